import { attackVersion, currentTactics, currentTechnique, techniqueName, techniqueTactic, techniqueUrl } from "../attack/attack-version.js";
import type { Catalog, CatalogEvent, CatalogField, CatalogOperator, CatalogRule, CatalogTechnique, CatalogValue, CatalogVendor, ReadCounts, RenamedTechnique, RulePredicate, RuleReading, VendorSpelling } from "../model/catalog.js";
import type { PredicateFact, RuleFacts } from "../model/rule-facts.js";
import { type RelateOptions, relateRules } from "./relate-rules.js";
import { byText, countOne, mostFirst, rowTable, type RowTable } from "./row-table.js";
import { ruleKey, vendorId } from "./rule-keys.js";
import { withoutCopies } from "./without-copies.js";

/** How a catalog is made. */
export interface CatalogOptions {
  /** How rules of different vendors are compared; false: not at all. */
  readonly relate?: RelateOptions | false;
}

/** Of a value, so much is shown. */
const shown = 1_000;

interface EventDraft extends Omit<CatalogEvent, "rules" | "classes"> {
  readonly classes: Set<string>;
  readonly rules: number[];
}

interface FieldDraft {
  readonly field: string;
  readonly kind: CatalogField["kind"];
  readonly rules: number[];
  readonly excluding: number[];
  readonly names: Map<string, number>;
  readonly operators: Map<string, number>;
  readonly spellings: Map<string, Map<string, number>>;
}

interface ValueDraft {
  readonly field: string;
  readonly name: string;
  readonly operator: CatalogValue["operator"];
  readonly key: string;
  readonly texts: Map<string, number>;
  readonly rules: number[];
  readonly excluding: number[];
  caseSensitive: number;
}

interface Tables {
  readonly events: RowTable<EventDraft>;
  readonly fields: RowTable<FieldDraft>;
  readonly values: RowTable<ValueDraft>;
}

/**
 * The catalog of some rules. A rule counts at most once in a row, and copies of a rule (of one vendor, with one id, that say
 * the same) count as one. The result is the same for the same rules in any order.
 */
export function catalogOf(facts: readonly RuleFacts[], options: CatalogOptions = {}): Catalog {
  const rules = withoutCopies([...facts].sort(inOrder));
  const tables: Tables = { events: rowTable(), fields: rowTable(), values: rowTable() };
  for (const [at, rule] of rules.entries()) addRule(tables, rule, at);
  const events = sorted(tables.events, byRules, (row) => row);
  const fields = sorted(tables.fields, (left, right) => right.rules.length - left.rules.length || byText(left.field, right.field), (row) => row);
  const values = sorted(tables.values, byUse, (row) => row);
  const taken = new Set<string>();
  const listed = rules.map((rule) => listedRule(rule, taken, events.places, fields.places, values.places));
  const related = options.relate === false ? { relations: [], compared: { pairs: 0, leftOut: 0, undecided: 0 } } : relateRules(rules, values.rows, options.relate ?? {});
  return {
    version: 1,
    attack: attackVersion,
    vendors: vendorsOf(rules),
    rules: listed,
    events: events.rows.map(({ classes, ...row }) => ({ ...row, classes: [...classes].sort() })),
    fields: fields.rows.map(finishedField),
    values: values.rows.map((row) => finishedValue(row, fields.places.get(row.field) ?? 0)),
    techniques: techniquesOf(rules, listed),
    relations: related.relations,
    compared: related.compared,
  };
}

function inOrder(left: RuleFacts, right: RuleFacts): number {
  return byText(vendorId(left.vendor), vendorId(right.vendor)) || byText(left.title.toLowerCase(), right.title.toLowerCase()) || byText(left.file, right.file) || left.at - right.at;
}

function addRule({ events, fields, values }: Tables, rule: RuleFacts, at: number): void {
  for (const { class: name, ...event } of rule.events) {
    const row = events.at(eventKey(event), () => ({ ...event, classes: new Set(), rules: [] }));
    row.classes.add(name);
    addOnce(row.rules, at);
  }
  const counted = new Set<string>();
  const once = (counts: Map<string, number>, scope: string, text: string): void => {
    const key = `${scope}\n${text}`;
    if (counted.has(key)) return;
    counted.add(key);
    countOne(counts, text);
  };
  for (const predicate of rule.predicates) {
    const { field, name, kind, operator, excluded, spelling } = predicate;
    const row = fields.at(field, () => ({ field, kind, rules: [], excluding: [], names: new Map(), operators: new Map(), spellings: new Map() }));
    addOnce(row.rules, at);
    if (excluded) addOnce(row.excluding, at);
    once(row.names, `name\n${field}`, name);
    once(row.operators, `operator\n${field}`, operator);
    if (spelling !== undefined) {
      const vendor = vendorId(rule.vendor);
      const names = row.spellings.get(vendor) ?? new Map<string, number>();
      row.spellings.set(vendor, names);
      once(names, `spelling\n${field}\n${vendor}`, spelling);
    }
    for (const value of predicate.values) addValue(values, predicate, value, at, once);
  }
}

function addValue(values: Tables["values"], { field, name, excluded, caseSensitive }: PredicateFact, value: PredicateFact["values"][number], at: number, once: (counts: Map<string, number>, scope: string, text: string) => void): void {
  const key = valueKey(name, value);
  const row = values.at(key, () => ({ field, name, operator: value.operator, key: value.key, texts: new Map(), rules: [], excluding: [], caseSensitive: 0 }));
  once(row.texts, key, value.text);
  if (caseSensitive && row.rules.at(-1) !== at && row.excluding.at(-1) !== at) row.caseSensitive++;
  addOnce(excluded ? row.excluding : row.rules, at);
}

/** Rules come in order, so that the one before is the last. */
function addOnce(rules: number[], at: number): void {
  if (rules.at(-1) !== at) rules.push(at);
}

function eventKey({ kind, provider, id, channel, title }: Pick<EventDraft, "kind" | "provider" | "id" | "channel" | "title">): string {
  return id === undefined ? JSON.stringify([kind, provider, channel ?? "", title]) : JSON.stringify([kind, provider.toLowerCase(), id, provider === "" ? (channel ?? "") : ""]);
}

function valueKey(name: string, { operator, key }: PredicateFact["values"][number]): string {
  return JSON.stringify([name, operator, key]);
}

interface Sorted<Row> {
  readonly rows: readonly Row[];
  /** Key to place. */
  readonly places: ReadonlyMap<string, number>;
}

function sorted<Draft, Row>(table: RowTable<Draft>, order: (left: Draft, right: Draft) => number, finish: (draft: Draft) => Row): Sorted<Row> {
  const entries = [...table.rows].sort(([, left], [, right]) => order(left, right));
  return { rows: entries.map(([, draft]) => finish(draft)), places: new Map(entries.map(([key], at) => [key, at])) };
}

function byRules(left: EventDraft, right: EventDraft): number {
  return right.rules.length - left.rules.length || byText(left.provider, right.provider) || (left.id ?? -1) - (right.id ?? -1) || byText(left.channel ?? "", right.channel ?? "") || byText(left.title, right.title) || byText(left.kind, right.kind);
}

function byUse(left: ValueDraft, right: ValueDraft): number {
  return right.rules.length - left.rules.length || right.excluding.length - left.excluding.length || byText(left.name, right.name) || byText(left.operator, right.operator) || byText(left.key, right.key);
}

function finishedField({ field, kind, rules, excluding, names, operators, spellings }: FieldDraft): CatalogField {
  return {
    field, kind, rules, excluding,
    names: mostFirst(names).map(([name, count]) => ({ name, rules: count })),
    operators: mostFirst(operators).map(([operator, count]) => ({ operator: operator as CatalogOperator, rules: count })),
    spellings: [...spellings].flatMap(([vendor, counts]) => mostFirst(counts).map(([name, count]): VendorSpelling => ({ vendor, name, rules: count })))
      .sort((left, right) => right.rules - left.rules || byText(left.vendor, right.vendor) || byText(left.name, right.name)),
  };
}

function finishedValue({ name, operator, texts, rules, excluding, caseSensitive }: ValueDraft, field: number): CatalogValue {
  const [value = "", ...others] = mostFirst(texts).map(([text]) => cut(text));
  const spellings = [...new Set(others)].filter((text) => text.toLowerCase() !== value.toLowerCase());
  return { field, name, operator, value, spellings, rules, excluding, caseSensitive };
}

function cut(text: string): string {
  return text.length <= shown ? text : `${text.slice(0, shown)}… (${text.length - shown} more characters)`;
}

function listedRule(rule: RuleFacts, taken: Set<string>, events: ReadonlyMap<string, number>, fields: ReadonlyMap<string, number>, values: ReadonlyMap<string, number>): CatalogRule {
  const { techniques, renamed } = mapped(rule);
  const places = rule.events.map((event) => events.get(eventKey(event)) ?? 0);
  return {
    key: ruleKey(rule, taken), id: rule.id, title: rule.title, vendor: vendorId(rule.vendor), language: rule.language, file: rule.file,
    ...(rule.link === undefined ? {} : { link: rule.link }), ...(rule.level === undefined ? {} : { level: rule.level }), ...(rule.status === undefined ? {} : { status: rule.status }),
    read: rule.read, losses: rule.losses,
    techniques, tactics: currentTactics(rule.tactics, techniques), renamed,
    classes: rule.classes, detection: rule.detection,
    events: [...new Set(places)].sort((left, right) => left - right),
    predicates: rule.predicates.map((predicate): RulePredicate => ({
      field: fields.get(predicate.field) ?? 0, name: predicate.name, operator: predicate.operator,
      values: [...new Set(predicate.values.map((value) => values.get(valueKey(predicate.name, value)) ?? 0))],
      excluded: predicate.excluded, caseSensitive: predicate.caseSensitive,
    })),
  };
}

function mapped(rule: RuleFacts): { readonly techniques: readonly string[]; readonly renamed: readonly RenamedTechnique[] } {
  const found = rule.techniques.flatMap(({ id: from }) => {
    const current = currentTechnique(from);
    return current === undefined ? [] : [{ from: from.trim().toUpperCase(), ...current }];
  });
  return {
    techniques: [...new Set(found.flatMap(({ id }) => id ?? []))].sort(),
    renamed: found.flatMap(({ from, id, renamed }) => (renamed ? [{ from, ...(id === undefined ? {} : { to: id }) }] : [])),
  };
}

function techniquesOf(rules: readonly RuleFacts[], listed: readonly CatalogRule[]): readonly CatalogTechnique[] {
  const found = rowTable<{ readonly rules: number[]; readonly names: Map<string, number>; readonly tactics: Set<string> }>();
  for (const [at, { techniques, tactics }] of listed.entries()) {
    for (const id of techniques) {
      const row = found.at(id, () => ({ rules: [], names: new Map(), tactics: new Set() }));
      row.rules.push(at);
      // A rule gives its tactics to all of its techniques alike.
      if (techniques.length === 1 || techniques.every((other) => other.split(".")[0] === id.split(".")[0])) for (const tactic of tactics) row.tactics.add(tactic);
      for (const named of rules[at]?.techniques ?? []) if (named.name !== undefined && named.id.toUpperCase() === id) countOne(row.names, named.name);
    }
  }
  return [...found.rows].sort(([left], [right]) => byText(left, right)).map(([id, row]) => ({
    id, name: techniqueName(id) || (mostFirst(row.names)[0]?.[0] ?? ""), tactics: [...new Set([...row.tactics, ...[techniqueTactic(id)].flatMap((tactic) => tactic ?? [])])].sort(), url: techniqueUrl(id), rules: row.rules, counts: readCounts(row.rules.map((at) => (listed[at] as CatalogRule).read)),
  }));
}

function vendorsOf(rules: readonly RuleFacts[]): readonly CatalogVendor[] {
  const found = rowTable<{ readonly title: string; readonly reads: RuleReading[] }>();
  for (const { vendor, read } of rules) found.at(vendorId(vendor), () => ({ title: vendor, reads: [] })).reads.push(read);
  return [...found.rows].sort(([left], [right]) => byText(left, right)).map(([id, { title, reads }]) => ({ id, title, counts: readCounts(reads) }));
}

/** How far rules were read, in numbers. */
export function readCounts(reads: readonly RuleReading[]): ReadCounts {
  const count = (reading: RuleReading): number => reads.filter((each) => each === reading).length;
  return { exact: count("exact"), approximate: count("approximate"), unread: count("unread") };
}

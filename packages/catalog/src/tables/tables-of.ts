import { byText, countOne, mostFirst } from "../build/row-table.js";
import { readCounts } from "../build/catalog-of.js";
import type { Catalog, CatalogEvent, CatalogField, CatalogOperator, CatalogRule, CatalogValue } from "../model/catalog.js";
import type { CatalogTables, EventRow, FieldRow, TechniqueTables, ValueRow, VendorRules } from "../model/tables.js";

/** So many values of a field are shown as samples. */
const samplesOfField = 8;

/**
 * The tables of some rules of a catalog: its rows with these rules alone, those of most rules first.
 *
 * @param rules places in `catalog.rules`, ascending
 */
export function tablesOf(catalog: Catalog, rules: readonly number[]): CatalogTables {
  const chosen = new Set(rules);
  const listed = rules.map((at) => [at, ruleAt(catalog, at)] as const);
  const values = valuesOf(listed);
  const readable = readableCount(catalog.rules.map(({ read }) => read));
  const here = readableCount(listed.map(([, { read }]) => read));
  const rows = (kind: "rules" | "excluding"): readonly ValueRow[] => [...values[kind]]
    .map(([at, found]) => valueRow(catalog, at, found, kind, here, readable))
    .sort((left, right) => right.rules.length - left.rules.length || right.lift - left.lift || left.at - right.at);
  return {
    rules,
    counts: readCounts(listed.map(([, { read }]) => read)),
    vendors: vendorRules(catalog, listed),
    events: eventRows(catalog, listed),
    fields: fieldRows(catalog, listed),
    indicators: rows("rules"),
    exclusions: rows("excluding"),
    relations: catalog.relations.filter(({ rule, other }) => chosen.has(rule) || chosen.has(other)),
  };
}

/** The tables of a technique; undefined where no rule names it. Its id is taken as it is, see `currentTechnique`. */
export function techniqueTables(catalog: Catalog, id: string): TechniqueTables | undefined {
  const technique = catalog.techniques.find((each) => each.id === id);
  return technique === undefined ? undefined : { technique, ...tablesOf(catalog, technique.rules) };
}

type Listed = readonly (readonly [at: number, rule: CatalogRule])[];

function ruleAt(catalog: Catalog, at: number): CatalogRule {
  const rule = catalog.rules[at];
  if (rule === undefined) throw new Error(`Invariant: the catalog has no rule ${at}`);
  return rule;
}

function readableCount(reads: readonly CatalogRule["read"][]): number {
  return reads.filter((read) => read !== "unread").length;
}

function vendorRules(catalog: Catalog, listed: Listed): readonly VendorRules[] {
  return catalog.vendors.flatMap(({ id, title }) => {
    const own = listed.filter(([, { vendor }]) => vendor === id);
    return own.length === 0 ? [] : [{ vendor: id, title, counts: readCounts(own.map(([, { read }]) => read)), rules: own.map(([at]) => at) }];
  });
}

function eventRows(catalog: Catalog, listed: Listed): readonly EventRow[] {
  const found = new Map<number, number[]>();
  for (const [at, { events }] of listed) for (const event of events) push(found, event, at);
  return [...found].map(([event, rules]) => {
    const { rules: all, ...row } = catalog.events[event] as CatalogEvent;
    return { event, ...row, rules, reach: all.length };
  }).sort((left, right) => right.rules.length - left.rules.length || left.event - right.event);
}

interface FieldCounts {
  readonly rules: number[];
  readonly excluding: number[];
  readonly names: Map<string, number>;
  readonly operators: Map<string, number>;
  readonly samples: Map<number, number>;
}

function fieldRows(catalog: Catalog, listed: Listed): readonly FieldRow[] {
  const found = new Map<number, FieldCounts>();
  for (const [at, { predicates }] of listed) {
    const counted = new Set<string>();
    for (const { field, name, operator, values, excluded } of predicates) {
      const row: FieldCounts = found.get(field) ?? { rules: [], excluding: [], names: new Map(), operators: new Map(), samples: new Map() };
      found.set(field, row);
      if (row.rules.at(-1) !== at) row.rules.push(at);
      if (excluded && row.excluding.at(-1) !== at) row.excluding.push(at);
      once(counted, `name ${field} ${name}`, () => countOne(row.names, name));
      once(counted, `operator ${field} ${operator}`, () => countOne(row.operators, operator));
      for (const value of values) once(counted, `value ${value}`, () => row.samples.set(value, (row.samples.get(value) ?? 0) + 1));
    }
  }
  return [...found].map(([field, { rules, excluding, names, operators, samples }]): FieldRow => {
    const row = catalog.fields[field] as CatalogField;
    return {
      field, name: row.field, kind: row.kind, rules, excluding, spellings: row.spellings, reach: row.rules.length,
      names: mostFirst(names).map(([name, count]) => ({ name, rules: count })),
      operators: mostFirst(operators).map(([operator, count]) => ({ operator: operator as CatalogOperator, rules: count })),
      samples: sampleTexts(catalog, samples),
    };
  }).sort((left, right) => right.rules.length - left.rules.length || byText(left.name, right.name));
}

/** Most rules first; several operators may have one text. */
function sampleTexts(catalog: Catalog, samples: ReadonlyMap<number, number>): readonly string[] {
  const sorted = [...samples].sort(([left, some], [right, others]) => others - some || left - right);
  return [...new Set(sorted.map(([at]) => (catalog.values[at] as CatalogValue).value))].slice(0, samplesOfField);
}

function valuesOf(listed: Listed): { readonly rules: ReadonlyMap<number, number[]>; readonly excluding: ReadonlyMap<number, number[]> } {
  const found = { rules: new Map<number, number[]>(), excluding: new Map<number, number[]>() };
  for (const [at, { predicates }] of listed) {
    for (const { values, excluded } of predicates) for (const value of values) push(excluded ? found.excluding : found.rules, value, at);
  }
  return found;
}

function valueRow(catalog: Catalog, at: number, rules: readonly number[], kind: "rules" | "excluding", here: number, readable: number): ValueRow {
  const row = catalog.values[at] as CatalogValue;
  const reach = row[kind].length;
  const lift = here === 0 || reach === 0 ? 0 : (rules.length / here) / (reach / readable);
  return {
    at, field: row.name, operator: row.operator, value: row.value, spellings: row.spellings, rules, reach,
    lift: Math.round(lift * 100) / 100,
    vendors: [...new Set(rules.map((rule) => ruleAt(catalog, rule).vendor))].sort(),
    caseSensitive: row.caseSensitive,
  };
}

function push(found: Map<number, number[]>, key: number, rule: number): void {
  const rules = found.get(key);
  if (rules === undefined) found.set(key, [rule]);
  else if (rules.at(-1) !== rule) rules.push(rule);
}

function once(counted: Set<string>, key: string, count: () => void): void {
  if (counted.has(key)) return;
  counted.add(key);
  count();
}

import { type Detection, type Fidelity, type NativeLoss, type Predicate, type Rule, type Signal, signalsUsed } from "@isorule/core";

import { alikeValues } from "../alike/alike-comparison.js";
import { familyOf, keywordField, kindOf } from "../alike/family.js";
import { canonicalName, type NativeAliases } from "../alike/native-aliases.js";
import { type PolarLeaf, polarLeaves } from "../alike/polarity.js";
import { eventsOfSignal, tellingOf } from "../events/events-of-signal.js";
import type { EventFact, PredicateFact, RuleFacts } from "../model/rule-facts.js";
import { spellingOf } from "./spelling.js";

/** A rule that was read, and where it comes from. */
export interface CatalogSource {
  /** As people write it, such as `Sigma`. */
  readonly vendor: string;
  readonly language: string;
  /** With `/`, below the folder that was named. */
  readonly file: string;
  readonly link?: string;
  /** The number of the rule in its file, from 0. */
  readonly at: number;
  /** The text of the file, for what rules call their fields. */
  readonly text: string;
  readonly rule: Rule;
  readonly fidelity: Exclude<Fidelity, "dropped">;
  readonly losses: readonly NativeLoss[];
}

/** What is known of a rule that could not be read. */
export type UnreadSource = Pick<RuleFacts, "id" | "title" | "vendor" | "language" | "file" | "at" | "losses" | "techniques" | "tactics"> & Partial<Pick<RuleFacts, "link" | "level" | "status">>;

/** Values and names are kept in full for telling them apart up to this length. */
const longest = 20_000;

/**
 * What a rule says, with its names and values made alike. The same for the same rule wherever it is read.
 *
 * @param aliases from `nativeAliases`
 */
export function factsOf(source: CatalogSource, aliases: NativeAliases): RuleFacts {
  const { rule, text, vendor, language, file, link, at, fidelity, losses } = source;
  const used = new Set(signalsUsed(rule.detection));
  const signals = rule.signals.filter(({ name }) => used.has(name));
  const predicates: PredicateFact[] = [];
  const events: EventFact[] = [];
  for (const signal of signals) {
    const leaves = polarLeaves(signal.predicate);
    const tellings = leaves.map((leaf) => tellingOf(leaf, signal.event, aliases));
    events.push(...eventsOfSignal(signal, tellings.flatMap((telling) => telling ?? [])));
    for (const [place, leaf] of leaves.entries()) if (tellings[place] === undefined) predicates.push(...predicatesOf(leaf, signal, text, aliases));
  }
  return {
    id: rule.id, title: rule.title, vendor, language, file, at, ...(link === undefined ? {} : { link }),
    level: rule.severity, ...(rule.status === undefined ? {} : { status: rule.status }),
    read: fidelity, losses: [...new Set(losses.map(({ what }) => what))].sort(),
    techniques: rule.attack.map(({ technique, name }) => ({ id: technique, ...(name === undefined ? {} : { name }) })),
    tactics: [...new Set(rule.attack.flatMap(({ tactics }) => tactics))].sort(),
    classes: [...new Set(signals.map(({ event }) => event))].sort(),
    detection: rule.detection.kind,
    events: unique(events, ({ kind, provider, id, title, class: name }) => JSON.stringify([kind, provider, id, title, name])),
    predicates: unique(predicates, predicateKey),
    ...(fidelity === "exact" ? { logic: { signals: signals.map(withoutPlaces), detection: detectionWithoutPlaces(rule.detection) } } : {}),
  };
}

/** What is known of a rule that could not be read, in the same form. */
export function unreadFacts(source: UnreadSource): RuleFacts {
  return { ...source, read: "unread", classes: [], detection: "", events: [], predicates: [] };
}

function predicatesOf({ leaf, excluded }: PolarLeaf, signal: Signal, text: string, aliases: NativeAliases): readonly PredicateFact[] {
  const spelling = spellingOf(text, leaf.span);
  if (leaf.kind === "keyword") {
    const values = leaf.values.filter((value) => value !== "").map((value) => ({ operator: "contains" as const, key: value.toLowerCase().slice(0, longest), text: value.slice(0, longest) }));
    return values.length === 0 ? [] : [{ field: keywordField, name: keywordField, kind: "keyword", operator: "contains", values, excluded, caseSensitive: leaf.caseSensitive }];
  }
  const name = canonicalName(leaf.field, signal.event, aliases);
  const place = (field: string): Pick<PredicateFact, "field" | "name" | "kind" | "excluded"> => ({ field: familyOf(field), name: field, kind: kindOf(field), excluded });
  const spelled = spelling === undefined ? {} : { spelling };
  if (leaf.kind === "exists") return [{ ...place(name), operator: "exists", values: [], caseSensitive: false, ...spelled }];
  if (leaf.kind === "fieldComparison") {
    return [name, canonicalName(leaf.other, signal.event, aliases)].map((field, at) => ({ ...place(field), operator: "field" as const, values: [], caseSensitive: leaf.caseSensitive, ...(at === 0 ? spelled : {}) }));
  }
  const groups = new Map<string, PredicateFact & { readonly values: PredicateFact["values"][number][] }>();
  for (const value of alikeValues({ ...leaf, field: name })) {
    const key = `${value.operator} ${value.name}`;
    const entry = { operator: value.operator, key: value.key.slice(0, longest), text: value.text.slice(0, longest) };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...place(value.name), operator: value.operator, values: [entry], caseSensitive: leaf.caseSensitive, ...spelled });
    else group.values.push(entry);
  }
  return [...groups.values()];
}

function predicateKey({ name, operator, values, excluded, caseSensitive }: PredicateFact): string {
  return JSON.stringify([name, operator, excluded, caseSensitive, values.map(({ key }) => key)]);
}

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}

function withoutPlaces(signal: Signal): Signal {
  return { name: signal.name, event: signal.event, predicate: predicateWithoutPlaces(signal.predicate) };
}

function predicateWithoutPlaces(node: Predicate): Predicate {
  const { span: _, ...rest } = node;
  if (rest.kind === "not") return { ...rest, operand: predicateWithoutPlaces(rest.operand) };
  if (rest.kind === "and" || rest.kind === "or") return { ...rest, operands: rest.operands.map(predicateWithoutPlaces) };
  return rest;
}

function detectionWithoutPlaces(node: Detection): Detection {
  const { span: _, ...rest } = node;
  return rest.kind === "any" || rest.kind === "all" ? { ...rest, operands: rest.operands.map(detectionWithoutPlaces) } : rest;
}

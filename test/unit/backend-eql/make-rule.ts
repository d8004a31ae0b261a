import { type Comparison, type Detection, type Event, type FieldValue, type Predicate, type Rule, type Scalar, type Signal, transpile, type Transpiled } from "@isorule/core";
import { eql } from "@isorule/backend-eql/read";

/** A rule of one or more signals that says nothing else than its detection. */
export function makeRule(signals: readonly Signal[], detection: Detection, more: Partial<Rule> = {}): Rule {
  return {
    id: "3f0e9f5c-6a0e-4a46-8d54-0c2f2d5b7a11",
    title: "A rule of a test",
    authors: ["isorule contributors"],
    severity: "high",
    attack: [],
    software: [],
    signals,
    detection,
    dataSources: [],
    falsePositives: [],
    tuning: [],
    tests: [],
    examples: { match: [], ignore: [] },
    hunting: [],
    related: [],
    references: [],
    tags: [],
    ...more,
  };
}

/** A rule that fires on one event. */
export function eventRule(event: string, predicate: Predicate, more: Partial<Rule> = {}): Rule {
  return makeRule([{ name: "one", event, predicate }], { kind: "signal", signal: "one" }, more);
}

/** A comparison without case. */
export function compare(field: string, operator: Comparison["operator"], values: Scalar | readonly Scalar[], more: Partial<Comparison> = {}): Comparison {
  return { kind: "comparison", field, operator, values: Array.isArray(values) ? (values as readonly Scalar[]) : [values as Scalar], caseSensitive: operator === "regex", ...more };
}

/** The same with case. */
export function compareCased(field: string, operator: Comparison["operator"], values: Scalar | readonly Scalar[]): Comparison {
  return compare(field, operator, values, { caseSensitive: true });
}

/** All of the predicates. */
export function and(...operands: readonly Predicate[]): Predicate {
  return { kind: "and", operands };
}

/** Any of the predicates. */
export function or(...operands: readonly Predicate[]): Predicate {
  return { kind: "or", operands };
}

/** The complement. */
export function not(operand: Predicate): Predicate {
  return { kind: "not", operand };
}

/** An event at a time in milliseconds. */
export function makeEvent(eventClass: string, fields: Readonly<Record<string, FieldValue>>, time = 0): Event {
  return { class: eventClass, time, fields };
}

/** What becomes of a rule in EQL. */
export function toEql(rule: Rule, formats: readonly string[] = ["query"]): Transpiled {
  return transpile(rule, eql, { formats });
}

/** The only query of a rule. Throws when it has none or several. */
export function onlyQuery(rule: Rule): string {
  const { documents, diagnostics } = toEql(rule);
  const only = documents[0];
  if (only === undefined || documents.length > 1) throw new Error(`${documents.length} documents: ${JSON.stringify(diagnostics, null, 1)}`);
  return only.text.trimEnd();
}

/** The codes of the diagnostics, in order and each once. */
export function codesOf(transpiled: Transpiled): readonly string[] {
  return [...new Set(transpiled.diagnostics.map((diagnostic) => diagnostic.code))];
}

/** The query on one line, however long it is. */
export function onOneLine(query: string): string {
  return query.replace(/\n */g, " ").replace(/([([]) | (?=[)\]])/g, "$1");
}

/** The condition of a query of one stream, without what selects the events: the IIS configuration log has one variant. */
export function conditionOf(predicate: Predicate): string {
  const query = onOneLine(onlyQuery(eventRule("iis_configuration", predicate)));
  const prefix = 'any where winlog.channel == "Microsoft-IIS-Configuration/Operational" and ';
  if (!query.startsWith(prefix)) throw new Error(`not of the IIS configuration log: ${query}`);
  return query.slice(prefix.length);
}

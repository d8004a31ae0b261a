import { allKeys, type Backend, type Detection, type Fidelity, fieldsOf, normalizeRule, type Predicate, printRule, type ReadDocumentResult, readRule, type Rule, transpile } from "@isorule/core";
import { compareRules, type RuleComparison, type Verdict } from "@isorule/proof";

/** A rule as a language writes it. */
export interface Written {
  readonly texts: readonly string[];
  readonly vocabulary: string;
  readonly fidelity: Fidelity;
  /** Why it is not exact. */
  readonly reasons: readonly string[];
}

/** What texts say together: one rule, or why there is none. */
export type ReadAgain = { readonly rule: Rule } | { readonly reason: string; readonly rule?: undefined };

/** A language that rules are written in and read from. */
export interface Tongue {
  readonly name: string;
  readonly write: (rule: Rule) => Written;
  /** @param expected the rule that was written, where the reader is told which of several names of a column to take */
  readonly read: (written: Pick<Written, "texts" | "vocabulary">, expected?: Rule) => ReadAgain;
}

/** The language of a backend: the plain query, in the vocabulary that keeps most of the rule, as `isorule convert` does. */
export function tongueOf(backend: Backend): Tongue {
  return {
    name: backend.language,
    write: (rule) => {
      const { documents, vocabulary, fidelity, diagnostics } = transpile(rule, backend, { vocabulary: "auto", formats: backend.defaultFormats.slice(0, 1) });
      const reasons = diagnostics.flatMap((diagnostic) => (diagnostic.fidelity === undefined || diagnostic.fidelity === "exact" ? [] : [`${diagnostic.code} ${diagnostic.message}`]));
      return { texts: documents.map(({ text }) => text), vocabulary, fidelity: documents.length === 0 ? "dropped" : fidelity, reasons };
    },
    read: ({ texts, vocabulary }, expected) => {
      const own = backend.vocabularies[vocabulary];
      const prefer = expected === undefined ? undefined : { fields: namedFields(expected), events: [...new Set(expected.signals.map(({ event }) => event))] };
      const told = prefer === undefined || own === undefined ? {} : { prefer, vocabulary: own };
      const results = texts.map((text): ReadDocumentResult => backend.read?.(text, told) ?? { rules: [], diagnostics: [] });
      const [lost] = results.flatMap(({ readings = [] }) => readings.flatMap(({ losses }) => losses));
      if (lost !== undefined) return { reason: `${lost.what}: ${lost.reason}` };
      const none = results.find(({ rules }) => rules.length === 0);
      if (none !== undefined) return { reason: `no rule: ${none.diagnostics[0]?.message ?? ""}` };
      return { rule: anyOf(results.flatMap(({ rules }) => rules)) };
    },
  };
}

/** Our own rule files. What a query has no place for, a file must have. */
export const ruleTongue: Tongue = {
  name: "rule",
  write: (rule) => {
    const { text, losses } = printRule({
      ...rule,
      id: rule.id === "" ? "0f1e2d3c-4b5a-4697-8877-665544332211" : rule.id,
      title: rule.title === "" ? "A rule" : rule.title,
      description: rule.description ?? "A rule.",
      authors: rule.authors.length === 0 ? ["somebody"] : rule.authors,
    });
    return { texts: [text], vocabulary: "", fidelity: losses.length === 0 ? "exact" : "approximate", reasons: losses };
  },
  read: ({ texts }) => {
    const { rule, diagnostics } = readRule(texts[0] ?? "");
    return rule === undefined ? { reason: diagnostics[0]?.message ?? "" } : { rule };
  },
};

/** One rule that fires when any of several does. */
export function anyOf(rules: readonly Rule[]): Rule {
  const [only] = rules;
  if (only === undefined) throw new Error("There is no rule.");
  if (rules.length === 1) return only;
  const renamed = rules.map((rule, at) => ({
    signals: rule.signals.map((signal) => ({ ...signal, name: `${signal.name}_${at}` })),
    detection: renameSignals(rule.detection, (name) => `${name}_${at}`),
  }));
  return { ...only, signals: renamed.flatMap(({ signals }) => signals), detection: { kind: "any", operands: renamed.map(({ detection }) => detection) } };
}

function renameSignals(detection: Detection, rename: (name: string) => string): Detection {
  switch (detection.kind) {
    case "signal":
      return { ...detection, signal: rename(detection.signal) };
    case "any":
    case "all":
      return { ...detection, operands: detection.operands.map((operand) => renameSignals(operand, rename)) };
    case "sequence":
    case "together":
      return { ...detection, steps: detection.steps.map(rename) };
    default:
      return { ...detection, of: detection.of.map(rename) };
  }
}

/** All fields that a rule names, those of its detection too. */
export function namedFields({ detection, signals }: Rule): readonly string[] {
  const found = new Set(signals.flatMap(({ predicate }) => fieldsOf(predicate)));
  const visit = (node: Detection): void => {
    if (node.kind === "any" || node.kind === "all") node.operands.forEach(visit);
    else if (node.kind !== "signal") for (const field of [...allKeys(node), ...("field" in node ? [node.field] : [])]) found.add(field);
  };
  visit(detection);
  return [...found];
}

/** Compares two rules in the plain form in which all of isorule looks at rules. */
export function compareNormal(left: Rule, right: Rule): RuleComparison {
  return compareRules(normalizeRule(left), normalizeRule(right));
}

/** What became of a rule on a way through languages. */
export interface Trip {
  readonly verdict: Verdict | "not written" | "not read";
  readonly reason: string;
  readonly texts: readonly string[];
}

/** From a rule to a language and back to the one where it comes from, and what it is then against what it was. */
export function thereAndBack(rule: Rule, from: Tongue, to: Tongue, told = false): Trip {
  const texts: string[] = [];
  let current = rule;
  for (const tongue of [to, from]) {
    const written = tongue.write(current);
    texts.push(...written.texts);
    if (written.fidelity !== "exact") return { verdict: "not written", reason: written.reasons.join("; "), texts };
    const read = tongue.read(written, told ? current : undefined);
    if (read.rule === undefined) return { verdict: "not read", reason: read.reason, texts };
    current = read.rule;
  }
  return { ...comparison(withoutPlaces(rule), withoutPlaces(current)), texts };
}

/** The verdict on two rules, with what tells them apart. */
export function comparison(left: Rule, right: Rule): Pick<Trip, "verdict" | "reason"> {
  const { verdict, reason = "", onlyLeft, onlyRight } = compareNormal(left, right);
  const shown = [["before", onlyLeft], ["after", onlyRight]].map(([when, events]) => (events === undefined ? "" : `only ${String(when)} ${JSON.stringify(events)}`));
  return { verdict, reason: [reason, ...shown].join(" ").trim() };
}

/** What is so of all events of a class: a place that is picked by it says it without a condition. */
const always: readonly (readonly [event: string, field: string, value: string])[] = [
  ["rpc_firewall", "event_data.EventLog", "RPCFW"],
  ["registry_add", "registry.change", "CreateKey"],
];

function withoutPlaces(rule: Rule): Rule {
  const visit = (event: string, node: Predicate): Predicate => {
    if (node.kind === "and" || node.kind === "or") return { ...node, operands: node.operands.map((operand) => visit(event, operand)) };
    if (node.kind === "not") return { ...node, operand: visit(event, node.operand) };
    if (node.kind !== "comparison" || node.operator !== "equals") return node;
    return always.some(([own, field, value]) => own === event && field === node.field && node.values.includes(value)) ? { kind: "constant", value: true } : node;
  };
  return { ...rule, signals: rule.signals.map((signal) => ({ ...signal, predicate: visit(signal.event, signal.predicate) })) };
}

import { allKeys, type Backend, type Detection, type Diagnostic, type Fidelity, fieldsOf, normalizeRule, type ReadDocumentResult, type Rule, transpile } from "@isorule/core";
import { compareRules, type RuleComparison } from "@isorule/proof";

/** A rule as a language writes it. */
export interface Written {
  readonly texts: readonly string[];
  readonly vocabulary: string;
  readonly fidelity: Fidelity;
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes a rule as `isorule convert` does: the plain query, with the vocabulary that keeps most of it. */
export function write(rule: Rule, backend: Backend): Written {
  const { documents, vocabulary, fidelity, diagnostics } = transpile(rule, backend, { vocabulary: "auto", formats: backend.defaultFormats.slice(0, 1) });
  return { texts: documents.map(({ text }) => text), vocabulary, fidelity, diagnostics };
}

/** What texts say together: one rule, or why there is none. */
export type ReadAgain = { readonly rule: Rule } | { readonly reason: string };

/** Reads what {@link write} has written; whoever reads knows which fields and classes to expect. */
export function readAgain({ texts, vocabulary }: Pick<Written, "texts" | "vocabulary">, backend: Backend, expected: Rule): ReadAgain {
  const own = backend.vocabularies[vocabulary];
  const prefer = { fields: namedFields(expected), events: [...new Set(expected.signals.map(({ event }) => event))] };
  const results = texts.map((text): ReadDocumentResult => backend.read?.(text, { prefer, ...(own === undefined ? {} : { vocabulary: own }) }) ?? { rules: [], diagnostics: [] });
  const lost = results.flatMap(({ readings = [] }) => readings.flatMap(({ losses }) => losses));
  const [first] = lost;
  if (first !== undefined) return { reason: `${first.what}: ${first.reason}` };
  const none = results.find(({ rules }) => rules.length === 0);
  if (none !== undefined) return { reason: none.diagnostics[0]?.message ?? "nothing is read" };
  return { rule: anyOf(results.flatMap(({ rules }) => rules)) };
}

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

/** Whether two rules ask the same: in the plain form in which all of isorule looks at rules. */
export function compareNormal(left: Rule, right: Rule): RuleComparison {
  return compareRules(normalizeRule(left), normalizeRule(right));
}

import type { Diagnostic, Document, Predicate, Rule, Signal, Transpiled, Vocabulary } from "@isorule/core";
import { transpile } from "@isorule/core";
import { sigma } from "@isorule/backend-sigma/read";
import { searchesUsed } from "./sigma-evaluate.js";
import { type ReadSigma, type ReadSigmaRule, readSigmaFile } from "./sigma-read.js";
import { sigmaSchemaFaults } from "./sigma-schemas.js";

/** A rule with everything that the model demands, around what a test is about. */
export function ruleOf(parts: Partial<Rule> & { readonly signals: readonly Signal[] }): Rule {
  const [first] = parts.signals;
  return {
    id: "0f1e2d3c-4b5a-4697-8877-665544332211",
    title: "A rule",
    authors: [],
    severity: "medium",
    attack: [],
    software: [],
    detection: { kind: "signal", signal: first?.name ?? "" },
    dataSources: [],
    falsePositives: [],
    tuning: [],
    tests: [],
    examples: { match: [], ignore: [] },
    hunting: [],
    related: [],
    references: [],
    tags: [],
    ...parts,
  };
}

/** A signal of one predicate. */
export function signalOfClass(event: string, predicate: Predicate, name = "seen"): Signal {
  return { name, event, predicate };
}

/** What the backend made of a rule, read again. */
export interface SigmaOutput extends Transpiled {
  readonly read: readonly ReadSigma[];
  readonly codes: readonly string[];
}

/**
 * Renders a rule and reads the result. Throws when a document breaks SigmaHQ's schemas, means something else under YAML
 * 1.1, which Python's readers follow, or has a search that its condition does not use.
 */
export function renderSigma(rule: Rule, options: { readonly format?: string; readonly vocabulary?: Vocabulary } = {}): SigmaOutput {
  const { format = "rules", vocabulary } = options;
  const result = transpile(rule, sigma, { formats: [format], ...(vocabulary === undefined ? {} : { vocabulary }) });
  const read = result.documents.flatMap(checkedDocuments);
  return { ...result, read, codes: result.diagnostics.map((diagnostic: Diagnostic) => diagnostic.code) };
}

function checkedDocuments(document: Document): readonly ReadSigma[] {
  const read = readSigmaFile(document.text);
  const old = readSigmaFile(document.text, "1.1");
  for (const [at, each] of read.entries()) {
    const faults = sigmaSchemaFaults(each.keys);
    if (faults.length > 0) throw new Error(`${faults.join("\n")}\n${document.text}`);
    if (logic(each) !== logic(old[at] as ReadSigma)) throw new Error(`YAML 1.1 reads something else:\n${document.text}`);
    if (each.kind === "rule") checkUsed(each, document.text);
  }
  return read;
}

/** Everything but the dates, which YAML 1.1 has a type for. */
function logic({ keys }: ReadSigma): string {
  return JSON.stringify({ ...keys, date: undefined, modified: undefined });
}

function checkUsed(rule: ReadSigmaRule, text: string): void {
  const used = searchesUsed(rule);
  for (const name of rule.searches.keys()) {
    if (!used.includes(name)) throw new Error(`the condition does not use ${name}:\n${text}`);
  }
}

/** The only document of a rule with one signal of one predicate. Throws when there is none or more. */
export function detectionOf(predicate: Predicate, event = "process_creation"): ReadSigmaRule {
  const { read, codes } = renderSigma(ruleOf({ signals: [signalOfClass(event, predicate)] }));
  const [only] = read;
  if (read.length !== 1 || only?.kind !== "rule") throw new Error(`${read.length} documents: ${codes.join(", ")}`);
  return only;
}

import { reporter, transpile, type Document, type Fidelity, type Rule } from "@isorule/core";

import { cliDiagnostics } from "../diagnostics/catalogue.js";
import type { Finding } from "../diagnostics/print-diagnostics.js";
import type { RuleSource } from "../rules/read-rule-files.js";
import { outputPath, pathKey, stemOf } from "./output-path.js";
import type { Target } from "./plan-targets.js";

/** One rendered document with its place below the output folder. */
export interface BuiltDocument extends Document {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
}

/** What became of one rule in one target. */
export interface Outcome {
  readonly source: RuleSource;
  readonly rule: Rule;
  readonly language: string;
  readonly vocabulary: string;
  readonly fidelity: Fidelity;
  readonly documents: readonly BuiltDocument[];
}

/** A finished build, still in memory. */
export interface Build {
  /** In the order of the rules, then of the targets. */
  readonly outcomes: readonly Outcome[];
  /** What reading and rendering found, in the order of the rules. */
  readonly findings: readonly Finding[];
}

/**
 * Renders every rule for every target. Wrong rules give their diagnostics and nothing else.
 *
 * @param progress called after each rule with how many are done
 */
export function buildRules(sources: readonly RuleSource[], targets: readonly Target[], progress: (done: number) => void = () => undefined): Build {
  const outcomes: Outcome[] = [];
  const findings: Finding[] = [];
  const owners = new Map<string, string>();
  for (const [at, source] of sources.entries()) {
    for (const diagnostic of source.diagnostics) findings.push({ diagnostic, text: source.text });
    if (source.rule !== undefined) {
      for (const target of targets) outcomes.push(render(source, source.rule, target, owners, (finding) => findings.push(finding)));
    }
    progress(at + 1);
  }
  return { outcomes, findings };
}

function render(source: RuleSource, rule: Rule, target: Target, owners: Map<string, string>, sink: (finding: Finding) => void): Outcome {
  const { backend, vocabulary, formats } = target;
  const transpiled = transpile(rule, backend, { vocabulary, formats });
  const output = `${backend.language} · ${vocabulary}`;
  for (const diagnostic of transpiled.diagnostics) sink({ diagnostic, text: source.text, outputs: [output] });

  const report = reporter(cliDiagnostics, (diagnostic) => sink({ diagnostic, text: source.text }), source.name);
  const documents = transpiled.documents.flatMap((document) => {
    const path = outputPath(document, stemOf(source.path), backend.defaultFormats[0]);
    const other = owners.get(pathKey(path));
    owners.set(pathKey(path), other ?? source.name);
    if (other === undefined) return [{ ...document, path }];
    report("cli/same-output", { other, output: path });
    return [];
  });
  return { source, rule, language: backend.language, vocabulary, fidelity: transpiled.fidelity, documents };
}

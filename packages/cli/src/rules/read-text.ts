import { type Backend, type Diagnostic, readRule, reporter, type Fidelity, type ReadOptions, type ReadRule, type Rule } from "@isorule/core";

import { cliDiagnostics } from "../diagnostics/catalogue.js";

/** The rules of a text in any language that is read. */
export interface ReadText {
  readonly rules: readonly Rule[];
  readonly diagnostics: readonly Diagnostic[];
  /** How far each rule is its text; exact where nothing is said. */
  readonly fidelities: readonly Fidelity[];
  /** What the reader of a query language knows beside the rule, in the same order. */
  readonly readings: readonly (ReadRule | undefined)[];
}

/** The names that a language is read with, those of the user's mapping files among them. */
export function namesOf(backend: Backend): Pick<ReadOptions, "vocabulary" | "vocabularies"> {
  // What has filters has one vocabulary.
  if (backend.readFilters === undefined) return { vocabularies: backend.vocabularies };
  const vocabulary = backend.vocabularies[backend.defaultVocabularies[0] ?? ""];
  return vocabulary === undefined ? {} : { vocabulary };
}

/**
 * Reads a text in its language.
 *
 * Diagnostics: those of the reader; `cli/unknown-source` where there is none.
 *
 * @param format `isorule` for a rule file of ours, or a language
 * @param reader the backend of the language
 */
export function readText(format: string, reader: Backend | undefined, text: string, options: ReadOptions = {}): ReadText {
  if (format === "isorule") {
    const { rule, diagnostics } = readRule(text, options.file === undefined ? {} : { file: options.file });
    return { rules: rule === undefined ? [] : [rule], diagnostics, fidelities: [], readings: [] };
  }
  if (reader?.read === undefined) {
    const diagnostics: Diagnostic[] = [];
    reporter(cliDiagnostics, (diagnostic) => diagnostics.push(diagnostic))("cli/unknown-source", {}, { span: [0, 0] });
    return { rules: [], diagnostics, fidelities: [], readings: [] };
  }
  const { rules, diagnostics: found, readings = [] } = reader.read(text, options);
  const diagnostics = found.map((diagnostic) => withDefinitionsHelp(diagnostic, options));
  // A file of filters has no rule of its own, and is right.
  if (rules.length === 0 && reader.readFilters === undefined && !found.some(({ severity }) => severity === "error")) {
    reporter(cliDiagnostics, (diagnostic) => diagnostics.push(diagnostic), options.file)("cli/no-rule", { language: reader.title }, { span: [0, 0] });
  }
  return { rules, diagnostics, fidelities: readings.map(({ fidelity }) => fidelity), readings };
}

/** What is not defined can be given. */
function withDefinitionsHelp(diagnostic: Diagnostic, { definitions = {} }: ReadOptions): Diagnostic {
  if (diagnostic.help !== undefined || diagnostic.code !== "query/part-unread" || !/\(macro\): .* is not defined/.test(diagnostic.message)) return diagnostic;
  const others = Object.keys(definitions).length > 0 ? "the file that defines it, too," : "the files that define such names";
  return { ...diagnostic, help: `Give ${others} with --definitions, and it is read as well.` };
}

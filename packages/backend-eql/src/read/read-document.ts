import { type Diagnostic, type ReadDocumentResult, type ReadRule, reporter, type UnmapPreference, unmapRule, type Vocabulary } from "@isorule/core";
import { parseKuery } from "../kuery/parse-kuery.js";
import type { KueryNode } from "../kuery/tree.js";
import { eqlReadDiagnostics } from "./read-diagnostics.js";
import { readSourceRule } from "./read-rule.js";
import { plainRule, sourceRules } from "./source-rules.js";
import { eqlHooks } from "./unmap-hooks.js";

const mostCharacters = 20_000_000;

/** What a caller may say of a document. */
export interface ReadEqlOptions {
  readonly file?: string;
  /** Whose names are read backwards; the first that knows the events is taken. */
  readonly vocabularies: readonly Vocabulary[];
  /** `eql` or `kuery`: the language of a query by itself. Default: the text tells. */
  readonly dialect?: string;
  /** What the caller knows of the rule that the text should be. */
  readonly prefer?: UnmapPreference;
}

/**
 * Reads a document: a plain query of EQL or of Kibana's query language, a rule in the form of elastic/detection-rules
 * (TOML), or rules of Kibana (JSON, NDJSON). The content tells which. Never throws for any input.
 *
 * Diagnostics: those of {@link eqlReadDiagnostics}, and `query/*` for what a rule does not say.
 *
 * @example readDocument('process where process.name : "cmd.exe"', { vocabularies: [ecs] }).rules
 */
export function readDocument(text: string, { file, vocabularies, dialect, prefer = {} }: ReadEqlOptions): ReadDocumentResult {
  const diagnostics: Diagnostic[] = [];
  const sink = (diagnostic: Diagnostic): void => {
    diagnostics.push(file === undefined || diagnostic.file !== undefined ? diagnostic : { ...diagnostic, file });
  };
  const report = reporter(eqlReadDiagnostics, sink, file);
  if (text.length > mostCharacters) {
    report("eql/read-too-long", { most: mostCharacters }, { span: [0, 0] });
    return { rules: [], diagnostics };
  }
  const sources = sourceRules(text, report) ?? [plainRule(text, dialect ?? languageOf(text))];
  const readings = sources.flatMap((source): readonly ReadRule[] => {
    const native = readSourceRule(source, { report, sink });
    const read = native === undefined ? undefined : unmapRule(native, vocabularies, eqlHooks, sink, file === undefined ? { prefer } : { file, prefer });
    return read === undefined ? [] : [read];
  });
  return { rules: readings.map(({ rule }) => rule), diagnostics, readings };
}

/** The language of a plain query: one of EQL says of which category its events are, one of Kibana compares some field. */
function languageOf(text: string): "eql" | "kuery" {
  const start = /^(?:\s|\/\/[^\n]*\n|\/\*[^]*?\*\/)*(?:(?:sequence|sample|join)\b|(?:[A-Za-z_]\w*|"[^"\n]*")\s+where\b)/;
  if (start.test(text.slice(0, 10_000))) return "eql";
  const { query } = parseKuery(text);
  return query !== undefined && hasField(query) ? "kuery" : "eql";
}

function hasField(node: KueryNode): boolean {
  if (node.kind === "and" || node.kind === "or") return node.operands.some(hasField);
  return node.kind === "not" ? hasField(node.operand) : node.kind === "match" ? node.field !== undefined : node.kind !== "all";
}

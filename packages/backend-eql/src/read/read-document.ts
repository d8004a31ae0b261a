import { type Diagnostic, type ReadDocumentResult, type ReadRule, reporter, type UnmapPreference, unmapRule, type Vocabulary } from "@isorule/core";
import { withAddresses } from "./addresses.js";
import { languageOf } from "./language-of.js";
import { eqlReadDiagnostics } from "./read-diagnostics.js";
import { readNear, type Unmap } from "./read-near.js";
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
    const unmap: Unmap = (rule, into) => unmapRule(withAddresses(rule), vocabularies, eqlHooks, into, file === undefined ? { prefer } : { file, prefer });
    const read = native === undefined ? undefined : prefer.near === true ? readNear(native, unmap, eqlHooks.prefix, sink) : unmap(native, sink);
    return read === undefined ? [] : [read];
  });
  return { rules: readings.map(({ rule }) => rule), diagnostics, readings };
}

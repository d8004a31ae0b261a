import { type Diagnostic, type NativeRule, type Predicate, type ReadDocumentResult, type ReadOptions, type ReadRule, type Span, unmapRule, type Vocabulary } from "@isorule/core";
import { parseSpl } from "../syntax/parse-spl.js";
import { columnKinds } from "./column-kinds.js";
import { confDocument, isConf } from "./conf-document.js";
import type { SourceSearch, SplDocument } from "./document.js";
import { knownExpressions } from "./known-expressions.js";
import { readPipeline } from "./read-pipeline.js";
import { splHooks } from "./undo-column.js";
import { isYaml, yamlDocument } from "./yaml-document.js";

/** What a caller may say of a document. */
export interface ReadSplOptions extends Pick<ReadOptions, "file" | "definitions" | "prefer"> {
  /** Whose names are read backwards; the one that knows most of the events is taken. */
  readonly vocabularies: readonly Vocabulary[];
}

/**
 * Reads a document: a plain search, stanzas of savedsearches.conf, or a detection in the YAML of security_content. The
 * content tells which. A file with definitions of macros only has no rules. Never throws for any input.
 *
 * Diagnostics: `yaml/*`, and `query/*` for what a rule does not say.
 *
 * @example readSpl('index=windows EventCode=1 Image="*\\\\cmd.exe"', { vocabularies: [sysmon] }).rules
 */
export function readSpl(text: string, { file, definitions = {}, vocabularies, prefer }: ReadSplOptions): ReadDocumentResult {
  const diagnostics: Diagnostic[] = [];
  const sink = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const document = documentOf(text, sink, file);
  const readings = document.searches.flatMap((search): readonly ReadRule[] => {
    const native = readSearch(search, { ...definitions, ...document.definitions }, vocabularies);
    const about: NativeRule["about"] = search.about;
    const read = unmapRule({ ...native, about }, vocabularies, splHooks, sink, { ...(file === undefined ? {} : { file }), ...(prefer === undefined ? {} : { prefer }) });
    return read === undefined ? [] : [read];
  });
  return { rules: readings.map(({ rule }) => rule), diagnostics, readings };
}

/** The searches and macros of a text. */
export function documentOf(text: string, sink: (diagnostic: Diagnostic) => void, file: string | undefined): SplDocument {
  if (isConf(text)) return confDocument(text);
  const yaml = isYaml(text) ? yamlDocument(text, sink, file) : undefined;
  if (yaml !== undefined) return yaml;
  return { searches: [{ text, place: (span) => span, about: {}, range: undefined }], definitions: {} };
}

/**
 * The definitions of macros in a text: `macros/*.yml` of security_content, or macros.conf.
 *
 * @returns by name, with the names of arguments in parentheses behind it: for `ReadOptions.definitions`
 */
export function readSplDefinitions(text: string): Readonly<Record<string, string>> {
  return isConf(text) || isYaml(text) ? documentOf(text, () => undefined, undefined).definitions : {};
}

/**
 * The searches of a document as rules over native names, before a vocabulary is read backwards. Never throws for any
 * input.
 *
 * @example readNative('EventCode=1 Image="*\\\\cmd.exe"')[0]?.signals[0]?.predicate // EventCode equals 1 and Image endsWith \\cmd.exe
 */
export function readNative(text: string, { definitions = {}, vocabularies = [] }: Partial<ReadSplOptions> = {}): readonly NativeRule[] {
  const document = documentOf(text, () => undefined, undefined);
  return document.searches.map((search) => ({ ...readSearch(search, { ...definitions, ...document.definitions }, vocabularies), about: search.about }));
}

/** A search of a document over native names; its places are those of the document. */
function readSearch(search: SourceSearch, definitions: Readonly<Record<string, string>>, vocabularies: readonly Vocabulary[]): Omit<NativeRule, "about"> {
  const known = vocabularies.map(knownExpressions);
  const parsed = parseSpl(search.text, { definitions });
  const native = readPipeline(parsed, { range: search.range, isColumn: (text) => known.some((isKnown) => isKnown(text)), ...(vocabularies.length === 0 ? {} : { columns: columnKinds(vocabularies) }) });
  return {
    signals: native.signals.map(({ name, predicate, span }) => ({ name, predicate: placed(predicate, search.place), ...(span === undefined ? {} : { span: search.place(span) }) })),
    detection: native.detection,
    losses: native.losses.map(({ span, ...loss }) => ({ ...loss, ...(span === undefined ? {} : { span: search.place(span) }) })),
  };
}

/** The predicate with the places of the document. */
function placed(node: Predicate, place: (span: Span) => Span): Predicate {
  const span = node.span === undefined ? {} : { span: place(node.span) };
  if (node.kind === "and" || node.kind === "or") return { ...node, ...span, operands: node.operands.map((operand) => placed(operand, place)) };
  return node.kind === "not" ? { ...node, ...span, operand: placed(node.operand, place) } : { ...node, ...span };
}

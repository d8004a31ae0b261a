import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments, parseDocument, visit, type YAMLError } from "yaml";
import type { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import type { Report } from "../diagnostics/diagnostic.js";
import type { Span } from "../generated/model.js";
import { readPlainYaml } from "./read-plain-yaml.js";

/** A YAML value with its place. Aliases are resolved. */
export type Source = MapSource | ListSource | ScalarSource;

/** A YAML map; keys are text and each stands once. */
export interface MapSource {
  readonly kind: "map";
  /** Each key once: the first of those that stand twice. */
  readonly entries: readonly Entry[];
  /** The entries whose key stands before them already, where there are any. Each was reported as `yaml/duplicate-key`. */
  readonly repeats?: readonly Entry[];
  readonly span: Span;
}

/** One key of a map with its value. */
export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Source;
}

/** A YAML sequence. */
export interface ListSource {
  readonly kind: "list";
  readonly items: readonly Source[];
  readonly span: Span;
}

/** A YAML scalar with the text as written. */
export interface ScalarSource {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** The characters of the source, quotes included. */
  readonly raw: string;
  /** Whether it stands without quotes. */
  readonly plain: boolean;
  readonly span: Span;
}

const mostCharacters = 1_000_000;
const mostSyntaxFaults = 50;
const mostNodes = 300_000;
const mostDepth = 80;

interface Context {
  readonly text: string;
  readonly report: Report<typeof coreDiagnostics>;
  /** The anchored nodes that were passed, so that an alias costs one look-up. */
  readonly anchors: Map<string, Node>;
  /** The nodes whose inside is being read: an alias of one of them would never end. */
  readonly open: Set<Node>;
  /** The outermost alias that is being written out: what an author sees of a file that grows without bound. */
  alias: Span | undefined;
  nodes: number;
  gaveUp: boolean;
}

/**
 * Parses YAML 1.2 to values with places. All faults of the text are reported at once (`yaml/*`).
 *
 * @returns undefined when the text has no usable value
 */
export function readSource(text: string, report: Report<typeof coreDiagnostics>): Source | undefined {
  if (!isReadable(text, report)) return undefined;
  const plain = readPlain(text);
  if (plain !== undefined) return plain;
  // With a log level of "silent" the parser would not tell of a second document.
  const [document] = parsed(report, (options) => [parseDocument(text, { ...options, logLevel: "error" })]) ?? [];
  if (document === undefined) return undefined;
  const source = sourceOf(document, newContext(text, report));
  if (source === undefined && isEmpty(document)) report("yaml/empty", {}, { span: [0, 0] });
  return source;
}

/**
 * The same for a text of several documents, separated by `---`. Empty documents are passed over; a document with a fault
 * is missing from the result, the others are there.
 *
 * @returns undefined when the text cannot be read at all or has no document that is not empty
 * @example readSources("a: 1\n---\nb: 2\n", report) // two maps, whose spans are offsets in the whole text
 */
export function readSources(text: string, report: Report<typeof coreDiagnostics>): readonly Source[] | undefined {
  if (!isReadable(text, report)) return undefined;
  const plain = readPlain(text);
  if (plain !== undefined) return [plain];
  const documents = parsed(report, (options) => [...parseAllDocuments(text, options)]);
  if (documents === undefined) return undefined;
  if (documents.every(isEmpty)) {
    report("yaml/empty", {}, { span: [0, 0] });
    return undefined;
  }
  const shared = newContext(text, report);
  const sources: Source[] = [];
  for (const document of documents) {
    // Anchors end with their document; the budget of nodes is one for the whole text.
    shared.anchors.clear();
    shared.open.clear();
    if (isEmpty(document)) continue;
    const source = sourceOf(document, shared);
    if (source !== undefined) sources.push(source);
    else if (shared.nodes > mostNodes) break;
    shared.gaveUp = false;
  }
  return sources;
}

interface ParserOptions {
  readonly version: "1.2";
  readonly uniqueKeys: false;
  readonly prettyErrors: false;
}

/** The tree of a text without any fault in the kind of YAML that most files are written in; undefined for every other text. */
function readPlain(text: string): MapSource | undefined {
  // A value takes two characters at least, so that the tree stays within its bounds.
  return text.length <= mostNodes * 2 ? readPlainYaml(text, mostDepth) : undefined;
}

/** Whether the parser should be given a text; a report if not. */
function isReadable(text: string, report: Report<typeof coreDiagnostics>): boolean {
  if (text.length > mostCharacters) {
    report("yaml/too-large", { most: mostCharacters }, { span: [0, 0] });
    return false;
  }
  const nul = text.indexOf("\u0000");
  if (nul >= 0) {
    report("yaml/not-text", {}, { span: [nul, nul + 1] });
    return false;
  }
  const tooDeep = tooDeepAt(text);
  if (tooDeep === undefined) return true;
  report("yaml/too-deep", { most: mostDepth }, { span: [tooDeep, tooDeep + 1] });
  return false;
}

/** The parser's documents; undefined, with a report, for a text that is too much for its stack. */
function parsed(report: Report<typeof coreDiagnostics>, parse: (options: ParserOptions) => readonly Document[]): readonly Document[] | undefined {
  try {
    // Doubled keys are found below: the parser's own check costs the square of the number of keys.
    return parse({ version: "1.2", uniqueKeys: false, prettyErrors: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report("yaml/too-deep", { most: mostDepth }, { span: [0, 0] });
    return undefined;
  }
}

function newContext(text: string, report: Report<typeof coreDiagnostics>): Context {
  return { text, report, anchors: new Map(), open: new Set(), alias: undefined, nodes: 0, gaveUp: false };
}

function isEmpty(document: Document): boolean {
  const node: unknown = document.contents;
  const empty = node === null || (isScalar(node) && node.value === null && node.source === "");
  return empty && document.errors.length === 0;
}

/** The tree of one document; undefined when it is empty or has a fault, which is reported. */
function sourceOf(document: Document, context: Context): Source | undefined {
  const { text, report } = context;
  for (const fault of withoutConsequences(document.errors).slice(0, mostSyntaxFaults)) reportSyntax(fault, document, text, report);
  reportDialect(document, text, report);
  // What follows from broken YAML would be noise: its structure is not what the author wrote.
  if (document.errors.some(({ code }) => code !== "MULTIPLE_DOCS") || document.contents === null) return undefined;
  const source = convert(context, document.contents as Node, 0);
  return context.gaveUp ? undefined : source;
}

/** The value of a map's key. */
export function entryOf(source: Source | undefined, key: string): Entry | undefined {
  return source?.kind === "map" ? source.entries.find((entry) => entry.key === key) : undefined;
}

/** The plain data of a source, without places. */
export function dataOf(source: Source): unknown {
  if (source.kind === "scalar") return source.value;
  if (source.kind === "list") return source.items.map(dataOf);
  return Object.fromEntries(source.entries.map(({ key, value }) => [key, dataOf(value)]));
}

/** Reports an older version of YAML, in which `yes` is true and 010 is eight, and tags that only an application knows. */
function reportDialect(document: Document, text: string, report: Report<typeof coreDiagnostics>): void {
  const directives = document.directives?.yaml;
  if (directives?.explicit === true && directives.version !== "1.2") {
    const at = Math.max(0, text.indexOf("%YAML"));
    report("yaml/old-version", { version: directives.version }, { span: [at, at + "%YAML".length] });
  }
  for (const { code, pos } of document.warnings) {
    if (code === "TAG_RESOLVE_FAILED") report("yaml/odd-value", { value: text.slice(pos[0], Math.min(pos[1], pos[0] + 40)) }, { span: [pos[0], pos[1]], help: "Leave the tag out." });
  }
}

/** Without the faults that only follow from the one before: all after a quote that is never closed, and repetitions in a line. */
function withoutConsequences(faults: readonly YAMLError[]): readonly YAMLError[] {
  const unclosed = faults.findIndex(isUnclosedQuote);
  const first = unclosed < 0 ? faults : faults.slice(0, unclosed + 1);
  return first.filter((fault, index) => fault.code !== "BLOCK_AS_IMPLICIT_KEY" || first[index - 1]?.code !== fault.code);
}

function isUnclosedQuote(fault: YAMLError): boolean {
  return fault.code === "MISSING_CHAR" && fault.message.includes("quote");
}

function reportSyntax(fault: YAMLError, document: Document, text: string, report: Report<typeof coreDiagnostics>): void {
  const from = isUnclosedQuote(fault) ? (quoteBefore(document, fault.pos[0]) ?? fault.pos[0]) : fault.pos[0];
  const end = isUnclosedQuote(fault) ? from + 1 : Math.max(fault.pos[1], from + 1);
  const span: Span = [Math.min(from, text.length), Math.min(end, text.length)];
  if (fault.code === "MULTIPLE_DOCS") report("yaml/several-documents", {}, { span });
  else if (fault.message.includes("call stack")) report("yaml/too-deep", { most: mostDepth }, { span });
  else if (fault.code === "TAB_AS_INDENT") report("yaml/tab", {}, { span });
  else report("yaml/syntax", { reason: syntaxReasons[fault.code]?.reason ?? (isUnclosedQuote(fault) ? "this quote is never closed" : firstSentence(fault.message)) }, { span, help: syntaxReasons[fault.code]?.help });
}

/** Plainer words for what authors run into most. */
const syntaxReasons: Readonly<Partial<Record<YAMLError["code"], { readonly reason: string; readonly help: string }>>> = {
  BAD_DQ_ESCAPE: { reason: "in double quotes a backslash starts an escape, and this is none", help: "Use single quotes: in them a backslash is a backslash." },
  BLOCK_AS_IMPLICIT_KEY: { reason: "a colon and a space start a map, and a map cannot start inside of a line of text", help: "Put the text in single quotes." },
};

/** Where the quoted text starts that reaches to the offset; undefined when there is none. */
function quoteBefore(document: Document, offset: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, node) {
      const quoted = node.type === "QUOTE_SINGLE" || node.type === "QUOTE_DOUBLE";
      if (quoted && node.range && node.range[0] <= offset && node.range[2] >= offset) start = node.range[0];
    },
  });
  return start;
}

function firstSentence(message: string): string {
  const line = message.split("\n")[0] ?? "";
  return line.replace(/ at line \d+.*$/, "").replace(/[.:]$/, "");
}

/** Where brackets and braces nest so deeply, counted roughly, that the parser's stack would overflow. */
function tooDeepAt(text: string): number | undefined {
  const most = mostDepth * 4;
  if (isRare(text, "[", most / 2) && isRare(text, "{", most / 2)) return undefined;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) {
      if (++depth > most) return at;
    } else if ((code === 0x5d || code === 0x7d) && depth > 0) depth--;
  }
  return undefined;
}

/** Whether a character stands in a text at most so many times. */
function isRare(text: string, char: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(char); at >= 0 && count <= most; at = text.indexOf(char, at + 1)) count++;
  return count <= most;
}

function convert(context: Context, node: Node | null | undefined, depth: number): Source {
  const span = spanOf(node);
  if (context.gaveUp) return nothing(span);
  if (++context.nodes > mostNodes || depth > mostDepth) {
    context.gaveUp = true;
    const place = context.alias ?? span;
    if (depth > mostDepth) context.report("yaml/too-deep", { most: mostDepth }, { span: place });
    else context.report("yaml/too-many-values", { most: mostNodes }, { span: place });
    return nothing(span);
  }
  if (isAlias(node)) return convertAlias(context, node, depth);
  const anchor = (node as { anchor?: string } | null | undefined)?.anchor;
  if (anchor !== undefined && node !== null && node !== undefined) context.anchors.set(anchor, node);
  if (isMap(node) || isSeq(node)) {
    context.open.add(node);
    const source: Source = isMap(node)
      ? convertMap(context, node.items as readonly { key: unknown; value: unknown }[], span, depth)
      : { kind: "list", items: node.items.map((item) => convert(context, item as Node | null, depth + 1)), span };
    context.open.delete(node);
    return source;
  }
  if (!isScalar(node)) return nothing(span);
  return convertScalar(context, node.value, node.type === undefined || node.type === "PLAIN", node.tag, span);
}

function convertAlias(context: Context, alias: Alias, depth: number): Source {
  const span = spanOf(alias);
  const target = context.anchors.get(alias.source);
  if (target === undefined || context.open.has(target)) {
    const reason = target === undefined ? `no anchor &${alias.source} stands before this alias` : `this alias stands inside of what &${alias.source} names`;
    context.report("yaml/syntax", { reason }, { span, help: "Write the value out, or put text that starts with a star in quotes." });
    context.gaveUp = true;
    return nothing(span);
  }
  // A fault inside what an alias stands for is shown where it was written. Depth and node budget bound the work.
  const outermost = context.alias;
  context.alias ??= span;
  const source = convert(context, target, depth + 1);
  context.alias = outermost;
  return source;
}

function convertMap(context: Context, pairs: readonly { key: unknown; value: unknown }[], span: Span, depth: number): Source {
  const entries: Entry[] = [];
  const repeats: Entry[] = [];
  const places = new Map<string, Span>();
  for (const pair of pairs) {
    const keyNode = pair.key as Node | null;
    const keySpan = spanOf(keyNode);
    if (!isScalar(keyNode) || (typeof keyNode.value !== "string" && typeof keyNode.value !== "number")) {
      context.report("yaml/key-not-text", {}, { span: keySpan });
      continue;
    }
    const key = String(keyNode.value);
    const first = places.get(key);
    if (first !== undefined) context.report("yaml/duplicate-key", { key }, { span: keySpan, related: [{ message: "The first one is here.", span: first }] });
    else places.set(key, keySpan);
    const value = pair.value === null ? nothing([keySpan[1], keySpan[1]]) : convert(context, pair.value as Node, depth + 1);
    (first === undefined ? entries : repeats).push({ key, keySpan, value });
  }
  return { kind: "map", entries, ...(repeats.length === 0 ? {} : { repeats }), span };
}

function convertScalar(context: Context, value: unknown, plain: boolean, tag: string | undefined, span: Span): ScalarSource {
  const raw = context.text.slice(span[0], span[1]);
  if (typeof value === "string" || typeof value === "boolean" || value === null) return { kind: "scalar", value, raw, plain, span };
  if (typeof value === "number" && Number.isFinite(value)) return { kind: "scalar", value, raw, plain, span };
  context.report("yaml/odd-value", { value: tag?.replace("tag:yaml.org,2002:", "!!") ?? raw.slice(0, 40) }, { span });
  return { kind: "scalar", value: raw, raw, plain, span };
}

function nothing(span: Span): ScalarSource {
  return { kind: "scalar", value: null, raw: "", plain: true, span };
}

function spanOf(node: Node | null | undefined): Span {
  const range = node?.range;
  return range === null || range === undefined ? [0, 0] : [range[0], range[1]];
}

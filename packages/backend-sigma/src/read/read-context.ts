import type { coreDiagnostics, DiagnosticSink, Report, ScalarSource, Source, Span, Vocabulary } from "@isorule/core";
import type { sigmaReadDiagnostics } from "./read-diagnostics.js";
import type { SigmaFilter } from "./read-filter.js";

/** What every part of the reader needs. Functions that get it return undefined after they have reported an error. */
export interface SigmaReadContext {
  readonly report: Report<typeof sigmaReadDiagnostics>;
  /** For what is said of YAML in general. */
  readonly reportYaml: Report<typeof coreDiagnostics>;
  /** Takes what {@link report} makes; for places in other files. */
  readonly sink: DiagnosticSink;
  /** Whose names are read backwards. */
  readonly vocabulary: Vocabulary;
  /** The filters that rules of the file may get, and which of them stand in the file itself. */
  readonly filters: readonly SigmaFilter[];
  readonly ownFilters: ReadonlySet<SigmaFilter>;
  /** The values of placeholders, as Sigma values: wildcards are live. */
  readonly placeholders: Readonly<Record<string, readonly string[]>>;
}

/** What a source is, in words for a message. */
export function describeSource(source: Source): string {
  if (source.kind !== "scalar") return source.kind === "map" ? "a map" : "a list";
  if (source.value === null) return "nothing";
  if (typeof source.value === "string") return `the text \`${shorten(source.value)}\``;
  return typeof source.value === "number" ? `the number ${shorten(source.raw)}` : String(source.value);
}

/** Text for a message: at most 60 characters. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The items of a list, or the value alone. */
export function itemsOf(source: Source): readonly Source[] {
  return source.kind === "list" ? source.items : [source];
}

/**
 * The text of a scalar: text as it is, true and false in lower case, numbers in decimal digits. A whole number or a plain
 * decimal keeps its spelling, so that `1.0` stays `1.0` and digits beyond 2^53 are not lost; hexadecimal and other
 * spellings become decimal.
 */
export function textOfScalar(source: ScalarSource): string {
  const { value, raw } = source;
  if (typeof value !== "number") return String(value);
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(raw) || isTextInYaml11(source) ? raw : String(value);
}

/**
 * Digits with a zero before them that are no octal number, as `00000429`, and an exponent without a point or a sign, as
 * `1234e10`: text to the YAML 1.1 that Sigma tools read (https://yaml.org/type/float.html).
 */
export function isTextInYaml11({ value, raw, plain }: ScalarSource): boolean {
  return plain && typeof value === "number" && /^(?:0\d*[89]\d*|[-+]?\d+e[-+]?\d+|[-+]?\d*\.\d*e\d+)$/i.test(raw);
}

/** The place of some characters of a scalar's text: exact where text and source agree, else the whole scalar. */
export function spanInside(source: ScalarSource, from: number, to: number): Span {
  const lead = source.plain ? 0 : 1;
  const start = source.span[0] + lead;
  const same = source.raw.slice(lead, lead + to) === String(source.value).slice(0, to);
  return same ? [start + from, start + to] : source.span;
}

/** A name without characters that nobody sees, which come from copying: zero width spaces and joiners, blanks at the ends. */
export function visibleName(name: string): string {
  // Nearly all names are of visible ASCII alone.
  if (!/[^!-~]/.test(name)) return name;
  return name.replace(/[\u200b-\u200d\u2060\ufeff]/g, "").trim();
}

/** What a reference names: ids are compared without case, names with it. */
export function referenceName(reference: string): string {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(reference) ? reference.toLowerCase() : reference;
}

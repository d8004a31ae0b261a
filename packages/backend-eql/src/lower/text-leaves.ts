import { allOf, anyOf, type ColumnType, type Comparison, leafOf, type LikePart, oncePer, parseLike, parseRegex, type Regex } from "@isorule/core";
import type { EqlExpression, EqlLeaf, FieldReference } from "../query/query.js";
import { isTooComplex, lowerRegex, matchesEmpty } from "./lucene-regex.js";
import type { Place } from "./place.js";

/**
 * The longest regular expression that an index takes, in characters.
 * Source: https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-regexp-query, index.max_regex_length.
 */
const longestRegex = 1_000;

/** How one value is said: by which operator, and as which pattern. */
interface Said {
  readonly operator: Extract<EqlLeaf, { kind: "compare" }>["operator"];
  readonly value: string;
  /** Whether the empty text matches, which an index may hold and which is no value in a rule. */
  readonly mayBeEmpty?: boolean;
}

/** True when the field is present: for text that it holds more than the empty string, which some streams index. */
export function existsLeaf(field: FieldReference, type: ColumnType): EqlLeaf {
  // `?*` is one character or more.
  if (type === "text") return { kind: "compare", field, operator: ":", values: ["?*"] };
  return { kind: "null", field, negated: true };
}

/**
 * A comparison of a text field with texts. Values that the same operator says share one list.
 *
 * Faults: `eql/lone-surrogate`, `eql/regex-not-portable`, `eql/regex-anchor`, `eql/regex-too-long`, `eql/pattern-too-complex`.
 * Note: `eql/non-ascii-case`.
 */
export function textComparison(node: Comparison, field: FieldReference, place: Place): EqlExpression {
  const { lists, faults, notes } = textsOf(node);
  if (faults.length > 0) place.faults.push(...faults);
  if (notes.length > 0) place.notes.push(...notes);
  return anyOf(
    lists.map(({ operator, mayBeEmpty, values }) => {
      const compared = leafOf<EqlLeaf>({ kind: "compare", field, operator, values });
      return mayBeEmpty === true ? allOf([compared, leafOf(existsLeaf(field, "text"))]) : compared;
    }),
  );
}

/** What the values of a comparison are in EQL, whichever field holds them. */
interface SaidTexts extends Pick<Place, "faults" | "notes"> {
  /** One for each way to say some of the values. */
  readonly lists: (Omit<Said, "value"> & { readonly values: string[] })[];
}

/** The places of a signal share its comparisons, and so do the vocabularies that a rule is tried in. */
const textsOf = oncePer((node: Comparison): SaidTexts => {
  const said: SaidTexts = { lists: [], faults: [], notes: [] };
  const texts: Said[] = [];
  for (const value of node.values) {
    const text = sayText(node, String(value), said);
    if (text !== undefined) texts.push(text);
  }
  // `in~` says every text, so that one list is enough where some values have wildcard characters.
  const isVerbatim = node.operator === "equals" && texts.some(({ operator }) => operator === "in~");
  for (const { value, mayBeEmpty = false, operator: own } of texts) {
    const operator = isVerbatim ? "in~" : own;
    const list = said.lists.find((other) => other.operator === operator && other.mayBeEmpty === mayBeEmpty);
    if (list === undefined) said.lists.push({ operator, mayBeEmpty, values: [value] });
    else list.values.push(value);
  }
  return said;
});

/**
 * The operator and pattern of one value.
 *
 * | rule       | without case                        | with case               |
 * |------------|-------------------------------------|-------------------------|
 * | equals     | `:`, or `in~` when it has `*` or `?` | `==`                    |
 * | contains … | `:` with `*`                        | `like` with `*`         |
 * | … with a literal `*` or `?` | `regex~`           | `regex`                 |
 *
 * A wildcard cannot be escaped (ES StringUtils.likeToLuceneLikePattern), `in~` has none, and stringContains and endsWith
 * put a constant into a wildcard query without escaping it (ES QueryTranslator, CaseInsensitiveScalarFunctions), so that
 * only a regular expression is sure. Source: https://www.elastic.co/docs/reference/query-languages/eql/eql-syntax#eql-syntax-wildcards
 */
function sayText(node: Comparison, value: string, place: Pick<Place, "faults" | "notes">): Said | undefined {
  const { field, span, caseSensitive } = node;
  if (!isAscii(value)) {
    if (/\p{Cs}/u.test(value)) {
      place.faults.push({ code: "eql/lone-surrogate", args: { field }, span });
      return undefined;
    }
    if (!caseSensitive && node.operator !== "regex") noteCase(value, value, node, place);
  }
  if (node.operator === "equals") return caseSensitive ? { operator: "==", value } : { operator: isPlain(value) ? ":" : "in~", value };
  const pattern = isPlain(value) ? plainPattern(node, value) : undefined;
  if (pattern !== undefined) return { operator: caseSensitive ? "like" : ":", value: pattern };
  const parts = partsOf(node, value);
  if (parts !== undefined && parts.every((part) => part.kind !== "text" || isPlain(part.text))) {
    // One character behind any run of them: the same automaton as for a regular expression.
    const mayBeComplex = parts.some(({ kind }) => kind === "run") && parts.some(({ kind }) => kind === "one");
    if (mayBeComplex && isTooComplex({ kind: "sequence", items: itemsOfParts(parts) }, { caseSensitive, dotAll: true })) return refuseComplex(node, place);
    return { operator: caseSensitive ? "like" : ":", value: wildcardPattern(parts) };
  }
  return sayRegex(node, parts === undefined ? value : parts, place);
}

function sayRegex(node: Comparison, pattern: string | readonly LikePart[], place: Pick<Place, "faults" | "notes">): Said | undefined {
  const { field, span, caseSensitive } = node;
  const flags = typeof pattern === "string" ? node : { caseSensitive, dotAll: true };
  const parsed = typeof pattern === "string" ? parseRegex(pattern) : { regex: regexOfParts(pattern) };
  if ("fault" in parsed) {
    place.faults.push({ code: "eql/regex-not-portable", args: { field, problem: parsed.fault.message }, span });
    return undefined;
  }
  const lowered = lowerRegex(parsed.regex, flags);
  if ("problem" in lowered) {
    place.faults.push({ code: "eql/regex-anchor", args: { field, what: lowered.problem }, span });
    return undefined;
  }
  // An escape such as \u00e9 is a letter in the pattern.
  if (!caseSensitive && node.operator === "regex") noteCase(lowered.pattern, pattern as string, node, place);
  if (lowered.pattern.length > longestRegex) {
    place.faults.push({ code: "eql/regex-too-long", args: { field, length: lowered.pattern.length, limit: longestRegex }, span });
    return undefined;
  }
  if (isTooComplex(lowered.whole, flags)) return refuseComplex(node, place);
  return { operator: caseSensitive ? "regex" : "regex~", value: lowered.pattern, mayBeEmpty: matchesEmpty(parsed.regex) };
}

/** A value without wildcard characters as a wildcard pattern, where the operator alone makes it one. */
function plainPattern({ operator }: Comparison, value: string): string | undefined {
  switch (operator) {
    case "contains":
      return `*${value}*`;
    case "startsWith":
      return `${value}*`;
    case "endsWith":
      return `*${value}`;
    default:
      return undefined;
  }
}

/** The value as a pattern over the whole text; undefined for equals and regex. */
function partsOf(node: Comparison, value: string): readonly LikePart[] | undefined {
  const text: LikePart = { kind: "text", text: value };
  switch (node.operator) {
    case "contains":
      return [{ kind: "run" }, text, { kind: "run" }];
    case "startsWith":
      return [text, { kind: "run" }];
    case "endsWith":
      return [{ kind: "run" }, text];
    case "like":
      return parseLike(value);
    default:
      return undefined;
  }
}

function isPlain(text: string): boolean {
  return !/[*?]/.test(text);
}

/** `*` is any run of characters and `?` is one; a backslash is an ordinary character. */
function wildcardPattern(parts: readonly LikePart[]): string {
  return parts.map((part) => (part.kind === "run" ? "*" : part.kind === "one" ? "?" : part.text)).join("");
}

function regexOfParts(parts: readonly LikePart[]): Regex {
  return { kind: "sequence", items: [{ kind: "start" }, ...itemsOfParts(parts), { kind: "end" }] };
}

function itemsOfParts(parts: readonly LikePart[]): readonly Regex[] {
  return parts.flatMap((part): readonly Regex[] => {
    if (part.kind === "one") return [{ kind: "any" }];
    if (part.kind === "run") return [{ kind: "repeat", item: { kind: "any" }, min: 0, max: undefined }];
    return [...part.text].map((char) => ({ kind: "character", codePoint: char.codePointAt(0) as number }));
  });
}

function refuseComplex({ field, operator, span }: Comparison, place: Pick<Place, "faults">): undefined {
  place.faults.push({ code: "eql/pattern-too-complex", args: { field, operator }, span });
}

function isAscii(text: string): boolean {
  return /^[\u0000-\u007f]*$/.test(text);
}

function noteCase(text: string, shown: string, node: Comparison, place: Pick<Place, "notes">): void {
  if (isAscii(text)) return;
  const rest = text.replace(/[\u0000-\u007f]/g, "");
  if (rest.toLowerCase() === rest.toUpperCase()) return;
  place.notes.push({ code: "eql/non-ascii-case", args: { value: shown.slice(0, 60) }, span: node.span });
}

import { type Comparison, escapeLike, foldText, type LikePart, type Operator, parseRegex, type Predicate, printLike, type Regex, regexSearch, type Span } from "@isorule/core";
import { compared, Unsaid } from "./predicates.js";

/** A pattern of PCRE, taken apart. */
export interface PcrePattern {
  readonly pattern: string;
  readonly caseSensitive: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
  readonly regex: Regex;
}

/**
 * Reads a pattern of PCRE: options at its start, and the portable core behind them. `$` is the end of the value, as people
 * mean it; to PCRE it is also the place before a line feed at the end.
 *
 * @throws Unsaid where the pattern needs more than the portable core
 * @see https://www.pcre.org/original/doc/html/pcrepattern.html (Internal option setting)
 */
export function parsePcre(text: string, span: Span | undefined): PcrePattern {
  let pattern = text;
  let options = "";
  for (let found = /^\(\?([a-zA-Z]+)\)/.exec(pattern); found !== null; found = /^\(\?([a-zA-Z]+)\)/.exec(pattern)) {
    options += found[1] as string;
    pattern = pattern.slice(found[0].length);
  }
  if (/[^ims]/.test(options)) throw new Unsaid("regex option", `The regular expression has an option other than i, m and s.`, span);
  // With the option m, ^ and $ are those of lines, and only these are those of the whole.
  if (options.includes("m") && /\\[AzZ]/.test(pattern.replace(/\\[^AzZ]/gs, ""))) throw new Unsaid("regex option", "The regular expression has anchors of lines and of the whole value.", span);
  const lines = options.includes("m") ? undefined : lineAnchors(pattern);
  if (lines !== undefined) options += "m";
  pattern = plainAnchors(lines ?? pattern);
  const result = parseRegex(pattern);
  if ("fault" in result) throw new Unsaid(faultName(result.fault.message), `The regular expression is not portable: ${result.fault.message}.`, span);
  return { pattern, caseSensitive: !options.includes("i"), multiline: options.includes("m"), dotAll: options.includes("s"), regex: result.regex };
}

/** `\A` and `\z` as the anchors that mean the same to a rule. */
function plainAnchors(pattern: string): string {
  return pattern.replace(/\\(.)/gs, (escape, letter: string) => (letter === "z" ? "$" : letter === "A" ? "^" : escape));
}

/**
 * A pattern whose anchors are those of lines, written with look-around: `(?:^|(?<=\n))` and `(?:\z|(?=\n))`. Undefined
 * where it has none, or others beside.
 */
function lineAnchors(pattern: string): string | undefined {
  const [start, end] = ["(?:^|(?<=\\n))", "(?:\\z|(?=\\n))"];
  if (!pattern.includes(start) && !pattern.includes(end)) return undefined;
  const rest = pattern.replaceAll(start, "").replaceAll(end, "");
  const bare = rest.replace(/\\[^zA]/gs, "").replace(/\[\^?[^\]]*\]/g, "");
  return /[\^$]|\\[zA]/.test(bare) ? undefined : pattern.replaceAll(start, "^").replaceAll(end, "$");
}

function faultName(message: string): string {
  return /look-/.test(message) ? "regex look-around" : /flag/.test(message) ? "regex inline option" : /back-reference/.test(message) ? "regex back-reference" : "regex";
}

/** Whether the pattern matches somewhere in a text. */
export function pcreMatches({ regex, caseSensitive, multiline, dotAll }: PcrePattern, text: string): boolean {
  return regexSearch(regex, { caseSensitive, multiline, dotAll })(text);
}

/**
 * The test that the pattern matches somewhere in a field. A pattern that is plain text, with or without wildcards and
 * anchors, becomes the plain operator.
 */
export function pcrePredicate(field: string, read: PcrePattern, span: Span | undefined): Predicate {
  const { pattern, caseSensitive, multiline, dotAll, regex } = read;
  const plain = multiline ? undefined : plainShape(regex, read);
  if (plain !== undefined) return compared(field, plain.operator, plain.values, caseSensitive, span);
  const node: Comparison = compared(field, "regex", [pattern], caseSensitive, span);
  return { ...node, ...(multiline ? { multiline } : {}), ...(dotAll ? { dotAll } : {}) };
}

type PlainOptions = Pick<PcrePattern, "dotAll" | "caseSensitive">;

interface PlainShape {
  readonly operator: Operator;
  readonly values: readonly string[];
}

/** The plain operator for texts between optional anchors: `^a\z`, `a|b`, `\\(?:a|b)\.exe\z`. */
function plainShape(regex: Regex, options: PlainOptions): PlainShape | undefined {
  const items = regex.kind === "sequence" ? regex.items : [regex];
  const start = items[0]?.kind === "start";
  const end = items.length > (start ? 1 : 0) && items.at(-1)?.kind === "end";
  const texts = alternatives(items.slice(start ? 1 : 0, end ? -1 : undefined), options);
  if (texts === undefined) return undefined;
  if (texts.every((parts) => parts.every((part) => part.kind === "text"))) {
    const values = texts.map((parts) => parts.map((part) => (part.kind === "text" ? part.text : "")).join(""));
    if (values.includes("")) return undefined;
    return { operator: start ? (end ? "equals" : "startsWith") : end ? "endsWith" : "contains", values };
  }
  const run: LikePart = { kind: "run" };
  return { operator: "like", values: texts.map((parts) => printed([...(start ? [] : [run]), ...parts, ...(end ? [] : [run])])) };
}

function printed(parts: readonly LikePart[]): string {
  return printLike(parts.filter((part, index) => part.kind !== "run" || parts[index - 1]?.kind !== "run"));
}

const mostAlternatives = 2_000;

/** The texts that a regex without anchors and wildcards is: `a|b`. Undefined where it is something else. */
export function plainTexts(regex: Regex): readonly string[] | undefined {
  const texts = alternatives([regex], { dotAll: false, caseSensitive: true });
  if (texts === undefined || !texts.every((parts) => parts.every((part) => part.kind === "text"))) return undefined;
  return texts.map((parts) => parts.map((part) => (part.kind === "text" ? part.text : "")).join(""));
}

/** The texts with wildcards that a sequence is; undefined where it is something else. */
function alternatives(items: readonly Regex[], options: PlainOptions): readonly (readonly LikePart[])[] | undefined {
  let found: readonly (readonly LikePart[])[] = [[]];
  for (const item of items) {
    const next = alternativesOf(item, options);
    if (next === undefined || next.length * found.length > mostAlternatives) return undefined;
    const [one] = next;
    if (next.length === 1 && one !== undefined) found = found.map((parts) => joined(parts, one));
    else found = found.flatMap((parts) => next.map((each) => joined(parts, each)));
  }
  return found;
}

/** One of those that differ in case only: `(?:ä|Ä)`, as letters outside ASCII are spelled out. */
function distinct(texts: readonly (readonly LikePart[])[]): readonly (readonly LikePart[])[] {
  const keyOf = (parts: readonly LikePart[]): string => JSON.stringify(parts.map((part) => (part.kind === "text" ? foldText(part.text) : part.kind)));
  return [...new Map([...texts].reverse().map((parts) => [keyOf(parts), parts])).values()].reverse();
}

function joined(left: readonly LikePart[], right: readonly LikePart[]): readonly LikePart[] {
  const last = left.at(-1);
  const [first] = right;
  if (last?.kind !== "text" || first?.kind !== "text") return [...left, ...right];
  return [...left.slice(0, -1), { kind: "text", text: last.text + first.text }, ...right.slice(1)];
}

function alternativesOf(item: Regex, options: PlainOptions): readonly (readonly LikePart[])[] | undefined {
  switch (item.kind) {
    case "character":
      return [[{ kind: "text", text: String.fromCodePoint(item.codePoint) }]];
    case "sequence":
      return alternatives(item.items, options);
    case "alternatives": {
      const found: (readonly LikePart[])[] = [];
      for (const each of item.items) {
        const texts = alternativesOf(each, options);
        if (texts === undefined || found.length + texts.length > mostAlternatives) return undefined;
        found.push(...texts);
      }
      return options.caseSensitive ? found : distinct(found);
    }
    case "any":
    case "class":
      return isAnything(item, options.dotAll) ? [[{ kind: "one" }]] : undefined;
    case "repeat":
      return item.min === 0 && item.max === undefined && isAnything(item.item, options.dotAll) ? [[{ kind: "run" }]] : undefined;
    default:
      return undefined;
  }
}

/** `.` where it takes line feeds, `[\s\S]` */
function isAnything(item: Regex, dotAll: boolean): boolean {
  if (item.kind === "any") return dotAll;
  if (item.kind !== "class") return false;
  const whole = item.ranges.length === 1 && item.ranges[0]?.[0] === 0 && item.ranges[0][1] === 0x10ffff;
  return item.negated ? item.ranges.length === 0 : whole;
}

/**
 * A pattern of `like` as one of the model: `%` is any run and `_` one character; nothing escapes them.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/evaluation-functions/comparison-and-conditional-functions (like)
 */
export function likePattern(text: string): string {
  return text.split(/([%_]+)/).map((part, index) => (index % 2 === 1 ? [...part].map((char) => (char === "%" ? "*" : "?")).join("").replace(/\*+/g, "*") : escapeLike(part))).join("");
}

/** A pattern of `search`, where only `*` is live, as one of the model. */
export function searchPattern(text: string): string {
  return text.split(/(\*+)/).map((part, index) => (index % 2 === 1 ? "*" : escapeLike(part))).join("");
}

import { regexOf, textOf } from "./comparisons.js";
import type { EngineFunction } from "./functions.js";
import { onText } from "./functions-condition.js";
import { allMatches, groupText, type KqlRegex } from "./regex.js";
import { type Frame, type Scalar, scalarOf } from "./scope.js";
import { compareOrder, convert, type KqlValue, refuse, toText, typeNamed } from "./values.js";

const many = Number.POSITIVE_INFINITY;

/** Functions on texts. Manual: https://learn.microsoft.com/kusto/query/scalar-functions */
export const textFunctions: Readonly<Record<string, EngineFunction>> = {
  tolower: one("tolower", (text) => text.toLowerCase()),
  toupper: one("toupper", (text) => text.toUpperCase()),
  reverse: one("reverse", (text) => [...text].reverse().join("")),
  // Unicode code points, as the manual says.
  strlen: { least: 1, most: 1, make: ([value]) => onText("long", value as Scalar, "strlen", (text) => [...text].length) },
  strcat: { least: 1, most: many, make: (args) => joined(args, () => "") },
  strcat_delim: { least: 2, most: many, make: ([by, ...rest]) => joined(rest, (frame) => toText((by as Scalar).run(frame), (by as Scalar).type), by) },
  strcmp: { least: 2, most: 2, make: (args) => texts("long", args, (left, right) => compareOrder(left as string, right as string)) },
  strrep: { least: 2, most: 3, make: (args) => scalarOf("string", args, (frame) => repeated(args.map((arg) => toText(arg.run(frame), arg.type)))) },
  substring: { least: 2, most: 3, make: substring },
  indexof: { least: 2, most: 2, make: (args) => texts("long", args, (text, needle) => (text as string).indexOf(needle as string)) },
  countof: { least: 2, most: 2, make: (args) => texts("long", args, (text, needle) => (needle === "" ? 0 : (text as string).split(needle as string).length - 1)) },
  extract: { least: 3, most: 4, make: extract },
  extract_all: { least: 2, most: 3, make: extractAll },
  replace_string: { least: 3, most: 3, make: (args) => texts("string", args, (text, from, to) => (from === "" ? (text as string) : (text as string).split(from as string).join(to))) },
  replace_strings: { least: 3, most: 3, make: replaceStrings },
  replace_regex: { least: 3, most: 3, make: ([text, pattern, by]) => replaceRegex(text as Scalar, pattern as Scalar, by as Scalar) },
  // The old name with the text last. Manual: https://learn.microsoft.com/kusto/query/replace-regex-function
  replace: { least: 3, most: 3, make: ([pattern, by, text]) => replaceRegex(text as Scalar, pattern as Scalar, by as Scalar) },
  split: { least: 2, most: 3, make: split },
  trim: { least: 2, most: 2, make: (args) => trim(args, true, true) },
  trim_start: { least: 2, most: 2, make: (args) => trim(args, true, false) },
  trim_end: { least: 2, most: 2, make: (args) => trim(args, false, true) },
  url_decode: one("url_decode", (text) => decoded(text) ?? text),
  url_encode: one("url_encode", (text) => encoded(text) ?? text),
  base64_decode_tostring: one("base64_decode_tostring", base64Text),
  isascii: { least: 1, most: 1, make: ([value]) => onText("bool", value as Scalar, "isascii", (text) => [...text].every((char) => (char.codePointAt(0) as number) < 128)) },
};

function one(name: string, run: (text: string) => string): EngineFunction {
  return { least: 1, most: 1, make: ([value]) => onText("string", value as Scalar, name, run) };
}

/** A function of texts. */
function texts(type: "string" | "long", args: readonly Scalar[], run: (...texts: string[]) => KqlValue): Scalar {
  const values = args.map((value) => textOf(value, "a text function"));
  return scalarOf(type, values, (frame) => run(...values.map((value) => value.run(frame) as string)));
}

function joined(args: readonly Scalar[], by: (frame: Frame) => string, separator?: Scalar): Scalar {
  return scalarOf("string", separator === undefined ? args : [separator, ...args], (frame) => args.map((value) => toText(value.run(frame), value.type)).join(by(frame)));
}

function repeated([text = "", count = "0", by = ""]: readonly string[]): string {
  if (Number(count) > 1_024 || text.length > 100_000) refuse("strrep of more than the product repeats");
  return Array<string>(Math.max(0, Number(count))).fill(text).join(by);
}

/** A start before the text counts from its end. Manual: https://learn.microsoft.com/kusto/query/substring-function */
function substring(args: readonly Scalar[]): Scalar {
  const [source, start, length] = args as readonly [Scalar, Scalar, Scalar?];
  const text = textOf(source, "substring");
  return scalarOf("string", args, (frame) => {
    const whole = text.run(frame) as string;
    const from = Number(start.run(frame) ?? 0);
    const begin = from < 0 ? Math.max(0, whole.length + from) : from;
    const size = length === undefined ? undefined : Number(length.run(frame) ?? 0);
    return size === undefined ? whole.slice(begin) : size < 0 ? "" : whole.slice(begin, begin + size);
  });
}

/** The text of a group of the first match, empty where there is none. Manual: https://learn.microsoft.com/kusto/query/extract-function */
function extract(args: readonly Scalar[]): Scalar {
  const [pattern, group, source, type] = args as readonly [Scalar, Scalar, Scalar, Scalar?];
  const find = regexOf(textOf(pattern, "extract"));
  const text = textOf(source, "extract");
  const to = type === undefined ? "string" : typeNamed(String(type.constant?.value));
  return scalarOf(to, [pattern, group, text], (frame) => {
    const whole = text.run(frame) as string;
    const match = find(frame).exec(whole);
    const found = match === undefined ? "" : (groupText(match, whole, Number(group.run(frame) ?? 0)) ?? "");
    return to === "string" ? found : convert(found, "string", to);
  });
}

/** One group: a list of its texts; several: a list of lists. Manual: https://learn.microsoft.com/kusto/query/extract-all-function */
function extractAll(args: readonly Scalar[]): Scalar {
  const [pattern] = args as readonly [Scalar];
  const source = textOf(args.at(-1) as Scalar, "extract_all");
  const picked = args.length === 3 ? args[1] : undefined;
  const find = regexOf(textOf(pattern, "extract_all"));
  return scalarOf("dynamic", args, (frame) => {
    const text = source.run(frame) as string;
    const regex = find(frame);
    if (regex.groups === 0) refuse("extract_all without a group");
    const wanted = picked?.run(frame);
    const groups = Array.isArray(wanted) ? wanted.map(Number) : Array.from({ length: regex.groups }, (_none, at) => at + 1);
    const found = allMatches(regex, text).map((match) => groups.map((group) => groupText(match, text, group) ?? ""));
    if (found.length === 0) return null;
    return groups.length === 1 ? found.map(([only]) => only as string) : found;
  });
}

/** `\1` in the rewrite is a group. Manual: https://learn.microsoft.com/kusto/query/replace-regex-function */
function replaceRegex(source: Scalar, pattern: Scalar, rewrite: Scalar): Scalar {
  const find = regexOf(textOf(pattern, "replace_regex"));
  const [text, by] = [textOf(source, "replace_regex"), textOf(rewrite, "replace_regex")];
  return scalarOf("string", [text, pattern, by], (frame) => replaced(find(frame), text.run(frame) as string, by.run(frame) as string));
}

function replaced(regex: KqlRegex, text: string, rewrite: string): string {
  let out = "";
  let from = 0;
  for (const match of allMatches(regex, text)) {
    const [start = 0, end = 0] = match;
    out += text.slice(from, start) + rewrite.replace(/\\(\d|\\)/g, (whole, group: string) => (group === "\\" ? "\\" : Number(group) > regex.groups ? whole : (groupText(match, text, Number(group)) ?? "")));
    from = end;
  }
  return out + text.slice(from);
}

/** All lookups at once; the earlier one wins at a place. Manual: https://learn.microsoft.com/kusto/query/replace-strings-function */
function replaceStrings(args: readonly Scalar[]): Scalar {
  const [source, lookups, rewrites] = args as readonly [Scalar, Scalar, Scalar];
  const text = textOf(source, "replace_strings");
  return scalarOf("string", args, (frame) => {
    const whole = text.run(frame) as string;
    const from = listOf(lookups.run(frame));
    const to = rewrites.type === "string" ? from.map(() => toText(rewrites.run(frame), "string")) : listOf(rewrites.run(frame));
    if (from.length !== to.length) refuse("replace_strings with lists of two lengths");
    if (!from.some((lookup) => lookup !== "" && whole.includes(lookup))) return whole;
    let out = "";
    for (let at = 0; at < whole.length; ) {
      const found = from.findIndex((lookup) => lookup !== "" && whole.startsWith(lookup, at));
      out += found < 0 ? whole[at] : to[found];
      at += found < 0 ? 1 : (from[found] as string).length;
    }
    return out;
  });
}

function listOf(value: KqlValue): readonly string[] {
  return Array.isArray(value) ? value.map((each) => toText(each as KqlValue, "dynamic")) : refuse("replace_strings without lists");
}

/** A part by its place is a list of one. Manual: https://learn.microsoft.com/kusto/query/split-function */
function split(args: readonly Scalar[]): Scalar {
  const [source, by, index] = args as readonly [Scalar, Scalar, Scalar?];
  const [text, separator] = [textOf(source, "split"), textOf(by, "split")];
  return scalarOf("dynamic", args, (frame) => {
    const sign = separator.run(frame) as string;
    const parts = sign === "" ? [text.run(frame) as string] : (text.run(frame) as string).split(sign);
    if (index === undefined) return parts;
    const at = Number(index.run(frame));
    return at >= 0 && at < parts.length ? [parts[at] as string] : [];
  });
}

/** Removes what the pattern matches at the ends. Manual: https://learn.microsoft.com/kusto/query/trim-function */
function trim(args: readonly Scalar[], start: boolean, end: boolean): Scalar {
  const [pattern, source] = args as readonly [Scalar, Scalar];
  const bare = textOf(pattern, "trim");
  const at = regexOf(scalarOf("string", [bare], (frame) => `\\A(?:${bare.run(frame) as string})`));
  const behind = regexOf(scalarOf("string", [bare], (frame) => `(?:${bare.run(frame) as string})\\z`));
  const text = textOf(source, "trim");
  return scalarOf("string", args, (frame) => {
    let whole = text.run(frame) as string;
    if (start) whole = whole.slice(at(frame).exec(whole)?.[1] ?? 0);
    if (end) whole = whole.slice(0, behind(frame).exec(whole)?.[0] ?? whole.length);
    return whole;
  });
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function encoded(text: string): string | undefined {
  try {
    return encodeURIComponent(text);
  } catch {
    return undefined; // half of a character
  }
}

const base64Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Empty where it is no text in UTF-8. Manual: https://learn.microsoft.com/kusto/query/base64-decode-tostring-function */
function base64Text(text: string): string {
  const letters = text.replace(/=+$/, "");
  let out = "";
  let [bits, size] = [0, 0];
  for (const letter of letters) {
    const value = base64Letters.indexOf(letter);
    if (value < 0) return "";
    bits = ((bits << 6) | value) & 0xffff;
    size += 6;
    if (size < 8) continue;
    size -= 8;
    out += `%${((bits >> size) & 0xff).toString(16).padStart(2, "0")}`;
  }
  return decoded(out) ?? "";
}

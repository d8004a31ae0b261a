import { parseMacroCall } from "./expand-macros.js";
import { behindClosing, behindQuote, isBlank, unescaped } from "./scan.js";
import type { ParseContext } from "./source-text.js";
import type { ByField, CommandOptions, NamePair, SortKey, SplCommand } from "./tree.js";

/** A word of the arguments of a command. */
export interface Argument {
  /** `sign`: one of `=`, `,`, `(`, `)`; `search`: from bracket to bracket; `macro`: from backtick to backtick. */
  readonly kind: "word" | "quoted" | "sign" | "search" | "macro";
  /** Without quotes and escapes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts the arguments of a command into words. A text in single quotes is a name too. Nothing is lost or refused. */
export function argumentsOf(text: string, start: number, end: number): readonly Argument[] {
  const found: Argument[] = [];
  // Each bracket that is never closed costs a look at the whole text: after some, no more are looked for.
  let open = 0;
  for (let at = start; at < end; ) {
    const char = text[at] as string;
    if (isBlank(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const argument = argumentAt(text, at, end, char, open < 20);
    if (char === "[" && argument.kind !== "search") open++;
    found.push(argument);
    at = argument.end;
  }
  return found;
}

function argumentAt(text: string, at: number, end: number, char: string, brackets: boolean): Argument {
  if (char === '"') {
    const behind = behindQuote(text, at, end);
    return { kind: "quoted", text: unescaped(text.slice(at + 1, Math.max(at + 1, behind - 1))), start: at, end: behind };
  }
  if (char === "'" || char === "`") {
    const close = text.indexOf(char, at + 1);
    if (close > 0 && close < end) return { kind: char === "`" ? "macro" : "quoted", text: text.slice(at + 1, close), start: at, end: close + 1 };
  }
  if (char === "[" && brackets) {
    const behind = behindClosing(text, at, end);
    if (behind > 0) return { kind: "search", text: text.slice(at + 1, behind - 1), start: at, end: behind };
  }
  if ("=,()".includes(char)) return { kind: "sign", text: char, start: at, end: at + 1 };
  let behind = at + 1;
  while (behind < end && !isBlank(text.charCodeAt(behind)) && !'=,()"[`'.includes(text[behind] as string)) behind++;
  return { kind: "word", text: text.slice(at, behind), start: at, end: behind };
}

/** Whether the argument is this sign. */
export function isSign(argument: Argument | undefined, sign: string): boolean {
  return argument?.kind === "sign" && argument.text === sign;
}

/** Whether the argument is this word, in any case. */
export function isWord(argument: Argument | undefined, word: string): boolean {
  return argument?.kind === "word" && argument.text.toLowerCase() === word;
}

/** Options among arguments, and the others. */
export interface SortedArguments {
  readonly options: CommandOptions;
  readonly rest: readonly Argument[];
}

/**
 * Takes the options out of arguments: `name=value` with or without blanks.
 *
 * @param names the names that are options; every name where undefined
 */
export function takeOptions(found: readonly Argument[], names?: ReadonlySet<string>): SortedArguments {
  const options = new Map<string, string>();
  const rest: Argument[] = [];
  for (let index = 0; index < found.length; index++) {
    const argument = found[index] as Argument;
    const value = found[index + 2];
    const name = argument.text.toLowerCase();
    if (argument.kind === "word" && isSign(found[index + 1], "=") && value !== undefined && value.kind !== "sign" && (names === undefined || names.has(name))) {
      options.set(name, value.text);
      index += 2;
    } else rest.push(argument);
  }
  return { options: Object.fromEntries(options), rest };
}

/** The names in arguments, with commas or blanks between them. */
export function namesOf(found: readonly Argument[]): readonly string[] {
  return found.flatMap((each) => (each.kind === "word" || each.kind === "quoted" ? [each.text] : []));
}

/** `a AS b, c, "d e" AS f` */
export function pairsOf(found: readonly Argument[]): readonly NamePair[] {
  const pairs: NamePair[] = [];
  for (let index = 0; index < found.length; index++) {
    const from = found[index] as Argument;
    if (from.kind === "sign") continue;
    const to = found[index + 2];
    if (isWord(found[index + 1], "as") && to !== undefined && to.kind !== "sign") {
      pairs.push({ from: from.text, to: to.text });
      index += 2;
    } else pairs.push({ from: from.text, to: from.text });
  }
  return pairs;
}

/** The fields of a BY clause. `span=1h` belongs to the field before it. */
export function byFieldsOf(context: ParseContext, found: readonly Argument[]): readonly ByField[] {
  const fields: ByField[] = [];
  for (let index = 0; index < found.length; index++) {
    const argument = found[index] as Argument;
    if (argument.kind === "sign" || argument.kind === "macro" || argument.kind === "search") continue;
    const value = found[index + 2];
    if (isSign(found[index + 1], "=") && value !== undefined) {
      const last = fields.at(-1);
      if (last !== undefined && argument.text.toLowerCase() === "span") fields[fields.length - 1] = { ...last, spanText: value.text };
      index += 2;
    } else fields.push({ field: argument.text, spanText: undefined, span: context.spanOf(argument.start, argument.end) });
  }
  return fields;
}

/** `a, -b, +num(c)`: a sign may stand apart from its field, and holds for the field behind it only. */
export function sortKeysOf(found: readonly Argument[]): readonly SortKey[] {
  const keys: SortKey[] = [];
  let descending = false;
  for (let index = 0; index < found.length; index++) {
    const argument = found[index] as Argument;
    if (argument.kind === "sign" || argument.kind === "macro" || argument.kind === "search") continue;
    let name = argument.text;
    if (argument.kind === "word" && /^[+-]/.test(name)) {
      descending = name.startsWith("-");
      name = name.slice(1);
      if (name === "") continue;
    }
    const inner = found[index + 2];
    const kind = name.toLowerCase();
    if (argument.kind === "word" && isSign(found[index + 1], "(") && inner !== undefined && isSign(found[index + 3], ")") && (kind === "num" || kind === "str" || kind === "ip" || kind === "auto")) {
      keys.push({ field: inner.text, descending, as: kind });
      index += 3;
    } else keys.push({ field: name, descending, as: "auto" });
    descending = false;
  }
  return keys;
}

/** Cuts macros without a definition off the end of arguments: some are glued there without a pipe. */
export function macrosBehind(context: ParseContext, start: number, end: number): { readonly end: number; readonly macros: readonly SplCommand[] } {
  const macros: SplCommand[] = [];
  for (;;) {
    let last = end;
    while (last > start && isBlank(context.text.charCodeAt(last - 1))) last--;
    const open = context.text[last - 1] === "`" ? context.text.lastIndexOf("`", last - 2) : -1;
    if (open < start) return { end: macros.length === 0 ? end : last, macros: macros.reverse() };
    macros.push({ kind: "macro", ...parseMacroCall(context.text.slice(open + 1, last - 1)), span: context.spanOf(open, last) });
    end = open;
  }
}

/** Whether an option is on: `t`, `true`, `1`, `yes`. */
export function isOn(value: string | undefined, byDefault: boolean): boolean {
  return value === undefined ? byDefault : /^(t|true|1|y|yes)$/i.test(value);
}

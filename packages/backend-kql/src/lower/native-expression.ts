import { type Column, type ColumnType, nativeName, oncePer } from "@isorule/core";
import { call, type Kql } from "../syntax/kql.js";
import { hasLoneSurrogate, isIdentifier, nameText, numberLiteral, textLiteral } from "../syntax/literals.js";
import { isReservedWord } from "../syntax/reserved-words.js";

/** What an expression gives. */
type Kind = "text" | "number" | "dynamic";

/** A function that may stand in the name of a field: what it takes, the last kind again and again, and what it gives. */
interface PureFunction {
  readonly takes: readonly Kind[];
  readonly least: number;
  readonly most: number;
  readonly gives: Kind;
}

/**
 * Functions of one row that have no effect and no look at other tables. Manuals: https://learn.microsoft.com/kusto/query/scalar-functions,
 * each with a page of its own.
 */
const functions: Readonly<Record<string, PureFunction>> = {
  tolower: { takes: ["text"], least: 1, most: 1, gives: "text" },
  toupper: { takes: ["text"], least: 1, most: 1, gives: "text" },
  trim: { takes: ["text"], least: 2, most: 2, gives: "text" },
  trim_start: { takes: ["text"], least: 2, most: 2, gives: "text" },
  trim_end: { takes: ["text"], least: 2, most: 2, gives: "text" },
  strcat: { takes: ["text"], least: 1, most: 64, gives: "text" },
  replace_string: { takes: ["text"], least: 3, most: 3, gives: "text" },
  replace_regex: { takes: ["text"], least: 3, most: 3, gives: "text" },
  substring: { takes: ["text", "number"], least: 2, most: 3, gives: "text" },
  extract: { takes: ["text", "number", "text"], least: 3, most: 3, gives: "text" },
  base64_decode_tostring: { takes: ["text"], least: 1, most: 1, gives: "text" },
  url_decode: { takes: ["text"], least: 1, most: 1, gives: "text" },
  strlen: { takes: ["text"], least: 1, most: 1, gives: "number" },
  indexof: { takes: ["text"], least: 2, most: 2, gives: "number" },
  array_length: { takes: ["dynamic"], least: 1, most: 1, gives: "number" },
  split: { takes: ["text", "text", "number"], least: 2, most: 3, gives: "dynamic" },
  parse_path: { takes: ["text"], least: 1, most: 1, gives: "dynamic" },
  parse_url: { takes: ["text"], least: 1, most: 1, gives: "dynamic" },
  bag_keys: { takes: ["dynamic"], least: 1, most: 1, gives: "dynamic" },
};

/** The longest name that is looked at. */
const longest = 500;

/** A field whose name is an expression, as it is computed. */
export interface NativeExpression {
  readonly computed: Kql;
  readonly type: ColumnType;
}

/** Whether a row stands for a native name that is no plain name of a column. */
export function isNativeExpression({ field, name }: Column): boolean {
  return nativeName(field)?.name === name && !isIdentifier(name);
}

/**
 * How a field such as `kql:AdditionalFields.ThreatName` is computed. Its name comes from a rule, which a stranger may have
 * written: only the one way in which the reader of the language names paths and plain calls is taken, and what is printed is
 * made of its parts. Nothing of the name is copied.
 *
 * @returns undefined where the name is no such expression
 */
export const nativeExpression = oncePer(({ name, type }: Column): NativeExpression | undefined => {
  if (name.length > longest || hasLoneSurrogate(name)) return undefined;
  const scan: Scan = { name, at: 0 };
  const given = value(scan);
  // A name alone is a column with a name that needs no quotes, or none.
  if (given === undefined || scan.at !== name.length || given.kind === "column") return undefined;
  const isNumber = type === "number";
  const computed: Kql = { kind: "expression", text: given.text };
  if (given.kind === "dynamic") return isNumber ? { computed: call("todouble", computed), type } : { computed: call("tostring", computed), type: "text" };
  return { computed, type: given.kind };
});

/** A name that is read from its start. */
interface Scan {
  readonly name: string;
  at: number;
}

/** A part of a name: how it is printed, and what it gives. A column may hold text or JSON; only its place tells. */
interface Part {
  readonly text: string;
  readonly kind: Kind | "column";
}

/** What a pattern finds where the scan stands. */
function word(scan: Scan, pattern: RegExp): string | undefined {
  pattern.lastIndex = scan.at;
  const found = pattern.exec(scan.name)?.[0];
  if (found !== undefined) scan.at += found.length;
  return found;
}

function mark(scan: Scan, text: string): boolean {
  const isHere = scan.name.startsWith(text, scan.at);
  if (isHere) scan.at += text.length;
  return isHere;
}

/** `Value := Identifier ('(' Arguments ')')? ('.' Identifier | '[' (Text | Number) ']')*` */
function value(scan: Scan): Part | undefined {
  const first = word(scan, /[A-Za-z_]\w*/y);
  if (first === undefined) return undefined;
  let part = mark(scan, "(") ? callOf(first, scan) : { text: nameText(first), kind: "column" as const };
  while (part !== undefined) {
    const step = stepOf(scan);
    if (step === undefined) return part;
    const root = argument(part, "dynamic");
    part = root === undefined || step === "" ? undefined : { text: root + step, kind: "dynamic" };
  }
  return undefined;
}

/** The next step into a value; undefined where there is none, empty where it cannot be one. */
function stepOf(scan: Scan): string | undefined {
  if (mark(scan, ".")) {
    const name = word(scan, /[A-Za-z_]\w*/y);
    return name === undefined ? "" : isReservedWord(name) ? `[${textLiteral(name)}]` : `.${name}`;
  }
  if (!mark(scan, "[")) return undefined;
  const text = textOf(scan);
  // A name that is an identifier stands behind a dot.
  const index = text === undefined ? integerOf(scan) : isIdentifier(text) ? undefined : textLiteral(text);
  return index === undefined || !mark(scan, "]") ? "" : `[${index}]`;
}

/** A text as JSON spells it, in the only spelling that its value has. */
function textOf(scan: Scan): string | undefined {
  const { at } = scan;
  const written = word(scan, /"(?:[^"\\\x00-\x1f]|\\.)*"/y);
  if (written === undefined) return undefined;
  try {
    const found: unknown = JSON.parse(written);
    if (typeof found === "string" && JSON.stringify(found) === written && !hasLoneSurrogate(found)) return found;
  } catch {
    // An escape that JSON does not have.
  }
  scan.at = at;
  return undefined;
}

function integerOf(scan: Scan): string | undefined {
  const written = word(scan, /(?:0|-?[1-9]\d{0,3})(?!\d)/y);
  return written === undefined ? undefined : numberLiteral(Number(written));
}

/** `Arguments := (Argument (', ' Argument)*)?`, `Argument := Text | Number | Value` */
function callOf(name: string, scan: Scan): Part | undefined {
  const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (known === undefined) return undefined;
  const texts: string[] = [];
  while (!mark(scan, ")")) {
    if (texts.length === known.most || (texts.length > 0 && !mark(scan, ", "))) return undefined;
    const kind = known.takes[Math.min(texts.length, known.takes.length - 1)] ?? "text";
    const literal = kind === "text" ? textOf(scan) : kind === "number" ? integerOf(scan) : undefined;
    const part = literal === undefined ? value(scan) : undefined;
    const text = literal === undefined ? (part === undefined ? undefined : argument(part, kind)) : kind === "text" ? textLiteral(literal) : literal;
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts.length < known.least ? undefined : { text: `${name}(${texts.join(", ")})`, kind: known.gives };
}

/** A part where a value of a kind is wanted. `parse_json` and `tostring` leave what is of their type already as it is. */
function argument({ kind: given, text }: Part, wanted: Kind): string | undefined {
  if (given === wanted) return text;
  if (wanted === "text" && (given === "dynamic" || given === "column")) return `tostring(${text})`;
  return wanted === "dynamic" && given === "column" ? `parse_json(${text})` : undefined;
}

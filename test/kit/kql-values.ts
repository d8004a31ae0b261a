/** A value: text is never null; times and spans are milliseconds; dynamic values are plain data. */
export type KqlValue = string | number | boolean | null | readonly KqlValue[] | { readonly [name: string]: KqlValue };

/** What `==` and `!=` give when a side is null; the manual's pages differ. */
export type NullEquality = "null" | "boolean";

/** The operators on text, by their spelling without `!` and `_cs`. Manual: .../kusto/query/datatypes-string-operators */
const textTests: Readonly<Record<string, (text: string, needle: string) => boolean>> = {
  contains: (text, needle) => text.includes(needle),
  startswith: (text, needle) => text.startsWith(needle),
  endswith: (text, needle) => text.endsWith(needle),
};

/** A comparison. Null when it has no truth. */
export function compareValues(operator: string, left: KqlValue, right: KqlValue, nulls: NullEquality): boolean | null {
  const test = /^(!?)(contains|startswith|endswith)(_cs)?$/.exec(operator);
  if (test !== null) {
    const [, not, name, cased] = test;
    const found = (textTests[name as string] as (text: string, needle: string) => boolean)(fold(left, cased === undefined), fold(right, cased === undefined));
    return found !== (not === "!");
  }
  switch (operator) {
    case "=~":
      return fold(left, true) === fold(right, true);
    case "!~":
      return fold(left, true) !== fold(right, true);
    case "matches regex":
      return regexOf(textOf(right)).test(textOf(left));
    case "==":
    case "!=": {
      if (left === null || right === null) return nulls === "null" ? null : operator === "!=" && left !== right;
      if (typeof left !== typeof right) throw new Error(`${JSON.stringify(left)} ${operator} ${JSON.stringify(right)}: types differ`);
      return (left === right) === (operator === "==");
    }
    case "<":
    case "<=":
    case ">":
    case ">=":
      return order(operator, left, right);
    default:
      throw new Error(`no operator ${operator}`);
  }
}

function order(operator: "<" | "<=" | ">" | ">=", left: KqlValue, right: KqlValue): boolean | null {
  if (left === null || right === null) return null;
  // Text has no order in this language: it is a compile error there.
  if (typeof left !== "number" || typeof right !== "number") throw new Error(`${JSON.stringify(left)} ${operator} ${JSON.stringify(right)}: no numbers`);
  if (operator === "<") return left < right;
  if (operator === "<=") return left <= right;
  return operator === ">" ? left > right : left >= right;
}

function fold(value: KqlValue, ignoreCase: boolean): string {
  const text = textOf(value);
  return ignoreCase ? text.toLowerCase() : text;
}

function textOf(value: KqlValue): string {
  if (typeof value !== "string") throw new Error(`a text operator on ${JSON.stringify(value)}`);
  return value;
}

/** `tostring`: null is the empty text. */
export function toText(value: KqlValue): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** `tolong` and `todouble`: hexadecimal text is read, anything else that is no number is null. */
export function toNumber(value: KqlValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.trim() === "") return null;
  if (/^0x[0-9a-f]+$/i.test(value)) return Number.parseInt(value, 16);
  const number = Number(value);
  return Number.isFinite(number) && /^[\s\d.eE+-]+$/.test(value) ? number : null;
}

const regexes = new Map<string, RegExp>();

/** The pattern as the language reads it (Rust's syntax, as its manual lists it), for JavaScript. */
export function regexOf(pattern: string): RegExp {
  let regex = regexes.get(pattern);
  if (regex === undefined) {
    const [, letters = "", rest = pattern] = /^\(\?([ims]+)\)([\s\S]*)$/.exec(pattern) ?? [];
    regex = new RegExp(translate(rest, letters), letters.includes("i") ? "iu" : "u");
    regexes.set(pattern, regex);
  }
  return regex;
}

function translate(pattern: string, letters: string): string {
  let out = "";
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] as string;
    const rest = pattern.slice(at);
    const boundary = /^\(\?-u:(\\[bB])\)/.exec(rest);
    if (boundary !== null) {
      out += boundary[1];
      at += boundary[0].length - 1;
    } else if (rest.startsWith("[a&&b]")) {
      out += "[]";
      at += 5;
    } else if (char === "\\") {
      const hex = /^\\x\{([0-9A-F]+)\}/.exec(rest);
      if (hex !== null) {
        out += `\\u{${hex[1]}}`;
        at += hex[0].length - 1;
      } else {
        const next = pattern[at + 1] as string;
        if (/[A-Za-z0-9<>]/.test(next) && !/[nrtvf]/.test(next)) throw new Error(`\\${next} means something else in the language`);
        out += /[&~]/.test(next) ? next : `\\${next}`;
        at++;
      }
    } else if (inClass) {
      if (/[&~-]{2}|^\[/.test(rest.slice(0, 2))) throw new Error(`a set operation in ${pattern}`);
      if (char === "]") inClass = false;
      out += char;
    } else if (char === "[") {
      inClass = true;
      out += char;
      if (pattern[at + 1] === "^") out += pattern[++at];
    } else if (char === ".") out += letters.includes("s") ? "[^]" : "[^\\n]";
    else if (char === "^") out += letters.includes("m") ? "(?:(?<![^])|(?<=\\n))" : "(?<![^])";
    else if (char === "$") out += letters.includes("m") ? "(?:(?![^])|(?=\\n))" : "(?![^])";
    else out += char;
  }
  return out;
}

/** `ipv4_is_in_any_range` and `ipv6_is_in_any_range`: null when the address is none of the family. */
export function inAnyRange(version: 4 | 6, address: string, ranges: readonly string[]): boolean | null {
  const bits = version === 4 ? bits4(address) : bits6(address);
  if (bits === undefined) return null;
  return ranges.some((range) => {
    const [base = "", length] = range.split("/");
    const network = version === 4 ? bits4(base) : bits6(base);
    if (network === undefined) return false;
    const most = version === 4 ? 32 : base.includes(":") ? 128 : 32;
    const prefix = Number(length ?? most) + (version === 6 && most === 32 ? 96 : 0);
    return bits.slice(0, prefix) === network.slice(0, prefix);
  });
}

function bits4(text: string): string | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return undefined;
  return parts.map((part) => Number(part).toString(2).padStart(8, "0")).join("");
}

/** An IPv4 address is taken, too, as the manual says: mapped into IPv6. */
function bits6(text: string): string | undefined {
  if (!text.includes(":")) {
    const inner = bits4(text);
    return inner === undefined ? undefined : "0".repeat(80) + "1".repeat(16) + inner;
  }
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const tail = dotted === null ? undefined : bits4(dotted[2] as string);
  if (dotted !== null && tail === undefined) return undefined;
  const plain = tail === undefined ? text : `${dotted?.[1]}${Number.parseInt(tail.slice(0, 16), 2).toString(16)}:${Number.parseInt(tail.slice(16), 2).toString(16)}`;
  const halves = plain.split("::");
  if (halves.length > 2) return undefined;
  const [head = [], end = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const gap = 8 - head.length - end.length;
  if (halves.length === 1 ? gap !== 0 : gap < 1) return undefined;
  const groups = [...head, ...Array<string>(halves.length === 1 ? 0 : gap).fill("0"), ...end];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.map((group) => Number.parseInt(group, 16).toString(2).padStart(16, "0")).join("");
}

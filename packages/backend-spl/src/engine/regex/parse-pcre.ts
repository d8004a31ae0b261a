import type { CharTest, ParsedPcre, Pcre, PcreFault } from "./pcre.js";
import { classOf, escapeClasses, foldedTest, posixClasses } from "./pcre-classes.js";

/** The longest pattern: PCRE's own limit with links of two bytes. */
const longestPattern = 65_535;
/** PCRE's `parens_nest_limit`. */
const deepestGroup = 250;

interface Flags {
  readonly fold: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
  readonly extended: boolean;
}

interface Reader {
  readonly text: string;
  at: number;
  groups: number;
  depth: number;
  readonly names: Map<string, number>;
}

/** Thrown inside of this file alone. */
interface Refusal {
  readonly refusal: string;
}

/**
 * Reads a pattern.
 *
 * @see https://www.pcre.org/original/doc/html/pcrepattern.html
 * @example parsePcre("(?i)a(?<x>b+)")
 */
export function parsePcre(pattern: string): ParsedPcre | PcreFault {
  if (pattern.length > longestPattern) return { fault: `the pattern has more than ${longestPattern} characters` };
  const reader: Reader = { text: pattern, at: 0, groups: 0, depth: 0, names: new Map() };
  try {
    const tree = alternatives(reader, { fold: false, multiline: false, dotAll: false, extended: false });
    if (reader.at < pattern.length) refuse(reader, "a parenthesis closes nothing");
    return { tree, groups: reader.groups, names: reader.names };
  } catch (error) {
    if (typeof error === "object" && error !== null && "refusal" in error) return { fault: (error as Refusal).refusal };
    throw error;
  }
}

function refuse(reader: Reader, message: string): never {
  const refusal: Refusal = { refusal: `${message} at character ${reader.at}` };
  // eslint-disable-next-line no-throw-literal -- it is caught above and leaves no stack behind
  throw refusal;
}

// sequence | sequence | ...
function alternatives(reader: Reader, flags: Flags): Pcre {
  const branches: Pcre[] = [];
  let current = flags;
  for (;;) {
    const [branch, after] = sequence(reader, current);
    branches.push(branch);
    // An option set in one alternative holds in those behind it.
    current = after;
    if (reader.text[reader.at] !== "|") break;
    reader.at++;
  }
  const [only] = branches;
  return branches.length === 1 && only !== undefined ? only : { kind: "choice", items: branches };
}

// item quantifier? item quantifier? ...
function sequence(reader: Reader, given: Flags): readonly [Pcre, Flags] {
  const items: Pcre[] = [];
  let flags = given;
  while (reader.at < reader.text.length) {
    const char = reader.text[reader.at] as string;
    if (char === "|" || char === ")") break;
    if (flags.extended && skipped(reader)) continue;
    const options = optionsAt(reader, flags);
    if (options !== undefined) {
      flags = options;
      continue;
    }
    if (reader.text.startsWith("(?#", reader.at)) {
      const end = reader.text.indexOf(")", reader.at);
      if (end < 0) refuse(reader, "a comment is never closed");
      reader.at = end + 1;
      continue;
    }
    if (reader.text.startsWith("\\Q", reader.at)) {
      const end = reader.text.indexOf("\\E", reader.at);
      const quoted = reader.text.slice(reader.at + 2, end < 0 ? undefined : end);
      for (const each of quoted) items.push(charOf(each.codePointAt(0) as number, flags));
      reader.at = end < 0 ? reader.text.length : end + 2;
      const last = items.pop();
      if (last !== undefined) items.push(quantified(reader, last, flags));
      continue;
    }
    if (reader.text.startsWith("\\E", reader.at)) {
      reader.at += 2;
      continue;
    }
    items.push(quantified(reader, atom(reader, flags), flags));
  }
  const [only] = items;
  return [items.length === 1 && only !== undefined ? only : { kind: "sequence", items }, flags];
}

/** Under `(?x)`, blanks and comments mean nothing. */
function skipped(reader: Reader): boolean {
  const char = reader.text[reader.at] as string;
  if (/\s/.test(char)) {
    reader.at++;
    return true;
  }
  if (char !== "#") return false;
  const end = reader.text.indexOf("\n", reader.at);
  reader.at = end < 0 ? reader.text.length : end + 1;
  return true;
}

// (?i) (?-i) (?ims-x)
function optionsAt(reader: Reader, flags: Flags): Flags | undefined {
  const found = reader.text[reader.at] === "(" ? /^\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?\)/.exec(reader.text.slice(reader.at, reader.at + 20)) : null;
  if (found === null || (found[1] === "" && found[2] === undefined) || found[1] === "R") return undefined;
  reader.at += found[0].length;
  return withOptions(reader, flags, found[1] ?? "", found[2] ?? "");
}

function withOptions(reader: Reader, flags: Flags, on: string, off: string): Flags {
  const names: Readonly<Record<string, keyof Flags>> = { i: "fold", m: "multiline", s: "dotAll", x: "extended" };
  const changed: Record<keyof Flags, boolean> = { ...flags };
  for (const [letters, value] of [[on, true], [off, false]] as const) {
    for (const letter of letters) {
      const name = names[letter];
      if (name === undefined) refuse(reader, `the option ${letter} is not known here`);
      changed[name] = value;
    }
  }
  return changed;
}

// * + ? {n} {n,} {n,m}, each alone, with ? (lazy) or with + (possessive)
function quantified(reader: Reader, item: Pcre, flags: Flags): Pcre {
  let node = item;
  for (let count = 0; ; count++) {
    if (flags.extended) while (reader.at < reader.text.length && skipped(reader));
    // a{2}{3} repeats a repetition; a?* does not.
    const bounds = count > 0 && reader.text[reader.at] !== "{" ? undefined : boundsAt(reader);
    if (bounds === undefined) return node;
    if (node.kind === "assert") refuse(reader, "an assertion cannot be repeated");
    const sign = reader.text[reader.at];
    const mode = sign === "?" ? "lazy" : sign === "+" ? "possessive" : "greedy";
    if (mode !== "greedy") reader.at++;
    node = { kind: "repeat", item: node, min: bounds[0], max: bounds[1], mode };
  }
}

function boundsAt(reader: Reader): readonly [number, number] | undefined {
  const char = reader.text[reader.at];
  if (char === "*" || char === "+" || char === "?") {
    reader.at++;
    return char === "*" ? [0, Infinity] : char === "+" ? [1, Infinity] : [0, 1];
  }
  if (char !== "{") return undefined;
  const found = /^\{(\d{1,5})(,(\d{0,5}))?\}/.exec(reader.text.slice(reader.at, reader.at + 15));
  if (found === null) return undefined;
  const min = Number(found[1]);
  const max = found[2] === undefined ? min : found[3] === "" ? Infinity : Number(found[3]);
  if (max < min) refuse(reader, "the bounds of a repetition stand the wrong way round");
  reader.at += found[0].length;
  return [min, max];
}

function charOf(code: number, flags: Flags): Pcre {
  return { kind: "char", code, fold: flags.fold };
}

function atom(reader: Reader, flags: Flags): Pcre {
  const char = reader.text[reader.at] as string;
  switch (char) {
    case "(":
      return group(reader, flags);
    case "[":
      return { kind: "set", test: classAt(reader, flags) };
    case ".":
      reader.at++;
      return { kind: "set", test: flags.dotAll ? () => true : (code) => code !== 10 };
    case "^":
      reader.at++;
      return { kind: "assert", what: flags.multiline ? "lineStart" : "textStart" };
    case "$":
      reader.at++;
      return { kind: "assert", what: flags.multiline ? "lineEnd" : "lastEnd" };
    case "\\":
      return escape(reader, flags);
    case "*":
    case "+":
    case "?":
      return refuse(reader, "a repetition has nothing before it");
    default: {
      const code = reader.text.codePointAt(reader.at) as number;
      reader.at += code > 0xffff ? 2 : 1;
      return charOf(code, flags);
    }
  }
}

/** What may stand behind `(?`, and what it makes of the group. */
const groupKinds: readonly (readonly [start: string, kind: "plain" | "atomic" | "look", behind: boolean, negated: boolean])[] = [
  ["(?:", "plain", false, false],
  ["(?>", "atomic", false, false],
  ["(?=", "look", false, false],
  ["(?!", "look", false, true],
  ["(?<=", "look", true, false],
  ["(?<!", "look", true, true],
];

function group(reader: Reader, flags: Flags): Pcre {
  if (++reader.depth > deepestGroup) refuse(reader, `groups are nested more than ${deepestGroup} deep`);
  const node = groupBody(reader, flags);
  reader.depth--;
  return node;
}

function groupBody(reader: Reader, flags: Flags): Pcre {
  const rest = reader.text.slice(reader.at, reader.at + 80);
  if (rest.startsWith("(*")) refuse(reader, "a verb of PCRE is not known here");
  for (const [start, kind, behind, negated] of groupKinds) {
    if (!rest.startsWith(start)) continue;
    reader.at += start.length;
    const item = closed(reader, flags);
    if (kind === "plain") return item.kind === "choice" || item.kind === "sequence" ? { kind: "sequence", items: [item] } : item;
    return kind === "atomic" ? { kind: "atomic", item } : { kind: "look", behind, negated, item };
  }
  const scoped = /^\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?:/.exec(rest);
  if (scoped !== null) {
    const inner = withOptions(reader, flags, scoped[1] ?? "", scoped[2] ?? "");
    reader.at += scoped[0].length;
    return closed(reader, inner);
  }
  const reference = /^\(\?P=([A-Za-z_]\w*)\)/.exec(rest);
  if (reference !== null) {
    reader.at += reference[0].length;
    return { kind: "back", group: reference[1] as string, fold: flags.fold };
  }
  const named = /^\(\?(?:P?<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)')/.exec(rest);
  if (named === null && rest.startsWith("(?")) refuse(reader, "a group of a kind that is not known here");
  const index = ++reader.groups;
  reader.at += named === null ? 1 : named[0].length;
  if (named !== null) {
    const name = (named[1] ?? named[2]) as string;
    if (reader.names.has(name)) refuse(reader, `two groups are called ${name}`);
    reader.names.set(name, index);
  }
  return { kind: "group", index, item: closed(reader, flags) };
}

function closed(reader: Reader, flags: Flags): Pcre {
  const item = alternatives(reader, flags);
  if (reader.text[reader.at] !== ")") refuse(reader, "a parenthesis is never closed");
  reader.at++;
  return item;
}

const assertions: Readonly<Record<string, Pcre>> = {
  A: { kind: "assert", what: "textStart" },
  z: { kind: "assert", what: "textEnd" },
  Z: { kind: "assert", what: "lastEnd" },
  b: { kind: "assert", what: "wordEdge" },
  B: { kind: "assert", what: "noWordEdge" },
};

function escape(reader: Reader, flags: Flags): Pcre {
  const next = reader.text[reader.at + 1];
  if (next === undefined) return refuse(reader, "the pattern ends with a backslash");
  const assertion = assertions[next];
  if (assertion !== undefined) {
    reader.at += 2;
    return assertion;
  }
  const known = escapeClasses.get(next);
  if (known !== undefined) {
    reader.at += 2;
    return { kind: "set", test: known };
  }
  const rest = reader.text.slice(reader.at, reader.at + 60);
  if (next === "R") {
    reader.at += 2;
    const lineBreak: Pcre = { kind: "set", test: (code) => (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029 };
    return { kind: "atomic", item: { kind: "choice", items: [{ kind: "sequence", items: [charOf(13, flags), charOf(10, flags)] }, lineBreak] } };
  }
  const back = /^\\(?:k(?:<(\w+)>|\{(\w+)\}|'(\w+)')|g(?:\{(\d+|[A-Za-z_]\w*)\}|(\d))|([1-9]))/.exec(rest);
  if (back !== null) {
    reader.at += back[0].length;
    const name = back.slice(1).find((each) => each !== undefined) as string;
    return { kind: "back", group: /^\d+$/.test(name) ? Number(name) : name, fold: flags.fold };
  }
  const property = propertyAt(reader);
  if (property !== undefined) return { kind: "set", test: property };
  return charOf(characterAt(reader), flags);
}

/** `\p{Lu}`, `\PL`: what the Unicode tables of the platform say. */
function propertyAt(reader: Reader): CharTest | undefined {
  const found = /^\\([pP])(?:\{(\^?)([A-Za-z_]{1,40})\}|([A-Z]))/.exec(reader.text.slice(reader.at, reader.at + 48));
  if (found === null) return undefined;
  const name = found[3] ?? found[4] ?? "";
  for (const property of [name, `Script=${name}`]) {
    try {
      const regex = new RegExp(`^\\p{${property}}$`, "u");
      const negated = (found[1] === "P") !== (found[2] === "^");
      reader.at += found[0].length;
      return (code) => regex.test(String.fromCodePoint(code)) !== negated;
    } catch {
      // The next form of the name.
    }
  }
  return refuse(reader, `no property ${name}`);
}

/** One character written behind a backslash: by its name, by its code, or itself. */
function characterAt(reader: Reader): number {
  const rest = reader.text.slice(reader.at, reader.at + 20);
  const named: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, e: 27, a: 7 };
  const next = rest[1] as string;
  const code = named[next];
  if (code !== undefined) {
    reader.at += 2;
    return code;
  }
  const coded = /^\\(?:x\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{0,2})|o\{([0-7]{1,7})\}|0([0-7]{0,2})|c([\x21-\x7e]))/.exec(rest);
  if (coded !== null) {
    reader.at += coded[0].length;
    const [, long, short, octal, zero, control] = coded;
    const value = control !== undefined ? control.toUpperCase().charCodeAt(0) ^ 64 : Number.parseInt(long ?? short ?? octal ?? zero ?? "0", long !== undefined || short !== undefined ? 16 : 8);
    if (value > 0x10ffff) return refuse(reader, "a character code is too large");
    return Number.isNaN(value) ? 0 : value;
  }
  if (/[A-Za-z0-9]/.test(next)) return refuse(reader, `\\${next} is not known here`);
  const literal = reader.text.codePointAt(reader.at + 1) as number;
  reader.at += literal > 0xffff ? 3 : 2;
  return literal;
}

// [abc] [^a-z] [[:alpha:]_] []x]
function classAt(reader: Reader, flags: Flags): CharTest {
  const { text } = reader;
  reader.at++;
  const negated = text[reader.at] === "^";
  if (negated) reader.at++;
  const tests: CharTest[] = [];
  const ranges: (readonly [number, number])[] = [];
  for (let first = true; ; first = false) {
    if (reader.at >= text.length) refuse(reader, "a class is never closed");
    if (text[reader.at] === "]" && !first) break;
    const posix = text[reader.at] === "[" ? /^\[:(\^?)([a-z]+):\]/.exec(text.slice(reader.at, reader.at + 14)) : null;
    if (posix !== null) {
      const known = posixClasses.get(posix[2] as string);
      if (known === undefined) return refuse(reader, `no class ${posix[2] ?? ""}`);
      tests.push(posix[1] === "^" ? (code) => !known(code) : known);
      reader.at += posix[0].length;
      continue;
    }
    const known = text[reader.at] === "\\" ? (escapeClasses.get(text[reader.at + 1] ?? "") ?? undefined) : undefined;
    if (known !== undefined) {
      tests.push(known);
      reader.at += 2;
      continue;
    }
    const property = propertyAt(reader);
    if (property !== undefined) {
      tests.push(property);
      continue;
    }
    const low = classCharacter(reader);
    if (text[reader.at] !== "-" || text[reader.at + 1] === "]" || text[reader.at + 1] === undefined) {
      ranges.push([low, low]);
      continue;
    }
    // A hyphen before \d and the like stands for itself.
    if (text[reader.at + 1] === "\\" && escapeClasses.has(text[reader.at + 2] ?? "")) {
      ranges.push([low, low], [45, 45]);
      reader.at++;
      continue;
    }
    reader.at++;
    const high = classCharacter(reader);
    if (high < low) refuse(reader, "a range of a class stands the wrong way round");
    ranges.push([low, high]);
  }
  reader.at++;
  const inside = classOf(ranges, tests);
  const test = flags.fold ? foldedTest(inside) : inside;
  return negated ? (code) => !test(code) : test;
}

function classCharacter(reader: Reader): number {
  const { text } = reader;
  if (text[reader.at] === "\\") {
    // In a class, \b is a backspace.
    if (text[reader.at + 1] === "b") {
      reader.at += 2;
      return 8;
    }
    const octal = /^\\([0-7]{1,3})/.exec(text.slice(reader.at, reader.at + 4));
    if (octal !== null) {
      reader.at += octal[0].length;
      return Number.parseInt(octal[1] as string, 8);
    }
    if (text[reader.at + 1] === undefined) return refuse(reader, "the pattern ends with a backslash");
    return characterAt(reader);
  }
  const code = text.codePointAt(reader.at) as number;
  reader.at += code > 0xffff ? 2 : 1;
  return code;
}

import { refuse } from "./values.js";

/** Tells whether a character is meant. */
export type CharTest = (code: number) => boolean;

/** A regex of the language, read. */
export type RegexNode =
  | { readonly kind: "char"; readonly test: CharTest; readonly literal?: string }
  | { readonly kind: "assert"; readonly holds: (before: number, after: number) => boolean }
  | { readonly kind: "sequence" | "either"; readonly items: readonly RegexNode[] }
  | { readonly kind: "repeat"; readonly item: RegexNode; readonly min: number; readonly max: number | undefined; readonly lazy: boolean }
  | { readonly kind: "group"; readonly index: number; readonly item: RegexNode };

interface Flags {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
  readonly swapGreed: boolean;
  readonly unicode: boolean;
  readonly spaced: boolean;
}

interface State {
  readonly pattern: string;
  at: number;
  groups: number;
  depth: number;
  flags: Flags;
}

const noFlags: Flags = { ignoreCase: false, multiline: false, dotAll: false, swapGreed: false, unicode: true, spaced: false };

/** The deepest nesting that the engine of the product takes, and no stack minds. */
const deepest = 250;

/**
 * Reads a pattern in the syntax of the language: that of the regex crate of Rust, without look-around and without
 * references back.
 * Manual: https://learn.microsoft.com/kusto/query/regex and https://docs.rs/regex/latest/regex/#syntax
 *
 * @throws EngineFault where the product would refuse the pattern
 */
export function readRegex(pattern: string): { readonly root: RegexNode; readonly groups: number } {
  const state: State = { pattern, at: 0, groups: 0, depth: 0, flags: noFlags };
  const root = either(state);
  if (state.at < pattern.length) fault(state, "an unopened group");
  return { root, groups: state.groups };
}

function fault(state: State, why: string): never {
  return refuse(`regex ${JSON.stringify(state.pattern.slice(0, 200))}: ${why}`);
}

/** either = sequence ("|" sequence)* */
function either(state: State): RegexNode {
  if (++state.depth > deepest) fault(state, "groups too deep within one another");
  const outer = state.flags;
  const items = [sequence(state)];
  while (state.pattern[state.at] === "|") {
    state.at++;
    items.push(sequence(state));
  }
  state.flags = outer;
  state.depth--;
  return items.length === 1 ? (items[0] as RegexNode) : { kind: "either", items };
}

/** sequence = (atom quantifier*)* */
function sequence(state: State): RegexNode {
  const items: RegexNode[] = [];
  while (state.at < state.pattern.length) {
    const char = state.pattern[state.at] as string;
    if (char === "|" || char === ")") break;
    if (state.flags.spaced && /\s/.test(char)) {
      state.at++;
      continue;
    }
    if (state.flags.spaced && char === "#") {
      const end = state.pattern.indexOf("\n", state.at);
      state.at = end < 0 ? state.pattern.length : end;
      continue;
    }
    const item = atom(state);
    if (item !== undefined) items.push(quantified(state, item));
  }
  return items.length === 1 ? (items[0] as RegexNode) : { kind: "sequence", items };
}

/** quantifier = ("*" | "+" | "?" | "{" n ("," m?)? "}") "?"? */
function quantified(state: State, item: RegexNode): RegexNode {
  let node = item;
  for (let turns = 0; ; turns++) {
    const rest = state.pattern.slice(state.at, state.at + 24);
    const found = /^(?:([*+?])|\{\s*(\d{1,5})\s*(,?)\s*(\d{0,5})\s*\})(\??)/.exec(rest);
    if (found === null) {
      if (rest.startsWith("{")) fault(state, "a brace that counts nothing");
      return node;
    }
    if (turns > deepest) fault(state, "too many counts behind one another");
    const [whole, sign, low, comma, high, lazy] = found;
    const min = sign === undefined ? Number(low) : sign === "+" ? 1 : 0;
    const max = sign === undefined ? (comma === "" ? min : high === "" ? undefined : Number(high)) : sign === "?" ? 1 : undefined;
    if (max !== undefined && max < min) fault(state, "a count from more to less");
    state.at += whole.length;
    node = { kind: "repeat", item: node, min, max, lazy: (lazy === "?") !== state.flags.swapGreed };
  }
}

/** Undefined for flags, which are nothing by themselves. */
function atom(state: State): RegexNode | undefined {
  const { flags, pattern } = state;
  const char = pattern[state.at] as string;
  switch (char) {
    case "(":
      return group(state);
    case "[": {
      state.at++;
      const test = charClass(state);
      return { kind: "char", test };
    }
    case ".":
      state.at++;
      return { kind: "char", test: flags.dotAll ? () => true : (code) => code !== 10 };
    case "^":
      state.at++;
      return { kind: "assert", holds: flags.multiline ? (before) => before < 0 || before === 10 : (before) => before < 0 };
    case "$":
      state.at++;
      return { kind: "assert", holds: flags.multiline ? (_before, after) => after < 0 || after === 10 : (_before, after) => after < 0 };
    case "*":
    case "+":
    case "?":
      return fault(state, "a count of nothing");
    case "\\":
      return escape(state);
    default: {
      const code = pattern.codePointAt(state.at) as number;
      state.at += code > 0xffff ? 2 : 1;
      return literal(code, flags);
    }
  }
}

function literal(code: number, flags: Flags): RegexNode {
  if (!flags.ignoreCase) return { kind: "char", test: (other) => other === code, literal: String.fromCodePoint(code) };
  return { kind: "char", test: folded((other) => other === code) };
}

/** group = "(" ("?:" | "?flags:" | "?flags)" | "?P<name>" | "?<name>")? either ")" */
function group(state: State): RegexNode | undefined {
  const rest = state.pattern.slice(state.at, state.at + 200);
  if (/^\(\?(?:[=!]|<[=!])/.test(rest)) fault(state, "look-around");
  const named = /^\(\?P?<([A-Za-z_][A-Za-z0-9_.[\]]*)>/.exec(rest);
  const flagged = /^\(\?([a-zA-Z]*(?:-[a-zA-Z]+)?)([:)])/.exec(rest);
  if (rest.startsWith("(?") && named === null && flagged === null) fault(state, "an unknown group");
  if (flagged !== null) {
    state.at += flagged[0].length;
    const inner = withFlags(state, flagged[1] as string);
    if (flagged[2] === ")") {
      state.flags = inner;
      return undefined;
    }
    const outer = state.flags;
    state.flags = inner;
    const item = closed(state);
    state.flags = outer;
    return item;
  }
  state.at += named === null ? 1 : named[0].length;
  const index = ++state.groups;
  return { kind: "group", index, item: closed(state) };
}

function closed(state: State): RegexNode {
  const item = either(state);
  if (state.pattern[state.at] !== ")") fault(state, "a group without an end");
  state.at++;
  return item;
}

function withFlags(state: State, letters: string): Flags {
  const names: Readonly<Record<string, keyof Flags>> = { i: "ignoreCase", m: "multiline", s: "dotAll", U: "swapGreed", u: "unicode", x: "spaced" };
  const [on = "", off = ""] = letters.split("-");
  const flags: Record<keyof Flags, boolean> = { ...state.flags };
  for (const [letter, value] of [...[...on].map((each) => [each, true] as const), ...[...off].map((each) => [each, false] as const)]) {
    const name = names[letter] ?? fault(state, `the flag ${letter}`);
    flags[name] = value;
  }
  return flags;
}

/** What stands behind a backslash. */
function escape(state: State): RegexNode {
  const { flags } = state;
  const char = state.pattern[state.at + 1];
  const word = wordTest(flags);
  const edge = (before: number, after: number): boolean => (before >= 0 && word(before)) !== (after >= 0 && word(after));
  const asserts: Readonly<Record<string, (before: number, after: number) => boolean>> = {
    A: (before) => before < 0,
    z: (_before, after) => after < 0,
    b: edge,
    B: (before, after) => !edge(before, after),
    "<": (before, after) => !(before >= 0 && word(before)) && after >= 0 && word(after),
    ">": (before, after) => before >= 0 && word(before) && !(after >= 0 && word(after)),
  };
  const holds = char === undefined ? undefined : Object.hasOwn(asserts, char) ? asserts[char] : undefined;
  if (holds !== undefined) {
    state.at += 2;
    return { kind: "assert", holds };
  }
  const test = escapedClass(state);
  if (test !== undefined) return { kind: "char", test };
  return literal(escapedCode(state), flags);
}

function wordTest({ unicode }: Flags): CharTest {
  return unicode ? propertyTest("[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}]") : (code) => (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || (code >= 0x61 && code <= 0x7a);
}

/** `\d`, `\W`, `\pL`, `\p{Greek}`; undefined where something else is escaped. */
function escapedClass(state: State): CharTest | undefined {
  const char = state.pattern[state.at + 1] ?? "";
  const { flags } = state;
  if (/[pP]/.test(char)) {
    const found = /^\\[pP](?:\{(\^?)([A-Za-z0-9_ =:.-]+)\}|([A-Za-z]))/.exec(state.pattern.slice(state.at, state.at + 80)) ?? fault(state, "a property without a name");
    state.at += found[0].length;
    const test = namedProperty(state, (found[2] ?? found[3] ?? "").replace(":", "="));
    const negated = (char === "P") !== (found[1] === "^");
    const wide = flags.ignoreCase ? folded(test) : test;
    return negated ? (code) => !wide(code) : wide;
  }
  const tests: Readonly<Record<string, CharTest>> = {
    d: flags.unicode ? propertyTest("\\p{Nd}") : (code) => code >= 0x30 && code <= 0x39,
    s: flags.unicode ? propertyTest("\\p{White_Space}") : (code) => code === 0x20 || (code >= 9 && code <= 13),
    w: wordTest(flags),
  };
  const test = Object.hasOwn(tests, char.toLowerCase()) ? tests[char.toLowerCase()] : undefined;
  if (test === undefined) return undefined;
  state.at += 2;
  return char === char.toLowerCase() ? test : (code) => !test(code);
}

function namedProperty(state: State, name: string): CharTest {
  for (const source of [`\\p{${name}}`, `\\p{Script=${name}}`, `\\p{General_Category=${name}}`]) {
    try {
      return propertyTest(source);
    } catch {
      // The next way to write it.
    }
  }
  return fault(state, `the property ${name}`);
}

/** A test of a class of JavaScript's own regexes, which knows the tables of Unicode; answers for ASCII are kept. */
function propertyTest(source: string): CharTest {
  const regex = new RegExp(source, "u");
  return remembered((code) => regex.test(String.fromCodePoint(code)));
}

/** The character behind a backslash: a sign, a control character or a number. */
function escapedCode(state: State): number {
  const rest = state.pattern.slice(state.at, state.at + 16);
  const hex = /^\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|[xuU]\{([0-9A-Fa-f]{1,8})\})/.exec(rest);
  if (hex !== null) {
    const code = Number.parseInt(hex.slice(1).find((each) => each !== undefined) as string, 16);
    if (code > 0x10ffff) fault(state, "a character that is none");
    state.at += hex[0].length;
    return code;
  }
  const char = rest[1] ?? fault(state, "a backslash at the end");
  const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, a: 7, f: 12, v: 11 };
  if (/[1-9]/.test(char)) fault(state, "a reference back");
  const code = Object.hasOwn(controls, char) ? (controls[char] as number) : char.charCodeAt(0);
  if (!Object.hasOwn(controls, char) && (code > 127 || /[A-Za-z0-9]/.test(char))) fault(state, `\\${char} is nothing`);
  state.at += 2;
  return code;
}

/**
 * class = "[" "^"? item+ "]" with nested classes and the set operators `&&`, `--` and `~~`; the opening bracket is read.
 */
function charClass(state: State): CharTest {
  if (++state.depth > deepest) fault(state, "classes too deep within one another");
  const { flags, pattern } = state;
  const negated = pattern[state.at] === "^";
  if (negated) state.at++;
  let left: ((code: number) => boolean) | undefined;
  let operator = "";
  let tests: CharTest[] = [];
  let first = true;
  const close = (): CharTest => {
    const own = anyOf(tests);
    const before = left;
    if (before === undefined) return own;
    if (operator === "&&") return (code) => before(code) && own(code);
    return operator === "--" ? (code) => before(code) && !own(code) : (code) => before(code) !== own(code);
  };
  for (;;) {
    const char = pattern[state.at] ?? fault(state, "a class without an end");
    if (char === "]" && !first) break;
    const two = pattern.slice(state.at, state.at + 2);
    const posix = /^\[:(\^?)([a-z]+):\]/.exec(pattern.slice(state.at, state.at + 16));
    if (!first && (two === "&&" || two === "--" || two === "~~")) {
      left = close();
      operator = two;
      tests = [];
      state.at += 2;
      continue;
    }
    first = false;
    if (posix !== null) {
      state.at += posix[0].length;
      const test = posixTests[posix[2] as string] ?? fault(state, `the class ${posix[2] as string}`);
      tests.push(posix[1] === "^" ? (code) => !test(code) : test);
    } else if (char === "[") {
      state.at++;
      tests.push(charClass(state));
    } else tests.push(range(state));
  }
  state.at++;
  state.depth--;
  const whole = close();
  const wide = flags.ignoreCase ? folded(whole) : remembered(whole);
  return negated ? (code) => !wide(code) : wide;
}

/** range = char ("-" char)? | escape */
function range(state: State): CharTest {
  const test = state.pattern[state.at] === "\\" ? escapedClass(state) : undefined;
  if (test !== undefined) return test;
  const from = classCode(state);
  if (state.pattern[state.at] !== "-" || [undefined, "]", "-"].includes(state.pattern[state.at + 1])) return (code) => code === from;
  state.at++;
  const to = classCode(state);
  if (to < from) fault(state, "a range from more to less");
  return (code) => code >= from && code <= to;
}

function classCode(state: State): number {
  if (state.pattern[state.at] === "\\") return escapedCode(state);
  const code = state.pattern.codePointAt(state.at) ?? fault(state, "a class without an end");
  state.at += code > 0xffff ? 2 : 1;
  return code;
}

/** The classes of POSIX, for ASCII. Manual: https://docs.rs/regex/latest/regex/#ascii-character-classes */
const posixTests: Readonly<Record<string, CharTest>> = {
  alnum: (code) => /[0-9A-Za-z]/.test(ascii(code)), alpha: (code) => /[A-Za-z]/.test(ascii(code)), ascii: (code) => code < 128, blank: (code) => code === 32 || code === 9,
  cntrl: (code) => code < 32 || code === 127, digit: (code) => code >= 48 && code <= 57, graph: (code) => code > 32 && code < 127, lower: (code) => code >= 97 && code <= 122,
  print: (code) => code >= 32 && code < 127, punct: (code) => code > 32 && code < 127 && !/[0-9A-Za-z]/.test(ascii(code)), space: (code) => code === 32 || (code >= 9 && code <= 13),
  upper: (code) => code >= 65 && code <= 90, word: (code) => /\w/.test(ascii(code)), xdigit: (code) => /[0-9A-Fa-f]/.test(ascii(code)),
};

function ascii(code: number): string {
  return code < 128 ? String.fromCharCode(code) : "\u00ff";
}

function anyOf(tests: readonly CharTest[]): CharTest {
  return tests.length === 1 ? (tests[0] as CharTest) : (code) => tests.some((test) => test(code));
}

/** The same test without case. */
function folded(test: CharTest): CharTest {
  return remembered((code) => test(code) || variantsOf(code).some(test));
}

/** The other cases of a character, where they are one character each; `ſ` and the Kelvin sign fold to letters of ASCII. */
function variantsOf(code: number): readonly number[] {
  const char = String.fromCodePoint(code);
  const forms = [char.toLowerCase(), char.toUpperCase(), char.toUpperCase().toLowerCase()];
  const codes = forms.filter((form) => [...form].length === 1).map((form) => form.codePointAt(0) as number);
  return code === 0x73 || code === 0x53 ? [...codes, 0x17f] : code === 0x6b || code === 0x4b ? [...codes, 0x212a] : codes;
}

function remembered(test: CharTest): CharTest {
  const answers = new Uint8Array(128);
  return (code) => {
    if (code >= 128) return test(code);
    if (answers[code] === 0) answers[code] = test(code) ? 1 : 2;
    return answers[code] === 1;
  };
}

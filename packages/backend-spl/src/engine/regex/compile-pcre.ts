import { EngineFault } from "@isorule/core";
import { parsePcre } from "./parse-pcre.js";
import type { Assertion, CharTest, Pcre } from "./pcre.js";
import { isWord, otherCases } from "./pcre-classes.js";

/** Where a pattern matched: offsets, and those of its groups (0 is the whole), -1 for a group that took no part. */
export interface PcreMatch {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A compiled pattern. */
export interface CompiledPcre {
  readonly names: ReadonlyMap<string, number>;
  /** The first match at or behind `from`; undefined where there is none, or where PCRE would give up. */
  readonly match: (text: string, from?: number) => PcreMatch | undefined;
  /** Whether there is a match anywhere. */
  readonly test: (text: string) => boolean;
}

/**
 * `match_limit` and `depth_limit` of limits.conf: where PCRE gives up, the event counts as one that does not match.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/administer/admin-manual/10.0/configuration-file-reference/10.0.0-configuration-file-reference/limits.conf (rex)
 */
const mostTries = 100_000;
const deepest = 1_000;
/** The most characters that one search over a text looks at, which PCRE does not limit. */
const mostWork = 20_000_000;
/** The most parts that a pattern has when its bounds are written out. */
const mostParts = 50_000;

/** Goes on at a position; true when the rest matches. */
type Step = (at: number) => boolean;

interface State {
  text: string;
  end: number;
  tries: number;
  depth: number;
  work: number;
  readonly starts: number[];
  readonly ends: number[];
}

/** Thrown where PCRE gives up; caught in this file. */
const gaveUp = { gaveUp: true } as const;

/**
 * Compiles a pattern to a matcher that tries one way after the other, as PCRE does, within PCRE's limits.
 *
 * @throws EngineFault for a pattern that PCRE refuses, or that holds what is not known here (recursion, conditions, verbs)
 */
export function compilePcre(pattern: string): CompiledPcre {
  const parsed = parsePcre(pattern);
  if ("fault" in parsed) throw new EngineFault(`the regular expression ${JSON.stringify(pattern.slice(0, 80))} is refused: ${parsed.fault}`);
  const state: State = { text: "", end: 0, tries: 0, depth: 0, work: 0, starts: Array<number>(parsed.groups + 1).fill(-1), ends: Array<number>(parsed.groups + 1).fill(-1) };
  const builder: Builder = { state, names: parsed.names, parts: 0 };
  const end: Step = (at) => {
    state.end = at;
    return true;
  };
  const start = build(builder, parsed.tree, end);
  const first = firstTest(parsed.tree);
  const anchored = isAnchored(parsed.tree);
  const prefix = literalPrefix(parsed.tree);
  const behindPrefix = prefix === undefined ? start : build(builder, prefix.rest, end);

  const search = (text: string, from: number): boolean => {
    state.text = text;
    state.work = 0;
    const lowered = prefix?.fold === true ? text.toLowerCase() : text;
    // A letter that has several in the other case moves what stands behind it, and the sign for kelvin becomes a k.
    const literal = prefix !== undefined && lowered.length === text.length && !text.includes("\u212a") ? prefix.text : undefined;
    const step: Step = literal === undefined ? start : (at) => behindPrefix(at + literal.length);
    for (let at = from; at <= text.length; at++) {
      if (literal !== undefined) {
        at = lowered.indexOf(literal, at);
        if (at < 0) return false;
      } else if (first !== undefined) {
        while (at < text.length && !first(text.codePointAt(at) as number)) at++;
        if (at >= text.length) return false;
      }
      if (isLowHalf(text, at)) continue;
      state.tries = 0;
      state.depth = 0;
      state.starts.fill(-1);
      state.ends.fill(-1);
      if (step(at)) {
        state.starts[0] = at;
        state.ends[0] = state.end;
        return true;
      }
      if (anchored) return false;
      spend(state, 1);
    }
    return false;
  };
  const guarded = (text: string, from: number): boolean => {
    try {
      return search(text, from);
    } catch (error) {
      if (error === gaveUp) return false;
      if (error instanceof RangeError) throw new EngineFault("a regular expression needs more memory than it may have");
      throw error;
    }
  };
  return {
    names: parsed.names,
    match: (text, from = 0) => (guarded(text, from) ? { starts: [...state.starts], ends: [...state.ends] } : undefined),
    test: (text) => guarded(text, 0),
  };
}

function isLowHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!(code >= 0xdc00 && code <= 0xdfff) || at === 0) return false;
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff;
}

function spend(state: State, work: number): void {
  state.work += work;
  if (state.work > mostWork) throw new EngineFault("a regular expression takes too many steps");
}

function tryOnce(state: State): void {
  if (++state.tries > mostTries) throw gaveUp;
  spend(state, 1);
}

interface Builder {
  readonly state: State;
  readonly names: ReadonlyMap<string, number>;
  parts: number;
}

function build(builder: Builder, node: Pcre, next: Step): Step {
  if (++builder.parts > mostParts) throw new EngineFault("a regular expression is too large");
  const { state } = builder;
  switch (node.kind) {
    case "char":
    case "set": {
      const test = testOf(node);
      return (at) => {
        if (at >= state.text.length) return false;
        const code = state.text.codePointAt(at) as number;
        return test(code) && next(at + (code > 0xffff ? 2 : 1));
      };
    }
    case "assert": {
      const holds = assertionTests[node.what];
      return (at) => holds(state.text, at) && next(at);
    }
    case "group": {
      const { index } = node;
      // The start of the pass that is under way; it becomes the group's start when the group is through.
      let open = -1;
      const inner = build(builder, node.item, (at) => {
        const [start, end, held] = [state.starts[index] as number, state.ends[index] as number, open];
        state.starts[index] = open;
        state.ends[index] = at;
        if (next(at)) return true;
        state.starts[index] = start;
        state.ends[index] = end;
        open = held;
        return false;
      });
      return (at) => {
        const held = open;
        open = at;
        const found = inner(at);
        open = held;
        return found;
      };
    }
    case "sequence":
      return buildSequence(builder, node.items, next);
    case "choice": {
      const branches = node.items.map((item) => ({ first: firstTest(item), step: build(builder, item, next) }));
      return (at) => {
        const code = at < state.text.length ? (state.text.codePointAt(at) as number) : -1;
        let tried = false;
        for (const { first, step } of branches) {
          // What the first character rules out costs nothing, as with PCRE's tables of first characters.
          if (first !== undefined && (code < 0 || !first(code))) continue;
          if (tried) tryOnce(state);
          tried = true;
          if (step(at)) return true;
        }
        return false;
      };
    }
    case "repeat":
      return buildRepeat(builder, node, next);
    case "atomic": {
      const inner = buildAlone(builder, node.item);
      return (at) => {
        const end = inner(at);
        return end >= 0 && next(end);
      };
    }
    case "look":
      return buildLook(builder, node, next);
    case "back": {
      const index = typeof node.group === "number" ? node.group : builder.names.get(node.group);
      if (index === undefined || index >= state.starts.length) throw new EngineFault("a regular expression refers to a group that it does not have");
      return (at) => {
        const start = state.starts[index] as number;
        if (start < 0) return false;
        const held = state.text.slice(start, state.ends[index]);
        const found = state.text.slice(at, at + held.length);
        spend(state, held.length);
        const same = node.fold ? found.toLowerCase() === held.toLowerCase() : found === held;
        return same && next(at + held.length);
      };
    }
  }
}

/** A run of single characters is one step, so that a long text in a pattern needs no depth. */
function buildSequence(builder: Builder, items: readonly Pcre[], next: Step): Step {
  let step = next;
  for (let end = items.length; end > 0; ) {
    let start = end;
    while (start > 0 && isSingle(items[start - 1] as Pcre)) start--;
    if (end - start > 1) {
      step = buildRun(builder, items.slice(start, end) as readonly Single[], step);
      end = start;
    } else {
      end--;
      step = build(builder, items[end] as Pcre, step);
    }
  }
  return step;
}

type Single = Extract<Pcre, { kind: "char" | "set" }>;

function isSingle(node: Pcre): boolean {
  return node.kind === "char" || node.kind === "set";
}

function buildRun(builder: Builder, items: readonly Single[], next: Step): Step {
  const { state } = builder;
  builder.parts += items.length;
  const tests = items.map(testOf);
  return (start) => {
    let at = start;
    for (const test of tests) {
      if (at >= state.text.length) return false;
      const code = state.text.codePointAt(at) as number;
      if (!test(code)) return false;
      at += code > 0xffff ? 2 : 1;
    }
    spend(state, tests.length);
    return next(at);
  };
}

/** A part that is matched once, the first way that it can be; gives the end or -1. */
function buildAlone(builder: Builder, item: Pcre): (at: number) => number {
  let end = -1;
  const inner = build(builder, item, (at) => {
    end = at;
    return true;
  });
  return (at) => {
    const held = end;
    const found = inner(at) ? end : -1;
    end = held;
    return found;
  };
}

function buildLook(builder: Builder, node: Extract<Pcre, { kind: "look" }>, next: Step): Step {
  const { state } = builder;
  if (!node.behind) {
    const inner = buildAlone(builder, node.item);
    return node.negated ? (at) => inner(at) < 0 && next(at) : (at) => inner(at) >= 0 && next(at);
  }
  const branches = (node.item.kind === "choice" ? node.item.items : [node.item]).map((item) => {
    const length = lengthOf(item);
    if (length === undefined) throw new EngineFault("a look-behind has no fixed length, which PCRE refuses");
    return { length, inner: buildAlone(builder, item) };
  });
  const holds = (at: number): boolean =>
    branches.some(({ length, inner }) => {
      let start = at;
      for (let left = length; left > 0; left--) {
        if (start <= 0) return false;
        start -= isLowHalf(state.text, start - 1) ? 2 : 1;
      }
      return inner(start) === at;
    });
  return (at) => holds(at) !== node.negated && next(at);
}

/** How many characters a part takes; undefined where that is not fixed. */
function lengthOf(node: Pcre): number | undefined {
  switch (node.kind) {
    case "char":
    case "set":
      return 1;
    case "assert":
    case "look":
      return 0;
    case "group":
    case "atomic":
      return lengthOf(node.item);
    case "sequence": {
      let sum = 0;
      for (const item of node.items) {
        const length = lengthOf(item);
        if (length === undefined) return undefined;
        sum += length;
      }
      return sum;
    }
    case "choice": {
      const lengths = new Set(node.items.map(lengthOf));
      return lengths.size === 1 ? [...lengths][0] : undefined;
    }
    case "repeat": {
      const length = lengthOf(node.item);
      return length !== undefined && node.min === node.max ? length * node.min : undefined;
    }
    case "back":
      return undefined;
  }
}

type Repeat = Extract<Pcre, { kind: "repeat" }>;

function buildRepeat(builder: Builder, node: Repeat, next: Step): Step {
  if (node.mode === "possessive") return build(builder, { kind: "atomic", item: { ...node, mode: "greedy" } }, next);
  if (node.item.kind === "char" || node.item.kind === "set") return repeatChar(builder.state, node, testOf(node.item), next);
  const { state } = builder;
  const lazy = node.mode === "lazy";
  let tail: Step;
  if (node.max === Infinity) {
    // Where the pass that is under way began: a pass that takes nothing ends the loop.
    let began = -1;
    let body: Step = () => false;
    const loop: Step = (at) => {
      if (began === at) return next(at);
      tryOnce(state);
      if (lazy && next(at)) return true;
      const held = began;
      began = at;
      if (++state.depth > deepest) throw gaveUp;
      const found = body(at);
      state.depth--;
      began = held;
      return found || (!lazy && next(at));
    };
    body = build(builder, node.item, loop);
    tail = (at) => {
      const held = began;
      began = -1;
      const found = loop(at);
      began = held;
      return found;
    };
  } else {
    tail = next;
    for (let left = node.max - node.min; left > 0; left--) {
      const rest = tail;
      const once = build(builder, node.item, rest);
      tail = lazy
        ? (at) => {
            tryOnce(state);
            return next(at) || once(at);
          }
        : (at) => {
            tryOnce(state);
            return once(at) || next(at);
          };
    }
  }
  for (let left = node.min; left > 0; left--) tail = build(builder, node.item, tail);
  return tail;
}

/** A repeated single character needs no depth: it runs forward and comes back one by one. */
function repeatChar(state: State, node: Repeat, test: CharTest, next: Step): Step {
  const { min, max } = node;
  const take = (at: number): number => {
    if (at >= state.text.length) return -1;
    const code = state.text.codePointAt(at) as number;
    return test(code) ? at + (code > 0xffff ? 2 : 1) : -1;
  };
  if (node.mode === "lazy") {
    return (start) => {
      let at = start;
      for (let count = 0; ; count++) {
        if (count >= min) {
          tryOnce(state);
          if (next(at)) return true;
        }
        if (count >= max) return false;
        at = take(at);
        if (at < 0) return false;
      }
    };
  }
  return (start) => {
    let at = start;
    let count = 0;
    let least = min === 0 ? start : -1;
    while (count < max) {
      const after = take(at);
      if (after < 0) break;
      at = after;
      count++;
      if (count === min) least = at;
    }
    spend(state, count);
    if (count < min) return false;
    for (;;) {
      if (next(at)) return true;
      if (at <= least) return false;
      tryOnce(state);
      at -= isLowHalf(state.text, at - 1) ? 2 : 1;
    }
  };
}

function testOf(node: Extract<Pcre, { kind: "char" | "set" }>): CharTest {
  if (node.kind === "set") return node.test;
  const { code } = node;
  const others = node.fold ? otherCases(code) : [];
  const [other] = others;
  if (other === undefined) return (each) => each === code;
  return others.length === 1 ? (each) => each === code || each === other : (each) => each === code || others.includes(each);
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isWord(text.charCodeAt(at));
}

const assertionTests: Readonly<Record<Assertion, (text: string, at: number) => boolean>> = {
  textStart: (_text, at) => at === 0,
  lineStart: (text, at) => at === 0 || (text.charCodeAt(at - 1) === 10 && at < text.length),
  textEnd: (text, at) => at === text.length,
  lastEnd: (text, at) => at === text.length || (at === text.length - 1 && text.charCodeAt(at) === 10),
  lineEnd: (text, at) => at === text.length || text.charCodeAt(at) === 10,
  wordEdge: (text, at) => isWordAt(text, at - 1) !== isWordAt(text, at),
  noWordEdge: (text, at) => isWordAt(text, at - 1) === isWordAt(text, at),
};

/** Whether a match can begin at the start of the text only. */
function isAnchored(node: Pcre): boolean {
  switch (node.kind) {
    case "assert":
      return node.what === "textStart";
    case "group":
    case "atomic":
      return isAnchored(node.item);
    case "sequence":
      return node.items[0] !== undefined && isAnchored(node.items[0]);
    case "choice":
      return node.items.every(isAnchored);
    default:
      return false;
  }
}

/** The ASCII text that every match begins with; undefined where there is none of two or more characters. */
function literalPrefix(node: Pcre): { readonly text: string; readonly fold: boolean; readonly rest: Pcre } | undefined {
  const items = node.kind === "sequence" ? node.items : [node];
  const [leading] = items;
  if (leading?.kind !== "char") return undefined;
  let text = "";
  for (const item of items) {
    if (item.kind !== "char" || item.code > 127 || item.fold !== leading.fold) break;
    text += String.fromCharCode(item.code);
  }
  return text.length < 2 ? undefined : { text: leading.fold ? text.toLowerCase() : text, fold: leading.fold, rest: { kind: "sequence", items: items.slice(text.length) } };
}

/** A test that the first character of every match meets; undefined where a match may be empty or begin anyhow. */
function firstTest(node: Pcre): CharTest | undefined {
  switch (node.kind) {
    case "char":
    case "set":
      return testOf(node);
    case "group":
    case "atomic":
      return firstTest(node.item);
    case "sequence":
      return node.items[0] === undefined ? undefined : firstTest(node.items[0]);
    case "choice": {
      const tests = node.items.map(firstTest);
      return tests.every((test) => test !== undefined) && tests.length <= 20 ? (code) => tests.some((test) => test?.(code) === true) : undefined;
    }
    case "repeat":
      return node.min > 0 ? firstTest(node.item) : undefined;
    default:
      return undefined;
  }
}

import type { CodePointRange, Regex, RegexFlags } from "@isorule/core";
import { complementOf, lastCodePoint } from "./complement-of.js";

/** A state reads one character of some ranges; one that reads what another reads may share its node. */
interface Building {
  readonly flags: RegexFlags;
  readonly limit: number;
  /** What each state reads. */
  readonly reads: Reading[];
  /** The states that follow each state. */
  readonly next: number[][];
}

/** A single character, or what a node of the regex reads. */
type Reading = Extract<Regex, { kind: "character" | "any" | "class" }>;

/** The states that an expression can start in and end in, and whether it matches nothing at all, too. */
interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly isNullable: boolean;
}

const everything: readonly CodePointRange[] = [[0, lastCodePoint]];
const allButLineFeed: readonly CodePointRange[] = [[0, 9], [11, lastCodePoint]];

/**
 * About how much work it is to make a pattern deterministic, as Lucene counts it: each set of states that a text can lead
 * to costs as much as it has states. A pattern such as `.*a.{20}` has millions of such sets.
 *
 * Source: Operations.determinize of Lucene 9 (LUCENE-9981), which gives up at ten times the limit that a query states.
 *
 * @param regex over the whole value, without anchors and word boundaries
 * @param limit where the count stops
 */
export function automatonWork(regex: Regex, flags: RegexFlags, limit: number): number {
  const building: Building = { flags, limit, reads: [], next: [] };
  const part = build(regex, building);
  const count = building.reads.length;
  if (count > limit) return limit;
  // All the sets that there can be.
  const most = count * 2 ** (count - 1);
  if (most < limit) return most;
  return countSets(building, part.first);
}

function build(regex: Regex, building: Building): Part {
  switch (regex.kind) {
    case "character":
    case "any":
    case "class": {
      const index = building.reads.push(regex) - 1;
      building.next.push([]);
      return { first: [index], last: [index], isNullable: false };
    }
    case "sequence": {
      let whole = nothing;
      for (const item of regex.items) whole = chain(whole, build(item, building), building);
      return whole;
    }
    case "alternatives": {
      const parts = regex.items.map((item) => build(item, building));
      return { first: parts.flatMap(({ first }) => first), last: parts.flatMap(({ last }) => last), isNullable: parts.some(({ isNullable }) => isNullable) };
    }
    case "repeat":
      return repeat(regex, building);
    default:
      return nothing;
  }
}

const nothing: Part = { first: [], last: [], isNullable: true };

function chain(left: Part, right: Part, building: Building): Part {
  if (left === nothing) return right;
  link(left, right, building);
  return {
    first: left.isNullable ? [...left.first, ...right.first] : left.first,
    last: right.isNullable ? [...left.last, ...right.last] : right.last,
    isNullable: left.isNullable && right.isNullable,
  };
}

/**
 * Each optional copy follows only the one before it, as in `x(x(x)?)?`: so does Lucene (Operations.repeat), and the edges
 * grow with the number of copies, not with its square.
 */
function repeat({ item, min, max }: Extract<Regex, { kind: "repeat" }>, building: Building): Part {
  const isSmall = (): boolean => building.reads.length <= building.limit;
  let whole = nothing;
  for (let turn = 0; turn < min && isSmall(); turn++) whole = chain(whole, build(item, building), building);
  if (max === undefined) {
    const part = build(item, building);
    link(part, part, building);
    return chain(whole, { ...part, isNullable: true }, building);
  }
  const copies: Part[] = [];
  for (let turn = min; turn < max && isSmall(); turn++) {
    const part = build(item, building);
    const before = copies.at(-1);
    if (before !== undefined) link(before, part, building);
    copies.push(part);
  }
  return chain(whole, { first: copies[0]?.first ?? [], last: copies.flatMap(({ last }) => last), isNullable: true }, building);
}

/** What is read after the one part is read by the other. */
function link(left: Part, right: Part, { next }: Building): void {
  for (const from of left.last) for (const to of right.first) (next[from] as number[]).push(to);
}

/** The sizes of all sets of states that some text leads to. */
function countSets({ reads, next, flags, limit }: Building, first: readonly number[]): number {
  const wordCount = (reads.length + 31) >> 5;
  const sorts = sortsOf(reads, flags, wordCount);
  const rest = sorts.at(-1);
  // Most states go on to the state behind them and to no other: a whole word of them is moved at once.
  const others = new Int32Array(wordCount);
  const plain = new Int32Array(wordCount);
  next.forEach((to, state) => {
    if (to.length === 1 && to[0] === state + 1) plain[state >> 5] = (plain[state >> 5] as number) | (1 << (state & 31));
    else if (to.length > 0) others[state >> 5] = (others[state >> 5] as number) | (1 << (state & 31));
  });
  const sets = newSets(wordCount);
  for (const state of first) sets.reach(state >> 5, 1 << (state & 31));
  let work = sets.finish();
  for (let set = sets.take(); set !== undefined && work < limit; set = sets.take()) {
    for (const sort of sorts) {
      if (sort !== rest && isReadLike(set, sort.unlike)) continue;
      for (let at = 0; at < set.length; at += 2) {
        const word = set[at] as number;
        const reading = (set[at + 1] as number) & (sort.readers[word] as number);
        if (reading === 0) continue;
        const moved = reading & (plain[word] as number);
        if (moved << 1 !== 0) sets.reach(word, moved << 1);
        if (moved < 0) sets.reach(word + 1, 1);
        for (let left = reading & (others[word] as number); left !== 0; left &= left - 1) {
          const state = (word << 5) + 31 - Math.clz32(left & -left);
          for (const to of next[state] as readonly number[]) sets.reach(to >> 5, 1 << (to & 31));
        }
      }
      work += sets.finish();
    }
  }
  return work;
}

/** Whether no state of the set reads the one sort of characters and not the other: then they lead to the same set. */
function isReadLike(set: readonly number[], unlike: Int32Array): boolean {
  for (let at = 0; at < set.length; at += 2) if (((set[at + 1] as number) & (unlike[set[at] as number] as number)) !== 0) return false;
  return true;
}

/** The sets that were met, each once, and those that are still to be looked at. */
interface Sets {
  /** Adds states to the set that is being made: the bits of a word. */
  reach(word: number, bits: number): void;
  /** Ends that set: how many states it has, when it is met for the first time and waits now; else 0. */
  finish(): number;
  /** A set: the numbers of the words that hold its states, each with its bits behind it. */
  take(): readonly number[] | undefined;
}

/** A set is known by a sum over its words, which does not depend on their order; sets of equal sums are compared. */
function newSets(wordCount: number): Sets {
  const known = new Map<number, number[][]>();
  const waiting: number[][] = [];
  const words = new Int32Array(wordCount);
  const touched = new Int32Array(wordCount);
  let size = 0;
  const isMade = (set: readonly number[]): boolean => {
    if (set.length !== 2 * size) return false;
    for (let at = 0; at < set.length; at += 2) if (words[set[at] as number] !== set[at + 1]) return false;
    return true;
  };
  return {
    reach: (word, bits) => {
      const before = words[word] as number;
      if (before === 0) touched[size++] = word;
      words[word] = before | bits;
    },
    finish: () => {
      let sum = 0;
      for (let at = 0; at < size; at++) {
        const word = touched[at] as number;
        sum = (sum + scatter((words[word] as number) + Math.imul(word, 0x9e3779b1))) & 0x3fffffff;
      }
      const alike = known.get(sum);
      let count = 0;
      if (size > 0 && alike?.some(isMade) !== true) {
        const set: number[] = [];
        for (let at = 0; at < size; at++) {
          const bits = words[touched[at] as number] as number;
          set.push(touched[at] as number, bits);
          count += bitCount(bits);
        }
        if (alike === undefined) known.set(sum, [set]);
        else alike.push(set);
        waiting.push(set);
      }
      for (let at = 0; at < size; at++) words[touched[at] as number] = 0;
      size = 0;
      return count;
    },
    take: () => waiting.pop(),
  };
}

/** A number of 32 bits that looks like chance, so that sums of some of them are rarely equal: the end of MurmurHash3. */
function scatter(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** How many bits of 32 are set. Source: Warren, Hacker's Delight, 5-1. */
function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Characters that the same states read. */
interface Sort {
  readonly readers: Int32Array;
  /** The states that read these characters or those of the last sort, and not both. */
  readonly unlike: Int32Array;
}

/** All sorts of characters; the last one is that of the last character, which no pattern names: most states read it like most others. */
function sortsOf(reads: readonly Reading[], flags: RegexFlags, wordCount: number): readonly Sort[] {
  const kinds = new Map<Reading | number, number>();
  // What is read changes only where a range begins and behind its end.
  const changes: { readonly at: number; readonly kind: number; readonly by: 1 | -1 }[] = [];
  const kindOf = reads.map((reading) => {
    const key = reading.kind === "character" ? reading.codePoint : reading;
    const known = kinds.get(key);
    if (known !== undefined) return known;
    const kind = kinds.size;
    kinds.set(key, kind);
    for (const [from, to] of rangesOf(reading, flags)) changes.push({ at: from, kind, by: 1 }, { at: to + 1, kind, by: -1 });
    return kind;
  });
  changes.sort((left, right) => left.at - right.at);
  const sorts = new Map<string, Int32Array>();
  const sortsOfKind = Array.from(kinds, (): Int32Array[] => []);
  // Ranges of one kind may overlap, so that they are counted.
  const open = new Map<number, number>();
  let last = "";
  changes.forEach(({ at, kind, by }, index) => {
    const count = (open.get(kind) ?? 0) + by;
    if (count === 0) open.delete(kind);
    else open.set(kind, count);
    const end = changes[index + 1]?.at;
    if (end === at || open.size === 0) return;
    const key = [...open.keys()].sort((left, right) => left - right).join();
    if (end === lastCodePoint + 1) last = key;
    if (sorts.has(key)) return;
    const readers = new Int32Array(wordCount);
    sorts.set(key, readers);
    for (const each of open.keys()) (sortsOfKind[each] as Int32Array[]).push(readers);
  });
  kindOf.forEach((kind, state) => {
    for (const readers of sortsOfKind[kind] as readonly Int32Array[]) readers[state >> 5] = (readers[state >> 5] as number) | (1 << (state & 31));
  });
  const rest = sorts.get(last) ?? new Int32Array(wordCount);
  const found = [...sorts.values()].filter((readers) => readers !== rest);
  return [...found, rest].map((readers) => ({ readers, unlike: readers.map((bits, word) => bits ^ (rest[word] as number)) }));
}

function rangesOf(reading: Reading, flags: RegexFlags): readonly CodePointRange[] {
  if (reading.kind === "character") return [[reading.codePoint, reading.codePoint]];
  if (reading.kind === "any") return flags.dotAll === true ? everything : allButLineFeed;
  return reading.negated ? complementOf(reading.ranges) : reading.ranges;
}

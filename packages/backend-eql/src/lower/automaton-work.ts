import type { CodePointRange, Regex, RegexFlags } from "@isorule/core";
import { complementOf, lastCodePoint } from "./complement-of.js";

/** A state that reads one character of some ranges and goes on to others. */
interface State {
  readonly ranges: readonly CodePointRange[];
  readonly next: Set<number>;
}

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
  const states: State[] = [];
  const part = build(regex, { states, flags, limit });
  if (states.length > limit) return limit;
  return countSets(states, part.first, limit);
}

interface Building {
  readonly states: State[];
  readonly flags: RegexFlags;
  readonly limit: number;
}

function build(regex: Regex, building: Building): Part {
  switch (regex.kind) {
    case "character":
      return read([[regex.codePoint, regex.codePoint]], building);
    case "any":
      return read(building.flags.dotAll === true ? everything : allButLineFeed, building);
    case "class":
      return read(regex.negated ? complementOf(regex.ranges) : regex.ranges, building);
    case "sequence":
      return regex.items.reduce<Part>((left, item) => chain(left, build(item, building), building), nothing);
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

function read(ranges: readonly CodePointRange[], { states }: Building): Part {
  const index = states.push({ ranges, next: new Set() }) - 1;
  return { first: [index], last: [index], isNullable: false };
}

function chain(left: Part, right: Part, building: Building): Part {
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
  const isSmall = (): boolean => building.states.length <= building.limit;
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
function link(left: Part, right: Part, { states }: Building): void {
  for (const from of left.last) for (const to of right.first) (states[from] as State).next.add(to);
}

/** The sizes of all sets of states that some text leads to. */
function countSets(states: readonly State[], first: readonly number[], limit: number): number {
  const { kindOf, sorts } = kindsOf(states);
  const next = states.map((state) => [...state.next]);
  const sets = newSets(states.length);
  sets.reach(first);
  sets.finish();
  // Many sets have states of the same kinds, and most sorts of characters are read by the same of these.
  const known = new Map<string, readonly Uint8Array[]>();
  let work = 0;
  for (let set = sets.take(); set !== undefined && work < limit; set = sets.take()) {
    work += set.length;
    const kinds: number[] = [];
    for (const index of set) if (!kinds.includes(kindOf[index] as number)) kinds.push(kindOf[index] as number);
    const key = kinds.sort((left, right) => left - right).join();
    const readers = known.get(key) ?? readersAmong(kinds, sorts);
    known.set(key, readers);
    for (const reading of readers) {
      for (const index of set) if (reading[kindOf[index] as number] === 1) sets.reach(next[index] as readonly number[]);
      sets.finish();
    }
  }
  return work;
}

/** A sort of characters for each selection of some kinds that reads one; none for the empty selection. */
function readersAmong(kinds: readonly number[], sorts: readonly Uint8Array[]): readonly Uint8Array[] {
  const found = new Map<string, Uint8Array>();
  for (const sort of sorts) {
    const reading = kinds.filter((kind) => sort[kind] === 1);
    if (reading.length > 0) found.set(reading.join(), sort);
  }
  return [...found.values()];
}

/** The sets that were met, each once, and those that are still to be looked at. */
interface Sets {
  /** Adds states to the set that is being made. */
  reach(indices: readonly number[]): void;
  /** Ends that set; it waits unless it is empty or was met before. */
  finish(): void;
  take(): Int32Array | undefined;
}

/** A set is known by a sum over its states, which does not depend on their order; sets of equal sums are compared. */
function newSets(stateCount: number): Sets {
  const known = new Map<number, Int32Array[]>();
  const waiting: Int32Array[] = [];
  const terms = Int32Array.from({ length: stateCount }, (_, index) => scatter(index + 1));
  const turns = new Int32Array(stateCount);
  const members = new Int32Array(stateCount);
  let turn = 1;
  let size = 0;
  let sum = 0;
  const isMade = (set: Int32Array): boolean => set.length === size && set.every((index) => turns[index] === turn);
  return {
    reach: (indices) => {
      for (const index of indices) {
        if (turns[index] === turn) continue;
        turns[index] = turn;
        members[size++] = index;
        sum = (sum + (terms[index] as number)) & 0x3fffffff;
      }
    },
    finish: () => {
      const alike = known.get(sum);
      if (size > 0 && alike?.some(isMade) !== true) {
        const set = members.slice(0, size);
        if (alike === undefined) known.set(sum, [set]);
        else alike.push(set);
        waiting.push(set);
      }
      turn++;
      size = 0;
      sum = 0;
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

interface Kinds {
  /** The kind of each state: states of one kind read the same characters. */
  readonly kindOf: readonly number[];
  /** For each sort of characters, 1 at the kinds that read it. */
  readonly sorts: readonly Uint8Array[];
}

function kindsOf(states: readonly State[]): Kinds {
  const kinds = new Map<string, number>();
  // What is read changes only where a range begins and behind its end.
  const changes: { readonly at: number; readonly kind: number; readonly by: 1 | -1 }[] = [];
  const kindOf = states.map(({ ranges }) => {
    const key = ranges.join(";");
    const known = kinds.get(key);
    if (known !== undefined) return known;
    const kind = kinds.size;
    kinds.set(key, kind);
    for (const [from, to] of ranges) changes.push({ at: from, kind, by: 1 }, { at: to + 1, kind, by: -1 });
    return kind;
  });
  changes.sort((left, right) => left.at - right.at);
  // Ranges of one kind may overlap, so that they are counted.
  const open = new Map<number, number>();
  const sorts = new Map<string, Uint8Array>();
  for (const [index, { at, kind, by }] of changes.entries()) {
    const count = (open.get(kind) ?? 0) + by;
    if (count === 0) open.delete(kind);
    else open.set(kind, count);
    if (changes[index + 1]?.at === at) continue;
    const reading = new Uint8Array(kinds.size);
    for (const each of open.keys()) reading[each] = 1;
    sorts.set(reading.join(), reading);
  }
  return { kindOf, sorts: [...sorts.values()] };
}

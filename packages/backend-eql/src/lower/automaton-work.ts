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
  const { kindOf, sortsOf, sortCount, reads } = kindsOf(states);
  const next = states.map((state) => [...state.next]);
  const sets = newSets(states.length);
  sets.add([first]);
  const readers = new Float64Array(sortCount);
  let work = 0;
  for (let set = sets.take(); set !== undefined && work < limit; set = sets.take()) {
    work += set.length;
    readers.fill(0);
    for (let place = 0; place < set.length; place++) {
      const kind = kindOf[set[place] as number] as number;
      for (const sort of sortsOf[kind] as readonly number[]) readers[sort] = (readers[sort] as number) + 2 ** place;
    }
    // Most sorts of characters are read by the same states. Beyond 52 states the sums do not tell.
    const met = new Set<number>([0]);
    for (let sort = 0; sort < sortCount; sort++) {
      const sum = readers[sort] as number;
      if (met.has(sum) && set.length <= 52) continue;
      met.add(sum);
      const lists: (readonly number[])[] = [];
      for (const index of set) if (reads[(kindOf[index] as number) * sortCount + sort] === 1) lists.push(next[index] as readonly number[]);
      sets.add(lists);
    }
  }
  return work;
}

/** The sets that were met, each once, and those that are still to be looked at. */
interface Sets {
  /** Adds the union of some lists of states, if it is new and not empty. */
  add(lists: readonly (readonly number[])[]): void;
  take(): readonly number[] | undefined;
}

/** A set is known by a sum over its states, which does not depend on their order; sets of equal sums are compared. */
function newSets(stateCount: number): Sets {
  const known = new Map<number, (readonly number[])[]>();
  const waiting: (readonly number[])[] = [];
  const turns = new Int32Array(stateCount);
  let turn = 0;
  return {
    add: (lists) => {
      turn++;
      const set: number[] = [];
      let sum = 0;
      for (const list of lists) {
        for (const index of list) {
          if (turns[index] === turn) continue;
          turns[index] = turn;
          set.push(index);
          // Neighbours get terms far apart. The sum is a whole number that a double holds exactly.
          sum += Math.imul(index + 1, 0x9e3779b1) >>> 0;
        }
      }
      if (set.length === 0) return;
      const alike = known.get(sum);
      if (alike === undefined) known.set(sum, [set]);
      else if (alike.some((other) => other.length === set.length && other.every((index) => turns[index] === turn))) return;
      else alike.push(set);
      waiting.push(set);
    },
    take: () => waiting.pop(),
  };
}

interface Kinds {
  /** The kind of each state: states of one kind read the same characters. */
  readonly kindOf: readonly number[];
  /** For each kind, the sorts of characters that it reads; characters of one sort are read by the same kinds. */
  readonly sortsOf: readonly (readonly number[])[];
  readonly sortCount: number;
  /** 1 at `kind * sortCount + sort` where the kind reads the sort. */
  readonly reads: Uint8Array;
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
  const sorts = new Map<string, readonly number[]>();
  for (const [index, { at, kind, by }] of changes.entries()) {
    const count = (open.get(kind) ?? 0) + by;
    if (count === 0) open.delete(kind);
    else open.set(kind, count);
    if (changes[index + 1]?.at === at) continue;
    const reading = [...open.keys()].sort((left, right) => left - right);
    sorts.set(reading.join(), reading);
  }
  const sortsOf = Array.from(kinds, (): number[] => []);
  const reads = new Uint8Array(kinds.size * sorts.size);
  for (const [sort, reading] of [...sorts.values()].entries()) {
    for (const kind of reading) {
      (sortsOf[kind] as number[]).push(sort);
      reads[kind * sorts.size + sort] = 1;
    }
  }
  return { kindOf, sortsOf, sortCount: sorts.size, reads };
}

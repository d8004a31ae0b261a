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

function chain(left: Part, right: Part, { states }: Building): Part {
  for (const from of left.last) for (const to of right.first) (states[from] as State).next.add(to);
  return {
    first: left.isNullable ? [...left.first, ...right.first] : left.first,
    last: right.isNullable ? [...left.last, ...right.last] : right.last,
    isNullable: left.isNullable && right.isNullable,
  };
}

function repeat({ item, min, max }: Extract<Regex, { kind: "repeat" }>, building: Building): Part {
  let whole = nothing;
  const add = (isOptional: boolean): Part => {
    const part = build(item, building);
    whole = chain(whole, isOptional ? { ...part, isNullable: true } : part, building);
    return part;
  };
  for (let turn = 0; turn < min && building.states.length <= building.limit; turn++) add(false);
  if (max === undefined) {
    const part = add(true);
    for (const from of part.last) for (const to of part.first) (building.states[from] as State).next.add(to);
  } else for (let turn = min; turn < max && building.states.length <= building.limit; turn++) add(true);
  return whole;
}

/** The sizes of all sets of states that some text leads to. */
function countSets(states: readonly State[], first: readonly number[], limit: number): number {
  const { kindOf, readers } = kindsOf(states);
  const next = states.map((state) => [...state.next]);
  const seen = new Set<string>();
  const waiting: (readonly number[])[] = [];
  const meet = (indices: Iterable<number>): void => {
    const set = [...new Set(indices)].sort((left, right) => left - right);
    const key = set.join();
    if (set.length === 0 || seen.has(key)) return;
    seen.add(key);
    waiting.push(set);
  };
  meet(first);
  let work = 0;
  for (let set = waiting.pop(); set !== undefined && work < limit; set = waiting.pop()) {
    work += set.length;
    const kinds = new Set(set.map((index) => kindOf[index] as number));
    const met = new Set<string>();
    for (const all of readers) {
      const reading = all.filter((kind) => kinds.has(kind));
      const key = reading.join();
      if (met.has(key)) continue;
      met.add(key);
      meet(set.flatMap((index) => (reading.includes(kindOf[index] as number) ? (next[index] as readonly number[]) : [])));
    }
  }
  return work;
}

/** States with the same ranges are of one kind; `readers` has, for each sort of character, the kinds that read it. */
function kindsOf(states: readonly State[]): { readonly kindOf: readonly number[]; readonly readers: readonly (readonly number[])[] } {
  const kinds = new Map<string, { readonly kind: number; readonly ranges: readonly CodePointRange[] }>();
  const kindOf = states.map(({ ranges }) => {
    const key = JSON.stringify(ranges);
    const found = kinds.get(key) ?? { kind: kinds.size, ranges };
    kinds.set(key, found);
    return found.kind;
  });
  const all = [...kinds.values()];
  // What is read can only change where a range begins or behind its end.
  const starts = new Set([0, ...all.flatMap(({ ranges }) => ranges.flatMap(([from, to]) => [from, to + 1]))]);
  const sorts = new Map<string, readonly number[]>();
  for (const start of starts) {
    const reading = all.filter(({ ranges }) => ranges.some(([from, to]) => from <= start && start <= to)).map(({ kind }) => kind);
    sorts.set(reading.join(), reading);
  }
  return { kindOf, readers: [...sorts.values()] };
}

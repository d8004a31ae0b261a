import { EngineFault } from "@isorule/core";

/** Code points from the first to the last, both included. */
export type CodeRange = readonly [from: number, to: number];

/** A set of texts. Equal sets that were made in the same way are one object. */
export interface Language {
  readonly id: number;
  /** Whether the empty text is in it. */
  readonly hasEmpty: boolean;
  readonly shape: Shape;
  /** What may follow after one character, by the class of the character; filled as values are matched. */
  readonly after: (Language | undefined)[];
}

type Shape =
  | { readonly kind: "none" | "empty" }
  | { readonly kind: "one"; readonly ranges: readonly CodeRange[] }
  | { readonly kind: "then"; readonly first: Language; readonly second: Language }
  | { readonly kind: "or" | "and"; readonly items: readonly Language[] }
  | { readonly kind: "not"; readonly item: Language }
  | { readonly kind: "repeat"; readonly item: Language; readonly min: number; readonly max: number };

/** Makes languages from smaller ones. */
export interface Languages {
  readonly none: Language;
  readonly empty: Language;
  /** All texts. */
  readonly all: Language;
  readonly one: (ranges: readonly CodeRange[]) => Language;
  readonly then: (first: Language, second: Language) => Language;
  readonly or: (items: readonly Language[]) => Language;
  readonly and: (items: readonly Language[]) => Language;
  readonly not: (item: Language) => Language;
  /** @param max `Infinity` for no limit */
  readonly repeat: (item: Language, min: number, max: number) => Language;
  /** Whether a text is in the language. */
  readonly includes: (language: Language, text: string) => boolean;
}

/** Lucene determinizes to 10,000 states; these are smaller pieces of work. */
const mostLanguages = 100_000;
const lastCode = 0x10ffff;

/**
 * Regular languages with complement and intersection, matched by derivatives: what remains of a language after a
 * character is again a language, and each is made once. A value is read from left to right without going back, so that
 * the time is linear in the value once the languages that it meets are known.
 *
 * Source: J. Brzozowski, "Derivatives of regular expressions", 1964.
 *
 * @throws EngineFault from every function, when a pattern has too many different remainders
 */
export function makeLanguages(): Languages {
  const known = new Map<string, Language>();
  const cuts = new Set<number>([0]);
  let classes: readonly number[] | undefined;
  const make = (key: string, hasEmpty: boolean, shape: Shape): Language => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= mostLanguages) throw new EngineFault("The regular expression is too complex.");
    const made: Language = { id: known.size, hasEmpty, shape, after: [] };
    known.set(key, made);
    return made;
  };
  const none = make("none", false, { kind: "none" });
  const empty = make("empty", true, { kind: "empty" });
  const all = make(`not ${none.id}`, true, { kind: "not", item: none });

  const one = (ranges: readonly CodeRange[]): Language => {
    const merged = mergeRanges(ranges);
    if (merged.length === 0) return none;
    for (const [from, to] of merged) cuts.add(from).add(to + 1);
    classes = undefined;
    return make(`one ${merged.join(" ")}`, false, { kind: "one", ranges: merged });
  };
  const then = (first: Language, second: Language): Language => {
    if (first === none || second === none) return none;
    if (first === empty) return second;
    if (second === empty) return first;
    if (first === all && second === all) return all;
    if (first.shape.kind === "then") return then(first.shape.first, then(first.shape.second, second));
    return make(`then ${first.id} ${second.id}`, first.hasEmpty && second.hasEmpty, { kind: "then", first, second });
  };
  const join = (kind: "or" | "and", items: readonly Language[]): Language => {
    const [neutral, absorbing] = kind === "or" ? [none, all] : [all, none];
    const flat = new Set<Language>();
    for (const item of items) {
      if (item.shape.kind === kind) for (const each of item.shape.items) flat.add(each);
      else if (item !== neutral) flat.add(item);
    }
    if (flat.has(absorbing)) return absorbing;
    const sorted = [...flat].sort((a, b) => a.id - b.id);
    if (sorted.length < 2) return sorted[0] ?? neutral;
    const hasEmpty = kind === "or" ? sorted.some((item) => item.hasEmpty) : sorted.every((item) => item.hasEmpty);
    return make(`${kind} ${sorted.map(({ id }) => id).join(" ")}`, hasEmpty, { kind, items: sorted });
  };
  const or = (items: readonly Language[]): Language => join("or", items);
  const and = (items: readonly Language[]): Language => join("and", items);
  const not = (item: Language): Language => (item.shape.kind === "not" ? item.shape.item : make(`not ${item.id}`, !item.hasEmpty, { kind: "not", item }));
  const isAny = ({ shape }: Language): boolean => shape.kind === "one" && shape.ranges.length === 1 && shape.ranges[0]?.[0] === 0 && shape.ranges[0][1] === lastCode;
  const repeat = (item: Language, min: number, max: number): Language => {
    if (max === 0 || item === empty) return empty;
    if (item === none) return min === 0 ? empty : none;
    if (min === 1 && max === 1) return item;
    if (item === all) return all;
    // With the empty text among its items, fewer of them are as good.
    const least = item.hasEmpty ? 0 : min;
    if (least === 0 && max === Infinity && isAny(item)) return all;
    if (max === Infinity && item.shape.kind === "repeat" && item.shape.max === Infinity && item.shape.min <= 1 && least <= 1) {
      return least === 0 && item.shape.min === 1 ? repeat(item.shape.item, 0, Infinity) : item;
    }
    return make(`repeat ${item.id} ${least} ${max}`, least === 0, { kind: "repeat", item, min: least, max });
  };
  const derive = (language: Language, code: number, of: number): Language => {
    const found = language.after[of];
    if (found !== undefined) return found;
    const made = derivative(language.shape, code, of);
    language.after[of] = made;
    return made;
  };
  const derivative = (shape: Shape, code: number, of: number): Language => {
    switch (shape.kind) {
      case "none":
      case "empty":
        return none;
      case "one":
        return shape.ranges.some(([from, to]) => from <= code && code <= to) ? empty : none;
      case "then": {
        const rest = then(derive(shape.first, code, of), shape.second);
        return shape.first.hasEmpty ? or([rest, derive(shape.second, code, of)]) : rest;
      }
      case "or":
      case "and":
        return join(shape.kind, shape.items.map((item) => derive(item, code, of)));
      case "not":
        return not(derive(shape.item, code, of));
      case "repeat":
        return then(derive(shape.item, code, of), repeat(shape.item, Math.max(0, shape.min - 1), shape.max - 1));
    }
  };
  const includes = (language: Language, text: string): boolean => {
    classes ??= [...cuts].sort((a, b) => a - b);
    let rest = language;
    for (let at = 0; at < text.length; at++) {
      const code = text.codePointAt(at) as number;
      if (code > 0xffff) at++;
      rest = derive(rest, code, classOf(classes, code));
      if (rest === none) return false;
      if (rest === all) return true;
    }
    return rest.hasEmpty;
  };
  return { none, empty, all, one, then, or, and, not, repeat, includes };
}

/** Sorted ranges without overlap; neighbours are one. */
function mergeRanges(ranges: readonly CodeRange[]): readonly CodeRange[] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** The characters that are not in the ranges. */
export function otherRanges(ranges: readonly CodeRange[]): readonly CodeRange[] {
  const others: CodeRange[] = [];
  let from = 0;
  for (const [first, last] of mergeRanges(ranges)) {
    if (first > from) others.push([from, first - 1]);
    from = last + 1;
  }
  if (from <= lastCode) others.push([from, lastCode]);
  return others;
}

/** Which of the sorted beginnings is the last one up to the code: characters between the same cuts are never told apart. */
function classOf(cuts: readonly number[], code: number): number {
  let low = 0;
  let high = cuts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((cuts[middle] as number) <= code) low = middle;
    else high = middle - 1;
  }
  return low;
}

import { type Budget, spend } from "../budget.js";
import { hasOddLetter } from "../text/letter-set.js";
import { findText, type PatternGroup } from "../text/find-text.js";
import { type NumberPattern, numberPattern, type Pattern, regexPattern } from "../text/pattern.js";
import { type TextAtom, typeOfField, type ValueAtom } from "./atom.js";
import { candidatesOf, someCandidates } from "./candidates.js";
import { plainlyCovers } from "./covers.js";
import { addressBetween, printAddress } from "./network-gap.js";
import { numberBetween } from "./number-gap.js";

/** Whether a field may hold a value that fits one atom and none of the others. */
export type Settled =
  /** It may: this one. */
  | { readonly kind: "open"; readonly text: string }
  /** It may not: whatever fits the atom fits one of these. */
  | { readonly kind: "covered"; readonly by: readonly TextAtom[] }
  | { readonly kind: "unknown"; readonly reason: string };

/**
 * Looks for a value of a field that fits the atom and none of the others: plain facts first, then texts that a log would
 * hold, automata last.
 */
export function settle(atom: TextAtom, others: readonly TextAtom[], budget: Budget): Settled {
  const field = atom.kind === "value" ? atom.field : "";
  const by = new Set<TextAtom>();
  let unknown: Settled | undefined;
  const left: Pattern[] = [];
  for (const pattern of atom.patterns) {
    spend(budget, others.length + 1);
    const same = others.find((other) => other.keys.has(pattern.key) && isSeenAlike(other, atom));
    if (same === undefined) left.push(pattern);
    else by.add(same);
  }
  for (const pattern of left) {
    const settled = settlePattern(pattern, atom, field, others, budget);
    if (settled.kind === "open") return settled;
    if (settled.kind === "unknown") unknown = settled;
    else for (const other of settled.by) by.add(other);
    if (unknown !== undefined && !spend(budget, 0)) return unknown;
  }
  return unknown ?? { kind: "covered", by: [...by] };
}

/** A value that fits all the atoms and none of the others, so that no list is needed; undefined where none is found. */
export function settleTogether(atoms: readonly ValueAtom[], others: readonly TextAtom[], budget: Budget): string | undefined {
  const fits = (text: string): boolean => atoms.every(({ test }) => test(text)) && isFreeOf(others, text);
  const field = atoms[0]?.field ?? "";
  const type = typeOfField(field);
  const lists = atoms.map(({ patterns, view }) => patterns.slice(0, 20).flatMap((pattern) => someCandidates(pattern, field, view, 8)));
  const rightType = (text: string): boolean => hasType(text, type);
  for (const text of lists.flat()) if (rightType(text) && fits(text)) return text;
  if (type === "boolean") return undefined;
  const searched = findText([...atoms, ...universeOf(type)], groupsOf(others), fits, { most: Math.min(budget.most, budget.used + mostTogether), used: budget.used });
  budget.used += mostTogether / 10;
  return searched.kind === "text" ? searched.text : undefined;
}

/** The same, where a field holds one value only: the text, or the proof that there is none. */
export function settleOne(atoms: readonly ValueAtom[], others: readonly TextAtom[], budget: Budget): ReturnType<typeof findText> {
  const text = settleTogether(atoms, others, budget);
  if (text !== undefined) return { kind: "text", text };
  const type = typeOfField(atoms[0]?.field ?? "");
  const fits = (each: string): boolean => hasType(each, type) && atoms.every(({ test }) => test(each)) && isFreeOf(others, each);
  if (type === "boolean") {
    const value = ["true", "false"].find(fits);
    return value === undefined ? { kind: "none" } : { kind: "text", text: value };
  }
  const ranges = type === "number" ? oneRange(atoms) : undefined;
  if (ranges === "none") return { kind: "none" };
  if (ranges !== undefined) {
    const number = settleNumber(ranges, others, true);
    if (number.kind === "open" && fits(number.text)) return { kind: "text", text: number.text };
    if (number.kind === "covered") return { kind: "none" };
  }
  return findText([...atoms, ...universeOf(type)], groupsOf(others), fits, budget);
}

/** The numbers that fit all atoms, where each is one range. */
function oneRange(atoms: readonly ValueAtom[]): NumberPattern | "none" | undefined {
  let range = everyNumber;
  for (const { patterns, view } of atoms) {
    const [only] = patterns;
    if (view === undefined && only?.kind === "any") continue;
    if (view !== undefined || patterns.length !== 1 || only?.kind !== "number") return undefined;
    range = numberPattern(Math.max(range.low, only.low), Math.min(range.high, only.high), false, false);
  }
  return range.low > range.high ? "none" : range;
}

/** A list of values serves as well, so that not much is done to find a single one. */
const mostTogether = 20_000;

function settlePattern(pattern: Pattern, atom: TextAtom, field: string, others: readonly TextAtom[], budget: Budget): Settled {
  const type = typeOfField(field);
  if (type === "boolean") return settleBoolean(atom, others);
  const view = atom.kind === "value" ? atom.view : undefined;
  const accepts = (text: string): boolean => hasType(text, type) && atom.test(text) && isFreeOf(others, text);
  const [first] = someCandidates(pattern, field, view, 1);
  spend(budget, others.length * 4);
  if (first !== undefined && accepts(first)) return { kind: "open", text: first };
  const plain = others.find((other) => {
    spend(budget, 1 + other.patterns.length / 8);
    return isSeenAlike(other, atom) && plainlyCovers(other, pattern);
  });
  if (plain !== undefined) return { kind: "covered", by: [plain] };
  for (const text of candidatesOf(pattern, field, view)) if (accepts(text)) return { kind: "open", text };
  // In a number field, any value is any number.
  const range = pattern.kind === "number" ? pattern : pattern.kind === "any" && type === "number" ? everyNumber : undefined;
  if (range !== undefined && view === undefined) {
    const number = settleNumber(range, others, type === "number");
    if (number.kind === "covered") return number;
    if (number.kind === "open" && accepts(number.text)) return number;
  }
  if (pattern.kind === "network" && view === undefined) {
    const address = settleNetwork(pattern, others);
    if (address.kind === "covered" || (address.kind === "open" && accepts(address.text))) return address;
  }
  const only = view === undefined ? onlyTextOf(pattern, type) : undefined;
  const refusing = only === undefined ? undefined : others.find(({ test }) => test(only));
  if (refusing !== undefined) return { kind: "covered", by: [refusing] };
  return settleByAutomata(pattern, atom, others, accepts, budget);
}

/** The one text that fits the pattern, where there is but one. */
function onlyTextOf(pattern: Pattern, type: ReturnType<typeof typeOfField>): string | undefined {
  if (pattern.kind === "number") return type === "number" && pattern.low === pattern.high ? String(pattern.low) : undefined;
  if (pattern.kind !== "equals" || hasOddLetter(pattern.text)) return undefined;
  return pattern.caseSensitive || pattern.text.toUpperCase() === pattern.text ? pattern.text : undefined;
}

const everyNumber = numberPattern(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, false, false);

/** Only the two values count. */
function settleBoolean(atom: TextAtom, others: readonly TextAtom[]): Settled {
  const by = new Set<TextAtom>();
  for (const text of ["true", "false"]) {
    if (!atom.test(text)) continue;
    const other = others.find(({ test }) => test(text));
    if (other === undefined) return { kind: "open", text };
    by.add(other);
  }
  return { kind: "covered", by: [...by] };
}

function settleNumber(pattern: Extract<Pattern, { kind: "number" }>, others: readonly TextAtom[], whole: boolean): Settled {
  const plain = others.filter(({ view, keys }) => view === undefined || keys.has("any"));
  const ranges = plain.flatMap(({ patterns }) => patterns.filter((each) => each.kind === "number"));
  const number = numberBetween(pattern, ranges, whole);
  if (number !== undefined) return { kind: "open", text: String(number) };
  return { kind: "covered", by: plain.filter(({ patterns }) => patterns.some(({ kind }) => kind === "number")) };
}

function settleNetwork(pattern: Extract<Pattern, { kind: "network" }>, others: readonly TextAtom[]): Settled {
  const plain = others.filter(({ view, patterns }) => view === undefined && patterns.some(({ kind }) => kind === "network"));
  const address = addressBetween(pattern.network, plain.flatMap(({ patterns }) => patterns.flatMap((each) => (each.kind === "network" ? [each.network] : []))));
  return address === undefined ? { kind: "covered", by: plain } : { kind: "open", text: printAddress(address) };
}

function settleByAutomata(pattern: Pattern, atom: TextAtom, others: readonly TextAtom[], accepts: (text: string) => boolean, budget: Budget): Settled {
  const type = typeOfField(atom.kind === "value" ? atom.field : "");
  const wanted: PatternGroup[] = [{ patterns: [pattern], view: atom.view }, ...universeOf(type)];
  const before = budget.used;
  if (type === "number") {
    // Of texts that automata do not tell apart only the first is tried: not only one below zero.
    const upward = findText([...wanted, { patterns: patternsOf("^[^-]"), view: undefined }], groupsOf(others), accepts, budget);
    if (upward.kind === "text") return { kind: "open", text: upward.text };
  }
  const found = findText(wanted, groupsOf(others), accepts, budget);
  if (found.kind === "text") return { kind: "open", text: found.text };
  if (found.kind === "unknown") return { kind: "unknown", reason: found.reason };
  return { kind: "covered", by: fewest(wanted, others, budget.used - before, budget) };
}

/** Leaves out, one by one, what is not needed to cover the pattern: the shorter the reason, the more it rules out. */
function fewest(wanted: readonly PatternGroup[], others: readonly TextAtom[], cost: number, budget: Budget): readonly TextAtom[] {
  if (others.length < 2 || cost * others.length > worthwhile) return others;
  let needed = others;
  for (const other of others) {
    const without = needed.filter((each) => each !== other);
    if (findText(wanted, groupsOf(without), () => true, budget).kind === "none") needed = without;
  }
  return needed;
}

const worthwhile = 400_000;

/** Patterns of atoms that are seen alike are one group: what begins alike is then gone through once. */
function groupsOf(atoms: readonly TextAtom[]): readonly PatternGroup[] {
  const groups = new Map<string, { patterns: Pattern[]; view: TextAtom["view"] }>();
  for (const { patterns, view } of atoms) {
    const key = view === undefined ? "" : `${view.derivation.how} ${view.derivation.rooted === true ? "rooted" : ""} ${view.separator}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { patterns: [...patterns], view });
    else for (const pattern of patterns) known.patterns.push(pattern);
  }
  return [...groups.values()];
}

function universeOf(type: ReturnType<typeof typeOfField>): readonly PatternGroup[] {
  return type === "number" ? [{ patterns: patternsOf("^(?:0|-?[1-9][0-9]*)$"), view: undefined }] : [];
}

function patternsOf(regex: string): readonly Pattern[] {
  const pattern = regexPattern(regex, true, false, true);
  return pattern === undefined ? [] : [pattern];
}

function hasType(text: string, type: ReturnType<typeof typeOfField>): boolean {
  if (text === "") return false;
  if (type === "text") return true;
  return type === "boolean" ? text === "true" || text === "false" : Number.isInteger(Number(text)) && String(Number(text)) === text;
}

function isFreeOf(others: readonly TextAtom[], text: string): boolean {
  return !others.some(({ test }) => test(text));
}

function isSeenAlike(one: TextAtom, other: TextAtom): boolean {
  if (one.view === other.view) return true;
  if (one.view === undefined || other.view === undefined) return one.view === undefined && one.keys.has("any");
  return one.view.derivation === other.view.derivation && one.view.separator === other.view.separator;
}

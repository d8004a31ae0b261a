import { type Comparison, compileLike, compileTextSearch, compileValuesTest, deriveText, type FieldComparison, fieldInfo, inNetwork, numberOf, parseAddress, regexSearch, type TextSearch } from "@isorule/core";
import type { View } from "../text/derived-machine.js";
import { isBetween, type Pattern, type RegexPattern, type TextPattern } from "../text/pattern.js";

/**
 * What a comparison asks of a field, in one form for all that mean the same: some value of the field fits one of the
 * patterns. Atoms are what the logic of a predicate is built of.
 */
export type Atom = ValueAtom | KeywordAtom | PairAtom;

/** Some value of a field fits some pattern. */
export interface ValueAtom {
  readonly kind: "value";
  readonly id: number;
  /** The field, or the field that it follows from. */
  readonly field: string;
  /** How the field is seen, where it follows from the other. */
  readonly view: View | undefined;
  readonly patterns: readonly Pattern[];
  readonly keys: ReadonlySet<string>;
  readonly test: (text: string) => boolean;
}

/** Some text of the event has one of the texts. */
export interface KeywordAtom {
  readonly kind: "keyword";
  readonly id: number;
  readonly patterns: readonly Pattern[];
  readonly keys: ReadonlySet<string>;
  readonly view: undefined;
  readonly test: (text: string) => boolean;
}

/** Two fields compared: not looked into, but that both are there. */
export interface PairAtom {
  readonly kind: "pair";
  readonly id: number;
  readonly comparison: FieldComparison;
}

/** What {@link ValueAtom} and {@link KeywordAtom} ask of one value. */
export type TextAtom = ValueAtom | KeywordAtom;

/** A test of one value, as a text, against patterns of which one suffices. */
export function testOf(patterns: readonly Pattern[], view: View | undefined): (text: string) => boolean {
  let direct: ((text: string) => boolean) | undefined;
  const test = (text: string): boolean => (direct ??= directTest(patterns))(text);
  if (view === undefined) return test;
  return (text) => {
    const derived = deriveText(view.derivation, text, view.separator);
    return derived !== undefined && test(derived);
  };
}

function directTest(patterns: readonly Pattern[]): (text: string) => boolean {
  const tests: ((text: string) => boolean)[] = [];
  const texts: TextPattern[] = [];
  for (const pattern of patterns) {
    if (pattern.kind === "any") return () => true;
    if (pattern.kind === "regex") tests.push(regexTest(pattern));
    else if (pattern.kind === "number") {
      tests.push((text) => {
        const number = numberOf(text);
        return number !== undefined && isBetween(pattern, number);
      });
    } else if (pattern.kind === "network") {
      tests.push((text) => {
        const address = parseAddress(text);
        return address !== undefined && inNetwork(address, pattern.network);
      });
    } else texts.push(pattern);
  }
  for (const kind of ["equals", "contains", "startsWith", "endsWith"] as const) {
    for (const caseSensitive of [false, true]) {
      const values = texts.filter((each) => each.kind === kind && each.caseSensitive === caseSensitive).map(({ text }) => text);
      if (values.length === 0) continue;
      if (kind === "contains" && !caseSensitive && values.length > few) {
        tests.push(searchTest(values));
        continue;
      }
      const comparison: Comparison = { kind: "comparison", field: "", operator: kind, values, caseSensitive };
      const test = compileValuesTest(comparison);
      tests.push((text) => test([text]));
    }
  }
  return (text) => tests.some((test) => test(text));
}

/** So few texts are looked for one by one, and more of them in the first so many values. */
const few = 32;

function searchTest(values: readonly string[]): (text: string) => boolean {
  let search: TextSearch | undefined;
  let asked = 0;
  return (text) => {
    const folded = text.toLowerCase();
    if (search === undefined && asked++ < few) return values.some((value) => folded.includes(value));
    let found = false;
    search ??= compileTextSearch(values.map((value) => ({ text: value, id: 0, exactly: "anywhere" })));
    search(folded, () => (found = true));
    return found;
  };
}

function regexTest({ regex, caseSensitive, multiline, dotAll, like }: RegexPattern): (text: string) => boolean {
  if (like !== undefined) return compileLike(like, caseSensitive);
  return regexSearch(regex, { caseSensitive, multiline, dotAll });
}

/** What the values of a field are: any text, whole numbers, or true and false. */
export function typeOfField(field: string): "text" | "number" | "boolean" {
  const type = fieldInfo(field)?.type;
  return type === "number" || type === "boolean" ? type : "text";
}

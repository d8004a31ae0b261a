import { type Comparison, type FieldComparison, isProcessWithoutFile, type Keyword } from "@isorule/core";
import { type Formulas, type Literal, no } from "../logic/formula.js";
import type { View } from "../text/derived-machine.js";
import { anyText, likePattern, networkPattern, type NumberPattern, numberPattern, type Pattern, regexPattern, textPattern } from "../text/pattern.js";
import { type Atom, testOf, typeOfField } from "./atom.js";
import type { Families } from "./families.js";

/** Makes the formulas of leaves; what means the same is one atom. */
export interface AtomMaker {
  readonly atoms: readonly Atom[];
  comparison(node: Comparison): Literal;
  exists(field: string): Literal;
  keyword(node: Keyword): Literal;
  pair(node: FieldComparison): Literal;
}

/** A maker of atoms over fields that are seen in one way. */
export function makeAtoms(families: Families, formulas: Formulas): AtomMaker {
  const atoms: Atom[] = [];
  const known = new Map<string, Literal>();

  const once = (key: string, make: (id: number) => Atom): Literal => {
    const same = known.get(key);
    if (same !== undefined) return same;
    const literal = formulas.atom(atoms.length);
    atoms.push(make(atoms.length));
    known.set(key, literal);
    return literal;
  };

  const value = (field: string, view: View | undefined, all: readonly Pattern[]): Literal => {
    if (all.length === 0) return no;
    const { patterns, keys } = distinct(all);
    const seen = view === undefined ? "" : `${view.derivation.how} of `;
    return once(`${seen}${field} ${JSON.stringify([...keys].sort())}`, (id) => ({ kind: "value", id, field, view, patterns, keys, test: testOf(patterns, view) }));
  };

  const exists = (name: string): Literal => {
    const { field, view } = families.axisOf(name);
    return value(field, view, [anyText]);
  };

  return {
    atoms,
    comparison(node) {
      const { field, view } = families.axisOf(node.field);
      const patterns = patternsOf(node, typeOfField(field));
      if (view?.derivation.how !== "basename" || view.derivation.rooted !== true || node.operator !== "equals") return value(field, view, patterns);
      return formulas.any([value(field, undefined, patterns.flatMap((pattern) => wholePath(pattern, view))), value(field, view, patterns.filter(({ kind }) => kind !== "equals"))]);
    },
    exists,
    keyword(node) {
      const { patterns, keys } = distinct(node.values.map((text) => textPattern("contains", text, node.caseSensitive)));
      if (patterns.length === 0) return no;
      return once(`keyword ${JSON.stringify([...keys].sort())}`, (id) => ({ kind: "keyword", id, patterns, keys, view: undefined, test: testOf(patterns, undefined) }));
    },
    pair(node) {
      const { operator, caseSensitive } = node;
      // A text is equal to itself, and begins and ends with itself: all that is asked is that there is one.
      if (node.field === node.other && operator !== "lt" && operator !== "lte" && operator !== "gt" && operator !== "gte") return exists(node.field);
      const [field, other] = operator === "equals" && node.other < node.field ? [node.other, node.field] : [node.field, node.other];
      return once(JSON.stringify([operator, caseSensitive, field, other]), (id) => ({ kind: "pair", id, comparison: { ...node, field, other } }));
    },
  };
}

/** A path whose base name is the text: it ends with a separator and the text, or is the name of a process without a file. */
function wholePath(pattern: Pattern, { separator }: View): readonly Pattern[] {
  if (pattern.kind !== "equals" || pattern.text.includes(separator)) return [];
  const ending = textPattern("endsWith", separator + pattern.written, pattern.caseSensitive);
  return isProcessWithoutFile(pattern.text) ? [ending, textPattern("equals", pattern.written, pattern.caseSensitive)] : [ending];
}

function distinct(patterns: readonly Pattern[]): { readonly patterns: readonly Pattern[]; readonly keys: ReadonlySet<string> } {
  const any = patterns.find(({ kind }) => kind === "any");
  const byKey = new Map((any === undefined ? patterns : [any]).map((pattern) => [pattern.key, pattern]));
  return { patterns: [...byKey.values()], keys: new Set(byKey.keys()) };
}

function patternsOf(node: Comparison, type: ReturnType<typeof typeOfField>): readonly Pattern[] {
  const { operator, values, caseSensitive, multiline = false, dotAll = false } = node;
  switch (operator) {
    case "equals":
      return values.flatMap((each) => equalPattern(each, caseSensitive, type));
    case "contains":
    case "startsWith":
    case "endsWith":
      return values.map((each) => (each === "" ? anyText : textPattern(operator, String(each), caseSensitive)));
    case "like":
      return values.map((each) => likePattern(String(each), caseSensitive));
    case "regex":
      return values.flatMap((each) => regexPattern(String(each), caseSensitive, multiline, dotAll) ?? []);
    case "cidr":
      return values.flatMap((each) => networkPattern(String(each)) ?? []);
    case "lt":
    case "lte":
    case "gt":
    case "gte":
      return widest(operator, values.map(Number).filter((bound) => !Number.isNaN(bound)), type === "number");
  }
}

function equalPattern(value: string | number | boolean, caseSensitive: boolean, type: ReturnType<typeof typeOfField>): readonly Pattern[] {
  if (typeof value === "number") return onlyNumber(value, type);
  const text = String(value);
  if (type !== "number") return [textPattern("equals", text, caseSensitive)];
  // A number field holds numbers, which spell themselves in one way.
  return String(Number(text)) === text ? onlyNumber(Number(text), type) : [];
}

function onlyNumber(value: number, type: ReturnType<typeof typeOfField>): readonly Pattern[] {
  if (!Number.isFinite(value)) return [];
  return type === "number" && !Number.isInteger(value) ? [] : [numberPattern(value, value, false, false)];
}

/** Of several bounds the widest is what any of them says. Of whole numbers, those above 3 are those from 4 on. */
function widest(operator: "lt" | "lte" | "gt" | "gte", bounds: readonly number[], whole: boolean): readonly NumberPattern[] {
  if (bounds.length === 0) return [];
  if (operator === "gt" || operator === "gte") {
    const low = bounds.reduce((least, bound) => Math.min(least, bound));
    if (!whole) return [numberPattern(low, Number.POSITIVE_INFINITY, operator === "gt", false)];
    return [numberPattern(operator === "gt" ? Math.floor(low) + 1 : Math.ceil(low), Number.POSITIVE_INFINITY, false, false)];
  }
  const high = bounds.reduce((most, bound) => Math.max(most, bound));
  if (!whole) return [numberPattern(Number.NEGATIVE_INFINITY, high, false, operator === "lt")];
  return [numberPattern(Number.NEGATIVE_INFINITY, operator === "lt" ? Math.ceil(high) - 1 : Math.floor(high), false, false)];
}

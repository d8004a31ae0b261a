import { type Comparison, type Exists, fieldInfo, type FieldValue, type Matcher, numberOf, parseAddress, type Scalar, separatorOf } from "@isorule/core";
import { composeTexts } from "./compose-texts.js";
import { realisticValues, type Surroundings, surroundingsOf } from "./realistic-values.js";
import { edgesOf, type Piece, type Way, waysOf } from "./wished-texts.js";

/** That a comparison or a test of presence is true, or false. */
export interface Wish {
  readonly leaf: Comparison | Exists;
  readonly truth: boolean;
  readonly holds: Matcher;
}

/** The field that events state for a field: the one that it follows from, or itself. */
export function statedField(field: string): string {
  const from = fieldInfo(field)?.derive?.from;
  return from === undefined ? field : statedField(from);
}

/** Work that may still be done, in tests of a wish. Counted down by all who share it. */
export interface Budget {
  left: number;
}

/** How many values are tried for one field, and how many combinations of alternatives. */
const mostTries = 300;
const mostCombinations = 48;

/**
 * A value of a field that grants all wishes on it and on the fields that follow from it, the most realistic one that is
 * found; nothing where none is found. An absent field is preferred to one that no wish needs.
 *
 * @param refused values that another part of the event does not allow
 */
export function fieldValueFor(field: string, eventClassName: string, wishes: readonly Wish[], budget: Budget, refused?: (value: FieldValue | undefined) => boolean): { readonly value: FieldValue | undefined } | undefined {
  const grants = (value: FieldValue | undefined): boolean => {
    const event = { class: eventClassName, time: 0, fields: value === undefined ? {} : { [field]: value } };
    // The latest wish is the likeliest to fail.
    for (let at = wishes.length - 1; at >= 0; at--) {
      budget.left--;
      const { holds, truth } = wishes[at] as Wish;
      if (holds(event) !== truth) return false;
    }
    return refused?.(value) !== true;
  };
  if (grants(undefined)) return { value: undefined };
  let tries = 0;
  for (const value of candidates(field, eventClassName, wishes)) {
    // Putting many texts together takes the square of their number.
    if (tries === 0) budget.left -= Math.floor((wishes.length * wishes.length) / 8);
    if (++tries > mostTries || budget.left <= 0) return undefined;
    if (value !== "" && grants(value)) return { value };
  }
  return undefined;
}

function* candidates(field: string, eventClassName: string, wishes: readonly Wish[]): Generator<Scalar> {
  const type = fieldInfo(field)?.type ?? "text";
  const positive = wishes.filter(({ truth, leaf }) => truth && !(leaf.kind === "exists" && leaf.field === field));
  const numeric = type === "number" || wishes.some(({ leaf }) => isNumeric(leaf));
  if (numeric) for (const number of numbersNear(wishes)) yield type === "number" ? number : String(number);
  if (positive.length > 0) {
    let combinations = 0;
    for (const pieces of combined(positive.map(({ leaf }) => waysOf(leaf)))) {
      if (++combinations > mostCombinations) break;
      yield* typed(field, eventClassName, pieces, type);
    }
  }
  if (type === "ip") for (const { leaf } of wishes) if (leaf.kind === "comparison" && leaf.operator === "cidr") for (const value of leaf.values.slice(0, 20)) yield* edgesOf(String(value)).outside;
  yield* realisticValues(field, eventClassName);
}

function isNumeric(leaf: Comparison | Exists): boolean {
  return leaf.kind === "comparison" && (leaf.operator === "lt" || leaf.operator === "lte" || leaf.operator === "gt" || leaf.operator === "gte");
}

/** The numbers of the wishes and their neighbours, where bounds turn. */
function numbersNear(wishes: readonly Wish[]): readonly number[] {
  const named = wishes.flatMap(({ leaf }) => (leaf.kind === "comparison" ? leaf.values.slice(0, 20).flatMap((value) => numberOf(value) ?? []) : []));
  return [...new Set([...named, ...named.flatMap((number) => [number + 1, number - 1]), ...named.map((number) => number + 0.5)])];
}

/** The first way of each, then one changed at a time, then two. */
function* combined(ways: readonly (readonly Way[])[]): Generator<readonly Piece[]> {
  if (ways.some((each) => each.length === 0)) return;
  const pick = (chosen: (at: number) => number): readonly Piece[] => ways.flatMap((each, at) => each[chosen(at)] ?? []);
  yield pick(() => 0);
  // Round by round, so that a long list does not keep the others from their turn.
  const rounds = Math.max(...ways.map((each) => each.length));
  for (let round = 1; round < rounds; round++) {
    for (const [changed, each] of ways.entries()) if (round < each.length) yield pick((at) => (at === changed ? round : 0));
  }
  for (let first = 0; first < ways.length; first++) {
    for (let second = first + 1; second < ways.length; second++) {
      for (let one = 1; one < Math.min(5, ways[first]?.length ?? 0); one++) {
        for (let two = 1; two < Math.min(5, ways[second]?.length ?? 0); two++) yield pick((at) => (at === first ? one : at === second ? two : 0));
      }
    }
  }
}

function* typed(field: string, eventClassName: string, pieces: readonly Piece[], type: string): Generator<Scalar> {
  const around = surroundingsOf(field, eventClassName);
  if (type === "ip") {
    yield* addresses(pieces);
    return;
  }
  for (const text of statedTexts(eventClassName, pieces, around)) {
    if (type === "number") {
      const number = numberOf(text);
      if (number !== undefined) yield number;
    } else if (type === "boolean") {
      const folded = text.toLowerCase();
      if (folded === "true" || folded === "false") yield folded === "true";
    } else yield text;
  }
}

/** Whole addresses from their beginnings, middles and ends. */
function* addresses(pieces: readonly Piece[]): Generator<string> {
  const bare: Surroundings = { head: "", tail: "", glue: "", whole: "" };
  for (const text of composeTexts(pieces, bare)) {
    for (const candidate of [text, ...completions.flatMap((rest) => [text + rest, rest + text])]) if (parseAddress(candidate) !== undefined) yield candidate;
  }
}

const completions = ["7", "1.7", "0.1.7", "10.0.1.7", ".7", ".1.7", ".0.1.7", "7.", "1.7.", "10.1.7.", "10.", "10.1.", ":7", "::7", "fd00::", "fd00::1:"] as const;

/** Texts of the stated field that give the fields which follow from it their pieces. */
function* statedTexts(eventClassName: string, pieces: readonly Piece[], around: Surroundings): Generator<string> {
  const separator = separatorOf(eventClassName);
  const stated = pieces.filter(({ space }) => space === "stated");
  const named = namePieces(pieces);
  const folders = pieces.filter(({ space }) => space === "dirname");
  if (named.length === 0 && folders.length === 0) {
    yield* composeTexts(stated, around);
    return;
  }
  const tail = around.tail.startsWith(".") || around.tail === "" ? "report.dat" : around.tail;
  const names = named.length === 0 ? [tail] : composeTexts(named, { head: "a-", tail: named.some(({ text }) => text.includes(".")) ? "-b" : "-b.dat", glue: "-", whole: tail });
  let turns = 0;
  for (const name of names) {
    if (++turns > 12) return;
    const placed: Piece[] = [...stated, ...folders.map((piece) => folderPiece(piece, separator, name))];
    const bare = named.length > 0 && folders.length === 0;
    let tried = 0;
    for (const text of composeTexts([...placed, { part: "end", space: "stated", text: separator + name, caseSensitive: false }], { ...around, glue: separator })) {
      if (++tried > 16) break;
      yield text;
    }
    if (bare) yield name;
    if (bare && !placed.some(({ part }) => part === "start")) yield around.head + separator + name;
  }
}

/** What a base name has to hold, an extension among it. */
function namePieces(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] => {
    if (piece.space === "basename") return [piece];
    if (piece.space !== "extension") return [];
    return [{ ...piece, part: "end", text: `.${piece.part === "end" ? "z" : ""}${piece.text}${piece.part === "start" ? "z" : ""}` }];
  });
}

/** A text that a folder has to hold, as one that a path has to hold. */
function folderPiece(piece: Piece, separator: string, name: string): Piece {
  if (piece.part === "whole") return { ...piece, part: "whole", space: "stated", text: piece.text + separator + name };
  if (piece.part === "end") return { ...piece, part: "end", space: "stated", text: piece.text + separator + name };
  if (piece.part === "middle") return { ...piece, space: "stated", text: piece.text + separator };
  return { ...piece, space: "stated" };
}

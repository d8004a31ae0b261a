import type { Surroundings } from "./realistic-values.js";
import type { Part, Piece } from "./wished-texts.js";

/** Fillers between texts: a value that a filler spoils for an exclusion may pass with another one. */
const fillers = ["x", "7", "_", " ", "-", ".", "\\", "/", "zq", "é"] as const;

/**
 * Texts that hold all the pieces, as far as that is possible: first one that looks like a value of the field, then the
 * shortest, then others for the case that an exclusion forbids those. Nothing is promised: the caller asks.
 */
export function* composeTexts(pieces: readonly Piece[], around: Surroundings): Generator<string> {
  const wholes = pieces.filter(({ part }) => part === "whole");
  if (wholes.length > 0) {
    for (const { text } of wholes) yield text;
    for (const { text } of wholes) yield* [text.toLowerCase(), text.toUpperCase(), overlaid(text, pieces)];
    return;
  }
  const start = longest(pieces, "start");
  const end = longest(pieces, "end");
  const middles = middlesOf(pieces, start, end);
  const inner = [start, ...middles, end].filter((text) => text !== undefined);
  if (inner.length === 1 && start === undefined && end === undefined && !around.whole.includes(inner[0] as string)) {
    yield joined([around.head, inner[0] as string, around.tail], around.glue);
  } else {
    yield joined([start ?? around.head, ...middles, end ?? around.tail], around.glue);
  }
  yield inner.join("");
  const both = overlapped(start ?? "", end ?? "");
  if (middles.length === 0 && both !== undefined) yield both;
  for (const order of middles.length > 1 ? [middles, [...middles].reverse()] : [middles]) {
    for (const filler of fillers) {
      const middle = order.join(filler);
      if (start === undefined || end !== undefined || middle !== "") yield (start ?? "") + filler + middle + filler + (end ?? "");
      if (end === undefined) yield (start ?? "") + middle + filler;
      if (start === undefined) yield filler + middle + (end ?? "");
      if (start !== undefined && end !== undefined) yield* [start + filler + middle + end, start + middle + filler + end];
    }
  }
  const all = inner.join("");
  yield* [all.toLowerCase(), all.toUpperCase(), overlaid(all, pieces)];
}

/** The texts one after the other with `glue` between them, which two texts share where both have it already. */
export function joined(texts: readonly string[], glue: string): string {
  let result = "";
  for (const text of texts) {
    if (text === "") continue;
    if (result === "" || glue === "") result += text;
    else if (result.endsWith(glue)) result += text.startsWith(glue) ? text.slice(glue.length) : text;
    else result += text.startsWith(glue) ? text : glue + text;
  }
  return result;
}

/** The longest of the texts at one end, in the case of those for which case counts. */
function longest(pieces: readonly Piece[], part: Part): string | undefined {
  const own = pieces.filter((piece) => piece.part === part);
  if (own.length === 0) return undefined;
  const text = own.reduce((best, { text: each }) => (each.length > best.length ? each : best), "");
  return own.reduce((result, piece) => {
    if (!piece.caseSensitive || piece.text.length > result.length) return result;
    const cut = part === "start" ? piece.text.length : result.length - piece.text.length;
    return part === "start" ? piece.text + result.slice(cut) : result.slice(0, cut) + piece.text;
  }, text);
}

function middlesOf(pieces: readonly Piece[], start: string | undefined, end: string | undefined): readonly string[] {
  const kept: string[] = [start ?? "", end ?? ""];
  const own = pieces.filter(({ part, text }) => part === "middle" && text !== "");
  const sorted = [...own].sort((a, b) => Number(b.caseSensitive) - Number(a.caseSensitive) || b.text.length - a.text.length);
  const chosen = new Set<string>();
  for (const { text, caseSensitive } of sorted) {
    const has = kept.some((other) => (caseSensitive ? other.includes(text) : other.toLowerCase().includes(text.toLowerCase())));
    if (has) continue;
    kept.push(text);
    chosen.add(text);
  }
  return own.map(({ text }) => text).filter((text, at, all) => chosen.has(text) && all.indexOf(text) === at);
}

/** The text with the pieces for which case counts written over what is the same without case. */
function overlaid(text: string, pieces: readonly Piece[]): string {
  let result = text;
  for (const piece of pieces) {
    if (!piece.caseSensitive || piece.text === "") continue;
    const folded = result.toLowerCase();
    const at = piece.part === "end" ? folded.lastIndexOf(piece.text.toLowerCase()) : folded.indexOf(piece.text.toLowerCase());
    if (at >= 0 && folded.length === result.length) result = result.slice(0, at) + piece.text + result.slice(at + piece.text.length);
  }
  return result;
}

/** The shortest text that starts with one and ends with the other, where they share characters. */
function overlapped(start: string, end: string): string | undefined {
  for (let shared = Math.min(start.length, end.length); shared > 0; shared--) {
    if (start.slice(start.length - shared).toLowerCase() === end.slice(0, shared).toLowerCase()) return start + end.slice(shared);
  }
  return undefined;
}

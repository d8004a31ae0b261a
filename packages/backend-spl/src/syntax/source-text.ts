import type { Span } from "@isorule/core";
import type { SplProblem } from "./tree.js";

/** The text that is parsed, after macros were written out, and where its parts stand in the text that was given. */
export interface SourceText {
  readonly text: string;
  /** Offsets of {@link text} to offsets of the given text. */
  readonly spanOf: (start: number, end: number) => Span;
}

/** What the parts of the parser share. */
export interface ParseContext extends SourceText {
  readonly problems: SplProblem[];
}

/** A run of the written-out text: copied from `from` on, or brought in by the macro call `call`. */
interface Piece {
  /** Offset in the written-out text. */
  readonly at: number;
  readonly from: number;
  readonly call: Span | undefined;
}

/** Builds a text from pieces and remembers where they came from. */
export interface SourceBuilder {
  readonly length: () => number;
  /** Adds text that stands at `from` of the given text, or that a macro call brought in. */
  readonly add: (text: string, from: number, call: Span | undefined) => void;
  readonly finish: () => SourceText;
}

/** A builder without text. */
export function sourceBuilder(): SourceBuilder {
  const texts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  return {
    length: () => length,
    add: (text, from, call) => {
      if (text === "") return;
      pieces.push({ at: length, from, call });
      texts.push(text);
      length += text.length;
    },
    finish: () => ({ text: texts.join(""), spanOf: (start, end) => spanIn(pieces, start, end) }),
  };
}

/** A text without macros. */
export function plainSource(text: string): SourceText {
  return { text, spanOf: (start, end) => [start, end] };
}

function spanIn(pieces: readonly Piece[], start: number, end: number): Span {
  const [first] = spanAt(pieces, start);
  const [last, lastEnd] = spanAt(pieces, Math.max(start, end - 1));
  return [first, Math.max(first, end > start ? lastEnd : last)];
}

function spanAt(pieces: readonly Piece[], offset: number): Span {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).at <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (piece === undefined) return [0, 0];
  if (piece.call !== undefined) return piece.call;
  const at = piece.from + offset - piece.at;
  return [at, at + 1];
}

/** Notes a fault of the text. Only the first hundred are kept. */
export function problem(context: ParseContext, what: SplProblem["what"], message: string, start: number, end: number): void {
  if (context.problems.length < 100) context.problems.push({ what, message, span: context.spanOf(start, end) });
}

import { counted } from "./plain-text.js";

/** One rule of a report, in pieces that can be left out. */
export interface Part {
  /** What is to be said of it. */
  readonly body: string;
  /** The difference of its text; empty where there is none. */
  readonly source: string;
  /** The differences of its documents. */
  readonly documents: readonly string[];
  /** All of it in one line. */
  readonly line: string;
}

/** What is shown of a rule. */
type Detail = "all" | "source" | "body" | "line" | "nothing";

/** Room for the sentence about what was left out, and for the heading of rules in one line. */
const noteRoom = 500;

/** From a piece to the next one. */
const gap = "\n\n";

/** What stands above the rules that have only a line. */
const lineHeading = "**Further rules**";

/**
 * Puts a report together that has at most `limit` characters: from the last rule to the first, which is the gravest,
 * the differences of documents go, then those of rules, then rules become a line, then lines and rows go.
 *
 * @param rowLengths characters of the rows of the table
 * @param frame gives the report for a number of rows, a sentence about what is missing, and the rules
 * @param elsewhere where the rest is, as the start of a sentence
 */
export function fitReport(
  parts: readonly Part[],
  rowLengths: readonly number[],
  mostRows: number,
  limit: number,
  frame: (rows: number, leftOut: string, body: string) => string,
  elsewhere: string,
): string {
  const rows = rowsWithin(rowLengths, mostRows, Math.max(0, limit / 3));
  const details = parts.map((): Detail => "all");
  const room = limit - frame(rows, "", "").length - noteRoom - elsewhere.length;
  let length = parts.reduce((sum, part) => sum + lengthOf(part, "all"), 0);
  for (const detail of ["source", "body", "line", "nothing"] as const) {
    for (let at = parts.length - 1; at >= 0 && length > room; at--) {
      const part = parts[at] as Part;
      length += lengthOf(part, detail) - lengthOf(part, details[at] as Detail);
      details[at] = detail;
    }
  }
  const whole = frame(rows, leftOutText(parts, details, elsewhere), bodyOf(parts, details));
  if (whole.length <= limit) return whole;
  // No room even for the table: the sentence alone is left.
  const bare = frame(0, `Nothing but this fits ${counted(limit, "character")}. ${elsewhere}.`, "");
  return bare.length <= limit ? bare : bare.slice(0, limit);
}

function rowsWithin(lengths: readonly number[], most: number, room: number): number {
  let sum = 0;
  const first = lengths.findIndex((length, at) => at >= most || (sum += length) > room);
  return first < 0 ? lengths.length : first;
}

function lengthOf(part: Part, detail: Detail): number {
  return piecesOf(part, detail).reduce((sum, piece) => sum + piece.length + gap.length, 0);
}

function piecesOf({ body, source, documents, line }: Part, detail: Detail): readonly string[] {
  if (detail === "nothing") return [];
  if (detail === "line") return [line];
  const pieces = detail === "all" ? [body, source, ...documents] : detail === "source" ? [body, source] : [body];
  return pieces.filter((piece) => piece !== "");
}

function bodyOf(parts: readonly Part[], details: readonly Detail[]): string {
  const pieces = parts.flatMap((part, at) => (details[at] === "line" ? [] : piecesOf(part, details[at] as Detail)));
  const lines = parts.filter((_, at) => details[at] === "line").map(({ line }) => line);
  return [...pieces, ...(lines.length === 0 ? [] : [lineHeading, lines.join("\n")])].join(gap);
}

function leftOutText(parts: readonly Part[], details: readonly Detail[], elsewhere: string): string {
  const count = (number: (part: Part, detail: Detail) => number): number => parts.reduce((sum, part, at) => sum + number(part, details[at] as Detail), 0);
  const pieces = [
    [count(({ documents }, detail) => (detail === "all" ? 0 : documents.length)), "difference of a document", "differences of documents"],
    [count(({ source }, detail) => (detail === "all" || detail === "source" || source === "" ? 0 : 1)), "difference of a rule", "differences of rules"],
    [count((_, detail) => (detail === "line" ? 1 : 0)), "rule that has one line only", "rules that have one line only"],
    [count((_, detail) => (detail === "nothing" ? 1 : 0)), "whole rule", "whole rules"],
  ] as const;
  const words = pieces.filter(([number]) => number > 0).map(([number, one, several]) => counted(number, one, several));
  return words.length === 0 ? "" : `Left out, because a comment has a limit: ${words.join(", ")}. ${elsewhere}.`;
}

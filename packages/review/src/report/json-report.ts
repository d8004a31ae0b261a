import type { Review } from "../model/review.js";

/** What JSON allows in a text but a terminal, or an editor, obeys. */
const obeyed = /[\u007f-\u009f\u061c\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A review as JSON, by `schemas/review.schema.json` (`isorule schema review`). Characters that a terminal obeys are
 * written as `\u` escapes, which mean the same to every reader.
 */
export function jsonReport(review: Review): string {
  return jsonText(review);
}

/** Any report that is JSON, with the same care. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(obeyed, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}

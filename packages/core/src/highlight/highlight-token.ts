import type { Span } from "../generated/model.js";

/**
 * What a part of a text is, for its colour.
 *
 * - `keyword`: a word of the language that orders a query: a command, a clause, a section;
 * - `operator`: a comparison or a connective, as a sign or as a word;
 * - `field`: a column, a field of an event, a key of a document;
 * - `function`: a function that is called, a modifier;
 * - `constant`: `true`, `null` and other words that stand for one value;
 * - `variable`: a name for rows or for text: a table, an event category, a macro, an anchor.
 */
export type HighlightKind = "keyword" | "operator" | "string" | "number" | "comment" | "field" | "function" | "constant" | "punctuation" | "variable";

/** A part of a text that has one colour. */
export interface HighlightToken {
  readonly span: Span;
  readonly kind: HighlightKind;
}

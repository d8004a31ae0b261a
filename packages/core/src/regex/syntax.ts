/** One range of code points, both ends included. */
export type CodePointRange = readonly [first: number, last: number];

/**
 * A regular expression of the portable core that every target can say: no look-around, no back-reference, no atomic or
 * possessive group. Lazy quantifiers are read as greedy ones, because only match or no match counts.
 */
export type Regex =
  | { readonly kind: "character"; readonly codePoint: number }
  /** `.`: any character, or any but a line feed; which one is a flag of the comparison. */
  | { readonly kind: "any" }
  /** `[...]`, `\d` and their like, as sorted ranges of ASCII-defined classes. `negated` is kept for printing. */
  | { readonly kind: "class"; readonly negated: boolean; readonly ranges: readonly CodePointRange[] }
  /** The start of the value, or of a line when the comparison is `multiline`. */
  | { readonly kind: "start" }
  /** The very end of the value (not before a last line feed), or the end of a line when the comparison is `multiline`. */
  | { readonly kind: "end" }
  | { readonly kind: "wordBoundary"; readonly negated: boolean }
  | { readonly kind: "sequence"; readonly items: readonly Regex[] }
  | { readonly kind: "alternatives"; readonly items: readonly Regex[] }
  /** `max` is undefined when there is no upper bound. */
  | { readonly kind: "repeat"; readonly item: Regex; readonly min: number; readonly max: number | undefined };

/** A pattern that is no regex of the portable core. */
export interface RegexFault {
  readonly message: string;
  /** Offset in the pattern. */
  readonly at: number;
}

/** The syntax tree of a pattern, or why it is none. */
export type RegexResult = { readonly regex: Regex } | { readonly fault: RegexFault };

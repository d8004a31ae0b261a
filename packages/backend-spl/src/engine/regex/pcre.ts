/** Tests one code point. */
export type CharTest = (code: number) => boolean;

/** A Perl-compatible regular expression, as `match`, `replace`, `regex` and `rex` take it. */
export type Pcre =
  | { readonly kind: "char"; readonly code: number; readonly fold: boolean }
  /** One character of a class; flags are worked in. */
  | { readonly kind: "set"; readonly test: CharTest }
  | { readonly kind: "assert"; readonly what: Assertion }
  | { readonly kind: "group"; readonly index: number; readonly item: Pcre }
  | { readonly kind: "sequence"; readonly items: readonly Pcre[] }
  | { readonly kind: "choice"; readonly items: readonly Pcre[] }
  | { readonly kind: "repeat"; readonly item: Pcre; readonly min: number; readonly max: number; readonly mode: "greedy" | "lazy" | "possessive" }
  | { readonly kind: "look"; readonly behind: boolean; readonly negated: boolean; readonly item: Pcre }
  | { readonly kind: "atomic"; readonly item: Pcre }
  /** What a group has matched; `name` is looked up when the whole pattern is read. */
  | { readonly kind: "back"; readonly group: number | string; readonly fold: boolean };

/** Where a position stands; `lineStart` and `lineEnd` come from `^` and `$` under `(?m)`, `lastEnd` from `$` without it. */
export type Assertion = "textStart" | "lineStart" | "textEnd" | "lastEnd" | "lineEnd" | "wordEdge" | "noWordEdge";

/** A pattern that is read. */
export interface ParsedPcre {
  readonly tree: Pcre;
  /** Capturing groups; they count from 1. */
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
}

/** Why a pattern is refused, by PCRE or by us. */
export interface PcreFault {
  readonly fault: string;
}

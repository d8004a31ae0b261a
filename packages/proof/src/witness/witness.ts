import type { Event, Span } from "@isorule/core";

/** Events, and whether the rule fires on them. */
export interface Witness {
  /** What it shows: which comparison decides, and which boundary it is at. */
  readonly why: string;
  /** In the order of time, unless the order is what it shows. */
  readonly events: readonly Event[];
  /** The answer of the rule itself. */
  readonly fires: boolean;
}

/** Something of a rule for which there is no witness. */
export interface LeftOut {
  /** `bound`: there are too many of them. `undecided`: no event was found in which it decides; perhaps there is none. */
  readonly reason: "bound" | "undecided";
  /** What is left out, in words. */
  readonly what: string;
  readonly span?: Span;
}

/** The witnesses of a rule, and what they leave out. */
export interface WitnessSet {
  readonly witnesses: readonly Witness[];
  readonly leftOut: readonly LeftOut[];
}

/** How many witnesses are made. */
export interface WitnessOptions {
  /** The most witnesses of a rule. Default: 400. */
  readonly most?: number;
  /** The most values of one comparison that each get their own. Default: 24. */
  readonly values?: number;
  /** The most comparisons of one signal that each get their own. Default: 120. */
  readonly comparisons?: number;
  /** Whether the values beside those that decide are looked at too. Default: true. */
  readonly boundaries?: boolean;
}

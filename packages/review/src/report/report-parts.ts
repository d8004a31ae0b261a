import type { Acceptance, Region } from "../model/review.js";

/** Whether two regions say the same, so that one of them is enough. */
export function sameRegion(one: Region | undefined, other: Region | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && one.formula.join("\n") === other.formula.join("\n") && one.formula.length > 0);
}

/** Who fires and who does not, in words. */
export function disagreementWords(ruleFires: boolean): string {
  return ruleFires ? "The rule fires on this and the document does not:" : "The document fires on this and the rule does not:";
}

/** Why something is on purpose, with who said so and when; `quote` makes each text fit where it is put. */
export function acceptanceText({ reason, by, date }: Acceptance, quote: (text: string) => string): string {
  const who = [by, date].filter((each) => each !== undefined).map(quote);
  return who.length === 0 ? quote(reason) : `${quote(reason)} (${who.join(", ")})`;
}

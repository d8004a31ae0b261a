import type { MappedSignal, MappedVariant, Vocabulary } from "@isorule/core";
import type { EqlExpression } from "../query/query.js";
import { type EventSource, eventSource } from "./event-source.js";
import { lowerPredicate } from "./lower-predicate.js";
import { placeOf, type Remark } from "./place.js";

/** A place of a signal whose condition EQL can say. */
export interface LoweredPlace {
  readonly variant: MappedVariant;
  /** The event class, such as `image_load`. */
  readonly event: string;
  readonly source: EventSource;
  /** Not settled yet: no field is optional but those that the mapping says are. */
  readonly condition: EqlExpression;
}

/** What became of a signal. */
export interface LoweredSignal {
  /** Empty when EQL can say the condition nowhere; then `faults` says why. */
  readonly places: readonly LoweredPlace[];
  readonly faults: readonly Remark[];
  /** The places that were left out while others remain, with the first reason of each. */
  readonly leftOut: readonly { readonly place: string; readonly reason: Remark }[];
  readonly notes: readonly Remark[];
}

/** The conditions of a signal at each of its places. */
export function lowerSignal(mapped: MappedSignal, vocabulary: Vocabulary): LoweredSignal {
  const places: LoweredPlace[] = [];
  const leftOut: { place: string; reason: Remark }[] = [];
  const faults: Remark[] = [];
  const notes: Remark[] = [];
  for (const variant of mapped.variants) {
    const place = placeOf(variant, mapped.signal.event, vocabulary.settings ?? {});
    const condition = lowerPredicate(variant.predicate, place);
    const reason = place.faults[0];
    if (reason === undefined) {
      places.push({ variant, event: mapped.signal.event, source: eventSource(variant), condition });
      notes.push(...place.notes);
    } else {
      faults.push(...place.faults);
      leftOut.push({ place: variant.name, reason });
    }
  }
  return places.length === 0 ? { places, faults, leftOut: [], notes: [] } : { places, faults: [], leftOut, notes };
}

import { type Backend, type Comparison, fieldsOf, keysOfStep, type MappedRule, type MappedVariant, type Predicate, type ReadRule, type Rule, type RuleUnit, type UnitDetection, unitsOf } from "@isorule/core";
import { isLowerBound } from "../compare/thresholds.js";

/** What is asked of the events in the places of a vocabulary: by event class and place. */
export type PlacedPredicates = ReadonlyMap<string, PlacedPredicate>;

/** What is asked of the events in one place. */
export interface PlacedPredicate {
  readonly event: string;
  readonly place: string;
  readonly predicate: Predicate;
  /** What is true of every event of the place, as far as it is said of fields of the predicate. */
  readonly given?: readonly Comparison[];
  /** The column that holds a field as it is: fields of one column are one there. */
  readonly column?: (field: string) => string | undefined;
}

/** A part of a rule that needs several events. */
export interface PlacedUnit {
  readonly name: string;
  readonly detection: Exclude<UnitDetection, { readonly kind: "event" }>;
  /** One for each step; one for all signals of a threshold. */
  readonly steps: readonly PlacedPredicates[];
}

/** A rule, place by place. */
export interface PlacedRule {
  /** On every event that one of these is true of, the rule fires. */
  readonly events: PlacedPredicates;
  readonly structured: readonly PlacedUnit[];
}

/**
 * The rule that a document is made from.
 *
 * @param placeCondition see `Backend.placeCondition`: a reader takes as given what picks the place
 */
export function placedFromMapped({ units, vocabulary }: MappedRule, said: readonly string[], placeCondition?: Backend["placeCondition"]): PlacedRule {
  const names = new Set(said);
  const wanted = units.filter(({ name }) => names.has(name));
  return placed(
    wanted.map(({ name, detection, signals }) => ({
      name,
      detection,
      signals: signals.map(({ signal, variants }) => variants.map((variant) => ({ event: signal.event, place: variant.name, predicate: variant.predicate, given: givenOf(variant, placeCondition?.(variant.source, vocabulary)), column: (field: string) => plainColumn(variant, field) }))),
    })),
  );
}

/** The conditions that pick a place, as far as they are about plain columns of the fields that are compared there. */
function givenOf(variant: MappedVariant, picks: Predicate | undefined): readonly Comparison[] {
  if (picks === undefined) return [];
  const fields = fieldsOf(variant.predicate);
  return (picks.kind === "and" ? picks.operands : [picks]).flatMap((picked) => {
    if (picked.kind !== "comparison") return [];
    const own = fields.filter((field) => plainColumn(variant, field) === picked.field);
    return own.map((field) => ({ ...picked, field }));
  });
}

function plainColumn({ column }: MappedVariant, field: string): string | undefined {
  const found = column(field);
  return found === undefined || found.expression !== undefined || found.rewrite !== undefined ? undefined : found.name;
}

/** The rules that were read from a document. Other spellings of a place are left out: they hold no events of their own. */
export function placedFromRead(readings: readonly ReadRule[]): PlacedRule {
  const units = readings.flatMap(({ rule, places }) =>
    unitsOf(rule).map(({ name, detection, signals }) => ({
      name,
      detection,
      signals: signals.map((signal) => {
        const own = places[signal.name];
        if (own === undefined) return [{ event: signal.event, place: "", predicate: signal.predicate }];
        return own.filter(({ alias }) => alias !== true).map(({ name: place, predicate }) => ({ event: signal.event, place, predicate }));
      }),
    })),
  );
  return placed(units);
}

/** A rule in canonical names, for languages whose readers know no places. */
export function placedFromRules(rules: readonly Rule[], said?: readonly string[]): PlacedRule {
  const names = said === undefined ? undefined : new Set(said);
  const units = rules.flatMap((rule): readonly RuleUnit[] => unitsOf(rule)).filter(({ name }) => names?.has(name) !== false);
  return placed(units.map(({ name, detection, signals }) => ({ name, detection, signals: signals.map(({ event, predicate }) => [{ event, place: "", predicate }]) })));
}

interface Listed {
  readonly name: string;
  readonly detection: UnitDetection;
  readonly signals: readonly (readonly PlacedPredicate[])[];
}

function placed(units: readonly Listed[]): PlacedRule {
  const events: PlacedPredicate[] = [];
  const structured: PlacedUnit[] = [];
  for (const { name, detection, signals } of units) {
    if (detection.kind === "event") events.push(...signals.flat());
    else {
      const keyed = signals.map((places, step) => places.map((place) => withKeys(place, detection, step)));
      const inOrder = detection.kind === "sequence" || detection.kind === "together";
      structured.push({ name, detection, steps: inOrder ? keyed.map(together) : [together(keyed.flat())] });
    }
  }
  return { events: together(events), structured };
}

/** What is asked of an event that takes part: an event without a key does not, whether a document says so or not. */
function withKeys(each: PlacedPredicate, detection: PlacedUnit["detection"], step: number): PlacedPredicate {
  const keys = detection.kind === "sequence" || detection.kind === "together" ? keysOfStep(detection, step) : detection.by;
  // Where more values are wanted, an event without one is as good as none.
  const counted = detection.kind === "distinct" && isLowerBound(detection.threshold) ? [detection.field] : [];
  const asked = [...keys, ...counted].map((field): Predicate => ({ kind: "exists", field }));
  return asked.length === 0 ? each : { ...each, predicate: { kind: "and", operands: [each.predicate, ...asked] } };
}

/** Places named twice are one, with both conditions as alternatives. */
function together(all: readonly PlacedPredicate[]): PlacedPredicates {
  const found = new Map<string, PlacedPredicate>();
  for (const each of all) {
    const key = JSON.stringify([each.event, each.place]);
    const known = found.get(key);
    found.set(key, known === undefined ? each : { ...each, predicate: { kind: "or", operands: [known.predicate, each.predicate] } });
  }
  return found;
}

import { compilePredicate, type Event, fieldInfo, type FieldValue, type Predicate, separatorOf, type Signal } from "@isorule/core";
import { findEvent } from "@isorule/proof";

/** A rule on single events of one class, with some events that it selects. */
export interface SampledRule {
  selects(event: Event): boolean;
  /** The events, as many as are asked for; each is made once, when it is needed. */
  sample(at: number): Event | undefined;
}

/** So many events of a rule are tried. */
export const samples = 5;

/** How much work an event may take, as of `findEvent`. */
const steps = 4_000;

/**
 * A signal with events that it selects: each takes other alternatives and other values of lists, so that a rule that
 * selects a part of the same is told from one that selects all of it.
 */
export function sampledRule({ event, predicate }: Signal): SampledRule {
  const holds = compilePredicate(predicate);
  const made: (Event | undefined)[] = [];
  return {
    selects: (each) => each.class === event && holds(each),
    sample(at) {
      if (at >= made.length) {
        const found = findEvent(oneAlternative(predicate, at, true), { event, steps });
        const whole = found.kind === "event" ? withPaths(found.event) : undefined;
        made.push(whole !== undefined && holds(whole) ? whole : undefined);
      }
      return made[at];
    },
  };
}

/**
 * Whether one rule selects an event that another one does not: shown by one of its samples. False says nothing.
 *
 * Samples are asked for from the first one on.
 */
export function selectsMore(one: SampledRule, other: SampledRule): boolean {
  for (let at = 0; at < samples; at++) {
    const event = one.sample(at);
    if (event !== undefined && !other.selects(event)) return true;
  }
  return false;
}

/** The event with paths for the names of files that follow from them: in a log, a process has a path. */
function withPaths(event: Event): Event {
  const separator = separatorOf(event.class);
  const root = separator === "/" ? "/x/" : "C:\\x\\";
  const fields: Record<string, FieldValue> = {};
  for (const [field, value] of Object.entries(event.fields)) {
    const derive = fieldInfo(field)?.derive;
    if (derive?.how !== "basename" || derive.rooted !== true || typeof value !== "string") fields[field] = value;
    else if (event.fields[derive.from] === undefined) fields[derive.from] = root + value;
  }
  return { ...event, fields };
}

/** A predicate that implies the given one: of alternatives, and of values in a list, one is taken. */
function oneAlternative(node: Predicate, at: number, met: boolean): Predicate {
  switch (node.kind) {
    case "not":
      return { kind: "not", operand: oneAlternative(node.operand, at, !met) };
    case "and":
    case "or": {
      const operands = node.operands.map((operand) => oneAlternative(operand, at, met));
      // By De Morgan's laws, an `and` that must fail is an alternative.
      const picked = (node.kind === "or") === met ? operands[at % Math.max(1, operands.length)] : undefined;
      return picked ?? { kind: node.kind, operands };
    }
    case "comparison":
      return met && node.values.length > 1 ? { ...node, values: node.values.slice(at % node.values.length).slice(0, 1) } : node;
    default:
      return node;
  }
}

import { compileRule, type Event, EngineFault, type NativeRecord, type Rule } from "@isorule/core";
import { witnessesOf } from "@isorule/proof";

/** Events of a witness with the records that they are kept as. */
export interface HeldWitness {
  readonly held: readonly Event[];
  readonly records: readonly NativeRecord[];
}

/** How a query is asked about the witnesses of its rule. */
export interface AgreementWorld {
  readonly fires: (records: readonly NativeRecord[]) => boolean;
  /** Undefined where the events cannot be kept, so that nothing is asked. */
  readonly keep: (events: readonly Event[]) => HeldWitness | undefined;
  /** The same events with more fields, where the rule fires and the query needs fields that it only shows. */
  readonly filled?: (held: readonly Event[]) => readonly Event[];
}

/** What asking a query about the witnesses of its rule gave. */
export interface Agreement {
  /** How many lists of events were asked about. */
  readonly asked: number;
  /** On how many both fire. */
  readonly firing: number;
  /** The first list on which they differ. */
  readonly differs?: { readonly why: string; readonly rule: boolean; readonly held: readonly Event[] };
  /** Why the engine did not run, with how often. */
  readonly faults: ReadonlyMap<string, number>;
}

/** Runs a query of a language's own engine on the witnesses of the rule that its reader made of it. */
export function agreementOf(rule: Rule, { fires, keep, filled }: AgreementWorld, most: number): Agreement {
  const expects = compileRule(rule);
  const faults = new Map<string, number>();
  let asked = 0;
  let firing = 0;
  const answer = (records: readonly NativeRecord[]): boolean | undefined => {
    try {
      return fires(records);
    } catch (fault) {
      if (!(fault instanceof EngineFault)) throw fault;
      faults.set(fault.message, (faults.get(fault.message) ?? 0) + 1);
      return undefined;
    }
  };
  for (const { events, why } of witnessesOf(rule, { most, values: 4, comparisons: 40 })) {
    // An empty text is a value for the products and none for a rule; a list is not what their columns hold.
    if (events.some(({ fields }) => Object.values(fields).some((value) => value === "" || (typeof value === "object" && value !== null)))) continue;
    const kept = keep(events);
    if (kept === undefined) continue;
    let { held } = kept;
    let expected = expects(held).length > 0;
    let actual = answer(kept.records);
    if (expected && actual === false && filled !== undefined) {
      const again = keep(filled(held));
      if (again === undefined) continue;
      held = again.held;
      expected = expects(held).length > 0;
      actual = answer(again.records);
    }
    if (actual === undefined) continue;
    asked++;
    if (expected && actual) firing++;
    if (expected !== actual) return { asked, firing, faults, differs: { why, rule: expected, held } };
  }
  return { asked, firing, faults };
}

/** The counts of several maps together, the most frequent first. */
export function countedFaults(all: readonly ReadonlyMap<string, number>[]): string {
  const counts = new Map<string, number>();
  for (const faults of all) for (const fault of faults.keys()) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, 15).map(([fault, count]) => `    ${count} ${fault}`).join("\n");
}

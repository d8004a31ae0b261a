import type { Detection, FieldValue, Predicate, Span } from "../generated/model.js";

/** One named event filter of a rule. */
export interface Signal {
  readonly name: string;
  /** The event class, such as `registry_set`. */
  readonly event: string;
  readonly description?: string;
  readonly predicate: Predicate;
  readonly span?: Span;
}

/** An event: a class, a point in time and the values of its canonical fields. */
export interface Event {
  /** The event class, such as `image_load`. */
  readonly class: string;
  /** Milliseconds since the epoch, or since any other fixed point. */
  readonly time: number;
  /** Canonical field to value. Absent, null and empty text all mean: the event has no such field. */
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** A list of events, in the order of time, with the name of what it shows. */
export interface Example {
  readonly name: string;
  readonly events: readonly Event[];
  /** The signals that must match some event of the list, where the example shows which. */
  readonly signals?: readonly string[];
  readonly span?: Span;
}

/** An event that a test is expected to leave behind. */
export interface ExpectedSignal {
  readonly event: Event;
  /** The signal that must match it. */
  readonly signal?: string;
  /** The event as a person finds it in the log. */
  readonly log?: string;
  readonly span?: Span;
}

/** One way to make the behaviour happen on purpose. */
export interface TestCase {
  readonly name: string;
  readonly description?: string;
  /** GUID of the Atomic Red Team test. */
  readonly atomic?: string;
  readonly platform?: string;
  readonly executor?: string;
  readonly elevated?: boolean;
  readonly command?: string;
  readonly cleanup?: string;
  readonly expect: readonly ExpectedSignal[];
  /** Whether the rule fires on the expected events. */
  readonly fires: boolean;
  readonly span?: Span;
}

/** One ATT&CK technique that a rule detects. */
export interface Technique {
  /** Such as `T1505.004`. */
  readonly technique: string;
  readonly name?: string;
  /** Tactics by their short names, such as `persistence`. */
  readonly tactics: readonly string[];
  /** The ATT&CK version in which the id was looked up. */
  readonly version?: string;
}

/** A question to ask of stored events beyond the alert. */
export interface Hunt {
  readonly name: string;
  readonly description?: string;
  readonly event?: string;
  readonly predicate?: Predicate;
}

/** Another rule that belongs with this one. */
export interface RelatedRule {
  readonly id: string;
  readonly type?: string;
  readonly note?: string;
}

/** A source that a reader can open. */
export interface Reference {
  readonly url: string;
  readonly title?: string;
}

/** How bad a hit is. */
export type RuleSeverity = "informational" | "low" | "medium" | "high" | "critical";

/** A detection rule: named event filters, how they combine, and what people need to know. */
export interface Rule {
  /** A UUID. */
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly status?: string;
  readonly authors: readonly string[];
  /** YYYY-MM-DD. */
  readonly created?: string;
  /** YYYY-MM-DD. */
  readonly modified?: string;
  readonly license?: string;
  readonly severity: RuleSeverity;
  readonly confidence?: "low" | "medium" | "high";
  readonly attack: readonly Technique[];
  readonly software: readonly string[];
  /** In the order of the source. */
  readonly signals: readonly Signal[];
  readonly detection: Detection;
  readonly explanation?: string;
  readonly dataSources: readonly string[];
  readonly falsePositives: readonly string[];
  readonly tuning: readonly string[];
  readonly tests: readonly TestCase[];
  readonly examples: { readonly match: readonly Example[]; readonly ignore: readonly Example[] };
  readonly response?: string;
  readonly investigation?: string;
  readonly hunting: readonly Hunt[];
  readonly related: readonly RelatedRule[];
  readonly references: readonly Reference[];
  readonly tags: readonly string[];
  /** The source file, as the caller named it. */
  readonly file?: string;
}

/** The signal of that name. Throws when there is none: a read rule never refers to a missing signal. */
export function signalOf(rule: Rule, name: string): Signal {
  const signal = rule.signals.find((each) => each.name === name);
  if (signal === undefined) throw new Error(`Invariant: rule ${rule.id} has no signal ${name}`);
  return signal;
}

import { compileRule, compileSignal, explainSignal, signalOf, type Event, type Example, type Hit, type PredicateExplanation, type Rule, type Span, type TestCase } from "@isorule/core";

/** How one event fared against one signal, as evidence of a failure. */
export interface Evidence {
  /** Position in the list of events. */
  readonly index: number;
  readonly event: Event;
  readonly signal: string;
  /** The class that the signal looks at. */
  readonly signalClass: string;
  readonly matches: boolean;
  readonly predicate: PredicateExplanation;
}

/** One thing that is not as an example says. */
export interface Failure {
  readonly message: string;
  readonly evidence: readonly Evidence[];
}

/** One example or test after it ran. */
export interface CheckResult {
  readonly kind: "match" | "ignore" | "test";
  readonly name: string;
  readonly span?: Span;
  /** Empty when it passed. */
  readonly failures: readonly Failure[];
}

/** Runs a rule on its examples and on the expected events of its tests, in the order of the file. */
export function checkRule(rule: Rule): readonly CheckResult[] {
  const fire = compileRule(rule);
  return [
    ...rule.examples.match.map((example) => result("match", example, [...shouldFire(rule, example.events, fire(example.events)), ...namedSignals(rule, example)])),
    ...rule.examples.ignore.map((example) => result("ignore", example, [...shouldNotFire(rule, example.events, fire(example.events)), ...namedSignals(rule, example)])),
    ...rule.tests.map((test) => result("test", test, checkTest(rule, test, fire))),
  ];
}

function result(kind: CheckResult["kind"], { name, span }: Example | TestCase, failures: readonly Failure[]): CheckResult {
  return { kind, name, failures: withoutRepetition(failures), ...(span === undefined ? {} : { span }) };
}

/** The same evidence is shown once, with the failure that is nearest to it. */
function withoutRepetition(failures: readonly Failure[]): readonly Failure[] {
  const seen = new Set<string>();
  const fresh = ({ index, signal }: Evidence): boolean => {
    const key = `${index} ${signal}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  };
  return failures.toReversed().map((failure) => ({ ...failure, evidence: failure.evidence.filter(fresh) })).toReversed();
}

function shouldFire(rule: Rule, events: readonly Event[], hits: readonly Hit[]): readonly Failure[] {
  if (hits.length > 0) return [];
  const evidence = rule.signals.flatMap((signal) => evidenceOf(rule, signal.name, events));
  const matched = new Set(evidence.filter(({ matches }) => matches).map(({ signal }) => signal));
  const note = matched.size > 0 ? `; ${[...matched].join(" and ")} matched, but not what else the detection asks for` : "";
  const missed = evidence.filter(({ signal, matches }) => !matches && !matched.has(signal));
  return [{ message: `the rule does not fire${note}`, evidence: missed }];
}

function shouldNotFire(rule: Rule, events: readonly Event[], hits: readonly Hit[]): readonly Failure[] {
  const [hit] = hits;
  if (hit === undefined) return [];
  const where = events.length === 1 ? "" : ` on event ${hit.events.map((index) => index + 1).join(" and ")}`;
  const evidence = rule.signals.flatMap((signal) => evidenceOf(rule, signal.name, events)).filter(({ index, matches }) => matches && hit.events.includes(index));
  return [{ message: `the rule fires${where}, by ${hit.unit}`, evidence }];
}

/** The signals that an example names: each must match one of its events. */
function namedSignals(rule: Rule, example: Example): readonly Failure[] {
  return (example.signals ?? []).flatMap((name) => {
    const matches = compileSignal(signalOf(rule, name));
    if (example.events.some((event) => matches(event))) return [];
    return [{ message: `the signal ${name} matches none of the events`, evidence: evidenceOf(rule, name, example.events) }];
  });
}

function checkTest(rule: Rule, test: TestCase, fire: (events: readonly Event[]) => readonly Hit[]): readonly Failure[] {
  const events = test.expect.map(({ event }) => event);
  const signals = test.expect.flatMap(({ event, signal }, at) => {
    const names = signal === undefined ? rule.signals.map(({ name }) => name) : [signal];
    // An event that no signal is named for must still be one that the rule sees, where the rule is to fire.
    const needed = signal !== undefined || test.fires;
    if (!needed || names.some((name) => compileSignal(signalOf(rule, name))(event))) return [];
    const which = test.expect.length === 1 ? "the expected event" : `expected event ${at + 1}`;
    const evidence = names.flatMap((name) => evidenceOf(rule, name, [event])).map((each) => ({ ...each, index: at }));
    return [{ message: `${signal === undefined ? "no signal matches" : `the signal ${signal} does not match`} ${which}`, evidence }];
  });
  if (signals.length > 0) return signals;
  return test.fires ? shouldFire(rule, events, fire(events)) : shouldNotFire(rule, events, fire(events));
}

/** How the events of the signal's class fare against it; all events when none is of that class. */
function evidenceOf(rule: Rule, name: string, events: readonly Event[]): readonly Evidence[] {
  const signal = signalOf(rule, name);
  return events.flatMap((event, index) => {
    if (event.class !== signal.event) return [];
    const { matches, predicate } = explainSignal(signal, event);
    return [{ index, event, signal: name, signalClass: signal.event, matches, predicate }];
  });
}

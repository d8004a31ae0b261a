import type { Count, Detection, NativeLoss, NativeRule, NativeSignal, Predicate, Sequence, Span, Together } from "@isorule/core";
import type { EqlEventFilter, EqlExpression, EqlSample, EqlSequence, EqlStatement, EqlStep } from "../syntax/tree.js";
import { fieldOf } from "./read-call.js";
import { readCondition } from "./read-condition.js";
import { constantOf, dropOf, isRead } from "./reading.js";

/** What a reader knows of a query beside its text. */
export interface QueryFrame {
  /** How far back a run of the rule looks, in milliseconds; undefined for a query by itself. */
  readonly lookBack?: number;
  /** Conditions that a rule has beside its query. */
  readonly filters?: readonly Predicate[];
}

/** The window of a correlation that names none, where no document tells how far the rule looks back. */
const defaultWindow = 86_400_000;

/** What a query says of events, without what a document says of the rule. */
export type NativeQuery = Omit<NativeRule, "about">;

/** Local to one call of {@link readStatement}. */
interface Context {
  readonly frame: QueryFrame;
  readonly signals: NativeSignal[];
  readonly losses: NativeLoss[];
  /** Names of signals, each with the number that was last put behind it. */
  readonly names: Map<string, number>;
}

/**
 * A query of EQL as signals over native names, a detection, and what these do not say.
 *
 * A sequence is a sequence, one repeated event a count, a sample its events in any order; `head` and `tail` limit what is
 * shown of the results. Keys compare with case in EQL and without in a rule, which is the promise of the model over all
 * languages and no loss.
 */
export function readStatement({ query, pipes }: EqlStatement, frame: QueryFrame = {}): NativeQuery {
  const context: Context = { frame, signals: [], losses: [], names: new Map() };
  const detection = query.kind === "event" ? signalUse(addSignal(context, query.filter), query.span) : query.kind === "sequence" ? readSequence(context, query) : readSample(context, query);
  for (const { name, args, span } of pipes) {
    // Some of the results are as much of an alert as all of them; every search has such a limit.
    const [count] = args;
    const isLimit = (name === "head" || name === "tail") && args.length === 1 && count?.kind === "literal" && typeof count.value === "number" && count.value > 0;
    if (!isLimit) lose(context, `pipe ${name}`, `A rule has nothing like \`| ${name}\`.`, span);
  }
  const keys = "keys" in detection || "by" in detection ? keysBySignal(detection) : new Map<string, readonly string[]>();
  const signals = context.signals.map((signal) => ({ ...signal, predicate: withoutKeys(signal.predicate, keys.get(signal.name) ?? []) }));
  return { signals, detection, losses: context.losses };
}

/** The keys that every event of a signal has, because an event without a key takes no part. */
function keysBySignal(detection: Extract<Detection, { readonly by: readonly string[] }>): ReadonlyMap<string, readonly string[]> {
  const names = "steps" in detection ? detection.steps : detection.of;
  return new Map(names.map((name, at) => [name, ("keys" in detection ? detection.keys?.[at] : undefined) ?? detection.by]));
}

/** The predicate without the demand for keys, which says nothing that the detection does not say. */
function withoutKeys(node: Predicate, keys: readonly string[]): Predicate {
  if (node.kind !== "and" || keys.length === 0) return node;
  const operands = node.operands.filter((operand) => operand.kind !== "exists" || !keys.includes(operand.field)).map((operand) => withoutKeys(operand, keys));
  return operands.length === 0 ? constantOf(true) : operands.length === 1 ? (operands[0] as Predicate) : { ...node, operands };
}

function signalUse(signal: string, span: Span): Detection {
  return { kind: "signal", signal, span };
}

function lose(context: Context, what: string, reason: string, span: Span): void {
  context.losses.push({ what, reason, fidelity: "approximate", span });
}

/** A filter as a signal: its category and its condition. */
function addSignal(context: Context, filter: EqlEventFilter): string {
  const { category, condition, span } = filter;
  const reading = readCondition(condition, (loss) => context.losses.push(loss));
  if (!isRead(reading)) context.losses.push(...reading.parts.map(dropOf));
  const place: readonly Predicate[] = category === undefined ? [] : [{ kind: "comparison", field: "event.category", operator: "equals", values: [category], caseSensitive: true, span: [span[0], span[0]] }];
  const operands = [...place, isRead(reading) ? reading : constantOf(true), ...(context.frame.filters ?? [])];
  const name = nameOf(context, category);
  context.signals.push({ name, predicate: operands.length === 1 ? (operands[0] as Predicate) : { kind: "and", operands, span }, span });
  return name;
}

/** The category, with a number behind it where it is taken; a rule's names are letters, digits and underscores. */
function nameOf(context: Context, category = "event"): string {
  const plain = category.replace(/[^A-Za-z0-9]+/g, "_").replace(/^[^A-Za-z]+|_+$/g, "").slice(0, 60) || "event";
  const { names } = context;
  let count = (names.get(plain) ?? 0) + 1;
  while (count > 1 && names.has(`${plain}_${count}`)) count++;
  const name = count === 1 ? plain : `${plain}_${count}`;
  names.set(plain, count);
  if (count > 1) names.set(name, 1);
  return name;
}

function readSequence(context: Context, sequence: EqlSequence): Detection {
  const { maxspan, until, span } = sequence;
  const present = sequence.steps.filter(({ missing }) => !missing);
  for (const step of sequence.steps) {
    if (step.missing) lose(context, "missing event", "A rule cannot ask that an event did not happen; without it the rule takes more events.", step.span);
  }
  if (until !== undefined) lose(context, "until", "A rule has nothing that ends a sequence early; without it the rule takes more events.", until.span);
  const names = present.map((step) => addSignal(context, step.filter));
  const steps = present.flatMap((step, at) => Array.from({ length: step.runs }, () => names[at] as string));
  const first = present[0] as EqlStep;
  if (steps.length === 1) return signalUse(names[0] as string, span);
  const within = maxspan?.milliseconds ?? windowOf(context, "maxspan", "The sequence names no `maxspan`", span);
  const keys = present.map((step, at) => keysOf(context, sequence.by, step, names[at] as string));
  if (present.length === 1) {
    return { kind: "count", of: names, by: keys[0] ?? [], within, threshold: [{ operator: "gte", value: first.runs }], span } satisfies Count;
  }
  const repeated = present.flatMap((step, at) => Array.from({ length: step.runs }, () => keys[at] as readonly string[]));
  return { kind: "sequence", ...keysOfSteps(repeated), within, steps, span } satisfies Sequence;
}

function readSample(context: Context, { by, steps, span }: EqlSample): Detection {
  const names = steps.map((step) => addSignal(context, step.filter));
  const within = windowOf(context, "sample", "A sample has no limit of time", span);
  return { kind: "together", ...keysOfSteps(steps.map((step, at) => keysOf(context, by, step, names[at] as string))), within, steps: names, span } satisfies Together;
}

/** A window for what has none: as far as the rule looks back, or a day. */
function windowOf(context: Context, what: string, why: string, span: Span): number {
  const { lookBack } = context.frame;
  const window = lookBack ?? defaultWindow;
  lose(context, what, `${why}; the rule takes events within ${lookBack === undefined ? "a day" : "the time that the rule looks back"}.`, span);
  return window;
}

/** `by`, and `keys` where steps have keys of different names. */
function keysOfSteps(keys: readonly (readonly string[])[]): { readonly by: readonly string[]; readonly keys?: readonly (readonly string[])[] } {
  const [first = []] = keys;
  return keys.every((each) => each.join("\n") === first.join("\n")) ? { by: first } : { by: first, keys };
}

/** The keys of the head and of a step, as native names. */
function keysOf(context: Context, head: readonly EqlExpression[], step: EqlStep, signal: string): readonly string[] {
  return [...head, ...step.by].map((key) => {
    const field = fieldOf(key);
    if (field === undefined) {
      context.losses.push({ what: "key expression", reason: "A key of a rule is a field.", fidelity: "dropped", span: key.span });
      return "";
    }
    if (field.optional && !needsField(context, signal, field.name)) loseOnce(context, "optional key", `Events without \`${field.name}\` belong together in the query; in a rule they take no part.`, field.span);
    return field.name;
  });
}

/** Whether events that a signal takes have a field. */
function needsField({ signals }: Context, name: string, field: string): boolean {
  const predicate = signals.find((signal) => signal.name === name)?.predicate;
  const operands = predicate?.kind === "and" ? predicate.operands.flatMap((operand) => (operand.kind === "and" ? operand.operands : [operand])) : [];
  return operands.some((operand) => (operand.kind === "exists" || operand.kind === "comparison") && operand.field === field);
}

/** The keys of the head are read for each step. */
function loseOnce(context: Context, what: string, reason: string, span: Span): void {
  if (!context.losses.some((loss) => loss.reason === reason)) lose(context, what, reason, span);
}

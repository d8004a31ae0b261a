import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { type Report, reporter } from "../diagnostics/diagnostic.js";
import type { Comparison, Detection, Exists, Predicate, Scalar } from "../generated/model.js";
import type { Column, Vocabulary } from "../map/vocabulary.js";
import { rewriteDerived } from "../map/rewrite-derived.js";
import { separatorOf } from "../model/derive.js";
import type { Rule, Signal } from "../model/rule.js";
import { fieldInfo } from "../model/taxonomy.js";
import { normalizePredicate, predicateKey } from "../normalize/normalize-predicate.js";
import type { DiagnosticSink } from "../render/backend.js";
import { assume, columnsOf, factsOf, implies, isFalse } from "./assume.js";
import { canonicalPredicate, candidatesOf } from "./canonical-predicate.js";
import { liftDerived } from "./lift-derived.js";
import type { NativeLoss, NativeRule, NativeSignal, ReadPlace, ReadRule } from "./native-rule.js";
import { type IndexedPlace, pairKey, placeIndex } from "./place-index.js";
import { plainKey } from "./plain-key.js";
import type { UnmapHooks, UnmapPreference } from "./unmap-hooks.js";
import { withoutOtherPlaces } from "./without-other-places.js";

/**
 * Reads vocabularies backwards: a rule in the names of a product as a rule of the model. Each signal becomes one of the
 * event class whose places the query picks, and in each place every column the canonical field that it holds. Events
 * that no class has, and columns that no field is, keep their names with the prefix of the language, so that nothing is
 * lost and the same language can write them again.
 *
 * Diagnostics: `query/part-unread` for each loss, `query/column-unread` for a column whose test cannot be undone,
 * `query/places-differ`, `query/mixed-step`. No rule where a loss is `dropped`.
 *
 * @param vocabularies the first that has classes for all signals is taken, or else the one that has most
 */
export function unmapRule(native: NativeRule, vocabularies: readonly Vocabulary[], hooks: UnmapHooks, sink: DiagnosticSink, options: { readonly file?: string; readonly prefer?: UnmapPreference } = {}): ReadRule | undefined {
  const { file, prefer = {} } = options;
  const report = reporter(coreDiagnostics, sink, file);
  // What a text that is not right means, nobody knows: its product would refuse it.
  const isFatal = ({ fidelity, what }: NativeLoss): boolean => fidelity === "dropped" || what === brokenSyntax;
  for (const loss of native.losses) report(isFatal(loss) ? "query/unread" : "query/part-unread", { what: loss.what, reason: loss.reason }, loss.span === undefined ? {} : { span: loss.span });
  if (native.losses.some(isFatal)) return undefined;
  const normalized = native.signals.map((signal) => ({ ...signal, predicate: normalizePredicate(signal.predicate) }));
  const choices = vocabularies.map((vocabulary) => ({ vocabulary, signals: normalized.map((signal) => classesOf(signal.predicate, vocabulary, hooks, prefer)) }));
  const unknown = (signals: readonly (readonly ClassPlaces[] | undefined)[]): number => signals.filter((each) => each === undefined).length;
  const fewest = Math.min(...choices.map(({ signals }) => unknown(signals)));
  // Where several know all events, other spellings of a place in one do not hide the place itself in another.
  const spelled = (signals: readonly (readonly ClassPlaces[] | undefined)[]): number => signals.filter((each) => each?.every(({ places }) => places.every(({ place }) => isSpelling(place))) === true).length;
  // Nor does a class in one that leaves more to be asked hide the class that was meant in another.
  const cost = (signals: readonly (readonly Candidate[] | undefined)[]): number => signals.reduce((sum, each) => sum + Math.max(0, ...(each ?? []).map((candidate) => candidate.cost)), 0);
  const isBetter = (left: (typeof choices)[number], right: (typeof choices)[number]): boolean => {
    const difference = spelled(left.signals) - spelled(right.signals);
    return difference === 0 ? cost(left.signals) < cost(right.signals) : difference < 0;
  };
  const best = choices.filter(({ signals }) => unknown(signals) === fewest);
  const chosen = best.length < 2 ? best[0] : best.reduce((first, next) => (isBetter(next, first) ? next : first));
  if (chosen === undefined) return undefined;
  const signals = chosen.signals.map((classes, at) => (isWantedNative(normalized[at], classes, hooks, prefer) ? undefined : classes));
  return finish(native, normalized, signals, { hooks, prefer, report, file });
}

/** Whether the caller knows the events by the name that the product has for them, and not by the classes that were found. */
function isWantedNative(signal: NativeSignal | undefined, classes: readonly ClassPlaces[] | undefined, { prefix, classColumn }: UnmapHooks, { events = [] }: UnmapPreference): boolean {
  if (signal === undefined || classes === undefined || classes.some(({ event }) => events.includes(event))) return false;
  const names = [...valuesOf(signal.predicate, classColumn)];
  return names.length > 0 && names.every((name) => events.includes(`${prefix}:${name}`));
}

/** The word of losses that are faults of the text. */
export const brokenSyntax = "syntax";

interface Context {
  readonly hooks: UnmapHooks;
  readonly prefer: UnmapPreference;
  readonly report: Report<typeof coreDiagnostics>;
  readonly file: string | undefined;
}

/** An event class of which a query picks places. */
interface ClassPlaces {
  readonly event: string;
  readonly places: readonly { readonly place: IndexedPlace; readonly rest: Predicate }[];
}

/**
 * The event classes that the predicate picks, one where one is enough; undefined where some of its events are of no
 * class.
 */
function classesOf(predicate: Predicate, vocabulary: Vocabulary, hooks: UnmapHooks, prefer: UnmapPreference): readonly Candidate[] | undefined {
  // A place that no condition picks is where any query may look: only the caller can say that it does.
  const index = placeIndex(hooks)(vocabulary);
  const places = index.among(pairsOf(predicate))
    .filter(({ conditions, event, variant }) => (conditions.length > 0 || prefer.events?.includes(event) === true) && !(prefer.exact === true && variant.alias === true && variant.fidelity === "approximate"));
  const classes = new Map<string, IndexedPlace[]>();
  for (const place of places) classes.set(place.event, [...(classes.get(place.event) ?? []), place]);
  const candidates = [...classes].flatMap(([event, all]): Candidate[] => {
    const found = all.map((place) => ({ place, rest: assume(withoutOtherPlaces(predicate, place, all), place.facts) })).filter(({ place, rest }) => !isFalse(rest) && (!isSpelling(place) || isPossible(rest, event, index.places)));
    // Spellings overlap: where the places that are written are not enough, the first that has all events says what the others would.
    const written = found.filter(({ place }) => !isSpelling(place)).map(({ place }) => place.conditions);
    const enough = found.length < 2 || written.length === found.length || (written.length > 0 && implies(predicate, written)) ? undefined : found.find(({ place }) => isSpelling(place) && implies(predicate, [place.conditions]));
    const picked = enough === undefined ? found : [enough];
    return picked.length === 0 ? [] : [{ event, places: picked, cost: costOf(event, picked, prefer, vocabulary, hooks) }];
  });
  candidates.sort((left, right) => left.cost - right.cost);
  const conditions = (each: readonly Candidate[]): readonly (readonly Predicate[])[] => each.flatMap((candidate) => candidate.places.map(({ place }) => place.conditions));
  const single = candidates.find((candidate) => implies(predicate, conditions([candidate])));
  if (single !== undefined) return [single];
  if (candidates.length < 2 || candidates.length > 40 || !implies(predicate, conditions(candidates))) return undefined;
  let needed = candidates;
  for (const candidate of [...candidates].reverse()) {
    const without = needed.filter((each) => each !== candidate);
    if (implies(predicate, conditions(without))) needed = without;
  }
  return needed;
}

/** Whether a place is another way to name the place before it. */
function isSpelling({ variant }: IndexedPlace): boolean {
  return variant.alias === true;
}

/** Whether a place of the class that is written can have events of which a wider spelling leaves this to be asked. */
function isPossible(rest: Predicate, event: string, places: readonly IndexedPlace[]): boolean {
  const written = places.filter(({ event: own, variant }) => own === event && variant.alias !== true);
  return written.length === 0 || written.some(({ facts }) => !isFalse(assume(rest, facts)));
}

interface Candidate extends ClassPlaces {
  readonly cost: number;
}

/** Few conditions that are left over, and few columns without a canonical name, tell the class that was meant. */
function costOf(event: string, picked: ClassPlaces["places"], prefer: UnmapPreference, vocabulary: Vocabulary, hooks: UnmapHooks): number {
  if (prefer.events?.includes(event) === true) return -1;
  const written = (vocabulary.events[event]?.variants ?? [{ source: {} }]).filter(({ alias }) => alias !== true).length;
  const missing = Math.max(0, written - picked.filter(({ place }) => place.variant.alias !== true).length);
  const aliases = picked.every(({ place }) => place.variant.alias === true) ? 1 : 0;
  const left = picked.map(({ place, rest }) => {
    const columns = [...new Set(columnsOf(rest))];
    const unnamed = columns.filter((column) => candidatesOf(column, place, new Set()).length === 0).length;
    return columns.length + unnamed * 3 + columns.filter((column) => column.startsWith("$") || column === hooks.classColumn).length * 5;
  });
  return Math.min(...left) * 10 + missing + aliases * 5;
}

/** The columns and values that a predicate compares for equality, wherever it does. */
function pairsOf(predicate: Predicate): ReadonlySet<string> {
  const pairs = new Set<string>();
  const visit = (node: Predicate): void => {
    if (node.kind === "and" || node.kind === "or") node.operands.forEach(visit);
    else if (node.kind === "not") visit(node.operand);
    else if (node.kind === "comparison" && node.operator === "equals" && node.values.length <= 200) for (const value of node.values) pairs.add(pairKey(node.field, value));
  };
  visit(predicate);
  return pairs;
}

function finish(native: NativeRule, natives: readonly NativeSignal[], classes: readonly (readonly ClassPlaces[] | undefined)[], context: Context): ReadRule | undefined {
  const losses: NativeLoss[] = [...native.losses];
  const places: Record<string, readonly ReadPlace[]> = {};
  const signals: Signal[] = [];
  /** Native signal to the signals that it became. */
  const became = new Map<string, readonly string[]>();
  const byName = new Map<string, readonly (IndexedPlace | undefined)[]>();
  for (const [at, signal] of natives.entries()) {
    const isStep = (native.detection.kind === "sequence" || native.detection.kind === "together") && native.detection.steps.includes(signal.name);
    // A step is about events of one class: where there is one for all others, it is of that.
    const found = isStep && context.hooks.otherClass !== undefined && (classes[at]?.length ?? 0) > 1 ? undefined : classes[at];
    const made = found === undefined ? nativeSignals(signal, isStep, context) : found.map((each) => classSignal(signal, each, context, losses));
    if (made === undefined || made.length === 0) {
      context.report("query/unread", { what: "source", reason: "It does not say where the events are." }, signal.span === undefined ? {} : { span: signal.span });
      return undefined;
    }
    const names = made.map((_, index) => (made.length === 1 ? signal.name : `${signal.name}_${index + 1}`));
    became.set(signal.name, names);
    for (const [index, each] of made.entries()) {
      const name = names[index] as string;
      places[name] = each.places;
      byName.set(name, each.from);
      signals.push({ name, event: each.event, predicate: each.predicate, ...(signal.span === undefined ? {} : { span: signal.span }) });
    }
  }
  const detection = mapDetection(native.detection, became, byName, context);
  if (detection === undefined) return undefined;
  const rule: Rule = { ...emptyRule, ...native.about, signals, detection, ...(context.file === undefined ? {} : { file: context.file }) };
  return { rule, fidelity: losses.length > 0 ? "approximate" : "exact", losses, places };
}

/** What a rule says that says nothing. */
const emptyRule: Omit<Rule, "signals" | "detection"> = {
  id: "",
  title: "",
  authors: [],
  severity: "medium",
  attack: [],
  software: [],
  dataSources: [],
  falsePositives: [],
  tuning: [],
  tests: [],
  examples: { match: [], ignore: [] },
  hunting: [],
  related: [],
  references: [],
  tags: [],
};

interface MadeSignal {
  readonly event: string;
  readonly predicate: Predicate;
  readonly places: readonly ReadPlace[];
  readonly from: readonly (IndexedPlace | undefined)[];
}

function classSignal(signal: NativeSignal, found: ClassPlaces, context: Context, losses: NativeLoss[]): MadeSignal {
  const { hooks, prefer, report } = context;
  const lose = (loss: NativeLoss, code: "query/column-unread" | "query/places-differ" | "query/wider-place"): void => {
    if (losses.some(({ reason }) => reason === loss.reason)) return;
    losses.push(loss);
    report(code, { what: loss.what, reason: loss.reason }, loss.span === undefined ? {} : { span: loss.span });
  };
  const read = found.places.map(({ place, rest }) => {
    const predicate = canonicalPredicate(rest, place, hooks, prefer, ({ column, span }) => {
      lose({ what: "column", reason: `The test of ${column} cannot be said of the canonical field that it holds.`, fidelity: "approximate", ...(span === undefined ? {} : { span }) }, "query/column-unread");
    });
    return { place, predicate };
  });
  const main = placesMeant(read, signal.predicate, hooks);
  // A spelling that is wider than the place stands for it, and the query is about more.
  const certain = read.filter(({ place }) => !isSpelling(place) || place.variant.fidelity !== "approximate");
  const wider = certain.length === read.length || implies(signal.predicate, certain.map(({ place }) => place.conditions)) ? [] : read.filter((each) => !certain.includes(each));
  for (const { place } of wider.length > 0 ? wider : main.filter((each) => isSpelling(each.place) && !certain.includes(each))) {
    lose({ what: "place", reason: place.variant.reason ?? `${place.name} is more than the events of ${found.event}.`, fidelity: "approximate", ...(signal.span === undefined ? {} : { span: signal.span }) }, "query/wider-place");
  }
  const lifted = main.map(({ predicate }) => normalizePredicate(liftDerived(predicate, found.event)));
  // The place that has most fields says most of the rule.
  const order = [...lifted.keys()].sort((left, right) => columnsOf(lifted[right] as Predicate).length - columnsOf(lifted[left] as Predicate).length);
  const differingFrom = (one: Predicate): readonly (typeof main)[number][] => main.filter(({ place }, at) => !asksSame(lifted[at] as Predicate, one, place));
  const agreed = order.find((at) => differingFrom(lifted[at] as Predicate).length === 0);
  const first = lifted[agreed ?? (order[0] as number)] as Predicate;
  const differing = agreed === undefined ? differingFrom(first) : [];
  if (differing.length > 0) {
    const names = differing.map(({ place }) => place.name).join(", ");
    lose({ what: "places", reason: `The query asks something else in ${names} than in the other places of ${found.event}.`, fidelity: "approximate", ...(signal.span === undefined ? {} : { span: signal.span }) }, "query/places-differ");
  }
  return {
    event: found.event,
    predicate: first,
    places: read.map(({ place, predicate }) => ({ name: place.name, predicate, ...(place.variant.alias === true ? { alias: true } : {}) })),
    from: main.map(({ place }) => place),
  };
}

interface PlacedPredicate {
  readonly place: IndexedPlace;
  readonly predicate: Predicate;
}

/**
 * The places whose conditions say what the query asks: those that are written, unless other spellings of them pick the same
 * events and leave fewer tests of native names.
 */
function placesMeant(read: readonly PlacedPredicate[], asked: Predicate, hooks: UnmapHooks): readonly PlacedPredicate[] {
  const written = read.filter(({ place }) => !isSpelling(place));
  if (written.length === read.length) return read;
  const left = ({ predicate }: PlacedPredicate): number => columnsOf(predicate).filter((column) => column.startsWith(`${hooks.prefix}:`)).length;
  const fewest = Math.min(...read.map(left));
  if (written.some((each) => left(each) === fewest)) return written;
  const spelled = read.filter((each) => left(each) === fewest);
  return implies(asked, spelled.map(({ place }) => place.conditions)) ? spelled : written.length > 0 ? written : read;
}

/** Whether what is asked in a place is what a predicate asks there. */
function asksSame(own: Predicate, predicate: Predicate, place: IndexedPlace): boolean {
  if (own === predicate || predicateKey(own) === predicateKey(predicate)) return true;
  const key = plainKey(own);
  const here = inPlace(predicate, place);
  return key === plainKey(here) || key === plainKey(predicate) || key === plainKey(normalizePredicate(liftDerived(here, place.event)));
}

/**
 * The predicate as a place can be asked: with tests of derived fields that it does not have on what they follow from, with
 * tests of other fields that it does not have as false, and with tests that follow from what picks its events decided.
 */
function inPlace(node: Predicate, place: IndexedPlace): Predicate {
  const visit = (each: Predicate): Predicate => {
    if (each.kind === "and" || each.kind === "or") return { ...each, operands: each.operands.map(visit) };
    if (each.kind === "not") return { ...each, operand: visit(each.operand) };
    if ((each.kind !== "comparison" && each.kind !== "exists") || each.field.includes(":")) return each;
    const column = place.column(each.field);
    if (column !== undefined) return decidedIn(each, column, place);
    const derive = fieldInfo(each.field)?.derive;
    if (derive === undefined || place.column(derive.from) === undefined) return { kind: "constant", value: false };
    return rewriteDerived(each, derive, separatorOf(place.event)) ?? each;
  };
  return normalizePredicate(visit(node));
}

/** A test of a column that has the same value in all events of a place is true or false there: a constant; else the test itself. */
function decidedIn(test: Comparison | Exists, { expression, name, rewrite }: Column, { facts }: IndexedPlace): Predicate {
  if (expression !== undefined || rewrite !== undefined || !facts.values.has(name)) return test;
  const decided = assume({ ...test, field: name }, facts);
  return decided.kind === "constant" ? decided : test;
}

/** Signals of events that no class has: one for each value of the column that names them. */
function nativeSignals(signal: NativeSignal, isStep: boolean, { hooks, prefer }: Context): readonly MadeSignal[] | undefined {
  const { prefix, classColumn, otherClass } = hooks;
  const values = [...valuesOf(signal.predicate, classColumn)];
  const every = values.length > 0 && values.length <= 100 && implies(signal.predicate, [[{ kind: "comparison", field: classColumn, operator: "equals", values, caseSensitive: true }]]);
  if (!every && otherClass === undefined) return undefined;
  const parts = every && !(isStep && values.length > 1 && otherClass !== undefined)
    ? values.map((value) => ({ name: String(value), predicate: assume(signal.predicate, factsOf([{ kind: "comparison", field: classColumn, operator: "equals", values: [value], caseSensitive: true }])) }))
    : [{ name: otherClass as string, predicate: signal.predicate }];
  const alive = parts.filter(({ predicate }) => !isFalse(predicate));
  // A query that finds nothing is a rule that never fires.
  return (alive.length > 0 ? alive : parts.slice(0, 1)).map(({ name, predicate }) => {
    const canonical = canonicalPredicate(predicate, undefined, hooks, prefer, () => undefined);
    return { event: `${prefix}:${name}`, predicate: canonical, places: [{ name, predicate: canonical }], from: [undefined] };
  });
}

function valuesOf(predicate: Predicate, column: string): ReadonlySet<Scalar> {
  const found = new Set<Scalar>();
  const visit = (node: Predicate): void => {
    if (node.kind === "and" || node.kind === "or") node.operands.forEach(visit);
    else if (node.kind === "not") visit(node.operand);
    else if (node.kind === "comparison" && node.operator === "equals" && node.field === column) for (const value of node.values) found.add(value);
  };
  visit(predicate);
  return found;
}

/** The detection with the new signals, and canonical names of keys and counted fields. */
function mapDetection(detection: Detection, became: ReadonlyMap<string, readonly string[]>, places: ReadonlyMap<string, readonly (IndexedPlace | undefined)[]>, context: Context): Detection | undefined {
  const { hooks, prefer, report } = context;
  const preferred = new Set(prefer.fields);
  const namesOf = (name: string): readonly string[] => became.get(name) ?? [name];
  const field = (native: string, signals: readonly string[]): string => {
    const place = signals.flatMap((name) => places.get(name) ?? []).find((each) => each !== undefined);
    return candidatesOf(native, place, preferred)[0]?.field ?? `${hooks.prefix}:${native}`;
  };
  switch (detection.kind) {
    case "signal": {
      const names = namesOf(detection.signal);
      return names.length === 1 ? { ...detection, signal: names[0] as string } : { kind: "any", operands: names.map((signal) => ({ kind: "signal", signal })) };
    }
    case "any":
    case "all": {
      const operands = detection.operands.map((operand) => mapDetection(operand, became, places, context));
      return operands.some((operand) => operand === undefined) ? undefined : { ...detection, operands: operands as readonly Detection[] };
    }
    case "sequence":
    case "together": {
      const mixed = detection.steps.find((step) => namesOf(step).length !== 1);
      if (mixed !== undefined) {
        report("query/mixed-step", { step: mixed }, detection.span === undefined ? {} : { span: detection.span });
        return undefined;
      }
      const steps = detection.steps.map((step) => namesOf(step)[0] as string);
      if (detection.keys === undefined) return { ...detection, steps, by: detection.by.map((each) => field(each, steps)) };
      const keys = detection.keys.map((row, step) => row.map((each) => field(each, steps.slice(step, step + 1))));
      const by = keys[0] ?? [];
      // Columns of several data sets may be one field: then the steps do not differ in their keys.
      const { keys: _native, ...plain } = detection;
      return keys.every((row) => row.every((each, at) => each === by[at])) ? { ...plain, steps, by } : { ...plain, steps, by, keys };
    }
    case "count": {
      const of = detection.of.flatMap(namesOf);
      return { ...detection, of, by: detection.by.map((each) => field(each, of)) };
    }
    case "distinct":
    case "aggregate": {
      const of = detection.of.flatMap(namesOf);
      return { ...detection, of, by: detection.by.map((each) => field(each, of)), field: field(detection.field, of) };
    }
  }
}

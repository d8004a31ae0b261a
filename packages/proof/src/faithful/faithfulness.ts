import { allKeys, type Backend, compileRule, type Diagnostic, type Document, type Event, eventDataName, fieldsOf, type MappedRule, mapRule, normalizeRule, type QueryEngine, type Rule, unitsOf, type Vocabulary } from "@isorule/core";
import type { Witness } from "../witness/witness.js";
import { witnessesOf } from "../witness/witnesses-of.js";
import { comparePlaced, type ReadComparison } from "./compare-placed.js";
import { type PlacedRule, placedFromMapped, placedFromRead, placedFromRules } from "./placed-rule.js";
import { type Promises, promisesOf } from "./promises.js";
import { ruleWithUnits } from "./rule-with-units.js";
import { type Disagreement, lookedPlaces, type NativeRun, runNatively } from "./run-natively.js";

/**
 * How far a document says its rule:
 *
 * - `proved`: read back, it asks the same in every place, and where it was run it agrees on all witnesses;
 * - `tested`: run by an engine of its language, it agrees on all witnesses;
 * - `differs`: there are events on which it does not agree;
 * - `unreadable`: neither could be done.
 */
export type Faith = "proved" | "tested" | "differs" | "unreadable";

/** What is asked of documents. */
export interface FaithfulnessQuestion {
  readonly rule: Rule;
  /** A document of the rule; several where they say a unit together, see {@link documentGroups}. */
  readonly documents: readonly Pick<Document, "text" | "units">[];
  readonly backend: Backend;
  readonly vocabulary: Vocabulary;
  /** Runs the document. Without one, nothing is tested. */
  readonly engine?: QueryEngine;
  /** The witnesses of the rule, where the caller has them already. */
  readonly witnesses?: readonly Witness[];
  /** Whether a document that is proved by reading is run as well. Default: true. */
  readonly always?: boolean;
  /** Which lists of events count. Default: those of which the language promises something. */
  readonly promises?: Promises;
}

/**
 * The documents of one format in groups that say units of their own: some languages need two documents for one unit, and
 * either of them alone is not the unit.
 */
export function documentGroups<Each extends Pick<Document, "units">>(documents: readonly Each[]): readonly (readonly Each[])[] {
  const groups: Each[][] = [];
  for (const document of documents) {
    const joined = groups.filter((group) => group.some(({ units }) => units.some((unit) => document.units.includes(unit))));
    const group = [...joined.flat(), document];
    for (const each of joined) groups.splice(groups.indexOf(each), 1);
    groups.push(group);
  }
  return groups;
}

/** How far a document says its rule, and how that is known. */
export interface Faithfulness {
  readonly verdict: Faith;
  /** The smallest list of events on which rule and document do not agree. */
  readonly witness?: Disagreement;
  /** Why it is not better. */
  readonly reason?: string;
  /** What reading the document and comparing gave; undefined where it could not be read as a whole. */
  readonly reading?: ReadComparison;
  /** What running it gave; undefined where it was not run. */
  readonly run?: NativeRun;
  /** What is to be said beside. */
  readonly notes: readonly string[];
  /** Of the reader. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Asks whether a document of a rule means the rule, in two ways that know nothing of how it was printed: it is read back
 * and compared place by place, and it is run on events that tell every part of the rule from its neighbours. Where the two
 * contradict each other, running decides, and the contradiction is noted: it is a fault of a reader or of an engine.
 *
 * @example faithfulness({ rule, documents: [document], backend: kql, vocabulary: kql.vocabularies.sentinel, engine: kqlEngine }).verdict // "proved"
 */
export function faithfulness(question: FaithfulnessQuestion): Faithfulness {
  const { documents, backend, vocabulary, engine } = question;
  const units = [...new Set(documents.flatMap((document) => document.units))];
  const rule = normalizeRule(question.rule);
  const mapped = mapRule(rule, vocabulary, () => undefined);
  const said = ruleWithUnits(rule, units);
  const { rules, ...read } = readBack(rule, mapped, units, question);
  const { reading } = read;
  const proved = reading?.verdict === "equal";
  if (engine === undefined && reading?.verdict === "unknown" && rules !== undefined) {
    // The rules that were read are in canonical names: the evaluator of the model runs them.
    const [fires, ...others] = [said, ...rules].map(compileRule);
    const agrees = (question.witnesses ?? witnessesOf(rule)).every(({ events }) => others.some((each) => each(events).length > 0) === ((fires?.(events).length ?? 0) > 0));
    if (agrees) return { verdict: "tested", ...read, reason: reading.reason ?? "" };
  }
  if (engine === undefined || (proved && question.always === false)) {
    if (reading === undefined || reading.verdict === "unknown" || reading.verdict === "structure") return { verdict: "unreadable", ...read, reason: reading?.reason ?? read.reason ?? "" };
    return { verdict: proved ? "proved" : "differs", ...read, ...(reading.reason === undefined ? {} : { reason: reading.reason }) };
  }
  const compiled = documents.map(({ text }) => engine.compile(text, { vocabulary }));
  const failed = compiled.find(({ queries }) => queries.length === 0);
  if (failed !== undefined) return { verdict: "unreadable", ...read, reason: `The engine cannot parse it: ${failed.diagnostics[0]?.message ?? "no query"}` };
  const by = unitsOf(said).flatMap(({ detection }) => (detection.kind === "event" ? [] : allKeys(detection)));
  const promises = question.promises ?? promisesOf(backend.language, vocabulary.vocabulary, by);
  const shown = reading?.differences.filter(({ step, event }) => step === undefined && isOfRule(event, said)).map(({ event, side }): Witness => ({ why: `only the ${side} matches it, as read`, events: [event], fires: side === "rule" })) ?? [];
  const run = runNatively(compiled.flatMap(({ queries }) => queries), said, [...shown, ...(question.witnesses ?? witnessesOf(rule))], { engine, vocabulary, promises, looked: lookedPlaces(mapped, units) });
  return judged(read, run);
}

interface Read extends Pick<Faithfulness, "reading" | "notes" | "diagnostics" | "reason"> {
  /** What was read, where the language's reader gives rules in canonical names and no places. */
  readonly rules?: readonly Rule[];
}

function judged(before: Read, run: NativeRun): Faithfulness {
  const read = run.faults > 0 && run.runs > 0 ? { ...before, notes: [...before.notes, `The engine refused it on ${run.faults} lists of events: ${run.reason ?? ""}`] } : before;
  const { reading } = read;
  const proved = reading?.verdict === "equal";
  const [witness] = run.disagreements;
  if (witness !== undefined) {
    const notes = proved ? [...read.notes, "Read back, the document is equal to the rule: the reader or the engine is wrong."] : read.notes;
    return { ...read, verdict: "differs", run, notes, witness, reason: `${witness.why[0]?.toUpperCase() ?? ""}${witness.why.slice(1)}: the rule ${witness.fires ? "fires" : "does not fire"} and the document ${witness.fires ? "does not" : "does"}.` };
  }
  if (run.verdict === "fault") return { ...read, verdict: "unreadable", run, reason: `The engine cannot run it: ${run.reason ?? ""}` };
  if (proved) return { ...read, verdict: "proved", run };
  const reason = reading?.reason ?? read.reason ?? "";
  if (run.verdict === "nothing") return { ...read, verdict: "unreadable", run, reason: `${reason} No witness can be kept in a place where the document looks.`.trim() };
  const notes = reading?.verdict === "differs" ? [...read.notes, "Read back, the document differs from the rule, and the engine does not confirm it: the reader or the engine is wrong."] : read.notes;
  return { ...read, verdict: "tested", run, notes, reason };
}

/** Reads a document and compares it with its rule. */
function readBack(rule: Rule, mapped: MappedRule, units: readonly string[], { documents, backend, vocabulary }: FaithfulnessQuestion): Read {
  if (backend.read === undefined) return { notes: [], diagnostics: [], reason: "The language has no reader." };
  const wanted = mapped.units.filter(({ name }) => units.includes(name));
  const signals = wanted.flatMap((unit) => unit.signals);
  const fields = new Set(wanted.flatMap(({ detection }) => (detection.kind === "event" ? [] : [...allKeys(detection), ...("field" in detection ? [detection.field] : [])])));
  for (const { variants, signal } of signals) {
    for (const { predicate } of variants) for (const field of fieldsOf(predicate)) fields.add(field);
    for (const field of fieldsOf(signal.predicate)) fields.add(field);
  }
  const events = [...new Set(signals.map(({ signal }) => signal.event))];
  const prefer = { fields: [...fields], events };
  const results = documents.flatMap(({ text }) => backend.read?.(text, { vocabulary, prefer }) ?? []);
  const diagnostics = results.flatMap((result) => result.diagnostics);
  const told = { notes: [], diagnostics };
  const error = diagnostics.find(({ severity }) => severity === "error");
  if (error !== undefined || results.some(({ rules }) => rules.length === 0)) return { ...told, reason: `It cannot be read: ${error?.message ?? diagnostics[0]?.message ?? "there is no rule in it"}` };
  const readings = results.flatMap((result) => result.readings ?? []);
  if (readings.length === 0) {
    const rules = results.flatMap((result) => result.rules).map(normalizeRule);
    return { ...told, rules, reading: comparePlaced(placedFromRules([rule], units), placedFromRules(rules)) };
  }
  // Places that are asked different things are compared one by one, and no loss here.
  const losses = readings.flatMap((reading) => reading.losses).filter(({ what }) => what !== "places");
  const placed: PlacedRule = placedFromRead(readings);
  if (losses.length > 0) return { ...told, notes: losses.map(({ what, reason }) => `${what}: ${reason}`), reason: `It is read in part: ${losses[0]?.reason ?? ""}` };
  return { ...told, reading: comparePlaced(placedFromMapped(mapped, units, backend.placeCondition), placed) };
}

/**
 * Whether an event is one that the rule could tell of: what has a name of the language's own is no event of the model, and
 * a name of a provider's data that the rule does not have may be another name for data that it has.
 */
function isOfRule({ fields }: Event, rule: Rule): boolean {
  const named = new Set(rule.signals.flatMap(({ predicate }) => fieldsOf(predicate)));
  return Object.keys(fields).every((field) => !field.includes(":") && (named.has(field) || eventDataName(field) === undefined));
}

import { type Diagnostic, worstFidelity } from "../diagnostics/diagnostic.js";
import type { MappedRule } from "../map/mapped.js";
import { mapRule } from "../map/map-rule.js";
import type { Vocabulary } from "../map/vocabulary.js";
import type { Rule } from "../model/rule.js";
import { type RuleUnit, unitsOf } from "../normalize/units.js";
import type { Backend, PrintedQuery } from "./backend.js";

/** A rule as queries in the names of one vocabulary. */
export interface LoweredRule {
  readonly mapped: MappedRule;
  readonly queries: readonly PrintedQuery[];
  /** Of mapping, lowering and printing. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many units of the rule no query says. */
  readonly lost: number;
}

/** Maps, lowers and prints a normalized rule in one vocabulary. */
export function lowerRuleIn(rule: Rule, backend: Backend, vocabulary: Vocabulary): LoweredRule {
  return lowerMapped(mapWith(rule, vocabulary), backend);
}

/** The vocabularies of a backend, best first: those that it renders when none is asked for, then the others. */
export function vocabulariesInOrder(backend: Backend): readonly string[] {
  return [...new Set([...backend.defaultVocabularies, ...Object.keys(backend.vocabularies)])];
}

/**
 * The vocabulary that keeps most of a rule: exact before approximate before the one that loses the fewest units. Among
 * equals the better mapping wins, so that the columns fit best, then the earlier vocabulary.
 *
 * No more is done than the choice needs: a vocabulary without the event classes of the rule is not mapped to, and only
 * one that may still win is lowered.
 *
 * @param rule normalized
 * @param vocabularies at least one, best first
 */
export function chooseVocabulary(rule: Rule, backend: Backend, vocabularies: readonly Vocabulary[]): LoweredRule {
  const units = unitsOf(rule);
  const open: Candidate[] = vocabularies.map((vocabulary) => ({ vocabulary, loss: classLoss(units, vocabulary), mapLoss: 0 }));
  for (;;) {
    // A loss only grows while more is known: what is finished and leads has won.
    const first = open.reduce((best, each) => (isBetter(each, best) ? each : best));
    if (first.lowered !== undefined) return first.lowered;
    open[open.indexOf(first)] = refine(first, rule, units, backend);
  }
}

/** How far a vocabulary has been looked at. */
interface Candidate {
  readonly vocabulary: Vocabulary;
  /** What is lost at least: two for each unit, and one when anything is approximate. */
  readonly loss: number;
  /** The same after mapping alone. */
  readonly mapLoss: number;
  readonly mapped?: Mapped;
  readonly lowered?: LoweredRule;
}

interface Mapped {
  readonly mapped: MappedRule;
  readonly diagnostics: Diagnostic[];
}

function isBetter(left: Candidate, right: Candidate): boolean {
  return left.loss < right.loss || (left.loss === right.loss && left.mapLoss < right.mapLoss);
}

function refine(candidate: Candidate, rule: Rule, units: readonly RuleUnit[], backend: Backend): Candidate {
  if (candidate.mapped === undefined) {
    const mapped = mapWith(rule, candidate.vocabulary, units);
    const loss = lossOf(mapped.mapped.unitCount - mapped.mapped.units.length, mapped.diagnostics);
    return { vocabulary: candidate.vocabulary, mapped, loss, mapLoss: loss };
  }
  const { vocabulary, mapped, mapLoss } = candidate;
  const lowered = lowerMapped(mapped, backend);
  return { vocabulary, mapped, mapLoss, lowered, loss: lossOf(lowered.lost, lowered.diagnostics) };
}

function mapWith(rule: Rule, vocabulary: Vocabulary, units?: readonly RuleUnit[]): Mapped {
  const diagnostics: Diagnostic[] = [];
  return { mapped: mapRule(rule, vocabulary, (diagnostic) => diagnostics.push(diagnostic), units), diagnostics };
}

function lowerMapped({ mapped, diagnostics: found }: Mapped, backend: Backend): LoweredRule {
  const diagnostics = [...found];
  const queries = backend.lower(mapped, (diagnostic) => diagnostics.push(diagnostic)).map((query) => backend.print(query, mapped));
  const said = new Set(queries.flatMap(({ units }) => units));
  return { mapped, queries, diagnostics, lost: mapped.unitCount - said.size };
}

function lossOf(lostUnits: number, diagnostics: readonly Diagnostic[]): number {
  const fidelity = worstFidelity(diagnostics.map((diagnostic) => diagnostic.fidelity));
  return 2 * lostUnits + (fidelity === "exact" ? 0 : 1);
}

/** The loss by units of which the vocabulary does not have every event class. */
function classLoss(units: readonly RuleUnit[], { events }: Vocabulary): number {
  const has = (event: string): boolean => Object.hasOwn(events, event) && events[event]?.unavailable === undefined;
  return 2 * units.filter(({ signals }) => !signals.every(({ event }) => has(event))).length;
}

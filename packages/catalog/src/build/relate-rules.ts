import type { Rule, Signal } from "@isorule/core";
import { compareRules } from "@isorule/proof";

import type { RuleRelation } from "../model/catalog.js";
import type { RuleFacts } from "../model/rule-facts.js";
import { neededFields } from "./needed-fields.js";
import { type SampledRule, sampledRule, selectsMore } from "./sample-events.js";

/** How much work the comparison of rules may be. */
export interface RelateOptions {
  /** Pairs of rules, those with most in common first. Default: 10,000. */
  readonly pairs?: number;
  /** Steps for a pair, as of `compareRules`. Default: 20,000, some milliseconds: more decides hardly any pair. */
  readonly steps?: number;
  /** Called after each pair. */
  readonly progress?: (done: number, all: number) => void;
}

/** A value that more rules look for than this says little of what they have in common. */
const commonValue = 60;

/** What is known of rules of different vendors. */
export interface RelatedRules {
  readonly relations: readonly RuleRelation[];
  readonly compared: { readonly pairs: number; readonly leftOut: number; readonly undecided: number };
}

/**
 * What rules of different vendors are to each other, by proof. Only rules that are exactly read are compared, and only those
 * that look for a value of the same field and are about the same class of events: others can hardly contain each other.
 *
 * @param values with the rules that look for each
 */
export function relateRules(rules: readonly RuleFacts[], values: readonly { readonly rules: readonly number[] }[], options: RelateOptions): RelatedRules {
  const { pairs: most = 10_000, steps = 20_000, progress } = options;
  const found = pairsOf(rules, values);
  const pairs = found.slice(0, most);
  const relations: RuleRelation[] = [];
  let undecided = 0;
  const compared = new Map<number, Rule>();
  const ruleAt = (at: number): Rule => {
    const known = compared.get(at) ?? plainRule(rules[at] as RuleFacts);
    compared.set(at, known);
    return known;
  };
  const sampled = rules.map((rule) => once(() => (only(rule) === undefined ? undefined : sampledRule(only(rule) as Signal))));
  for (const [done, { left, right }] of pairs.entries()) {
    progress?.(done + 1, pairs.length);
    // Where each selects an event that the other does not, nothing is left to be proved.
    if (differ(sampled[left]?.(), sampled[right]?.())) continue;
    const { verdict } = compareRules(ruleAt(left), ruleAt(right), { steps });
    if (verdict === "equal") relations.push({ verdict, rule: left, other: right });
    else if (verdict === "narrower") relations.push({ verdict, rule: right, other: left });
    else if (verdict === "wider") relations.push({ verdict: "narrower", rule: left, other: right });
    else if (verdict === "unknown") undecided++;
  }
  return {
    relations: relations.sort((one, another) => one.rule - another.rule || one.other - another.other),
    compared: { pairs: pairs.length, leftOut: found.length - pairs.length, undecided },
  };
}

interface Pair {
  readonly left: number;
  readonly right: number;
  /** How much they have in common: rare values count more. */
  weight: number;
}

function pairsOf(rules: readonly RuleFacts[], values: readonly { readonly rules: readonly number[] }[]): readonly Pair[] {
  const pairs = new Map<number, Pair>();
  const needs = rules.map(needsOf);
  for (const { rules: all } of values) {
    if (all.length < 2 || all.length > commonValue) continue;
    const exact = all.filter((at) => rules[at]?.logic !== undefined);
    for (const [place, left] of exact.entries()) {
      for (const right of exact.slice(place + 1)) {
        if (!comparable(rules[left] as RuleFacts, rules[right] as RuleFacts) || !mayContain(needs[left], needs[right])) continue;
        const key = left * rules.length + right;
        const pair = pairs.get(key);
        if (pair === undefined) pairs.set(key, { left, right, weight: 1 / all.length });
        else pair.weight += 1 / all.length;
      }
    }
  }
  return [...pairs.values()].sort((one, another) => another.weight - one.weight || one.left - another.left || one.right - another.right);
}

function comparable(left: RuleFacts, right: RuleFacts): boolean {
  return left.vendor !== right.vendor && left.classes.some((name) => right.classes.includes(name));
}

/** The signal of a rule that is about single events of one; undefined for any other. */
function only({ logic }: RuleFacts): Signal | undefined {
  const [first, ...others] = logic?.signals ?? [];
  return others.length > 0 || logic?.detection.kind !== "signal" ? undefined : first;
}

/** The fields that all events of a rule have; undefined where it is not about single events of one signal. */
function needsOf(rule: RuleFacts): ReadonlySet<string> | undefined {
  const signal = only(rule);
  return signal === undefined ? undefined : neededFields(signal.predicate);
}

function differ(left: SampledRule | undefined, right: SampledRule | undefined): boolean {
  return left !== undefined && right !== undefined && selectsMore(left, right) && selectsMore(right, left);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * Whether one of two rules may select all that the other does. The wider one cannot need a field that the narrower one does
 * not: events of the narrower one without it would be left out.
 */
function mayContain(left: ReadonlySet<string> | undefined, right: ReadonlySet<string> | undefined): boolean {
  if (left === undefined || right === undefined) return true;
  return [...left].every((field) => right.has(field)) || [...right].every((field) => left.has(field));
}

/** A rule with nothing but its logic. */
function plainRule({ id, title, logic }: RuleFacts): Rule {
  const { signals = [], detection = { kind: "any", operands: [] } } = logic ?? {};
  return { id, title, authors: [], severity: "medium", attack: [], software: [], signals, detection, dataSources: [], falsePositives: [], tuning: [], tests: [], examples: { match: [], ignore: [] }, hunting: [], related: [], references: [], tags: [] };
}

import type { Expression, Source } from "@isorule/core";
import { type ConditionLeaf, parseCondition } from "./parse-condition.js";

/** Sets of rules, by their places in a list, any of which suffices; or why there are none. */
export type Alternatives = { readonly alternatives: readonly (readonly number[])[] } | { readonly reason: string };

/** The most sets that a condition may become. */
export const mostAlternatives = 64;

/**
 * Which rules have to happen for a temporal correlation.
 *
 * Without a condition all of them. A map "specified the count of different event types (Sigma rules matching) in the given
 * time frame" (correlation specification, Condition): `gte: 2` of three rules is any two of them. A text joins the names of
 * rules with and, or and not, as the reference implementation reads it (pySigma, `sigma/correlations.py`; proposed for
 * the specification in its issue 198).
 *
 * @param names for each rule everything that it may be called, each as the caller spells it
 * @param spell how a name is spelt
 * @param ordered whether the rules have to happen in their order
 * @example readAlternatives(undefined, [["a"], ["b"]], spell, false) // [[0, 1]]
 */
export function readAlternatives(condition: Source | undefined, names: readonly (readonly string[])[], spell: (name: string) => string, ordered: boolean): Alternatives {
  if (condition === undefined || (condition.kind === "scalar" && condition.value === null)) return { alternatives: [names.map((_, at) => at)] };
  if (condition.kind === "scalar" && typeof condition.value === "string") return readExpression(condition.value, names, spell);
  return readCount(condition, names.length, ordered);
}

/** The names of a condition in text, in its order; undefined for any other condition. */
export function namesInCondition(condition: Source | undefined): readonly string[] | undefined {
  if (condition?.kind !== "scalar" || typeof condition.value !== "string") return undefined;
  const parsed = parseCondition(condition.value);
  return "condition" in parsed ? [...new Set(leavesOf(parsed.condition).flatMap((leaf) => (leaf.kind === "search" ? [leaf.name] : [])))] : [];
}

function leavesOf(node: Expression<ConditionLeaf>): readonly ConditionLeaf[] {
  if (node.kind === "leaf") return [node.leaf];
  return node.kind === "not" ? leavesOf(node.operand) : node.operands.flatMap(leavesOf);
}

function readExpression(text: string, names: readonly (readonly string[])[], spell: (name: string) => string): Alternatives {
  const parsed = parseCondition(text);
  if ("fault" in parsed) return { reason: `its condition cannot be read: ${parsed.fault.reason}` };
  const used = new Set<number>();
  for (const leaf of leavesOf(parsed.condition)) {
    if (leaf.kind === "of") return { reason: "its condition has a pattern of names, and takes names of rules only" };
    const at = names.findIndex((each) => each.includes(spell(leaf.name)));
    if (at < 0) return { reason: `its condition names \`${leaf.name.slice(0, 60)}\`, which is none of its rules` };
    used.add(at);
  }
  const unused = names.findIndex((_, at) => !used.has(at));
  if (unused >= 0) return { reason: `its condition does not use the rule \`${(names[unused]?.at(-1) ?? "").slice(0, 60)}\`` };
  const found = disjunction(parsed.condition, (name) => names.findIndex((each) => each.includes(spell(name))));
  if (typeof found === "string") return { reason: found };
  return { alternatives: withoutSupersets(found) };
}

/** The sets of an expression without `not`; a reason where there are none. */
function disjunction(node: Expression<ConditionLeaf>, placeOf: (name: string) => number): readonly (readonly number[])[] | string {
  switch (node.kind) {
    case "leaf":
      return node.leaf.kind === "search" ? [[placeOf(node.leaf.name)]] : [];
    case "not":
      return "its condition asks for events that do not happen, and no detection of a rule here can say that";
    case "or": {
      const all: (readonly number[])[] = [];
      for (const operand of node.operands) {
        const sets = disjunction(operand, placeOf);
        if (typeof sets === "string") return sets;
        all.push(...sets);
        if (all.length > mostAlternatives) return tooMany;
      }
      return all;
    }
    case "and": {
      let all: readonly (readonly number[])[] = [[]];
      for (const operand of node.operands) {
        const sets = disjunction(operand, placeOf);
        if (typeof sets === "string") return sets;
        if (all.length * sets.length > mostAlternatives) return tooMany;
        all = all.flatMap((left) => sets.map((right) => [...new Set([...left, ...right])].sort((a, b) => a - b)));
      }
      return all;
    }
  }
}

const tooMany = `its condition has more than ${mostAlternatives} alternatives`;

/** "a or (a and b)" is "a". */
function withoutSupersets(sets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const unique = sets.filter((set, at) => sets.findIndex((other) => other.join() === set.join()) === at);
  return unique.filter((set) => !unique.some((other) => other !== set && other.every((each) => set.includes(each))));
}

function readCount(condition: Source, rules: number, ordered: boolean): Alternatives {
  const other = { reason: "its condition is no map of one bound to a number, and no text with names of rules" };
  if (condition.kind !== "map" || condition.entries.length !== 1) return other;
  const [entry] = condition.entries;
  const value = entry?.value.kind === "scalar" ? entry.value.value : undefined;
  if (entry === undefined || typeof value !== "number" || !Number.isInteger(value)) return other;
  const least = entry.key === "gte" ? value : entry.key === "gt" ? value + 1 : entry.key === "eq" && value === rules ? rules : undefined;
  if (least === undefined) return { reason: `its condition \`${entry.key.slice(0, 20)}: ${value}\` asks for rules that do not match, and no detection of a rule here can say that` };
  if (least < 1 || least > rules) return { reason: `its condition asks for ${least} of ${rules} rules` };
  if (least < rules && ordered) return { reason: "its condition asks for some of the rules, and whether those have to be in order is not said" };
  const sets = choose(rules, least);
  return sets === undefined ? { reason: tooMany } : { alternatives: sets };
}

/** All sets of `least` of the first `count` numbers; undefined where they are too many. */
function choose(count: number, least: number): readonly (readonly number[])[] | undefined {
  let sets: readonly (readonly number[])[] = [[]];
  for (let size = 0; size < least; size++) {
    sets = sets.flatMap((set) => Array.from({ length: count }, (_, at) => at).filter((at) => at > (set.at(-1) ?? -1) && count - at >= least - size).map((at) => [...set, at]));
    if (sets.length > mostAlternatives) return undefined;
  }
  return sets;
}

import { type Backend, normalizeRule, type Predicate, type Rule, unitsOf } from "@isorule/core";
import { compareRules, type RuleComparison } from "@isorule/proof";
import { backends } from "isorule";
import { parse } from "yaml";
import { corpusFiles } from "../kit/corpus.js";
import { randomNumbers } from "../kit/random-numbers.js";
import { measure, median, print, type Work } from "./measure.js";
import { growthOf, withOtherId } from "./read-bench.js";

/** So many rules are compared, each with each that it shares a field with. */
const mostRules = 500;

/** Of the pairs every so many-th is compared when not all are asked for, with ISORULE_ALL=1. */
const everySo = process.env["ISORULE_ALL"] === "1" ? 1 : 7;

/**
 * Compares pairs of rules of the Sigma corpus that share a field in events of one class: how long a pair takes, and how
 * many stay unknown.
 */
export function benchCompare(): void {
  const sigma = backends.find(({ language }) => language === "sigma") as Backend;
  const all = corpusFiles("sigma", /^rules\/.*\.ya?ml$/).flatMap(({ text }) => sigma.read?.(text).rules ?? []);
  const rules = sample(all, mostRules).map(normalizeRule);
  const fields = rules.map(fieldsOf);
  const times: number[] = [];
  const verdicts: Record<string, number> = {};
  const slow: { readonly time: number; readonly title: string }[] = [];
  const open: string[] = [];
  let pairs = 0;
  for (let left = 0; left < rules.length; left++) {
    for (let right = left; right < rules.length; right++) {
      if (![...(fields[left] as Set<string>)].some((field) => fields[right]?.has(field))) continue;
      if (pairs++ % everySo !== 0) continue;
      const [one, other] = [rules[left] as Rule, rules[right] as Rule];
      const from = process.cpuUsage();
      const found: RuleComparison = compareRules(one, other);
      const { user, system } = process.cpuUsage(from);
      const time = (user + system) / 1_000;
      times.push(time);
      slow.push({ time, title: `${one.title} / ${other.title}: ${found.verdict}, ${found.steps} steps` });
      const verdict = found.verdict === "unknown" ? `unknown: ${found.reason ?? ""}` : found.verdict;
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
      if (found.verdict === "unknown") open.push(`${one.title} / ${other.title}: ${found.reason ?? ""}`);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => `${(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2)} ms`;
  print(`\nComparing ${times.length} of ${pairs} pairs of ${rules.length} Sigma rules that share a field; processor time`);
  print(`  median ${at(0.5)}, 90 % ${at(0.9)}, 99 % ${at(0.99)}, longest ${at(1)}`);
  for (const [verdict, count] of Object.entries(verdicts).sort((a, b) => b[1] - a[1])) print(`  ${verdict.padEnd(30)} ${String(count).padStart(7)} ${((count / times.length) * 100).toFixed(2).padStart(7)} %`);
  const files = corpusFiles("sigma", /^rules\/.*\.ya?ml$/).filter((_, index) => index % 20 === 0).map(({ text }) => text);
  const [floor] = measure([["yaml", () => files.forEach((text) => void parse(text, { logLevel: "silent" }))]], 3);
  const [mean, each] = [times.reduce((sum, time) => sum + time, 0) / times.length, (floor?.median ?? 0) / files.length];
  print(`  ${Math.round(1_000 / mean).toLocaleString("en-US")} pairs a second, in the mean ${mean.toFixed(2)} ms: ${(mean / each).toFixed(2)} times what yaml takes to parse a rule, ${each.toFixed(2)} ms; the median is ${(median(times) / each).toFixed(2)} times`);
  growth(sigma, rules);
  for (const { time, title } of slow.sort((a, b) => b.time - a.time).slice(0, 5)) print(`  slow: ${time.toFixed(0)} ms ${title}`);
  for (const title of open.slice(0, 10)) print(`  open: ${title}`);
}

/** With the number of pairs, and with the number of values on both sides. */
function growth(sigma: Backend, rules: readonly Rule[]): void {
  const some = rules.slice(0, 60);
  const pairs = [1, 2, 4].map((copies): Work => {
    const lists = Array.from({ length: copies }, (_, copy) => some.map((rule) => ({ ...rule, id: withOtherId(rule.id, copy) })));
    return [`${copies}×`, () => lists.forEach((list) => list.forEach((rule, at) => void compareRules(rule, list[(at + 1) % list.length] as Rule)))];
  });
  print(`  growth with the number of pairs: ${growthOf(measure(pairs, 3))}`);
  const listed = (modifier: string, values: readonly string[]): Rule => {
    const text = `title: A rule\nid: 8f2a1f6e-8a52-4f1c-9d0e-000000000001\nlogsource: { category: process_creation, product: windows }\ndetection:\n  selection:\n    CommandLine|${modifier}:\n${values.map((value) => `      - '${value}'\n`).join("")}  condition: selection\n`;
    return normalizeRule(sigma.read?.(text).rules[0] as Rule);
  };
  for (const modifier of ["contains", "endswith"]) {
    const values = [1_000, 2_000, 4_000].map((count): Work => {
      const [left, right] = [0, count / 2].map((from) => listed(modifier, Array.from({ length: count }, (_, at) => `value-${from + at}.exe`)));
      return [`${count}`, () => void compareRules(left as Rule, right as Rule)];
    });
    print(`  growth with the values on both sides, half of them the same, ${modifier}: ${growthOf(measure(values, 3))}`);
  }
}

/** The same rules in every run. */
function sample(rules: readonly Rule[], count: number): readonly Rule[] {
  const next = randomNumbers(1);
  const left = [...rules];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(next(left.length), 1)[0] as Rule);
}

/** The fields that a rule looks at, with the class of the event. */
function fieldsOf(rule: Rule): Set<string> {
  const fields = new Set<string>();
  for (const { signals } of unitsOf(rule)) {
    for (const { event, predicate } of signals) {
      const stack: Predicate[] = [predicate];
      for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        if (node.kind === "and" || node.kind === "or") stack.push(...node.operands);
        else if (node.kind === "not") stack.push(node.operand);
        else if (node.kind === "comparison") fields.add(`${event} ${node.field}`);
      }
    }
  }
  return fields;
}

import { eqlEngine } from "@isorule/backend-eql/engine";
import { kqlEngine } from "@isorule/backend-kql/engine";
import { splEngine } from "@isorule/backend-spl/engine";
import { type Backend, normalizeRule, type QueryEngine, type Rule } from "@isorule/core";
import { type Witness, witnessesOf } from "@isorule/proof";
import { backends } from "isorule";
import { parse } from "yaml";
import { corpusFiles } from "../kit/corpus.js";
import { faithfulRows } from "../kit/faithful-rows.js";
import type { BenchOptions } from "./main.js";
import { measure, print, printRatios, type Work } from "./measure.js";
import { growthOf, withOtherId } from "./read-bench.js";

const rounds = 3;
const engines: Readonly<Record<string, QueryEngine>> = { eql: eqlEngine, kql: kqlEngine, spl: splEngine };

interface Asked {
  readonly rule: Rule;
  readonly witnesses: readonly Witness[];
}

/**
 * What `isorule verify` does with the Sigma rules of the corpus: it makes the witnesses of each rule, renders it to every
 * language, reads every document back, compares, and runs it on all witnesses; beside what `yaml` alone takes to parse
 * the same files. Then how that grows with the number of rules.
 */
export function benchVerify({ every = 60 }: BenchOptions): void {
  const sigma = backends.find(({ language }) => language === "sigma") as Backend;
  const files = corpusFiles("sigma", /^rules[^/]*\/.*\.ya?ml$/);
  const texts = files.filter((_, at) => at % every === 0).map(({ text }) => text);
  const rulesOf = (text: string): readonly Rule[] => sigma.read?.(text).rules ?? [];
  const asked = texts.flatMap(rulesOf).map(normalizeRule).map((rule): Asked => ({ rule, witnesses: witnessesOf(rule) }));
  const languages = backends.map((backend): Work => [`  ${backend.title}: rendered, read back, compared and run`, () => asked.forEach(({ rule, witnesses }) => void faithfulRows("", rule, witnesses, backend, engines[backend.language]))]);
  const whole = (text: string): void => {
    for (const rule of rulesOf(text).map(normalizeRule)) {
      const witnesses = witnessesOf(rule);
      for (const backend of backends) faithfulRows("", rule, witnesses, backend, engines[backend.language]);
    }
  };
  const works: readonly Work[] = [
    ["yaml alone: parse(text)", () => texts.forEach((text) => void parse(text, { logLevel: "silent" }))],
    ["read and verify in all languages", () => texts.forEach(whole)],
    ["  witnesses", () => asked.forEach(({ rule }) => void witnessesOf(rule))],
    ...languages,
  ];
  const measured = measure(works, rounds);
  const lists = asked.reduce((sum, { witnesses }) => sum + witnesses.length, 0);
  printRatios(`Verifying ${asked.length} rules of Sigma, every ${every}. file, on ${lists} witnesses; processor time, medians of ${rounds} interleaved rounds`, measured);
  const all = ((measured[1]?.median ?? 0) / asked.length / 1_000) * files.length;
  print(`  ${((measured[1]?.median ?? 0) / asked.length).toFixed(0)} ms a rule: about ${(all / 60).toFixed(1)} minutes of one core for all ${files.length} files`);
  const few = texts.filter((_, at) => at % 4 === 0);
  const growth = measure([1, 2, 4].map((copies): Work => [`${copies}×`, () => Array.from({ length: copies }, (_, copy) => few.forEach((text) => whole(withOtherId(text, copy))))]), rounds);
  print(`  growth with the number of rules, ${few.length} files and copies with other ids: ${growthOf(growth)}`);
}

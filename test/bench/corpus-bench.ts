import { type Backend, normalizeRule, readPlainYaml, readSources, type Rule, transpile } from "@isorule/core";
import { backends } from "isorule";
import { parse } from "yaml";
import { corpusFiles } from "../kit/corpus.js";
import { measure, print, printRatios, type Work } from "./measure.js";
import { profile } from "./profile.js";

const rounds = 9;

/**
 * Reads the rules of the corpus and renders them to all languages, in one process, beside what the library `yaml` alone
 * takes to parse the same files: `parse(text)`, its plainest way, whose result nobody could read a rule from with places.
 * Each rule is normalized once; each language takes the vocabulary that keeps most of the rule, and its default formats.
 */
export async function benchCorpus(): Promise<void> {
  const texts = corpusFiles("sigma", /^rules[^/]*\/.*\.ya?ml$/).concat(corpusFiles("t1505.004/sigma", /\.ya?ml$/)).map(({ text }) => text);
  const sigma = backends.find(({ language }) => language === "sigma") as Backend;
  const rules = texts.flatMap((text) => rulesOf(sigma, text)).map(normalizeRule);
  const plain = texts.filter((text) => readPlainYaml(text, 80) !== undefined).length;
  const everything = (): void => texts.forEach((text) => rulesOf(sigma, text).forEach((rule) => allLanguages(normalizeRule(rule))));
  const works: readonly Work[] = [
    ["yaml alone: parse(text)", () => texts.forEach(parseAlone)],
    ["read and all languages", everything],
    ["  read: the YAML with places", () => texts.forEach((text) => readSources(text, () => undefined))],
    ["  read: to rules", () => texts.forEach((text) => rulesOf(sigma, text))],
    ...backends.map((backend): Work => [`  ${backend.title}, of normalized rules`, () => rules.forEach((rule) => void transpile(rule, backend, { vocabulary: "auto", normalized: true }))]),
    ["  all languages in all formats, of normalized rules", () => rules.forEach(allFormats)],
  ];
  const measured = measure(works, rounds);
  printRatios(`${texts.length} files of Sigma (${plain} of plain YAML), ${rules.length} rules; processor time, medians of ${rounds} interleaved rounds`, measured);
  print("\nWhat reading and all languages are spent on");
  for (const [part, share] of await profile(everything)) if (share >= 0.005) print(`  ${part.padEnd(56)} ${(share * 100).toFixed(1).padStart(8)} %`);
}

function parseAlone(text: string): void {
  try {
    parse(text, { logLevel: "silent" });
  } catch {
    // A file of the corpus with a fault: reading reports it.
  }
}

function rulesOf(sigma: Backend, text: string): readonly Rule[] {
  return sigma.read?.(text).rules ?? [];
}

function allLanguages(rule: Rule): void {
  for (const backend of backends) transpile(rule, backend, { vocabulary: "auto", normalized: true });
}

function allFormats(rule: Rule): void {
  for (const backend of backends) transpile(rule, backend, { vocabulary: "auto", normalized: true, formats: Object.keys(backend.formats) });
}

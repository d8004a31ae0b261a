import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readRule, transpile, type Backend } from "@isorule/core";
import { backends } from "isorule";
import { parseDocument } from "yaml";
import { repositoryRoot } from "../kit/paths.js";

/** How often each thing is measured; the median counts, because the machine has other work too. */
const rounds = 9;

/** How many times the rules of the repository are taken, so that a round takes long enough to be measured. */
const copies = 5;

interface Measurement {
  readonly title: string;
  /** Milliseconds. */
  readonly median: number;
}

main();

/** Prints ratios: they mean the same on a slow machine as on a fast one, where milliseconds do not. */
function main(): void {
  const command = join(repositoryRoot, "packages", "cli", "bin", "isorule.js");
  const [floor, version] = measure([
    ["node -e 0", () => start("-e", "0")],
    ["isorule --version", () => start(command, "--version")],
  ]);
  print("Start-up", floor, [version]);

  const folder = join(repositoryRoot, "rules");
  const texts = readdirSync(folder).filter((name) => name.endsWith(".rule.yml")).map((name) => readFileSync(join(folder, name), "utf8"));
  const all = Array.from({ length: copies }, () => texts).flat();
  const rules = all.map((text) => readRule(text).rule);
  const [parse, ...others] = measure([
    ["yaml alone", () => each(all, (text) => parseDocument(text))],
    ["read", () => each(all, (text) => readRule(text))],
    ["read and all languages", () => each(all, (text) => allLanguages(text, backends))],
    ...backends.map((backend): [string, () => void] => [`${backend.title}, of rules that are read`, () => each(rules, (rule) => rule && transpile(rule, backend))]),
  ]);
  print(`${all.length} rules`, parse, others);
}

function allLanguages(text: string, languages: readonly Backend[]): void {
  const { rule } = readRule(text);
  if (rule !== undefined) for (const backend of languages) transpile(rule, backend);
}

function each<Item>(items: readonly Item[], work: (item: Item) => unknown): void {
  for (const item of items) work(item);
}

function start(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} failed: ${stderr}`);
}

/** Measures the things in turn, so that a slow moment of the machine hits all of them. */
function measure(things: readonly (readonly [string, () => void])[]): readonly [Measurement, Measurement, ...Measurement[]] {
  const times = things.map((): number[] => []);
  for (let round = -2; round < rounds; round++) {
    things.forEach(([, work], index) => {
      const from = performance.now();
      work();
      // The first rounds warm up.
      if (round >= 0) times[index]?.push(performance.now() - from);
    });
  }
  return things.map(([title], index) => ({ title, median: median(times[index] ?? []) })) as unknown as readonly [Measurement, Measurement, ...Measurement[]];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function print(title: string, base: Measurement, others: readonly Measurement[]): void {
  process.stdout.write(`\n${title}, medians of ${rounds}\n`);
  for (const { title: name, median: time } of [base, ...others]) {
    process.stdout.write(`  ${name.padEnd(48)} ${time.toFixed(1).padStart(8)} ms ${(time / base.median).toFixed(2).padStart(7)}\n`);
  }
}

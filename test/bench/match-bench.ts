import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { corpusFiles, corpusFolder } from "../kit/corpus.js";
import { repositoryRoot } from "../kit/paths.js";
import { runNode } from "./child.js";
import { print } from "./measure.js";

const command = join(repositoryRoot, "packages", "cli", "bin", "isorule.js");

/** The least that must be done with a file of events: to read its lines as JSON. */
const readOnly = `let rest = "";
const input = require("node:fs").createReadStream(process.argv[1], { encoding: "utf8", highWaterMark: 1 << 20 });
input.on("data", (text) => {
  const lines = (rest + text).split("\\n");
  rest = lines.pop();
  for (const line of lines) if (line !== "") JSON.parse(line);
});`;

/** Of so many events one is as it was recorded; the others have other words in their texts. */
const oneAsRecorded = 50;

/**
 * `isorule match` with every Sigma rule of the corpus on recorded events, which are repeated with other words, beside the
 * time that JSON.parse takes for the same lines. What an event takes should not grow with their number, nor the memory.
 */
export function benchMatch(): void {
  print("\nisorule match, every Sigma rule of the corpus, on repeated and varied events of its regression data");
  const rules = join(corpusFolder(), "sigma");
  const records = corpusFiles("sigma/regression_data", /\.json$/).map(({ text }) => text);
  const work = mkdtempSync(join(tmpdir(), "isorule-bench-match-"));
  try {
    const measured = (count: number): { readonly match: number; readonly parse: number; readonly peak: number } => {
      const file = join(work, `${count}.jsonl`);
      writeEvents(file, records, count);
      const parse = runNode(["-e", readOnly, file]);
      const match = runNode([command, "match", rules, "--events", file, "--limit", "1"]);
      rmSync(file);
      return { match: match.cpu, parse: parse.cpu, peak: match.peak };
    };
    const start = measured(1);
    print(`  ${"1 event: the rules are read".padEnd(30)} ${start.match.toFixed(0).padStart(8)} ms of the processor ${start.peak.toFixed(0).padStart(6)} MiB`);
    for (const count of [10_000, 40_000]) {
      const { match, parse, peak } = measured(count);
      const [each, least] = [((match - start.match) / count) * 1_000, ((parse - start.parse) / count) * 1_000];
      print(`  ${`${count} events`.padEnd(30)} ${match.toFixed(0).padStart(8)} ms of the processor ${peak.toFixed(0).padStart(6)} MiB, ${each.toFixed(0)} µs an event beside ${least.toFixed(0)} µs of JSON.parse: ${(each / least).toFixed(1)} times`);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function writeEvents(file: string, records: readonly string[], count: number): void {
  const random = randomNumbers(1);
  const words = [...new Set(records.flatMap((text) => text.match(/[A-Za-z]{4,}/g) ?? []))];
  const lines = records.flatMap(linesOf);
  const out = openSync(file, "w");
  for (let at = 0; at < count; at++) {
    const line = lines[random(lines.length)] as string;
    const data = at % oneAsRecorded === 0 ? -1 : line.indexOf('"EventData"');
    const varied = data < 0 ? line : line.slice(0, data) + line.slice(data).replace(/[A-Za-z]{4,}(?=[^":]*"[,}])/g, (word) => (random(3) === 0 ? (words[random(words.length)] as string) : word));
    writeSync(out, `${varied}\n`);
  }
  closeSync(out);
}

/** The records of a file, each on a line: every one begins at the start of a line. */
function linesOf(text: string): readonly string[] {
  return text.trim().split(/\r?\n(?=\{)/).map((record) => JSON.stringify(JSON.parse(record)));
}

/** The same numbers in every run: a linear congruential generator with the constants of Numerical Recipes. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { corpusFolder } from "../kit/corpus.js";
import { repositoryRoot } from "../kit/paths.js";
import { runNode, type Usage } from "./child.js";
import { median, print } from "./measure.js";

const command = join(repositoryRoot, "packages", "cli", "bin", "isorule.js");
const starts = 9;

/** What a start costs beyond that of an empty program. */
export function benchStart(): void {
  print(`\nStart-up, medians of ${starts}`);
  const cases: readonly (readonly [title: string, args: readonly string[]])[] = [
    ["node with an empty program", ["-e", "0"]],
    ["isorule --version", [command, "--version"]],
    ["isorule convert, of one file", [command, "convert", join(repositoryRoot, "rules"), "--from", "isorule", "--to", "spl", "--no-cache"]],
  ];
  const usages = cases.map((): Usage[] => []);
  for (let round = 0; round < starts; round++) cases.forEach(([, args], index) => usages[index]?.push(runNode(args)));
  cases.forEach(([title], index) => printUsage(title, middle(usages[index] ?? [])));
}

/**
 * `isorule convert` from start to end, over the rules of the corpus once, twice and four times, each to all languages and
 * into a folder. Twice the rules should take twice the time, and no more memory.
 */
export function benchConvert(): void {
  print("\nisorule convert of the corpus, to all languages, into a folder, without a cache");
  const work = mkdtempSync(join(tmpdir(), "isorule-bench-convert-"));
  try {
    const source = join(work, "rules");
    for (const [copy, times] of [[0, 1], [1, 2], [2, 4], [3, 4]] as const) {
      cpSync(join(corpusFolder(), "sigma"), join(source, String(copy)), { recursive: true, filter: (path) => !path.includes("regression_data") });
      if (copy === 2) continue;
      for (const workers of ["0", undefined]) {
        const flags = workers === undefined ? [] : ["--workers", workers];
        const out = join(work, `out-${times}-${workers ?? "default"}`);
        const usage = runNode([command, "convert", source, "--from", "sigma", "--to", "spl,eql,kql,sigma", "--out", out, "--no-cache", ...flags]);
        printUsage(`${times} times the rules, ${workers === undefined ? "workers as they come" : "no workers"}`, usage);
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function middle(usages: readonly Usage[]): Usage {
  return { cpu: median(usages.map(({ cpu }) => cpu)), wall: median(usages.map(({ wall }) => wall)), peak: median(usages.map(({ peak }) => peak)) };
}

function printUsage(title: string, { cpu, wall, peak }: Usage): void {
  print(`  ${title.padEnd(56)} ${wall.toFixed(0).padStart(8)} ms ${cpu.toFixed(0).padStart(8)} ms of the processor ${peak.toFixed(0).padStart(6)} MiB`);
}

import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { corpusFiles } from "../kit/corpus.js";
import { repositoryRoot } from "../kit/paths.js";
import { runNode } from "./child.js";
import type { BenchOptions } from "./main.js";
import { print } from "./measure.js";

const command = join(repositoryRoot, "packages", "cli", "bin", "isorule.js");

/**
 * `isorule catalog build` of the whole corpus, of every second file and of every fourth: time, memory, size of what is
 * written, and how they grow; then the whole without comparing rules, and without workers.
 */
export function benchCatalog({ every = 1 }: BenchOptions): void {
  const folder = mkdtempSync(join(tmpdir(), "isorule-bench-catalog-"));
  const all = corpusFiles(".", /\.(?:ya?ml|toml|md|kql)$/).filter((_, at) => at % every === 0);
  try {
    print("\nA catalog of rules of all vendors");
    let base: number | undefined;
    for (const [title, step, options] of [["a quarter", 4, []], ["half", 2, []], ["all", 1, []], ["all, rules not compared", 1, ["--no-relations"]], ["all, without workers", 1, ["--workers", "0"]]] as const) {
      const source = join(folder, `in-${step}`);
      // Macros are few, and needed by rules of every choice.
      const files = all.filter(({ path }, at) => path.startsWith("splunk/macros/") || at % step === 0);
      for (const { path, text } of files) write(join(source, path), text);
      const out = join(folder, `out-${step}-${options.join("")}`);
      const { cpu, wall, peak } = runNode([command, "catalog", "build", source, "--out", out, ...options]);
      base ??= cpu / files.length;
      const { bytes, count } = sizeOf(out);
      print(`  ${title.padEnd(26)} ${String(files.length).padStart(5)} files ${(wall / 1_000).toFixed(1).padStart(6)} s, ${(cpu / 1_000).toFixed(1).padStart(6)} s of processors (${(cpu / files.length / base).toFixed(2)} per file) ${peak.toFixed(0).padStart(5)} MiB; ${count} files of ${(bytes / 1e6).toFixed(1)} MB, catalog.json ${(statSync(join(out, "catalog.json")).size / 1e6).toFixed(1)} MB`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function sizeOf(folder: string): { readonly bytes: number; readonly count: number } {
  const sizes = (readdirSync(folder, { recursive: true }) as string[]).map((name) => statSync(join(folder, name))).filter((info) => info.isFile()).map(({ size }) => size);
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), count: sizes.length };
}

import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { runInPool } from "./kit/runner/pool.js";
import type { Outcome } from "./kit/runner/run-file.js";

const dist = dirname(fileURLToPath(import.meta.url));

/** Folders that run only when a filter names them: they need data that not everybody has. */
const onlyWhenAsked = ["corpus/", "engines/", "browser/"];

/** Each process needs memory for the parsers that the tests use. */
const mostProcesses = 4;

await main(process.argv.slice(2));

/**
 * Runs the test files whose path below test/ contains one of the filters; without a filter all but {@link onlyWhenAsked}.
 * `--dir FOLDER` looks for `*.test.js` and `*.test.mjs` in another folder. The last line is `N passed, N failed`.
 */
async function main(args: readonly string[]): Promise<void> {
  const { directory, filters } = readArguments(args);
  const files = testFiles(directory, filters);
  const failures: string[] = [];
  let passed = 0;
  let failed = 0;
  await runInPool(directory, files, Math.min(availableParallelism(), mostProcesses, files.length), (outcome: Outcome, output) => {
    process.stdout.write(output);
    passed += outcome.passed;
    failed += outcome.failed;
    for (const fault of outcome.faults) failures.push(`${outcome.file}: ${fault}`);
  });
  if (passed + failed === 0) {
    failed++;
    failures.push(filters.length === 0 ? "No test was found." : `No test was found for ${filters.join(" ")}.`);
  }
  if (failures.length > 0) process.stdout.write(`\nFailed:\n${failures.map((failure) => `  ${failure}\n`).join("")}`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function readArguments(args: readonly string[]): { directory: string; filters: readonly string[] } {
  const at = args.indexOf("--dir");
  if (at < 0) return { directory: dist, filters: args.map(filterOf) };
  return { directory: resolve(args[at + 1] ?? "."), filters: args.filter((_, index) => index !== at && index !== at + 1).map(filterOf) };
}

/** `test/unit/core/x.test.ts` from a shell's completion means the same as `unit/core/x.test`. */
function filterOf(argument: string): string {
  return argument.split(sep).join("/").replace(/^(\.\/)?test\//, "").replace(/\.[mj]?[jt]s$/, "");
}

function testFiles(directory: string, filters: readonly string[]): readonly string[] {
  return readdirSync(directory, { recursive: true })
    .map((name) => String(name).split(sep).join("/"))
    .filter((name) => /\.test\.m?js$/.test(name))
    .filter((name) => filters.some((filter) => name.includes(filter)) || (filters.length === 0 && !onlyWhenAsked.some((folder) => name.startsWith(folder))))
    .filter((name) => directory !== dist || existsSync(join(dirname(dist), name.replace(/js$/, "ts"))))
    .sort();
}

import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What uvu's `suite.run()` puts into the queue: runs the suite and prints it. */
type SuiteRun = () => Promise<[errors: string | true, passed: number, skipped: number, total: number]>;

/** uvu hands suites over in globals: a group for each file, its name first (dist/index.mjs of uvu 0.5). */
interface UvuGlobals {
  UVU_DEFER?: number;
  UVU_INDEX?: number;
  UVU_QUEUE?: SuiteRun[][];
}

interface Tally {
  passed: number;
  failed: number;
}

const globals = globalThis as UvuGlobals;
const dist = dirname(fileURLToPath(import.meta.url));

/** Folders that run only when a filter names them: they need data that not everybody has. */
const onlyWhenAsked = ["corpus/", "engines/", "browser/"];

/** A file that takes at least so many seconds says so. */
const noteworthy = 2;

/** Milliseconds that are left to timers and handles of the tests after the last one. */
const patience = 5000;

await main(process.argv.slice(2));

/**
 * Runs the test files whose path below test/ contains one of the filters; without a filter all but {@link onlyWhenAsked}.
 * `--dir FOLDER` looks for `*.test.js` and `*.test.mjs` in another folder. The last line is `N passed, N failed`.
 */
async function main(args: readonly string[]): Promise<void> {
  const { directory, filters } = readArguments(args);
  const tally: Tally = { passed: 0, failed: 0 };
  let finished = false;
  process.on("exit", () => {
    if (finished) return;
    process.stdout.write("\nThe process ended in the middle of a test: something was awaited that never happened.\n");
    report({ ...tally, failed: tally.failed + 1 });
  });

  const failures: string[] = [];
  const files = testFiles(directory, filters);
  for (const file of files) {
    const faults = await runFile(directory, file, tally);
    for (const fault of faults) failures.push(`${file}: ${fault}`);
  }
  if (tally.passed + tally.failed === 0) {
    tally.failed++;
    failures.push(filters.length === 0 ? "No test was found." : `No test was found for ${filters.join(" ")}.`);
  }

  finished = true;
  if (failures.length > 0) process.stdout.write(`\nFailed:\n${failures.map((failure) => `  ${failure}\n`).join("")}`);
  report(tally);
  setTimeout(() => {
    process.stdout.write("Something still runs after the last test: a server, a timer or a child process was not stopped.\n");
    report({ ...tally, failed: tally.failed + 1 });
    process.exit();
  }, patience).unref();
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

/** Imports one file, runs the suites that it registers, and says what failed. */
async function runFile(directory: string, file: string, tally: Tally): Promise<readonly string[]> {
  const group: SuiteRun[] = [];
  globals.UVU_DEFER = 1;
  globals.UVU_INDEX = 0;
  globals.UVU_QUEUE = [group];
  process.stdout.write(`${file}\n`);
  const started = performance.now();
  try {
    await import(pathToFileURL(join(directory, file)).href);
  } catch (error) {
    tally.failed++;
    process.stdout.write(`  ${describe(error)}\n`);
    return ["it does not load"];
  }
  if (group.length === 0) {
    tally.failed++;
    process.stdout.write("  No suite: is `.run()` missing?\n");
    return ["no suite: is `.run()` missing?"];
  }
  const faults: string[] = [];
  for (const run of group) faults.push(...(await runSuite(run, tally)));
  const seconds = (performance.now() - started) / 1000;
  if (seconds >= noteworthy) process.stdout.write(` ${seconds.toFixed(1)} s\n`);
  return faults;
}

async function runSuite(run: SuiteRun, tally: Tally): Promise<readonly string[]> {
  let errors: string | true = true;
  let passed = 0;
  let total = 0;
  const faults: string[] = [];
  try {
    [errors, passed, , total] = await run();
  } catch (error) {
    faults.push(`a hook failed: ${describe(error)}`);
    tally.failed++;
  }
  tally.passed += passed;
  tally.failed += total - passed;
  if (typeof errors === "string") {
    process.stdout.write(`\n${errors}\n`);
    faults.push(...failedNames(errors));
  } else if (passed < total) {
    // uvu swallows what a `before` hook throws, and anything thrown that is no Error.
    faults.push(`${total - passed} of ${total} tests did not run to their end: a hook or a test threw something that uvu does not print`);
  } else if (total === 0 && faults.length === 0) {
    tally.failed++;
    faults.push("a suite without a test");
  }
  for (const fault of faults) process.stdout.write(`  ${fault}\n`);
  return faults;
}

/** The names in uvu's report: each failure starts with the line `FAIL  suite  "name"`. */
function failedNames(errors: string): readonly string[] {
  const plain = errors.replace(/\x1b\[[0-9;]*m/g, "");
  return [...plain.matchAll(/^ {2} FAIL (.*)$/gm)].map((match) => (match[1] as string).trim());
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function report(tally: Tally): void {
  if (tally.failed > 0) process.exitCode = 1;
  process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`);
}


import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What became of one test file. */
export interface Outcome {
  readonly file: string;
  readonly passed: number;
  readonly failed: number;
  /** One line for each failure. */
  readonly faults: readonly string[];
}

/** What uvu's `suite.run()` puts into the queue: runs the suite and prints it. */
type SuiteRun = () => Promise<[errors: string | true, passed: number, skipped: number, total: number]>;

/** uvu hands suites over in globals: a group for each file, its name first (dist/index.mjs of uvu 0.5). */
interface UvuGlobals {
  UVU_DEFER?: number;
  UVU_INDEX?: number;
  UVU_QUEUE?: SuiteRun[][];
}

const globals = globalThis as UvuGlobals;

/** A file that takes at least so many seconds says so. */
const noteworthy = 2;

/** Imports one file, runs the suites that it registers, prints them and says what failed. */
export async function runFile(directory: string, file: string): Promise<Outcome> {
  const group: SuiteRun[] = [];
  globals.UVU_DEFER = 1;
  globals.UVU_INDEX = 0;
  globals.UVU_QUEUE = [group];
  process.stdout.write(`${file}\n`);
  const started = performance.now();
  try {
    await import(pathToFileURL(join(directory, file)).href);
  } catch (error) {
    process.stdout.write(`  ${describe(error)}\n`);
    return { file, passed: 0, failed: 1, faults: ["it does not load"] };
  }
  if (group.length === 0) {
    process.stdout.write("  No suite: is `.run()` missing?\n");
    return { file, passed: 0, failed: 1, faults: ["no suite: is `.run()` missing?"] };
  }
  const outcomes: Omit<Outcome, "file">[] = [];
  for (const run of group) outcomes.push(await runSuite(run));
  const seconds = (performance.now() - started) / 1000;
  if (seconds >= noteworthy) process.stdout.write(` ${seconds.toFixed(1)} s\n`);
  return { file, ...sum(outcomes) };
}

/** The outcomes taken together. */
export function sum(outcomes: readonly Omit<Outcome, "file">[]): Omit<Outcome, "file"> {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failed: outcomes.reduce((total, { failed }) => total + failed, 0),
    faults: outcomes.flatMap(({ faults }) => faults),
  };
}

async function runSuite(run: SuiteRun): Promise<Omit<Outcome, "file">> {
  try {
    const [errors, passed, , total] = await run();
    const faults = faultsOf(errors, passed, total);
    if (typeof errors === "string") process.stdout.write(`\n${errors}\n`);
    for (const fault of faults) process.stdout.write(`  ${fault}\n`);
    return { passed, failed: Math.max(total - passed, faults.length > 0 ? 1 : 0), faults };
  } catch (error) {
    const fault = `a hook failed: ${describe(error)}`;
    process.stdout.write(`  ${fault}\n`);
    return { passed: 0, failed: 1, faults: [fault] };
  }
}

function faultsOf(errors: string | true, passed: number, total: number): readonly string[] {
  if (typeof errors === "string") return failedNames(errors);
  // uvu swallows what a `before` hook throws, and anything thrown that is no Error.
  if (passed < total) return [`${total - passed} of ${total} tests did not run to their end: a hook or a test threw something that uvu does not print`];
  return total === 0 ? ["a suite without a test"] : [];
}

/** The names in uvu's report: each failure starts with the line `FAIL  suite  "name"`. */
function failedNames(errors: string): readonly string[] {
  const plain = errors.replace(/\x1b\[[0-9;]*m/g, "");
  return [...plain.matchAll(/^ {2} FAIL (.*)$/gm)].map((match) => (match[1] as string).trim());
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

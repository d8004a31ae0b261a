import type { GivenFile } from "../config/mapping-files.js";
import { formatOf } from "../rules/source-format.js";
import type { ConvertedText, ConvertPlan } from "./conversion.js";
import { keyOf, type ConvertCache } from "./convert-cache.js";
import type { TextFile } from "./read-texts.js";
import { convertTexts, usefulWorkers, type ConvertJob } from "./run-workers.js";

/** How files are converted. */
export interface ConvertSettings {
  readonly plan: ConvertPlan;
  readonly cache: ConvertCache | undefined;
  /** Of everything that decides the results, besides texts and filters. */
  readonly key: string;
  /** Undefined: as many as are useful. */
  readonly workers: number | undefined;
}

/** Rules in these formats have names of their own. */
const namedFormats: readonly string[] = ["sigma", "isorule"];

/** A document at the left margin that changes other rules: only files that hold such a line are read for filters. */
const filterLine = /^filter[ \t]*:/m;

/**
 * Converts files. Results of unchanged texts come from the cache, the others from this thread or from workers. They are
 * handed on in the order of the files, each as soon as those before it are there: what is written does not depend on
 * which worker is faster.
 */
export async function convertFiles(files: readonly TextFile[], { plan, cache, key, workers }: ConvertSettings, done: (file: TextFile, converted: ConvertedText) => void): Promise<void> {
  const filters: readonly GivenFile[] = files.flatMap(({ name, text }) => (text !== undefined && filterLine.test(text) ? [{ name, text }] : []));
  const filterNames = new Set(filters.map(({ name }) => name));
  const base = keyOf(key, JSON.stringify(filters));
  const results: (string | ConvertedText | undefined)[] = [];
  const keys: string[] = [];
  const jobs: ConvertJob[] = [];
  const formats = new Set(filters.map(({ name, text }) => formatOf(name, text)));
  let next = 0;
  const handOn = (): void => {
    for (; next < files.length && results[next] !== undefined; next++) {
      const result = results[next] as string | ConvertedText;
      results[next] = undefined;
      done(files[next] as TextFile, typeof result === "string" ? (JSON.parse(result) as ConvertedText) : result);
    }
  };
  for (const [at, { name, text, diagnostics }] of files.entries()) {
    if (text === undefined) results[at] = { rules: [], diagnostics, refused: { id: null, title: null } };
    else {
      // The name of a file matters where it tells the format, where its own filters must not count twice, and where a
      // query without a name is called by it.
      const format = formatOf(name, text);
      keys[at] = keyOf(base, text, format, filterNames.has(name) || !namedFormats.includes(plan.from ?? format) ? name : "");
      results[at] = cache?.get(keys[at]);
      if (results[at] !== undefined) continue;
      jobs.push({ at, name, text });
      formats.add(format);
    }
  }
  handOn();
  await convertTexts(jobs, { plan, filters, formats: [...formats] }, workers ?? usefulWorkers(jobs.length), (at, result) => {
    results[at] = result;
    if (cache !== undefined) keep(cache, keys[at] ?? "", typeof result === "string" ? result : JSON.stringify(result));
    handOn();
  });
}

/** Keeps a result; after a fault of ours the next run tries again. */
function keep(cache: ConvertCache, key: string, json: string): void {
  if (!json.includes("cli/internal-fault")) cache.set(key, json);
}

import { parentPort, workerData } from "node:worker_threads";

import type { GivenFile } from "../config/mapping-files.js";
import type { ConvertPlan } from "./conversion.js";
import { createConverter } from "./create-converter.js";

/** What a worker is started with. */
export interface WorkerStart {
  readonly plan: ConvertPlan;
  readonly filters: readonly GivenFile[];
  /** The formats of all texts: the readers of others are not loaded. */
  readonly formats: readonly string[];
}

/** Some texts for a worker. */
export type WorkerJobs = readonly { readonly at: number; readonly name: string; readonly text: string }[];

/** What a worker answers for one text. Results are JSON: one text is handed over much faster than a tree of objects. */
export interface WorkerResult {
  readonly at: number;
  readonly json: string;
}

const { plan, filters, formats } = workerData as WorkerStart;
const converter = createConverter(plan, filters, formats);

parentPort?.on("message", (jobs: WorkerJobs) => void work(jobs));

async function work(jobs: WorkerJobs): Promise<void> {
  const convert = await converter;
  for (const { at, name, text } of jobs) parentPort?.postMessage({ at, json: JSON.stringify(convert(text, name)) } satisfies WorkerResult);
}

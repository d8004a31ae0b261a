import { parentPort, workerData } from "node:worker_threads";

import { createFactReader, type FactJob, type FactPlan } from "./create-fact-reader.js";

/** What a worker answers for one file. Facts are JSON: one text is handed over much faster than a tree of objects. */
export interface FactResult {
  readonly at: number;
  readonly json: string;
}

const reader = createFactReader(workerData as FactPlan);

parentPort?.on("message", (jobs: readonly FactJob[]) => void work(jobs));

async function work(jobs: readonly FactJob[]): Promise<void> {
  const read = await reader;
  for (const job of jobs) parentPort?.postMessage({ at: job.at, json: JSON.stringify(read(job)) } satisfies FactResult);
}

import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

import type { RuleFacts } from "@isorule/catalog";

import { createFactReader, type FactJob, type FactPlan, unread } from "./create-fact-reader.js";
import type { FactResult } from "./fact-worker.js";

/** For so many files a worker saves more time than its start takes. */
const filesOfWorker = 250;

/** How many files go to a worker at once: few enough that all end at about the same time. */
const batchSize = 16;

/** How many workers are worth it: none for a few files, at most one for each core. */
function usefulWorkers(files: number): number {
  const workers = Math.min(availableParallelism(), Math.floor(files / filesOfWorker));
  return workers > 1 ? workers : 0;
}

/**
 * The facts of all files, in the order of the files. Where a file is too much for a worker, it counts as unread, and the
 * others go on.
 *
 * @param workers 0 for none; undefined for as many as are useful
 * @param step is called after each file
 */
export async function readFacts(jobs: readonly FactJob[], plan: FactPlan, workers: number | undefined, step: () => void): Promise<readonly RuleFacts[]> {
  const results: (readonly RuleFacts[])[] = [];
  const count = Math.min(workers ?? usefulWorkers(jobs.length), Math.ceil(jobs.length / batchSize));
  if (count === 0) {
    const read = await createFactReader(plan);
    for (const job of jobs) {
      results[job.at] = read(job);
      step();
    }
    return results.flat();
  }
  const queue = [...jobs].reverse();
  const take = (at: number, facts: readonly RuleFacts[]): void => {
    results[at] = facts;
    step();
  };
  await Promise.all(Array.from({ length: count }, () => runWorkers(queue, plan, take)));
  return results.flat();
}

/** Runs workers, one after another should one die, until the queue is empty. */
async function runWorkers(queue: FactJob[], plan: FactPlan, take: (at: number, facts: readonly RuleFacts[]) => void): Promise<void> {
  while (queue.length > 0) {
    const left = await untilEnd(queue, plan, take);
    // Files are read in order: the first without an answer is the one that was too much.
    const [culprit, ...rest] = left;
    if (culprit === undefined) continue;
    take(culprit.at, [unread(culprit, 0, ["too much to read"])]);
    queue.push(...rest.reverse());
  }
}

/** Feeds one worker until the queue is empty or it dies; gives what it left without an answer. */
function untilEnd(queue: FactJob[], plan: FactPlan, take: (at: number, facts: readonly RuleFacts[]) => void): Promise<readonly FactJob[]> {
  const worker = new Worker(new URL("./fact-worker.js", import.meta.url), { workerData: plan });
  const open = new Map<number, FactJob>();
  const feed = (): void => {
    const jobs = queue.splice(-batchSize, batchSize).reverse();
    for (const job of jobs) open.set(job.at, job);
    if (jobs.length > 0) worker.postMessage(jobs);
  };
  return new Promise((resolve) => {
    worker.on("message", ({ at, json }: FactResult) => {
      open.delete(at);
      take(at, JSON.parse(json) as readonly RuleFacts[]);
      if (open.size <= batchSize / 2) feed();
      if (open.size === 0) void worker.terminate();
    });
    // The reason is not told: `exit` follows, and the first file without an answer is named.
    worker.on("error", () => undefined);
    worker.on("exit", () => resolve([...open.values()]));
    feed();
    feed();
  });
}

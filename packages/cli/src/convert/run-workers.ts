import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

import type { ConvertedText } from "./conversion.js";
import type { WorkerJobs, WorkerResult, WorkerStart } from "./worker.js";

/** A text to convert. */
export interface ConvertJob {
  readonly at: number;
  readonly name: string;
  readonly text: string;
}

/** For so many texts a worker saves more time than its start takes. */
const textsOfWorker = 150;

/** How many texts go to a worker at once: few enough that all end at about the same time. */
const batchSize = 12;

/** How many workers are worth it: none for a few texts, at most one for each core. */
export function usefulWorkers(texts: number): number {
  const workers = Math.min(availableParallelism(), Math.floor(texts / textsOfWorker));
  return workers > 1 ? workers : 0;
}

/** Takes the result of a text, as it is or as JSON. */
export type TakeResult = (at: number, result: ConvertedText | string) => void;

/**
 * Converts texts, in this thread or in workers. Results come in any order.
 *
 * @param workers 0 for none
 */
export async function convertTexts(jobs: readonly ConvertJob[], start: WorkerStart, workers: number, done: TakeResult): Promise<void> {
  if (jobs.length === 0) return;
  const count = Math.min(workers, Math.ceil(jobs.length / batchSize));
  if (count === 0) await convertHere(jobs, start, done);
  else {
    const queue = [...jobs].reverse();
    await Promise.all(Array.from({ length: count }, () => runWorker(queue, start, done)));
  }
}

async function convertHere(jobs: readonly ConvertJob[], { plan, filters, formats }: WorkerStart, done: TakeResult): Promise<void> {
  const { createConverter } = await import("./create-converter.js");
  const convert = await createConverter(plan, filters, formats);
  for (const { at, name, text } of jobs) done(at, convert(text, name));
}

/** Runs workers, one after another should one die, until the queue is empty. */
async function runWorker(queue: ConvertJob[], start: WorkerStart, done: TakeResult): Promise<void> {
  while (queue.length > 0) {
    const { open, reason } = await untilEnd(queue, start, done);
    // Texts are converted in order: the first without an answer is the one that was too much.
    const [culprit, ...rest] = open;
    if (culprit === undefined) continue;
    done(culprit.at, await failed(reason));
    queue.push(...rest.reverse());
  }
}

/** Feeds one worker until the queue is empty or it dies; gives what it left without an answer. */
function untilEnd(queue: ConvertJob[], start: WorkerStart, done: TakeResult): Promise<{ readonly open: readonly ConvertJob[]; readonly reason: string }> {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: start });
  const open = new Map<number, ConvertJob>();
  const feed = (): void => {
    const jobs = queue.splice(-batchSize, batchSize).reverse();
    for (const job of jobs) open.set(job.at, job);
    if (jobs.length > 0) worker.postMessage(jobs satisfies WorkerJobs);
  };
  return new Promise((resolve) => {
    let reason = "it ended";
    worker.on("message", ({ at, json }: WorkerResult) => {
      open.delete(at);
      done(at, json);
      if (open.size <= batchSize / 2) feed();
      if (open.size === 0) void worker.terminate();
    });
    worker.on("error", (error: Error) => void (reason = error.message));
    worker.on("exit", () => resolve({ open: [...open.values()], reason }));
    feed();
    feed();
  });
}

async function failed(reason: string): Promise<ConvertedText> {
  const { internalFault } = await import("./create-converter.js");
  return { rules: [], diagnostics: [internalFault(reason)], refused: { id: null, title: null } };
}

import type { Rule } from "@isorule/core";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

import { loadTargets, type VerifyPlan } from "./verify-plan.js";
import { type JudgedDocument, verifyRule } from "./verify-rule.js";
import type { VerifyJobs, VerifyResult } from "./verify-worker.js";

/** For so many rules a worker saves more time than its start takes. */
const rulesOfWorker = 40;

/** How many rules go to a worker at once: few enough that all end at about the same time. */
const batchSize = 4;

/** How many workers are worth it: none for a few rules, at most one for each core. */
export function usefulWorkers(rules: number): number {
  const workers = Math.min(availableParallelism(), Math.floor(rules / rulesOfWorker));
  return workers > 1 ? workers : 0;
}

/**
 * Verifies rules, in this thread or in workers. Results are handed on in the order of the rules, each as soon as those
 * before it are there.
 *
 * @param workers 0 for none
 * @throws Error where a worker dies, as the work itself does here
 */
export async function verifyRules(rules: readonly Rule[], plan: VerifyPlan, workers: number, done: (at: number, documents: readonly JudgedDocument[]) => void): Promise<void> {
  const count = Math.min(workers, Math.ceil(rules.length / batchSize));
  if (count === 0) {
    const targets = await loadTargets(plan);
    for (const [at, rule] of rules.entries()) done(at, verifyRule(rule, targets));
    return;
  }
  const queue = rules.map((rule, at) => ({ at, rule })).reverse();
  const results = new Map<number, readonly JudgedDocument[]>();
  let next = 0;
  const take = ({ at, documents }: VerifyResult): void => {
    results.set(at, documents);
    for (let found = results.get(next); found !== undefined; found = results.get(next)) {
      results.delete(next);
      done(next++, found);
    }
  };
  await Promise.all(Array.from({ length: count }, () => runWorker(queue, plan, take)));
}

/** Feeds one worker until the queue is empty. */
function runWorker(queue: { readonly at: number; readonly rule: Rule }[], plan: VerifyPlan, take: (result: VerifyResult) => void): Promise<void> {
  const worker = new Worker(new URL("./verify-worker.js", import.meta.url), { workerData: plan });
  let open = 0;
  const feed = (): void => {
    const jobs = queue.splice(-batchSize, batchSize).reverse();
    open += jobs.length;
    if (jobs.length > 0) worker.postMessage(jobs satisfies VerifyJobs);
  };
  return new Promise((resolve, reject) => {
    worker.on("message", (result: VerifyResult) => {
      open--;
      take(result);
      if (open <= batchSize / 2) feed();
      if (open === 0) void worker.terminate();
    });
    worker.on("error", reject);
    worker.on("exit", () => (open === 0 ? resolve() : reject(new Error("a worker ended before its rules were verified"))));
    feed();
    feed();
    if (open === 0) void worker.terminate();
  });
}

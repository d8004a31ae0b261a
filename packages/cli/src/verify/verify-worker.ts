import type { Rule } from "@isorule/core";
import { parentPort, workerData } from "node:worker_threads";

import { loadTargets, type VerifyPlan } from "./verify-plan.js";
import { type JudgedDocument, verifyRule } from "./verify-rule.js";

/** Some rules for a worker. */
export type VerifyJobs = readonly { readonly at: number; readonly rule: Rule }[];

/** What a worker answers for one rule. */
export interface VerifyResult {
  readonly at: number;
  readonly documents: readonly JudgedDocument[];
}

const targets = loadTargets(workerData as VerifyPlan);

parentPort?.on("message", (jobs: VerifyJobs) => void work(jobs));

async function work(jobs: VerifyJobs): Promise<void> {
  const loaded = await targets;
  for (const { at, rule } of jobs) parentPort?.postMessage({ at, documents: verifyRule(rule, loaded) } satisfies VerifyResult);
}

import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Outcome } from "./run-file.js";

/** What a worker gets: the next file, or nothing when there is none left. */
export interface ToWorker {
  readonly file?: string;
}

/** What a worker sends: that it is ready, or the outcome of a file with all that was printed. */
export interface FromWorker {
  readonly outcome?: Outcome;
  readonly output?: string;
}

/** Milliseconds that are left to timers and handles of the tests after the last one. */
export const patience = 5000;

/** Milliseconds that one file may take, on a slow machine that is busy. */
const longest = 600_000;

/** How a worker says why it ended. */
export const exitCodes = { cutShort: 17, stillRunning: 18 } as const;

/**
 * Runs test files in several processes. The files are handed out in the order of the list, and their outcomes are
 * reported in that order.
 */
export async function runInPool(directory: string, files: readonly string[], size: number, report: (outcome: Outcome, output: string) => void): Promise<void> {
  const waiting = [...files];
  const finished = new Map<string, FromWorker>();
  let reported = 0;
  const finish = (file: string, result: FromWorker): void => {
    finished.set(file, result);
    for (let next = finished.get(files[reported] ?? ""); next !== undefined; next = finished.get(files[reported] ?? "")) {
      if (next.outcome !== undefined) report(next.outcome, next.output ?? "");
      reported++;
    }
  };
  const work = async (): Promise<void> => {
    // A worker that a test has ended is followed by another one.
    while (waiting.length > 0) await runWorker(directory, waiting, finish);
  };
  await Promise.all(Array.from({ length: size }, work));
}

function runWorker(directory: string, waiting: string[], finish: (file: string, result: FromWorker) => void): Promise<void> {
  return new Promise((resolve) => {
    const worker = fork(fileURLToPath(new URL("worker.js", import.meta.url)), [directory], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    let current: string | undefined;
    let last: FromWorker | undefined;
    let timer: NodeJS.Timeout | undefined;
    worker.on("message", (message: FromWorker) => {
      if (message.outcome !== undefined) {
        if (last?.outcome !== undefined) finish(last.outcome.file, last);
        last = message;
      }
      clearTimeout(timer);
      current = waiting.shift();
      if (current !== undefined) timer = setTimeout(() => worker.kill("SIGKILL"), longest);
      send(worker, current === undefined ? {} : { file: current });
    });
    // A worker that is gone cannot be sent anything; its exit says so below.
    worker.on("error", () => undefined);
    // The outcome of a worker's last file waits for its end, which may bring a fault of its own.
    worker.on("exit", (code, signal) => {
      clearTimeout(timer);
      if (last?.outcome !== undefined) finish(last.outcome.file, current === undefined && code === exitCodes.stillRunning ? withFault(last.outcome, last.output, stillRuns) : last);
      if (current !== undefined) finish(current, withFault({ file: current, passed: 0, failed: 0, faults: [] }, `${current}\n`, cutShort(code, signal)));
      resolve();
    });
  });
}

function send(worker: ChildProcess, message: ToWorker): void {
  worker.send(message);
}

const stillRuns = "something still runs after the last test of this or an earlier file: a server, a timer or a child process was not stopped";

function cutShort(code: number | null, signal: NodeJS.Signals | null): string {
  if (code === exitCodes.cutShort) return "the process ended in the middle of a test: something was awaited that never happened";
  return `the process ended in the middle of a test (${signal ?? `code ${code ?? "unknown"}`})`;
}

function withFault(outcome: Outcome, output: string | undefined, fault: string): FromWorker {
  return { outcome: { ...outcome, failed: outcome.failed + 1, faults: [...outcome.faults, fault] }, output: `${output ?? ""}  ${fault}\n` };
}

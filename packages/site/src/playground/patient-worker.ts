import type { Answer, Question, Reply } from "./protocol.js";

/** Longest that a question may take, in milliseconds. The first one of a kind loads scripts, too. */
export interface PatientLimits {
  readonly usual: number;
  readonly first: number;
}

const usualLimits: PatientLimits = { usual: 8_000, first: 30_000 };

/** What is used of a worker. */
export type AnsweringWorker = Pick<Worker, "addEventListener" | "postMessage" | "terminate">;

/** Asks questions of a worker that is ended when it takes too long. */
export interface PatientWorker {
  /** The answer; undefined where a later question of the same kind took its place. @throws Error with a sentence for people */
  ask(question: Question): Promise<Answer | undefined>;
}

interface Open {
  readonly kind: Question["kind"];
  readonly question: Question;
  readonly resolve: (answer: Answer | undefined) => void;
  readonly reject: (error: Error) => void;
}

/**
 * One worker, one question at a time; of several waiting questions of a kind only the last is asked. A question that
 * takes longer than the limit ends the worker, and the next question starts another one.
 */
export function patientWorker(start: () => AnsweringWorker, limits: PatientLimits = usualLimits): PatientWorker {
  const waiting = new Map<Question["kind"], Open>();
  const seen = new Set<Question["kind"]>();
  let worker: AnsweringWorker | undefined;
  let busy: Open | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let number = 0;

  const finish = (settle: (open: Open) => void): void => {
    clearTimeout(timer);
    const open = busy;
    busy = undefined;
    if (open !== undefined) settle(open);
    next();
  };

  const stop = (message: string): void => {
    worker?.terminate();
    worker = undefined;
    finish(({ reject }) => reject(new Error(message)));
  };

  const run = (): AnsweringWorker => {
    const started = start();
    started.addEventListener("message", (event) => {
      const data = (event as MessageEvent<Reply>).data;
      if (data.number !== number || started !== worker) return;
      if (busy !== undefined) seen.add(busy.kind);
      finish(({ resolve, reject }) => ("answer" in data ? resolve(data.answer) : reject(new Error(`isorule itself has failed: ${data.failed}`))));
    });
    started.addEventListener("error", (event) => {
      event.preventDefault();
      if (started === worker) stop("The worker could not be started or has failed.");
    });
    return started;
  };

  const next = (): void => {
    const [open] = waiting.values();
    if (busy !== undefined || open === undefined) return;
    waiting.delete(open.kind);
    busy = open;
    worker ??= run();
    number += 1;
    worker.postMessage({ number, question: open.question });
    timer = setTimeout(() => stop("This took too long and was ended. A smaller rule may work."), seen.has(open.kind) ? limits.usual : limits.first);
  };

  return {
    ask(question) {
      return new Promise((resolve, reject) => {
        waiting.get(question.kind)?.resolve(undefined);
        waiting.delete(question.kind);
        waiting.set(question.kind, { kind: question.kind, question, resolve, reject });
        next();
      });
    },
  };
}

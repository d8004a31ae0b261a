import fc from "fast-check";
import { runFile } from "./run-file.js";
import { exitCodes, patience, type FromWorker, type ToWorker } from "./pool.js";

// Runs the files that the pool hands out, one after the other, in a process of its own.
// What the tests print goes to the pool with the outcome, so that the output of two workers does not mix.
let output = "";
process.stdout.write = ((text: string | Uint8Array): boolean => {
  output += typeof text === "string" ? text : Buffer.from(text).toString("utf8");
  return true;
}) as typeof process.stdout.write;

/** Random tests try the same values in every run, so that a change is to blame when one fails. ISORULE_SEED=random looks for more. */
const seed = process.env.ISORULE_SEED ?? "20261122";
if (seed !== "random") fc.configureGlobal({ seed: Number(seed) });

const directory = process.argv[2] ?? "";
let running = false;

process.on("message", (message: ToWorker) => {
  if (message.file === undefined) {
    process.disconnect();
    setTimeout(() => process.exit(exitCodes.stillRunning), patience).unref();
    return;
  }
  running = true;
  // A test that waits for nothing ends the process, if the channel to the pool does not keep it alive.
  process.channel?.unref();
  void runFile(directory, message.file).then((outcome) => {
    running = false;
    process.channel?.ref();
    send({ outcome, output });
    output = "";
  });
});
process.on("exit", () => {
  if (running) process.exitCode = exitCodes.cutShort;
});
send({});

function send(message: FromWorker): void {
  process.send?.(message);
}

import { setTimeout as sleep } from "node:timers/promises";

// The entry of action.yml. What is imported below needs Node 20.
const major = Number(process.versions.node.split(".")[0]);
if (major < 20) {
  console.log(`::error title=isorule::The action needs Node 20 or newer, and this is Node ${process.versions.node}. Use actions/setup-node before it.`);
  process.exitCode = 3;
} else {
  const { review } = await import("./review.mjs");
  try {
    process.exitCode = await review({ env: process.env, write: (text) => process.stdout.write(text), sleep, now: Date.now });
  } catch (error) {
    const { createLog } = await import("./log.mjs");
    const log = createLog((text) => process.stdout.write(text), () => "", [(process.env["ISORULE_INPUT_TOKEN"] ?? "").trim()]);
    log.error(`The action itself has failed. Please report it at https://github.com/isorule/isorule/issues: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    process.exitCode = 70;
  }
}

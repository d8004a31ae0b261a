import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a program took. */
export interface Usage {
  /** Milliseconds of processor time, of all its threads. */
  readonly cpu: number;
  /** Milliseconds from start to end. */
  readonly wall: number;
  /** The most memory that it held, in MiB. */
  readonly peak: number;
}

/** Writes what the program took when it ends. */
const reporting = `process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require("node:fs").writeFileSync(process.env.ISORULE_BENCH_USAGE, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 }));
});`;

/** Runs Node.js with some arguments. Throws when it ends with an exit code above 2, which is no result of a command. */
export function runNode(args: readonly string[]): Usage {
  const usage = tryNode(args);
  if ("fault" in usage) throw new Error(`node ${args.join(" ")} ${usage.fault}`);
  return usage;
}

/**
 * Runs Node.js with some arguments. Gives what is wrong when it does not end, or ends with an exit code above 2.
 *
 * @param seconds how long it may take
 */
export function tryNode(args: readonly string[], seconds?: number): Usage | { readonly fault: string } {
  const folder = mkdtempSync(join(tmpdir(), "isorule-bench-"));
  try {
    const file = join(folder, "usage.json");
    const hook = join(folder, "usage.cjs");
    writeFileSync(hook, reporting);
    const from = performance.now();
    const limit = seconds === undefined ? {} : { timeout: seconds * 1_000, killSignal: "SIGKILL" as const };
    const { status, stderr } = spawnSync(process.execPath, ["--require", hook, ...args], { encoding: "utf8", env: { ...process.env, ISORULE_BENCH_USAGE: file }, maxBuffer: 1 << 30, ...limit });
    const wall = performance.now() - from;
    if (status === null) return { fault: `did not end in ${Math.round(wall / 1_000)} s, or ran out of memory: ${stderr.slice(-500)}` };
    if (status > 2) return { fault: `ended with ${status}: ${stderr.slice(0, 1_000)}` };
    return { ...(JSON.parse(readFileSync(file, "utf8")) as Omit<Usage, "wall">), wall };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

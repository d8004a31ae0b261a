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
  const folder = mkdtempSync(join(tmpdir(), "isorule-bench-"));
  try {
    const file = join(folder, "usage.json");
    const hook = join(folder, "usage.cjs");
    writeFileSync(hook, reporting);
    const from = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ["--require", hook, ...args], { encoding: "utf8", env: { ...process.env, ISORULE_BENCH_USAGE: file }, maxBuffer: 1 << 30 });
    const wall = performance.now() - from;
    if (status === null || status > 2) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
    return { ...(JSON.parse(readFileSync(file, "utf8")) as Omit<Usage, "wall">), wall };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { spawn } from "node:child_process";

import { reasonOf } from "../rules/decode-utf8.js";
import type { Io } from "../terminal/io.js";
import { UsageFault } from "../usage-fault.js";

/** What a run of git gave. */
export interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git in a folder. The arguments go to the program as they are, without a shell. */
export type RunGit = (args: readonly string[], input?: Uint8Array) => Promise<GitAnswer>;

/** So much of what git writes is kept, in bytes: lists of names and single files are far below. */
const mostBytes = 1024 * 1024 * 1024;

/**
 * Settings of the user or of a repository must not change what git writes, and reading must change nothing: no pager, no
 * program that a repository names (`core.fsmonitor`), names as they are, and paths that are no patterns.
 */
const always: readonly string[] = ["--no-pager", "--no-optional-locks", "--literal-pathspecs", "-c", "core.quotepath=off", "-c", "core.fsmonitor=false", "-c", "color.ui=false"];

/** The environment of a run of git. */
export function gitEnvironment(env: Io["env"]): NodeJS.ProcessEnv {
  const { GIT_EXTERNAL_DIFF: _external, GIT_DIFF_OPTS: _options, ...rest } = { ...process.env, ...env };
  return { ...rest, GIT_OPTIONAL_LOCKS: "0", GIT_PAGER: "cat", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
}

/** The arguments that come before every command of git. */
export function gitArguments(args: readonly string[]): readonly string[] {
  return [...always, ...args];
}

/**
 * Git in a folder.
 *
 * @throws UsageFault from the runs, where git is not there
 */
export function gitIn(folder: string, env: Io["env"]): RunGit {
  return (args, input) => new Promise((resolve, reject) => {
    const child = spawn("git", gitArguments(args), { cwd: folder, env: gitEnvironment(env), stdio: ["pipe", "pipe", "pipe"], windowsHide: true });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let size = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > mostBytes) child.kill();
      else stdout.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", (error: NodeJS.ErrnoException) => reject(new UsageFault(error.code === "ENOENT" ? "git is not installed, or not on the path" : `git cannot be started: ${reasonOf(error)}`)));
    child.on("close", (code) => (size > mostBytes ? reject(new UsageFault("git writes more than can be kept")) : resolve({ code: code ?? 1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString("utf8") })));
    // Git may end before it has read everything.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input ?? new Uint8Array());
  });
}

/**
 * What git writes, where it succeeds.
 *
 * @throws UsageFault with git's own words where it does not
 */
export async function gitOutput(run: RunGit, args: readonly string[], input?: Uint8Array): Promise<Buffer> {
  const { code, stdout, stderr } = await run(args, input);
  if (code !== 0) throw new UsageFault(`git ${args[0] ?? ""} has failed: ${stderr.trim() === "" ? `exit code ${code}` : stderr.trim().replace(/^(?:fatal|error): /, "")}`);
  return stdout;
}

/** The texts of an output that ends each with a zero byte (`-z`). */
export function zeroEnded(output: Buffer): readonly string[] {
  const parts = output.toString("utf8").split("\0");
  return parts.at(-1) === "" ? parts.slice(0, -1) : parts;
}

/** A line of output without the line feed that git adds: the name may end with another one. */
export function oneLine(output: Buffer): string {
  return output.toString("utf8").replace(/\r?\n$/, "");
}

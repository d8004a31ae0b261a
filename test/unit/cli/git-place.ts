import { execFileSync } from "node:child_process";
import type { Review } from "@isorule/review";
import { inWorkplace, type CliRun, type Workplace } from "./run-cli.js";

/** A workplace that is a repository of git. */
export interface GitPlace extends Workplace {
  /** Runs git, and gives what it writes. */
  git(...args: readonly string[]): string;
  /** Commits everything, and gives the id. */
  commit(message?: string): string;
}

const fixed = { GIT_AUTHOR_DATE: "2026-01-02T03:04:05Z", GIT_COMMITTER_DATE: "2026-01-02T03:04:05Z", GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };

/** Runs git in a folder, with nothing of the settings of whoever runs the tests. */
export function runGit(folder: string, args: readonly string[]): string {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;
  return execFileSync("git", ["-c", "user.name=A Tester", "-c", "user.email=tester@example.com", "-c", "commit.gpgsign=false", "-c", "protocol.file.allow=always", ...args], { cwd: folder, env: { ...env, ...fixed }, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** Runs a test in a repository whose first commit, `main`, has the given files. */
export async function inRepository(files: Readonly<Record<string, string | Uint8Array>>, work: (place: GitPlace) => Promise<void>): Promise<void> {
  await inWorkplace(files, async (place) => {
    const git = (...args: readonly string[]): string => runGit(place.folder, args);
    const commit = (message = "a change"): string => {
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", message);
      return git("rev-parse", "HEAD").trim();
    };
    git("init", "-q", "-b", "main");
    commit("first");
    await work({ ...place, git, commit });
  });
}

/** The review that a run with `--format json` has written. */
export function reviewOf({ stdout, stderr }: CliRun): Review {
  try {
    return JSON.parse(stdout) as Review;
  } catch {
    throw new Error(`no review: ${stdout.slice(0, 500)}\n${stderr}`);
  }
}

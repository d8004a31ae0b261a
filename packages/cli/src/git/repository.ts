import { realpathSync } from "node:fs";
import path from "node:path";

import type { Io } from "../terminal/io.js";
import { UsageFault } from "../usage-fault.js";
import { gitIn, gitOutput, oneLine, type RunGit } from "./run-git.js";

/** A repository with a working tree, or a bare one. */
export interface Repository {
  /** Runs git at its root, or in the folder of a bare one. */
  readonly git: RunGit;
  /** Absolute, without links: the top of the working tree, or the folder of a bare one. */
  readonly root: string;
  readonly isBare: boolean;
}

/** A revision by the name that a person gave it, and what it is. */
export interface NamedRevision {
  readonly name: string;
  /** The id of a commit, or of the empty tree. */
  readonly id: string;
}

/** The repository that a folder is in; undefined where it is in none. */
export async function findRepository(folder: string, env: Io["env"]): Promise<Repository | undefined> {
  const here = gitIn(folder, env);
  const bare = await here(["rev-parse", "--is-bare-repository"]);
  if (bare.code !== 0) {
    // A repository of somebody else is refused for a reason that has to be told (safe.directory).
    if (/dubious ownership/.test(bare.stderr)) throw new UsageFault(bare.stderr.split("\n")[0]?.replace(/^fatal: /, "") ?? "git refuses this repository", `Where it is yours: git config --global --add safe.directory ${folder}`);
    return undefined;
  }
  const isBare = oneLine(bare.stdout) === "true";
  const root = oneLine(await gitOutput(here, isBare ? ["rev-parse", "--absolute-git-dir"] : ["rev-parse", "--show-toplevel"]));
  if (root === "") return undefined;
  const real = realpathSync(path.normalize(root));
  return { git: gitIn(real, env), root: real, isBare };
}

/**
 * Whether a text can name a revision at all. What begins with `-` would be an option of git, and no name has control
 * characters (git-check-ref-format).
 */
export function canBeRevision(name: string): boolean {
  return name !== "" && !name.startsWith("-") && !/[\u0000-\u001f\u007f]/.test(name);
}

/** The commit that a name stands for; undefined where git knows none. */
export async function resolveRevision({ git }: Repository, name: string): Promise<NamedRevision | undefined> {
  if (!canBeRevision(name)) return undefined;
  const { code, stdout } = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
  const id = oneLine(stdout);
  return code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? { name, id } : undefined;
}

/** The tree without a file, as a repository without a commit begins. */
export async function emptyTree({ git }: Repository): Promise<NamedRevision> {
  return { name: "the empty tree", id: oneLine(await gitOutput(git, ["hash-object", "-t", "tree", "--stdin"])) };
}

/**
 * The commit that two revisions have in common.
 *
 * @throws UsageFault where there is none, or where the history is not there
 */
export async function mergeBase({ git }: Repository, one: NamedRevision, other: NamedRevision): Promise<NamedRevision> {
  const { code, stdout } = await git(["merge-base", one.id, other.id]);
  const [id = ""] = stdout.toString("utf8").split("\n");
  if (code === 0 && /^[0-9a-f]{40,64}$/.test(id)) return { name: one.name, id };
  const shallow = await git(["rev-parse", "--is-shallow-repository"]);
  const names = `${one.name} and ${other.name}`;
  if (oneLine(shallow.stdout) === "true") {
    throw new UsageFault(`no common commit of ${names} is here: the history is shallow`, "Fetch all of it: `git fetch --unshallow`, or `fetch-depth: 0` at actions/checkout, or `GIT_DEPTH: 0` at GitLab.");
  }
  throw new UsageFault(`${names} have no common commit`, `Compare them as they are: ${one.name}..${other.name}`);
}

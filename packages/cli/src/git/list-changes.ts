import { gitOutput, type RunGit, zeroEnded } from "./run-git.js";

/** A file that is not the same in two revisions. */
export interface GitChange {
  /** Below the root, with `/`. */
  readonly file: string;
  readonly base: GitSide | undefined;
  readonly head: GitSide | undefined;
}

/** A file in one revision. */
export interface GitSide {
  /** Of its content; undefined where it stands in the working tree and has none yet. */
  readonly id: string | undefined;
}

const fileMode = /^100/;

/**
 * What differs between two revisions, or between one and the working tree, by the tables of git: no file is read that
 * git knows to be the same. Symbolic links and submodules are passed over, and so are files that git ignores.
 *
 * @param head undefined for the working tree, with the files that are not tracked yet
 */
export async function listChanges(git: RunGit, base: string, head: string | undefined): Promise<readonly GitChange[]> {
  const options = ["--raw", "-z", "--no-renames", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--no-relative", "--ignore-submodules=all", "--end-of-options"];
  const changes = new Map<string, GitChange>();
  for (const change of parseRaw(zeroEnded(await gitOutput(git, ["diff", ...options, base, ...(head === undefined ? [] : [head]), "--"])))) changes.set(change.file, change);
  if (head === undefined) {
    for (const file of zeroEnded(await gitOutput(git, ["ls-files", "--others", "--exclude-standard", "-z"]))) {
      // A repository inside of this one is listed as a folder.
      if (!file.endsWith("/")) changes.set(file, { file, base: changes.get(file)?.base, head: { id: undefined } });
    }
  }
  return [...changes.values()].filter(({ base: one, head: other }) => one !== undefined || other !== undefined);
}

/** Pairs of `:<mode> <mode> <id> <id> <status>` and a name (git-diff, "Raw output format"). */
function parseRaw(parts: readonly string[]): readonly GitChange[] {
  const changes: GitChange[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, oldMode = "", newMode = "", oldId = "", newId = "", status = ""] = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(parts[at] ?? "") ?? [];
    // An unmerged file is listed once more with what stands in the working tree.
    if (status === "U") continue;
    const side = (mode: string, id: string): GitSide | undefined => (fileMode.test(mode) ? { id: /^0+$/.test(id) ? undefined : id } : undefined);
    changes.push({ file: parts[at + 1] ?? "", base: side(oldMode, oldId), head: side(newMode, newId) });
  }
  return changes;
}

/** The files of a revision with the ids of their contents; no symbolic links, no submodules. */
export async function listTree(git: RunGit, revision: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const line of zeroEnded(await gitOutput(git, ["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", revision]))) {
    const [, id = "", file = ""] = /^100\d+ blob ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
    if (file !== "") files.set(file, id);
  }
  return files;
}

/**
 * The files of a revision in which a line begins with a word of a pattern.
 *
 * @param pattern an extended regular expression of POSIX
 */
export async function grepTree(git: RunGit, revision: string, pattern: string): Promise<readonly string[]> {
  const { code, stdout } = await git(["grep", "-l", "-z", "-I", "--full-name", "--no-recurse-submodules", "--no-textconv", "-E", "-e", pattern, revision]);
  // 1: nothing is found. Where git cannot search, as in a clone without contents, nothing is known.
  return code > 1 ? [] : zeroEnded(stdout).map((line) => line.slice(revision.length + 1));
}

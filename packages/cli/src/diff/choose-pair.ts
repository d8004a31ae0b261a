import { existsSync } from "node:fs";
import path from "node:path";

import { emptyTree, findRepository, mergeBase, resolveRevision, type NamedRevision, type Repository } from "../git/repository.js";
import type { Io } from "../terminal/io.js";
import { UsageFault } from "../usage-fault.js";
import { folderPair } from "./folder-pair.js";
import { gitPair } from "./git-pair.js";
import type { RevisionPair } from "./revision-pair.js";

/** What an argument names. */
type Named = { readonly kind: "revision"; readonly revision: NamedRevision } | { readonly kind: "path"; readonly path: string };

/**
 * The two revisions that the arguments name: revisions of git, two folders or two files. None: `HEAD` against the working
 * tree; one: that revision against the working tree; `A..B` and `A...B` as git takes them.
 *
 * @throws UsageFault where a name is neither, or one is of git and the other is not
 */
export async function choosePair(args: readonly string[], io: Io): Promise<RevisionPair> {
  const repository = await findRepository(io.cwd, io.env);
  const [first, second] = args;
  if (first === undefined) {
    if (repository === undefined) throw new UsageFault("this is no repository of git", "Name two folders or two files: isorule diff OLD NEW");
    return againstWorkingTree(repository, (await resolveRevision(repository, "HEAD")) ?? (await emptyTree(repository)), io);
  }
  if (second === undefined) {
    const range = await rangeOf(first, repository);
    if (range !== undefined) return gitPair(range.repository, range.base, range.head, io);
  }
  const one = await namedBy(first, repository, io);
  const other = second === undefined ? undefined : await namedBy(second, repository, io);
  if (one.kind === "path") {
    if (other === undefined) throw new UsageFault(`${first} is no revision of git, and there is nothing to compare it with`, `Name two folders or two files, or look at these files alone: --path ${first}`);
    if (other.kind === "path") return folderPair(one.path, other.path, io);
  }
  if (other?.kind === "path" || one.kind === "path") {
    const [revision, file] = one.kind === "path" ? [second, first] : [first, second];
    throw new UsageFault(`${revision ?? ""} is a revision of git and ${file ?? ""} is a file or folder`, `Compare two of a kind. A folder that is called like a revision is named ./${revision ?? ""}; git worktree add makes a folder of a revision.`);
  }
  if (repository === undefined) throw new UsageFault("this is no repository of git");
  return other === undefined ? againstWorkingTree(repository, one.revision, io) : gitPair(repository, one.revision, other.revision, io);
}

function againstWorkingTree(repository: Repository, base: NamedRevision, io: Io): Promise<RevisionPair> {
  if (repository.isBare) throw new UsageFault("this repository has no working tree", "Name two revisions: isorule diff BASE HEAD");
  return gitPair(repository, base, undefined, io);
}

/** `A..B` and `A...B`, of which either may be left out for HEAD; undefined where the text is none. */
async function rangeOf(text: string, repository: Repository | undefined): Promise<{ readonly repository: Repository; readonly base: NamedRevision; readonly head: NamedRevision } | undefined> {
  const [, left = "", dots = "", right = ""] = /^(.*?)(\.{2,3})(?!\.)(.*)$/s.exec(text) ?? [];
  if (dots === "" || isPathLike(text)) return undefined;
  if (repository === undefined) return undefined;
  const [one, other] = await Promise.all([left, right].map((name) => resolveRevision(repository, name === "" ? "HEAD" : name)));
  if (one === undefined || other === undefined) {
    if (existsSync(text)) return undefined;
    throw unknownRevision(one === undefined ? left || "HEAD" : right || "HEAD");
  }
  if (dots === "..") return { repository, base: one, head: other };
  return { repository, base: { ...(await mergeBase(repository, one, other)), name: `the merge base of ${one.name} and ${other.name}` }, head: other };
}

async function namedBy(text: string, repository: Repository | undefined, io: Io): Promise<Named> {
  const place = path.resolve(io.cwd, text);
  if (isPathLike(text) && existsSync(place)) return { kind: "path", path: place };
  const revision = repository === undefined || isPathLike(text) ? undefined : await resolveRevision(repository, text);
  if (revision !== undefined) return { kind: "revision", revision };
  if (text !== "" && existsSync(place)) return { kind: "path", path: place };
  if (repository === undefined || isPathLike(text)) throw new UsageFault(`no such file or folder: ${text}`, repository === undefined ? "This is no repository of git: name two folders or two files." : undefined);
  throw unknownRevision(text);
}

/** Whether a text can be nothing but a path. */
function isPathLike(text: string): boolean {
  return text === "." || text === ".." || /^\.{1,2}[/\\]/.test(text) || path.isAbsolute(text);
}

function unknownRevision(name: string): UsageFault {
  return new UsageFault(`${name} is neither a revision of git nor a file or folder`, "A branch of a server may have to be fetched first: git fetch origin main, and then origin/main. With actions/checkout: fetch-depth: 0.");
}

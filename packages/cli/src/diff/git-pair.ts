import { lstatSync } from "node:fs";
import { lstat, readFile } from "node:fs/promises";
import path from "node:path";

import { grepTree, listChanges, listTree } from "../git/list-changes.js";
import { largestFile, readBlobs } from "../git/read-blobs.js";
import type { NamedRevision, Repository } from "../git/repository.js";
import { once } from "../once.js";
import type { Io } from "../terminal/io.js";
import type { RevisionPair, Side } from "./revision-pair.js";

/** How messages name the files on disk. */
export const workingTree = "the working tree";

/**
 * Two revisions of git, or one and the working tree with the files that are not tracked yet and not ignored.
 *
 * @param head undefined for the working tree
 * @throws UsageFault where git fails
 */
export async function gitPair({ git, root }: Repository, base: NamedRevision, head: NamedRevision | undefined, io: Io): Promise<RevisionPair> {
  // A link that git does not know yet is one all the same.
  const found = (await listChanges(git, base.id, head?.id)).filter(({ file, base: before, head: after }) => before !== undefined || after?.id !== undefined || !isLink(path.join(root, file)));
  const changes = new Map(found.map((change) => [change.file, change]));
  const tree = once(() => listTree(git, base.id));
  return {
    base: base.name,
    head: head?.name ?? workingTree,
    root,
    from: io.cwd,
    changes: found.map(({ file, base: one, head: other }) => ({ file, inBase: one !== undefined, inHead: other !== undefined })),
    baseFiles: async () => [...(await tree()).keys()],
    async read(side: Side, files) {
      const ids = new Map<string, string>();
      const onDisk: string[] = [];
      const unchanged: string[] = [];
      for (const file of files) {
        const change = changes.get(file);
        if (change === undefined) unchanged.push(file);
        else if (change[side]?.id !== undefined) ids.set(file, change[side].id);
        else if (change[side] !== undefined) onDisk.push(file);
      }
      // What has not changed is taken from git on both sides: on disk it may have other line ends.
      if (unchanged.length > 0) {
        const known = await tree();
        for (const file of unchanged) {
          const id = known.get(file);
          if (id !== undefined) ids.set(file, id);
        }
      }
      const blobs = await readBlobs(root, io.env, [...ids.values()]);
      const contents = new Map<string, Uint8Array>();
      for (const file of files) {
        const bytes = blobs.get(ids.get(file) ?? "");
        if (bytes !== undefined) contents.set(file, bytes);
      }
      for (const file of onDisk) {
        const bytes = await readOrdinary(path.join(root, file));
        if (bytes !== undefined) contents.set(file, bytes);
      }
      return contents;
    },
    filterFiles: () => grepTree(git, base.id, "^filter[ \t]*:"),
  };
}

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** The bytes of an ordinary file that is not too large; links are not followed. */
export async function readOrdinary(file: string): Promise<Uint8Array | undefined> {
  const info = await lstat(file).catch(() => undefined);
  return info?.isFile() === true && info.size <= largestFile ? readFile(file).catch(() => undefined) : undefined;
}

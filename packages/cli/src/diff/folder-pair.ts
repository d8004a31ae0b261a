import { statSync } from "node:fs";
import path from "node:path";

import { once } from "../once.js";
import { manifestName } from "../build/manifest.js";
import { displayName } from "../rules/find-rule-files.js";
import { mayFilter } from "../rules/read-source-files.js";
import { byCodeUnit, walkFolder } from "../rules/walk-folder.js";
import type { Io } from "../terminal/io.js";
import { UsageFault } from "../usage-fault.js";
import { readOrdinary } from "./git-pair.js";
import type { FileChange, RevisionPair, Side } from "./revision-pair.js";

/**
 * Two folders, or two files. Files are compared by their bytes; hidden ones, `node_modules` and links are passed over.
 *
 * @throws UsageFault where one is a folder and the other a file
 */
export async function folderPair(base: string, head: string, io: Io): Promise<RevisionPair> {
  const kinds = [base, head].map((place) => (statSync(place).isDirectory() ? "folder" : "file"));
  if (kinds[0] !== kinds[1]) throw new UsageFault(`${displayName(base, io.cwd)} is a ${kinds[0]} and ${displayName(head, io.cwd)} a ${kinds[1]}`, "Give two folders, or two files.");
  const names = { base: displayName(base, io.cwd), head: displayName(head, io.cwd) };
  if (kinds[0] === "file") return filePair(base, head, names, io);
  const list = once(() => ({ base: filesBelow(base), head: filesBelow(head) }));
  const changes: FileChange[] = [];
  const { base: ours, head: theirs } = list();
  const inHead = new Set(theirs);
  for (const file of ours) {
    if (!inHead.has(file)) changes.push({ file, inBase: true, inHead: false });
    else if (!(await sameBytes(path.join(base, file), path.join(head, file)))) changes.push({ file, inBase: true, inHead: true });
  }
  const inBase = new Set(ours);
  for (const file of theirs) if (!inBase.has(file)) changes.push({ file, inBase: false, inHead: true });
  const read = readerOf((side, file) => path.join(side === "base" ? base : head, file));
  return {
    ...names,
    root: head,
    from: head,
    changes: changes.sort((one, other) => byCodeUnit(one.file, other.file)),
    baseFiles: async () => ours,
    read,
    async filterFiles() {
      const yaml = ours.filter((file) => /\.ya?ml$/i.test(file));
      const found: string[] = [];
      for (const file of yaml) {
        const bytes = await readOrdinary(path.join(base, file));
        if (bytes !== undefined && mayFilter(Buffer.from(bytes).toString("latin1"))) found.push(file);
      }
      return found;
    },
  };
}

/** Two files. */
function filePair(base: string, head: string, names: Pick<RevisionPair, "base" | "head">, io: Io): RevisionPair {
  // One name for both: they are compared whatever they are called.
  const name = path.basename(head);
  return {
    ...names,
    root: path.dirname(head),
    from: io.cwd,
    isSingle: true,
    changes: [{ file: name, inBase: true, inHead: true }],
    baseFiles: async () => [name],
    read: readerOf((side, file) => (file === name ? (side === "base" ? base : head) : undefined)),
    filterFiles: async () => [],
    nameOf: (side) => path.basename(side === "base" ? base : head),
  };
}

function readerOf(placeOf: (side: Side, file: string) => string | undefined): RevisionPair["read"] {
  return async (side, files) => {
    const contents = new Map<string, Uint8Array>();
    for (const file of files) {
      const place = placeOf(side, file);
      const bytes = place === undefined ? undefined : await readOrdinary(place);
      if (bytes !== undefined) contents.set(file, bytes);
    }
    return contents;
  };
}

function filesBelow(folder: string): readonly string[] {
  const files = walkFolder(folder, () => true).map((file) => path.relative(folder, file).split(path.sep).join("/"));
  return [...files, ...manifestsBelow(folder, files)];
}

/** The lists of what builds have written are hidden files. */
function manifestsBelow(folder: string, files: readonly string[]): readonly string[] {
  const folders = new Set(files.flatMap((file) => file.split("/").map((_, at, parts) => parts.slice(0, at).join("/"))));
  return [...folders].map((each) => (each === "" ? manifestName : `${each}/${manifestName}`)).filter((file) => statSync(path.join(folder, file), { throwIfNoEntry: false })?.isFile() === true);
}

async function sameBytes(one: string, other: string): Promise<boolean> {
  const [left, right] = [statSync(one, { throwIfNoEntry: false }), statSync(other, { throwIfNoEntry: false })];
  if (left === undefined || right === undefined || left.size !== right.size) return false;
  const [ours, theirs] = [await readOrdinary(one), await readOrdinary(other)];
  return ours !== undefined && theirs !== undefined && Buffer.compare(ours, theirs) === 0;
}

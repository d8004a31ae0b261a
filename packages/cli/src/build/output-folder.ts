import { randomBytes } from "node:crypto";
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readdir, readFile, rmdir, unlink } from "node:fs/promises";
import path from "node:path";

import { reasonOf } from "../rules/decode-utf8.js";
import { UsageFault } from "../usage-fault.js";

/** Where the parts of a relative output path lead, or undefined when a part is missing. Links are never followed. */
type PathKind = "file" | "folder" | "other" | undefined;

/**
 * Writes a file below the output folder, whole or not at all: into a new file beside it, which then takes its name.
 *
 * This is synchronous on purpose: thousands of small files take a third of the time.
 *
 * @param root the output folder, absolute; it may be a link itself, what lies below may not
 * @param file relative to it, with `/`
 * @param folders those that are known to be there and to be no links; more are added
 * @returns false when the file had this text already, and was not touched
 * @throws UsageFault when the system refuses, or a link below the folder would lead the file elsewhere
 */
export function writeOutputFile(root: string, file: string, text: string, folders: Set<string> = new Set()): boolean {
  const parts = file.split("/");
  const folder = makeFolders(root, parts.slice(0, -1), folders);
  const target = path.join(folder, parts.at(-1) as string);
  const kind = kindOf(target);
  if (kind === "file" && textOf(target) === text) return false;
  if (kind === "folder") throw new UsageFault(`cannot write ${target}: it is a folder`);

  // A short name of its own, because the name of the file may be as long as the system allows.
  const temporary = path.join(folder, `.isorule-${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: "wx" });
    // Where a link stands under the name, the link is replaced; what it points to stays as it is.
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new UsageFault(`cannot write ${target}: ${reasonOf(error)}`);
  }
  return true;
}

/** The text of a file below the output folder; undefined when there is none, or only by way of a link. */
export async function readOutputFile(root: string, file: string): Promise<string | undefined> {
  const parts = file.split("/");
  let place = root;
  for (const [at, part] of parts.entries()) {
    place = path.join(place, part);
    if (kindOf(place) !== (at === parts.length - 1 ? "file" : "folder")) return undefined;
  }
  return readFile(place, "utf8").catch(() => undefined);
}

/** Removes a file below the output folder, and its folders when they are empty then. Links are left alone. */
export async function removeOutputFile(root: string, file: string): Promise<boolean> {
  if ((await readOutputFile(root, file)) === undefined) return false;
  const parts = file.split("/");
  try {
    await unlink(path.join(root, ...parts));
  } catch (error) {
    throw new UsageFault(`cannot remove ${path.join(root, ...parts)}: ${reasonOf(error)}`);
  }
  for (let length = parts.length - 1; length > 0; length--) {
    const empty = await rmdir(path.join(root, ...parts.slice(0, length))).then(() => true, () => false);
    if (!empty) break;
  }
  return true;
}

/** The files of a folder below the output folder, relative to the latter; none when it is missing or a link. */
export async function listOutputFolder(root: string, folder: string): Promise<readonly string[]> {
  let place = root;
  for (const part of folder.split("/")) {
    place = path.join(place, part);
    if (kindOf(place) !== "folder") return [];
  }
  const names = await readdir(place).catch(() => []);
  return names.sort().map((name) => `${folder}/${name}`);
}

function makeFolders(root: string, parts: readonly string[], known: Set<string>): string {
  const whole = path.join(root, ...parts);
  if (known.has(whole)) return whole;
  makeRoot(root);
  let place = root;
  for (const part of parts) {
    place = path.join(place, part);
    makeFolder(place);
    if (kindOf(place) !== "folder") {
      throw new UsageFault(`cannot write below ${place}: it is no folder of its own`, "Links below the output folder are not followed. Remove it, and the build makes a folder.");
    }
  }
  known.add(whole);
  return whole;
}

/** Makes the output folder and the folders above it; it may be a link to a folder. */
function makeRoot(root: string): void {
  if (isFolder(root)) return;
  if (kindOf(root) === "other") throw new UsageFault(`cannot make the folder ${root}: it is a link that leads nowhere, or no folder`);
  // Step by step: Node's own `recursive` tries for ever where the folder above is there and the system still answers that
  // there is no such place, as below /proc.
  const parent = path.dirname(root);
  if (parent !== root) makeRoot(parent);
  makeFolder(root);
  if (kindOf(root) === "file") throw new UsageFault(`cannot make the folder ${root}: there is a file of this name`);
}

function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}

function makeFolder(place: string): void {
  try {
    mkdirSync(place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw new UsageFault(`cannot make the folder ${place}: ${reasonOf(error)}`);
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function kindOf(place: string): PathKind {
  try {
    const info = lstatSync(place);
    return info.isFile() ? "file" : info.isDirectory() ? "folder" : "other";
  } catch {
    return undefined;
  }
}

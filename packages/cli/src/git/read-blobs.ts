import { spawn } from "node:child_process";

import { reasonOf } from "../rules/decode-utf8.js";
import type { Io } from "../terminal/io.js";
import { UsageFault } from "../usage-fault.js";
import { gitArguments, gitEnvironment } from "./run-git.js";

/** A larger file is no rule, in bytes. */
export const largestFile = 16 * 1024 * 1024;

/** What is read between two headers, or the header itself. */
interface Reading {
  readonly id: string;
  /** Bytes that are still to come; with the line feed behind the content. */
  left: number;
  readonly chunks: Buffer[] | undefined;
}

/**
 * The contents of objects of git, by one process that gets all names at once and whose answers are cut as they come
 * (`git cat-file --batch`). Missing objects, those that are no file, and those above {@link largestFile} are not in it.
 *
 * @param ids hexadecimal, as git has given them
 * @throws UsageFault where git fails
 */
export async function readBlobs(folder: string, env: Io["env"], ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return found;
  const child = spawn("git", gitArguments(["cat-file", "--batch"]), { cwd: folder, env: gitEnvironment(env), stdio: ["pipe", "pipe", "pipe"], windowsHide: true });
  const ended = new Promise<number>((resolve, reject) => {
    child.on("error", (error) => reject(new UsageFault(`git cannot be started: ${reasonOf(error)}`)));
    child.on("close", (code) => resolve(code ?? 1));
  });
  child.stdin.on("error", () => undefined);
  child.stdin.end(wanted.map((id) => `${id}\n`).join(""));
  const faults: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => faults.push(chunk));
  let rest: Buffer = Buffer.alloc(0);
  let reading: Reading | undefined;
  const take = (chunk: Buffer): void => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (rest.length > 0) {
      if (reading === undefined) {
        const end = rest.indexOf(0x0a);
        if (end < 0) return;
        reading = readingOf(rest.subarray(0, end).toString("latin1"));
        rest = rest.subarray(end + 1);
      } else {
        const part = rest.subarray(0, reading.left);
        reading.chunks?.push(part);
        reading.left -= part.length;
        rest = rest.subarray(part.length);
        if (reading.left > 0) continue;
        if (reading.chunks !== undefined) found.set(reading.id, Buffer.concat(reading.chunks).subarray(0, -1));
        reading = undefined;
      }
    }
  };
  child.stdout.on("data", take);
  const code = await ended;
  if (code !== 0) throw new UsageFault(`git cat-file has failed: ${Buffer.concat(faults).toString("utf8").trim()}`);
  return found;
}

/** `<id> blob <bytes>`, then the content and a line feed; `<id> missing` without any. */
function readingOf(header: string): Reading | undefined {
  const [id = "", type = "", size = ""] = header.split(" ");
  if (!/^\d+$/.test(size)) return undefined;
  return { id, left: Number(size) + 1, chunks: type === "blob" && Number(size) <= largestFile ? [] : undefined };
}

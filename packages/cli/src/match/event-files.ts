import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { pipeline, Readable } from "node:stream";
import { TextDecoder } from "node:util";
import { createGunzip } from "node:zlib";

import { displayName, stdinName } from "../rules/find-rule-files.js";
import { reasonOf } from "../rules/read-rule-files.js";
import type { Io } from "../terminal/io.js";
import { UsageFault } from "../usage-fault.js";

/** A file of recorded events. */
export interface EventFile {
  /** Absolute path; undefined for standard input. */
  readonly path: string | undefined;
  /** As messages name it. */
  readonly name: string;
  /** Bytes; 0 for standard input. */
  readonly size: number;
}

/** What files of events are called when a folder is searched. */
const eventPattern = "**/*.{json,jsonl,ndjson,json.gz,jsonl.gz,ndjson.gz}";

const chunkBytes = 1024 * 1024;

/**
 * The files that arguments name: files as they are, folders with the JSON files below them, globs, and `-` for standard
 * input. Each comes once.
 *
 * @throws UsageFault when an argument names nothing
 */
export async function findEventFiles(args: readonly string[], io: Io): Promise<readonly EventFile[]> {
  const found = new Map<string, EventFile>();
  for (const arg of args) {
    if (arg === "-") {
      found.set("-", { path: undefined, name: stdinName, size: 0 });
      continue;
    }
    for (const file of await filesOf(arg, io)) {
      const info = await stat(file).catch(() => undefined);
      found.set(file, { path: file, name: displayName(file, io.cwd), size: info?.size ?? 0 });
    }
  }
  return [...found.values()];
}

async function filesOf(arg: string, io: Io): Promise<readonly string[]> {
  const place = path.resolve(io.cwd, arg);
  const info = await stat(place).catch(() => undefined);
  if (info !== undefined && !info.isDirectory()) return [place];
  if (info === undefined && !/[*?{[]/.test(arg)) throw new UsageFault(`no such file or folder: ${arg}`);
  const { glob } = await import("tinyglobby");
  const [pattern, cwd] = info === undefined ? [arg.split("\\").join("/"), io.cwd] : [eventPattern, place];
  const files = await glob(pattern, { cwd, absolute: true, onlyFiles: true, expandDirectories: false });
  if (files.length === 0) throw new UsageFault(info === undefined ? `no file matches ${arg}` : `no event files below ${arg}`, info === undefined ? undefined : "Event files are called *.json, *.jsonl or *.ndjson, with .gz behind when they are compressed. A file of any other name can be given by itself. Rules are named before --events.");
  return files.map((file) => path.normalize(file)).sort((left, right) => (left < right ? -1 : left > right ? 1 : 0));
}

/**
 * The text of a file in pieces, with the bytes of the file that were read so far. UTF-8, UTF-16 with a byte order mark,
 * or either of them compressed by gzip; what is no character is U+FFFD.
 *
 * @throws UsageFault when it cannot be read
 */
export async function* readText(file: EventFile, io: Io): AsyncGenerator<{ readonly text: string; readonly bytes: number }> {
  let bytes = 0;
  const raw = file.path === undefined ? (io.stdinChunks?.() ?? wholeInput(io)) : createReadStream(file.path, { highWaterMark: chunkBytes });
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of raw as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  try {
    let decoder: TextDecoder | undefined;
    for await (const chunk of unpacked(counted())) {
      decoder ??= decoderFor(chunk, file.name);
      const text = decoder.decode(chunk, { stream: true });
      if (text !== "") yield { text, bytes };
    }
    const rest = decoder?.decode() ?? "";
    if (rest !== "") yield { text: rest, bytes };
  } catch (error) {
    if (error instanceof UsageFault) throw error;
    throw new UsageFault(`the events ${file.name} cannot be read: ${reasonOf(error)}`);
  }
}

async function* wholeInput(io: Io): AsyncGenerator<Uint8Array> {
  yield await io.stdin();
}

/** The bytes, unpacked when they begin with the mark of gzip (RFC 1952, 2.3.1). */
async function* unpacked(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const first = await chunks.next();
  if (first.done === true) return;
  const all = withFirst(first.value, chunks);
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* all;
    return;
  }
  const gunzip = createGunzip({ chunkSize: chunkBytes });
  // A fault comes out of the loop below.
  pipeline(Readable.from(all), gunzip, () => undefined);
  yield* gunzip as AsyncIterable<Uint8Array>;
}

async function* withFirst(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

function decoderFor(first: Uint8Array, name: string): TextDecoder {
  if (Buffer.from(first.subarray(0, 8)).toString("latin1") === "ElfFile\0") {
    throw new UsageFault(`${name} is a binary event log`, "Turn it into JSON first: `evtx_dump -o jsonl FILE` (omerbenamram/evtx) writes one event on each line.");
  }
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder("utf-16le");
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder("utf-16be");
  return new TextDecoder("utf-8");
}

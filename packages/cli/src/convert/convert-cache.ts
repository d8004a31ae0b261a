import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";

import type { Io } from "../terminal/io.js";

/** Results of earlier runs by key. What is not there, cannot be read or was damaged is simply not known. */
export interface ConvertCache {
  get(key: string): string | undefined;
  /** Keeps a result. That it cannot be kept is no fault of the run. */
  set(key: string, text: string): void;
}

/** Results that were not used for so many days are removed with their version of isorule. */
const keptDays = 14;

/**
 * The cache of the user: `$XDG_CACHE_HOME/isorule`, or where the system keeps caches. It lies there and not in a
 * `node_modules`, because rules of others are converted in checkouts that have none and that one does not want to write
 * into. Undefined where the environment names no place.
 *
 * @param version a digest of all the code and tables that results depend on; each has a folder of its own
 */
export function openCache(env: Io["env"], version: string): ConvertCache | undefined {
  const root = cacheRoot(env);
  if (root === undefined) return undefined;
  const folder = path.join(root, `convert-${version.slice(0, 16)}`);
  let ready = false;
  const makeReady = (): void => {
    if (ready) return;
    ready = true;
    mkdirSync(folder, { recursive: true });
    utimesSync(folder, new Date(), new Date());
    removeOld(root, folder);
  };
  const made = new Set<string>();
  return {
    get(key) {
      try {
        const entry = readFileSync(placeOf(folder, key), "utf8");
        const end = entry.indexOf("\n");
        const text = entry.slice(end + 1);
        return entry.slice(0, end) === digestOf(text) ? text : undefined;
      } catch {
        return undefined;
      }
    },
    set(key, text) {
      try {
        makeReady();
        const place = placeOf(folder, key);
        const parent = path.dirname(place);
        if (!made.has(parent)) mkdirSync(parent, { recursive: true });
        made.add(parent);
        // Into a file of its own first: another run must never find half an entry.
        const temporary = `${place}.${randomBytes(4).toString("hex")}.tmp`;
        try {
          writeFileSync(temporary, `${digestOf(text)}\n${text}`);
          renameSync(temporary, place);
        } catch (error) {
          rmSync(temporary, { force: true });
          throw error;
        }
      } catch {
        // A full disk or a folder that is not ours: the next run works it out again.
      }
    },
  };
}

/** A cache that keeps results in memory as well, for a process that converts the same files again and again. */
export function rememberingCache(below: ConvertCache | undefined, known: Map<string, string>): ConvertCache {
  return {
    get: (key) => known.get(key) ?? below?.get(key),
    set(key, text) {
      known.set(key, text);
      below?.set(key, text);
    },
  };
}

/** A digest of texts, as a key. */
export function keyOf(...texts: readonly string[]): string {
  return digestOf(JSON.stringify(texts));
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function placeOf(folder: string, key: string): string {
  return path.join(folder, key.slice(0, 2), key.slice(2));
}

function cacheRoot(env: Io["env"]): string | undefined {
  const named = env["XDG_CACHE_HOME"];
  if (named !== undefined && path.isAbsolute(named)) return path.join(named, "isorule");
  if (process.platform === "win32") return env["LOCALAPPDATA"] === undefined ? undefined : path.join(env["LOCALAPPDATA"], "isorule", "cache");
  const home = env["HOME"];
  if (home === undefined || home === "") return undefined;
  return process.platform === "darwin" ? path.join(home, "Library", "Caches", "isorule") : path.join(home, ".cache", "isorule");
}

/** Removes the results of other versions of isorule that nobody used for a while. */
function removeOld(root: string, own: string): void {
  for (const name of readdirSync(root)) {
    const folder = path.join(root, name);
    if (!name.startsWith("convert-") || folder === own) continue;
    if (Date.now() - statSync(folder).mtimeMs > keptDays * 86_400_000) rmSync(folder, { recursive: true, force: true });
  }
}

import type { Io } from "../terminal/io.js";

/** Placeholder until the watcher is there. */
export async function watchAndConvert(_paths: readonly string[], _root: string | undefined, _io: Io, convert: () => Promise<number>): Promise<number> {
  return convert();
}

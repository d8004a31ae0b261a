import path from "node:path";

import { configNames } from "../config/load-config.js";
import { exitCodes } from "../exit-codes.js";
import { plural } from "../build/report-build.js";
import { displayName } from "../rules/find-rule-files.js";
import { colorsOf } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { printableLine } from "../terminal/printable.js";
import { UsageFault } from "../usage-fault.js";

/** Milliseconds without a change after which files are converted again: editors and git change many files at once. */
const quiet = 80;

/** What is watched. */
export interface WatchedPaths {
  /** Rule files and folders. */
  readonly paths: readonly string[];
  /** Files that the conversion depends on as well. */
  readonly others: readonly string[];
  /** A folder whose files do not count: the one that is written to. */
  readonly except: string | undefined;
}

/**
 * Converts, and again whenever a file changes, until the process ends or `io.stop` says so. A fault in between, such as in
 * a mapping file, is shown and waits for the next change.
 *
 * @returns the exit code of the last conversion
 */
export async function watchAndConvert({ paths, others, except }: WatchedPaths, convert: () => Promise<number>, io: Io): Promise<number> {
  if (paths.includes("-")) throw new UsageFault("--watch cannot watch standard input");
  const { watch } = await import("chokidar");
  const out = except === undefined ? undefined : path.resolve(io.cwd, except);
  const ignored = (file: string): boolean => file === out || (out !== undefined && file.startsWith(out + path.sep)) || /[\\/](?:node_modules|\.git)$/.test(file);
  const watcher = watch([...paths.map(withoutGlob), ...others, ...configNames].map((file) => path.resolve(io.cwd, file)), { ignoreInitial: true, ignored });
  const changed = new Set<string>();
  let changes = 0;
  let wake: () => void = () => undefined;
  let ended: boolean = io.stop?.aborted === true;
  watcher.on("all", (_, file) => {
    changed.add(file);
    changes++;
    wake();
  });
  io.stop?.addEventListener("abort", () => {
    ended = true;
    wake();
  });
  try {
    await new Promise<void>((resolve) => watcher.once("ready", resolve));
    let code = await convert();
    while (!ended) {
      io.stderr.write(`${colorsOf(io.stderr, io.env).dim("Waiting for changes. Ctrl+C ends.")}\n`);
      await untilQuiet();
      if (ended) break;
      io.stderr.write(`\n${changedText([...changed], io)}\n`);
      changed.clear();
      code = await convertAgain(convert, io);
    }
    return code;
  } finally {
    await watcher.close();
  }

  async function untilQuiet(): Promise<void> {
    while (!ended) {
      const before = changes;
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (changed.size > 0) setTimeout(resolve, quiet);
      });
      if (changed.size > 0 && changes === before) return;
    }
  }
}

/** The folder that a glob starts in; a plain path as it is. */
function withoutGlob(text: string): string {
  const parts = text.split(/[\\/]/);
  const at = parts.findIndex((part) => /[*?{[]/.test(part));
  return at < 0 ? text : parts.slice(0, at).join("/") || ".";
}

async function convertAgain(convert: () => Promise<number>, io: Io): Promise<number> {
  try {
    return await convert();
  } catch (error) {
    if (!(error instanceof UsageFault)) throw error;
    io.stderr.write(`${colorsOf(io.stderr, io.env).red("error:")} ${printableLine(error.message)}\n`);
    if (error.help !== undefined) io.stderr.write(`  = help: ${printableLine(error.help)}\n`);
    return exitCodes.usage;
  }
}

function changedText(files: readonly string[], io: Io): string {
  const [first = ""] = files;
  const others = files.length > 1 ? ` and ${plural(files.length - 1, "other")}` : "";
  return `${colorsOf(io.stderr, io.env).bold("Changed")}: ${printableLine(displayName(first, io.cwd))}${others}`;
}

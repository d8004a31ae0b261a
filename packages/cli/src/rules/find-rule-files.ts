import { stat } from "node:fs/promises";
import path from "node:path";

import { UsageFault } from "../usage-fault.js";

/** A file to read: where it is, and how messages name it. */
export interface RuleFile {
  /** Absolute path; undefined for standard input. */
  readonly path: string | undefined;
  /** Relative to the working folder where that is shorter, with `/`; `<stdin>` for standard input. */
  readonly name: string;
}

/** What files of rules are called when a folder is searched. */
export const rulePattern = "**/*.rule.{yml,yaml}";

/** How messages name standard input. */
export const stdinName = "<stdin>";

/**
 * The rule files that the arguments name: files as they are, folders with every `*.rule.yml` below them, globs, and
 * `-` for standard input. Each file comes once, in the order of the arguments; files of one argument by name.
 *
 * @param base folder that relative arguments start from
 * @param cwd folder that names in messages are relative to
 * @throws UsageFault when an argument names nothing
 */
export async function findRuleFiles(args: readonly string[], base: string, cwd: string): Promise<readonly RuleFile[]> {
  const found = new Map<string, RuleFile>();
  for (const arg of args) {
    if (arg === "-") {
      found.set("-", { path: undefined, name: stdinName });
      continue;
    }
    for (const file of await filesOf(arg, base)) found.set(file, { path: file, name: displayName(file, cwd) });
  }
  return [...found.values()];
}

/** A path as messages show it: relative to the working folder unless that leads far away, with `/` everywhere. */
export function displayName(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  const shown = relative === "" ? "." : relative.startsWith(path.join("..", "..", "..")) ? file : relative;
  return shown.split(path.sep).join("/");
}

async function filesOf(arg: string, base: string): Promise<readonly string[]> {
  const place = path.resolve(base, arg);
  const info = await stat(place).catch(() => undefined);
  if (info?.isDirectory() === true) {
    const files = await search(rulePattern, place);
    if (files.length === 0) throw new UsageFault(`no rule files below ${arg}`, "Rule files are called *.rule.yml. A file of any other name can be given by itself.");
    return files;
  }
  if (info !== undefined) return [place];
  if (/[*?{[]/.test(arg)) {
    const files = await search(arg.split("\\").join("/"), base);
    if (files.length === 0) throw new UsageFault(`no file matches ${arg}`);
    return files;
  }
  throw new UsageFault(`no such file or folder: ${arg}`);
}

async function search(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const files = await glob(pattern, { cwd, absolute: true, onlyFiles: true, ignore: ["**/node_modules/**", "**/.git/**"], expandDirectories: false });
  return files.map((file) => path.normalize(file)).sort(byCodeUnit);
}

/** The same order on every machine, whatever its language. */
function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

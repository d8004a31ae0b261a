import { stat } from "node:fs/promises";
import path from "node:path";

import { UsageFault } from "../usage-fault.js";
import { sourceExtensions } from "./source-format.js";
import { byCodeUnit, walkFolder } from "./walk-folder.js";

/** A file to read: where it is, and how messages name it. */
export interface RuleFile {
  /** Absolute path; undefined for standard input. */
  readonly path: string | undefined;
  /** Relative to the working folder where that is shorter, with `/`; `<stdin>` for standard input. */
  readonly name: string;
  /** The folders between the one that was named and the file, from the outside in. Absent where the file was named itself. */
  readonly folders?: readonly string[];
}

/** Which files are taken when a folder is searched. */
export interface SearchedFiles {
  /** Tells by the name of a file. */
  readonly isRule: (name: string) => boolean;
  /** What the files are called, for messages: `*.rule.yml`. */
  readonly called: string;
  /** A folder that is not searched, absolute: the one that is written to. */
  readonly except?: string | undefined;
}

/** Rule files of isorule. */
export const ruleFiles: SearchedFiles = { isRule: (name) => /\.rule\.ya?ml$/i.test(name), called: "*.rule.yml" };

/** Files that may hold rules of any language that is read, or of one. */
export function searchedSources(from?: string): SearchedFiles {
  const extensions = sourceExtensions(from);
  const fits = new RegExp(`\\.(?:${extensions.join("|")})$`, "i");
  return { isRule: (name) => fits.test(name), called: extensions.flatMap((extension) => (extension === "ya?ml" ? ["yml", "yaml"] : extension.split("|"))).map((extension) => `*.${extension}`).join(", ") };
}

/** How messages name standard input. */
export const stdinName = "<stdin>";

/**
 * The rule files that the arguments name: files as they are, folders with every rule file below them, globs, and `-` for
 * standard input. Each file comes once, in the order of the arguments; files of one argument by name.
 *
 * @param base folder that relative arguments start from
 * @param cwd folder that names in messages are relative to
 * @param wanted what is looked for below a folder
 * @throws UsageFault when an argument names nothing
 */
export async function findRuleFiles(args: readonly string[], base: string, cwd: string, wanted: SearchedFiles = ruleFiles): Promise<readonly RuleFile[]> {
  const found = new Map<string, RuleFile>();
  for (const arg of args) {
    if (arg === "-") found.set("-", { path: undefined, name: stdinName });
    else {
      for (const [file, folders] of await filesOf(arg, base, wanted)) {
        if (!found.has(file)) found.set(file, { path: file, name: displayName(file, cwd), ...(folders === undefined ? {} : { folders }) });
      }
    }
  }
  return [...found.values()];
}

/** A path as messages show it: relative to the working folder unless that leads far away, with `/` everywhere. */
export function displayName(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  const shown = relative === "" ? "." : relative.startsWith(path.join("..", "..", "..")) ? file : relative;
  return shown.split(path.sep).join("/");
}

type FoundFile = readonly [path: string, folders: readonly string[] | undefined];

async function filesOf(arg: string, base: string, { isRule, called, except }: SearchedFiles): Promise<readonly FoundFile[]> {
  const place = path.resolve(base, arg);
  const info = await stat(place).catch(() => undefined);
  if (info?.isDirectory() === true) {
    const files = walkFolder(place, isRule, except);
    if (files.length === 0) throw new UsageFault(`no rule files below ${arg}`, `Rule files are called ${called}. A file of any other name can be given by itself.`);
    return files.map((file) => [file, path.relative(place, path.dirname(file)).split(path.sep).filter((part) => part !== "")]);
  }
  if (info !== undefined) return [[place, undefined]];
  if (/[*?{[]/.test(arg)) {
    const files = await search(arg.split("\\").join("/"), base);
    if (files.length === 0) throw new UsageFault(`no file matches ${arg}`);
    return files.map((file) => [file, []]);
  }
  throw new UsageFault(`no such file or folder: ${arg}`);
}

async function search(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const files = await glob(pattern, { cwd, absolute: true, onlyFiles: true, ignore: ["**/node_modules/**", "**/.git/**"], expandDirectories: false });
  return files.map((file) => path.normalize(file)).sort(byCodeUnit);
}

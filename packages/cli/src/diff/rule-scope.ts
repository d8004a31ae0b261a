import path from "node:path";

import picomatch from "picomatch";

import { configNames } from "../config/load-config.js";
import type { LoadedConfig } from "../config/config.js";
import { sourceExtensions } from "../rules/source-format.js";

/** Which files of a folder may be rules, and where its documents are; all names below its root, with `/`. */
export interface RuleScope {
  /** By the name alone. */
  readonly isRule: (file: string) => boolean;
  /** The output folder; undefined where none is configured, or it is elsewhere. */
  readonly out: string | undefined;
  /** The configuration and its mapping files: where they change, every document may. */
  readonly settings: readonly string[];
}

/**
 * The files that are looked at: those with an extension of rules, not hidden, not below the output folder; of these, what
 * `rules` of the configuration names where it names any, and of these what `--path` names.
 *
 * @param root absolute
 * @param from the folder that `paths` start from, absolute
 */
export function ruleScope(root: string, config: LoadedConfig | undefined, paths: readonly string[], from: string): RuleScope {
  const below = (folder: string, name: string): string | undefined => {
    const relative = path.relative(root, path.resolve(folder, name));
    return relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative) ? undefined : relative.split(path.sep).join("/");
  };
  // A configuration of another folder says nothing about this one.
  const own = config === undefined || below(config.folder, ".") === undefined ? undefined : config;
  const out = own?.config.out === undefined ? undefined : below(own.folder, own.config.out);
  const settings = own === undefined ? [] : [...configNames, ...(own.config.mappings ?? [])].flatMap((name) => below(own.folder, name) ?? []);
  const named = (names: readonly string[], folder: string): ((file: string) => boolean) => anyOf(names.map((name) => (isAround(root, path.resolve(folder, name)) ? () => true : matcherOf(name, (each) => below(folder, each)))));
  const configured = own?.config.rules === undefined ? () => true : named(own.config.rules, own.folder);
  const asked = paths.length === 0 ? () => true : named(paths, from);
  const extension = new RegExp(`\\.(?:${sourceExtensions().join("|")})$`, "i");
  const isOutput = (file: string): boolean => out !== undefined && isBelow(file, out);
  return {
    out,
    settings,
    isRule: (file) => extension.test(file) && !isHidden(file) && !isOutput(file) && !settings.includes(file) && configured(file) && asked(file),
  };
}

/** Whether a file is in a folder, or is it. */
export function isBelow(file: string, folder: string): boolean {
  return folder === "" || file === folder || file.startsWith(`${folder}/`);
}

/** Whether a folder is around another one. */
function isAround(inner: string, outer: string): boolean {
  const relative = path.relative(inner, outer);
  return relative !== "" && relative.split(path.sep).every((part) => part === "..");
}

function isHidden(file: string): boolean {
  return file.split("/").some((part) => part.startsWith(".") || part === "node_modules");
}

function anyOf(tests: readonly ((file: string) => boolean)[]): (file: string) => boolean {
  return (file) => tests.some((test) => test(file));
}

/** A file, a folder or a glob. */
function matcherOf(name: string, below: (name: string) => string | undefined): (file: string) => boolean {
  const { base, glob } = picomatch.scan(name.split("\\").join("/"));
  const folder = below(base === "" ? "." : base);
  if (folder === undefined) return () => false;
  if (glob === "") return (file) => isBelow(file, folder);
  const matches = picomatch(glob, { dot: true });
  // A file may be called like a pattern.
  const literal = below(name);
  return (file) => file === literal || (isBelow(file, folder) && matches(folder === "" ? file : file.slice(folder.length + 1)));
}

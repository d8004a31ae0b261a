import { posix } from "node:path";
import type { Fault } from "../workspace/fault.js";
import type { WorkspacePackage } from "../workspace/workspace.js";
import { importsOf, packageNameOf } from "./imports.js";
import type { ParsedFile, Rule, Sources } from "./source-files.js";

/** Which packages a package may use: docs/architecture.md draws it. `backend-*` stands for every backend. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  "backend-*": ["core"],
  proof: ["core"],
  review: ["core", "proof"],
  catalog: ["core", "proof"],
  site: ["core", "backend-*", "proof", "review", "catalog"],
  cli: ["core", "backend-*", "proof", "review", "catalog", "site"],
  codegen: [],
};

/** Imports between packages go one way, and stay inside what package.json declares. */
export const dependencyDirection: Rule = {
  name: "imports between packages follow the direction of the architecture",
  check: (sources) => [...sources.workspace.packages.flatMap((each) => declared(sources, each)), ...sources.files.flatMap((file) => imported(sources, file))],
};

function declared(sources: Sources, owner: WorkspacePackage): readonly Fault[] {
  const file = `${owner.folder}/package.json`;
  if (allowed[kindOf(owner)] === undefined) return [{ file, message: `the package ${owner.id} has no place in the direction of the architecture: give it one in ${import.meta.url.split("/").pop() ?? ""}` }];
  return Object.keys({ ...owner.json.dependencies, ...owner.json.devDependencies }).flatMap((name) => {
    const target = sources.workspace.packages.find((each) => each.json.name === name);
    return target !== undefined && !mayUse(owner, target) ? [{ file, message: `${owner.id} must not depend on ${target.id}` }] : [];
  });
}

function imported(sources: Sources, file: ParsedFile): readonly Fault[] {
  const { owner } = file;
  if (owner === undefined) return [];
  return importsOf(file).flatMap(({ specifier, line }): readonly Fault[] => {
    if (specifier.startsWith(".")) {
      const target = posix.join(posix.dirname(file.path), specifier);
      return target.startsWith(`${owner.folder}/src/`) ? [] : [{ file: file.path, line, message: `${specifier} leaves the package: import the package by its name` }];
    }
    const name = packageNameOf(specifier);
    if (name === undefined || name === owner.json.name) return [];
    const target = sources.workspace.packages.find((each) => each.json.name === name);
    if (target !== undefined && !mayUse(owner, target)) return [{ file: file.path, line, message: `${owner.id} must not import ${target.id}` }];
    return owner.json.dependencies?.[name] === undefined ? [{ file: file.path, line, message: `${name} is not among the dependencies of ${owner.folder}/package.json` }] : [];
  });
}

function mayUse(owner: WorkspacePackage, target: WorkspacePackage): boolean {
  return allowed[kindOf(owner)]?.includes(kindOf(target)) === true;
}

function kindOf(each: WorkspacePackage): string {
  return each.id.startsWith("backend-") ? "backend-*" : each.id;
}

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { repositoryRoot } from "./paths.js";

/** A copy of the workspace with one package more. */
export interface Drill {
  readonly root: string;
  /** Runs a Node script of the copy. */
  run(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string };
  /** Makes the packages of the copy find each other and the libraries, as an installation would. */
  link(): void;
  /** Hash of each file outside dist/ and node_modules/, by path. */
  files(): Readonly<Record<string, string>>;
}

const copied = ["packages", "schemas", "templates", "docs", "rules", "package.json", "tsconfig.json", "tsconfig.base.json"];

/** Copies the workspace without its tests to a temporary folder, adds test/kit/toy-backend and removes all of it after `use`. */
export async function withToyBackend(use: (drill: Drill) => void | Promise<void>): Promise<void> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "isorule-toy-")));
  try {
    const keep = (path: string): boolean => !path.split(sep).includes("node_modules") && !/\.test\.|\.tgz$/.test(path);
    for (const name of copied) {
      const from = join(repositoryRoot, name);
      // With their times, so that the build sees what it has built already.
      if (existsSync(from)) cpSync(from, join(root, name), { recursive: true, preserveTimestamps: true, filter: keep });
    }
    cpSync(join(repositoryRoot, "test", "kit", "toy-backend"), root, { recursive: true });
    await use({
      root,
      run: (...args) => spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } }),
      link: () => linkPackages(root),
      files: () => hashes(root),
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function linkPackages(root: string): void {
  link(realpathSync(join(repositoryRoot, "node_modules", "typescript")), join(root, "node_modules", "typescript"));
  const packages = readdirSync(join(root, "packages")).filter((id) => existsSync(join(root, "packages", id, "package.json")));
  const json = (id: string): { name: string; dependencies?: object; devDependencies?: object } =>
    JSON.parse(readFileSync(join(root, "packages", id, "package.json"), "utf8")) as { name: string; dependencies?: object; devDependencies?: object };
  const ours = new Map(packages.map((id) => [json(id).name, join(root, "packages", id)]));
  for (const id of packages) {
    for (const name of Object.keys({ ...json(id).dependencies, ...json(id).devDependencies })) {
      const target = ours.get(name) ?? realpathSync(join(repositoryRoot, "packages", id, "node_modules", name));
      link(target, join(root, "packages", id, "node_modules", name));
    }
  }
}

function link(target: string, path: string): void {
  rmSync(path, { force: true, recursive: true });
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, "junction");
}

function hashes(root: string): Readonly<Record<string, string>> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((name) => !/(^|\/)(node_modules|dist|out)\//.test(name))
    .sort();
  return Object.fromEntries(names.map((name) => [name, createHash("sha256").update(readFileSync(join(root, name))).digest("hex")]));
}

// Set-up of a fresh clone, shared by the scripts beside it. It needs Node, npm and git only, and prints to stderr, so
// that the output of a script that runs after it stays clean.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleSite } from "./bundle-site.mjs";

/** The root folder of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Installs and builds.
 *
 * @param {{ project?: string }} options `project`: a folder with a tsconfig.json; default: the whole workspace
 * @returns {number} an exit code: 0 when everything is in place, 1 when something failed, 3 for a Node that is too old
 */
export function prepare({ project = "." } = {}) {
  const wanted = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const minimum = wanted.engines.node.replace(">=", "");
  if (isOlder(process.versions.node, minimum)) {
    say(`isorule needs Node ${minimum} or newer, and this is Node ${process.versions.node}. See https://nodejs.org/en/download`);
    return 3;
  }
  return install(wanted.packageManager) || build(project);
}

/**
 * Runs a Node script with this process's input and output.
 *
 * @param {readonly string[]} args the script and its arguments
 * @returns {number} its exit code
 */
export function runNode(args) {
  return exitCode(spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }));
}

/** @param {string} text */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

function install(packageManager) {
  const modules = join(root, "node_modules");
  const stampFile = join(modules, ".isorule-installed");
  const stamp = fingerprint();
  const tools = [join(modules, "typescript"), join(root, "test", "node_modules", "uvu")];
  if (tools.every((path) => existsSync(path)) && read(stampFile) === stamp) return 0;

  const version = packageManager.split("+")[0];
  say(`Installing the dependencies with ${version} ...`);
  const result = spawnSync("npx", ["--yes", version, "install", "--frozen-lockfile"], {
    cwd: root,
    // Standard output belongs to the script that runs next.
    stdio: ["ignore", 2, 2],
    // Without a terminal pnpm asks for nothing when it knows that nobody is there.
    env: { ...process.env, CI: "true" },
    shell: process.platform === "win32",
  });
  if (result.error) say(`npx did not start: ${result.error.message}`);
  const code = exitCode(result);
  if (code !== 0) {
    say("The dependencies could not be installed. The lines above say why; the registry must be reachable on the first run.");
    return 1;
  }
  mkdirSync(modules, { recursive: true });
  writeFileSync(stampFile, stamp);
  return 0;
}

function build(project) {
  dropOrphans();
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const result = spawnSync(process.execPath, [tsc, "-b", project], { cwd: root, stdio: ["ignore", 2, 2] });
  if (exitCode(result) !== 0) {
    say("The build has errors.");
    return 1;
  }
  bundleSite(root);
  return 0;
}

/** Removes compiled files whose source is gone: the compiler never does, and tests and packages would still use them. */
function dropOrphans() {
  for (const folder of workspaceFolders()) {
    const dist = join(folder, "dist");
    const source = existsSync(join(folder, "src")) ? join(folder, "src") : folder;
    for (const file of filesBelow(dist)) {
      // Made by bundle-site.mjs.
      if (/^scripts(?:\.\d+\.\w+)?$/.test(relative(dist, file).split(sep)[0])) continue;
      const match = /^(.*?)(\.d\.ts|\.js)(\.map)?$/.exec(relative(dist, file));
      if (match && !existsSync(join(source, `${match[1]}.ts`))) rmSync(file, { force: true });
    }
  }
}

/** Of all that decides what is installed; other fields of a package.json may change without a new installation. */
function fingerprint() {
  const installed = [root, ...workspaceFolders()].map((folder) => {
    const { name, bin, packageManager, dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return { folder: relative(root, folder).split(sep).join("/"), name, bin, packageManager, dependencies, devDependencies };
  });
  const files = ["pnpm-lock.yaml", "pnpm-workspace.yaml"].map((file) => read(join(root, file)));
  return createHash("sha256").update(JSON.stringify([installed, files])).digest("hex");
}

function workspaceFolders() {
  const packages = join(root, "packages");
  const folders = readdirSync(packages).sort().map((name) => join(packages, name));
  return [...folders, join(root, "test")].filter((folder) => existsSync(join(folder, "package.json")));
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((file) => statSync(file).isFile());
}

function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function isOlder(version, minimum) {
  const have = version.split(".").map(Number);
  const need = minimum.split(".").map(Number);
  for (let at = 0; at < need.length; at++) {
    if ((have[at] ?? 0) !== need[at]) return (have[at] ?? 0) < need[at];
  }
  return false;
}

function exitCode(result) {
  return result.status ?? 1;
}

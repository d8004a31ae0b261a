import { existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";

import { UsageFault } from "./inputs.mjs";

/**
 * How isorule is started: as the workflow says, or as installed here.
 */

/**
 * @typedef {object} CommandWorld
 * @property {string} temp a folder for the time of the job
 * @property {string} actionPath the folder of `action.yml`
 * @property {(words: readonly string[], cwd: string) => Promise<number>} run a program, to its exit code
 */

/**
 * Finds the words that isorule is started with, and installs it where none are given.
 *
 * @param {{ readonly command: string, readonly version: string }} inputs
 * @param {CommandWorld} world
 * @returns {Promise<readonly string[]>}
 * @throws {UsageFault} where npm cannot install it
 * @example await isoruleCommand({ command: "npx isorule", version: "" }, world); // [node, …/npx-cli.js, "isorule"]
 */
export async function isoruleCommand({ command, version }, world) {
  if (command !== "") {
    const [program = "", ...args] = command.split(/\s+/);
    return [...programWords(program), ...args];
  }
  return install(version === "" ? ownVersion(world.actionPath) : version, world);
}

/**
 * @param {string} version
 * @param {CommandWorld} world
 * @returns {Promise<readonly string[]>}
 */
async function install(version, { temp, run }) {
  // A version, a range or a tag, and no address, path or other package.
  if (!/^[\^~]?[\w][\w.+-]*$/.test(version)) throw new UsageFault(`The input version is a version of isorule on npm, such as 0.1.0, not ${JSON.stringify(version)}.`);
  const folder = join(temp, `isorule-${version.replace(/[\^~]/, "from-")}`);
  const bin = join(folder, "node_modules", "isorule", "bin", "isorule.js");
  if (!existsSync(bin)) {
    await mkdir(folder, { recursive: true });
    // In a folder of its own: an .npmrc of the pull request must not say where isorule comes from.
    const code = await run([...programWords("npm"), "install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", `isorule@${version}`], folder);
    if (code !== 0) throw new UsageFault(`npm could not install isorule@${version} (exit code ${code}).`);
  }
  return [process.execPath, bin];
}

/**
 * The version that is in the same commit as the action.
 *
 * @param {string} actionPath
 * @returns {string}
 */
function ownVersion(actionPath) {
  try {
    const version = JSON.parse(readFileSync(join(actionPath, "packages", "cli", "package.json"), "utf8")).version;
    return typeof version === "string" ? version : "latest";
  } catch {
    return "latest";
  }
}

/**
 * A program without a shell. On Windows npm and npx are batch files, which only a shell starts: their scripts are run.
 *
 * @param {string} program
 * @returns {readonly string[]}
 */
function programWords(program) {
  if (program === "node") return [process.execPath];
  if (program !== "npm" && program !== "npx") return [program];
  const folder = dirname(process.execPath);
  const script = [join(folder, "node_modules"), join(folder, "..", "lib", "node_modules")].map((modules) => join(modules, "npm", "bin", `${program}-cli.js`)).find((file) => existsSync(file));
  return script === undefined ? [program] : [process.execPath, script];
}

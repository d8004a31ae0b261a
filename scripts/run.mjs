// Sets up, then runs a built script: node scripts/run.mjs packages/codegen/dist/main.js generate
// Only the project that the script belongs to is built, so that a fault elsewhere does not stand in the way.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { prepare, root, runNode, say } from "./workspace.mjs";

const [script, ...args] = process.argv.slice(2);
if (script === undefined) {
  say("Usage: node scripts/run.mjs SCRIPT [ARGUMENT ...]");
  process.exitCode = 3;
} else {
  process.exitCode = prepare({ project: projectOf(script) }) || runNode([script, ...args]);
}

function projectOf(path) {
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    if (existsSync(join(root, folder, "tsconfig.json"))) return folder;
  }
  return ".";
}

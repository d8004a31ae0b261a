// Sets up, then runs the tests: node scripts/test.mjs [--coverage] [PATH ...]
// A path picks the test files whose path below test/ contains it: `unit/core`, `corpus`.
import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { prepare, root, runNode } from "./workspace.mjs";

const args = process.argv.slice(2);
const filters = args.filter((arg) => arg !== "--coverage");
const runner = ["test/dist/run.js", ...filters];

process.exitCode = prepare() || runNode(args.includes("--coverage") ? [...coverage(), process.execPath, ...runner] : runner);

function coverage() {
  return [
    join(root, "node_modules", "c8", "bin", "c8.js"),
    "--all",
    "--src", "packages",
    "--include", "packages/core/src/**",
    "--include", "packages/backend-*/src/**",
    "--include", "packages/core/dist/**",
    "--include", "packages/backend-*/dist/**",
    "--exclude", "**/generated/**",
    ...typesOnly().flatMap((path) => ["--exclude", path]),
    "--exclude-after-remap",
    "--check-coverage", "--lines", "90", "--branches", "0", "--functions", "0", "--statements", "0",
    "--reporter", "text",
    "--reporter", "json-summary",
    "--temp-directory", "coverage/tmp",
  ];
}

/** The sources that hold types alone: nothing of them is there at run time, so nothing can be covered. */
function typesOnly() {
  return readdirSync(join(root, "packages"), { recursive: true })
    .map((name) => `packages/${name.split(sep).join("/")}`)
    .filter((path) => /^packages\/(core|backend-[^/]+)\/dist\/.*\.js$/.test(path))
    .filter((path) => /^export \{\};\s*\/\/# sourceMappingURL=.*\s*$/.test(readFileSync(join(root, path), "utf8")))
    .map((path) => path.replace("/dist/", "/src/").replace(/\.js$/, ".ts"));
}

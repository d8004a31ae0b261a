import { spawnSync } from "node:child_process";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryRoot } from "../../kit/paths.js";

const test = suite("scripts");

function script(name: string, args: readonly string[] = [], node: readonly string[] = []): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [...node, `scripts/${name}.mjs`, ...args], { cwd: repositoryRoot, encoding: "utf8" });
}

/** Makes Node say that it is of another version. */
function pretend(version: string): readonly string[] {
  return ["--import", `data:text/javascript,Object.defineProperty(process.versions,"node",{value:"${version}"})`];
}

test("an old Node is refused with the version that is needed", () => {
  for (const old of ["18.20.4", "20.18.3", "20.9.0"]) {
    const { status, stderr } = script("setup", [], pretend(old));
    assert.is(status, 3, old);
    assert.is(stderr, `isorule needs Node 20.19 or newer, and this is Node ${old}. See https://nodejs.org/en/download\n`);
  }
});

test("a new enough Node is not", () => {
  for (const version of ["20.19.0", "22.1.0", "24.0.0"]) assert.not.match(script("run", ["packages/codegen/dist/nowhere.js"], pretend(version)).stderr, "isorule needs Node");
});

test("run: a script is needed", () => {
  assert.is(script("run").status, 3);
});

test("run: prints nothing of its own to standard output and hands on the exit code", () => {
  const { status, stdout, stderr } = script("run", ["packages/codegen/dist/main.js", "nothing"]);
  assert.is(status, 3, stderr);
  assert.is(stdout, "");
});

test.run();

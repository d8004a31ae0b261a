import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryRoot } from "../../kit/paths.js";

const example = suite("the example repository and its pull requests");

const firstScreen = (name: string): string => readFileSync(join(repositoryRoot, `docs/pull-requests/${name}.md`), "utf8").split("\n").slice(0, 45).join("\n");

example("the repository is checked", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repositoryRoot, "packages/cli/bin/isorule.js"), "check"], { cwd: join(repositoryRoot, "examples/detection-repo"), encoding: "utf8" });
  assert.is(status, 0, stdout + stderr);
});

example("the comments are those that a review writes", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repositoryRoot, "scripts/replay-pull-requests.mjs"), "--check"], { cwd: repositoryRoot, encoding: "utf8" });
  assert.is(status, 0, stdout + stderr);
  assert.is(stdout.match(/^fresh/gm)?.length, 5);
});

/** What a reviewer has to see without scrolling: the verdict, what is lost, where, and whether that is on purpose. */
const seen: readonly (readonly [name: string, texts: readonly RegExp[]])[] = [
  ["harmless-refactor", [/means what it did|mean what they did/, /equal/]],
  ["exclusion-added", [/narrower/, /user\.account is "IIS APPPOOL\\backup"/, /observed/, /DET-112/, /web-server-spawned-shell\.rule\.yml:25/]],
  ["value-removed", [/narrower/, /process\.parent\.name is "tomcat9\.exe"/, /observed/, /Nobody has said so/, /web-server-spawned-shell\.rule\.yml:21/]],
  ["field-renamed", [/changed/, /process\.parent\.name is/, /process\.name is/, /stale/, /not faithful|not mean/, /Nobody has said so/]],
  ["never-matches", [/[Nn]othing can match|No event can match|never matches/, /Nobody has said so/, /lsass-memory-dump\.rule\.yml:\d+/]],
];

for (const [name, texts] of seen) {
  example(`${name}: the first screen says what a reviewer asks`, () => {
    const text = firstScreen(name);
    for (const each of texts) assert.match(text, each);
  });
}

example.run();

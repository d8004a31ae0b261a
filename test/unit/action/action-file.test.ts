import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { spawnSync } from "node:child_process";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { repositoryRoot } from "../../kit/paths.js";
import { runAction, token, withGithub } from "./run-action.js";

type CommandModule = typeof import("../../../action/dist/isorule-command.mjs");

/** The parts of `action.yml`, by https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax */
interface ActionFile {
  readonly name: string;
  readonly description: string;
  readonly author: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly { readonly id: string; readonly shell: string; readonly run: string; readonly env: Readonly<Record<string, string>> }[] };
}

const test = suite("action.yml and its neighbours");
const read = (file: string): string => readFileSync(join(repositoryRoot, file), "utf8");
const action = parse(read("action.yml")) as ActionFile;

test("it has the keys of a composite action and no others, and every value is a text", () => {
  assert.equal(Object.keys(action), ["name", "description", "author", "branding", "inputs", "outputs", "runs"]);
  assert.is(action.runs.using, "composite");
  for (const [id, { description, ...rest }] of Object.entries(action.inputs)) {
    assert.match(id, /^[a-z][a-z-]*$/);
    assert.type(description, "string");
    for (const [key, value] of Object.entries(rest)) assert.ok(key === "default" && typeof value === "string", `${id}.${key}`);
  }
  for (const [id, { description, value, ...rest }] of Object.entries(action.outputs)) {
    assert.type(description, "string");
    assert.is(value, `\${{ steps.review.outputs.${id} }}`);
    assert.equal(rest, {});
  }
  assert.equal(Object.keys(action.runs.steps[0] ?? {}), ["id", "shell", "run", "env"]);
  assert.is(action.runs.steps.length, 1);
});

test("what the shell reads is a constant, and each input goes by its variable", () => {
  const [step] = action.runs.steps;
  assert.is(step?.run, 'node "$GITHUB_ACTION_PATH/action/main.mjs"');
  assert.equal(step?.env, Object.fromEntries(Object.keys(action.inputs).map((id) => [`ISORULE_INPUT_${id.toUpperCase().replaceAll("-", "_")}`, `\${{ inputs.${id} }}`])));
});

test("the script reads every input that is declared, and no other", async () => {
  const { readInputs } = (await import(pathToFileURL(join(repositoryRoot, "action", "inputs.mjs")).href)) as typeof import("../../../action/dist/inputs.mjs");
  const seen = new Set<string>();
  readInputs(new Proxy({}, { get: (_, name) => void seen.add(String(name)) }));
  assert.equal([...seen].sort(), Object.keys(action.runs.steps[0]?.env ?? {}).sort());
});

test("the script takes the defaults that are declared", async () => {
  const { readInputs } = (await import(pathToFileURL(join(repositoryRoot, "action", "inputs.mjs")).href)) as typeof import("../../../action/dist/inputs.mjs");
  const declared = Object.fromEntries(Object.entries(action.inputs).map(([id, input]) => [`ISORULE_INPUT_${id.toUpperCase().replaceAll("-", "_")}`, id === "token" ? "" : (input.default ?? "")]));
  assert.equal(readInputs(declared), readInputs({}));
});

test("the script writes every output that is declared, and no other", () =>
  withGithub(async (github, checkout) => {
    const { outputs } = await runAction(checkout, { github });
    assert.equal([...outputs.keys()].sort(), Object.keys(action.outputs).sort());
  }));

test("it needs nothing that is not in the checkout of the action", () => {
  for (const file of ["main", "review", "publish", "log", "inputs", "child", "isorule-command", "revisions", "github-api", "comment-text", "keep-comment", "upload-sarif", "review-facts", "runner-files"]) {
    for (const [, from = ""] of read(`action/${file}.mjs`).matchAll(/(?:from|import\() ?"([^"]+)"/g)) {
      assert.ok(from.startsWith("node:") || existsSync(join(repositoryRoot, "action", from)), `${file}: ${from}`);
    }
  }
});

test("the entry: an old Node is refused, a fault of the action is 70 and does not show the token", () => {
  const run = (env: Readonly<Record<string, string>>, ...node: readonly string[]): { status: number | null; stdout: string } => spawnSync(process.execPath, [...node, join(repositoryRoot, "action", "main.mjs")], { encoding: "utf8", env: { PATH: process.env["PATH"] ?? "", ...env } });
  const old = run({}, "--import", 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"18.20.4"})');
  assert.is(old.status, 3);
  assert.match(old.stdout, /^::error title=isorule::The action needs Node 20 or newer, and this is Node 18\.20\.4\./);
  const folder = mkdtempSync(join(tmpdir(), `isorule-${token}`));
  const broken = run({ GITHUB_EVENT_PATH: join(repositoryRoot, "README.md"), ISORULE_INPUT_TOKEN: token, ISORULE_INPUT_COMMAND: join(folder, "x") });
  rmSync(folder, { recursive: true });
  assert.is(broken.status, 70);
  assert.match(broken.stdout, /^::error title=isorule::The action itself has failed\. .*%0A/);
  assert.not.match(broken.stdout, token);
});

test("the entry: the exit code is that of the review", () =>
  withGithub(async (_, checkout) => {
    const temp = mkdtempSync(join(tmpdir(), "isorule-entry-"));
    writeFileSync(join(temp, "play"), JSON.stringify({ diff: { code: 2, stdout: "told\n" } }));
    const { status, stdout } = spawnSync(process.execPath, [join(repositoryRoot, "action", "main.mjs")], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"] ?? "", GITHUB_WORKSPACE: checkout.folder, RUNNER_TEMP: temp, FAKE_ISORULE: join(temp, "play"), FAKE_RECORD: join(temp, "record"), ISORULE_INPUT_CHECK: "false", ISORULE_INPUT_COMMAND: `node ${join(repositoryRoot, "test", "unit", "action", "fake-isorule.mjs")}` },
    });
    assert.is(status, 2, stdout);
    assert.match(stdout, /\ntold\n::[0-9a-f]{32}::\n/);
    rmSync(temp, { recursive: true });
  }));

test("isorule is installed in a folder of its own, without scripts, in the version of the action or the one that is named", async () => {
  const { isoruleCommand } = (await import(pathToFileURL(join(repositoryRoot, "action", "isorule-command.mjs")).href)) as CommandModule;
  const temp = mkdtempSync(join(tmpdir(), "isorule-install-"));
  const calls: { words: readonly string[]; cwd: string }[] = [];
  const world = { temp, actionPath: repositoryRoot, run: async (words: readonly string[], cwd: string) => (calls.push({ words, cwd }), 0) };
  const own = (JSON.parse(read("packages/cli/package.json")) as { readonly version: string }).version;
  for (const [version, wanted, name] of [["", own, own], ["0.3.0", "0.3.0", "0.3.0"], ["^0.3", "^0.3", "from-0.3"], ["latest", "latest", "latest"]] as const) {
    const folder = join(temp, `isorule-${name}`);
    assert.equal(await isoruleCommand({ command: "", version }, world), [process.execPath, join(folder, "node_modules", "isorule", "bin", "isorule.js")]);
    const call = calls.at(-1);
    assert.is(call?.cwd, folder);
    assert.equal(call?.words.slice(call.words.indexOf("install")), ["install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", `isorule@${wanted}`]);
  }
  for (const version of ["git+https://evil", "../x", "npm:x@1", "-g", "1 --registry=x", "http://x/y.tgz"]) {
    const count = calls.length;
    const error = await isoruleCommand({ command: "", version }, world).then(() => undefined, (reason: unknown) => reason);
    assert.instance(error, Error, version);
    assert.is(calls.length, count);
  }
  const failing = await isoruleCommand({ command: "", version: "9.9.9" }, { ...world, run: async () => 1 }).then(() => "", (error: Error) => error.message);
  assert.is(failing, "npm could not install isorule@9.9.9 (exit code 1).");
  assert.equal(await isoruleCommand({ command: "node  a.js\tb", version: "" }, world), [process.execPath, "a.js", "b"]);
  const npx = await isoruleCommand({ command: "npx isorule", version: "" }, world);
  assert.ok(npx.at(-1) === "isorule" && (npx[0] === "npx" || (npx[0] === process.execPath && existsSync(npx[1] ?? ""))));
  assert.is(dirname(calls[0]?.cwd ?? ""), temp);
  rmSync(temp, { recursive: true });
});

test.run();

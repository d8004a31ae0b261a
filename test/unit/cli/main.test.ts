import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { main, type Io } from "isorule/main";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryRoot } from "../../kit/paths.js";
import { inWorkplace, ruleText } from "./run-cli.js";

const test = suite("cli: main");

const bin = join(repositoryRoot, "packages", "cli", "bin", "isorule.js");
const commands = ["build", "test", "explain", "init", "backends", "fields", "schema"];

test("without arguments, with --help and with help there is help", () =>
  inWorkplace({}, async ({ run }) => {
    const { code, stdout } = await run([]);
    assert.is(code, 0);
    for (const command of commands) assert.match(stdout, new RegExp(`^ {2}${command} `, "m"));
    assert.is((await run(["--help"])).stdout, stdout);
    assert.is((await run(["help"])).stdout, stdout);
    assert.match(stdout, /Exit codes: 0 nothing/);
  }));

test("every command has help with examples", () =>
  inWorkplace({}, async ({ run }) => {
    for (const command of commands) {
      const { code, stdout } = await run([command, "--help"]);
      assert.is(code, 0);
      assert.match(stdout, new RegExp(`^Usage: isorule ${command}`, "m"));
      assert.match(stdout, new RegExp(`^Examples:\\n  isorule ${command}`, "m"), command);
      assert.is((await run(["help", command])).stdout, stdout);
    }
  }));

test("--version is the version of the package", () =>
  inWorkplace({}, async ({ run }) => {
    const { version } = JSON.parse(readFileSync(join(repositoryRoot, "packages/cli/package.json"), "utf8")) as { version: string };
    assert.equal(await run(["--version"]), { code: 0, stdout: `${version}\n`, stderr: "" });
  }));

test("a mistyped command or option is a usage fault with the name that was meant", () =>
  inWorkplace({}, async ({ run }) => {
    for (const [args, message] of [[["biuld"], /unknown command 'biuld'\n\(Did you mean build\?\)/], [["test", "--jnit", "x"], /Did you mean --junit/], [["--versoin"], /Did you mean --version/], [["schema"], /missing required argument 'name'/], [["init", "a", "b"], /too many arguments/], [["\u001b[31mred"], /unknown command '␛\[31mred'/]] as const) {
      const { code, stdout, stderr } = await run(args);
      assert.is(code, 3, args.join(" "));
      assert.match(stderr, message);
      assert.is(stdout, "");
    }
  }));

test("a fault of isorule itself says so, with a way to report it, and exit code 70", async () => {
  let stderr = "";
  const io: Io = {
    stdout: { isTTY: false, write: () => { throw new Error("boom \u001b[2J"); } },
    stderr: { isTTY: false, write: (text) => void (stderr += text) },
    stdin: async () => new Uint8Array(),
    cwd: repositoryRoot,
    env: {},
  };
  assert.is(await main(["schema", "rule"], io), 70);
  assert.match(stderr, /^error: isorule itself has failed/);
  assert.match(stderr, "https://github.com/");
  assert.match(stderr, /boom ␛\[2J/);
  assert.match(stderr, /isorule \d+\.\d+\.\d+, Node\.js v/);
});

/** The packages that are loaded when a file of the command is, through static imports. */
function packagesOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  for (const [, name = ""] of readFileSync(file, "utf8").matchAll(/^(?:import|export) (?:.* from )?"([^"]+)";$/gm)) {
    if (!name.startsWith(".")) packages.add(name);
    else for (const each of packagesOf(join(dirname(file), name), seen)) packages.add(each);
  }
  return packages;
}

test("what every start loads is light: no core, no backend, no YAML", () => {
  const dist = join(repositoryRoot, "packages", "cli", "dist");
  assert.equal([...packagesOf(join(dist, "main.js"))].sort(), ["commander", "node:fs", "picocolors"]);
  assert.ok(packagesOf(join(dist, "build", "run-build.js")).has("@isorule/core"), "the search finds what is loaded");
});

test("a reader that goes away is no fault", () =>
  inWorkplace({ "a.rule.yml": ruleText() }, async ({ folder }) => {
    const child = spawn(process.execPath, [bin, "fields"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.destroy();
    const code = await new Promise<number | null>((done) => child.on("close", done));
    assert.is(stderr, "");
    assert.is(code, 0);
  }));

test("the exit code of the binary is that of the command", () =>
  inWorkplace({ "a.rule.yml": ruleText({ where: "{ process.name: powershell.exe }" }) }, async ({ folder }) => {
    const run = (...args: readonly string[]): number | null => spawnSync(process.execPath, [bin, ...args], { cwd: folder, input: "title: [" }).status;
    assert.is(run("test", "a.rule.yml"), 1);
    assert.is(run("test", "-"), 2);
    assert.is(run("nothing"), 3);
  }));

test.run();

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryRoot } from "../kit/paths.js";

const test = suite("packages");

const rulePath = join(repositoryRoot, "rules", "iis-component-installed-or-loaded.rule.yml");
const ruleText = readFileSync(rulePath, "utf8");

/** Bytes of core and all backends, with the names of all products, in one minified, compressed script: 300 kB are promised. */
const largestBundle = 300_000;

let folder = "";
let tarballs: readonly string[] = [];

/** The public packages: name to folder. */
const packages = new Map<string, string>(
  readdirSync(join(repositoryRoot, "packages")).flatMap((id) => {
    const json = JSON.parse(readFileSync(join(repositoryRoot, "packages", id, "package.json"), "utf8")) as { name: string; private?: boolean };
    return json.private === true ? [] : [[json.name, id] as const];
  }),
);
const portable = [...packages.keys()].filter((name) => name !== "isorule");

function run(command: string, args: readonly string[], cwd: string): string {
  const result = spawnSync(command, args, { cwd, encoding: "utf8", shell: process.platform === "win32", env: { ...process.env, NO_COLOR: "1", CI: "true" } });
  assert.is(result.status, 0, `${command} ${args.join(" ")}\n${result.error?.message ?? ""}${result.stdout}${result.stderr}`);
  return result.stdout;
}

test.before(() => {
  folder = mkdtempSync(join(tmpdir(), "isorule-package-"));
});

test.after(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("every public package packs", () => {
  const { packageManager } = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8")) as { packageManager: string };
  const filters = [...packages.keys()].map((name) => `--filter=${name}`);
  run("npx", ["--yes", packageManager, "--recursive", ...filters, "pack", "--pack-destination", folder], repositoryRoot);
  tarballs = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  assert.is(tarballs.length, packages.size);
});

test("a package holds what was built, its licence and its description, and nothing else", () => {
  for (const tarball of tarballs) {
    const names = run("tar", ["-tzf", join(folder, tarball)], folder).trim().split("\n").map((name) => name.replace(/^package\//, ""));
    assert.ok(names.includes("LICENSE") && names.includes("README.md") && names.includes("dist/index.js") && names.includes("dist/index.d.ts"), `${tarball}: ${names.filter((name) => !name.startsWith("dist/")).join(" ")}`);
    const strange = names.filter((name) => !/^(LICENSE|README\.md|package\.json|bin\/[\w.]+|dist\/.*\.(js|d\.ts)(\.map)?)$/.test(name));
    assert.equal(strange, [], tarball);
  }
});

test("the packages install into an empty project from their tarballs", () => {
  const ours = Object.fromEntries(tarballs.map((tarball) => {
    const json = JSON.parse(run("tar", ["-xzOf", join(folder, tarball), "package/package.json"], folder)) as { name: string };
    return [json.name, `file:${tarball}`];
  }));
  // A reference of one of ours to another is this same tarball, never a release of that name.
  const overrides = Object.fromEntries(Object.keys(ours).map((name) => [name, `$${name}`]));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module", dependencies: ours, overrides }));
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts"], folder);
  assert.equal(readdirSync(join(folder, "node_modules", "@isorule")).sort(), portable.map((name) => basename(name)).sort());
});

test("one import gives every language in Node", () => {
  writeFileSync(
    join(folder, "consumer.mjs"),
    `import { readFileSync } from "node:fs";
import { backends, transpile } from "isorule";
const { documents, rule } = transpile(readFileSync(process.argv[2], "utf8"));
const languages = backends.map((backend) => backend.language);
console.log(JSON.stringify({ title: rule.title, languages, rendered: languages.filter((language) => documents.some((document) => document.language === language && document.text !== "")) }));
`,
  );
  const { title, languages, rendered } = JSON.parse(run(process.execPath, ["consumer.mjs", rulePath], folder)) as { title: string; languages: string[]; rendered: string[] };
  assert.ok(ruleText.includes(title));
  assert.is(languages.length, rendering.length - 1);
  assert.equal(rendered, languages);
});

test("only the exports of a package can be imported", () => {
  writeFileSync(join(folder, "inside.mjs"), `await import("@isorule/core/dist/index.js");`);
  const result = spawnSync(process.execPath, ["inside.mjs"], { cwd: folder, encoding: "utf8" });
  assert.is.not(result.status, 0);
  assert.match(result.stderr, "ERR_PACKAGE_PATH_NOT_EXPORTED");
});

test("the command runs", () => {
  assert.match(run("npx", ["--no-install", "isorule", "--version"], folder), /^\d+\.\d+\.\d+\n$/);
});

test("the command makes a site with the scripts of its pages", () => {
  run("npx", ["--no-install", "isorule", "site", "build", rulePath, "--out", "site"], folder);
  for (const file of ["index.html", "assets/page.js", "assets/theme.js", "playground/playground.js", "playground/worker.js", "playground/offline.js"]) assert.ok(readFileSync(join(folder, "site", file), "utf8").length > 100, file);
});

test("types resolve, in both ways of resolving modules, without the types of Node", () => {
  writeFileSync(
    join(folder, "consumer.ts"),
    `import { transpile, type RuleTranspiled } from "isorule";
import { parseLike, readRule, type Rule } from "@isorule/core";
import { schemas } from "@isorule/core/schemas";
${portable.filter((name) => name !== "@isorule/core").map((name) => `import * as ${basename(name).replace("-", "_")} from "${name}";`).join("\n")}
export const result: RuleTranspiled = transpile("", { to: "spl" });
export const rule: Rule | undefined = readRule("").rule;
// @ts-expect-error: there is no such option.
transpile("", { vocabluary: "cim" });
export const all = [parseLike, schemas, ${portable.filter((name) => name !== "@isorule/core").map((name) => basename(name).replace("-", "_")).join(", ")}];
`,
  );
  const tsc = join(repositoryRoot, "node_modules", "typescript", "bin", "tsc");
  for (const [module, moduleResolution] of [["nodenext", "nodenext"], ["esnext", "bundler"]] as const) {
    const settings = { strict: true, noEmit: true, target: "es2023", lib: ["es2023"], types: [], module, moduleResolution, skipLibCheck: false };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: settings, files: ["consumer.ts"] }));
    run(process.execPath, [tsc, "-p", "."], folder);
  }
});

/** The packages that render: core and the backends, each by its main entry. */
const rendering = portable.filter((name) => name === "@isorule/core" || name.startsWith("@isorule/backend-"));

/** Bundles entry points for a browser. Fails when something imports a module of Node. */
async function bundleOf(entries: readonly (readonly [name: string, entry: string])[]): Promise<{ readonly text: string; readonly compressed: number }> {
  mkdirSync(join(folder, "browser"), { recursive: true });
  writeFileSync(join(folder, "browser", "entry.mjs"), entries.map(([name, entry]) => `export * as ${name} from "${entry}";`).join("\n"));
  const { outputFiles, warnings } = await build({
    absWorkingDir: folder,
    entryPoints: ["browser/entry.mjs"],
    bundle: true,
    minify: true,
    write: false,
    platform: "browser",
    format: "iife",
    globalName: "isorule",
    logLevel: "silent",
  });
  assert.equal(warnings.map((warning) => warning.text), []);
  const [script] = outputFiles;
  assert.ok(script);
  return { text: script.text, compressed: gzipSync(script.contents).length };
}

const nameOf = (name: string): string => basename(name).replace("-", "_");

test("core and the backends run in a browser", async () => {
  const { text, compressed } = await bundleOf(rendering.map((name) => [nameOf(name), name]));
  process.stdout.write(`(core and ${rendering.length - 1} backends: ${Math.round(text.length / 1000)} kB, ${Math.round(compressed / 1000)} kB compressed) `);
  assert.ok(compressed < largestBundle, `${compressed} bytes compressed`);

  // A page has no process, no Buffer and no require.
  const languages = runInNewContext(
    `${text};
const { readRule, transpile } = isorule.core;
const { rule } = readRule(text);
const backends = Object.entries(isorule).filter(([name]) => name.startsWith("backend_")).flatMap(([, all]) => Object.values(all).filter((each) => each !== null && each.lower));
JSON.stringify(backends.map((backend) => [backend.language, transpile(rule, backend).documents.length > 0]))`,
    { text: ruleText },
  ) as string;
  const rendered = JSON.parse(languages) as [string, boolean][];
  assert.is(rendered.length, rendering.length - 1);
  assert.equal(rendered.filter(([, some]) => !some), []);
});

test("reading, engines and proofs run in a browser", async () => {
  const languages = ["spl", "eql", "kql"];
  const entries = [["core", "@isorule/core"], ["proof", "@isorule/proof"], ...languages.flatMap((language) => [[language, `@isorule/backend-${language}/read`], [`${language}_engine`, `@isorule/backend-${language}/engine`]])] as [string, string][];
  const { text, compressed } = await bundleOf(entries);
  process.stdout.write(`(with readers, engines and proofs: ${Math.round(text.length / 1000)} kB, ${Math.round(compressed / 1000)} kB compressed) `);
  const verdicts = runInNewContext(
    `${text};
const { readRule, transpile } = isorule.core;
const { rule } = readRule(text);
JSON.stringify(${JSON.stringify(languages)}.map((language) => {
  const backend = isorule[language][language];
  const { documents, vocabulary } = transpile(rule, backend, { formats: ["query"] });
  const engine = isorule[language + "_engine"][language + "Engine"];
  return isorule.proof.documentGroups(documents).map((group) => isorule.proof.faithfulness({ rule, documents: group, backend, vocabulary: backend.vocabularies[vocabulary], engine }).verdict);
}))`,
    { text: readFileSync(join(repositoryRoot, "rules", "web-server-spawned-shell.rule.yml"), "utf8") },
  ) as string;
  assert.equal(JSON.parse(verdicts), [["proved"], ["proved"], ["proved"]]);
});

test.run();

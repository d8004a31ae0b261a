import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryRoot } from "../../kit/paths.js";

const test = suite("docs");
const pages = readdirSync(join(repositoryRoot, "docs")).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`);
const read = (path: string): string => readFileSync(join(repositoryRoot, path), "utf8");

test("every link to a file leads somewhere, and so does every one inside of a page", () => {
  assert.ok(pages.includes("docs/architecture.md") && pages.includes("docs/adding-a-backend.md"));
  for (const page of pages) {
    const text = read(page);
    for (const [, target = ""] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [path = "", anchor] = target.split("#");
      const file = path === "" ? page : join(dirname(page), path);
      assert.ok(existsSync(join(repositoryRoot, file)), `${page}: ${target}`);
      if (anchor !== undefined && anchor !== "") assert.ok(anchorsOf(read(file)).includes(anchor), `${page}: ${target}`);
    }
  }
});

test("the paths that the architecture names are there", () => {
  const paths = [...read("docs/architecture.md").matchAll(/`((?:packages|test|templates|schemas|docs|rules|core|backend)\/[A-Za-z0-9_./-]+)`/g)].map(([, path = ""]) => path);
  assert.ok(paths.length > 20);
  for (const path of paths) {
    const full = path.startsWith("core/") ? `packages/${path}` : path.startsWith("backend/") ? `packages/backend-spl/${path.slice(8)}` : path;
    if (/X|NAME/.test(full)) continue; // stands for any of several
    assert.ok(existsSync(join(repositoryRoot, full)), path);
  }
});

test("the code of the guide to a new backend is that of the toy backend", () => {
  const samples = [...read("docs/adding-a-backend.md").matchAll(/^\*\*([\w./-]+)\*\*\n```\w+\n([\s\S]*?)^```$/gm)];
  assert.ok(samples.length >= 10);
  for (const [, path = "", code = ""] of samples) {
    const file = join("test/kit/toy-backend", path);
    assert.ok(read(file).includes(code.trimEnd()), `${path} has no longer:\n${code}`);
  }
});

function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) => title.toLowerCase().replace(/[^a-z0-9_ -]/g, "").replaceAll(" ", "-"));
}

test.run();

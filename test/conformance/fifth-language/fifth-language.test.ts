import { suite } from "uvu";
import * as assert from "uvu/assert";
import { withToyBackend } from "../../kit/toy-drill.js";

const test = suite("a fifth language");

const rule = "rules/iis-component-installed-or-loaded.rule.yml";

/** What `npm run generate` may write into files that are there: the registry, its wiring, and the generated documents. */
const written = [
  "docs/diagnostics.md",
  "docs/fidelity.md",
  "packages/cli/package.json",
  "packages/cli/src/generated/backend-loaders.ts",
  "packages/cli/src/generated/backends.ts",
  "packages/cli/tsconfig.json",
  "tsconfig.json",
];

test("is a new package, its templates and mappings, and no edit anywhere else", () =>
  withToyBackend((drill) => {
    drill.link();
    const before = drill.files();
    const sources = drill.run("packages/codegen/dist/main.js", "generate", "sources");
    assert.is(sources.status, 0, sources.stderr);
    // What `pnpm install` would do now that the command depends on one backend more.
    drill.link();
    const generated = drill.run("packages/codegen/dist/main.js", "generate");
    assert.is(generated.status, 0, generated.stderr);

    const after = drill.files();
    assert.equal(Object.keys(before).filter((path) => after[path] !== before[path]), written);
    assert.equal(Object.keys(after).filter((path) => before[path] === undefined), [
      "packages/backend-toy/src/generated/mappings.ts",
      "packages/backend-toy/src/generated/templates.ts",
    ]);

    const build = drill.run("node_modules/typescript/bin/tsc", "-b", "packages/cli");
    assert.is(build.status, 0, build.stdout);

    const listed = drill.run("packages/cli/bin/isorule.js", "backends");
    assert.is(listed.status, 0, listed.stderr);
    assert.match(listed.stdout, /\btoy\b/);
    assert.match(listed.stdout, /\btoybox\b/);

    const rendered = drill.run("packages/cli/bin/isorule.js", "build", rule, "--to", "toy", "--print");
    assert.is(rendered.status, 0, rendered.stderr);
    assert.match(rendered.stdout, /\(find modules\n {2}\(and .*dll_path/);
    assert.match(rendered.stderr, "toy/single-events-only", "the part that the language cannot say is reported");
  }));

test.run();

import { join } from "node:path";
import { schemas } from "@isorule/core/schemas";
import { Ajv2020 } from "ajv/dist/2020.js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { corpusFolder } from "../kit/corpus.js";
import { inWorkplace, linesOf, type CliRun } from "../unit/cli/run-cli.js";

const test = suite("SigmaHQ: convert");

interface Line {
  readonly source: string;
  readonly to: string;
  readonly vocabulary: string | null;
  readonly fidelity: string;
  readonly documents: readonly { readonly path: string; readonly text: string }[];
  readonly diagnostics: readonly { readonly code: string }[];
}

const folders = ["sigma", "t1505.004/sigma"].map((folder) => join(corpusFolder(), folder));

const convertedOf = (run: CliRun): readonly Line[] => linesOf(run) as unknown as readonly Line[];

/** The share of rules with a document, and of those that are exact, that each language must at least have. */
const least: Readonly<Record<string, { readonly documents: number; readonly exact: number }>> = {
  spl: { documents: 0.995, exact: 0.96 },
  eql: { documents: 0.97, exact: 0.88 },
  kql: { documents: 0.95, exact: 0.9 },
};

test("nearly every rule has a document in every language, most of them exact, and nothing fails on the way", () =>
  inWorkplace({}, async ({ run, folder }) => {
    const world = { env: { XDG_CACHE_HOME: join(folder, "cache") } };
    const args = ["convert", ...folders, "--to", "spl,eql,kql", "--json"];
    const first = await run([...args, "--workers", "2"], world);
    console.log(`\n${first.stderr}`);
    assert.is(first.code, 2, "a few files of the corpus are wrong, and nothing of isorule has failed");
    const validate = new Ajv2020({ strict: false }).compile(schemas["convert"] as object);
    for (const line of linesOf(first)) assert.ok(validate(line), JSON.stringify([line["source"], validate.errors]));
    const lines = convertedOf(first);
    for (const [language, { documents, exact }] of Object.entries(least)) {
      const own = lines.filter(({ to }) => to === language);
      assert.ok(own.length >= 1_900, `${language}: ${own.length} rules`);
      const withDocument = own.filter((line) => line.documents.length > 0);
      assert.ok(withDocument.length >= documents * own.length, `${language}: ${withDocument.length} of ${own.length} have a document`);
      const exactly = withDocument.filter(({ fidelity }) => fidelity === "exact");
      assert.ok(exactly.length >= exact * own.length, `${language}: ${exactly.length} of ${own.length} are exact`);
      for (const { source, diagnostics } of own.filter((line) => line.fidelity !== "exact")) assert.ok(diagnostics.length > 0, `${source} is not exact in ${language}, and nothing says why`);
    }
    const paths = lines.flatMap(({ documents }) => documents.map(({ path }) => path.toLowerCase()));
    assert.is(new Set(paths).size, paths.length, "each document has a path of its own");
    // The second time all of it comes from the cache, and is the same to the byte.
    const second = await run([...args, "--workers", "0"], world);
    assert.ok(second.stdout === first.stdout && second.stderr === first.stderr);
  }));

test("the data models of the CIM have room for half of the rules", () =>
  inWorkplace({}, async ({ run }) => {
    const lines = convertedOf(await run(["convert", ...folders, "--to", "spl", "--vocabulary", "cim", "--json", "--no-cache"]));
    const withDocument = lines.filter(({ documents }) => documents.length > 0).length;
    assert.ok(withDocument >= lines.length / 2, `${withDocument} of ${lines.length}`);
  }));

test.run();

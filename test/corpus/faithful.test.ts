import { eql } from "@isorule/backend-eql/read";
import { eqlEngine } from "@isorule/backend-eql/engine";
import { kql } from "@isorule/backend-kql/read";
import { kqlEngine } from "@isorule/backend-kql/engine";
import { sigma } from "@isorule/backend-sigma/read";
import { spl } from "@isorule/backend-spl/read";
import { splEngine } from "@isorule/backend-spl/engine";
import { type Backend, type QueryEngine, readRule, type Rule } from "@isorule/core";
import { type Witness, witnessesOf } from "@isorule/proof";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { corpusFiles } from "../kit/corpus.js";
import { faithfulList, faithfulRows, faithfulTable } from "../kit/faithful-rows.js";
import { repositoryRoot } from "../kit/paths.js";

const test = suite("corpus: documents mean their rules");

/**
 * `ISORULE_ALL=1 npm run test:corpus faithful` asks every rule, which takes minutes; else every sixth is asked.
 * `ISORULE_LISTS=FOLDER` writes what is not proved to files there.
 */
const every = process.env["ISORULE_ALL"] === "1" ? 1 : 6;
const lists = process.env["ISORULE_LISTS"];

interface Asked {
  readonly path: string;
  readonly rule: Rule;
  readonly witnesses: readonly Witness[];
}

const shipped = readdirSync(join(repositoryRoot, "rules")).flatMap((file) => {
  const { rule } = readRule(readFileSync(join(repositoryRoot, "rules", file), "utf8"), { file });
  return rule === undefined ? [] : [{ path: `rules/${file}`, rule }];
});
const others = corpusFiles("sigma", /^(?!regression_data).*\.yml$/)
  .filter((_, at) => at % every === 0)
  .flatMap(({ path, text }) => sigma.read?.(text, { file: path }).rules.map((rule) => ({ path, rule })) ?? []);
const asked: readonly Asked[] = [...shipped, ...others].map(({ path, rule }) => ({ path, rule, witnesses: witnessesOf(rule) }));

test("there are rules to ask", () => {
  assert.ok(shipped.length >= 18 && others.length >= 1_900 / every, `${shipped.length} and ${others.length}`);
});

/** The languages, and the share of exact documents that reading must prove at least. */
const languages: readonly { readonly backend: Backend; readonly engine?: QueryEngine; readonly proved: number }[] = [
  { backend: sigma, proved: 0.95 },
  { backend: spl, engine: splEngine, proved: 0.95 },
  { backend: eql, engine: eqlEngine, proved: 0.95 },
  { backend: kql, engine: kqlEngine, proved: 0.95 },
];

for (const { backend, engine, proved } of languages) {
  test(`${backend.language}: no exact document differs from its rule, and nearly all are proved`, () => {
    const rows = asked.flatMap(({ path, rule, witnesses }) => faithfulRows(path, rule, witnesses, backend, engine));
    console.log(`\n${backend.language}\n${faithfulTable(rows)}`);
    if (lists !== undefined) writeFileSync(join(lists, `faithful-${backend.language}.txt`), `${faithfulTable(rows)}\n\n${faithfulList(rows)}\n`);
    const exact = rows.filter(({ fidelity }) => fidelity === "exact");
    const share = exact.filter(({ answer }) => answer.verdict === "proved").length / exact.length;
    assert.ok(exact.length >= asked.length * 0.8, `${exact.length} of ${asked.length} rules have an exact document`);
    assert.is(faithfulList(exact.filter(({ answer }) => answer.verdict === "differs" || answer.verdict === "unreadable")), "");
    assert.ok(share >= proved, `${(share * 100).toFixed(1)} % of the exact documents are proved`);
    if (engine !== undefined) {
      const runs = rows.map(({ answer }) => answer.run?.runs ?? 0).reduce((sum, each) => sum + each, 0);
      const firing = rows.map(({ answer }) => answer.run?.firing ?? 0).reduce((sum, each) => sum + each, 0);
      assert.ok(runs >= rows.length * 30 && firing >= runs / 5, `${runs} lists of records were run, and the rule fires on ${firing}`);
    }
  });
}

test.run();

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryRoot } from "../../kit/paths.js";
import { inWorkplace } from "./run-cli.js";

const test = suite("cli: site");

const rule = readFileSync(join(repositoryRoot, "rules", "iis-module-removed-from-configuration.rule.yml"), "utf8");

test("site build writes pages, leaves the same ones alone and removes those that are gone", async () => {
  await inWorkplace({ "rules/one.rule.yml": rule, "site/own.txt": "mine" }, async (place) => {
    const first = await place.run(["site", "build", "--out", "site", "--json"]);
    assert.is(first.code, 0, first.stderr);
    const { written, unchanged } = JSON.parse(first.stdout) as { written: number; unchanged: number };
    assert.ok(written > 10 && unchanged === 0);
    assert.match(await place.read("site/detections/one/index.html"), "<!doctype html>");
    assert.ok((await place.list("site/assets")).includes("page.js"));
    const second = JSON.parse((await place.run(["site", "build", "--out", "site", "--json"])).stdout) as { written: number; unchanged: number };
    assert.equal([second.written, second.unchanged], [0, written]);
    await place.write("rules/two.rule.yml", rule.replace(/^id: .*/m, "id: 11111111-2222-4333-8444-555555555555"));
    await place.write("rules/one.rule.yml", "");
    await place.run(["site", "build", "rules/two.rule.yml", "--out", "site"]);
    assert.not.ok((await place.list("site/detections")).some((file) => file.startsWith("one/")));
    assert.is(await place.read("site/own.txt"), "mine");
  });
});

test("site build shows a catalog that was built before", async () => {
  await inWorkplace({ "rules/one.rule.yml": rule }, async (place) => {
    assert.is((await place.run(["catalog", "build", "rules", "--out", "catalog"])).code, 0);
    const { code, stderr } = await place.run(["site", "build", "--catalog", "catalog", "--out", "site", "--url", "https://example.org/d"]);
    assert.is(code, 0, stderr);
    assert.match(await place.read("site/sitemap.xml"), "https://example.org/d/techniques/");
    assert.ok((await place.list("site/rules")).length >= 2);
  });
});

test("site build says what is wrong", async () => {
  await inWorkplace({ "rules/one.rule.yml": rule, "rules/bad.rule.yml": "title: x\n" }, async (place) => {
    assert.is((await place.run(["site", "build", "--out", "site"])).code, 2);
    assert.is((await place.run(["site", "build", "--out", "site", "--url", "javascript:alert(1)"])).code, 3);
    assert.is((await place.run(["site", "build", "--out", "site", "--catalog", "nowhere"])).code, 3);
    assert.is((await place.run(["site", "build"])).code, 3);
  });
});

test.run();

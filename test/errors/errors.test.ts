import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { coreDiagnostics, formatDiagnostic, readRule } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryRoot } from "../kit/paths.js";

/** `ISORULE_UPDATE_REPORTS=1 npm test errors` writes the reports anew; read the difference before you commit it. */
const update = process.env["ISORULE_UPDATE_REPORTS"] === "1";

const test = suite("errors");
const folder = join(repositoryRoot, "test", "errors");
const files = readdirSync(folder, { recursive: true })
  .map((name) => String(name).replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".rule.yml"))
  .sort();

/** Codes that need a file which is too large to be kept. */
const unshown = ["yaml/too-large"];

const shown = new Set<string>();

for (const file of files) {
  test(`${file} is reported as in its .report.txt`, () => {
    const text = readFileSync(join(folder, file), "utf8");
    const { rule, diagnostics } = readRule(text, { file });
    assert.ok(diagnostics.length > 0, "nothing is wrong with it");
    assert.is(rule === undefined, diagnostics.some(({ severity }) => severity === "error"), "a rule with an error is not handed out, one without is");
    for (const { code, span } of diagnostics) {
      shown.add(code);
      assert.ok(span !== undefined && span[0] >= 0 && span[0] <= span[1] && span[1] <= text.length, `${code} has no place in the file`);
    }
    const report = `${diagnostics.map((each) => formatDiagnostic(each, text)).join("\n\n")}\n`;
    const place = join(folder, file.replace(/\.rule\.yml$/, ".report.txt"));
    if (update) writeFileSync(place, report);
    assert.fixture(report, readFileSync(place, "utf8"));
  });
}

test("at least forty-five faulty files, each with a report and none left over", () => {
  assert.ok(files.length >= 45);
  const reports = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll("\\", "/")).filter((name) => name.endsWith(".report.txt")).sort();
  assert.equal(reports, files.map((file) => file.replace(/\.rule\.yml$/, ".report.txt")));
});

test("every diagnostic of the reader is shown by some file", () => {
  const codes = Object.keys(coreDiagnostics).filter((code) => /^(yaml|rule)\//.test(code));
  assert.equal(codes.filter((code) => !shown.has(code) && !unshown.includes(code)), []);
});

test.run();

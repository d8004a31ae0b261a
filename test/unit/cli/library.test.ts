import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compare, read, transpile } from "isorule";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryRoot } from "../../kit/paths.js";

const test = suite("library: read and compare");

const rule = `id: 3d1c2b5e-7f0a-4c56-9c1b-1d6a2b7e9f00
title: Shell
severity: low
signals:
  start:
    event: process_creation
    where: { process.name: [cmd.exe, pwsh.exe] }
detect: start
`;

test("a text of any language is read, by the language that is named or by what it shows", () => {
  assert.is(read('process where process.name : "cmd.exe"', { from: "eql" }).rules.length, 1);
  assert.is(read(rule).rules[0]?.title, "Shell");
  assert.is(read("process.name: cmd.exe", { from: "kuery" }).rules.length, 1);
  assert.is(read("DeviceProcessEvents | take 1", { file: "a.kql" }).diagnostics.some(({ severity }) => severity === "error"), false);
  assert.equal(read(rule).fidelities, ["exact"]);
});

test("wrong calls throw, wrong texts do not", () => {
  assert.throws(() => read("x", { from: "eqll" }), /There is no language "eqll"\. Did you mean "eql"\?/);
  assert.throws(() => read("x"), /say it with `from`/);
  for (const from of ["eql", "spl", "kql", "sigma", "rule", "kuery"]) assert.equal(read("((", { from }).rules, [], from);
});

test("what is rendered in any language compares equal to the rule, and narrower to one with more", () => {
  const wider = rule.replace("[cmd.exe, pwsh.exe]", "[cmd.exe, pwsh.exe, mshta.exe]");
  for (const language of ["spl", "eql", "kql", "sigma"]) {
    const [document] = transpile(rule, { to: language }).documents;
    assert.is(compare(rule, document?.text ?? "", { from: ["rule", language] })?.verdict, "equal", language);
    assert.is(compare(wider, document?.text ?? "", { from: ["rule", language] })?.verdict, "narrower", language);
  }
  assert.is(compare(rule, "title: x", { from: "rule" }), undefined);
});

test("exact documents of the rules of the repository compare equal to them, with the events that the rule names", () => {
  const folder = join(repositoryRoot, "rules");
  let compared = 0;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".rule.yml"))) {
    const text = readFileSync(join(folder, file), "utf8");
    for (const language of ["spl", "eql", "kql"]) {
      const { documents, fidelity } = transpile(text, { to: language, vocabulary: "auto" });
      const [document, ...others] = documents;
      if (fidelity !== "exact" || document === undefined || others.length > 0) continue;
      compared++;
      const found = compare(text, document.text, { from: ["rule", language] });
      assert.equal([file, language, found?.verdict, found?.fidelities], [file, language, "equal", ["exact", "exact"]]);
      assert.is(compare(document.text, text, { from: [language, "rule"] })?.verdict, "equal");
    }
  }
  assert.ok(compared >= 30, String(compared));
});

test("of a text with several rules none is taken for the one that was meant", () => {
  const sigma = (name: string): string => `title: ${name}\nlogsource: { category: process_creation, product: windows }\ndetection: { s: { Image: '${name}' }, condition: s }\n`;
  assert.is(compare(sigma("a"), sigma("A"), { from: "sigma" })?.verdict, "equal");
  assert.is(compare(sigma("a"), `${sigma("A")}---\n${sigma("b")}`, { from: "sigma" }), undefined);
});

test.run();

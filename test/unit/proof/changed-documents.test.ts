import { kql } from "@isorule/backend-kql/read";
import { spl } from "@isorule/backend-spl/read";
import { type Backend, type Detection, transpile, type Vocabulary } from "@isorule/core";
import { faithfulness } from "@isorule/proof";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compare, makeRule } from "../backend-eql/make-rule.js";

const test = suite("proof: changed documents");

const signals = [
  { name: "first", event: "registry_set", predicate: compare("registry.path", "contains", "W3SVC") },
  { name: "second", event: "file_event", predicate: compare("file.path", "endsWith", ".dll") },
];
const sequence: Detection = { kind: "sequence", by: ["host.name"], within: 600_000, steps: ["first", "second"] };
const count: Detection = { kind: "count", of: ["second"], by: ["host.name"], within: 600_000, threshold: [{ operator: "gte", value: 3 }] };
const beside: Detection = { kind: "any", operands: [sequence, { kind: "signal", signal: "first" }] };
const single: Detection = { kind: "signal", signal: "second" };

/** A document, a piece of its text, and what it is replaced with: no longer what the rule says. */
const cases: readonly (readonly [title: string, backend: Backend, vocabulary: string, detection: Detection, from: string | RegExp, to: string])[] = [
  ["keys that may be empty in a sequence", kql, "defender-xdr", sequence, /\n *\| where isnotempty\(KeyA\)/g, ""],
  ["keys that may be empty in a count", kql, "defender-xdr", count, /\n *\| where isnotempty\(KeyA\)/g, ""],
  ["rows that are taken before a condition", kql, "defender-xdr", single, /\n\| where/, "\n| take 5\n| where"],
  ["hits that are not asked for", spl, "sysmon", beside, /\n\| where fires=1/, ""],
  ["keys in two cases", spl, "sysmon", sequence, "lower(Computer)", "upper(Computer)"],
  ["a condition behind a window", spl, "sysmon", sequence, /$/, "\n| where user=\"x\""],
];

for (const [title, backend, name, detection, from, to] of cases) {
  test(`${backend.language}: ${title}`, () => {
    const rule = makeRule(signals, detection);
    const vocabulary = backend.vocabularies[name] as Vocabulary;
    const { documents } = transpile(rule, backend, { vocabulary: name, formats: [backend.defaultFormats[0] as string] });
    assert.is(faithfulness({ rule, documents, backend, vocabulary }).verdict, "proved", documents[0]?.text ?? "");
    const changed = documents.map((document) => ({ ...document, text: document.text.replace(from, to) }));
    assert.not.equal(changed.map(({ text }) => text), documents.map(({ text }) => text), documents[0]?.text ?? "");
    assert.is.not(faithfulness({ rule, documents: changed, backend, vocabulary }).verdict, "proved", changed[0]?.text ?? "");
  });
}

test.run();

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compilePredicate, formatRule, normalizePredicate, normalizeRule, printRule, readRule, type Rule } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hostileTexts } from "../../kit/hostile.js";
import { repositoryRoot } from "../../kit/paths.js";
import { randomEvent, randomPredicate } from "../../kit/random-rules.js";

const test = suite("print rules");

/** A rule without places, in normal form. */
function bare(rule: Rule): unknown {
  const hunting = rule.hunting.map((hunt) => ({ ...hunt, ...(hunt.predicate === undefined ? {} : { predicate: normalizePredicate(hunt.predicate) }) }));
  return JSON.parse(JSON.stringify({ ...normalizeRule(rule), hunting }, (key, value: unknown) => (key === "span" || key === "file" ? undefined : value)));
}

function comesBack(rule: Rule, name: string): void {
  const { text, losses } = printRule(rule);
  assert.equal(losses, [], name);
  const { rule: back, diagnostics } = readRule(text);
  assert.equal(diagnostics.filter(({ severity }) => severity === "error"), [], `${name}\n${text}`);
  assert.equal(bare(back as Rule), bare(rule), `${name}\n${text}`);
  assert.is(printRule(back as Rule).text, text, "the second print is the first");
}

const folder = join(repositoryRoot, "rules");
for (const file of readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith(".rule.yml"))) {
  test(`${file} comes back with all that it says`, () => {
    comesBack(readRule(readFileSync(join(folder, file), "utf8")).rule as Rule, file);
  });
}

const small = (predicate: Rule["signals"][number]["predicate"]): Rule => ({
  id: "3d1c2b5e-7f0a-4c56-9c1b-1d6a2b7e9f00", title: "t", severity: "low",
  signals: [{ name: "s", event: "process_creation", predicate }], detection: { kind: "signal", signal: "s" },
  authors: [], attack: [], software: [], dataSources: [], falsePositives: [], tuning: [], tests: [],
  examples: { match: [], ignore: [] }, hunting: [], related: [], references: [], tags: [],
});

test("a hostile text stays the text that it is, in every place", () => {
  for (const { text } of hostileTexts) {
    const { rule } = readRule(printRule({ ...small({ kind: "comparison", field: "process.command_line", operator: "contains", values: [text, "x"], caseSensitive: false }), description: `a${text}`, falsePositives: [`a${text}`] }).text);
    // The reader leaves out line feeds at the end of prose.
    assert.equal(rule?.falsePositives, [`a${text}`.replace(/\n+$/, "")]);
    assert.is(rule?.description, `a${text}`.replace(/\n+$/, ""));
    assert.equal(rule?.signals[0]?.predicate.kind === "comparison" ? rule.signals[0].predicate.values : [], [text, "x"]);
  }
});

test("conditions that never hold are said", () => {
  const { rule } = readRule(printRule(small({ kind: "constant", value: false })).text);
  assert.is(rule === undefined, false);
});

test("what always or never holds is said of events of every class", () => {
  // Events with no host, with no canonical field at all, and of a product.
  for (const event of ["process_creation", "azure_signinlogs", "toy:Table"]) {
    for (const value of [true, false]) {
      const rule = { ...small({ kind: "constant", value }), signals: [{ name: "s", event, predicate: { kind: "constant", value } as const }] };
      const { rule: back, diagnostics } = readRule(printRule(rule).text);
      assert.equal(diagnostics.filter(({ severity }) => severity === "error"), [], event);
      const fires = compilePredicate(back?.signals[0]?.predicate ?? { kind: "constant", value: !value });
      for (const fields of [{}, { "host.name": "a" }, { "event_data.id": "1" }]) assert.is(fires({ class: event, time: 0, fields }), value, event);
    }
  }
});

test("a product's own events have canonical fields where its query is about such", () => {
  const predicate = { kind: "exists", field: "process.entity_id" } as const;
  comesBack({ ...small(predicate), signals: [{ name: "s", event: "toy:any", predicate }], detection: { kind: "count", of: ["s"], by: ["process.entity_id"], within: 60_000, threshold: [{ operator: "gte", value: 3 }] } }, "native class");
});

test("fields of a provider and of a product are compared by number, and summed", () => {
  const predicate = { kind: "comparison", field: "event_data.Size", operator: "gt", values: [5], caseSensitive: false } as const;
  comesBack({ ...small(predicate), signals: [{ name: "s", event: "azure_signinlogs", predicate }], detection: { kind: "aggregate", function: "sum", field: "toy:Bytes", of: ["s"], by: ["toy:User"], within: 60_000, threshold: [{ operator: "gte", value: 3 }] } }, "numbers");
});

test("a status that rule files do not know is left out, and told", () => {
  const { text, losses } = printRule({ ...small({ kind: "exists", field: "process.name" }), status: "unsupported" });
  assert.equal(losses, ['The status "unsupported" is left out.']);
  assert.is(readRule(text).rule?.status, undefined);
});

test("line feeds at the end of prose, which the reader leaves out, are not written", () => {
  const first = printRule({ ...small({ kind: "exists", field: "process.name" }), description: "One.\nTwo.\n\n", explanation: "Three.\n" }).text;
  assert.is(printRule(readRule(first).rule as Rule).text, first);
});

test("a form keeps spaces in texts that keep their lines, and the line ends of most lines", () => {
  const text = printRule({ ...small({ kind: "exists", field: "process.name" }), description: "A table\nof two lines." }).text.replace("A table\n", "A table  \n");
  assert.match(text, "description: |-\n  A table  \n  of two lines.\n");
  assert.is(formatRule(text), text);
  assert.is(formatRule(text.replace("title: t", "title:   t")), text);
  const windows = text.replace(/\n/g, "\r\n");
  assert.is(formatRule(windows), windows);
  assert.is(formatRule(windows.replace("title: t", "title:   t")), windows);
  assert.is(formatRule(text.replace("\n", "\r\n")), text, "one line of another kind");
});

test("tests of one field that differ in their switches stand apart", () => {
  comesBack(small({ kind: "and", operands: [
    { kind: "comparison", field: "process.command_line", operator: "contains", values: ["a"], caseSensitive: true },
    { kind: "comparison", field: "process.command_line", operator: "startsWith", values: ["b"], caseSensitive: false },
    { kind: "comparison", field: "process.command_line", operator: "contains", values: ["c"], caseSensitive: false },
    { kind: "comparison", field: "process.command_line", operator: "equals", values: ["d"], caseSensitive: false },
    { kind: "not", operand: { kind: "exists", field: "process.command_line" } },
  ] }), "switches");
});

test("names of a language's own are read again, with values of any type", () => {
  comesBack(small({ kind: "and", operands: [
    { kind: "comparison", field: "toy:Count", operator: "gt", values: [5], caseSensitive: false },
    { kind: "comparison", field: "toy:Level", operator: "equals", values: [3], caseSensitive: false },
    { kind: "comparison", field: "toy:a b[0]", operator: "equals", values: ["3", "x"], caseSensitive: false },
    { kind: "comparison", field: "toy:Flag", operator: "equals", values: [true], caseSensitive: false },
  ] }), "native");
});

test("random conditions come back with the same meaning", () => {
  fc.assert(
    fc.property(randomPredicate, fc.array(randomEvent, { minLength: 20, maxLength: 20 }), (predicate, events) => {
      const { text, losses } = printRule(small(predicate));
      if (losses.length > 0) return;
      const { rule, diagnostics } = readRule(text);
      assert.equal(diagnostics.filter(({ severity }) => severity === "error"), [], text);
      const [before, after] = [compilePredicate(predicate), compilePredicate((rule as Rule).signals[0]?.predicate ?? { kind: "constant", value: true })];
      for (const event of events) assert.is(after(event), before(event), `${text}\n${JSON.stringify(event)}`);
    }),
    { numRuns: 500 },
  );
});

test.run();

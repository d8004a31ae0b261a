import { eql } from "@isorule/backend-eql/read";
import { type Detection, type Predicate, type ReadDocumentResult, type Rule, transpile } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compare, eventRule } from "./make-rule.js";

function read(text: string): ReadDocumentResult {
  return eql.read?.(text) ?? { rules: [], diagnostics: [] };
}

/** The only rule of a text, and the words of what it does not say. */
function ruleOf(text: string): { readonly rule: Rule; readonly losses: readonly string[] } {
  const { readings = [], diagnostics } = read(text);
  const [reading, ...others] = readings;
  if (reading === undefined || others.length > 0) throw new Error(`${readings.length} rules\n${diagnostics.map(({ message }) => message).join("\n")}`);
  return { rule: reading.rule, losses: reading.losses.map(({ what }) => what) };
}

function withoutSpan({ span: _span, ...detection }: Detection & { readonly span?: unknown }): unknown {
  return detection;
}

const minute = 60_000;
const test = suite("EQL: sequences and documents");

/** Sequences with their detection and the words of what it does not say. */
const sequences: readonly (readonly [text: string, detection: unknown, ...losses: string[]])[] = [
  [
    "sequence by k with maxspan=1m [process where a == 1] [file where b == 2]",
    { kind: "sequence", by: ["eql:k"], within: minute, steps: ["process", "file"] },
  ],
  [
    "sequence by k with maxspan=1m [process where a == 1] by x [process where b == 2] by y",
    { kind: "sequence", by: ["eql:k", "eql:x"], keys: [["eql:k", "eql:x"], ["eql:k", "eql:y"]], within: minute, steps: ["process", "process_2"] },
  ],
  [
    "sequence with maxspan=1m [process where a == 1] by x [process where b == 2] by x",
    { kind: "sequence", by: ["eql:x"], within: minute, steps: ["process", "process_2"] },
  ],
  ["sequence by k with maxspan=1m [process where a == 1] with runs=5", { kind: "count", of: ["process"], by: ["eql:k"], within: minute, threshold: [{ operator: "gte", value: 5 }] }],
  [
    "sequence by k with maxspan=1m [process where a == 1] with runs=2 [file where b == 2]",
    { kind: "sequence", by: ["eql:k"], within: minute, steps: ["process", "process", "file"] },
  ],
  ["sequence by k [process where a == 1] [file where b == 2]", { kind: "sequence", by: ["eql:k"], within: 1_440 * minute, steps: ["process", "file"] }, "maxspan"],
  [
    "sequence by k with maxspan=1m [process where a == 1] [file where b == 2] until [file where c == 3]",
    { kind: "sequence", by: ["eql:k"], within: minute, steps: ["process", "file"] },
    "until",
  ],
  [
    "sequence by k with maxspan=1m [process where a == 1] ![file where b == 2] [file where c == 3]",
    { kind: "sequence", by: ["eql:k"], within: minute, steps: ["process", "file"] },
    "missing event",
  ],
  ["sequence by k with maxspan=1m [process where a == 1] ![file where b == 2]", { kind: "signal", signal: "process" }, "missing event"],
  ["sequence by ?k with maxspan=1m [process where a == 1] [file where b == 2]", { kind: "sequence", by: ["eql:k"], within: minute, steps: ["process", "file"] }, "optional key"],
  ["sequence by ?k with maxspan=1m [process where a == 1 and ?k != null] [file where ?k : \"x\" and b == 2]", { kind: "sequence", by: ["eql:k"], within: minute, steps: ["process", "file"] }],
  ["sample by k [process where a == 1] [file where b == 2]", { kind: "together", by: ["eql:k"], within: 1_440 * minute, steps: ["process", "file"] }, "sample"],
  ["process where a == 1 | head 5 | tail 1", { kind: "signal", signal: "process" }],
  ["process where a == 1 | count b", { kind: "signal", signal: "process" }, "pipe count"],
];

for (const [text, detection, ...losses] of sequences) {
  test(`reads ${text}`, () => {
    const { rule, losses: found } = ruleOf(text);
    assert.equal(withoutSpan(rule.detection), detection);
    assert.equal(found, losses);
  });
}

test("leaves out that a key is there, which is said by its being a key", () => {
  const { rule } = ruleOf("sequence by ?k with maxspan=1m [process where a == 1 and ?k != null] [file where b == 2 and ?k != null]");
  assert.equal(rule.signals.map(({ predicate }) => (predicate.kind === "comparison" ? predicate.field : predicate.kind)), ["eql:a", "eql:b"]);
});

test("makes no rule of a key that is no field", () => {
  const { rules, diagnostics } = read("sequence by length(a) with maxspan=1m [any where true] [any where b == 1]");
  assert.equal(rules, []);
  assert.ok(diagnostics.some(({ code }) => code === "query/unread"));
});

const toml = `[metadata]
creation_date = "2024/03/17"
maturity = "production"
updated_date = "2025/05/09"

[rule]
author = ["Somebody"]
description = "What it finds."
false_positives = ["An admin"]
from = "now-9m"
language = "LANGUAGE"
license = "Elastic License v2"
name = "A rule"
references = ["https://example.org/a"]
risk_score = 73
rule_id = "0968cfbd-40f0-4b1c-b7b1-a60736c7b241"
severity = "high"
tags = ["Domain: Endpoint"]
type = "TYPE"
query = '''
QUERY
'''
MORE
[[rule.threat]]
framework = "MITRE ATT&CK"
[[rule.threat.technique]]
id = "T1059"
name = "Command and Scripting Interpreter"
[[rule.threat.technique.subtechnique]]
id = "T1059.004"
name = "Unix Shell"
[[rule.threat.technique]]
id = "T1003"
name = "OS Credential Dumping"
[rule.threat.tactic]
id = "TA0002"
name = "Execution"
`;

function tomlOf(type: string, language: string, query: string, more = ""): string {
  return toml.replace("LANGUAGE", () => language).replace("TYPE", () => type).replace("QUERY", () => query).replace("MORE", () => more);
}

test("reads what a TOML file says of its rule", () => {
  const { signals: _signals, detection: _detection, file: _file, ...about } = ruleOf(tomlOf("eql", "eql", "process where a == 1")).rule;
  assert.equal(about, {
    id: "0968cfbd-40f0-4b1c-b7b1-a60736c7b241",
    title: "A rule",
    description: "What it finds.",
    status: "stable",
    authors: ["Somebody"],
    created: "2024-03-17",
    modified: "2025-05-09",
    license: "Elastic License v2",
    severity: "high",
    attack: [
      { technique: "T1059.004", name: "Command and Scripting Interpreter: Unix Shell", tactics: ["execution"] },
      { technique: "T1003", name: "OS Credential Dumping", tactics: ["execution"] },
    ],
    software: [],
    dataSources: [],
    falsePositives: ["An admin"],
    tuning: [],
    tests: [],
    examples: { match: [], ignore: [] },
    hunting: [],
    related: [],
    references: [{ url: "https://example.org/a" }],
    tags: ["Domain: Endpoint"],
  });
});

test("reads thresholds, and tells that runs count by themselves", () => {
  const counted = ruleOf(tomlOf("threshold", "kuery", "a: b", '[rule.threshold]\nfield = ["host.id", ""]\nvalue = 25\n'));
  assert.equal(withoutSpan(counted.rule.detection), { kind: "count", of: ["event"], by: ["eql:host.id"], within: 9 * minute, threshold: [{ operator: "gte", value: 25 }] });
  assert.equal(counted.losses, ["threshold"]);
  const distinct = ruleOf(tomlOf("threshold", "kuery", "a: b", '[rule.threshold]\nfield = ["x"]\nvalue = 1\n[[rule.threshold.cardinality]]\nfield = "y"\nvalue = 3\n'));
  assert.equal(withoutSpan(distinct.rule.detection), { kind: "distinct", of: ["event"], field: "eql:y", by: ["eql:x"], within: 9 * minute, threshold: [{ operator: "gte", value: 3 }] });
});

test("tells what kinds of rules add", () => {
  assert.equal(ruleOf(tomlOf("new_terms", "kuery", "a: b", '[rule.new_terms]\nfield = "new_terms_fields"\nvalue = ["x"]\n')).losses, ["new terms"]);
  assert.equal(ruleOf(tomlOf("threat_match", "kuery", "a: b")).losses, ["threat match"]);
  assert.equal(ruleOf(tomlOf("query", "kuery", "a: b", '[[rule.exceptions_list]]\nid = "x"\n')).losses, ["exceptions list"]);
  for (const [type, language] of [["esql", "esql"], ["query", "lucene"], ["machine_learning", "machine_learning"]] as const) {
    const { rules, diagnostics } = read(tomlOf(type, language, "FROM x"));
    assert.equal([rules, diagnostics.map(({ code }) => code)], [[], ["eql/read-language"]]);
  }
});

test("reads the filters beside a query", () => {
  const more = `[[rule.filters]]
[rule.filters.meta]
negate = true
[rule.filters.query.wildcard."file.path"]
case_insensitive = true
value = "C:\\\\\\\\Temp\\\\\\\\*"
[[rule.filters]]
[rule.filters.query.match_phrase]
x = "y"
[[rule.filters]]
[rule.filters.meta]
disabled = true
[rule.filters.query.match_phrase]
x = "z"
[[rule.filters]]
[rule.filters.query.script]
x = "z"
`;
  const { rule, losses } = ruleOf(tomlOf("query", "kuery", "a: b", more));
  const { predicate } = rule.signals[0] as Rule["signals"][number];
  const show = (node: Predicate): string => (node.kind === "comparison" ? `${node.field} ${node.operator} ${node.values.join()}${node.caseSensitive ? " with case" : ""}` : node.kind === "not" ? `not ${show(node.operand)}` : node.kind === "and" ? node.operands.map(show).join(" and ") : node.kind);
  assert.is(show(predicate), "eql:a equals b with case and not eql:file.path startsWith C:\\Temp\\ and eql:x equals y with case");
  assert.equal(losses, ["filter script"]);
});

test("reads rules of Kibana, one on each line, and tells which line is none", () => {
  const line = (more: object): string => JSON.stringify({ type: "eql", language: "eql", query: "process where a == 1", rule_id: "0968cfbd-40f0-4b1c-b7b1-a60736c7b241", name: "One", severity: "low", risk_score: 21, ...more });
  const text = [line({}), "{ broken", line({ name: "Two", type: "query", language: "kuery", query: "a: b" }), "", JSON.stringify({ exported_count: 2 })].join("\n");
  const { rules, diagnostics } = read(text);
  assert.equal(rules.map(({ title }) => title), ["One", "Two"]);
  assert.equal(diagnostics.map(({ code, span = [0, 0] }) => [code, text.slice(...span)]), [["eql/read-json", "{ broken"]]);
  assert.equal(read(`[${line({})},${line({ name: "Two" })}]`).rules.map(({ title }) => title), ["One", "Two"]);
  assert.equal(read(JSON.stringify(JSON.parse(line({})), null, 2)).rules.map(({ title }) => title), ["One"]);
});

/** Documents with a fault in their query; the place in the file that the diagnostic shows. */
const placed: readonly (readonly [name: string, text: string, shown: string])[] = [
  ["a query by itself", "process where a = 1", "="],
  ["a literal text of TOML", tomlOf("eql", "eql", 'process where b == "x"\n  and a = 1'), "="],
  ["a text of TOML with escapes", `[rule]\ntype = "eql"\nlanguage = "eql"\nquery = "process where b == \\"\\u0041\\\\t\\" and a = 1"\n`, "="],
  ["a long text of TOML with escapes", `[rule]\ntype = "eql"\nlanguage = "eql"\nquery = """\nprocess where b == "\\\\t" and \\\n   a = 1\n"""\n`, "="],
  ["JSON", JSON.stringify({ type: "eql", language: "eql", description: "x", query: 'process where b == "A\\t"\n and a = 1' }), "="],
  ["kuery in JSON", JSON.stringify({ type: "query", language: "kuery", query: 'b: "x" and a: b)' }), ")"],
];

for (const [name, text, shown] of placed) {
  test(`points into ${name}`, () => {
    const { rules, diagnostics } = read(text);
    assert.equal(rules, []);
    assert.equal(diagnostics.map(({ span = [0, 0] }) => text.slice(...span)), [shown]);
    // The sign stands once outside of quotes: it is the one behind `a`.
    const [from = 0] = diagnostics[0]?.span ?? [];
    assert.match(text.slice(from - 4, from), shown === "=" ? /a $/ : /a: b$/);
  });
}

test("tells what is no document", () => {
  assert.equal(read("[rule]\nname = \n").diagnostics.map(({ code }) => code), ["eql/read-toml"]);
  assert.equal(read('[rule]\nname = "x"\n').diagnostics.map(({ code }) => code), ["eql/read-no-rule"]);
  assert.equal(read("{}").diagnostics.map(({ code }) => code), ["eql/read-no-rule"]);
  assert.equal(read("{").diagnostics.map(({ code }) => code), ["eql/read-json"]);
});

test("tells the language of a query from its text, or from the caller", () => {
  assert.is(ruleOf("// comment\nprocess where a : 1 and true".replace(": 1", "== 1")).rule.signals[0]?.name, "process");
  assert.is(ruleOf("a: b").rule.signals[0]?.name, "event");
  assert.is((eql.read?.("process where x: y", { dialect: "kuery" }).rules ?? []).length, 1);
  assert.ok(read("what is this").diagnostics.some(({ severity }) => severity === "error"));
});

test("reads back what the backend writes, in each of its formats", () => {
  const about: Partial<Rule> = {
    title: "A \"rule\" with ''' and \\",
    description: "Two\nlines",
    status: "stable",
    created: "2024-01-02",
    modified: "2024-02-03",
    license: "Apache-2.0",
    severity: "critical",
    attack: [{ technique: "T1505.004", name: "Server Software Component: IIS Components", tactics: ["persistence"] }],
    falsePositives: ["One", "Two"],
    references: [{ url: "https://example.org/?a=b" }],
    tags: ["a", "b"],
    explanation: "Why.",
    investigation: "Look.",
    response: "Act.",
  };
  const rule = eventRule("process_creation", compare("process.command_line", "contains", 'a"b\\c\'\'\'d\n"""'), about);
  for (const format of ["query", "kibana", "toml"]) {
    const { documents } = transpile(rule, eql, { vocabulary: "ecs", formats: [format] });
    const { rule: back, losses } = ruleOf(documents[0]?.text ?? "");
    assert.equal(losses, []);
    assert.equal([back.signals[0]?.event, back.signals[0]?.predicate.kind === "comparison" && back.signals[0].predicate.values], ["process_creation", ['a"b\\c\'\'\'d\n"""']], format);
    if (format === "query") continue;
    const { id, title, description, severity, attack, falsePositives, references, tags, explanation, investigation, response, license, authors } = rule;
    const wanted = { id, title, description, severity, attack, falsePositives, references, tags, explanation, investigation, response, license, authors };
    assert.equal(Object.fromEntries(Object.keys(wanted).map((key) => [key, back[key as keyof Rule]])), wanted, format);
  }
});

const heavy: readonly (readonly [name: string, text: string])[] = [
  ["deep JSON", `{"type":"eql","query":"x","a":${"[".repeat(100_000)}`],
  ["closed deep JSON", `{"type":"eql","query":"any where true","a":${"[".repeat(5_000)}${"]".repeat(5_000)}}`],
  ["deep TOML", `[rule]\ntype = "eql"\na = ${"[".repeat(50_000)}`],
  ["deep filters", JSON.stringify({ type: "query", query: "a: b", filters: [Array.from({ length: 40 }).reduce<object>((inner) => ({ bool: { must: [inner] } }), { exists: { field: "a" } })] })],
  ["many lines", "{}\n".repeat(20_000)],
  ["a zero character", "process where a == \u0000"],
  ["half of a pair", 'process where a == "\ud800"'],
  ["300 kB of quotes", `[rule]\ntype = "eql"\nquery = ${'"'.repeat(300_000)}`],
  ["constructor as a key", JSON.stringify({ type: "query", query: "constructor: toString", threshold: { __proto__: 1 } })],
];

for (const [name, text] of heavy) {
  test(`survives ${name}`, () => {
    const { rules, diagnostics } = read(text);
    assert.ok(rules.length > 0 || diagnostics.length > 0);
    for (const { span = [0, 0] } of diagnostics) assert.ok(span[0] >= 0 && span[0] <= span[1] && span[1] <= text.length);
  });
}

test.run();

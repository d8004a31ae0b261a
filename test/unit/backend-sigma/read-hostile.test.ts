import { quoteYaml, sigma, isWritable, printSigmaText } from "@isorule/backend-sigma/read";
import { normalizePredicate, type Predicate, transpile } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hostileTexts } from "../../kit/hostile.js";
import { bare, onlyRule, predicateOf, readText, sigmaText } from "../../kit/sigma-reader.js";
import { ruleOf, signalOfClass } from "../../kit/sigma-rule.js";

const test = suite("Sigma, read: hostile input");

/** Reads a text and demands that it takes less than a time, in milliseconds, which is far more than it needs. */
function quick(text: string, most = 3_000): ReturnType<typeof readText> {
  const start = Date.now();
  const reading = readText(text);
  assert.ok(Date.now() - start < most, `${Date.now() - start} ms`);
  return reading;
}

test("long and deep conditions", () => {
  const one = "a: { Image: x }\nb: { Image: y }\n";
  assert.is(quick(sigmaText(`${one}condition: ${Array<string>(5_000).fill("a or b").join(" or ")}`)).rules.length, 1);
  assert.is(quick(sigmaText(`${one}condition: ${"not ".repeat(5_000)}a or b`)).rules.length, 1);
  assert.equal(quick(sigmaText(`${one}condition: ${"(".repeat(5_000)}a or b${")".repeat(5_000)}`)).codes, ["sigma/condition-syntax"]);
  assert.equal(quick(sigmaText(`${one}condition: ${"(".repeat(5_000)}a`)).codes, ["sigma/condition-syntax"]);
  assert.equal(quick(sigmaText(`${one}condition: ${"not (".repeat(5_000)}a${")".repeat(5_000)}`)).codes, ["sigma/condition-syntax"]);
  assert.equal(quick(sigmaText(`${one}condition: a ${"* ".repeat(5_000)}`)).codes, ["sigma/condition-syntax"]);
  assert.is(quick(sigmaText(`${one}condition: ${"(a and ".repeat(99)}b${")".repeat(99)}`)).rules.length, 1);
});

test("long lists and many searches", () => {
  const values = Array.from({ length: 12_000 }, (_, at) => `        - 'value \\${at}*x'`).join("\n");
  const long = sigmaText(`a:\n    CommandLine|contains:\n${values}\ncondition: a`);
  assert.ok(long.length > 300_000);
  assert.is(quick(long, 8_000).rules.length, 1);
  const many = Array.from({ length: 4_000 }, (_, at) => `x${at}: { Image: y }`).join("\n");
  assert.is(quick(sigmaText(`${many}\ncondition: 1 of x* and all of *1`), 8_000).rules.length, 1);
  assert.equal(quick(sigmaText(`${many}\ncondition: ${Array<string>(5_000).fill("1 of x*").join(" and ")}`), 8_000).codes, ["sigma/too-many-values"]);
  assert.equal(quick(sigmaText(`${many}\ncondition: 1 of ${"x*".repeat(500)}z`), 8_000).codes, ["sigma/no-search-matches"]);
});

test("values that multiply", () => {
  assert.equal(quick(sigmaText(`a:\n    CommandLine|windash|contains: '${" -a".repeat(5_000)}'\ncondition: a`)).codes, ["sigma/too-many-values"]);
  assert.is(quick(sigmaText(`a:\n    CommandLine|wide|base64offset|contains: '${"é".repeat(50_000)}'\ncondition: a`)).rules.length, 1);
  assert.is(quick(sigmaText(`a:\n    CommandLine|wide|contains: '${"e".repeat(100_000)}'\ncondition: a`)).rules.length, 1);
  assert.is(quick(sigmaText(`a:\n    CommandLine: '${"*a".repeat(50_000)}'\ncondition: a`)).rules.length, 1);
});

/** For hundreds of thousands of values, which take a second or two on a machine that is not busy. */
const slow = 20_000;

test("values that multiply in lists, in many items and in keywords", () => {
  const list = (count: number, value: string): string => Array.from({ length: count }, (_, at) => `        - '${at}${value}'`).join("\n");
  assert.equal(quick(sigmaText(`a:\n    CommandLine|windash|contains:\n${list(5_000, " -a -b -c -d")}\ncondition: a`), slow).codes, ["sigma/too-many-values"]);
  assert.equal(quick(sigmaText(`a:\n    '|windash':\n${list(5_000, " -a -b -c -d")}\ncondition: a`), slow).codes, ["sigma/too-many-values"]);
  const items = Array.from({ length: 1_000 }, (_, at) => `s${at}: { CommandLine|windash: ' -a -b -c -d${at}' }`).join("\n");
  assert.equal(quick(sigmaText(`${items}\ncondition: 1 of s*`), slow).codes, ["sigma/too-many-values"]);
  const names = Array.from({ length: 1_500 }, (_, at) => `host${at}`);
  const start = Date.now();
  const { codes } = readText(sigmaText(`a:\n    CommandLine|expand:\n${list(2_000, "%N%")}\ncondition: a`), { placeholders: { N: names } });
  assert.equal(codes, ["sigma/too-many-values"]);
  assert.ok(Date.now() - start < slow);
  assert.is(quick(sigmaText(`a:\n    CommandLine|windash|contains:\n${list(5_000, " -a")}\ncondition: a`), slow).rules.length, 1);
  assert.is(quick(sigmaText(`a:\n    CommandLine|wide|base64offset|contains:\n${list(5_000, "value")}\ncondition: a`), slow).rules.length, 1);
});

test("thousands of documents, filters and correlations", () => {
  const rule = (at: number): string => `title: R${at}\nname: r${at}\nlevel: low\nlogsource: { product: windows, service: system }\ndetection: { a: { x: y }, condition: a }\n`;
  const rules = Array.from({ length: 400 }, (_, at) => rule(at)).join("---\n");
  const filters = Array.from({ length: 200 }, (_, at) => `---\ntitle: F${at}\nlogsource: { product: windows }\nfilter: { rules: [r${at}], s: { x: z }, condition: not s }\n`).join("");
  assert.is(quick(rules + filters, slow).rules.length, 400);
  const correlation = `---\ntitle: C\nlevel: low\ncorrelation: { type: temporal, timespan: 1h, condition: ${Array.from({ length: 400 }, (_, at) => `r${at}`).join(" or ")} }\n`;
  assert.ok(quick(rules + correlation, slow).codes.includes("sigma/correlation"));
  const deep = Array.from({ length: 500 }, (_, at) => `---\ntitle: C${at}\nname: c${at}\nlevel: low\ncorrelation: { type: temporal, timespan: 1h, rules: [c${at + 1}] }\n`).join("");
  assert.equal(quick(deep, slow).rules, []);
});

test("aliases that multiply and structures without end", () => {
  const bomb = `a: &a [x${", x".repeat(99)}]\nb: &b [*a${", *a".repeat(99)}]\nc: &c [*b${", *b".repeat(99)}]\ncondition: 1 of them`;
  assert.equal(quick(sigmaText(bomb)).rules, []);
  assert.equal(quick(sigmaText("a: &a { Image: *a }\ncondition: a")).rules, []);
  assert.equal(quick(`title: ${"[".repeat(20_000)}`).rules, []);
  assert.equal(quick(`${"a:\n ".repeat(3)}${Array.from({ length: 500 }, (_, at) => `${" ".repeat(at)}a:`).join("\n")}`).rules, []);
  assert.equal(quick("x".repeat(1_000_001)).rules, []);
  assert.equal(quick("a\u0000b").rules, []);
  assert.equal(quick(Array<string>(5_000).fill("---\na: 1\n").join("")).rules, []);
});

test("names that are names of every object", () => {
  for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    assert.equal(readText(sigmaText(`${name}: { Image: x }\ncondition: ${name}`)).rules.length, 1, name);
    assert.equal(readText(sigmaText(`a: { ${name}: x }\ncondition: a`)).codes, ["sigma/unknown-field"], name);
    assert.equal(readText(sigmaText(`a: { Image|${name}: x }\ncondition: a`)).codes, ["sigma/unknown-modifier"], name);
    assert.equal(readText(sigmaText("a: { Image: x }\ncondition: a", `{ category: ${name}, product: windows }`)).codes.filter((code) => code !== "sigma/logsource-reading"), ["sigma/unknown-logsource"], name);
    assert.equal(readText(sigmaText(`a: { Image|expand: '%${name}%' }\ncondition: a`), { placeholders: {} }).codes, ["sigma/unknown-placeholder"], name);
  }
});

test("hostile values are read as they were written", () => {
  for (const { name, text } of hostileTexts) {
    if (!isWritable(text) || text === "") continue;
    const item = quoteYaml(printSigmaText([{ kind: "text", text }]));
    const predicate = predicateOf(`a:\n    - CommandLine: ${item}\n    - CommandLine|contains: ${item}\ncondition: a`);
    const expected: Predicate = { kind: "or", operands: (["equals", "contains"] as const).map((operator) => ({ kind: "comparison", field: "process.command_line", operator, values: [text], caseSensitive: false })) };
    assert.equal(bare(normalizePredicate(predicate)), bare(normalizePredicate(expected)), name);
  }
});

test("hostile titles, names and descriptions come back from what is printed", () => {
  for (const { name, text } of hostileTexts) {
    const signal = signalOfClass("process_creation", { kind: "comparison", field: "process.executable", operator: "contains", values: ["x"], caseSensitive: false });
    const { documents } = transpile(ruleOf({ signals: [signal], title: `t${text}t`, description: `d${text}d` }), sigma);
    for (const document of documents) {
      const rule = onlyRule(readText(document.text));
      assert.equal([rule.title, rule.description], [`t${text}t`, `d${text}d`], name);
    }
  }
});

const sample = `title: A\nid: 0f1e2d3c-4b5a-4697-8877-665544332211\nlogsource:\n    category: process_creation\n    product: windows\ndetection:\n    a:\n        - Image|endswith|all: ['\\a*', b]\n          Hashes|contains: MD5=ab\n        - key\n    b:\n        CommandLine|re|i: 'a(b|c)+'\n        ProcessId|gte: 5\n    condition: 1 of a* and not (b or a)\nlevel: low\n---\ntitle: C\ncorrelation:\n    type: event_count\n    rules: [x]\n    timespan: 5m\n    condition: { gte: 3 }\n`;

test("whatever is done to a text, it is read or refused, and every fault has a place inside of it", () => {
  const piece = fc.constantFrom("", "\n", ":", " ", "- ", "|", "'", "[", "]", "{", "}", "*", "&a ", "*a", "null", "5", "~", "not ", "(", ")", "all of ", "|all", "|re", "!!x ", "---\n", "%", "\t", "é", "\ud800");
  const edit = fc.tuple(fc.nat({ max: sample.length }), fc.nat({ max: 12 }), piece);
  fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
    let text = sample;
    for (const [at, length, put] of edits) text = text.slice(0, at) + put + text.slice(at + length);
    const { rules, diagnostics } = readText(text);
    for (const { span, severity } of diagnostics) assert.ok(severity !== "error" || (span !== undefined && span[0] >= 0 && span[1] <= text.length && span[0] <= span[1]));
    for (const rule of rules) transpile(rule, sigma);
  }), { numRuns: 250 });
});

test.run();

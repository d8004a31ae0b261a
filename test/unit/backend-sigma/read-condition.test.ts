import { fitsPattern, parseCondition } from "@isorule/backend-sigma/read";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bare, matches, predicateOf, readText, sigmaText } from "../../kit/sigma-reader.js";

const line = "process.command_line";

/** Searches a, b, ... each of which looks for its own letter; events are texts of letters. */
function searches(names: readonly string[], condition: string): string {
  return `${names.map((name) => `${name}:\n    CommandLine|contains: ${name.at(-1)}`).join("\n")}\ncondition: ${condition}`;
}

function fires(names: readonly string[], condition: string, event: string): boolean {
  return matches(predicateOf(searches(names, condition)), { [line]: event });
}

const test = suite("Sigma, read: conditions");

/** Names of searches, a condition, and whether it holds for each event. */
const table: readonly (readonly [names: readonly string[], condition: string, events: Readonly<Record<string, boolean>>])[] = [
  [["a", "b", "c"], "a or b and c", { a: true, bc: true, b: false, ac: true }],
  [["a", "b", "c"], "(a or b) and c", { a: false, bc: true, ac: true }],
  [["a", "b"], "not a and b", { b: true, ab: false, x: false }],
  [["a", "b"], "not (a and b)", { ab: false, a: true, x: true }],
  [["a", "b"], "not not a or b", { a: true, b: true, x: false }],
  [["a", "b"], "a AND NOT b", { a: true, ab: false }],
  [["a", "b"], "((a)) and ((not (b)))", { a: true, ab: false }],
  [["sel_a", "sel_b", "other_c"], "1 of sel_*", { a: true, b: true, c: false }],
  [["sel_a", "sel_b", "other_c"], "all of sel_*", { a: false, ab: true }],
  [["sel_a", "sel_b", "other_c"], "any of sel_*", { a: true, c: false }],
  [["sel_a", "sel_b", "other_c"], "1 of *_c", { a: false, c: true }],
  [["sel_a", "filter_b", "filter_c"], "sel_a and not 1 of filter_*", { a: true, ab: false, ac: false }],
  [["sel_a", "filter_b", "filter_c"], "sel_a and not all of filter_*", { a: true, ab: true, abc: false }],
  [["a", "b", "_c"], "1 of them or _c and a", { a: true, c: false }],
  [["a", "b", "_c"], "all of them or _c and not a and not b", { ab: true, a: false, c: true }],
  [["_a", "_b", "c"], "1 of _* and c", { ac: true, c: false }],
  [["selection_a"], "1 of selection_a", { a: true, b: false }],
  [["selection_a", "selection_a_b"], "all of selection_a or selection_a_b", { a: true, b: true, c: false }],
  [["notepad", "order", "android", "b"], "notepad or order and android or b", { d: true, r: false, rd: true, b: true }],
  [["a", "all", "1"], "a and all and not 1", { al: true, al1: false, a: false }],
  [["filter_main_mdadm.conf", "select|endswith"], "filter_main_mdadm.conf or select|endswith", { f: true, h: true, x: false }],
];

for (const [names, condition, events] of table) {
  test(condition, () => {
    for (const [event, expected] of Object.entries(events)) assert.is(fires(names, condition, event), expected, event);
  });
}

test("a list of conditions fires when any of them does", () => {
  assert.equal(["a", "b", "bc", "c"].map((event) => fires(["a", "b", "c"], "[a, b and c]", event)), [true, false, true, false]);
});

test("a keyword with a wildcard inside is all of its pieces, and nothing is missed", () => {
  const { rules, codes } = readText(sigmaText("a: ['chown root*chmod 4777', 'select%20*%20', plain]\ncondition: not not a"));
  const predicate = rules[0]?.signals[0]?.predicate;
  assert.equal(codes, ["sigma/keyword-pieces", "sigma/keyword-pieces"]);
  const on = (text: string): boolean => predicate !== undefined && matches(predicate, { "process.command_line": text });
  assert.equal(["CHOWN root x; chmod 4777 y", "chmod 4777; chown root", "chown root", "select%20a%20b", "select%20", "xplain", "%20"].map(on), [true, true, false, true, true, true, false]);
});

test("searches are maps, lists of maps, and keywords", () => {
  const maps = predicateOf("s:\n    - CommandLine|contains: a\n      Image|endswith: x\n    - Image: y\ncondition: s");
  const on = (command: string, image: string): boolean => matches(maps, { [line]: command, "process.executable": image });
  assert.equal([on("a", "x"), on("a", "z"), on("b", "y"), on("b", "x")], [true, false, true, false]);
  const any = predicateOf("s: [abc, '*def*', 5]\ncondition: s");
  assert.equal(["xabcx", "DEF", "x5", "ab"].map((value) => matches(any, { "user.account": value })), [true, true, true, false]);
  const all = predicateOf("s:\n    '|all': [abc, def]\ncondition: s");
  assert.equal([matches(all, { "user.account": "abc", "process.executable": "def" }), matches(all, { "user.account": "abc" })], [true, false]);
  const cased = predicateOf("s:\n    '|cased': [Abc]\ncondition: s");
  assert.equal([matches(cased, { "user.account": "Abc" }), matches(cased, { "user.account": "abc" })], [true, false]);
  const mixed = predicateOf("s:\n    - abc\n    - Image: y\ncondition: s");
  assert.equal([matches(mixed, { "user.account": "abc" }), matches(mixed, { "process.executable": "y" }), matches(mixed, {})], [true, true, false]);
  assert.ok(matches(predicateOf("s: abc\ncondition: s"), { "user.account": "abc" }));
});

test("does not ask for a field that another comparison needs anyway", () => {
  const searchesOf = "a: { CommandLine: null }\nb: { CommandLine|endswith: x }\nc: { Image: y }\n";
  const plain = bare(predicateOf("b: { CommandLine|endswith: x }\ncondition: b"));
  for (const condition of ["b and not a", "not a and b", "not not b and not (a or a)"]) assert.equal(bare(predicateOf(`${searchesOf.replace("c: { Image: y }\n", "")}condition: ${condition}`)), plain, condition);
  const without = predicateOf(`${searchesOf}condition: b and not 1 of [ac]`.replace("1 of [ac]", "(a or c)"));
  assert.equal(bare(without), { kind: "and", operands: [plain, { kind: "not", operand: bare(predicateOf("c: { Image: y }\ncondition: c")) }] });
  const needed = predicateOf(`${searchesOf}condition: c and not a`);
  assert.equal([matches(needed, { "process.executable": "y" }), matches(needed, { "process.executable": "y", [line]: "z" })], [false, true]);
  const either = predicateOf(`${searchesOf}condition: b or not a`);
  assert.equal([matches(either, { [line]: "z" }), matches(either, {})], [true, false]);
});

const faults: readonly (readonly [detection: string, codes: readonly string[], at: string])[] = [
  ["a: [x]\ncondition: a and", ["sigma/condition-syntax"], ""],
  ["a: [x]\ncondition: a a", ["sigma/condition-syntax"], "a"],
  ["a: [x]\ncondition: (a", ["sigma/condition-syntax"], "("],
  ["a: [x]\ncondition: a)", ["sigma/condition-syntax"], ")"],
  ["a: [x]\ncondition: ''", ["sigma/condition-syntax"], ""],
  ["a: [x]\ncondition: not", ["sigma/condition-syntax"], ""],
  ["a: [x]\ncondition: or a", ["sigma/condition-syntax"], "or"],
  ["a: [x]\ncondition: most of a*", ["sigma/condition-syntax"], "most of a*"],
  ["a: [x]\ncondition: 1 of (a)", ["sigma/condition-syntax"], "("],
  ["a: [x]\ncondition: 2 of a*", ["sigma/count-of"], "2 of a*"],
  ["a: [x]\ncondition: 5", ["sigma/wrong-shape"], "5"],
  ["a: [x]", ["sigma/wrong-shape"], "a: [x]\n"],
  ["a: [x]\ncondition: []", ["sigma/wrong-shape"], "condition"],
  ["a: [x]\ncondition: b", ["sigma/unknown-search"], "b"],
  ["a: [x]\ncondition: 'a and not 1 of filter_*'", ["sigma/no-search-matches"], "1 of filter_*"],
  ["_a: [x]\ncondition: 1 of them", ["sigma/no-search-matches"], "1 of them"],
  ["a: [x]\ncondition: a | count() by User > 5", ["sigma/aggregation"], "| count() by User > 5"],
  ["a: [x]\ncondition: a |count(User)> 5", ["sigma/aggregation"], "|count(User)> 5"],
  ["a: [x]\ncondition: a|count() > 5", ["sigma/aggregation"], "|count() > 5"],
  ["a: [x]\ncondition: a | near b", ["sigma/aggregation"], "| near b"],
  ["a: {}\ncondition: a", ["sigma/no-values"], "{}"],
  ["a: []\ncondition: a", ["sigma/no-values"], "a: []"],
  ["a:\ncondition: a", ["sigma/no-values"], "a:"],
  ["a: [[x]]\ncondition: a", ["sigma/wrong-shape"], "[x]"],
  ["a: ['a*b']\ncondition: not a", ["sigma/keyword-pieces", "sigma/negated-search"], "'a*b'"],
  ["a: ['a*b']\nb: ['x']\ncondition: b and not 1 of a*", ["sigma/keyword-pieces", "sigma/negated-search"], "'a*b'"],
  ["a:\n    '|neq': 'a*b'\ncondition: a", ["sigma/unreadable-keyword"], "'a*b'"],
  ["a: ['*']\ncondition: a", ["sigma/unreadable-keyword"], "'*'"],
  ["a: [null, x]\ncondition: a", ["sigma/value-type"], "null"],
  ["a: ['']\ncondition: a", ["sigma/value-type"], "''"],
  ["a:\n    '|re': x\ncondition: a", ["sigma/unreadable-keyword"], "'|re': x"],
];

for (const [detection, codes, at] of faults) {
  test(`${JSON.stringify(detection)} gives ${codes.join()}`, () => {
    const text = sigmaText(detection);
    const { rules, diagnostics } = readText(text);
    assert.equal(rules, []);
    assert.equal(diagnostics.map(({ code }) => code), codes);
    assert.ok(text.slice(...(diagnostics[0]?.span ?? [0, 0])).startsWith(at));
  });
}

test("reports all faults of a detection at once, each in its place", () => {
  const text = sigmaText("a:\n    Nope: 1\n    CommandLine|bad: 2\nb:\n    Image: []\ncondition: (a or b) and c and 1 of d*");
  const { diagnostics } = readText(text);
  assert.equal(diagnostics.map(({ code, span }) => `${code} ${text.slice(...(span ?? [0, 0]))}`), [
    "sigma/unknown-field Nope",
    "sigma/unknown-modifier CommandLine|bad",
    "sigma/no-values Image: []",
    "sigma/unknown-search c",
    "sigma/no-search-matches 1 of d*",
  ]);
});

test("warns of searches that are not used and of a time frame, and reads the rule", () => {
  const { rules, codes } = readText(sigmaText("a: [x]\nb: [y]\ntimeframe: 5m\ncondition: a"));
  assert.is(rules.length, 1);
  assert.equal(codes, ["sigma/unused-search", "sigma/unused-timeframe"]);
});

test("names fit patterns as regular expressions say", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "*", "_"), maxLength: 8 });
  fc.assert(fc.property(text, text, (name, pattern) => {
    const expected = new RegExp(`^${pattern.replaceAll("*", "[^]*")}$`).test(name);
    assert.is(fitsPattern(name, pattern), expected);
  }));
});

test("any text is a condition or a fault inside of it", () => {
  const word = fc.constantFrom("a", "not", "and", "or", "(", ")", "1", "all", "of", "them", "x*", "|", "count", " ", "\n", "é");
  fc.assert(fc.property(fc.array(word, { maxLength: 12 }), (words) => {
    const text = words.join(" ");
    const result = parseCondition(text);
    if ("fault" in result) assert.ok(result.fault.from >= 0 && result.fault.to <= text.length && result.fault.from <= result.fault.to);
  }));
});

test.run();

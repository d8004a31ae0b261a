import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sigma } from "@isorule/backend-sigma";
import { transpile } from "@isorule/core";
import { itemPredicate, matches, onlyRule, predicateOf, readText, sigmaText } from "../../kit/sigma-reader.js";
import { canonicalSignals } from "../../kit/canonical-predicate.js";

/** What other readers of Sigma get wrong, each with the event that tells the difference. */
const test = suite("Sigma, read: faults of other readers");

const line = "process.command_line";
const holds = (item: string, value: string | null): boolean => matches(itemPredicate(item), { [line]: value });

test("an escaped wildcard is encoded without its backslash", () => {
  assert.ok(holds("CommandLine|base64: 'a\\*c'", Buffer.from("a*c").toString("base64")));
  assert.not.ok(holds("CommandLine|base64: 'a\\*c'", Buffer.from("a\\*c").toString("base64")));
});

test("base64offset counts bytes: no variant of é is empty and matches everything", () => {
  for (const shift of [0, 1, 2]) assert.ok(holds("CommandLine|base64offset|contains: é", Buffer.from(`${"x".repeat(shift)}é and more`).toString("base64")), `offset ${shift}`);
  assert.not.ok(holds("CommandLine|base64offset|contains: é", "anything"));
  assert.not.ok(holds("CommandLine|base64offset|contains: é", Buffer.from("e and more").toString("base64")));
});

test("utf16 begins with the bytes FF FE", () => {
  assert.ok(holds("CommandLine|utf16|base64: cmd", Buffer.from([0xff, 0xfe, 0x63, 0, 0x6d, 0, 0x64, 0]).toString("base64")));
  assert.not.ok(holds("CommandLine|utf16|base64: cmd", Buffer.from("\ufeffcmd").toString("base64")));
});

test("wide takes text beyond ASCII, and utf16le is its other name", () => {
  for (const modifier of ["wide", "utf16le"]) assert.ok(holds(`CommandLine|${modifier}|base64: 'é☃😀'`, Buffer.from("é☃😀", "utf16le").toString("base64")));
});

test("writing a rule back keeps a backslash before a live wildcard, and both backslashes of a share", () => {
  const rule = onlyRule(readText(sigmaText("a: { Image: ['C:\\\\*x', '\\\\\\\\server\\share*'] }\ncondition: a")));
  const again = onlyRule(readText(transpile(rule, sigma).documents.map(({ text }) => text).join("")));
  assert.equal(canonicalSignals(again), canonicalSignals(rule));
  for (const { signals } of [rule, again]) {
    const predicate = signals[0]?.predicate ?? { kind: "constant", value: false };
    const on = (image: string): boolean => matches(predicate, { "process.executable": image });
    assert.equal([on("C:\\a\\x"), on("C:*x"), on("\\\\server\\share\\a"), on("\\server\\share")], [true, false, true, false]);
  }
});

test("a list of cased values stays cased", () => {
  assert.equal(["Foo", "foo", "Bar", "BAR"].map((value) => holds("CommandLine|cased: [Foo, Bar]", value)), [true, false, true, false]);
});

test("a part of a date is refused and never compared as a plain number", () => {
  for (const item of ["CommandLine|hour: [5, 6]", "CommandLine|hour|gte: 5"]) assert.equal(readText(sigmaText(`a: { ${item} }\ncondition: a`)).codes, ["sigma/time-modifier"]);
});

test("a pattern that fits no search is an error and not dropped", () => {
  const { rules, codes } = readText(sigmaText("a: { Image: x }\ncondition: a and not 1 of filter_*"));
  assert.equal([rules.length, codes], [0, ["sigma/no-search-matches"]]);
});

test("a search may begin with the letters of an operator", () => {
  for (const name of ["notepad", "and_more", "order", "allowed", "any_x", "of_x", "1st"]) {
    assert.ok(matches(predicateOf(`${name}: { Image: x }\ncondition: ${name}`), { "process.executable": "x" }), name);
  }
});

test("an empty list is no null", () => {
  assert.equal(readText(sigmaText("a: { Image: [] }\ncondition: a")).codes, ["sigma/no-values"]);
});

test("two items with one key are an error, and neither is lost in silence", () => {
  const { rules, codes } = readText(sigmaText("a:\n    CommandLine|contains: install\n    CommandLine|contains: add\ncondition: a"));
  assert.equal([rules.length, codes], [0, ["yaml/duplicate-key"]]);
});

test("reading twice gives the same, whatever was read between", () => {
  const text = sigmaText("a: { CommandLine|re: 'a.c' }\nb: { Image|fieldref: ParentImage }\ncondition: not (a and b)");
  const first = JSON.stringify(readText(text));
  readText(sigmaText("a: { Image|neq: x }\ncondition: a"));
  assert.is(JSON.stringify(readText(text)), first);
});

test("not over a pattern and a field comparison keeps both under it", () => {
  const predicate = predicateOf("a:\n    CommandLine|re: 'a.c'\n    User: foo\ncondition: not a");
  const on = (command: string, user: string): boolean => matches(predicate, { [line]: command, "user.account": user });
  assert.equal([on("abc", "foo"), on("abc", "bar"), on("xyz", "foo")], [false, true, true]);
});

test.run();

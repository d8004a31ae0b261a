import { readRule, type Rule, type Span } from "@isorule/core";
import { compareRules } from "@isorule/proof";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { minimalRule } from "../../kit/minimal-rule.js";

const spans = suite("the places of a difference");

function read(where: string): { readonly text: string; readonly rule: Rule } {
  const text = minimalRule({ where });
  const { rule } = readRule(text);
  if (rule === undefined) throw new Error(text);
  return { text, rule };
}

const cut = (text: string, all: readonly Span[]): readonly string[] => all.map(([from, to]) => text.slice(from, to));

spans("an added exclusion is the place of the second rule, and what it excludes from that of the first", () => {
  const left = read("{ process.executable: { endsWith: '\\cmd.exe' } }");
  const right = read("{ process.executable: { endsWith: '\\cmd.exe' }, not: { process.command_line: { contains: backup } } }");
  const found = compareRules(left.rule, right.rule);
  assert.is(found.verdict, "narrower");
  const [place, ...others] = cut(right.text, found.rightSpans);
  assert.is(others.length, 0);
  assert.match(place ?? "", "backup");
  assert.not.match(place ?? "", "cmd.exe");
});

spans("of two lists that differ, both are named, and not what is common", () => {
  const left = read("{ process.executable: { endsWith: '\\cmd.exe' }, process.command_line: { contains: [one, two] } }");
  const right = read("{ process.executable: { endsWith: '\\cmd.exe' }, process.command_line: { contains: [one, three] } }");
  const found = compareRules(left.rule, right.rule);
  assert.is(found.verdict, "changed");
  assert.match(cut(left.text, found.leftSpans).join(" "), "two");
  assert.match(cut(right.text, found.rightSpans).join(" "), "three");
  for (const place of [...cut(left.text, found.leftSpans), ...cut(right.text, found.rightSpans)]) assert.not.match(place, "cmd.exe");
});

spans("equal rules have no places", () => {
  const { rule } = read("{ process.name: cmd.exe }");
  const found = compareRules(rule, rule);
  assert.is(found.verdict, "equal");
  assert.equal([found.leftSpans, found.rightSpans], [[], []]);
});

spans("shown events hold only what matters", () => {
  const left = read("{ process.executable: { endsWith: '\\cmd.exe' }, any: [ { process.command_line: { contains: one } }, { user.account: two } ] }");
  const right = read("{ process.executable: { endsWith: '\\cmd.exe' }, process.command_line: { contains: one } }");
  const found = compareRules(left.rule, right.rule);
  assert.is(found.verdict, "narrower");
  assert.equal(found.onlyLeft?.map(({ fields }) => fields), [{ "process.executable": "C:\\Windows\\cmd.exe", "user.account": "two" }]);
});

spans.run();

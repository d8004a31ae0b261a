import { compilePredicate, type Event, type Predicate } from "@isorule/core";
import { conditionLines, subtract } from "@isorule/review";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { and, compare, not, or } from "../backend-eql/make-rule.js";
import { randomEvent, randomPredicate } from "../../kit/random-rules.js";

const difference = suite("review: what one condition selects and another does not");

const name = "process.name";
const line = "process.command_line";
const exe = "process.executable";
const user = "user.account";

/** Two conditions, the lines of what only the first selects, and of what both ask for. */
const rows: readonly (readonly [title: string, left: Predicate, right: Predicate, formula: readonly string[], within: readonly string[]])[] = [
  ["a value less", compare(name, "equals", ["a.exe", "b.exe", "c.exe"]), compare(name, "equals", ["a.exe", "b.exe"]), ['process.name is "c.exe"'], []],
  ["an exclusion more", and(compare(exe, "endsWith", "\\cmd.exe")), and(compare(exe, "endsWith", "\\cmd.exe"), not(compare(line, "contains", "backup"))), ['process.command_line contains "backup"'], ['process.executable ends with "\\cmd.exe"']],
  ["a value more in an exclusion", not(compare(name, "equals", ["a.exe", "b.exe"])), not(compare(name, "equals", ["a.exe", "x.exe", "b.exe"])), ['process.name is "x.exe"'], []],
  ["a condition more", compare(exe, "endsWith", "\\cmd.exe"), and(compare(exe, "endsWith", "\\cmd.exe"), compare(line, "contains", "/c")), ['not process.command_line contains "/c"'], ['process.executable ends with "\\cmd.exe"']],
  ["an alternative less", or(compare(line, "contains", "one"), compare(user, "equals", "bob")), compare(line, "contains", "one"), ['user.account is "bob"', 'not process.command_line contains "one"'], []],
  ["end for anywhere", compare(line, "contains", ".dll"), compare(line, "endsWith", ".dll"), ['process.command_line contains ".dll"', 'not process.command_line ends with ".dll"'], []],
  ["a value that a shorter one covers", compare(line, "contains", ["mimi", "mimikatz", "other"]), compare(line, "contains", "mimi"), ['process.command_line contains "other"', 'not process.command_line contains "mimi"'], []],
  ["an exclusion of two conditions", compare(exe, "endsWith", "\\cmd.exe"), and(compare(exe, "endsWith", "\\cmd.exe"), not(and(compare(user, "equals", "bob"), compare(line, "contains", "x")))), ['user.account is "bob"', 'process.command_line contains "x"'], ['process.executable ends with "\\cmd.exe"']],
];

for (const [title, left, right, formula, within] of rows) {
  difference(title, () => {
    const found = subtract(left, right, "process_creation");
    assert.ok(found);
    assert.equal([...conditionLines(found.condition)].sort(), [...formula].sort());
    assert.equal(found.within.flatMap((each) => conditionLines(each)), within);
  });
}

difference("of two that select the same there is none", () => {
  assert.is(subtract(compare(name, "equals", ["a", "b"]), compare(name, "equals", ["B", "A"]), "process_creation"), undefined);
  assert.is(subtract(compare(line, "contains", "mimikatz"), compare(line, "contains", "mimi"), "process_creation"), undefined);
});

const single = ({ fields }: Event): boolean => Object.values(fields).every((value) => typeof value !== "object" || value === null);

difference("on events with one value in each field it is just the difference", () => {
  fc.assert(
    fc.property(randomPredicate, randomPredicate, fc.array(randomEvent.filter(single), { minLength: 5, maxLength: 25 }), (left, right, events) => {
      const found = subtract(left, right, "process_creation");
      const [inLeft, inRight] = [compilePredicate(left), compilePredicate(right)];
      const inFound = compilePredicate(found === undefined ? { kind: "constant", value: false } : { kind: "and", operands: [...found.within, found.condition] });
      for (const event of events) assert.is(inFound(event), inLeft(event) && !inRight(event), JSON.stringify({ left, right, event, found }));
    }),
    { numRuns: 400 },
  );
});

difference("long lists are not taken apart for ever", () => {
  const values = Array.from({ length: 3_000 }, (_, at) => `value ${at}`);
  const found = subtract(compare(line, "contains", values), compare(line, "contains", values.slice(1)), "process_creation");
  assert.ok(found);
  assert.is(conditionLines(found.condition)[0], 'process.command_line contains "value 0"');
});

difference("lines are bounded", () => {
  const many = or(...Array.from({ length: 60 }, (_, at) => and(compare(line, "contains", `a${at}`), compare(exe, "contains", `b${at}`))));
  const lines = conditionLines(many, 10);
  assert.is(lines.length, 10);
  assert.match(lines.at(-1) ?? "", /^… \d+ more lines$/);
});

difference.run();

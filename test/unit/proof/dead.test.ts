import { compilePredicate, type Detection, type Event, type Predicate, readRule, type Rule, type Signal } from "@isorule/core";
import { deadLogic } from "@isorule/proof";
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryRoot } from "../../kit/paths.js";
import { randomEvent, randomPredicate } from "../../kit/random-rules.js";
import { sequenceRule } from "../../kit/sequence-cases.js";

const test = suite("proof: dead logic");

const text = (field: string, operator: "equals" | "contains" | "startsWith" | "endsWith" | "like" | "regex" | "cidr" | "lt" | "gt", ...values: (string | number)[]): Predicate => ({ kind: "comparison", field, operator, values, caseSensitive: false, span: [values.length, values.length + 1] });
const and = (...operands: Predicate[]): Predicate => ({ kind: "and", operands });
const or = (...operands: Predicate[]): Predicate => ({ kind: "or", operands });
const not = (operand: Predicate): Predicate => ({ kind: "not", operand });
const image = (operator: "equals" | "endsWith" | "startsWith" | "contains", ...values: string[]): Predicate => text("process.executable", operator, ...values);
const line = (operator: "equals" | "contains" | "startsWith" | "endsWith" | "regex" | "like", ...values: string[]): Predicate => text("process.command_line", operator, ...values);

const signal = (name: string, predicate: Predicate, event = "process_creation"): Signal => ({ name, event, predicate });
const ruleOf = (predicate: Predicate, event = "process_creation"): Rule => ({ ...sequenceRule, signals: [signal("s", predicate, event)], detection: { kind: "signal", signal: "s" } });
const rule = (signals: Signal[], detection: Detection): Rule => ({ ...sequenceRule, signals, detection });
const use = (name: string): Detection => ({ kind: "signal", signal: name });
const codes = (dead: Rule): readonly string[] => deadLogic(dead).map(({ code, message }) => `${code.slice("logic/".length)}: ${message}`);
const only = (dead: Rule, wanted: RegExp): void => {
  const found = codes(dead);
  assert.is(found.length, 1, JSON.stringify(found));
  assert.match(found[0] ?? "", wanted);
};

test("a rule in which all decides has no findings", () => {
  assert.equal(codes(ruleOf(and(image("endsWith", "\\cmd.exe", "\\powershell.exe"), line("contains", "-enc", "iex"), not(text("process.parent.name", "equals", "explorer.exe"))))), []);
});

test("conditions that contradict each other", () => {
  only(ruleOf(and(text("process.pid", "gt", 5), text("process.pid", "lt", 3))), /^several-values/);
  only(ruleOf(and(line("equals", ""), { kind: "exists", field: "process.command_line" })), /^never/);
  only(ruleOf(and(line("equals", "abc"), not({ kind: "exists", field: "process.command_line" }))), /^swallowed/);
  only(ruleOf(and(text("destination.ip", "cidr", "10.0.0.0/8"), not(text("destination.ip", "cidr", "0.0.0.0/0"))), "network_connection"), /^swallowed/);
});

test("one field that should be two values at once", () => {
  only(ruleOf(and(image("equals", "C:\\a.exe"), image("equals", "C:\\b.exe"))), /^several-values: .*process.executable/);
});

test("an alternative that nothing can match", () => {
  only(ruleOf(or(line("contains", "a"), and(line("contains", "b"), not({ kind: "exists", field: "process.command_line" })))), /^branch-never/);
});

test("an alternative that another one covers, and a condition that the others imply", () => {
  only(ruleOf(or(image("endsWith", ".exe"), and(image("endsWith", "\\cmd.exe"), line("contains", "x")))), /^no-effect.*other alternatives/);
  only(ruleOf(and(image("endsWith", "\\cmd.exe"), image("endsWith", ".exe"))), /^no-effect.*imply/);
});

test("a value that a shorter one covers", () => {
  only(ruleOf(line("contains", "abc", "ab")), /^covered-value.*`abc`, which `ab`/);
  only(ruleOf(line("startsWith", "Abc", "aB")), /^covered-value/);
  only(ruleOf(line("endsWith", "xyz", "YZ")), /^covered-value/);
  only(ruleOf(line("equals", "a", "b", "A")), /^covered-value.*`A`, which `a`/);
  only(ruleOf(text("destination.ip", "cidr", "10.0.0.0/8", "10.1.0.0/16"), "network_connection"), /^covered-value.*10.1.0.0/);
  only(ruleOf(text("process.pid", "gt", 5, 9)), /^covered-value.*`9`/);
  only(ruleOf(line("like", "a*b?", "ax*b?")), /^covered-value.*`ax/);
  only(ruleOf(line("regex", "ab+c", "xab{2}c")), /^covered-value.*xab/);
});

test("case that counts keeps values apart", () => {
  const sensitive: Predicate = { kind: "comparison", field: "process.command_line", operator: "contains", values: ["AB", "xab"], caseSensitive: true };
  assert.equal(codes(ruleOf(sensitive)), []);
});

test("lists of thousands are looked through", () => {
  const values = Array.from({ length: 8_000 }, (_, each) => `host${each}.example.org`);
  only(ruleOf(text("dns.question.name", "endsWith", ...values, "evil.host77.example.org"), "dns_query"), /^covered-value.*evil/);
});

test("an exclusion that swallows its selection, and one that excludes nothing", () => {
  only(ruleOf(and(image("endsWith", "\\cmd.exe"), not(image("endsWith", ".exe")))), /^swallowed.*`process.executable endsWith .exe`/);
  only(ruleOf(and(image("endsWith", "\\cmd.exe"), not(image("endsWith", "\\pwsh.exe")))), /^excludes-nothing.*pwsh/);
});

test("an exclusion of a derived field is seen against the field that it follows from", () => {
  only(ruleOf(and(image("endsWith", "\\cmd.exe"), not(text("process.name", "equals", "cmd.exe")))), /^swallowed/);
});

test("what always matches", () => {
  only(ruleOf(or(line("contains", "a"), not(line("contains", "a")))), /^always/);
});

test("signals that are the same, and parts that others cover", () => {
  const sequence: Detection = { kind: "sequence", by: ["host.name"], within: 1000, steps: ["a", "b"] };
  only(rule([signal("a", line("contains", "x")), signal("b", line("contains", "X"))], sequence), /^same-signals: .*`a` and `b`/);
  only(rule([signal("a", line("contains", "x")), signal("b", line("contains", "xy"))], { kind: "any", operands: [use("a"), use("b")] }), /^no-effect: The part `b`/);
  only(rule([signal("a", line("equals", "x")), signal("b", not({ kind: "exists", field: "process.command_line" }))], { kind: "all", operands: [use("a"), use("b")] }), /^never/);
});

test("a threshold that no number meets", () => {
  only(rule([signal("a", line("contains", "x"))], { kind: "count", of: ["a"], by: [], within: 1000, threshold: [{ operator: "gt", value: 5 }, { operator: "lt", value: 4 }] }), /^never: .*threshold/);
});

test("each finding has a place", () => {
  const [finding] = deadLogic(ruleOf(and(image("endsWith", "\\cmd.exe"), image("endsWith", ".exe", ".com"))));
  assert.equal(finding?.span, [2, 3]);
});

test("the rules of the repository can fire and have exclusions that exclude", () => {
  for (const file of readdirSync(join(repositoryRoot, "rules"))) {
    const { rule: shipped } = readRule(readFileSync(join(repositoryRoot, "rules", file), "utf8"), { file });
    assert.ok(shipped !== undefined, file);
    // A value that another one covers may stand there for the reader.
    assert.equal(codes(shipped as Rule).filter((each) => !/^(covered-value|no-effect)/.test(each)), [], file);
  }
});

/** Without lists, and with numbers and paths where these belong. */
const isPlain = ({ fields }: Event): boolean => Object.values(fields).every((value) => typeof value !== "object" || value === null);

test("what is said of random predicates holds on random events", () => {
  fc.assert(
    fc.property(randomPredicate, fc.array(randomEvent, { minLength: 30, maxLength: 30 }), (predicate, events: readonly Event[]) => {
      const holds = compilePredicate(predicate);
      const found = deadLogic(ruleOf(predicate)).map(({ code }) => code);
      if (found.includes("logic/never") || found.includes("logic/swallowed")) assert.ok(!events.filter(isPlain).some(holds), JSON.stringify(predicate));
      if (found.includes("logic/always")) assert.ok(events.filter(isPlain).every(holds), JSON.stringify(predicate));
    }),
    { numRuns: 200 },
  );
});

test.run();

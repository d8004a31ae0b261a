import { compileLike, compilePredicate, compileRules, compileTextSearch, type Detection, detect, type Event, type Predicate, regexSearch, requiredTexts, type Rule, parseRegex, valuesOf } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { randomEvent, randomPredicate } from "../../kit/random-rules.js";
import { compare, makeEvent, makeRule } from "../backend-eql/make-rule.js";

const runs = { numRuns: 400 };

const set = suite("core: many rules on a stream of events");

const detections: readonly Detection[] = [
  { kind: "signal", signal: "a" },
  { kind: "any", operands: [{ kind: "signal", signal: "a" }, { kind: "signal", signal: "b" }] },
  { kind: "all", operands: [{ kind: "signal", signal: "a" }, { kind: "signal", signal: "b" }] },
  { kind: "sequence", by: ["user.account"], within: 3, steps: ["a", "b"] },
  { kind: "together", by: [], within: 2, steps: ["a", "b"] },
  { kind: "count", of: ["a", "b"], by: ["process.name"], within: 3, threshold: [{ operator: "gte", value: 2 }] },
  { kind: "distinct", of: ["a"], field: "process.command_line", by: [], within: 4, threshold: [{ operator: "gt", value: 1 }] },
  { kind: "aggregate", of: ["a"], field: "process.pid", function: "sum", by: [], within: 4, threshold: [{ operator: "gte", value: 3 }] },
];

const randomRule = fc
  .record({ a: randomPredicate, b: randomPredicate, detection: fc.constantFrom(...detections) })
  .map(({ a, b, detection }): Rule => makeRule([{ name: "a", event: "process_creation", predicate: a }, { name: "b", event: "process_creation", predicate: b }], detection));

const randomEvents = fc.array(fc.tuple(randomEvent, fc.integer({ min: 0, max: 8 })), { maxLength: 8 }).map((list) => list.map(([event, time]): Event => ({ ...event, time })));

set("fires where the rules fire by themselves", () => {
  fc.assert(
    fc.property(fc.array(randomRule, { minLength: 1, maxLength: 5 }), randomEvents, (rules, events) => {
      const compiled = compileRules(rules);
      const found = events.flatMap((event, at) => compiled.add([event], at).map(({ rule, units }) => units.map((unit) => [rule, unit, [at]] as const))).flat();
      const late = compiled.finish().map(({ rule, unit, records }) => [rule, unit, [...records]] as const);
      const wanted = rules.flatMap((rule, at) => detect(rule, events).map(({ unit, events: hit }) => [at, unit, [...hit]] as const));
      assert.equal([...found, ...late].map((each) => JSON.stringify(each)).sort(), wanted.map((each) => JSON.stringify(each)).sort());
    }),
    runs,
  );
});

set("a record of several classes is one event", () => {
  const rule = makeRule(
    [{ name: "a", event: "registry_set", predicate: compare("registry.path", "contains", "run") }, { name: "b", event: "registry_event", predicate: compare("registry.path", "contains", "run") }],
    { kind: "count", of: ["a", "b"], by: ["host.name"], within: 10, threshold: [{ operator: "gte", value: 2 }] },
  );
  const either = makeRule(rule.signals, { kind: "any", operands: [{ kind: "signal", signal: "a" }, { kind: "signal", signal: "b" }] });
  const fields = { "registry.path": "HKLM\\Run\\x", "host.name": "PC" };
  const record = (time: number): readonly Event[] => [makeEvent("registry_set", fields, time), makeEvent("registry_event", fields, time)];
  const compiled = compileRules([rule, either]);
  assert.equal(compiled.add(record(0), 0).map(({ rule: at, units }) => [at, units]), [[1, ["a", "b"]]]);
  assert.equal(compiled.finish(), []);
  compiled.add(record(5), 1);
  assert.equal(compiled.finish().map(({ records, key }) => [[...records], key]), [[[0, 1], ["pc"]]]);
  assert.is(compiled.kept(), 2);
});

set("keeps nothing for rules of one event", () => {
  const compiled = compileRules([makeRule([{ name: "a", event: "process_creation", predicate: compare("process.name", "equals", "a.exe") }], { kind: "signal", signal: "a" })]);
  for (let at = 0; at < 100; at++) compiled.add([makeEvent("process_creation", { "process.executable": "C:\\a.exe" }, at)], at);
  assert.is(compiled.kept(), 0);
});

set("tells a count on many events in a moment, though its windows overlap", () => {
  const rule = makeRule([{ name: "a", event: "process_creation", predicate: { kind: "exists", field: "process.name" } }], { kind: "count", of: ["a"], by: [], within: 1e9, threshold: [{ operator: "gte", value: 5 }] });
  const compiled = compileRules([rule]);
  const many = 60_000;
  for (let at = 0; at < many; at++) compiled.add([makeEvent("process_creation", { "process.name": "a.exe" }, at)], at);
  const started = Date.now();
  const hits = compiled.finish();
  assert.is(hits.length, many - 4);
  assert.is(hits.at(-1)?.records.length, many);
  // Written out, the windows would be 1.8 thousand million numbers.
  assert.ok(Date.now() - started < 10_000);
});

set.run();

const texts = suite("core: texts that a predicate requires");

texts("no event that matches is without them", () => {
  fc.assert(
    fc.property(randomPredicate, randomEvent, (predicate, event) => {
      const required = requiredTexts(predicate);
      if (required === undefined || !compilePredicate(predicate)(event)) return;
      assert.ok(required.some(({ field, text }) => valuesOf(event, field).some((value) => String(value).toLowerCase().includes(text))), JSON.stringify({ predicate, event, required }));
    }),
    { numRuns: 3_000 },
  );
});

const requiredOf = (predicate: Predicate): readonly string[] | undefined => requiredTexts(predicate)?.map(({ text }) => text);

texts("are those of the operand that narrows most", () => {
  assert.equal(requiredOf({ kind: "and", operands: [compare("process.name", "equals", "cmd.exe"), compare("process.command_line", "contains", [" /c ", " /K "])] }), ["cmd.exe"]);
  assert.equal(requiredOf({ kind: "or", operands: [compare("process.name", "equals", "cmd.exe"), compare("process.command_line", "contains", "x")] }), ["cmd.exe", "x"]);
  assert.is(requiredOf({ kind: "or", operands: [compare("process.name", "equals", "cmd.exe"), { kind: "exists", field: "process.pid" }] }), undefined);
  assert.is(requiredOf({ kind: "not", operand: compare("process.name", "equals", "cmd.exe") }), undefined);
  assert.is(requiredOf(compare("process.command_line", "contains", ["abc", ""])), undefined);
  assert.is(requiredOf(compare("process.pid", "equals", 4)), undefined);
  assert.equal(requiredOf(compare("process.command_line", "like", "*a?BCD*e")), ["bcd"]);
});

texts("of a pattern are its longest run of letters", () => {
  const cases: readonly (readonly [string, readonly string[] | undefined])[] = [
    ["a+bcd\\s*ef", ["bcd"]],
    ["(?:abc|de)f?", ["abc", "de"]],
    ["(?:abc)?x*", undefined],
    ["(?:abc){2,}x", ["abc"]],
    ["^$", undefined],
    ["\\\\temp\\\\[a-z]", ["\\temp\\"]],
    ["é", undefined],
  ];
  for (const [pattern, wanted] of cases) assert.equal(requiredOf(compare("process.command_line", "regex", pattern)), wanted, pattern);
});

texts.run();

const search = suite("core: search for many texts");

search("tells every text that occurs, and of short ones no other", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "c", "é", "s"), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 8 }), fc.string({ unit: fc.constantFrom("a", "b", "c", "é", "s", "d"), maxLength: 20 }), (wanted, text) => {
      const found = new Set<number>();
      compileTextSearch(wanted.map((each, id) => ({ text: each, id })))(text, (id) => found.add(id));
      assert.equal([...found].sort(), wanted.flatMap((each, id) => (text.includes(each) ? [id] : [])).sort());
    }),
    runs,
  );
});

search("letters that patterns take for s and i are found", () => {
  const found: number[] = [];
  compileTextSearch([{ text: "sid", id: 7 }])("\u017f\u0131d", (id) => found.push(id));
  assert.equal(found, [7]);
  // The reason: the upper case of both is an ordinary letter, and a pattern looks at that one too.
  const like = compare("process.command_line", "like", "*SID*");
  assert.is(compilePredicate(like)(makeEvent("process_creation", { "process.command_line": "\u017f\u0131d" })), true);
});

search("takes a hundred thousand texts", () => {
  const wanted = Array.from({ length: 100_000 }, (_, id) => ({ text: `c:\\windows\\temp\\file${id}.dll`, id }));
  const find = compileTextSearch(wanted);
  const found = new Set<number>();
  find("c:\\windows\\temp\\file4242.dll", (id) => found.add(id));
  assert.ok(found.has(4242));
});

search.run();

const like = suite("core: wildcards");

like("match as the regex of the same meaning does", () => {
  const unit = fc.constantFrom("a", "B", "b", "*", "?", "\\", "é", "\u212a", "k", "\n");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 7 }), fc.string({ unit, maxLength: 9 }), fc.boolean(), (pattern, value, caseSensitive) => {
      assert.is(compileLike(pattern, caseSensitive)(value), regexSearch(regexOf(pattern), { caseSensitive, dotAll: true })(value), JSON.stringify({ pattern, value }));
    }),
    { numRuns: 3_000 },
  );
});

like("do not use a letter twice", () => {
  assert.is(compileLike("ab*ba", false)("aba"), false);
  assert.is(compileLike("ab*ba", false)("abba"), true);
  assert.is(compileLike("*ab*b", false)("xab"), false);
  assert.is(compileLike("a?*?c", false)("abc"), false);
});

/** The pattern as a regex, written by the rules of the wildcards: `\*`, `\?` and `\\` are literal, any other backslash is itself. */
function regexOf(pattern: string): Parameters<typeof regexSearch>[0] {
  let written = "";
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] as string;
    const next = pattern[at + 1];
    if (char === "\\" && (next === "*" || next === "?" || next === "\\")) {
      written += `\\${next}`;
      at++;
    } else if (char === "*") written += ".*";
    else if (char === "?") written += ".";
    else written += /[\\^$.|?*+()[\]{}]/.test(char) ? `\\${char}` : char;
  }
  const result = parseRegex(`^(?:${written})$`);
  if ("fault" in result) throw new Error(`${written}: ${result.fault.message}`);
  return result.regex;
}

like.run();

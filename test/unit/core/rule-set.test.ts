import { compileLike, compilePredicate, compilePredicates, compileRules, compileTextSearch, type Comparison, type Detection, detect, type Event, type Predicate, regexSearch, requiredTexts, type Rule, parseRegex, valuesOf } from "@isorule/core";
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

const many = suite("core: many predicates on one event");

/** Letters of which some have another length, another look or another neighbour in lower case, and some that patterns take for others. */
const oddText = fc.string({ unit: fc.constantFrom("a", "B", "b", "s", "S", "\u017f", "i", "I", "\u0131", "\u0130", "\u03a3", "\u03c3", "\u03c2", "\u212a", "k", "\0", "\\", "*"), maxLength: 4 });
const longText = fc.tuple(fc.constantFrom("", "b".repeat(12), "abs".repeat(9)), oddText).map(([before, text]) => before + text);

const oddComparison: fc.Arbitrary<Predicate> = fc
  .record({
    field: fc.constantFrom("process.command_line", "process.executable", "process.name"),
    operator: fc.constantFrom<Comparison["operator"][]>("equals", "contains", "startsWith", "endsWith", "like"),
    values: fc.array(fc.oneof(longText, oddText), { minLength: 1, maxLength: 3 }),
    caseSensitive: fc.boolean(),
  })
  .map((each) => ({ kind: "comparison", ...each }));

const oddRegex: fc.Arbitrary<Predicate> = fc
  .record({ values: fc.constantFrom<string[][]>(["sib"], ["b+sik"], ["a|kis"], ["^\\x00?bbbb"], ["(?:abs){3}$"]), caseSensitive: fc.boolean() })
  .map((each) => ({ kind: "comparison", field: "process.command_line", operator: "regex", ...each }));

const oddPredicate: fc.Arbitrary<Predicate> = fc.oneof(
  oddComparison,
  oddRegex,
  randomPredicate,
  fc.record({ kind: fc.constantFrom("and" as const, "or" as const), operands: fc.array(fc.oneof(oddComparison, oddRegex, oddComparison.map((operand): Predicate => ({ kind: "not", operand }))), { minLength: 1, maxLength: 3 }) }),
);

const oddValue = fc.oneof(longText, fc.array(fc.oneof(longText, fc.constant("b".repeat(30))), { maxLength: 3 }), fc.constant("S".repeat(3) + "IB"), fc.constant("ABS".repeat(10)));

const oddEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ "process.command_line": oddValue, "process.executable": oddValue }, { requiredKeys: [] }).map((fields): Event => ({ class: "process_creation", time: 0, fields })),
  randomEvent,
);

many("come out as each by itself, event after event", () => {
  fc.assert(
    fc.property(fc.array(oddPredicate, { maxLength: 8 }), fc.array(oddEvent, { minLength: 1, maxLength: 5 }), (predicates, events) => {
      const all = compilePredicates(predicates);
      const each = predicates.map((predicate) => compilePredicate(predicate));
      for (const event of events) {
        const wanted = each.flatMap((matches, at) => (matches(event) ? [at] : []));
        assert.equal(all(event), wanted, JSON.stringify({ predicates, event }));
      }
    }),
    { numRuns: 3_000 },
  );
});

many("take hostile values", () => {
  const predicates = [
    compare("process.command_line", "contains", "needle"), compare("process.command_line", "startsWith", "needle"), compare("process.command_line", "endsWith", "needle\0"),
    compare("process.command_line", "like", "*ne?dle*"), compare("process.command_line", "equals", "\0"), compare("__proto__", "contains", "needle"), compare("event_data.__proto__", "equals", "needle"),
  ];
  const all = compilePredicates(predicates);
  const million = 1_000_000;
  const values: readonly Event["fields"][string][] = [
    `${"x".repeat(10 * million)}needle`, `${"needl".repeat(2 * million)}NEEDLE\0`, Array.from({ length: 100_000 }, (_, at) => (at === 99_999 ? "Needle" : `needl${at}`)),
    "\0", "\0".repeat(million), "\ud800needle\udc00", "\u0130".repeat(million), [], "",
  ];
  const events = values.map((value) => makeEvent("process_creation", { "process.command_line": value }, 0));
  for (const event of events) assert.equal(all(event), predicates.flatMap((predicate, at) => (compilePredicate(predicate)(event) ? [at] : [])));
  const odd = { class: "process_creation", time: 0, fields: JSON.parse('{"__proto__":"a needle","event_data.__proto__":"needle"}') as Event["fields"] };
  assert.equal(all(odd), [5, 6]);
  assert.equal(all(makeEvent("process_creation", {}, 0)), []);
});

many("read of an event only the fields that they need", () => {
  const asked: string[] = [];
  const lazy = {
    ...makeEvent("process_creation", {}, 0),
    get fields(): Event["fields"] {
      throw new Error("all fields were read");
    },
    value: (field: string) => {
      asked.push(field);
      return field === "process.executable" ? "C:\\cmd.exe" : undefined;
    },
  };
  const all = compilePredicates([
    compare("process.executable", "endsWith", "\\cmd.exe"),
    compare("process.executable", "contains", "c:"),
    { kind: "and", operands: [compare("process.executable", "endsWith", "other.exe"), compare("user.account", "contains", "a")] },
  ]);
  assert.equal(all(lazy), [0, 1]);
  assert.equal(asked, ["process.executable"]);
});

many.run();

const search = suite("core: search for many texts");

search("tells texts that must stand somewhere exactly where they do", () => {
  const wanted = fc.array(fc.record({ text: longText.filter((text) => text !== ""), exactly: fc.constantFrom("anywhere" as const, "start" as const, "end" as const) }), { maxLength: 6 });
  const has = { anywhere: "includes", start: "startsWith", end: "endsWith" } as const;
  fc.assert(
    fc.property(wanted, fc.array(longText, { maxLength: 3 }), fc.boolean(), (texts, parts, reversed) => {
      const text = (reversed ? [...parts, ...texts.map((each) => each.text)] : [...texts.map((each) => each.text), ...parts]).join("");
      const found = new Set<number>();
      compileTextSearch(texts.map((each, id) => ({ ...each, id })))(text, (id) => found.add(id));
      assert.equal([...found].sort(), texts.flatMap(({ text: each, exactly }, id) => (text[has[exactly]](each) ? [id] : [])).sort(), JSON.stringify({ texts, text }));
    }),
    { numRuns: 2_000 },
  );
});

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

search("letters that somebody may take for s and i are found", () => {
  const found: number[] = [];
  compileTextSearch([{ text: "sid", id: 7 }])("\u017f\u0131d", (id) => found.push(id));
  assert.equal(found, [7]);
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

like("without case every operator takes the same letters for the same: each by itself, as lower case has it", () => {
  const letters = ["a", "S", "s", "\u017f", "K", "k", "\u212a", "I", "i", "\u0130", "\u0131", "ß", "\u1e9e", "Σ", "σ", "ς", "µ", "μ", "Μ", "Å", "\u212b", "Ω", "\u2126", "ǆ", "ǅ", "Ǆ", "é", "É", "𐐀", "𐐨"];
  const single = (letter: string): string => (letter === "\u0130" ? letter : letter.toLowerCase());
  for (const asked of letters) {
    for (const held of letters) {
      const event = makeEvent("process_creation", { "process.command_line": `Σ${held}x` });
      const same = single(asked) === single(held);
      const answers = [
        compare("process.command_line", "contains", `${asked}X`),
        compare("process.command_line", "equals", `σ${asked}X`),
        compare("process.command_line", "like", `*${asked}?`),
        compare("process.command_line", "like", `?${asked}*x`),
        compare("process.command_line", "regex", `${asked}X$`),
        compare("process.command_line", "regex", `[${asked}]X`),
      ].map((predicate) => compilePredicate({ ...predicate, caseSensitive: false })(event));
      assert.equal(answers, answers.map(() => same), `${asked} in ${held}`);
    }
  }
});

like("a pattern of many letters is prepared at once", () => {
  const letters = "ab".repeat(200_000);
  assert.ok(compileLike(`*${letters}?c*`, false)(`x${letters}yC`));
});

like("half a character at an end is what endsWith takes it for", () => {
  const half = "𐐨".slice(1);
  for (const operator of ["like", "endsWith"] as const) assert.is(compilePredicate(compare("process.command_line", operator, operator === "like" ? `*${half}` : half))(makeEvent("process_creation", { "process.command_line": "a𐐨" })), true);
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

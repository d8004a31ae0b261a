import { type Event, type Operator, parseRegex, type Predicate, regexSearch } from "@isorule/core";
import { kql } from "@isorule/backend-kql/read";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { hostileTexts } from "../../kit/hostile.js";
import { defenderRecorder, eventRecorder, windowsEventRecorder } from "../../kit/kql-rows.js";
import { printKqlRule, queryOf, ruleOf, runnerOf, signalRule } from "../../kit/kql-rules.js";
import { kqlRegex } from "@isorule/backend-kql/engine";
import { kustoElements, kustoErrors, kustoLibrary, kustoParse, kustoTexts } from "../../kit/kusto-check.js";

const hasHalfPair = (text: string): boolean => /\p{Surrogate}/u.test(text);
const comparison = (operator: Operator, value: string, caseSensitive = false, field = "process.command_line"): Predicate => ({ kind: "comparison", field, operator, values: [value], caseSensitive });
const operators: readonly Operator[] = ["equals", "contains", "startsWith", "endsWith"];
const escapeLike = (text: string): string => text.replace(/[\\*?]/g, "\\$&");
const escapeRegex = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

for (const { name, text } of hostileTexts) {
  test(`${name}: a value stays the value, or the rule is refused`, () => {
    if (hasHalfPair(text)) {
      for (const operator of [...operators, "like" as const]) {
        const { diagnostics, documents } = printKqlRule(signalRule("process_creation", comparison(operator, text)), "defender-xdr");
        assert.equal([documents.length, diagnostics.map(({ code }) => code).filter((code) => code !== "kql/letter-case")], [0, ["kql/lone-surrogate"]]);
      }
      return;
    }
    // All operators in one query: Microsoft's lexer must give the text back for each.
    const operands = operators.flatMap((operator) => [comparison(operator, text), { kind: "not" as const, operand: comparison(operator, text, true) }]);
    const query = queryOf(signalRule("process_creation", { kind: "or", operands: [...operands, { kind: "keyword", values: [text], caseSensitive: false }] }), "defender-xdr") as string;
    const texts = kustoTexts(query, "defender-xdr");
    assert.equal(texts, ["ProcessCreated", "/", ...operands.map(() => text), text], query.slice(0, 500));
    // Nothing invisible stands in the query but line feeds and spaces.
    assert.not.match(query, /(?![\n ])[\p{C}\p{Z}]/u);
  });

  test(`${name}: a value matches itself in a pattern, and not something else`, () => {
    if (hasHalfPair(text) || text.trim() === "" || text.length > 1_000) return; // the reader takes no longer patterns
    const event = (value: string): Event => ({ class: "process_creation", time: 1, fields: { "process.command_line": value } });
    for (const predicate of [comparison("like", `${escapeLike(text)}?`), comparison("regex", `^${escapeRegex(text)}.$`)]) {
      const query = queryOf(signalRule("process_creation", predicate), "defender-xdr") as string;
      const run = runnerOf(query, "defender-xdr");
      assert.is(run(defenderRecorder, [event(`${text}x`)]).length, 1, query.slice(0, 500));
      for (const other of ["", "x", text, `x${text}x`, `${text.slice(0, -1)}xx`]) {
        if (`${text}x` === other) continue;
        assert.is(run(defenderRecorder, [event(other)]).length, other.length === text.length + 1 && other.startsWith(text) ? 1 : 0, `${JSON.stringify(other)}\n${query.slice(0, 500)}`);
      }
    }
  });

  test(`${name}: in the title, the description and the response of each envelope`, () => {
    const more = { title: text, description: text, response: text };
    const sentinel = printKqlRule({ ...signalRule("process_creation", comparison("contains", "x", false, "process.executable")), ...more }, "sentinel", ["sentinel-rule"]);
    const defender = printKqlRule({ ...signalRule("process_creation", comparison("contains", "x", false, "process.executable")), ...more }, "defender-xdr", ["defender-detection"]);
    if (hasHalfPair(text)) {
      assert.equal([...sentinel.diagnostics, ...defender.diagnostics].map(({ code }) => code), ["kql/unprintable-text", "kql/unprintable-text"]);
      return;
    }
    const rule = parse(sentinel.documents[0]?.text ?? "") as Readonly<Record<string, unknown>>;
    assert.is(rule["name"], text);
    assert.is(rule["description"], text.trim());
    const detection = JSON.parse(defender.documents[0]?.text ?? "") as { readonly displayName: string; readonly description: string; readonly detectionAction: { readonly alertTemplate: Readonly<Record<string, unknown>> } };
    assert.is(detection.displayName, text);
    assert.is(detection.description, text.trim());
    assert.is(detection.detectionAction.alertTemplate["recommendedActions"], text.trim());
  });

  test(`${name}: a value in the query of each envelope`, () => {
    if (hasHalfPair(text)) return;
    const rule = signalRule("file_event", comparison("contains", text, false, "file.path"));
    const plain = queryOf(rule, "defender-xdr") ?? "";
    const detection = JSON.parse(printKqlRule(rule, "defender-xdr", ["defender-detection"]).documents[0]?.text ?? "") as { readonly queryCondition: { readonly queryText: string } };
    assert.is(`${detection.queryCondition.queryText}\n`, plain);
    const sentinel = printKqlRule(rule, "sentinel-asim", ["sentinel-rule"]);
    if (sentinel.documents.length === 0) {
      assert.ok(sentinel.diagnostics.some(({ code }) => code === "kql/query-too-long"));
      return;
    }
    const { query } = parse(sentinel.documents[0]?.text ?? "") as { readonly query: string };
    assert.equal(kustoErrors(query, "sentinel-asim"), []);
    assert.ok(kustoTexts(query, "sentinel-asim").includes(text));
  });
}

const eventDataEquals = (name: string): Predicate => comparison("equals", "wanted", false, `event_data.${name}`);

test("event data may have any name", () => {
  const names = hostileTexts.map(({ text }) => text).filter((text) => !hasHalfPair(text) && text.length < 1_000);
  const query = queryOf(signalRule("application", { kind: "or", operands: names.map(eventDataEquals) }), "sentinel") as string;
  const run = runnerOf(query, "sentinel");
  for (const name of names) {
    const event = (value: string): Event => ({ class: "application", time: 1, fields: { [`event_data.${name}`]: value } });
    for (const recorder of [windowsEventRecorder, eventRecorder]) {
      assert.is(run(recorder, [event("wanted")]).length, 1, name);
      assert.is(run(recorder, [event("other")]).length, 0, name);
    }
  }
  for (const { text } of hostileTexts.filter(({ text }) => hasHalfPair(text))) {
    assert.equal(printKqlRule(signalRule("application", eventDataEquals(text)), "sentinel").diagnostics.map(({ code }) => code), ["kql/lone-surrogate"]);
  }
});

test("values of any characters come back from Microsoft's lexer", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", maxLength: 40 }), { minLength: 40, maxLength: 40 }), (texts) => {
      const values = [...new Set(texts.filter((text) => text !== "" && !hasHalfPair(text)))];
      const query = queryOf(signalRule("process_creation", { kind: "comparison", field: "process.command_line", operator: "equals", values, caseSensitive: true }), "defender-xdr") as string;
      assert.equal(kustoTexts(query, "defender-xdr").slice(2), values);
    }),
    { numRuns: 10 },
  );
});

test("regular expressions mean in the language's syntax what they mean in ours", () => {
  const atom = fc.constantFrom("a", "B", ".", "\\d", "\\w", "\\s", "\\W", "[a-c]", "[^a\\-b]", "[&&~~\\]\\[^]", "\\.", "\\\\", "<", "\\<", "\\u00e9", "\\b", "^", "$", "(?:a|B)", "(b)", "x|y", "\\t", "#", " ", "-", "{", "é");
  const pattern = fc.array(fc.tuple(atom, fc.constantFrom("", "", "", "*", "+?", "?", "{2}", "{1,2}")), { minLength: 1, maxLength: 5 }).map((parts) => parts.map(([head, quantifier]) => (["^", "$", "\\b", "x|y"].includes(head) ? head : head + quantifier)).join(""));
  const subject = fc.string({ unit: fc.constantFrom("a", "A", "b", "B", "c", "1", "é", "\n", " ", "\t", ".", "\\", "<", "-", "&", "~", "[", "]", "x", "{", "#", "\u0661"), maxLength: 6 });
  fc.assert(
    fc.property(pattern, fc.array(subject, { minLength: 10, maxLength: 10 }), fc.boolean(), fc.boolean(), fc.boolean(), (source, subjects, caseSensitive, dotAll, multiline) => {
      const parsed = parseRegex(source);
      if ("fault" in parsed) return;
      const query = queryOf(signalRule("process_creation", { kind: "comparison", field: "process.command_line", operator: "regex", values: [source], caseSensitive, dotAll, multiline }), "defender-xdr") as string;
      const printed = kustoTexts(query, "defender-xdr").at(-1) as string;
      const search = regexSearch(parsed.regex, { caseSensitive, dotAll, multiline });
      for (const text of subjects) {
        if (text === "") continue; // absent
        assert.is(kqlRegex(printed).test(text), search(text), `${source} as ${printed} on ${JSON.stringify(text)}`);
      }
    }),
    { numRuns: 100 },
  );
});

/** Pattern and flags, what stands in the query, a text that is found and one that is not. */
const patterns: readonly (readonly [pattern: string, flags: object, printed: string, found: string, not: string])[] = [
  ["^a", { multiline: true }, "(?m)^a", "b\na", "ba"],
  ["a$", {}, "a$", "ba", "a\n"],
  ["a$", { multiline: true }, "(?m)a$", "a\nb", "ab"],
  ["a.b", {}, "a.b", "a\rb", "a\nb"],
  ["a.b", { dotAll: true }, "(?s)a.b", "a\nb", "ab"],
  ["a", { multiline: true, dotAll: true }, "a", "a", "A"],
  ["\\d\\w\\s", {}, "[0-9][0-9A-Z_a-z][\\t-\\r ]", "1a\t", "\u0661a "],
  ["\\bé", {}, "(?-u:\\b)é", "aé", "é"],
  ["[\\d\\D]", {}, "[\\x{0}-\\x{10FFFF}]", "x", ""],
  ["a[^\\d\\D]", {}, "a[a&&b]", "-", "ab"],
  ["a{2,}(b|cd)?", {}, "a{2,}(?:b|cd)?", "aa", "a"],
  ["(ab)+[-a-c\\]]", {}, "(?:ab)+[\\-\\]a-c]", "abab-", "ab&"],
  ["\\<\\/#", {}, "</#", "</#", "/#"],
];

for (const [pattern, flags, printed, found, not] of patterns) {
  test(`prints the pattern ${pattern} ${JSON.stringify(flags)}`, () => {
    const query = queryOf(signalRule("process_creation", { kind: "comparison", field: "process.command_line", operator: "regex", values: [pattern], caseSensitive: true, ...flags }), "defender-xdr") as string;
    assert.is(kustoTexts(query, "defender-xdr").at(-1), printed);
    if (printed.includes("&&")) return;
    assert.ok(kqlRegex(printed).test(found));
    assert.not.ok(kqlRegex(printed).test(not));
  });
}

test("signals and event data may have the name of anything in the language, the tables or our recipes", () => {
  const words = ["imFileEvent", "TimeGenerated", "Dvc", "TargetFilePath", "XmlText", "KeyA", "Step", "where", "let", "union", "count", "join", "scan", "step", "in", "by", "on", "and", "true", "bool", "string", "kind", "tolower", "dynamic"];
  for (let at = 0; at < words.length; at += 6) {
    const names = words.slice(at, at + 6);
    const rule = ruleOf(Object.fromEntries(names.map((name) => [name, { event: "file_event", predicate: { kind: "exists", field: "file.path" } }])), {
      kind: "any",
      operands: [
        { kind: "sequence", by: ["host.name"], within: 60_000, steps: names },
        { kind: "count", of: [names[0] as string], by: ["host.name"], within: 60_000, threshold: [{ operator: "gte", value: 3 }] },
        { kind: "signal", signal: names.at(-1) as string },
      ],
    });
    assert.ok(queryOf(rule, "sentinel-asim") !== undefined, names.join());
  }
  // Names that the statements of a unit would have: of its steps, and of all its events.
  const steps = ["a", "a_b_step1", "b", "a_b"];
  const clash = ruleOf(Object.fromEntries(steps.map((name) => [name, { event: "file_event", predicate: { kind: "exists", field: "file.path" } }])), {
    kind: "any",
    operands: [{ kind: "sequence", by: ["host.name"], within: 60_000, steps: ["a", "b"] }, { kind: "signal", signal: "a_b_step1" }, { kind: "signal", signal: "a_b" }],
  });
  assert.ok(queryOf(clash, "defender-xdr") !== undefined);
  const own = ["KeyA", "Step", "Value", "Slot", "StartTime", "EventID", "Computer", "EventData", "where", "XmlText"];
  const operands = own.map((name): Predicate => ({ kind: "exists", field: `event_data.${name}` }));
  const rule = ruleOf({ Event: { event: "application", predicate: { kind: "and", operands } } }, { kind: "distinct", of: ["Event"], field: "event_data.Value", by: ["event_data.KeyA", "event_data.Step"], within: 1000, threshold: [{ operator: "lt", value: 3 }] });
  assert.ok(queryOf(rule, "sentinel") !== undefined);
});

test("long lists bind: contains, in, and conditions below a not", () => {
  const of = (operator: Operator, count: number): Predicate => {
    const values = Array.from({ length: count }, (_none, at) => `value-${at}`);
    return { kind: "comparison", field: "process.command_line", operator, values, caseSensitive: false };
  };
  const { StringLiteralExpression } = kustoLibrary().Language.Syntax.SyntaxKind;
  // 490 operands in a flat chain are the most that the language service takes.
  for (const [predicate, count] of [[of("contains", 5_000), 5_000], [of("equals", 5_000), 5_000], [{ kind: "not" as const, operand: of("contains", 600) }, 600]] as const) {
    const query = queryOf(signalRule("process_creation", predicate), "defender-xdr") as string;
    assert.is(kustoElements(kustoParse(query, "defender-xdr").Syntax).filter(({ Kind }) => Kind === StringLiteralExpression).length, count + 2); // and the two texts that select the records
  }
});

test("the backend has a title for people and formats with endings of their own", () => {
  assert.is(kql.title, "Microsoft KQL");
  assert.is(new Set(Object.values(kql.formats).map(({ extension }) => extension)).size, Object.keys(kql.formats).length);
});

test.run();

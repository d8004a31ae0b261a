import { kql } from "@isorule/backend-kql/read";
import { kqlEngine } from "@isorule/backend-kql/engine";
import { compileRule, type Event, type FieldValue, type NativeValue } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

/**
 * The reader says what a query means as a rule with two truth values, the engine runs the query with null: two readings of
 * the same manuals that share nothing but the syntax tree. The table is one that no vocabulary has, so that its columns
 * keep their names. Letters outside of ASCII are left out: how their case is folded is not documented.
 */
const test = suite("backend-kql: the reader and the engine agree");

const word = fc.constantFrom("ab", "AB", "a", "xab", "abx", "C:\\ab\\c.exe", "a*b", "a?b", "a.b", "ab ab", 'a"b', "10.1.2.3", "192.168.0.1", "fe80::1", "a_b", "ab-AB", "a\nb", "");
const filled = word.filter((text) => text !== "");
const texts = fc.constantFrom("a", "b", "c");
const numbers = fc.constantFrom("n", "m");
const number = fc.integer({ min: -2, max: 12 });
const quote = (text: string): string => JSON.stringify(text);
const list = (values: readonly string[]): string => values.map(quote).join(", ");

/** Text that is made of a column: for a test of text without case, or with it. */
const textValue = fc.oneof(
  { arbitrary: texts, weight: 4 },
  texts.map((name) => `tolower(${name})`),
  texts.map((name) => `tostring(${name})`),
  fc.tuple(texts, texts).map(([one, other]) => `iff(isempty(${one}), ${other}, ${one})`),
  fc.tuple(texts, texts).map(([one, other]) => `case(${one} has "ab", "x", ${one} == "a", ${other}, "ab")`),
  fc.tuple(texts, texts).map(([one, other]) => `coalesce(${one}, ${other})`),
);

const equality = fc.constantFrom("==", "!=", "=~", "!~");
const textOperator = fc.constantFrom("contains", "startswith", "endswith", "has", "hasprefix", "hassuffix").chain((name) => fc.constantFrom(name, `!${name}`, `${name}_cs`, `!${name}_cs`));
const pattern = fc.constantFrom("ab", "^ab", "ab$", "(?i)^AB", "a.b", "(?s)a.b", "\\.exe$", "[a-c]{2}", "(?i)\\Aa.*b\\z", "(?is)\\Aa.*b\\z", "a\\*b", "^$", "x*", "(?m)^b", "[^a]");

const leaf = fc.oneof(
  fc.tuple(textValue, equality, word).map(([value, sign, text]) => `${value} ${sign} ${quote(text)}`),
  fc.tuple(textValue, textOperator, filled).map(([value, sign, text]) => `${value} ${sign} ${quote(text)}`),
  fc.tuple(textValue, fc.constantFrom("in", "!in", "in~", "!in~"), fc.array(word, { minLength: 1, maxLength: 3 })).map(([value, sign, values]) => `${value} ${sign} (${list(values)})`),
  fc.tuple(texts, fc.constantFrom("has_any", "has_all"), fc.array(filled, { minLength: 1, maxLength: 3 })).map(([value, sign, values]) => `${value} ${sign} (${list(values)})`),
  fc.tuple(texts, pattern).map(([value, text]) => `${value} matches regex ${quote(text)}`),
  fc.tuple(numbers, fc.constantFrom("<", "<=", ">", ">=", "==", "!="), number).map(([value, sign, other]) => `${value} ${sign} ${other}`),
  fc.tuple(numbers, fc.constantFrom("in", "!in"), fc.array(number, { minLength: 1, maxLength: 3 })).map(([value, sign, values]) => `${value} ${sign} (${values.join(", ")})`),
  fc.tuple(numbers, fc.constantFrom("between", "!between"), number, number).map(([value, sign, one, other]) => `${value} ${sign} (${one} .. ${other})`),
  fc.tuple(fc.constantFrom("isempty", "isnotempty"), fc.oneof(texts, numbers)).map(([name, value]) => `${name}(${value})`),
  fc.tuple(fc.constantFrom("isnull", "isnotnull"), numbers).map(([name, value]) => `${name}(${value})`),
  fc.tuple(fc.constantFrom("ipv4_is_in_range", "ipv6_is_in_range"), texts, fc.constantFrom("10.0.0.0/8", "192.168.0.0/16")).map(([name, value, network]) => (name.startsWith("ipv6") ? `${name}(${value}, "fe80::/10")` : `${name}(${value}, "${network}")`)),
  texts.map((value) => `ipv4_is_private(${value})`),
  fc.tuple(texts, fc.constantFrom("==", "!=", "=~", "!~", "contains", "!contains", "startswith", "endswith_cs"), texts).map(([one, sign, other]) => `${one} ${sign} ${other}`),
  fc.constantFrom("flag", "flag == true", "flag == false", "flag != true", "true", "false"),
);

const condition = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: "small", withCrossShrink: true },
    leaf,
    fc.tuple(tie("node"), fc.constantFrom(" and ", " or "), tie("node")).map((parts) => `(${parts.join("")})`),
    fc.tuple(leaf, fc.constantFrom(" and ", " or "), leaf, fc.constantFrom(" and ", " or "), leaf).map((parts) => parts.join("")),
    tie("node").map((node) => `not(${node})`),
    fc.tuple(tie("node"), fc.constantFrom("true", "false")).map(([node, other]) => `coalesce(${node}, ${other})`),
    fc.tuple(tie("node"), tie("node"), tie("node")).map((parts) => `iff(${parts.join(", ")})`),
  ),
})).node;

const record = fc.record({ a: word, b: word, c: word, n: fc.option(number), m: fc.option(number), flag: fc.option(fc.boolean()) });
type Values = Readonly<Record<string, NativeValue>>;

/** A record that tells the engine the types of the columns, and that no query finds. */
const shown: Values = { a: "-", b: "-", c: "-", n: 1, m: 1, flag: true, Marker: 1 };

/** The event that a record is: an empty text and null are absent. */
function eventOf(values: Values): Event {
  const present = Object.entries(values).filter(([, value]) => value !== null && value !== "");
  return { class: "kql:T", time: 0, fields: Object.fromEntries(present.map(([name, value]): [string, FieldValue] => [`kql:${name}`, value as FieldValue])) };
}

function check(query: string, values: Values): void {
  const { diagnostics, readings = [], rules } = kql.read?.(query) ?? { rules: [], diagnostics: [] };
  const [rule] = rules;
  assert.ok(rule === undefined || readings[0]?.losses.length === 0, `${query}\n${JSON.stringify(diagnostics)} ${JSON.stringify(readings[0]?.losses)}`);
  const compiled = kqlEngine.compile(query.replace(/^T\b/, "T | where isnull(Marker)"));
  const fired = compiled.queries[0]?.fires([{ source: "T", time: -1, values: shown }, { source: "T", time: 0, values }]);
  // What no event can match is no rule.
  const matched = rule !== undefined && compileRule(rule)([eventOf(values)]).length > 0;
  assert.is(matched, fired, `${query}\non ${JSON.stringify(values)}\nread as ${JSON.stringify(rule?.signals.map(({ predicate }) => predicate))}`);
}

test("on conditions", () => {
  fc.assert(fc.property(condition, fc.array(record, { minLength: 1, maxLength: 4 }), (node, records) => {
    for (const values of records) check(`T | where ${node}`, values);
  }), { numRuns: 1_500 });
});

test("on conditions behind columns that are made", () => {
  const made = fc.tuple(textValue, fc.constantFrom("==", "=~", "contains", "!has", "endswith"), filled).map(([value, sign, text]) => `T | extend x = ${value} | extend y = x | where y ${sign} ${quote(text)}`);
  const renamed = fc.tuple(texts, fc.constantFrom("==", "!contains"), filled).map(([value, sign, text]) => `T | project-rename z = ${value} | where z ${sign} ${quote(text)}`);
  const named = fc.tuple(texts, filled, fc.array(word, { minLength: 1, maxLength: 3 })).map(([value, text, values]) => `let v = ${quote(text)}; let l = dynamic([${list(values)}]); let f = (s: string) { s contains v }; T | where f(${value}) or ${value} in (l)`);
  fc.assert(fc.property(fc.oneof(made, renamed, named), fc.array(record, { minLength: 1, maxLength: 4 }), (query, records) => {
    for (const values of records) {
      if (!query.startsWith("let")) check(query, values);
      else {
        const at = query.lastIndexOf("T |");
        const { rules } = kql.read?.(query) ?? { rules: [] };
        const compiled = kqlEngine.compile(`${query.slice(0, at)}T | where isnull(Marker) ${query.slice(at + 2)}`);
        const fired = compiled.queries[0]?.fires([{ source: "T", time: -1, values: shown }, { source: "T", time: 0, values }]);
        const [rule] = rules;
        assert.is(rule !== undefined && compileRule(rule)([eventOf(values)]).length > 0, fired, `${query} on ${JSON.stringify(values)}`);
      }
    }
  }), { numRuns: 400 });
});

test.run();

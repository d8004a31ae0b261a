import { eql } from "@isorule/backend-eql/read";
import { eqlEngine } from "@isorule/backend-eql/engine";
import { compileRule, EngineFault, type Event, type Rule, type Vocabulary } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

/**
 * Two readings of one text that share its syntax tree and nothing else: the rule that the reader makes of a query, on
 * events, and the query on the records that the engine makes of them.
 */
const test = suite("the reader and the engine of EQL agree");

/** All names are those of Elastic. */
const vocabulary: Vocabulary = { vocabulary: "own", title: "Own names", native: { prefix: "eql", sources: { any: { stream: "native" }, "*": { stream: "native", category: "{name}" } } }, events: {} };

const words = ["a", "b", "A", "ab", "aB", "b\\a", "a.b", "ba", "é", "É", "a*", "x y", "aab"];
const word = fc.constantFrom(...words);
const quote = (text: string): string => `"${text.replaceAll("\\", "\\\\")}"`;
const value = word.map(quote);
/** In a function of a field and a constant, a wildcard of the constant is live, and a backslash escapes. */
const needle = fc.constantFrom(...words, "?b", "a?", "\\*", "a\\").map(quote);
const pattern = fc.array(fc.constantFrom("a", "b", "A", "*", "?", "\\", ".", "é"), { minLength: 1, maxLength: 4 }).map((parts) => quote(parts.join("")));
const regex = fc.array(fc.constantFrom("a", "b", "A", ".", ".*", "[ab]", "[^a]", "(a|b)", "b+", "a?", "\\\\", "\\.", "(ab){1,2}"), { minLength: 1, maxLength: 4 }).map((parts) => quote(parts.join("")));
const list = (of: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.array(of, { minLength: 1, maxLength: 3 }).map((values) => `(${values.join(", ")})`);
const text = fc.constantFrom("p.text", "p.more", "?q.text", "?q.more");
const number = fc.constantFrom("p.number", "?q.number");
const order = fc.constantFrom("==", "!=", "<", "<=", ">", ">=");
const digit = fc.integer({ min: -1, max: 4 }).map(String);

const leaf: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(text, fc.constantFrom("==", "!="), value).map((parts) => parts.join(" ")),
  fc.tuple(text, fc.constantFrom(":", "like", "like~"), fc.oneof(pattern, list(pattern))).map((parts) => parts.join(" ")),
  fc.tuple(text, fc.constantFrom("in", "not in", "in~", "not in~"), list(value)).map((parts) => parts.join(" ")),
  fc.tuple(text, fc.constantFrom("regex", "regex~"), fc.oneof(regex, list(regex))).map((parts) => parts.join(" ")),
  fc.tuple(fc.oneof(text, number), fc.constantFrom("==", "!=")).map(([field, operator]) => `${field} ${operator} null`),
  fc.tuple(fc.constantFrom("startsWith", "endsWith", "stringContains", "startsWith~", "endsWith~", "stringContains~"), text, fc.oneof(text, needle)).map(([name, field, other]) => `${name}(${field}, ${other})`),
  fc.tuple(number, order, digit).map((parts) => parts.join(" ")),
  fc.tuple(number, fc.constantFrom("in", "not in"), list(digit)).map((parts) => parts.join(" ")),
  fc.tuple(fc.constantFrom("subtract(p.number, p.other)", "?q.number - ?q.other", "p.number - ?q.number", "subtract(?q.other, p.other)"), order).map(([left, operator]) => `${left} ${operator} 0`),
  fc.tuple(text, order, digit).map(([field, operator, bound]) => `length(${field}) ${operator} ${bound}`),
  fc.tuple(fc.constantFrom("p.ip", "?q.ip"), list(fc.constantFrom('"10.0.0.0/8"', '"10.0.0.1"', '"fe80::/10"'))).map(([field, networks]) => `cidrMatch(${field}, ${networks.slice(1, -1)})`),
  fc.constantFrom("p.on", "p.on == true", "p.on != true", "p.on == false", "true", "false"),
);

const condition: fc.Arbitrary<string> = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    leaf,
    fc.array(tie("condition"), { minLength: 2, maxLength: 3 }).map((parts) => `(${parts.join(" and ")})`),
    fc.array(tie("condition"), { minLength: 2, maxLength: 3 }).map((parts) => `(${parts.join(" or ")})`),
    tie("condition").map((inner) => `not ${inner}`),
  ),
})).condition;

const texts = fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: fc.array(word, { minLength: 1, maxLength: 2 }) });
const address = fc.constantFrom("10.0.0.1", "10.9.9.9", "11.0.0.1", "fe80::1");

/** An event in which any field may be absent. */
const event: fc.Arbitrary<Event> = fc
  .record(
    {
      "eql:p.text": texts, "eql:p.more": texts, "eql:q.text": texts, "eql:q.more": texts,
      "eql:p.number": fc.integer({ min: 0, max: 3 }), "eql:p.other": fc.integer({ min: 0, max: 3 }), "eql:q.number": fc.integer({ min: 0, max: 3 }), "eql:q.other": fc.integer({ min: 0, max: 3 }),
      "eql:p.ip": address, "eql:q.ip": address, "eql:p.on": fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((fields) => ({ class: "eql:process", time: 0, fields }));

interface Both {
  readonly rule: (event: Event) => boolean;
  readonly engine: (event: Event) => boolean;
}

/** The two readings of a query; undefined where the rule is not all of it. */
function readingsOf(query: string): Both | undefined {
  const { rules, readings = [], diagnostics } = eql.read?.(query, { vocabulary }) ?? { rules: [], diagnostics: [] };
  const [found] = rules;
  if (found === undefined || readings[0]?.fidelity !== "exact" || diagnostics.some(({ fidelity }) => fidelity !== undefined && fidelity !== "exact")) return undefined;
  const [compiled] = eqlEngine.compile(query, { vocabulary }).queries;
  assert.ok(compiled, query);
  const fires = compileRule(found satisfies Rule);
  return {
    rule: (each) => eqlEngine.store(each, vocabulary).some(({ held }) => fires([held]).length > 0),
    engine: (each) => compiled.fires(eqlEngine.store(each, vocabulary).map(({ record }) => record)),
  };
}

test("on random conditions and events", () => {
  let read = 0;
  let asked = 0;
  let matched = 0;
  const property = fc.property(condition, fc.array(event, { minLength: 2, maxLength: 6 }), (where, events) => {
    asked++;
    const query = `process where ${where}`;
    const both = readingsOf(query);
    if (both === undefined) return;
    read++;
    for (const each of events) {
      let found: boolean;
      try {
        found = both.engine(each);
      } catch (fault) {
        // A text and a number in one field: what the engine refuses the rule may take.
        if (fault instanceof EngineFault) continue;
        throw fault;
      }
      if (found) matched++;
      assert.is(both.rule(each), found, `${query}\n${JSON.stringify(each.fields)}`);
    }
  });
  fc.assert(property, { numRuns: 2_000 });
  assert.ok(read > asked / 3 && matched > read / 2, `${read} of ${asked} read, ${matched} events found`);
});

/** Each row: a condition, fields of an event, and whether it is met, by the documents of Elastic. */
const cases: readonly (readonly [where: string, fields: Event["fields"], met: boolean])[] = [
  // Only the optional field decides whether a negation is null.
  ["not p.number - ?q.number == 0", { "eql:q.number": 1 }, true],
  ["not p.number - ?q.number == 0", { "eql:p.number": 1 }, false],
  ["p.number - ?q.number != 0", { "eql:q.number": 1 }, false],
  ["not p.number - ?q.number != 0", { "eql:q.number": 1 }, true],
  // Of a list one value suffices.
  ["length(p.text) != 1", { "eql:p.text": ["ab", "a"] }, true],
  ["not length(p.text) != 1", { "eql:p.text": ["ab", "a"] }, false],
  ["length(p.text) != 1", {}, false],
  // A point is no wildcard, so that this becomes `==` before it is known that no index has the field.
  ['not ?q.text like ".a"', {}, true],
  ['not ?q.text like "*a"', {}, false],
  // The text of these goes into a wildcard query as it is.
  ['stringContains(p.text, "a*b")', { "eql:p.text": "xaxbx" }, true],
  ['endsWith(p.text, "a?")', { "eql:p.text": "xab" }, true],
  ['endsWith(p.text, "a\\\\*")', { "eql:p.text": "xa*" }, true],
  ['endsWith(p.text, "a\\\\*")', { "eql:p.text": "xab" }, false],
  ['stringContains(p.text, "a\\\\")', { "eql:p.text": "xa*" }, true],
  ['stringContains(p.text, "a\\\\")', { "eql:p.text": "xa\\b" }, false],
  ['startsWith(p.text, "a*")', { "eql:p.text": "ab" }, false],
];

for (const [where, fields, met] of cases) {
  test(`${where} of ${JSON.stringify(fields)}`, () => {
    const both = readingsOf(`process where ${where}`);
    const one: Event = { class: "eql:process", time: 0, fields };
    assert.equal([both?.engine(one), both?.rule(one)], [met, met]);
  });
}

test.run();

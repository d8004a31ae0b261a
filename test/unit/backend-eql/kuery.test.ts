import { eql, type KueryNode, parseKuery } from "@isorule/backend-eql/read";
import { compilePredicate, type FieldValue } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hostileTexts } from "../../kit/hostile.js";

function show(node: KueryNode): string {
  const literal = ({ quoted, parts }: { readonly quoted: boolean; readonly parts: readonly string[] }): string => (quoted ? JSON.stringify(parts.join("*")) : parts.join("*"));
  switch (node.kind) {
    case "and":
    case "or":
      return `(${node.operands.map(show).join(` ${node.kind} `)})`;
    case "not":
      return `not(${show(node.operand)})`;
    case "match":
      return `${node.field === undefined ? "" : `${literal(node.field)}=`}${literal(node.value)}`;
    case "range":
      return `${literal(node.field)}${node.operator}${literal(node.value)}`;
    case "nested":
      return `${literal(node.field)}{${show(node.operand)}}`;
    case "all":
      return "all";
  }
}

const test = suite("kuery");

/** Queries with their trees. Source: grammar.peg of Kibana, and the page "Kibana Query Language" of its manual. */
const trees: readonly (readonly [text: string, tree: string])[] = [
  ["a: b", "a=b"],
  ["a:b and c:d or e:f", "((a=b and c=d) or e=f)"],
  ["not a:b and c:d", "(not(a=b) and c=d)"],
  ["NOT a:b AND not not c:d", "(not(a=b) and not(not(c=d)))"],
  ['a:(b or "c d" and not e)', '(a=b or (a="c d" and not(a=e)))'],
  ["a:(not b)", "not(a=b)"],
  ["a: quick brown fox", "a=quick brown fox"],
  ["a: S3 Bro*ser and b: *x y*", "(a=S3 Bro*ser and b=*x y*)"],
  ['a: "b*"', 'a="b*"'],
  ["a: *", "a=*"],
  ["*", "all"],
  ["*:*", "all"],
  ["", "all"],
  ["  \n ", "all"],
  ["a >= 5 and b < now-1h", "(a>=5 and b<now-1h)"],
  ["a: { b: c and d: e }", "a{(b=c and d=e)}"],
  ['a.b\\:c: d\\*e\\\\f\\(g', "a.b:c=d*e\\f(g"],
  ["a: b\\or", "a=bor"],
  ['a: "\\"\\\\\\t\\u0041\\d"', 'a="\\"\\\\\\tA\\\\d"'],
  ["word", "word"],
  ["a: android and b: nothing", "(a=android and b=nothing)"],
  ["a:1.2.3.4/24", "a=1.2.3.4/24"],
];

for (const [text, tree] of trees) {
  test(`parses ${JSON.stringify(text)}`, () => {
    const { query, diagnostics } = parseKuery(text);
    assert.equal(diagnostics, []);
    assert.is(query === undefined ? undefined : show(query), tree);
  });
}

test("tells a star that is a wildcard from one that is a character", () => {
  const parts = (text: string): readonly string[] | undefined => {
    const { query } = parseKuery(text);
    return query?.kind === "match" ? query.value.parts : undefined;
  };
  assert.equal(parts("a: b*c"), ["b", "c"]);
  assert.equal(parts("a: b\\*c"), ["b*c"]);
  assert.equal(parts('a: "b*c"'), ["b*c"]);
});

const faulty: readonly (readonly [text: string, ...faults: string[]])[] = [
  ["a:", "2 eql/read-unexpected"],
  ["a:(b or", "7 eql/read-unexpected", "7 eql/read-unexpected"],
  ["a:b)", "3 eql/read-unexpected"],
  ['a:"b', "2 eql/read-string-end"],
  ["a:b\\q", "3 eql/read-escape"],
  ["a:b c:d", "5 eql/read-unexpected"],
];

for (const [text, ...faults] of faulty) {
  test(`tells what is wrong in ${JSON.stringify(text)}`, () => {
    const { query, diagnostics } = parseKuery(text);
    assert.is(query, undefined);
    assert.equal(diagnostics.map(({ span, code }) => `${span?.[0]} ${code}`), faults);
  });
}

type Values = Readonly<Record<string, FieldValue>>;

function ask(text: string): { readonly holds: (values: Values) => boolean; readonly losses: readonly string[] } {
  const { readings = [] } = eql.read?.(text, { dialect: "kuery" }) ?? {};
  const [reading] = readings;
  const signal = reading?.rule.signals[0];
  if (reading === undefined || signal === undefined) throw new Error(text);
  const matches = compilePredicate(signal.predicate);
  const named = (values: Values): Values => Object.fromEntries(Object.entries(values).map(([name, value]) => [`eql:${name}`, value]));
  return { holds: (values) => matches({ class: signal.event, time: 0, fields: named(values) }), losses: reading.losses.map(({ what }) => what) };
}

/** Queries with events that they take and do not take: keyword fields compare with case, also with wildcards. */
const meanings: readonly (readonly [text: string, yes: readonly Values[], no: readonly Values[]])[] = [
  ["a: Foo", [{ a: "Foo" }, { a: ["x", "Foo"] }], [{ a: "foo" }, {}]],
  ["a: F*o", [{ a: "Fxo" }], [{ a: "fxo" }]],
  ["a: F?o", [{ a: "F?o" }], [{ a: "Fxo" }]],
  ['a: "F*"', [{ a: "F*" }], [{ a: "Fx" }]],
  ["a: C\\:\\\\*\\\\x", [{ a: "C:\\b\\x" }], [{ a: "C:b" }]],
  ["a: *", [{ a: "x" }], [{}]],
  ["not a: *", [{}], [{ a: "x" }]],
  ["not a: x", [{ a: "y" }, {}], [{ a: "x" }, { a: ["y", "x"] }]],
  ["a: (x and y)", [{ a: ["x", "y"] }], [{ a: "x" }]],
  ["a: (x or not y)", [{ a: "x" }, { a: "z" }, {}], [{ a: "y" }]],
  ["not (a: x or b: y)", [{}], [{ a: "x" }, { b: "y" }]],
  ["a > 5", [{ a: 6 }], [{ a: 5 }, {}]],
  ["a: 5", [{ a: 5 }, { a: "5" }], [{ a: 50 }]],
  ["a: true", [{ a: true }], [{ a: false }]],
  ["a: 10.0.0.0/8", [{ a: "10.2.3.4" }], [{ a: "11.0.0.1" }]],
  ['a: ("10.0.0.0/8" or x)', [{ a: "10.2.3.4" }, { a: "x" }], [{ a: "y" }]],
];

for (const [text, yes, no] of meanings) {
  test(`reads ${text}`, () => {
    const { holds, losses } = ask(text);
    assert.equal(losses, []);
    for (const values of yes) assert.ok(holds(values), `takes ${JSON.stringify(values)}`);
    for (const values of no) assert.not(holds(values), `does not take ${JSON.stringify(values)}`);
  });
}

/** Queries with what a rule cannot say of them. */
const lossy: readonly (readonly [text: string, ...losses: string[]])[] = [
  ["a: x and word", "search over all fields"],
  ["a: x and b.*: y", "wildcard in a field name"],
  ["a: x and b >= now-1h", "order of times"],
  ["a: x and message: error", "analysed text"],
  ["a: { b: c }", "nested"],
];

for (const [text, ...losses] of lossy) test(`tells what is lost of ${text}`, () => assert.equal(ask(text).losses, losses));

test("finds every text behind quotes and behind escapes", () => {
  const quoted = (text: string): string => `"${text.replace(/["\\]/g, "\\$&")}"`;
  const unquoted = (text: string): string => [...text].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  const check = (text: string): void => {
    for (const literal of [quoted(text), unquoted(text)]) {
      const { query } = parseKuery(`a: ${literal}`);
      assert.is(query?.kind === "match" ? query.value.parts.join("*") : undefined, text, literal);
    }
  };
  for (const { text } of hostileTexts) if (text !== "" && /^[\u0000-\uffff]*$/.test(text) && !/[\ud800-\udfff]/.test(text)) check(text);
  fc.assert(fc.property(fc.string({ unit: "binary", minLength: 1 }).filter((text) => !/[\ud800-\udfff]/.test(text)), check), { numRuns: 300 });
});

test("never throws", () => {
  const words = ["a", ":", "(", ")", "{", "}", '"', "*", "\\", "and", "or", "not", "<", ">=", " ", "\n", "\u0000", "\ud800"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      const { query, diagnostics } = parseKuery(text);
      assert.is(query === undefined, diagnostics.length > 0);
      for (const { span } of diagnostics) assert.ok(span !== undefined && span[0] <= span[1] && span[1] <= text.length, text);
    }),
    { numRuns: 2_000 },
  );
});

const heavy: readonly (readonly [name: string, text: string, isRead: boolean])[] = [
  ["deep parentheses", "(".repeat(100_000), false],
  ["deep lists", `a:${"(".repeat(100_000)}`, false],
  ["many nots", `${"not ".repeat(50_000)}a`, false],
  ["deep objects", "a:{".repeat(50_000), false],
  ["5,000 values", `a:(${Array.from({ length: 5_000 }, (_, at) => `v${at}`).join(" or ")})`, true],
  ["300 kB of white space", `a: b${" ".repeat(300_000)}c`, true],
  ["300 kB of stars", `a: ${"*".repeat(300_000)}`, true],
  ["300 kB of quotes", `a: ${'"'.repeat(300_000)}`, false],
];

for (const [name, text, isRead] of heavy) test(`survives ${name}`, () => assert.is(parseKuery(text).query !== undefined, isRead));

test.run();

import { eql } from "@isorule/backend-eql/read";
import { compilePredicate, type FieldValue } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";

type Values = Readonly<Record<string, FieldValue>>;

/** Whether a condition holds of an event with these values, as the rule says that is read from it; the words of its losses. */
function ask(condition: string): { readonly holds: (values: Values) => boolean; readonly losses: readonly string[] } {
  const { readings = [], diagnostics } = eql.read?.(`any where ${condition}`) ?? { diagnostics: [] };
  const [reading] = readings;
  const signal = reading?.rule.signals[0];
  if (reading === undefined || signal === undefined) throw new Error(`${condition}\n${diagnostics.map(({ message }) => message).join("\n")}`);
  const matches = compilePredicate(signal.predicate);
  const named = (values: Values): Values => Object.fromEntries(Object.entries(values).map(([name, value]) => [`eql:${name}`, value]));
  return { holds: (values) => matches({ class: signal.event, time: 0, fields: named(values) }), losses: reading.losses.map(({ what }) => what) };
}

const test = suite("EQL: conditions");

interface Row {
  readonly condition: string;
  readonly yes?: readonly Values[];
  readonly no?: readonly Values[];
}

/** Conditions with events that they take and do not take. Sources: "EQL syntax reference" and "EQL function reference". */
const rows: readonly Row[] = [
  // == has a case and no wildcards; : is the other way round.
  { condition: 'a == "Foo"', yes: [{ a: "Foo" }, { a: ["x", "Foo"] }], no: [{ a: "foo" }, {}, { a: "Foo*" }] },
  { condition: 'a == "F*"', yes: [{ a: "F*" }], no: [{ a: "Foo" }] },
  { condition: 'a : "Fo?"', yes: [{ a: "foo" }, { a: "FOX" }], no: [{ a: "fo" }, { a: "fooo" }, {}] },
  { condition: 'a : ("x*", "y")', yes: [{ a: "X1" }, { a: "Y" }], no: [{ a: "y1" }] },
  { condition: 'a like "x*"', yes: [{ a: "x1" }], no: [{ a: "X1" }] },
  { condition: 'a like~ ("*\\\\cmd.exe", "z")', yes: [{ a: "C:\\CMD.exe" }, { a: "Z" }], no: [{ a: "cmd.exe" }] },
  { condition: 'a : "C:\\\\*\\\\b"', yes: [{ a: "c:\\x\\B" }], no: [{ a: "c:\\b" }, { a: "c:*\\b" }] },
  { condition: 'a in ("x", "y*")', yes: [{ a: "x" }, { a: "y*" }], no: [{ a: "X" }, { a: "y1" }] },
  { condition: 'a in~ ("x*")', yes: [{ a: "X*" }], no: [{ a: "x1" }] },
  { condition: 'a not in ("x", "y")', yes: [{ a: "z" }, {}], no: [{ a: "x" }, { a: ["z", "y"] }] },
  // A field that an index maps has two truth values: its negation is true of an event without it.
  { condition: 'a != "x"', yes: [{ a: "y" }, {}, { a: "X" }], no: [{ a: "x" }, { a: ["x", "y"] }] },
  { condition: 'not a : "x"', yes: [{ a: "y" }, {}], no: [{ a: "X" }] },
  { condition: "not (a > 5)", yes: [{ a: 5 }, {}], no: [{ a: 6 }] },
  { condition: 'not (a == "x" and b == "y")', yes: [{ a: "x" }, {}, { b: "y" }], no: [{ a: "x", b: "y" }] },
  // An optional field is null where no index maps it, and so are its tests, but == and !=.
  { condition: '?a : "x"', yes: [{ a: "X" }], no: [{}, { a: "y" }] },
  { condition: 'not ?a : "x"', yes: [{ a: "y" }], no: [{}, { a: "x" }] },
  { condition: 'not ?a == "x"', yes: [{ a: "y" }, {}], no: [{ a: "x" }] },
  { condition: '?a != "x"', yes: [{ a: "y" }, {}], no: [{ a: "x" }] },
  { condition: '?a == null or not ?a : "x"', yes: [{}, { a: "y" }], no: [{ a: "x" }] },
  { condition: '?a == null or not (?a : "x" or ?a : "y*")', yes: [{}, { a: "z" }], no: [{ a: "y1" }] },
  { condition: 'not (?a : "x" and b == "y")', yes: [{ a: "z" }, { b: "z" }, { b: "q", a: "x" }], no: [{ b: "y" }, { a: "x", b: "y" }] },
  { condition: 'not (not ?a : "x")', yes: [{ a: "x" }], no: [{}, { a: "y" }] },
  { condition: 'not ?a in ("x")', yes: [{ a: "y" }], no: [{}] },
  { condition: 'not stringContains(?a, "x")', yes: [{ a: "y" }], no: [{}, { a: "axb" }] },
  { condition: "?a == null", yes: [{}], no: [{ a: "x" }] },
  { condition: "not ?a == null", yes: [{ a: "x" }], no: [{}] },
  { condition: "a != null", yes: [{ a: "x" }], no: [{}] },
  { condition: "a == null and b != null", yes: [{ b: 1 }], no: [{ a: 1, b: 1 }, {}] },
  // Numbers, booleans, bare fields.
  { condition: "a >= 5 and a < 10", yes: [{ a: 5 }], no: [{ a: 10 }, {}] },
  { condition: "5 < a", yes: [{ a: 6 }], no: [{ a: 5 }] },
  { condition: "a == -1", yes: [{ a: -1 }], no: [{ a: 1 }] },
  { condition: "a == true", yes: [{ a: true }], no: [{ a: false }, {}] },
  { condition: "a", yes: [{ a: true }], no: [{ a: false }, {}] },
  { condition: "not a", yes: [{ a: false }, {}], no: [{ a: true }] },
  { condition: '(a == "x") == false', yes: [{ a: "y" }, {}], no: [{ a: "x" }] },
  { condition: 'stringContains(a, "x") == true', yes: [{ a: "axb" }], no: [{ a: "b" }, {}] },
  { condition: 'true and not false and a == "x"', yes: [{ a: "x" }], no: [{}] },
  // Order of texts is that of their characters.
  { condition: 'a >= "b2"', yes: [{ a: "b2" }, { a: "b20" }, { a: "b3" }, { a: "c" }], no: [{ a: "b1" }, { a: "b" }, { a: "B2" }, {}] },
  { condition: 'a > "b"', yes: [{ a: "b0" }, { a: "c" }], no: [{ a: "b" }, { a: "a9" }] },
  { condition: 'a < "b2"', yes: [{ a: "b1z" }, { a: "b" }, { a: "a" }], no: [{ a: "b2" }, { a: "b20" }, { a: "c" }, {}] },
  { condition: 'a <= "b"', yes: [{ a: "b" }, { a: "az" }], no: [{ a: "b0" }] },
  // Functions; ~ takes the case away.
  { condition: 'startsWith(a, "x")', yes: [{ a: "xy" }], no: [{ a: "Xy" }, {}] },
  { condition: 'endsWith~(a, "X")', yes: [{ a: "yx" }], no: [{ a: "xy" }] },
  { condition: 'stringContains(a, "b*d")', yes: [{ a: "abcde" }], no: [{ a: "ab" }] },
  { condition: 'endsWith(a, "\\\\*\\\\b?")', yes: [{ a: "x*bc" }], no: [{ a: "x*b" }, { a: "xbc" }] },
  { condition: 'stringcontains~(a, "B")', yes: [{ a: "abc" }], no: [{ a: "ac" }] },
  { condition: 'wildcard(a, "x*", "y") or match~(a, "Z+")', yes: [{ a: "xa" }, { a: "zz" }], no: [{ a: "ya" }, { a: "Xa" }] },
  { condition: 'stringContains(a, "")', no: [{ a: "x" }, {}] },
  { condition: "startsWith~(a, b) and startsWith~(b, a)", yes: [{ a: "x", b: "X" }], no: [{ a: "x", b: "xy" }, { a: "x" }, {}] },
  { condition: "endsWith(a, b)", yes: [{ a: "xy", b: "y" }], no: [{ a: "xY", b: "y" }, { b: "y" }] },
  { condition: "length(a) > 3", yes: [{ a: "abcd" }, { a: "a\nbc" }], no: [{ a: "abc" }, {}] },
  { condition: "length(a) <= 3", yes: [{ a: "abc" }, { a: "a" }], no: [{ a: "abcd" }, {}] },
  { condition: "length(a) == 2", yes: [{ a: "ab" }], no: [{ a: "a" }, { a: "abc" }] },
  { condition: "length(a) != 2", yes: [{ a: "a" }], no: [{ a: "ab" }, {}] },
  { condition: "length(a) > 2500", yes: [{ a: "x".repeat(2_501) }], no: [{ a: "x".repeat(2_500) }] },
  { condition: 'cidrMatch(a, "10.0.0.0/8", "192.168.1.1")', yes: [{ a: "10.1.2.3" }, { a: "192.168.1.1" }], no: [{ a: "11.0.0.1" }, {}] },
  { condition: 'cidrMatch(a, "::/0")', yes: [{ a: "::1" }, { a: "10.0.0.1" }], no: [{ a: "x" }] },
  { condition: 'string(a) : "44*"', yes: [{ a: 445 }], no: [{ a: 54 }] },
  { condition: "number(a) > 5", yes: [{ a: "6" }], no: [{ a: "5" }] },
  { condition: "subtract(a, b) < 0", yes: [{ a: 1, b: 2 }], no: [{ a: 2, b: 2 }, { a: 1 }] },
  { condition: "a - b >= 0", yes: [{ a: 2, b: 2 }], no: [{ a: 1, b: 2 }] },
  { condition: 'indexOf(a, "x") == null', yes: [{ a: "y" }, {}], no: [{ a: "ax" }] },
  { condition: 'indexOf(a, "x") >= 0', yes: [{ a: "ax" }], no: [{ a: "y" }, {}] },
  { condition: 'substring(a, 0, 2) == "ab"', yes: [{ a: "abc" }], no: [{ a: "ABc" }, { a: "b" }] },
  { condition: 'substring(a, -1) == "$"', yes: [{ a: "x$" }], no: [{ a: "$x" }] },
  // Regular expressions are Lucene's: the whole value, no anchors, operators of its own.
  { condition: 'a regex "b+"', yes: [{ a: "bb" }], no: [{ a: "abb" }, { a: "B" }, {}] },
  { condition: 'a regex~ "ab.*"', yes: [{ a: "ABx\ny" }], no: [{ a: "xab" }] },
  { condition: 'a regex "^b$"', yes: [{ a: "^b$" }], no: [{ a: "b" }] },
  { condition: 'a regex "a@b"', yes: [{ a: "axxb" }, { a: "ab" }], no: [{ a: "a@" }] },
  { condition: 'a regex "(a|b)c?"', yes: [{ a: "a" }, { a: "bc" }], no: [{ a: "c" }] },
  { condition: 'a regex~ "[a-c]x"', yes: [{ a: "aX" }], no: [{ a: "Ax" }] },
  { condition: 'a regex~ "[a-cA-C]x"', yes: [{ a: "aX" }, { a: "BX" }], no: [{ a: "dx" }] },
  { condition: 'a regex "\\\\d\\\\.[^0-9]"', yes: [{ a: "1.x" }], no: [{ a: "1.2" }, { a: "1xx" }] },
  { condition: 'a regex ".*x.*\\\\\\\\z"', yes: [{ a: "1x2\\z" }], no: [{ a: "1x2" }, { a: "1x\\zz" }] },
  { condition: 'a : "*" and b : "?*"', yes: [{ a: "x", b: "y" }], no: [{ a: "x" }, { a: "x", b: "" }] },
];

for (const { condition, yes = [], no = [] } of rows) {
  test(condition, () => {
    const { holds, losses } = ask(condition);
    assert.equal(losses, []);
    for (const values of yes) assert.ok(holds(values), `takes ${JSON.stringify(values)}`);
    for (const values of no) assert.not(holds(values), `does not take ${JSON.stringify(values)}`);
  });
}

test("reads the quotes of a regular expression as text", () => {
  const { holds } = ask('a regex """x"b.c""""');
  assert.ok(holds({ a: "xb.c" }));
  assert.not(holds({ a: "xbxc" }));
});

/** Conditions with a part that a rule cannot say: what is left takes more or fewer events. */
const lossy: readonly (readonly [condition: string, what: string, direction: "more" | "fewer", yes: Values, no: Values])[] = [
  ['a == "x" and concat(a, b) == "xy"', "function concat", "more", { a: "x" }, { a: "y" }],
  ['a == "x" or concat(a, b) == "xy"', "function concat", "fewer", { a: "x" }, { b: "y" }],
  ['a == "x" and not (b == "y" or concat(a, b) == "xy")', "function concat", "more", { a: "x" }, { a: "x", b: "y" }],
  ['a == "x" and a regex "a&b"', "regular expression", "more", { a: "x" }, {}],
  ['a == "x" and a regex "a(?!b)"', "regular expression", "more", { a: "x" }, {}],
  ['a == "x" and b regex "<1-9>"', "regular expression", "more", { a: "x" }, {}],
  ['a == "x" and b + 1 > 2', "arithmetic", "more", { a: "x" }, {}],
  ['a == "x" and b > "now-1d"', "order of times", "more", { a: "x" }, {}],
  ['a == "x" and b == ""', "empty text", "more", { a: "x" }, {}],
  ['a == "x" and unknown(b)', "function unknown", "more", { a: "x" }, {}],
];

for (const [condition, what, direction, yes, no] of lossy) {
  test(`tells what is lost of ${condition}`, () => {
    const { holds, losses } = ask(condition);
    assert.equal(losses, [what]);
    assert.ok(holds(yes));
    assert.not(holds(no));
    const { readings = [] } = eql.read?.(`any where ${condition}`) ?? {};
    assert.match(readings[0]?.losses[0]?.reason ?? "", `takes ${direction} events`);
    assert.is(readings[0]?.fidelity, "approximate");
  });
}

test("makes no rule of a condition of which nothing is left", () => {
  const { rules, diagnostics } = eql.read?.('process where concat(a, b) == "x"') ?? { rules: [], diagnostics: [] };
  assert.equal(rules, []);
  assert.equal(diagnostics.map(({ code }) => code), ["query/unread"]);
});

test("compares the category as a field", () => {
  const { rules } = eql.read?.('"Web" where a == 1') ?? { rules: [] };
  assert.is(rules[0]?.signals[0]?.event, "eql:Web");
});

test.run();

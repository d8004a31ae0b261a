import { type EqlExpression, type EqlStatement, parseEql } from "@isorule/backend-eql/read";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hostileTexts } from "../../kit/hostile.js";

/** An expression as text with parentheses around every operator. */
function show(node: EqlExpression): string {
  switch (node.kind) {
    case "and":
    case "or":
      return `(${node.operands.map(show).join(` ${node.kind} `)})`;
    case "not":
      return `not(${show(node.operand)})`;
    case "compare":
      return `(${show(node.left)} ${node.operator} ${show(node.right)})`;
    case "membership":
      return `${node.negated ? "not " : ""}${show(node.operand)} in${node.insensitive ? "~" : ""} [${node.values.map(show).join()}]`;
    case "pattern":
      return `${show(node.operand)} ${node.operator}${node.insensitive && node.operator !== ":" ? "~" : ""} [${node.values.map(show).join()}]`;
    case "arithmetic":
      return `(${show(node.left)} ${node.operator} ${show(node.right)})`;
    case "negative":
      return `-${show(node.operand)}`;
    case "call":
      return `${node.name}${node.insensitive ? "~" : ""}(${node.args.map(show).join()})`;
    case "field":
      return `${node.optional ? "?" : ""}<${node.name}>`;
    case "literal":
      return JSON.stringify(node.value);
  }
}

function parsed(text: string): EqlStatement {
  const { statement, diagnostics } = parseEql(text);
  if (statement === undefined) throw new Error(`${text}\n${diagnostics.map(({ message }) => message).join("\n")}`);
  return statement;
}

function condition(text: string): string {
  const { query } = parsed(`any where ${text}`);
  if (query.kind !== "event") throw new Error("no event query");
  return show(query.filter.condition);
}

const test = suite("EQL: syntax");

/** Conditions with their trees. Source of the order: EqlBase.g4. */
const trees: readonly (readonly [text: string, tree: string])[] = [
  ["a == 1 or b == 2 and c == 3", "((<a> == 1) or ((<b> == 2) and (<c> == 3)))"],
  ["not a == 1 and b == 2", "(not((<a> == 1)) and (<b> == 2))"],
  ["not (a == 1 and b == 2)", "not(((<a> == 1) and (<b> == 2)))"],
  ["not not a", "not(not(<a>))"],
  ["a and b and c or d", "((<a> and <b> and <c>) or <d>)"],
  ["a + b * 2 > -c", "((<a> + (<b> * 2)) > -<c>)"],
  ["a - b - c == 0", "(((<a> - <b>) - <c>) == 0)"],
  ["a % 2 == -1", "((<a> % 2) == -1)"],
  ['a : "x*"', '<a> : ["x*"]'],
  ['a : ("x", "y")', '<a> : ["x","y"]'],
  ['a like~ "x"', '<a> like~ ["x"]'],
  ['a like ("x*", "y")', '<a> like ["x*","y"]'],
  ['a regex~ "x.*"', '<a> regex~ ["x.*"]'],
  ['a in ("x", 1, null)', '<a> in ["x",1,null]'],
  ['a not in~ ("x")', 'not <a> in~ ["x"]'],
  ['not a in ("x")', 'not(<a> in ["x"])'],
  ["?a.b == null", "(?<a.b> == null)"],
  ["`my-field`.`a``b` == true", "(<my-field.a`b> == true)"],
  ["a[0] == 1 and a[1].b == 2", "((<a[0]> == 1) and (<a[1].b> == 2))"],
  ["@timestamp == 1.5e3", "(<@timestamp> == 1500)"],
  [".5 == a", "(0.5 == <a>)"],
  ['stringContains~(a, "b") and length(c) > 3', '(stringContains~(<a>,"b") and (length(<c>) > 3))'],
  ['cidrMatch(a, "10.0.0.0/8", "::1")', 'cidrMatch(<a>,"10.0.0.0/8","::1")'],
  ["f() == null", "(f() == null)"],
  ["a /* x /* y */ z */ == 1 // rest", "(<a> == 1)"],
  ["length(a)\n>\r\n\t3", "(length(<a>) > 3)"],
];

for (const [text, tree] of trees) test(`reads ${JSON.stringify(text)}`, () => assert.is(condition(text), tree));

/** Literals with what they hold. Source: "EQL syntax reference", strings. */
const strings: readonly (readonly [literal: string, value: string])[] = [
  ['"a\\tb\\n\\r\\f\\b"', "a\tb\n\r\f\b"],
  ['"\\"\\\'\\\\"', "\"'\\"],
  ['"\\u{41}\\u{1F600}\\u{000041}"', "A😀A"],
  ['"C:\\\\Windows\\\\"', "C:\\Windows\\"],
  ['"""C:\\Windows\\"""', "C:\\Windows\\"],
  ['"""a"b""c"""', 'a"b""c'],
  ['"""a"""""', 'a""'],
  ['"// no comment /* none */"', "// no comment /* none */"],
  ['""', ""],
  ['""""""', ""],
];

for (const [literal, value] of strings) test(`reads the text ${literal}`, () => assert.is(condition(`a == ${literal}`), `(<a> == ${JSON.stringify(value)})`));

test("reads sequences with all their parts", () => {
  const { query, pipes } = parsed(`sequence by host.id, ?user.id with maxspan=90s
    [process where true] by a with runs=3
    ![file where b == 1] by c
    [any where false] by d
    until [network where e] by f
    | head 5 | tail 2`);
  if (query.kind !== "sequence") throw new Error("no sequence");
  assert.equal(query.by.map(show), ["<host.id>", "?<user.id>"]);
  assert.is(query.maxspan?.milliseconds, 90_000);
  assert.equal(query.steps.map(({ missing, runs, filter, by }) => [missing, runs, filter.category, by.map(show).join()]), [[false, 3, "process", "<a>"], [true, 1, "file", "<c>"], [false, 1, undefined, "<d>"]]);
  assert.is(query.until?.filter.category, "network");
  assert.equal(pipes.map(({ name, args }) => [name, args.map(show).join()]), [["head", "5"], ["tail", "2"]]);
});

test("reads samples, quoted categories and each unit of time", () => {
  const { query } = parsed('sample by host.id ["my category" where true] [any where true]');
  assert.is(query.kind === "sample" && query.steps[0]?.filter.category, "my category");
  for (const [span, milliseconds] of [["5ms", 5], ["2s", 2_000], ["3m", 180_000], ["1h", 3_600_000], ["1d", 86_400_000]] as const) {
    const { query: sequence } = parsed(`sequence with maxspan=${span} [any where true] [any where true]`);
    assert.is(sequence.kind === "sequence" && sequence.maxspan?.milliseconds, milliseconds, span);
  }
});

test("gives every node its place", () => {
  const text = 'process where not (a.b : ("x*") and length(c) > 3)';
  const { query } = parsed(text);
  const places: string[] = [];
  const visit = (node: EqlExpression): void => {
    places.push(text.slice(...node.span));
    if (node.kind === "and" || node.kind === "or") node.operands.forEach(visit);
    if (node.kind === "not") visit(node.operand);
    if (node.kind === "compare") [node.left, node.right].forEach(visit);
    if (node.kind === "pattern") visit(node.operand);
  };
  if (query.kind === "event") visit(query.filter.condition);
  assert.equal(places, ['not (a.b : ("x*") and length(c) > 3)', '(a.b : ("x*") and length(c) > 3)', 'a.b : ("x*")', "a.b", "length(c) > 3", "length(c)", "3"]);
});

/** Faulty queries with the places and codes of all their faults. */
const faulty: readonly (readonly [text: string, ...faults: string[]])[] = [
  ["", "0 eql/read-unexpected"],
  ["process where", "13 eql/read-unexpected"],
  ["process where a == and b = 3 or (c", "19 eql/read-unexpected", "25 eql/read-equals", "34 eql/read-unexpected"],
  ['process where a == "\\q" and b == "\\u{110000}"', "20 eql/read-escape", "34 eql/read-escape"],
  ["process where a == 'x' and b == ?\"y\"", "19 eql/read-old-string", "32 eql/read-old-string"],
  ['process where a == "x\nand b == "y', "19 eql/read-string-end", "31 eql/read-string-end"],
  ["process where a == `b", "19 eql/read-name-end"],
  ["process where a == 1 /* b", "21 eql/read-comment-end"],
  ["process where a-b == 1 # c", "23 eql/read-character", "25 eql/read-unexpected"],
  ["sequence [process where a ==] [file where b in (1,)]", "28 eql/read-unexpected", "50 eql/read-unexpected"],
  ["sequence [any where true]", "0 eql/read-sequence"],
  ["sequence [any where true] by a [any where true]", "31 eql/read-sequence"],
  ["sequence [any where true] ![any where true]", "0 eql/read-sequence"],
  ["sequence with maxspan=1x [any where true] [any where true]", "22 eql/read-time-span"],
  ["sequence with maxspan=1.5s [any where true] [any where true]", "22 eql/read-time-span"],
  ["sequence [any where true] with runs=0 [any where true] with runs=101", "36 eql/read-runs", "65 eql/read-runs"],
  ["sample [any where true] [any where true]", "0 eql/read-sequence"],
  ["join by a [any where true] [any where true]", "0 eql/read-unsupported"],
  ["process where child of [process where true]", "14 eql/read-unsupported"],
  ["process where a == 1 == 2", "21 eql/read-unexpected"],
];

for (const [text, ...faults] of faulty) {
  test(`tells what is wrong in ${JSON.stringify(text)}`, () => {
    const { statement, diagnostics } = parseEql(text);
    assert.is(statement, undefined);
    assert.equal(diagnostics.map(({ span, code }) => `${span?.[0]} ${code}`), faults);
  });
}

test("reads back every text from each of its literals", () => {
  const escapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f", '"': '\\"', "\\": "\\\\" };
  const literal = (text: string): string => `"${[...text].map((char) => escapes[char] ?? char).join("")}"`;
  const spelled = (text: string): string => `"${[...text].map((char) => `\\u{${(char.codePointAt(0) as number).toString(16).padStart(2, "0")}}`).join("")}"`;
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      assert.is(condition(`a == ${literal(text)}`), `(<a> == ${JSON.stringify(text)})`);
      assert.is(condition(`a == ${spelled(text)}`), `(<a> == ${JSON.stringify(text)})`);
    }),
    { numRuns: 300 },
  );
  for (const { name, text } of hostileTexts) assert.is(condition(`a == ${literal(text)}`), `(<a> == ${JSON.stringify(text)})`, name);
});

test("reads a raw literal as what stands in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("\\", "a", '"', "*", "'", "`", " ") }).filter((text) => !text.includes('"""') && !/"{1,}$/.test(text) && !text.startsWith('"')), (text) => {
      assert.is(condition(`a == """${text}"""`), `(<a> == ${JSON.stringify(text)})`);
    }),
    { numRuns: 300 },
  );
});

test("never throws, and keeps its places inside of the text", () => {
  const words = ["process", "where", "any", "sequence", "by", "a", ".", "(", ")", "[", "]", "![", '"x"', '"', "`", "|", "head", "1", "==", "=", ":", "in", "not", "and", "or", "with", "maxspan", "runs", "until", ",", "~", "?", "/*", "*/", "//", "\n", "'", "\\", "\u0000", "\ud800", "like", "-", "+"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
      const text = parts.join(" ");
      const { statement, diagnostics } = parseEql(text);
      assert.is(statement === undefined, diagnostics.length > 0);
      for (const { span } of diagnostics) assert.ok(span !== undefined && span[0] >= 0 && span[0] <= span[1] && span[1] <= text.length, text);
    }),
    { numRuns: 2_000 },
  );
});

/** Texts that would overflow a stack or a memory. */
const heavy: readonly (readonly [name: string, text: string, isRead: boolean])[] = [
  ["deep parentheses", `any where ${"(".repeat(50_000)}a`, false],
  ["many nots", `any where ${"not ".repeat(50_000)}a`, false],
  ["many signs", `any where a == ${"-".repeat(50_000)}1`, false],
  ["a long sum", `any where a == 1${" + 1".repeat(50_000)}`, false],
  ["nested calls", `any where ${"f(".repeat(50_000)}`, false],
  ["open brackets", "sequence ".concat("[any where ".repeat(20_000)), false],
  ["a list of 5,000 values", `any where a in (${Array.from({ length: 5_000 }, (_, at) => `"v${at}"`).join()})`, true],
  ["5,000 alternatives", `any where ${Array.from({ length: 5_000 }, (_, at) => `a == ${at}`).join(" or ")}`, true],
  ["300 kB of text", `any where a == "${"x".repeat(300_000)}"`, true],
  ["300 kB of white space", `any where${" ".repeat(300_000)}a`, true],
  ["300 kB of open comments", "/*".repeat(150_000), false],
  ["300 kB of quotes", '"'.repeat(300_000), false],
  ["too long a text", " ".repeat(1_000_001), false],
];

for (const [name, text, isRead] of heavy) test(`survives ${name}`, () => assert.is(parseEql(text).statement !== undefined, isRead));

test.run();

import { type KqlExpression, type KqlStatement, type KqlTabular, parseKql } from "@isorule/backend-kql/read";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type KustoElement, kustoParse } from "../../kit/kusto-check.js";

const test = suite("backend-kql: parsing");

/** The only query of a text without faults. */
function query(text: string): KqlExpression {
  const { faults, statements } = parseKql(text);
  assert.equal(faults, [], text);
  const last = statements.at(-1);
  assert.is(last?.kind, "query", text);
  return (last as Extract<KqlStatement, { kind: "query" }>).value;
}

function operators(text: string): readonly KqlTabular[] {
  const node = query(text);
  return node.kind === "pipe" ? node.operators : [];
}

/** The condition of `T | where ...`. */
function condition(text: string): KqlExpression {
  const [where] = operators(`T | where ${text}`);
  assert.is(where?.kind, "where", text);
  return (where as Extract<KqlTabular, { kind: "where" }>).condition;
}

/** A scalar expression with all its brackets. */
function shape(node: KqlExpression): string {
  switch (node.kind) {
    case "name":
      return node.name;
    case "text":
      return JSON.stringify(node.value);
    case "number":
      return node.text;
    case "boolean":
      return String(node.value);
    case "timespan":
      return `${node.milliseconds}ms`;
    case "datetime":
      return new Date(node.milliseconds).toISOString();
    case "dynamic":
      return JSON.stringify(node.value);
    case "null":
      return `${node.type}(null)`;
    case "star":
      return "*";
    case "member":
      return `${shape(node.of)}.${node.name}`;
    case "element":
      return `${shape(node.of)}[${shape(node.index)}]`;
    case "call":
      return `${node.of === undefined ? "" : `${shape(node.of)}.`}${node.name}(${node.arguments.map(({ name, value }) => (name === undefined ? shape(value) : `${name}=${shape(value)}`)).join(", ")})`;
    case "unary":
      return `(${node.operator}${shape(node.operand)})`;
    case "arithmetic":
    case "comparison":
      return `(${shape(node.left)} ${node.operator} ${shape(node.right)})`;
    case "membership":
      return `(${shape(node.left)} ${node.operator} [${node.values.map(shape).join(", ")}])`;
    case "between":
      return `(${shape(node.left)} ${node.negated ? "!" : ""}between ${shape(node.from)}..${shape(node.to)})`;
    case "and":
    case "or":
      return `(${node.operands.map(shape).join(` ${node.kind} `)})`;
    case "pipe":
      return `{${[...(node.source === undefined ? [] : [shape(node.source)]), ...node.operators.map(({ kind }) => kind)].join("|")}}`;
    case "guid":
      return node.value;
    default:
      return `<${node.kind}>`;
  }
}

test("binds operators as the grammar of the language does", () => {
  const cases: Readonly<Record<string, string>> = {
    "a or b and c": "(a or (b and c))",
    "a and b or c and d": "((a and b) or (c and d))",
    "a == b and c < d + 1": "((a == b) and (c < (d + 1)))",
    'a + b contains "x"': '(a + (b contains "x"))', // text operators bind tighter than sums
    'a * b has "c"': '(a * (b has "c"))',
    "a - b - c": "((a - b) - c)",
    "a - b * c % d": "(a - ((b * c) % d))",
    '-a =~ "x"': '((-a) =~ "x")',
    "a <> 1": "(a != 1)",
    'a.b["c"][0].d == 1': '(a.b["c"][0].d == 1)',
    "a.['b c'] == 1": '(a["b c"] == 1)',
    "['my column'] == 1": "(my column == 1)",
    'a !in~ ("x", "y")': '(a !in~ ["x", "y"])',
    "a in (list)": "(a in [list])",
    "a in ((T | project x))": "(a in [{T|project}])",
    "a in (T | project x)": "(a in [{T|project}])",
    'a has_any ("x") or a has_all (l)': '((a has_any ["x"]) or (a has_all [l]))',
    "t between (ago(1d) .. now())": "(t between ago(86400000ms)..now())",
    "n !between (1 .. x + 2)": "(n !between 1..(x + 2))",
    'not(a has "x")': 'not((a has "x"))',
    '* has "x"': '(* has "x")',
    'a matches regex @"\\d+"': '(a matches regex "\\\\d+")',
    'a notcontains "x"': '(a !contains "x")',
    "f(x, kind = 1, *)": "f(x, kind=1, *)",
    'cluster("c").database("d").T == 1': '(cluster("c").database("d").T == 1)',
    "toscalar(T | count) > 1": "(toscalar({T|count}) > 1)",
  };
  for (const [text, expected] of Object.entries(cases)) assert.is(shape(condition(text)), expected, text);
});

test("reads every literal", () => {
  const cases: Readonly<Record<string, string>> = {
    "0x1F": "0x1F", "1.5": "1.5", "1e3": "1e3", "2.5e-3": "2.5e-3",
    "5m": "300000ms", "1.5h": "5400000ms", "2days": "172800000ms", "3hours": "10800000ms", "10ms": "10ms", "30seconds": "30000ms",
    "time(1.02:03:04)": "93784000ms", "timespan(15 seconds)": "15000ms", "time(2)": "172800000ms",
    "datetime(2024-02-03)": "2024-02-03T00:00:00.000Z", "datetime(2024-02-03T04:05:06.7Z)": "2024-02-03T04:05:06.700Z", 'datetime("2024-02-03 04:05")': "2024-02-03T04:05:00.000Z", "datetime(2/3/2024)": "2024-02-03T00:00:00.000Z",
    "datetime(2024-02-03T04:05:06+01:00)": "2024-02-03T03:05:06.000Z",
    "guid(74BE27DE-1E4E-49D9-B579-FE0B331D3642)": "74be27de-1e4e-49d9-b579-fe0b331d3642",
    "long(5)": "5", "int(null)": "int(null)", "dynamic(null)": "dynamic(null)", "bool(true)": "true", "real(1.5)": "1.5",
    'dynamic([1, "a", {"b": [null, true, -2.5]}])': '[1,"a",{"b":[null,true,-2.5]}]', "dynamic(['x', @'y\\z'])": '["x","y\\\\z"]',
    "true": "true",
  };
  for (const [text, expected] of Object.entries(cases)) assert.is(shape(condition(text)), expected, text);
});

/** The value that Microsoft's own parser gives a literal. */
function theirs(literal: string): string | undefined {
  let found: string | undefined;
  const visit = (node: KustoElement): void => {
    if (typeof node.LiteralValue === "string") found ??= node.LiteralValue;
    for (let at = 0; at < node.ChildCount; at++) {
      const child = node.GetChild(at);
      if (child !== null && child !== undefined) visit(child);
    }
  };
  visit(kustoParse(`print ${literal}`, "sentinel").Syntax);
  return found;
}

test("reads escapes as Microsoft's parser does", () => {
  const piece = fc.constantFrom("a", "n", "x41", "u0041", "101", "7", "0", "\\", "\\\\", '"', "'", "\\'", '\\"', "\\n", "\\t", "\\x41", "\\u00e9", "\\101", "\\0", " ", "//", "|", ";", "é", "☢");
  const plain = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(""));
  const literal = fc.oneof(
    plain.map((text) => `"${text}"`),
    plain.map((text) => `'${text}'`),
    plain.map((text) => `@"${text}"`),
    plain.map((text) => `h@'${text}'`),
  );
  let compared = 0;
  fc.assert(fc.property(literal, (text) => {
    const { faults, statements } = parseKql(`print ${text}`);
    const [statement] = statements;
    const node = statement?.kind === "query" && statement.value.kind === "pipe" ? statement.value.operators[0] : undefined;
    const value = node?.kind === "print" ? node.items[0]?.value : undefined;
    if (faults.length > 0 || node?.kind !== "print" || node.items.length !== 1 || value?.kind !== "text") return; // broken in some way
    compared++;
    // A library that reads several literals side by side shows the first.
    const whole = theirs(text);
    assert.ok(whole !== undefined && value.value.startsWith(whole), `${text}: ${JSON.stringify(value.value)} and ${JSON.stringify(whole)}`);
  }), { numRuns: 150 });
  assert.ok(compared > 30, `${compared}`);
});

test("any text in quotes comes back", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
    const escaped = `"${text.replace(/[\\"\n\r]/g, (char) => (char === "\n" ? "\\n" : char === "\r" ? "\\r" : `\\${char}`))}"`;
    assert.is(shape(condition(`a == ${escaped} "" @'${text.replaceAll("'", "''")}'`)), `(a == ${JSON.stringify(text + text)})`);
  }), { numRuns: 500 });
});

test("knows the operators", () => {
  const cases: Readonly<Record<string, string>> = {
    "T | filter a == 1": "where",
    "T | extend x = 1, (y, z) = f(), ['a b'] = 2": "extend",
    "T | project a, b = c.d": "project",
    "T | project-away a*, *b": "project-away",
    "T | project-keep a": "project-keep",
    "T | project-rename a = b": "project-rename",
    "T | project-reorder a asc, *": "project-reorder",
    "T | summarize hint.strategy=shuffle n = count(), arg_max(t, *) by a, bin(t, 1h)": "summarize",
    "T | summarize by a": "summarize",
    "T | distinct *": "distinct",
    "T | union isfuzzy=true kind=outer withsource=S U, (V | take 1), Device*": "union",
    "T | join kind=leftanti hint.remote=left (U | where b == 1) on a, $left.b == $right.c": "join",
    "T | join U on a": "join",
    "T | lookup kind=leftouter (U) on a": "lookup",
    "T | sort by a desc nulls first, b asc": "sort",
    "T | order by a": "sort",
    "T | top 5 by a": "top",
    "T | limit 5": "take",
    "T | count": "count",
    "T | mv-expand kind=array a, b = c to typeof(string) limit 5": "mv-expand",
    "T | mvexpand a": "mv-expand",
    "T | mv-apply x = a to typeof(long) on (where x > 1 | summarize m = max(x))": "mv-apply",
    'T | parse kind=regex flags=i a with * "x" b:long "y" c': "parse",
    'T | parse-where a with "x" b': "parse-where",
    "T | parse-kv a as (b: string, c: long) with (pair_delimiter=';', kv_delimiter='=')": "parse-kv",
    "T | evaluate bag_unpack(a) : (x: string)": "evaluate",
    "T | invoke FileProfile(SHA1, 1000)": "invoke",
    "T | serialize r = row_number()": "serialize",
    "T | make-series n = count() default = 0 on t from ago(1d) to now() step 1h by a": "make-series",
    'T | render timechart with (title = "x")': "render",
    "T | scan with_match_id = m declare (s: datetime) with (step one output=none: a == 1 => s = t; step two: a == 2 and t - one.s < 1h;)": "scan",
    "T | partition hint.strategy=native by a (top 3 by b)": "partition",
    "T | as hint.materialized=true X": "as",
    "T | sample 5": "sample",
    "T | sample-distinct 5 of a": "sample-distinct",
    "T | getschema": "getschema",
    "T | fork (where a == 1) (count)": "other",
  };
  for (const [text, kind] of Object.entries(cases)) assert.equal(operators(text).map((operator) => operator.kind), [kind], text);
  const makers: Readonly<Record<string, string>> = { "union T, U": "union", "print 1": "print", "range x from 1 to 5 step 1": "range", 'search in (T, U) "x" and a == 1': "search", 'find in (T) where a == "x" project b': "find" };
  for (const [text, kind] of Object.entries(makers)) assert.equal(operators(text).map((operator) => operator.kind), [kind], text);
  assert.equal(operators("T | where search == 1 and range(1, 2) == find").length, 1);
});

test("knows the statements", () => {
  const { faults, statements } = parseKql(`
    set notruncation;
    declare query_parameters(n: long = 5);
    let one = 1; let list = dynamic(["a"]); // a comment
    let t = view () { T | where a == one };
    let f = (x: string, U: (*)) { let y = x; U | where a == y };
    alias database d = cluster("c").database("d");
    f("a", t) | where b in (list);`);
  assert.equal(faults, []);
  assert.equal(statements.map(({ kind }) => kind), ["setting", "declare", "let", "let", "letFunction", "letFunction", "setting", "query"]);
  const f = statements[5] as Extract<KqlStatement, { kind: "letFunction" }>;
  assert.equal(f.parameters.map(({ name, type }) => [name, type]), [["x", "string"], ["U", "(*)"]]);
  assert.equal(f.body.map(({ kind }) => kind), ["let", "query"]);
});

test("passes over marks that nobody sees", () => {
  assert.is(shape(query("\ufeffT\u200b |\u00a0where\u200b a == 1")), "{T|where}");
});

test("goes on behind what it cannot read, and says where it stands", () => {
  const text = "let a = ; T | where b == | frobnicate | where c == 1; U | where (d";
  const { faults, statements } = parseKql(text);
  assert.equal(faults.map(({ span }) => text.slice(...span)), [";", "|", "frobnicate", ""]);
  assert.equal(statements.map(({ kind }) => kind), ["query", "query"]);
  const [first] = statements as readonly Extract<KqlStatement, { kind: "query" }>[];
  assert.is(first === undefined ? "" : shape(first.value), "{T|other|other|where}");
  assert.ok(parseKql('T | where a == "open').faults.length > 0);
  assert.ok(parseKql('T | where a == "C:\\qindows"').faults.length > 0);
  assert.ok(parseKql("T | where a == 1)").faults.length > 0);
  // `not` without brackets is no operator, `=` compares nothing.
  assert.ok(parseKql("T | where not a == b").faults.length > 0);
  const [where] = operators("T | where a = true");
  assert.is(where?.kind === "where" ? where.name : "", "a");
});

test("stays within bounds for any text", () => {
  const many = 30_000;
  const hostile: readonly string[] = [
    `T | where ${"(".repeat(many)}`,
    `T | where ${"(".repeat(many)}a${")".repeat(many)}`,
    `T | where ${"not(".repeat(many)}`,
    `T | where a${".b".repeat(many)} == 1`,
    `T | where a${"[0]".repeat(many)} == 1`,
    `T | where a == 1${" + 1".repeat(many)}`,
    `T | where ${"-".repeat(many)}1`,
    `let f = ${"() {".repeat(many)}`,
    `T ${"| where (".repeat(many / 4)}`,
    `T | where a in (${"(T | where a in (".repeat(many / 20)}`,
    `print dynamic(${"[".repeat(many)}`,
    `print dynamic(${'{"a":'.repeat(many)}`,
    `${"@\"".repeat(many)}`, `${"```".repeat(many)}`, `${'"\n'.repeat(many)}`, `${"h@'\n".repeat(many)}`,
    ";".repeat(many), ")".repeat(many), "|".repeat(many), "\u0000".repeat(many), "\ud800".repeat(many), "let ".repeat(many), "datetime(".repeat(many), "in~ ".repeat(many),
  ];
  for (const text of hostile) {
    const { faults, statements } = parseKql(text);
    assert.ok(faults.length > 0 || statements.length === 0 || /^[@;`h]/.test(text), text.slice(0, 30));
  }
});

test("reads long queries of few levels", () => {
  const values = Array.from({ length: 5_000 }, (_, at) => `"value ${at}"`);
  const [where] = operators(`T | where a in (${values.join(", ")})`);
  assert.is(where?.kind === "where" && where.condition.kind === "membership" ? where.condition.values.length : 0, 5_000);
  const chain = condition(Array.from({ length: 20_000 }, (_, at) => `a == ${at}`).join(" or "));
  assert.is(chain.kind === "or" ? chain.operands.length : 0, 20_000);
  assert.is(operators(`T ${"| where a == 1 ".repeat(20_000)}`).length, 20_000);
  assert.is(parseKql("let a = 1; ".repeat(20_000)).statements.length, 20_000);
});

test("never throws, and every place is in the text", () => {
  const word = fc.constantFrom("T", "|", "where", "let", "a", "==", "=", "(", ")", "[", "]", "{", "}", ";", ",", "and", "or", "not", "in", "has", '"x"', "'", "@", "5m", "1", "..", "by", "summarize", "join", "on", "union", "dynamic", "datetime", "\n", "//", "between", "extend", "mv-expand", "scan", "step", "=>", ":", "*", "-", "\ud83d");
  fc.assert(fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom(" ", ""), (words, blank) => {
    const text = words.join(blank);
    const { faults, statements } = parseKql(text);
    for (const { span } of [...faults, ...statements]) assert.ok(span[0] >= 0 && span[0] <= span[1] && span[1] <= text.length, `${text} ${span.join()}`);
  }), { numRuns: 2_000 });
});

test.run();

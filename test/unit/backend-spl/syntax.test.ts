import { type EvalExpression, parseSpl, type SearchExpression, type SplCommand } from "@isorule/backend-spl/read";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hostileTexts } from "../../kit/hostile.js";

/** A condition of a search with parentheses around every operator. */
function showSearch(node: SearchExpression): string {
  switch (node.kind) {
    case "and":
    case "or":
      return `(${node.operands.map(showSearch).join(` ${node.kind} `)})`;
    case "not":
      return `not(${showSearch(node.operand)})`;
    case "compare":
      return `${node.field}${node.operator}${showValue(node.value)}`;
    case "in":
      return `${node.field} in [${node.values.map(showValue).join(" ")}]`;
    case "text":
      return showValue(node.value);
    case "macro":
      return `\`${node.name}(${node.arguments.join("|")})\``;
    case "subsearch":
      return `[${node.search.commands.map(({ kind }) => kind).join()}]`;
  }
}

function showValue(value: { readonly text: string; readonly form: string }): string {
  return value.form === "plain" ? value.text : `${value.form}<${value.text}>`;
}

/** An expression with parentheses around every operator. */
function showEval(node: EvalExpression): string {
  switch (node.kind) {
    case "text":
      return JSON.stringify(node.text);
    case "number":
      return String(node.value);
    case "field":
      return `<${node.name}>`;
    case "call":
      return `${node.name}(${node.arguments.map(showEval).join()})`;
    case "not":
    case "minus":
      return `${node.kind}(${showEval(node.operand)})`;
    case "and":
    case "or":
    case "xor":
    case "concat":
      return `(${node.operands.map(showEval).join(` ${node.kind} `)})`;
    case "compare":
    case "arithmetic":
      return `(${showEval(node.left)}${node.operator}${showEval(node.right)})`;
  }
}

function commandsOf(text: string, definitions?: Readonly<Record<string, string>>): readonly SplCommand[] {
  const { pipeline, problems } = parseSpl(text, definitions === undefined ? {} : { definitions });
  assert.equal(problems.filter(({ what }) => what !== "macro"), [], text);
  return pipeline.commands;
}

function searchOf(text: string, definitions?: Readonly<Record<string, string>>): string {
  const [command] = commandsOf(text, definitions);
  return command?.kind === "search" ? showSearch(command.expression) : `no search but ${command?.kind}`;
}

function whereOf(text: string): string {
  const [, command] = commandsOf(`* | where ${text}`);
  return command?.kind === "where" ? showEval(command.condition) : `no where but ${command?.kind}`;
}

const test = suite("backend-spl: syntax");

// https://help.splunk.com/en/splunk-enterprise/search/search-manual/10.0/search-primer/boolean-expressions-with-logical-operators
const searches: Readonly<Record<string, string>> = {
  "a=1 OR b=2 c=3": "((a=1 or b=2) and c=3)",
  "a=1 b=2 OR c=3": "(a=1 and (b=2 or c=3))",
  "NOT a=1 OR b=2": "(not(a=1) or b=2)",
  "a=1 AND b=2 AND c=3": "(a=1 and b=2 and c=3)",
  "NOT NOT a=1": "a=1",
  "error or fatal": "(error and or and fatal)",
  'a = "x y" b != z': "(a=x y and b!=z)",
  'a IN ("x*", y , "z w")': "a in [x* y z w]",
  "a in (x)": "a in [x]",
  "a NOT IN (x, y)": "not(a in [x y])",
  '"properties.x{}.y"=1': "properties.x{}.y=1",
  'a="C:\\\\Program Files"*.exe': "a=C:\\Program Files*.exe",
  'a="C:\\Windows" b="D:\\\\x\\\\"': "(a=C:\\Windows and b=D:\\x\\)",
  'a="say \\"hi\\"" b=\\"x\\"': '(a=say "hi" and b="x")',
  "TERM(EventCode=4688) CASE(Ab)": "(term<EventCode=4688> and case<Ab>)",
  "a=CASE(Ab*)": "a=case<Ab*>",
  "uri=*?id=5&x=<y>": "uri=*?id=5&x=<y>",
  "a>5 b<=6 c==7": "(a>5 and b<=6 and c=7)",
  "search index=main": "index=main",
  "`unknown(a, \"b, c\")` x=1": "(`unknown(a|b, c)` and x=1)",
  "x=1 [search y=2 | fields y]": "(x=1 and [search,fields])",
};

for (const [text, expected] of Object.entries(searches)) {
  test(`search: ${text}`, () => assert.is(searchText(text), expected));
}

function searchText(text: string): string {
  const [command] = parseSpl(text).pipeline.commands;
  return command?.kind === "search" ? showSearch(command.expression) : "no search";
}

const conditions: Readonly<Record<string, string>> = {
  "a=1 OR b=2 AND c=3": "((<a>=1) or ((<b>=2) and (<c>=3)))",
  "NOT a=1 AND b=2": "(not((<a>=1)) and (<b>=2))",
  "a=1 XOR b=2": "((<a>=1) xor (<b>=2))",
  'a LIKE "x%" OR like(b, "_y")': '((<a>like"x%") or like(<b>,"_y"))',
  'a IN ("x", "y")': 'in(<a>,"x","y")',
  "a NOT IN (1)": "not(in(<a>,1))",
  "a.b=c . \"d\"": '((<a> concat <b>)=(<c> concat "d"))',
  "a+b*2-c>=-1": "(((<a>+(<b>*2))-<c>)>=minus(1))",
  "'a b.c'=x.y": "(<a b.c>=(<x> concat <y>))",
  'match(f, "(?i)a\\\\.b\\W")': 'match(<f>,"(?i)a\\\\.b\\\\W")',
  "if(isnull(x), true(), 1.5)=1": "(if(isnull(<x>),true(),1.5)=1)",
  "!isnull(x)": "not(isnull(<x>))",
  "f{}.g=1": "(<f{}.g>=1)",
};

for (const [text, expected] of Object.entries(conditions)) {
  test(`where: ${text}`, () => assert.is(whereOf(text), expected));
}

test("pipes in quotes, brackets and macros cut nothing", () => {
  const kinds = commandsOf('a="x|y" | where match(b, "c|d") | append [search e=1 | head 1] | table f').map(({ kind }) => kind);
  assert.equal(kinds, ["search", "where", "append", "table"]);
});

test("comments are taken away, also with pipes and quotes in them", () => {
  assert.equal(commandsOf('a=1 ``` it\'s | "not ``` b=2 | head 5').map(({ kind }) => kind), ["search", "head"]);
  assert.is(searchOf("a=1 ``` comment ``` OR b=2"), "(a=1 or b=2)");
});

test("macros are texts: precedence is that of the text with the macro written out", () => {
  assert.is(searchOf("`sources` EventCode=4698", { sources: "a=1 OR b=2" }), "((a=1 or b=2) and EventCode=4698)");
  assert.is(searchOf("x=1 OR `pair`", { pair: "a=1 b=2" }), "((x=1 or a=1) and b=2)");
});

test("macros may hold pipes, arguments and other macros; quoted calls are texts", () => {
  const definitions = { outer: "a=1 | `inner(x y, \"2, 3\")`", "inner(name, value)": 'search "$name$"="$value$" | eval z="$name$ costs 5$"' };
  const [, search, evaluation] = commandsOf("`outer`", definitions);
  assert.is(search?.kind === "search" ? showSearch(search.expression) : "", "x y=2, 3");
  assert.is(evaluation?.kind === "eval" ? showEval(evaluation.assignments[0]?.value as EvalExpression) : "", '"x y costs 5$"');
  assert.is(searchOf('a="`outer`"', definitions), "a=`outer`");
});

test("macros of Splunk's own apps are known", () => {
  const commands = commandsOf('| tstats `security_content_summariesonly` count from datamodel=Endpoint.Processes by Processes.dest | `drop_dm_object_name("Processes")` | `security_content_ctime(firstTime)` | `my_rule_filter`');
  assert.equal(commands.map(({ kind }) => kind), ["tstats", "rename", "other", "search"]);
  const [, rename] = commands;
  assert.equal(rename?.kind === "rename" ? rename.pairs : [], [{ from: "Processes.*", to: "*" }]);
});

test("a macro that calls itself, and macros that grow without end, are given up with a problem", () => {
  for (const definitions of [{ a: "x `b`", b: "y `a`" }, Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`m${index}`, `\`m${index + 1}\` \`m${index + 1}\``]))]) {
    const start = "a" in definitions ? "`a`" : "`m0`";
    const { problems } = parseSpl(start, { definitions: definitions as Readonly<Record<string, string>> });
    assert.ok(problems.some(({ what }) => what === "limit"), start);
  }
});

test("tstats: clauses in any case and order, and what follows options", () => {
  const forms = [
    "| tstats summariesonly=t count min(_time) AS first FROM datamodel=Endpoint.Processes WHERE Processes.user=bob by Processes.dest _time span=1h",
    "| tstats count min(_time) as first where Processes.user=bob from datamodel=Endpoint.Processes groupby Processes.dest, _time span=1h summariesonly=t",
  ];
  for (const form of forms) {
    const [command] = commandsOf(form);
    if (command?.kind !== "tstats") throw new Error("tstats");
    assert.is(command.datamodel, "Endpoint.Processes");
    assert.is(command.where === undefined ? "" : showSearch(command.where), "Processes.user=bob");
    assert.equal(command.by.map(({ field, spanText }) => [field, spanText]), [["Processes.dest", undefined], ["_time", "1h"]]);
    assert.equal(command.aggregations.map(({ function: name, field, as }) => [name, field, as]), [["count", undefined, "count"], ["min", "_time", "first"]]);
    assert.is(command.options["summariesonly"], "t");
  }
});

test("arguments of other commands", () => {
  const commands = commandsOf(
    'a=1 | stats dc(user) as users, count(eval(x=1)) AS n values("b c") by host span=1h, "d e" | regex f!="(?i)a|b" | rex field=g mode=sed "s/a/b/" | rename h AS i, "j k" AS l'
      + ' | sort 0 - m, num(n) | bin _time span=5m | dedup 2 o p | streamstats current=f window=3 global=f sum(q) AS r BY s | lookup update=t t u AS v OUTPUTNEW w AS x | head 7 | join type=left y [search z=1] `glued`',
  );
  const plain = (each: SplCommand): unknown => JSON.parse(JSON.stringify(each, (key, value: unknown) => (key === "span" ? undefined : value))) as unknown;
  const [, stats, regex, rex, rename, sort, bin, dedup, stream, lookup, head, join, macro] = commands.map(plain) as readonly Readonly<Record<string, unknown>>[];
  assert.is((stats?.["aggregations"] as readonly { readonly as: string }[]).map(({ as }) => as).join(), 'users,n,values("b c")');
  assert.equal(stats?.["by"], [{ field: "host", spanText: "1h" }, { field: "d e" }]);
  assert.equal(regex, { kind: "regex", field: "f", negated: true, pattern: "(?i)a|b" });
  assert.is(rex?.["sed"], true);
  assert.equal(rename?.["pairs"], [{ from: "h", to: "i" }, { from: "j k", to: "l" }]);
  assert.equal(sort, { kind: "sort", limit: 0, keys: [{ field: "m", descending: true, as: "auto" }, { field: "n", descending: false, as: "num" }] });
  assert.is(bin?.["spanText"], "5m");
  assert.equal([dedup?.["count"], dedup?.["fields"]], [2, ["o", "p"]]);
  assert.equal([stream?.["current"], stream?.["window"], stream?.["global"]], [false, 3, false]);
  assert.equal([lookup?.["name"], lookup?.["inputs"], lookup?.["outputs"], lookup?.["onlyNew"]], ["t", [{ from: "u", to: "v" }], [{ from: "w", to: "x" }], true]);
  assert.is(head?.["limit"], 7);
  assert.equal(join?.["fields"], ["y"]);
  assert.is(macro?.["name"], "glued");
});

test("faults are told at their place, and the rest is read", () => {
  const { pipeline, problems } = parseSpl('a=1 (b=2 | where c="x | table d');
  assert.ok(problems.length > 0 && problems.every(({ span: [start, end] }) => start >= 0 && end <= 31 && start <= end));
  assert.is(pipeline.commands[0]?.kind, "search");
  const second = parseSpl("a=1 | where b= | table c");
  assert.equal(second.pipeline.commands.map((each) => (each.kind === "other" ? [each.name, each.faulty] : each.kind)), ["search", ["where", true], "table"]);
});

test("places are those of the text that was given, also behind macros and comments", () => {
  const text = "`sources` ``` note ``` EventCode=4698 | where x=5";
  const [search, where] = commandsOf(text, { sources: "a=1 OR b=2" });
  const second = search?.kind === "search" && search.expression.kind === "and" ? search.expression.operands : [];
  assert.equal(second.map(({ span }) => text.slice(...span)), ["`sources`", "EventCode=4698"]);
  assert.is(text.slice(...(where?.span ?? [0, 0])).trim(), "where x=5");
});

// https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/search (Quotes and escaping characters)
const anyText = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: fc.constantFrom("\\", '"', "|", "*", "`", "[", "]", "(", ")", "a", " ", "'", ",", "=", "$"), maxLength: 12 }));
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, "\\$&")}"`;

test("any text comes back from its quotes: in a search, in an expression, in a pattern", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const [search, where, regex] = commandsOf(`f=${quoted(text)} | where g=${quoted(text)} | regex h=${quoted(text)}`);
      assert.is(search?.kind === "search" && search.expression.kind === "compare" ? search.expression.value.text : undefined, text);
      assert.is(where?.kind === "where" && where.condition.kind === "compare" && where.condition.right.kind === "text" ? where.condition.right.text : undefined, text);
      assert.is(regex?.kind === "regex" ? regex.pattern : undefined, text);
    }),
    { numRuns: 500 },
  );
});

test("a value in quotes never ends the condition that it is in", () => {
  fc.assert(
    fc.property(anyText, anyText, (first, second) => {
      assert.is(searchOf(`f IN (${quoted(first)}, ${quoted(second)}) g=1`), `(f in [${first} ${second}] and g=1)`);
    }),
    { numRuns: 300 },
  );
});

test("any text is parsed, and every place lies inside of it", () => {
  const words = fc.array(fc.constantFrom("|", " ", "search", "where", "eval", "stats", "tstats", "from", "by", "(", ")", "[", "]", '"', "'", "`", "```", "\\", "=", "a", "AND", "OR", "NOT", "IN", ",", "*", "1", ".", "lookup", "\u0000", "\ud800"), { maxLength: 30 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ unit: "binary" })), (text) => {
      const { pipeline, problems } = parseSpl(text, { definitions: { a: "| x `a`", "b(c)": "$c$ $c$" } });
      const spans = [...problems, ...pipeline.commands].map(({ span }) => span);
      assert.ok(spans.every(([start, end]) => start >= 0 && start <= end && end <= text.length), JSON.stringify(spans));
    }),
    { numRuns: 1500 },
  );
});

for (const { name, text } of hostileTexts) {
  test(`hostile text: ${name}`, () => {
    for (const each of [text, `f="${text}`, `* | where ${text}`, `* | eval x=${text} | rex "${text}"`, `| tstats ${text} by ${text}`]) assert.ok(parseSpl(each).pipeline.kind === "pipeline");
  });
}

test("deep and long texts are read or given up, and soon", () => {
  const many = 60_000;
  const texts = [
    `${"(".repeat(many)}a=1`, `${"NOT ".repeat(many)}a=1`, `${"[search ".repeat(many)}`, `${"[".repeat(many)}`, `a=1 ${"OR a=1 ".repeat(many)}`, `* | where ${"(".repeat(many)}`, `* | where ${"NOT ".repeat(many)}a`,
    `* | where a=1 ${"OR a=1 ".repeat(many)}`, `* | eval x=${"1+".repeat(many)}1`, `* | eval x=${"f(".repeat(many)}`, `* | eval x=${"-".repeat(many)}1`, `* | eval x=${'"a".'.repeat(many)}"b"`,
    `a IN (${Array.from({ length: 5000 }, (_, index) => `"value ${index}"`).join(", ")})`, `${"| x ".repeat(many)}`, `${"`m` ".repeat(many)}`, `* | ${"`m`".repeat(many)}`, `a="${"\\".repeat(300_000)}`,
    `* | stats ${"count(".repeat(many)}`, `| tstats ${"by from where ".repeat(many)}`, `${"a(".repeat(many)}`, `* | sort ${"-a,".repeat(many)}`, `${"'".repeat(many)}|x ${"'".repeat(many)}`, `* | x ${"[".repeat(many)}`,
  ];
  for (const text of texts) assert.ok(parseSpl(text).pipeline.commands.length >= 0);
});

test.run();

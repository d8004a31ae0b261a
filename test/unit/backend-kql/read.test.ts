import { kql } from "@isorule/backend-kql/read";
import { type Detection, type Predicate, readRule, type Rule, transpile } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("backend-kql: reading queries");

interface Reading {
  readonly predicates: readonly string[];
  readonly losses: readonly string[];
  readonly rule: Rule;
}

/** A predicate on one line; names without the prefix of the language. */
function show(node: Predicate): string {
  const name = (field: string): string => field.replace(/^kql:/, "");
  switch (node.kind) {
    case "and":
    case "or":
      return `(${node.operands.map(show).join(` ${node.kind} `)})`;
    case "not":
      return `not ${show(node.operand)}`;
    case "comparison": {
      const flags = `${node.caseSensitive ? "!" : ""}${node.dotAll === true ? "s" : ""}${node.multiline === true ? "m" : ""}`;
      return `${name(node.field)} ${node.operator}${flags} ${node.values.map((value) => JSON.stringify(value)).join("|")}`;
    }
    case "fieldComparison":
      return `${name(node.field)} ${node.operator}${node.caseSensitive ? "!" : ""} field ${name(node.other)}`;
    case "exists":
      return `exists ${name(node.field)}`;
    case "keyword":
      return `keyword ${node.values.join("|")}`;
    case "constant":
      return String(node.value);
  }
}

function read(text: string, vocabulary?: string): Reading {
  const known = vocabulary === undefined ? undefined : kql.vocabularies[vocabulary];
  const { diagnostics, readings = [] } = kql.read?.(text, known === undefined ? {} : { vocabulary: known }) ?? { diagnostics: [] };
  const [reading] = readings;
  if (reading === undefined) throw new Error(`${text}: no rule, ${JSON.stringify(diagnostics)}`);
  return { rule: reading.rule, predicates: reading.rule.signals.map(({ predicate }) => show(predicate)), losses: reading.losses.map(({ what }) => what) };
}

/** Conditions of a table that no vocabulary has, exactly read. */
function conditions(cases: Readonly<Record<string, string>>): void {
  for (const [text, expected] of Object.entries(cases)) {
    const { losses, predicates } = read(`T | where ${text}`);
    assert.equal([predicates, losses], [[expected], []], text);
  }
}

test("says what each operator compares, and whether case matters", () => {
  conditions({
    'a == "x"': 'a equals! "x"',
    'a =~ "x"': 'a equals "x"',
    'a contains "x"': 'a contains "x"',
    'a contains_cs "x"': 'a contains! "x"',
    'a startswith "x"': 'a startsWith "x"',
    'a endswith_cs "x"': 'a endsWith! "x"',
    'a in~ ("x", "y")': 'a equals "x"|"y"',
    'a matches regex "x.y"': 'a regex! "x.y"',
    'a matches regex "(?is)\\\\Ax.*y\\\\z"': 'a like "x*y"',
    'tolower(a) == "x"': 'a equals "x"',
    'toupper(a) contains "X"': 'a contains "X"',
    'tostring(a.b["c"]) =~ "x"': 'a.b.c equals "x"',
    "n > 5": "n gt 5",
    "5 > n": "n lt 5",
    "n between (1 .. 3)": "(n gte 1 and n lte 3)",
    "flag": "flag equals! true",
    'ipv4_is_private(a)': 'a cidr "10.0.0.0/8"|"172.16.0.0/12"|"192.168.0.0/16"',
  });
});

test("terms are runs of letters and digits: no letter or digit stands beside them", () => {
  const edge = "[^0-9A-Za-z\\\\x80-\\\\x{10FFFF}]";
  conditions({
    'a has "x"': `a regex "(?:\\\\A|${edge})x(?:${edge}|\\\\z)"`,
    'a hasprefix "x"': `a regex "(?:\\\\A|${edge})x"`,
    'a hassuffix_cs "x"': `a regex! "x(?:${edge}|\\\\z)"`,
    'a has ".exe"': `a regex "\\\\.exe(?:${edge}|\\\\z)"`,
    'a has "--"': 'a contains "--"',
    'a has_all ("-", "/")': '(a contains "-" and a contains "/")',
  });
});

test("null is neither true nor false: two truth values say when a test is surely false", () => {
  conditions({
    'a != "x"': 'not a equals! "x"', // text has no null; the complement of == holds for null, too
    "n != 5": "not n equals 5",
    "not(n > 5)": "(exists n and not n gt 5)",
    "not(coalesce(n > 5, false))": "not n gt 5",
    "not(n > 5 and m > 6)": "((exists n and not n gt 5) or (exists m and not m gt 6))",
    "not(ipv4_is_in_range(a, '10.0.0.0/8'))": '(a cidr "0.0.0.0/0" and not a cidr "10.0.0.0/8")',
    'a == ""': "not exists a",
    "isempty(a)": "not exists a",
    "isnotempty(a) and a == b": "(exists a and a equals! field b)", // two empty texts would be equal
    'a !in ("x", "")': 'not (a equals! "x" or not exists a)',
    'iff(a == "1", "x", "y") == "x"': 'a equals! "1"',
    'tolower(a) == "X" or b == "y"': 'b equals! "y"', // lower-case text has no capitals
  });
});

test("names stand for what they were made of", () => {
  const cases: Readonly<Record<string, string>> = {
    'let v = "x"; T | where a == v': 'a equals! "x"',
    'let l = dynamic(["x", "y"]); T | where a in (l)': 'a equals! "x"|"y"',
    'let l = datatable(c: string) ["x", "y"]; T | where a in (l)': 'a equals! "x"|"y"',
    'let f = (s: string) { s contains "x" }; T | where f(a)': 'a contains "x"',
    'let f = (U: (*), v: string) { U | where a == v }; f(T, "x")': 'a equals! "x"',
    'let U = T | where a == "x"; U | where b == "y"': '(a equals! "x" and b equals! "y")',
    'T | extend x = tolower(a), y = b | where x contains "X" and y == "z"': '(a contains "X" and b equals! "z")',
    'T | project x = a | where x == "1"': 'a equals! "1"',
    'T | project-rename x = a | where x == "1"': 'a equals! "1"',
    'T | extend a = strcat(b, c) | where a == "1"': 'strcat(b, c) equals! "1"',
    'T | invoke f() | where a == "1"; let g = 1': "",
  };
  for (const [text, expected] of Object.entries(cases)) if (expected !== "") assert.equal([read(text).predicates, read(text).losses], [[expected], []], text);
  // A column hides a let, but not the other way round; what doubles at every step is not written out.
  assert.equal(read('let a = "x"; T | extend a = b | where a == "1"').predicates, ['b equals! "1"']);
  const doubling = `T | extend x0 = a ${Array.from({ length: 60 }, (_, at) => `| extend x${at + 1} = strcat(x${at}, x${at})`).join(" ")} | where x60 == "1"`;
  assert.equal(read(doubling).losses, ["large expression"]);
});

test("tables: unions, functions, workspaces, and the output that a rule does not need", () => {
  const tables = (text: string): readonly string[] => read(text).rule.signals.map(({ event }) => event);
  assert.equal(tables('union T, (U | where a == "1")'), ["kql:T", "kql:U"]);
  assert.equal(tables('workspace("w").T | where a == 1'), ["kql:T"]);
  assert.equal(tables("materialize(T | where a == 1) | sort by b | take 5 | project c | summarize count() by d | render piechart"), ["kql:T"]);
  assert.equal(read("T | where Timestamp > ago(7d) and a == 1 | where ingestion_time() > ago(1h) | where Timestamp between (ago(2d) .. now())"), { ...read("T | where a == 1"), rule: read("T | where Timestamp > ago(7d) and a == 1 | where ingestion_time() > ago(1h) | where Timestamp between (ago(2d) .. now())").rule });
});

test("what is not read is a loss with a name, and the rest is read", () => {
  const cases: Readonly<Record<string, readonly [predicate: string, losses: readonly string[]]>> = {
    'T | where a == "1" | join kind=inner (U | where b == "2") on c': ['a equals! "1"', ["join"]],
    'T | where a == "1" | join kind=leftouter (U) on c': ['a equals! "1"', []],
    'T | join kind=leftouter (U) on c | where isempty(d)': ["not exists d", ["join"]], // whose column it is, nobody knows
    'T | join kind=leftouter (U | project c, d) on c | where a == "1"': ['a equals! "1"', []],
    'T | evaluate bag_unpack(b) | where d == "1"': ['d equals! "1"', ["bag_unpack"]],
    'T | summarize arg_max(Timestamp, *) by b | where c == "1"': ['c equals! "1"', ["arg_max"]],
    'T | summarize make_set(x) by y | where set_x has "-"': ['x contains "-"', ["make_set"]],
    'T | where a == "1" and b in ((U | project b))': ['a equals! "1"', ["membership in a table"]],
    'T | where a == "1" | mv-expand b | where b == "2"': ['(a equals! "1" and b equals! "2")', ["mv-expand"]],
    'T | where a == "1" | invoke FileProfile(SHA1) | where GlobalPrevalence < 5': ['a equals! "1"', ["invoke FileProfile"]],
    'T | where a matches regex "x(?=y)" or b == "1"': ['b equals! "1"', ["regex"]],
    'T | where a == "1" | scan with (step s: a == 1;) | where b == "2"': ['a equals! "1"', ["scan"]],
  };
  for (const [text, [predicate, losses]] of Object.entries(cases)) {
    if (losses[0] === "scan") continue; // no row of it is an event
    assert.equal([read(text).predicates, read(text).losses], [[predicate], losses], text);
  }
  const { diagnostics = [], rules = [] } = kql.read?.('externaldata(a: string) [@"https://example.com"] | where a == "1"') ?? {};
  assert.is(rules.length, 0);
  assert.ok(diagnostics.some(({ code }) => code === "query/unread"));
});

test("rows that are left out before a condition is asked are a loss, and a limit of what is shown is none", () => {
  const lossesOf = (text: string): readonly string[] => read(text).losses;
  assert.equal(lossesOf('T | where a == "x" | take 5'), []);
  assert.equal(lossesOf('T | take 5 | where a == "x"'), ["take"]);
  assert.equal(lossesOf('let U = T | take 5; U | where a == "x"'), ["take"]);
  assert.equal(lossesOf('union (T | sample 5), V | where a == "x"'), ["sample"]);
  assert.equal(lossesOf('T | top 5 by b | where a == "x"'), ["top"]);
  assert.equal(lossesOf('T | distinct a, b | where a == "x"'), []);
  assert.equal(lossesOf('T | distinct a, b | summarize c = count() by a | where c > 5').slice(0, 1), ["distinct"]);
});

test("a column that is made of itself is the one of the table there", () => {
  // Each name is written out once: iff(a == "", b, a) compares the column a and not what was made of it.
  assert.equal(read('T | extend a = iff(a == "", b, a) | where a == "x"').predicates, read('T | where iff(a == "", b, a) == "x"').predicates);
  assert.equal(read('T | extend a = b, b = a | where iff(a == "x", a, b) == "y"').predicates, read('T | where iff(b == "x", b, a) == "y"').predicates);
});

test("a value of XML is what its expression takes out of it", () => {
  const entities = 'dynamic(["&lt;", "&gt;", "&quot;", "&apos;", "&amp;"])';
  const column = (expression: string): readonly string[] => read(`Event | where Source == "Microsoft-Windows-Sysmon" and EventID == 11 | where ${expression} =~ "x"`, "sentinel").predicates;
  const image = 'extract("<Data Name=\\"Image\\">([^<]*)</Data>", 1, EventData)';
  assert.equal(column(image), ['process.executable equals "x"']);
  assert.equal(column(`replace_strings(${image}, ${entities}, dynamic(["<", ">", "\\"", "'", "&"]))`), ['process.executable equals "x"']);
  assert.not.equal(column(image.replace(" 1,", " 0,")), ['process.executable equals "x"']);
  assert.not.equal(column(`replace_strings(${image}, ${entities}, dynamic([">", "<", "\\"", "'", "&"]))`), ['process.executable equals "x"']);
});

test("says in which direction a loss goes", () => {
  const reason = (text: string): string => kql.read?.(text).readings?.[0]?.losses[0]?.reason ?? "";
  assert.match(reason("T | where a == 1 and b in (U)"), /wider/);
  assert.match(reason("T | where a == 1 or b in (U)"), /narrower/);
  assert.match(reason("T | where a == 1 and not(b in (U) or c == 2)"), /wider/);
});

test("a count with a bound is a threshold", () => {
  const detection = (text: string): Detection => read(text).rule.detection;
  const plain = (node: Detection): unknown => JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === "span" ? undefined : value)));
  const query = 'T | where Timestamp > ago(1h) and isnotempty(h) and a == "1" | summarize n = count(), d = dcount(u) by h';
  assert.equal(plain(detection(`${query} | where n > 5`)), { kind: "count", of: ["events"], by: ["kql:h"], within: 3_600_000, threshold: [{ operator: "gt", value: 5 }] });
  assert.equal(plain(detection(`${query} | where d between (3 .. 9)`)), { kind: "distinct", of: ["events"], field: "kql:u", by: ["kql:h"], within: 3_600_000, threshold: [{ operator: "gte", value: 3 }, { operator: "lte", value: 9 }] });
  assert.equal(read(`${query} | where n > 5`).losses, []);
  assert.equal(read(`${query} | where n > 0`).rule.detection.kind, "signal");
  assert.equal(read('T | where isnotempty(h) | summarize countif(a == "1") by h, bin(Timestamp, 10m) | where countif_ >= 3').losses, ["bin"]);
  assert.equal(read("T | where Timestamp > ago(1h) | summarize n = count() by h | where n > 5 and h != 'x'").losses, ["empty keys"]);
});

/** A rule of two signals with this detection. */
function ruleOf(detect: string): Rule {
  const text = `id: 3f0c1f7e-54c9-4a7e-9d0a-0e5f4c8a1b2d
title: A rule
severity: low
signals:
  started:
    event: process_creation
    where: { process.command_line: { contains: first } }
  connected:
    event: network_connection
    where: { destination.port: 443 }
detect:
${detect}
`;
  const { rule, diagnostics } = readRule(text);
  if (rule === undefined) throw new Error(JSON.stringify(diagnostics));
  return rule;
}

test("what our printer writes for several events is read as what it is", () => {
  const details: readonly (readonly [string, Record<string, unknown>])[] = [
    ["  sequence:\n    by: host.name\n    within: 10m\n    steps: [started, connected]", { kind: "sequence", within: 600_000 }],
    ["  together:\n    by: host.name\n    within: 10m\n    steps: [started, connected]", { kind: "together", within: 600_000 }],
    ["  count:\n    of: started\n    by: host.name\n    within: 10m\n    threshold: 5", { kind: "count", within: 600_000, threshold: [{ operator: "gte", value: 5 }] }],
    ["  count:\n    of: started\n    by: host.name\n    within: 10m\n    threshold: { lt: 5 }", { kind: "count", within: 600_000, threshold: [{ operator: "lt", value: 5 }] }],
    ["  distinct:\n    of: connected\n    field: destination.ip\n    by: host.name\n    within: 1h\n    threshold: 5", { kind: "distinct", within: 3_600_000, field: "destination.ip", threshold: [{ operator: "gte", value: 5 }] }],
    ["  aggregate:\n    of: connected\n    field: destination.port\n    function: sum\n    by: host.name\n    within: 1h\n    threshold: { gt: 5 }", { kind: "aggregate", function: "sum", field: "destination.port", threshold: [{ operator: "gt", value: 5 }] }],
    ["  aggregate:\n    of: connected\n    field: destination.port\n    function: percentile\n    percentile: 95\n    by: host.name\n    within: 1h\n    threshold: { gt: 5, lt: 9 }", { kind: "aggregate", function: "percentile", percentile: 95, threshold: [{ operator: "gt", value: 5 }, { operator: "lt", value: 9 }] }],
  ];
  for (const [detect, expected] of details) {
    const rule = ruleOf(detect);
    for (const [name, vocabulary] of Object.entries(kql.vocabularies)) {
      const [document] = transpile(rule, kql, { vocabulary: name, formats: ["query"] }).documents;
      assert.ok(document !== undefined, `${detect} in ${name}`);
      const { readings = [] } = kql.read?.(document?.text ?? "", { vocabulary, prefer: { fields: ["host.name", "destination.ip", "destination.port"], events: ["process_creation", "network_connection"] } }) ?? {};
      const found = readings[0]?.rule.detection as unknown as Record<string, unknown> | undefined;
      for (const [key, value] of Object.entries(expected)) assert.equal(found?.[key], value, `${key} in ${name}:\n${document?.text}\n${JSON.stringify(found)}`);
      assert.equal(found?.["by"], ["host.name"], `${detect} in ${name}`);
      assert.equal(readings[0]?.losses.filter(({ what }) => what !== "places"), [], `${detect} in ${name}`);
    }
  }
});

test("a recipe with one thing changed is not read as the recipe", () => {
  const rule = ruleOf("  sequence:\n    by: host.name\n    within: 10m\n    steps: [started, connected]");
  const text = transpile(rule, kql, { vocabulary: "defender-xdr", formats: ["query"] }).documents[0]?.text ?? "";
  for (const [from, to] of [["StepTime < Timestamp", "StepTime > Timestamp"], ["- StartTime <= 10m", "- StartTime <= 20m"], ["kind=inner", "kind=innerunique"], ["+ 10m)", "+ 11m)"]] as const) {
    assert.ok(text.includes(from), `${from}\n${text}`);
    const { readings = [] } = kql.read?.(text.replaceAll(from, to)) ?? {};
    assert.ok(readings.every(({ rule: { detection } }) => detection.kind !== "sequence"), to);
  }
  // Slots of one side that are not those of the other miss pairs of events.
  for (const kind of ["sequence", "count"] as const) {
    const other = kind === "sequence" ? rule : ruleOf("  count:\n    of: started\n    by: host.name\n    within: 10m\n    threshold: { lt: 5 }");
    const written = transpile(other, kql, { vocabulary: "defender-xdr", formats: ["query"] }).documents[0]?.text ?? "";
    const changed = written.replace(/Slot = bin\(Timestamp, 10m\)/, "Slot = bin(Timestamp, 59s)");
    assert.not.equal(changed, written);
    assert.ok(kql.read?.(changed).readings?.every(({ rule: { detection }, losses }) => detection.kind !== kind || losses.length > 0), kind);
  }
});

test("registry hives and numbers are read as Sysmon writes them", () => {
  const registry = (value: string): string => read(`DeviceRegistryEvents | where ActionType == "RegistryValueSet" | where ${value}`, "defender-xdr").predicates[0] ?? "";
  assert.match(registry('RegistryValueData == "1"'), /DWORD \(0x00000001\)/);
  assert.match(registry('RegistryKey startswith @"HKEY_LOCAL_MACHINE\\SOFTWARE\\X"'), /HKLM\\\\SOFTWARE\\\\X/);
});

test("never throws for any text, and stays within bounds", () => {
  const many = 4_000;
  const hostile: readonly string[] = [
    `T ${Array.from({ length: many }, (_, at) => `| extend a${at + 1} = strcat(a${at}, a${at})`).join(" ")} | where a${many} == "x"`,
    `${Array.from({ length: many }, (_, at) => `let t${at + 1} = union t${at}, t${at};`).join(" ")} t${many}`,
    `let f0 = (x: string) { strcat(x, x) }; ${Array.from({ length: many }, (_, at) => `let f${at + 1} = (x: string) { f${at}(f${at}(x)) };`).join(" ")} T | where f${many}(a) == "x"`,
    "let f = () { f() }; f()", "let T = T; T", "let a = b; let b = a; T | where x == a",
    `T | where ${Array.from({ length: many }, (_, at) => `a == ${at}`).join(" or ")}`,
    `T | where not(${Array.from({ length: many }, (_, at) => `a contains "x${at}"`).join(" and ")})`,
    `T | where ${"iff(a == 1, ".repeat(100)}true${", false)".repeat(100)}`,
    `T ${"| where a == 1 ".repeat(many)}`,
    `union ${Array.from({ length: many }, (_, at) => `T${at}`).join(", ")} | where a == 1`,
    "```\n".repeat(many), "T\n\n".repeat(many), "[".repeat(many), `{"queryCondition": ${"[".repeat(many)}`, "\u0000", "\ud800", "query: |\n  T | where (\nname: x\n",
  ];
  for (const text of hostile) {
    const result = kql.read?.(text);
    assert.ok(result !== undefined);
    for (const { span } of result?.diagnostics ?? []) assert.ok(span === undefined || (span[0] >= 0 && span[1] <= text.length), text.slice(0, 60));
  }
});

test.run();

import { kqlEngine } from "@isorule/backend-kql/engine";
import { EngineFault, type NativeRecord, type NativeValue } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("backend-kql: the engine");

/** The first column of the only row of a `print`. */
function printed(expression: string): NativeValue {
  const { queries, diagnostics } = kqlEngine.compile(`print X = ${expression}`);
  assert.is(queries.length, 1, `${expression} ${JSON.stringify(diagnostics)}`);
  return queries[0]?.rows([]).rows[0]?.["X"] ?? null;
}

/** Expressions with their values. */
function values(expected: Readonly<Record<string, NativeValue>>): void {
  for (const [expression, value] of Object.entries(expected)) assert.equal(printed(expression), value, expression);
}

function rowsOf(query: string, records: readonly NativeRecord[] = []): readonly Readonly<Record<string, NativeValue>>[] {
  const { queries, diagnostics } = kqlEngine.compile(query);
  assert.is(queries.length, 1, `${query}\n${JSON.stringify(diagnostics)}`);
  return queries[0]?.rows(records).rows ?? [];
}

function refuses(query: string, why: RegExp): void {
  assert.throws(() => rowsOf(query, [{ source: "T", time: 0, values: { S: "a", N: 1, D: {}, B: true } }]), (error: unknown) => error instanceof EngineFault && why.test(error.message), query);
}

const table = (name: string, columns: string, ...rows: readonly string[]): string => `let ${name} = datatable(${columns})[${rows.join(", ")}];\n`;

// https://learn.microsoft.com/kusto/query/scalar-data-types/null-values and .../logical-operators
test("null: one makes == false and != true, two make null; and, or and not are Kleene's", () => {
  values({
    "int(null) == 5": false, "int(null) != 5": true, "int(null) == int(null)": null, "int(null) != int(null)": null, "int(null) > 5": null, "not(int(null) > 5)": null,
    "int(null) > 5 and false": false, "int(null) > 5 and true": null, "int(null) > 5 or true": true, "int(null) > 5 or false": null,
    "int(null) in (1, 2)": false, "int(null) !in (1, 2)": true, "5 in (1, 5)": true, "int(null) between (1 .. 2)": null,
    "isnull(int(null))": true, 'isnull("")': false, 'isempty("")': true, "isempty(int(null))": true, 'isnotempty(" ")': true,
    "int(null) + 1": null, "iff(bool(null), 1, 2)": 2, "coalesce(int(null), 7)": 7, 'coalesce("", "b")': "b", 'coalesce(bool(null), false)': false,
  });
});

test("null: where the manual's pages differ, either reading can be had", () => {
  const { queries } = kqlEngine.compile("print X = int(null) != 5");
  assert.equal((["boolean", "null"] as const).map((nulls) => queries[0]?.rows([], { nulls }).rows[0]?.["X"]), [true, null]);
});

// https://learn.microsoft.com/kusto/query/datatypes-string-operators
test("text: operators with and without case, and terms", () => {
  values({
    '"aBc" == "abc"': false, '"aBc" =~ "abc"': true, '"aBc" !~ "abc"': false, '"aBc" in ("abc")': false, '"aBc" in~ ("ABC")': true, '"aBc" !in~ ("ABC")': false,
    '"FabriKam" contains "BRik"': true, '"FabriKam" contains_cs "BRik"': false, '"FabriKam" !contains "x"': true, '"FabriKam" startswith "fab"': true, '"FabriKam" startswith_cs "fab"': false,
    '"FabriKam" endswith "KAM"': true, '"FabriKam" endswith_cs "KAM"': false, '"FabriKam" !endswith_cs "KAM"': true,
    '"North America" has "america"': true, '"North America" has_cs "america"': false, '"North America" has "amer"': false, '"North America" hasprefix "ame"': true, '"North America" hassuffix "ica"': true,
    '"North America" hasprefix "merica"': false, '"a_b" has "b"': true, '"C:\\\\x\\\\cmd.exe" has "cmd.exe"': true, '"C:\\\\x\\\\xcmd.exe" has "cmd.exe"': false, '"xcmd.exe" has ".exe"': true, '"ab" has ""': true,
    '"one two" has_any ("three", "TWO")': true, '"one two" has_all ("one", "two")': true, '"one two" has_all ("one", "three")': false, '"one two" !has "one"': false,
    '"ab" contains ""': true, '"" contains "a"': false, '"a*b" contains "a*"': true, '"İ" =~ "İ"': true, '"Ä" =~ "ä"': true,
  });
});

// https://learn.microsoft.com/kusto/query/regex and https://docs.rs/regex/latest/regex/#syntax
test("regexes: searched for, in Rust's syntax", () => {
  const matches: Readonly<Record<string, readonly [pattern: string, text: string, found: boolean][]>> = {
    plain: [["a.c", "xabcx", true], ["a.c", "a\nc", false], ["(?s)a.c", "a\nc", true], ["^b", "a\nb", false], ["(?m)^b", "a\nb", true], ["b$", "b\n", false], ["\\Ab\\z", "b", true]],
    classes: [["[a-c]+z", "abz", true], ["[^a]", "a", false], ["[a-c&&[^b]]", "b", false], ["[[:digit:]]", "5", true], ["[\\d-]", "-", true], ["[]a]", "]", true], ["\\d", "٣", true], ["(?-u)\\d", "٣", false], ["\\w", "é", true], ["\\pL", "é", true], ["\\P{L}", "é", false]],
    counts: [["^a{2,3}$", "aaaa", false], ["^a{2,3}$", "aa", true], ["^(?:ab){2}$", "abab", true], ["a{2,}?b", "aab", true], ["^(a|ab)(c|bcd)$", "abcd", true]],
    case: [["(?i)straße", "STRASSE", false], ["(?i)k", "K", true], ["(?i)[A-C]", "b", true], ["a(?i)b", "aB", true], ["a(?i:b)c", "aBC", false], ["(?i)[^a]", "A", false]],
    borders: [["\\bcat\\b", "a cat.", true], ["\\bcat\\b", "concat", false], ["\\Bcat", "concat", true], ["(?-u:\\b)é", "aé", true], ["\\bé", "aé", false]],
    escapes: [["\\x41", "A", true], ["\\x{1F600}", "😀", true], ["\\u0041", "A", true], ["\\.", "x", false], ["\\t", "\t", true], ["\\/", "/", true]],
  };
  for (const [kind, cases] of Object.entries(matches)) {
    for (const [pattern, text, found] of cases) {
      const [row] = rowsOf(`datatable(P:string, V:string)[${JSON.stringify(pattern)}, ${JSON.stringify(text)}] | extend X = V matches regex P`);
      assert.is(row?.["X"], found, `${kind}: ${pattern} on ${JSON.stringify(text)}`);
    }
  }
  for (const pattern of ["a(?=b)", "(?<!a)b", "(a)\\\\1", "a**(", "[a", "a{", "(?P<n>a", "\\\\y", "[b-a]", "(?z)a", "*a"]) refuses(`print X = "a" matches regex "${pattern}"`, /regex/);
});

test("regexes: groups, all matches and rewrites", () => {
  values({
    'extract("(a+)(b)?", 1, "xaab")': "aa", 'extract("(a+)(c)?", 2, "xaab")': "", 'extract("z", 0, "xaab")': "", 'extract("a|ab", 0, "ab")': "a", 'extract("a.*?b", 0, "aXbXb")': "aXb",
    'extract("(\\\\d+)", 1, "n=42", typeof(long))': 42, 'extract_all("(\\\\w)=", "a=1 b=2")': ["a", "b"], 'replace_regex("a1b2", @"(\\d)", @"<\\1>")': "a<1>b<2>", 'replace_string("aXbX", "X", ".")': "a.b.",
    'replace_strings("a&lt;b&amp;lt;", dynamic(["&lt;", "&amp;"]), dynamic(["<", "&"]))': "a<b&lt;", 'trim(@"\\s+", "  a b ")': "a b", 'trim_end("x+", "axx")': "a", 'trim_end("x", "axx")': "ax",
  });
});

test("regexes: a pattern that other engines take for ever with, and one that is too large", () => {
  const [row] = rowsOf(`print X = "${"a".repeat(5_000)}!" matches regex "^(a+)+$"`);
  assert.is(row?.["X"], false);
  refuses('print X = "a" matches regex "((a{1000}){1000}){1000}"', /too large/);
  refuses(`print X = "${"a".repeat(20_000)}" matches regex "(a?){1000}b"`, /too long/);
  refuses(`print X = "a" matches regex "${"(".repeat(2_000)}a${")".repeat(2_000)}"`, /too deep/);
});

// https://learn.microsoft.com/kusto/query/numerical-operators, tolong-function, bin-function, datetime-timespan-arithmetic
test("numbers, times and conversions", () => {
  values({
    "5 / 2": 2, "5.0 / 2": 2.5, "5 % 3": 2, "-5 / 2": -2, "1 / 0": null, "bin(7, 5)": 5, "bin(-7, 5)": -10, "round(2.345, 2)": 2.35, "abs(-3)": 3, "max_of(1, 2.5)": 2.5,
    'tolong("0x1f4")': 500, 'tolong("12x")': null, 'tolong("1.9")': 1, 'todouble("1e3")': 1000, 'toint("99999999999")': null, "tostring(5)": "5", "tostring(true)": "true", 'tobool("TRUE")': true, 'tobool("x")': null,
    "tostring(int(null))": "", "tostring(1h)": "01:00:00", "tostring(1d + 1ms)": "1.00:00:00.0010000", "tohex(255)": "ff",
    "datetime(2024-01-01) + 1h == datetime(2024-01-01 01:00:00)": true, "tostring(datetime(2024-01-02) - datetime(2024-01-01))": "1.00:00:00", "bin(datetime(2024-01-01 10:17:00), 15m) == datetime(2024-01-01 10:15:00)": true,
    'todatetime("2024-01-01T00:00:00Z") == datetime(2024-01-01)': true, 'isnull(todatetime("nonsense"))': true, "1h / 2": 1_800_000, "1h / 30m": 2, "3 between (1 .. 3)": true, "4 !between (1 .. 3)": true,
    "datetime(2024-01-02) between (datetime(2024-01-01) .. 1d)": true, "dayofweek(datetime(2024-01-01)) == 1d": true, 'datetime_diff("hour", datetime(2024-01-01 02:10), datetime(2024-01-01 00:50))': 2,
  });
});

test("now is the time of the latest record", () => {
  const records = [0, 3_600_000].map((time): NativeRecord => ({ source: "T", time, values: {} }));
  assert.is(rowsOf("T | where TimeGenerated > ago(30m)", records).length, 1);
  assert.is(rowsOf("T | where TimeGenerated between (ago(1h) .. now())", records).length, 2);
});

// https://learn.microsoft.com/kusto/query/scalar-data-types/dynamic
test("dynamic values", () => {
  values({
    'dynamic({"a":{"b":[1,"x"]}}).a.b[1]': "x", 'tostring(dynamic({"a":1}).z)': "", 'isnull(dynamic({"a":1}).z)': true, 'dynamic([1,2,3])[-1]': 3, 'tostring(dynamic({"a":"C:\\\\x"}))': '{"a":"C:\\\\x"}',
    'parse_json("{\\"a\\": 1}").a == 1': true, 'tostring(parse_json("no json"))': "no json", 'isnull(parse_json(""))': true, 'dynamic({"a":"x"}).a == "x"': true, 'dynamic({"a":"X"}).a =~ "x"': true, 'dynamic({"a":5}).a > 4': true,
    'dynamic(["a b"]) has "b"': true, 'array_length(dynamic([1,2]))': 2, 'array_length(dynamic({}))': null, 'set_has_element(dynamic(["a"]), "a")': true, 'set_has_element(dynamic(["a"]), "A")': false, 'array_index_of(dynamic(["a","b"]), "b")': 1,
    'tostring(parse_path(@"C:\\a\\b.exe").Filename)': "b.exe", 'tostring(split("a/b/c", "/")[1])': "b", 'strcat_array(dynamic(["a","b"]), "-")': "a-b", '"b" in (dynamic(["a","b"]))': true, '"x" !in~ (dynamic(["A","X"]))': false,
    'bag_has_key(dynamic({"a":1}), "a")': true, 'tostring(pack_array(1, "a"))': '[1,"a"]',
  });
});

// https://learn.microsoft.com/kusto/query/ipv4-is-in-range-function, ipv6-is-match-function
test("addresses", () => {
  values({
    'ipv4_is_in_range("10.1.2.3", "10.0.0.0/8")': true, 'ipv4_is_in_range("11.1.2.3", "10.0.0.0/8")': false, 'ipv4_is_in_range("nonsense", "10.0.0.0/8")': null, 'ipv4_is_in_range("::1", "10.0.0.0/8")': null,
    'ipv4_is_in_any_range("10.1.2.3", "1.0.0.0/8", "10.0.0.0/8")': true, 'ipv4_is_in_any_range("10.1.2.3", dynamic(["10.0.0.0/8"]))': true, 'ipv6_is_in_range("fe80::1", "fe80::/10")': true, 'ipv6_is_in_range("10.0.0.1", "::ffff:10.0.0.0/104")': true,
    'ipv4_is_private("192.168.1.1")': true, 'ipv4_is_private("8.8.8.8")': false, 'ipv4_is_match("10.0.0.1", "10.0.0.9", 24)': true,
  });
});

const people = table("P", "Name: string, Age: int, Team: string", '"Ann", 30, "x"', '"Bob", int(null), "x"', '"Cid", 20, ""', '"ann", 40, "y"');

// https://learn.microsoft.com/kusto/query/summarize-operator and .../aggregation-functions
test("summarize: nulls are left out of aggregates and are keys all the same", () => {
  const [row] = rowsOf(`${people}P | summarize count(), n = countif(Age > 25), d = dcount(Name), s = sum(Age), a = avg(Age), lo = min(Age), hi = max(Age), names = make_set(Team), p = percentile(Age, 50)`);
  assert.equal(row, { count_: 4, n: 2, d: 4, s: 90, a: 30, lo: 20, hi: 40, names: ["x", "", "y"], p: 30 });
  assert.equal(rowsOf(`${people}P | summarize N = count() by Team | sort by Team asc`), [{ Team: "", N: 1 }, { Team: "x", N: 2 }, { Team: "y", N: 1 }]);
  assert.equal(rowsOf(`${people}P | summarize N = count() by Age | where isnull(Age)`), [{ Age: null, N: 1 }]);
  assert.equal(rowsOf(`${people}P | summarize arg_max(Age, *) by Team | where Team == "x" | project Name, Age`), [{ Name: "Ann", Age: 30 }]);
  assert.equal(rowsOf(`${people}P | summarize arg_min(Age, Name), M = max(Age) * 2 by Team | where Team == "y"`), [{ Team: "y", Age: 40, Name: "ann", M: 80 }]);
  assert.equal(rowsOf(`${people}P | where false | summarize count()`), [{ count_: 0 }]);
  assert.equal(rowsOf(`${people}P | where false | summarize count() by Team`), []);
  assert.equal(rowsOf(`${people}P | where false | count`), [{ Count: 0 }]);
  refuses(`${people}P | summarize Name by Team`, /outside of an aggregate/);
});

// https://learn.microsoft.com/kusto/query/join-operator
test("join: all kinds", () => {
  const sides = `${table("L", "K: string, A: int", '"a", 1', '"a", 2', '"b", 3', '"", 4')}${table("R", "K: string, B: int", '"a", 10', '"c", 20', '"", 30')}`;
  const found = (kind: string): readonly string[] => rowsOf(`${sides}L | join ${kind} R on K`).map((row) => JSON.stringify([row["A"] ?? null, row["B"] ?? null])).sort();
  assert.equal(found(""), ["[1,10]", "[4,30]"]);
  assert.equal(found("kind=inner"), ["[1,10]", "[2,10]", "[4,30]"]);
  assert.equal(found("kind=leftouter"), ["[1,10]", "[2,10]", "[3,null]", "[4,30]"]);
  assert.equal(found("kind=rightouter"), ["[1,10]", "[2,10]", "[4,30]", "[null,20]"]);
  assert.equal(found("kind=fullouter"), ["[1,10]", "[2,10]", "[3,null]", "[4,30]", "[null,20]"]);
  assert.equal(found("kind=leftsemi"), ["[1,null]", "[2,null]", "[4,null]"]);
  assert.equal(found("kind=leftanti"), ["[3,null]"]);
  assert.equal(found("kind=rightsemi"), ["[null,10]", "[null,30]"]);
  assert.equal(found("kind=rightanti"), ["[null,20]"]);
  assert.equal(Object.keys(rowsOf(`${sides}L | join kind=inner R on K`)[0] ?? {}), ["K", "A", "K1", "B"]);
  assert.equal(rowsOf(`${sides}L | join kind=inner R on $left.K == $right.K | where K == "b"`), []);
  assert.is(rowsOf(`${table("L", "K: int", "int(null)")}${table("R", "K: int", "int(null)")}L | join kind=inner R on K`).length, 0);
  refuses(`${sides}L | join R on $left.A < $right.B`, /equal columns/);
  refuses(`${sides}L | join R on $left.A == $right.K`, /a join of int with string/);
});

test("operators that change rows and columns", () => {
  assert.equal(rowsOf(`${people}P | extend Age = Age + 1, Old = Age | where Name == "Ann" | project Age, Old`), [{ Age: 31, Old: 30 }]);
  assert.equal(rowsOf(`${people}P | project-away Te*, Age | take 1`), [{ Name: "Ann" }]);
  assert.equal(rowsOf(`${people}P | project-keep N* | where Name == "Bob"`), [{ Name: "Bob" }]);
  assert.equal(rowsOf(`${people}P | project-rename Who = Name | where Age == 20 | project Who`), [{ Who: "Cid" }]);
  assert.equal(rowsOf(`${people}P | sort by Age | project Name`).map(({ Name }) => Name), ["ann", "Ann", "Cid", "Bob"]);
  assert.equal(rowsOf(`${people}P | sort by Age asc | project Name`).map(({ Name }) => Name), ["Bob", "Cid", "Ann", "ann"]);
  assert.equal(rowsOf(`${people}P | top 1 by Age | project Name`), [{ Name: "ann" }]);
  assert.equal(rowsOf(`${people}P | distinct Team`).length, 3);
  assert.equal(rowsOf(`${people}union (P | project A = Name), (P | project B = Age) | where A == "" and isnull(B)`), [{ A: "", B: null }]);
  assert.equal(Object.keys(rowsOf(`${people}union (P | project A = Name), (P | project A = Age) | take 1`)[0] ?? {}), ["A_string", "A_int"]);
  assert.is(rowsOf(`${people}union isfuzzy=true P, (Nowhere | where x == 1)`).length, 4);
  assert.equal(rowsOf(`${people}P | sort by Name asc | extend B = prev(Name), C = next(Name), N = row_number() | where N == 2 | project B, C`), [{ B: "Ann", C: "Cid" }]);
  assert.equal(rowsOf("range X from 1 to 5 step 2"), [{ X: 1 }, { X: 3 }, { X: 5 }]);
  assert.equal(rowsOf(`${people}P | where * has "cid" | project Name`), [{ Name: "Cid" }]);
});

// https://learn.microsoft.com/kusto/query/mv-expand-operator, mv-apply-operator, partition-operator, scan-operator
test("operators that work on lists, parts and orders", () => {
  const lists = table("D", "K: string, V: dynamic", '"a", dynamic([1, 2])', '"b", dynamic([])', '"c", dynamic(null)', '"d", dynamic({"x": 1})');
  assert.equal(rowsOf(`${lists}D | mv-expand V to typeof(long)`), [{ K: "a", V: 1 }, { K: "a", V: 2 }, { K: "b", V: null }, { K: "c", V: null }, { K: "d", V: null }]);
  assert.equal(rowsOf(`${lists}D | mv-expand W = V | where K == "d"`), [{ K: "d", V: { x: 1 }, W: { x: 1 } }]);
  assert.equal(rowsOf(`${lists}D | mv-apply W = V to typeof(long) on (where W > 1 | project W)`), [{ K: "a", V: [1, 2], W: 2 }]);
  assert.equal(rowsOf(`${lists}D | where K == "a" | mv-apply W = V to typeof(long) on (summarize S = sum(W)) | project K, S`), [{ K: "a", S: 3 }]);
  assert.equal(rowsOf(`${people}P | partition by Team (sort by Age desc | take 1 | project Name)`).length, 3);
  const steps = table("E", "T: datetime, S: string", "datetime(2024-01-01 00:00)", '"a"', "datetime(2024-01-01 00:30)", '"a"', "datetime(2024-01-01 01:20)", '"b"');
  const scan = 'E | sort by T asc | scan with_match_id=M declare (Start: datetime) with (step s1 output=none: S == "a" => Start = T; step s2: S == "b" and T - s1.Start <= 1h => Start = s1.Start;)';
  assert.equal(rowsOf(`${steps}${scan} | project M, Same = Start == datetime(2024-01-01 00:30)`), [{ M: 0, Same: true }]);
  assert.equal(rowsOf(`${steps}${scan.replace("1h", "10m")}`), []);
  // A state that has gone on to the next step is gone: the second b meets the state of its own step only.
  const once = table("E", "T: int, S: string", '1, "a"', '2, "b"', '3, "b"');
  const twice = (more: string): number => rowsOf(`${once}E | sort by T asc | scan declare (X: int) with (step s1 output=none: S == "a"; step s2: S == "b"${more};)`).length;
  assert.equal([twice(""), twice(" and isnull(s2.T)")], [2, 1]);
});

// https://learn.microsoft.com/kusto/query/let-statement, toscalar-function
test("let statements: values, lists, tables and functions", () => {
  assert.equal(rowsOf(`${people}let n = 25; let names = dynamic(["ANN"]); let old = P | where Age > n; old | where Name in~ (names) | project Name`).length, 2);
  assert.equal(rowsOf(`${people}let f = (s: string, n: int = 1) { strcat(tolower(s), n) }; P | where f(Name) == "bob1" | project X = f(Name, 2)`), [{ X: "bob2" }]);
  assert.equal(rowsOf(`${people}let grown = (T: (Age: int), least: int) { T | where Age >= least }; grown(P, 40) | project Name`), [{ Name: "ann" }]);
  assert.equal(rowsOf(`${people}let top1 = toscalar(P | summarize max(Age)); P | where Age == top1 | project Name`), [{ Name: "ann" }]);
  assert.equal(rowsOf(`${people}let m = materialize(P | where Age > 25); m | join kind=inner m on Name | count`), [{ Count: 2 }]);
  assert.equal(rowsOf(`${people}P | where Name in ((P | where Age == 20 | project Name))`).length, 1);
});

test("what the product refuses, and what is not known here, is refused with its name", () => {
  const wrong: readonly (readonly [string, RegExp])[] = [
    ["T | where Nope == 1", /no column Nope/], ["Nope | take 1", /no table Nope/], ['T | where N =~ "1"', /=~ of a long/], ['T | where N has "1"', /has of a long/], ['T | where S > "a"', />/], ['T | where S between ("a" .. "b")', /between/],
    ['T | where S == 5', /== of string and long/], ["T | where D == dynamic([])", /two dynamic/], ["T | where N", /as a condition/], ["T | where S and B", /and of a string/], ["T | extend X = nosuch(S)", /function nosuch/],
    ["T | extend X = count()", /aggregate count/], ["T | extend X = prev(S)", /without an order/], ["T | make-series count() on N step 1", /make-series/], ["T | evaluate bag_unpack(D)", /evaluate/], ['T | where S like "a"', /like/],
    ["T | where S in ()", /in of an empty list|parse/], ["externaldata(x: string)[\"http://a\"] | take 1", /externaldata/], ["T | extend X = S.a", /of a string/], ["T | extend X = tolower(S, S)", /with 2 arguments/],
  ];
  for (const [query, why] of wrong) {
    const { queries } = kqlEngine.compile(query);
    if (queries.length > 0) refuses(query, why);
  }
});

test("documents: a Sentinel rule, a Defender detection, Markdown and several queries", () => {
  const query = 'T | where S == "a"';
  const texts = [
    `id: x\nname: y\nkind: Scheduled\nseverity: High\ntriggerOperator: gt\ntriggerThreshold: 1\nquery: |\n  ${query}\n`,
    JSON.stringify({ displayName: "x", queryCondition: { queryText: query } }),
    `# Title\n\n\`\`\`kql\n${query}\n\`\`\`\n`,
    query,
  ];
  const record: NativeRecord = { source: "T", time: 0, values: { S: "a" } };
  const fired = texts.map((text) => kqlEngine.compile(text).queries.map((each) => [each.fires([record]), each.fires([record, { ...record, time: 1 }])]));
  assert.equal(fired, [[[false, true]], [[true, true]], [[true, true]], [[true, true]]]);
  assert.is(kqlEngine.compile(`${query}\n\n${query}`).queries.length, 2);
  assert.equal(kqlEngine.compile("T | where (").queries, []);
  assert.ok(kqlEngine.compile("T | where (").diagnostics.length > 0);
});

test("no text makes it throw anything else, hang or grow without end", () => {
  const deep = (open: string, close: string): string => `T | where ${open.repeat(5_000)}S == "a"${close.repeat(5_000)}`;
  const doubled = Array.from({ length: 60 }, (_none, at) => `let f${at + 1} = () { f${at}() + f${at}() };`).join("\n");
  const texts = [deep("(", ")"), deep("not(", ")"), "T | where S == '\0'", "T | where S == '\ud800'", "|", "", "let", `let f0 = () { 1 };\n${doubled}\nprint f60()`, `T | where ${Array(5_000).fill('S == "b"').join(" or ")}`, `T | where S in (${Array(20_000).fill('"b"').join(", ")})`, `print ${Array(5_000).fill("1").join(" + ")}`, `T ${"| where true ".repeat(5_000)}`];
  for (const text of texts) {
    const { queries } = kqlEngine.compile(text);
    for (const query of queries) {
      try {
        query.fires([{ source: "T", time: 0, values: { S: "a" } }]);
      } catch (error) {
        assert.instance(error, EngineFault, text.slice(0, 80));
      }
    }
  }
  let deepValue: NativeValue = "a";
  for (let at = 0; at < 100_000; at++) deepValue = [deepValue];
  assert.throws(() => kqlEngine.compile("T | summarize count() by tostring(D)").queries[0]?.fires([{ source: "T", time: 0, values: { D: deepValue } }]), (error: unknown) => error instanceof EngineFault);
  const records = Array.from({ length: 4_000 }, (_none, time): NativeRecord => ({ source: "T", time, values: { K: "a" } }));
  assert.throws(() => kqlEngine.compile("T | join kind=inner T on K").queries[0]?.fires(records), (error: unknown) => error instanceof EngineFault);
});

test.run();

import { placeCondition, readNative, readSplDefinitions, spl } from "@isorule/backend-spl/read";
import { type Detection, type NativeRule, type Predicate, printLike, type Rule, transpile, type Vocabulary } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compare, ruleOf } from "../../kit/spl-rule.js";

const vocabularies = spl.vocabularies as Readonly<Record<string, Vocabulary>>;

/** A predicate in one line: `=` and its relatives for texts without case, with `!` behind them where case counts. */
function show(node: Predicate): string {
  switch (node.kind) {
    case "and":
    case "or":
      return `(${node.operands.map(show).join(` ${node.kind} `)})`;
    case "not":
      return `not ${show(node.operand)}`;
    case "comparison":
      return `${node.field} ${node.operator}${node.caseSensitive ? "!" : ""} ${node.values.join("|")}${node.dotAll === true ? " s" : ""}${node.multiline === true ? " m" : ""}`;
    case "fieldComparison":
      return `${node.field} ${node.operator}${node.caseSensitive ? "!" : ""} field ${node.other}`;
    case "exists":
      return `${node.field} exists`;
    case "keyword":
      return `keyword${node.caseSensitive ? "!" : ""} ${node.values.join("|")}`;
    case "constant":
      return String(node.value);
  }
}

function native(text: string, options?: Parameters<typeof readNative>[1]): NativeRule {
  const rules = readNative(text, options);
  assert.is(rules.length, 1);
  return rules[0] as NativeRule;
}

/** The only signal of a search, and what was lost. */
function read(text: string): string {
  const { signals, losses } = native(text);
  const [signal] = signals;
  return `${signal === undefined ? "nothing" : show(signal.predicate)}${losses.length === 0 ? "" : ` LOST ${losses.map(({ what }) => what).join()}`}`;
}

const test = suite("backend-spl: read");

// https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/search
const searches: Readonly<Record<string, string>> = {
  "a=x": "a equals x",
  'a="x*"': "a startsWith x",
  'a="*x*" a="*y"': "(a contains x and a endsWith y)",
  'a="x*y"': "a like x*y",
  'a="x?y"': "a equals x?y",
  "a=*": "a exists",
  "NOT a=*": "not a exists",
  "a!=x": "(a exists and not a equals x)",
  "a!=*": "false",
  "NOT a=x": "not a equals x",
  'a IN (x, "*y*", z)': "(a equals x|z or a contains y)",
  'a="C:\\\\x\\\\*"': "a startsWith C:\\x\\",
  "a>5 OR a<=2": "(a gt 5 or a lte 2)",
  'a="10.0.0.0/8"': "a cidr 10.0.0.0/8",
  "a=CASE(Xy)": "a equals! Xy",
  '(a=* AND NOT a="")': "a exists",
  "earliest=-24h a=x latest=now": "a equals x",
  "a=x | `mine_filter`": "a equals x",
  "a=x `unknown`": "a equals x LOST macro",
  "a=x [search b=y | fields c]": "a equals x LOST subsearch",
  "a=x evil": "(a equals x and keyword evil) LOST free text",
  'a=x OR b=""': "true LOST empty text",
};

// A comparison with a missing field is neither true nor false, and where keeps what is true.
// https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/where
const conditions: Readonly<Record<string, string>> = {
  'a="X"': "a equals! X",
  'a!="X"': "(a exists and not a equals! X)",
  'NOT a="X"': "(a exists and not a equals! X)",
  'isnull(a) OR a!="X"': "not a equals! X",
  'NOT (a="X" AND b="Y")': "((a exists and not a equals! X) or (b exists and not b equals! Y))",
  'lower(a)="x"': "a equals x",
  'lower(a)="X"': "false",
  'a IN ("X", "Y")': "a equals! X|Y",
  'like(a, "%x_y%")': "a like! *x?y*",
  'lower(a) LIKE "x%"': "a startsWith x",
  'match(a, "(?i)^x.*\\\\.exe$")': "a regex ^x.*\\.exe$",
  'match(a, "(?i)\\\\\\\\cmd\\\\.exe$")': "a endsWith \\cmd.exe",
  'match(a, "x|y")': "a contains! x|y",
  'match(coalesce(a, ""), "(?is)^x.y")': "a like x?y*",
  'NOT match(coalesce(a, ""), "x")': "not a contains! x",
  'match(a, "(?i)(?:А|а)(?:д|Д)(?:м|М)(?:и|И)(?:н|Н)(?:и|И)(?:с|С)(?:т|Т)(?:р|Р)(?:а|А)(?:т|Т)(?:о|О)(?:р|Р)")': "a contains Администратор",
  'match(a, "(?:ä|Ä)x")': "a contains! äx|Äx",
  'NOT match(a, "x")': "(a exists and not a contains! x)",
  'match(a, "^[a-z]x\\\\z")': "a regex! ^[a-z]x$",
  'match(a, "(?:^|(?<=\\n))[a-z](?:\\z|(?=\\n))")': "a regex! ^[a-z]$ m",
  "isnotnull(a) AND NOT isnull(b)": "(a exists and b exists)",
  'coalesce(a, b)="X"': "(a equals! X or (not a exists and b equals! X))",
  'cidrmatch("10.0.0.0/8", a)': "a cidr 10.0.0.0/8",
  'if(cidrmatch("10.0.0.0/8", a), 1, 0)=0': "not a cidr 10.0.0.0/8",
  'if(tonumber(a)>5, 1, 0)=1': "a gt 5",
  "NOT a>5": "a lte 5",
  'searchmatch("a=x* NOT b=y")': "(a startsWith x and not b equals y)",
  "true() AND NOT false()": "true",
  'a=b': "a equals! field b",
  'lower(a)!="" AND lower(b)!="" AND "=".lower(a)="=".lower(b)': "a equals field b",
  'lower(a)!="" AND lower(b)!="" AND len(lower(a))>=len(lower(b)) AND "=".substr(lower(a), len(lower(a))-len(lower(b))+1)="=".lower(b)': "a endsWith field b",
  'isnotnull(mvfind(a, "(?i)x"))': "a contains x",
  "len(a)>100": "len(a) gt 100",
  'a.b="x"': "a.b equals! x",
  'a="x" OR random()>5': "true LOST time",
  'match(a, "x(?!y)")': "true LOST regex look-around",
  'a="x" XOR b="y"': "((a equals! x and b exists and not b equals! y) or (a exists and not a equals! x and b equals! y))",
};

for (const [text, expected] of Object.entries(searches)) test(`search ${text}`, () => assert.is(read(text), expected));

for (const [text, expected] of Object.entries(conditions)) {
  test(`where ${text}`, () => assert.is(read(`* | where ${text}`), expected));
}

const pipelines: Readonly<Record<string, string>> = {
  '| tstats count from datamodel=Endpoint.Processes where Processes.user=bob by Processes.dest Processes.process | rename Processes.* as * | search process="*x*"': "($datamodel equals Endpoint.Processes and Processes.user equals bob and Processes.process contains x)",
  '| tstats `security_content_summariesonly` count from datamodel=Endpoint.Processes by Processes.process | `drop_dm_object_name(Processes)` | where like(process, "%x%") | `security_content_ctime(firstTime)` | `a_filter`': "($datamodel equals Endpoint.Processes and Processes.process contains! x)",
  "| tstats count from datamodel=Endpoint where nodename=Processes by Processes.dest": "$datamodel equals Endpoint.Processes",
  '| from datamodel:"Risk.All_Risk" | search All_Risk.x=1 y=2': "($datamodel equals Risk.All_Risk and All_Risk.x equals 1 and All_Risk.y equals 2)",
  "a=x | rename b AS c | search c=y b=z": "false",
  'a=x | eval b=lower(a), flag=if(match(c, "y"), 1, 0) | where flag=1 AND b="z"': "(a equals x and c contains! y and a equals z)",
  'a=x | regex b!="(?i)^y"': "(a equals x and not b startsWith y)",
  "a=x | stats count values(b) as bs min(_time) as first by c | where bs=\"y\" | table c | sort - count | head 10": "(a equals x and b equals! y)",
  "a=x | head 100 | where b=\"y\"": "(a equals x and b equals! y) LOST head",
  "a=x | sort 5 b | where b=\"y\"": "(a equals x and b equals! y) LOST sort",
  "a=x | sort 0 b | table b": "a equals x",
  "a=x | dedup c": "a equals x",
  "a=x | dedup c | where b=\"y\"": "(a equals x and b equals! y) LOST dedup",
  "a=x | fields c | where b=\"y\"": "false",
  "a=x | fields - b | where c=\"y\"": "(a equals x and c equals! y)",
  "a=x | table c* | where c1=\"y\"": "(a equals x and c1 equals! y)",
  "a=x | strcat c d b | where b=\"y\"": "a equals x LOST strcat",
  "a=x | makemv delim=\",\" b | where b=\"y\"": "a equals x LOST makemv",
  "a=x | fillnull | where b=\"0\"": "a equals x LOST fillnull",
  'a=x | rex field=b "(?<part>\\\\d+)" | table part': "a equals x",
  'a=x | rex field=b "(?<part>\\\\d+)" | where part>5': "a equals x LOST rex",
  "a=x | lookup t b OUTPUT c | search c=y d=z": "(a equals x and d equals z) LOST lookup",
  "a=x | transaction b": "a equals x LOST transaction",
  "a=x | join b [search c=y]": "a equals x LOST join",
  "a=x | join type=left b [search c=y | stats count by d] | table d": "a equals x",
  "| inputlookup t | search a=x": "nothing LOST first command inputlookup",
  'a=x | fillnull value="-" b | where b="-"': "(a equals x and (b equals! - or not b exists))",
  "a=x | addinfo | where _time>=info_max_time-3600 | fields - info_*": "a equals x",
};

for (const [text, expected] of Object.entries(pipelines)) {
  test(`pipeline ${text.slice(0, 90)}`, () => assert.is(read(text), expected));
}

test("thresholds of groups: counts and different values, over windows that slide where the text has fixed ones", () => {
  const detections: Readonly<Record<string, Partial<Detection>>> = {
    "a=x | bin _time span=5m | stats count by _time, b | where count>10": { kind: "count", by: ["b"], threshold: [{ operator: "gt", value: 10 }] },
    "a=x | stats dc(b) as n by c | where n>=3 AND n<9": { kind: "distinct", field: "b", by: ["c"], within: 3_600_000, threshold: [{ operator: "gte", value: 3 }, { operator: "lt", value: 9 }] },
    "| tstats count from datamodel=Web.Web by Web.src _time span=10m | `drop_dm_object_name(Web)` | search count > 5": { kind: "count", by: ["Web.src"], within: 600_000, threshold: [{ operator: "gt", value: 5 }] },
    "a=x | eventstats count as n by b | where 4<n": { kind: "count", by: ["b"], threshold: [{ operator: "gt", value: 4 }] },
  };
  for (const [text, expected] of Object.entries(detections)) {
    const { detection, losses } = native(text);
    for (const [key, value] of Object.entries(expected)) assert.equal((detection as unknown as Readonly<Record<string, unknown>>)[key], value, `${text}: ${key}`);
    assert.equal(losses.map(({ what }) => what), ["window"], text);
  }
  assert.is((native("a=x | bin _time span=5m | stats count by _time, b | where count>10").detection as { readonly within: number }).within, 300_000);
});

test("a threshold over a saved search is over the time that a run looks at", () => {
  const { detection, about, losses } = native("[My search]\nsearch = a=x \\\n| stats count by b \\\n| where count > 5\ndispatch.earliest_time = -70m@m\ndispatch.latest_time = -10m@m\nalert.severity = 4\ndescription = two \\\nlines\n");
  assert.equal([detection.kind, "within" in detection ? detection.within : 0], ["count", 3_600_000]);
  assert.equal([about.title, about.severity, about.description], ["My search", "high", "two \nlines"]);
  assert.equal(losses.map(({ what }) => what), ["window"]);
});

test("security_content of 2024 and of 2026, and their macros", () => {
  const old = ["name: A detection", "id: 12345678-1234-4234-8234-123456789012", "date: '2024-09-30'", "author: One, Two", "status: production", "type: TTP", "search: '`mac(\"x\")` | stats count by b | `a_detection_filter`'", "known_false_positives: Few.", "references:", "- https://example.org", "data_source:", "- Sysmon EventID 1", "tags:", "  risk_score: 64", "  mitre_attack_id:", "  - T1505.004"].join("\n");
  const definitions = readSplDefinitions(["arguments:", "  - value", 'definition: a="$value$"', "name: mac"].join("\n"));
  assert.equal(definitions, { "mac(value)": 'a="$value$"' });
  const { signals, about, losses } = native(old, { definitions });
  assert.is(show((signals[0] as { readonly predicate: Predicate }).predicate), "a equals x");
  assert.equal(losses, []);
  assert.equal(about, { title: "A detection", id: "12345678-1234-4234-8234-123456789012", status: "stable", created: "2024-09-30", authors: ["One", "Two"], severity: "high", confidence: "high", attack: [{ technique: "T1505.004", tactics: [] }], falsePositives: ["Few."], references: [{ url: "https://example.org" }], dataSources: ["Sysmon EventID 1"] });
  const fresh = native(["name: B", "creation_date: '2026-01-02'", "modification_date: '2026-02-03'", "search: |-", "  a=x", "  | where b=\"y\"", "mitre_attack_id:", "- T1505", "finding:", "  entity:", "    score: 40"].join("\n"));
  assert.equal([fresh.about.created, fresh.about.modified, fresh.about.severity, fresh.about.attack?.map(({ technique }) => technique)], ["2026-01-02", "2026-02-03", "medium", ["T1505"]]);
});

test("places of a document are those of the file, in every form of it", () => {
  const documents = ["name: x\nsearch: |-\n  a=x\n  | transaction b\n", "name: x\nsearch: 'a=x | transaction\n  b'\n", 'name: x\nsearch: "a=\\"x\\" | transaction b"\n', "[x]\nsearch = a=x \\\n  | transaction b\n", "name: x\nsearch: >\n  a=x\n  | transaction b\n"];
  for (const text of documents) {
    const [loss] = native(text).losses;
    assert.match(text.slice(...(loss?.span ?? [0, 0])), /^transaction\s+b\s*$/, text);
  }
});

test("documents that are faulty never throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.array(fc.constantFrom("search:", "name: x", "[s]", "search = ", "\\", "\n", "'", '"', "|", "a=x", " where ", "`m`", "stats count by b", "- ", "definition: ", "$a$", "tags:"), { maxLength: 20 }).map((parts) => parts.join(""))), (text) => {
      const result = spl.read?.(text);
      assert.ok(Array.isArray(result?.rules));
      readSplDefinitions(text);
    }),
    { numRuns: 400 },
  );
});

test("expressions that are built of themselves again and again are a loss, and soon", () => {
  const steps = Array.from({ length: 60 }, (_, index) => index);
  const texts = [
    `* ${steps.map((step) => `| eval x${step + 1}=x${step}.x${step}`).join(" ")} | where x60="a"`,
    `* ${steps.map((step) => `| eval x${step + 1}=if(x${step}="a", x${step}, lower(x${step}).x${step})`).join(" ")} | where x60="a"`,
    `* | where ${steps.map((step) => `a${step}="x"`).join(" XOR ")}`,
  ];
  for (const text of texts) assert.ok(native(text).losses.length > 0, text.slice(0, 60));
});

test("placeCondition: a data model, terms, and the terms of the vocabulary before them", () => {
  const vocabulary = { vocabulary: "own", title: "Own", events: {}, settings: { terms: { index: ["win*"] } } } as const;
  assert.is(show(placeCondition({ terms: { source: "s", EventCode: [1, 2] } }, vocabulary)), "(index like win* and source equals s and EventCode equals 1|2)");
  assert.is(show(placeCondition({ datamodel: "Endpoint.Processes", terms: { "Processes.action": "allowed" } }, vocabulary)), "($datamodel equals Endpoint.Processes and Processes.action equals allowed)");
});

// What the printer writes comes back as the detection that it was.

const signals = {
  a: ["process_creation", compare("process.command_line", "contains", "a")],
  b: ["process_creation", compare("process.command_line", "contains", "b")],
  c: ["file_event", compare("file.path", "endsWith", ".dll")],
} as const;

const by = fc.constantFrom<readonly string[]>(["host.name"], ["host.name", "user.account"], []);
const within = fc.constantFrom(500, 60_000, 3_600_000);
const bound = fc.record({ operator: fc.constantFrom("gt" as const, "gte" as const, "lt" as const, "lte" as const, "neq" as const), value: fc.constantFrom(2, 3, 7) });
const windows: fc.Arbitrary<Detection> = fc.oneof(
  fc.record({ kind: fc.constant("sequence" as const), by, within, steps: fc.shuffledSubarray(["a", "b", "c"], { minLength: 2 }) }),
  fc.record({ kind: fc.constant("together" as const), by, within, steps: fc.shuffledSubarray(["a", "b", "c"], { minLength: 2 }) }),
  fc.record({ kind: fc.constant("count" as const), of: fc.constant(["a"]), by, within, threshold: fc.constantFrom([{ operator: "gte" as const, value: 2 }], [{ operator: "gte" as const, value: 3 }, { operator: "lt" as const, value: 5 }], [{ operator: "neq" as const, value: 4 }]) }),
  fc.record({ kind: fc.constant("distinct" as const), of: fc.constant(["a"]), field: fc.constant("user.account"), by: fc.constant(["host.name"]), within: fc.constantFrom(1000, 60_000), threshold: fc.array(bound, { minLength: 1, maxLength: 1 }) }),
  fc.record({ kind: fc.constant("aggregate" as const), of: fc.constant(["a"]), field: fc.constant("process.pid"), function: fc.constantFrom("sum" as const, "avg" as const), by: fc.constant(["host.name"]), within: fc.constantFrom(1000, 60_000), threshold: fc.array(bound, { minLength: 1, maxLength: 1 }) }),
);

/** The detection without the names of its signals, which a printed search gives anew where it counts. */
function shape(detection: Detection): unknown {
  return JSON.parse(JSON.stringify(detection, (key, value: unknown) => (key === "span" || key === "of" ? undefined : value))) as unknown;
}

function printed(rule: Rule, vocabulary: string): readonly string[] {
  return transpile(rule, spl, { vocabulary: vocabularies[vocabulary] as Vocabulary, formats: ["query"] }).documents.map(({ text }) => text);
}

for (const vocabulary of ["sysmon", "cim"]) {
  test(`windows come back from ${vocabulary} as what they were`, () => {
    fc.assert(
      fc.property(windows, (detection) => {
        // Rows of a data model are whole seconds.
        if (vocabulary === "cim" && "within" in detection && detection.within < 1000) return;
        for (const text of printed(ruleOf(signals, detection), vocabulary)) {
          const { rules, readings = [] } = spl.read?.(text, { vocabulary: vocabularies[vocabulary] as Vocabulary }) ?? { rules: [] };
          assert.equal(rules.map((rule) => shape(rule.detection)), [shape(detection)], text);
          assert.equal(readings.flatMap(({ losses }) => losses.map(({ what }) => what)), vocabulary === "cim" ? ["whole seconds"] : [], text);
        }
      }),
      { numRuns: 150 },
    );
  });
}

test("several windows and single events in one search come back apart", () => {
  const operands: readonly Detection[] = [
    { kind: "sequence", by: ["host.name"], within: 60_000, steps: ["a", "b"] },
    { kind: "count", of: ["a"], by: ["user.account"], within: 60_000, threshold: [{ operator: "gte", value: 3 }] },
    { kind: "signal", signal: "c" },
  ];
  const [text = ""] = printed(ruleOf(signals, { kind: "any", operands }), "sysmon");
  const [rule] = spl.read?.(text, { vocabulary: vocabularies["sysmon"] as Vocabulary }).rules ?? [];
  assert.equal(rule === undefined ? undefined : shape(rule.detection), shape({ kind: "any", operands }));
  assert.equal(rule?.signals.map(({ event }) => event), ["process_creation", "process_creation", "process_creation", "file_event"]);
});

test("a recipe that is changed in any part is no window any more", () => {
  const [text = ""] = printed(ruleOf(signals, { kind: "sequence", by: ["host.name"], within: 60_000, steps: ["a", "c"] }), "sysmon");
  for (const [from, to] of [["current=f", "current=t"], ["max(", "min("], ["latest_1<_time", "latest_1<=_time"], ["sort 0", "sort 100"], ["<=60", "<60"], ["num(order)", "-num(order)"], ["2, step", "1, step"]] as const) {
    assert.ok(text.includes(from), from);
    const { losses, detection } = native(text.replace(from, to), { vocabularies: [vocabularies["sysmon"] as Vocabulary] });
    assert.ok(detection.kind !== "sequence" && losses.length > 0, `${from} as ${to}`);
  }
});

const pieces = fc.array(fc.oneof(fc.constant({ kind: "run" as const }), fc.constant({ kind: "one" as const }), fc.record({ kind: fc.constant("text" as const), text: fc.string({ unit: fc.constantFrom("a", "B", "\\", "*", "?", "%", "_", ".", " ", '"', "&", "<", "$", "|"), minLength: 1, maxLength: 4 }) })), { minLength: 1, maxLength: 4 });

test("values come back from every quoting that the printer chooses", () => {
  const value = pieces.map((parts) => printLike(parts));
  const plain = fc.string({ unit: fc.constantFrom("a", "B", "\\", "*", "?", "%", "_", ".", " ", '"', "&", "<", "$", "|", "é"), minLength: 1, maxLength: 8 });
  const leaf = fc.oneof(
    fc.tuple(fc.constantFrom("equals" as const, "contains" as const, "startsWith" as const, "endsWith" as const), plain, fc.boolean()),
    fc.tuple(fc.constant("like" as const), value, fc.boolean()),
  );
  fc.assert(
    fc.property(leaf, ([operator, text, caseSensitive]) => {
      const predicate: Predicate = { kind: "comparison", field: "process.command_line", operator, values: [text], caseSensitive };
      const rule = ruleOf({ a: ["process_creation", predicate] }, { kind: "signal", signal: "a" });
      for (const document of printed(rule, "sysmon")) {
        const back = spl.read?.(document, { vocabulary: vocabularies["sysmon"] as Vocabulary }).rules[0]?.signals[0]?.predicate;
        const again = printed(ruleOf({ a: ["process_creation", back as Predicate] }, { kind: "signal", signal: "a" }), "sysmon");
        assert.equal(again, [document], `${operator} ${JSON.stringify(text)}: ${JSON.stringify(back)}`);
      }
    }),
    { numRuns: 400 },
  );
});

test.run();

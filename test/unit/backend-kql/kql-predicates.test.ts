import { compilePredicate, detect, type Event, type Predicate } from "@isorule/core";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { asimRecorder, defenderRecorder, eventRecorder, type Recorder, securityRecorder, windowsEventRecorder } from "../../kit/kql-rows.js";
import { printKqlRule, queryOf, rowsOf, signalRule } from "../../kit/kql-rules.js";
import { randomPredicate, smallText } from "../../kit/random-rules.js";

const comparison = (operator: string, values: readonly (string | number | boolean)[], field = "process.command_line", more = {}): Predicate =>
  ({ kind: "comparison", field, operator, values, caseSensitive: false, ...more }) as Predicate;
const not = (operand: Predicate): Predicate => ({ kind: "not", operand });

/** Construct, predicate over process events, and the condition as the notes A.3 and P say that it is written. */
const constructs: readonly (readonly [name: string, predicate: Predicate, condition: string])[] = [
  ["equals", comparison("equals", ["Cmd"]), 'ProcessCommandLine =~ "Cmd"'],
  ["equals, several", comparison("equals", ["a", "b"]), 'ProcessCommandLine in~ ("a", "b")'],
  ["equals with case", comparison("equals", ["a", "b"], "process.command_line", { caseSensitive: true }), 'ProcessCommandLine in ("a", "b")'],
  ["equals with live characters of other languages", comparison("equals", ["a*?%_"]), 'ProcessCommandLine =~ "a*?%_"'],
  ["not equals", not(comparison("equals", ["a"])), 'ProcessCommandLine !~ "a"'],
  ["not in", not(comparison("equals", ["a", "b"])), 'ProcessCommandLine !in~ ("a", "b")'],
  ["contains", comparison("contains", ["Explorer"]), 'ProcessCommandLine contains "Explorer"'],
  ["contains with case", comparison("contains", ["AbC"], "process.command_line", { caseSensitive: true }), 'ProcessCommandLine contains_cs "AbC"'],
  ["not contains", not(comparison("contains", ["a"])), 'ProcessCommandLine !contains "a"'],
  ["contains, several", comparison("contains", ["a", "b"]), 'ProcessCommandLine contains "a" or ProcessCommandLine contains "b"'],
  ["not contains, several", not(comparison("contains", ["a", "b"])), 'not(ProcessCommandLine contains "a" or ProcessCommandLine contains "b")'],
  ["startsWith", comparison("startsWith", ["C:\\new"]), 'ProcessCommandLine startswith @"C:\\new"'],
  ["endsWith", comparison("endsWith", ["\\cmd.exe"]), 'ProcessCommandLine endswith @"\\cmd.exe"'],
  ["like", comparison("like", ["a*b?c"]), 'ProcessCommandLine matches regex "(?is)^a.*b.c$"'],
  ["like with an ordinary star", comparison("like", ["a\\*b?"]), 'ProcessCommandLine matches regex @"(?is)^a\\*b.$"'],
  ["regex", comparison("regex", ["ev[i1]l\\d"], "process.command_line", { caseSensitive: true }), 'ProcessCommandLine matches regex "ev[1i]l[0-9]"'],
  ["regex without case", comparison("regex", ["evil$"]), 'ProcessCommandLine matches regex "(?i)evil$"'],
  ["regex that the empty text matches", comparison("regex", ["a*"], "process.command_line", { caseSensitive: true }), 'isnotempty(ProcessCommandLine)\n| where ProcessCommandLine matches regex "a*"'],
  ["exists", { kind: "exists", field: "process.command_line" }, "isnotempty(ProcessCommandLine)"],
  ["does not exist", not({ kind: "exists", field: "process.command_line" }), "isempty(ProcessCommandLine)"],
  ["a number exists", { kind: "exists", field: "process.pid" }, "isnotnull(ProcessId)"],
  ["equals a number", comparison("equals", [4], "process.pid"), "ProcessId == 4"],
  ["equals numbers", comparison("equals", [4, 8], "process.pid"), "ProcessId in (4, 8)"],
  ["not equals a number", not(comparison("equals", [4], "process.pid")), "not(coalesce(ProcessId == 4, false))"],
  ["greater", comparison("gt", [100], "process.pid"), "ProcessId > 100"],
  ["not greater: null must not be lost", not(comparison("gt", [100], "process.pid")), "not(coalesce(ProcessId > 100, false))"],
  ["not, over an or with a number", not({ kind: "or", operands: [comparison("lt", [1], "process.pid"), comparison("equals", ["x"])] }), 'not(coalesce(ProcessId < 1, false) or ProcessCommandLine =~ "x")'],
  ["two fields", { kind: "fieldComparison", field: "process.parent.executable", operator: "equals", other: "process.executable", caseSensitive: false }, "isnotempty(InitiatingProcessFolderPath)\n| where InitiatingProcessFolderPath =~ FolderPath"],
  ["a field in another", { kind: "fieldComparison", field: "process.command_line", operator: "contains", other: "process.executable", caseSensitive: true }, "isnotempty(FolderPath)\n| where ProcessCommandLine contains_cs FolderPath"],
  ["keyword", { kind: "keyword", values: ["mimi katz"], caseSensitive: false }, '* contains "mimi katz"'],
];

for (const [name, predicate, condition] of constructs) {
  test(`prints ${name}`, () => {
    const query = queryOf(signalRule("process_creation", predicate), "defender-xdr");
    assert.is(query, `DeviceProcessEvents\n| where ActionType == "ProcessCreated"\n| where FolderPath !startswith "/"\n| where ${condition}\n`);
  });
}

test("prints networks by family, never null below a not", () => {
  const of = (predicate: Predicate): string | undefined => queryOf(signalRule("network_connection", predicate), "sentinel-asim");
  const networks = comparison("cidr", ["10.0.0.0/8", "fe80::/10"], "destination.ip");
  assert.match(of(networks) ?? "", 'ipv4_is_in_any_range(DstIpAddr, "10.0.0.0/8")\n    or (DstIpAddr contains ":" and ipv6_is_in_any_range(DstIpAddr, "fe80::/10"))');
  assert.match(of(not(networks)) ?? "", 'coalesce(ipv4_is_in_any_range(DstIpAddr, "10.0.0.0/8"), false)');
  assert.match(of(not(networks)) ?? "", 'coalesce(ipv6_is_in_any_range(DstIpAddr, "fe80::/10"), false)');
});

test("compares hexadecimal and text columns as the numbers that they spell", () => {
  const asim = queryOf(signalRule("process_creation", comparison("equals", [3972], "process.pid")), "sentinel-asim") ?? "";
  assert.match(asim, 'where TargetProcessId =~ "3972"');
  assert.match(queryOf(signalRule("process_creation", comparison("lt", [10], "process.pid")), "sentinel-asim") ?? "", "where todouble(TargetProcessId) < 10");
  const sentinel = queryOf(signalRule("process_creation", comparison("gte", [3972], "process.pid")), "sentinel") ?? "";
  assert.match(sentinel, "tolong(NewProcessId) >= 3972");
  assert.match(sentinel, "ProcessId = tolong(EventData.ProcessId)");
});

test("orders free text only where it spells a decimal number", () => {
  const lines = ["5", " -5.5 ", "+.5e1", "5.", "0x10", "NaN", "Infinity", "5 a", "", null];
  const events = lines.map((line, at): Event => ({ class: "process_creation", time: at, fields: { "host.name": "h", "process.command_line": line } }));
  for (const predicate of [comparison("gt", [-9], "process.command_line"), not(comparison("gte", [5], "process.command_line"))]) {
    const rule = signalRule("process_creation", predicate);
    const wanted = detect(rule, events).map(({ time }) => time);
    const found = rowsOf(queryOf(rule, "defender-xdr") as string, "defender-xdr", defenderRecorder, events).map((row) => row["Timestamp"]);
    assert.equal(found, wanted);
  }
});

test("never prints an operator that compares whole terms, or isnull on text", () => {
  for (const [, predicate] of constructs) {
    for (const vocabulary of ["defender-xdr", "sentinel", "sentinel-asim"]) {
      const query = queryOf(signalRule("process_creation", predicate), vocabulary) ?? "";
      assert.not.match(query, /\bhas(_any|_all|_cs|prefix|suffix)?\b/);
      assert.not.match(query, /isnull\((?!long|bool|datetime)/);
    }
  }
});

test("rewrites hives and numbers of the registry where the product spells them differently", () => {
  const of = (operator: string, value: string, vocabulary: string, field = "registry.path") => printKqlRule(signalRule("registry_set", comparison(operator, [value], field)), vocabulary);
  const path = of("startsWith", "HKLM\\Software\\", "defender-xdr");
  assert.match(path.documents[0]?.text ?? "", 'RegistryPath startswith @"HKEY_LOCAL_MACHINE\\Software\\"');
  assert.equal(path.diagnostics, []);
  assert.match(of("startsWith", "HKU\\S-1-5", "defender-xdr").documents[0]?.text ?? "", 'startswith @"HKEY_CURRENT_USER\\S-1-5"');
  const control = of("contains", "\\CurrentControlSet\\Services\\", "defender-xdr");
  assert.match(control.documents[0]?.text ?? "", 'contains @"\\ControlSet001\\Services\\"');
  assert.equal(control.diagnostics, []);
  assert.match(of("equals", "DWORD (0x0000001f)", "defender-xdr", "registry.data").documents[0]?.text ?? "", 'RegistryValueData =~ "31"');
  assert.match(of("equals", "QWORD (0x00000001-0x00000000)", "defender-xdr", "registry.data").documents[0]?.text ?? "", 'RegistryValueData =~ "4294967296"');
  assert.match(of("equals", "DWORD (0x00000001)", "sentinel-asim", "registry.data").documents[0]?.text ?? "", 'RegistryValueData in~ ("DWORD (0x00000001)", "1")');
  const data = (operator: string, ...values: readonly string[]): readonly string[] => printKqlRule(signalRule("registry_set", comparison(operator, values, "registry.data")), "defender-xdr").diagnostics.map(({ code }) => code);
  for (const [operator, value] of [["equals", "2"], ["startsWith", "6"], ["contains", "07"], ["endsWith", "0"], ["like", "6*"], ["like", "?"]] as const) assert.equal(data(operator, value), ["kql/hive-spelling"], `${operator} ${value}`);
  for (const [operator, value] of [["equals", "00000429"], ["equals", "2a"], ["startsWith", "06"], ["contains", "a6"], ["like", "6*x"], ["like", "*"]] as const) assert.equal(data(operator, value), [], `${operator} ${value}`);
  assert.equal(data("equals", "DWORD (0x00000002)", "2"), []);
  for (const [operator, value] of [["contains", "M\\Software"], ["contains", "MACHINE"], ["startsWith", "HKL"], ["regex", "HKLM.*Run"], ["endsWith", "LM\\x"], ["like", "HK*Run?x"]] as const) {
    assert.equal(of(operator, value, "sentinel-asim").diagnostics.map(({ code }) => code), ["kql/hive-spelling"], `${operator} ${value}`);
  }
  for (const [operator, value] of [["contains", "\\Run\\"], ["endsWith", "\\Run"], ["equals", "HKLM\\x"], ["regex", "\\\\Run\\\\"], ["like", "*\\Run\\?x"]] as const) {
    assert.equal(of(operator, value, "sentinel-asim").diagnostics, [], `${operator} ${value}`);
  }
});

test("finds a hive inside of a path, where no product spells it in another way", () => {
  const paths = ["HKU\\S-1-5\\Run", "HKLM\\Software\\xHKU\\S-1-5\\Run", "HKLM\\Software\\S-1-5\\Run"];
  const events = paths.map((path, at): Event => ({ class: "registry_set", time: at + 1, fields: { "registry.path": path } }));
  for (const [vocabulary, recorder] of [["defender-xdr", defenderRecorder], ["sentinel-asim", asimRecorder]] as const) {
    for (const [operator, value] of [["contains", "HKU\\S-1"], ["endsWith", "HKU\\S-1-5\\Run"], ["like", "*HKU\\\\S-1-?\\\\Run"]] as const) {
      const { diagnostics, documents } = printKqlRule(signalRule("registry_set", comparison(operator, [value], "registry.path")), vocabulary);
      assert.equal(diagnostics, [], operator);
      const rows = rowsOf(documents[0]?.text ?? "", vocabulary, recorder, events);
      assert.equal(rows.map((row) => row["Timestamp"] ?? row["TimeGenerated"]), [1, 2], `${operator} ${documents[0]?.text}`);
    }
  }
});

const registryPart = fc.constantFrom("HKLM", "HKU", "hklm", "\\", "\\Software", "\\SYSTEM", "\\CurrentControlSet", "\\currentcontrolset\\Services", "\\Run", "\\W3SVC", "CurrentControl", "Set\\Services", "MACHINE", "LM\\S", "H", "001");
const registryText = fc.array(registryPart, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(""));
const registryPath = fc.tuple(fc.constantFrom("HKLM\\Software", "HKLM\\SYSTEM\\CurrentControlSet\\Services", "HKU\\S-1-5-18\\Software", "hklm\\System\\CurrentControlSet"), fc.constantFrom("\\Run", "\\W3SVC\\x", "\\Machine", "\\Run\\HKLM", "\\xHKU\\Software")).map((parts) => parts.join(""));

for (const [vocabulary, recorder] of [["defender-xdr", defenderRecorder], ["sentinel-asim", asimRecorder], ["sentinel", eventRecorder]] as const) {
  test(`registry paths in ${vocabulary} match as in the model, or the reader is told`, () => {
    let exact = 0;
    fc.assert(
      fc.property(fc.constantFrom("equals", "contains", "startsWith", "endsWith"), registryText, fc.array(registryPath, { minLength: 4, maxLength: 8 }), fc.boolean(), (operator, value, paths, negated) => {
        const positive = comparison(operator, [value], "registry.path");
        const predicate = negated ? not(positive) : positive;
        const { diagnostics, documents } = printKqlRule(signalRule("registry_set", predicate), vocabulary);
        if (diagnostics.length > 0) return;
        exact++;
        const events = paths.map((path, at): Event => ({ class: "registry_set", time: at + 1, fields: { "registry.path": path } }));
        const rows = rowsOf(documents[0]?.text ?? "", vocabulary, recorder, events);
        assert.equal(rows.map((row) => row["Timestamp"] ?? row["TimeGenerated"]), events.filter(compilePredicate(predicate)).map(({ time }) => time), `${JSON.stringify(paths)}\n${documents[0]?.text}`);
      }),
      { numRuns: 40 },
    );
    assert.ok(exact > 10, `only ${exact} were exact`);
  });
}

test("tells of keywords and of letters outside of ASCII, and of nothing else", () => {
  const codes = (predicate: Predicate): readonly string[] => printKqlRule(signalRule("process_creation", predicate), "defender-xdr").diagnostics.map(({ code }) => code);
  assert.equal(codes({ kind: "keyword", values: ["a"], caseSensitive: false }), ["kql/keyword"]);
  assert.equal(codes(comparison("equals", ["Ü"])), ["kql/letter-case"]);
  assert.equal(codes(comparison("equals", ["Ü"], "process.command_line", { caseSensitive: true })), []);
  assert.equal(codes(comparison("equals", ["漢字 🚀 x"])), []);
});

test("reads the XML text of the Event table: entities, line breaks, empty and foreign elements", () => {
  const value = 'echo <a> & "b" \'c\' &lt;\r\nx';
  const query = queryOf(signalRule("process_creation", comparison("equals", [value])), "sentinel") as string;
  const event = (line: string, more = {}): Event => ({ class: "process_creation", time: 1, fields: { "process.command_line": line, "process.executable": "C:\\CommandLine", ...more } });
  assert.is(rowsOf(query, "sentinel", eventRecorder, [event(value)]).length, 1);
  assert.is(rowsOf(query, "sentinel", eventRecorder, [event("", { "process.parent.command_line": value })]).length, 0);
  assert.is(rowsOf(query, "sentinel", eventRecorder, [event(value.replace("&lt;", "<"))]).length, 0, "an entity in the value is no entity of the XML");
});

const single = fc.oneof({ weight: 5, arbitrary: smallText }, { weight: 1, arbitrary: fc.constant(null) });
const rooted = fc.oneof({ weight: 5, arbitrary: smallText.map((text) => `C:\\${text}`) }, { weight: 1, arbitrary: fc.constant(null) });
const account = fc.oneof({ weight: 5, arbitrary: smallText.map((text) => `D\\${text.replaceAll("\\", "")}a`) }, { weight: 1, arbitrary: fc.constant(null) });

/** Process events as a log can hold them: one value in a field, paths with a root, accounts with a domain. */
const recordedEvent: fc.Arbitrary<Event> = fc
  .record({ "process.executable": rooted, "process.command_line": single, "process.pid": fc.integer({ min: 0, max: 3 }), "user.account": account, "process.parent.executable": rooted }, { requiredKeys: [] })
  .map((fields) => ({ class: "process_creation", time: 0, fields }));

/** Some such events, told apart by their times. */
const recordedEvents = fc.array(recordedEvent, { minLength: 1, maxLength: 12 }).map((events) => events.map((event, at) => ({ ...event, time: at + 1 })));

const places: readonly (readonly [name: string, vocabulary: string, recorder: Recorder])[] = [
  ["DeviceProcessEvents", "defender-xdr", defenderRecorder],
  ["WindowsEvent", "sentinel", windowsEventRecorder],
  ["Event", "sentinel", eventRecorder],
  ["SecurityEvent", "sentinel", securityRecorder],
  ["imProcessCreate", "sentinel-asim", asimRecorder],
];

function hasKeyword(predicate: Predicate): boolean {
  return JSON.stringify(predicate).includes('"kind":"keyword"');
}

for (const [name, vocabulary, recorder] of places) {
  test(`selects the same events as the model in ${name}`, () => {
    let printed = 0;
    fc.assert(
      fc.property(randomPredicate.filter((predicate) => !hasKeyword(predicate)), recordedEvents, fc.constantFrom("null" as const, "boolean" as const), (predicate, events, nulls) => {
        const query = queryOf(signalRule("process_creation", predicate), vocabulary);
        if (query === undefined) return;
        printed++;
        const matches = compilePredicate(predicate);
        const rows = rowsOf(query, vocabulary, recorder, events, nulls);
        const found = rows.map((row) => row["Timestamp"] ?? row["TimeGenerated"]);
        assert.equal(found, events.filter(matches).map(({ time }) => time), `${JSON.stringify(events)}\n${query}`);
      }),
      { numRuns: 40 },
    );
    assert.ok(printed > 20, `only ${printed} predicates were printed`);
  });
}

test.run();

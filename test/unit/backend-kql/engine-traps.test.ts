import { kqlEngine } from "@isorule/backend-kql/engine";
import { EngineFault, type NativeRecord, type NativeValue } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";

/**
 * Cases in which a plain translation says something else than the rule: the query that goes wrong, with what it does, and
 * the one that is right. Each has the number of the case in the notes on the four languages.
 */
const test = suite("backend-kql: the engine in the traps of the language");

type Values = Readonly<Record<string, NativeValue>>;

/** Columns that some record has, so that they are there in the others, too. */
const other: NativeRecord = {
  source: "Other", time: 0, values: {},
};

const columns: Values = { User: "-", Image: "-", CommandLine: "-", Pid: 1, Ip: "-", Key: "-", Name: "-", Data: "-", Parent: "-", Hex: "-", Host: "-", Step: "-", "my-field": "-" };

/** Whether a query finds a record, where the table has all the columns; the record that shows them is not found. */
function finds(query: string, values: Values): boolean {
  const shown: NativeRecord = { source: "T", time: -1, values: { ...columns, Marker: 1 } };
  const { queries, diagnostics } = kqlEngine.compile(query.replace(/^T\b/, "T | where isnull(Marker)"));
  assert.is(queries.length, 1, `${query}\n${JSON.stringify(diagnostics)}`);
  return queries[0]?.fires([shown, other, { source: "T", time: 0, values }]) ?? false;
}

/** Queries with the answer that each gives on an event. */
function answers(event: Values, expected: Readonly<Record<string, boolean>>): void {
  for (const [query, answer] of Object.entries(expected)) assert.is(finds(query, event), answer, `${query} on ${JSON.stringify(event)}`);
}

/** Whether a query gives a row on records of a table `T` at seconds. */
function firesOver(query: string, records: readonly (readonly [second: number, values: Values])[]): boolean {
  const { queries, diagnostics } = kqlEngine.compile(query);
  assert.is(queries.length, 1, `${query}\n${JSON.stringify(diagnostics)}`);
  return queries[0]?.fires(records.map(([second, values]) => ({ source: "T", time: second * 1000, values }))) ?? false;
}

function refuses(query: string, why: RegExp): void {
  assert.throws(() => finds(query, {}), (error: unknown) => error instanceof EngineFault && why.test(error.message), query);
}

test("1: not equal, on an event without the field", () => {
  answers({}, { 'T | where User !~ "bob"': true, 'T | where not(User =~ "bob")': true });
  answers({ User: "BOB" }, { 'T | where User !~ "bob"': false });
});

test("2: there is no second stage with another logic", () => answers({}, { 'T | extend U = User | where not(U =~ "bob")': true, 'T | where not(User matches regex "bob")': true }));

test("3: a column that no table has is an error, unless it is asked for", () => {
  refuses('T | where not(Nothing =~ "a")', /no column Nothing/);
  answers({}, { 'T | where not(column_ifexists("Nothing", "") =~ "a")': true });
});

test("4: text is never null", () => answers({}, { "T | where isnull(User)": false, "T | where isempty(User)": true, 'T | where User == ""': true, "T | where isnull(Pid)": true }));

test("5: not greater, on an event without the number", () => {
  answers({}, { "T | where not(Pid > 100)": false, "T | where not(coalesce(Pid > 100, false))": true, "T | where isnull(Pid) or Pid <= 100": true });
  answers({ Pid: 101 }, { "T | where not(coalesce(Pid > 100, false))": false });
});

test("6: an address of the other family gives null", () => {
  answers({ Ip: "10.1.1.1" }, { 'T | where not(ipv4_is_in_range(Ip, "fe80::/10"))': false, 'T | where not(coalesce(ipv6_is_in_range(Ip, "fe80::/10"), false))': true });
  answers({ Ip: "fe80::1" }, { 'T | where ipv6_is_in_range(Ip, "fe80::/10")': true, 'T | where not(ipv4_is_in_range(Ip, "10.0.0.0/8"))': false });
});

test("7: a star is a star", () => {
  answers({ Image: "C:\\Temp\\aXb.exe" }, { 'T | where Image =~ @"C:\\Temp\\a*b.exe"': false });
  answers({ Image: "C:\\Temp\\a*b.exe" }, { 'T | where Image =~ @"C:\\Temp\\a*b.exe"': true });
});

test("8: a question mark for one character, at the end of the value", () => {
  answers({ Image: "C:\\cmd12.exe" }, { 'T | where Image matches regex @"(?is)cmd.\\.exe\\z"': false });
  answers({ Image: "C:\\CMD1.exe" }, { 'T | where Image matches regex @"(?is)cmd.\\.exe\\z"': true });
  answers({ Image: "C:\\cmd1.exe.bak" }, { 'T | where Image matches regex @"(?is)cmd.\\.exe"': true, 'T | where Image matches regex @"(?is)cmd.\\.exe\\z"': false });
});

test("9: a part of a term is no term", () => answers({ CommandLine: "KustoExplorerQueryRun" }, { 'T | where CommandLine has "Explorer"': false, 'T | where CommandLine contains "Explorer"': true }));

test("10: all of several terms", () => answers({ CommandLine: "xfoobar" }, { 'T | where CommandLine has_all ("foo", "bar")': false, 'T | where CommandLine contains "foo" and CommandLine contains "bar"': true }));

test("11: two parts in order, and of the whole value", () => {
  answers({ CommandLine: "xb a" }, { 'T | where CommandLine contains "a" and CommandLine contains "b"': true, 'T | where CommandLine matches regex @"(?is)\\Aa.*b\\z"': false });
});

test("12: a pattern has letter case", () => answers({ CommandLine: "a1b" }, { 'T | where CommandLine matches regex "A.*B"': false, 'T | where CommandLine matches regex @"(?is)\\AA.*B\\z"': true }));

test("13: a regex is searched for", () => answers({ CommandLine: "very evil thing" }, { 'T | where CommandLine matches regex "evil"': true }));

test("14: a regex has letter case", () => answers({ CommandLine: "EVIL" }, { 'T | where CommandLine matches regex "evil"': false }));

test("15: a range without case", () => answers({ CommandLine: "Bx" }, { 'T | where CommandLine matches regex "(?i)[a-c]x"': true, 'T | where CommandLine matches regex "[a-c]x"': false }));

test("16: an at sign is itself", () => {
  answers({ CommandLine: "a@b" }, { 'T | where CommandLine matches regex "a@b"': true });
  answers({ CommandLine: "aXXb" }, { 'T | where CommandLine matches regex "a@b"': false });
});

test("17: look-ahead and references back are refused when the query runs", () => {
  refuses('T | where CommandLine matches regex "a(?!b)"', /look-around/);
  refuses('T | where CommandLine matches regex @"(a)\\1"', /reference/);
});

test("18: and binds before or", () => answers({ User: "a" }, { 'T | where User == "a" or Image == "b" and Image == "c"': true, 'T | where (User == "a" or Image == "b") and Image == "c"': false }));

test("19: equality has letter case", () => answers({ Name: "cmd.exe" }, { 'T | where Name == "Cmd.Exe"': false, 'T | where Name =~ "Cmd.Exe"': true, 'T | where Name in ("Cmd.Exe")': false, 'T | where Name in~ ("Cmd.Exe")': true }));

test("20: equality with letter case", () => answers({ Image: "cmd" }, { 'T | where Image == "Cmd"': false, 'T | where Image == "cmd"': true }));

test("21: containing with letter case", () => {
  answers({ Image: "xAbCx" }, { 'T | where Image contains_cs "AbC"': true });
  answers({ Image: "xabcx" }, { 'T | where Image contains_cs "AbC"': false, 'T | where Image contains "AbC"': true });
});

test("22: a number in hexadecimal digits", () => answers({ Hex: "0xf84" }, { 'T | where Hex == "3972"': false, "T | where tolong(Hex) == 3972": true }));

test("23: key and value in two columns", () => {
  answers({ Key: "HKEY_LOCAL_MACHINE\\Run", Name: "Upd" }, { 'T | where Key endswith @"\\Run\\Upd"': false, 'T | extend P = iff(isempty(Name), Key, strcat(Key, @"\\", Name)) | where P endswith @"\\Run\\Upd"': true });
});

test("24: the data of a number in the registry", () => answers({ Data: "1" }, { 'T | where Data =~ "DWORD (0x00000001)"': false, 'T | where Data =~ "1"': true }));

test("25: two absent texts are equal", () => {
  answers({}, { "T | where Parent =~ Image": true, "T | where isnotempty(Parent) and Parent =~ Image": false });
  answers({ Parent: "A", Image: "a" }, { "T | where isnotempty(Parent) and Parent =~ Image": true });
});

test("26: backslashes in the two kinds of quotes", () => {
  answers({ Image: "C:\\new\\test" }, { 'T | where Image == "C:\\new\\test"': false, 'T | where Image == @"C:\\new\\test"': true, 'T | where Image == "C:\\\\new\\\\test"': true });
  answers({ Image: "C:\new\test" }, { 'T | where Image == "C:\\new\\test"': true });
});

test("27: a quote in a value", () => {
  answers({ Image: "other" }, { 'T | where Image =~ "a\\" or true //"': false });
  answers({ Image: 'a" or true //' }, { 'T | where Image =~ "a\\" or true //"': true, 'T | where Image =~ @"a"" or true //"': true });
});

test("28: a column with a hyphen needs brackets; in quotes it is a text", () => answers({ "my-field": "x" }, { "T | where 'my-field' =~ \"x\"": false, "T | where ['my-field'] =~ \"x\"": true }));

const join = (kind: string, bound: string): string =>
  `let A = T | where Step == "a" | project Host, TA = TimeGenerated; T | where Step == "b" | join ${kind} A on Host | where TA < TimeGenerated and TimeGenerated - TA ${bound} 1h`;

test("29: the window's edge", () => {
  const events = [[0, { Step: "a", Host: "h" }], [3600, { Step: "b", Host: "h" }]] as const;
  assert.is(firesOver(join("kind=inner", "<="), events), true);
  assert.is(firesOver(join("kind=inner", "<"), events), false);
  assert.is(firesOver(join("kind=inner", "<="), [events[0], [3600.001, { Step: "b", Host: "h" }]]), false);
});

const scan = (order: string): string =>
  `T | sort by Host asc, TimeGenerated asc${order} | scan declare (Start: datetime) with (step s1 output=none: Step == "a" => Start = TimeGenerated; step s2: Step == "b" and Host == s1.Host and s1.Start < TimeGenerated and TimeGenerated - s1.Start <= 1h => Start = s1.Start;)`;

test("30: two events at the same instant", () => {
  const events = [[-3600, { Step: "a", Host: "h" }], [0, { Step: "a", Host: "h" }], [0, { Step: "b", Host: "h" }]] as const;
  assert.is(firesOver(join("kind=inner", "<="), events), true);
  assert.is(firesOver(scan(""), events), false, "the second a has taken the place of the first");
  assert.is(firesOver(scan(", Step desc"), events), true);
});

const tenLogons = Array.from({ length: 10 }, (_none, at): readonly [number, Values] => [at < 5 ? 540 + at : 660 + at, { Host: "h" }]);

test("31: ten events on both sides of a bin's edge", () => {
  assert.is(firesOver("T | summarize n = count() by Host, bin(TimeGenerated, 10m) | where n >= 10", tenLogons), false);
  const sliding = "T | sort by Host asc, TimeGenerated asc | extend First = prev(TimeGenerated, 9), Same = prev(Host, 9) | where Same == Host and TimeGenerated - First <= 10m";
  assert.is(firesOver(sliding, tenLogons), true);
  assert.is(firesOver(sliding, tenLogons.slice(1)), false);
});

test("32: five distinct users", () => {
  const users = ["a", "b", "c", "d", "e", "e"].map((User, at): readonly [number, Values] => [at, { User }]);
  assert.is(firesOver("T | summarize n = count_distinct(User) | where n == 5", users), true);
  assert.is(firesOver("T | summarize n = array_length(make_set(User)) | where n >= 5", users.slice(1)), false);
});

test("33: empty keys join one another", () => {
  const events = [[0, { Step: "a", Host: "" }], [60, { Step: "b", Host: "" }]] as const;
  assert.is(firesOver(join("kind=inner", "<="), events), true);
  assert.is(firesOver(`${join("kind=inner", "<=")} | where isnotempty(Host)`, events), false);
});

test("34: the script of a script block is in the event data", () => {
  const { queries } = kqlEngine.compile('WindowsEvent | where EventID == 4104 | where tostring(EventData.ScriptBlockText) contains "evil"');
  const record = (EventData: NativeValue): NativeRecord => ({ source: "WindowsEvent", time: 0, values: { EventID: 4104, EventData } });
  assert.equal([{ ScriptBlockText: "an EVIL one" }, { Other: "evil" }, {}].map((data) => queries[0]?.fires([record(data)])), [true, false, false]);
});

test("35: the version of the loading process is not that of the module", () => {
  const { queries } = kqlEngine.compile('DeviceImageLoadEvents | where InitiatingProcessVersionInfoOriginalFileName =~ "foo.dll"');
  assert.is(queries[0]?.fires([{ source: "DeviceImageLoadEvents", time: 0, values: { FolderPath: "C:\\foo.dll", InitiatingProcessVersionInfoOriginalFileName: "bar.exe" } }]), false);
});

test("36: the name of a file has no folder", () => {
  const { queries } = kqlEngine.compile('imFileEvent | where TargetFileName endswith @"\\x.exe";\nimFileEvent | where TargetFilePath endswith @"\\x.exe"');
  const record: NativeRecord = { source: "imFileEvent", time: 0, values: { TargetFilePath: "C:\\a\\x.exe", TargetFileName: "x.exe" } };
  assert.equal(queries.map((query) => query.fires([record])), [false, true]);
});

test("37: two backslashes are two", () => answers({ Image: "\\\\server\\share\\a.exe" }, { 'T | where Image =~ @"\\\\server\\share\\a.exe"': true, 'T | where Image =~ @"\\server\\share\\a.exe"': false }));

test("38: a join without a kind takes one row of each key", () => {
  const events = [[0, { Step: "a", Host: "h" }], [7200, { Step: "a", Host: "h" }], [7260, { Step: "b", Host: "h" }]] as const;
  const query = (kind: string): string => `T | where Step == "a" | project Host, TA = TimeGenerated | join ${kind} (T | where Step == "b") on Host | where TA < TimeGenerated and TimeGenerated - TA <= 1h`;
  assert.is(firesOver(query(""), events), false);
  assert.is(firesOver(query("kind=inner"), events), true);
});

test.run();

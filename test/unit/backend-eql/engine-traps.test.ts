import { eqlEngine } from "@isorule/backend-eql/engine";
import { EngineFault, type NativeRecord, type NativeValue, type Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";

/**
 * Cases in which a plain translation says something else than the rule: the query that goes wrong, with what it does, and
 * the one that is right. Each has the number of the case in the notes on the four languages.
 */
const test = suite("backend-eql: the engine in the traps of the language");

type Values = Readonly<Record<string, NativeValue>>;

const column = (name: string, type: "text" | "number" | "ip" | "boolean" = "text"): { name: string; type: typeof type } => ({ name, type });

/** What an index of events of Windows maps. */
const vocabulary: Vocabulary = {
  vocabulary: "own",
  title: "Own names",
  settings: { mapped: { own: ["powershell.file.script_block_text", "registry.data.type"] } },
  fields: Object.fromEntries(
    [
      column("user.name"), column("process.executable"), column("process.command_line"), column("process.name"), column("process.parent.executable"), column("process.pe.original_file_name"),
      column("process.pid", "number"), column("destination.ip", "ip"), column("registry.path"), column("registry.data.strings"), column("file.path"), column("dll.pe.original_file_name"), column("file.pe.original_file_name"),
      column("my-field"), column("host.name"), column("event.action"), column("f"),
    ].map((each) => [`event_data.${each.name}`, each]),
  ),
  events: { process_creation: { variants: [{ source: { stream: "own" } }] } },
};

const at = (time: number, values: Values): NativeRecord => ({ source: "own", time, values });

/** What a query answers; `refused` where Elasticsearch would not run it. */
function answer(query: string, records: readonly NativeRecord[]): boolean | "refused" {
  const { queries } = eqlEngine.compile(query, { vocabulary });
  if (queries.length === 0) return "refused";
  try {
    return queries.some((each) => each.fires(records));
  } catch (fault) {
    if (fault instanceof EngineFault) return "refused";
    throw fault;
  }
}

/** Conditions with the answer that each gives on an event. */
function answers(values: Values, expected: Readonly<Record<string, boolean | "refused">>): void {
  for (const [condition, wanted] of Object.entries(expected)) assert.is(answer(`any where ${condition}`, [at(0, values)]), wanted, `${condition} on ${JSON.stringify(values)}`);
}

/** Queries of several events with the answers that they give. */
function fires(records: readonly NativeRecord[], expected: Readonly<Record<string, boolean | "refused">>): void {
  for (const [query, wanted] of Object.entries(expected)) assert.is(answer(query, records), wanted, `${query} on ${JSON.stringify(records)}`);
}

test("1: not equal, on an event without the field", () => {
  answers({}, { 'not user.name : "bob"': true, 'user.name != "bob"': true, 'user.name not in~ ("bob")': true });
  answers({ "user.name": "Bob" }, { 'not user.name : "bob"': false, 'user.name != "bob"': true });
});

test("2: not equal after a stage: EQL has one stage and one logic", () => answers({}, { 'not user.name regex~ "bob"': true, '?user.name == null or not ?user.name : "bob"': true }));

test("3: the negation of a field that no index maps", () => {
  answers({ f: "x" }, { 'not x : "a"': "refused", 'not ?x : "a"': false, '?x == null or not ?x : "a"': true, '?x != "a"': true, 'not ?x == "a"': true });
});

test("4: a field that is absent", () => {
  answers({}, { "?user.name == null": true, "user.name == null": true, 'user.name == ""': false });
  answers({ "user.name": "" }, { "user.name == null": false, 'user.name == ""': true });
});

test("5: not greater, on an event without the number", () => {
  answers({}, { "not process.pid > 100": true, "process.pid <= 100": false });
  answers({ "process.pid": 1000 }, { "not process.pid > 100": false });
});

test("6: an address of the other kind lies in no network", () => {
  answers({ "destination.ip": "10.1.1.1" }, { 'not cidrMatch(destination.ip, "fe80::/10")': true, 'cidrMatch(destination.ip, "fe80::/10")': false });
  answers({ "destination.ip": "fe80::1" }, { 'not cidrMatch(destination.ip, "fe80::/10")': false });
});

test("7: a star that is text", () => {
  answers({ "process.executable": "C:\\Temp\\aXb.exe" }, { 'process.executable : "C:\\\\Temp\\\\a\\*b.exe"': "refused", 'process.executable : "C:\\\\Temp\\\\a*b.exe"': true, 'process.executable in~ ("C:\\\\Temp\\\\a*b.exe")': false });
  answers({ "process.executable": "C:\\temp\\a*b.exe" }, { 'process.executable in~ ("C:\\\\Temp\\\\a*b.exe")': true });
});

test("8: a sign for one character", () => {
  answers({ "process.executable": "C:\\cmd12.exe" }, { 'process.executable : "*cmd?.exe"': false, 'process.executable : "*cmd*.exe"': true });
  answers({ "process.executable": "C:\\cmd1.exe" }, { 'process.executable : "*cmd?.exe"': true });
});

test("9: a piece in the middle of a word", () => answers({ "process.command_line": "KustoExplorerQueryRun" }, { 'process.command_line : "*explorer*"': true, 'process.command_line : "explorer"': false }));

test("10: two pieces that touch", () => answers({ "process.command_line": "xfoobar" }, { 'process.command_line : "*foo*" and process.command_line : "*bar*"': true }));

test("11: two pieces in order, at the ends", () => answers({ "process.command_line": "xb a" }, { 'process.command_line : "a*b"': false, 'process.command_line : "*a*" and process.command_line : "*b*"': true }));

test("12: two pieces in order, in another case", () => answers({ "process.command_line": "a1b" }, { 'process.command_line : "A*B"': true, 'process.command_line like "A*B"': false }));

test("13: a regular expression takes the whole value", () => answers({ "process.command_line": "very evil thing" }, { 'process.command_line regex~ "evil"': false, 'process.command_line regex ".*evil.*"': true }));

test("14: a regular expression has case", () => answers({ "process.command_line": "EVIL" }, { 'process.command_line regex "evil"': false, 'process.command_line regex~ "evil"': true }));

test("15: ranges of a class keep their case", () => answers({ "process.command_line": "Bx" }, { 'process.command_line regex~ ".*[a-c]x.*"': false, 'process.command_line regex ".*[A-Ca-c][Xx].*"': true }));

test("16: an at sign takes any text", () => {
  answers({ "process.command_line": "aXXb" }, { 'process.command_line regex "a@b"': true, 'process.command_line regex "a\\\\@b"': false });
  answers({ "process.command_line": "a@b" }, { 'process.command_line regex "a\\\\@b"': true });
});

test("17: what looks like a look-around is other text or refused, and never one", () => {
  for (const values of [{ "process.command_line": "ac" }, { "process.command_line": "ab" }]) {
    const found = answer('any where process.command_line regex "a(?!b).*"', [at(0, values)]);
    assert.ok(found === "refused" || found === false, JSON.stringify(values));
  }
});

test("18: and binds before or", () => {
  answers({ "user.name": "a" }, { 'user.name : "a" or process.name : "b" and f : "c"': true, '(user.name : "a" or process.name : "b") and f : "c"': false });
});

test("19: a value in another case", () => answers({ "process.pe.original_file_name": "cmd.exe" }, { 'process.pe.original_file_name == "Cmd.Exe"': false, 'process.pe.original_file_name in~ ("Cmd.Exe")': true, 'process.pe.original_file_name in ("Cmd.Exe")': false }));

test("20: a value in this case only", () => answers({ "process.executable": "cmd" }, { 'process.executable == "Cmd"': false, 'process.executable : "Cmd"': true }));

test("21: a piece in this case only", () => {
  answers({ "process.executable": "xAbCx" }, { 'process.executable == "*AbC*"': false, 'process.executable like "*AbC*"': true, 'stringContains(process.executable, "AbC")': true });
  answers({ "process.executable": "xabcx" }, { 'process.executable like "*AbC*"': false, 'stringContains(process.executable, "AbC")': false });
});

test("22: a number that the log has in hexadecimal digits is one in the index", () => answers({ "process.pid": 3972 }, { "process.pid == 3972": true, 'process.pid == "0xf84"': "refused", 'process.pid == number("0xf84", 16)': true }));

test("23: the path of a value of the registry", () => answers({ "registry.path": "HKLM\\Software\\Run\\Upd" }, { 'registry.path : "*\\\\Run\\\\Upd"': true }));

test("24: a number of the registry is digits with a type", () => {
  answers({ "registry.data.strings": ["1"], "registry.data.type": "SZ_DWORD" }, { 'registry.data.strings : "DWORD (0x00000001)"': false, 'registry.data.strings : "1" and registry.data.type : "*DWORD"': true });
  answers({ "registry.data.strings": ["1"], "registry.data.type": "REG_SZ" }, { 'registry.data.strings : "1" and registry.data.type : "*DWORD"': false });
});

test("25: two fields that are both absent are not equal", () => {
  const equal = "startsWith~(process.executable, process.parent.executable) and startsWith~(process.parent.executable, process.executable)";
  answers({}, { [equal]: false, "process.executable == process.parent.executable": "refused" });
  answers({ "process.executable": "a.EXE", "process.parent.executable": "A.exe" }, { [equal]: true });
});

test("26: a backslash before n", () => answers({ "process.executable": "C:\\new\\test" }, { 'process.executable : "C:\\new\\test"': false, 'process.executable : "C:\\\\new\\\\test"': true, 'process.executable : """C:\\new\\test"""': true }));

test("27: a value does not end its literal", () => {
  answers({ f: "anything else" }, { 'f : "a" or true //"': true, 'f : "a\\" or true //"': false });
  answers({ f: 'a" or true //' }, { 'f : "a\\" or true //"': true });
});

test("28: a field with a hyphen", () => answers({ "my-field": "x" }, { 'my-field : "x"': "refused", '`my-field` : "x"': true }));

const hour = 3_600_000;
const step = (action: string, time: number, host: string | null = "WEB01"): NativeRecord => at(time, { "event.action": action, "host.name": host });
const sequence = 'sequence by host.name with maxspan=1h [any where event.action == "a"] [any where event.action == "b"]';

test("29: the edge of the window is in it", () => {
  fires([step("a", 0), step("b", hour)], { [sequence]: true });
  fires([step("a", 0), step("b", hour + 1)], { [sequence]: false });
});

test("30: a tie with an earlier event", () => {
  const [early, late, tie] = [step("a", 9 * hour), step("a", 10 * hour), step("b", 10 * hour)];
  fires([early, late, tie], { [sequence]: true });
  fires([early, tie, late], { [sequence]: true });
});

test("31: a burst over the edge of the clock", () => {
  const minute = 60_000;
  const burst = [...Array.from({ length: 5 }, (_, index) => step("a", 9 * minute + index)), ...Array.from({ length: 5 }, (_, index) => step("a", 11 * minute + index))];
  fires(burst, { 'sequence by host.name with maxspan=10m [any where event.action == "a"] with runs=10': true, 'sequence by host.name with maxspan=1m [any where event.action == "a"] with runs=10': false });
  fires(burst.slice(1), { 'sequence by host.name with maxspan=10m [any where event.action == "a"] with runs=10': false });
});

test("32: different values are not counted", () => fires([step("a", 0)], { 'any where event.action == "a" | unique user.name': "refused", 'any where event.action == "a" | count': "refused" }));

test("33: events without the key do not join", () => {
  fires([step("a", 0, null), step("b", 1, null)], { [sequence]: false, [sequence.replace("host.name", "?host.name")]: true });
});

test("34: an analysed text is not compared", () => answers({ "powershell.file.script_block_text": "x" }, { 'powershell.file.script_block_text : "*x*"': "refused" }));

test("35: the original name of a library is not that of its loader", () => {
  answers({ "process.pe.original_file_name": "foo.dll", "file.pe.original_file_name": "other.dll" }, { 'file.pe.original_file_name : "foo.dll"': false });
  answers({ "process.pe.original_file_name": "bar.exe", "file.pe.original_file_name": "foo.dll" }, { 'file.pe.original_file_name : "foo.dll"': true });
});

test("36: the end of a path", () => answers({ "file.path": "C:\\a\\x.exe" }, { 'file.path : "*\\\\x.exe"': true, 'file.path : "\\\\x.exe"': false }));

test("37: two backslashes at the start", () => {
  answers({ "process.executable": "\\\\server\\share\\a.exe" }, { 'process.executable : "\\\\\\\\server\\\\share\\\\a.exe"': true, 'process.executable : "\\\\server\\\\share\\\\a.exe"': false });
});

test("38: of two first events the one in the window counts", () => fires([step("a", 0), step("a", 2 * hour), step("b", 2 * hour + 1)], { [sequence]: true }));

test.run();

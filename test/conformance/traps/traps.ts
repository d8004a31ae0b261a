import type { Event, FieldValue } from "@isorule/core";
import { sigmaText } from "../../kit/sigma-reader.js";

export type Language = "sigma" | "spl" | "eql" | "kql";

/** Events, and whether the rule fires on them. */
export type TrapCase = readonly [fires: boolean, ...events: readonly Event[]];

/** A rule that a plain translation gets wrong, as a Sigma text. */
export interface Trap {
  /** The number of the row in the notes on the four languages. */
  readonly row: number;
  readonly name: string;
  readonly text: string;
  readonly cases: readonly TrapCase[];
  /** Where the trap is one of a certain product. Default: the vocabulary that keeps most. */
  readonly vocabularies?: Readonly<Partial<Record<Language, string>>>;
  /** Languages that cannot say it, and what their diagnostic tells. */
  readonly refused?: Readonly<Partial<Record<Language, RegExp>>>;
}

type Fields = Readonly<Record<string, FieldValue>>;

const process = "{ category: process_creation, product: windows }";
const security = "{ product: windows, service: security }";

/** An event of process creation, or of another class. */
function seen(fields: Fields, event = "process_creation", time = 0): Event {
  return { class: event, time, fields };
}

function command(text: string): Event {
  return seen({ "process.command_line": text });
}

function image(text: string): Event {
  return seen({ "process.executable": text });
}

/** A rule with the item as its only condition. */
function item(text: string, logsource = process): string {
  return sigmaText(`selection:\n    ${text}\ncondition: selection`, logsource);
}

/** A rule that selects by the first items and excludes the second ones. */
function except(selected: string, excluded: string, logsource = process): string {
  return sigmaText(`selection:\n    ${selected}\nfilter:\n    ${excluded}\ncondition: selection and not filter`, logsource);
}

/** A rule of steps A and B, which are command lines, and a correlation of them. */
function correlation(...lines: readonly string[]): string {
  const base = (name: string): string => `title: Step ${name}\nid: 0f1e2d3c-4b5a-4697-8877-66554433220${name === "a" ? 1 : 2}\nname: ${name}\nlogsource: ${process}\ndetection:\n    selection:\n        CommandLine: step ${name}\n    condition: selection\nlevel: low\n`;
  return [base("a"), base("b"), `title: Steps\nid: 0f1e2d3c-4b5a-4697-8877-665544332209\nlevel: low\ncorrelation:\n${lines.map((line) => `    ${line}\n`).join("")}`].join("---\n");
}

const inOrder = correlation("type: temporal_ordered", "rules: [a, b]", "group-by: [Computer]", "timespan: 1h");

/** A step at a minute. */
function step(name: string, minute: number, fields: Fields = { "host.name": "web01" }): Event {
  return seen({ "process.command_line": `step ${name}`, ...fields }, "process_creation", minute * 60_000);
}

const failures = correlation("type: event_count", "rules: [a]", "group-by: [Computer]", "timespan: 10m", "condition: { gte: 10 }");
const users = correlation("type: value_count", "rules: [a]", "group-by: [Computer]", "timespan: 10m", "condition: { field: Image, gte: 5 }");

/** Steps by processes of other names, one a second. */
function byProcesses(...names: readonly string[]): readonly Event[] {
  return names.map((name, second) => seen({ "process.command_line": "step a", "host.name": "web01", "process.executable": `C:\\${name}.exe` }, "process_creation", second * 1000));
}

/** All rows, in their order; that of the regex which no rule may have is in the test itself. */
export const traps: readonly Trap[] = [
  { row: 1, name: "not equal, on an event without the field", text: except("CommandLine: x", "User: bob"), cases: [[true, command("x")], [true, seen({ "process.command_line": "x", "user.account": "eve" })], [false, seen({ "process.command_line": "x", "user.account": "BOB" })]] },
  { row: 2, name: "not equal beside a regex, on an event without the field", text: except("CommandLine|re: 'e+vil'", "User: bob"), cases: [[true, command("eevil")], [false, seen({ "process.command_line": "evil", "user.account": "Bob" })], [false, command("vil")]] },
  { row: 3, name: "not equal, with a field that no event has", text: except("EventID: 4624", "Nothing: a", security), cases: [[true, seen({ "event.code": "4624" }, "security")], [false, seen({ "event.code": "4624", "event_data.Nothing": "A" }, "security")]] },
  { row: 4, name: "a field that is absent", text: sigmaText("selection:\n    CommandLine: x\n    User: null\ncondition: selection"), cases: [[true, command("x")], [false, seen({ "process.command_line": "x", "user.account": "CORP\\bob" })]] },
  { row: 5, name: "not greater, on an event without the number", text: except("CommandLine: x", "ProcessId|gt: 100"), cases: [[true, command("x")], [true, seen({ "process.command_line": "x", "process.pid": 99 })], [false, seen({ "process.command_line": "x", "process.pid": 1000 })]] },
  { row: 6, name: "an address of the other kind lies in no network", text: except("DestinationPort: 443", "DestinationIp|cidr: 'fe80::/10'", "{ category: network_connection, product: windows }"), cases: [[true, seen({ "destination.port": 443, "destination.ip": "10.1.1.1" }, "network_connection")], [false, seen({ "destination.port": 443, "destination.ip": "fe80::1" }, "network_connection")], [true, seen({ "destination.port": 443 }, "network_connection")]] },
  { row: 7, name: "an escaped star is a star", text: item("Image: 'C:\\Temp\\a\\*b.exe'"), cases: [[false, image("C:\\Temp\\aXb.exe")], [true, image("C:\\Temp\\a*b.exe")], [false, image("C:\\Temp\\a\\Xb.exe")]] },
  { row: 8, name: "a question mark is one character, at the end of the value", text: item("Image|endswith: 'cmd?.exe'"), cases: [[false, image("C:\\cmd12.exe")], [true, image("C:\\cmd1.exe")], [false, image("C:\\cmd1.exe.bak")], [false, image("C:\\cmd.exe")]] },
  { row: 9, name: "a text inside of a longer word", text: item("CommandLine|contains: 'Explorer'"), cases: [[true, command("KustoExplorerQueryRun")], [true, command("an explorer")], [false, command("explore")]] },
  { row: 10, name: "two texts inside of one word", text: item("CommandLine|contains|all: [foo, bar]"), cases: [[true, command("xfoobar")], [true, command("bar foo")], [false, command("xfoo")]] },
  { row: 11, name: "a wildcard keeps the order", text: item("CommandLine: 'a*b'"), cases: [[false, command("xb a")], [true, command("a, then b")], [false, command("a, then b.")]] },
  { row: 12, name: "a wildcard ignores case and takes the whole value", text: item("CommandLine: 'A*B'"), cases: [[true, command("a1b")], [true, command("a\nB")], [false, command("xa1b")]] },
  { row: 13, name: "a regex is searched for", text: item("CommandLine|re: 'evil'"), cases: [[true, command("very evil thing")], [false, command("very good thing")]] },
  { row: 14, name: "a regex minds case", text: item("CommandLine|re: 'evil'"), cases: [[false, command("EVIL")], [true, command("evil")]] },
  { row: 15, name: "ranges of a regex without case", text: item("CommandLine|re|i: '[a-c]x'"), cases: [[true, command("Bx")], [true, command("bX")], [false, command("dx")]] },
  { row: 16, name: "signs that only one dialect of regexes has", text: item("CommandLine|re: 'a@b'"), cases: [[true, command("a@b")], [false, command("aXXb")], [false, command("ab")]] },
  { row: 18, name: "or beside and", text: sigmaText("a:\n    User: bob\nb:\n    Image: b\nc:\n    CommandLine: c\ncondition: a or b and c"), cases: [[true, seen({ "user.account": "bob" })], [false, seen({ "process.executable": "b" })], [true, seen({ "process.executable": "b", "process.command_line": "c" })], [false, command("c")]] },
  { row: 19, name: "equal ignores case", text: item("OriginalFileName: 'Cmd.Exe'"), cases: [[true, seen({ "process.pe.original_file_name": "cmd.exe" })], [false, seen({ "process.pe.original_file_name": "cmd.exe.mui" })]] },
  { row: 20, name: "equal minds case where the rule does", text: item("Image|cased: 'Cmd'"), cases: [[false, image("cmd")], [true, image("Cmd")]] },
  { row: 21, name: "contains minds case where the rule does", text: item("CommandLine|contains|cased: 'AbC'"), cases: [[true, command("xAbCx")], [false, command("xabcx")]] },
  { row: 22, name: "a number that is recorded in hexadecimal digits", text: item("ProcessId: 3972"), vocabularies: { spl: "windows", kql: "sentinel" }, cases: [[true, seen({ "process.pid": 3972 })], [false, seen({ "process.pid": 3973 })]] },
  { row: 23, name: "a path over the border of two columns", text: item("TargetObject|endswith: '\\Run\\Upd'", "{ category: registry_set, product: windows }"), cases: [[true, seen({ "registry.path": "HKLM\\Software\\Run\\Upd" }, "registry_set")], [false, seen({ "registry.path": "HKLM\\Software\\Run\\Updater" }, "registry_set")]] },
  { row: 24, name: "data with its type in front", text: sigmaText("selection:\n    TargetObject|contains: '\\Run\\'\n    Details: 'DWORD (0x00000001)'\ncondition: selection", "{ category: registry_set, product: windows }"), cases: [[true, seen({ "registry.path": "HKLM\\Software\\Run\\Upd", "registry.data": "DWORD (0x00000001)" }, "registry_set")], [false, seen({ "registry.path": "HKLM\\Software\\Run\\Upd", "registry.data": "DWORD (0x00000002)" }, "registry_set")]] },
  { row: 25, name: "two absent fields are not equal", text: item("ParentImage|fieldref: Image"), cases: [[false, command("x")], [true, seen({ "process.executable": "C:\\a.exe", "process.parent.executable": "C:\\A.EXE" })], [false, image("C:\\a.exe")]] },
  { row: 26, name: "backslashes before letters", text: item("Image: 'C:\\new\\test'"), cases: [[true, image("C:\\new\\test")], [false, image("C:\new\test")], [false, image("C:newtest")]] },
  { row: 27, name: "a quote ends no text", text: item("CommandLine: 'a\" or true //'"), cases: [[false, command("anything else")], [true, command('a" or true //')], [false, command("a")]] },
  { row: 28, name: "a field with a hyphen in its name", text: item("my-field: x", security), cases: [[true, seen({ "event_data.my-field": "x" }, "security")], [false, seen({ "event_data.my-field": "y" }, "security")]] },
  { row: 29, name: "a window of exactly its length", text: inOrder, cases: [[true, step("a", 600), step("b", 660)], [false, step("a", 600), step("b", 660.05)]] },
  { row: 30, name: "a first step at the instant of the last hides no earlier one", text: inOrder, cases: [[true, step("a", 540.5), step("a", 600), step("b", 600)], [false, step("b", 540.5), step("a", 600)]] },
  { row: 31, name: "a burst over the edge of a clock interval", text: failures, cases: [[true, ...Array.from({ length: 10 }, (_, at) => step("a", (at < 5 ? 9 : 11) + at / 60))], [false, ...Array.from({ length: 9 }, (_, at) => step("a", 9 + at / 60))], [false, ...Array.from({ length: 10 }, (_, at) => step("a", at < 5 ? at : at + 60))]] },
  { row: 32, name: "exactly as many different values", text: users, cases: [[true, ...byProcesses("a", "b", "c", "d", "e")], [false, ...byProcesses("a", "b", "c", "d", "D", "a")]], refused: { eql: /distinct|different/i } },
  { row: 33, name: "events without a key are no group", text: inOrder, cases: [[false, step("a", 0, {}), step("b", 1, {})], [true, step("a", 0), step("b", 1)], [false, step("a", 0), step("b", 1, {})]] },
  { row: 34, name: "the text of a script block", text: item("ScriptBlockText|contains: mimikatz", "{ category: ps_script, product: windows }"), cases: [[true, seen({ "powershell.script_block_text": "Invoke-Mimikatz -x" }, "ps_script")], [false, seen({ "powershell.script_block_text": "Get-Process" }, "ps_script")]] },
  { row: 34, name: "the text of a script block where only an analysed field or the name of a command is kept", text: item("ScriptBlockText|contains: mimikatz", "{ category: ps_script, product: windows }"), vocabularies: { eql: "ecs", kql: "defender-xdr" }, refused: { eql: /script_block_text/, kql: /script_block_text|ps_script/ }, cases: [[true, seen({ "powershell.script_block_text": "Invoke-Mimikatz -x" }, "ps_script")]] },
  { row: 35, name: "the original name of a loaded file is not that of its process", text: item("OriginalFileName: foo.dll", "{ category: image_load, product: windows }"), vocabularies: { kql: "sentinel" }, cases: [[true, seen({ "dll.pe.original_file_name": "FOO.dll", "process.executable": "C:\\bar.exe" }, "image_load")], [false, seen({ "dll.pe.original_file_name": "bar.exe", "process.executable": "C:\\foo.dll" }, "image_load")]] },
  { row: 35, name: "the original name of a loaded file where only that of its process is kept", text: item("OriginalFileName: foo.dll", "{ category: image_load, product: windows }"), vocabularies: { kql: "defender-xdr" }, refused: { kql: /original_file_name/ }, cases: [[true, seen({ "dll.pe.original_file_name": "foo.dll", "process.executable": "C:\\bar.exe" }, "image_load")]] },
  { row: 36, name: "the end of a path, and not of a file name", text: item("TargetFilename|endswith: '\\x.exe'", "{ category: file_event, product: windows }"), vocabularies: { kql: "sentinel-asim" }, cases: [[true, seen({ "file.path": "C:\\a\\x.exe" }, "file_event")], [false, seen({ "file.path": "C:\\a\\ax.exe" }, "file_event")]] },
  { row: 37, name: "two backslashes in Sigma are one", text: item("Image: '\\\\server\\share\\a.exe'"), cases: [[false, image("\\\\server\\share\\a.exe")], [true, image("\\server\\share\\a.exe")]] },
  { row: 37, name: "four backslashes in Sigma are two", text: item("Image: '\\\\\\\\server\\share\\a.exe'"), cases: [[true, image("\\\\server\\share\\a.exe")], [false, image("\\server\\share\\a.exe")]] },
  { row: 38, name: "of two first steps the one inside of the window counts", text: inOrder, cases: [[true, step("a", 0), step("a", 90), step("b", 100)], [false, step("a", 0), step("b", 100)]] },
];

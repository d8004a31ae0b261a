import type { FieldValue } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { itemPredicate, matches, predicateOf, readText, sigmaText } from "../../kit/sigma-reader.js";

/**
 * Cases in which a plain reading of a Sigma rule gives another answer than the specification: the items as people write
 * them, with what each says. Each has the number of the case in the notes on the four languages.
 */
const test = suite("Sigma: the reader in the traps of the language");

type Fields = Readonly<Record<string, FieldValue>>;

/** Items with the answer that each gives on an event of process creation. */
function answers(fields: Fields, expected: Readonly<Record<string, boolean>>): void {
  for (const [item, answer] of Object.entries(expected)) assert.is(matches(itemPredicate(item), fields), answer, `${item} on ${JSON.stringify(fields)}`);
}

/** The answer of a whole detection. */
function answer(detection: string, fields: Fields): boolean {
  return matches(predicateOf(detection), fields);
}

const image = (text: string): Fields => ({ "process.executable": text });
const command = (text: string): Fields => ({ "process.command_line": text });

test("1 and 2: an exclusion holds for an event without the field", () => {
  const detection = "selection:\n    CommandLine|re: 'e+vil'\nfilter:\n    User: bob\ncondition: selection and not filter";
  assert.is(answer(detection, command("evil")), true);
  assert.is(answer(detection, { ...command("evil"), "user.account": "BOB" }), false);
  assert.is(matches(itemPredicate("User|neq: bob"), command("x")), true);
});

test("3: a field that no event has is absent", () => assert.is(matches(predicateOf("a:\n    EventID: 1\nf:\n    Nothing: x\ncondition: a and not f", "{ product: windows, service: security }"), { "event.code": "1" }, "security"), true));

test("4: null is absent or empty, and a text `null` is a text", () => {
  answers({}, { "User: null": true, "User: ''": true, "User: 'null'": false });
  answers({ "user.account": "null" }, { "User: null": false, "User: 'null'": true });
});

test("5: not greater, on an event without the number", () => assert.is(answer("a:\n    CommandLine: x\nf:\n    ProcessId|gt: 100\ncondition: a and not f", command("x")), true));

test("6: an address of the other kind lies in no network", () => {
  const predicate = itemPredicate("DestinationIp|cidr: 'fe80::/10'", "{ category: network_connection, product: windows }");
  assert.is(matches(predicate, { "destination.ip": "10.1.1.1" }, "network_connection"), false);
  assert.is(matches(predicate, { "destination.ip": "FE80::1" }, "network_connection"), true);
});

test("7: a star is a wildcard unless a backslash is before it", () => {
  answers(image("C:\\Temp\\aXb.exe"), { "Image: 'C:\\Temp\\a*b.exe'": true, "Image: 'C:\\Temp\\a\\*b.exe'": false });
  // Two backslashes are one, and the star after them lives.
  answers(image("C:\\Temp\\a\\X.exe"), { "Image: 'C:\\Temp\\a\\\\*.exe'": true, "Image: 'C:\\Temp\\a\\*.exe'": false });
});

test("8: a question mark is one character", () => {
  answers(image("C:\\cmd12.exe"), { "Image|endswith: 'cmd?.exe'": false, "Image|endswith: 'cmd??.exe'": true });
  answers(image("C:\\cmd?.exe"), { "Image|endswith: 'cmd\\?.exe'": true });
});

test("9: contains is about characters, and not words", () => answers(command("KustoExplorerQueryRun"), { "CommandLine|contains: 'Explorer'": true }));

test("10: all is about values, in any order", () => answers(command("xbarfoo"), { "CommandLine|contains|all: [foo, bar]": true, "CommandLine|contains: [foo, none]": true, "CommandLine|contains|all: [foo, none]": false }));

test("11 and 12: a pattern takes the whole value, in its order and without case", () => {
  answers(command("xb a"), { "CommandLine: 'a*b'": false });
  answers(command("a1b"), { "CommandLine: 'A*B'": true });
  answers(command("xa1b"), { "CommandLine: 'A*B'": false });
});

test("13 to 16: a regex is searched for, and minds case unless told", () => {
  answers(command("very evil thing"), { "CommandLine|re: 'evil'": true, "CommandLine|re: '^evil'": false });
  answers(command("EVIL"), { "CommandLine|re: 'evil'": false, "CommandLine|re|i: 'evil'": true });
  answers(command("Bx"), { "CommandLine|re|i: '[a-c]x'": true, "CommandLine|re: '[a-c]x'": false });
  answers(command("aXXb"), { "CommandLine|re: 'a@b'": false });
});

test("17: look-ahead is refused", () => {
  const { rules, diagnostics } = readText(sigmaText("selection:\n    CommandLine|re: 'a(?!b)'\ncondition: selection"));
  assert.is(rules.length, 0);
  assert.ok(diagnostics.some(({ severity, message }) => severity === "error" && /look/i.test(message)), JSON.stringify(diagnostics));
});

test("18: and binds tighter than or", () => {
  const detection = "a:\n    User: bob\nb:\n    Image: b\nc:\n    CommandLine: c\ncondition: ";
  assert.is(answer(`${detection}a or b and c`, { "user.account": "bob" }), true);
  assert.is(answer(`${detection}(a or b) and c`, { "user.account": "bob" }), false);
});

test("19 to 21: case does not count unless told", () => {
  answers({ "process.pe.original_file_name": "cmd.exe" }, { "OriginalFileName: 'Cmd.Exe'": true, "OriginalFileName|cased: 'Cmd.Exe'": false });
  answers(command("xabcx"), { "CommandLine|contains|cased: 'AbC'": false, "CommandLine|contains: 'AbC'": true });
});

test("22: a number is a number, however it is written in the rule", () => answers({ "process.pid": 3972 }, { "ProcessId: 3972": true, "ProcessId: '3972'": true, "ProcessId: 39720": false }));

test("23 and 24: key and value of the registry are one path, and data have their type in front", () => {
  const logsource = "{ category: registry_set, product: windows }";
  assert.is(matches(itemPredicate("TargetObject|endswith: '\\Run\\Upd'", logsource), { "registry.path": "HKLM\\Software\\Run\\Upd" }, "registry_set"), true);
  assert.is(matches(itemPredicate("Details: 'DWORD (0x00000001)'", logsource), { "registry.data": "DWORD (0x00000001)" }, "registry_set"), true);
  assert.is(matches(itemPredicate("Details: '1'", logsource), { "registry.data": "DWORD (0x00000001)" }, "registry_set"), false);
});

test("25: two absent fields are not equal", () => {
  answers({}, { "ParentImage|fieldref: Image": false });
  answers({ "process.executable": "C:\\a.exe", "process.parent.executable": "C:\\A.exe" }, { "ParentImage|fieldref: Image": true });
});

test("26 and 27: nothing in a value is a sign of the language but stars, question marks and backslashes before them", () => {
  answers(image("C:\\new\\test"), { "Image: 'C:\\new\\test'": true, "Image: 'C:\\\\new\\\\test'": true });
  answers(command('a" or true //'), { "CommandLine: 'a\" or true //'": true });
  answers(command("x"), { "CommandLine: 'a\" or true //'": false });
});

test("28: a field with a hyphen in its name", () => assert.is(matches(itemPredicate("my-field: x", "{ product: windows, service: security }"), { "event_data.my-field": "X" }, "security"), true));

test("34 to 36: fields of one name are different things in different log sources", () => {
  const item = "OriginalFileName: foo.dll";
  assert.is(matches(itemPredicate(item, "{ category: image_load, product: windows }"), { "dll.pe.original_file_name": "foo.dll" }, "image_load"), true);
  assert.is(matches(itemPredicate(item), { "process.pe.original_file_name": "foo.dll" }), true);
  assert.is(matches(itemPredicate("ScriptBlockText|contains: x", "{ category: ps_script, product: windows }"), { "powershell.script_block_text": "axb" }, "ps_script"), true);
  assert.is(matches(itemPredicate("TargetFilename|endswith: '\\x.exe'", "{ category: file_event, product: windows }"), { "file.path": "C:\\a\\x.exe" }, "file_event"), true);
});

test("37: two backslashes are one, four are two", () => {
  const share = image("\\\\server\\share\\a.exe");
  answers(share, { "Image: '\\\\server\\share\\a.exe'": false, "Image: '\\\\\\\\server\\share\\a.exe'": true });
});

test.run();

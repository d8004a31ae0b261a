import { splEngine } from "@isorule/backend-spl/engine";
import type { NativeRecord, NativeValue } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { rawRecord } from "../../kit/spl-engine.js";

/**
 * Cases in which a plain translation says something else than the rule: the search that goes wrong, with what it does, and
 * the one that is right. Each has the number of the case in the notes on the four languages.
 */
const test = suite("backend-spl: the engine in the traps of the language");

type Values = Readonly<Record<string, NativeValue>>;

function fires(search: string, ...records: readonly (Values | NativeRecord)[]): boolean {
  const { queries, diagnostics } = splEngine.compile(search);
  assert.is(queries.length, 1, `${search}\n${JSON.stringify(diagnostics)}`);
  return queries[0]?.fires(records.map((each) => ("source" in each && "time" in each && "values" in each ? (each as NativeRecord) : rawRecord({ _raw: "x", ...each })))) ?? false;
}

/** Searches with the answer that each gives on an event. */
function answers(event: Values, expected: Readonly<Record<string, boolean>>): void {
  for (const [search, answer] of Object.entries(expected)) assert.is(fires(search, event), answer, `${search} on ${JSON.stringify(event)}`);
}

const at = (seconds: number, values: Values): NativeRecord => rawRecord({ _raw: "x", ...values }, seconds * 1000);

test("1: not equal, on an event without the field", () => {
  answers({}, { 'User!="bob"': false, 'NOT User="bob"': true });
  answers({ User: "eve" }, { 'User!="bob"': true, 'NOT User="bob"': true });
});

test("2: not equal in where, on an event without the field", () => {
  answers({}, { '* | where NOT User="bob"': false, '* | where User!="bob"': false, '* | where isnull(User) OR lower(User)!="bob"': true });
  answers({ User: "Bob" }, { '* | where isnull(User) OR lower(User)!="bob"': false });
});

test("3: the negation of a field that no event has", () => answers({ a: "1" }, { 'NOT x="a"': true, '* | where NOT x="a"': false }));

test("4: a field that is absent", () => answers({}, { 'User=""': false, "NOT User=*": true, "* | where isnull(User)": true, "User=*": false }));

test("5: not greater, on an event without the number", () => {
  answers({}, { "* | where NOT pid>100": false, "NOT pid>100": true });
  answers({ pid: "99" }, { "* | where NOT pid>100": true, "NOT pid>100": true });
  answers({ pid: "1000" }, { "* | where NOT pid>100": false, "NOT pid>100": false });
});

test("6: an address of the other kind lies in no network", () => {
  answers({ ip: "10.1.1.1" }, { 'NOT ip="fe80::/10"': true, 'ip="fe80::/10"': false, '* | where NOT cidrmatch("fe80::/10", ip)': true });
  answers({ ip: "fe80::1" }, { 'ip="fe80::/10"': true, '* | where cidrmatch("fe80::/10", ip)': true });
});

test("7: a star of a search stays a wildcard behind a backslash", () => {
  answers({ Image: "C:\\Temp\\aXb.exe" }, { 'Image="C:\\\\Temp\\\\a*b.exe"': true, '* | where match(Image, "(?i)^C:\\\\\\\\Temp\\\\\\\\a\\\\*b\\\\.exe\\\\z")': false });
  answers({ Image: "C:\\Temp\\a\\Xb.exe" }, { 'Image="C:\\\\Temp\\\\a\\*b.exe"': true });
  answers({ Image: "C:\\Temp\\a*b.exe" }, { '* | where match(Image, "(?i)^C:\\\\\\\\Temp\\\\\\\\a\\\\*b\\\\.exe\\\\z")': true });
});

test("8: there is no sign for one character in a search", () => {
  answers({ Image: "C:\\cmd12.exe" }, { 'Image="*cmd*.exe"': true, 'Image="*cmd?.exe"': false, '* | where match(Image, "(?i)cmd.\\\\.exe\\\\z")': false });
  answers({ Image: "C:\\cmd?.exe" }, { 'Image="*cmd?.exe"': true });
});

test("9: a bare word is a term, a field with stars is a substring", () => {
  const event = { CommandLine: "KustoExplorerQueryRun", _raw: "CommandLine=KustoExplorerQueryRun" };
  answers(event, { Explorer: false, "*Explorer*": true, 'CommandLine="*Explorer*"': true, KustoExplorerQueryRun: true });
});

test("10: two texts that overlap in one word", () => answers({ f: "xfoobar" }, { 'f="*foo*" f="*bar*"': true }));

test("11: a star between two texts keeps their order", () => answers({ f: "xb a" }, { 'f="a*b"': false, 'f="*a*" f="*b*"': true }));

test("12: a pattern ignores case and takes the whole value", () => {
  answers({ f: "a1b" }, { 'f="A*B"': true });
  answers({ f: "xa1b" }, { 'f="A*B"': false });
});

test("13: a regular expression is searched for", () => answers({ f: "very evil thing" }, { '* | regex f="evil"': true, '* | where match(f, "evil")': true }));

test("14: a regular expression minds case", () => answers({ f: "EVIL" }, { '* | regex f="evil"': false, '* | where match(f, "evil")': false, '* | regex f="(?i)evil"': true }));

test("15: ranges fold with (?i)", () => answers({ f: "Bx" }, { '* | regex f="(?i)[a-c]x"': true, '* | regex f="[a-c]x"': false }));

test("16: @ is an ordinary character", () => {
  answers({ f: "a@b" }, { '* | regex f="a@b"': true });
  answers({ f: "aXXb" }, { '* | regex f="a@b"': false });
});

test("17: look-ahead is known to PCRE", () => {
  answers({ f: "ac" }, { '* | regex f="a(?!b)"': true });
  answers({ f: "ab" }, { '* | regex f="a(?!b)"': false });
});

test("18: OR binds tighter than AND in a search, and looser in where", () => {
  answers({ a: "1" }, { "a=1 OR b=1 c=1": false, "a=1 OR (b=1 c=1)": true, "* | where a=1 OR b=1 AND c=1": true, "a=1 OR b=1 AND c=1": false });
});

test("19: a search ignores case, where does not", () => answers({ f: "cmd.exe" }, { 'f="Cmd.Exe"': true, '* | where f="Cmd.Exe"': false }));

test("20: a search cannot mind case, but for CASE()", () => {
  answers({ f: "cmd" }, { 'f="Cmd"': true, '* | where f=="Cmd"': false, "f=CASE(Cmd)": false });
  answers({ f: "Cmd" }, { "f=CASE(Cmd)": true, '* | where f=="Cmd"': true });
});

test("21: a substring with case", () => {
  answers({ f: "xAbCx" }, { '* | where match(f, "AbC")': true, '* | where like(f, "%AbC%")': true });
  answers({ f: "xabcx" }, { '* | where match(f, "AbC")': false, '* | where like(f, "%AbC%")': false, 'f="*AbC*"': true });
});

test("22: a process id of hexadecimal digits", () => {
  answers({ NewProcessId: "0xf84" }, { "NewProcessId=3972": false, "* | where NewProcessId=3972": false, "* | where tonumber(NewProcessId, 16)==3972": true, '* | where tonumber(replace(NewProcessId, "^0[xX]", ""), 16)=3972': true });
});

test("23: key and value of the registry in one field", () => answers({ TargetObject: "HKLM\\Software\\Run\\Upd" }, { 'TargetObject="*\\\\Run\\\\Upd"': true }));

test("24: registry data with its type", () => answers({ Details: "DWORD (0x00000001)" }, { 'Details="DWORD (0x00000001)"': true, 'Details="1"': false }));

test("25: two absent fields are not equal", () => {
  answers({}, { "* | where 'a'='b'": false, "* | where NOT 'a'='b'": false, "* | where NOT if('a'='b', 1, 0)=1": true });
  answers({ a: "x", b: "x" }, { "* | where 'a'='b'": true });
});

test("26: backslashes of a path, doubled and not", () => answers({ f: "C:\\new\\test" }, { 'f="C:\\\\new\\\\test"': true, 'f="C:\\new\\test"': true }));

test("27: a quote in a value ends nothing", () => {
  answers({ f: "x" }, { 'f="a\\" OR true=true //"': false });
  answers({ f: 'a" OR true=true //' }, { 'f="a\\" OR true=true //"': true });
});

test("28: a field name with a hyphen", () => {
  answers({ "my-field": "x" }, { '"my-field"=x': true, "* | where 'my-field'=\"x\"": true, '* | where my-field="x"': false });
  answers({ "my-field": "y" }, { '* | where "my-field"="my-field"': true });
});

const recipe = (bound: string): string => `| multisearch
    [ search k=A | eval step="A" ]
    [ search k=B | eval step="B" ]
| eval key=lower(h), ord=if(step="B", 0, 1), ta=if(step="A", _time, null())
| where isnotnull(key)
| sort 0 key _time ord
| streamstats current=f max(ta) AS tA BY key
| where step="B" AND isnotnull(tA) AND tA<_time AND ${bound}`;

test("29: a window of an hour takes two events exactly one hour apart", () => {
  const events = [at(36_000, { k: "A", h: "w" }), at(39_600, { k: "B", h: "W" })];
  assert.is(fires(recipe("_time-tA<3600"), ...events), false);
  assert.is(fires(recipe("round(_time-tA, 3)<=3600"), ...events), true);
  assert.is(fires(recipe("round(_time-tA, 3)<=3600"), at(36_000, { k: "A", h: "w" }), at(39_600.001, { k: "B", h: "w" })), false);
});

test("30: an event of the first step at the instant of the last does not hide an earlier one", () => {
  const events = [at(32_400, { k: "A", h: "w" }), at(36_000, { k: "A", h: "w" }), at(36_000, { k: "B", h: "w" })];
  assert.is(fires(recipe("round(_time-tA, 3)<=3600"), ...events), true);
  assert.is(fires(recipe("round(_time-tA, 3)<=3600").replace("sort 0 key _time ord", "sort 0 key _time -ord"), ...events), false);
});

test("31: a burst over the edge of a clock interval", () => {
  const events = Array.from({ length: 10 }, (_, index) => at(index < 5 ? 540 : 660, { u: "bob" }));
  assert.is(fires("u=bob | bin span=10m _time | stats count BY _time u | where count>=10", ...events), false);
  assert.is(fires("u=bob | sort 0 _time | streamstats window=10 global=f first(_time) AS t1 count AS c BY u | where c=10 AND _time-t1<=600", ...events), true);
  // Without global=f the window is over all keys together.
  const mixed = events.map((event, index) => (index % 2 === 0 ? event : at(event.time / 1000, { u: "eve" })));
  const more = [...events, ...mixed.map((event) => at(event.time / 1000 + 0.5, { u: "eve" }))];
  assert.is(fires("* | sort 0 _time | streamstats window=10 count AS c BY u | where c=10 AND u=\"bob\"", ...more), false);
  assert.is(fires("* | sort 0 _time | streamstats window=10 global=f count AS c BY u | where c=10 AND u=\"bob\"", ...more), true);
});

test("32: exactly five different values", () => {
  const events = (users: readonly string[]): readonly NativeRecord[] => users.map((u, index) => at(index, { u, h: "w" }));
  const search = "* | stats dc(u) AS users BY h | where users>=5";
  assert.is(fires(search, ...events(["a", "b", "c", "d", "e", "a"])), true);
  assert.is(fires(search, ...events(["a", "b", "c", "d", "a"])), false);
});

test("33: events without the key of a group are in no group", () => {
  assert.is(fires(recipe("round(_time-tA, 3)<=3600"), at(0, { k: "A" }), at(1, { k: "B" })), false);
  assert.is(fires("* | stats count BY h", at(0, { k: "A" })), false);
});

test("34: the text of a script block", () => answers({ EventCode: "4104", ScriptBlockText: "a Mimikatz b" }, { 'EventCode=4104 ScriptBlockText="*mimikatz*"': true }));

test("35: the original name of a loaded module", () => answers({ EventCode: "7", OriginalFileName: "foo.dll", Image: "bar.exe" }, { 'EventCode=7 OriginalFileName="foo.dll"': true }));

test("36: the end of a path", () => answers({ TargetFilename: "C:\\a\\x.exe" }, { 'TargetFilename="*\\\\x.exe"': true, 'TargetFilename="\\\\x.exe"': false }));

test("37: a path of a share has two backslashes", () => {
  answers({ Image: "\\\\server\\share\\a.exe" }, { 'Image="\\\\\\\\server\\\\share\\\\a.exe"': true, 'Image="\\\\server\\\\share\\\\a.exe"': false });
});

test("38: of two first steps, the one inside of the window decides", () => {
  assert.is(fires(recipe("round(_time-tA, 3)<=3600"), at(0, { k: "A", h: "w" }), at(5000, { k: "A", h: "w" }), at(6000, { k: "B", h: "w" })), true);
});

test.run();

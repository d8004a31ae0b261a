import { EngineFault, type NativeRecord, type NativeValue, type Vocabulary } from "@isorule/core";
import { eqlEngine } from "@isorule/backend-eql/engine";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("the engine of EQL");

type Values = Readonly<Record<string, NativeValue>>;

const column = (name: string, type: "text" | "number" | "boolean" | "ip" | "time" = "text"): { name: string; type: typeof type } => ({ name, type });

/** An index that maps a field of each type; `message` is an analysed text in the schema, `process.command_line` a wildcard field. */
const vocabulary: Vocabulary = {
  vocabulary: "own",
  title: "Own names",
  settings: { mapped: { own: ["message"] } },
  fields: {
    "user.name": column("user.name"),
    "event_data.list": column("list"),
    "event_data.other": column("other"),
    "event_data.pid": column("process.pid", "number"),
    "event_data.ppid": column("process.parent.pid", "number"),
    "event_data.ip": column("source.ip", "ip"),
    "event_data.on": column("on", "boolean"),
    "event_data.when": column("when", "time"),
    "event_data.command": column("process.command_line"),
    "host.name": column("host.name"),
  },
  events: { process_creation: { variants: [{ name: "own", source: { stream: "own", category: "process" } }] } },
};

const record = (values: Values, time = 0): NativeRecord => ({ source: "own", time, values: { "event.category": ["process"], ...values } });

function fires(query: string, ...records: readonly NativeRecord[]): boolean {
  const { queries, diagnostics } = eqlEngine.compile(query, { vocabulary });
  assert.is(queries.length, 1, `${query}: ${diagnostics.map(({ message }) => message).join(" ")}`);
  return queries.some((each) => each.fires(records));
}

const matches = (condition: string, values: Values): boolean => fires(`process where ${condition}`, record(values));

/** Whether a query is refused, by its parser or by its engine. */
function isRefused(condition: string, values: Values = { "user.name": "x" }): boolean {
  const { queries } = eqlEngine.compile(`process where ${condition}`, { vocabulary });
  if (queries.length === 0) return true;
  try {
    queries[0]?.fires([record(values)]);
    return false;
  } catch (fault) {
    assert.instance(fault, EngineFault);
    return true;
  }
}

// What Elasticsearch's documents, tests and source say, by the sections of the notes: condition, fields, and whether the
// event is returned.
const facts: Readonly<Record<string, readonly (readonly [condition: string, values: Values, expected: boolean])[]>> = {
  "A: case": [
    ['user.name == "bob"', { "user.name": "BOB" }, false],
    ['user.name == "bob"', { "user.name": "bob" }, true],
    ['user.name : "bob"', { "user.name": "BOB" }, true],
    ['user.name : ("al", "bob")', { "user.name": "BOB" }, true],
    ['user.name in~ ("bob")', { "user.name": "BOB" }, true],
    ['user.name in ("bob")', { "user.name": "BOB" }, false],
    ['user.name not in ("bob")', { "user.name": "BOB" }, true],
    ['user.name not in~ ("bob")', { "user.name": "BOB" }, false],
    ['user.name like "b*"', { "user.name": "BOB" }, false],
    ['user.name like~ "b?b"', { "user.name": "BOB" }, true],
    ['"bob" == user.name', { "user.name": "bob" }, true],
    // Case is folded character by character.
    ['user.name : "ÄRGER"', { "user.name": "ärger" }, true],
    ['user.name : "strasse"', { "user.name": "straße" }, false],
    ['user.name : "i"', { "user.name": "İ" }, false],
  ],
  "B: wildcards": [
    ['user.name == "b*"', { "user.name": "bob" }, false],
    ['user.name in~ ("b*")', { "user.name": "bob" }, false],
    ['user.name in~ ("b*")', { "user.name": "B*" }, true],
    ['user.name : "a\\\\*"', { "user.name": "a\\x" }, true],
    ['user.name : "a\\\\*"', { "user.name": "a*" }, false],
    ['user.name : "a?c"', { "user.name": "abbc" }, false],
    ['user.name : "?"', { "user.name": "😀" }, true],
    ['user.name : "??"', { "user.name": "😀" }, false],
    ['user.name : "*"', { "user.name": "" }, true],
    ['user.name : "a*b*c"', { "user.name": "acb-c" }, true],
    ['user.name : "a*b*c"', { "user.name": "ac" }, false],
    ['user.name : "ab*ba"', { "user.name": "aba" }, false],
    ['user.name : "*b?d*"', { "user.name": "abbcde" }, true],
    ['user.name like ("x", "b*")', { "user.name": "bob" }, true],
    ['user.name : "a*z"', { "user.name": "a\nz" }, true],
  ],
  "C: functions on texts": [
    // A constant in a function is a wildcard pattern with escapes.
    ['stringContains(user.name, "b*d")', { "user.name": "abcd" }, true],
    ['stringContains(user.name, "")', { "user.name": "abcd" }, false],
    ['endsWith~(user.name, "\\\\b")', { "user.name": "aB" }, true],
    ['startsWith(user.name, "a*")', { "user.name": "abc" }, false],
    ['startsWith(user.name, "A")', { "user.name": "abc" }, false],
    ['startswith~(user.name, "A")', { "user.name": "abc" }, true],
    ['wildcard(user.name, "x*", "a\\\\*")', { "user.name": "a\\b" }, true],
    ['match(user.name, "x", "a[bc]+")', { "user.name": "abcb" }, true],
    ['length(user.name) == 2', { "user.name": "😀" }, true],
    ['length(user.name) > 3', { "user.name": "abc" }, false],
    ['3 <= length(user.name)', { "user.name": "abc" }, true],
    ['substring(user.name, -4) == ".exe"', { "user.name": "cmd.exe" }, true],
    ['substring(user.name, 0, 3) : "CMD"', { "user.name": "cmd.exe" }, true],
    ['substring(user.name, 4) in ("exe", "dll")', { "user.name": "cmd.exe" }, true],
    ['substring(user.name, 4) not in~ ("EXE")', { "user.name": "cmd.exe" }, false],
    ['indexOf(user.name, ".") == 3', { "user.name": "cmd.exe" }, true],
    ['indexOf(user.name, ".", 4) == null', { "user.name": "cmd.exe" }, true],
    ['indexOf(user.name, ".", -6) == 3', { "user.name": "cmd.exe" }, true],
    ['indexOf~(user.name, "E") == 4', { "user.name": "cmd.exe" }, true],
    ['between(user.name, "\\\\", "\\\\") == "a"', { "user.name": "C:\\a\\b\\c" }, true],
    ['between(user.name, "\\\\", "\\\\", true) == "a\\\\b"', { "user.name": "C:\\a\\b\\c" }, true],
    ['between(user.name, "x", "y") == ""', { "user.name": "abc" }, true],
    ['between~(user.name, "A", "C") == "B"', { "user.name": "aBc" }, true],
    ['concat(user.name, "::", null, 1, true) == "a::1true"', { "user.name": "a" }, true],
    ['string(process.pid) : "12*"', { "process.pid": 123 }, true],
    ['string(cidrMatch(source.ip, "10.0.0.0/8")) : "true"', { "source.ip": "10.1.1.1" }, true],
    ['number(user.name) == 12', { "user.name": "12" }, true],
    ['number(user.name, 16) == 3972', { "user.name": "0xf84" }, true],
    ['process.pid == number("0x32", 16)', { "process.pid": 50 }, true],
  ],
  "D: regular expressions of Lucene": [
    ['user.name regex "evil"', { "user.name": "very evil thing" }, false],
    ['user.name regex ".*evil.*"', { "user.name": "very evil\nthing" }, true],
    ['user.name regex ".*evil.*"', { "user.name": "EVIL" }, false],
    ['user.name regex~ ".*evil.*"', { "user.name": "EVIL" }, true],
    ['user.name regex "^a$"', { "user.name": "^a$" }, true],
    ['user.name regex "^a$"', { "user.name": "a" }, false],
    ['user.name regex "a@b"', { "user.name": "aXXb" }, true],
    ['user.name regex "a\\\\@b"', { "user.name": "aXXb" }, false],
    ['user.name regex~ "[a-c]x"', { "user.name": "BX" }, false],
    ['user.name regex~ "[A-Ca-c]x"', { "user.name": "BX" }, true],
    ['user.name regex "\\"a.b\\"c"', { "user.name": "a.bc" }, true],
    ['user.name regex "\\"a.b\\"c"', { "user.name": "axbc" }, false],
    ['user.name regex "~(ab)"', { "user.name": "ab" }, false],
    ['user.name regex "~(ab)"', { "user.name": "ac" }, true],
    ['user.name regex "~(ab)c"', { "user.name": "abc" }, false],
    ['user.name regex "<1-12>"', { "user.name": "11" }, true],
    ['user.name regex "<1-12>"', { "user.name": "0013" }, false],
    ['user.name regex "<01-12>"', { "user.name": "1" }, false],
    ['user.name regex "#|b"', { "user.name": "b" }, true],
    ['user.name regex "a&b"', { "user.name": "a" }, false],
    ['user.name regex ".*a.*&.*b.*"', { "user.name": "xbya" }, true],
    ['user.name regex "()"', { "user.name": "" }, true],
    ['user.name regex "(a|b){2,3}"', { "user.name": "aba" }, true],
    ['user.name regex "(a|b){2,3}"', { "user.name": "abab" }, false],
    ['user.name regex "(a|b){2,}"', { "user.name": "abab" }, true],
    ['user.name regex "\\\\d+\\\\D"', { "user.name": "12x" }, true],
    ['user.name regex "[\\\\w-]+"', { "user.name": "a-b_1" }, true],
    ['user.name regex ("x", "^.*?net.exe")', { "user.name": "^my net.exe" }, true],
    // In this syntax a question mark behind a parenthesis is a character.
    ['user.name regex "C:\\\\\\\\a"', { "user.name": "C:\\a" }, true],
    ['not user.name regex "x.*"', {}, true],
  ],
  "E.2: a missing field that is mapped": [
    ['user.name != "x"', {}, true],
    ['not user.name == "x"', {}, true],
    ['not user.name : "x"', {}, true],
    ['user.name not in ("x")', {}, true],
    ['not user.name like "x*"', {}, true],
    ["not (process.pid > 3)", {}, true],
    ["process.pid > 3", {}, false],
    ["user.name == null", {}, true],
    ["null == user.name", {}, true],
    ["user.name != null", {}, false],
    ["user.name == null", { "user.name": null }, true],
    ["user.name == null", { "user.name": "" }, false],
    ['user.name == ""', { "user.name": "" }, true],
    ['user.name == ""', {}, false],
    ["not length(user.name) > 0", {}, true],
    ["length(user.name) == null", {}, true],
    ['not startsWith(user.name, other)', { other: "a" }, true],
    ['startsWith(user.name, other)', { other: "a" }, false],
    // A function is worked out by a script, in which a comparison with null is null.
    ['substring(user.name, 1) != "x"', {}, false],
    ['not substring(user.name, 1) == "x"', {}, true],
    ["process.pid + 1 != 2", {}, false],
    ["process.pid + 1 != 2", { "process.pid": 2 }, true],
    ['not cidrMatch(source.ip, "10.0.0.0/8")', {}, true],
    ["?user.name == null", {}, true],
    ['not ?user.name : "x"', {}, true],
  ],
  "E.2 and 0.5.1: an optional field that no index maps": [
    ['?gone : "x"', {}, false],
    ['not ?gone : "x"', {}, false],
    ['not ?gone : "x*"', {}, false],
    ['?gone != "x"', {}, true],
    ['not ?gone == "x"', {}, true],
    ['not ?gone like "x"', {}, true],
    ['not ?gone like "x*"', {}, false],
    ['not ?gone like~ "x"', {}, false],
    ['not ?gone regex "x.*"', {}, false],
    ["?gone == null", {}, true],
    ["?gone != null", {}, false],
    ['not ?gone in ("x")', {}, false],
    ['?gone not in ("x")', {}, false],
    ["not ?gone > 3", {}, false],
    ['not cidrMatch(?gone, "10.0.0.0/8")', {}, false],
    ['not length(?gone) > 3', {}, false],
    ['length(?gone) != 3', {}, false],
    ["not process.pid - ?gone == 3", { "process.pid": 4 }, false],
    ['concat(user.name, ?gone) == "a"', { "user.name": "a" }, true],
    ['not startsWith(user.name, ?gone)', { "user.name": "a" }, false],
    ['not (?gone : "x" or user.name : "y")', {}, false],
    ['not (?gone : "x" and user.name : "y")', {}, true],
    ['?gone : "x" or user.name == null', {}, true],
    ['?gone == null or not ?gone : "x"', {}, true],
  ],
  "F: lists": [
    ['list : "b"', { list: ["a", "B"] }, true],
    ['not list : "b"', { list: ["a", "B"] }, false],
    ['list != "a"', { list: ["a", "b"] }, false],
    ['list == "a" and list == "b"', { list: ["a", "b"] }, true],
    ["length(list) == 3", { list: ["a", "bcd"] }, true],
    ["not length(list) == 3", { list: ["a", "bcd"] }, false],
    ["length(list) != 3", { list: ["a", "bcd"] }, true],
    ["startsWith(list, other)", { list: ["x", "ab"], other: ["y", "a"] }, true],
    ["process.pid > 5 and process.pid < 3", { "process.pid": [1, 9] }, true],
    ['user.name : "b"', { user: { name: ["a", "b"] } }, true],
    ['user.name : "b"', { user: [{ name: "a" }, { name: "b" }] }, true],
  ],
  "G: numbers, booleans and their fields": [
    ["process.pid == 5", { "process.pid": 5 }, true],
    ["process.pid == 5.0", { "process.pid": 5 }, true],
    ["process.pid == 4.5", { "process.pid": 4 }, false],
    ["process.pid == -1", { "process.pid": -1 }, true],
    ["process.pid in (1, 5)", { "process.pid": 5 }, true],
    ["5 > process.pid", { "process.pid": 4 }, true],
    ["process.pid >= 4 and process.pid <= 4", { "process.pid": 4 }, true],
    ["process.pid == 5", { "process.pid": "5" }, true],
    ['user.name == "5"', { "user.name": 5 }, true],
    ["on", { on: true }, true],
    ["on == false", { on: false }, true],
    ["on != true", {}, true],
    ["not on", {}, true],
    ["true == false or on", { on: true }, true],
    ['cidrMatch(source.ip, "10.0.0.0/8") == false', { "source.ip": "11.0.0.1" }, true],
    ["process.pid + 2 * 3 == 10", { "process.pid": 4 }, true],
    ["process.pid / 2 == 2", { "process.pid": 5 }, true],
    ["process.pid / 2.0 == 2.5", { "process.pid": 5 }, true],
    ["divide(4, process.pid) == 1", { "process.pid": 3 }, true],
    ["process.pid % 3 == 2", { "process.pid": 5 }, true],
    ["modulo(-10, process.pid) == -4", { "process.pid": -6 }, true],
    ["subtract(process.pid, process.parent.pid) < 0", { "process.pid": 1, "process.parent.pid": 2 }, true],
    ["-process.pid == -5", { "process.pid": 5 }, true],
    ['when > "2024-01-01T00:00:00Z"', { when: "2024-06-01T00:00:00Z" }, true],
  ],
  "H: addresses": [
    ['cidrMatch(source.ip, "10.0.0.0/8", "fe80::/10")', { "source.ip": "fe80::1" }, true],
    ['cidrMatch(source.ip, "10.0.0.1")', { "source.ip": "10.0.0.2" }, false],
    ['cidrMatch(source.ip, "10.0.0.1")', { "source.ip": "10.0.0.1" }, true],
    ['cidrMatch(source.ip, "10.6.48.157/8")', { "source.ip": "10.1.1.1" }, true],
    ['not cidrMatch(source.ip, "fe80::/10")', { "source.ip": "10.1.1.1" }, true],
    ['cidrMatch(source.ip, "::/0")', { "source.ip": "10.1.1.1" }, true],
    ['cidrMatch(source.ip, "10.0.0.0/8")', { "source.ip": "::ffff:10.1.1.1" }, true],
    ['source.ip == "fe80::1"', { "source.ip": "fe80:0:0:0:0:0:0:1" }, true],
    ['source.ip != "127.0.0.1"', { "source.ip": "127.0.0.1" }, false],
    ['source.ip == "10.0.0.0/8"', { "source.ip": "10.1.1.1" }, true],
  ],
  "I: two fields": [
    ["startsWith~(user.name, other) and startsWith~(other, user.name)", { "user.name": "Ab", other: "aB" }, true],
    ["endsWith(user.name, other)", { "user.name": "cab", other: "ab" }, true],
    ["stringContains(user.name, other)", { "user.name": "cab", other: "" }, false],
    ["stringContains~(user.name, other)", { "user.name": "cAbs", other: "aB" }, true],
    // A field in a function is a text, and no pattern.
    ["stringContains(user.name, other)", { "user.name": "abcd", other: "b*d" }, false],
    ["endsWith(user.name, other)", {}, false],
  ],
  "J: not, and, or": [
    ['not user.name : "a" and user.name : "b"', { "user.name": "b" }, true],
    ['user.name : "a" or user.name : "b" and user.name : "c"', { "user.name": "a" }, true],
    ['(user.name : "a" or user.name : "b") and user.name : "c"', { "user.name": "a" }, false],
  ],
};

for (const [section, rows] of Object.entries(facts)) {
  for (const [condition, values, expected] of rows) test(`${section}: ${condition} on ${JSON.stringify(values)}`, () => assert.is(matches(condition, values), expected));
}

const refused = [
  'gone : "x"', "user.name : 5", 'process.pid : "5"', 'process.pid == "5"', 'user.name == 5', 'source.ip in ("10.0.0.1")', 'source.ip : "10.*"', 'source.ip == "x"', 'on == "true"',
  'message : "x"', '"x"', "5", "user.name", "user.name = 5", "user.name == 'x'", 'user.name : "a\\*"', 'user.name : "a\nb"', "my-field == 1", "user.name == user.name",
  "process.pid > process.parent.pid", "where == 1", 'user.name : "\\u{d800}"', 'cidrMatch(user.name, "10.0.0.0/8")', 'cidrMatch(source.ip, "10.0.0.0/33")', 'cidrMatch(source.ip, "x")',
  "length(process.pid) > 1", 'startsWith(user.name, 5)', "startsWith(user.name)", "nothing(user.name)", 'number(user.name) == 1', "process.pid / 0 == 1", 'user.name in (null)', 'process.pid in ("5")',
  'user.name in ("a", 5)', 'process.pid in~ (5)', 'substring(user.name, 1) regex "x.*"', "length(user.name)",
  ...["a{", "\\\\b", "\\\\n", "[x-]", "[z-a]", "(a", "a)", "a|", "*a", "<1-x>", "a{3,1}", "[", "\\\\", '\\"a', "a".repeat(1_001)].map((pattern) => `user.name regex "${pattern}"`),
];

for (const condition of refused) {
  test(`refuses ${condition.slice(0, 50)}`, () => assert.ok(isRefused(condition, { "user.name": "x", "process.pid": 1, "process.parent.pid": 1, "source.ip": "10.0.0.1" })));
}

test("refuses a category where no index has one", () => {
  const [query] = eqlEngine.compile('process where a == "b"').queries;
  assert.throws(() => query?.fires([{ source: "", time: 0, values: { a: "b" } }]), (fault: unknown) => fault instanceof EngineFault);
});

test("takes the types of fields from the records where there is no vocabulary", () => {
  const [query] = eqlEngine.compile('any where a == "b" and n > 3 and f > 0.5 and on and source.ip != null and cidrMatch(source.ip, "10.0.0.0/8") and destination.port == 80').queries;
  assert.is(query?.fires([{ source: "", time: 0, values: { a: "b", n: 4, f: 0.75, on: true, "source.ip": "10.0.0.1", "destination.port": "80" } }]), true);
});

test("refuses a field that two indices hold as a text and as a number", () => {
  const [query, present] = ["any where a == 5", "any where a != null"].flatMap((text) => eqlEngine.compile(text).queries);
  assert.throws(() => present?.fires([{ source: "x", time: 0, values: { a: "b" } }, { source: "y", time: 0, values: { a: 5 } }]), (fault: unknown) => fault instanceof EngineFault);
  assert.is(query?.fires([{ source: "x", time: 0, values: { a: "5" } }, { source: "y", time: 0, values: { a: 4 } }]), true);
  assert.throws(() => query?.fires([{ source: "x", time: 0, values: { a: "b" } }, { source: "y", time: 0, values: { a: 5 } }]), (fault: unknown) => fault instanceof EngineFault);
});

test("does not find a value that is too long for a keyword, and finds it in a wildcard field", () => {
  const long = `needle${"x".repeat(1_020)}`;
  assert.is(matches('user.name : "needle*"', { "user.name": long }), false);
  assert.is(matches("user.name == null", { "user.name": long }), true);
  assert.is(matches('not user.name : "needle*"', { "user.name": long }), true);
  assert.is(matches('process.command_line : "needle*"', { "process.command_line": long }), true);
});

test("gives nothing without records, and looks at the category of each", () => {
  assert.is(fires("process where true"), false);
  assert.is(fires("any where true"), false);
  assert.is(fires("any where true", record({})), true);
  assert.is(fires("file where true", record({})), false);
  assert.is(fires("Process where true", record({})), false);
  assert.is(fires("file where true", record({ "event.category": ["process", "file"] })), true);
  assert.is(fires('"process" where true', record({})), true);
});

test("head and tail leave something, unless they leave none", () => {
  assert.is(fires("process where true | head 1", record({})), true);
  assert.is(fires("process where true | tail 3 | head 2", record({})), true);
  assert.is(fires("process where true | head 0", record({})), false);
});

test("gives the diagnostics of a text that cannot be parsed", () => {
  const { queries, diagnostics } = eqlEngine.compile("process where (", { file: "x.eql" });
  assert.is(queries.length, 0);
  assert.ok(diagnostics.length > 0 && diagnostics.every(({ severity }) => severity === "error"));
});

const at = (name: string, time: number, more: Values = {}): NativeRecord => record({ "user.name": name, "host.name": "H", ...more }, time);
const hour = 3_600_000;

test("sequences: the window is inclusive, the newest pending one wins, a match is consumed, keys are exact", () => {
  const query = 'sequence by host.name with maxspan=1h [process where user.name : "a"] [process where user.name : "b"]';
  assert.is(fires(query, at("a", 0), at("b", hour)), true);
  assert.is(fires(query, at("a", 0), at("b", hour + 1)), false);
  assert.is(fires(query, at("b", 5), at("a", 0)), true, "in any order of the records");
  assert.is(fires(query, at("b", 0), at("a", 5)), false);
  assert.is(fires(query, at("a", 0), at("a", hour), at("b", hour + 20)), true, "the newer one is in time");
  assert.is(fires(query, at("a", 0), at("b", 10, { "host.name": "h" })), false, "keys have a case");
  assert.is(fires(query, at("a", 0), record({ "user.name": "b" }, 10)), false, "an event without the key takes no part");
  assert.is(fires(query, record({ "user.name": "a" }, 0), record({ "user.name": "b" }, 10)), false);
  assert.is(fires(query.replace("host.name", "?host.name"), record({ "user.name": "a" }, 0), record({ "user.name": "b" }, 10)), true, "an optional key may be null");
  assert.is(fires(query.replace("host.name", "?gone"), at("a", 0), at("b", 10)), true);
  assert.ok(isFault(query.replace("host.name", "gone"), at("a", 0), at("b", 10)));
  assert.is(fires(query, at("a", 0, { "host.name": ["x", "y"] }), at("b", 10, { "host.name": ["y", "z"] })), true, "lists join by any value");
});

function isFault(query: string, ...records: readonly NativeRecord[]): boolean {
  try {
    fires(query, ...records);
    return false;
  } catch (fault) {
    return fault instanceof EngineFault;
  }
}

test("sequences: an event is one step, and what it used is gone", () => {
  const twice = 'sequence with maxspan=1h [process where user.name : "a*"] [process where user.name : "*b"]';
  assert.is(fires(twice, at("ab", 0)), false);
  assert.is(fires(twice, at("ab", 0), at("ab", 1)), true);
  const three = 'sequence with maxspan=10ms [process where user.name : "a"] [process where user.name : "b"] [process where user.name : "c"]';
  assert.is(fires(three, at("a", 0), at("b", 5), at("c", 10)), true);
  assert.is(fires(three, at("a", 0), at("b", 5), at("c", 11)), false);
  // The second b takes nothing, since the first one took the only a.
  assert.is(fires(three, at("a", 0), at("b", 1), at("b", 2), at("c", 3)), true);
  // A b that is too late takes the a with it.
  const late = 'sequence with maxspan=10ms [process where user.name : "a"] [process where user.name : ("b", "c")]';
  assert.is(fires(late, at("a", 0), at("b", 20), at("c", 5)), true);
  assert.is(fires(late, at("a", 0), at("b", 20), at("c", 21)), false);
});

test("sequences: ties follow the order of the records", () => {
  const query = 'sequence [process where user.name : "a"] [process where user.name : "b"]';
  assert.is(fires(query, at("a", 0), at("b", 0)), true);
  assert.is(fires(query, at("b", 0), at("a", 0)), false);
});

test("sequences: keys of each step", () => {
  const query = 'sequence [process where user.name : "a"] by other [process where user.name : "b"] by list';
  assert.is(fires(query, at("a", 0, { other: "k" }), at("b", 1, { list: "k" })), true);
  assert.is(fires(query, at("a", 0, { other: "k" }), at("b", 1, { list: "K", other: "k" })), false);
  // A number is not the text of its digits.
  const mixed = 'sequence [process where user.name : "a"] by other [process where user.name : "b"] by process.pid';
  assert.is(fires(mixed, at("a", 0, { other: "5" }), at("b", 1, { "process.pid": 5 })), false);
});

test("sequences: runs and the smallest length", () => {
  const run = (text: string): boolean => fires(text, ...[0, 1, 2, 3].map((time) => at("a", time)));
  assert.is(run("sequence with maxspan=3ms [process where true] with runs=4"), true);
  assert.is(run("sequence with maxspan=2ms [process where true] with runs=4"), false);
  assert.is(run("sequence with maxspan=1s [process where true] with runs=5"), false);
  for (const text of ["sequence with maxspan=1s [process where true]", "sequence with maxspan=1s [process where true] with runs=101", "sequence with maxspan=1.5s [process where true] [process where true]"]) {
    assert.is(eqlEngine.compile(text).queries.length, 0, text);
  }
});

test("sequences: until ends what is unfinished, with its own point in time", () => {
  const query = 'sequence by host.name [process where user.name : "a"] [process where user.name : "b"] until [process where user.name : "x"]';
  assert.is(fires(query, at("a", 0), at("b", 2)), true);
  assert.is(fires(query, at("a", 0), at("x", 1), at("b", 2)), false);
  assert.is(fires(query, at("a", 0), at("x", 1, { "host.name": "other" }), at("b", 2)), true);
  assert.is(fires(query, at("x", 0), at("a", 1), at("b", 2)), true);
  assert.is(fires(query, at("a", 0), at("x", 1), at("a", 2), at("b", 3)), true);
  assert.is(fires(query.replace('"x"', '"b"'), at("a", 0), at("b", 2)), false, "the event that ends it cannot finish it");
});

// test_missing_events.toml of Elasticsearch, in small
test("sequences: events that must be missing", () => {
  const between = 'sequence by host.name with maxspan=10ms [process where user.name : "a"] ![process where user.name : "x"] [process where user.name : "b"]';
  assert.is(fires(between, at("a", 1), at("b", 5)), true);
  assert.is(fires(between, at("a", 1), at("x", 3), at("b", 5)), false);
  assert.is(fires(between, at("a", 1), at("x", 3, { "host.name": "other" }), at("b", 5)), true);
  assert.is(fires(between, at("x", 0), at("a", 1), at("b", 5), at("x", 6)), true);
  const after = 'sequence with maxspan=10ms [process where user.name : "a"] ![process where user.name : "x"]';
  assert.is(fires(after, at("a", 1)), true);
  assert.is(fires(after, at("a", 1), at("x", 11)), false);
  assert.is(fires(after, at("a", 1), at("x", 12)), true);
  const before = 'sequence with maxspan=10ms ![process where user.name : "x"] [process where user.name : "a"] [process where user.name : "b"]';
  assert.is(fires(before, at("x", 0), at("a", 3), at("b", 10)), false);
  assert.is(fires(before, at("x", 0), at("a", 3), at("b", 11)), true, "measured to the end of the sequence");
  const around = 'sequence with maxspan=10ms ![process where user.name : "x"] [process where user.name : "a"] ![process where user.name : "x"]';
  assert.is(fires(around, at("x", 0), at("a", 5)), true);
  assert.is(fires(around, at("x", 0), at("a", 5), at("x", 10)), false);
  assert.is(fires(around, at("x", 0), at("a", 5), at("x", 11)), true, "the two are too far apart");
});

test("samples: an event of its own for each filter, in any order and at any time", () => {
  const query = 'sample by host.name [process where user.name : "a*"] [process where user.name : "*b"]';
  assert.is(fires(query, at("xb", 0), at("a", 900 * hour)), true);
  assert.is(fires(query, at("xb", 0), at("a", 1, { "host.name": "h" })), false);
  assert.is(fires(query, at("ab", 0)), false);
  assert.is(fires(query, at("ab", 0), at("ab", 1)), true);
  assert.is(fires(query, at("ab", 0), at("a", 1)), true);
});

test("no regular expression and no pattern takes long", () => {
  const long = "a".repeat(30_000);
  assert.is(matches('process.command_line regex "(a*)*b"', { "process.command_line": long }), false);
  assert.is(matches('process.command_line regex "(a|aa)+(a|b)*c?"', { "process.command_line": long }), true);
  assert.is(matches('process.command_line regex "((a?){1,50}){1,50}b"', { "process.command_line": long }), false);
  assert.is(matches(`process.command_line : "${"*a".repeat(400)}*b"`, { "process.command_line": long }), false);
  assert.is(matches(`process.command_line : "*${"a?".repeat(100)}b*"`, { "process.command_line": long }), false);
  assert.is(matches(`process.command_line : (${Array.from({ length: 3_000 }, (_, index) => `"*x${index}*"`).join(", ")})`, { "process.command_line": long }), false);
  // The states of such an expression double with each further character: it is refused in bounded time.
  assert.type(isFault(`process where process.command_line regex ".*b.{200}~(.*c.{100})"`, record({ "process.command_line": "abc".repeat(3_000) })), "boolean");
});

test("runs on thousands of events in a short time, whatever the order", () => {
  const records = Array.from({ length: 20_000 }, (_, index) => at(index % 2 === 0 ? "a" : "c", (index * 7_919) % 20_000, { "host.name": `h${index % 10}` }));
  assert.is(fires('sequence by host.name with maxspan=1h [process where user.name : "a"] [process where user.name : "b"] [process where user.name : "c"]', ...records), false);
  assert.is(fires('sequence by host.name with maxspan=20000ms [process where user.name : "a"] with runs=100', ...records), true);
});

test("fields with the names of what every object has are fields like any other", () => {
  assert.is(matches("?constructor == null and ?toString == null", {}), true);
  assert.is(matches('__proto__ == "x"', JSON.parse('{ "__proto__": "x" }') as Values), true);
});

test.run();

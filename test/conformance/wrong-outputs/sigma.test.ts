import { sigma } from "@isorule/backend-sigma/read";
import { compileRule, type Event, type FieldValue, type Rule, transpile } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { canonicalSignals } from "../../kit/canonical-predicate.js";
import { targets } from "../../kit/language-targets.js";
import { matches, onlyRule, readText, sigmaText } from "../../kit/sigma-reader.js";

/**
 * What other converters make wrong of Sigma rules, each with the event that tells the difference: on the rule as it is
 * read, on the rule that is written back and read again, and on the written file by an evaluator of its own.
 */
type Fields = Readonly<Record<string, FieldValue>>;

const [written] = targets;

/** Whether a detection matches an event, asked in three ways that have to agree. */
function holds(detection: string, fields: Fields, logsource?: string): boolean {
  const read = readText(sigmaText(detection, logsource));
  const rule = onlyRule(read);
  const event: Event = { class: rule.signals[0]?.event ?? "", time: 0, fields };
  const said = compileRule(rule)([event]).length > 0;
  const again = readText(transpile(rule, sigma).documents.map(({ text }) => text).join("---\n")).rules;
  assert.is(again.some((each) => compileRule(each)([event]).length > 0), said, "written back and read again");
  if (written === undefined) throw new Error("there is a target for Sigma");
  for (const answer of written.runner(written.transpiled(rule), rule)([event])) assert.is(answer.fires, said, "the written file");
  return said;
}

const item = (text: string): string => `a:\n    ${text}\ncondition: a`;
const line = (text: string, value: string | null): boolean => holds(item(text), { "process.command_line": value });
const codes = (detection: string, logsource?: string): readonly string[] => readText(sigmaText(detection, logsource)).codes;
const encoded = (text: string): string => Buffer.from(text).toString("base64");

const reading = suite("wrong outputs: reading values, modifiers and conditions");

reading("an escaped wildcard is encoded without its backslash", () => {
  assert.ok(line("CommandLine|base64: 'a\\*c'", encoded("a*c")));
  assert.not.ok(line("CommandLine|base64: 'a\\*c'", encoded("a\\*c")));
});

reading("base64offset counts bytes: no variant of é is empty and matches everything", () => {
  for (const shift of [0, 1, 2]) assert.ok(line("CommandLine|base64offset|contains: é", encoded(`${"x".repeat(shift)}é and more`)), `offset ${shift}`);
  for (const other of ["anything", encoded("e and more")]) assert.not.ok(line("CommandLine|base64offset|contains: é", other));
});

reading("utf16 begins with the bytes FF FE", () => {
  assert.ok(line("CommandLine|utf16|base64: cmd", Buffer.from([0xff, 0xfe, 0x63, 0, 0x6d, 0, 0x64, 0]).toString("base64")));
  assert.not.ok(line("CommandLine|utf16|base64: cmd", encoded("\ufeffcmd")));
});

reading("wide takes text beyond ASCII, and utf16le is its other name", () => {
  for (const modifier of ["wide", "utf16le"]) assert.ok(line(`CommandLine|${modifier}|base64: 'é☃😀'`, Buffer.from("é☃😀", "utf16le").toString("base64")));
});

reading("writing a rule back keeps a backslash before a live wildcard, and both backslashes of a share", () => {
  const detection = item("Image: ['C:\\\\*x', '\\\\\\\\server\\share*']");
  const on = (image: string): boolean => holds(detection, { "process.executable": image });
  assert.equal(["C:\\a\\x", "C:*x", "\\\\server\\share\\a", "\\server\\share"].map(on), [true, false, true, false]);
});

reading("a list of cased values stays cased", () => {
  assert.equal(["Foo", "foo", "Bar", "BAR"].map((value) => line("CommandLine|cased: [Foo, Bar]", value)), [true, false, true, false]);
});

reading("a part of a date is refused, and never compared as a plain number", () => {
  for (const text of ["CommandLine|hour: [5, 6]", "CommandLine|hour|gte: 5"]) assert.equal(codes(item(text)), ["sigma/time-modifier"]);
});

reading("a pattern that fits no search is an error, and not left out", () => {
  assert.equal(codes("a: { Image: x }\ncondition: a and not 1 of filter_*"), ["sigma/no-search-matches"]);
});

reading("a search may begin with the letters of an operator", () => {
  for (const name of ["notepad", "and_more", "order", "allowed", "any_x", "of_x", "1st"]) {
    assert.ok(holds(`${name}: { Image: x }\ncondition: ${name}`, { "process.executable": "x" }), name);
    assert.not.ok(holds(`${name}: { Image: x }\ncondition: not ${name}`, { "process.executable": "x" }), name);
  }
});

reading("an empty list is no null", () => {
  assert.equal(codes(item("Image: []")), ["sigma/no-values"]);
});

reading("of two items with one key neither is lost: both are asked for, or it is an error", () => {
  const twice = "a:\n    CommandLine|contains: install\n    CommandLine|contains: [add, module]\ncondition: a";
  assert.equal(codes(twice), ["yaml/duplicate-key"]);
  const predicate = onlyRule(readText(sigmaText(twice))).signals[0]?.predicate;
  assert.ok(predicate !== undefined);
  assert.equal(["install x", "add x", "add install"].map((line) => matches(predicate, { "process.command_line": line })), [false, false, true]);
  assert.equal(readText(sigmaText("a:\n    CommandLine: install\n    CommandLine: add\ncondition: a")).rules, [], "no command line is both");
});

reading("reading twice gives the same, whatever was read between, and writing changes nothing of what was read", () => {
  const text = sigmaText("a: { CommandLine|re: 'a.c' }\nb: { Image|fieldref: ParentImage }\ncondition: not (a and b)");
  const read = (): Rule => onlyRule(readText(text));
  const rule = read();
  const first = JSON.stringify(rule);
  readText(sigmaText("a: { Image|neq: x }\ncondition: a"));
  for (const target of targets) target.transpiled(rule);
  for (const target of targets) target.transpiled(rule);
  assert.is(JSON.stringify(rule), first);
  assert.is(JSON.stringify(read()), first);
});

reading.run();

const logic = suite("wrong outputs: how the parts of a rule stand together");

const three = (command: string | null, user: string, image = "z"): Fields => ({ "process.command_line": command, "user.account": user, "process.executable": image });

logic("a pattern beside another search stays an alternative", () => {
  const on = (fields: Fields): boolean => holds("a: { User: foo }\nb: { CommandLine|re: 'a.c' }\ncondition: a or b", fields);
  assert.equal([on(three("xyz", "foo")), on(three("abc", "bar")), on(three("xyz", "bar"))], [true, true, false]);
});

logic("not over a pattern and a field keeps both under it", () => {
  const on = (fields: Fields): boolean => holds("a:\n    CommandLine|re: 'a.c'\n    User: foo\ncondition: not a", fields);
  assert.equal([on(three("abc", "foo")), on(three("abc", "bar")), on(three("xyz", "foo"))], [false, true, true]);
  const fields = (parent: string, user: string): Fields => ({ "process.executable": "x", "process.parent.executable": parent, "user.account": user });
  const same = (each: Fields): boolean => holds("a:\n    Image|fieldref: ParentImage\n    User: foo\ncondition: not a", each);
  assert.equal([same(fields("x", "foo")), same(fields("y", "foo")), same(fields("x", "bar"))], [false, true, true]);
});

logic("two nots are none", () => {
  assert.equal(["abc", "xyz"].map((command) => holds("a: { CommandLine|re: 'a.c' }\ncondition: not not a", three(command, ""))), [true, false]);
});

logic("not all of some searches is not none of them", () => {
  const on = (fields: Fields): boolean => holds("s: { Image: z }\nf_1: { CommandLine|re: 'a.c' }\nf_2: { User: foo }\ncondition: s and not all of f_*", fields);
  assert.equal([on(three("abc", "foo")), on(three("abc", "bar")), on(three("xyz", "foo"))], [false, true, true]);
});

logic("and binds closer than or, also over lists of values", () => {
  const on = (fields: Fields): boolean => holds("a: { User: foo }\nb: { CommandLine|contains: [one, two] }\nc: { Image: z }\ncondition: a or b and c", fields);
  assert.equal([on(three("", "foo", "y")), on(three("one", "bar", "y")), on(three("two", "bar", "z"))], [true, false, true]);
  const map = (fields: Fields): boolean => holds("a:\n    User: foo\n    CommandLine|contains: [one, two]\ncondition: a", fields);
  assert.equal([map(three("two", "bar")), map(three("two", "foo"))], [false, true]);
});

logic("two plain values of one field that both have to be there are no words of a text", () => {
  for (const command of ["foo bar", "foo", "bar"]) assert.not.ok(line("CommandLine|all: [foo, bar]", command));
});

logic("hundreds of alternatives nest no deeper than a few", () => {
  const names = Array.from({ length: 400 }, (_, at) => `s${at}`);
  const detection = `${names.map((name, at) => `${name}: { CommandLine|contains: 'v${at};', User: u${at} }`).join("\n")}\ncondition: ${names.join(" or ")}`;
  assert.equal([holds(detection, three("v399;", "u399")), holds(detection, three("v399;", "u398"))], [true, false]);
});

logic.run();

const values = suite("wrong outputs: values and fields");

values("a question mark is one character, and no run of them", () => {
  assert.equal(["cmdx.exe", "cmd12.exe", "cmd.exe"].map((value) => line("CommandLine: 'cmd?.exe'", value)), [true, false, false]);
});

values("a wildcard inside keeps its order, its ends and its case rule, alone and in a list", () => {
  for (const text of ["CommandLine: 'FOO*bar'", "CommandLine: ['FOO*bar', 'never?x']"]) {
    assert.equal(["foo1BAR", "xfoobar", "foobarx", "barfoo"].map((value) => line(text, value)), [true, false, false, false], text);
  }
});

values("contains with case compares text, and no stars", () => {
  assert.equal(["xFoox", "xfoox", "*Foo*"].map((value) => line("CommandLine|contains|cased: Foo", value)), [true, false, true]);
});

values("a pattern has case unless the rule says otherwise", () => {
  assert.equal(["evil", "EVIL"].map((value) => line("CommandLine|re: evil", value)), [true, false]);
  assert.equal(["evil", "EVIL"].map((value) => line("CommandLine|re|i: evil", value)), [true, true]);
});

values("a pattern may match inside of a value", () => {
  assert.ok(line("CommandLine|re: 'vi'", "evil"));
  assert.not.ok(line("CommandLine|re: '^vi'", "evil"));
});

values("null is a field that is not there, also where fields are text", () => {
  const detection = "a: { Image: x }\nf: { User: null }\ncondition: a and not f";
  assert.equal([holds(detection, { "process.executable": "x", "user.account": "u" }), holds(detection, { "process.executable": "x" })], [true, false]);
});

values("numbers in a list are numbers", () => {
  const on = (value: number): boolean => holds(item("DestinationPort: [888, '999']"), { "destination.port": value }, "{ category: network_connection, product: windows }");
  assert.equal([on(888), on(999), on(88)], [true, true, false]);
});

values("networks of both versions, also beside each other and under not", () => {
  const network = "{ category: network_connection, product: windows }";
  const on = (detection: string, address: string | null): boolean => holds(detection, { "destination.ip": address }, network);
  const local = "a: { DestinationIp|cidr: ['10.0.0.0/8', 'fe80::/10'] }\ncondition: not a";
  assert.equal(["10.1.1.1", "fe80::1", "8.8.8.8", null].map((address) => on(local, address)), [false, false, true, true]);
});

values("field names with hyphens and dots are names, and no subtraction", () => {
  const on = (fields: Fields): boolean => holds("a:\n    cs-uri: foo\n    my.data-x|startswith: b\ncondition: a", fields, "{ product: windows, service: application }");
  assert.equal([on({ "event_data.cs-uri": "foo", "event_data.my.data-x": "bar" }), on({ "event_data.cs-uri": "bar", "event_data.my.data-x": "bar" })], [true, false]);
  const cidr = (address: string): boolean => holds(item("c-ip|cidr: 10.0.0.0/8"), { "event_data.c-ip": address }, "{ product: windows, service: application }");
  assert.equal([cidr("10.1.1.1"), cidr("11.1.1.1")], [true, false]);
});

values("keywords look everywhere, and are no bare texts of a condition", () => {
  const on = (fields: Fields): boolean => holds("a: [foo, bar]\ncondition: a", fields);
  assert.equal([on({ "process.command_line": "xfoox" }), on({ "user.account": "BAR" }), on({ "user.account": "baz" })], [true, true, false]);
  const all = (fields: Fields): boolean => holds("a:\n    '|all': [foo, bar]\ncondition: a", fields);
  assert.equal([all({ "process.command_line": "foo", "user.account": "bar" }), all({ "process.command_line": "foo" })], [true, false]);
});

values("a pattern without a field is refused, and no text to look for", () => {
  assert.equal(codes("a:\n    '|re': 'fo+'\ncondition: a"), ["sigma/unreadable-keyword"]);
});

values("an event id is never left out in silence", () => {
  const on = (id: string): boolean => holds(item("EventID: [4634, 4647]"), { "event.code": id }, "{ product: windows, service: security }");
  assert.equal([on("4634"), on("4647"), on("4624")], [true, true, false]);
  assert.equal(codes(item("EventID: 7"), "{ category: file_event, product: windows }"), ["sigma/event-id"]);
});

values("hashes of several kinds in one list are all compared, each in its own field", () => {
  const detection = item(`Hashes|contains: ['MD5=${"a".repeat(32)}', 'IMPHASH=${"b".repeat(32)}', 'SHA256=${"c".repeat(64)}']`);
  const on = (fields: Fields): boolean => holds(detection, fields);
  assert.equal([{ "process.hash.md5": "A".repeat(32) }, { "process.pe.imphash": "b".repeat(32) }, { "process.hash.sha256": "c".repeat(64) }, { "process.hash.md5": "b".repeat(32) }].map(on), [true, true, true, false]);
  assert.equal(codes(item("Hashes|contains: [MD5=ab, AUTHENTIHASH=cd]")), ["sigma/unreadable-hash"], "an algorithm without a field is an error");
});

values("quotes and backslashes at the ends of a value stay inside of it", () => {
  for (const value of ['a"', "a'", "C:\\x\\", 'a\\"', '"', "\\", " -ep0 ", "*\\"]) {
    const quoted = `'${value.replaceAll("'", "''").replaceAll("*", "\\*")}'`;
    assert.ok(line(`CommandLine|contains: ${quoted}`, `x${value}y`), value);
    assert.not.ok(line(`CommandLine|contains: ${quoted}`, "other"), value);
  }
});

values("tabs and line breaks are characters of a value", () => {
  assert.equal(["a\tb\nc", "a b c", "a\\tb\\nc"].map((value) => line('CommandLine: ["a\\tb\\nc", never]', value)), [true, false, false]);
});

values("writing back is stable: the second file is the first", () => {
  const rule = onlyRule(readText(sigmaText("a:\n    CommandLine|contains: ['C:\\\\*x', 'a\\*b', '\\\\\\\\s']\n    Image|re: 'a\\.b'\ncondition: a")));
  const print = (each: Rule): string => transpile(each, sigma).documents.map(({ text }) => text).join("---\n");
  const again = onlyRule(readText(print(rule)));
  assert.equal(canonicalSignals(again), canonicalSignals(rule));
  assert.is(print(again), print(rule));
});

values.run();

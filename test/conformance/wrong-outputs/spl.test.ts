import { spl } from "@isorule/backend-spl/read";
import { compileRule, type Event, type FieldValue, type Rule, transpile, type Transpiled, type Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { onlyRule, readText, sigmaText } from "../../kit/sigma-reader.js";
import { commandsOf, everyAnswer, foundEvents, splRecords } from "../../kit/spl-engine.js";
import { eventRule } from "../../kit/spl-rule.js";

/**
 * What another converter makes wrong of Sigma rules for Splunk, each with the event that tells the difference. A number
 * such as 5.2.1 is that of the finding.
 */
type Fields = Readonly<Record<string, FieldValue>>;

const processes = "{ category: process_creation, product: windows }";

function printed(rule: Rule, vocabulary: string): Transpiled {
  return transpile(rule, spl, { vocabulary, formats: ["query"] });
}

function searchOf(detection: string, logsource = processes, vocabulary = "sysmon"): string {
  const { documents, fidelity, diagnostics } = printed(onlyRule(readText(sigmaText(detection, logsource))), vocabulary);
  assert.is(fidelity, "exact", diagnostics.map(({ message }) => message).join("\n"));
  return documents[0]?.text ?? "";
}

/** Which events a detection finds: the same ones by the rule and by its search, whatever the manuals leave open. */
function found(detection: string, events: readonly Fields[], logsource = processes, vocabulary = "sysmon"): readonly boolean[] {
  const rule = onlyRule(readText(sigmaText(detection, logsource)));
  const search = searchOf(detection, logsource, vocabulary);
  const all = events.map((fields): Event => ({ class: rule.signals[0]?.event ?? "", time: 0, fields }));
  const expected = new Set(compileRule(rule)(all).flatMap((match) => match.events));
  for (const open of everyAnswer) {
    const records = splRecords(all, spl.vocabularies[vocabulary] as Vocabulary);
    assert.is(records.length, all.length, "each event is held");
    assert.equal(foundEvents(search, records, open), [...expected].sort(), search);
  }
  return all.map((_, index) => expected.has(index));
}

const image = "process.executable";
const line = "process.command_line";

const test = suite("wrong outputs: Splunk");

test("5.2.1: a text or a regular expression is one or the other, and no `| search OR`", () => {
  const detection = "a:\n    Image|endswith: '\\curl.exe'\nb:\n    CommandLine|re: '--cookie\\s'\ncondition: a or b";
  assert.equal(found(detection, [{ [image]: "C:\\curl.exe" }, { [line]: "x --cookie y" }, { [image]: "C:\\a.exe", [line]: "--cookies" }]), [true, true, false]);
  assert.not.ok(commandsOf(searchOf(detection)).slice(1).some(({ kind }) => kind === "search" || kind === "rex"));
});

test("5.2.2: a negated group with a regular expression stays negated as a whole", () => {
  const detection = "a:\n    CommandLine|contains: import\nf:\n    Image|re: 'regedit.\\.exe'\n    CommandLine|contains: quiet\ncondition: a and not f";
  const events = [{ [image]: "C:\\regedit3.exe", [line]: "import quiet" }, { [image]: "C:\\regedit3.exe", [line]: "import" }, { [image]: "C:\\a.exe", [line]: "import quiet" }];
  assert.equal(found(detection, events), [false, true, true]);
});

test("5.2.2: a negated comparison of two fields stays negated with what stands beside it", () => {
  const detection = "a:\n    CommandLine|contains: x\nf:\n    Image|fieldref: ParentImage\n    CommandLine|contains: foo\ncondition: a and not f";
  const same = { [image]: "C:\\A.exe", "process.parent.executable": "c:\\a.EXE" };
  assert.equal(found(detection, [{ ...same, [line]: "x foo" }, { ...same, [line]: "x" }, { [image]: "C:\\A.exe", "process.parent.executable": "C:\\b.exe", [line]: "x foo" }]), [false, true, true]);
});

test("5.2.3: two negations of a regular expression are none", () => {
  const detection = "a:\n    CommandLine|re: 'a[0-9]c'\ncondition: not not a";
  assert.equal(found(detection, [{ [line]: "a1c" }, { [line]: "abc" }, {}]), [true, false, false]);
});

test("5.2.4: a rule of nothing but regular expressions has a base search", () => {
  const [first, second] = commandsOf(searchOf("a:\n    CommandLine|re: '^x.y'\ncondition: a"));
  assert.is(first?.kind === "search" ? first.expression.kind : "", "and");
  assert.is(second?.kind, "where");
});

test("5.2.5: a question mark is exactly one character, and no star", () => {
  const detection = "a:\n    CommandLine: 'rar a? ?:\\\\*'\ncondition: a";
  assert.equal(found(detection, [{ [line]: "RAR ax c:\\b" }, { [line]: "rar axx c:\\b" }, { [line]: "rar a c:\\b" }, { [line]: "rar a? ?:\\" }]), [true, false, false, true]);
});

test("5.2.5: a question mark inside of a list is one too", () => {
  const detection = "a:\n    CommandLine|contains: ['-e? ', 'other']\ncondition: a";
  assert.equal(found(detection, [{ [line]: "x -en y" }, { [line]: "x -enc y" }, { [line]: "another" }]), [true, false, true]);
});

test("5.2.6: a field name with a hyphen stands in quotes, in searches and in networks", () => {
  const detection = "a:\n    c-ip|cidr: 10.0.0.0/8\n    cs-method: GET\ncondition: a";
  const logsource = "{ product: zeek, service: conn }";
  const fields = (address: string): Fields => ({ "event_data.c-ip": address, "event_data.cs-method": "get" });
  assert.equal(found(detection, [fields("10.1.2.3"), fields("11.0.0.1"), {}], logsource, "addons"), [true, false, false]);
  const search = searchOf(detection, logsource, "addons");
  assert.match(search, '"cs-method"="GET"');
  assert.match(search, "cidrmatch(\"10.0.0.0/8\", 'c-ip')");
});

test("5.2.6: a field name with a dot or a list is one name in where, and no sum of two", () => {
  const detection = "a:\n    userIdentity.arn|re: ':assumed-role/x'\ncondition: a";
  const search = searchOf(detection, "{ product: aws, service: cloudtrail }", "addons");
  assert.equal(found(detection, [{ "event_data.userIdentity.arn": "arn:aws:sts::1:assumed-role/x" }, { "event_data.userIdentity.arn": "x" }], "{ product: aws, service: cloudtrail }", "addons"), [true, false]);
  const [, where] = commandsOf(search);
  assert.ok(JSON.stringify(where?.kind === "where" ? where.condition : "").includes('"name":"userIdentity.arn"'));
});

test("5.2.7: a keyword with a regular expression is no bare word of the search", () => {
  const read = readText(sigmaText("keywords:\n    '|re': 'a.c | delete'\ncondition: keywords", "{ product: linux, service: sshd }"));
  for (const rule of read.rules) {
    for (const { text } of printed(rule, "addons").documents) assert.ok(commandsOf(text).every(({ kind }) => kind === "search" || kind === "where"), text);
  }
  assert.ok(read.rules.length > 0 || read.diagnostics.some(({ severity }) => severity === "error"), "it is said or refused");
});

test("5.2.7: a field name with a quote never leaves its quotes: it is refused", () => {
  const rule = eventRule("aws_cloudtrail", { kind: "comparison", field: 'event_data.a" OR index=* OR "b', operator: "equals", values: ["x"], caseSensitive: false });
  const { documents, diagnostics } = printed(rule, "addons");
  assert.is(documents.length, 0);
  assert.equal(diagnostics.map(({ code }) => code), ["spl/field-name"]);
});

test("5.2.8: OR inside of AND keeps its parentheses, in searches and in where", () => {
  const plain = "a:\n    Image|endswith: '\\x.exe'\n    CommandLine|contains: [foo, bar]\nb:\n    User: bob\ncondition: a or b";
  const events = [{ [image]: "C:\\x.exe", [line]: "a foo" }, { [line]: "a bar" }, { [image]: "C:\\x.exe" }, { "user.account": "Bob" }, { [image]: "C:\\x.exe", "user.account": "eve" }];
  assert.equal(found(plain, events), [true, false, false, true, false]);
  const cased = "a:\n    Image|endswith|cased: '\\x.exe'\nb:\n    - CommandLine|contains|cased: foo\n    - CommandLine|re: 'b[0-9]r'\ncondition: a and b";
  assert.equal(found(cased, [{ [image]: "C:\\x.exe", [line]: "b1r" }, { [image]: "C:\\X.exe", [line]: "foo" }, { [line]: "foo" }]), [true, false, false]);
});

test("5.2.8: a regular expression has no flag and no escape that the rule does not state", () => {
  const detection = "a:\n    CommandLine|re: 'Ab\\d\\.exe'\ncondition: a";
  assert.equal(found(detection, [{ [line]: "Ab1.exe" }, { [line]: "AB1.EXE" }, { [line]: "Ab\\d.exe" }]), [true, false, false]);
  const dotted = "a:\n    CommandLine|re|i|s: 'ab.cd'\ncondition: a";
  assert.equal(found(dotted, [{ [line]: "AB\nCD" }, { [line]: "abcd" }]), [true, false]);
  const multiline = "a:\n    CommandLine|re|m: '^cd$'\ncondition: a";
  assert.equal(found(multiline, [{ [line]: "ab\ncd\nef" }, { [line]: "abcd" }]), [true, false]);
});

test("5.1.5: a list with case is compared with case, each value", () => {
  const detection = "a:\n    CommandLine|cased: [Foo, BAR]\ncondition: a";
  assert.equal(found(detection, [{ [line]: "Foo" }, { [line]: "foo" }, { [line]: "BAR" }, { [line]: "bar" }]), [true, false, true, false]);
});

test("5.1.7: a selector that matches nothing is not left out of the condition", () => {
  const { rules, diagnostics } = readText(sigmaText("a:\n    CommandLine: x\ncondition: a and not 1 of filter_*"));
  assert.equal(rules.length === 0, diagnostics.some(({ severity }) => severity === "error"));
  assert.ok(diagnostics.length > 0, "it is said");
});

test("signs of XML that an add-on leaves as entities are found, and parts of entities are not", () => {
  const detection = "a:\n    CommandLine|contains: '2>&1'\ncondition: a";
  assert.equal(found(detection, [{ [line]: "dir 2>&1" }, { [line]: "dir 2&1" }]), [true, false]);
  const semicolon = "a:\n    CommandLine|contains: '; rm'\ncondition: a";
  assert.equal(found(semicolon, [{ [line]: "a; rm" }, { [line]: "a & rm" }]), [true, false]);
  const ampersand = "a:\n    CommandLine|endswith: '&'\nb:\n    CommandLine|contains: '&'\ncondition: a or b";
  assert.equal(found(ampersand, [{ [line]: "a&" }, { [line]: "a & b" }, { [line]: "a > b" }]), [true, true, false]);
});

test.run();

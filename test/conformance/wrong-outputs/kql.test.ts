import { kql } from "@isorule/backend-kql/read";
import { compileRule, type Event, type FieldValue, type Rule, type Transpiled, transpile } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { kustoErrors, kustoTexts } from "../../kit/kusto-check.js";
import { defenderRecorder, type Recorded, type Recorder, securityRecorder, tablesWith, windowsEventRecorder } from "../../kit/kql-rows.js";
import { prepareKql } from "../../kit/kql-engine.js";
import { onlyRule, readText, sigmaText } from "../../kit/sigma-reader.js";

/**
 * What other converters make wrong of Sigma rules in KQL: each item with a rule of its kind and the events that tell the
 * difference, run by an evaluator of its own. Every query passes Microsoft's language service.
 */
type Fields = Readonly<Record<string, FieldValue>>;

const test = suite("wrong outputs: KQL");

const processes = "{ category: process_creation, product: windows }";

function ruleOf(detection: string, logsource = processes): Rule {
  return onlyRule(readText(sigmaText(detection, logsource)));
}

function transpiled(rule: Rule, vocabulary: string): Transpiled {
  const result = transpile(rule, kql, { vocabulary, formats: ["query"] });
  for (const { text } of result.documents) assert.equal(kustoErrors(text, vocabulary), [], text);
  return result;
}

function queryOf(rule: Rule, vocabulary: string): string {
  const [document] = transpiled(rule, vocabulary).documents;
  assert.ok(document !== undefined, "there is a query");
  return document?.text ?? "";
}

/** Whether the query finds the records, and whether the rule finds the event that they are made from. */
function holds(rule: Rule, vocabulary: string, recorder: Recorder, fields: Fields): boolean {
  const event: Event = { class: rule.signals[0]?.event ?? "", time: 0, fields: { "host.name": "WEB01", ...fields } };
  const recorded = recorder(event);
  assert.ok(recorded !== undefined, "the product records the event");
  const found = finds(queryOf(rule, vocabulary), vocabulary, recorded === undefined ? [] : [recorded]);
  assert.is(found, compileRule(rule)([event]).length > 0, `the rule on ${JSON.stringify(fields)}`);
  return found;
}

function finds(query: string, vocabulary: string, recorded: readonly Recorded[]): boolean {
  return prepareKql(query, vocabulary)({ tables: tablesWith(vocabulary, recorded) }).rows.length > 0;
}

const line = (detection: string, value: string | null): boolean => holds(ruleOf(detection), "defender-xdr", defenderRecorder, { "process.executable": "C:\\a.exe", "process.command_line": value });

test("5.4.1: a text that is absent is an empty one, so that a filter on null works", () => {
  const detection = "a:\n    Image|endswith: a.exe\nb:\n    CommandLine: null\ncondition: a and not b";
  assert.equal([line(detection, null), line(detection, "x")], [false, true]);
  assert.not.match(queryOf(ruleOf(detection), "defender-xdr"), "isnull");
});

test("5.4.2: a wildcard in the middle is a pattern over the whole value, without case", () => {
  const detection = "a:\n    CommandLine: 'FOO*bar'\ncondition: a";
  assert.equal(["foo x BAR", "foobar", "xfoo bar", "foo barx"].map((value) => line(detection, value)), [true, true, false, false]);
});

test("5.4.3: a wildcard in the middle of a list keeps order and anchors", () => {
  const detection = "a:\n    CommandLine|contains: ['foo*bar', qux]\ncondition: a";
  assert.equal(["a foo-bar b", "barfoo", "a qux"].map((value) => line(detection, value)), [true, false, true]);
  const whole = "a:\n    CommandLine: ['foo*bar', qux]\ncondition: a";
  assert.equal(["foo-bar", "a foo-bar", "qux", "a qux"].map((value) => line(whole, value)), [true, false, true, false]);
});

test("5.4.4: two equalities on one field are equalities, and not a search for terms", () => {
  const detection = "a:\n    CommandLine: foo\nb:\n    CommandLine: bar\ncondition: a and b";
  assert.equal(["foo bar", "foo", "bar"].map((value) => line(detection, value)), [false, false, false]);
  const all = "a:\n    CommandLine|contains|all: [foo, bar]\ncondition: a";
  assert.equal(["xfoobar", "bar foo", "foo"].map((value) => line(all, value)), [true, true, false]);
  assert.not.match(queryOf(ruleOf(all), "defender-xdr"), "has_all");
});

const connections = "{ category: network_connection, product: windows }";

test("5.4.5: numbers in a list are numbers where the column holds numbers", () => {
  const rule = ruleOf("a:\n    DestinationPort: [888, '8080']\ncondition: a", connections);
  const on = (vocabulary: string, recorder: Recorder): readonly boolean[] => [888, 8080, 88].map((port) => holds(rule, vocabulary, recorder, { "destination.port": port }));
  assert.equal(on("defender-xdr", defenderRecorder), [true, true, false]);
  assert.equal(on("sentinel", windowsEventRecorder), [true, true, false]);
  assert.equal(kustoTexts(queryOf(rule, "defender-xdr"), "defender-xdr").filter((text) => /^\d+$/.test(text)), []);
});

const lineOf = (message: string): Recorded => ({ table: "Syslog", row: { TimeGenerated: 0, Computer: "LNX", SyslogMessage: message } });

test("5.4.6: keywords are searched in every column, and any of them suffices", () => {
  const rule = ruleOf("keywords:\n    - /etc/ld.so.preload\n    - 'a \"quoted\" text'\ncondition: keywords", "{ product: linux }");
  const query = queryOf(rule, "sentinel");
  assert.equal(['vi /etc/LD.so.preload', 'x a "quoted" text', "nothing"].map((message) => finds(query, "sentinel", [lineOf(message)])), [true, true, false]);
  assert.is(transpiled(rule, "sentinel").fidelity, "approximate");
  const both = ruleOf("keywords:\n    '|all': [foo, bar]\nother: [baz]\ncondition: keywords and not other", "{ product: linux }");
  const all = queryOf(both, "sentinel");
  assert.equal(["bar foo", "foo", "foo bar baz"].map((message) => finds(all, "sentinel", [lineOf(message)])), [true, false, false]);
});

test("5.4.7: the name of a field with a hyphen or a dot is no text literal", () => {
  const web = queryOf(ruleOf("a:\n    cs-uri-query|contains: cmd=\n    cs-method: POST\ncondition: a", "{ category: webserver }"), "sentinel");
  const request = (query: string): Recorded => ({ table: "W3CIISLog", row: { TimeGenerated: 0, csUriQuery: query, csMethod: "POST" } });
  assert.equal(["x&cmd=dir", "x", ""].map((query) => finds(web, "sentinel", [request(query)])), [true, false, false]);
  const rule = ruleOf("a:\n    EventID: 4662\n    'my-field': foo\n    'a.b|contains': bar\ncondition: a", "{ product: windows, service: application }");
  const on = (fields: Fields): boolean => holds(rule, "sentinel", windowsEventRecorder, { "event.code": 4662, "event.provider": "x", ...fields });
  assert.equal([on({ "event_data.my-field": "FOO", "event_data.a.b": "a bar" }), on({ "event_data.my-field": "foo" })], [true, false]);
});

test("5.4.8: networks of IPv6 are compared by the function for IPv6", () => {
  const rule = ruleOf("a:\n    DestinationIp|cidr: ['fe80::/10', 10.0.0.0/8]\nb:\n    Image|endswith: a.exe\ncondition: b and not a", connections);
  for (const [vocabulary, recorder] of [["defender-xdr", defenderRecorder], ["sentinel", windowsEventRecorder]] as const) {
    const on = ["fe80::1", "10.1.1.1", "2001:db8::1", "8.8.8.8"].map((ip) => holds(rule, vocabulary, recorder, { "process.executable": "C:\\a.exe", "destination.ip": ip }));
    assert.equal(on, [false, false, true, true], vocabulary);
  }
});

const security = "{ product: windows, service: security }";

test("5.4.9: event ids and object types are conditions like any other", () => {
  const logoff = ruleOf("a:\n    EventID: [4634, 4647]\ncondition: a", security);
  assert.equal([4634, 4647, 4624].map((id) => holds(logoff, "sentinel", securityRecorder, { "event.code": id })), [true, true, false]);
  const object = ruleOf("a:\n    EventID: 4663\n    ObjectType: File\ncondition: a", security);
  assert.equal(["File", "Key"].map((type) => holds(object, "sentinel", securityRecorder, { "event.code": 4663, "event_data.ObjectType": type })), [true, false]);
});

test("5.4.10: no hash of a list is dropped, whatever its algorithm is", () => {
  const rule = ruleOf(`a:\n    Hashes|contains: ['MD5=${"a".repeat(32)}', 'IMPHASH=${"b".repeat(32)}']\ncondition: a`);
  const query = queryOf(rule, "sentinel");
  const record = (hashes: string): Recorded => ({ table: "WindowsEvent", row: { TimeGenerated: 0, Provider: "Microsoft-Windows-Sysmon", EventID: 1, EventData: { Image: "C:\\a.exe", Hashes: hashes } } });
  const hashes = [`MD5=${"A".repeat(32)},IMPHASH=${"C".repeat(32)}`, `SHA1=00,IMPHASH=${"B".repeat(32)}`, `MD5=${"B".repeat(32)},IMPHASH=${"A".repeat(32)}`];
  assert.equal(hashes.map((each) => finds(query, "sentinel", [record(each)])), [true, true, false]);
  // Defender has no import hashes: the rule is refused, and not searched for the other half.
  const { diagnostics, documents } = transpiled(rule, "defender-xdr");
  assert.equal(documents, []);
  assert.ok(diagnostics.some(({ code }) => code === "map/field-unavailable"));
});

test("5.4.11: quotes, backslashes and single-character wildcards stay what they are", () => {
  const detection = "a:\n    CommandLine|contains: [' \"?:\\\\\\*.', ' ?:\\\\\\*.']\ncondition: a";
  assert.equal(['rar a x "C:\\*.txt', "rar a x C:\\*.txt", "rar a x C:\\a.txt", 'rar a "?:\\*'].map((value) => line(detection, value)), [true, true, false, false]);
});

test("5.4.12: a list of thousands of values keeps within the depth that the analyzer takes", () => {
  const values = Array.from({ length: 1_200 }, (_none, at) => `      - value-${at}-`).join("\n");
  const detection = `a:\n    CommandLine|contains:\n${values}\ncondition: a`;
  assert.equal(["a value-1199-", "a value-1200-"].map((value) => line(detection, value)), [true, false]);
});

test.run();

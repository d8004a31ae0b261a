import { eql } from "@isorule/backend-eql/read";
import { liftDerived, normalizePredicate, type Predicate, predicateKey, type Rule, transpile, type VariantRow, type Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { and, compare, compareCased, eventRule, makeRule, not, or } from "./make-rule.js";

const test = suite("EQL: columns read backwards");

function sorted(node: Predicate): string {
  switch (node.kind) {
    case "and":
    case "or":
      return `${node.kind}(${node.operands.map(sorted).sort().join()})`;
    case "not":
      return `not(${sorted(node.operand)})`;
    case "comparison":
      return predicateKey({ ...node, values: node.values.map((value) => (typeof value === "string" && !node.caseSensitive && node.operator !== "regex" ? value.toLowerCase() : value)) });
    default:
      return predicateKey(node);
  }
}

/** What of a rule counts: the class, and the predicate in its canonical form. */
function shown({ signals }: Rule): readonly string[] {
  return signals.map(({ event, predicate }) => `${event} ${sorted(normalizePredicate(liftDerived(normalizePredicate(predicate), event)))}`);
}

function trip(event: string, vocabulary: string, predicate: Predicate): void {
  const rule = eventRule(event, predicate);
  const { documents, diagnostics } = transpile(rule, eql, { vocabulary });
  assert.is(documents.length, 1, diagnostics.map(({ message }) => message).join("\n"));
  const text = documents[0]?.text ?? "";
  const fields: string[] = [];
  const visit = (node: Predicate): void => {
    if (node.kind === "and" || node.kind === "or") node.operands.forEach(visit);
    else if (node.kind === "not") visit(node.operand);
    else if ("field" in node) fields.push(node.field);
  };
  visit(predicate);
  const { readings: [reading] = [] } = eql.read?.(text, { vocabulary: eql.vocabularies[vocabulary] as Vocabulary, prefer: { fields, events: [event] } }) ?? {};
  if (reading === undefined) throw new Error(`no rule\n${text}`);
  assert.equal(reading.losses, [], text);
  assert.equal(shown(reading.rule), shown(rule), text);
}

/** Tests of fields that Elastic holds in another form, and that come back as they were. */
const trips: readonly (readonly [event: string, vocabulary: string, predicate: Predicate])[] = [
  ["process_creation", "ecs", compare("process.name", "equals", ["System", "a.exe"])],
  ["process_creation", "ecs", not(compare("process.name", "equals", "Registry"))],
  ["process_creation", "ecs", compare("user.account", "equals", "NT AUTHORITY\\SYSTEM")],
  ["process_creation", "ecs", compare("user.account", "endsWith", "\\admin")],
  ["process_creation", "ecs", compare("user.account", "startsWith", "CONTOSO\\")],
  ["process_creation", "ecs", compare("process.hash.sha256", "equals", ["A".repeat(64), "b".repeat(64)])],
  ["process_creation", "ecs", not(and(compare("process.command_line", "contains", "x"), compare("process.parent.command_line", "contains", "y")))],
  ["process_creation", "ecs", and(compare("process.pe.original_file_name", "equals", "x.exe"), not(compare("process.working_directory", "startsWith", "C:\\")))],
  ["process_creation", "ecs", or(compareCased("process.command_line", "equals", "a*b?"), compareCased("process.command_line", "contains", "C:\\*"))],
  ["registry_set", "ecs", compare("registry.data", "equals", "DWORD (0x00000001)")],
  ["registry_set", "ecs", compare("registry.data", "equals", "QWORD (0x00000000-0x0000002a)")],
  ["registry_set", "ecs", compare("registry.data", "endsWith", "\\x.exe")],
  ["network_connection", "ecs", compare("network.initiated", "equals", true)],
  ["network_connection", "ecs", compare("destination.ip", "cidr", ["10.0.0.0/8", "192.168.0.0/16"])],
  ["network_connection", "ecs", not(compare("destination.port", "equals", [80, 443]))],
  ["network_connection", "winlog", compare("destination.ip", "equals", "10.1.2.3")],
  ["file_event", "ecs", compare("file.extension", "equals", "exe")],
  ["file_event", "ecs", compare("file.extension", "startsWith", "ex")],
  ["process_creation", "winlog", compare("process.hash.md5", "equals", "0123456789abcdef0123456789ABCDEF")],
  ["process_creation", "winlog", compare("process.hash.sha1", "startsWith", "0123")],
  ["process_creation", "winlog", { kind: "exists", field: "process.hash.sha1" }],
  ["webserver", "ecs", compare("url.path", "equals", "/a.b/c")],
  ["webserver", "ecs", compare("url.path", "contains", ["/b", "c.d"])],
  ["webserver", "ecs", compare("url.path", "endsWith", ["/x.aspx", "y"])],
  ["webserver", "ecs", compare("url.query", "contains", "a=b")],
  ["webserver", "ecs", compare("url.query", "equals", "a=b")],
  ["webserver", "ecs", or(compare("url.query", "endsWith", "a"), compare("url.query", "like", "*x?y*"))],
  ["webserver", "ecs", or(compare("url.path", "endsWith", "/a"), compare("url.path", "startsWith", "/b"))],
  ["terminalservices_localsessionmanager", "ecs", compare("event_data.Address", "contains", "16777216")],
  ["terminalservices_localsessionmanager", "ecs", not(compare("event_data.Address", "equals", "LOCAL"))],
  ["process_creation", "ecs", compare("user.account", "contains", ["AUTHORI", "AUTORI"])],
  ["process_creation", "winlog", or(compare("process.hash.md5", "equals", ["a".repeat(32), "b".repeat(32)]), compare("process.hash.sha1", "equals", "c".repeat(40)))],
  ["security", "ecs", compare("event.code", "equals", ["4624", "4625"])],
  ["security", "ecs", not(or(compare("event_data.TargetUserName", "endsWith", "$"), compare("event_data.TargetUserName", "equals", "x")))],
  ["application", "ecs", compare("event.level", "equals", ["2", "3"])],
  ["image_load", "ecs", compare("dll.path", "endsWith", "\\a.dll")],
];

for (const [event, vocabulary, predicate] of trips) test(`${event} in ${vocabulary}: ${sorted(predicate).slice(0, 120)}`, () => trip(event, vocabulary, predicate));

test("reads sequences with keys and counts back", () => {
  const signals = [
    { name: "first", event: "process_creation", predicate: compare("process.command_line", "contains", "x") },
    { name: "second", event: "file_event", predicate: compare("file.path", "endsWith", "y") },
  ];
  const sequence = makeRule(signals, { kind: "sequence", by: ["host.name"], within: 60_000, steps: ["first", "second"] });
  const count = makeRule(signals.slice(0, 1), { kind: "count", of: ["first"], by: ["host.name"], within: 60_000, threshold: [{ operator: "gte", value: 5 }] });
  for (const rule of [sequence, count]) {
    const text = transpile(rule, eql, { vocabulary: "ecs" }).documents[0]?.text ?? "";
    const { rules: [back] } = eql.read?.(text) ?? { rules: [] };
    assert.equal(back === undefined ? [] : shown(back), shown(rule), text);
    assert.is(back?.detection.kind, rule.detection.kind);
    assert.equal(back !== undefined && "by" in back.detection ? [back.detection.by, back.detection.within] : [], [["host.name"], 60_000]);
  }
});

/** Sources of mapping files with what picks their events. */
const places: readonly (readonly [source: VariantRow["source"], key: string])[] = [
  [{ category: "process", select: { "event.type": "start", "event.code": ["1", 2] } }, 'and(["event.category","equals",["process"],true,false,false],["event.type","equals",["start"],true,false,false],["event.code","equals",["1","2"],true,false,false])'],
  [{ category: "any", select: { "host.os.type": "linux" } }, '["host.os.type","equals",["linux"],true,false,false]'],
  [{ stream: "x", index: ["a-*"] }, "and()"],
];

for (const [source, key] of places) {
  test(`says what picks the events of ${JSON.stringify(source)}`, () => {
    const condition = eql.placeCondition?.(source, eql.vocabularies["ecs"] as Vocabulary);
    assert.is(condition === undefined ? undefined : predicateKey(condition), key);
  });
}

test("knows that a stream puts a scheme before an address", () => {
  const predicateOf = (condition: string): Predicate | undefined =>
    eql.read?.(`web where event.dataset == "zscaler_zia.web" and ${condition}`, { vocabulary: eql.vocabularies["ecs"] as Vocabulary, prefer: { events: ["proxy"], fields: ["url.full"] } }).rules[0]?.signals[0]?.predicate;
  const shownOf = (condition: string): string | undefined => {
    const predicate = predicateOf(condition);
    return predicate === undefined ? undefined : sorted(predicate);
  };
  assert.is(shownOf('url.original : "https://a.org/x"'), sorted(compare("url.full", "equals", "a.org/x")));
  assert.is(shownOf('url.original : "*://*x*"'), sorted(compare("url.full", "contains", "x")));
  // No address is stored without its scheme.
  assert.is(shownOf('not url.original : "/x"'), "true");
});

test("takes digits in the registry for a text and for the numbers that are stored so", () => {
  const { rules: [rule] } = eql.read?.('registry where event.provider == "Microsoft-Windows-Sysmon" and event.code == "13" and registry.data.strings : ("1", "0x1")', { vocabulary: eql.vocabularies["ecs"] as Vocabulary, prefer: { events: ["registry_set"] } }) ?? { rules: [] };
  assert.equal(rule === undefined ? [] : shown(rule), [`registry_set ${sorted(compare("registry.data", "equals", ["1", "0x1", "DWORD (0x00000001)", "QWORD (0x00000000-0x00000001)"]))}`]);
});

test("keeps what no canonical name says under its own name", () => {
  const { rules: [rule] } = eql.read?.('process where host.os.type == "windows" and event.action == "start" and process.code_signature.trusted == true and process.command_line : "*x*"', { vocabulary: eql.vocabularies["ecs"] as Vocabulary }) ?? { rules: [] };
  assert.equal(rule === undefined ? [] : shown(rule), ['process_creation and(["eql:process.code_signature.trusted","equals",[true],false,false,false],["process.command_line","contains",["x"],false,false,false])']);
});

test.run();

import { kql } from "@isorule/backend-kql/read";
import type { Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { kustoColumns } from "../../kit/kusto-check.js";

const test = suite("backend-kql: what is easily read as something else");

/** The words of what the rule does not say; empty where it is exact. */
function losses(text: string): readonly string[] {
  const [reading] = kql.read?.(text).readings ?? [];
  return [...new Set(reading?.losses.map(({ what }) => what) ?? ["no rule"])];
}

function predicate(text: string): unknown {
  const [rule] = kql.read?.(text).rules ?? [];
  return JSON.parse(JSON.stringify(rule?.signals.map((signal) => signal.predicate), (key, value: unknown) => (key === "span" ? undefined : value)));
}

// A column without a name has the name that Kusto gives it: otherwise a condition on it is taken for one on a column of the table.
test("a list that is expanded stays one, however its column gets its name", () => {
  for (const item of ["D", "todynamic(D)", "parse_json(D)", "x = D"]) {
    const name = item.startsWith("x") ? "x" : "D";
    assert.equal(losses(`T | mv-expand ${item} | where ${name}.key == "a" | where ${name}.value == "b"`), ["mv-expand"], item);
  }
  assert.equal(losses('T | mv-expand D.A | where D_A.x == "1"'), ["mv-expand"]);
  assert.equal(losses('T | mv-expand D[0].A | where D_0_A.x == "1"'), ["mv-expand"]);
});

test("a column without a name is what its expression is", () => {
  const names = ["D.A", "D[0].A", "D['a b']", "todynamic(D).A", "tostring(parse_json(D).B)", "split(F, '.')[0]", "tostring(D[0])"];
  for (const expression of names) {
    const [name = ""] = Object.keys(kustoColumns(`DeviceEvents | project D = dynamic({}), F = '' | extend ${expression} | project-away D, F`, "defender-xdr"));
    const column = `['${name}']`;
    assert.equal(predicate(`T | extend ${expression} | where ${column} == "1"`), predicate(`T | where ${expression} == "1"`), expression);
  }
});

test("what a body within a body makes or asks is not that of a column of the table", () => {
  assert.equal(losses('T | mv-apply x = D on (mv-apply z = x.w on (where z.q == "1" | extend v = z.r)) | where v == "2"'), ["mv-apply"]);
  assert.equal(losses('T | mv-apply x = D on (mv-apply z = x.w on (extend v = z.r)) | where v == "2"'), ["mv-apply"]);
});

test("arg_max gives the columns of one event of the group", () => {
  assert.equal(losses('T | summarize arg_max(Timestamp, FileName) by DeviceId | where FileName == "x"'), ["arg_max"]);
  assert.equal(losses('T | summarize (t, f) = arg_max(Timestamp, FileName) by DeviceId | where f == "x"'), ["arg_max"]);
  assert.equal(losses('T | summarize arg_max(Timestamp, FileName) by DeviceId | where DeviceId == "x"'), []);
});

test("a time that another query gives is a condition", () => {
  assert.equal(losses('let s = toscalar(U | summarize max(Timestamp)); T | where a == "1" and Timestamp between ((s - 5m) .. s)'), ["time of a table"]);
  assert.equal(losses('T | where a == "1" and Timestamp > toscalar(U | summarize max(Timestamp))'), ["time of a table"]);
});

test("a time that is not the one of the event is a condition", () => {
  assert.equal(losses('T | where a == "1" and AccountCreatedTime > ago(7d)'), ["time"]);
  assert.equal(losses('T | where a == "1" and Timestamp > ago(7d)'), []);
});

test("a column of the table is no element of the event data with its name", () => {
  const read = (condition: string): unknown => {
    const [rule] = kql.read?.(`SecurityEvent | where EventID == 4738 and ${condition} == "x"`, { vocabulary: kql.vocabularies["sentinel"] as Vocabulary }).rules ?? [];
    const node = rule?.signals[0]?.predicate;
    return node?.kind === "and" ? node.operands.flatMap((each) => (each.kind === "comparison" && each.field !== "event.code" ? [each.field] : [])) : node;
  };
  for (const name of ["AccountType", "Account", "Activity"]) assert.equal(read(name), [`kql:${name}`]);
  assert.equal(read("TargetUserName"), ["event_data.TargetUserName"]);
});

test("an element of the event data is itself, though a column of the table has its name", () => {
  const fields = (source: string, condition: string): unknown => {
    const [rule] = kql.read?.(`${source} and ${condition} == "x"`, { vocabulary: kql.vocabularies["sentinel"] as Vocabulary }).rules ?? [];
    const node = rule?.signals[0]?.predicate;
    return node?.kind === "comparison" ? node.field : node;
  };
  const element = (name: string): string => `extract("<Data Name=\\"${name}\\">([^<]*)</Data>", 1, EventData)`;
  const task = 'Event | where EventLog == "Microsoft-Windows-TaskScheduler/Operational"';
  for (const name of ["TaskName", "UserName", "Task Name", "a.b"]) assert.is(fields(task, element(name)), `event_data.${name}`);
  assert.is(fields(task, "UserName"), "kql:UserName");
  assert.is(fields(task, `strcat(${element("UserName")}, "y")`), `kql:strcat(${element("UserName")}, "y")`);
  const channel = 'WindowsEvent | where Channel == "Microsoft-Windows-TaskScheduler/Operational"';
  assert.equal([fields(channel, "EventData.Type"), fields(channel, "Type"), fields(channel, 'EventData["a.b"]'), fields(channel, "Other.Type")], ["event_data.Type", "kql:Type", "event_data.a.b", "kql:Other.Type"]);
  const cloud = kql.read?.('CloudAppEvents | where isnotempty(RawEventData.Workload) | where tostring(RawEventData.UserId) == "x"').rules[0]?.signals[0]?.predicate;
  assert.is(cloud?.kind === "comparison" ? cloud.field : cloud, "event_data.UserId");
  const tampering = 'WindowsEvent | where Provider == "Microsoft-Windows-Sysmon" and EventID == 25';
  assert.equal([fields(tampering, "tostring(EventData.Type)"), fields(tampering, "Type")], ["process.tampering", "kql:Type"]);
});

test("fixed dates are no window", () => {
  assert.equal(losses('T | where a == "1" and Timestamp between (datetime(2024-01-01) .. datetime(2024-02-01))'), ["fixed time"]);
  assert.equal(losses('T | where a == "1" and Timestamp between (ago(2d) .. ago(1d))'), []);
});

test("every event has a time", () => {
  for (const [asked, expected] of [["isnotempty(Timestamp)", 'a == "1"'], ["isnotnull(TimeGenerated)", 'a == "1"']] as const) assert.equal(predicate(`T | where ${asked} and a == "1"`), predicate(`T | where ${expected}`), asked);
  assert.equal(predicate('T | where isempty(Timestamp) or a == "1"'), predicate('T | where a == "1"'));
});

test("the name of a table in a union is no column of it", () => {
  assert.equal(losses('union withsource=tab T, U | where tab == "T" and a == "1"'), ["withsource"]);
});

test("a list without items has none of them", () => {
  assert.equal(losses('let l = dynamic([]); T | where a == "1" or b has_any (l)'), []);
  assert.equal(predicate('let l = dynamic([]); T | where a == "1" or b has_any (l)'), predicate('T | where a == "1"'));
});

test("a number that a double does not hold is no other number", () => {
  assert.equal(losses("T | where a == 9007199254740993"), ["large number"]);
  assert.equal(losses("T | where a == 9007199254740991"), []);
});

test.run();

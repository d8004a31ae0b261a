import { factsOf, type PredicateFact, type RuleFacts } from "@isorule/catalog";
import { readRule, type Signal } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { minimalRule } from "../../kit/minimal-rule.js";
import { aliases, factsFrom, sigmaText } from "./facts-fixture.js";

const test = suite("catalog: the facts of a rule");

function only(language: string, text: string): RuleFacts {
  const [facts, ...more] = factsFrom(language, text);
  assert.ok(facts);
  assert.is(more.length, 0);
  return facts;
}

const shown = ({ field, name, operator, values, excluded, caseSensitive, spelling }: PredicateFact): string =>
  `${excluded ? "not " : ""}${field === name ? name : `${field}/${name}`} ${operator}${caseSensitive ? " (case)" : ""} ${values.map(({ text }) => text).join("|")} <${spelling ?? ""}`.trim();

const events = ({ events: all }: RuleFacts): readonly string[] => all.map(({ kind, provider, id, title }) => [kind, provider, id ?? "", title].join(" ").replace(/ +/g, " ").trim());

test("Sigma: names, values, exclusions, events", () => {
  const facts = only("sigma", sigmaText("  sel:\n    Image|endswith: ['\\cmd.exe', '\\pwsh.exe']\n    CommandLine|contains|all: [a, b]\n  filter:\n    ParentImage: 'C:\\Windows\\explorer.exe'\n    User|cased: SYSTEM\n  condition: sel and not filter"));
  assert.equal(facts.predicates.map(shown), [
    "process.executable/process.name equals cmd.exe|pwsh.exe <Image",
    "process.command_line contains a <CommandLine",
    "process.command_line contains b <CommandLine",
    "not process.parent.executable equals C:\\Windows\\explorer.exe <ParentImage",
    "not user.account equals (case) SYSTEM <User",
  ]);
  assert.equal(events(facts), ["log Microsoft-Windows-Sysmon 1 Process creation", "log Microsoft-Windows-Security-Auditing 4688 A new process has been created"]);
  assert.equal([facts.level, facts.status, facts.read, facts.techniques[0]?.id, facts.detection], ["high", "test", "exact", "T1505.004", "signal"]);
});

test("one condition in four languages is one row", () => {
  const texts: readonly (readonly [string, string, string])[] = [
    ["sigma", sigmaText("  sel:\n    Image|endswith: '\\appcmd.exe'\n  condition: sel"), "Image"],
    ["spl", "| tstats count from datamodel=Endpoint.Processes where Processes.process_name=appcmd.exe by Processes.dest", "Processes.process_name"],
    ["eql", "process where event.type == \"start\" and process.name : \"appcmd.exe\"", "process.name"],
    ["kql", "DeviceProcessEvents | where FileName =~ 'appcmd.exe'", "FileName"],
  ];
  for (const [language, text, name] of texts) {
    const found = factsFrom(language, text).flatMap(({ predicates }) => predicates).find(({ field }) => field === "process.executable");
    assert.equal([found?.name, found?.operator, found?.values[0]?.key, found?.spelling], ["process.name", "equals", "appcmd.exe", name], language);
  }
});

test("ids and sources of events are no filters: they tell what is covered", () => {
  const service = (name: string, detection: string): RuleFacts => only("sigma", sigmaText(detection, { source: `product: windows\n  service: ${name}` }));
  const security = service("security", "  sel:\n    EventID: [4624, 4697]\n    LogonType: 3\n  filter:\n    EventID: 4625\n  condition: sel and not filter");
  assert.equal(events(security), ["log Microsoft-Windows-Security-Auditing 4624 An account was successfully logged on", "log Microsoft-Windows-Security-Auditing 4697 A service was installed in the system"]);
  assert.equal(security.predicates.map(({ name, excluded }) => [name, excluded]), [["event_data.LogonType", false], ["event.code", true]]);
  assert.equal(events(service("system", "  sel:\n    Provider_Name: Service Control Manager\n    EventID: 7045\n  condition: sel")), ["log Service Control Manager 7045 A service was installed in the system"]);
  assert.equal(events(only("spl", "sourcetype=\"IIS:Configuration:Operational\" EventCode=29")), ["log Microsoft-Windows-IIS-Configuration 29 Changes to 'Configuration' at 'ConfigPath' have successfully been committed"]);
  const armory = only("spl", "(TERM(EventCode=4688) OR \"<EventID>4688<\" OR Type=Process) TERM(w3wp) | regex New_Process_Name=\"(?i)cmd\\.exe|sh\\.exe\"");
  assert.equal(events(armory), ["log Microsoft-Windows-Security-Auditing 4688 A new process has been created"]);
  assert.equal(armory.predicates.map(({ field }) => field), ["spl:Type", "(keyword)", "process.executable"]);
});

test("names that mean one field wherever they stand have it; others keep their own", () => {
  const facts = only("eql", "any where host.os.type == \"windows\" and source.ip == \"10.0.0.1\" and process.args : \"-enc\" and foo.bar == \"1\"");
  assert.equal(facts.predicates.map(({ field, name }) => [field, name]), [["source.ip", "source.ip"], ["process.command_line", "eql:process.args"], ["eql:foo.bar", "eql:foo.bar"]]);
});

test("what may mean something else elsewhere keeps its own name", () => {
  for (const name of ["spl:objectname", "spl:type", "spl:status", "eql:file.pe.company", "eql:event.id", "kql:filename", "kql:initiatingprocessfilename"]) assert.is(aliases.get(name), undefined, name);
  for (const [name, field] of [["spl:scriptblocktext", "powershell.script_block_text"], ["spl:process_name", "process.name"], ["eql:file.path", "file.path"], ["kql:processcommandline", "process.command_line"]] as const) assert.is(aliases.get(name), field, name);
});

test("a value that stands alone is not taken for a name", () => {
  const facts = only("eql", "process where process.name : (\"cmd.exe\", \"powershell.exe\") and not process.args : \"-x\" and endswith(user.name, \"adm\")");
  assert.equal(facts.predicates.map(({ spelling }) => spelling), ["process.name", "process.args", "user.name"]);
  const [kuery] = factsFrom("eql", "[rule]\nname = \"a\"\nlanguage = \"kuery\"\ntype = \"query\"\nquery = \"process.name : (cmd or bash) and not kernel\"\n");
  assert.ok((kuery?.predicates.length ?? 0) > 0);
  for (const { spelling } of kuery?.predicates ?? []) assert.ok(spelling === undefined || spelling === "process.name", spelling);
});

test("signals that the detection does not use are no part of it", () => {
  const text = minimalRule();
  const { rule } = readRule(text);
  assert.ok(rule);
  const unused: Signal = { ...(rule.signals[0] as Signal), name: "other", predicate: { kind: "exists", field: "user.name" } };
  const facts = factsOf({ vendor: "isorule", language: "isorule", file: "a", at: 0, text, rule: { ...rule, signals: [...rule.signals, unused] }, fidelity: "exact", losses: [] }, aliases);
  assert.equal(facts.predicates.map(({ name }) => name), ["process.name"]);
});

test("hostile: names of prototypes, long values, deep nesting", () => {
  const facts = only("eql", `any where __proto__ == "a" and constructor == "${"x".repeat(100_000)}"`);
  assert.equal(facts.predicates.map(({ field }) => field), ["eql:__proto__", "eql:constructor"]);
  assert.ok((facts.predicates[1]?.values[0]?.text.length ?? 0) <= 20_000);
  const deep = `any where ${"not (".repeat(50)}process.name == "a"${")".repeat(50)}`;
  assert.is(only("eql", deep).predicates.some(({ excluded }) => excluded), false);
});

test.run();

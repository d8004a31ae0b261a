import { detect, type Detection, type Event, type Predicate, readRule, type Rule } from "@isorule/core";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { kqlRecorders } from "../../kit/kql-rows.js";
import { printKqlRule, queryOf, ruleOf, runnerOf, signalRule } from "../../kit/kql-rules.js";
import { kustoColumns, kustoErrors } from "../../kit/kusto-check.js";
import { repositoryRoot } from "../../kit/paths.js";

interface SentinelRule {
  readonly id: string;
  readonly name: string;
  readonly severity: string;
  readonly requiredDataConnectors: readonly { readonly connectorId: string; readonly dataTypes: readonly string[] }[];
  readonly queryFrequency: string;
  readonly queryPeriod: string;
  readonly triggerOperator: string;
  readonly triggerThreshold: number;
  readonly tactics: readonly string[];
  readonly relevantTechniques: readonly string[];
  readonly query: string;
  readonly entityMappings: readonly { readonly entityType: string; readonly fieldMappings: readonly { readonly identifier: string; readonly columnName: string }[] }[];
  readonly version: string;
  readonly kind: string;
}

interface Detection_ {
  readonly id: string;
  readonly status: string;
  readonly queryCondition: { readonly queryText: string };
  readonly schedule: { readonly frequency: string };
  readonly detectionAction: {
    readonly alertTemplate: {
      readonly severity: string;
      readonly entityMappings: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
      readonly tactics: readonly { readonly tactic: string; readonly techniques: readonly { readonly technique: string }[] }[];
    };
  };
}

const hour = 3_600_000;
const exists = (field: string): Predicate => ({ kind: "exists", field });
const attack = [{ technique: "T1505.004", tactics: ["persistence", "stealth"] }, { technique: "T1112", tactics: ["defense-impairment"] }];

function windowRule(within: number, more: Partial<Rule> = {}): Rule {
  const detection: Detection = { kind: "sequence", by: ["host.name"], within, steps: ["a", "b"] };
  return ruleOf({ a: { event: "registry_set", predicate: exists("registry.path") }, b: { event: "file_event", predicate: exists("file.path") } }, detection, { attack, ...more });
}

function sentinelRule(rule: Rule, vocabulary = "sentinel"): SentinelRule {
  return parse(printKqlRule(rule, vocabulary, ["sentinel-rule"]).documents[0]?.text ?? "") as SentinelRule;
}

function detectionOf(rule: Rule): Detection_ {
  return JSON.parse(printKqlRule(rule, "defender-xdr", ["defender-detection"]).documents[0]?.text ?? "") as Detection_;
}

const codesOf = (rule: Rule, vocabulary: string, format: string): readonly string[] => printKqlRule(rule, vocabulary, [format]).diagnostics.map(({ code }) => code);

test("an analytics rule has what the product asks for", () => {
  const rule = sentinelRule(windowRule(hour, { severity: "critical" }));
  assert.is(rule.id, "11111111-2222-4333-8444-555555555555");
  assert.equal([rule.severity, rule.kind, rule.version, rule.triggerOperator, rule.triggerThreshold], ["High", "Scheduled", "1.0.0", "gt", 0]);
  assert.equal(rule.tactics, ["Persistence", "DefenseEvasion"]);
  assert.equal(rule.relevantTechniques, ["T1505.004", "T1112"]);
  assert.equal(rule.requiredDataConnectors, [{ connectorId: "WindowsForwardedEvents", dataTypes: ["WindowsEvent"] }]);
  const none = sentinelRule({ ...windowRule(hour), attack: [] }, "sentinel-asim");
  assert.equal([none.tactics, none.relevantTechniques, none.requiredDataConnectors], [[], [], []]);
});

test("an analytics rule looks back for its window and the time between two runs", () => {
  assert.equal([sentinelRule(windowRule(hour)).queryFrequency, sentinelRule(windowRule(hour)).queryPeriod], ["1h", "2h"]);
  assert.is(sentinelRule(windowRule(90 * 60_000)).queryPeriod, "150m");
  assert.is(sentinelRule(windowRule(13 * 24 * hour)).queryPeriod, "313h");
  assert.is(sentinelRule(windowRule(7_500)).queryPeriod, "61m", "in whole minutes");
  assert.is(sentinelRule(signalRule("file_event", exists("file.path"))).queryPeriod, "1h");
  assert.equal(codesOf(windowRule(14 * 24 * hour), "sentinel", "sentinel-rule").filter((code) => code !== "kql/tactic-renamed"), ["kql/window-too-long"]);
});

test("runs of an analytics rule that overlap alert once: only rows of the last hour are kept", () => {
  const { query } = sentinelRule(windowRule(hour));
  const run = runnerOf(query, "sentinel");
  const list: readonly Event[] = [
    { class: "registry_set", time: 0, fields: { "host.name": "A", "registry.path": "HKLM\\x" } },
    { class: "file_event", time: 10, fields: { "host.name": "A", "file.path": "C:\\a" } },
  ];
  const recorder = kqlRecorders["sentinel"]?.[0] as NonNullable<(typeof kqlRecorders)[string]>[number];
  assert.is(run(recorder, list, { now: hour }).length, 1);
  assert.is(run(recorder, list, { now: hour + 10 }).length, 0, "the next run has it already");
});

test("the entities of an analytics rule are columns that its query returns, at most ten with three identifiers each", () => {
  for (const vocabulary of ["sentinel", "sentinel-asim"]) {
    const rules = [windowRule(hour), signalRule("process_creation", exists("process.command_line")), signalRule("network_connection", exists("destination.ip"))];
    for (const source of rules) {
      const { entityMappings, query } = sentinelRule(source, vocabulary);
      assert.equal(kustoErrors(query, vocabulary), [], query);
      const columns = kustoColumns(query, vocabulary);
      assert.ok(entityMappings.length > 1 && entityMappings.length <= 10);
      for (const { entityType, fieldMappings } of entityMappings) {
        assert.ok(fieldMappings.length > 0 && fieldMappings.length <= 3, entityType);
        for (const { columnName } of fieldMappings) assert.ok(columns[columnName] !== undefined, `${vocabulary}: ${columnName}`);
      }
    }
  }
});

test("entity columns are what the names say", () => {
  const { query } = sentinelRule(signalRule("registry_set", exists("registry.path")));
  assert.match(query, 'extend RegistryHive = case(TargetObject startswith @"HKLM\\", "HKEY_LOCAL_MACHINE"');
  assert.is(/^[^\\]+\\(.*)\\[^\\]*$/.exec("HKLM\\System\\W3SVC\\Path")?.[1], "System\\W3SVC");
  assert.match(query, String.raw`extract(@"^[^\\]+\\(.*)\\[^\\]*$", 1, TargetObject)`);
});

test("a query of more than 10,000 characters gets no analytics rule", () => {
  const values = Array.from({ length: 2_000 }, (_none, at) => `value-${at}`);
  const rule = signalRule("file_event", { kind: "comparison", field: "file.path", operator: "equals", values, caseSensitive: false });
  assert.equal(codesOf(rule, "sentinel", "sentinel-rule"), ["kql/query-too-long"]);
  assert.equal(codesOf(rule, "sentinel", "query"), []);
});

test("a custom detection has the shape of the Graph API and the columns that the product demands", () => {
  for (const rule of [windowRule(hour), { ...signalRule("process_creation", exists("process.command_line")), attack }]) {
    const detection = detectionOf(rule);
    assert.equal([detection.id, detection.status, detection.schedule.frequency], [rule.id, "enabled", "PT1H"]);
    const columns = kustoColumns(detection.queryCondition.queryText, "defender-xdr");
    for (const needed of ["Timestamp", "ReportId", "DeviceId"]) assert.ok(columns[needed] !== undefined, needed);
    const { entityMappings, severity, tactics } = detection.detectionAction.alertTemplate;
    assert.is(severity, "high");
    assert.equal(tactics, [
      { tactic: "Persistence", techniques: [{ technique: "T1505.004" }] },
      { tactic: "DefenseEvasion", techniques: [{ technique: "T1505.004" }, { technique: "T1112" }] },
    ]);
    assert.equal(entityMappings["hosts"], [{ deviceIdColumn: "DeviceId", nameColumn: "DeviceName" }]);
    for (const column of Object.values(entityMappings).flat().flatMap((mapping) => Object.values(mapping))) assert.ok(columns[column] !== undefined, column);
  }
});

test("every kind of unit gives a custom detection its columns", () => {
  const signals = { a: { event: "registry_set", predicate: exists("registry.path") }, b: { event: "process_creation", predicate: exists("process.command_line") } };
  const by = ["host.name"];
  const threshold = [{ operator: "lte" as const, value: 3 }];
  const kinds: readonly Detection[] = [
    { kind: "together", by, within: hour, steps: ["a", "b"] },
    { kind: "count", of: ["a", "b"], by, within: hour, threshold },
    { kind: "count", of: ["a"], by: [], within: hour, threshold: [{ operator: "gte", value: 3 }] },
    { kind: "distinct", of: ["b"], field: "process.command_line", by, within: hour, threshold },
    { kind: "aggregate", of: ["b"], field: "process.pid", function: "sum", by, within: hour, threshold },
  ];
  for (const detection of kinds) {
    const columns = kustoColumns(detectionOf(ruleOf(signals, detection)).queryCondition.queryText, "defender-xdr");
    assert.equal(["Timestamp", "ReportId", "DeviceId"].map((name) => columns[name]), ["datetime", "long", "string"], detection.kind);
  }
});

test("a custom detection runs as rarely as its window allows", () => {
  const frequency = (within: number): string => detectionOf(windowRule(within)).schedule.frequency;
  assert.equal([3 * hour, 3 * hour + 1, 9 * hour, 36 * hour, 29 * 24 * hour].map(frequency), ["PT1H", "PT3H", "PT3H", "PT12H", "PT24H"]);
  assert.ok(codesOf(windowRule(30 * 24 * hour), "defender-xdr", "defender-detection").includes("kql/window-too-long"));
});

test("an envelope of another product is not rendered, and said to be so", () => {
  for (const [vocabulary, format] of [["defender-xdr", "sentinel-rule"], ["sentinel", "defender-detection"], ["sentinel-asim", "defender-detection"]] as const) {
    const { diagnostics, documents } = printKqlRule(signalRule("process_creation", exists("process.executable")), vocabulary, [format]);
    assert.equal(documents, []);
    assert.equal(diagnostics.map(({ code, severity }) => [code, severity]), [["kql/format-not-for-vocabulary", "info"]]);
  }
});

const folder = join(repositoryRoot, "rules");
for (const file of readdirSync(folder).filter((name) => name.endsWith(".rule.yml"))) {
  const { rule } = readRule(readFileSync(join(folder, file), "utf8"), { file });
  for (const vocabulary of ["defender-xdr", "sentinel", "sentinel-asim"]) {
    test(`${file} as ${vocabulary}: binds, and decides its examples as the model does`, () => {
      assert.ok(rule !== undefined);
      const query = queryOf(rule as Rule, vocabulary);
      if (query === undefined) return;
      const run = runnerOf(query, vocabulary);
      const { documents } = printKqlRule(rule as Rule, vocabulary);
      const { examples } = rule as Rule;
      for (const { events, name } of [...examples.match, ...examples.ignore]) {
        const fires = detect(rule as Rule, events).some(({ unit }) => documents[0]?.units.includes(unit));
        const recorders = kqlRecorders[vocabulary] ?? [];
        // A product that records the events in several tables may find them in any of them.
        const found = recorders.map((recorder) => run(recorder, events).length > 0);
        assert.is(found.some(Boolean), fires, `${name}: ${JSON.stringify(events)}\n${query}`);
      }
    });
  }
}

test.run();

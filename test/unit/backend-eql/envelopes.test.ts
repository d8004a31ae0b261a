import { createHash } from "node:crypto";
import type { Rule, Signal } from "@isorule/core";
import { parse as parseToml } from "smol-toml";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { codesOf, compare, eventRule, makeRule, toEql } from "./make-rule.js";

const test = suite("envelopes");

const signals: readonly Signal[] = [
  { name: "written", event: "registry_set", predicate: compare("registry.path", "contains", "W3SVC") },
  { name: "dropped", event: "file_event", predicate: compare("file.path", "endsWith", ".dll") },
  { name: "loaded", event: "image_load", predicate: compare("dll.path", "contains", "\\Temp\\") },
];

const rule: Rule = makeRule(
  signals,
  { kind: "any", operands: [{ kind: "sequence", by: ["host.name"], within: 3_600_000, steps: ["written", "dropped"] }, { kind: "signal", signal: "loaded" }] },
  {
    title: "A component is installed",
    description: "What it is.",
    status: "stable",
    created: "2026-01-02",
    modified: "2026-11-22",
    license: "Apache-2.0",
    attack: [
      { technique: "T1505.004", name: "Server Software Component: IIS Components", tactics: ["persistence"] },
      { technique: "T1112", tactics: ["persistence", "defense-impairment"] },
    ],
    explanation: "Why.",
    investigation: "Look.",
    response: "Act.",
    tuning: ["Add your tool."],
    falsePositives: ["An update."],
    dataSources: ["Sysmon 13"],
    references: [{ url: "https://example.com/a", title: "A" }, { url: "https://example.com/a" }],
    tags: ["iis"],
  },
);

interface KibanaRule {
  readonly [key: string]: unknown;
  readonly rule_id: string;
  readonly query: string;
  readonly threat: readonly { readonly tactic: { readonly id: string }; readonly technique: readonly { readonly id: string; readonly subtechnique: readonly { readonly id: string; readonly name: string }[] }[] }[];
}

const kibanaRules = (from: Rule): readonly KibanaRule[] =>
  (toEql(from, ["kibana"]).documents[0]?.text ?? "").trimEnd().split("\n").map((line) => JSON.parse(line) as KibanaRule);

/** RuleToImport and EqlRuleCreateProps of Kibana's rule_schemas.schema.yaml: the required keys, and all keys. */
const required = ["rule_id", "name", "description", "risk_score", "severity", "type", "query", "language"];
const allowed = [...required, ..."index from to interval timestamp_override threat false_positives references note setup tags author license max_signals exceptions_list actions enabled version".split(" ")];

test("kibana: one line for each query, with the keys of an importable rule", () => {
  const rules = kibanaRules(rule);
  assert.is(rules.length, 2);
  for (const each of rules) {
    for (const key of required) assert.ok(each[key] !== undefined, key);
    for (const key of Object.keys(each)) assert.ok(allowed.includes(key), key);
    assert.equal([each["type"], each["language"], each["enabled"], each["version"]], ["eql", "eql", false, 1]);
    assert.equal([each["severity"], each["risk_score"]], ["high", 73]);
    assert.equal(each["references"], ["https://example.com/a"]);
    assert.is(each["note"], "## Explanation\n\nWhy.\n\n## Investigation\n\nLook.\n\n## Response\n\nAct.\n\n## Tuning\n\n- Add your tool.\n");
    assert.is(each["setup"], "## Data sources\n\n- Sysmon 13\n");
  }
  assert.equal(rules.map((each) => each["name"]), ["A component is installed (written-dropped)", "A component is installed (loaded)"]);
  const plain = toEql(rule).documents.map(({ text }) => text.trimEnd());
  assert.equal(rules.map(({ query }) => query), plain);
});

test("kibana: index patterns of the streams that the query looks at", () => {
  const [sequence, load] = kibanaRules(rule);
  assert.equal(sequence?.["index"], ["logs-endpoint.events.registry-*", "logs-windows.sysmon_operational-*", "logs-endpoint.events.file-*"]);
  assert.equal(load?.["index"], ["logs-endpoint.events.library-*", "logs-windows.sysmon_operational-*"]);
});

test("kibana: a run looks back over the window and the interval", () => {
  const [sequence, load] = kibanaRules(rule);
  assert.equal([sequence?.["interval"], sequence?.["from"], sequence?.["timestamp_override"]], ["5m", "now-69m", undefined]);
  assert.equal([load?.["interval"], load?.["from"], load?.["timestamp_override"]], ["5m", "now-9m", "event.ingested"]);
  for (const [within, interval, from] of [[30_000, "5m", "now-10m"], [86_400_000, "5m", "now-1449m"], [172_800_000, "1h", "now-2944m"]] as const) {
    const [each] = kibanaRules(makeRule(signals, { kind: "sequence", by: [], within, steps: ["written", "dropped"] }));
    assert.equal([each?.["interval"], each?.["from"]], [interval, from]);
  }
});

test("kibana: ATT&CK by tactic, with techniques, sub-techniques, names and pages", () => {
  const [each] = kibanaRules(rule);
  const technique = (id: string, name: string, path: string, subtechnique: readonly unknown[] = []): unknown => ({ id, name, reference: `https://attack.mitre.org/techniques/${path}/`, subtechnique });
  const sub = { id: "T1505.004", name: "IIS Components", reference: "https://attack.mitre.org/techniques/T1505/004/" };
  assert.equal(each?.threat, [
    {
      framework: "MITRE ATT&CK",
      tactic: { id: "TA0003", name: "Persistence", reference: "https://attack.mitre.org/tactics/TA0003/" },
      technique: [technique("T1505", "Server Software Component", "T1505", [sub]), technique("T1112", "T1112", "T1112")],
    },
    {
      framework: "MITRE ATT&CK",
      tactic: { id: "TA0112", name: "Defense Impairment", reference: "https://attack.mitre.org/tactics/TA0112/" },
      technique: [technique("T1112", "T1112", "T1112")],
    },
  ]);
});

/** RFC 9562: the first 16 bytes of SHA-1 over namespace and name, with version 5 and the variant. */
function uuid5(namespace: string, name: string): string {
  const hash = createHash("sha1").update(Buffer.from(namespace.replaceAll("-", ""), "hex")).update(name).digest().subarray(0, 16);
  hash[6] = ((hash[6] as number) & 0x0f) | 0x50;
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80;
  return hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

test("ids: that of the rule for a whole rule, one of version 5 for each part", () => {
  const [sequence, load] = kibanaRules(rule);
  assert.is(sequence?.rule_id, uuid5(rule.id, "eql/written-dropped"));
  assert.is(load?.rule_id, uuid5(rule.id, "eql/loaded"));
  const name = "l".repeat(90);
  const long = makeRule([{ ...(signals[2] as Signal), name }, ...signals.slice(0, 2)], { kind: "any", operands: [{ kind: "signal", signal: name }, { kind: "sequence", by: [], within: 1_000, steps: ["written", "dropped"] }] });
  assert.is(kibanaRules(long)[0]?.rule_id, uuid5(rule.id, `eql/${name}`));
  const [whole] = kibanaRules(eventRule("file_event", compare("file.path", "equals", "x"), { id: rule.id.toUpperCase() }));
  assert.is(whole?.rule_id, rule.id);
});

interface TomlDocument {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly rule: Readonly<Record<string, unknown>>;
}

/** A TOML document as plain objects: the parser's own have no prototype. */
const readToml = (text: string | undefined): TomlDocument => JSON.parse(JSON.stringify(parseToml(text ?? ""))) as TomlDocument;

test("toml: the shape of detection-rules, a file for each query", () => {
  const documents = toEql(rule, ["toml"]).documents;
  assert.equal(documents.map(({ part, extension }) => `${part}.${extension}`), ["written-dropped.toml", "loaded.toml"]);
  const queries = toEql(rule).documents.map(({ text }) => text);
  documents.forEach(({ text }, index) => {
    const read = readToml(text);
    const kibana = kibanaRules(rule)[index] as KibanaRule;
    assert.equal(read.metadata, { creation_date: "2026/01/02", integration: ["endpoint", "windows"], maturity: "production", updated_date: "2026/11/22" });
    assert.is(read.rule["query"], queries[index]);
    for (const key of ["author", "description", "false_positives", "from", "index", "interval", "language", "license", "name", "note", "references", "risk_score", "rule_id", "setup", "severity", "tags", "timestamp_override", "type"]) {
      assert.equal(read.rule[key], kibana[key], key);
    }
    const threat = kibana.threat.map(({ technique, ...rest }) => ({ ...rest, technique: technique.map(({ subtechnique, ...each }) => (subtechnique.length === 0 ? each : { ...each, subtechnique })) }));
    assert.equal(read.rule["threat"], threat);
  });
});

test("toml: says when the rule has no dates, and invents none", () => {
  const transpiled = toEql(eventRule("file_event", compare("file.path", "equals", "x")), ["toml"]);
  assert.equal(codesOf(transpiled), ["eql/toml-without-date"]);
  const read = readToml(transpiled.documents[0]?.text);
  assert.equal(read.metadata, { integration: ["endpoint", "windows"], maturity: "development" });
});

test("toml: a deprecated rule has the day of its last change as the day", () => {
  const dates = { created: "2026-01-02", modified: "2026-11-22", status: "deprecated" } as const;
  const read = readToml(toEql(eventRule("file_event", compare("file.path", "equals", "x"), dates), ["toml"]).documents[0]?.text);
  assert.equal(read.metadata, { creation_date: "2026/01/02", deprecation_date: "2026/11/22", integration: ["endpoint", "windows"], maturity: "deprecated", updated_date: "2026/11/22" });
});

test("toml: a query in which three apostrophes stand", () => {
  const { documents } = toEql(eventRule("iis_configuration", compare("event_data.V", "equals", "a'''b"), { created: "2026-01-02" }), ["query", "toml"]);
  assert.match(documents[1]?.text ?? "", 'query = """\n');
  assert.is(readToml(documents[1]?.text).rule["query"], documents[0]?.text);
});

test("severities of Kibana", () => {
  const found = (["informational", "low", "medium", "high", "critical"] as const).map((severity) => {
    const [each] = kibanaRules(eventRule("file_event", compare("file.path", "equals", "x"), { severity }));
    return [each?.["severity"], each?.["risk_score"]];
  });
  assert.equal(found, [["low", 1], ["low", 21], ["medium", 47], ["high", 73], ["critical", 99]]);
});

test("an unknown tactic of a later ATT&CK is left out", () => {
  const [each] = kibanaRules(eventRule("file_event", compare("file.path", "equals", "x"), { attack: [{ technique: "T1000", tactics: ["toString", "impact"] }] }));
  assert.equal(each?.threat.map(({ tactic }) => tactic.id), ["TA0040"]);
});

test.run();

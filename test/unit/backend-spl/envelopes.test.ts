import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { spl } from "@isorule/backend-spl/read";
import { compileRule, type Event, readRule, type Rule, type Vocabulary } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { repositoryRoot } from "../../kit/paths.js";
import { first, second, sequenceRule } from "../../kit/sequence-cases.js";
import { readConf } from "../../kit/spl-conf.js";
import { runSpl, splData } from "../../kit/spl-engine.js";
import { eventRule, toSpl } from "../../kit/spl-rule.js";

const test = suite("backend-spl: envelopes and the rules of the repository");

const vocabularies = spl.vocabularies as Readonly<Record<string, Vocabulary>>;
const rulesFolder = join(repositoryRoot, "rules");
const rules: readonly Rule[] = readdirSync(rulesFolder)
  .filter((name) => name.endsWith(".rule.yml"))
  .flatMap((name) => readRule(readFileSync(join(rulesFolder, name), "utf8"), { file: `rules/${name}` }).rule ?? []);

const sysmon = vocabularies["sysmon"] as Vocabulary;

function settingsOf(rule: Rule): Readonly<Record<string, string>> {
  const [document] = toSpl(rule, "sysmon", ["savedsearch"]).documents;
  return Object.values(readConf(document?.text ?? ""))[0] ?? {};
}

/** Minutes before now of a time such as `-70m@m`. */
function minutesBefore(time: string | undefined): number {
  const found = /^-(\d+)m@m$/.exec(time ?? "");
  assert.ok(found !== null, time);
  return Number((found as RegExpExecArray)[1]);
}

test("a saved search looks back over its window and its interval", () => {
  const settings = settingsOf(sequenceRule);
  assert.is(settings["cron_schedule"], "0 * * * *");
  const span = minutesBefore(settings["dispatch.earliest_time"]) - minutesBefore(settings["dispatch.latest_time"]);
  assert.ok(span >= 60 + 60, `${span} minutes hold the window of one hour and the hour since the last run`);
});

test("runs that overlap find each hit once, and miss none", () => {
  const settings = settingsOf(sequenceRule);
  const earliest = minutesBefore(settings["dispatch.earliest_time"]) * 60;
  const latest = minutesBefore(settings["dispatch.latest_time"]) * 60;
  const minute = fc.integer({ min: 0, max: 6 * 60 }).map((at) => at * 60_000);
  const event = fc.tuple(fc.boolean(), minute, fc.constantFrom("WEB01", "WEB02")).map(([isFirst, at, host]) => (isFirst ? first(at, host) : second(at, host)));
  fc.assert(
    fc.property(fc.array(event, { maxLength: 10 }), (events) => {
      const found: string[] = [];
      for (let run = 0; run <= 9 * 3600; run += 3600) {
        const inRange = events.filter(({ time }) => time / 1000 >= run - earliest && time / 1000 < run - latest);
        const rows = runSpl(settings["search"] as string, { ...splData(inRange, sysmon), latest: run - latest });
        found.push(...rows.map((row) => `${String(row["_time"])} ${String(row["Computer"])}`));
      }
      const all = [...new Set(compileRule(sequenceRule)(events).map(({ events: [, index] }) => events[index as number] as Event))].map(({ time, fields }) => `${time / 1000} ${String(fields["host.name"])}`);
      assert.equal([...found].sort(), all.sort());
    }),
    { numRuns: 200 },
  );
});

test("a search of single events needs no look-back and no last stage", () => {
  const rule: Rule = { ...sequenceRule, detection: { kind: "signal", signal: "first" } };
  const settings = settingsOf(rule);
  assert.is(minutesBefore(settings["dispatch.earliest_time"]) - minutesBefore(settings["dispatch.latest_time"]), 60);
  assert.not.match(settings["search"] ?? "", "addinfo");
});

test("severities are those of savedsearches.conf.spec", () => {
  const severity = (name: Rule["severity"]): string | undefined => settingsOf({ ...sequenceRule, severity: name })["alert.severity"];
  assert.equal(["informational", "low", "medium", "high", "critical"].map((name) => severity(name as Rule["severity"])), ["2", "3", "4", "5", "6"]);
});

/** Top-level keys of a detection of splunk/security_content in 2026. */
const detectionKeys = new Set([
  "name", "id", "version", "creation_date", "modification_date", "author", "status", "type", "description", "data_source", "search", "how_to_implement", "known_false_positives",
  "references", "drilldown_searches", "finding", "intermediate_findings", "analytic_story", "asset_type", "mitre_attack_id", "product", "category", "security_domain", "tests", "cve", "atomic_guid",
]);

for (const rule of rules) {
  for (const vocabulary of ["sysmon", "windows", "cim"]) {
    test(`${rule.title} in ${vocabulary}: the detection file has the keys of 2026`, () => {
      const { documents } = toSpl(rule, vocabulary, ["query", "security-content"]);
      const queries = documents.filter(({ format }) => format === "query");
      const ids = new Set<string>();
      for (const { text, part } of documents.filter(({ format }) => format === "security-content")) {
        const detection = parse(text) as Record<string, unknown>;
        assert.equal(Object.keys(detection).filter((key) => !detectionKeys.has(key)), []);
        for (const key of ["name", "id", "version", "author", "status", "type", "description", "search", "how_to_implement", "known_false_positives", "analytic_story", "mitre_attack_id", "product"]) {
          assert.ok(detection[key] !== undefined && detection[key] !== "" && detection[key] !== null, `${key} is there`);
        }
        assert.is(("finding" in detection) !== ("intermediate_findings" in detection), true, "a TTP has a finding, an anomaly intermediate ones");
        assert.match(String(detection["id"]), /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        assert.is(part === "" ? detection["id"] : rule.id, rule.id);
        ids.add(String(detection["id"]));
        const query = queries.find((each) => each.part === part)?.text.trim();
        assert.is(String(detection["search"]).replace(/\n\| `[a-z0-9_]+_filter`$/, ""), query);
      }
      assert.is(ids.size, queries.length, "parts of a rule have ids of their own");
    });

    test(`${rule.title} in ${vocabulary}: the examples fire and stay silent as the rule says`, () => {
      const { documents } = toSpl(rule, vocabulary);
      const said = new Set(documents.flatMap(({ units }) => units));
      const run = compileRule(rule);
      for (const { name, events: stated } of [...rule.examples.match, ...rule.examples.ignore]) {
        // Data models know whole seconds only, and the diagnostic says so.
        const events = vocabulary === "cim" ? stated.map((event) => ({ ...event, time: Math.floor(event.time / 1000) * 1000 })) : stated;
        // The fields of data models hold one value: an example with a list is none of theirs.
        if (vocabulary === "cim" && events.some(({ fields }) => Object.values(fields).some((value) => Array.isArray(value)))) continue;
        const expected = run(events).some(({ unit }) => said.has(unit));
        const fires = documents.some(({ text }) => runSpl(text, splData(events, vocabularies[vocabulary] as Vocabulary)).length > 0);
        assert.is(fires, expected, `${name}\n${documents.map(({ text }) => text).join("\n")}`);
      }
    });
  }
}

test("a detection file says what it watches, and names the machine or account of a finding", () => {
  const seen = (event: string, vocabulary: string): readonly unknown[] => {
    const rule = eventRule(event, { kind: "keyword", values: ["x"], caseSensitive: false });
    const detection = parse(toSpl(rule, vocabulary, ["security-content"]).documents[0]?.text ?? "") as Record<string, unknown>;
    const [entity] = (detection["intermediate_findings"] as { readonly entities: readonly { readonly field: string }[] }).entities;
    assert.match(JSON.stringify(detection["drilldown_searches"]), `search ${entity?.field ?? ""} = `);
    return [detection["asset_type"], detection["category"], detection["security_domain"], entity?.field];
  };
  assert.equal(seen("process_creation", "sysmon"), ["Endpoint", "endpoint", "endpoint", "dest"]);
  assert.equal(seen("dns_client", "sysmon"), ["Endpoint", "endpoint", "endpoint", "dest"]);
  assert.equal(seen("aws_cloudtrail", "addons"), ["AWS Account", "cloud", "threat", "user"]);
  assert.equal(seen("webserver", "addons"), ["Web Server", "web", "network", "src"]);
  assert.equal(seen("linux_sshd", "addons"), ["Endpoint", "endpoint", "endpoint", "host"]);
});

test("the rules of the repository were read", () => {
  assert.ok(rules.length >= 5);
});

test.run();

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { detect, type Event, eventClasses, readRule, type Rule } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { searchElastic } from "../../kit/elastic-search.js";
import { elasticDocument, indexMapping, readElasticFields } from "../../kit/eql-documents.js";
import { repositoryRoot } from "../../kit/paths.js";
import { toEql } from "./make-rule.js";

const test = suite("the rules of the repository");
const known = readElasticFields();
const folder = join(repositoryRoot, "rules");

const rules = readdirSync(folder)
  .filter((name) => name.endsWith(".rule.yml"))
  .flatMap((name): readonly Rule[] => {
    const result = readRule(readFileSync(join(folder, name), "utf8"), { file: name });
    return result.rule === undefined ? [] : [result.rule];
  });

/** The streams that record events of a class, for a team with Elastic Defend and for one with Sysmon. */
const teams: readonly Readonly<Record<string, string>>[] = ["defend", "sysmon"].map((sensor) => ({
  ...Object.fromEntries(Object.keys(eventClasses).map((name) => [name, sensor])),
  application: "application",
  iis_configuration: "windows-custom",
  security: "security",
}));

test("are there", () => {
  assert.ok(rules.length >= 10, `${rules.length} rules`);
});

for (const rule of rules) {
  const { documents } = toEql(rule);
  if (documents.length === 0) continue;
  test(`${rule.title}: each example fires or does not, as in the rule`, () => {
    const units = new Set(documents.flatMap((document) => document.units));
    const queries = documents.map(({ text }) => text);
    for (const { name, events } of [...rule.examples.match, ...rule.examples.ignore]) {
      const expected = detect(rule, events).some(({ unit }) => units.has(unit));
      for (const team of teams) assert.is(fires(rule, queries, events, team), expected, name);
    }
  });
}

function fires(rule: Rule, queries: readonly string[], events: readonly Event[], team: Readonly<Record<string, string>>): boolean {
  const streams = rule.signals.map((signal) => team[signal.event] as string);
  // Events of one instant have an order of EQL's own (eql/sequence-order): here the later one of the list is first.
  const recorded = events.filter((event) => !event.class.startsWith("ps_")).map((event) => elasticDocument(withOneCase(event), team[event.class] as string)).reverse();
  return queries.some((query) => searchElastic(query, indexMapping(known, streams, recorded)).fires(recorded));
}

/** EQL compares keys with case, and says so (eql/key-case): here a host has one spelling. */
function withOneCase(event: Event): Event {
  const host = event.fields["host.name"];
  return typeof host === "string" ? { ...event, fields: { ...event.fields, "host.name": host.toLowerCase() } } : event;
}

test.run();

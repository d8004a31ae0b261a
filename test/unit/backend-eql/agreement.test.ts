import { compilePredicate, type Event, mapRule, normalizeRule, type Predicate, type Rule, rewriteDerived, type Vocabulary } from "@isorule/core";
import { eql } from "@isorule/backend-eql/read";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { searchElastic } from "../../kit/elastic-search.js";
import { elasticDocument, indexMapping, readElasticFields, recordedBy } from "../../kit/eql-documents.js";
import { and, compare, eventRule, makeEvent, not, or, toEql } from "./make-rule.js";
import { eventOf, predicateOf, worlds } from "./random-worlds.js";

const test = suite("printed queries and the rule agree");
const ecs = eql.vocabularies["ecs"] as Vocabulary;
const known = readElasticFields();

/** The streams that the query of a rule looks at: the places of the mapping without those that were left out. */
function streamsOf(rule: Rule, leftOut: readonly string[]): readonly string[] {
  const [unit] = mapRule(normalizeRule(rule), ecs, () => undefined).units;
  return (unit?.signals[0]?.variants ?? []).filter(({ name }) => !leftOut.includes(name)).map(({ source }) => String(source["stream"]));
}

/** Compares one event in every index that may hold it; the number of comparisons. */
function checkEvent(rule: Rule, query: string, streams: readonly string[], event: Event): number {
  const predicate = normalizeRule(rule).signals[0]?.predicate as Predicate;
  const matches = compilePredicate(predicate);
  let checks = 0;
  for (const stream of streams) {
    const expected = matches(recordedBy(event, stream));
    const document = elasticDocument(event, stream);
    for (const installed of [[stream], Object.keys(known.streams)]) {
      const found = searchElastic(query, indexMapping(known, installed, [document])).fires([document]);
      if (found !== expected) {
        throw new Error(`the rule says ${expected}, EQL says ${found} with ${installed.join(", ")}\n${query}\n${JSON.stringify(document.fields)}\n${JSON.stringify(predicate)}`);
      }
      checks++;
    }
  }
  return checks;
}

for (const world of worlds) {
  test(`on random ${world.event} events, with every stream and with one alone`, () => {
    let printed = 0;
    let all = 0;
    const property = fc.property(predicateOf(world), fc.array(eventOf(world), { minLength: 1, maxLength: 6 }), (predicate, events) => {
      all++;
      const rule = eventRule(world.event, predicate);
      const { documents, diagnostics } = toEql(rule);
      const query = documents[0]?.text;
      if (query === undefined || diagnostics.some(({ code }) => code === "eql/registry-numbers-unseen")) return;
      printed++;
      const leftOut = diagnostics.flatMap(({ code, message }) => (code === "eql/place-left-out" ? [/look at (.*?): /.exec(message)?.[1] ?? ""] : []));
      for (const event of events) checkEvent(rule, query, streamsOf(rule, leftOut), event);
    });
    fc.assert(property, { numRuns: 150 });
    assert.ok(printed > all / 3, `only ${printed} of ${all} predicates have a query`);
  });
}

test("in every shape of negation over fields that some index does not map", () => {
  const a = compare("event_data.A", "equals", "x");
  const b = compare("event_data.B", "contains", "y");
  const c = compare("event_data.C", "regex", "z+");
  const shapes: readonly Predicate[] = [
    not(a), not(or(a, b)), not(and(a, b)), not(and(a, not(b))), not(or(not(a), b)), or(not(a), not(and(b, not(or(c, a))))),
    not(not(a)), and(not(a), not(b)), not({ kind: "exists", field: "event_data.A" }), and({ kind: "exists", field: "event_data.A" }, not(b)),
    not({ kind: "fieldComparison", field: "event_data.A", other: "event_data.B", operator: "equals", caseSensitive: false }),
    not(compare("event_data.A", "equals", "x", { caseSensitive: true })), not(compare("event_data.A", "startsWith", "x*")),
  ];
  const values = [undefined, "x", "xyz", ["x", "y"]];
  let checks = 0;
  for (const shape of shapes) {
    const rule = eventRule("iis_configuration", shape);
    const query = toEql(rule).documents[0]?.text ?? "";
    for (const one of values) {
      for (const other of values) {
        const fields = { ...(one === undefined ? {} : { "event_data.A": one }), ...(other === undefined ? {} : { "event_data.B": other }) };
        checks += checkEvent(rule, query, ["windows-custom"], makeEvent("iis_configuration", fields));
      }
    }
  }
  assert.is(checks, shapes.length * values.length * values.length * 2);
});

test("on the events of its own class only", () => {
  const stated = { "host.name": "WEB01", "process.executable": "C:\\a\\w3wp.exe", "file.path": "C:\\a\\b.dll", "dll.path": "C:\\a\\b.dll", "registry.path": "HKLM\\a\\b" };
  const streams = { defend: ["process_creation", "file_event", "file_delete", "registry_set", "image_load", "network_connection", "dns_query"], sysmon: ["process_creation", "file_event", "file_delete", "registry_set", "registry_event", "image_load", "network_connection", "dns_query"], security: ["process_creation"] };
  const records = Object.entries(streams).flatMap(([stream, classes]) => classes.map((name) => ({ stream, name, document: elasticDocument(makeEvent(name, stated), stream) })));
  const documents = records.map(({ document }) => document);
  for (const name of streams.sysmon) {
    const query = toEql(eventRule(name, compare("host.name", "equals", "web01"))).documents[0]?.text ?? "";
    const found = searchElastic(query, indexMapping(known, Object.keys(known.streams), documents)).hits(documents);
    const wanted = records.flatMap((record, index) => (record.name === name || (name === "registry_event" && record.name === "registry_set") ? [index] : []));
    assert.equal(found, wanted, `${name}: ${query}`);
  }
});

test("where core rewrites a derived field", () => {
  const derive = { from: "dll.path", how: "extension", rooted: true } as const;
  assert.ok(rewriteDerived(compare("dll.extension", "equals", "dll"), derive, "\\") !== undefined);
  const rule = eventRule("image_load", compare("dll.extension", "equals", "dll"));
  const query = toEql(rule).documents[0]?.text ?? "";
  for (const path of ["C:\\a\\b.dll", "C:\\a\\b.DLL", "C:\\a.dll\\b", "C:\\a\\dll", "C:\\a\\.dll"]) {
    assert.is(checkEvent(rule, query, ["defend", "sysmon"], makeEvent("image_load", { "dll.path": path })), 4);
  }
});

test.run();

import { canonicalFields, eventClasses } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sigmaVocabulary } from "../../kit/sigma-vocabulary.js";

const vocabulary = suite("Sigma vocabulary");

/** Log sources of the Windows tables of Sigma's taxonomy appendix 2.1. */
const logsources = new Set([
  "process_creation", "file_event", "file_delete", "file_delete_detected", "registry_set", "registry_event", "image_load", "network_connection", "dns_query", "ps_script", "ps_module", "ps_classic_script",
  "iis-configuration", "application", "security",
]);

vocabulary("has every event class, under a log source of Sigma's taxonomy", () => {
  for (const name of Object.keys(eventClasses)) {
    const row = sigmaVocabulary().events[name];
    assert.ok((row?.variants?.length ?? 0) > 0, name);
    for (const { source } of row?.variants ?? []) {
      assert.is(source["product"], "windows");
      assert.is(typeof source["category"] === "string" ? typeof source["service"] : typeof source["category"], "undefined");
      assert.ok(logsources.has(String(source["category"] ?? source["service"])), JSON.stringify(source));
    }
  }
});

for (const [name, { fields, eventData }] of Object.entries(eventClasses)) {
  vocabulary(`${name}: every field has a column, a reason, or follows from one that has`, () => {
    const { events, fields: common = {} } = sigmaVocabulary();
    const rows = events[name]?.fields ?? {};
    const has = (field: string): boolean => Object.hasOwn(rows, field) || Object.hasOwn(common, field);
    for (const field of fields) {
      const from = canonicalFields[field]?.derive?.from;
      assert.ok(has(field) || (from !== undefined && has(from)), `${name} ${field}`);
    }
    assert.is(events[name]?.eventData !== undefined, eventData === true, name);
  });
}

vocabulary("says where every row comes from", () => {
  const { events, fields = {} } = sigmaVocabulary();
  for (const row of [fields, ...Object.values(events).map((event) => event.fields ?? {})].flatMap((rows) => Object.values(rows))) {
    if (!("unavailable" in row)) assert.ok(row.source.length > 5, row.name);
  }
});

vocabulary.run();

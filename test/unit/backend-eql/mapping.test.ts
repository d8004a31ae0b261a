import { type ColumnRow, eventClasses, type EventDataRow, fieldInfo, type Rows, transpile, type Vocabulary } from "@isorule/core";
import { eql } from "@isorule/backend-eql/read";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { elasticType, readElasticFields } from "../../kit/eql-documents.js";
import { compare, eventRule } from "./make-rule.js";

const test = suite("the mapping ecs");
const ecs = eql.vocabularies["ecs"] as Vocabulary;
const known = readElasticFields();

const typesOfColumn: Readonly<Record<string, readonly string[]>> = { text: ["keyword", "wildcard"], number: ["long"], boolean: ["boolean"], ip: ["ip"] };

interface Row {
  readonly where: string;
  readonly stream: string | undefined;
  readonly row: ColumnRow | EventDataRow;
}

function rowsOf(where: string, rows: Rows | undefined, stream: string | undefined): readonly Row[] {
  return Object.entries(rows ?? {}).flatMap(([field, row]) => ("unavailable" in row ? [] : [{ where: `${where} ${field}`, stream, row }]));
}

/** Every row with a column; those of a variant with its stream. */
const rows: readonly Row[] = [
  ...rowsOf("vocabulary", ecs.fields, undefined),
  ...Object.entries(ecs.events).flatMap(([name, event]) => [
    ...rowsOf(name, event.fields, event.variants?.length === 1 ? String(event.variants[0]?.source["stream"]) : undefined),
    ...(event.variants ?? []).flatMap((variant) => rowsOf(`${name}/${variant.name}`, variant.fields, String(variant.source["stream"]))),
  ]),
];

test("names fields that ECS or an integration has, with a type that fits", () => {
  assert.ok(rows.length > 60, `${rows.length} rows`);
  for (const { where, row } of rows) {
    const type = elasticType(known, row.name);
    assert.ok(type !== undefined, `${where}: nothing has a field ${row.name}`);
    assert.ok(typesOfColumn[row.type ?? "text"]?.includes(type), `${where}: ${row.name} is ${type}, and the row says ${row.type ?? "text"}`);
  }
});

test("calls a field plain only where its stream always maps it", () => {
  for (const { where, row, stream } of rows) {
    const mapped = stream === undefined ? undefined : known.streams[stream]?.mapped;
    if (mapped === undefined) continue;
    // Only some kinds of events of a stream may have a field that others always have.
    assert.ok(row.optional === true || mapped.includes(row.name), `${where}: ${row.name}`);
    assert.ok(row.optional !== true || !mapped.includes(row.name) || row.name === "process.command_line" || stream === "windows-custom", `${where}: ${row.name} needs no mark`);
  }
});

test("has each event class, with a reason where a field is missing", () => {
  assert.equal(Object.keys(ecs.events).sort(), Object.keys(eventClasses).sort());
  for (const [name, event] of Object.entries(ecs.events)) {
    for (const variant of event.variants ?? []) {
      for (const field of eventClasses[name]?.fields ?? []) {
        const found = variant.fields?.[field] ?? event.fields?.[field] ?? ecs.fields?.[field];
        const derived = fieldInfo(field)?.derive !== undefined;
        assert.ok(found !== undefined || derived, `${name}/${variant.name}: no row for ${field}`);
      }
    }
  }
});

test("lists as mapped only what a stream maps, and selects events by such fields", () => {
  const listed = ecs.settings?.["mapped"] as Readonly<Record<string, readonly string[]>>;
  for (const [stream, names] of Object.entries(listed)) {
    for (const name of names) assert.ok(known.streams[stream]?.mapped.includes(name), `${stream} does not map ${name}`);
  }
  for (const [name, event] of Object.entries(ecs.events)) {
    for (const variant of event.variants ?? []) {
      const stream = String(variant.source["stream"]);
      // What is only read needs no mapped field.
      if (variant.alias === true) continue;
      for (const field of Object.keys((variant.source["select"] ?? {}) as object)) {
        assert.ok(known.streams[stream]?.mapped.includes(field), `${name}/${variant.name} selects by ${field}`);
      }
    }
  }
});

test.run();

const each = suite("every mapping");

each("has a source for each row and place, and index patterns for each place", () => {
  assert.equal(Object.keys(eql.vocabularies), ["ecs", "winlog", "iis", "wildcard"]);
  for (const [name, vocabulary] of Object.entries(eql.vocabularies)) {
    assert.ok((vocabulary.description ?? "").length > 100, name);
    for (const [event, row] of Object.entries(vocabulary.events)) {
      if (row.unavailable !== undefined) continue;
      assert.ok((row.variants ?? []).length > 0, `${name}: ${event} is nowhere`);
      for (const { source } of row.variants ?? []) assert.ok((source["index"] as readonly string[]).length > 0, `${name}: ${event}`);
    }
  }
});

each("gives a reason for each row and place that is approximate", () => {
  for (const [name, { events }] of Object.entries(eql.vocabularies)) {
    for (const [event, row] of Object.entries(events)) {
      for (const place of [...(row.variants ?? [])]) {
        if (place.fidelity === "approximate") assert.ok((place.reason ?? "").length > 20, `${name}: ${event}`);
        for (const rows of [row.fields, place.fields]) {
          for (const [field, column] of Object.entries(rows ?? {})) if ("fidelity" in column && column.fidelity === "approximate") assert.ok((column.reason ?? "").length > 20, `${name}: ${event} ${field}`);
        }
      }
    }
  }
});

each("asks for no rewrite that the backend does not have", () => {
  const asked = new Set<string>();
  for (const vocabulary of Object.values(eql.vocabularies)) {
    for (const [event, row] of Object.entries(vocabulary.events)) {
      for (const variant of row.variants ?? []) {
        for (const rows of [vocabulary.fields, row.fields, variant.fields]) {
          for (const [field, column] of Object.entries(rows ?? {})) {
            if ("unavailable" in column || column.rewrite === undefined) continue;
            asked.add(column.rewrite);
            const only: Vocabulary = { ...vocabulary, events: { [event]: { ...row, variants: [variant] } } };
            const transpiled = transpile(eventRule(event, compare(field, "equals", column.rewrite === "connection" || column.rewrite === "direction" ? "true" : "2")), eql, { vocabulary: only });
            assert.not.ok(transpiled.diagnostics.some(({ code }) => code === "eql/unknown-rewrite"), `${event} ${field}: ${column.rewrite}`);
          }
        }
      }
    }
  }
  assert.ok(asked.size >= 15, [...asked].join());
});

each.run();

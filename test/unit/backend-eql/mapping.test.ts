import { type ColumnRow, eventClasses, type EventDataRow, type Rows, type Vocabulary } from "@isorule/core";
import { eql } from "@isorule/backend-eql";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { elasticType, readElasticFields } from "../../kit/eql-documents.js";

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
    assert.is(row.optional === true, !mapped.includes(row.name), `${where}: ${row.name}`);
  }
});

test("gives every row its source", () => {
  for (const { where, row } of rows) assert.ok(row.source, `${where} has no source`);
  for (const [name, event] of Object.entries(ecs.events)) {
    for (const variant of event.variants ?? []) assert.ok(variant.cite, `${name}/${variant.name} has no cite`);
  }
});

test("has each event class, with a reason where a field is missing", () => {
  assert.equal(Object.keys(ecs.events).sort(), Object.keys(eventClasses).sort());
  for (const [name, event] of Object.entries(ecs.events)) {
    for (const variant of event.variants ?? []) {
      for (const field of eventClasses[name]?.fields ?? []) {
        const found = variant.fields?.[field] ?? event.fields?.[field] ?? ecs.fields?.[field];
        const derived = ["file.directory", "file.extension", "registry.key", "dll.extension"].includes(field);
        assert.ok(found !== undefined || derived, `${name}/${variant.name}: no row for ${field}`);
      }
    }
  }
});

test("lists as mapped only what a stream maps, and selects events by such fields", () => {
  const listed = ecs.settings?.["mapped"] as Readonly<Record<string, readonly string[]>>;
  assert.equal(Object.keys(listed).sort(), Object.keys(known.streams).sort());
  for (const [stream, names] of Object.entries(listed)) {
    for (const name of names) assert.ok(known.streams[stream]?.mapped.includes(name), `${stream} does not map ${name}`);
  }
  for (const [name, event] of Object.entries(ecs.events)) {
    for (const variant of event.variants ?? []) {
      const stream = String(variant.source["stream"]);
      for (const field of Object.keys(variant.source["select"] as object)) {
        assert.ok(known.streams[stream]?.mapped.includes(field), `${name}/${variant.name} selects by ${field}`);
      }
    }
  }
});

test("knows every rewrite that it asks for", () => {
  const asked = new Set(rows.flatMap(({ row }) => ("rewrite" in row && row.rewrite !== undefined ? [row.rewrite] : [])));
  assert.equal([...asked].sort(), ["account", "bare-name", "last-dot", "registry-data"]);
});

test.run();

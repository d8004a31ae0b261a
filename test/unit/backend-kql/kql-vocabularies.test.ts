import { classHasField, type Column, type ColumnRow, eventClasses, fieldInfo, type MappedVariant, mapRule, normalizeRule, type Predicate, type Vocabulary } from "@isorule/core";
import { kql } from "@isorule/backend-kql/read";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { kustoColumns, kustoErrors, kustoTables } from "../../kit/kusto-check.js";
import { printKqlRule, queryOf, ruleOf, signalRule } from "../../kit/kql-rules.js";

/** Types of Kusto columns that hold a type of ours. */
const kustoTypes: Readonly<Record<string, readonly string[]>> = {
  text: ["string"],
  ip: ["string"],
  hexNumber: ["string"],
  number: ["int", "long", "real"],
  boolean: ["bool"],
  time: ["datetime"],
  guid: ["guid"],
  dynamic: ["dynamic"],
};

interface PlaceOfClass {
  readonly vocabulary: Vocabulary;
  readonly event: string;
  readonly variant: MappedVariant;
  readonly table: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** Every place of every event class, as core maps it. */
function places(): readonly PlaceOfClass[] {
  return Object.values(kql.vocabularies).flatMap((vocabulary) =>
    Object.entries(vocabulary.events).flatMap(([event, row]) => {
      if (row.unavailable !== undefined) return [];
      const mapped = mapRule(normalizeRule(signalRule(event, { kind: "keyword", values: ["x"], caseSensitive: false })), vocabulary, () => {});
      return (mapped.units[0]?.signals[0]?.variants ?? []).map((variant) => {
        const table = String(variant.source["table"]);
        return { vocabulary, event, variant, table, columns: kustoTables()[vocabulary.vocabulary]?.[table] ?? {} };
      });
    }),
  );
}

const names = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
const fieldsOfClass = (event: string, vocabulary: Vocabulary): readonly string[] => {
  const rows = Object.keys(vocabulary.events[event]?.variants?.flatMap(({ fields }) => Object.keys(fields ?? {})).reduce((all, name) => ({ ...all, [name]: true }), {}) ?? {});
  return [...new Set([...(eventClasses[event]?.fields ?? []), ...rows.filter((field) => classHasField(event, field))])];
};

test("every event class is mapped or declared unavailable with a reason in some vocabulary", () => {
  for (const [name, vocabulary] of Object.entries(kql.vocabularies)) {
    for (const [event, row] of Object.entries(vocabulary.events)) {
      assert.ok(row.unavailable !== undefined || (row.variants?.length ?? 0) > 0, `${name} ${event}`);
    }
  }
  for (const event of Object.keys(eventClasses)) assert.ok(kql.vocabularies["sentinel"]?.events[event] !== undefined, `sentinel says nothing of ${event}`);
});

test("every field of every class has a row, follows from a field that has one, or is declared unavailable", () => {
  const lacking: string[] = [];
  for (const { vocabulary, event, variant } of places()) {
    for (const field of eventClasses[event]?.fields ?? []) {
      const derived = fieldInfo(field)?.derive?.from;
      const layers = [...(vocabulary.events[event]?.variants ?? []), vocabulary.events[event], vocabulary];
      const declared = layers.some((layer) => layer?.fields?.[field] !== undefined || (derived !== undefined && layer?.fields?.[derived] !== undefined));
      const served = variant.column(field) !== undefined || (derived !== undefined && variant.column(derived) !== undefined);
      if (!served && !declared) lacking.push(`${vocabulary.vocabulary} ${event}: ${field}`);
    }
  }
  assert.equal(lacking, []);
});

test("every table and column that a mapping file names exists, with the type that it states", () => {
  for (const { vocabulary, event, variant, table, columns } of places()) {
    const where = `${vocabulary.vocabulary} ${event} ${table}`;
    assert.ok(Object.keys(columns).length > 0, `${where} is no table`);
    const { source } = variant;
    const selected = Object.keys((source["where"] ?? {}) as object);
    const identity = names(source["identity"] ?? vocabulary.settings?.["identity"]);
    for (const name of [...selected, ...names(source["columns"]), ...names(source["reserved"]), ...identity, ...(source["data"] === undefined ? [] : [String(source["data"])])]) {
      assert.ok(columns[name] !== undefined, `${where} has no column ${name}`);
    }
    if (source["data"] !== undefined) assert.is(columns[String(source["data"])], "dynamic", where);
    if (source["xmlData"] !== undefined) assert.is(columns[String(source["xmlData"])], "string", where);
    for (const field of fieldsOfClass(event, vocabulary)) {
      const column = variant.column(field) as (Column & ColumnRow) | undefined;
      if (column === undefined || column.expression !== undefined) continue;
      const inData = column.type === "dynamic" && (source["data"] ?? source["xmlData"]) !== undefined;
      if (inData) continue;
      assert.ok((kustoTypes[column.type] ?? []).includes(columns[column.name] ?? ""), `${where}: ${field} is ${column.name}, ${column.type}, and the table has ${columns[column.name]}`);
    }
  }
});

test("no computed column hides a column of its table", () => {
  for (const { vocabulary, event, variant, table, columns } of places()) {
    for (const field of fieldsOfClass(event, vocabulary)) {
      const column = variant.column(field);
      const reserved = names(variant.source["reserved"]);
      if (column?.expression === undefined) continue;
      assert.ok(columns[column.name] === undefined || reserved.includes(column.name), `${vocabulary.vocabulary} ${event} ${table}: ${field} is computed as ${column.name}`);
    }
  }
});

test("no table has a column with a name that the recipes use for their own", () => {
  const own = /^(Key[A-Z]1?|FirstKey[A-Z]|Slot1?|Step|Value|StartTime|StepTime|StepTime|FirstTime|EarlierTime|EarlierStep|EarlierValue|Window(Count|Value|Values)|StepCount\d+|DetectedBy)$/;
  for (const { vocabulary, event, variant, table } of places()) {
    const kept = [...names(variant.source["columns"]), ...names(variant.source["identity"] ?? vocabulary.settings?.["identity"]), ...fieldsOfClass(event, vocabulary).map((field) => variant.column(field)?.name ?? "")];
    assert.equal(kept.filter((name) => own.test(name)), [], table);
  }
});

test("a condition on each field of each class binds in each place", () => {
  for (const { vocabulary, event, variant } of places()) {
    const one: Vocabulary = { ...vocabulary, events: { [event]: { ...vocabulary.events[event], variants: (vocabulary.events[event]?.variants ?? []).filter(({ source }) => JSON.stringify(source) === JSON.stringify(variant.source)) } } };
    const operands = fieldsOfClass(event, vocabulary).flatMap((field): readonly Predicate[] => {
      if (variant.column(field) === undefined) return [];
      const type = fieldInfo(field)?.type;
      const values = type === "number" ? [7] : type === "boolean" ? [true] : ["7", "x"];
      const equals: Predicate = { kind: "comparison", field, operator: "equals", values, caseSensitive: false };
      if (variant.column(field)?.rewrite === "only-base-name") return [{ ...equals, operator: "endsWith", values: ["\\x.exe"] }];
      return field.startsWith("event_data.") ? [equals] : [equals, { kind: "not", operand: { kind: "exists", field } }];
    });
    for (let start = 0; start < operands.length; start += 80) {
      const query = queryOf(signalRule(event, { kind: "and", operands: operands.slice(start, start + 80) }), one);
      assert.ok(query !== undefined, `${vocabulary.vocabulary} ${event} ${variant.name}`);
    }
  }
});

test("an expression gives the type that its row states", () => {
  for (const { vocabulary, event, variant, table } of places()) {
    for (const field of fieldsOfClass(event, vocabulary)) {
      const column = variant.column(field);
      if (column?.expression === undefined) continue;
      const query = `${table} | project X = ${column.expression}`;
      assert.equal(kustoErrors(query, vocabulary.vocabulary), [], query);
      assert.ok((kustoTypes[column.type] ?? []).includes(kustoColumns(query, vocabulary.vocabulary)["X"] ?? ""), `${query}: ${column.type}`);
    }
  }
});

test("a result of several units has the columns that an alert needs", () => {
  const rule = ruleOf(
    {
      a: { event: "registry_set", predicate: { kind: "exists", field: "registry.path" } },
      b: { event: "file_event", predicate: { kind: "exists", field: "file.path" } },
      c: { event: "process_creation", predicate: { kind: "exists", field: "process.executable" } },
    },
    { kind: "any", operands: [{ kind: "sequence", by: ["host.name"], within: 1000, steps: ["a", "b"] }, { kind: "signal", signal: "c" }] },
  );
  for (const [name, vocabulary] of Object.entries(kql.vocabularies)) {
    const query = queryOf(rule, name) as string;
    const columns = kustoColumns(query, name);
    for (const column of names(vocabulary.settings?.["identity"])) assert.ok(columns[column] !== undefined, `${name}: ${column}`);
    assert.not.ok(Object.keys(columns).some((column) => /_(string|dynamic|int|long|datetime)$/.test(column)), `${name}: ${Object.keys(columns).join()}`);
  }
});

test("an event class that a product does not record is refused with its reason", () => {
  const { diagnostics, documents } = printKqlRule(signalRule("ps_script", { kind: "exists", field: "powershell.script_block_text" }), "defender-xdr");
  assert.equal(documents, []);
  assert.match(diagnostics[0]?.message ?? "", "AmsiScriptContent");
});

test("a mapping file of a user's own may name tables, optional columns and nothing else", () => {
  const own: Vocabulary = {
    vocabulary: "defender-xdr",
    title: "Own",
    events: {
      file_event: {
        variants: [{ name: "own", source: { table: "DeviceFileEvents", where: { ActionType: "FileCreated" } } }],
        fields: {
          "file.path": { name: "FolderPath", source: "test" },
          "process.pid": { name: "NoSuchColumn", type: "number", optional: true, source: "test" },
          "file.name": { name: "Names", type: "dynamic", array: true, source: "test" },
        },
      },
      file_delete: { variants: [{ name: "nowhere", source: {} }], fields: { "file.path": { name: "FolderPath", source: "test" } } },
    },
  };
  const optional = queryOf(signalRule("file_event", { kind: "comparison", field: "process.pid", operator: "gt", values: [4], caseSensitive: false }), own);
  assert.is(optional, 'DeviceFileEvents\n| where ActionType == "FileCreated"\n| extend NoSuchColumn = column_ifexists("NoSuchColumn", long(null))\n| where NoSuchColumn > 4\n');
  const codes = (event: string, field: string): readonly string[] => printKqlRule(signalRule(event, { kind: "exists", field }), own).diagnostics.map(({ code }) => code);
  assert.equal(codes("file_event", "file.name"), ["kql/unsupported-column"]);
  assert.equal(codes("file_delete", "file.path"), ["kql/bad-source"]);
});

test.run();

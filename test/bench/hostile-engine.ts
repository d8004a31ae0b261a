import { eqlEngine } from "@isorule/backend-eql/engine";
import { kqlEngine } from "@isorule/backend-kql/engine";
import { splEngine } from "@isorule/backend-spl/engine";
import { EngineFault, type NativeRecord, type QueryEngine } from "@isorule/core";
import { readFileSync } from "node:fs";

/*
 * `node hostile-engine.js LANGUAGE FILE`: compiles a query and runs it on a few records with long values. Nothing is
 * printed: what it takes counts.
 */
const engines: Readonly<Record<string, QueryEngine>> = { eql: eqlEngine, kql: kqlEngine, spl: splEngine };

const long = "a".repeat(20_000);
const names = ["Image", "process.name", "FileName", "a", "b", "x", "f1", "f2"];
const records: readonly NativeRecord[] = ["DeviceProcessEvents", "logs-endpoint.events.process-default", ""].flatMap((source) =>
  [long, "value-1.exe", "1"].map((value, at): NativeRecord => ({
    source,
    time: Date.UTC(2026, 0, 1, 0, at),
    values: { "event.category": "process", "@timestamp": "2026-01-01T00:00:00Z", "host.id": "h", index: "main", ...Object.fromEntries(names.map((name) => [name, value])) },
  })),
);

const [, , language = "", file = ""] = process.argv;
const { queries } = engines[language]?.compile(readFileSync(file, "utf8")) ?? { queries: [] };
for (const { fires } of queries) {
  try {
    fires(records);
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error;
  }
}

import { type CompiledQuery, EngineFault, isJsonObject, type JsonObject, type NativeRecord, ownValue, parseDuration, type Scalar } from "@isorule/core";
import type { KueryNode } from "../kuery/tree.js";
import { type QueryOptions, sourceTest } from "./compile-query.js";
import { documentOf, valuesOf } from "./document.js";
import { mappingFor } from "./index-mapping.js";
import { compileKuery, kueryUses } from "./kuery-conditions.js";

/** How far back a rule looks that does not say: the default of Kibana's API, in milliseconds. */
const defaultLookBack = 360_000;

/** How many events with the same values, or how many different values among them, make an alert. */
interface Threshold {
  readonly by: readonly string[];
  readonly least: number;
  readonly distinct: readonly { readonly field: string; readonly least: number }[];
}

/**
 * A rule in Kibana's query language, ready to run. For a rule of new terms every value is new: there is no history before
 * the records.
 *
 * Source: https://www.elastic.co/docs/solutions/security/detect-and-alert/create-detection-rule
 */
export function compileKueryRule(query: KueryNode, fields: JsonObject, { vocabulary, index, isFiltered }: QueryOptions): CompiledQuery {
  const uses = kueryUses(query);
  const isSeen = sourceTest(index ?? []);
  const threshold = ownValue(fields, "type") === "threshold" ? thresholdOf(fields) : undefined;
  const from = /^now-(\d{1,6}[smhd])/.exec(String(ownValue(fields, "from") ?? ""))?.[1];
  const within = from === undefined ? defaultLookBack : (parseDuration(from) ?? defaultLookBack);
  return {
    fires: (records) => {
      if (isFiltered === true) throw new EngineFault("The rule has filters beside its query, which this engine does not know.");
      const seen = records.filter(({ source }) => isSeen(source));
      const condition = compileKuery(query, mappingFor(uses, seen, vocabulary));
      const found = seen.filter((record) => condition(documentOf(record)));
      return threshold === undefined ? found.length > 0 : meets(threshold, found, within);
    },
  };
}

function thresholdOf(fields: JsonObject): Threshold {
  const threshold = ownValue(fields, "threshold");
  if (!isJsonObject(threshold)) return { by: [], least: 1, distinct: [] };
  const by = listOf(ownValue(threshold, "field")).filter((field) => typeof field === "string").filter((field) => field !== "");
  const cardinality = listOf(ownValue(threshold, "cardinality")).filter(isJsonObject);
  return { by, least: Math.max(1, Number(ownValue(threshold, "value") ?? 1)), distinct: cardinality.map((each) => ({ field: String(ownValue(each, "field")), least: Number(ownValue(each, "value")) })) };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** Whether the events of some key, so close together that one run sees them all, are enough. */
function meets({ by, least, distinct }: Threshold, records: readonly NativeRecord[], within: number): boolean {
  const groups = new Map<string, NativeRecord[]>();
  for (const record of [...records].sort((a, b) => a.time - b.time)) {
    const keys = by.reduce<readonly string[]>((found, field) => found.flatMap((key) => valuesOf(documentOf(record), field).map((value) => `${key}\u0000${JSON.stringify(value)}`)).slice(0, 1_000), [""]);
    for (const key of keys) {
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(record);
    }
  }
  return [...groups.values()].some((group) => {
    let start = 0;
    return group.some((record, end) => {
      while (record.time - (group[start] as NativeRecord).time > within) start++;
      if (end - start + 1 < least) return false;
      const together = distinct.length === 0 ? [] : group.slice(start, end + 1);
      return distinct.every(({ field, least: values }) => new Set(together.flatMap((each): readonly Scalar[] => valuesOf(documentOf(each), field))).size >= values);
    });
  });
}

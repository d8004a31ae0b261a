import { kqlEngine } from "@isorule/backend-kql/engine";
import { kql, parseKql } from "@isorule/backend-kql/read";
import type { Event, NativeRecord, NativeValue, Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { corpusFiles } from "../kit/corpus.js";
import { type Agreement, agreementOf, countedFaults, type HeldWitness } from "../kit/native-agreement.js";

/** Names of Kusto and nothing else, so that every query is read in its own words. The time is in the column that a query names. */
function vocabularyOf(time: string): Vocabulary {
  return { vocabulary: "own", title: "Own names", native: { prefix: "kql", sources: { "*": { table: "{name}" } } }, settings: { time }, events: {} };
}
const vocabularies: Readonly<Record<string, Vocabulary>> = { Timestamp: vocabularyOf("Timestamp"), TimeGenerated: vocabularyOf("TimeGenerated") };

/*
 * `ISORULE_ALL=1 npm run test:corpus kql-engine` asks more about every query, which takes minutes.
 */
const most = process.env["ISORULE_ALL"] === "1" ? 300 : 40;

/** Queries that are exact and differ all the same, with the reason. */
const known: Readonly<Record<string, string>> = {
  "SlimKQL/DefenderXDR/Entra Admin Roles Query.kql": "summarize without a key has a row when nothing was found, too",
  "reprise99/Office 365/OfficeActivity-CalculatePercentageofDownloadsforTopGuests.kql": "count has a row when nothing was found, too",
  "SlimKQL/DefenderXDR/Social Engineering Attack Monitor - Teams & Emails.kql": "ago(1h) leaves out the first instant of the hour, which is in a window",
};

/** What a text names. */
interface Names {
  readonly columns: readonly string[];
  /** Columns that paths begin with. */
  readonly dynamic: ReadonlySet<string>;
  readonly tables: readonly string[];
}

interface Node {
  readonly kind?: string;
  readonly name?: string;
  readonly of?: Node;
  readonly source?: Node;
  readonly tables?: readonly Node[];
  readonly value?: Node;
  readonly parameters?: readonly { readonly name?: string }[];
}

function namesOf(text: string): Names {
  const { statements } = parseKql(text);
  const found = { names: new Set<string>(), other: new Set<string>(), dynamic: new Set<string>(), tables: new Set<string>() };
  const noteTable = (node: Node | undefined): void => {
    if (node?.kind === "name" && node.name !== undefined) found.tables.add(node.name);
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== "object" || node === null) return;
    const { kind, name, of, parameters, source, tables, value } = node as Node;
    if (kind === "name" && name !== undefined) found.names.add(name);
    if (kind === "let" && name !== undefined) found.other.add(name);
    if (Array.isArray(parameters)) for (const each of parameters) if (typeof each.name === "string") found.other.add(each.name);
    if ((kind === "member" || kind === "element") && of?.kind === "name" && of.name !== undefined) found.dynamic.add(of.name);
    if (kind === "pipe") noteTable(source);
    if (kind === "union") tables?.forEach(noteTable);
    if (kind === "query") noteTable(value);
    Object.values(node).forEach(visit);
  };
  visit(statements);
  const isOther = (name: string): boolean => found.other.has(name) || name.includes("*");
  return { columns: [...found.names].filter((name) => !isOther(name) && !found.tables.has(name)), dynamic: found.dynamic, tables: [...found.tables].filter((name) => !isOther(name)) };
}

const times: readonly string[] = ["TimeGenerated", "Timestamp"];

/** Columns that events lack are there and hold nothing. Undefined where an event is of a value that no column holds. */
function recordOf(event: Event, names: Names, kinds: ReadonlyMap<string, string>): NativeRecord | undefined {
  const values: Record<string, NativeValue> = {};
  for (const name of names.columns) if (!times.includes(name)) values[name] = names.dynamic.has(name) ? {} : null;
  for (const [field, value] of Object.entries(event.fields)) {
    const name = field.replace(/^kql:/, "");
    const held = typed(value as string | number | boolean, kinds.get(field));
    if (held === undefined || times.includes(name) || !setPath(values, name, held)) return undefined;
  }
  return { source: event.class.replace(/^kql:/, ""), time: event.time, values };
}

/** A value as a column holds it that the query compares with values of this kind. */
function typed(value: string | number | boolean, kind: string | undefined): string | number | boolean | undefined {
  if (kind === "number") return /^-?\d+(?:\.\d+)?$/.test(String(value)) ? Number(value) : undefined;
  if (kind === "boolean") return value === true || value === "true" ? true : value === false || value === "false" ? false : undefined;
  return value;
}

/** Sets `Data.User[0]["a b"]`; false where the name is another expression, or a value stands there. */
function setPath(values: Record<string, NativeValue>, name: string, value: NativeValue): boolean {
  const path = /^([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*|\[\d+\]|\["[^"\\]*"\])*)$/.exec(name);
  if (path === null) return false;
  const steps: (string | number)[] = [path[1] as string, ...[...(path[2] as string).matchAll(/\.(\w+)|\[(\d+)\]|\["([^"]*)"\]/g)].map((step) => (step[2] === undefined ? ((step[1] ?? step[3]) as string) : Number(step[2])))];
  let at: Record<string | number, NativeValue> = values;
  for (const [index, step] of steps.entries()) {
    const before = at[step];
    const isEmpty = before === undefined || before === null || (typeof before === "object" && Object.keys(before).length === 0);
    const next = steps[index + 1];
    if (next === undefined) {
      if (!isEmpty) return false;
      at[step] = value;
      return true;
    }
    if (isEmpty) at[step] = typeof next === "number" ? Array.from({ length: next + 1 }, () => null) : {};
    else if (typeof before !== "object" || Array.isArray(before) !== (typeof next === "number")) return false;
    at = at[step] as Record<string | number, NativeValue>;
    if (Array.isArray(at) && typeof next === "number") while (at.length <= next) (at as NativeValue[]).push(null);
  }
  return false;
}

/** Of fields that are compared with numbers or booleans: which. */
function kindsIn(rule: unknown): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== "object" || node === null) return;
    const { field, values } = node as { readonly field?: unknown; readonly values?: unknown };
    if (typeof field === "string" && Array.isArray(values)) for (const value of values as readonly unknown[]) if (typeof value !== "string") kinds.set(field, typeof value);
    Object.values(node).forEach(visit);
  };
  visit(rule);
  return kinds;
}

const test = suite("hunting queries of Microsoft's languages: the engine of KQL");

test("finds what the rule matches that the reader makes of a query, and nothing else", () => {
  const agreements: Agreement[] = [];
  const differ: string[] = [];
  const seen = new Set<string>();
  const texts = new Set<string>();
  let exact = 0;
  for (const { path, text: whole } of corpusFiles("kusto", /\.(?:kql|md|ya?ml)$/)) {
    const parts = /\.kql$/.test(path) ? [whole] : [...whole.matchAll(/```[a-zA-Z-]*\r?\n([\s\S]*?)```/g)].map((fence) => fence[1] as string);
    for (const text of parts) {
      // Many queries stand in several files, with another column of the time.
      const id = text.replace(/\s+/g, " ").replaceAll("TimeGenerated", "Timestamp");
      if (texts.has(id)) continue;
      texts.add(id);
      const vocabulary = vocabularies[/\bTimestamp\b/.test(text) ? "Timestamp" : "TimeGenerated"] as Vocabulary;
      const { rules, readings = [] } = kql.read?.(text, { vocabulary }) ?? { rules: [] };
      const { queries } = kqlEngine.compile(text, { vocabulary });
      if (queries.length !== rules.length) continue;
      const names = namesOf(text);
      for (const [at, rule] of rules.entries()) {
        if (readings[at]?.fidelity !== "exact") continue;
        exact++;
        const kinds = kindsIn(rule.signals);
        const keep = (events: readonly Event[]): HeldWitness | undefined => {
          // Tables that the query names are there, with an event that holds nothing.
          const there = new Set(events.map((event) => event.class));
          const others = names.tables.map((name) => `kql:${name}`).filter((name) => !there.has(name));
          const held = [...events, ...others.map((name): Event => ({ class: name, time: events[0]?.time ?? 0, fields: {} }))];
          const records = held.flatMap((event) => recordOf(event, names, kinds) ?? []);
          return records.length < held.length ? undefined : { held, records };
        };
        const agreement = agreementOf(rule, { fires: (records) => queries[at]?.fires(records) ?? false, keep }, most);
        agreements.push(agreement);
        if (agreement.differs !== undefined && Object.hasOwn(known, path)) seen.add(path);
        else if (agreement.differs !== undefined) differ.push(`${path}: ${JSON.stringify(agreement.differs)}`);
      }
    }
  }
  const asked = agreements.filter((each) => each.asked > 0);
  const firing = agreements.filter((each) => each.firing > 0).length;
  console.log(`\n  ${exact} queries are exact; ${asked.length} asked about ${asked.reduce((sum, each) => sum + each.asked, 0)} lists of events, ${firing} with one that both find; ${differ.length} differ\n  not run:\n${countedFaults(agreements.map(({ faults }) => faults))}`);
  assert.equal(differ.slice(0, 5), []);
  assert.equal([...seen].sort(), Object.keys(known).sort());
  assert.ok(asked.length >= 180 && firing / asked.length >= 0.8, `${asked.length} asked, ${firing} firing`);
});

test.run();

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EngineFault, type NativeRecord, type NativeValue, normalizeRule, readRule, type Rule, transpile } from "@isorule/core";
import { kqlEngine } from "@isorule/backend-kql/engine";
import { witnessesOf } from "@isorule/proof";
import { kql, sigma } from "isorule";
import { corpusFiles, corpusFolder } from "../kit/corpus.js";
import { repositoryRoot } from "../kit/paths.js";
import { type Chdb, startChdb } from "./chdb.js";
import { escapedStrings } from "./escaped-strings.js";

/**
 * Asks an engine that is not ours about the filters of KQL: chDB, ClickHouse in a library, with its Kusto dialect. Every
 * printed query over one table runs on the records of all witness events, and what it selects is compared with what our
 * engine selects. Where they disagree, the known faults of the dialect are told apart from the rest.
 *
 * Run by `npm run test:engines [every]`; `every` takes each so manieth rule of SigmaHQ, where the corpus is there.
 */
const known: readonly { readonly why: string; readonly fits: (query: string, record: NativeRecord) => boolean }[] = [
  { why: "a null is unequal to nothing in it, and null under not", fits: (query, record) => /!=|!in|not\(/.test(query) && Object.values(record.values).some((value) => value === null) },
  // Kusto passes over empty texts: https://learn.microsoft.com/kusto/query/coalesce-function
  { why: "its coalesce takes an empty text for a value", fits: (query) => query.includes("coalesce(") },
  { why: "its hasprefix and hassuffix look at words of other characters", fits: (query) => /has(?:prefix|suffix)/.test(query) },
  { why: "its regular expressions have Unicode in \\b, \\w and case", fits: (query, record) => /matches regex/.test(query) && Object.values(record.values).some((value) => typeof value === "string" && /[^\u0000-\u007f]/.test(value)) },
  { why: "letters outside of ASCII have no other case in it", fits: (_query, record) => Object.values(record.values).some((value) => typeof value === "string" && /[^\u0000-\u007f]/.test(value)) },
];

interface Tally {
  asked: number;
  records: number;
  selected: number;
  readonly refused: Map<string, number>;
  readonly knownFaults: Map<string, number>;
  readonly unexplained: string[];
}

const every = Number(process.argv[2] ?? "20");
const chdb = startChdb();
if (chdb === undefined) process.exitCode = 1;
else {
  const tally: Tally = { asked: 0, records: 0, selected: 0, refused: new Map(), knownFaults: new Map(), unexplained: [] };
  for (const statement of ["CREATE DATABASE events", "USE events", "SET allow_experimental_kusto_dialect = 1"]) chdb.run(statement);
  for (const rule of rulesToAsk()) askRule(chdb, rule, tally);
  chdb.close();
  report(tally);
}

function rulesToAsk(): readonly Rule[] {
  const own = join(repositoryRoot, "rules");
  const rules = readdirSync(own).filter((name) => name.endsWith(".rule.yml")).sort().flatMap((name) => readRule(readFileSync(join(own, name), "utf8")).rule ?? []);
  return hasCorpus() ? [...rules, ...corpusFiles("sigma", /^rules.*\.yml$/).filter((_, at) => at % every === 0).flatMap(({ text }) => sigma.read?.(text).rules ?? [])] : rules;
}

function hasCorpus(): boolean {
  try {
    corpusFolder();
    return true;
  } catch {
    return false;
  }
}

function askRule(engine: Chdb, given: Rule, tally: Tally): void {
  const rule = normalizeRule(given);
  const { documents, vocabulary } = transpile(rule, kql, { vocabulary: "auto", formats: ["query"], normalized: true });
  const names = kql.vocabularies[vocabulary];
  if (names === undefined) return;
  const records = witnessesOf(rule).filter(({ events }) => events.length === 1).flatMap(({ events }) => events.flatMap((event) => kqlEngine.store(event, names).map(({ record }) => record)));
  for (const { text } of documents) {
    const table = /^(\w+)\s*\n?\|/.exec(text)?.[1];
    if (table === undefined || /^let |\bjoin\b|\bunion\b|\bsummarize\b/m.test(text)) {
      count(tally.refused, "several tables or steps: not asked");
      continue;
    }
    askQuery(engine, text, table, records.filter(({ source }) => source === table), tally);
  }
}

function askQuery(engine: Chdb, text: string, table: string, records: readonly NativeRecord[], tally: Tally): void {
  if (records.length === 0) return;
  const [ours] = kqlEngine.compile(text).queries;
  if (ours === undefined) throw new Error(`Our engine cannot parse:\n${text}`);
  const expected = records.map((record) => {
    try {
      return ours.fires([record]);
    } catch (error) {
      if (error instanceof EngineFault) return undefined;
      throw error;
    }
  });
  const fault = fill(engine, table, records, text);
  if (fault !== undefined) return count(tally.refused, fault);
  engine.run("SET dialect = 'kusto'");
  const query = escapedStrings(text.trim());
  const answer = engine.run(`${query}\n| project isorule_id`);
  engine.run("set dialect='clickhouse'");
  if ("fault" in answer) return count(tally.refused, answer.fault.replace(/^.*?DB::Exception: /, "").replace(/near.*|In scope.*/, "").slice(0, 70));
  tally.asked++;
  const selected = new Set(answer.text.split("\n").filter((line) => line !== "").map(Number));
  tally.selected += selected.size;
  for (const [at, record] of records.entries()) {
    tally.records++;
    if (expected[at] === undefined || expected[at] === selected.has(at)) continue;
    const why = known.find(({ fits }) => fits(query, record))?.why;
    if (why !== undefined) count(tally.knownFaults, why);
    else if (tally.unexplained.length < 20) tally.unexplained.push(`${selected.has(at) ? "only chDB" : "only ours"} selects ${JSON.stringify(record.values)}\n${text.trim()}`);
  }
}

/** Makes the table of the records; a reason where it cannot be made. */
function fill(engine: Chdb, table: string, records: readonly NativeRecord[], query: string): string | undefined {
  const named = [...new Set([...records.flatMap(({ values }) => Object.keys(values)), ...columnsIn(query, table)])].filter((name) => /^\w+$/.test(name));
  const types = new Map(named.map((name) => [name, typeOf(records.map(({ values }) => values[name]))]));
  if ([...types.values()].includes(undefined)) return "a column with objects: not asked";
  engine.run(`DROP TABLE IF EXISTS ${table}`);
  const made = engine.run(`CREATE TABLE ${table} (isorule_id Int64, ${named.map((name) => `\`${name}\` ${types.get(name) ?? "String"}`).join(", ")}) ENGINE = Memory`);
  if ("fault" in made) return made.fault;
  const rows = records.map(({ values }, at) => JSON.stringify({ isorule_id: at, ...Object.fromEntries(named.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]]))) }));
  const filled = engine.run(`INSERT INTO ${table} FORMAT JSONEachRow ${rows.join("\n")}`);
  return "fault" in filled ? filled.fault : undefined;
}

/** Words of a query that may be columns which no record holds. */
function columnsIn(query: string, table: string): readonly string[] {
  const words = escapedStrings(query).replace(/"(?:[^"\\]|\\.)*"/g, " ").match(/\b[A-Z]\w+\b/g) ?? [];
  return words.filter((word) => word !== table);
}

function typeOf(values: readonly (NativeValue | undefined)[]): string | undefined {
  const kinds = new Set(values.filter((value) => value !== undefined && value !== null).map((value) => typeof value));
  if (kinds.has("object")) return undefined;
  if (kinds.size === 1 && kinds.has("number")) return "Nullable(Float64)";
  if (kinds.size === 1 && kinds.has("boolean")) return "Nullable(Bool)";
  return "String";
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function report({ asked, records, selected, refused, knownFaults, unexplained }: Tally): void {
  const lines = [
    `${asked} queries ran on ${records} records, of which ${selected} were selected.`,
    ...[...refused].sort((a, b) => b[1] - a[1]).map(([why, times]) => `  not run, ${times} queries: ${why}`),
    ...[...knownFaults].sort((a, b) => b[1] - a[1]).map(([why, times]) => `  known fault of the dialect, ${times} records: ${why}`),
    ...unexplained.map((each) => `\nUnexplained: ${each}`),
    `${unexplained.length} unexplained disagreements.`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  if (unexplained.length > 0 || asked === 0) process.exitCode = 1;
}

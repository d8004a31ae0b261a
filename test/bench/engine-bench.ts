import { eqlEngine } from "@isorule/backend-eql/engine";
import { kqlEngine } from "@isorule/backend-kql/engine";
import { splEngine } from "@isorule/backend-spl/engine";
import { type Backend, type CompiledQuery, type Event, normalizeRule, type QueryEngine, readRule, type Rule, type StoredEvent, transpile, type Vocabulary } from "@isorule/core";
import { witnessesOf } from "@isorule/proof";
import { backends } from "isorule";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { corpusFiles } from "../kit/corpus.js";
import { repositoryRoot } from "../kit/paths.js";
import { randomNumbers } from "../kit/random-numbers.js";
import type { BenchOptions } from "./main.js";
import { measure, print, type Work } from "./measure.js";
import { growthOf } from "./read-bench.js";

const rounds = 3;
const engines: readonly QueryEngine[] = [splEngine, eqlEngine, kqlEngine];

/** A rule, with events that tell its parts. */
interface Asked {
  readonly rule: Rule;
  readonly events: readonly Event[];
}

/** A document with what its queries run on: the records of each event. */
interface Job {
  readonly queries: readonly CompiledQuery[];
  readonly stored: readonly StoredEvent[];
}

/**
 * How many events a second the engine of each language runs a query on: one by one where a query is a single condition, and
 * as a list of 1,000, 2,000 and 4,000 over many hosts where it has a window. Beside them the least that can be done with a
 * record, to read its JSON. Then what it costs to keep an event as a product does.
 */
export function benchEngine({ every = 40 }: BenchOptions): void {
  const sigma = backends.find(({ language }) => language === "sigma") as Backend;
  const rules = corpusFiles("sigma", /^rules[^/]*\/.*\.ya?ml$/).filter((_, at) => at % every === 0).flatMap(({ text }) => sigma.read?.(text).rules ?? []).map(normalizeRule);
  const asked = rules.filter(({ detection }) => detection.kind === "signal").map((rule): Asked => ({ rule, events: witnessesOf(rule).flatMap(({ events }) => events) }));
  print(`\nEngines on single conditions: ${asked.length} rules of Sigma, every ${every}. file, each on its own witnesses; processor time, medians of ${rounds} rounds`);
  for (const engine of engines) singleConditions(engine, asked);
  const windows = readdirSync(join(repositoryRoot, "rules")).flatMap((file) => {
    const { rule } = readRule(readFileSync(join(repositoryRoot, "rules", file), "utf8"), { file });
    return rule === undefined || !/"kind":"(?:sequence|together|count|distinct|aggregate)"/.test(JSON.stringify(rule.detection)) ? [] : [normalizeRule(rule)];
  });
  print(`\nEngines on windows: ${windows.map(({ title }) => title).join("; ")}`);
  for (const engine of engines) growingWindows(engine, windows);
}

function jobOf(engine: QueryEngine, backend: Backend, { rule, events }: Asked): Job {
  const { documents, vocabulary } = transpile(rule, backend, { vocabulary: "auto", formats: backend.defaultFormats.slice(0, 1), normalized: true });
  const names = backend.vocabularies[vocabulary] as Vocabulary;
  return { queries: documents.flatMap(({ text }) => engine.compile(text, { vocabulary: names }).queries), stored: events.flatMap((event) => engine.store(event, names)) };
}

const backendOf = (engine: QueryEngine): Backend => backends.find(({ language }) => language === engine.language) as Backend;

function singleConditions(engine: QueryEngine, asked: readonly Asked[]): void {
  const backend = backendOf(engine);
  const jobs = asked.map((each) => jobOf(engine, backend, each));
  const texts = jobs.map(({ stored }) => stored.map(({ record }) => JSON.stringify(record)));
  const runs = jobs.reduce((sum, { queries, stored }) => sum + queries.length * stored.length, 0);
  const records = texts.reduce((sum, { length }) => sum + length, 0);
  const events = asked.reduce((sum, each) => sum + each.events.length, 0);
  const names = Object.values(backend.vocabularies)[0] as Vocabulary;
  const [parse = 0, run = 0, store = 0] = measure([
    ["parse", () => texts.forEach((each) => each.forEach((text) => void JSON.parse(text)))],
    ["run", () => jobs.forEach(({ queries, stored }) => stored.forEach(({ record, companions = [] }) => queries.forEach((query) => void tryFires(query, [record, ...companions]))))],
    ["store", () => asked.forEach((each) => each.events.forEach((event) => void engine.store(event, names)))],
  ], rounds).map(({ median }) => median);
  const [each, least] = [(run / runs) * 1_000, (parse / records) * 1_000];
  print(`  ${backend.title.padEnd(34)} ${String(runs).padStart(7)} runs ${each.toFixed(1).padStart(6)} µs an event: ${Math.round(1_000_000 / each).toLocaleString("en-US").padStart(9)} a second, ${(each / least).toFixed(1)} times JSON.parse; keeping an event ${((store / events) * 1_000).toFixed(0)} µs`);
}

function tryFires({ fires }: CompiledQuery, records: Parameters<CompiledQuery["fires"]>[0]): boolean {
  try {
    return fires(records);
  } catch {
    // The engine would refuse: `faults` of isorule verify tells.
    return false;
  }
}

function growingWindows(engine: QueryEngine, rules: readonly Rule[]): void {
  const backend = backendOf(engine);
  for (const rule of rules) {
    const works = [1_000, 2_000, 4_000].map((count): Work => {
      const { queries, stored } = jobOf(engine, backend, { rule, events: spreadEvents(rule, count) });
      const records = stored.flatMap(({ record, companions = [] }) => [record, ...companions]);
      return [`${count} events`, () => queries.forEach((query) => void tryFires(query, records))];
    });
    print(`  ${`${backend.title}, ${rule.title}`.slice(0, 72).padEnd(74)} ${growthOf(measure(works, rounds))}`);
  }
}

/** Events of the witnesses over one day and many hosts, as a busy store has them. */
function spreadEvents(rule: Rule, count: number): readonly Event[] {
  const random = randomNumbers(1);
  const events = witnessesOf(rule).flatMap((witness) => witness.events);
  return Array.from({ length: count }, (): Event => {
    const event = events[random(events.length)] as Event;
    return { ...event, time: random(86_400_000), fields: { ...event.fields, "host.name": `host-${random(count)}`, "host.id": `id-${random(count)}` } };
  });
}

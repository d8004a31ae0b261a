import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileRule, type Event, type FieldValue, normalizeRule, readRule, type Rule, type Transpiled, transpile, unitsOf, type VariantRow, type Vocabulary } from "@isorule/core";
import { eql } from "@isorule/backend-eql";
import { kql } from "@isorule/backend-kql";
import { sigma } from "@isorule/backend-sigma";
import { spl } from "@isorule/backend-spl";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { elasticDocument, indexMapping, readElasticFields } from "../../kit/eql-documents.js";
import { runEql } from "../../kit/eql-evaluator.js";
import { parseEql } from "../../kit/eql-parser.js";
import { kqlRecorders, securityRecorder } from "../../kit/kql-rows.js";
import { runnerOf } from "../../kit/kql-rules.js";
import { kustoErrors } from "../../kit/kusto-check.js";
import { repositoryRoot } from "../../kit/paths.js";
import { sigmaFires } from "../../kit/sigma-correlate.js";
import { sigmaEvent } from "../../kit/sigma-event.js";
import { readSigmaFile } from "../../kit/sigma-read.js";
import { splData } from "../../kit/spl-rows.js";
import { runSpl } from "../../kit/spl-run.js";

/**
 * The promise of the project on its own rules: for every example, and for every change of one of its fields, the printed
 * query of every language fires exactly when the rule does, as an independent reader of that language evaluates it.
 */
const test = suite("conformance: rules in every language");

/** What a language answers on events, and the events as the place holds them, which may lack fields. */
interface Answer {
  readonly fires: boolean;
  readonly held: readonly Event[];
}

interface Target {
  readonly name: string;
  readonly transpiled: (rule: Rule) => Transpiled;
  /** Several answers where the events can be held in several places. */
  readonly runner: (transpiled: Transpiled, rule: Rule) => (events: readonly Event[]) => readonly Answer[];
  /** Whether the language promises an answer on these events; where not, its documents say so. */
  readonly promises: (events: readonly Event[]) => boolean;
}

const noTies = (events: readonly Event[]): boolean => new Set(events.map(({ time }) => time)).size === events.length;
const wholeSeconds = (events: readonly Event[]): boolean => events.every(({ time }) => time % 1000 === 0);
const noLists = (events: readonly Event[]): boolean => events.every(({ fields }) => Object.values(fields).every((value) => !Array.isArray(value)));
/** Whether hosts that are the same without case are the same with case. */
const sameCase = (events: readonly Event[]): boolean => {
  const hosts = new Set(events.map(({ fields }) => String(fields["host.name"])));
  return new Set([...hosts].map((host) => host.toLowerCase())).size === hosts.size;
};

const elasticFields = readElasticFields();
const ecs = eql.vocabularies["ecs"] as Vocabulary;

/** The places of the mapping where events of a class are found. */
function placesOf(event: Event): readonly VariantRow[] {
  return ecs.events[event.class]?.variants ?? [];
}

/** The event as a place holds it: without the fields that its events never have. */
function heldBy(event: Event, place: VariantRow): Event {
  const lost = Object.entries(place.fields ?? {}).filter(([, row]) => "unavailable" in row && row.absent === true).map(([field]) => field);
  return { ...event, fields: Object.fromEntries(Object.entries(event.fields).filter(([field]) => !lost.includes(field))) };
}

/** @param classes the event classes that the documents look at; other events are nowhere, which is no matter */
function runElastic(documents: readonly string[], events: readonly Event[], classes: ReadonlySet<string>): readonly Answer[] {
  const most = Math.max(...events.map((event) => placesOf(event).length));
  return Array.from({ length: most }, (_, world) => {
    const placed = events.flatMap((event) => {
      const places = classes.has(event.class) ? placesOf(event) : [];
      const place = places[Math.min(world, places.length - 1)];
      return place === undefined ? [] : [{ event: heldBy(event, place), stream: String(place.source["stream"]) }];
    });
    const rows = placed.map(({ event, stream }) => elasticDocument(event, stream));
    const mapping = indexMapping(elasticFields, Object.keys(elasticFields.streams), rows);
    return { fires: documents.some((text) => runEql(parseEql(text), rows, mapping).length > 0), held: placed.map(({ event }) => event) };
  });
}

function splTarget(vocabulary: string): Target {
  return {
    name: `spl ${vocabulary}`,
    transpiled: (rule) => transpile(rule, spl, { vocabulary, formats: ["query"] }),
    runner: ({ documents }) => (events) => [{ fires: documents.some(({ text }) => runSpl(text, splData(events, spl.vocabularies[vocabulary] as Vocabulary)).length > 0), held: events }],
    promises: (events) => vocabulary !== "cim" || (noTies(events) && wholeSeconds(events)),
  };
}

const sentinel = kql.vocabularies["sentinel"] as Vocabulary;

/** The event as the table SecurityEvent holds it: without the fields that 4688 never has. */
function heldBySecurityLog(event: Event): Event {
  const place = (sentinel.events[event.class]?.variants ?? []).find(({ source }) => source["table"] === "SecurityEvent");
  return place === undefined ? event : heldBy(event, place);
}

function kqlTarget(vocabulary: string): Target {
  return {
    name: `kql ${vocabulary}`,
    transpiled: (rule) => transpile(rule, kql, { vocabulary, formats: ["query"] }),
    runner: ({ documents }) => {
      const run = documents.map(({ text }) => runnerOf(text, vocabulary));
      return (events) =>
        (kqlRecorders[vocabulary] ?? []).flatMap((recorder) => {
          // A recorder that holds only some of the events is another installation; the others hold them all.
          if (events.some((event) => recorder(event) === undefined)) return [];
          const held = recorder === securityRecorder ? events.map(heldBySecurityLog) : events;
          return [{ fires: run.some((each) => each(recorder, held).length > 0), held }];
        });
    },
    promises: noLists,
  };
}

const targets: readonly Target[] = [
  {
    name: "sigma",
    transpiled: (rule) => transpile(rule, sigma, { formats: ["rules"] }),
    runner: ({ documents }) => {
      const read = documents.map(({ text }) => readSigmaFile(text));
      return (events) => [{ fires: read.some((each) => sigmaFires(each, events.map((event) => sigmaEvent(sigma.vocabularies["sigma"] as Vocabulary, event)))), held: events }];
    },
    promises: noTies,
  },
  ...["sysmon", "windows", "cim"].map(splTarget),
  {
    name: "eql ecs",
    transpiled: (rule) => transpile(rule, eql, { formats: ["query"] }),
    runner: ({ documents }, rule) => {
      const said = new Set(documents.flatMap(({ units }) => units));
      const classes = new Set(unitsOf(rule).filter(({ name }) => said.has(name)).flatMap(({ signals }) => signals.map(({ event }) => event)));
      return (events) => runElastic(documents.map(({ text }) => text), events, classes);
    },
    promises: (events) => noTies(events) && sameCase(events),
  },
  ...["defender-xdr", "sentinel", "sentinel-asim"].map(kqlTarget),
];

/** Example events and what each becomes when one field is missing, empty, in another case, longer or changed. */
function variantsOf(events: readonly Event[]): readonly (readonly Event[])[] {
  const changed = events.flatMap((event, at) =>
    Object.entries(event.fields).flatMap(([field, value]) =>
      changesOf(field, value).map((next) => events.map((each, index) => (index === at ? { ...event, fields: { ...event.fields, [field]: next } } : each))),
    ),
  );
  return [events, ...changed];
}

function changesOf(field: string, value: FieldValue): readonly FieldValue[] {
  if (typeof value !== "string") return [null];
  const paths = /executable|path|Name$|ModuleDll/.test(field);
  const texts = [value.toUpperCase(), paths ? value.replace(/\\([^\\]*)$/, "\\x$1") : `x${value}`, `${value}x`];
  // Every record has an event id and a provider.
  return field === "event.code" || field === "event.provider" ? [`${value}0`] : [null, ...texts];
}

const folder = join(repositoryRoot, "rules");
for (const file of readdirSync(folder).sort()) {
  const { rule } = readRule(readFileSync(join(folder, file), "utf8"), { file });
  if (rule === undefined) throw new Error(`${file} cannot be read`);
  const lists = [...rule.examples.match, ...rule.examples.ignore].map(({ events }) => events);
  lists.push(...rule.tests.map(({ expect }) => expect.map(({ event }) => event)));
  const detect = compileRule(rule);
  for (const target of targets) {
    const transpiled = target.transpiled(rule);
    if (transpiled.documents.length === 0) continue;
    test(`${file}: ${target.name} (${transpiled.fidelity})`, () => {
      const said = new Set(transpiled.documents.flatMap(({ units }) => units));
      const run = target.runner(transpiled, normalizeRule(rule));
      if (target.name.startsWith("kql")) for (const { text } of transpiled.documents) assert.equal(kustoErrors(text, transpiled.vocabulary), []);
      let compared = 0;
      for (const events of lists.flatMap(variantsOf)) {
        if (!target.promises(events)) continue;
        for (const { fires, held } of run(events)) {
          compared++;
          const expected = detect(held).some(({ unit }) => said.has(unit));
          assert.is(fires, expected, `${JSON.stringify(held, null, 1)}\n${transpiled.documents.map(({ text }) => text).join("\n\n")}`);
        }
      }
      assert.ok(compared > 0, "some events are compared");
    });
  }
}

test.run();

import { type Event, normalizeRule, type Rule, type Transpiled, transpile, unitsOf, type VariantRow, type Vocabulary } from "@isorule/core";
import { eql } from "@isorule/backend-eql/read";
import { kql } from "@isorule/backend-kql/read";
import { sigma } from "@isorule/backend-sigma/read";
import { spl } from "@isorule/backend-spl/read";
import { splEngine } from "@isorule/backend-spl/engine";
import { searchElastic } from "./elastic-search.js";
import { elasticDocument, indexMapping, readElasticFields } from "./eql-documents.js";
import { kqlRecorders, securityRecorder } from "./kql-rows.js";
import { runnerOf } from "./kql-rules.js";
import { sigmaFires } from "./sigma-correlate.js";
import { sigmaEvent } from "./sigma-event.js";
import { readSigmaFile } from "./sigma-read.js";

/** What a language answers on events, and the events as the place holds them, which may lack fields. */
export interface Answer {
  readonly fires: boolean;
  readonly held: readonly Event[];
}

/** One language with one vocabulary, and how its documents are run by an independent reader. */
export interface Target {
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
    return { fires: documents.some((text) => searchElastic(text, mapping).fires(rows)), held: placed.map(({ event }) => event) };
  });
}

function splTarget(vocabulary: string): Target {
  return {
    name: `spl ${vocabulary}`,
    transpiled: (rule) => transpile(rule, spl, { vocabulary, formats: ["query"] }),
    runner: ({ documents }) => {
      const queries = documents.flatMap(({ text }) => splEngine.compile(text).queries);
      return (events) => {
        const stored = events.flatMap((event) => splEngine.store(event, spl.vocabularies[vocabulary] as Vocabulary).slice(0, 1));
        return [{ fires: queries.some((query) => query.fires(stored.map(({ record }) => record))), held: stored.map(({ held }) => held) }];
      };
    },
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

/** Every language with every vocabulary. */
export const targets: readonly Target[] = [
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
    runner: ({ documents }, authored) => {
      const rule = normalizeRule(authored);
      const said = new Set(documents.flatMap(({ units }) => units));
      const classes = new Set(unitsOf(rule).filter(({ name }) => said.has(name)).flatMap(({ signals }) => signals.map(({ event }) => event)));
      return (events) => runElastic(documents.map(({ text }) => text), events, classes);
    },
    promises: (events) => noTies(events) && sameCase(events),
  },
  ...["defender-xdr", "sentinel", "sentinel-asim"].map(kqlTarget),
];

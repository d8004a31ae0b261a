import type { FieldValue, Scalar } from "../generated/model.js";
import type { Event, Example, ExpectedSignal, Hunt, TestCase } from "../model/rule.js";
import type { FieldInfo } from "../model/taxonomy.js";
import { parseDuration } from "./duration.js";
import type { ReadContext } from "./read-context.js";
import { readEventClass } from "./read-event-class.js";
import { optionalBoolean, optionalText } from "./read-metadata.js";
import { readFieldValue } from "./read-value.js";
import { checkField, readWhere } from "./read-where.js";
import { type Entry, entryOf, type MapSource, type Source } from "./source-tree.js";
import { didYouMean } from "./suggest.js";

type Signals = ReadonlyMap<string, string | undefined>;

/** Reads the events on which the rule fires and stays silent. Diagnostics: `rule/*`. */
export function readExamples(context: ReadContext, root: MapSource, signals: Signals): { readonly match: readonly Example[]; readonly ignore: readonly Example[] } {
  const examples = entryOf(root, "examples")?.value;
  const read = (key: string): readonly Example[] => itemsOf(examples, key).map((item) => readExample(context, item, signals));
  return { match: read("match"), ignore: read("ignore") };
}

/** Reads the tests with the events that they leave behind. Diagnostics: `rule/*`. */
export function readTests(context: ReadContext, root: MapSource, signals: Signals): readonly TestCase[] {
  return itemsOf(root, "tests").map((item) => readTest(context, item, signals));
}

/** Reads the hunting questions. Diagnostics: `rule/*`. */
export function readHunts(context: ReadContext, root: MapSource): readonly Hunt[] {
  return itemsOf(root, "hunting").map((item) => {
    const event = readEventClass(context, item);
    const where = entryOf(item, "where")?.value;
    const description = optionalText(item, "description");
    if (where !== undefined && entryOf(item, "event") === undefined) context.report("rule/missing-key", { key: "event", place: "hunting" }, { span: item.span });
    return {
      name: optionalText(item, "name") ?? "",
      ...(description === undefined ? {} : { description }),
      ...(event === undefined ? {} : { event }),
      ...(where === undefined ? {} : { predicate: readWhere(context, where, event) }),
    };
  });
}

function readExample(context: ReadContext, source: Source, signals: Signals): Example {
  const single = entryOf(source, "event");
  const list = entryOf(source, "events");
  if (single !== undefined && list !== undefined) context.report("rule/event-or-events", {}, { span: list.keySpan });
  if (single === undefined && list === undefined && source.kind === "map") context.report("rule/no-event", {}, { span: source.span });
  if (single !== undefined && entryOf(source, "fields") === undefined) context.report("rule/missing-key", { key: "fields", place: "the example" }, { span: single.keySpan });
  const events = single !== undefined ? [readEvent(context, source, 0)] : readEvents(context, itemsOf(source, "events"));
  const named = checkSignals(context, entryOf(source, "signals"), signals);
  return { name: optionalText(source, "name") ?? "", events, ...(named === undefined ? {} : { signals: named }), span: source.span };
}

function readTest(context: ReadContext, source: Source, signals: Signals): TestCase {
  const expect = itemsOf(source, "expect");
  const events = readEvents(context, expect);
  const text = (key: string): object => {
    const value = optionalText(source, key);
    return value === undefined ? {} : { [key]: value };
  };
  const elevated = optionalBoolean(source, "elevated");
  return {
    name: optionalText(source, "name") ?? "",
    ...text("description"),
    ...text("atomic"),
    ...text("platform"),
    ...text("executor"),
    ...(elevated === undefined ? {} : { elevated }),
    ...text("command"),
    ...text("cleanup"),
    expect: expect.map((item, index) => readExpected(context, item, events[index] as Event, signals)),
    fires: optionalBoolean(source, "fires") ?? true,
    span: source.span,
  };
}

function readExpected(context: ReadContext, source: Source, event: Event, signals: Signals): ExpectedSignal {
  const named = checkSignals(context, entryOf(source, "signal"), signals)?.[0];
  const log = optionalText(source, "log");
  return { event, ...(named === undefined ? {} : { signal: named }), ...(log === undefined ? {} : { log }), span: source.span };
}

/** Events of a list: `at` counts from the first; without it an event is a second after the one before. */
function readEvents(context: ReadContext, items: readonly Source[]): readonly Event[] {
  let time = -1_000;
  return items.map((item) => {
    const at = optionalText(item, "at");
    time = (at === undefined ? undefined : parseDuration(at)) ?? time + 1_000;
    return readEvent(context, item, time);
  });
}

function readEvent(context: ReadContext, source: Source, time: number): Event {
  const known = readEventClass(context, source);
  const entries = entryOf(source, "fields")?.value;
  const fields: Record<string, FieldValue> = {};
  for (const entry of entries?.kind === "map" ? entries.entries : []) {
    const info = checkField({ ...context, event: known }, entry.key, entry.keySpan);
    const value = info === undefined ? undefined : readValue(context, entry, info.type);
    if (value !== undefined) fields[entry.key] = value;
  }
  return { class: optionalText(source, "event") ?? "", time, fields };
}

function readValue(context: ReadContext, entry: Entry, type: FieldInfo["type"]): FieldValue | undefined {
  const { value: source, key } = entry;
  if (source.kind === "scalar" && source.value === null) return null;
  if (source.kind === "list") return source.items.flatMap((item): Scalar[] => {
    const value = readFieldValue(context, item, key, type);
    return value === undefined ? [] : [value];
  });
  return source.kind === "map" ? undefined : readFieldValue(context, source, key, type);
}

function checkSignals(context: ReadContext, entry: Entry | undefined, signals: Signals): readonly string[] | undefined {
  if (entry === undefined) return undefined;
  const items = entry.value.kind === "list" ? entry.value.items : [entry.value];
  return items.flatMap((item) => {
    if (item.kind !== "scalar" || typeof item.value !== "string") return [];
    if (signals.has(item.value)) return [item.value];
    const known = [...signals.keys()];
    context.report("rule/unknown-signal", { signal: item.value.slice(0, 60) }, { span: item.span, help: didYouMean(item.value, known, `The signals are ${known.join(", ")}.`) });
    return [];
  });
}

function itemsOf(source: Source | undefined, key: string): readonly Source[] {
  const value = entryOf(source, key)?.value;
  return value?.kind === "list" ? value.items : [];
}

import { eventClasses } from "../model/taxonomy.js";
import type { Mapping } from "./read-mapping.js";
import type { EventDataRow, EventRow, Rows, VariantRow, Vocabulary } from "./vocabulary.js";

/**
 * A vocabulary with what a mapping file says on top. A row of the file holds where it stands and in every place below it;
 * all other rows stay. A list of `variants` replaces the one of the event class; a variant with the name of an old one
 * starts from that one.
 *
 * @param base undefined for a vocabulary that starts from none
 */
export function extendVocabulary(base: Vocabulary | undefined, mapping: Mapping): Vocabulary {
  const { vocabulary, language: _language, extends: _extends, channels, title, fields, eventData, settings, events, ...others } = mapping;
  const old = base === undefined ? undefined : withoutRows(base, fields, eventData);
  const rows = { ...(channels === undefined ? {} : channelRows(channels)), ...events };
  const changed = Object.entries(rows).map(([name, row]) => [name, extendEvent(own(old?.events, name), row)] as const);
  return {
    ...old,
    ...others,
    vocabulary,
    title: title ?? (base === undefined ? vocabulary : base.title),
    ...optional("settings", merged(old?.settings, settings)),
    ...optional("fields", merged(old?.fields, fields)),
    ...optional("eventData", eventData ?? old?.eventData),
    events: { ...old?.events, ...Object.fromEntries(changed) },
  };
}

function extendEvent(base: EventRow | undefined, row: EventRow): EventRow {
  if (base === undefined || base.unavailable !== undefined || row.unavailable !== undefined) return row;
  const fields = merged(base.fields, row.fields);
  const eventData = row.eventData ?? base.eventData;
  if (row.variants === undefined) {
    const variants = base.variants?.map((variant) => withoutOwnRows(variant, row.fields, row.eventData));
    return { ...optional("fields", fields), ...optional("eventData", eventData), ...optional("variants", variants) };
  }
  // Rows for the old places need not hold in a new one: they go where they come from.
  const variants = row.variants.map((variant) => {
    const start = variant.name === undefined ? undefined : base.variants?.find(({ name }) => name === variant.name);
    return start === undefined ? variant : extendVariant(start, base, row, variant);
  });
  return { ...optional("fields", row.fields), ...optional("eventData", row.eventData), variants };
}

function extendVariant(start: VariantRow, base: EventRow, row: EventRow, variant: VariantRow): VariantRow {
  const old = withoutOwnRows({ ...start, ...optional("fields", merged(base.fields, start.fields)), ...optional("eventData", start.eventData ?? base.eventData) }, row.fields, row.eventData);
  return {
    ...old,
    ...variant,
    source: { ...old.source, ...variant.source },
    ...optional("fields", merged(old.fields, variant.fields)),
    ...optional("eventData", variant.eventData ?? old.eventData),
  };
}

/** What may have rows of its own. */
interface Layer {
  readonly fields?: Rows;
  readonly eventData?: EventDataRow;
}

/** The vocabulary without the rows in event classes and places that a row for all of them replaces. */
function withoutRows(vocabulary: Vocabulary, fields: Rows | undefined, eventData: EventDataRow | undefined): Vocabulary {
  if (fields === undefined && eventData === undefined) return vocabulary;
  const events = Object.entries(vocabulary.events).map(([name, event]): [string, EventRow] => {
    const variants = event.variants?.map((variant) => withoutOwnRows(variant, fields, eventData));
    return [name, { ...withoutOwnRows(event, fields, eventData), ...optional("variants", variants) }];
  });
  return { ...vocabulary, events: Object.fromEntries(events) };
}

function withoutOwnRows<Place extends Layer>(place: Place, fields: Rows | undefined, eventData: EventDataRow | undefined): Place {
  const { eventData: old, ...others } = place;
  const rest = place.fields === undefined || fields === undefined ? place.fields : Object.fromEntries(Object.entries(place.fields).filter(([field]) => !Object.hasOwn(fields, field)));
  return { ...others, ...optional("fields", rest), ...optional("eventData", eventData === undefined ? old : undefined) } as unknown as Place;
}

const hole = "{channel}";

/** The row of whole channels for every event class that is a set of them. */
function channelRows(row: EventRow): Readonly<Record<string, EventRow>> {
  const classes = Object.entries(eventClasses).flatMap(([name, { channels }]) => (channels === undefined ? [] : [[name, filled(row, channels) as EventRow] as const]));
  return Object.fromEntries(classes);
}

/** A copy of data in which texts with the hole are filled; a text becomes a list where there are several channels. */
function filled(data: unknown, channels: readonly string[]): unknown {
  if (typeof data === "string") {
    if (!data.includes(hole)) return data;
    const texts = channels.map((channel) => data.replaceAll(hole, () => channel));
    return texts.length === 1 ? texts[0] : texts;
  }
  if (Array.isArray(data)) return data.flatMap((item) => filled(item, channels));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, filled(value, channels)]));
}

function merged<Value>(old: Readonly<Record<string, Value>> | undefined, own: Readonly<Record<string, Value>> | undefined): Readonly<Record<string, Value>> | undefined {
  return old === undefined ? own : own === undefined ? old : { ...old, ...own };
}

function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}

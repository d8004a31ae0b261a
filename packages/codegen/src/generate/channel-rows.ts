import type { EventRow, Vocabulary } from "./mappings.js";
import type { Taxonomy } from "./taxonomy.js";

const hole = "{channel}";

/**
 * Gives every event class that is a set of whole channels, and has no row of its own, the row `channels` of the mapping
 * file, with the channels in the place of `{channel}`.
 */
export function channelRows<Mapping extends Vocabulary>(vocabulary: Mapping, taxonomy: Taxonomy): Mapping {
  const { channels: row, ...others } = vocabulary;
  if (row === undefined) return vocabulary;
  const rows: Record<string, EventRow> = {};
  for (const [name, { channels }] of Object.entries(taxonomy.events)) {
    if (channels !== undefined && !Object.hasOwn(vocabulary.events, name)) rows[name] = filled(row, channels) as EventRow;
  }
  return { ...others, events: { ...vocabulary.events, ...rows } } as Mapping;
}

/** A copy of some data in which texts with the hole are filled; a text becomes a list where there are several channels. */
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

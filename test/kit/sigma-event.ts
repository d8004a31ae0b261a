import { type Event, eventDataName, type EventRow, type Vocabulary } from "@isorule/core";
import type { SigmaEvent } from "./sigma-evaluate.js";
import type { TimedSigmaEvent } from "./sigma-correlate.js";

/**
 * An event as its log would hold it, under the names of the vocabulary. Hashes come together in one text; derived fields
 * have no name there and are left out, so that the event must state what they follow from.
 *
 * @param place which of the class's places the event is found in
 */
export function sigmaEvent(vocabulary: Vocabulary, event: Event, place = 0): TimedSigmaEvent {
  const row = vocabulary.events[event.class] as EventRow;
  const fields: Record<string, unknown> = {};
  const hashes: string[] = [];
  for (const [field, value] of Object.entries(event.fields)) {
    const column = row.fields?.[field] ?? vocabulary.fields?.[field];
    const data = eventDataName(field);
    if (column === undefined && data !== undefined) fields[data] = value;
    if (column === undefined || "unavailable" in column) continue;
    if (column.rewrite?.startsWith("hashes-") === true) {
      if (value !== null && value !== "") hashes.push(`${column.rewrite.slice("hashes-".length).toUpperCase()}=${String(value)}`);
    } else fields[column.name] = column.type === "number" && typeof value === "string" && /^\d+$/.test(value) ? Number(value) : column.type === "number" || typeof value !== "boolean" ? value : String(value);
  }
  if (hashes.length > 0) fields["Hashes"] = hashes.join(",");
  return { logsource: row.variants?.[place]?.source ?? {}, time: event.time, fields: fields satisfies SigmaEvent };
}

import { anyOf, type Column } from "@isorule/core";
import type { EqlExpression } from "../query/query.js";
import type { Place } from "./place.js";

const eventData = "winlog.event_data.";
const userData = "winlog.user_data.";

/**
 * An expression over a column, or over each of the columns in any of which an event may hold the field.
 *
 * The vocabulary's `settings.alternatives` lists the further ones by event class (`*` for any) and canonical field. The
 * event data of Windows is in either of two objects: what a provider writes as UserData lies in `winlog.user_data`.
 * `settings.userData` lists the event classes with such providers. Source: Fields() in elastic/beats, winlogbeat/sys/winevent/event.go
 */
export function inEachColumn(column: Column, place: Place, lower: (column: Column) => EqlExpression): EqlExpression {
  const others = otherNames(column, place);
  return others.length === 0 ? lower(column) : anyOf([lower(column), ...others.map((name) => lower({ ...column, name, optional: true }))]);
}

function otherNames({ field, name }: Column, { event, settings }: Pick<Place, "event" | "settings">): readonly string[] {
  const alternatives = (settings["alternatives"] ?? {}) as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  for (const group of [event, "*"]) {
    const names = Object.hasOwn(alternatives, group) ? alternatives[group] : undefined;
    if (names !== undefined && Object.hasOwn(names, field)) return names[field] ?? [];
  }
  const classes = (settings["userData"] ?? []) as readonly string[];
  return name.startsWith(eventData) && classes.includes(event) ? [userData + name.slice(eventData.length)] : [];
}

/** The rewrites that leave the value of a column as the field has it. */
const harmless: ReadonlySet<string> = new Set(["account", "address", "bare-name", "last-dot", "lower-case", "registry-data"]);

/** Whether the column alone has the whole value of the field, so that it can be compared with another one, or be a key. */
export function isVerbatim(column: Column, place: Pick<Place, "event" | "settings">): boolean {
  return (column.rewrite === undefined || harmless.has(column.rewrite)) && otherNames(column, place).length === 0;
}

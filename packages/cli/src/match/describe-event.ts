import { type Event, type Scalar, valuesOf } from "@isorule/core";

import { printableLine } from "../terminal/printable.js";
import { shorten } from "../terminal/table.js";

/** What an event did it to, best first: the first that it has says most. */
const objects: readonly (readonly string[])[] = [
  ["process.command_line"],
  ["file.path"],
  ["registry.path", "registry.data"],
  ["dll.path"],
  ["dns.question.name"],
  ["target.process.executable"],
  ["pipe.name"],
  ["destination.domain", "destination.ip", "destination.port"],
  ["url.full"],
  ["powershell.script_block_text"],
  ["powershell.payload"],
  ["powershell.pipeline_data"],
];

const longestPart = 120;

/**
 * One line that tells an event to a person: where, which process, and what it did it to. An event of a whole log, which
 * has no such fields, is told by its provider, its id and the beginning of its data.
 */
export function describeEvent(event: Event): string {
  const parts = [textOf(event, "host.name")];
  const object = objects.map((fields) => fields.map((field) => textOf(event, field)).filter((text) => text !== "").join(" ")).find((text) => text !== "");
  const actor = textOf(event, "process.executable");
  if (object !== undefined) parts.push(actor === "" ? object : `${actor}: ${object}`);
  else if (actor !== "") parts.push(actor);
  else parts.push(`${textOf(event, "event.provider")} ${textOf(event, "event.code")}`.trim(), dataOf(event));
  return parts.filter((part) => part !== "").join("  ");
}

function dataOf(event: Event): string {
  const shown = Object.keys(event.fields)
    .filter((field) => field.startsWith("event_data."))
    .slice(0, 4)
    .map((field) => `${field.slice("event_data.".length)}=${shorten(textOf(event, field), 40)}`);
  return shown.join(" ");
}

function textOf(event: Event, field: string): string {
  const values: readonly Scalar[] = valuesOf(event, field);
  return shorten(printableLine(values.map(String).join(", ").slice(0, 2_000)).replace(/\s+/g, " "), longestPart);
}

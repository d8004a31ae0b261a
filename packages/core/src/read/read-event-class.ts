import { eventClass, eventClasses } from "../model/taxonomy.js";
import type { ReadContext } from "./read-context.js";
import { optionalText } from "./read-metadata.js";
import { entryOf, type Source } from "./source-tree.js";
import { didYouMean } from "./suggest.js";

/** The event class that stands under `event`; undefined and reported when there is no such class. */
export function readEventClass(context: ReadContext, owner: Source): string | undefined {
  const entry = entryOf(owner, "event");
  const name = optionalText(owner, "event");
  if (entry === undefined || name === undefined) return undefined;
  if (eventClass(name) !== undefined) return name;
  const help = didYouMean(name, Object.keys(eventClasses), relatedClasses(name));
  context.report("rule/unknown-event", { event: name.slice(0, 60) }, { span: entry.value.span, help });
  return undefined;
}

/**
 * A help text for a name that no event class has: the classes that have a word of it, and where to find the others.
 *
 * @example relatedClasses("dns_lookup") // "Related are `dns_query`, … `isorule fields` lists all event classes."
 */
export function relatedClasses(name: string): string {
  const words = name.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word.length > 2);
  const related = Object.keys(eventClasses).filter((known) => known.split("_").some((word) => words.includes(word)));
  const near = related.length === 0 ? "" : `Related are ${related.slice(0, 8).map((known) => `\`${known}\``).join(", ")}. `;
  return `${near}\`isorule fields\` lists all event classes.`;
}

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
  const known = Object.keys(eventClasses);
  context.report("rule/unknown-event", { event: name.slice(0, 60) }, { span: entry.value.span, help: didYouMean(name, known, `Known are ${known.join(", ")}.`) });
  return undefined;
}

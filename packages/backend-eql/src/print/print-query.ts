import { type PrintedQuery, templateRenderer } from "@isorule/core";
import { templates } from "../generated/templates.js";
import type { EventSource } from "../lower/event-source.js";
import type { EqlQuery, EventFilter, FieldReference, SequenceBody } from "../query/query.js";
import { printCondition } from "./print-condition.js";
import { printDuration } from "./print-duration.js";
import { isPlainName, quoteField } from "./quote-field.js";
import { quoteText } from "./quote-text.js";

/** The skeletons of queries: `event`, `sequence`. */
const skeleton = templateRenderer(templates, { block });

/** A printed query, with the places where it looks: the envelopes name them. */
export interface PrintedEql extends PrintedQuery {
  readonly sources: readonly EventSource[];
}

/** The text of a query, without a line break at its end. */
export function printQuery(query: EqlQuery): PrintedEql {
  const { part, units, sources } = query;
  return { part, units, sources, text: (query.kind === "event" ? skeleton("event", printFilter(query.filter)) : skeleton("sequence", sequenceData(query))).trimEnd() };
}

function sequenceData(query: SequenceBody): unknown {
  return {
    by: printKeys(query.by),
    maxspan: printDuration(query.within),
    steps: query.steps.map(({ filter, by, runs }) => ({ ...printFilter(filter), by: printKeys(by), runs: runs === 1 ? "" : String(runs) })),
  };
}

function printFilter({ category, condition }: EventFilter): { readonly category: string; readonly condition: string } {
  return { category: category === "any" || isPlainName(category) ? category : quoteText(category), condition: printCondition(condition) };
}

function printKeys(keys: readonly FieldReference[]): string {
  return keys.map(quoteField).join(", ");
}

/** Helper of the skeletons: a text of one line behind a space, a longer one on lines of its own, indented by `spaces`. */
function block(text: string, spaces: number): string {
  if (!text.includes("\n")) return ` ${text}`;
  const indent = `\n${" ".repeat(spaces)}`;
  return indent + text.replaceAll("\n", indent);
}

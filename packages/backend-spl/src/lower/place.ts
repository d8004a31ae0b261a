import { type Column, compilePredicate, type Comparison, eventDataName, type Exists, type MappedVariant, type Report, type Span } from "@isorule/core";
import { evalField, fieldNameFault, quoteText } from "../print/literals.js";
import type { EvalValue } from "../query.js";
import type { splDiagnostics } from "../spl-diagnostics.js";
import type { FilledColumns, RawFormat } from "./source.js";

/** What `tstats` writes into a row for a field that is missing; no Windows path, name or number can be this. */
export const absentText = "<absent>";

/** A place of events while its conditions are lowered. */
export interface Place {
  readonly unit: string;
  readonly variant: MappedVariant;
  /** Whether the events are rows of a data model. */
  readonly dataset: boolean;
  readonly filled: FilledColumns | undefined;
  readonly format: RawFormat;
  readonly report: Report<typeof splDiagnostics>;
}

/** The column of a field. The mapping stage saw to it that there is one. */
export function columnOf(place: Place, field: string): Column {
  const column = place.variant.column(field);
  if (column === undefined) throw new Error(`Invariant: ${place.variant.name} has no column for ${field}`);
  return column;
}

/** Why the column cannot be named in a search of the place; undefined when it can. */
export function columnFault(column: Column, place: Place): string | undefined {
  if (column.expression !== undefined) return undefined;
  if (column.field.includes(":")) {
    const fault = foreignFault(column.name, place);
    if (fault !== undefined) return fault;
  }
  if (eventDataName(column.field) !== undefined) return fieldNameFault(column.name);
  return /^[A-Za-z_]/.test(column.name) && !/['"*\\`|\s]/.test(column.name) ? undefined : fieldNameFault(column.name);
}

/**
 * Why a name that is not of the mapping is no field of the place: `Processes.x` is one of a dataset and of no raw event,
 * and a dataset has its own fields and those that are kept in the index.
 * Source: Splunk, data models and tstats: fields of a dataset are `dataset.field`, those of the index have no prefix.
 */
function foreignFault(name: string, { dataset, variant }: Place): string | undefined {
  const prefix = /^([A-Z]\w*)\./.exec(name)?.[1];
  const datamodel = variant.source["datamodel"];
  if (!dataset || typeof datamodel !== "string") return prefix !== undefined && datasets.has(prefix) ? `It is a field of the data model dataset ${prefix}, and these are raw events.` : undefined;
  const own = datamodel.slice(datamodel.lastIndexOf(".") + 1);
  if (indexed.has(name) || prefix === own) return undefined;
  // A dataset has the fields of the one that it is a part of.
  return prefix === undefined || datasets.has(prefix) ? `The dataset ${own} has no such field.` : undefined;
}

/** Source: Splunk, tstats: fields that are there for every event of an index. */
const indexed: ReadonlySet<string> = new Set(["host", "index", "source", "sourcetype", "splunk_server", "_time", "nodename"]);

/** The datasets that event classes are in. Source: Splunk Common Information Model. */
const datasets: ReadonlySet<string> = new Set(["Processes", "Filesystem", "Registry", "Services", "Ports", "All_Traffic", "DNS", "Web", "Authentication", "All_Email", "IDS_Attacks", "Malware_Attacks"]);

/** Whether the values stand in the elements of an XML text: `<Data>one</Data><Data>two</Data>`. */
export function holdsElements(column: Column): boolean {
  return column.rewrite === "elements";
}

/** Whether the data model fills the column, so that it is never missing. */
export function isFilled(place: Place, column: Column): boolean {
  return place.dataset && place.filled !== undefined && place.filled.columns.has(column.name);
}

/** Whether a condition would take the filler text of the data model for a value. */
export function meetsFiller(place: Place, node: Comparison | Exists): boolean {
  if (!isFilled(place, columnOf(place, node.field)) || place.filled === undefined) return false;
  return compilePredicate(node)({ class: "", time: 0, fields: { [node.field]: place.filled.text } });
}

/** Says that the filler text of a field is taken for a missing value. */
export function reportFiller(place: Place, field: string, span: Span | undefined): void {
  place.report("spl/filled-value", { unit: place.unit, field: columnOf(place, field).name, text: place.filled?.text ?? "" }, { span });
}

/** A column as a value of an eval expression: null where the event has nothing, also in rows of a data model. */
export function evalValue(place: Place, column: Column): EvalValue {
  const plain = column.expression === undefined ? evalField(column.name) : `(${column.expression})`;
  const filler = isFilled(place, column) ? place.filled?.text : place.dataset ? absentText : undefined;
  const expression = filler === undefined ? plain : `nullif(${plain}, ${quoteText(filler)})`;
  return { expression, array: column.array === true, hex: column.type === "hexNumber" };
}

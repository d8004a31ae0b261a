import { type Column, eventClass, type Scalar, type Span } from "@isorule/core";
import { isWritable } from "../print/quote-yaml.js";
import { type LowerContext, columnOf } from "./context.js";

/**
 * The column of a field, if it is a plain field with a name that Sigma can write.
 *
 * Diagnostics: `sigma/field-name`, `sigma/computed-column`.
 *
 * @param told whether the values say that a field of the event data is meant, and not the one that has its name
 * @param where ends the message: where a rewritten column cannot stand. Absent: a rewrite is the caller's matter
 */
export function checkedField(field: string, context: LowerContext, span: Span | undefined, where?: string, told = false): Column | undefined {
  const column = columnOf(context, field);
  if (column.name.includes("|") || !isWritable(column.name)) {
    const what = column.name.includes("|") ? "a `|`" : "half of a surrogate pair";
    context.report("sigma/field-name", { unit: context.unit, name: column.name, what }, { span });
    return undefined;
  }
  const other = told ? undefined : takenBy(field, column, context);
  if (other !== undefined) {
    context.report("sigma/name-taken", { unit: context.unit, field, name: column.name, other }, { span });
    return undefined;
  }
  const how = column.expression ?? (where === undefined ? undefined : column.rewrite);
  if (how !== undefined) {
    context.report("sigma/computed-column", { unit: context.unit, field, place: context.variant.name, how, where: where ?? "" }, { span });
    return undefined;
  }
  return column;
}

/** Whether all values can be written. Diagnostics: `sigma/unwritable-text`. */
export function checkTexts(values: readonly Scalar[], context: LowerContext, span: Span | undefined): boolean {
  if (values.every((value) => typeof value !== "string" || isWritable(value))) return true;
  context.report("sigma/unwritable-text", { unit: context.unit, what: `a value of \`${context.signal}\`` }, { span });
  return false;
}

/** Fields of the System header, whose names come first (rules specification, field usage). */
const systemFields = ["host.name", "event.code", "event.provider", "event.channel"] as const;

/**
 * Another field of the event whose name a field of the event data would take; tools differ in whether they mind case. Logs
 * that are none of Windows have no system header, unless their class says so.
 */
function takenBy(field: string, column: Column, context: LowerContext): string | undefined {
  if (!field.startsWith("event_data.")) return undefined;
  const name = column.name.toLowerCase();
  const { platform, fields = [] } = eventClass(context.event) ?? {};
  const others: readonly string[] = platform === "windows" ? [...fields, ...systemFields] : fields;
  return others.find((other) => context.variant.column(other)?.name.toLowerCase() === name);
}

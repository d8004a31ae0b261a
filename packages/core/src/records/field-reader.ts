import type { FieldValue } from "../generated/model.js";
import { columnFinder, type Layer } from "../map/map-rule.js";
import type { Column } from "../map/vocabulary.js";
import { eventClass, eventDataName, fieldInfo } from "../model/taxonomy.js";
import { typedValueOf } from "./field-values.js";

/** What a record holds under the names of a vocabulary. */
export interface NamedValues {
  readonly get: (name: string) => unknown;
  /** The names that fields of the provider (`event_data.X`) may have, all of them. */
  readonly names: () => Iterable<string>;
}

/** The same of a record, of which single fields of the provider can be asked for. */
export interface RecordValues extends NamedValues {
  /** Whether `names` gives the name. */
  readonly has: (name: string) => boolean;
}

/** The canonical value of a column that the mapping says to rewrite; undefined when the record has none. */
export type ValueReader = (values: NamedValues, column: Column) => unknown;

/** Reads the canonical fields of an event. */
export interface FieldReader {
  readonly all: (values: RecordValues) => Readonly<Record<string, FieldValue>>;
  /** One of them, without reading the others. */
  readonly one: (values: RecordValues, field: string) => FieldValue | undefined;
}

/**
 * The columns of one place, read backwards: what each canonical field of an event class holds, given what the columns
 * hold. A column that is an expression, or whose `rewrite` has no reader, is not read.
 *
 * @param layers rows of the variant, the event class and the vocabulary, in this order
 * @param rewrites how to undo what the mapping calls a rewrite
 */
export function compileFieldReader(event: string, layers: readonly Layer[], rewrites: (name: string) => ValueReader | undefined): FieldReader {
  const known = eventClass(event);
  if (known === undefined) return { all: () => ({}), one: () => undefined };
  const column = columnFinder(layers);
  const passed = known.eventData === true ? layers.flatMap(({ fields = {} }) => Object.keys(fields).filter((field) => eventDataName(field) !== undefined)) : [];
  const steps = [...new Set([...known.fields, ...passed])].flatMap((field) => stepOf(field, column(field), rewrites) ?? []);
  const stepsByField = new Map(steps.map((step) => [step.field, step]));
  const row = known.eventData === true ? layers.find((layer) => layer.eventData !== undefined)?.eventData : undefined;
  if (row === undefined || row.expression !== undefined) return { all: (values) => readSteps(steps, values), one: (values, field) => stepsByField.get(field)?.read(values) };
  const passedField = fieldsOfNames(row.name);
  return {
    all(values) {
      const fields = readSteps(steps, values);
      for (const name of values.names()) {
        const field = passedField(name);
        const value = field === undefined || Object.hasOwn(fields, field) ? undefined : typedValueOf(values.get(name), "text");
        if (field !== undefined && value !== undefined) fields[field] = value;
      }
      return fields;
    },
    one(values, field) {
      const stated = stepsByField.get(field)?.read(values);
      if (stated !== undefined) return stated;
      const data = eventDataName(field);
      const name = data === undefined ? undefined : row.name.replace("{name}", () => data);
      return name !== undefined && values.has(name) ? typedValueOf(values.get(name), "text") : undefined;
    },
  };
}

/** Logs have some hundred names. What sends more of them is not worth to be remembered. */
const mostNames = 10_000;

/** The canonical field of a provider's name; undefined for a name that the row does not make. */
function fieldsOfNames(template: string): (name: string) => string | undefined {
  const [before = "", after = ""] = template.split("{name}");
  const known = new Map<string, string | undefined>();
  return (name) => {
    if (known.has(name)) return known.get(name);
    const fits = name.startsWith(before) && name.endsWith(after) && name.length > before.length + after.length;
    const field = fits ? `event_data.${name.slice(before.length, name.length - after.length)}` : undefined;
    if (known.size < mostNames) known.set(name, field);
    return field;
  };
}

interface Step {
  readonly field: string;
  readonly read: (values: NamedValues) => FieldValue | undefined;
}

function stepOf(field: string, column: ReturnType<ReturnType<typeof columnFinder>>, rewrites: (name: string) => ValueReader | undefined): Step | undefined {
  if (column === undefined || "unavailable" in column || column.expression !== undefined) return undefined;
  const type = fieldInfo(field)?.type ?? "text";
  const { name, aliases, rewrite } = column;
  if (rewrite === undefined && aliases === undefined) return { field, read: ({ get }) => typedValueOf(get(name), type) };
  if (rewrite === undefined) {
    const names = [name, ...(aliases ?? [])];
    return { field, read: ({ get }) => typedValueOf(get(names.find((each) => get(each) !== undefined) ?? name), type) };
  }
  const undo = rewrites(rewrite);
  return undo && { field, read: (values) => typedValueOf(undo(values, column), type) };
}

function readSteps(steps: readonly Step[], values: NamedValues): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  for (const { field, read } of steps) {
    const value = read(values);
    if (value !== undefined) fields[field] = value;
  }
  return fields;
}

import { type Event, type FieldValue, type NativeRecord, oncePer, type Scalar as FieldScalar, type StoredEvent, valuesOf, type Vocabulary } from "@isorule/core";
import type { KqlExpression } from "../parse/tree.js";
import { compileScalar } from "./compile-scalar.js";
import { rowOf, timeOf } from "./schema.js";
import { frameOf, type Run, type Scalar } from "./scope.js";
import { copyDraft, type Draft, emptyDraft, finishedValues, isXmlText } from "./store/draft.js";
import { invert, type InvertContext, makeTrue, setColumn } from "./store/invert.js";
import { isNumberField, type Place, type PlaceColumn, placesOf } from "./store/place.js";
import { heldOf, spelled } from "./store/registry.js";
import { numberIn, type KqlValue, toText } from "./values.js";

/**
 * An event in each place of a vocabulary that can hold it. From the rows of the mapping alone: values go into the columns
 * that hold the fields, expressions of the mapping are turned round, and what is `held` is what the rows read of the
 * finished record. A place that gives back another value than the event has is left out.
 *
 * @example
 * storeEvent({ class: "image_load", time: 0, fields: { "dll.path": "C:\\a.dll" } }, defender)[0].record.values.FolderPath // "C:\\a.dll"
 */
export function storeEvent(event: Event, vocabulary: Vocabulary): readonly StoredEvent[] {
  const row = Object.hasOwn(vocabulary.events, event.class) ? vocabulary.events[event.class] : undefined;
  if (row === undefined) return [];
  return placesOf(vocabulary)(row).flatMap((place) => inPlace(event, place, vocabulary) ?? []);
}

/** A value that a place should hold, and what is read of it again. */
interface Wanted {
  readonly place: PlaceColumn;
  readonly stored: KqlValue;
  readonly held: FieldValue;
}

function inPlace(event: Event, place: Place, vocabulary: Vocabulary): StoredEvent | undefined {
  const wanted: Wanted[] = [];
  for (const field of new Set([...place.fields.map((each) => each.field), ...Object.keys(event.fields)])) {
    const column = place.find(field);
    const values = valuesOf(event, field);
    if (column === undefined || values.length === 0) continue;
    const one = wantedOf(column, values, place);
    if (one === undefined) return undefined;
    wanted.push(one);
  }
  const [time = "TimeGenerated"] = timeOf(vocabulary);
  for (const choice of choices(place)) {
    const stored = put(event, wanted, choice, place, time);
    if (stored !== undefined) return stored;
  }
  return undefined;
}

/** The values of a field as the place would hold them; undefined where it holds no such values. */
function wantedOf(place: PlaceColumn, values: readonly FieldScalar[], { xmlColumn }: Place): Wanted | undefined {
  const { column, field } = place;
  const [first] = values as readonly [FieldScalar];
  if (xmlColumn !== undefined && !values.every((value) => isXmlText(String(value)))) return undefined;
  if (column.array === true) return { place, stored: [...values], held: values.length === 1 ? first : [...values] };
  if (values.length > 1) return undefined;
  if (column.rewrite !== undefined) {
    const found = spelled(column.rewrite, String(first));
    return found === undefined ? undefined : { place, stored: found.stored, held: found.held };
  }
  const isNumber = column.type === "number" || column.type === "hexNumber" || isNumberField(field);
  if (!isNumber) return { place, stored: column.type === "boolean" ? first : typeof first === "boolean" ? String(first) : first, held: first };
  // A log spells a number in one way.
  if (!/^(?:0|-?[1-9]\d{0,14})$/.test(String(first))) return undefined;
  return { place, stored: column.type === "hexNumber" ? `0x${Number(first).toString(16)}` : column.type === "number" ? Number(first) : String(first), held: first };
}

/** The ways to meet the conditions on columns with several values; the first that fits the event is taken. */
function choices({ where }: Place): readonly (readonly (readonly [string, string | number])[])[] {
  let all: (readonly (readonly [string, string | number])[])[] = [[]];
  for (const { column, values } of where) {
    all = all.flatMap((before) => values.map((value) => [...before, [column, value] as const]));
    if (all.length > 64) all = all.slice(0, 64);
  }
  return all;
}

function put(event: Event, wanted: readonly Wanted[], choice: readonly (readonly [string, string | number])[], place: Place, time: string): StoredEvent | undefined {
  const recordOf = (draft: Draft): NativeRecord => ({ source: place.table, time: event.time, values: { ...finishedValues(draft, place), [time]: event.time } });
  const deviceRecord = deviceOf(event, place, time);
  const valueIn = (scalar: Scalar, draft: Draft): KqlValue => runOn(scalar, recordOf(draft), deviceRecord, place, time);
  const context: InvertContext = {
    ...place,
    typeOf: (name) => place.columns.find((column) => column.name === name)?.type,
    valueOf: (node, draft) => valueIn(scalarsOf(place)(node), draft),
  };
  let draft = emptyDraft();
  if (place.devices !== undefined) draft.columns.set("DeviceId", deviceName);
  for (const [name, value] of choice) if (!setColumn(name, value, draft, context)) return undefined;
  for (const { place: { column, dataName, expression, unnamed }, stored } of wanted) {
    if (expression !== undefined) continue;
    if (unnamed) draft.unnamed.push(...(stored as readonly KqlValue[]).map(String));
    else if (dataName !== undefined) draft.data.set(dataName, String(stored));
    else if (!setColumn(column.name, stored, draft, context)) return undefined;
  }
  for (const { place: { expression }, stored } of wanted) {
    if (expression === undefined || sameValue(valueIn(expression.scalar, draft), stored)) continue;
    const next = invert(expression.tree, stored, draft, context);
    if (next === undefined || !sameValue(valueIn(expression.scalar, next), stored)) return undefined;
    draft = next;
  }
  for (const { scalar, tree } of place.conditions) {
    if (valueIn(scalar, draft) === true) continue;
    const trial = copyDraft(draft);
    if (!makeTrue(tree, trial, context)) return undefined;
    draft = trial;
  }
  // What was put in later must not have changed what was there before.
  for (const { place: { expression }, stored } of wanted) if (expression !== undefined && !sameValue(valueIn(expression.scalar, draft), stored)) return undefined;
  const fields = heldFields(wanted, draft, recordOf(draft), place, (scalar) => valueIn(scalar, draft));
  const stored: StoredEvent = { place: place.name, record: recordOf(draft), held: { class: event.class, time: event.time, fields } };
  return deviceRecord === undefined ? stored : { ...stored, companions: [deviceRecord] };
}

/** Trees of the mapping are few, and each is compiled once in its place. */
const scalarsOf = oncePer(({ scope }: Place) => oncePer((node: KqlExpression) => compileScalar(node, scope)));

const deviceName = "0123456789abcdef";

/** The record of the device, where a condition of the place looks there. */
function deviceOf(event: Event, { devices }: Place, time: string): NativeRecord | undefined {
  return devices === undefined ? undefined : { source: "DeviceInfo", time: event.time, values: { [time]: event.time, DeviceId: deviceName, [devices.column]: devices.value } };
}

function runOn(scalar: Scalar, record: NativeRecord, device: NativeRecord | undefined, place: Place, time: string): KqlValue {
  const deviceRows = device === undefined ? [] : [rowOf(device, place.scope.table(device.source) ?? [], [time])];
  const run: Run = { now: record.time, tables: new Map([["DeviceInfo", deviceRows]]), memo: new Map(), left: 100_000 };
  const row = rowOf(record, place.columns, [time]);
  const frame = frameOf(run, [row]);
  frame.row = row;
  return scalar.run(frame);
}

function sameValue(left: KqlValue, right: KqlValue): boolean {
  if (left === null || right === null) return left === right;
  if (typeof left === "object" || typeof right === "object") return JSON.stringify(left) === JSON.stringify(right);
  return String(left).toLowerCase() === String(right).toLowerCase();
}

/** What the rows of the mapping read of the record: what the event said in its own spelling, and what it did not say, too. */
function heldFields(wanted: readonly Wanted[], draft: Draft, record: NativeRecord, place: Place, valueIn: (scalar: Scalar) => KqlValue): Readonly<Record<string, FieldValue>> {
  const held: Record<string, FieldValue> = {};
  for (const { place: { field }, held: value } of wanted) if (Object.keys(held).length < 10_000) held[field] = value;
  const said = new Set(Object.keys(held));
  for (const { column, dataName, expression, field, unnamed } of place.fields) {
    if (said.has(field)) continue;
    const value = expression !== undefined ? valueIn(expression.scalar) : dataName !== undefined ? (draft.data.get(dataName) ?? null) : unnamed ? [...draft.unnamed] : (record.values[column.name] ?? null);
    const read = readValue(value, column.type === "hexNumber", column.rewrite);
    if (read !== undefined) held[field] = read;
  }
  return held;
}

function readValue(value: KqlValue, isHex: boolean, rewrite: string | undefined): FieldValue | undefined {
  if (value === null || value === "") return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((each) => toText(each as KqlValue, "dynamic"));
  if (typeof value === "object") return JSON.stringify(value);
  if (isHex) return numberIn(String(value)) ?? undefined;
  return rewrite === undefined ? (value as FieldScalar) : heldOf(rewrite, String(value));
}

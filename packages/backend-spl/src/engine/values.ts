import { EngineFault } from "@isorule/core";

/** What a field or an expression holds: null is nothing, which a missing field gives; several values are texts. */
export type SplValue = string | number | boolean | null | readonly string[];

/** A row of a search. A field that is not there is missing. `_time` is in seconds. */
export type Row = Readonly<Record<string, SplValue>>;

/**
 * What the manuals leave open. Tests run both ways, so that nothing rests on one answer.
 */
export interface OpenQuestions {
  /** Whether `f=*` takes an empty value. */
  readonly starTakesEmpty: boolean;
  /** Whether `false AND null` is false and `true OR null` true; else both are null. */
  readonly kleene: boolean;
  /** Whether an event exactly as old as `time_window` counts. */
  readonly edgeCounts: boolean;
}

/** The usual answers to what the manuals leave open. */
export const usualAnswers: OpenQuestions = { starTakesEmpty: true, kleene: true, edgeCounts: true };

/** The value of a field; null where the row does not have it. */
export function fieldOf(row: Row, name: string): SplValue {
  return row[name] ?? null;
}

/** A row with one field set, or taken away by null. Names are the sender's, so rows have no prototype. */
export function withField(row: Row, name: string, value: SplValue): Row {
  const changed: Record<string, SplValue> = Object.assign(emptyRow(), row);
  if (value === null) delete changed[name];
  else changed[name] = value;
  return changed;
}

/** A row that can be filled. */
export function emptyRow(): Record<string, SplValue> {
  return Object.create(null) as Record<string, SplValue>;
}

/** The values of a field as texts: none when it is missing, several for a field of several values. */
export function textsOf(value: SplValue): readonly string[] {
  if (value === null) return [];
  if (typeof value === "object") return value;
  return [textOf(value)];
}

/** One value as text. */
export function textOf(value: string | number | boolean): string {
  return typeof value === "number" ? numberText(value) : String(value);
}

/** How eval writes a number: without an exponent as far as its digits go. */
function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return BigInt(value).toString();
  return String(value);
}

/** The number that a value is or that a text looks like; null otherwise. */
export function numberOf(value: SplValue): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" && value.length < 400 && isNumberText(value) ? Number(value) : null;
}

const numberPattern = /^-?(\d+\.?\d*|\.\d+)$/;

function isNumberText(text: string): boolean {
  return numberPattern.test(text);
}

/** Below, equal or above zero: as numbers when both look like numbers, else by the code of their characters. */
export function orderOf(left: string | number, right: string | number): number {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a !== null && b !== null) return a - b;
  const [one, other] = [textOf(left), textOf(right)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * A value that has to be single: the manuals do not say what these operations do with several values.
 *
 * @throws EngineFault for several values or a boolean
 */
export function singleOf(value: string | number | boolean | readonly string[], where: string): string | number {
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "boolean") throw new EngineFault(`${where} does not take a boolean`);
  const [only] = value;
  if (value.length === 1 && only !== undefined) return only;
  throw new EngineFault(`${where} is not documented for fields of several values`);
}

/** The single values of a value. */
export function eachOf(value: string | number | boolean | readonly string[], where: string): readonly (string | number)[] {
  return typeof value === "object" ? value : [singleOf(value, where)];
}

/** Whether two values are equal to `=` of eval. */
export function sameValue(left: string | number, right: string | number): boolean {
  return left === right || orderOf(left, right) === 0;
}

/** Several texts as a value: nothing for none, one text for one. */
export function listOf(texts: readonly string[]): SplValue {
  const [only] = texts;
  return only === undefined ? null : texts.length === 1 ? only : texts;
}

// 2026-08-05T10:11:12.1234567Z; a space for the T; without an offset it is UTC
const isoTime = /^\s*(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:[.,](\d{1,9}))?\s*(Z|UTC|[+-]\d{2}:?\d{2})?\s*$/;

// /Date(1639131072123)/, as PowerShell 5 writes dates into JSON
const dateCall = /^\/Date\((-?\d+)[^)]*\)\/$/;

/** Numbers below are seconds, from here on milliseconds: as seconds it is the year 5138, as milliseconds 1973. */
const leastMilliseconds = 1e11;

/**
 * The time that a recorded event states, in milliseconds since the epoch with what stands behind the point: two events of
 * one millisecond keep their order. Undefined when it is no time. A text without an offset is UTC, as logs are.
 *
 * @example readTime("2026-08-05T10:11:12.1234567Z")
 */
export function readTime(value: unknown): number | undefined {
  if (typeof value === "number") return !Number.isFinite(value) ? undefined : Math.abs(value) < leastMilliseconds ? value * 1000 : value;
  if (typeof value !== "string") return undefined;
  const [, day, clock, fraction = "", zone] = isoTime.exec(value) ?? [];
  if (day !== undefined && clock !== undefined) {
    const seconds = Date.parse(`${day}T${clock}${zone === undefined || zone === "UTC" ? "Z" : zone}`);
    return Number.isNaN(seconds) ? undefined : seconds + Number(`0.${fraction}0`) * 1000;
  }
  const called = dateCall.exec(value)?.[1];
  if (called !== undefined) return Number(called);
  const digits = /^\s*-?\d{1,17}(\.\d{1,9})?\s*$/.test(value) ? Number(value) : undefined;
  if (digits !== undefined) return readTime(digits);
  const other = value.length > 100 ? Number.NaN : Date.parse(value);
  return Number.isNaN(other) ? undefined : other;
}

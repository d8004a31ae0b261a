import type { NativeValue } from "@isorule/core";
import { EngineFault } from "@isorule/core";

/** The scalar types of the language. Manual: https://learn.microsoft.com/kusto/query/scalar-data-types/ */
export type KqlType = "string" | "int" | "long" | "real" | "decimal" | "bool" | "datetime" | "timespan" | "guid" | "dynamic";

/**
 * A value at run time; its type is known beforehand. Text is never null. Points in time are milliseconds since 1970 and
 * spans are milliseconds; GUIDs are text in lower case; dynamic values are JSON.
 */
export type KqlValue = NativeValue;

/** Refuses the query. */
export function refuse(why: string): never {
  throw new EngineFault(why);
}

/** A type by the name that a query gives it. Manual: https://learn.microsoft.com/kusto/query/scalar-data-types/ (aliases) */
export function typeNamed(name: string): KqlType {
  const known: Readonly<Record<string, KqlType>> = {
    string: "string", int: "int", int32: "int", uint32: "int", long: "long", int64: "long", uint64: "long", real: "real", double: "real", float: "real", decimal: "decimal",
    bool: "bool", boolean: "bool", datetime: "datetime", date: "datetime", timespan: "timespan", time: "timespan", guid: "guid", uuid: "guid", uniqueid: "guid", dynamic: "dynamic",
  };
  return (Object.hasOwn(known, name.toLowerCase()) ? known[name.toLowerCase()] : undefined) ?? refuse(`there is no type ${name}`);
}

/** What a column of that type holds where there is no value: text has no null. */
export function absentOf(type: KqlType): KqlValue {
  return type === "string" ? "" : null;
}

/** Whether values of the type are numbers. */
export function isNumeric(type: KqlType): boolean {
  return type === "int" || type === "long" || type === "real" || type === "decimal";
}

/** Whether values of the type are whole numbers. */
export function isWhole(type: KqlType): boolean {
  return type === "int" || type === "long";
}

/** Whether `isempty` holds: null, or text without characters. Manual: https://learn.microsoft.com/kusto/query/isempty-function */
export function isEmpty(value: KqlValue): boolean {
  return value === null || value === "";
}

/** The value as `tostring` gives it. Null is empty text. Manual: https://learn.microsoft.com/kusto/query/tostring-function */
export function toText(value: KqlValue, type: KqlType): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "object") return JSON.stringify(value);
  if (typeof value === "boolean") return String(value);
  if (type === "datetime") return datetimeText(value);
  if (type === "timespan") return timespanText(value);
  return String(value);
}

/** `2024-01-02T03:04:05.0000000Z` */
export function datetimeText(milliseconds: number): string {
  const whole = Math.floor(milliseconds);
  if (!(Math.abs(whole) <= 8.64e15)) return "";
  const ticks = Math.round((milliseconds - whole) * 10_000);
  return `${new Date(whole).toISOString().slice(0, -1)}${String(ticks).padStart(4, "0")}Z`;
}

/** `1.02:03:04.0050000`: days and fractions only where there are any. */
export function timespanText(milliseconds: number): string {
  const sign = milliseconds < 0 ? "-" : "";
  const ticks = Math.round(Math.abs(milliseconds) * 10_000);
  const [seconds, part] = [Math.floor(ticks / 10_000_000), ticks % 10_000_000];
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  const days = Math.floor(seconds / 86_400);
  const clock = `${two((seconds % 86_400) / 3_600)}:${two((seconds % 3_600) / 60)}:${two(seconds % 60)}`;
  return `${sign}${days > 0 ? `${days}.` : ""}${clock}${part > 0 ? `.${String(part).padStart(7, "0")}` : ""}`;
}

/**
 * What `todouble` and `tolong` read in a text: decimal digits or `0x` and hexadecimal ones; null for anything else.
 * Manual: https://learn.microsoft.com/kusto/query/tolong-function
 */
export function numberIn(text: string): number | null {
  const plain = text.trim();
  if (/^[+-]?0x[0-9a-f]+$/i.test(plain)) return plain.startsWith("-") ? -Number(plain.slice(1)) : Number(plain.replace("+", ""));
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain) ? Number(plain) : null;
}

/** A point in time as `todatetime` reads it; UTC where no zone is said. Manual: https://learn.microsoft.com/kusto/query/todatetime-function */
export function datetimeIn(text: string): number | null {
  const found = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?\s*$/i.exec(text);
  if (found === null) return null;
  const [, day, clock = "00:00:00", fraction = "", zone = "Z"] = found;
  const colon = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const parsed = Date.parse(`${day}T${clock.length === 5 ? `${clock}:00` : clock}${colon}`);
  return Number.isNaN(parsed) ? null : parsed + (fraction === "" ? 0 : Math.floor(Number(fraction) * 10_000_000) / 10_000);
}

/** A span as `totimespan` reads it: `1.02:03:04.5`, `1h`. Manual: https://learn.microsoft.com/kusto/query/totimespan-function */
export function timespanIn(text: string): number | null {
  const short = /^\s*(\d+(?:\.\d+)?)(d|h|m|s|ms)\s*$/.exec(text);
  if (short !== null) return Number(short[1]) * ({ d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as Readonly<Record<string, number>>)[short[2] as string]!;
  const found = /^\s*(-?)(?:(\d+)\.)?(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d{1,7})?))?\s*$/.exec(text);
  if (found === null) return null;
  const [, sign, days = "0", hours, minutes, seconds = "0"] = found;
  const total = Number(days) * 86_400_000 + Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1_000;
  return sign === "-" ? -total : total;
}

/** A value in another type, as the functions `tolong`, `tobool` and so on do: null where it cannot be one. */
export function convert(value: KqlValue, from: KqlType, to: KqlType): KqlValue {
  if (to === "string") return toText(value, from);
  if (to === "dynamic") return from === "datetime" || from === "timespan" ? (value === null ? null : toText(value, from)) : value;
  if (value === null || typeof value === "object") return null;
  switch (to) {
    case "int":
    case "long":
    case "real":
    case "decimal": {
      const number = typeof value === "number" ? value : typeof value === "boolean" ? Number(value) : numberIn(value);
      if (number === null || (isWhole(to) && !Number.isFinite(number))) return null;
      if (to === "int" && Math.abs(number) > 2_147_483_648) return null;
      return isWhole(to) ? Math.trunc(number) : number;
    }
    case "bool":
      if (typeof value === "string") return /^\s*(true|1)\s*$/i.test(value) ? true : /^\s*(false|0)\s*$/i.test(value) ? false : null;
      return typeof value === "number" ? value !== 0 : value;
    case "datetime":
      return typeof value === "string" ? datetimeIn(value) : typeof value === "number" && from !== "timespan" ? value : null;
    case "timespan":
      return typeof value === "string" ? timespanIn(value) : from === "timespan" ? value : null;
    case "guid": {
      const found = typeof value === "string" ? /^\s*\{?([0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12})\}?\s*$/i.exec(value)?.[1] : undefined;
      return found?.replaceAll("-", "").toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-") ?? null;
    }
  }
}

/** A text without case, code point for code point: ASCII as everywhere, other letters where they are one character in either case. */
export function fold(text: string): string {
  if (/^[\u0000-\u007f]*$/.test(text)) return text.toLowerCase();
  let folded = "";
  for (const char of text) {
    const lower = char.toLowerCase();
    folded += lower.length === char.length ? lower : char;
  }
  return folded;
}

/** What tells values apart where rows are grouped or joined. */
export function keyOf(values: readonly KqlValue[]): string {
  return JSON.stringify(values);
}

/** The order of two values of one type that are not null. Text is in the order of its code units. */
export function compareOrder(left: KqlValue, right: KqlValue): number {
  if (typeof left === "string" && typeof right === "string") return left < right ? -1 : left > right ? 1 : 0;
  if (typeof left === "boolean" || typeof left === "number") return Number(left) - Number(right);
  const [a, b] = [JSON.stringify(left), JSON.stringify(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}

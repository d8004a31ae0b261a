import { timespanValue, type Token } from "./lex.js";
import { accept, expect, isMark, isWord, nested, peek, spanFrom, SyntaxFault, take, type TokenStream, unexpected } from "./token-stream.js";
import type { KqlDynamic, KqlDynamicValue, KqlExpression, KqlNull, KqlNumber, KqlText } from "./tree.js";

/** One or more string literals side by side: `"a" "b"` is `"ab"`. */
export function parseText(stream: TokenStream): KqlText {
  const start = peek(stream).start;
  const parts: string[] = [];
  while (peek(stream).kind === "text") parts.push(take(stream).text);
  if (parts.length === 0) throw unexpected(stream, "a text");
  return { kind: "text", value: parts.length === 1 ? (parts[0] as string) : parts.join(""), span: spanFrom(stream, start) };
}

/** A number without a type around it. */
export function numberOf(token: Token): KqlNumber {
  const real = !/^0[xX]/.test(token.text) && /[.eE]/.test(token.text);
  return { kind: "number", type: real ? "real" : "long", value: Number(token.text), text: token.text, span: [token.start, token.end] };
}

/** The types whose name makes a literal of what stands in brackets behind it. */
const literalTypes: Readonly<Record<string, KqlNull["type"]>> = {
  bool: "bool", boolean: "bool",
  datetime: "datetime", date: "datetime",
  timespan: "timespan", time: "timespan",
  guid: "guid", uuid: "guid", uniqueid: "guid",
  int: "int", int32: "int", long: "long", int64: "long",
  real: "real", double: "real", decimal: "decimal",
};

/**
 * `datetime(2024-01-01)`, `time(1.02:03:04)`, `long(5)`, `bool(null)`: what stands in the brackets is text of its own and no
 * expression. Undefined, and nothing taken, where it is no literal of the type.
 */
export function parseTypedLiteral(stream: TokenStream): KqlExpression | undefined {
  const word = peek(stream);
  const type = Object.hasOwn(literalTypes, word.text) ? literalTypes[word.text] : undefined;
  if (word.kind !== "name" || type === undefined || !isMark(stream, "(", 1)) return undefined;
  let ahead = 2;
  while (ahead < 24 && !isMark(stream, ")", ahead) && peek(stream, ahead).kind !== "end") ahead++;
  const close = peek(stream, ahead);
  if (close.kind !== "mark" || close.text !== ")") return undefined;
  const first = peek(stream, 2);
  const content = ahead === 3 && first.kind === "text" ? first.text : stream.source.slice(peek(stream, 1).end, close.start).trim();
  const literal = literalOf(type, content, [word.start, close.end]);
  if (literal !== undefined) stream.at += ahead + 1;
  return literal;
}

function literalOf(type: string, content: string, span: readonly [number, number]): KqlExpression | undefined {
  if (content === "null") return { kind: "null", type, span };
  switch (type) {
    case "bool": {
      const value = content.toLowerCase();
      return value === "true" || value === "false" || value === "1" || value === "0" ? { kind: "boolean", value: value === "true" || value === "1", span } : undefined;
    }
    case "datetime": {
      const milliseconds = datetimeValue(content);
      return milliseconds === undefined ? undefined : { kind: "datetime", milliseconds, span };
    }
    case "timespan": {
      const milliseconds = timespanOf(content);
      return milliseconds === undefined ? undefined : { kind: "timespan", milliseconds, span };
    }
    case "guid": {
      const value = content.replace(/^\{(.*)\}$/, "$1").toLowerCase();
      return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^[0-9a-f]{32}$/.test(value) ? { kind: "guid", value, span } : undefined;
    }
    default: {
      const valid = /^[-+]?(?:0[xX][0-9A-Fa-f]+|\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|[+-]?inf|nan)$/.test(content);
      if (!valid) return undefined;
      const value = /inf$/.test(content) ? (content.startsWith("-") ? -Infinity : Infinity) : Number(content);
      return { kind: "number", type: type as KqlNumber["type"], value, text: content, span };
    }
  }
}

/**
 * Milliseconds since 1970 of `2024-01-01`, `2024-01-01T10:00:00.5Z`, `2024-01-01 10:00`, `1/31/2024 10:00`. Without a zone
 * it is UTC. Manual: https://learn.microsoft.com/kusto/query/scalar-data-types/datetime
 */
export function datetimeValue(text: string): number | undefined {
  const time = String.raw`(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(\.\d+)?)?)?\s*(Z|[-+]\d{2}:?\d{2})?`;
  const iso = new RegExp(String.raw`^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?${time}$`).exec(text);
  const american = iso === null ? new RegExp(String.raw`^(\d{1,2})/(\d{1,2})/(\d{4})${time}$`).exec(text) : null;
  const match = iso ?? american;
  if (match === null) return undefined;
  const [year, month, day] = iso === null ? [match[3], match[1], match[2]] : [match[1], match[2], match[3]];
  const [hour, minute, second, fraction, zone] = match.slice(4);
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  const inDay = Number(hour ?? 0) * 3_600_000 + Number(minute ?? 0) * 60_000 + Number(second ?? 0) * 1_000 + Number(fraction ?? 0) * 1_000;
  if (Number(month) > 12 || Number(day ?? 1) > 31 || Number(hour ?? 0) > 24 || Number.isNaN(days)) return undefined;
  return days + inDay - zoneValue(zone);
}

function zoneValue(zone: string | undefined): number {
  if (zone === undefined || zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith("-") ? -minutes : minutes) * 60_000;
}

/** Milliseconds of `1.02:03:04.5`, `02:03`, `5m`, `5 seconds`, `5` (days). Manual: .../kusto/query/scalar-data-types/timespan */
export function timespanOf(text: string): number | undefined {
  const negative = text.startsWith("-");
  const plain = negative ? text.slice(1) : text;
  const clock = /^(?:(\d+)\.)?(\d{1,2}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?$/.exec(plain);
  const value =
    clock !== null
      ? Number(clock[1] ?? 0) * 86_400_000 + Number(clock[2]) * 3_600_000 + Number(clock[3]) * 60_000 + Number(clock[4] ?? 0) * 1_000
      : /^\d+$/.test(plain)
        ? Number(plain) * 86_400_000
        : timespanValue(plain.replace(/\s+/g, ""));
  return value === undefined ? undefined : negative ? -value : value;
}

/**
 * `dynamic([1, "a", {"b": null}])`: JSON, in which texts may have any quotes of the language.
 * Manual: https://learn.microsoft.com/kusto/query/scalar-data-types/dynamic
 */
export function parseDynamic(stream: TokenStream): KqlDynamic | KqlNull {
  const start = take(stream).start;
  expect(stream, "(");
  if (isWord(stream, "null") && isMark(stream, ")", 1)) {
    stream.at += 2;
    return { kind: "null", type: "dynamic", span: spanFrom(stream, start) };
  }
  const value = nested(stream, dynamicValue);
  expect(stream, ")");
  return { kind: "dynamic", value, span: spanFrom(stream, start) };
}

function dynamicValue(stream: TokenStream): KqlDynamicValue {
  if (accept(stream, "[")) {
    const items: KqlDynamicValue[] = [];
    while (!isMark(stream, "]")) {
      items.push(nested(stream, dynamicValue));
      if (!accept(stream, ",")) break;
    }
    expect(stream, "]");
    return items;
  }
  if (accept(stream, "{")) {
    const entries: [string, KqlDynamicValue][] = [];
    while (!isMark(stream, "}")) {
      const key = peek(stream);
      if (key.kind !== "text" && key.kind !== "name") throw unexpected(stream, "the name of a property");
      const name = key.kind === "text" ? parseText(stream).value : take(stream).text;
      expect(stream, ":");
      entries.push([name, nested(stream, dynamicValue)]);
      if (!accept(stream, ",")) break;
    }
    expect(stream, "}");
    return Object.fromEntries(entries);
  }
  return dynamicScalar(stream);
}

function dynamicScalar(stream: TokenStream): KqlDynamicValue {
  const token = peek(stream);
  if (token.kind === "text") return parseText(stream).value;
  const negative = accept(stream, "-");
  if (!negative) accept(stream, "+");
  const next = peek(stream);
  if (next.kind === "number") {
    stream.at++;
    return negative ? -Number(next.text) : Number(next.text);
  }
  if (next.kind === "timespan") return take(stream).text;
  if (next.kind === "name" && !negative) {
    const word = next.text.toLowerCase();
    if (word === "true" || word === "false" || word === "null") {
      stream.at++;
      return word === "null" ? null : word === "true";
    }
    const from = stream.at;
    const literal = next.text === "dynamic" && isMark(stream, "(", 1) ? parseDynamic(stream) : parseTypedLiteral(stream);
    if (literal?.kind === "dynamic" || literal?.kind === "number" || literal?.kind === "boolean" || literal?.kind === "guid") return literal.value;
    if (literal?.kind === "null") return null;
    if (literal !== undefined) {
      const [open, close] = [(stream.tokens[from + 1] as Token).end, (stream.tokens[stream.at - 1] as Token).start];
      return stream.source.slice(open, close).trim();
    }
  }
  if (next.kind === "name") throw new SyntaxFault("a dynamic literal holds literals only", [next.start, next.end]);
  throw unexpected(stream, "a value");
}

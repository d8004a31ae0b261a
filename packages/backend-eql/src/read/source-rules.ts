import { isJsonObject, type JsonObject, ownObject, ownValue, type Report, type Span } from "@isorule/core";
import { parse, TomlError } from "smol-toml";
import { plainPlace, type QueryPlace, queryPlace } from "./query-place.js";
import type { eqlReadDiagnostics } from "./read-diagnostics.js";

/** A rule as a document holds it. The keys of a TOML file and of Kibana's API are the same. */
export interface SourceRule {
  readonly fields: JsonObject;
  /** The table `metadata` of a TOML file. */
  readonly metadata?: JsonObject;
  /** Where the whole rule stands. */
  readonly span: Span;
  /** Spans of the query in the file. */
  readonly place: QueryPlace;
}

type ReadReport = Report<typeof eqlReadDiagnostics>;

/** Nested deeper, a document is none of Kibana's. */
const mostDepth = 100;

/**
 * The rules of a document: a TOML file in the form of elastic/detection-rules, rules for Kibana to import (a JSON object on
 * each line, a list, or one object), or undefined for a text that is none of them, and so a query by itself. The content
 * tells.
 *
 * Diagnostics: `eql/read-toml`, `eql/read-json`, `eql/read-no-rule`.
 */
export function sourceRules(text: string, report: ReadReport): readonly SourceRule[] | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (isJsonRules(text)) return jsonRules(text, start, report);
  if (isTomlRule(text)) return tomlRules(text, start, report);
  return undefined;
}

/** Whether a text is JSON as far as its begin tells: an object, or a list of objects. */
export function isJsonRules(text: string): boolean {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return /^\s*(?:\{|\[\s*\{)/.test(text.slice(start, start + 2_000));
}

/** Whether a text is TOML: it has a table of its own on a line, or a key with a text before any query could end. */
export function isTomlRule(text: string): boolean {
  return /^[\ufeff\s]*(?:#[^\n]*\n\s*)*(?:\[{1,2}\s*(?:metadata|rule|transform|internal|hunt)\b[^\]\n]*\]|(?:[A-Za-z_]+)\s*=\s*["'[])/.test(text.slice(0, 20_000));
}

function tomlRules(text: string, start: number, report: ReadReport): readonly SourceRule[] {
  let document: JsonObject;
  try {
    document = parse(text.slice(start)) as JsonObject;
  } catch (fault) {
    const at = fault instanceof TomlError ? offsetOf(text, fault.line, fault.column) + start : 0;
    const reason = fault instanceof TomlError ? (fault.message.split("\n")[0] ?? "").replace(/^Invalid TOML document: /, "") : "it is nested too deeply";
    report("eql/read-toml", { reason }, { span: [Math.min(at, text.length), Math.min(at + 1, text.length)] });
    return [];
  }
  const rule = ownObject(document, "rule") ?? document;
  const metadata = ownObject(document, "metadata");
  const span: Span = [start, text.length];
  if (typeof ownValue(rule, "type") !== "string" && typeof ownValue(rule, "query") !== "string") {
    report("eql/read-no-rule", {}, { span: [start, Math.min(start + 1, text.length)] });
    return [];
  }
  const place = queryPlace(text, /^[ \t]*query[ \t]*=[ \t]*/m, span, ownValue(rule, "query"));
  return [metadata === undefined ? { fields: rule, span, place } : { fields: rule, metadata, span, place }];
}

function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let count = 1; count < line; count++) {
    const next = text.indexOf("\n", at);
    if (next < 0) break;
    at = next + 1;
  }
  return at + column - 1;
}

function jsonRules(text: string, start: number, report: ReadReport): readonly SourceRule[] {
  const whole = parseJson(text.slice(start));
  if (whole !== undefined) return jsonObjects(whole.value).flatMap((object) => jsonRule(text, object, [start, text.length], report));
  const rules: SourceRule[] = [];
  let at = start;
  while (at < text.length) {
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, end);
    const parsed = line.trim() === "" ? { value: [] } : parseJson(line);
    if (parsed === undefined) report("eql/read-json", {}, { span: [at, end] });
    else for (const object of jsonObjects(parsed.value)) rules.push(...jsonRule(text, object, [at, end], report));
    at = end + 1;
  }
  return rules;
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return isDeep(value, mostDepth) ? undefined : { value };
  } catch {
    return undefined;
  }
}

function isDeep(value: unknown, left: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return left === 0 || Object.values(value).some((each) => isDeep(each, left - 1));
}

function jsonObjects(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : isJsonObject(value) ? [value] : [];
}

/** A rule of Kibana, or a saved object with one in `attributes`; the summary at the end of an export is none. */
function jsonRule(text: string, object: JsonObject, span: Span, report: ReadReport): readonly SourceRule[] {
  const fields = ownObject(object, "attributes") ?? object;
  if (ownValue(fields, "exported_count") !== undefined || ownValue(fields, "list_id") !== undefined) return [];
  if (typeof ownValue(fields, "type") !== "string" && typeof ownValue(fields, "query") !== "string") {
    report("eql/read-no-rule", {}, { span: [span[0], Math.min(span[0] + 1, span[1])] });
    return [];
  }
  return [{ fields, span, place: queryPlace(text, /"query"\s*:\s*/, span, ownValue(fields, "query")) }];
}

/** A text that is a query and nothing else. */
export function plainRule(text: string, language: string): SourceRule {
  return { fields: { query: text, language }, span: [0, text.length], place: plainPlace };
}

import { isJsonObject, type JsonObject, type NativeLoss, ownValue, parseNetwork, type Predicate, type Scalar, type Span } from "@isorule/core";
import { anyPredicate, constantOf, isRead, lossOf, type Lost, lost, notOf, type Reading } from "./reading.js";
import { comparison } from "./read-values.js";
import { objectsField } from "./rule-fields.js";

/** Nested deeper, a filter is not read. */
const mostDepth = 30;

/**
 * The filters that a rule of Kibana has beside its query, which all have to hold. What is not read is told and left out.
 *
 * Source: https://www.elastic.co/docs/reference/query-languages/querydsl, term-level and compound queries
 */
export function readFilters(fields: JsonObject, span: Span, lose: (loss: NativeLoss) => void): readonly Predicate[] {
  return objectsField(fields, "filters").flatMap((filter) => {
    const meta = ownValue(filter, "meta");
    const isNegated = isJsonObject(meta) && ownValue(meta, "negate") === true;
    if (isJsonObject(meta) && ownValue(meta, "disabled") === true) return [];
    const query = ownValue(filter, "query");
    const reading = isJsonObject(query) ? readQuery(query, span, 0) : readQuery(Object.fromEntries(Object.entries(filter).filter(([key]) => key !== "meta" && key !== "$state")), span, 0);
    if (isRead(reading)) return [isNegated ? notOf(reading) : reading];
    for (const part of reading.parts) lose(lossOf(part, "wider"));
    return [];
  });
}

function readQuery(query: JsonObject, span: Span, depth: number): Reading {
  const [entry, ...others] = Object.entries(query);
  if (entry === undefined || others.length > 0 || depth > mostDepth) return refuse("filter", span);
  const [kind, body] = entry;
  if (!isJsonObject(body)) return refuse(kind, span);
  if (kind === "match_all") return constantOf(true);
  if (kind === "exists") return typeof body["field"] === "string" ? { kind: "exists", field: body["field"], span } : refuse(kind, span);
  if (kind === "bool") return readBool(body, span, depth);
  const [field, ...more] = Object.entries(body).filter(([key]) => key !== "boost" && key !== "_name");
  if (field === undefined || more.length > 0) return refuse(kind, span);
  return readTerm(kind, field[0], field[1], span);
}

// { must, filter, should, must_not, minimum_should_match }
function readBool(body: JsonObject, span: Span, depth: number): Reading {
  const read = (key: string): readonly Reading[] => objectsField(body, key).map((each) => readQuery(each, span, depth + 1));
  const [all, some, none] = [[...read("must"), ...read("filter")], read("should"), read("must_not")];
  const least = ownValue(body, "minimum_should_match") ?? (all.length > 0 ? 0 : 1);
  if (some.length > 0 && least !== 0 && least !== 1 && least !== "1") return refuse("minimum_should_match", span);
  const missing = [...all, ...some, ...none].find((reading) => !isRead(reading));
  if (missing !== undefined) return missing;
  const operands = [
    ...(all as readonly Predicate[]),
    ...(some.length > 0 && least !== 0 ? [anyPredicate(some as readonly Predicate[])] : []),
    ...(none as readonly Predicate[]).map((each) => notOf(each)),
  ];
  return operands.length === 1 ? (operands[0] as Predicate) : { kind: "and", operands, span };
}

function readTerm(kind: string, field: string, body: unknown, span: Span): Reading {
  const options = isJsonObject(body) ? body : {};
  const plain = isJsonObject(body) ? (ownValue(body, "value") ?? ownValue(body, "query") ?? ownValue(body, "wildcard")) : body;
  const caseSensitive = ownValue(options, "case_insensitive") !== true;
  switch (kind) {
    case "term":
    case "match_phrase":
      return isScalar(plain) ? equals(field, [plain], caseSensitive, span) : refuse(kind, span);
    case "terms":
      return Array.isArray(body) && body.every(isScalar) ? equals(field, body, true, span) : refuse(kind, span);
    // In the query language of Elasticsearch a backslash escapes, as it does in a pattern of the model.
    case "wildcard":
      return typeof plain === "string" ? comparison(field, "like", [plain], caseSensitive, span) : refuse(kind, span);
    case "prefix":
      return typeof plain === "string" ? comparison(field, "startsWith", [plain], caseSensitive, span) : refuse(kind, span);
    case "range":
      return readRange(field, options, span);
    default:
      return refuse(kind, span);
  }
}

function equals(field: string, values: readonly Scalar[], caseSensitive: boolean, span: Span): Predicate {
  const networks = values.filter((value) => typeof value === "string" && value.includes("/") && parseNetwork(value) !== undefined);
  if (networks.length > 0 && networks.length === values.length) return comparison(field, "cidr", values, false, span);
  return comparison(field, "equals", values, caseSensitive && values.some((value) => typeof value === "string"), span);
}

const bounds = ["lt", "lte", "gt", "gte"] as const;

function readRange(field: string, options: JsonObject, span: Span): Reading {
  const given = bounds.filter((bound) => Object.hasOwn(options, bound));
  if (given.length === 0 || !given.every((bound) => typeof options[bound] === "number")) return refuse("range", span);
  const operands = given.map((bound) => comparison(field, bound, [options[bound] as number], false, span));
  return operands.length === 1 ? (operands[0] as Predicate) : { kind: "and", operands, span };
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function refuse(kind: string, span: Span): Lost {
  return lost(`filter ${kind}`, `The filter \`${kind}\` beside the query is not read`, span);
}

import { escapeLike, inNetwork, type Network, parseNetwork, type Predicate, type Span } from "@isorule/core";
import type { EqlCall, EqlCompare, EqlExpression, EqlFieldName, EqlLiteral } from "../syntax/tree.js";
import { anyPredicate, constantOf, type Lost, lost, type Reading, type Truths } from "./reading.js";
import { comparison, lengthTest, likeAny, regexAny } from "./read-values.js";

/** A condition of a function, and the fields that it is null without. */
export interface CallReading {
  readonly predicate: Predicate;
  readonly fields: readonly EqlFieldName[];
}

/**
 * A function that stands as a condition: cidrMatch, startsWith, endsWith, stringContains, wildcard, match. Names are found in any case, as
 * Elasticsearch finds them. What no predicate says is lost.
 *
 * Source: https://www.elastic.co/docs/reference/query-languages/eql/eql-function-ref
 */
export function readCall(call: EqlCall): CallReading | Lost {
  const name = call.name.toLowerCase();
  if (name === "cidrmatch") return readCidr(call);
  if (name === "startswith" || name === "endswith" || name === "stringcontains") return readTextCall(call, name);
  if (name === "wildcard" || name === "match") return readPatternCall(call, name);
  return lost(`function ${call.name}`, `No predicate says ${call.name}`, call.span);
}

// wildcard(field, pattern, …) and match(field, pattern, …), the older forms of `like` and `regex`
function readPatternCall(call: EqlCall, name: "wildcard" | "match"): CallReading | Lost {
  const [first, ...rest] = call.args;
  const field = fieldOf(first);
  const texts = rest.map(textOf).filter((text) => text !== undefined);
  if (field === undefined || texts.length === 0 || texts.length < rest.length) return lost(`function ${call.name}`, `${call.name} is read with a field and texts only`, call.span);
  const compared = { field: field.name, span: call.span };
  const reading = name === "wildcard" ? likeAny(compared, texts, !call.insensitive) : regexAny(compared, texts, call.insensitive);
  return reading.kind === "lost" ? reading : { predicate: reading, fields: [field] };
}

/** ::ffff:0.0.0.0, the form in which Elasticsearch holds IPv4 addresses. */
const mappedIpv4: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0];

// cidrMatch(field, network, …): a plain address is a network of one
function readCidr(call: EqlCall): CallReading | Lost {
  const [first, ...rest] = call.args;
  const field = fieldOf(first);
  const networks = rest.map((arg) => textOf(arg));
  const parsed = networks.map((text) => (text === undefined ? undefined : parseNetwork(text)));
  if (field === undefined || networks.length === 0 || parsed.some((network) => network === undefined)) return lost("function cidrMatch", "cidrMatch is read with a field and networks only", call.span);
  const values = (networks as readonly string[]).flatMap((text, at) => withIpv4(text, parsed[at] as Network));
  if (values.some((value) => value === undefined)) return lost("function cidrMatch", "The network holds IPv4 addresses in their IPv6 form", call.span);
  return { predicate: comparison(field.name, "cidr", [...new Set(values as readonly string[])], false, call.span), fields: [field] };
}

/** A network of IPv6 that holds all IPv4 addresses in their IPv6 form does so in a rule only where both are named. */
function withIpv4(text: string, network: Network): readonly (string | undefined)[] {
  if (network.bytes.length === 4) return [text];
  if (inNetwork(mappedIpv4, network)) return [text, "0.0.0.0/0"];
  return [inNetwork(network.bytes, { bytes: mappedIpv4, prefix: 96 }) ? undefined : text];
}

const textOperators = { startswith: "startsWith", endswith: "endsWith", stringcontains: "contains" } as const;

// startsWith(field, text) / startsWith(field, field)
function readTextCall(call: EqlCall, name: keyof typeof textOperators): CallReading | Lost {
  const [first, second] = call.args;
  const field = fieldOf(first);
  const other = fieldOf(second);
  const operator = textOperators[name];
  const { span, insensitive } = call;
  if (call.args.length !== 2 || field === undefined) return lost(`function ${call.name}`, `${call.name} is read with a field and a text, or with two fields`, span);
  if (other !== undefined) return { predicate: { kind: "fieldComparison", field: field.name, operator, other: other.name, caseSensitive: !insensitive, span }, fields: [field, other] };
  const text = textOf(second);
  if (text === undefined) return lost(`function ${call.name}`, `${call.name} is read with a field and a text, or with two fields`, span);
  // Every text starts and ends with nothing, and stringContains of nothing is false (test_extra.toml of Elasticsearch's tests).
  if (text === "") return { predicate: operator === "contains" ? constantOf(false) : { kind: "exists", field: field.name, span }, fields: [field] };
  if (operator !== "startsWith" && /[*?\\]/.test(text)) {
    const pattern = luceneWildcard(`*${text}${operator === "contains" ? "*" : ""}`);
    return { predicate: comparison(field.name, "like", [pattern], !insensitive, span), fields: [field] };
  }
  return { predicate: comparison(field.name, operator, [text], !insensitive, span), fields: [field] };
}

/**
 * stringContains and endsWith put their text into a wildcard query as it is, in which a star and a question mark are
 * wildcards and a backslash makes what follows ordinary.
 *
 * Source: https://github.com/elastic/elasticsearch/pull/61189 (stringContains) and 61160 (endsWith); ES|QL was mended in
 * 146348, EQL was not
 */
function luceneWildcard(text: string): string {
  return text.replace(/\\([^])|[*?]|\\$/g, (found, escaped: string | undefined) => (escaped === undefined ? (found === "\\" ? "\\\\" : found) : escapeLike(escaped)));
}

/**
 * A function compared with a value: `length(field) > 3`, `subtract(a, b) < 0`, `indexOf(field, "x") != null`,
 * `substring(field, 0, 3) == "abc"`. Undefined for other functions and values.
 */
export function readComparedCall(call: EqlCall, operator: EqlCompare["operator"], right: EqlExpression, span: Span): Truths | Lost | undefined {
  const [first, second] = call.args;
  const field = fieldOf(first);
  if (right.kind !== "literal" || field === undefined) return undefined;
  const { value } = right;
  switch (call.name.toLowerCase()) {
    case "length": {
      if (typeof value !== "number" || call.args.length !== 1) return undefined;
      // Of a list any value may pass: one that is shorter or longer, where the length must not be this one.
      const tests = (operator === "!=" ? (["<", ">"] as const) : [operator]).map((each) => lengthTest({ field: field.name, span }, each, value));
      const missing = tests.find((test) => test.kind === "lost");
      return missing ?? compared(anyPredicate(tests.filter((test) => test.kind !== "lost")), [field], false, span);
    }
    case "subtract": {
      const other = fieldOf(second);
      return other !== undefined && value === 0 ? compareFields(field, other, operator, span) : undefined;
    }
    case "indexof":
      return readIndex(call, operator, value, span);
    case "substring":
      return typeof value === "string" && (operator === "==" || operator === "!=") ? readSubstring(call, field, value, operator === "!=", span) : undefined;
    default:
      return undefined;
  }
}

// indexOf(field, text): null where it is not found; zero where the field begins with it
function readIndex(call: EqlCall, operator: EqlCompare["operator"], value: EqlLiteral["value"], span: Span): Truths | Lost | undefined {
  if (call.args.length !== 2) return undefined;
  const isFound = (operator === "!=" && value === null) || (operator === ">=" && value === 0) || (operator === ">" && value === -1);
  const isMissing = operator === "==" && value === null;
  const isStart = operator === "==" && value === 0;
  if (!isFound && !isMissing && !isStart) return undefined;
  const test = readTextCall(call, isStart ? "startswith" : "stringcontains");
  if ("parts" in test) return test;
  const { predicate, fields } = test;
  if (isMissing) return { whenTrue: { kind: "not", operand: predicate, span }, whenFalse: predicate };
  return value === null ? { whenTrue: predicate, whenFalse: { kind: "not", operand: predicate, span } } : compared(predicate, fields, false, span);
}

// substring(field, 0, 3) == "abc" and substring(field, -3) == "abc", where the text is as long as the piece
function readSubstring(call: EqlCall, field: EqlFieldName, text: string, negated: boolean, span: Span): Truths | undefined {
  const [start, end, ...more] = call.args.slice(1).map((arg) => (arg.kind === "literal" && typeof arg.value === "number" ? arg.value : Number.NaN));
  const length = text.length;
  const isStart = start === 0 && end === length;
  const isEnd = start === -length && end === undefined;
  if (more.length > 0 || length === 0 || (!isStart && !isEnd)) return undefined;
  return compared(comparison(field.name, isStart ? "startsWith" : "endsWith", [text], true, span), [field], negated, span);
}

const orders = { "<": "lt", "<=": "lte", ">": "gt", ">=": "gte", "==": "equals", "!=": "equals" } as const;

/** Two numbers of an event, compared. */
export function compareFields(field: EqlFieldName, other: EqlFieldName, operator: EqlCompare["operator"], span: Span): Truths {
  return compared({ kind: "fieldComparison", field: field.name, operator: orders[operator], other: other.name, caseSensitive: true, span }, [field, other], operator === "!=", span);
}

/** A test that is null where one of its fields is absent, or its negation, which is null there too. */
function compared(predicate: Predicate, fields: readonly EqlFieldName[], negated: boolean, span: Span): Truths {
  const absent = falseWhenPresent(predicate, fields, span);
  const optional = optionalOf(fields);
  // A negation asks a script whether the test is not true, and that a field is not mapped is known before.
  const complement = optional.length > 0 ? falseWhenPresent(predicate, optional, span) : { kind: "not" as const, operand: predicate, span };
  if (!negated) return { whenTrue: predicate, whenFalse: complement };
  // A script's `!=` of a missing value is null, and no match.
  return { whenTrue: absent, whenFalse: optional.length === fields.length ? predicate : optional.length > 0 ? falseWhenPresent(absent, optional, span) : { kind: "not", operand: absent, span } };
}

/** The test is false, and all its fields are there. */
export function falseWhenPresent(predicate: Predicate, fields: readonly EqlFieldName[], span: Span): Predicate {
  const names = [...new Set(fields.map(({ name }) => name))];
  return { kind: "and", operands: [...names.map((field): Predicate => ({ kind: "exists", field, span })), { kind: "not", operand: predicate, span }], span };
}

/** The optional fields among some. */
export function optionalOf(fields: readonly EqlFieldName[]): readonly EqlFieldName[] {
  return fields.filter(({ optional }) => optional);
}

/**
 * The field whose value an expression is: a field, or `string(field)`, which compares as its text does, or
 * `number(field)`, which compares as the number that it spells.
 */
export function fieldOf(expression: EqlExpression | undefined): EqlFieldName | undefined {
  if (expression?.kind === "field") return expression;
  if (expression?.kind !== "call" || expression.args.length !== 1) return undefined;
  const name = expression.name.toLowerCase();
  return (name === "string" || name === "number") && expression.args[0]?.kind === "field" ? expression.args[0] : undefined;
}

function textOf(expression: EqlExpression | undefined): string | undefined {
  return expression?.kind === "literal" && typeof expression.value === "string" ? expression.value : undefined;
}

/** Why an expression is no condition and no value of a condition. */
export function unread(expression: EqlExpression): Reading & Lost {
  switch (expression.kind) {
    case "call":
      return lost(`function ${expression.name}`, `No predicate says ${expression.name}`, expression.span);
    case "arithmetic":
    case "negative":
      return lost("arithmetic", "No predicate calculates", expression.span);
    default:
      return lost("expression", "No predicate says it", expression.span);
  }
}

import { BlockList, isIPv4, isIPv6 } from "node:net";
import { EqlError } from "./eql-lexer.js";
import { foldCharacter, luceneRegex } from "./eql-lucene.js";
import type { EqlCall, EqlField, EqlFilter, EqlNode, EqlOperand, EqlValue, ParsedQuery } from "./eql-parser.js";

/** Type of a mapped field. */
export type FieldType = "keyword" | "wildcard" | "long" | "boolean" | "ip" | "date" | "text";

/** Which fields the searched indices map, and how. */
export type IndexMapping = ReadonlyMap<string, FieldType>;

/** A document as Elasticsearch holds it: dotted name to a value or a list of values. */
export interface EqlDocument {
  /** Milliseconds. */
  readonly time: number;
  readonly fields: Readonly<Record<string, Exclude<EqlValue, null> | readonly Exclude<EqlValue, null>[]>>;
}

/** What a condition is: true, false, or null where an optional field is unmapped. */
type Truth = boolean | null;
type Condition = (document: EqlDocument) => Truth;

/**
 * Runs a query on documents in the order of their list, which breaks ties. The rules are those of the notes A, B, D, E, G,
 * H, I and L on Elasticsearch, with their corrections: an unmapped field is an error unless it is optional; an optional one
 * is null, and a comparison with null is null but for `==` and `!=`, which become tests for null of a constant.
 *
 * @returns for an event query one list for each matching document, for a sequence one list for each completed one
 */
export function runEql(query: ParsedQuery, documents: readonly EqlDocument[], mapping: IndexMapping): readonly (readonly number[])[] {
  if (query.kind === "event") {
    const matches = filterTest(query.filter, mapping);
    return documents.flatMap((document, index) => (matches(document) ? [[index]] : []));
  }
  return runSequence(query, documents, mapping);
}

function filterTest(filter: EqlFilter, mapping: IndexMapping): (document: EqlDocument) => boolean {
  const condition = compile(filter.condition, mapping);
  if (filter.category === "any") return (document) => condition(document) === true;
  if (!mapping.has("event.category")) throw new EqlError("event.category is not mapped");
  return (document) => valuesOf(document, "event.category").includes(filter.category) && condition(document) === true;
}

function compile(node: EqlNode, mapping: IndexMapping): Condition {
  switch (node.kind) {
    case "and": {
      const [left, right] = [compile(node.left, mapping), compile(node.right, mapping)];
      return (document) => conjunction(left(document), right(document));
    }
    case "or": {
      const [left, right] = [compile(node.left, mapping), compile(node.right, mapping)];
      return (document) => disjunction(left(document), right(document));
    }
    case "not": {
      const operand = compile(node.operand, mapping);
      return (document) => {
        const truth = operand(document);
        return truth === null ? null : !truth;
      };
    }
    case "compare":
      return compileComparison(node, mapping);
    case "value":
      return compileValue(node.operand, mapping);
  }
}

function conjunction(left: Truth, right: Truth): Truth {
  return left === false || right === false ? false : left === null || right === null ? null : true;
}

function disjunction(left: Truth, right: Truth): Truth {
  return left === true || right === true ? true : left === null || right === null ? null : false;
}

function compileValue(operand: EqlOperand, mapping: IndexMapping): Condition {
  if (operand.kind === "literal") {
    const { value } = operand;
    if (typeof value !== "boolean") throw new EqlError("a literal that is no boolean stands as a condition");
    return () => value;
  }
  if (operand.kind === "call") return compileCall(operand, mapping);
  return compileComparison({ kind: "compare", left: operand, operator: "==", values: [true] }, mapping);
}

type Compare = Extract<EqlNode, { kind: "compare" }>;

function compileComparison(node: Compare, mapping: IndexMapping): Condition {
  if (node.left.kind === "literal") throw new EqlError("a comparison needs a field on its left");
  if (node.left.kind === "call") return compileArithmetic(node, node.left, mapping);
  const { name } = node.left;
  const type = typeOf(node.left, mapping);
  if (node.values.includes(null)) return compileNull(node, name, type);
  if (type === undefined) return unmapped(node);
  const test = valueTest(node, name, type);
  const negated = node.operator === "!=";
  return (document) => valuesOf(document, name).some(test) !== negated;
}

/** The field's type; undefined where it is optional and unmapped. */
function typeOf(field: EqlField, mapping: IndexMapping): FieldType | undefined {
  const type = mapping.get(field.name);
  if (type === undefined && !field.optional) throw new EqlError(`${field.name} is not mapped`);
  if (type === "text") throw new EqlError(`${field.name} is a text field`);
  return type;
}

function compileNull(node: Compare, name: string, type: FieldType | undefined): Condition {
  if (node.values.length !== 1 || (node.operator !== "==" && node.operator !== "!=")) throw new EqlError("null is compared by == and != only");
  const negated = node.operator === "!=";
  if (type === undefined) return () => !negated;
  return (document) => (valuesOf(document, name).length > 0) === negated;
}

/** Correction 0.5.1: `==` and `!=` with a literal become a test for null of that literal; everything else is null. */
function unmapped(node: Compare): Condition {
  const isPattern = (value: EqlValue): boolean => /[*?.+{}[\]()"\\#@&<>~|]/.test(String(value));
  const becomesEquals = node.operator === "like" || node.operator === "regex";
  if (node.operator === "==" || node.operator === "!=") return () => node.operator === "!=";
  if (becomesEquals && node.values.length === 1 && !isPattern(node.values[0] as EqlValue)) return () => false;
  return () => null;
}

function valueTest(node: Compare, name: string, type: FieldType): (value: EqlValue) => boolean {
  const { operator, values } = node;
  const isText = type === "keyword" || type === "wildcard";
  if ([":", "like", "like~", "regex", "regex~", "in~"].includes(operator)) {
    if (!isText || !values.every((value) => typeof value === "string")) throw new EqlError(`${operator} compares texts only: ${name} is ${type}`);
    const tests = (values as readonly string[]).map((value) => textTest(operator, value));
    return (value) => tests.some((test) => test(String(value)));
  }
  const wanted = isText ? "string" : type === "long" ? "number" : type === "boolean" ? "boolean" : undefined;
  if (!values.every((value) => typeof value === wanted)) throw new EqlError(`${name} is ${type} and cannot be compared with ${JSON.stringify(values)}`);
  if (operator === "==" || operator === "!=" || operator === "in") return (value) => values.includes(value);
  if (type !== "long") throw new EqlError(`${operator} is for numbers here`);
  return (value) => order(operator, value as number, values[0] as number);
}

function order(operator: string, left: number, right: number): boolean {
  return operator === "<" ? left < right : operator === "<=" ? left <= right : operator === ">" ? left > right : operator === ">=" ? left >= right : left === right;
}

function textTest(operator: string, value: string): (text: string) => boolean {
  switch (operator) {
    case ":":
    case "like~":
      return wildcardTest(value, true, false);
    case "like":
      return wildcardTest(value, false, false);
    case "in~": {
      const folded = fold(value);
      return (text) => fold(text) === folded;
    }
    default:
      if ([...value].length > 1000) throw new EqlError("a regular expression is longer than index.max_regex_length");
      return luceneRegex(value, operator === "regex~");
  }
}

function fold(text: string): string {
  return [...text].map(foldCharacter).join("");
}

/** `*` is any run, `?` one character. In a wildcard query of Lucene itself, which functions make, a backslash escapes. */
function wildcardTest(pattern: string, insensitive: boolean, backslashEscapes: boolean): (text: string) => boolean {
  const parts: ((char: string) => boolean | "run")[] = [];
  const chars = [...pattern];
  const runs = new Set<number>();
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] as string;
    if (char === "*") runs.add(parts.push(() => "run") - 1);
    else if (char === "?") parts.push(() => true);
    else {
      const literal = backslashEscapes && char === "\\" && at + 1 < chars.length ? (chars[++at] as string) : char;
      parts.push((other) => (insensitive ? foldCharacter(other) === foldCharacter(literal) : other === literal));
    }
  }
  return (text) => {
    let reached = new Set(closure([0], parts.length, runs));
    for (const char of text) {
      const after: number[] = [];
      for (const at of reached) {
        if (at >= parts.length) continue;
        if (runs.has(at)) after.push(at);
        else if ((parts[at] as (char: string) => boolean)(char)) after.push(at + 1);
      }
      reached = new Set(closure(after, parts.length, runs));
    }
    return reached.has(parts.length);
  };
}

function closure(starts: readonly number[], length: number, runs: ReadonlySet<number>): readonly number[] {
  const all = [...starts];
  for (let index = 0; index < all.length; index++) {
    const at = all[index] as number;
    if (at < length && runs.has(at)) all.push(at + 1);
  }
  return all;
}

function compileCall(call: EqlCall, mapping: IndexMapping): Condition {
  switch (call.name) {
    case "cidrMatch":
      return compileCidr(call, mapping);
    case "startsWith":
    case "endsWith":
    case "stringContains":
      return compileTextCall(call, mapping);
    default:
      throw new EqlError(`no function ${call.name} returns a boolean`);
  }
}

function compileCidr(call: EqlCall, mapping: IndexMapping): Condition {
  const [first, ...rest] = call.args;
  if (first?.kind !== "field") throw new EqlError("cidrMatch needs a field");
  const type = typeOf(first, mapping);
  const networks = rest.map((arg) => networkOf(arg.kind === "literal" ? arg.value : null));
  if (type === undefined) return () => null;
  if (type !== "ip") throw new EqlError(`cidrMatch needs an ip field: ${first.name} is ${type}`);
  return (document) => valuesOf(document, first.name).some((value) => networks.some((network) => network.check(String(value), isIPv6(String(value)) ? "ipv6" : "ipv4")));
}

function networkOf(value: EqlValue): BlockList {
  const [address = "", prefix] = String(value).split("/");
  const family = isIPv4(address) ? "ipv4" : isIPv6(address) ? "ipv6" : undefined;
  if (family === undefined) throw new EqlError(`${String(value)} is no network`);
  const list = new BlockList();
  list.addSubnet(address, prefix === undefined ? (family === "ipv4" ? 32 : 128) : Number(prefix), family);
  return list;
}

function compileTextCall(call: EqlCall, mapping: IndexMapping): Condition {
  const [left, right] = call.args;
  if (left?.kind !== "field" || right === undefined || right.kind === "call" || call.args.length !== 2) throw new EqlError(`${call.name} takes a field and a text`);
  const types = [left, right].map((arg) => (arg.kind === "field" ? typeOf(arg, mapping) : "keyword"));
  if (types.some((type) => type !== undefined && type !== "keyword" && type !== "wildcard")) throw new EqlError(`${call.name} is for texts`);
  if (types.includes(undefined)) return () => null;
  if (right.kind === "literal") {
    if (typeof right.value !== "string") throw new EqlError(`${call.name} takes a text`);
    // A constant becomes a prefix query, or a wildcard query in which it is not escaped.
    const test = constantTest(call, right.value);
    return (document) => valuesOf(document, left.name).some((value) => test(String(value)));
  }
  const folded = (value: EqlValue): string => (call.insensitive ? fold(String(value)) : String(value));
  return (document) => valuesOf(document, left.name).some((value) => valuesOf(document, right.name).some((other) => textCall(call.name, folded(value), folded(other))));
}

function constantTest(call: EqlCall, value: string): (text: string) => boolean {
  if (call.name === "startsWith") return (text) => (call.insensitive ? fold(text).startsWith(fold(value)) : text.startsWith(value));
  return wildcardTest(call.name === "endsWith" ? `*${value}` : `*${value}*`, call.insensitive, true);
}

function textCall(name: string, text: string, other: string): boolean {
  if (name === "startsWith") return text.startsWith(other);
  if (name === "endsWith") return text.endsWith(other);
  return other !== "" && text.includes(other);
}

/** `subtract(f, g) < 0` */
function compileArithmetic(node: Compare, call: EqlCall, mapping: IndexMapping): Condition {
  const [left, right] = call.args;
  const bound = node.values[0];
  if (call.name !== "subtract" || left?.kind !== "field" || right?.kind !== "field" || typeof bound !== "number") throw new EqlError(`${call.name} is not known here`);
  const types = [typeOf(left, mapping), typeOf(right, mapping)];
  if (types.some((type) => type !== undefined && type !== "long")) throw new EqlError("subtract is for numbers");
  if (types.includes(undefined)) return () => null;
  return (document) =>
    valuesOf(document, left.name).some((a) => valuesOf(document, right.name).some((b) => order(node.operator, (a as number) - (b as number), bound)));
}

function valuesOf(document: EqlDocument, name: string): readonly Exclude<EqlValue, null>[] {
  const value = Object.hasOwn(document.fields, name) ? document.fields[name] : undefined;
  return value === undefined ? [] : typeof value === "object" ? value : [value];
}

interface Partial {
  readonly start: number;
  readonly events: readonly number[];
}

/**
 * The state machine of the syntax reference: a machine for each key, one pending sequence for each state, a newer one takes
 * the place of an older one, a match moves on. The window is measured from the first event, both ends included.
 */
function runSequence(query: Extract<ParsedQuery, { kind: "sequence" }>, documents: readonly EqlDocument[], mapping: IndexMapping): readonly (readonly number[])[] {
  const stages = query.steps.flatMap((step) => {
    const matches = filterTest(step, mapping);
    const keys = [...query.by, ...step.by];
    for (const key of keys) typeOf(key, mapping);
    return Array.from({ length: step.runs }, () => ({ matches, keys }));
  });
  const order = documents.map((_, index) => index).sort((a, b) => (documents[a] as EqlDocument).time - (documents[b] as EqlDocument).time || a - b);
  const machines = new Map<string, (Partial | undefined)[]>();
  const found: (readonly number[])[] = [];
  for (const index of order) {
    const document = documents[index] as EqlDocument;
    for (let stage = stages.length - 1; stage >= 0; stage--) {
      const { matches, keys } = stages[stage] as (typeof stages)[number];
      if (!matches(document)) continue;
      for (const key of keysOf(document, keys)) {
        const machine = machines.get(key) ?? [];
        machines.set(key, machine);
        const before = stage === 0 ? { start: document.time, events: [] } : machine[stage - 1];
        if (before === undefined) continue;
        if (query.maxspan !== undefined && document.time - before.start > query.maxspan) continue;
        if (stage > 0) machine[stage - 1] = undefined;
        const partial = { start: before.start, events: [...before.events, index] };
        if (stage === stages.length - 1) found.push(partial.events);
        else machine[stage] = partial;
      }
    }
  }
  return found;
}

/** The keys of an event: one for each combination of values; none where a key that is not optional is missing. */
function keysOf(document: EqlDocument, keys: readonly EqlField[]): readonly string[] {
  const lists = keys.map((key) => {
    const values: readonly EqlValue[] = valuesOf(document, key.name);
    return values.length === 0 && key.optional ? [null] : values;
  });
  return lists.reduce<readonly EqlValue[][]>((all, values) => all.flatMap((list) => values.map((value) => [...list, value])), [[]]).map((list) => JSON.stringify(list));
}

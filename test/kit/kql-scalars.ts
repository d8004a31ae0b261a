import { childOf, fail, findChild, type KqlNode, listOf, nameOf } from "./kql-tree.js";
import { compareValues, inAnyRange, type KqlValue, type NullEquality, regexOf, toNumber, toText } from "./kql-values.js";

/** A record: column to value. */
export type KqlRow = Readonly<Record<string, KqlValue>>;

/** Where a scalar expression is evaluated. */
export interface Scope {
  readonly row: KqlRow;
  /** The sorted table and the place of the row in it, for `prev`. */
  readonly rows: readonly KqlRow[];
  readonly at: number;
  /** The state of `scan`: step to the columns that it matched last. */
  readonly states: Readonly<Record<string, KqlRow>>;
  /** Functions of `let` statements: parameter name and body. */
  readonly functions: ReadonlyMap<string, { readonly parameter: string; readonly body: KqlNode }>;
  /** The records of a group, where aggregates are allowed. */
  readonly group: readonly KqlRow[] | undefined;
  readonly nulls: NullEquality;
  /** The rows of a table expression within a condition. */
  readonly tabular?: (node: KqlNode) => readonly KqlRow[];
  /** Milliseconds; what `now()` is. */
  readonly now: number;
}

/** The value of a scalar expression. */
export function evaluateScalar(node: KqlNode, scope: Scope): KqlValue {
  switch (node.kind) {
    case "StringLiteralExpression":
      return node.literal ?? "";
    case "LongLiteralExpression":
    case "RealLiteralExpression":
    case "IntLiteralExpression":
      return isNull(node) ? null : numberOf(nameOf(node));
    case "BooleanLiteralExpression":
      return isNull(node) ? null : nameOf(node) === "true";
    case "TimespanLiteralExpression":
      return timespanOf(nameOf(node));
    case "DynamicExpression":
      return listOf(childOf(node, "JsonArrayExpression")).map((element) => evaluateScalar(element, scope));
    case "ParenthesizedExpression":
      return evaluateScalar(node.children[1] as KqlNode, scope);
    case "UnaryMinusExpression":
      return -(evaluateScalar(node.children[1] as KqlNode, scope) as number);
    case "NameReference":
      return columnOf(node, scope.row);
    case "PathExpression":
      return pathOf(node, scope);
    case "ElementExpression":
      return elementOf(node, scope);
    case "AndExpression":
      return both(truth(node.children[0], scope), () => truth(node.children[2], scope));
    case "OrExpression":
      return either(truth(node.children[0], scope), () => truth(node.children[2], scope));
    case "FunctionCallExpression":
      return callFunction(node, scope);
    default:
      return binary(node, scope);
  }
}

/** `bool(null)`, `long(null)`. */
function isNull(node: KqlNode): boolean {
  return /\(null\)$/.test(nameOf(node));
}

/** The truth of a condition: null is what a `where` drops. */
export function truth(node: KqlNode | undefined, scope: Scope): boolean | null {
  const value = evaluateScalar(node as KqlNode, scope);
  if (value !== null && typeof value !== "boolean") return fail(node as KqlNode, "is no boolean");
  return value;
}

/** Kleene's and. Manual: https://learn.microsoft.com/kusto/query/logical-operators */
function both(left: boolean | null, right: () => boolean | null): boolean | null {
  if (left === false) return false;
  const other = right();
  return other === false ? false : left === null || other === null ? null : true;
}

function either(left: boolean | null, right: () => boolean | null): boolean | null {
  if (left === true) return true;
  const other = right();
  return other === true ? true : left === null || other === null ? null : false;
}

function numberOf(text: string): number {
  return Number(/^real\((.*)\)$/.exec(text)?.[1] ?? text);
}

/** `1h`, `90m`, `1500ms`: in milliseconds. */
export function timespanOf(text: string): number {
  const [, amount, unit] = /^(\d+)(ms|[dhms])$/.exec(text) ?? [];
  const sizes: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
  return Number(amount) * (sizes[unit ?? ""] as number);
}

function columnOf(node: KqlNode, row: KqlRow): KqlValue {
  const name = nameOf(node);
  if (!Object.hasOwn(row, name)) return fail(node, `: no column ${name} in ${Object.keys(row).join(", ")}`);
  return row[name] as KqlValue;
}

function pathOf(node: KqlNode, scope: Scope): KqlValue {
  const [of, , member] = node.children as [KqlNode, KqlNode, KqlNode];
  const name = nameOf(member);
  if (of.kind === "NameReference" && Object.hasOwn(scope.states, nameOf(of))) return (scope.states[nameOf(of)] as KqlRow)[name] ?? null;
  return propertyOf(evaluateScalar(of, scope), name);
}

function elementOf(node: KqlNode, scope: Scope): KqlValue {
  const of = evaluateScalar(node.children[0] as KqlNode, scope);
  const index = evaluateScalar((node.children[1] as KqlNode).children[1] as KqlNode, scope);
  if (typeof index === "string") return propertyOf(of, index);
  return Array.isArray(of) ? ((of as readonly KqlValue[]).at(index as number) ?? null) : null;
}

function propertyOf(value: KqlValue, name: string): KqlValue {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return null;
  const record = value as Readonly<Record<string, KqlValue>>;
  return Object.hasOwn(record, name) ? (record[name] as KqlValue) : null;
}

function binary(node: KqlNode, scope: Scope): KqlValue {
  const [left, token, right] = node.children;
  if (left === undefined || token === undefined || right === undefined || token.text === "") return fail(node, "is unknown");
  const operator = token.text;
  if (left.kind === "StarExpression") return anyColumn(operator, right, scope);
  const value = evaluateScalar(left, scope);
  if (/^!?in~?$/.test(operator)) return inList(operator, value, itemsOf(right, scope), scope);
  const other = evaluateScalar(right, scope);
  if (operator === "+" || operator === "-" || operator === "*") {
    if (value === null || other === null) return null;
    const [a, b] = [value as number, other as number];
    return operator === "+" ? a + b : operator === "-" ? a - b : a * b;
  }
  return compareValues(operator, value, other, scope.nulls);
}

/** The items of a list, or the values of the first column of a table expression. */
function itemsOf(node: KqlNode, scope: Scope): readonly KqlValue[] {
  const [only, ...others] = listOf(node);
  if (only === undefined || others.length > 0 || !isTabular(only) || scope.tabular === undefined) return listOf(node).map((element) => evaluateScalar(element, scope));
  return scope.tabular(only).map((row) => Object.values(row)[0] ?? null);
}

function isTabular(node: KqlNode): boolean {
  return node.kind === "PipeExpression" || (node.kind === "ParenthesizedExpression" && isTabular(node.children[1] as KqlNode));
}

/** `in` is an `or` of `==`, and `!in` its complement. */
function inList(operator: string, value: KqlValue, values: readonly KqlValue[], { nulls }: Scope): boolean | null {
  const equals = operator.endsWith("~") ? "=~" : "==";
  const found = values.map((each) => compareValues(equals, value, each, nulls)).reduce<boolean | null>((all, each) => either(all, () => each), false);
  return operator.startsWith("!") ? (found === null ? null : !found) : found;
}

function anyColumn(operator: string, right: KqlNode, scope: Scope): boolean {
  const needle = evaluateScalar(right, scope);
  return Object.values(scope.row).some((value) => compareValues(operator, toText(value), needle, scope.nulls) === true);
}

function callFunction(node: KqlNode, scope: Scope): KqlValue {
  const name = nameOf(node.children[0] as KqlNode);
  const args = listOf(childOf(node, "ExpressionList"));
  const value = (at: number): KqlValue => evaluateScalar(args[at] as KqlNode, scope);
  const text = (at: number): string => {
    const found = value(at);
    return typeof found === "string" ? found : fail(node, `: argument ${at} is no text`);
  };
  const own = scope.functions.get(name);
  if (own !== undefined) return evaluateScalar(listlessBody(own.body), { ...scope, row: { [own.parameter]: value(0) } });
  const aggregate = scope.group === undefined ? undefined : aggregates[name];
  if (aggregate !== undefined) return aggregate(args, scope, scope.group as readonly KqlRow[]);
  switch (name) {
    case "not": {
      const inner = truth(args[0], scope);
      return inner === null ? null : !inner;
    }
    case "coalesce":
      return args.map((_arg, at) => value(at)).find((each) => each !== null && each !== "") ?? value(args.length - 1);
    case "isempty":
      return value(0) === null || value(0) === "";
    case "isnotempty":
      return !(value(0) === null || value(0) === "");
    case "isnull":
      return value(0) === null;
    case "isnotnull":
      return value(0) !== null;
    case "tostring":
      return toText(value(0));
    case "tolower":
      return text(0).toLowerCase();
    case "tolong":
    case "todouble":
    case "toint": {
      const number = toNumber(value(0));
      return number === null || name === "todouble" ? number : Math.trunc(number);
    }
    case "iff":
      return truth(args[0], scope) === true ? value(1) : value(2);
    case "case": {
      for (let at = 0; at + 1 < args.length; at += 2) if (truth(args[at], scope) === true) return value(at + 1);
      return value(args.length - 1);
    }
    case "strcat":
      return args.map((_arg, at) => toText(value(at))).join("");
    case "extract": {
      const found = regexOf(text(0)).exec(text(2));
      return found?.[value(1) as number] ?? "";
    }
    case "extract_all":
      return [...text(1).matchAll(new RegExp(regexOf(text(0)).source, `${regexOf(text(0)).flags.replace("g", "")}g`))].map((found) => found[1] ?? found[0]);
    case "strcat_array": {
      const items = value(0);
      return Array.isArray(items) ? items.map((each) => toText(each as KqlValue)).join(text(1)) : "";
    }
    case "replace_regex":
      return text(0).replace(new RegExp(regexOf(text(1)).source, `${regexOf(text(1)).flags.replace("g", "")}g`), text(2).replaceAll("$", "$$$$").replace(/\\(\d)/g, "$$$1"));
    case "replace_string":
      return text(0).replaceAll(text(1), () => text(2));
    case "url_decode":
      return decoded(text(0));
    case "tohex": {
      const number = value(0);
      return number === null ? "" : (number as number).toString(16);
    }
    case "column_ifexists":
      return Object.hasOwn(scope.row, text(0)) ? (scope.row[text(0)] as KqlValue) : value(1);
    case "replace_strings":
      return replaceStrings(text(0), value(1) as readonly string[], value(2) as readonly string[]);
    case "parse_json":
      return text(0) === "" ? null : (JSON.parse(text(0)) as KqlValue);
    case "parse_path": {
      const [, folder = "", file = ""] = /^(?:(.*)\\)?([^\\]*)$/s.exec(text(0)) ?? [];
      return { DirectoryPath: folder, Filename: file };
    }
    case "split": {
      const parts = text(0).split(text(1));
      return args.length > 2 ? [parts[value(2) as number] ?? ""] : parts;
    }
    case "bin":
      return Math.floor((value(0) as number) / (value(1) as number)) * (value(1) as number);
    case "pack_array":
      return args.map((_arg, at) => value(at));
    case "array_length":
      return (value(0) as readonly KqlValue[]).length;
    case "array_sort_asc":
      return [...(value(0) as readonly number[])].sort((a, b) => a - b);
    case "max_of":
      return Math.max(value(0) as number, value(1) as number);
    case "ceiling":
      return Math.ceil(value(0) as number);
    case "ago":
      return scope.now - (value(0) as number);
    case "prev":
      return previous(args, scope);
    case "ipv4_is_in_any_range":
    case "ipv6_is_in_any_range":
      return inAnyRange(name.startsWith("ipv4") ? 4 : 6, text(0), args.slice(1).map((_arg, at) => text(at + 1)));
    default:
      return fail(node, `: no function ${name}`);
  }
}

function listlessBody(body: KqlNode): KqlNode {
  return body.children.find(({ kind }) => kind.endsWith("Expression")) ?? fail(body, "has no expression");
}

/** The value of a column so many rows before; at the start null, or empty where the column is text. */
function previous(args: readonly KqlNode[], scope: Scope): KqlValue {
  const earlier = scope.rows[scope.at - (evaluateScalar(args[1] as KqlNode, scope) as number)];
  const current = columnOf(args[0] as KqlNode, scope.row);
  if (earlier === undefined) return typeof current === "string" ? "" : null;
  return columnOf(args[0] as KqlNode, earlier);
}

/** One pass over the text; the earlier lookup wins, and matches do not overlap. */
function replaceStrings(text: string, lookups: readonly string[], rewrites: readonly string[]): string {
  let out = "";
  for (let at = 0; at < text.length; ) {
    const found = lookups.findIndex((lookup) => text.startsWith(lookup, at));
    out += found < 0 ? (text[at] as string) : (rewrites[found] as string);
    at += found < 0 ? 1 : (lookups[found] as string).length;
  }
  return out;
}

/** Text that no encoder writes stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

type Aggregate = (args: readonly KqlNode[], scope: Scope, group: readonly KqlRow[]) => KqlValue;

/** Aggregates leave null out. Manual: https://learn.microsoft.com/kusto/query/aggregation-functions */
const aggregates: Readonly<Record<string, Aggregate>> = {
  count: (_args, _scope, group) => group.length,
  countif: (args, scope, group) => group.filter((row) => truth(args[0], { ...scope, row, group: undefined }) === true).length,
  max: (args, scope, group) => numbers(args, scope, group).reduce<number | null>((most, each) => (most === null || each > most ? each : most), null),
  sum: (args, scope, group) => numbers(args, scope, group).reduce((total, each) => total + each, 0),
  avg: (args, scope, group) => {
    const found = numbers(args, scope, group);
    return found.length === 0 ? null : found.reduce((total, each) => total + each, 0) / found.length;
  },
  make_set_if: (args, scope, group) => [...new Set(chosen(args, scope, group).filter((each) => each !== null))],
  make_list_if: (args, scope, group) => chosen(args, scope, group).filter((each) => each !== null),
};

function numbers(args: readonly KqlNode[], scope: Scope, group: readonly KqlRow[]): readonly number[] {
  return group.map((row) => evaluateScalar(args[0] as KqlNode, { ...scope, row, group: undefined })).filter((each): each is number => each !== null);
}

function chosen(args: readonly KqlNode[], scope: Scope, group: readonly KqlRow[]): readonly KqlValue[] {
  return group
    .filter((row) => truth(args[1], { ...scope, row, group: undefined }) === true)
    .map((row) => evaluateScalar(args[0] as KqlNode, { ...scope, row, group: undefined }));
}

/** Whether a function is an aggregate that gives several columns. */
export function isRowAggregate(node: KqlNode): "arg_max" | "take_any" | undefined {
  if (node.kind !== "FunctionCallExpression" || findChild(node, "ExpressionList") === undefined) return undefined;
  const name = nameOf(node.children[0] as KqlNode);
  return name === "arg_max" || name === "take_any" ? name : undefined;
}

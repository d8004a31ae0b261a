import type { KqlDynamicValue, KqlExpression } from "../parse/tree.js";

/** A value that is the same for every row. Points in time are numbers of their own kind. */
export type ConstantValue =
  | { readonly kind: "scalar"; readonly value: string | number | boolean }
  | { readonly kind: "list"; readonly values: readonly KqlDynamicValue[] }
  | { readonly kind: "null" }
  /** A point in time or a length of it. Undefined: it depends on when the query runs. */
  | { readonly kind: "time" | "timespan"; readonly milliseconds: number | undefined };

/**
 * The value of an expression without columns, names written out already; undefined where it has a column, or a function
 * that is not known here.
 */
export function constantValue(node: KqlExpression): ConstantValue | undefined {
  switch (node.kind) {
    case "text":
    case "boolean":
    case "guid":
      return { kind: "scalar", value: node.value };
    case "number":
      // A whole number beyond what a double holds would be another one.
      return Number.isFinite(node.value) && (node.type === "real" || Number.isSafeInteger(node.value)) ? { kind: "scalar", value: node.value } : undefined;
    case "timespan":
      return { kind: "timespan", milliseconds: node.milliseconds };
    case "datetime":
      return { kind: "time", milliseconds: node.milliseconds };
    case "null":
      return { kind: "null" };
    case "dynamic":
      return dynamicConstant(node.value);
    case "unary": {
      const operand = constantValue(node.operand);
      if (operand?.kind === "scalar" && typeof operand.value === "number") return { kind: "scalar", value: node.operator === "-" ? -operand.value : operand.value };
      return operand?.kind === "timespan" ? { kind: "timespan", milliseconds: operand.milliseconds === undefined ? undefined : node.operator === "-" ? -operand.milliseconds : operand.milliseconds } : undefined;
    }
    case "arithmetic":
      return arithmetic(node);
    case "call":
      return callConstant(node);
    default:
      return undefined;
  }
}

function dynamicConstant(value: KqlDynamicValue): ConstantValue | undefined {
  if (value === null) return { kind: "null" };
  if (Array.isArray(value)) return { kind: "list", values: value as readonly KqlDynamicValue[] };
  return typeof value === "object" ? undefined : { kind: "scalar", value: value as string | number | boolean };
}

function arithmetic(node: Extract<KqlExpression, { kind: "arithmetic" }>): ConstantValue | undefined {
  const [left, right] = [constantValue(node.left), constantValue(node.right)];
  if (left === undefined || right === undefined) return undefined;
  const isTime = left.kind === "time" || right.kind === "time";
  if (isTime || left.kind === "timespan" || right.kind === "timespan") {
    const kind = isTime && !(left.kind === "time" && right.kind === "time") ? "time" : "timespan";
    const [a, b] = [left, right].map((each) => (each.kind === "time" || each.kind === "timespan" ? each.milliseconds : each.kind === "scalar" ? Number(each.value) : undefined));
    return { kind, milliseconds: a === undefined || b === undefined ? undefined : calculate(node.operator, a, b) };
  }
  if (left.kind !== "scalar" || right.kind !== "scalar" || typeof left.value !== "number" || typeof right.value !== "number") return undefined;
  const value = calculate(node.operator, left.value, right.value);
  return value === undefined || !Number.isFinite(value) ? undefined : { kind: "scalar", value };
}

function calculate(operator: string, left: number, right: number): number | undefined {
  if (operator === "+") return left + right;
  if (operator === "-") return left - right;
  if (operator === "*") return left * right;
  // Division of whole numbers and the sign of a remainder have rules of their own: not needed for conditions.
  return operator === "/" && right !== 0 && (left % right === 0 || !Number.isInteger(left)) ? left / right : undefined;
}

/** Functions of time that need no column. */
const clocks: Readonly<Record<string, true>> = { ago: true, now: true, startofday: true, endofday: true, startofweek: true, startofmonth: true, startofhour: true, bin: true, datetime_add: true, todatetime: true, endofweek: true, endofmonth: true, make_datetime: true };

function callConstant(node: Extract<KqlExpression, { kind: "call" }>): ConstantValue | undefined {
  if (node.of !== undefined) return undefined;
  const values = node.arguments.map(({ value }) => constantValue(value));
  const [first, second] = values;
  if (Object.hasOwn(clocks, node.name)) {
    const isKnown = values.every((value) => value !== undefined) && (node.name !== "bin" || first?.kind === "time");
    return isKnown ? { kind: "time", milliseconds: undefined } : undefined;
  }
  const text = first?.kind === "scalar" ? String(first.value) : undefined;
  switch (node.name) {
    case "tolower":
      return text === undefined ? undefined : { kind: "scalar", value: text.toLowerCase() };
    case "toupper":
      return text === undefined ? undefined : { kind: "scalar", value: text.toUpperCase() };
    case "tostring":
      return text === undefined ? undefined : { kind: "scalar", value: text };
    case "strcat":
      return values.every((value) => value?.kind === "scalar") ? { kind: "scalar", value: values.map((value) => (value?.kind === "scalar" ? String(value.value) : "")).join("") } : undefined;
    case "toint":
    case "tolong":
    case "todouble":
    case "toreal":
      return first?.kind === "scalar" && Number.isFinite(Number(first.value)) ? { kind: "scalar", value: Number(first.value) } : undefined;
    case "totimespan":
      return first?.kind === "timespan" ? first : undefined;
    case "todynamic":
    case "parse_json":
      return first;
    case "pack_array":
      return values.every((value) => value?.kind === "scalar") ? { kind: "list", values: values.map((value) => (value?.kind === "scalar" ? value.value : null)) } : undefined;
    case "array_concat":
      return first?.kind === "list" && second?.kind === "list" && values.length === 2 ? { kind: "list", values: [...first.values, ...second.values] } : undefined;
    case "split": {
      const separator = second?.kind === "scalar" ? String(second.value) : "";
      return text === undefined || separator === "" || values.length !== 2 ? undefined : { kind: "list", values: text.split(separator) };
    }
    default:
      return undefined;
  }
}

import type { KqlCall, KqlElement, KqlExpression, KqlMember, KqlMembership, KqlName } from "../parse/tree.js";
import { aggregateCall, isAggregate } from "./aggregates.js";
import { allOf, anyOf, between, comparison, membership, textOf } from "./comparisons.js";
import { compileRelation, isTabular, relationOfFunction } from "./compile-relation.js";
import { callOf, functionNamed } from "./functions.js";
import { memberOf } from "./functions-dynamic.js";
import { arithmetic } from "./functions-number.js";
import { columnIndex, columnScalar, constantOf, deeper, frameOf, type Scalar, scalarOf, type Scope } from "./scope.js";
import { absentOf, type KqlValue, refuse, toText, typeNamed } from "./values.js";

/** Compiles an expression that gives a value. */
export function compileScalar(node: KqlExpression, outer: Scope): Scalar {
  const scope = deeper(outer);
  switch (node.kind) {
    case "name":
      return nameScalar(node, scope);
    case "text":
      return constantOf("string", node.value);
    case "number":
      return constantOf(node.type, node.value);
    case "boolean":
      return constantOf("bool", node.value);
    case "timespan":
      return constantOf("timespan", node.milliseconds);
    case "datetime":
      return constantOf("datetime", node.milliseconds);
    case "guid":
      return constantOf("guid", node.value);
    case "dynamic":
      return constantOf("dynamic", node.value);
    case "null": {
      const type = typeNamed(node.type);
      return constantOf(type, absentOf(type));
    }
    case "member":
      return memberScalar(node, scope);
    case "element":
      return elementScalar(node, scope);
    case "call":
      return callScalar(node, scope);
    case "unary": {
      const operand = compileScalar(node.operand, scope);
      return node.operator === "+" ? operand : arithmetic("-", constantOf(operand.type === "timespan" ? "timespan" : "long", 0), operand);
    }
    case "arithmetic":
      return arithmetic(node.operator, compileScalar(node.left, scope), compileScalar(node.right, scope));
    case "comparison": {
      const right = compileScalar(node.right, scope);
      if (node.left.kind !== "star") return comparison(node, compileScalar(node.left, scope), right, scope.nulls);
      return anyColumn(node.operator, right, scope);
    }
    case "membership":
      return membershipScalar(node, scope);
    case "between":
      return between(node, compileScalar(node.left, scope), compileScalar(node.from, scope), compileScalar(node.to, scope));
    case "and":
      return allOf(node.operands.map((operand) => compileScalar(operand, scope)));
    case "or":
      return anyOf(node.operands.map((operand) => compileScalar(operand, scope)));
    case "typeof":
      return constantOf("string", typeNamed(node.type));
    case "fault":
      return refuse("a text that cannot be parsed");
    default:
      return refuse(`${node.kind} where a value stands`);
  }
}

/** A condition; refuses what is no truth. */
export function compileCondition(node: KqlExpression, scope: Scope): Scalar {
  const condition = compileScalar(node, scope);
  if (condition.type !== "bool") refuse(`a ${condition.type} as a condition`);
  return condition;
}

/** A value that is known before the query runs, such as a count of rows. */
export function constantValue(node: KqlExpression, scope: Scope): KqlValue {
  const { constant } = compileScalar(node, { ...scope, columns: [] });
  return constant === undefined ? refuse("an expression where a constant is asked for") : constant.value;
}

/** A column of the row, or what a `let` statement named. */
function nameScalar({ name }: KqlName, scope: Scope): Scalar {
  const index = columnIndex(scope.columns, name);
  if (index >= 0) {
    if (scope.keys !== undefined && columnIndex(scope.keys, name) < 0) refuse(`the column ${name} outside of an aggregate`);
    return columnScalar(scope.columns, index);
  }
  const binding = scope.bindings.get(name);
  if (binding?.kind !== "scalar") return refuse(`there is no column ${name}`);
  if (!binding.scalar.fixed && binding.level !== scope.level) return refuse(`the parameter ${name} within a table`);
  return binding.scalar;
}

function memberScalar(node: KqlMember, scope: Scope): Scalar {
  const step = node.of.kind === "name" ? scope.steps?.get(node.of.name) : undefined;
  if (step !== undefined) {
    const index = columnIndex(step.columns, node.name);
    const type = step.columns[index]?.type ?? refuse(`there is no column ${node.name} in a step`);
    return { type, fixed: false, constant: undefined, run: (frame) => frame.states[step.index]?.[index] ?? absentOf(type) };
  }
  const of = compileScalar(node.of, scope);
  if (of.type !== "dynamic") return refuse(`.${node.name} of a ${of.type}`);
  return scalarOf("dynamic", [of], (frame) => memberOf(of.run(frame), node.name));
}

function elementScalar(node: KqlElement, scope: Scope): Scalar {
  const [of, index] = [compileScalar(node.of, scope), compileScalar(node.index, scope)];
  if (of.type !== "dynamic") return refuse(`an element of a ${of.type}`);
  return scalarOf("dynamic", [of, index], (frame) => memberOf(of.run(frame), index.run(frame)));
}

/** `* has "x"`: whether any column holds it, as text. */
function anyColumn(operator: Parameters<typeof comparison>[0]["operator"], right: Scalar, scope: Scope): Scalar {
  return anyOf(
    scope.columns.map(({ type }, index) => {
      const column = columnScalar(scope.columns, index);
      const text = type === "string" ? column : scalarOf("string", [column], (frame) => toText(column.run(frame), type));
      return comparison({ operator }, text, textOf(right, operator), scope.nulls);
    }),
  );
}

function membershipScalar(node: KqlMembership, scope: Scope): Scalar {
  const [only] = node.values;
  if (node.left.kind === "star") {
    return anyOf(
      scope.columns.map(({ type }, index) => {
        const column = columnScalar(scope.columns, index);
        return membership(node, scalarOf("string", [column], (frame) => toText(column.run(frame), type)), node.values.map((value) => compileScalar(value, scope)), scope.nulls);
      }),
    );
  }
  const left = compileScalar(node.left, scope);
  if (node.values.length === 1 && only !== undefined && isTabular(only, scope)) return membership(node, left, compileRelation(only, inner(scope)), scope.nulls);
  return membership(node, left, node.values.map((value) => compileScalar(value, scope)), scope.nulls);
}

/** Where a table within a condition is compiled: the columns of the row are not to be seen in it. */
function inner(scope: Scope): Scope {
  return { ...scope, columns: [], keys: undefined, steps: undefined, source: undefined, level: scope.level + 1 };
}

function callScalar(node: KqlCall, scope: Scope): Scalar {
  const { name } = node;
  const binding = scope.bindings.get(name);
  if (binding?.kind === "function") {
    const result = relationOfFunction(node, binding, scope);
    return "rows" in result ? refuse(`${name} gives a table`) : result;
  }
  if (scope.keys !== undefined && isAggregate(name)) return aggregateCall(node, { ...scope, keys: undefined });
  if (isAggregate(name) && functionNamed(name) === undefined) return refuse(`the aggregate ${name} outside of summarize`);
  const values = node.arguments.map(({ value }) => value);
  switch (name) {
    case "toscalar":
      return firstCell(node, scope);
    case "column_ifexists":
    case "columnifexists": {
      const [column, otherwise] = values;
      if (column?.kind !== "text" || otherwise === undefined) return refuse("column_ifexists without a name in quotes");
      return columnIndex(scope.columns, column.value) >= 0 ? nameScalar({ kind: "name", name: column.value, span: column.span }, scope) : compileScalar(otherwise, scope);
    }
    case "prev":
    case "next":
    case "row_number":
      return windowScalar(name, values, scope);
    default: {
      const found = functionNamed(name) ?? refuse(`the function ${name}`);
      return callOf(name, found, values.map((value) => compileScalar(value, scope)));
    }
  }
}

/** The first column of the first row. Manual: https://learn.microsoft.com/kusto/query/toscalar-function */
function firstCell(node: KqlCall, scope: Scope): Scalar {
  const [argument] = node.arguments;
  if (argument === undefined) return refuse("toscalar of nothing");
  if (!isTabular(argument.value, scope)) return compileScalar(argument.value, scope);
  const relation = compileRelation(argument.value, inner(scope));
  const type = relation.columns[0]?.type ?? refuse("toscalar of a table without columns");
  const key = {};
  return {
    type,
    fixed: true,
    constant: undefined,
    run: ({ run }) => {
      if (!run.memo.has(key)) run.memo.set(key, relation.rows(run)[0]?.[0] ?? absentOf(type));
      return run.memo.get(key) as KqlValue;
    },
  };
}

/** Functions of a row's neighbours: the rows must have an order. Manual: https://learn.microsoft.com/kusto/query/window-functions */
function windowScalar(name: "prev" | "next" | "row_number", values: readonly KqlExpression[], scope: Scope): Scalar {
  if (!scope.serialized) refuse(`${name} of rows without an order`);
  const [of, by, otherwise] = values;
  if (name === "row_number") {
    const start = of === undefined ? 1 : Number(constantValue(of, scope));
    const again = by === undefined ? undefined : compileCondition(by, scope);
    return { type: "long", fixed: false, constant: undefined, run: (frame) => {
      if (again === undefined) return start + frame.at;
      const own = frameOf(frame.run, frame.rows);
      let at = frame.at;
      for (; at > 0; at--) {
        own.row = frame.rows[at] as readonly KqlValue[];
        own.at = at;
        if (again.run(own) === true) break;
      }
      return start + frame.at - at;
    } };
  }
  if (of === undefined) return refuse(`${name} of nothing`);
  const value = compileScalar(of, scope);
  const offset = (by === undefined ? 1 : Number(constantValue(by, scope))) * (name === "prev" ? -1 : 1);
  const absent = otherwise === undefined ? absentOf(value.type) : constantValue(otherwise, scope);
  return { type: value.type, fixed: false, constant: undefined, run: (frame) => {
    const row = frame.rows[frame.at + offset];
    if (row === undefined) return absent;
    const other = frameOf(frame.run, frame.rows);
    other.row = row;
    other.at = frame.at + offset;
    return value.run(other);
  } };
}

import { EngineFault, type Scalar } from "@isorule/core";
import type { EqlCompare } from "../syntax/tree.js";
import { networkTest, sameAddress } from "./functions.js";
import type { IndexMapping } from "./index-mapping.js";
import { type Condition, negation, testOf } from "./truth.js";
import { anyBinding, compileValue, readField, type Scope, type Value } from "./values.js";

type Operator = EqlCompare["operator"];

/** The operator when the sides change places. */
const mirrored: Readonly<Record<Operator, Operator>> = { "==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<=" };

/**
 * Makes a condition of `a == b` and its like. `!=` of a field is the negation of `==`, so that it is true of a missing one;
 * a comparison with null asks whether there is a value.
 *
 * Source: BinaryComparisons in ExpressionTranslators of Elasticsearch, which makes a query of a field and a script of
 * anything else
 *
 * @throws EngineFault for two fields, and for values that the type of a field is not compared with
 */
export function compileComparison(node: EqlCompare, mapping: IndexMapping): Condition {
  const scope: Scope = { mapping, fields: [] };
  const sides = [compileValue(node.left, scope), compileValue(node.right, scope)] as const;
  const swapped = sides[0].constant !== undefined && sides[1].constant === undefined;
  const [left, right] = swapped ? [sides[1], sides[0]] : sides;
  const operator = swapped ? mirrored[node.operator] : node.operator;
  const isEquality = operator === "==" || operator === "!=";
  const turn = (condition: Condition): Condition => (operator === "!=" ? negation(condition) : condition);
  if (right.constant === undefined) throw new EngineFault("Two fields are compared, which EQL does with functions only.");
  // Before anything is folded, == and != with a null that stands there become a test of the other side for null.
  if (isEquality && right.isNull) return turn(nullTest(left, scope));
  if (isEquality && left.isNull) {
    const truth = right.constant.value === null;
    return turn(() => truth);
  }
  if (left.constant?.value === null || right.constant.value === null) return () => null;
  const equals = valueTest(operator === "!=" ? "==" : operator, left, right);
  // The `!=` of a function is worked out by a script, value by value: null is no match.
  if (operator === "!=" && left.field === undefined) return testOf(left, scope, (value) => !equals(value));
  return turn(testOf(left, scope, equals));
}

/** Whether an expression is null; of a list in it, whether it is null for any choice of values. */
function nullTest(value: Value, scope: Scope): Condition {
  const { field, constant } = value;
  if (constant !== undefined) {
    const truth = constant.value === null;
    return () => truth;
  }
  if (field !== undefined) return (document) => readField(document, field).length === 0;
  return anyBinding(scope.fields, (binding) => value.run(binding) === null);
}

function valueTest(operator: Operator, left: Value, right: Value): (value: Scalar) => boolean {
  const wanted = right.constant?.value as Scalar;
  const refuse = (): never => {
    throw new EngineFault(`A value of the type ${left.kind} is not compared with ${JSON.stringify(wanted).slice(0, 60)} by ${operator}.`);
  };
  switch (left.kind) {
    case "number":
      return typeof wanted === "number" ? (value) => inOrder(operator, value as number, wanted) : refuse();
    case "text":
      return typeof wanted === "string" ? (value) => inOrder(operator, value as string, wanted) : refuse();
    case "boolean":
      return typeof wanted === "boolean" && operator === "==" ? (value) => value === wanted : refuse();
    case "ip": {
      if (typeof wanted !== "string" || operator !== "==") return refuse();
      // A term of an address field may be a network.
      const test = wanted.includes("/") ? networkTest([wanted]) : undefined;
      if (test === undefined) networkTest([wanted]);
      return test === undefined ? (value) => sameAddress(String(value), wanted) : (value) => test(String(value));
    }
    case "date": {
      const time = typeof wanted === "number" ? wanted : Date.parse(String(wanted));
      return Number.isNaN(time) ? refuse() : (value) => inOrder(operator, value as number, time);
    }
    case "null":
      return refuse();
  }
}

function inOrder<Ordered extends string | number>(operator: Operator, left: Ordered, right: Ordered): boolean {
  switch (operator) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    default:
      return left === right;
  }
}

import type { EqlExpression, EqlLeaf, FieldReference } from "../query/query.js";

/** Whether two expressions are written the same. */
export function isSameExpression(left: EqlExpression, right: EqlExpression): boolean {
  if (left === right) return true;
  if (left.kind === "leaf") return right.kind === "leaf" && isSameLeaf(left.leaf, right.leaf);
  if (left.kind === "not") return right.kind === "not" && isSameExpression(left.operand, right.operand);
  return right.kind === left.kind && isSameList(left.operands, right.operands, isSameExpression);
}

function isSameLeaf(left: EqlLeaf, right: EqlLeaf): boolean {
  switch (left.kind) {
    case "compare":
      return right.kind === "compare" && isSameField(left.field, right.field) && left.operator === right.operator && isSameList(left.values, right.values);
    case "null":
      return right.kind === "null" && isSameField(left.field, right.field) && left.negated === right.negated;
    case "call":
      return right.kind === "call" && left.name === right.name && isSameList(left.fields, right.fields, isSameField) && isSameList(left.values, right.values);
    case "order":
      return right.kind === "order" && isSameField(left.left, right.left) && isSameField(left.right, right.right) && left.operator === right.operator;
    case "constant":
      return right.kind === "constant" && left.value === right.value;
  }
}

function isSameField(left: FieldReference, right: FieldReference): boolean {
  return left.name === right.name && left.optional === right.optional;
}

function isSameList<Item>(left: readonly Item[], right: readonly Item[], isSame: (left: Item, right: Item) => boolean = Object.is): boolean {
  return left === right || (left.length === right.length && left.every((item, index) => isSame(item, right[index] as Item)));
}

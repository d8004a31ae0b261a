import { allOf, anyOf, leafOf, notOf } from "@isorule/core";
import { type EqlExpression, type EqlLeaf, type FieldReference, fieldsOfLeaf } from "../query/query.js";

/** Whether some stream of the query does not map a field of this name. */
export type OptionalTest = (name: string) => boolean;

/**
 * Marks the fields that may be unmapped as optional and makes the expression two-valued all the same.
 *
 * A field that no index maps is an error of the whole query; `?field` is null instead, and a comparison with null is null,
 * negated or not. So a negation never stands above an optional field: it is pushed down to the comparison and becomes
 * `(?field == null or not ?field : "x")`, which is true where the field is unmapped, and where the event lacks it. A null
 * that stands under `and` and `or` only ends up as no match, which is what false would do.
 *
 * Where the field is mapped, `not` is the plain complement, missing fields included (ES querytranslator_tests.txt,
 * notFilter and notFieldsConjunction). Source of `?`: https://www.elastic.co/docs/reference/query-languages/eql/eql-syntax#eql-syntax-optional-fields
 */
export function settle(expression: EqlExpression, isOptional: OptionalTest): EqlExpression {
  return flatten(push(mark(expression, isOptional), false));
}

function mark(expression: EqlExpression, isOptional: OptionalTest): EqlExpression {
  switch (expression.kind) {
    case "leaf": {
      const leaf = markLeaf(expression.leaf, isOptional);
      return leaf === expression.leaf ? expression : leafOf(leaf);
    }
    case "not":
      return notOf(mark(expression.operand, isOptional));
    default:
      return { ...expression, operands: expression.operands.map((operand) => mark(operand, isOptional)) };
  }
}

function markLeaf(leaf: EqlLeaf, isOptional: OptionalTest): EqlLeaf {
  const marked = (field: FieldReference): FieldReference => markField(field, isOptional);
  switch (leaf.kind) {
    case "compare":
    case "null": {
      const field = marked(leaf.field);
      return field === leaf.field ? leaf : { ...leaf, field };
    }
    case "call":
      return { ...leaf, fields: leaf.fields.map(marked) };
    case "order":
      return { ...leaf, left: marked(leaf.left), right: marked(leaf.right) };
    case "constant":
      return leaf;
  }
}

/** The field, optional when its own mapping or another stream makes it so. */
export function markField(field: FieldReference, isOptional: OptionalTest): FieldReference {
  return field.optional || !isOptional(field.name) ? field : { ...field, optional: true };
}

function push(expression: EqlExpression, negated: boolean): EqlExpression {
  switch (expression.kind) {
    case "not":
      return push(expression.operand, !negated);
    case "leaf":
      return negated ? complement(expression.leaf) : expression;
    default: {
      if (negated && !hasOptional(expression)) return notOf(push(expression, false));
      const only = negated ? onlyField(expression) : undefined;
      if (only !== undefined) return anyOf([isNull(only), notOf(expression)]);
      const operands = expression.operands.map((operand) => push(operand, negated));
      return (expression.kind === "and") === negated ? anyOf(operands) : allOf(operands);
    }
  }
}

function complement(leaf: EqlLeaf): EqlExpression {
  if (leaf.kind === "constant") return leafOf({ ...leaf, value: !leaf.value });
  // `?field == null` is true for an unmapped field, `?field != null` is false: both are two-valued.
  if (leaf.kind === "null") return leafOf({ ...leaf, negated: !leaf.negated });
  const optional = fieldsOfLeaf(leaf).filter((field) => field.optional);
  return anyOf([...unique(optional).map(isNull), notOf(leafOf(leaf))]);
}

function isNull(field: FieldReference): EqlExpression {
  return leafOf<EqlLeaf>({ kind: "null", field, negated: false });
}

/**
 * The field that every comparison of the expression tests, when there are only comparisons, none of them negated: the
 * whole is false where the field is absent, and one guard is enough.
 */
function onlyField(expression: EqlExpression): FieldReference | undefined {
  if (expression.kind === "not") return undefined;
  if (expression.kind === "leaf") return expression.leaf.kind === "compare" ? expression.leaf.field : undefined;
  const fields = expression.operands.map(onlyField);
  const [first] = fields;
  const isOne = fields.every((field) => field !== undefined && field.name === first?.name);
  return isOne ? (fields.find((field) => field?.optional === true) ?? first) : undefined;
}

function unique(fields: readonly FieldReference[]): readonly FieldReference[] {
  return fields.filter((field, index) => fields.findIndex((other) => other.name === field.name) === index);
}

function hasOptional(expression: EqlExpression): boolean {
  if (expression.kind === "leaf") return fieldsOfLeaf(expression.leaf).some((field) => field.optional);
  if (expression.kind === "not") return hasOptional(expression.operand);
  return expression.operands.some(hasOptional);
}

/** The same with `and` in `and` and `or` in `or` made one, and without constants beside other conditions. */
export function flatten(expression: EqlExpression): EqlExpression {
  if (expression.kind === "leaf") return expression;
  if (expression.kind === "not") {
    const operand = flatten(expression.operand);
    const value = constantOf(operand);
    return value === undefined ? notOf(operand) : constant(!value);
  }
  const { kind } = expression;
  const deciding = kind === "or"; // `true` decides an or, `false` an and
  const rest: EqlExpression[] = [];
  for (const each of expression.operands) {
    const operand = flatten(each);
    const value = constantOf(operand);
    if (value === deciding) return constant(deciding);
    if (operand.kind === kind) for (const inner of operand.operands) rest.push(inner);
    else if (value === undefined) rest.push(operand);
  }
  if (rest.length === 0) return constant(!deciding);
  return kind === "and" ? allOf(rest) : anyOf(rest);
}

function constantOf(expression: EqlExpression): boolean | undefined {
  return expression.kind === "leaf" && expression.leaf.kind === "constant" ? expression.leaf.value : undefined;
}

function constant(value: boolean): EqlExpression {
  return leafOf<EqlLeaf>({ kind: "constant", value });
}

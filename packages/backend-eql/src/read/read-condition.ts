import type { NativeLoss, Predicate, Scalar } from "@isorule/core";
import type { EqlCompare, EqlExpression, EqlFieldName, EqlMembership, EqlPattern } from "../syntax/tree.js";
import { compareFields, falseWhenPresent, fieldOf, optionalOf, readCall, readComparedCall, unread } from "./read-call.js";
import { combine, constantOf, isRead, type Lost, lost, notOf, type Reading, type Truths } from "./reading.js";
import { comparison, equalsAny, likeAny, orderOfTexts, regexAny } from "./read-values.js";

/** Local to one call of {@link readCondition}. */
interface Context {
  readonly lose: (loss: NativeLoss) => void;
  readonly leaves: Map<EqlExpression, Truths | Lost>;
  readonly plain: Map<EqlExpression, boolean>;
}

/**
 * A condition of EQL as a predicate over native names.
 *
 * EQL has two truth values for fields that an index maps: a comparison with an absent field is false, its negation true.
 * A field with `?` that no index maps is null, and so is every comparison with it but those by `==` and `!=`; an event
 * without the field is taken for one where no index maps it. So each expression is read twice, as when it is true and as
 * when it is false, and a negation asks for the other reading.
 *
 * Sources: Elasticsearch's querytranslator_tests.txt (notFilter), Optimizer.java, and "EQL syntax reference", Optional
 * fields.
 *
 * @param lose is told of each part that is left out
 * @returns lost as a whole where nothing of it is read
 */
export function readCondition(expression: EqlExpression, lose: (loss: NativeLoss) => void): Reading {
  return read({ lose, leaves: new Map(), plain: new Map() }, expression, true);
}

function read(context: Context, expression: EqlExpression, wanted: boolean): Reading {
  switch (expression.kind) {
    case "and":
    case "or": {
      if (!wanted && isPlain(context, expression)) return negated(read(context, expression, true), expression);
      const field = wanted ? undefined : strictField(context, expression);
      if (field !== undefined) return present(field, negated(read(context, expression, true), expression), expression);
      const kind = (expression.kind === "and") === wanted ? "and" : "or";
      const reading = combine(kind, expression.operands.map((operand) => read(context, operand, wanted)), context.lose, expression.span);
      return reading.kind === "and" ? withEqualFields(withoutPresence(reading)) : reading.kind === "or" ? withoutAbsence(reading) : reading;
    }
    case "not":
      return read(context, expression.operand, !wanted);
    default: {
      const truths = leafOf(context, expression);
      if (!isTruths(truths)) return truths;
      return wanted ? truths.whenTrue : truths.whenFalse;
    }
  }
}

function negated(reading: Reading, { span }: EqlExpression): Reading {
  return isRead(reading) ? notOf(reading, span) : reading;
}

function present(field: string, reading: Reading, { span }: EqlExpression): Reading {
  return isRead(reading) ? { kind: "and", operands: [{ kind: "exists", field, span }, reading], span } : reading;
}

/** The optional field without which every test of the expression is null, where there is one and no negation. */
function strictField(context: Context, expression: EqlExpression): string | undefined {
  if (expression.kind === "and" || expression.kind === "or") {
    const fields = new Set(expression.operands.map((operand) => strictField(context, operand)));
    const [field] = fields;
    return fields.size === 1 ? field : undefined;
  }
  if (expression.kind === "not") return undefined;
  const truths = leafOf(context, expression);
  if (!isTruths(truths) || truths.whenFalse.kind !== "and") return undefined;
  const [exists, complement, ...others] = truths.whenFalse.operands;
  const isStrict = others.length === 0 && exists?.kind === "exists" && complement?.kind === "not" && complement.operand === truths.whenTrue;
  return isStrict && onlyField(truths.whenTrue) === exists.field ? exists.field : undefined;
}

/** Whether nothing in it is null or lost, so that its complement is its negation. */
function isPlain(context: Context, expression: EqlExpression): boolean {
  const known = context.plain.get(expression);
  if (known !== undefined) return known;
  const plain = plainOf(context, expression);
  context.plain.set(expression, plain);
  return plain;
}

function plainOf(context: Context, expression: EqlExpression): boolean {
  if (expression.kind === "and" || expression.kind === "or") return expression.operands.every((operand) => isPlain(context, operand));
  if (expression.kind === "not") return isPlain(context, expression.operand);
  const truths = leafOf(context, expression);
  if (!isTruths(truths)) return false;
  const { whenTrue, whenFalse } = truths;
  return (whenFalse.kind === "not" && whenFalse.operand === whenTrue) || (whenTrue.kind === "not" && whenTrue.operand === whenFalse);
}

function isTruths(leaf: Truths | Lost): leaf is Truths {
  return "whenTrue" in leaf;
}

function leafOf(context: Context, expression: EqlExpression): Truths | Lost {
  const known = context.leaves.get(expression);
  if (known !== undefined) return known;
  const leaf = readLeaf(context, expression);
  context.leaves.set(expression, leaf);
  return leaf;
}

function readLeaf(context: Context, expression: EqlExpression): Truths | Lost {
  switch (expression.kind) {
    case "compare":
      return readCompare(context, expression);
    case "membership":
      return readMembership(expression);
    case "pattern":
      return readPattern(expression);
    case "call": {
      const call = readCall(expression);
      return "parts" in call ? call : nullable(call.predicate, call.fields, expression);
    }
    // A field that stands alone is a boolean.
    case "field":
      return exact(comparison(expression.name, "equals", [true], false, expression.span));
    case "literal":
      if (typeof expression.value === "boolean") return exact(constantOf(expression.value));
      if (expression.value === null) return { whenTrue: constantOf(false), whenFalse: constantOf(false) };
      return lost("literal as condition", "A text or a number is no condition", expression.span);
    default:
      return unread(expression);
  }
}

/** A test with two truth values. */
function exact(predicate: Predicate): Truths {
  return { whenTrue: predicate, whenFalse: notOf(predicate) };
}

/** A test that is null where one of its optional fields is absent. */
function nullable(predicate: Predicate, fields: readonly EqlFieldName[], { span }: EqlExpression): Truths {
  const optional = optionalOf(fields);
  return optional.length === 0 ? exact(predicate) : { whenTrue: predicate, whenFalse: falseWhenPresent(predicate, optional, span) };
}

const flipped = { "==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<=" } as const;
const orders = { "<": "lt", "<=": "lte", ">": "gt", ">=": "gte" } as const;

// left operator right
function readCompare(context: Context, node: EqlCompare): Truths | Lost {
  const { left, right, operator, span } = node;
  if (left.kind === "literal" && right.kind !== "literal") return readCompare(context, { ...node, left: right, right: left, operator: flipped[operator] });
  const other = fieldOf(right);
  const field = fieldOf(left);
  if (field !== undefined && other !== undefined) return compareFields(field, other, operator, span);
  if (left.kind === "arithmetic" && left.operator === "-" && right.kind === "literal" && right.value === 0) {
    const [minuend, subtrahend] = [fieldOf(left.left), fieldOf(left.right)];
    if (minuend !== undefined && subtrahend !== undefined) return compareFields(minuend, subtrahend, operator, span);
  }
  if (right.kind !== "literal") return unread(right);
  if (field === undefined) return readCompared(context, node, left);
  const { value } = right;
  if (value === null) return compareNull(field, operator, node);
  if (operator === "==" || operator === "!=") {
    const equal = equalsTo(field, value, node);
    if ("parts" in equal) return equal;
    return operator === "==" ? exact(equal) : { whenTrue: notOf(equal, span), whenFalse: equal };
  }
  if (typeof value === "boolean") return lost("order of truth", "Nothing is greater than true", span);
  if (typeof value === "string") {
    // A field of type date takes such texts.
    if (/^now\b|^\d{4}-\d{2}/.test(value)) return lost("order of times", "A rule does not compare times", span);
    const order = orderOfTexts({ field: field.name, span }, operator, value);
    return "parts" in order ? order : nullable(order, [field], node);
  }
  return nullable(comparison(field.name, orders[operator], [value], false, span), [field], node);
}

function equalsTo(field: EqlFieldName, value: Scalar, node: EqlCompare): Predicate | Lost {
  if (value !== "") return equalsAny({ field: field.name, span: node.span }, [value], true);
  // An event without the field and one with an empty text are the same in a rule, and `!= ""` is true of the former.
  return node.operator === "!=" ? constantOf(false) : lost("empty text", "An empty text and an absent field are the same in a rule", node.span);
}

/** `f == null`; an order with null is null. */
function compareNull(field: EqlFieldName, operator: EqlCompare["operator"], { span }: EqlCompare): Truths {
  const exists: Predicate = { kind: "exists", field: field.name, span };
  if (operator === "==") return { whenTrue: notOf(exists, span), whenFalse: exists };
  if (operator === "!=") return exact(exists);
  return { whenTrue: constantOf(false), whenFalse: constantOf(false) };
}

/** Something that is no field, compared with a literal: a condition with true or false, or a function. */
function readCompared(context: Context, node: EqlCompare, left: EqlExpression): Truths | Lost {
  const { operator, right, span } = node;
  const value = right.kind === "literal" ? right.value : undefined;
  if (typeof value === "boolean" && (operator === "==" || operator === "!=")) {
    const same = (operator === "==") === value;
    const [whenTrue, whenFalse] = [read(context, left, same), read(context, left, !same)];
    if (!isRead(whenTrue)) return whenTrue;
    return isRead(whenFalse) ? { whenTrue, whenFalse } : whenFalse;
  }
  const call = left.kind === "call" ? readComparedCall(left, operator, right, span) : undefined;
  if (call !== undefined) return call;
  if (left.kind === "literal") return lost("constant comparison", "Two values are compared", span);
  return unread(left);
}

// field [ "not" ] ( "in" / "in~" ) list
function readMembership(node: EqlMembership): Truths | Lost {
  const { operand, values, insensitive, span } = node;
  const field = fieldOf(operand);
  if (field === undefined) return unread(operand);
  const scalars: Scalar[] = [];
  for (const value of values) {
    if (value.kind !== "literal") return lost("list of expressions", "A list is read with values only", value.span);
    if (value.value !== null) scalars.push(value.value);
  }
  const equal = equalsAny({ field: field.name, span }, scalars, !insensitive);
  if (!isRead(equal)) return equal;
  const truths = nullable(equal, [field], node);
  return node.negated ? { whenTrue: truths.whenFalse, whenFalse: truths.whenTrue } : truths;
}

// field ( ":" / "like" / "like~" / "regex" / "regex~" ) ( literal / list )
function readPattern(node: EqlPattern): Truths | Lost {
  const { operand, operator, insensitive, values, span } = node;
  const field = fieldOf(operand);
  if (field === undefined) return unread(operand);
  const texts = values.map(({ value }) => value).filter((value) => typeof value === "string");
  if (texts.length < values.length) return lost("pattern of another type", `${operator} compares texts only`, span);
  const compared = { field: field.name, span };
  const reading = operator === "regex" ? regexAny(compared, texts, insensitive) : likeAny(compared, texts, !insensitive);
  if (!isRead(reading)) return reading;
  return becomesEquals(node, texts) ? exact(reading) : nullable(reading, [field], node);
}

/** Plain texts and patterns that take any text become `==` and `!= null` before null is looked at (ReplaceRegexMatch). */
function becomesEquals({ operator, insensitive }: EqlPattern, texts: readonly string[]): boolean {
  if (operator === "regex") return !insensitive && texts.length === 1 && !/[*?.+{}[\]()"\\#@&<>~|]/.test(texts[0] ?? "");
  return texts.every((text) => /^\*+$/.test(text) || (!insensitive && !/[*?]/.test(text)));
}

/** `f != null and f : "x"` is `f : "x"`, which is false without the field. */
function withoutPresence(node: Chain<"and">): Predicate {
  const compared = new Set(node.operands.flatMap((operand) => onlyField(operand) ?? []));
  return chain(node, node.operands.filter((operand) => operand.kind !== "exists" || !compared.has(operand.field)));
}

/** `f == null or (f != null and not f : "x")`, which is how a field that no index may map is negated, is `not f : "x"`. */
function withoutAbsence(node: Chain<"or">): Predicate {
  const absent = new Set(node.operands.flatMap((operand) => (operand.kind === "not" && operand.operand.kind === "exists" ? [operand.operand.field] : [])));
  if (absent.size === 0) return node;
  const operands = node.operands.map((operand) => (operand.kind === "and" ? chain(operand, operand.operands.filter((each) => each.kind !== "exists" || !absent.has(each.field))) : operand));
  const negated = new Set(operands.flatMap((operand) => (operand.kind === "not" && operand.operand.kind !== "exists" ? (onlyField(operand.operand) ?? []) : [])));
  return chain(node, operands.filter((operand) => operand.kind !== "not" || operand.operand.kind !== "exists" || !negated.has(operand.operand.field)));
}

type Chain<Kind extends "and" | "or"> = Extract<Predicate, { readonly kind: Kind }>;

function chain(node: Chain<"and" | "or">, operands: readonly Predicate[]): Predicate {
  const [first] = operands;
  return operands.length === node.operands.length || first === undefined ? node : operands.length === 1 ? first : { ...node, operands };
}

/** The field that a predicate is about, where it is about one and false without it. */
function onlyField(node: Predicate): string | undefined {
  if (node.kind === "comparison") return node.field;
  if (node.kind !== "or" && node.kind !== "and") return undefined;
  const fields = new Set(node.operands.map(onlyField));
  const [field] = fields;
  return fields.size === 1 ? field : undefined;
}

/** Two texts are equal when each starts with the other, which is how EQL says it. */
function withEqualFields(node: Predicate): Predicate {
  if (node.kind !== "and") return node;
  const operands = [...node.operands];
  for (let at = 0; at < operands.length; at++) {
    const first = operands[at];
    if (first?.kind !== "fieldComparison" || first.operator !== "startsWith") continue;
    const back = operands.findIndex(
      (each, index) => index > at && each.kind === "fieldComparison" && each.operator === "startsWith" && each.field === first.other && each.other === first.field && each.caseSensitive === first.caseSensitive,
    );
    if (back < 0) continue;
    operands[at] = { ...first, operator: "equals" };
    operands.splice(back, 1);
  }
  return operands.length === 1 ? (operands[0] as Predicate) : { ...node, operands };
}

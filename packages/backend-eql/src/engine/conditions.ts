import { EngineFault, type Scalar } from "@isorule/core";
import type { EqlCall, EqlExpression, EqlLogical, EqlMembership } from "../syntax/tree.js";
import { compileComparison } from "./comparisons.js";
import { foldCase } from "./fold-case.js";
import { networkTest } from "./functions.js";
import type { IndexMapping } from "./index-mapping.js";
import { compilePattern } from "./patterns.js";
import { type Condition, fieldTest, negation, testOf, type Truth } from "./truth.js";
import { anyBinding, compileValue, functionOf, type Scope } from "./values.js";
import { compileWildcard } from "./wildcard.js";

/**
 * Makes a condition of an expression, the way in which Elasticsearch turns it into a query: an unmapped optional field is
 * null from the start, and so is most of what is asked of it, also when it is negated; everything else is true or false of
 * a document, a missing field included.
 *
 * @throws EngineFault for what Elasticsearch refuses, and for what this engine does not know
 */
export function compileCondition(node: EqlExpression, mapping: IndexMapping): Condition {
  switch (node.kind) {
    case "and":
    case "or":
      return compileLogical(node, mapping);
    case "not":
      return negation(compileCondition(node.operand, mapping));
    case "compare": {
      const asTruth = compileTruthComparison(node, mapping);
      return asTruth ?? compileComparison(node, mapping);
    }
    case "membership":
      return compileMembership(node, mapping);
    case "pattern":
      return compilePattern(node, mapping);
    case "call":
      return compileCall(node, mapping);
    case "field":
      return compileComparison({ kind: "compare", operator: "==", left: node, right: { kind: "literal", value: true, span: node.span }, span: node.span }, mapping);
    case "literal":
      if (typeof node.value === "boolean" || node.value === null) {
        const truth = node.value;
        return () => truth;
      }
      throw new EngineFault("A literal that is neither true nor false stands as a condition.");
    case "arithmetic":
    case "negative":
      throw new EngineFault("A number stands as a condition.");
  }
}

function compileLogical({ kind, operands }: EqlLogical, mapping: IndexMapping): Condition {
  const conditions = operands.map((operand) => compileCondition(operand, mapping));
  const decisive = kind === "or";
  return (document) => {
    let truth: Truth = !decisive;
    for (const condition of conditions) {
      const each = condition(document);
      if (each === decisive) return decisive;
      if (each === null) truth = null;
    }
    return truth;
  };
}

const conditionKinds: ReadonlySet<EqlExpression["kind"]> = new Set<EqlExpression["kind"]>(["and", "or", "not", "compare", "membership", "pattern"]);

/** `f(x) == true`, `(a and b) != false`: the condition itself, or turned round. Undefined for any other comparison. */
function compileTruthComparison({ operator, left, right }: Extract<EqlExpression, { kind: "compare" }>, mapping: IndexMapping): Condition | undefined {
  const [node, wanted] = left.kind === "literal" ? [right, left] : [left, right];
  if ((operator !== "==" && operator !== "!=") || wanted.kind !== "literal" || typeof wanted.value !== "boolean") return undefined;
  const isCondition = conditionKinds.has(node.kind) || (node.kind === "call" && functionOf(node).gives === "boolean");
  if (!isCondition) return undefined;
  const condition = compileCondition(node, mapping);
  return (operator === "==") === wanted.value ? condition : negation(condition);
}

function compileMembership(node: EqlMembership, mapping: IndexMapping): Condition {
  const scope: Scope = { mapping, fields: [] };
  const operand = compileValue(node.operand, scope);
  const values = node.values.map((value): Scalar => {
    const { constant } = compileValue(value, { mapping, fields: [] });
    if (constant === undefined) throw new EngineFault("A list holds a field.");
    if (constant.value === null) throw new EngineFault("A list holds null.");
    return constant.value;
  });
  if (operand.kind !== "null") {
    const wanted = operand.kind === "number" ? "number" : operand.kind === "boolean" ? "boolean" : operand.kind === "text" ? "string" : undefined;
    if (wanted === undefined || (node.insensitive && wanted !== "string") || !values.every((value) => typeof value === wanted)) {
      throw new EngineFault(`A list is compared with a value of the type ${operand.kind}.`);
    }
  }
  if (operand.constant?.value === null) return () => null;
  const set = new Set(node.insensitive ? values.map((value) => foldCase(String(value))) : values);
  const isIn = (value: Scalar): boolean => set.has(node.insensitive ? foldCase(String(value)) : value);
  return node.negated ? negation(testOf(operand, scope, isIn)) : testOf(operand, scope, isIn);
}

/** A function that is true or false of an event. One of a field and constants is a query of the index, any other a script. */
function compileCall(node: EqlCall, mapping: IndexMapping): Condition {
  if (node.name.toLowerCase() === "match") return compileMatch(node, mapping);
  const of = functionOf(node);
  if (of.gives !== "boolean") throw new EngineFault(`${node.name} is neither true nor false.`);
  const scope: Scope = { mapping, fields: [] };
  const value = compileValue(node, scope);
  if (value.constant !== undefined) {
    const truth = value.constant.value as Truth;
    return () => truth;
  }
  const args = node.args.map((arg) => compileValue(arg, { mapping, fields: [] }));
  const [first, ...others] = args;
  const texts = others.map(({ constant }) => constant?.value);
  if (first?.field !== undefined && texts.every((text) => typeof text === "string")) {
    const test = indexTest(node, texts as readonly string[]);
    if (test !== undefined) return fieldTest(first.field, (each) => test(String(each)));
  }
  return anyBinding(scope.fields, (binding) => value.run(binding) === true);
}

/** The query that a function of a field and constant texts becomes; undefined where it stays a script. */
function indexTest({ name, insensitive }: EqlCall, texts: readonly string[]): ((value: string) => boolean) | undefined {
  const [text = ""] = texts;
  switch (name.toLowerCase()) {
    case "cidrmatch":
      return networkTest(texts);
    case "startswith": {
      const start = insensitive ? foldCase(text) : text;
      return (value) => (insensitive ? foldCase(value) : value).startsWith(start);
    }
    // These two become a wildcard query in which the text is not escaped.
    case "endswith":
      return compileWildcard(`*${text}`, { insensitive, escapes: true });
    case "stringcontains":
      return text === "" ? () => false : compileWildcard(`*${text}*`, { insensitive, escapes: true });
    case "wildcard": {
      const tests = texts.map((each) => compileWildcard(each, { insensitive, escapes: false }));
      return (value) => tests.some((test) => test(value));
    }
    default:
      return undefined;
  }
}

/** `match(field, "regex", …)`, the older form of the operator `regex`. */
function compileMatch(node: EqlCall, mapping: IndexMapping): Condition {
  const [operand, ...values] = node.args;
  if (operand === undefined || values.length === 0) throw new EngineFault("match takes a text and a regular expression.");
  const literals = values.map((value) => {
    if (value.kind !== "literal") throw new EngineFault("match takes constant regular expressions.");
    return value;
  });
  return compilePattern({ kind: "pattern", operator: "regex", insensitive: node.insensitive, operand, values: literals, span: node.span }, mapping);
}

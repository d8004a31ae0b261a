import { EngineFault } from "@isorule/core";
import type { EvalCompare, EvalExpression, EvalMany } from "../syntax/tree.js";
import { type CallContext, compileCall } from "./eval-call.js";
import { eachOf, fieldOf, numberOf, type OpenQuestions, orderOf, type Row, sameValue, singleOf, type SplValue, textOf } from "./values.js";
import { likeTest } from "./wildcard.js";

/** The value of an expression for a row. */
export type RowValue = (row: Row) => SplValue;

/** What expressions need beside the row. */
export interface EvalContext {
  readonly answers: OpenQuestions;
  /** Seconds: what `now()` gives. */
  readonly now: () => number;
}

/**
 * Compiles an expression of `eval` and `where`. Null is what a missing field gives and what most operations give for null;
 * comparisons mind case; AND, OR and NOT take null as "unknown".
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/eval
 * @throws EngineFault for a function that is not known
 */
export function compileEval(node: EvalExpression, context: EvalContext): RowValue {
  switch (node.kind) {
    case "text": {
      const { text } = node;
      return () => text;
    }
    case "number": {
      const { value } = node;
      return () => value;
    }
    case "field": {
      const { name } = node;
      return (row) => fieldOf(row, name);
    }
    case "not": {
      const operand = compileEval(node.operand, context);
      return (row) => {
        const value = booleanOf(operand(row), "NOT");
        return value === null ? null : !value;
      };
    }
    case "minus": {
      const operand = compileEval(node.operand, context);
      return (row) => {
        const value = numberOf(operand(row));
        return value === null ? null : -value;
      };
    }
    case "and":
    case "or":
    case "xor":
      return compileLogic(node.kind, node.operands.map((operand) => compileEval(operand, context)), context.answers.kleene);
    case "concat":
      return compileConcat(node, context);
    case "compare":
      return compileComparison(node, context);
    case "arithmetic": {
      const [left, right] = [compileEval(node.left, context), compileEval(node.right, context)];
      const { operator } = node;
      return (row) => calculate(operator, left(row), right(row));
    }
    case "call":
      return compileCall(node, callContext(context));
  }
}

function callContext(context: EvalContext): CallContext {
  return { ...context, compile: (node) => compileEval(node, context) };
}

/** A condition: true where the expression is, false where it is false or null. */
export function compileWhere(node: EvalExpression, context: EvalContext): (row: Row) => boolean {
  const value = compileEval(node, context);
  return (row) => booleanOf(value(row), "where") === true;
}

function booleanOf(value: SplValue, where: string): boolean | null {
  if (value === null || typeof value === "boolean") return value;
  throw new EngineFault(`${where} needs a condition and not ${JSON.stringify(value).slice(0, 60)}`);
}

function compileLogic(kind: "and" | "or" | "xor", operands: readonly RowValue[], kleene: boolean): RowValue {
  if (kind === "xor") {
    return (row) => {
      let odd = false;
      for (const operand of operands) {
        const value = booleanOf(operand(row), "XOR");
        if (value === null) return null;
        odd = odd !== value;
      }
      return odd;
    };
  }
  const deciding = kind === "or";
  return (row) => {
    let unknown = false;
    let decided = false;
    for (const operand of operands) {
      const value = booleanOf(operand(row), kind.toUpperCase());
      if (value === null) unknown = true;
      else if (value === deciding) {
        if (kleene) return deciding;
        decided = true;
      }
    }
    if (unknown) return null;
    return decided ? deciding : !deciding;
  };
}

function compileConcat(node: EvalMany, context: EvalContext): RowValue {
  const operands = node.operands.map((operand) => compileEval(operand, context));
  return (row) => {
    let text = "";
    for (const operand of operands) {
      const value = operand(row);
      if (value === null) return null;
      text += textOf(singleOf(value, "a dot between texts"));
    }
    return text;
  };
}

/** Several values: a comparison holds for a field when it holds for any value of it. */
function compileComparison(node: EvalCompare, context: EvalContext): RowValue {
  const [left, right] = [compileEval(node.left, context), compileEval(node.right, context)];
  if (node.operator === "like") {
    const fixed = node.right.kind === "text" ? likeTest(node.right.text) : undefined;
    return (row) => {
      const [value, pattern] = [left(row), right(row)];
      if (value === null || pattern === null) return null;
      const test = fixed ?? likeTest(textOf(singleOf(pattern, "like")));
      return eachOf(value, "like").some((each) => test(textOf(each)));
    };
  }
  const holds = comparisons[node.operator];
  return (row) => {
    const [one, other] = [left(row), right(row)];
    if (one === null || other === null) return null;
    if (typeof one !== "object" && typeof other !== "object") return holds(comparable(one), comparable(other));
    const others = eachOf(other, "a comparison");
    return eachOf(one, "a comparison").some((each) => others.some((against) => holds(each, against)));
  };
}

function comparable(value: string | number | boolean): string | number {
  if (typeof value === "boolean") throw new EngineFault("a condition is compared");
  return value;
}

type Comparable = string | number;

/** Both numbers, or texts that look like numbers, compare as numbers; anything else as text, with case. */
const comparisons: Readonly<Record<Exclude<EvalCompare["operator"], "like">, (left: Comparable, right: Comparable) => boolean>> = {
  "=": (left, right) => sameValue(left, right),
  "!=": (left, right) => !sameValue(left, right),
  "<": (left, right) => orderOf(left, right) < 0,
  "<=": (left, right) => orderOf(left, right) <= 0,
  ">": (left, right) => orderOf(left, right) > 0,
  ">=": (left, right) => orderOf(left, right) >= 0,
};

function calculate(operator: "+" | "-" | "*" | "/" | "%", left: SplValue, right: SplValue): SplValue {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === null || b === null) {
    // Two texts are joined by +; anything else that is no number gives nothing.
    return operator === "+" && typeof left === "string" && typeof right === "string" ? left + right : null;
  }
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? null : a / b;
    case "%":
      return b === 0 ? null : a % b;
  }
}

import { type Comparison, fieldsOf, type Predicate } from "@isorule/core";
import { columnOf, type Place } from "./place.js";

/**
 * The predicate for columns that hold the file name of a path only (the rewrite `basename`): a path ends with `\cmd.exe`
 * when its file name is `cmd.exe`, and with `cmd.exe` when its file name ends so.
 *
 * @returns undefined when a condition asks for folders; then `spl/base-name-only` was given
 */
export function onBaseNames(node: Predicate, place: Place): Predicate | undefined {
  return fieldsOf(node).some((field) => isBaseName(field, place)) ? rewritten(node, place) : node;
}

function rewritten(node: Predicate, place: Place): Predicate | undefined {
  switch (node.kind) {
    case "and":
    case "or": {
      const operands = node.operands.map((operand) => rewritten(operand, place));
      return operands.every((operand) => operand !== undefined) ? { ...node, operands } : undefined;
    }
    case "not": {
      const operand = rewritten(node.operand, place);
      return operand === undefined ? undefined : { ...node, operand };
    }
    case "comparison":
      return isBaseName(node.field, place) ? comparisonOn(node, place) : node;
    case "fieldComparison":
      return [node.field, node.other].some((field) => isBaseName(field, place)) ? refused(node.field, node.span, place) : node;
    default:
      return node;
  }
}

function isBaseName(field: string, place: Place): boolean {
  return columnOf(place, field).rewrite === "basename";
}

function comparisonOn(node: Comparison, place: Place): Predicate | undefined {
  const texts = node.values.map(String);
  if (node.operator !== "endsWith" || texts.some((text) => /[\\/]/.test(text.slice(1)) || /^[\\/]?$/.test(text))) return refused(node.field, node.span, place);
  const whole = texts.filter((text) => /^[\\/]/.test(text)).map((text) => text.slice(1));
  const ends = texts.filter((text) => !/^[\\/]/.test(text));
  const operands: Predicate[] = [];
  if (whole.length > 0) operands.push({ ...node, operator: "equals", values: whole });
  if (ends.length > 0) operands.push({ ...node, values: ends });
  const [only] = operands;
  return operands.length === 1 && only !== undefined ? only : { kind: "or", operands };
}

function refused(field: string, span: Predicate["span"], place: Place): undefined {
  place.report("spl/base-name-only", { unit: place.unit, field: columnOf(place, field).name }, { span });
  return undefined;
}

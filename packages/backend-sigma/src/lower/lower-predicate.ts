import type { FieldComparison, Keyword, Predicate } from "@isorule/core";
import type { SigmaModifier } from "../document.js";
import type { LowerContext } from "./context.js";
import { lowerComparison, presence } from "./lower-comparison.js";
import { checkTexts, checkedField } from "./lower-field.js";
import { type Lowered, itemOf, joinLowered, negateLowered, textValue } from "./lowered.js";

/**
 * A predicate over canonical fields as items over Sigma's field names.
 *
 * Diagnostics: those of the comparisons; `sigma/field-name`, `sigma/case-sensitive-fields`, `sigma/ordered-fields`, `sigma/part-of-field`,
 * `sigma/keyword-scope`, `sigma/unwritable-text`.
 *
 * @returns undefined when a part cannot be said; every such part has been reported
 */
export function lowerPredicate(node: Predicate, context: LowerContext): Lowered | undefined {
  switch (node.kind) {
    case "and":
    case "or": {
      // All operands are looked at, so that every fault is reported at once.
      const operands = node.operands.map((operand) => lowerPredicate(operand, context));
      return operands.every((operand) => operand !== undefined) ? joinLowered(node.kind, operands) : undefined;
    }
    case "not": {
      const operand = lowerPredicate(node.operand, context);
      return operand && negateLowered(operand);
    }
    case "comparison":
      return lowerComparison(node, context);
    case "exists":
      return presence(node.field, context, node.span);
    case "fieldComparison":
      return lowerFieldComparison(node, context);
    case "keyword":
      return lowerKeyword(node, context);
    case "constant":
      return { kind: "constant", value: node.value };
  }
}

const partModifiers: Readonly<Partial<Record<FieldComparison["operator"], SigmaModifier>>> = {
  contains: "contains",
  startsWith: "startswith",
  endsWith: "endswith",
};

/**
 * `field|fieldref: other`. The modifiers are applied in order and the others need a reference to work on, so `fieldref`
 * comes first (modifiers appendix; pySigma, `sigma/modifiers.py`).
 */
function lowerFieldComparison(node: FieldComparison, context: LowerContext): Lowered | undefined {
  const span = node.span ?? context.span;
  const field = checkedField(node.field, context, span, ", not with another field");
  const other = checkedField(node.other, context, span, ", not with another field");
  if (field === undefined || other === undefined) return undefined;
  const names = { field: field.name, other: other.name };
  if (node.operator === "lt" || node.operator === "lte" || node.operator === "gt" || node.operator === "gte") {
    context.report("sigma/ordered-fields", { unit: context.unit, operator: node.operator, ...names }, { span });
    return undefined;
  }
  if (node.caseSensitive) {
    context.report("sigma/case-sensitive-fields", { unit: context.unit, ...names }, { span });
    return undefined;
  }
  if (/[*?\\]/.test(other.name)) {
    // "Modifies a plain string into a field reference" (modifiers appendix): the name is read as a value first.
    context.report("sigma/field-name", { unit: context.unit, name: other.name, what: "a wildcard or a backslash" }, { span });
    return undefined;
  }
  const part = partModifiers[node.operator];
  if (part !== undefined) context.report("sigma/part-of-field", { modifier: part, ...names }, { span });
  const compared = itemOf(field.name, part === undefined ? ["fieldref"] : ["fieldref", part], [{ kind: "verbatim", text: other.name }]);
  // Two empty fields would be equal, and any text contains an empty one; for the model both are absent.
  const guard = presence(part === undefined ? node.field : node.other, context, node.span);
  return guard && joinLowered("and", [guard, compared]);
}

function lowerKeyword(node: Keyword, context: LowerContext): Lowered | undefined {
  const span = node.span ?? context.span;
  if (!checkTexts(node.values, context, span)) return undefined;
  context.report("sigma/keyword-scope", {}, { span });
  return { kind: "leaf", leaf: { kind: "keywords", modifiers: node.caseSensitive ? ["cased"] : [], values: node.values.map(textValue) } };
}


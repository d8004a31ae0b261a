import type { Scalar } from "@isorule/core";
import type { EngineDocument } from "./document.js";
import { anyBinding, type MappedField, readField, type Scope, type Value } from "./values.js";

/** True, false, or null where an optional field that no index maps decides. */
export type Truth = boolean | null;
/** A condition, ready to be asked of documents. */
export type Condition = (document: EngineDocument) => Truth;

/** The condition turned round; null stays null. */
export function negation(condition: Condition): Condition {
  return (document) => {
    const truth = condition(document);
    return truth === null ? null : !truth;
  };
}

/** Whether any value of an expression passes a test; null passes none. */
export function testOf(operand: Value, scope: Scope, test: (value: Scalar) => boolean): (document: EngineDocument) => boolean {
  const { field, constant } = operand;
  if (constant !== undefined) {
    const truth = constant.value !== null && test(constant.value);
    return () => truth;
  }
  if (field !== undefined) return fieldTest(field, test);
  return anyBinding(scope.fields, (binding) => {
    const value = operand.run(binding);
    return value !== null && test(value);
  });
}

/** Whether any value of a field passes a test. */
export function fieldTest(field: MappedField, test: (value: Scalar) => boolean): (document: EngineDocument) => boolean {
  return (document) => {
    const values = readField(document, field);
    for (const value of values) if (test(value)) return true;
    return false;
  };
}

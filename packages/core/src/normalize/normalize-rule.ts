import type { Detection } from "../generated/model.js";
import type { Rule } from "../model/rule.js";
import { normalizePredicate } from "./normalize-predicate.js";

/**
 * The canonical form of a rule, with the same meaning: every signal's predicate is normalized, nested `any` and `all`
 * are flat, and doubled operands are gone.
 */
export function normalizeRule(rule: Rule): Rule {
  return {
    ...rule,
    signals: rule.signals.map((signal) => ({ ...signal, predicate: normalizePredicate(signal.predicate) })),
    detection: normalizeDetection(rule.detection),
  };
}

function normalizeDetection(detection: Detection): Detection {
  if (detection.kind !== "any" && detection.kind !== "all") return detection;
  const seen = new Set<string>();
  const operands = detection.operands
    .map(normalizeDetection)
    .flatMap((operand) => (operand.kind === detection.kind ? operand.operands : [operand]))
    .filter((operand) => {
      const key = JSON.stringify(operand, (name, value: unknown) => (name === "span" ? undefined : value));
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  const only = operands[0];
  return operands.length === 1 && only !== undefined ? only : { ...detection, operands };
}

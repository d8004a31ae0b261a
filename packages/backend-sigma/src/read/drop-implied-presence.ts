import type { Predicate } from "@isorule/core";

/**
 * Leaves out an `exists` beside another operand of the same `and` that is false without the field anyway. Rules write it
 * where a pattern also matches empty text; in the model a comparison with an absent field is false.
 *
 * @example // exists(f) and f regex "a*" is f regex "a*"
 */
export function dropImpliedPresence(predicate: Predicate): Predicate {
  switch (predicate.kind) {
    case "not": {
      const operand = dropImpliedPresence(predicate.operand);
      if (operand.kind === "not") return operand.operand;
      return operand === predicate.operand ? predicate : { ...predicate, operand };
    }
    case "or":
    case "and": {
      const operands = predicate.operands.map(dropImpliedPresence);
      const isSame = operands.every((operand, at) => operand === predicate.operands[at]);
      if (predicate.kind === "or") return isSame ? predicate : { ...predicate, operands };
      const demanded = new Set<string>();
      for (const operand of operands) for (const field of fieldsDemanded(operand)) demanded.add(field);
      const kept = operands.flatMap((operand) => withoutPresence(operand, demanded));
      const [only] = kept;
      return kept.length === 1 && only !== undefined ? only : { ...predicate, operands: kept };
    }
    default:
      return predicate;
  }
}

/** What is left of an operand beside others that are false without the fields; nothing when it only asks for one of them. */
function withoutPresence(operand: Predicate, demanded: ReadonlySet<string>): readonly Predicate[] {
  if (operand.kind === "exists") return demanded.has(operand.field) ? [] : [operand];
  if (operand.kind !== "not" || operand.operand.kind !== "or") return [operand];
  // not (f is absent or x): the first part says that f is there.
  const alternatives = operand.operand.operands;
  const kept = alternatives.filter((each) => each.kind !== "not" || each.operand.kind !== "exists" || !demanded.has(each.operand.field));
  if (kept.length === alternatives.length) return [operand];
  const [only] = kept;
  if (only === undefined) return [];
  return [dropImpliedPresence({ ...operand, operand: kept.length === 1 ? only : { ...operand.operand, operands: kept } })];
}

/** The fields without which a comparison is false. */
function fieldsDemanded(predicate: Predicate): readonly string[] {
  if (predicate.kind === "fieldComparison") return [predicate.field, predicate.other];
  if (predicate.kind !== "comparison") return [];
  // Being equal to empty text is being absent.
  const wantsAbsent = (predicate.operator === "equals" || predicate.operator === "like") && predicate.values.includes("");
  return wantsAbsent ? [] : [predicate.field];
}

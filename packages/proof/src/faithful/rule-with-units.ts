import { type Detection, type Rule, unitsOf } from "@isorule/core";

/**
 * The rule with some of its units: it fires where one of these does.
 *
 * @param units names that `unitsOf(rule)` gives
 * @example ruleWithUnits(rule, ["foreign_dll_loaded"])
 */
export function ruleWithUnits(rule: Rule, units: readonly string[]): Rule {
  const names = new Set(units);
  const kept = unitsOf(rule).filter(({ name }) => names.has(name));
  const known = new Map(rule.signals.map((signal) => [signal.name, signal]));
  const operands = kept.map(({ detection, signals }): Detection => {
    if (detection.kind !== "event") return detection;
    const [signal] = signals;
    if (signal !== undefined && !known.has(signal.name)) known.set(signal.name, signal);
    return { kind: "signal", signal: signal?.name ?? detection.signal };
  });
  const [only] = operands;
  return { ...rule, signals: [...known.values()], detection: operands.length === 1 && only !== undefined ? only : { kind: "any", operands } };
}

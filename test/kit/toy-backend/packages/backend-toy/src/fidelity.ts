import { detectionKinds, operators, predicateKinds, type FidelityRow, type FidelityTable } from "@isorule/core";

const exact: FidelityRow = { fidelity: "exact", note: "a function of the same name" };
const dropped: FidelityRow = { fidelity: "dropped", note: "the language looks at one event at a time" };

/** What becomes of each construct. */
export const fidelity: FidelityTable = {
  predicates: rows(predicateKinds, () => exact),
  operators: rows(operators, () => exact),
  detections: rows(detectionKinds, (kind) => (kind === "signal" || kind === "any" || kind === "all" ? exact : dropped)),
};

function rows<Name extends string>(names: readonly Name[], row: (name: Name) => FidelityRow): Record<Name, FidelityRow> {
  return Object.fromEntries(names.map((name) => [name, row(name)])) as Record<Name, FidelityRow>;
}

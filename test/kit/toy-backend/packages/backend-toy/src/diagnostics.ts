import { defineDiagnostics } from "@isorule/core";

/** What the toy backend reports. */
export const toyDiagnostics = defineDiagnostics({
  "toy/single-events-only": {
    severity: "warning",
    fidelity: "dropped",
    title: "The toy language looks at single events",
    message: "{unit} needs several events, and the toy language looks at one at a time.",
    help: "Leave this part to another language.",
    explanation: "The toy language has no sequence, no window and no counting. The part of the rule is left out.",
  },
});

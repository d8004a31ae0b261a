import { compileRule, type Event, type Fidelity, type Rule } from "@isorule/core";
import * as assert from "uvu/assert";
import type { Target } from "./language-targets.js";

/**
 * Runs the documents of a rule in one language on lists of events and demands the answers of the rule itself; where there
 * is no document, a reason. Lists on which the language promises nothing are passed over.
 *
 * @returns the fidelity that the language states
 */
export function agreement(target: Target, rule: Rule, lists: readonly (readonly Event[])[], name: string): Fidelity {
  const transpiled = target.transpiled(rule);
  if (transpiled.documents.length === 0) {
    assert.ok(transpiled.diagnostics.some(({ fidelity }) => fidelity === "dropped"), `${target.name}: ${name}`);
    return "dropped";
  }
  const fires = compileRule(rule);
  const run = target.runner(transpiled, rule);
  for (const events of lists) {
    if (!target.promises(events)) continue;
    for (const answer of run(events)) {
      const expected = fires(answer.held).length > 0;
      assert.is(answer.fires, expected, `${target.name}: ${name} on ${JSON.stringify(events.map(({ fields }) => fields))}\n${transpiled.documents.map(({ text }) => text).join("\n\n")}`);
    }
  }
  return transpiled.fidelity;
}

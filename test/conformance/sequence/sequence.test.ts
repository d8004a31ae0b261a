import { compileRule } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { targets } from "../../kit/language-targets.js";
import { sequenceCases, sequenceRule } from "../../kit/sequence-cases.js";

/**
 * The same timed events, in the rule and in every language: before, at and after the end of the window, another host, the
 * wrong order, the same instant, no host, twice. A case is left out only where the document says that it is approximate.
 */
const test = suite("conformance: one sequence in every language");

for (const target of targets) {
  const transpiled = target.transpiled(sequenceRule);
  if (transpiled.documents.length === 0) {
    test(`${target.name} says why it has no document`, () => {
      assert.ok(transpiled.diagnostics.some(({ fidelity }) => fidelity === "dropped"));
    });
    continue;
  }
  const run = target.runner(transpiled, sequenceRule);
  for (const { name, events, fires } of sequenceCases) {
    test(`${target.name}: ${name}`, () => {
      assert.is(compileRule(sequenceRule)(events).length > 0, fires);
      if (!target.promises(events)) {
        assert.is(transpiled.fidelity, "approximate", "what is not promised is told");
        return;
      }
      const answers = run(events);
      assert.ok(answers.length > 0);
      for (const answer of answers) assert.is(answer.fires, fires, transpiled.documents.map(({ text }) => text).join("\n\n"));
    });
  }
}

test.run();

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileRule, type Event, type FieldValue, readRule } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { kustoErrors } from "../../kit/kusto-check.js";
import { targets } from "../../kit/language-targets.js";
import { repositoryRoot } from "../../kit/paths.js";

/**
 * The promise of the project on its own rules: for every example, and for every change of one of its fields, the printed
 * query of every language fires exactly when the rule does, as an independent reader of that language evaluates it.
 */
const test = suite("conformance: rules in every language");

/** Example events and what each becomes when one field is missing, empty, in another case, longer or changed. */
function variantsOf(events: readonly Event[]): readonly (readonly Event[])[] {
  const changed = events.flatMap((event, at) =>
    Object.entries(event.fields).flatMap(([field, value]) =>
      changesOf(field, value).map((next) => events.map((each, index) => (index === at ? { ...event, fields: { ...event.fields, [field]: next } } : each))),
    ),
  );
  return [events, ...changed];
}

function changesOf(field: string, value: FieldValue): readonly FieldValue[] {
  if (typeof value !== "string") return [null];
  const paths = /executable|path|Name$|ModuleDll/.test(field);
  const texts = [value.toUpperCase(), paths ? value.replace(/\\([^\\]*)$/, "\\x$1") : `x${value}`, `${value}x`];
  // Every record has an event id and a provider.
  return field === "event.code" || field === "event.provider" ? [`${value}0`] : [null, ...texts];
}

const folder = join(repositoryRoot, "rules");
for (const file of readdirSync(folder).sort()) {
  const { rule } = readRule(readFileSync(join(folder, file), "utf8"), { file });
  if (rule === undefined) throw new Error(`${file} cannot be read`);
  const lists = [...rule.examples.match, ...rule.examples.ignore].map(({ events }) => events);
  lists.push(...rule.tests.map(({ expect }) => expect.map(({ event }) => event)));
  const detect = compileRule(rule);
  for (const target of targets) {
    const transpiled = target.transpiled(rule);
    if (transpiled.documents.length === 0) continue;
    test(`${file}: ${target.name} (${transpiled.fidelity})`, () => {
      const said = new Set(transpiled.documents.flatMap(({ units }) => units));
      const run = target.runner(transpiled, rule);
      if (target.name.startsWith("kql")) for (const { text } of transpiled.documents) assert.equal(kustoErrors(text, transpiled.vocabulary), []);
      let compared = 0;
      for (const events of lists.flatMap(variantsOf)) {
        if (!target.promises(events)) continue;
        for (const { fires, held } of run(events)) {
          compared++;
          const expected = detect(held).some(({ unit }) => said.has(unit));
          assert.is(fires, expected, `${JSON.stringify(held, null, 1)}\n${transpiled.documents.map(({ text }) => text).join("\n\n")}`);
        }
      }
      assert.ok(compared > 0, "some events are compared");
    });
  }
}

test.run();

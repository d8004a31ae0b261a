import { compileRule, type Event, readRule, type Rule } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { targets } from "../../kit/language-targets.js";

/**
 * Steps that are tied together by fields of other names: a file that a process wrote is loaded under its path, on one host.
 * The same timed events in the rule and in every language that has a document.
 */
const test = suite("conformance: keys of their own for each step");

const minute = 60_000;

const text = `
id: 5f1f9d0a-6b0e-4b6f-8f5e-6f1f0c7d2a11
title: A dropped file is loaded
severity: high
signals:
  dropped:
    event: file_event
    where: { file.path: { endsWith: .dll } }
  loaded:
    event: image_load
    where: { process.executable: { endsWith: \\w3wp.exe } }
detect:
  sequence: { by: [host.name, [file.path, dll.path]], within: 1h, steps: [dropped, loaded] }
`;

function ruleOf(source: string): Rule {
  const { rule, diagnostics } = readRule(source);
  assert.equal(diagnostics.filter(({ severity }) => severity === "error"), []);
  return rule as Rule;
}

const rule = ruleOf(text);

const dropped = (time: number, path: string | null, host = "WEB01"): Event => ({
  class: "file_event",
  time,
  fields: { "host.name": host, "file.path": path, "process.executable": "C:\\Windows\\explorer.exe" },
});
const loaded = (time: number, path: string | null, host = "WEB01"): Event => ({
  class: "image_load",
  time,
  fields: { "host.name": host, "dll.path": path, "process.executable": "C:\\Windows\\System32\\inetsrv\\w3wp.exe" },
});

const a = "C:\\inetpub\\a.dll";
const b = "C:\\inetpub\\b.dll";
const cases: readonly { readonly name: string; readonly fires: boolean; readonly events: readonly Event[] }[] = [
  { name: "the same path", fires: true, events: [dropped(0, a), loaded(minute, a)] },
  { name: "another path", fires: false, events: [dropped(0, a), loaded(minute, b)] },
  { name: "another host", fires: false, events: [dropped(0, a), loaded(minute, a, "WEB02")] },
  { name: "loaded before it is written", fires: false, events: [loaded(0, a), dropped(minute, a)] },
  { name: "two pairs, one of which fits", fires: true, events: [dropped(0, b), dropped(minute, a), loaded(2 * minute, a)] },
  { name: "a load in between that is of another file", fires: true, events: [dropped(0, a), loaded(minute, b), loaded(2 * minute, a)] },
  { name: "too late", fires: false, events: [dropped(0, a), loaded(61 * minute, a)] },
  { name: "no path in the load", fires: false, events: [dropped(0, a), loaded(minute, null)] },
];

test("the rule decides", () => {
  for (const { name, events, fires } of cases) assert.is(compileRule(rule)(events).length > 0, fires, name);
  assert.equal(rule.detection.kind === "sequence" ? rule.detection.keys : [], [["host.name", "file.path"], ["host.name", "dll.path"]]);
});

test("in any order, each step still has its own fields", () => {
  const together = ruleOf(text.replace("sequence:", "together:"));
  const fires = (events: readonly Event[]): boolean => compileRule(together)(events).length > 0;
  assert.ok(fires([loaded(0, a), dropped(minute, a)]));
  assert.not(fires([loaded(0, a), dropped(minute, b)]));
});

for (const target of targets) {
  for (const [kind, given] of [["sequence", rule], ["together", ruleOf(text.replace("sequence:", "together:"))]] as const) {
    const transpiled = target.transpiled(given);
    if (transpiled.documents.length === 0) {
      test(`${target.name}, ${kind}: says why it has no document`, () => {
        assert.ok(transpiled.diagnostics.some(({ fidelity }) => fidelity === "dropped"));
      });
      continue;
    }
    const run = target.runner(transpiled, given);
    for (const { name, events } of cases) {
      test(`${target.name}, ${kind}: ${name}`, () => {
        if (!target.promises(events)) return;
        for (const answer of run(events)) {
          const expected = compileRule(given)(answer.held).length > 0;
          assert.is(answer.fires, expected, transpiled.documents.map(({ text: query }) => query).join("\n\n"));
        }
      });
    }
  }
}

test.run();

import { eql } from "@isorule/backend-eql/read";
import { eqlEngine } from "@isorule/backend-eql/engine";
import { kql } from "@isorule/backend-kql/read";
import { kqlEngine } from "@isorule/backend-kql/engine";
import { sigma } from "@isorule/backend-sigma/read";
import { spl } from "@isorule/backend-spl/read";
import { splEngine } from "@isorule/backend-spl/engine";
import { type Backend, compileRule, mapRule, normalizeRule, type QueryEngine, type Rule, transpile, type Vocabulary } from "@isorule/core";
import { lookedPlaces, runNatively } from "@isorule/proof";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { anyOf } from "../../kit/round-trip.js";
import { readText } from "../../kit/sigma-reader.js";
import { type Language, type Trap, type TrapCase, traps } from "./traps.js";

/**
 * Each row of the notes on what a plain translation gets wrong: a Sigma rule, events and the right answer, which the
 * printed queries give in their own engines. What the wrong queries do there is in the tests of the engines.
 */
const languages: readonly { readonly language: Language; readonly backend: Backend; readonly engine?: QueryEngine }[] = [
  { language: "sigma", backend: sigma },
  { language: "spl", backend: spl, engine: splEngine },
  { language: "eql", backend: eql, engine: eqlEngine },
  { language: "kql", backend: kql, engine: kqlEngine },
];

const test = suite("traps of the four languages");

for (const trap of traps) {
  for (const { language, backend, engine } of languages) {
    const refusal = trap.refused?.[language];
    const where = trap.vocabularies?.[language];
    const title = `Q ${trap.row}: ${trap.name}: ${language}${where === undefined ? "" : ` ${where}`}`;
    if (refusal === undefined) test(title, () => answers(trap, backend, engine, where));
    else test(`${title} refuses`, () => refuses(trap, backend, refusal, where));
  }
}

/** The alerting rule of a text: of a correlation, not the rules that it is about. */
function ruleOf(text: string): Rule {
  const { rules, diagnostics } = readText(text);
  assert.ok(rules.length > 0, JSON.stringify(diagnostics));
  return anyOf(rules.length === 1 ? rules : rules.filter(({ title }) => title === "Steps"));
}

function answers({ text, cases }: Trap, backend: Backend, engine: QueryEngine | undefined, vocabulary = "auto"): void {
  const rule = ruleOf(text);
  const fires = compileRule(rule);
  for (const [expected, ...events] of cases) assert.is(fires(events).length > 0, expected, `the rule on ${shown(events)}`);
  const result = transpile(rule, backend, { vocabulary, formats: backend.defaultFormats.slice(0, 1) });
  assert.ok(result.documents.length > 0 && result.fidelity !== "dropped", JSON.stringify(result.diagnostics));
  const texts = result.documents.map((document) => document.text);
  if (engine === undefined) {
    const again = texts.map((each) => compileRule(ruleAgain(each)));
    for (const [expected, ...events] of cases) assert.is(again.some((each) => each(events).length > 0), expected, `${texts.join("\n")} on ${shown(events)}`);
    return;
  }
  const own = backend.vocabularies[result.vocabulary] as Vocabulary;
  const looked = lookedPlaces(mapRule(normalizeRule(rule), own, () => undefined), result.documents.flatMap(({ units }) => units));
  const queries = texts.flatMap((each) => engine.compile(each, { vocabulary: own }).queries);
  assert.ok(queries.length >= texts.length, texts.join("\n"));
  for (const [expected, ...events] of cases) {
    const run = runNatively(queries, rule, [{ events, fires: expected, why: "trap" }], { engine, vocabulary: own, promises: () => true, looked });
    assert.is(run.verdict, "agrees", `${JSON.stringify(run)}\n${texts.join("\n")}`);
    assert.is(run.firing > 0, expected, `${texts.join("\n")} on ${shown(events)}`);
  }
}

/** A printed correlation has the rules that it is about in front. */
function ruleAgain(text: string): Rule {
  const { rules, diagnostics } = readText(text);
  const [alerting] = [...rules].sort((left, right) => Number(left.detection.kind === "signal") - Number(right.detection.kind === "signal"));
  assert.ok(alerting !== undefined, `${text}\n${JSON.stringify(diagnostics)}`);
  return alerting as Rule;
}

function refuses({ text, cases }: Trap, backend: Backend, reason: RegExp, vocabulary = "auto"): void {
  const rule = ruleOf(text);
  const fires = compileRule(rule);
  for (const [expected, ...events] of cases) assert.is(fires(events).length > 0, expected, `the rule on ${shown(events)}`);
  const { documents, diagnostics } = transpile(rule, backend, { vocabulary, formats: backend.defaultFormats.slice(0, 1) });
  assert.equal(documents.map((document) => document.text), []);
  const reasons = diagnostics.filter(({ fidelity }) => fidelity === "dropped").map(({ message }) => message);
  assert.ok(reasons.some((message) => reason.test(message)), reasons.join("\n"));
}

function shown(events: TrapCase extends readonly [boolean, ...infer Events] ? Events : never): string {
  return JSON.stringify(events.map(({ time, fields }) => [time, fields]));
}

/** Look-ahead is in the dialects of two of the languages: no rule has it, so that none of the queries can mean something else. */
const lookAhead: Readonly<Record<Language, string>> = {
  sigma: "title: A rule\nid: 0f1e2d3c-4b5a-4697-8877-665544332211\nlogsource: { category: process_creation, product: windows }\ndetection:\n    selection:\n        CommandLine|re: 'a(?!b)'\n    condition: selection\nlevel: low\n",
  spl: 'source="XmlWinEventLog:Microsoft-Windows-Sysmon/Operational" EventCode=1 | regex CommandLine="a(?!b)"',
  eql: 'process where process.command_line regex "a(?!b)"',
  kql: 'DeviceProcessEvents | where ActionType == "ProcessCreated" | where ProcessCommandLine matches regex "a(?!b)"',
};

for (const { language, backend } of languages) {
  test(`Q 17: look-ahead: ${language} refuses`, () => {
    const { rules, readings = [], diagnostics } = backend.read?.(lookAhead[language], {}) ?? { rules: [], diagnostics: [] };
    assert.ok(rules.length === 0 || readings.every(({ fidelity, losses }) => fidelity === "approximate" && losses.length > 0), JSON.stringify(rules));
    assert.ok(diagnostics.some(({ message }) => /look|\(\?!|regular expression|regex|pattern/i.test(message)), JSON.stringify(diagnostics));
    assert.not.match(JSON.stringify(rules.map(({ signals }) => signals)), /\(\?!/);
  });
}

test("every row has a test in every language", () => {
  const rows = new Set([17, ...traps.map(({ row }) => row)]);
  assert.equal([...rows].sort((left, right) => left - right), Array.from({ length: 38 }, (_, at) => at + 1));
});

test.run();

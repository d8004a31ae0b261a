import { sigma } from "@isorule/backend-sigma/read";
import { spl } from "@isorule/backend-spl/read";
import { splEngine } from "@isorule/backend-spl/engine";
import { compileRule, type Predicate, type Rule, transpile, type Transpiled, type Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { corpusFiles } from "../kit/corpus.js";
import { readConf } from "../kit/spl-conf.js";
import { commandsOf, foundEvents } from "../kit/spl-engine.js";
import { changedEvents, witnessEvent } from "../kit/rule-witness.js";

/** Why a rule has no search in any vocabulary. Any other reason is a fault, or news that somebody has to look at. */
const allowedRefusals: Readonly<Record<string, string>> = {
  "map/event-unavailable": "no sensor that Splunk has an add-on for records opened files with the parent of the process",
  "map/field-unavailable": "the whole rule rests on a field that no event of its log has",
  "spl/base-name-only": "Defender names the parent of a process without its folder, and the rule asks for the folder",
};

/** Why a rule is said approximately in the vocabulary that says it best. */
const allowedApproximations: ReadonlySet<string> = new Set(["map/approximate-event", "map/approximate-field", "map/never-recorded", "spl/filled-value", "spl/keyword-on-raw-text"]);

const formats = ["query", "savedsearch", "security-content"];
const files = [...corpusFiles("sigma", /^rules[^/]*\/.*\.ya?ml$/), ...corpusFiles("t1505.004/sigma", /\.ya?ml$/)];
const rules: readonly (readonly [path: string, rule: Rule])[] = files.flatMap(({ path, text }) => (sigma.read?.(text, { file: path }).rules ?? []).map((rule) => [path, rule] as const));

interface Said {
  readonly path: string;
  readonly rule: Rule;
  readonly vocabulary: string;
  readonly result: Transpiled;
}

const ranks = { exact: 0, approximate: 1, dropped: 2 } as const;

/** A rule in the vocabulary that says it best, and whether the data models say it. */
function best([path, rule]: readonly [string, Rule]): Said {
  let found: Said | undefined;
  for (const vocabulary of Object.keys(spl.vocabularies)) {
    const result = transpile(rule, spl, { vocabulary, formats: ["query"] });
    if (found === undefined || ranks[result.fidelity] < ranks[found.result.fidelity]) found = { path, rule, vocabulary, result };
    if (result.fidelity === "exact") break;
  }
  if (found === undefined) throw new Error("there is a vocabulary");
  return found;
}

const said = rules.map(best);

const test = suite("SigmaHQ: searches of Splunk");

test("nearly every rule is a search, and nearly every search is exact", () => {
  const withDocument = said.filter(({ result }) => result.documents.length > 0).length;
  const exact = said.filter(({ result }) => result.fidelity === "exact").length;
  const share = (count: number): string => `${((count / files.length) * 100).toFixed(1)} %`;
  console.log(`\n${files.length} files, ${rules.length} rules; with a search ${withDocument} (${share(withDocument)}), exact ${exact} (${share(exact)})`);
  assert.ok(withDocument / files.length >= 0.995);
  assert.ok(exact / files.length >= 0.96);
});

test("data models say at least half of the rules", () => {
  const count = rules.filter(([, rule]) => transpile(rule, spl, { vocabulary: "cim", formats: ["query"] }).documents.length > 0).length;
  console.log(`\ncim: ${count}`);
  assert.ok(count / files.length >= 0.5);
});

test("a rule without a search, and one that is not exact, have a reason that is known", () => {
  for (const { path, result } of said) {
    const codes = new Set(result.diagnostics.filter(({ fidelity }) => fidelity === result.fidelity).map(({ code }) => code));
    if (result.fidelity === "dropped") for (const code of codes) assert.ok(Object.hasOwn(allowedRefusals, code), `${path}: ${code}`);
    if (result.fidelity === "approximate") for (const code of codes) assert.ok(allowedApproximations.has(code), `${path}: ${code}`);
    assert.is(result.documents.length === 0, result.fidelity === "dropped", path);
  }
});

test("every stanza and every detection file reads back as the search", () => {
  for (const { path, rule, vocabulary } of said) {
    const { documents } = transpile(rule, spl, { vocabulary, formats });
    const query = documents.find(({ format }) => format === "query")?.text.trim();
    if (query === undefined) continue;
    assert.match(query, /^([(\s]*\w+(=| IN )|\| (multisearch|tstats)\s)/, `${path} begins with a base search`);
    assert.not.ok(commandsOf(query).slice(1).some(({ kind }) => kind === "search" || kind === "rex"), path);
    const stanzas = Object.values(readConf(documents.find(({ format }) => format === "savedsearch")?.text ?? ""));
    assert.is(stanzas.length, 1, path);
    assert.is(stanzas[0]?.["search"]?.replace(/\s+/g, " "), query.replace(/\s+/g, " "), path);
    const detection = documents.find(({ format }) => format === "security-content")?.text ?? "";
    const [older, newer] = (["1.1", "1.2"] as const).map((version) => parse(detection, { version }) as Readonly<Record<string, unknown>>);
    assert.is(String(newer?.["search"]).replace(/\n\| `[a-z0-9_]+_filter`$/, ""), query, path);
    assert.is(JSON.stringify(older), JSON.stringify(newer), path);
  }
});

/** How many events are made of one rule; lists of thousands of values make long searches. */
const mostEvents = 40;

function predicates(rule: Rule): readonly Predicate[] {
  return rule.signals.map(({ predicate }) => predicate);
}

test("a search finds the events that its rule matches, and no others", () => {
  let matching = 0;
  let asked = 0;
  let [held, made] = [0, 0];
  const never: string[] = [];
  for (const [index, { path, rule, vocabulary, result }] of said.entries()) {
    const [document] = result.documents;
    const [predicate] = predicates(rule);
    // Long searches and every other one of the common log source are left to other runs.
    if (result.fidelity !== "exact" || document === undefined || predicate === undefined) continue;
    if (document.text.length > 30_000 || (rule.signals[0]?.event === "process_creation" && index % 2 === 1)) continue;
    const event = rule.signals[0]?.event ?? "";
    const events = [0, 1, 2, 5].flatMap((turn) => changedEvents(witnessEvent(event, predicate, turn))).slice(0, mostEvents);
    // An event that the place cannot hold is none that Splunk could have: a process without a folder, another event code.
    const stored = events.flatMap((each) => splEngine.store(each, spl.vocabularies[vocabulary] as Vocabulary).slice(0, 1));
    const expected = compileRule(rule)(stored.map((each) => each.held)).map(({ events: [each] }) => each as number).sort((a, b) => a - b);
    const found = foundEvents(document.text, stored.map(({ record }, id) => ({ ...record, values: { ...record.values, id: String(id) } })));
    held += stored.length;
    made += events.length;
    assert.equal(found, expected, `${path} in ${vocabulary}\n${document.text.slice(0, 3000)}\n${JSON.stringify(stored.filter((_, at) => found.includes(at) !== expected.includes(at)))}`);
    asked++;
    if (expected.length > 0) matching++;
    else never.push(path);
  }
  console.log(`\n${asked} rules asked, ${matching} of them with an event that matches; ${held} of ${made} events held`);
  assert.ok(asked >= 1_300, `${asked} asked`);
  assert.ok(matching / asked >= 0.95, `no event made for ${never.slice(0, 60).join("\n")}`);
});

test.run();

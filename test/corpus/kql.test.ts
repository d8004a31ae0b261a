import { kql } from "@isorule/backend-kql/read";
import { sigma } from "@isorule/backend-sigma/read";
import { compileRule, eventClasses, type Event, type FieldValue, type MappedVariant, mapRule, normalizeRule, type Rule, transpile, type Transpiled, type Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { corpusFiles } from "../kit/corpus.js";
import { kustoErrors } from "../kit/kusto-check.js";
import { recordsIn } from "../kit/kql-records.js";
import { tablesWith } from "../kit/kql-rows.js";
import { prepareKql } from "../kit/kql-engine.js";
import { changedEvents, witnessEvent } from "../kit/rule-witness.js";

/** Why a rule has no query in any vocabulary. Any other reason is a fault, or news that somebody has to look at. */
const allowedRefusals: Readonly<Record<string, string>> = {
  "map/event-unavailable": "no table holds the log: honeypots, Bitbucket, alerts of PIM, logs of applications, opened files",
  "map/field-unavailable": "no table with the event has the field, such as the parent of a process that opens another",
  "kql/unsupported-column": "Defender names the parent of a process without its folder, and the rule asks for the folder",
};

/** Why a rule is said approximately in the vocabulary that says it best. */
const allowedApproximations: ReadonlySet<string> = new Set([
  "kql/keyword", // column by column
  "kql/letter-case", // letters outside of ASCII
  "map/approximate-event",
  "map/approximate-field",
  "map/variant-skipped", // WindowsEvent has no data without a name and no message
  "map/never-recorded", // a part of the rule that no event of the log can meet
  "sigma/keyword-pieces", // a wildcard within a keyword
]);

const files = [...corpusFiles("sigma", /^rules[^/]*\/.*\.ya?ml$/), ...corpusFiles("t1505.004/sigma", /\.ya?ml$/)];
const rules: readonly (readonly [path: string, rule: Rule])[] = files.flatMap(({ path, text }) => (sigma.read?.(text, { file: path }).rules ?? []).map((rule) => [path, rule] as const));

interface Said {
  readonly path: string;
  readonly rule: Rule;
  readonly vocabulary: string;
  readonly result: Transpiled;
}

const ranks = { exact: 0, approximate: 1, dropped: 2 } as const;

/** A rule in the vocabulary that says it best. */
function best([path, rule]: readonly [string, Rule]): Said {
  let found: Said | undefined;
  for (const vocabulary of Object.keys(kql.vocabularies)) {
    const result = transpile(rule, kql, { vocabulary, formats: ["query"] });
    if (found === undefined || ranks[result.fidelity] < ranks[found.result.fidelity]) found = { path, rule, vocabulary, result };
    if (result.fidelity === "exact") break;
  }
  if (found === undefined) throw new Error("there is a vocabulary");
  return found;
}

const said = rules.map(best);

const test = suite("SigmaHQ: queries of Microsoft");

test("nearly every rule is a query, and nearly every query is exact", () => {
  const withDocument = said.filter(({ result }) => result.documents.length > 0).length;
  const exact = said.filter(({ result }) => result.fidelity === "exact").length;
  const share = (count: number): string => `${((count / files.length) * 100).toFixed(1)} %`;
  console.log(`\n${files.length} files, ${rules.length} rules; with a query ${withDocument} (${share(withDocument)}), exact ${exact} (${share(exact)})`);
  assert.ok(withDocument / files.length >= 0.95);
  assert.ok(exact / files.length >= 0.9);
});

test("a rule without a query, and one that is not exact, have a reason that is known", () => {
  for (const { path, result } of said) {
    const codes = new Set(result.diagnostics.filter(({ fidelity }) => fidelity === result.fidelity).map(({ code }) => code));
    if (result.fidelity === "dropped") for (const code of codes) assert.ok(Object.hasOwn(allowedRefusals, code), `${path}: ${code}`);
    if (result.fidelity === "approximate") for (const code of codes) assert.ok(allowedApproximations.has(code), `${path}: ${code}`);
    assert.is(result.documents.length === 0, result.fidelity === "dropped", path);
  }
});

const common: ReadonlySet<string> = new Set(["process_creation", "file_event", "registry_set", "security", "ps_script"]);

/** `ISORULE_ALL=1 npm run test:corpus kql` asks every rule, which takes minutes. */
const all = process.env["ISORULE_ALL"] === "1";

/** The language service takes many milliseconds for a query: every fifth rule is asked, and a few of the common log sources. */
function isSampled({ rule }: Said, at: number): boolean {
  return all || at % (common.has(rule.signals[0]?.event ?? "") ? 30 : 5) === 0;
}

test("an envelope reads back as the query, or says why there is none", () => {
  let read = 0;
  for (const [at, { path, rule, vocabulary, result }] of said.entries()) {
    const query = result.documents[0]?.text.trim();
    if (query === undefined || (!all && at % 3 !== 0)) continue;
    const format = vocabulary === "defender-xdr" ? "defender-detection" : "sentinel-rule";
    const { diagnostics, documents } = transpile(rule, kql, { vocabulary, formats: [format] });
    const text = documents[0]?.text;
    if (text === undefined) {
      // The envelope gives an alert the columns of all places, so that its query is longer.
      assert.ok(query.length > 9_000 && diagnostics.some(({ code }) => code === "kql/query-too-long"), path);
      continue;
    }
    const held = format === "sentinel-rule" ? (parse(text) as { readonly query: string }).query : (JSON.parse(text) as { readonly queryCondition: { readonly queryText: string } }).queryCondition.queryText;
    assert.is(lines(held), lines(query), path);
    read++;
  }
  console.log(`\n${read} envelopes read`);
  assert.ok(read >= 600);
});

/** A query without the columns that an envelope adds at its end for entities. */
function lines(query: string): string {
  return query.trim().split("\n").slice(0, 3).join("\n");
}

/** How many events are made of one rule in one place. */
const mostEvents = 16;

function variantsOf(rule: Rule, vocabulary: Vocabulary): readonly MappedVariant[] {
  return mapRule(normalizeRule(rule), vocabulary, () => {}).units.flatMap(({ signals }) => signals.flatMap(({ variants }) => variants));
}

const sysmonCodes: Readonly<Record<string, string>> = { wmi_event: "19", sysmon_status: "4", sysmon_error: "255" };

const registryChanges: Readonly<Record<string, string>> = { registry_add: "CreateKey", registry_delete: "DeleteValue", registry_set: "SetValue", registry_event: "SetValue", registry_rename: "RenameKey" };

/** What every record of a log has. */
function header(event: string): Event["fields"] {
  const change = registryChanges[event];
  if (change !== undefined) return { "registry.change": change };
  if (event === "linux_auditd") return { "event_data.type": "EXECVE" };
  if (event === "google_workspace_admin") return { "event_data.eventService": "admin.googleapis.com" };
  const [channel] = eventClasses[event]?.channels ?? [];
  if (channel !== undefined) return { "event.code": "1", "event.provider": "None", "event.channel": channel };
  return sysmonCodes[event] === undefined ? {} : { "event.code": sysmonCodes[event] };
}

/** The fields with a drive before paths that begin with one backslash, and a hive before keys: sensors report no others. */
function withDrive(fields: Event["fields"]): Event["fields"] {
  const rooted = (value: string): string => (/^HK(LM|U|CR)\\/i.test(value) ? value : `HKLM\\${value.replace(/^\\/, "")}`);
  const named = ([field, value]: readonly [string, FieldValue]): readonly [string, FieldValue] => [field, typeof value === "string" && /^registry\.(path|new_path)$/.test(field) ? rooted(value) : /\.(path|executable)$/.test(field) && !field.startsWith("registry.") && /^\\[^\\]/.test(String(value)) ? `C:${String(value)}` : value];
  return Object.fromEntries(Object.entries(fields).map(named));
}

/** The event as a place holds it: without the fields that its events never have. */
function heldBy(event: Event, variant: MappedVariant): Event {
  return { ...event, fields: Object.fromEntries(Object.entries(event.fields).filter(([field]) => variant.column(field) !== undefined)) };
}

test("the language service has nothing to say of a query, and it finds the records of the events that its rule matches, and no others", () => {
  let parsed = 0;
  let asked = 0;
  let matching = 0;
  const never: string[] = [];
  const unknown: string[] = [];
  for (const [at, { path, result, rule, vocabulary }] of said.entries()) {
    const [document] = result.documents;
    const [signal] = rule.signals;
    if (document === undefined || signal === undefined || !isSampled({ path, result, rule, vocabulary }, at)) continue;
    assert.equal(kustoErrors(document.text, vocabulary), [], `${path}\n${document.text}`);
    parsed++;
    if (result.fidelity !== "exact" || rule.signals.length > 1 || document.text.length > 20_000) continue;
    const run = prepareKql(document.text, vocabulary);
    const fires = compileRule(rule);
    let seen = false;
    let compared = 0;
    for (const variant of variantsOf(rule, kql.vocabularies[vocabulary] as Vocabulary)) {
      const events = [0, 1, 3].flatMap((turn) => changedEvents(witnessEvent(signal.event, signal.predicate, turn))).slice(0, mostEvents);
      for (const made of events) {
        const event = heldBy({ ...made, fields: { ...header(signal.event), ...withDrive(made.fields) } }, variant);
        const recorded = recordsIn(vocabulary, variant, event);
        if (recorded === undefined) continue;
        const expected = fires([event]).length > 0;
        const found = run({ tables: tablesWith(vocabulary, recorded) }).rows.length > 0;
        assert.is(found, expected, `${path} in ${vocabulary}: ${JSON.stringify(event.fields)}\n${JSON.stringify(recorded)}\n${document.text.slice(0, 3_000)}`);
        compared++;
        seen ||= expected;
      }
    }
    if (compared === 0) unknown.push(path);
    else asked++;
    if (seen) matching++;
    else if (compared > 0) never.push(path);
  }
  console.log(`\n${parsed} queries parsed and bound, ${asked} rules asked, ${matching} of them with an event that matches; ${unknown.length} without an event that is recorded`);
  assert.ok(parsed >= 150 && asked >= 130, `${asked} asked; not ${unknown.slice(0, 60).join("\n")}`);
  assert.ok(matching / asked >= 0.9, `no event made for ${never.slice(0, 60).join("\n")}`);
});

test.run();

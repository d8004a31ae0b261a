import { splEngine } from "@isorule/backend-spl/engine";
import { parseSpl, readSplDefinitions, spl } from "@isorule/backend-spl/read";
import type { Event, Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseDocument } from "yaml";
import { corpusFiles } from "../kit/corpus.js";
import { type Agreement, agreementOf, countedFaults, type HeldWitness } from "../kit/native-agreement.js";

/** Names of Splunk and nothing else, so that every search is read in its own words. */
const own: Vocabulary = { vocabulary: "own", title: "Own names", native: { prefix: "spl", sources: { events: { terms: {} }, "*": { datamodel: "{name}" } } }, events: {} };

/*
 * `ISORULE_ALL=1 npm run test:corpus spl-engine` asks more about every search, which takes minutes.
 */
const all = process.env["ISORULE_ALL"] === "1";
const most = all ? 300 : 60;
/** Of how many searches one is asked in the names of each vocabulary. */
const every = all ? 1 : 10;

/**
 * Searches that are exact and differ all the same, with the reason. By its own account a reader takes the groups of
 * `stats` for a way to show results.
 */
const known: Readonly<Record<string, string>> = {
  "endpoint/windows_identify_powershell_web_access_iis_pool.yml": "stats without BY has a row when nothing was found, too",
  "application/pingid_new_mfa_method_registered_for_user.yml": "a field of BY is computed, and nothing in some of the events",
  "cloud/aws_network_access_control_list_created_with_all_open_ports.yml": "it compares a difference of two fields, which no record holds",
  "cloud/o365_application_registration_owner_added.yml": "a field of BY is the second value of a list",
};

const definitions: Readonly<Record<string, string>> = Object.assign({}, ...corpusFiles("splunk/macros", /\.ya?ml$/).map(({ text }) => readSplDefinitions(text))) as Readonly<Record<string, string>>;
const files = [...corpusFiles("splunk/detections", /\.ya?ml$/), ...corpusFiles("t1505.004/splunk", /\.ya?ml$/)];

/** The fields that a search names: rows without those of BY are left out of what it shows. */
function fieldsNamed(text: string): readonly string[] {
  const document = parseDocument(text, { uniqueKeys: false });
  const data = (document.errors.length > 0 ? {} : document.toJS()) as { readonly search?: unknown; readonly logic?: unknown };
  const search = [data.search, data.logic].find((each) => typeof each === "string") ?? text;
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== "object" || node === null) return;
    const { field, fields, from, kind, name } = node as Readonly<Record<string, unknown>>;
    for (const each of [field, from, ...(kind === "field" ? [name] : []), ...(Array.isArray(fields) ? (fields as readonly unknown[]) : [])]) if (typeof each === "string") names.add(each);
    Object.values(node).forEach(visit);
  };
  visit(parseSpl(search as string, { definitions }).pipeline);
  return [...names].filter((name) => name !== "" && !name.startsWith("_") && !name.includes("*") && name !== "nodename");
}

/** Events with a value for every field that they lack; those of a data set with the name of the set before it, too. */
function filled(events: readonly Event[], names: readonly string[]): readonly Event[] {
  return events.map((event) => {
    const set = event.class.replace(/^spl:/, "").split(".").at(-1) ?? "";
    const more = names.flatMap((name) => [name, `${set}.${name}`]).map((name) => [`spl:${name}`, "7"] as const);
    return { ...event, fields: { ...Object.fromEntries(more), ...event.fields } };
  });
}

function keep(events: readonly Event[], vocabulary: Vocabulary): HeldWitness | undefined {
  // `$` of PCRE stands before a line feed at the end, too, which no rule says.
  if (events.some(({ fields }) => Object.values(fields).some((value) => typeof value === "string" && value.endsWith("\n")))) return undefined;
  const stored = events.map((event) => splEngine.store(event, vocabulary)[0]);
  const found = stored.flatMap((each) => each ?? []);
  return found.length < stored.length ? undefined : { held: found.map(({ held }) => held), records: found.map(({ record }) => record) };
}

const test = suite("security_content: the engine of SPL");

/** The fields that a rule compares by order: columns of numbers, as the reader says where it is not known. */
function numbersIn(signals: unknown): ReadonlySet<string> {
  const fields = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== "object" || node === null) return;
    const { field, operator } = node as Readonly<Record<string, unknown>>;
    if (typeof field === "string" && typeof operator === "string" && /^[lg]te?$/.test(operator)) fields.add(field);
    Object.values(node).forEach(visit);
  };
  visit(signals);
  return fields;
}

function areNumbers({ fields }: Event, numbers: ReadonlySet<string>): boolean {
  return [...numbers].every((name) => fields[name] === undefined || !Number.isNaN(Number(fields[name])));
}

/** Asks the exact ones of some searches; those that differ, known ones apart. */
function ask(some: typeof files, vocabulary: Vocabulary): { readonly differ: readonly string[]; readonly seen: readonly string[]; readonly asked: number; readonly firing: number } {
  const agreements: Agreement[] = [];
  const differ: string[] = [];
  const seen: string[] = [];
  let exact = 0;
  let computed = 0;
  for (const { path, text } of some) {
    const { rules, readings } = spl.read?.(text, { vocabulary, file: path, definitions }) ?? { rules: [] };
    const [rule] = rules;
    const [query] = splEngine.compile(text, { vocabulary, definitions }).queries;
    if (rule === undefined || query === undefined || readings?.[0]?.fidelity !== "exact") continue;
    exact++;
    // Rows of data models are asked in their own names: no other vocabulary says how they are kept.
    if (vocabulary !== own && rule.signals.some(({ event }) => event.startsWith("spl:"))) continue;
    const numbers = numbersIn(rule.signals);
    // A record holds columns and no values of expressions; those of JSON are in the text of the event.
    if (/"(?:field|other)":"spl:[^"]*(?:\(|\{\}| [-+*/.] )/.test(JSON.stringify(rule.signals))) {
      computed++;
      continue;
    }
    let names: readonly string[] | undefined;
    const agreement = agreementOf(rule, { fires: query.fires, keep: (events) => (events.every((event) => areNumbers(event, numbers)) ? keep(events, vocabulary) : undefined), filled: (held) => filled(held, (names ??= fieldsNamed(text))) }, most);
    agreements.push(agreement);
    if (agreement.differs !== undefined && Object.hasOwn(known, path)) seen.push(path);
    else if (agreement.differs !== undefined) differ.push(`${path}: ${JSON.stringify(agreement.differs)}`);
  }
  const asked = agreements.filter((each) => each.asked > 0);
  const firing = agreements.filter((each) => each.firing > 0).length;
  console.log(`\n  ${vocabulary.title}: ${exact} searches are exact, ${computed} of them over computed values; ${asked.length} asked about ${asked.reduce((sum, each) => sum + each.asked, 0)} lists of events, ${firing} with one that both find; ${differ.length} differ\n  not run:\n${countedFaults(agreements.map(({ faults }) => faults))}`);
  return { differ, seen, asked: asked.length, firing };
}

test("finds what the rule matches that the reader makes of a search, and nothing else", () => {
  const { asked, differ, firing, seen } = ask(files, own);
  assert.equal(differ.slice(0, 5), []);
  // More witnesses find more of them.
  if (all) assert.equal([...seen].sort(), Object.keys(known).sort());
  assert.ok(asked >= 550 && firing / asked >= 0.95, `${asked} asked, ${firing} firing`);
});

for (const [name, vocabulary] of Object.entries(spl.vocabularies)) {
  test(`finds the same in the names of ${name}`, () => {
    const { asked, differ, firing } = ask(files.filter((_, at) => every === 1 || at % every === 2), vocabulary);
    assert.equal(differ.slice(0, 5), []);
    // Most searches are about data models; few events of the others can be kept with all fields that a search shows.
    assert.ok(name !== "cim" || firing / asked >= 0.9, `${asked} asked, ${firing} firing`);
  });
}

test.run();

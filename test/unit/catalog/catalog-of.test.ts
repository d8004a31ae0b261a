import { catalogOf, catalogFiles, isCatalog, csvTables, navigatorLayer, type RuleFacts, tablesOf, techniqueTables, unreadFacts } from "@isorule/catalog";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryRoot } from "../../kit/paths.js";
import { factsFrom, sigmaText } from "./facts-fixture.js";

const test = suite("catalog: tables of many rules");

const id = (digit: number): string => `${String(digit).repeat(8)}-2222-4333-8444-555555555555`;
const appcmd = "  sel:\n    Image|endswith: '\\appcmd.exe'\n  condition: sel";

const few: readonly RuleFacts[] = [
  ...factsFrom("sigma", sigmaText(appcmd, { id: id(1), title: "By path" }), { file: "a.yml" }),
  ...factsFrom("sigma", sigmaText("  sel:\n    - Image|endswith: '\\appcmd.exe'\n    - Image|endswith: ['\\APPCMD.EXE', '\\sub\\appcmd.exe']\n      CommandLine|contains: add\n  filter:\n    ParentImage|endswith: '\\msiexec.exe'\n  condition: sel and not filter", { id: id(2), title: "Twice", tags: "attack.t1505.004, attack.t1562.002" }), { file: "b.yml" }),
  ...factsFrom("spl", "| tstats count from datamodel=Endpoint.Processes where Processes.process_name=appcmd.exe NOT Processes.parent_process_name=msiexec.exe by Processes.dest", { file: "c.spl" }).map((facts) => ({ ...facts, id: "c", title: "By name", techniques: [{ id: "T1505.004", name: "IIS Components" }] })),
  unreadFacts({ id: "d", title: "Not read", vendor: "elastic", language: "esql", file: "d.toml", at: 0, losses: ["language"], techniques: [{ id: "T1505.004" }], tactics: [] }),
];

test("a rule counts once in a row, whatever it repeats", () => {
  const catalog = catalogOf(few);
  const tables = techniqueTables(catalog, "T1505.004");
  assert.ok(tables);
  assert.equal(tables.counts, { exact: 3, approximate: 0, unread: 1 });
  assert.equal(tables.technique.name, "Server Software Component: IIS Components");
  assert.equal(tables.fields.map(({ name, rules, operators }) => [name, rules.length, operators]), [
    ["process.executable", 3, [{ operator: "equals", rules: 3 }, { operator: "endsWith", rules: 1 }]],
    ["process.parent.executable", 2, [{ operator: "equals", rules: 2 }]],
    ["process.command_line", 1, [{ operator: "contains", rules: 1 }]],
  ]);
  assert.equal(tables.indicators.map(({ field, value, rules, reach }) => [field, value, rules.length, reach]), [["process.name", "appcmd.exe", 3, 3], ["process.command_line", "add", 1, 1], ["process.executable", "\\sub\\appcmd.exe", 1, 1]]);
  assert.equal(tables.indicators[0]?.vendors, ["sigma", "spl"]);
  assert.equal(tables.exclusions.map(({ field, value, rules }) => [field, value, rules.length]), [["process.parent.name", "msiexec.exe", 2]]);
  assert.equal(tables.vendors.map(({ vendor, rules }) => [vendor, rules.length]), [["elastic", 1], ["sigma", 2], ["spl", 1]]);
});

test("lift is how much more often than in the corpus", () => {
  const catalog = catalogOf(few);
  // Two of the three rules that were read name T1505.004 alone; the third names T1685.001 as well, and says `add`.
  const [first] = techniqueTables(catalog, "T1685.001")?.indicators ?? [];
  assert.equal([first?.value, first?.lift], ["add", 3]);
  assert.equal(catalog.rules.find(({ title }) => title === "Twice")?.renamed, [{ from: "T1562.002", to: "T1685.001" }]);
});

test("what rules of two vendors are to each other is shown", () => {
  const catalog = catalogOf(few);
  const named = catalog.relations.map(({ verdict, rule, other }) => [catalog.rules[rule]?.title, verdict, catalog.rules[other]?.title]);
  // "Twice" asks for appcmd.exe, or for appcmd.exe and something more.
  assert.equal(named, [["Twice", "equal", "By name"], ["By name", "narrower", "By path"]]);
  const same = catalogOf([...few, ...factsFrom("spl", "| tstats count from datamodel=Endpoint.Processes where Processes.process_name=appcmd.exe by Processes.dest").map((facts) => ({ ...facts, id: "e", title: "The same" }))]);
  assert.ok(same.relations.some(({ verdict, rule, other }) => verdict === "equal" && [rule, other].map((at) => same.rules[at]?.title).sort().join() === "By path,The same"));
  assert.equal(catalogOf(few, { relate: false }).relations, []);
});

test("rules that overlap are told from rules that contain each other", () => {
  const name = (vendor: string, title: string, detection: string): readonly RuleFacts[] => factsFrom("sigma", sigmaText(detection, { title, id: `${title.charCodeAt(0)}${"0".repeat(6)}-2222-4333-8444-555555555555` }), { vendor });
  const catalog = catalogOf([
    ...name("one", "A: some of B", "  sel:\n    Image|endswith: ['\\a.exe', '\\b.exe']\n  condition: sel"),
    ...name("two", "B", "  sel:\n    Image|endswith: ['\\a.exe', '\\b.exe', '\\c.exe']\n  condition: sel"),
    ...name("three", "C: overlaps", "  sel:\n    Image|endswith: ['\\a.exe', '\\d.exe']\n  condition: sel"),
    ...name("four", "D: B without some", "  sel:\n    Image|endswith: ['\\a.exe', '\\b.exe', '\\c.exe']\n  filter:\n    CommandLine|contains: x\n  condition: sel and not filter"),
    ...name("five", "E: as B, in other words", "  one:\n    Image|endswith: '\\c.exe'\n  two:\n    Image|endswith: ['\\b.exe', '\\a.exe']\n  condition: one or two"),
  ]);
  const named = catalog.relations.map(({ verdict, rule, other }) => `${catalog.rules[rule]?.title.slice(0, 1)} ${verdict} ${catalog.rules[other]?.title.slice(0, 1)}`).sort();
  const told = named.map((line) => (line === "E equal B" ? "B equal E" : line)).sort();
  assert.equal(told, ["A narrower B", "A narrower E", "B equal E", "D narrower B", "D narrower E"]);
  assert.is(catalog.compared.undecided, 0);
});

test("the order of the rules changes nothing, and copies count once", () => {
  const text = JSON.stringify(catalogOf(few));
  fc.assert(fc.property(fc.shuffledSubarray([...few], { minLength: few.length }), (shuffled) => assert.is(JSON.stringify(catalogOf(shuffled)), text)), { numRuns: 20 });
  const copies = catalogOf([...few, ...few.map((facts) => ({ ...facts, file: `other/${facts.file}` }))]);
  assert.is(copies.rules.length, few.length);
  const other = catalogOf([...few, ...factsFrom("sigma", sigmaText("  sel:\n    Image|endswith: '\\x.exe'\n  condition: sel", { id: id(1), title: "By path" }))]);
  assert.is(other.rules.length, few.length + 1);
  assert.is(new Set(other.rules.map(({ key }) => key)).size, other.rules.length);
});

test("every number rests on the rules that it names", () => {
  const catalog = catalogOf(few);
  const tables = tablesOf(catalog, catalog.rules.map((_, at) => at));
  for (const row of [...tables.indicators, ...tables.exclusions]) {
    for (const at of row.rules) assert.ok(catalog.rules[at]?.predicates.some(({ values }) => values.includes(row.at)));
    assert.is(row.rules.length, row.reach);
  }
  for (const { rules } of [...catalog.events, ...catalog.fields, ...catalog.values, ...catalog.techniques]) assert.ok(rules.every((at, place) => place === 0 || at > (rules[place - 1] ?? at)), rules.join());
  for (const [at, field] of catalog.fields.entries()) assert.equal(field.rules, catalog.rules.flatMap(({ predicates }, rule) => (predicates.some((predicate) => predicate.field === at) ? [rule] : [])));
});

const hostile = ["__proto__", "constructor", "=cmd|' /C calc'!A0", "\u001b[31mred\u202e", "<script>alert(1)</script>", "\ud800", "a\r\nb\"c,d", "x".repeat(100_000), ""];

test("hostile titles, names and values stay data", () => {
  const facts = hostile.flatMap((text, at): readonly RuleFacts[] => few.slice(0, 1).map((each) => ({
    ...each, id: text, title: text, file: `${text}/${at}`, vendor: text, status: text, losses: [text], tactics: [text], techniques: [{ id: text }, { id: "T1505", name: text }], classes: [text],
    events: [{ kind: "table", provider: text, title: text, class: text }],
    predicates: [{ field: text, name: text, kind: "native", operator: "equals", values: [{ operator: "equals", key: text, text }], excluded: false, caseSensitive: true, spelling: text }],
  })));
  const catalog = catalogOf(facts, { relate: false });
  const { length } = facts;
  assert.equal([catalog.rules.length, catalog.fields.length, catalog.values.length], [length, length, length]);
  const files = new Map(catalogFiles(catalog));
  for (const path of files.keys()) assert.match(path, /^(?:techniques\/T\d{4}(?:\.\d{3})?(?:\/|\.json$))?[a-z-]*(?:\.csv|\.json)?$/);
  assert.is((JSON.parse(files.get("catalog.json") ?? "") as { values: { value: string }[] }).values.every(({ value }) => value.length < 1_100), true);
  assert.not.match(files.get("fields.csv") ?? "", /(?:^|,)"?=cmd/m);
});

function schemaOf(definition?: string): ReturnType<Ajv2020["compile"]> {
  const schema = JSON.parse(readFileSync(join(repositoryRoot, "schemas", "catalog.schema.json"), "utf8")) as { readonly $id: string };
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  ajv.addSchema(schema);
  return ajv.compile(definition === undefined ? { $ref: schema.$id } : { $ref: `${schema.$id}#/$defs/${definition}` });
}

test("the schema takes a catalog and the document of a technique, and notices what it does not know", () => {
  const [whole, technique] = [schemaOf(), schemaOf("TechniqueDocument")];
  const files = new Map(catalogFiles(catalogOf(few)));
  const catalog = JSON.parse(files.get("catalog.json") ?? "") as object;
  assert.ok(whole(catalog), JSON.stringify(whole.errors?.slice(0, 3)));
  assert.not.ok(whole({ ...catalog, more: 1 }));
  const document = JSON.parse(files.get("techniques/T1505.004.json") ?? "") as object;
  assert.ok(technique(document), JSON.stringify(technique.errors?.slice(0, 3)));
  assert.not.ok(technique({ ...document, rules: [{}] }));
});

test("what is no catalog is told from one", () => {
  const catalog = catalogOf(few);
  const text = JSON.stringify(catalog);
  assert.ok(isCatalog(JSON.parse(text)));
  const last = catalog.rules.length - 1;
  const changed: readonly unknown[] = [
    null, [], "{}", {}, { ...catalog, version: 2 }, { ...catalog, rules: [] }, { ...catalog, values: {} }, { ...catalog, fields: catalog.fields.slice(1) },
    { ...catalog, techniques: catalog.techniques.map((row) => ({ ...row, rules: [last + 1] })) },
    { ...catalog, relations: [{ verdict: "equal", rule: -1, other: 0 }] },
    { ...catalog, rules: catalog.rules.map((row) => ({ ...row, title: 1 })) },
    { ...catalog, events: catalog.events.map((row) => ({ ...row, rules: [0.5] })) },
  ];
  for (const value of changed) assert.is(isCatalog(value), false, JSON.stringify(value).slice(0, 80));
});

// https://github.com/mitre-attack/attack-navigator/blob/master/layers/spec/v4.5/layerformat.md: what is required, and of what type.
test("the layer of ATT&CK Navigator has the form of version 4.5", () => {
  const layer = JSON.parse(JSON.stringify(navigatorLayer(catalogOf(few)))) as { name: string; domain: string; versions: Record<string, string>; techniques: { techniqueID: string; score: number; comment: string }[]; gradient: { colors: string[]; minValue: number; maxValue: number } };
  assert.equal(layer.versions, { attack: "19", navigator: "5.1.0", layer: "4.5" });
  assert.is(layer.domain, "enterprise-attack");
  assert.equal(layer.techniques.map(({ techniqueID, score, comment }) => [techniqueID, score, comment]), [["T1505.004", 4, "elastic 1, sigma 2, spl 1"], ["T1685.001", 1, "sigma 1"]]);
  assert.equal([layer.gradient.minValue, layer.gradient.maxValue, layer.gradient.colors.length], [0, 4, 2]);
});

test("tables in CSV have a line for every row", () => {
  const catalog = catalogOf(few);
  const csv = csvTables(catalog, tablesOf(catalog, [0, 1]));
  assert.equal(Object.keys(csv), ["events", "fields", "indicators", "exclusions", "rules"]);
  assert.is((csv["rules"] ?? "").split("\r\n").length, 4);
});

test.run();

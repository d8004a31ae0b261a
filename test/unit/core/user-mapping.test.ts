import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyMappings, type Backend, extendVocabulary, formatDiagnostic, type Mapping, normalizeRule, readMapping, type ReadMapping, readRule, transpile, type Vocabulary } from "@isorule/core";
import { kql } from "@isorule/backend-kql/read";
import { spl } from "@isorule/backend-spl/read";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { minimalRule } from "../../kit/minimal-rule.js";
import { repositoryRoot } from "../../kit/paths.js";

const test = suite("core: mapping files of users");

function readOk(text: string): ReadMapping {
  const { read, diagnostics } = readMapping(text, { file: "my.yaml" });
  assert.ok(read !== undefined, JSON.stringify(diagnostics, undefined, 2));
  return read;
}

/** What the reports of a faulty file say: place, code and the ways out. */
function faults(text: string): readonly string[] {
  const { read, diagnostics } = readMapping(text, { file: "my.yaml" });
  const found = read === undefined ? diagnostics : applyMappings([spl, kql], [read]).diagnostics;
  return found.map((diagnostic) => {
    const [place = ""] = formatDiagnostic(diagnostic, text).split(" ");
    return `${place.replace("my.yaml:", "")} ${diagnostic.code}: ${diagnostic.message}${diagnostic.help === undefined ? "" : ` ${diagnostic.help}`}`;
  });
}

function queryOf(text: string, where: string, backends: readonly Backend[] = [spl, kql], vocabulary = "sysmon"): string {
  const { backends: changed, diagnostics } = applyMappings(backends, [readOk(text)]);
  assert.equal(diagnostics, []);
  const { rule } = readRule(minimalRule({ where }));
  assert.ok(rule);
  const backend = changed.find(({ vocabularies }) => Object.hasOwn(vocabularies, vocabulary));
  assert.ok(backend);
  const { documents, diagnostics: found } = transpile(normalizeRule(rule), backend, { vocabulary });
  assert.is(documents.length, 1, JSON.stringify(found));
  return documents[0]?.text ?? "";
}

test("one row is changed, and all others stay", () => {
  const mapping = "vocabulary: sysmon\nfields:\n  process.command_line: { name: CmdLine, source: our add-on }\n";
  const query = queryOf(mapping, "{ process.command_line: { contains: whoami }, process.executable: { endsWith: '\\a.exe' } }");
  assert.match(query, 'CmdLine="*whoami*"');
  assert.match(query, "Image=");
  assert.not.match(query, "CommandLine");
  // The file itself has no title and no place: those of the vocabulary stay.
  const [changed] = applyMappings([spl], [readOk(mapping)]).backends;
  assert.is(changed?.vocabularies["sysmon"]?.title, spl.vocabularies["sysmon"]?.title);
  assert.equal(changed?.vocabularies["cim"], spl.vocabularies["cim"]);
  assert.equal(changed?.defaultVocabularies, spl.defaultVocabularies);
});

test("a new vocabulary starts from another one, or from nothing, and comes first", () => {
  const [changed] = applyMappings([spl], [readOk("vocabulary: acme\nextends: sysmon\nsettings: { terms: { index: [acme] } }\n")]).backends;
  assert.equal(Object.keys(changed?.vocabularies ?? {}), [...Object.keys(spl.vocabularies), "acme"]);
  assert.equal(changed?.defaultVocabularies, ["acme", ...spl.defaultVocabularies]);
  assert.equal(changed?.vocabularies["acme"]?.events, spl.vocabularies["sysmon"]?.events);
  const whole = `
language: kql
vocabulary: own
title: Our table
events:
  process_creation:
    variants:
      - source: { table: Acme_CL }
        fields: { process.name: { name: Process_s, source: our workspace } }
`;
  assert.match(queryOf(whole, "{ process.name: cmd.exe }", [spl, kql], "own"), /Acme_CL[^]*Process_s/);
});

test("a second file may start from the first", () => {
  const files = ["vocabulary: acme\nextends: sysmon\n", "vocabulary: acme-lab\nextends: acme\n"].map(readOk);
  const { backends, diagnostics } = applyMappings([spl], files);
  assert.equal(diagnostics, []);
  assert.equal(backends[0]?.defaultVocabularies.slice(0, 2), ["acme-lab", "acme"]);
});

const base: Vocabulary = {
  vocabulary: "base",
  title: "Base",
  fields: { "host.name": { name: "h", source: "s" } },
  eventData: { name: "data.{name}" },
  events: {
    process_creation: {
      fields: { "process.name": { name: "event-name", source: "s" } },
      variants: [
        { name: "one", source: { table: "T1", where: { a: 1 } }, fields: { "process.name": { name: "one-name", source: "s" }, "process.pid": { name: "one-pid", source: "s" } } },
        { name: "two", source: { table: "T2" }, fidelity: "approximate", reason: "Not all." },
      ],
    },
    file_event: { unavailable: "None." },
  },
};

const extended = (mapping: Omit<Mapping, "vocabulary">): Vocabulary => extendVocabulary(base, { vocabulary: "base", ...mapping });

/** The name of a field in each place of the event class, as the lookup finds it: place, event class, vocabulary. */
function namesOf(vocabulary: Vocabulary, field: string, event = "process_creation"): readonly (string | undefined)[] {
  const row = vocabulary.events[event];
  return (row?.variants ?? []).map((variant) => {
    const found = [variant.fields, row?.fields, vocabulary.fields].find((rows) => rows !== undefined && Object.hasOwn(rows, field))?.[field];
    return found !== undefined && "name" in found ? found.name : undefined;
  });
}

test("a row holds where it stands and in every place below it", () => {
  const mine = { "process.name": { name: "mine", source: "s" } };
  assert.equal(namesOf(base, "process.name"), ["one-name", "event-name"]);
  assert.equal(namesOf(extended({ fields: mine }), "process.name"), ["mine", "mine"]);
  assert.equal(namesOf(extended({ events: { process_creation: { fields: mine } } }), "process.name"), ["mine", "mine"]);
  assert.equal(namesOf(extended({ events: { process_creation: { fields: mine } } }), "process.pid"), ["one-pid", undefined]);
  assert.equal(extended({ fields: mine }).events["file_event"], base.events["file_event"]);
});

test("a place of an old name starts from it; a new one gets none of the old rows", () => {
  const changed = extended({ events: { process_creation: { variants: [{ name: "one", source: { where: { b: 2 } }, fields: { "process.pid": { name: "pid", source: "s" } } }, { name: "three", source: { table: "T3" } }] } } });
  assert.equal(namesOf(changed, "process.name"), ["one-name", undefined]);
  assert.equal(namesOf(changed, "process.pid"), ["pid", undefined]);
  assert.equal(changed.events["process_creation"]?.variants?.map(({ source }) => source), [{ table: "T1", where: { b: 2 } }, { table: "T3" }]);
  const second = extended({ events: { process_creation: { variants: [{ name: "two", source: {} }] } } });
  assert.equal(namesOf(second, "process.name"), ["event-name"]);
  assert.is(second.events["process_creation"]?.variants?.[0]?.fidelity, "approximate");
});

test("an event class can be taken away or added, and whole channels get their rows", () => {
  assert.equal(extended({ events: { process_creation: { unavailable: "Not sent." } } }).events["process_creation"], { unavailable: "Not sent." });
  const place = { variants: [{ name: "x", source: { table: "F" } }] };
  assert.equal(extended({ events: { file_event: place } }).events["file_event"], place);
  const channels = extended({ channels: { variants: [{ source: { where: "Channel in {channel}", list: ["{channel}"] } }] } });
  const security = Object.values(channels.events).find(({ variants }) => JSON.stringify(variants?.[0]?.source) === JSON.stringify({ where: "Channel in Security", list: ["Security"] }));
  assert.ok(security);
});

test("mappings change nothing of what they are given", () => {
  const before = JSON.stringify(base);
  extended({ fields: { "process.name": { name: "mine", source: "s" } }, events: { process_creation: { eventData: { name: "x.{name}" }, variants: [{ name: "one", source: { x: 1 } }] } } });
  assert.is(JSON.stringify(base), before);
});

const wrong: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ["vocabulary: sysmon\nfeilds: {}\n", ["2:1 mapping/unknown-key: There is no key `feilds` here. Known are: language, extends, vocabulary, title, description, sources, settings, fields, eventData, native, channels, events. Did you mean `fields`?"]],
  ["title: x\n", ["1:1 mapping/invalid: The mapping needs the setting vocabulary."]],
  ["vocabulary: Sys Mon\n", ["1:13 mapping/invalid: vocabulary may have small letters, digits and hyphens only."]],
  ["vocabulary: sysmon\nfields:\n  process.nam: { name: x, source: s }\n", ["3:3 mapping/unknown-field: There is no field `process.nam`. Did you mean `process.name`?"]],
  ["vocabulary: sysmon\nfields:\n  process.name: { source: s }\n  process.pid: { unavailable: 1 }\n  file.path: x\n", [
    "3:17 mapping/invalid: fields.process.name needs the setting name.",
    "4:31 mapping/invalid: fields.process.pid.unavailable must be a text.",
    "5:14 mapping/invalid: fields.file.path must be a group of settings.",
  ]],
  ["vocabulary: sysmon\nevents:\n  proces_creation: { unavailable: x }\n", ["3:3 mapping/unknown-event: There is no event class `proces_creation`. Did you mean `process_creation`?"]],
  ["vocabulary: sysmon\nevents:\n  dns_query:\n    fields: { registry.path: { name: x, source: s } }\n", ["4:15 mapping/unknown-field: Events of the class dns_query have no field `registry.path`."]],
  ["vocabulary: sysmon\nfields: { file.path: { name: x, source: s, fidelity: approximate } }\n", ["2:22 mapping/invalid: fields.file.path is approximate and needs a reason."]],
  ["vocabulary: sysmon\neventData: { name: x }\n", ["2:20 mapping/invalid: eventData.name must contain {name}."]],
  ["vocabulary: acme\n", ["1:13 mapping/invalid: vocabulary names acme, which no language has yet, so that the file must say its `language`."]],
  ["vocabulary: sentinal\n", ["1:13 mapping/invalid: vocabulary names sentinal, which no language has yet, so that the file must say its `language`. Did you mean `sentinel`?"]],
  ["language: spll\nvocabulary: acme\n", ["1:11 mapping/unknown-name: There is no language `spll`. Did you mean `spl`?"]],
  ["language: spl\nvocabulary: acme\nextends: sentinel\n", [`3:10 mapping/unknown-name: There is no vocabulary of spl \`sentinel\`. Known are: ${Object.keys(spl.vocabularies).join(", ")}.`]],
  ["vocabulary: auto\nextends: cim\n", ["1:13 mapping/invalid: vocabulary must not be auto: that word asks for a choice."]],
  ["language: spl\nvocabulary: acme\nevents: { process_creation: { fields: { process.name: { name: x, source: s } } } }\n", ["3:29 mapping/invalid: events.process_creation needs variants, or unavailable with the reason."]],
  ["vocabulary: sentinel\nfields: { registry.path: { name: x, source: s, rewrite: defender-registry-pth } }\n", ["2:57 mapping/unknown-name: There is no rewrite of kql `defender-registry-pth`. Did you mean `defender-registry-path`?"]],
];

for (const [text, expected] of wrong) {
  test(`is refused at its place: ${JSON.stringify(text)}`, () => assert.equal(faults(text), expected));
}

test("an unknown key of a place is refused: nothing would be selected by it", () => {
  const [fault = "", ...others] = faults("vocabulary: sentinel\nevents: { process_creation: { variants: [{ source: { tabel: X } }] } }\n");
  assert.equal(others, []);
  assert.match(fault, /^2:61 mapping\/unknown-key: There is no key `tabel` here\. .* Did you mean `table`\?$/);
});

test("the examples of the documentation are right", () => {
  const page = readFileSync(join(repositoryRoot, "docs/convert.md"), "utf8");
  const examples = [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text = ""]) => readOk(text));
  assert.is(examples.length, 3);
  const { backends, diagnostics } = applyMappings([spl, kql], examples);
  assert.equal(diagnostics, []);
  assert.equal(backends.map(({ defaultVocabularies }) => defaultVocabularies[0]), ["acme", "acme-lake"]);
});

test("no text makes it throw", () => {
  for (const text of ["", "[]", "a: &x [*x]", "vocabulary: {}", "vocabulary: sysmon\nfields: { constructor: { name: x, source: s } }", "vocabulary: constructor\n", "\u0000", "vocabulary: sysmon\n---\nx: 1\n", "vocabulary: sysmon\nevents: { toString: {} }"]) {
    assert.ok(faults(text).length > 0, JSON.stringify(text));
  }
});

test.run();

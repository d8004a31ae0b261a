import { eql } from "@isorule/backend-eql/read";
import { eqlEngine } from "@isorule/backend-eql/engine";
import { compilePredicate, EngineFault, type Event, fieldsOf, type FieldValue, mapRule, normalizeRule, type Rule, type Scalar, transpile, type Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compileEql, type ElasticDocument, type IndexMapping, searchElastic } from "../../kit/elastic-search.js";
import { elasticType, readElasticFields } from "../../kit/eql-documents.js";
import { onlyRule, readText, sigmaText } from "../../kit/sigma-reader.js";

/**
 * What other converters make wrong of Sigma rules in EQL (converters.md, section 5.3, by the rows of its table and the
 * sentences below it), each with the event that tells the difference: on the rule itself, and on the query by an evaluator
 * of its own, in the index of every place that the query looks at.
 */
type Fields = Readonly<Record<string, FieldValue>>;

const known = readElasticFields();
const ecs = eql.vocabularies["ecs"] as Vocabulary;
const application = "{ product: windows, service: application }";
const network = "{ category: network_connection, product: windows }";

const ruleOf = (detection: string, logsource?: string): Rule => onlyRule(readText(sigmaText(detection, logsource)));
const item = (text: string): string => `a:\n    ${text}\ncondition: a`;

/** The query in the Elastic Common Schema, on one line. */
function queryOf(rule: Rule): string {
  const { documents, diagnostics } = transpile(rule, eql, { vocabulary: "ecs", formats: ["query"] });
  assert.is(documents.length, 1, diagnostics.map(({ message }) => message).join("\n"));
  return (documents[0]?.text ?? "").trim().replace(/\n */g, " ");
}

const query = (text: string, logsource?: string): string => queryOf(ruleOf(item(text), logsource));

function refusal(text: string, logsource?: string): readonly string[] {
  const { documents, diagnostics } = transpile(ruleOf(item(text), logsource), eql, { vocabulary: "ecs", formats: ["query"] });
  assert.equal(documents, []);
  return diagnostics.map(({ code }) => code);
}

/** What the index of a stream maps, and the fields of a document that was seen there. */
function mappingOf(stream: string, documents: readonly ElasticDocument[]): IndexMapping {
  const names = [...(known.streams[stream]?.mapped ?? []), ...documents.flatMap(({ fields }) => Object.keys(fields))];
  return new Map(names.map((name) => [name, elasticType(known, name) ?? "keyword"]));
}

/** Whether a rule matches an event: asked of the rule and of its query, in each place alone. */
function matches(rule: Rule, fields: Fields): boolean {
  const found = compileEql(queryOf(rule), ecs);
  const [signal] = mapRule(normalizeRule(rule), ecs, () => undefined).units.flatMap(({ signals }) => signals);
  if (signal === undefined) throw new Error("the rule is mapped");
  const event: Event = { class: signal.signal.event, time: 0, fields };
  const said = compilePredicate(signal.signal.predicate)(event);
  let places = 0;
  for (const variant of signal.variants) {
    if (!fieldsOf(signal.signal.predicate).every((field) => variant.column(field) !== undefined || !Object.hasOwn(fields, field))) continue;
    for (const { record, held } of eqlEngine.store(event, ecs).filter(({ place }) => place === variant.name)) {
      assert.is(found.fires([record]), compilePredicate(signal.signal.predicate)(held), `${variant.name}: ${JSON.stringify(record.values)}`);
      places++;
    }
  }
  assert.ok(places > 0, "no place has the event");
  return said;
}

const holds = (text: string, fields: Fields, logsource?: string): boolean => matches(ruleOf(item(text), logsource), fields);
const line = (text: string, command: string): boolean => holds(text, { "process.command_line": command });

const syntax = suite("wrong outputs, EQL 5.3: what the parser of EQL rejects");

syntax("row 1: a field with a hyphen stands in backticks, and is no subtraction", () => {
  assert.match(query("my-key: foo", application), '?winlog.event_data.`my-key` : "foo"');
  assert.equal(["foo", "bar"].map((value) => holds("my-key: foo", { "event_data.my-key": value }, application)), [true, false]);
});

syntax("row 2: a search without a field is a condition on fields, and no list of texts", () => {
  const rule = ruleOf("keywords: [foo, bar]\ncondition: keywords");
  assert.ok(eqlEngine.compile('any where "foo" or').diagnostics.some(({ severity }) => severity === "error"));
  const [bare] = eqlEngine.compile('any where "foo" or "bar"').queries;
  assert.throws(() => bare?.fires([{ source: "", time: 0, values: { a: "foo" } }]), (error: unknown) => error instanceof EngineFault);
  assert.match(queryOf(rule), '?process.command_line : ("*foo*", "*bar*")');
  assert.equal(["x foo", "a BARb", "b ar", "fo o"].map((command) => matches(rule, { "process.command_line": command })), [true, true, false, false]);
});

syntax("row 3: a number is compared as what the column holds", () => {
  assert.match(query("DestinationPort: 4624", network), "destination.port == 4624");
  assert.match(query("EventID: 4624", "{ product: windows, service: security }"), 'event.code : "4624"');
  assert.equal([4624, 46240].map((port) => holds("DestinationPort: 4624", { "destination.port": port }, network)), [true, false]);
  assert.equal(["4624", "46240"].map((code) => holds("EventID: 4624", { "event.code": code }, "{ product: windows, service: security }")), [true, false]);
});

syntax("row 4: a regular expression has Lucene's classes and escaped quotes", () => {
  assert.match(query("CommandLine|re: '^\\d+\"\\s$'"), 'regex "[0-9]+\\\\\\"[\\t-\\r ]"');
  assert.equal(['42" ', 'd" ', "42"].map((command) => line("CommandLine|re: '^\\d+\"\\s$'", command)), [true, false, false]);
});

syntax("row 5: a star that is text is no wildcard, and has no backslash before it", () => {
  assert.match(query("CommandLine: 'a\\*b'"), 'process.command_line in~ ("a*b")');
  assert.equal(["a*b", "A*B", "axb", "a\\*b"].map((command) => line("CommandLine: 'a\\*b'", command)), [true, true, false, false]);
});

syntax("row 6: a list of numbers is a list for `in`", () => {
  assert.match(query("DestinationPort: [80, 443]", network), "destination.port in (80, 443)");
  assert.equal([80, 443, 8080].map((port) => holds("DestinationPort: [80, 443]", { "destination.port": port }, network)), [true, true, false]);
});

syntax("row 7: true is a boolean where the field is one, and text where it is text", () => {
  const loaded = "{ category: image_load, product: windows }";
  const text = query("Signed: true", loaded);
  assert.match(text, /dll\.code_signature\.exists == true/);
  assert.match(text, 'winlog.event_data.Signed : "true"');
  assert.equal([true, false].map((signed) => holds("Signed: true", { "dll.signed": signed }, loaded)), [true, false]);
});

syntax.run();

const meaning = suite("wrong outputs, EQL 5.3: what parses and means another thing");

meaning("sentence 1: contains with case has wildcards, and stars of its own are text", () => {
  assert.match(query("CommandLine|contains|cased: Foo"), 'process.command_line like "*Foo*"');
  assert.equal(["a Foo b", "a foo b", "*Foo*"].map((command) => line("CommandLine|contains|cased: Foo", command)), [true, false, true]);
});

meaning("sentence 2: a regular expression has case, unless it says otherwise", () => {
  assert.equal(["xAby", "xABy"].map((command) => line("CommandLine|re: 'Ab'", command)), [true, false]);
  assert.equal(["xAby", "xABy"].map((command) => line("CommandLine|re|i: 'Ab'", command)), [true, true]);
});

meaning("sentence 3: a flag inside of an expression is applied, and a lookaround is refused", () => {
  assert.equal(["ABC", "abc", "x"].map((command) => line("CommandLine|re: '(?i)abc'", command)), [true, true, false]);
  assert.match(query("CommandLine|re: '(?i)abc'"), 'regex~ ".*abc.*"');
  for (const pattern of ["a(?!b)", "(?<=a)b"]) assert.equal(readText(sigmaText(item(`CommandLine|re: '${pattern}'`))).codes, ["sigma/unreadable-regex"], pattern);
  assert.ok(refusal("CommandLine|re: '\\bword\\b'").includes("eql/regex-anchor"));
});

meaning("sentence 4: a field with a hyphen that must be there is one field", () => {
  const rule = ruleOf("a: { Stage: x }\nb: { c-ip: null }\ncondition: a and not b", application);
  assert.match(queryOf(rule), "?winlog.event_data.`c-ip`");
  assert.ok(matches(rule, { "event_data.Stage": "x", "event_data.c-ip": "10.0.0.1" }));
  assert.not.ok(matches(rule, { "event_data.Stage": "x" }));
  assert.not.ok(matches(rule, { "event_data.Stage": "x", "event_data.c": "1", "event_data.ip": "2" }));
});

meaning("sentence 5: a field with a hyphen that must not be there is one field", () => {
  const rule = ruleOf("a: { Stage: x, c-ip: null }\ncondition: a", application);
  assert.equal([{}, { "event_data.c-ip": "10.0.0.1" }, { "event_data.c": "1" }].map((fields) => matches(rule, { "event_data.Stage": "x", ...fields })), [true, false, true]);
});

meaning("sentence 6: exists is a condition like null is", () => {
  const on = (wanted: boolean, fields: Fields): boolean => holds(`CommandLine: x\n    ParentCommandLine|exists: ${wanted}`, { "process.command_line": "x", ...fields });
  const parent = { "process.parent.command_line": "y" };
  assert.equal([on(true, parent), on(true, {}), on(false, parent), on(false, {})], [true, false, false, true]);
});

meaning("sentence 7: the kind of event is asked for", () => {
  const text = query("Image|endswith: '\\cmd.exe'");
  assert.match(text, /^process where /);
  const fields = { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "1", "process.executable": "C:\\cmd.exe", "process.name": "cmd.exe" };
  const found = (category: string): number => {
    const document: ElasticDocument = { time: 0, fields: { ...fields, "event.category": [category] } };
    return searchElastic(text, mappingOf("sysmon", [document])).hits([document]).length;
  };
  assert.equal([found("process"), found("file")], [1, 0]);
});

meaning("sentence 8: a tab or a line break is an escape in one literal", () => {
  for (const [escape, char] of [["\\t", "\t"], ["\\n", "\n"]] as const) {
    const detection = `CommandLine: "a${escape}b*"`;
    assert.match(query(detection), `"a${escape}b*"`);
    assert.equal([`a${char}bc`, "a bc", `a${escape}bc`].map((command) => line(detection, command)), [true, false, false], escape);
  }
});

meaning("sentence 9: a field that some index does not map is optional, and its absence no error", () => {
  const rule = ruleOf(item("my-key: foo"), application);
  const seen: ElasticDocument = { time: 0, fields: { "winlog.channel": "Application" } };
  assert.equal(searchElastic(queryOf(rule), mappingOf("application", [seen])).hits([seen]), []);
  const plain = searchElastic('any where winlog.event_data.`my-key` : "foo"', mappingOf("application", [seen]));
  assert.throws(() => plain.fires([seen]), (error: unknown) => error instanceof EngineFault);
});

meaning("ES|QL: not over a field that is not there is true, and no event is lost", () => {
  const rule = ruleOf("a: { Stage: x }\nf: { my-key: foo }\ncondition: a and not f", application);
  const on = (value: Scalar | undefined): boolean => matches(rule, { "event_data.Stage": "x", ...(value === undefined ? {} : { "event_data.my-key": value }) });
  assert.equal([on(undefined), on("bar"), on("foo")], [true, true, false]);
});

meaning("ES|QL: a backslash is one, before a wildcard too", () => {
  assert.equal(["C:\\a\\x", "C:\\ax", "C:*x"].map((image) => holds("Image: 'C:\\\\*\\x'", { "process.executable": image })), [true, false, false]);
});

meaning("Lucene: a regular expression is no longer anchored than it says", () => {
  assert.equal(["xaby", "ab", "axb"].map((command) => line("CommandLine|re: 'ab'", command)), [true, true, false]);
  assert.equal(["xaby", "ab", "aby"].map((command) => line("CommandLine|re: '^ab$'", command)), [false, true, false]);
});

meaning.run();

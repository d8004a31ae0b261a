import { compilePredicate, type Event, type FieldValue, mapRule, normalizeRule, type Predicate, transpile, type Vocabulary } from "@isorule/core";
import { eql } from "@isorule/backend-eql/read";
import { eqlEngine } from "@isorule/backend-eql/engine";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compileEql, searchElastic } from "../../kit/elastic-search.js";
import { and, codesOf, compare, compareCased, eventRule, makeEvent, not, onOneLine, or } from "./make-rule.js";

const test = suite("values that a column holds in another form");

type Fields = Readonly<Record<string, FieldValue>>;

const inVocabulary = (event: string, predicate: Predicate, vocabulary: string) => transpile(eventRule(event, predicate), eql, { vocabulary, formats: ["query"] });

/** The query on one line. */
function queryOf(event: string, predicate: Predicate, vocabulary = "ecs"): string {
  const result = inVocabulary(event, predicate, vocabulary);
  assert.is(result.documents.length, 1, result.diagnostics.map(({ message }) => message).join("\n"));
  return onOneLine(result.documents[0]?.text.trimEnd() ?? "");
}

const refusal = (event: string, predicate: Predicate, vocabulary = "ecs"): readonly string[] => {
  const result = inVocabulary(event, predicate, vocabulary);
  return result.documents.length === 0 ? codesOf(result) : [];
};

/** Asks the rule and the query about each event, in each place alone; the number of answers. */
function check(event: string, predicate: Predicate, events: readonly Event[], vocabularyName = "ecs"): number {
  const vocabulary = eql.vocabularies[vocabularyName] as Vocabulary;
  const query = inVocabulary(event, predicate, vocabularyName).documents[0]?.text;
  const [signal] = mapRule(normalizeRule(eventRule(event, predicate)), vocabulary, () => undefined).units.flatMap(({ signals }) => signals);
  if (query === undefined || signal === undefined) return 0;
  const found = compileEql(query, vocabulary);
  const matches = compilePredicate(signal.signal.predicate);
  const places = new Set(signal.variants.map(({ name }) => name));
  let answers = 0;
  for (const { place, record, held } of events.flatMap((each) => eqlEngine.store(each, vocabulary))) {
    if (!places.has(place)) continue;
    assert.is(found.fires([record]), matches(held), `${place}: ${query}\n${JSON.stringify({ record, held })}`);
    answers++;
  }
  return answers;
}

const sha1 = "0123456789ABCDEF0123456789abcdef01234567";
const md5 = "0123456789abcdef0123456789abcdef";

test("hashes: one algorithm of a text that has several", () => {
  const on = (predicate: Predicate): string => queryOf("process_creation", predicate, "winlog").split(" and ").slice(2).join(" and ");
  const field = "?winlog.event_data.Hashes";
  assert.is(on(compare("process.hash.sha1", "equals", sha1)), `${field} : "*SHA1=${sha1}*"`);
  assert.is(on(compare("process.hash.md5", "startsWith", "01")), `${field} regex~ "(.*\\\\,)?MD5\\\\=01[^\\\\,]*(\\\\,.*)?"`);
  assert.is(on(compare("process.hash.md5", "equals", "01")), `${field} regex~ "(.*\\\\,)?MD5\\\\=01(\\\\,.*)?"`);
  assert.is(on({ kind: "exists", field: "process.pe.imphash" }), `${field} : "*IMPHASH=?*"`);
  assert.equal(refusal("process_creation", compare("process.hash.md5", "regex", "^0+$"), "winlog"), ["eql/value-rewritten"]);
});

test("hashes: the digits of another algorithm do not count", () => {
  const hash = fc.constantFrom(md5, "ff".repeat(16), "00aa", sha1, "01", "45");
  const fields = ["process.hash.md5", "process.hash.sha1", "process.pe.imphash"] as const;
  const leaf = fc.tuple(fc.constantFrom(...fields), fc.constantFrom("equals" as const, "contains" as const, "startsWith" as const, "endsWith" as const), hash, fc.boolean());
  const predicate = leaf.map(([field, operator, value, cased]) => (cased ? compareCased(field, operator, value) : compare(field, operator, value)));
  const short = fc.constantFrom(md5, "ff".repeat(16), "01".repeat(16), "45".repeat(16));
  const events = fc.array(fc.record({ "process.hash.md5": short, "process.hash.sha1": fc.constantFrom(sha1, "45".repeat(20), "ff".repeat(20)), "process.pe.imphash": short }, { requiredKeys: [] }), { minLength: 1, maxLength: 5 });
  let answers = 0;
  fc.assert(fc.property(predicate, fc.boolean(), fc.constantFrom(...fields), events, (one, negated, existing, found) => {
    const whole = negated ? and({ kind: "exists", field: existing }, not(one)) : one;
    answers += check("process_creation", whole, found.map((each) => makeEvent("process_creation", each)), "winlog");
  }), { numRuns: 200 });
  assert.ok(answers > 300, `${answers}`);
});

test("addresses of requests: the path and the query as parts of what was sent", () => {
  const of = (predicate: Predicate): string => queryOf("webserver", predicate).replace(/^.*?url\.original/, "url.original").replace(/\)+$/, "");
  assert.match(of(compare("url.query", "contains", "cmd=")), 'url.original regex~ "[^\\\\?]*\\\\?.*cmd\\\\=.*');
  assert.match(of(compare("url.path", "equals", "/a")), 'url.original regex~ "([^\\\\#\\\\/\\\\:\\\\?]+\\\\:\\\\/\\\\/[^\\\\#\\\\/\\\\?]*)?\\\\/a(\\\\?.*)?');
});

test("addresses of requests: what is in the query is not in the path", () => {
  const piece = fc.constantFrom("/", "a", "B", "b", "/a", ".", "?", "%2e", "=", "&", "a?b");
  const text = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(""));
  const path = text.map((value) => `/${value.replace(/[?]|^\/+/g, "")}`);
  const operators = fc.constantFrom("equals" as const, "contains" as const, "startsWith" as const, "endsWith" as const);
  const leaf = fc.tuple(fc.constantFrom("url.path", "url.query"), operators, text, fc.boolean());
  const predicate = leaf.map(([field, operator, value, negated]) => (negated ? not(compare(field, operator, value)) : compare(field, operator, value)));
  const pattern = fc.tuple(fc.constantFrom("like" as const, "regex" as const), fc.constantFrom("a*b", "?b", "*=*", "a.b", "[ab]+", "(a|b)$")).map(([operator, value]) => compare("url.query", operator, value));
  const exists = fc.constantFrom("url.path", "url.query").map((field): Predicate => ({ kind: "exists", field }));
  const events = fc.array(fc.record({ "url.path": path, "url.query": text }), { minLength: 1, maxLength: 5 });
  let answers = 0;
  fc.assert(fc.property(fc.oneof({ weight: 4, arbitrary: predicate }, pattern, exists), events, (one, found) => {
    answers += check("webserver", one, found.map((each) => makeEvent("webserver", each)));
  }), { numRuns: 300 });
  assert.ok(answers > 500, `${answers}`);
});

test("addresses with a scheme before them: nearly, where the beginning is looked at", () => {
  const codes = (predicate: Predicate): readonly string[] => codesOf(inVocabulary("proxy", predicate, "ecs"));
  assert.equal(codes(compare("url.full", "contains", "/gate.php")), []);
  assert.equal(codes(compare("url.full", "endsWith", ".cab")), []);
  assert.ok(codes(compare("url.full", "startsWith", "evil.example")).includes("eql/value-nearly"));
});

test("addresses with a scheme before them: a piece is looked for behind it, and `/gate` is not the host of https://gate.example", () => {
  const text = queryOf("proxy", compare("url.full", "contains", "/gate"), "ecs");
  assert.match(text, 'url.original : "*://*/gate*"');
  assert.equal(check("proxy", compare("url.full", "contains", "/gate"), ["gate.example/", "a.example/gate.php", "a.example/x?u=http://gate"].map((url) => makeEvent("proxy", { "url.full": url }))) > 0, true);
});

test("networks of addresses that are text", () => {
  const on = (value: string): string => queryOf("network_connection", compare("destination.ip", "cidr", value), "winlog");
  assert.match(on("10.0.0.0/8"), '?winlog.event_data.DestinationIp : "10.*"');
  assert.match(on("172.16.0.0/15"), '?winlog.event_data.DestinationIp : ("172.16.*", "172.17.*")');
  assert.match(on("10.1.2.254/31"), '?winlog.event_data.DestinationIp : ("10.1.2.254", "10.1.2.255")');
  assert.equal(refusal("network_connection", compare("destination.ip", "cidr", "fe80::/10"), "winlog"), ["eql/value-rewritten"]);
  const part = fc.constantFrom(0, 1, 10, 16, 17, 31, 100, 172, 255);
  const address = fc.tuple(part, part, part, part).map((parts) => parts.join("."));
  const network = fc.constantFrom("0.0.0.0/0", "0.0.0.0/1", "10.0.0.0/8", "16.0.0.0/12", "172.16.0.0/12", "100.64.0.0/10", "172.255.0.0/16", "10.16.16.0/20", "1.1.1.0/31", "17.10.31.100/32");
  let answers = 0;
  fc.assert(fc.property(network, fc.boolean(), fc.array(address, { minLength: 1, maxLength: 6 }), (value, negated, found) => {
    const one = compare("destination.ip", "cidr", value);
    answers += check("network_connection", negated ? not(one) : one, found.map((each) => makeEvent("network_connection", { "destination.ip": each })), "winlog");
  }), { numRuns: 150 });
  assert.ok(answers > 300, `${answers}`);
});

test("a column of lower case is asked by one exact list", () => {
  const query = queryOf("process_creation", compare("process.hash.sha1", "equals", [sha1, "AB"]));
  assert.match(query, `process.hash.sha1 in ("${sha1.toLowerCase()}", "ab")`);
  assert.match(queryOf("process_creation", compare("process.hash.sha1", "startsWith", "AB")), 'process.hash.sha1 : "AB*"');
});

test("words of the schema for the values of a log", () => {
  const initiated = queryOf("network_connection", compare("network.initiated", "equals", true));
  assert.match(initiated, 'event.action == "connection_attempted"');
  assert.match(initiated, 'network.direction == "egress"');
  assert.match(queryOf("opencanary", compare("event_data.logtype", "equals", ["4000", "3000"])), '("LOG_SSH_NEW_CONNECTION", "LOG_HTTP_GET")');
  assert.match(queryOf("system", compare("event.level", "equals", "2")), 'log.level == "error"');
  assert.match(queryOf("google_workspace_admin", compare("event_data.eventService", "equals", "admin.googleapis.com")), '"admin"');
  assert.ok(codesOf(inVocabulary("system", compare("event.level", "equals", "4"), "ecs")).includes("eql/value-nearly"), "0 and 4 have one name");
  for (const predicate of [compare("event.level", "contains", "2"), compare("event.level", "equals", "9")]) assert.equal(refusal("system", predicate), ["eql/value-rewritten"]);
  assert.equal(refusal("opencanary", compare("event_data.logtype", "startsWith", "40")), ["eql/value-rewritten"]);
  let answers = 0;
  for (const value of [true, false]) {
    const events = [{}, { "network.initiated": true }, { "network.initiated": false }].map((fields: Fields) => makeEvent("network_connection", { "process.executable": "C:\\a.exe", ...fields }));
    answers += check("network_connection", compare("network.initiated", "equals", value), events);
  }
  assert.is(answers, 12);
});

test("values among parameters that are one text", () => {
  const query = queryOf("aws_cloudtrail", compare("event_data.requestParameters.attribute", "contains", "userData"));
  assert.match(query, '"*attribute=*userData*"');
  assert.match(queryOf("aws_cloudtrail", { kind: "exists", field: "event_data.requestParameters.attribute" }), '"*attribute=*"');
  assert.match(queryOf("aws_cloudtrail", compare("event_data.requestParameters.attribute", "equals", "userData")), '"*attribute=userData*"');
  assert.equal(refusal("aws_cloudtrail", compare("event_data.requestParameters.attribute", "endsWith", "userData")), ["map/approximate-field", "eql/value-rewritten"]);
});

test("the name of an operation is its message, unless a piece of JSON is looked for", () => {
  assert.match(queryOf("azure_auditlogs", compare("event_data.properties.message", "contains", "Add user")), 'azure.auditlogs.operation_name : "*Add user*"');
  assert.equal(refusal("azure_auditlogs", compare("event_data.properties.message", "contains", '"oldValue":"[Guest]"')), ["map/approximate-field", "eql/value-rewritten"]);
});

test("several columns, in any of which the value may be", () => {
  const query = queryOf("application", compare("event_data.Data", "contains", "x"));
  for (const name of ["winlog.event_data.param1", "winlog.event_data.param2", "winlog.event_data.param8"]) assert.match(query, name);
  const absent = queryOf("application", not(compare("event_data.Data", "contains", "x")));
  assert.match(absent, '(?winlog.event_data.param8 == null or not ?winlog.event_data.param8 : "*x*")');
  const types = new Map(["winlog.channel", "winlog.event_data.param1", "winlog.event_data.param5"].map((name) => [name, "keyword" as const]));
  const documents = ["x", "y"].map((value) => ({ time: 0, fields: { "winlog.channel": "Application", "winlog.event_data.param1": "a", "winlog.event_data.param5": value } }));
  assert.equal(searchElastic(query, types).hits(documents), [0]);
  assert.equal(searchElastic(absent, types).hits(documents), [1]);
});

test("data that a provider writes for itself lies in another object", () => {
  const query = queryOf("applocker", compare("event_data.FilePath", "contains", "x"), "winlog");
  assert.match(query, '(?winlog.event_data.FilePath : "*x*" or ?winlog.user_data.FilePath : "*x*")');
});

test("a text of the whole event is looked for in the fields that the place names", () => {
  const keyword: Predicate = { kind: "keyword", values: ["mimikatz"], caseSensitive: false };
  const result = inVocabulary("antivirus", keyword, "ecs");
  assert.is(result.fidelity, "approximate");
  assert.equal(codesOf(result), ["eql/keywords-in-fields"]);
  assert.match(onOneLine(result.documents[0]?.text ?? ""), '?winlog.event_data.Threat_Name : "*mimikatz*"');
  assert.equal(refusal("iis_configuration", keyword), ["eql/no-keywords"]);
});

test("a field that the team has to map is said", () => {
  const result = inVocabulary("ps_script", compare("powershell.script_block_text", "contains", "x"), "wildcard");
  assert.is(result.fidelity, "exact");
  assert.equal(codesOf(result), ["eql/needs-setup"]);
  assert.is(inVocabulary("ps_script", compare("powershell.script_block_text", "contains", "x"), "winlog").fidelity, "approximate");
});

test("what is not the whole value is compared with no other field", () => {
  const comparison: Predicate = { kind: "fieldComparison", field: "process.hash.md5", other: "process.pe.imphash", operator: "equals", caseSensitive: false };
  assert.equal(refusal("process_creation", or(comparison, compare("process.pid", "equals", 4)), "winlog"), ["eql/value-rewritten"]);
});

test.run();

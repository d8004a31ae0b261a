import type { Comparison, Predicate } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bare, itemPredicate, matches, onlyRule, predicateOf, readText, sigmaText } from "../../kit/sigma-reader.js";
import { renderSigma, ruleOf, signalOfClass } from "../../kit/sigma-rule.js";

const test = suite("Sigma, read: traps");

const security = "{ product: windows, service: security }";

/** A rule of the security log with a name, as a document. */
function named(name: string, id: number): string {
  return `title: ${name}\nid: 0f1e2d3c-4b5a-4697-8877-66554433220${id}\nname: ${name}\nlogsource: ${security}\ndetection:\n    selection:\n        EventID: ${id}\n    condition: selection\nlevel: low\n`;
}

/** A correlation of two rules, with lines below `correlation`. */
function correlated(...lines: readonly string[]): string {
  return [named("first", 1), named("second", 2), `title: Both\nid: 0f1e2d3c-4b5a-4697-8877-665544332209\nlevel: low\ncorrelation:\n${lines.map((line) => `    ${line}\n`).join("")}`].join("---\n");
}

function errorsOf(text: string): readonly string[] {
  return readText(text).diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message);
}

test("an event id that only some logs of the class have never makes a rule silent", () => {
  // Of process creation, Sysmon has 1 and the security log 4688, and an event does not tell.
  for (const item of ["EventID: 4688", "EventID|neq: 4688", "Channel: Security", "Channel|neq: Security"]) {
    assert.is(matches(itemPredicate(item), { "process.executable": "a" }), true, item);
    const negated = readText(sigmaText(`selection:\n    Image: a\nfilter:\n    ${item}\ncondition: selection and not filter`));
    assert.equal([negated.rules.length, negated.codes.includes("sigma/negated-search")], [0, true], item);
  }
  // Both ids are all events, and another one is none.
  assert.is(matches(predicateOf("selection:\n    Image: a\nfilter:\n    EventID: [1, 4688]\ncondition: selection and not filter"), { "process.executable": "a" }), false);
  assert.is(matches(predicateOf("selection:\n    Image: a\nfilter:\n    EventID: 11\ncondition: selection and not filter"), { "process.executable": "a" }), true);
});

test("of a log source with several classes, an id of some logs of one is reported too", () => {
  const reading = readText(sigmaText("selection:\n    EventID: 12\n    Image: a\ncondition: selection", "{ category: [file_event, registry_event], product: windows }"));
  assert.equal(reading.rules[0]?.signals.map(({ event }) => event), ["registry_event"]);
  assert.ok(reading.codes.includes("sigma/event-id-of-some"));
});

test("an alias that gives a rule no field is an error, and no field of its own name", () => {
  const counting = ["type: event_count", "rules: [first, second]", "group-by: [who]", "timespan: 1h", "condition: { gte: 2 }"];
  for (const aliases of ["{ who: { frist: User, second: User } }", "{ who: User }", "{ who: { first: [User], second: User } }", "[who]"]) {
    assert.is(errorsOf(correlated(...counting, `aliases: ${aliases}`)).length, 1, aliases);
  }
  const fine = readText(correlated(...counting, "aliases: { who: { first: User, second: User } }")).rules[0];
  assert.equal(fine?.detection.kind === "count" ? fine.detection.by : undefined, ["event_data.User"]);
});

test("an alias is looked up for the counted field too", () => {
  const { detection } = onlyRule(readText(correlated("type: value_count", "rules: [first, second]", "timespan: 1h", "condition: { field: who, gte: 2 }", "aliases: { who: { first: User, second: User } }")));
  assert.is(detection.kind === "distinct" ? detection.field : undefined, "event_data.User");
});

test("a key that a correlation does not have is an error: without its group it would count everything", () => {
  const rest = ["type: event_count", "rules: [first, second]", "timespan: 1h"];
  for (const line of ["group_by: [User]", "groupby: [User]", "<<: { group-by: [User] }", "field: User"]) {
    assert.is(errorsOf(correlated(...rest, "condition: { gte: 2 }", line)).length, 1, line);
  }
  assert.is(errorsOf(correlated(...rest, "condition: { gte: 2, percentile: 5 }")).length, 1);
  assert.is(errorsOf(correlated(...rest, "condition: { gte: 2 }", "group-by: ['User|contains']")).length, 1);
});

test("`generate: yes` is true, as it is to the readers of most Sigma tools", () => {
  for (const [value, rules] of [["yes", 3], ["true", 3], ["On", 3], ["no", 1], ["false", 1]] as const) {
    assert.is(readText(correlated("type: event_count", "rules: [first, second]", "timespan: 1h", `generate: ${value}`, "condition: { gte: 2 }")).rules.length, rules, value);
  }
});

test("a document is one thing", () => {
  const text = `${named("first", 1)}correlation: { type: event_count, rules: [first], timespan: 1h, condition: { gte: 2 } }\n`;
  assert.equal([readText(text).rules.length, errorsOf(text).length], [0, 1]);
});

test("digits with an e are text where YAML 1.1 has no number, as in a hash that is not quoted", () => {
  for (const [written, text] of [["12345678e10", "12345678e10"], ["1.5e3", "1.5e3"], ["1.5e+3", "1500"], ["1e5", "1e5"], ["16", "16"]] as const) {
    const predicate = itemPredicate(`CommandLine: ${written}`) as Comparison;
    assert.equal(predicate.values, [text], written);
  }
});

test("maps that are merged by << are an error, and never left out in silence", () => {
  for (const text of [
    sigmaText("selection:\n    EventID: 1\ncondition: selection", "{ <<: { product: windows }, service: security }"),
    `<<: { level: low }\n${sigmaText("selection:\n    Image: a\ncondition: selection")}`,
    sigmaText("selection:\n    <<: { Image: a }\n    CommandLine: b\ncondition: selection"),
  ]) assert.equal([readText(text).rules.length, errorsOf(text).length], [0, 1], text);
});

test("hostile names, patterns and keywords take no time", () => {
  const start = Date.now();
  const names = Array.from({ length: 3_000 }, (_, at) => `s${"a".repeat(40)}${at}:\n    Image: a`).join("\n");
  const patterns = Array.from({ length: 1_500 }, (_, at) => `1 of s${"*a".repeat(40)}${at}*`).join(" or ");
  assert.ok(readText(sigmaText(`${names}\ncondition: ${patterns}`)).codes.includes("sigma/too-many-values"));
  const pieces = Array.from({ length: 20_000 }, (_, at) => `a${at}`).join("*");
  assert.is(readText(sigmaText(`words:\n    - '${pieces}'\ncondition: words`)).rules.length, 1);
  const repeated = readText(sigmaText(`words:\n${"    Image|contains: a\n".repeat(20_000)}condition: words`));
  assert.is(repeated.rules.length, 1);
  assert.ok(Date.now() - start < 30_000);
});

test("log sources and fields of the taxonomy appendix are read", () => {
  const sources: readonly (readonly [logsource: string, item: string, event: string])[] = [
    ["{ category: database }", "query|contains: x", "database"],
    ["{ product: windows, service: application-experience }", "EventID: 500", "application_experience"],
    ["{ product: windows, service: bitlocker }", "EventID: 24576", "bitlocker"],
    ["{ product: windows, service: servicebus-client }", "EventID: 40300", "microsoft_servicebus_client"],
    ["{ product: modsecurity }", "action: block", "linux_modsecurity"],
    ["{ category: network, service: connection }", "destination.port: 22", "network_log_connection"],
    ["{ category: network, service: dns }", "dns.question.name|endswith: .x", "network_log_dns"],
    ["{ category: firewall }", "blocked: 'false'", "firewall"],
    ["{ category: webserver }", "cs-version: HTTP/1.0", "webserver"],
    ["{ category: webserver }", "s-computername: web", "webserver"],
    // Rules for web servers use the names of the proxy logs too.
    ["{ category: webserver }", "c-uri|contains: '%0d%0a'", "webserver"],
    ["{ category: webserver }", "cs-useragent|contains: zgrab", "webserver"],
    ["{ category: proxy }", "r-dns|endswith: .x", "proxy"],
    ["{ category: proxy }", "cs-version: HTTP/1.0", "proxy"],
  ];
  for (const [logsource, item, event] of sources) {
    const reading = readText(sigmaText(`selection:\n    ${item}\ncondition: selection`, logsource));
    assert.equal([reading.rules[0]?.signals.map((signal) => signal.event), reading.codes], [[event], []], logsource);
  }
});

test("hashes with fields of their own are those of the text that holds them all", () => {
  for (const [name, algorithm] of [["md5", "MD5"], ["sha1", "SHA1"], ["sha256", "SHA256"], ["imphash", "IMPHASH"], ["Imphash", "IMPHASH"]] as const) {
    const digits = "0123456789abcdef".repeat(4).slice(0, { MD5: 32, SHA1: 40, SHA256: 64, IMPHASH: 32 }[algorithm]);
    for (const logsource of ["{ category: process_creation, product: windows }", "{ category: driver_load, product: windows }", "{ category: image_load, product: windows }"]) {
      assert.equal(bare(itemPredicate(`${name}: '${digits}'`, logsource)), bare(itemPredicate(`Hashes|contains: '${algorithm}=${digits}'`, logsource)), `${name} ${logsource}`);
    }
  }
});

test("a text of hashes can be absent", () => {
  const some = { "process.hash.md5": "ab" };
  for (const [item, without, withOne] of [["Hashes: null", true, false], ["Hashes: ''", true, false], ["Hashes|exists: false", true, false], ["Hashes|exists: true", false, true], ["Hashes: '*'", false, true], ["Hashes|neq: null", false, true]] as const) {
    const predicate = itemPredicate(item);
    assert.equal([matches(predicate, {}), matches(predicate, some), matches(predicate, { "process.pe.imphash": "ab" })], [without, withOne, withOne], item);
  }
});

function equals(field: string, value: string): Comparison {
  return { kind: "comparison", field, operator: "equals", values: [value], caseSensitive: false };
}

test("event data whose name is that of another field is not written", () => {
  const cases: readonly (readonly [event: string, predicate: Predicate, code: string])[] = [
    ["security", equals("event_data.Level", "4"), "sigma/name-taken"],
    ["wmi_event", equals("event_data.User", "x"), "sigma/name-taken"],
    ["wmi_event", equals("event_data.user", "x"), "sigma/name-taken"],
  ];
  for (const [event, predicate, code] of cases) {
    const { codes, read } = renderSigma(ruleOf({ signals: [signalOfClass(event, predicate)] }));
    assert.equal([codes, read.length], [[code], 0], JSON.stringify(predicate));
  }
  const own = renderSigma(ruleOf({ signals: [signalOfClass("wmi_event", equals("user.account", "x"))] })).documents[0]?.text ?? "";
  assert.equal(bare(onlyRule(readText(own)).signals[0]?.predicate as Predicate), equals("user.account", "x"));
});

test.run();

import type { Predicate } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compileEql } from "../../kit/elastic-search.js";
import { and, codesOf, compare, compareCased, conditionOf, eventRule, not, onlyQuery, onOneLine, or, toEql } from "./make-rule.js";

const test = suite("conditions");

/** A predicate over the IIS configuration log, where `event_data.V` is optional and `event.code` is plain, and its text. */
interface Case {
  readonly name: string;
  readonly predicate: Predicate;
  readonly text: string;
}

const v = "event_data.V";
const V = "?winlog.event_data.V";
const code = "event.code";

const cases: readonly Case[] = [
  // Semantics A.3: `:` compares without case, and has wildcards that nothing escapes.
  { name: "equals", predicate: compare(v, "equals", "x"), text: `${V} : "x"` },
  { name: "equals one of a list", predicate: compare(v, "equals", ["x", "y"]), text: `${V} : ("x", "y")` },
  { name: "equals with a star in the text", predicate: compare(v, "equals", "a*b"), text: `${V} in~ ("a*b")` },
  { name: "equals with a question mark in one text", predicate: compare(v, "equals", ["x", "a?b"]), text: `${V} in~ ("x", "a?b")` },
  { name: "equals with case", predicate: compareCased(v, "equals", "X"), text: `${V} == "X"` },
  { name: "equals one of a list with case", predicate: compareCased(v, "equals", ["X", "a*b"]), text: `${V} in ("X", "a*b")` },
  // Semantics C
  { name: "contains", predicate: compare(v, "contains", "x"), text: `${V} : "*x*"` },
  { name: "contains a backslash", predicate: compare(v, "contains", "\\a\\"), text: `${V} : "*\\\\a\\\\*"` },
  { name: "contains one of a list", predicate: compare(v, "contains", ["x", "y"]), text: `${V} : ("*x*", "*y*")` },
  { name: "startsWith", predicate: compare(v, "startsWith", "x"), text: `${V} : "x*"` },
  { name: "endsWith", predicate: compare(v, "endsWith", "\\x.exe"), text: `${V} : "*\\\\x.exe"` },
  { name: "contains with case", predicate: compareCased(v, "contains", "X"), text: `${V} like "*X*"` },
  { name: "startsWith with case, of a list", predicate: compareCased(v, "startsWith", ["X", "Y"]), text: `${V} like ("X*", "Y*")` },
  { name: "contains a star", predicate: compare(v, "contains", "a*"), text: `${V} regex~ ".*a\\\\*.*"` },
  { name: "startsWith a question mark", predicate: compare(v, "startsWith", "?x"), text: `${V} regex~ "\\\\?x.*"` },
  { name: "endsWith a star, with case", predicate: compareCased(v, "endsWith", "x*"), text: `${V} regex ".*x\\\\*"` },
  { name: "contains texts with and without a star", predicate: compare(v, "contains", ["b", "a*"]), text: `(${V} : "*b*" or ${V} regex~ ".*a\\\\*.*")` },
  // Semantics B
  { name: "like", predicate: compare(v, "like", "a*b?c"), text: `${V} : "a*b?c"` },
  { name: "like with case", predicate: compareCased(v, "like", "a*b?c"), text: `${V} like "a*b?c"` },
  { name: "like with an escaped star", predicate: compare(v, "like", "a\\*b*c"), text: `${V} regex~ "a\\\\*b.*c"` },
  { name: "like with an escaped backslash", predicate: compare(v, "like", "a\\\\b*c"), text: `${V} : "a\\\\b*c"` },
  // Semantics D
  { name: "regex", predicate: compare(v, "regex", "ev.l"), text: `${V} regex ".*ev[^\\n]l.*"` },
  { name: "regex with dotAll", predicate: compare(v, "regex", "ev.l", { dotAll: true }), text: `${V} regex ".*ev.l.*"` },
  { name: "regex without case", predicate: compare(v, "regex", "^[a-c]x$", { caseSensitive: false }), text: `${V} regex~ "[A-Ca-c]x"` },
  { name: "regex with anchored alternatives", predicate: compare(v, "regex", "^a|b$"), text: `${V} regex "a.*|.*b"` },
  { name: "regex with Lucene's own operators", predicate: compare(v, "regex", 'a@b#c"d~e<1&2>'), text: `${V} regex ".*a\\\\@b\\\\#c\\\\\\"d\\\\~e\\\\<1\\\\&2\\\\>.*"` },
  { name: "a list of regexes", predicate: compare(v, "regex", ["a+", "b{2,3}"]), text: `${V} regex (".*a+.*", ".*b{2,3}.*")` },
  { name: "a class that reaches the last character", predicate: compare(v, "regex", "^[\\Wa]+$"), text: `${V} regex "[^0-9A-Z_b-z]+"` },
  { name: "a regex on several lines", predicate: compare(v, "regex", "^a$", { multiline: true }), text: `${V} regex "(.*\\n)?a(\\n.*)?"` },
  // Elastic Defend indexes empty texts, which are no values in a rule.
  { name: "a regex that the empty text matches", predicate: compare(v, "regex", "a*"), text: `${V} regex ".*a*.*" and ${V} : "?*"` },
  { name: "regexes of which one matches the empty text", predicate: compare(v, "regex", ["^$", "x"]), text: `((${V} regex "()" and ${V} : "?*") or ${V} regex ".*x.*")` },
  { name: "an empty alternative", predicate: compare(v, "regex", "^(a|)b"), text: `${V} regex "(a|())b.*"` },
  { name: "an anchor in an alternative", predicate: compare(v, "regex", "(^|\\\\)a($|x)"), text: `${V} regex "(()|.*\\\\\\\\)a(()|x.*)"` },
  // Semantics E
  { name: "exists", predicate: { kind: "exists", field: code }, text: 'event.code : "?*"' },
  { name: "absent", predicate: not({ kind: "exists", field: code }), text: 'not event.code : "?*"' },
  { name: "absent, optional", predicate: not({ kind: "exists", field: v }), text: `(${V} == null or not ${V} : "?*")` },
  { name: "not over a mapped field", predicate: not(compare(code, "equals", "29")), text: 'not event.code : "29"' },
  { name: "not over an optional field", predicate: not(compare(v, "equals", "x")), text: `(${V} == null or not ${V} : "x")` },
  { name: "not over a mapped and", predicate: not(and(compare(code, "equals", "29"), compare(code, "contains", "2"))), text: 'not (event.code : "29" and event.code : "*2*")' },
  { name: "not over several tests of one optional field", predicate: not(compare(v, "contains", ["b", "a*"])), text: `(${V} == null or not (${V} : "*b*" or ${V} regex~ ".*a\\\\*.*"))` },
  {
    name: "not over an or with an optional field",
    predicate: not(or(compare(code, "equals", "29"), compare(v, "contains", "x"))),
    text: `not event.code : "29" and (${V} == null or not ${V} : "*x*")`,
  },
  {
    name: "not over an and with an optional field",
    predicate: not(and(compare(code, "equals", "29"), compare(v, "contains", "x"))),
    text: `(not event.code : "29" or ${V} == null or not ${V} : "*x*")`,
  },
  { name: "not over two optional fields", predicate: not({ kind: "fieldComparison", field: v, other: "event_data.W", operator: "contains", caseSensitive: false }), text: `(${V} == null or ?winlog.event_data.W == null or not stringContains~(${V}, ?winlog.event_data.W))` },
  // Semantics I
  { name: "two fields are equal", predicate: { kind: "fieldComparison", field: v, other: code, operator: "equals", caseSensitive: false }, text: `startsWith~(${V}, event.code) and startsWith~(event.code, ${V}) and event.code : "?*"` },
  { name: "a field ends with another, with case", predicate: { kind: "fieldComparison", field: v, other: code, operator: "endsWith", caseSensitive: true }, text: `endsWith(${V}, event.code) and event.code : "?*"` },
  // Semantics J.1: full parentheses
  {
    name: "an or in an and",
    predicate: and(compare(code, "equals", "29"), or(compare(v, "equals", "x"), compare("event_data.W", "equals", "y"))),
    text: `event.code : "29" and (${V} : "x" or ?winlog.event_data.W : "y")`,
  },
];

for (const { name, predicate, text } of cases) {
  test(name, () => {
    assert.is(conditionOf(predicate), text);
    compileEql(onlyQuery(eventRule("iis_configuration", predicate)));
  });
}

const typed: readonly { readonly name: string; readonly event: string; readonly predicate: Predicate; readonly text: string }[] = [
  { name: "a number", event: "network_connection", predicate: compare("destination.port", "equals", 443), text: "destination.port == 443" },
  { name: "numbers", event: "network_connection", predicate: compare("destination.port", "equals", [80, 443]), text: "destination.port in (80, 443)" },
  { name: "the widest of several bounds", event: "network_connection", predicate: compare("destination.port", "lt", [10, 1024]), text: "destination.port < 1024" },
  { name: "a lower bound", event: "network_connection", predicate: compare("destination.port", "gte", [49152, 50000]), text: "destination.port >= 49152" },
  { name: "not over a number", event: "network_connection", predicate: not(compare("destination.port", "gt", 1024)), text: "not destination.port > 1024" },
  { name: "an address", event: "network_connection", predicate: compare("destination.ip", "equals", "10.0.0.1"), text: 'cidrMatch(destination.ip, "10.0.0.1")' },
  { name: "networks", event: "network_connection", predicate: compare("destination.ip", "cidr", ["10.0.0.0/8", "fe80::/10"]), text: 'cidrMatch(destination.ip, "10.0.0.0/8", "fe80::/10")' },
  { name: "an IPv6 network that holds the IPv4 addresses", event: "network_connection", predicate: compare("destination.ip", "cidr", "::/0"), text: 'cidrMatch(destination.ip, "::/0") and not cidrMatch(destination.ip, "0.0.0.0/0")' },
  { name: "the order of two numbers", event: "network_connection", predicate: { kind: "fieldComparison", field: "source.port", other: "destination.port", operator: "gt", caseSensitive: false }, text: "subtract(source.port, destination.port) > 0" },
  { name: "an address that is there", event: "network_connection", predicate: { kind: "exists", field: "source.ip" }, text: "source.ip != null" },
  { name: "an account", event: "file_event", predicate: compare("user.account", "equals", "CONTOSO\\bob"), text: 'user.domain : "CONTOSO" and user.name : "bob"' },
  { name: "the end of an account", event: "file_event", predicate: compare("user.account", "endsWith", "\\bob"), text: 'user.domain : "?*" and user.name : "bob"' },
  { name: "a part of an account", event: "file_event", predicate: compare("user.account", "contains", "admin"), text: '(user.domain : "*admin*" or user.name : "*admin*")' },
  { name: "a process without a file", event: "file_event", predicate: compare("process.name", "equals", ["System", "a.exe"]), text: '(process.name : ("System", "a.exe") or process.executable : "System")' },
  { name: "an extension", event: "file_event", predicate: compare("file.extension", "equals", "dll"), text: 'file.extension : "dll"' },
  { name: "the start of an extension", event: "file_event", predicate: compare("file.extension", "startsWith", "d"), text: 'file.extension : "d*" and not file.extension : "*\\\\*"' },
  { name: "a folder", event: "file_event", predicate: compare("file.directory", "equals", "C:\\a"), text: 'file.path regex~ "C\\\\:\\\\\\\\a\\\\\\\\[^\\\\\\\\]*"' },
  { name: "a number in the registry", event: "registry_set", predicate: compare("registry.data", "equals", "DWORD (0x0000000a)"), text: 'registry.data.strings : "10" and registry.data.type : "*DWORD"' },
  { name: "a number in the registry, with case", event: "registry_set", predicate: compareCased("registry.data", "equals", "DWORD (0x0000000a)"), text: 'registry.data.strings == "10" and registry.data.type like "*DWORD"' },
  { name: "a number in the registry in a case that no sensor writes", event: "registry_set", predicate: or(compareCased("registry.data", "equals", "dword (0x0000000a)"), compare("registry.path", "equals", "x")), text: 'registry.path : "x"' },
  { name: "a text in the registry that only looks like a number", event: "registry_set", predicate: compare("registry.data", "equals", "Broadword"), text: 'registry.data.strings : "Broadword"' },
  { name: "a text of digits in the registry", event: "registry_set", predicate: compare("registry.data", "equals", "10"), text: 'registry.data.strings : "10" and not registry.data.type : "*WORD"' },
];

for (const { name, event, predicate, text } of typed) {
  test(name, () => {
    const condition = onOneLine(onlyQuery(eventRule(event, predicate)));
    assert.ok(condition.endsWith(`) and ${text}`), condition);
    compileEql(onlyQuery(eventRule(event, predicate)));
  });
}

test("a library load is looked for in two categories, with fields of each stream", () => {
  const query = onlyQuery(eventRule("image_load", compare("dll.signed", "equals", false)));
  assert.is(
    onOneLine(query),
    'any where (event.category == "library" and ?host.os.type == "windows" and event.action == "load" and ?dll.code_signature.exists == false)' +
      ' or (event.category == "process" and event.provider == "Microsoft-Windows-Sysmon" and event.code == "7" and ?winlog.event_data.Signed : "false")',
  );
});

test("a place that lacks a field is left out, and the fields of the other are plain then", () => {
  const rule = eventRule("image_load", compare("dll.code_signature.status", "equals", "Valid"));
  assert.is(onOneLine(onlyQuery(rule)), 'process where event.provider == "Microsoft-Windows-Sysmon" and event.code == "7" and file.code_signature.status : "Valid"');
  assert.equal(codesOf(toEql(rule)), ["map/variant-skipped"]);
});

const refused: readonly { readonly name: string; readonly event: string; readonly predicate: Predicate; readonly code: string }[] = [
  { name: "a keyword", event: "file_event", predicate: { kind: "keyword", values: ["mimikatz"], caseSensitive: false }, code: "eql/no-keywords" },
  { name: "a text operator on an address", event: "network_connection", predicate: compare("destination.ip", "startsWith", "10."), code: "eql/operator-not-for-type" },
  { name: "a regex on a number", event: "network_connection", predicate: compare("destination.port", "regex", "4+"), code: "eql/operator-not-for-type" },
  { name: "a network of a text", event: "file_event", predicate: compare("file.path", "cidr", "10.0.0.0/8"), code: "eql/operator-not-for-type" },
  { name: "an order of a text", event: "file_event", predicate: compare("file.path", "gt", 5), code: "eql/operator-not-for-type" },
  { name: "a text that is no address", event: "network_connection", predicate: compare("destination.ip", "equals", "localhost"), code: "eql/value-not-for-type" },
  { name: "a text that is no number", event: "network_connection", predicate: compare("destination.port", "equals", "https"), code: "eql/value-not-for-type" },
  { name: "an IPv4 address in IPv6 form", event: "network_connection", predicate: compare("destination.ip", "equals", "::ffff:10.0.0.1"), code: "eql/value-not-for-type" },
  { name: "a word boundary", event: "file_event", predicate: compare("file.path", "regex", "\\bcmd\\b"), code: "eql/regex-anchor" },
  { name: "an anchor in the middle", event: "file_event", predicate: compare("file.path", "regex", "a(^b|c)"), code: "eql/regex-anchor" },
  { name: "a regex of more than 1,000 characters", event: "file_event", predicate: compare("file.path", "contains", `${"a".repeat(1000)}*`), code: "eql/regex-too-long" },
  { name: "half a surrogate pair", event: "file_event", predicate: compare("file.path", "contains", "a\ud800"), code: "eql/lone-surrogate" },
  { name: "an account without a domain", event: "file_event", predicate: compare("user.account", "equals", "SYSTEM"), code: "eql/account-not-split" },
  { name: "a regex over an account", event: "file_event", predicate: compare("user.account", "regex", "^A"), code: "eql/account-not-split" },
  { name: "an account and another field", event: "file_event", predicate: { kind: "fieldComparison", field: "user.account", other: "process.name", operator: "contains", caseSensitive: false }, code: "eql/account-not-split" },
  { name: "a part of the text of a number", event: "registry_set", predicate: compare("registry.data", "contains", "DWORD (0x"), code: "eql/registry-data-rewritten" },
  { name: "a comparison with a list", event: "registry_set", predicate: { kind: "fieldComparison", field: "registry.data", other: "registry.path", operator: "equals", caseSensitive: false }, code: "eql/array-fields" },
  { name: "a text and a number", event: "process_creation", predicate: { kind: "fieldComparison", field: "process.pid", other: "process.name", operator: "equals", caseSensitive: false }, code: "eql/operator-not-for-type" },
  { name: "the order of two texts", event: "process_creation", predicate: { kind: "fieldComparison", field: "process.executable", other: "process.name", operator: "lt", caseSensitive: false }, code: "eql/operator-not-for-type" },
  { name: "a script block", event: "ps_script", predicate: compare("powershell.script_block_text", "contains", "x"), code: "map/field-unavailable" },
  { name: "a pattern that no automaton of a bearable size says", event: "iis_configuration", predicate: compare(v, "regex", "a.{20}"), code: "eql/pattern-too-complex" },
  { name: "a wildcard pattern of that kind", event: "iis_configuration", predicate: compare(v, "like", `*a${"?".repeat(20)}`), code: "eql/pattern-too-complex" },
  { name: "a field name with a mark of direction", event: "iis_configuration", predicate: compare("event_data.a\u202eb", "equals", "x"), code: "eql/name-impossible" },
  { name: "a field name with a star", event: "iis_configuration", predicate: compare("event_data.a*", "equals", "x"), code: "eql/name-impossible" },
  { name: "a field name with two dots", event: "iis_configuration", predicate: compare("event_data.a..b", "equals", "x"), code: "eql/name-impossible" },
];

test("takes a long run of optional characters, of which Lucene chains each copy to the one before only", () => {
  // 800 sets of one or a few states. With an edge from every copy to all that follow they would have 120,000 states.
  const query = onlyQuery(eventRule("iis_configuration", compare(v, "regex", "(?:abc|d)[^a-d]{1,800}$")));
  assert.ok(query.includes("[^a-d]{1,800}"), query);
});

for (const { name, event, predicate, code: wanted } of refused) {
  test(`refuses ${name}`, () => {
    const transpiled = toEql(eventRule(event, predicate));
    assert.equal(codesOf(transpiled), [wanted]);
    assert.is(transpiled.documents.length, 0);
    assert.is(transpiled.fidelity, "dropped");
  });
}

test("refuses what is nested more deeply than 30 levels", () => {
  let predicate: Predicate = compare("file.path", "equals", "x");
  for (let level = 0; level < 15; level++) {
    predicate = and(compare("file.path", "contains", `a${level}`), or(compare("process.executable", "contains", `b${level}`), predicate));
  }
  const transpiled = toEql(eventRule("file_event", predicate));
  assert.equal(codesOf(transpiled), ["eql/too-deep"]);
  assert.is(transpiled.documents.length, 0);
});

test("takes patterns of the usual size", () => {
  const patterns = ["a.{8}b", "[A-Za-z0-9+/]{200,}", "(.*a){15}", "(x+x+)+y", "^[a-z]{900}$", "\\\\(cmd|powershell|pwsh)\\.exe.*(-enc|-e|/c)\\s+[A-Za-z0-9+/=]{40,}"];
  for (const pattern of patterns) assert.equal(codesOf(toEql(eventRule("iis_configuration", compare(v, "regex", pattern)))), [], pattern);
  assert.equal(codesOf(toEql(eventRule("iis_configuration", compare(v, "like", "*a?????b*c?")))), []);
});

test("says when a list has more values than a small node takes", () => {
  const values = Array.from({ length: 5_000 }, (_, index) => `name-${index}.exe`);
  const transpiled = toEql(eventRule("process_creation", compare("process.executable", "endsWith", values)));
  assert.equal(codesOf(transpiled), ["eql/many-clauses"]);
  const query = transpiled.documents[0]?.text ?? "";
  compileEql(query);
  assert.ok(query.includes("*name-4999.exe"));
  assert.is(transpiled.fidelity, "exact");
});

test("says when case matters for a letter outside ASCII", () => {
  const transpiled = toEql(eventRule("file_event", compare("file.path", "contains", "Ä")));
  assert.equal(codesOf(transpiled), ["eql/non-ascii-case"]);
  assert.is(transpiled.fidelity, "approximate");
  assert.equal(codesOf(toEql(eventRule("file_event", compareCased("file.path", "contains", "Ä")))), []);
  const escaped = compare("file.path", "regex", "\\u00e4", { caseSensitive: false });
  assert.equal(codesOf(toEql(eventRule("file_event", escaped))), ["eql/non-ascii-case"]);
});

test("says when a test on registry data does not see numbers", () => {
  const transpiled = toEql(eventRule("registry_set", compare("registry.data", "contains", "add")));
  assert.equal(codesOf(transpiled), ["eql/registry-numbers-unseen"]);
});

test.run();

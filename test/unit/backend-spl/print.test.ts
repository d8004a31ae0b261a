import { spl } from "@isorule/backend-spl/read";
import { eventClasses, type Predicate, type Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { commandsOf } from "../../kit/spl-engine.js";
import { compare, eventRule, ruleOf, toSpl } from "../../kit/spl-rule.js";

const test = suite("backend-spl: print");

const not = (operand: Predicate): Predicate => ({ kind: "not", operand });
const and = (...operands: readonly Predicate[]): Predicate => ({ kind: "and", operands });
const or = (...operands: readonly Predicate[]): Predicate => ({ kind: "or", operands });

/** The search of a predicate on process events, without its base terms. */
function printed(predicate: Predicate, vocabulary: string | Vocabulary = "sysmon", event = "process_creation"): string {
  const { documents, diagnostics } = toSpl(eventRule(event, predicate), vocabulary);
  assert.is(documents.length, 1, JSON.stringify(diagnostics));
  return (documents[0]?.text ?? "").replace(/^source="[^"]*"( EventCode=\d+)?\s*/, "").trim();
}

/** A field that was cut out of XML, without its entities. */
const characters = (field: string): string => `replace(replace(replace(${field}, "&lt;", "<"), "&gt;", ">"), "&amp;", "&")`;

const image = (text: string): Predicate => compare("process.executable", "endsWith", text);

test("what a search can say stays in the base search, one condition to a line", () => {
  assert.is(printed(and(image("\\w3wp.exe"), compare("process.command_line", "contains", "foo", "bar"))), 'Image="*\\\\w3wp.exe"\n  CommandLine IN ("*foo*", "*bar*")');
});

test("the base search names source and event code in quotes and digits", () => {
  const [document] = toSpl(eventRule("registry_event", compare("registry.path", "contains", "Run")), "sysmon").documents;
  assert.is(document?.text, 'source="XmlWinEventLog:Microsoft-Windows-Sysmon/Operational" EventCode IN (12, 13, 14)\n  TargetObject="*Run*"\n');
});

test("a negation is NOT f=v, which keeps events without the field, and never f!=v", () => {
  const text = printed(and(not(compare("user.account", "equals", "bob")), not(compare("user.account", "equals", "a", "b"))));
  assert.match(text, 'NOT User IN ("bob", "a", "b")');
  assert.not.match(text, "!=");
});

test("every group has parentheses, because OR and AND bind differently in a search and in where", () => {
  const mixed = or(and(image("a"), image("b")), and(compare("user.account", "equals", "c"), not(or(image("d"), compare("user.account", "equals", "e")))));
  assert.is(printed(mixed), '((Image="*a" AND Image="*b") OR (User="c" AND NOT (Image="*d" OR User="e")))');
  const [only] = commandsOf(printed(mixed));
  assert.is(only?.kind === "search" ? only.expression.kind : "", "or");
});

test("a conjunct with a part that a search cannot say goes to where as a whole; the others stay", () => {
  const text = printed(and(image("\\a.exe"), or(compare("process.command_line", "contains", "x"), compare("process.command_line", "regex", "y+"))));
  assert.is(text.replace(/\s+/g, " "), `Image="*\\\\a.exe" | where match(coalesce(CommandLine, ""), "(?i)x") OR match(coalesce(${characters("CommandLine")}, ""), "(?i)y+")`);
});

test("an ordinary star cannot be said in a search; a question mark can, unless it stands for one character", () => {
  assert.is(printed(compare("process.executable", "equals", "a*b")), '| where match(coalesce(Image, ""), "(?i)^a\\\\*b\\\\z")');
  assert.is(printed(compare("process.executable", "equals", "a?b")), 'Image="a?b"');
  assert.is(printed(compare("process.executable", "like", "a?b*c")), `| where match(coalesce(${characters("Image")}, ""), "(?i)^a[\\\\s\\\\S]b[\\\\s\\\\S]*c\\\\z")`);
  assert.is(printed(compare("process.executable", "like", "a*b*c")), 'Image="a*b*c"');
});

test("case is compared by match, which minds it", () => {
  assert.is(printed({ kind: "comparison", field: "process.executable", operator: "startsWith", values: ["Ab"], caseSensitive: true }), '| where match(coalesce(Image, ""), "^Ab")');
});

test("a backslash of a regular expression is written four times: for the text and for the expression", () => {
  assert.match(printed({ kind: "comparison", field: "process.executable", operator: "regex", values: ["C:\\\\a"], caseSensitive: true }), '"C:\\\\\\\\a"');
});

test("a regex that matches nothing asks for the field first", () => {
  assert.is(printed(compare("process.executable", "regex", "a*")).replace(/\s+/g, " "), `| where coalesce(Image, "")!="" AND match(coalesce(${characters("Image")}, ""), "(?i)a*")`);
});

test("a text that a search would read as a network goes to where", () => {
  assert.match(printed(compare("process.command_line", "equals", "10.0.0.0/8")), "| where match");
  assert.is(printed(compare("process.command_line", "equals", "x/8")), 'CommandLine="x/8"');
});

test("networks are compared by the search on addresses, with a length for one IPv6 address", () => {
  assert.is(printed(compare("destination.ip", "cidr", "10.0.0.0/8", "fe80::1"), "sysmon", "network_connection"), '(DestinationIp="10.0.0.0/8" OR DestinationIp="fe80::1/128")');
  assert.is(printed(and(compare("destination.ip", "cidr", "10.0.0.0/8"), or(compare("destination.ip", "cidr", "::1"), compare("process.executable", "regex", "a"))), "sysmon", "network_connection").replace(/\s+/g, " "), `DestinationIp="10.0.0.0/8" | where if(cidrmatch("::1/128", DestinationIp), 1, 0)=1 OR match(coalesce(${characters("Image")}, ""), "(?i)a")`);
});

test("numbers: text equality in a search, hexadecimal ids by their value", () => {
  assert.is(printed(and(compare("destination.port", "gt", 1024), compare("destination.port", "equals", 4444, 8080)), "sysmon", "network_connection"), 'DestinationPort>1024\n  DestinationPort IN ("4444", "8080")');
  assert.is(printed(compare("process.pid", "equals", 3972), "windows"), '| where if(tonumber(replace(NewProcessId, "^0[xX]", ""), 16)=3972, 1, 0)=1');
  assert.is(printed(compare("destination.port", "lt", 1e21), "sysmon", "network_connection"), "DestinationPort<1000000000000000000000");
});

test("existence rules out the empty value", () => {
  assert.is(printed({ kind: "exists", field: "process.executable" }), '(Image=* AND NOT Image="")');
  assert.is(printed(not({ kind: "exists", field: "process.executable" })), 'NOT (Image=* AND NOT Image="")');
});

test("two fields are compared in where, as texts and present", () => {
  const text = printed({ kind: "fieldComparison", field: "process.executable", operator: "equals", other: "process.parent.executable", caseSensitive: false });
  assert.is(text, '| where if(lower(Image)!="" AND lower(ParentImage)!="" AND "=".lower(Image)="=".lower(ParentImage), 1, 0)=1');
  const numbers = printed({ kind: "fieldComparison", field: "process.pid", operator: "lt", other: "process.parent.pid", caseSensitive: false });
  assert.is(numbers, "| where if(tonumber(ProcessId)<tonumber(ParentProcessId), 1, 0)=1");
});

test("a column that is computed is compared in where", () => {
  assert.is(printed(compare("user.account", "equals", "CORP\\bob"), "windows"), '| where match(coalesce((SubjectDomainName."\\\\".SubjectUserName), ""), "(?i)^CORP\\\\\\\\bob\\\\z")');
});

test("a column of several values is compared by mvfind", () => {
  assert.is(printed({ kind: "comparison", field: "process.hash.md5", operator: "equals", values: ["abc"], caseSensitive: true }, "cim").split("\n").at(-2)?.trim(), '| where isnotnull(mvfind(nullif(\'Processes.process_hash\', "<absent>"), "abc"))');
});

test("a condition after tstats reads fields that its BY clause holds, and keeps rows in which they are missing", () => {
  const [document] = toSpl(eventRule("process_creation", not(compare("process.working_directory", "regex", "x"))), "cim").documents;
  const text = document?.text ?? "";
  assert.match(text, /BY .*Processes\.process_current_directory/);
  assert.match(text, 'fillnull_value="<absent>"');
  assert.match(text, "nullif('Processes.process_current_directory', \"<absent>\")");
});

test("five thousand values are one list in a search, and several expressions in where", () => {
  const values = Array.from({ length: 5000 }, (_, index) => `value-${index}.exe`);
  const search = printed(compare("process.executable", "equals", ...values));
  assert.is(commandsOf(search).length, 1);
  assert.is((search.match(/"value-/g) ?? []).length, 5000);
  const where = printed({ kind: "comparison", field: "process.executable", operator: "equals", values, caseSensitive: true });
  const longest = Math.max(...[...where.matchAll(/"\^[^"]*"/g)].map(([text]) => text.length));
  assert.ok(longest < 24_000, `the engine takes 64 kilobytes, and the longest expression has ${longest}`);
  assert.is((where.match(/value-/g) ?? []).length, 5000);
});

test("several signals are one search; a where puts them into branches", () => {
  const any = { kind: "any" as const, operands: [{ kind: "signal" as const, signal: "a" }, { kind: "signal" as const, signal: "b" }] };
  const plain = toSpl(ruleOf({ a: ["process_creation", image("a")], b: ["file_event", compare("file.path", "endsWith", "b")] }, any), "sysmon");
  assert.equal(plain.documents.map(({ part, units }) => [part, units]), [["", ["a", "b"]]]);
  assert.match(plain.documents[0]?.text ?? "", /^\([\s\S]*\)\s*OR \(/);
  const branches = toSpl(ruleOf({ a: ["process_creation", image("a*")], b: ["file_event", compare("file.path", "endsWith", "b")] }, any), "sysmon");
  assert.match(branches.documents[0]?.text ?? "", /^\| multisearch\n {4}\[ search /);
});

test("a data model takes one search for each part, each with a name", () => {
  const any = { kind: "any" as const, operands: [{ kind: "signal" as const, signal: "a" }, { kind: "signal" as const, signal: "b" }] };
  const { documents, fidelity } = toSpl(ruleOf({ a: ["process_creation", image("a")], b: ["file_delete", compare("file.path", "endsWith", "b")] }, any), "cim");
  assert.equal(documents.map(({ part }) => part), ["a", "b"]);
  assert.is(fidelity, "exact");
  const together = toSpl(ruleOf({ a: ["file_delete", compare("file.path", "endsWith", "a")], b: ["file_delete", compare("file.path", "endsWith", "b")] }, any), "cim");
  assert.equal(together.documents.map(({ part }) => part), [""], "parts over one dataset are one search");
  assert.match(together.documents[0]?.text ?? "", 'WHERE (Filesystem.action="deleted" AND Filesystem.file_path="*a")\n      OR (');
});

test("a vocabulary may add terms to every base search", () => {
  const own = { ...(spl.vocabularies["sysmon"] as Vocabulary), settings: { terms: { index: ["windows", "sysmon"] } } };
  assert.match(toSpl(eventRule("process_creation", image("a")), own).documents[0]?.text ?? "", /^index IN \("windows", "sysmon"\) source="/);
});

test("what is left out or not certain is said", () => {
  const codes = (predicate: Predicate, vocabulary: string): readonly string[] => toSpl(eventRule("process_creation", predicate), vocabulary).diagnostics.map(({ code, fidelity }) => `${code} ${fidelity}`);
  assert.equal(codes({ kind: "keyword", values: ["mimikatz"], caseSensitive: false }, "sysmon"), [], "looked for in the values of the XML");
  assert.equal(toSpl(eventRule("antivirus", { kind: "keyword", values: ["mimikatz"], caseSensitive: false }), "addons").diagnostics.map(({ code, fidelity }) => `${code} ${fidelity}`), ["spl/keyword-on-raw-text approximate"]);
  assert.equal(codes({ kind: "keyword", values: ["mimikatz"], caseSensitive: false }, "cim"), ["spl/keyword-in-data-model dropped"]);
  assert.equal(codes(compare("process.command_line", "contains", "straße É"), "sysmon"), [], "both cases of É are written out");
  assert.equal(codes(compare("process.command_line", "regex", "straße É"), "sysmon"), ["spl/non-ascii-case approximate"]);
  assert.equal(codes({ kind: "comparison", field: "process.command_line", operator: "contains", values: ["É"], caseSensitive: true }, "sysmon"), []);
  assert.equal(codes({ kind: "exists", field: "process.command_line" }, "cim"), ["spl/filled-value approximate"]);
  assert.equal(codes(compare("process.command_line", "contains", "cmd"), "cim"), []);
  assert.equal(codes({ kind: "comparison", field: "process.command_line", operator: "equals", values: ["*".repeat(20_000)], caseSensitive: true }, "sysmon"), ["spl/unprintable-text dropped"]);
});

test("every class of events has a place in some vocabulary, and where one lacks it there is a reason", () => {
  const all = Object.values(spl.vocabularies);
  // Each product that records these has a source type of its own.
  const ofNoProduct = ["database", "network_log_connection", "network_log_dns"];
  for (const event of Object.keys(eventClasses)) assert.is(all.some(({ events }) => events[event]?.variants !== undefined), !ofNoProduct.includes(event), event);
  for (const event of ofNoProduct) assert.ok(all.some(({ events }) => (events[event]?.unavailable ?? "").length > 20), event);
  for (const vocabulary of all) {
    for (const [event, row] of Object.entries(vocabulary.events)) assert.ok(row.variants !== undefined || (row.unavailable ?? "").length > 20, `${vocabulary.vocabulary} ${event}`);
  }
  const windows = spl.vocabularies["windows"]?.events ?? {};
  for (const event of Object.keys(spl.vocabularies["sysmon"]?.events ?? {})) assert.ok(Object.hasOwn(windows, event), `windows says nothing of ${event}`);
});

test("a text of the form of a network with a mask is compared as text", () => {
  assert.match(printed(compare("process.command_line", "equals", "10.0.0.0/255.0.0.0")), "| where match(");
});

test("words that a search takes for time ranges are named in where only", () => {
  for (const name of ["starttimeu", "endmonthsago", "searchtimespanhours"]) {
    assert.match(printed(compare(`event_data.${name}`, "equals", "x"), "sysmon", "security"), `| where match(coalesce(${name}, "")`);
  }
});

test("a name with two colons, which a search reads as an indexed field and its value, is named in where only", () => {
  assert.match(printed(compare("event_data.a::b", "equals", "x"), "sysmon", "security"), `| where match(coalesce('a::b', "")`);
});

test("a long text that stands beside a regular expression is refused, because it would have to be one", () => {
  const long = compare("process.command_line", "contains", "x".repeat(25_000));
  const cased: Predicate = { kind: "comparison", field: "process.command_line", operator: "contains", values: ["y"], caseSensitive: true };
  assert.match(printed(long), "xxx");
  const { documents, diagnostics } = toSpl(eventRule("process_creation", or(long, cased)), "sysmon");
  assert.is(documents.length, 0);
  assert.equal(diagnostics.map(({ code }) => code), ["spl/unprintable-text"]);
});

test.run();

import type { Comparison, Predicate, Scalar } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { detectionOf, renderSigma, ruleOf, signalOfClass } from "../../kit/sigma-rule.js";

const image = "process.executable";
const line = "process.command_line";

function is(field: string, operator: Comparison["operator"], values: Scalar | readonly Scalar[], flags: Partial<Comparison> = {}): Predicate {
  return { kind: "comparison", field, operator, values: Array.isArray(values) ? (values as readonly Scalar[]) : [values as Scalar], caseSensitive: false, ...flags };
}
const and = (...operands: readonly Predicate[]): Predicate => ({ kind: "and", operands });
const or = (...operands: readonly Predicate[]): Predicate => ({ kind: "or", operands });
const not = (operand: Predicate): Predicate => ({ kind: "not", operand });
const keyword = (...values: readonly string[]): Predicate => ({ kind: "keyword", values, caseSensitive: false });

/** What each construct becomes: searches and condition, as a person would write them by the specification. */
const table: readonly {
  readonly name: string;
  readonly predicate: Predicate;
  readonly event?: string;
  readonly searches: Readonly<Record<string, unknown>>;
  readonly condition?: string;
}[] = [
  { name: "equality", predicate: is(image, "equals", "C:\\a.exe"), searches: { selection: { Image: "C:\\a.exe" } } },
  { name: "a list of alternatives", predicate: is(image, "endsWith", ["\\a.exe", "\\b.exe"]), searches: { selection: { "Image|endswith": ["\\a.exe", "\\b.exe"] } } },
  { name: "a literal wildcard", predicate: is(line, "contains", "a*b?\\"), searches: { selection: { "CommandLine|contains": "a\\*b\\?\\" } } },
  { name: "a UNC path", predicate: is(image, "startsWith", "\\\\srv\\"), searches: { selection: { "Image|startswith": "\\\\\\\\srv\\" } } },
  { name: "case", predicate: is(line, "contains", "aB", { caseSensitive: true }), searches: { selection: { "CommandLine|contains|cased": "aB" } } },
  { name: "a pattern", predicate: is(line, "like", "a*b?c"), searches: { selection: { CommandLine: "a*b?c" } } },
  { name: "a pattern with open ends", predicate: is(line, "like", ["*a?b*", "*a?c", "d?e*"]), searches: { selection: [{ "CommandLine|contains": "a?b" }, { "CommandLine|endswith": "a?c" }, { "CommandLine|startswith": "d?e" }] } },
  { name: "a regex with case", predicate: is(line, "regex", "\\d+x", { caseSensitive: true }), searches: { selection: { "CommandLine|re": "[0-9]+x" } } },
  { name: "a regex with flags", predicate: is(line, "regex", ["^a.b", "c"], { multiline: true, dotAll: true }), searches: { selection: { "CommandLine|re|i|m|s": ["^a.b", "c"] } } },
  { name: "a regex that matches nothing at all", predicate: is(line, "regex", "a*", { caseSensitive: true }), searches: { selection: { CommandLine: "?*", "CommandLine|re": "a*" } } },
  { name: "numbers", predicate: is("process.pid", "equals", [4, 8]), searches: { selection: { ProcessId: [4, 8] } } },
  { name: "a number by size", predicate: and(is("process.pid", "gte", 4), is("process.pid", "lt", [8, 6])), searches: { selection: { "ProcessId|gte": 4, "ProcessId|lt": 8 } } },
  { name: "an event id", event: "application", predicate: is("event.code", "equals", ["29", "x", "029"]), searches: { selection: { EventID: [29, "x", "029"] } } },
  { name: "part of an event id", event: "application", predicate: is("event.code", "startsWith", "29"), searches: { selection: { "EventID|startswith": "29" } } },
  { name: "a provider's own field", event: "application", predicate: is("event_data.ModuleDll", "contains", "a"), searches: { selection: { "ModuleDll|contains": "a" } } },
  { name: "a boolean that the log holds as text", event: "image_load", predicate: is("dll.signed", "equals", false), searches: { selection: { Signed: "false" } } },
  { name: "networks", event: "network_connection", predicate: is("destination.ip", "cidr", ["10.0.0.0/8", "fe80::1"]), searches: { selection: { "DestinationIp|cidr": ["10.0.0.0/8", "fe80::1/128"] } } },
  { name: "a hash", predicate: is("process.hash.md5", "equals", "a".repeat(32)), searches: { selection: { "Hashes|contains": `MD5=${"a".repeat(32)}` } } },
  { name: "the beginning of a hash", predicate: is("process.hash.sha256", "startsWith", "ab"), searches: { selection: { "Hashes|contains": "SHA256=ab" } } },
  { name: "what is no hash", predicate: is("process.hash.md5", "equals", "ab"), searches: { selection: [{ "Hashes|contains": "MD5=ab," }, { "Hashes|endswith": "MD5=ab" }] } },
  { name: "a text field that exists", predicate: { kind: "exists", field: line }, searches: { selection: { CommandLine: "?*" } } },
  { name: "a text field that does not", predicate: not({ kind: "exists", field: line }), searches: { filter_command_line: { CommandLine: "?*" } }, condition: "not filter_command_line" },
  { name: "a number that exists", predicate: { kind: "exists", field: "process.pid" }, searches: { filter_process_id: { ProcessId: null } }, condition: "not filter_process_id" },
  { name: "a number that does not", predicate: not({ kind: "exists", field: "process.pid" }), searches: { selection: { ProcessId: null } } },
  { name: "a hash that exists", predicate: { kind: "exists", field: "process.hash.sha1" }, searches: { selection: { "Hashes|contains": "SHA1=" } } },
  {
    name: "two equal fields",
    predicate: { kind: "fieldComparison", field: image, operator: "equals", other: "process.parent.executable", caseSensitive: false },
    searches: { selection: { Image: "?*", "Image|fieldref": "ParentImage" } },
  },
  {
    name: "a field in another",
    predicate: { kind: "fieldComparison", field: line, operator: "contains", other: image, caseSensitive: false },
    searches: { selection: { Image: "?*", "CommandLine|fieldref|contains": "Image" } },
  },
  { name: "keywords", predicate: keyword("a*", "b"), searches: { keywords: ["a\\*", "b"] }, condition: "keywords" },
  { name: "keywords with case", predicate: { kind: "keyword", values: ["a"], caseSensitive: true }, searches: { keywords: { "|cased": ["a"] } }, condition: "keywords" },

  { name: "a conjunction", predicate: and(is(image, "endsWith", "\\a.exe"), is(line, "contains", "x")), searches: { selection: { "Image|endswith": "\\a.exe", "CommandLine|contains": "x" } } },
  { name: "all of some texts", predicate: and(is(line, "contains", "x"), is(image, "equals", "i"), is(line, "contains", "y")), searches: { selection: { "CommandLine|contains|all": ["x", "y"], Image: "i" } } },
  {
    name: "two lists for one field",
    predicate: and(is(line, "contains", ["a", "b"]), is(line, "contains", ["c", "d"])),
    searches: { selection: { "CommandLine|contains": ["a", "b"] }, selection_command_line: { "CommandLine|contains": ["c", "d"] } },
    condition: "selection and selection_command_line",
  },
  {
    name: "one filter",
    predicate: and(is(image, "equals", "i"), not(is("user.account", "equals", "bob"))),
    searches: { selection: { Image: "i" }, filter_user: { User: "bob" } },
    condition: "selection and not filter_user",
  },
  {
    name: "several filters",
    predicate: and(is(image, "equals", "i"), not(is("user.account", "equals", "bob")), not(and(is(line, "contains", "x"), is("process.pid", "equals", 4)))),
    searches: { selection: { Image: "i" }, filter_user: { User: "bob" }, filter_command_line: { "CommandLine|contains": "x", ProcessId: 4 } },
    condition: "selection and not 1 of filter_*",
  },
  {
    name: "alternatives that are filtered",
    predicate: and(is(image, "equals", "i"), not(or(is("user.account", "equals", "bob"), is(line, "contains", "x")))),
    searches: { selection: { Image: "i" }, filter_user: { User: "bob" }, filter_command_line: { "CommandLine|contains": "x" } },
    condition: "selection and not 1 of filter_*",
  },
  { name: "alternatives", predicate: or(is(image, "equals", "i"), and(is(line, "contains", "x"), is("process.pid", "equals", 4))), searches: { selection: [{ Image: "i" }, { "CommandLine|contains": "x", ProcessId: 4 }] } },
  {
    name: "alternatives among conditions",
    predicate: and(is(image, "equals", "i"), or(is(line, "contains", "x"), is("process.pid", "equals", 4))),
    searches: { selection: { Image: "i" }, selection_command_line: [{ "CommandLine|contains": "x" }, { ProcessId: 4 }] },
    condition: "selection and selection_command_line",
  },
  {
    name: "an alternative that is a negation",
    predicate: or(is(image, "equals", "i"), not(is("user.account", "equals", "bob"))),
    searches: { selection: { Image: "i" }, part_user: { User: "bob" } },
    condition: "selection or not part_user",
  },
  {
    name: "deep nesting",
    predicate: and(is(image, "equals", "i"), or(keyword("k"), and(is(line, "contains", ["a", "b"]), not(is("user.account", "equals", "bob"))))),
    searches: { selection: { Image: "i" }, keywords: ["k"], part_command_line: { "CommandLine|contains": ["a", "b"] }, part_user: { User: "bob" } },
    condition: "selection and (keywords or (part_command_line and not part_user))",
  },
  {
    name: "a filter with an exception",
    predicate: and(is(image, "equals", "i"), not(and(is(line, "contains", "x"), not(is("user.account", "equals", "bob"))))),
    searches: { selection: { Image: "i" }, part_command_line: { "CommandLine|contains": "x" }, part_user: { User: "bob" } },
    condition: "selection and not (part_command_line and not part_user)",
  },
];

const detections = suite("Sigma detections");

for (const { name, predicate, event, searches, condition } of table) {
  detections(name, () => {
    const rule = detectionOf(predicate, event);
    assert.equal(Object.fromEntries(rule.searches), searches);
    assert.equal([...rule.searches.keys()], Object.keys(searches));
    assert.is(rule.condition, condition ?? "selection");
  });
}

detections("gives every search a name of its own", () => {
  const filters = ["a b", "a-b", "a_b", "a_b_2"].map((name) => not(is(`event_data.${name}`, "equals", "x")));
  const rule = detectionOf(and(is("event.provider", "equals", "p"), ...filters), "application");
  assert.equal([...rule.searches.keys()], ["selection", "filter_a_b", "filter_a_b_2", "filter_a_b_3", "filter_a_b_2_2"]);
});

detections("takes field names that YAML or JavaScript read as something else", () => {
  for (const name of ["__proto__", "123", "yes", "a: b", "'", "a\nb", "constructor", "x".repeat(2000)]) {
    const rule = detectionOf(is(`event_data.${name}`, "equals", "v"), "application");
    assert.equal(Object.entries(rule.searches.get("selection") as object), [[name, "v"]]);
  }
});

detections("writes values in quotes and names without", () => {
  const { documents } = renderSigma(ruleOf({ signals: [signalOfClass("process_creation", is(image, "equals", ["yes", "a: b", "it's"]))] }));
  assert.match(documents[0]?.text ?? "", "        Image:\n            - 'yes'\n            - 'a: b'\n            - 'it''s'\n");
});

detections("event data with the name of a system field has no key of its own", () => {
  for (const name of ["Computer", "EventID", "Provider_Name", "computer"]) {
    const output = renderSigma(ruleOf({ signals: [signalOfClass("application", is(`event_data.${name}`, "equals", "x"))] }));
    assert.equal([output.codes, output.read], [["sigma/name-taken"], []], name);
  }
  assert.equal(detectionOf(is("event_data.Image", "equals", "x"), "application").searches.get("selection"), { Image: "x" });
});

detections("numbers with an exponent have the point that PyYAML asks for", () => {
  const { documents } = renderSigma(ruleOf({ signals: [signalOfClass("process_creation", and(is("process.pid", "gte", 1e21), is("process.pid", "lt", 1e-7), is("process.pid", "equals", [-2.5e30, 5.5, 1e22])))] }));
  const [document] = documents;
  const numbers = document?.text.match(/(?<=(?:: |- ))-?\d[\d.]*(?:e\S+)?$/gm);
  assert.equal(numbers, ["1.0e+21", "1.0e-7", "-2.5e+30", "5.5", "1.0e+22"]);
});

detections.run();

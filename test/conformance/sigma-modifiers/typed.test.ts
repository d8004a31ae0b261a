import { compileRule, type Event, type FieldValue } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { agreement } from "../../kit/language-agreement.js";
import { targets } from "../../kit/language-targets.js";
import { onlyRule, readText, sigmaText } from "../../kit/sigma-reader.js";

/**
 * The modifiers that are about types: patterns, numbers, addresses, presence, other fields. Each with events that must and
 * must not match, in the reader and in every language.
 */
interface Case {
  readonly detection: string;
  readonly event?: string;
  readonly logsource?: string;
  readonly yes: readonly Fields[];
  readonly no: readonly Fields[];
}

type Fields = Readonly<Record<string, FieldValue>>;

const line = (...texts: readonly (string | null)[]): readonly Fields[] => texts.map((text) => ({ "process.command_line": text }));
const pid = (...values: readonly (number | null)[]): readonly Fields[] => values.map((value) => ({ "process.pid": value }));
const images = (...pairs: readonly (readonly [string | null, string | null])[]): readonly Fields[] => pairs.map(([image, parent]) => ({ "process.executable": image, "process.parent.executable": parent }));
const item = (text: string): string => `a:\n    ${text}\ncondition: a`;

const network = { event: "network_connection", logsource: "{ category: network_connection, product: windows }" } as const;
const port = (...values: readonly (number | null)[]): readonly Fields[] => values.map((value) => ({ "destination.port": value }));
const address = (...values: readonly (string | null)[]): readonly Fields[] => values.map((value) => ({ "destination.ip": value }));

const cases: readonly Case[] = [
  { detection: item("CommandLine|re: 'a+b$'"), yes: line("xaab", "ab"), no: line("AB", "abx", null) },
  { detection: item("CommandLine|re: '^a|b$'"), yes: line("ax", "xb"), no: line("xax", "Ax", null) },
  { detection: item("CommandLine|re: [x1, 'y[0-9]']"), yes: line("ax1", "y7"), no: line("x2", "Y7", null) },
  { detection: item("CommandLine|re|all: ['^a', 'z$']"), yes: line("abz"), no: line("ab", "bz", null) },
  { detection: item("CommandLine|re|neq: a"), yes: line("b", "A", null), no: line("xa") },
  { detection: item("CommandLine|re|i: 'a[b-d]'"), yes: line("xAC", "ad"), no: line("ae", null) },
  { detection: item("CommandLine|re|i|all: ['a', 'b']"), yes: line("BA"), no: line("a", null) },
  { detection: item("CommandLine|re|m: '^b$'"), yes: line("a\nb\nc", "b"), no: line("a\nbc", null) },
  { detection: item("CommandLine|re|s: 'a.b'"), yes: line("a\nb", "axb"), no: line("ab", null) },
  { detection: item("CommandLine|re: 'a.b'"), yes: line("axb"), no: line("a\nb", null) },
  { detection: item("CommandLine|re|i|m|s: '^B.c$'"), yes: line("a\nb\nc"), no: line("ab\nc", null) },
  { detection: item("CommandLine|re: '(?i)a+b$'"), yes: line("AB"), no: line("abx", null) },
  { detection: item("CommandLine|re: 'a\\.b\\*\\\\c'"), yes: line("a.b*\\c"), no: line("axb*\\c", "a.bb\\c", null) },
  { detection: item("CommandLine|re: 'a@b#c~d&e<f>g\"h'"), yes: line('a@b#c~d&e<f>g"h'), no: line("axxb", "a@b", null) },
  { detection: item("ProcessId: 4"), yes: pid(4), no: pid(44, 0, null) },
  { detection: item("ProcessId: [4, '0x10']"), yes: pid(4, 16), no: pid(10, null) },
  { detection: item("ProcessId|neq: 4"), yes: pid(5, null), no: pid(4) },
  { detection: item("ProcessId|neq: [4, 5]"), yes: pid(6, null), no: pid(4, 5) },
  { detection: item("ProcessId: null"), yes: pid(null), no: pid(4, 0) },
  { detection: item("DestinationPort|lt: 443"), ...network, yes: port(442, 0), no: port(443, 444, null) },
  { detection: item("DestinationPort|lte: 443"), ...network, yes: port(443), no: port(444, null) },
  { detection: item("DestinationPort|gt: 443"), ...network, yes: port(444, 1000), no: port(443, 99, null) },
  { detection: item("DestinationPort|gte: 443"), ...network, yes: port(443, 1000), no: port(442, 5, null) },
  { detection: "a: { DestinationPort|gte: 443 }\ncondition: not a", ...network, yes: port(442, null), no: port(443) },
  { detection: "a: { DestinationPort|gt: 1, DestinationPort|lt: 5 }\ncondition: a", ...network, yes: port(3), no: port(1, 5, null) },
  { detection: item("DestinationPort|lt|all: [5, 3]"), ...network, yes: port(2), no: port(3, null) },
  { detection: item("DestinationIp|cidr: 10.0.0.0/8"), ...network, yes: address("10.9.8.7"), no: address("11.0.0.1", "fe80::1", null) },
  { detection: item("DestinationIp|cidr: [10.0.0.0/8, 'fe80::/10', '::1/128']"), ...network, yes: address("10.0.0.1", "fe80::1", "::1"), no: address("192.168.0.1", "::2", null) },
  { detection: item("DestinationIp|cidr|neq: 10.0.0.0/8"), ...network, yes: address("11.0.0.1", "fe80::1", null), no: address("10.0.0.1") },
  { detection: "a: { DestinationIp|cidr: ['127.0.0.0/8', 'fc00::/7'] }\ncondition: not a", ...network, yes: address("8.8.8.8", null), no: address("127.0.0.1", "fd00::1") },
  { detection: item("CommandLine|exists: true"), yes: line("a"), no: line(null) },
  { detection: item("CommandLine|exists: false"), yes: line(null), no: line("a") },
  { detection: item("CommandLine|exists: 'True'"), yes: line("a"), no: line(null) },
  { detection: item("CommandLine: null"), yes: line(null), no: line("a") },
  { detection: item("CommandLine: ''"), yes: line(null), no: line("a") },
  { detection: item("CommandLine|neq: null"), yes: line("a"), no: line(null) },
  { detection: item("CommandLine: [null, a]"), yes: line(null, "A"), no: line("b") },
  { detection: item("CommandLine: '*'"), yes: line("a"), no: line(null) },
  { detection: item("Image|fieldref: ParentImage"), yes: images(["C:\\a", "C:\\A"]), no: images(["C:\\a", "C:\\b"], [null, null], ["C:\\a", null], [null, "C:\\a"]) },
  { detection: item("Image|fieldref|neq: ParentImage"), yes: images(["C:\\a", "C:\\b"], [null, null], ["C:\\a", null]), no: images(["C:\\a", "C:\\A"]) },
  { detection: item("Image|fieldref|contains: ParentImage"), yes: images(["xC:\\ax", "C:\\A"]), no: images(["C:\\a", "b"], ["a", null]) },
  { detection: item("Image|fieldref|startswith: ParentImage"), yes: images(["C:\\ax", "C:\\A"]), no: images(["xC:\\a", "C:\\a"], ["a", null]) },
  { detection: item("Image|endswith|fieldref: ParentImage"), yes: images(["xC:\\a", "C:\\A"]), no: images(["C:\\ax", "C:\\a"], ["a", null]) },
  { detection: item("CommandLine: 'a*c'"), yes: line("abc", "AC"), no: line("abcd", "xac", null) },
  { detection: item("CommandLine: ['a*c', 'b?d']"), yes: line("axc", "bxd"), no: line("bd", "ca", null) },
  { detection: item("CommandLine|contains: 'foo*bar'"), yes: line("xfoo1barx"), no: line("barfoo", null) },
  { detection: item("CommandLine|contains|all: ['a*b', 'c?d']"), yes: line("cxd a1b"), no: line("a1b", null) },
  { detection: item("CommandLine|cased: 'A*c'"), yes: line("Abc"), no: line("abc", null) },
  { detection: item("CommandLine|contains|cased: [Foo, 'B?r']"), yes: line("xFoox", "xBarx"), no: line("foo", "bar", null) },
  { detection: item("CommandLine: 'a\\*c'"), yes: line("a*c"), no: line("abc", null) },
  { detection: item("CommandLine|contains: 'what\\?'"), yes: line("so what? x"), no: line("whats", null) },
  { detection: item("CommandLine|startswith: 'C:\\Windows\\'"), yes: line("C:\\Windows\\x"), no: line("C:\\Windows", null) },
];

const test = suite("conformance: modifiers of patterns, numbers, addresses, presence and fields");

const event = ({ event: name = "process_creation" }: Case, fields: Fields): Event => ({ class: name, time: 0, fields: { "host.name": "A", ...fields } });

for (const each of cases) {
  const name = each.detection.replaceAll("\n", " ");
  test(name, () => {
    const rule = onlyRule(readText(sigmaText(each.detection, each.logsource)));
    const fires = compileRule(rule);
    for (const fields of each.yes) assert.is(fires([event(each, fields)]).length, 1, `should match ${JSON.stringify(fields)}`);
    for (const fields of each.no) assert.is(fires([event(each, fields)]).length, 0, `should not match ${JSON.stringify(fields)}`);
    for (const target of targets) agreement(target, rule, [...each.yes, ...each.no].map((fields) => [event(each, fields)]), name);
  });
}

test("most of them have a document in every language", () => {
  const said = targets.map((target) => {
    const fidelities = cases.map((each) => target.transpiled(onlyRule(readText(sigmaText(each.detection, each.logsource)))).fidelity);
    const count = (fidelity: string): number => fidelities.filter((other) => other === fidelity).length;
    console.log(`\n  ${target.name}: ${count("exact")} exact, ${count("approximate")} approximate, ${count("dropped")} left out`);
    return count("exact") + count("approximate");
  });
  for (const count of said) assert.ok(count >= cases.length * 0.7);
});

test.run();

import { compilePredicate, compileRule, type Detection, type Event, type Predicate, type Rule } from "@isorule/core";
import { comparePredicates, compareRules, type Verdict } from "@isorule/proof";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { and, compare, compareCased, makeRule, not, or } from "../backend-eql/make-rule.js";

const exe = "process.executable";
const line = "process.command_line";
const name = "process.name";
const port = "destination.port";
const ip = "destination.ip";

const cmd = compare(exe, "endsWith", "\\cmd.exe");
const powershell = compare(exe, "endsWith", "\\powershell.exe");
const encoded = compare(line, "contains", " -enc ");
const exists = (field: string): Predicate => ({ kind: "exists", field });
const keyword = (...values: readonly string[]): Predicate => ({ kind: "keyword", values, caseSensitive: false });
const same = (field: string, other: string, operator: "equals" | "contains" = "equals"): Predicate => ({ kind: "fieldComparison", field, other, operator, caseSensitive: false });
const constant = (value: boolean): Predicate => ({ kind: "constant", value });

/** What the second predicate is against the first. */
const predicates: readonly (readonly [title: string, left: Predicate, right: Predicate, verdict: Verdict])[] = [
  ["the same comparison", cmd, compare(exe, "endsWith", "\\cmd.exe"), "equal"],
  ["the same in other letters", cmd, compare(exe, "endsWith", "\\CMD.EXE"), "equal"],
  ["the order of operands", and(cmd, encoded), and(encoded, cmd), "equal"],
  ["the order of values", compare(name, "equals", ["a.exe", "b.exe"]), compare(name, "equals", ["b.exe", "a.exe"]), "equal"],
  ["a list as alternatives", compare(name, "equals", ["a.exe", "b.exe"]), or(compare(name, "equals", "b.exe"), compare(name, "equals", "a.exe")), "equal"],
  ["a value more", compare(name, "equals", "a.exe"), compare(name, "equals", ["a.exe", "b.exe"]), "wider"],
  ["a value less", compare(name, "equals", ["a.exe", "b.exe"]), compare(name, "equals", "a.exe"), "narrower"],
  ["a value exchanged", compare(name, "equals", ["a.exe", "b.exe"]), compare(name, "equals", ["a.exe", "c.exe"]), "changed"],
  ["an exclusion added", cmd, and(cmd, not(compare(line, "contains", "backup"))), "narrower"],
  ["an exclusion taken away", and(cmd, not(encoded)), cmd, "wider"],
  ["an exclusion widened", and(cmd, not(compare(line, "contains", "backup"))), and(cmd, not(compare(line, "contains", "back"))), "narrower"],
  ["a value added to an exclusion", and(cmd, not(compare(line, "contains", "one"))), and(cmd, not(compare(line, "contains", ["one", "two"]))), "narrower"],
  ["a condition added", cmd, and(cmd, encoded), "narrower"],
  ["an alternative added", cmd, or(cmd, powershell), "wider"],
  ["and for or", or(cmd, encoded), and(cmd, encoded), "narrower"],
  ["end against anywhere", cmd, compare(exe, "contains", "cmd.exe"), "wider"],
  ["end against a shorter end", cmd, compare(exe, "endsWith", "cmd.exe"), "wider"],
  ["start against a longer start", compare(exe, "startsWith", "C:\\"), compare(exe, "startsWith", "C:\\Windows\\"), "narrower"],
  ["whole against end", compare(exe, "equals", "C:\\Windows\\System32\\cmd.exe"), cmd, "wider"],
  ["start against end", compare(exe, "startsWith", "C:\\Temp\\"), compare(exe, "endsWith", ".dll"), "changed"],
  ["anywhere against anywhere", compare(line, "contains", "abc"), compare(line, "contains", "bcd"), "changed"],
  ["contains of both against contains of one", and(compare(line, "contains", "abc"), compare(line, "contains", "abcd")), compare(line, "contains", "abcd"), "equal"],
  ["an absorbed value", compare(line, "contains", ["mimi", "mimikatz"]), compare(line, "contains", "mimi"), "equal"],
  ["an absorbed exclusion", not(compare(line, "contains", ["mimi", "mimikatz"])), not(compare(line, "contains", "mimi")), "equal"],
  ["an exclusion that swallows", and(compare(exe, "endsWith", "\\a\\b.exe"), not(compare(exe, "endsWith", "\\b.exe"))), constant(false), "equal"],
  ["with case against without", compareCased(name, "equals", "Cmd.exe"), compare(name, "equals", "cmd.exe"), "wider"],
  ["without case against with", compare(line, "contains", "abc"), compareCased(line, "contains", "abc"), "narrower"],
  ["two ways to write it with case", compareCased(name, "equals", "cmd.exe"), compareCased(name, "equals", "CMD.EXE"), "changed"],
  ["case of a text without letters", compareCased(line, "contains", "1.2"), compare(line, "contains", "1.2"), "equal"],
  ["like as end", compare(exe, "like", "*\\\\cmd.exe"), cmd, "equal"],
  ["like as anywhere", compare(line, "like", "* -enc *"), encoded, "equal"],
  ["like with a run inside", compare(line, "like", "*a*b*"), and(compare(line, "contains", "a"), compare(line, "contains", "b")), "wider"],
  ["like with a run inside against its parts", compare(line, "like", "a*b"), and(compare(line, "startsWith", "a"), compare(line, "endsWith", "b")), "wider"],
  ["like whose parts may overlap", compare(line, "like", "ab*ba"), and(compare(line, "startsWith", "ab"), compare(line, "endsWith", "ba")), "wider"],
  ["like with one character", compare(line, "like", "a?c"), compare(line, "like", "a*c"), "wider"],
  ["like in two orders", compare(line, "like", "*a*b*"), compare(line, "like", "*b*a*"), "changed"],
  ["a star that is only a star", compare(line, "like", "a\\*"), compare(line, "equals", "a*"), "equal"],
  ["a star that is only a star against a run", compare(line, "equals", "a*"), compare(line, "like", "a*"), "wider"],
  ["every text", compare(line, "like", "*"), exists(line), "equal"],
  ["contains nothing", compare(line, "contains", ""), exists(line), "equal"],
  ["equals nothing", compare(line, "equals", ""), not(exists(line)), "equal"],
  ["not equal against not equal and there", not(compare(name, "equals", "a.exe")), and(exists(name), not(compare(name, "equals", "a.exe"))), "narrower"],
  ["a regex as a list", compare(line, "regex", "(foo|bar)baz", { caseSensitive: false }), compare(line, "contains", ["foobaz", "barbaz"]), "equal"],
  ["a regex with case as a list", compare(line, "regex", "(foo|bar)baz"), compare(line, "contains", ["foobaz", "barbaz"]), "wider"],
  ["a regex with its ends", compare(line, "regex", "^abc$"), compareCased(line, "equals", "abc"), "equal"],
  ["a regex of a prefix", compare(line, "regex", "^abc"), compareCased(line, "startsWith", "ab"), "wider"],
  ["two ways to write a regex", compare(line, "regex", "a(b|c)+d"), compare(line, "regex", "a[bc][bc]*d"), "equal"],
  ["a regex that asks for more", compare(line, "regex", "a\\d+b"), compare(line, "regex", "a\\d{2,}b"), "narrower"],
  ["a regex with the edge of a word", compare(line, "regex", "\\bnet\\b"), compareCased(line, "contains", "net"), "wider"],
  ["a dot and a line feed", compare(line, "regex", "a.b"), compare(line, "regex", "a.b", { dotAll: true }), "wider"],
  ["an end and the end of a line", compare(line, "regex", "a$"), compare(line, "regex", "a$", { multiline: true }), "wider"],
  ["regexes of other texts", compare(line, "regex", "^a+$"), compare(line, "regex", "^b+$"), "changed"],
  ["a network and its half", compare(ip, "cidr", "10.0.0.0/8"), compare(ip, "cidr", "10.0.0.0/9"), "narrower"],
  ["a network as its halves", compare(ip, "cidr", "10.0.0.0/8"), compare(ip, "cidr", ["10.0.0.0/9", "10.128.0.0/9"]), "equal"],
  ["a network as a prefix", compare(ip, "cidr", "192.168.1.0/24"), compare(ip, "startsWith", "192.168.1."), "wider"],
  ["a network of one", compare(ip, "cidr", "10.1.2.3/32"), compare(ip, "equals", "10.1.2.3"), "equal"],
  ["networks of IPv6", compare(ip, "cidr", "fe80::/10"), compare(ip, "cidr", "fe80::/64"), "narrower"],
  ["an exclusion of private networks", not(compare(ip, "cidr", "10.0.0.0/8")), not(compare(ip, "cidr", ["10.0.0.0/8", "192.168.0.0/16"])), "narrower"],
  ["above and from the next on", compare(port, "gt", 1023), compare(port, "gte", 1024), "equal"],
  ["a higher bound", compare(port, "gt", 1023), compare(port, "gt", 49151), "narrower"],
  ["a range as not above and not below", and(compare(port, "gte", 80), compare(port, "lte", 90)), not(or(compare(port, "lt", 80), compare(port, "gt", 90))), "changed"],
  ["a port in a range", compare(port, "equals", 443), and(compare(port, "gte", 400), compare(port, "lte", 500)), "wider"],
  ["a number as a text", compare(port, "equals", 443), compare(port, "equals", "443"), "equal"],
  ["ports of a list", compare(port, "equals", [80, 443]), compare(port, "equals", [443, 8080]), "changed"],
  ["every port", exists(port), or(compare(port, "lt", 10), compare(port, "gte", 10)), "equal"],
  ["numbers that begin alike", compare(port, "startsWith", "44"), compare(port, "equals", 443), "narrower"],
  ["true or false", exists("network.initiated"), compare("network.initiated", "equals", [true, false]), "equal"],
  ["true as a text", compare("network.initiated", "equals", true), compare("network.initiated", "equals", "true"), "equal"],
  ["the name of a process and its path", compare(name, "equals", "cmd.exe"), cmd, "equal"],
  ["the name of a process without a file", compare(name, "equals", "System"), or(compare(exe, "equals", "System"), compare(exe, "endsWith", "\\System")), "equal"],
  ["the start of a name and of a part of the path", compare(name, "startsWith", "cmd"), compare(exe, "contains", "\\cmd"), "wider"],
  ["an extension and an end", compare("file.extension", "equals", "exe"), compare("file.path", "endsWith", ".exe"), "equal"],
  ["a name and its path, both asked for", and(compare(name, "equals", "cmd.exe"), cmd), cmd, "equal"],
  ["another name than that of the path", and(compare(name, "equals", "cmd.exe"), powershell), constant(false), "narrower"],
  ["De Morgan of and", not(and(cmd, encoded)), or(not(cmd), not(encoded)), "equal"],
  ["De Morgan of or", not(or(cmd, encoded)), and(not(cmd), not(encoded)), "equal"],
  ["a doubled complement", not(not(cmd)), cmd, "equal"],
  ["absorption", or(cmd, and(cmd, encoded)), cmd, "equal"],
  ["distribution", and(cmd, or(encoded, exists("user.account"))), or(and(cmd, encoded), and(cmd, exists("user.account"))), "equal"],
  ["implication spelled out", or(not(cmd), encoded), or(not(cmd), and(cmd, encoded)), "equal"],
  ["a complement", cmd, not(cmd), "disjoint"],
  ["always against something", constant(true), cmd, "narrower"],
  ["never against something", constant(false), cmd, "wider"],
  ["never in two ways", constant(false), and(cmd, not(cmd)), "equal"],
  ["always in two ways", constant(true), or(encoded, not(encoded)), "equal"],
  ["two values that a list may hold both", and(compare("user.account", "equals", "a"), compare("user.account", "equals", "b")), constant(false), "narrower"],
  ["a keyword and a field", keyword("mimikatz"), compare(line, "contains", "mimikatz"), "narrower"],
  ["a shorter keyword", keyword("mimikatz"), keyword("mimi"), "wider"],
  ["no keyword and no such field", not(keyword("mimi")), and(not(keyword("mimi")), not(compare(line, "contains", "mimikatz"))), "equal"],
  ["fields compared, both ways round", same("user.account", "process.parent.user"), same("process.parent.user", "user.account"), "equal"],
  ["fields compared must be there", same("user.account", "process.parent.user"), and(same("user.account", "process.parent.user"), exists("user.account")), "equal"],
  ["fields that are equal or contain each other", same("user.account", "process.parent.user"), exists("user.account"), "wider"],
  ["networks of IPv6 and their halves", compare(ip, "cidr", "fe80::/10"), compare(ip, "cidr", ["fe80::/11", "fea0::/11"]), "equal"],
  ["exclusive alternatives", compare(name, "equals", "a.exe"), and(not(compare(name, "equals", "a.exe")), compare(name, "equals", "b.exe")), "disjoint"],
];

/** The event as a list of one: shown events are run through both sides. */
const isOn = (event: Event, one: Predicate, other: Predicate): boolean => compilePredicate(one)(event) && !compilePredicate(other)(event);

const mirrored: Readonly<Record<Verdict, Verdict>> = { equal: "equal", narrower: "wider", wider: "narrower", changed: "changed", disjoint: "disjoint", unknown: "unknown" };

const ofPredicates = suite("comparing predicates");
for (const [title, left, right, verdict] of predicates) {
  ofPredicates(`${title}: ${verdict}`, () => {
    const found = comparePredicates(left, right);
    assert.is(found.verdict, verdict, JSON.stringify(found));
    if (found.onlyLeft !== undefined) assert.ok(isOn(found.onlyLeft, left, right));
    if (found.onlyRight !== undefined) assert.ok(isOn(found.onlyRight, right, left));
    assert.is(comparePredicates(right, left).verdict, mirrored[verdict], "the other way round");
  });
}
/** What it is where a field holds one value. */
const ofOneValue: readonly (readonly [title: string, left: Predicate, right: Predicate, verdict: Verdict])[] = [
  ["two values", and(compare("user.account", "equals", "a"), compare("user.account", "equals", "b")), constant(false), "equal"],
  ["two ways to write it with case", compareCased(name, "equals", "cmd.exe"), compareCased(name, "equals", "CMD.EXE"), "disjoint"],
  ["like with a run inside against its parts", compare(line, "like", "a*b"), and(compare(line, "startsWith", "a"), compare(line, "endsWith", "b")), "equal"],
  ["another name than that of the path", and(compare(name, "equals", "cmd.exe"), powershell), constant(false), "equal"],
  ["a range as not above and not below", and(compare(port, "gte", 80), compare(port, "lte", 90)), and(exists(port), not(or(compare(port, "lt", 80), compare(port, "gt", 90)))), "equal"],
  ["bounds that leave nothing", and(compare(port, "gt", 90), compare(port, "lt", 80)), constant(false), "equal"],
  ["regexes of other texts", compare(line, "regex", "^a+$"), compare(line, "regex", "^b+$"), "disjoint"],
  ["starts of which one is longer", and(compare(line, "startsWith", "ab"), compare(line, "startsWith", "abc")), compare(line, "startsWith", "abc"), "equal"],
  ["true and false", and(compare("network.initiated", "equals", true), compare("network.initiated", "equals", false)), constant(false), "equal"],
];
for (const [title, left, right, verdict] of ofOneValue) {
  ofPredicates(`${title}, of one value: ${verdict}`, () => {
    const found = comparePredicates(left, right, { lists: false });
    assert.is(found.verdict, verdict, JSON.stringify(found));
    for (const event of [found.onlyLeft, found.onlyRight]) assert.not(Object.values(event?.fields ?? {}).some(Array.isArray));
  });
}
ofPredicates.run();

const minute = 60_000;
const create = (title: string, predicate: Predicate): Rule["signals"][number] => ({ name: title, event: "process_creation", predicate });
const signals = [create("a", cmd), create("b", powershell), create("c", encoded), create("ab", and(cmd, encoded)), { name: "net", event: "network_connection", predicate: compare(port, "equals", 443) }, { name: "conn", event: "network_connection", predicate: compare(ip, "cidr", "10.0.0.0/8") }];
const ruleOf = (detection: Detection): Rule => makeRule(signals, detection);
const use = (signal: string): Detection => ({ kind: "signal", signal });
const any = (...names: readonly string[]): Detection => ({ kind: "any", operands: names.map(use) });
const all = (...names: readonly string[]): Detection => ({ kind: "all", operands: names.map(use) });
const sequence = (steps: readonly string[], within = 5 * minute, by: readonly string[] = ["host.name"]): Detection => ({ kind: "sequence", steps, within, by });
const together = (steps: readonly string[], within = 5 * minute, by: readonly string[] = ["host.name"]): Detection => ({ kind: "together", steps, within, by });
/** Keys of each step: the process of the first is the parent of the second. */
const tied = (kind: "sequence" | "together", steps: readonly string[], keys: readonly (readonly string[])[], within = 5 * minute): Detection => ({ kind, steps, within, by: keys[0] ?? [], keys });
const [own, parent] = ["process.pid", "process.parent.pid"] as const;
type Bounds = Extract<Detection, { kind: "count" }>["threshold"];
const count = (of: readonly string[], threshold: Bounds, within = 5 * minute, by: readonly string[] = ["host.name"]): Detection => ({ kind: "count", of, threshold, within, by });
const distinct = (field: string, threshold: Bounds, within = 5 * minute): Detection => ({ kind: "distinct", of: ["net"], field, threshold, within, by: ["host.name"] });
const sum = (threshold: Bounds, measure: "sum" | "avg" = "sum"): Detection => ({ kind: "aggregate", of: ["conn"], field: "destination.port", function: measure, threshold, within: minute, by: ["host.name"] });
const from = (value: number): Bounds => [{ operator: "gte", value }];

/** What the second detection is against the first. */
const detections: readonly (readonly [title: string, left: Detection, right: Detection, verdict: Verdict])[] = [
  ["the order of signals", any("a", "b"), any("b", "a"), "equal"],
  ["a signal more", use("a"), any("a", "b"), "wider"],
  ["all for any", any("a", "c"), all("a", "c"), "narrower"],
  ["all as one signal", all("a", "c"), use("ab"), "equal"],
  ["other classes", use("a"), use("net"), "disjoint"],
  ["a class more", use("a"), any("a", "net"), "wider"],
  ["an absorbed signal", any("a", "ab"), use("a"), "equal"],
  ["a longer window", sequence(["a", "b"]), sequence(["a", "b"], 10 * minute), "wider"],
  ["a shorter window", sequence(["a", "b"]), sequence(["a", "b"], minute), "narrower"],
  ["steps in the other order", sequence(["a", "b"]), sequence(["b", "a"]), "changed"],
  ["a step more", sequence(["a", "b"]), sequence(["a", "net", "b"]), "narrower"],
  ["a step narrowed", sequence(["a", "b"]), sequence(["ab", "b"]), "narrower"],
  ["a key more", sequence(["a", "b"]), sequence(["a", "b"], 5 * minute, ["host.name", "user.account"]), "narrower"],
  ["another key", sequence(["a", "b"]), sequence(["a", "b"], 5 * minute, ["user.account"]), "changed"],
  ["keys in another order", sequence(["a", "b"], minute, ["host.name", "user.account"]), sequence(["a", "b"], minute, ["user.account", "host.name"]), "equal"],
  ["a key of the parent for that of the process", sequence(["a", "b"], minute, [own]), tied("sequence", ["a", "b"], [[own], [parent]], minute), "changed"],
  ["keys of steps that are all the same", sequence(["a", "b"], minute, [own]), tied("sequence", ["a", "b"], [[own], [own]], minute), "equal"],
  ["keys of steps the other way round", tied("sequence", ["a", "b"], [[own], [parent]]), tied("sequence", ["a", "b"], [[parent], [own]]), "changed"],
  ["keys of steps in another order", tied("sequence", ["a", "b"], [[own, "host.name"], [parent, "host.name"]]), tied("sequence", ["a", "b"], [["host.name", own], ["host.name", parent]]), "equal"],
  ["one key of steps less", tied("sequence", ["a", "b"], [[own, "host.name"], [parent, "host.name"]]), tied("sequence", ["a", "b"], [[own], [parent]]), "wider"],
  ["a pair of keys exchanged", tied("sequence", ["a", "b"], [[own, parent], [parent, own]]), tied("sequence", ["a", "b"], [[own, parent], [own, parent]]), "unknown"],
  ["a set of steps with their keys in another order", tied("together", ["a", "b"], [[own], [parent]]), tied("together", ["b", "a"], [[parent], [own]]), "equal"],
  ["a set of steps with the keys of each other", tied("together", ["a", "b"], [[own], [parent]]), tied("together", ["a", "b"], [[parent], [own]]), "changed"],
  ["in any order with keys of steps", tied("sequence", ["a", "b"], [[own], [parent]]), tied("together", ["a", "b"], [[own], [parent]]), "wider"],
  ["in any order", sequence(["a", "b"]), together(["a", "b"]), "wider"],
  ["a set of steps in another order", together(["a", "b"]), together(["b", "a"]), "equal"],
  ["a set with a step less", together(["a", "b", "net"]), together(["a", "net"]), "wider"],
  ["one step for the sequence", sequence(["a", "b"]), use("a"), "wider"],
  ["a sequence beside a signal that it has", any("a"), { kind: "any", operands: [use("a"), sequence(["a", "b"])] }, "equal"],
  ["a sequence of one step", sequence(["a"], minute, []), use("a"), "equal"],
  ["a lower threshold", count(["a"], from(5)), count(["a"], from(3)), "wider"],
  ["a threshold in other words", count(["a"], [{ operator: "gt", value: 4 }]), count(["a"], from(5)), "equal"],
  ["a threshold over a longer time", count(["a"], from(5)), count(["a"], from(5), 10 * minute), "wider"],
  ["a threshold for smaller groups", count(["a"], from(3)), count(["a"], from(3), 5 * minute, ["host.name", "user.account"]), "narrower"],
  ["a threshold of more signals", count(["a"], from(3)), count(["a", "b"], from(3)), "wider"],
  ["a threshold with an upper bound", count(["a"], from(3)), count(["a"], [...from(3), { operator: "lte", value: 5 }]), "narrower"],
  ["a count of one", count(["a"], from(1), minute, []), use("a"), "equal"],
  ["a threshold of another kind", count(["net"], from(5)), distinct("destination.ip", from(5)), "changed"],
  ["more different values", distinct("destination.ip", from(5)), distinct("destination.ip", from(8)), "narrower"],
  ["different values of another field", distinct("destination.ip", from(5)), distinct("process.executable", from(5)), "changed"],
  ["a higher sum", sum(from(100)), sum(from(200)), "narrower"],
  ["an average for a sum", sum(from(100)), sum(from(100), "avg"), "unknown"],
  ["bounds of a sum that mean the same", sum([{ operator: "gt", value: 5 }, { operator: "gt", value: 7 }]), sum([{ operator: "gt", value: 7 }]), "equal"],
];

const ofRules = suite("comparing rules");
for (const [title, left, right, verdict] of detections) {
  ofRules(`${title}: ${verdict}`, () => {
    const [one, other] = [ruleOf(left), ruleOf(right)];
    const found = compareRules(one, other);
    assert.is(found.verdict, verdict, JSON.stringify(found));
    for (const [events, fires, silent] of [[found.onlyLeft, one, other], [found.onlyRight, other, one]] as const) {
      if (events === undefined) continue;
      assert.ok(compileRule(fires)(events).length > 0);
      assert.is(compileRule(silent)(events).length, 0);
    }
    assert.is(compareRules(other, one).verdict, mirrored[verdict], "the other way round");
  });
}
ofRules("signals by other names, told apart in another way: equal", () => {
  const one = makeRule([create("a", or(cmd, powershell))], { kind: "count", of: ["a"], by: [], within: minute, threshold: from(3) });
  const other = makeRule([create("first", cmd), create("second", powershell)], { kind: "count", of: ["second", "first"], by: [], within: minute, threshold: from(3) });
  assert.is(compareRules(one, other).verdict, "equal");
});

ofRules.run();

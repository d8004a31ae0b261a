import { base64, base64Offsets, parseModifiers, sigmaModifierNames, utf16Bytes, utf8Bytes } from "@isorule/backend-sigma/read";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { itemPredicate, matches, readText, sigmaText } from "../../kit/sigma-reader.js";

const line = "process.command_line";
const application = "{ product: windows, service: application }";

const meaning = suite("Sigma, read: modifiers on events");

/** An item, values of the command line that match it, and values that do not. `null` is an event without the field. */
const table: readonly (readonly [item: string, yes: readonly (string | null)[], no: readonly (string | null)[]])[] = [
  ["CommandLine: Abc", ["abc", "ABC"], ["abcd", "xabc", null]],
  ["CommandLine: [a, b]", ["A", "b"], ["ab", null]],
  ["CommandLine|contains: b", ["abc", "B"], ["ac", null]],
  ["CommandLine|contains: [x, b]", ["abc", "x"], ["ac", null]],
  ["CommandLine|startswith: ab", ["abc", "AB"], ["xab", null]],
  ["CommandLine|endswith: bc", ["abc", "BC"], ["bcx", null]],
  ["CommandLine|contains|all: [a, c]", ["abc", "ca"], ["ab", "c", null]],
  ["CommandLine|all|contains: [a, c]", ["abc", "ca"], ["ab", "c", null]],
  ["CommandLine|startswith|all: [a, ab]", ["abc"], ["ac", null]],
  ["CommandLine|cased: Abc", ["Abc"], ["abc", "ABC", null]],
  ["CommandLine|contains|cased: [Abc, X]", ["xAbc", "X"], ["abc", "x", null]],
  ["CommandLine|cased|startswith: A", ["Ab"], ["ab", null]],
  ["CommandLine|neq: a", ["b", null], ["a", "A"]],
  ["CommandLine|neq: [a, b]", ["c", null], ["a", "B"]],
  ["CommandLine|contains|neq: [a, b]", ["c", null], ["xa", "bx"]],
  ["CommandLine|re: 'a+b$'", ["xaab", "ab"], ["AB", "abx", null]],
  ["CommandLine|re: ['^a', 'z$']", ["ab", "bz"], ["b", null]],
  ["CommandLine|re|all: ['^a', 'z$']", ["abz"], ["ab", "bz", null]],
  ["CommandLine|re|i: 'a+b$'", ["xAab", "AB"], ["abx", null]],
  ["CommandLine|re|m: '^b$'", ["a\nb\nc", "b"], ["a\nbc", null]],
  ["CommandLine|re|s: 'a.b'", ["a\nb"], ["ab", null]],
  ["CommandLine|re: 'a.b'", ["axb"], ["a\nb", null]],
  ["CommandLine|re|i|m|s: '^B.c$'", ["a\nb\nc"], ["ab\nc", null]],
  ["CommandLine|re: '(?i)a+b$'", ["AB"], ["abx", null]],
  ["CommandLine|re|neq: 'a'", ["b", null], ["a"]],
  ["CommandLine|base64: foobar", ["Zm9vYmFy"], ["foobar", "xZm9vYmFy", null]],
  ["CommandLine|base64|contains: foob", ["xZm9vYg==y"], ["foob", null]],
  ["CommandLine|base64offset|contains: /bin/bash", ["L2Jpbi9iYXNo", "xxxAvYmluL2Jhc2xx", "vYmluL2Jhc2", "9iaW4vYmFza"], ["/bin/bash", null]],
  ["CommandLine|wide|base64offset|contains: IEX", ["xxSQBFAFgAyy", "kARQBYA", "JAEUAWA"], ["IEX", "SUVY", null]],
  ["CommandLine|utf16le|base64: cmd", ["YwBtAGQA"], ["Y21k", null]],
  ["CommandLine|utf16be|base64: cmd", ["AGMAbQBk"], ["YwBtAGQA", null]],
  ["CommandLine|utf16|base64: cmd", ["//5jAG0AZAA="], ["YwBtAGQA", "77u/Y21k", null]],
  ["CommandLine|base64offset: foo", ["Zm9v", "Zvb", "mb2"], ["xZm9v", "foo", null]],
  ["CommandLine|base64offset|startswith: foo", ["Zm9vYmFy", "Zvbxx"], ["xZm9v", null]],
  ["CommandLine|base64offset|endswith: foo", ["xxZm9v", "mb2"], ["Zm9vx", null]],
  ["CommandLine|wide|contains: ab", ["xa\u0000b\u0000"], ["ab", null]],
  ["CommandLine|utf16be: ab", ["\u0000a\u0000b"], ["a\u0000b\u0000", null]],
  ["CommandLine|base64offset|contains|all: [foo, bar]", [`${base64(utf8Bytes("foo"))} ${base64(utf8Bytes("bar"))}`], [base64(utf8Bytes("foo")), null]],
  ["CommandLine|windash|contains: ' -x'", ["a -x", "a /x", "a \u2013x", "a \u2014x", "a \u2015x", "A -X"], ["a x", "a _x", null]],
  ["CommandLine|contains|windash: ['-a -b']", ["-a -b", "/a -b", "-a /b", "/a /b"], ["-a b", null]],
  ["CommandLine|windash|contains: ' /x'", ["a -x", "a /x"], ["a x", null]],
  ["CommandLine|windash|contains: 'a-b'", ["a-b"], ["a/b", null]],
  ["CommandLine|contains|all|windash: [' -x', ' -y']", ["q /x -y"], ["q -x", null]],
  ["CommandLine|exists: true", ["a"], ["", null]],
  ["CommandLine|exists: false", ["", null], ["a"]],
  ["CommandLine: null", ["", null], ["a"]],
  ["CommandLine: ''", ["", null], ["a"]],
  ["CommandLine: [null, a]", ["", null, "A"], ["b"]],
  ["CommandLine|neq: null", ["a"], ["", null]],
  ["CommandLine: '*'", ["a"], ["", null]],
  ["CommandLine: '?*'", ["a"], ["", null]],
  ["CommandLine|contains: ''", ["a"], ["", null]],
  ["CommandLine: 'a*c'", ["abc", "AC"], ["abcd", null]],
  ["CommandLine: 'a?c'", ["abc"], ["ac", "abbc", null]],
  ["CommandLine: '*a?c*'", ["xabcx"], ["xacx", null]],
  ["CommandLine: 'a\\*c'", ["a*c"], ["abc", null]],
  ["CommandLine: 'a\\\\*c'", ["a\\bc", "a\\c"], ["a*c", "abc", null]],
  ["CommandLine|contains: 'a*b'", ["xa1bx"], ["ba", null]],
  ["CommandLine|startswith: 'C:\\Windows\\'", ["C:\\Windows\\x"], ["C:\\Windows", null]],
  ["CommandLine: 5", ["5"], ["55", "05", null]],
  ["CommandLine: 1.0", ["1.0"], ["1", null]],
  ["CommandLine: 12345678901234567890", ["12345678901234567890"], ["12345678901234567000", null]],
  ["CommandLine: 00000429", ["00000429"], ["429", null]],
  ["CommandLine: true", ["True"], ["1", null]],
  ["CommandLine|contains: 42", ["x42x"], ["4", null]],
  ["CommandLine|re: 42", ["x42x"], ["4", null]],
];

for (const [item, yes, no] of table) {
  meaning(item, () => {
    const predicate = itemPredicate(item);
    for (const value of yes) assert.is(matches(predicate, { [line]: value }), true, `should match ${JSON.stringify(value)}`);
    for (const value of no) assert.is(matches(predicate, { [line]: value }), false, `should not match ${JSON.stringify(value)}`);
  });
}

meaning("numbers, addresses and booleans have their own types", () => {
  const pid = itemPredicate("ProcessId: [4, '0x10']");
  assert.equal([4, 16, 5, null].map((value) => matches(pid, { "process.pid": value })), [true, true, false, false]);
  const network = "{ category: network_connection, product: windows }";
  const orders = [["lt", [true, false, false]], ["lte", [true, true, false]], ["gt", [false, false, true]], ["gte", [false, true, true]]] as const;
  for (const [modifier, expected] of orders) {
    const port = itemPredicate(`DestinationPort|${modifier}: 443`, network);
    assert.equal([442, 443, 444].map((value) => matches(port, { "destination.port": value }, "network_connection")), expected, modifier);
    assert.is(matches(port, {}, "network_connection"), false);
  }
  const cidr = itemPredicate("DestinationIp|cidr: [10.0.0.0/8, 'fe80::/10']", network);
  assert.equal(["10.9.8.7", "fe80::1", "11.0.0.1", null].map((value) => matches(cidr, { "destination.ip": value }, "network_connection")), [true, true, false, false]);
  for (const item of ["Signed: true", "Signed: 'true'", "Signed: 'True'"]) {
    const signed = itemPredicate(item, "{ category: image_load, product: windows }");
    assert.equal([true, false, null].map((value) => matches(signed, { "dll.signed": value }, "image_load")), [true, false, false], item);
  }
});

meaning("fields are compared with fields, and two absent ones are not equal", () => {
  const cases = [["fieldref", "a.exe", "A.EXE", "b"], ["fieldref|contains", "xax", "a", "b"], ["fieldref|startswith", "ax", "a", "x"], ["endswith|fieldref", "xa", "a", "x"]] as const;
  for (const [modifiers, value, yes, no] of cases) {
    const predicate = itemPredicate(`Image|${modifiers}: ParentImage`);
    const on = (image: string | null, parent: string | null): boolean => matches(predicate, { "process.executable": image, "process.parent.executable": parent });
    assert.equal([on(value, yes), on(value, no), on(null, null), on(value, null)], [true, false, false, false], modifiers);
  }
  const differs = itemPredicate("Image|fieldref|neq: ParentImage");
  assert.equal([matches(differs, { "process.executable": "a", "process.parent.executable": "A" }), matches(differs, {})], [false, true]);
});

meaning("placeholders become their values, and nothing else does", () => {
  const placeholders = { Servers: ["srv*", "db1"], Users: ["ann"] };
  const predicate = itemPredicate("CommandLine|expand: '%Servers%-%Users%'", undefined, { placeholders });
  assert.equal(["srv12-ann", "DB1-ANN", "db1-bob", "%Servers%-%Users%"].map((value) => matches(predicate, { [line]: value })), [true, true, false, false]);
  const contained = itemPredicate("CommandLine|contains|expand: [' %Users% ', plain]", undefined, { placeholders });
  assert.equal(["x ann y", "plainly", "bob"].map((value) => matches(contained, { [line]: value })), [true, true, false]);
  const escaped = itemPredicate("CommandLine|expand: '\\%Users%Users%'", undefined, { placeholders });
  assert.equal(["%Usersann", "annUsers%"].map((value) => matches(escaped, { [line]: value })), [true, false]);
  assert.ok(matches(itemPredicate("CommandLine: '%Users%'", undefined, { placeholders }), { [line]: "%users%" }), "without the modifier a percent sign is ordinary");
  assert.equal(readText(sigmaText("selection:\n    CommandLine|expand: '%Servers%'\ncondition: selection")).codes, ["sigma/unknown-placeholder"]);
});

meaning("event ids and event data are text, also where they are written as numbers", () => {
  const predicate = itemPredicate("EventID: [2282, '29']", application);
  assert.equal(["2282", "29", "1"].map((value) => matches(predicate, { "event.code": value }, "application")), [true, true, false]);
  const bound = itemPredicate("Size|gte: 10", application);
  assert.equal(["10", "9", "x"].map((value) => matches(bound, { "event_data.Size": value }, "application")), [true, false, false]);
});

meaning.run();

const encoding = suite("Sigma, read: encodings");

encoding("agrees with Node's encoder on any bytes", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => {
    assert.equal(utf8Bytes(text), [...Buffer.from(text, "utf8")]);
    assert.equal(utf16Bytes(text, "le"), [...Buffer.from(text, "utf16le")]);
    assert.equal(utf16Bytes(text, "be"), [...Buffer.from(text, "utf16le").swap16()]);
    assert.is(base64(utf8Bytes(text)), Buffer.from(text, "utf8").toString("base64"));
  }));
});

encoding("finds encoded text at every position, whatever stands around it", () => {
  const byte = fc.integer({ min: 0, max: 255 });
  fc.assert(fc.property(fc.array(byte, { maxLength: 7 }), fc.array(byte, { minLength: 2, maxLength: 12 }), fc.array(byte, { maxLength: 7 }), (before, value, after) => {
    const offset = base64Offsets(value)[before.length % 3] as string;
    assert.ok(offset.length > 0);
    assert.ok(base64([...before, ...value, ...after]).includes(offset));
  }));
});

encoding.run();

const refusals = suite("Sigma, read: modifiers that are refused");

const refused: readonly (readonly [item: string, code: string])[] = [
  ["CommandLine|contians: a", "sigma/unknown-modifier"],
  ["CommandLine|Contains: a", "sigma/unknown-modifier"],
  ["CommandLine|: a", "sigma/unknown-modifier"],
  ["CommandLine|contains|contains: a", "sigma/modifier-combination"],
  ["CommandLine|contains|endswith: a", "sigma/modifier-combination"],
  ["CommandLine|re|contains: a", "sigma/modifier-combination"],
  ["CommandLine|re|cased: a", "sigma/modifier-combination"],
  ["CommandLine|i: a", "sigma/modifier-combination"],
  ["CommandLine|i|re: a", "sigma/modifier-combination"],
  ["CommandLine|re|windash: a", "sigma/modifier-combination"],
  ["CommandLine|contains|base64: a", "sigma/modifier-combination"],
  ["CommandLine|base64|wide: a", "sigma/modifier-combination"],
  ["CommandLine|base64|base64: a", "sigma/modifier-combination"],
  ["CommandLine|base64|base64offset|contains: a", "sigma/modifier-combination"],
  ["CommandLine|endswith|base64offset: abc", "sigma/modifier-combination"],
  ["CommandLine|base64|windash: -a", "sigma/modifier-combination"],
  ["CommandLine|neq|all: [a, b]", "sigma/modifier-combination"],
  ["CommandLine|exists|all: true", "sigma/modifier-combination"],
  ["ProcessId|lt|neq: 5", "sigma/modifier-combination"],
  ["ProcessId|lt|gt: 5", "sigma/modifier-combination"],
  ["Image|fieldref|cased: ParentImage", "sigma/modifier-combination"],
  ["Image|fieldref|re: ParentImage", "sigma/modifier-combination"],
  ["CommandLine|minute: 5", "sigma/time-modifier"],
  ["CommandLine|hour: [5, 6]", "sigma/time-modifier"],
  ["CommandLine|hour|gte: 5", "sigma/time-modifier"],
  ["CommandLine|day: 5", "sigma/time-modifier"],
  ["CommandLine|week: 5", "sigma/time-modifier"],
  ["CommandLine|month: 5", "sigma/time-modifier"],
  ["CommandLine|year: 2026", "sigma/time-modifier"],
  ["CommandLine|base64: 'a*c'", "sigma/encoded-wildcard"],
  ["CommandLine|base64offset|contains: 'a?c'", "sigma/encoded-wildcard"],
  ["CommandLine|base64offset|contains: a", "sigma/short-value"],
  ["CommandLine|base64offset|contains: ''", "sigma/short-value"],
  ["CommandLine|utf16: abc", "sigma/encoded-text"],
  ["CommandLine|wide: é", "sigma/encoded-text"],
  ["CommandLine|exists: maybe", "sigma/value-type"],
  ["CommandLine|exists: 1", "sigma/value-type"],
  ["CommandLine|contains: null", "sigma/value-type"],
  ["CommandLine|contains: { a: b }", "sigma/value-type"],
  ["CommandLine: [[a]]", "sigma/value-type"],
  ["CommandLine|lt: 5", "sigma/value-type"],
  ["ProcessId|lt: many", "sigma/value-type"],
  ["ProcessId|lt: null", "sigma/value-type"],
  ["ProcessId: many", "sigma/value-type"],
  ["Image|fieldref: 5", "sigma/value-type"],
  ["Image|fieldref: 'Parent*'", "sigma/value-type"],
  ["Image|fieldref: Hashes", "sigma/value-type"],
  ["Image|fieldref: Nothing", "sigma/unknown-field"],
  ["CommandLine|cidr: 5", "sigma/value-type"],
  ["CommandLine|cidr: 10.0.0.1/8", "sigma/unreadable-network"],
  ["CommandLine|cidr: localhost", "sigma/unreadable-network"],
  ["CommandLine|re: 'a(?=b)'", "sigma/unreadable-regex"],
  ["CommandLine|re: '(a'", "sigma/unreadable-regex"],
  ["CommandLine|re: '(?x)a'", "sigma/unreadable-regex"],
  ["CommandLine|re: ''", "sigma/value-type"],
  ["CommandLine: []", "sigma/no-values"],
  ["CommandLine: 0123", "yaml/leading-zero"],
  [`CommandLine|windash|contains: '${"-a ".repeat(9)}'`, "sigma/too-many-values"],
];

for (const [item, code] of refused) {
  refusals(`${item} gives ${code}`, () => {
    const { rules, diagnostics } = readText(sigmaText(`selection:\n    ${item}\ncondition: selection`));
    assert.equal(rules, []);
    assert.equal(diagnostics.filter(({ severity }) => severity === "error").map((each) => each.code), [code]);
    assert.ok(diagnostics.every(({ span }) => span !== undefined));
  });
}

refusals("every modifier of the specification is known, and any chain is read or refused", () => {
  assert.is(sigmaModifierNames.length, new Set(sigmaModifierNames).size);
  const name = fc.constantFrom(...sigmaModifierNames, "oddity");
  fc.assert(fc.property(fc.array(name, { maxLength: 4 }), fc.constantFrom("a", "-b*", "5", "true", "''", "null", "[x, y]", "10.0.0.0/8"), (names, value) => {
    const parsed = parseModifiers(names);
    const { rules, diagnostics } = readText(sigmaText(`selection:\n    ${["CommandLine", ...names].join("|")}: ${value}\ncondition: selection`), { placeholders: {} });
    const failed = diagnostics.some(({ severity }) => severity === "error");
    assert.is(rules.length, failed ? 0 : 1);
    if ("fault" in parsed) assert.ok(failed);
  }), { numRuns: 300 });
});

refusals.run();

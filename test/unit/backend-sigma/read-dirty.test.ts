import { suite } from "uvu";
import * as assert from "uvu/assert";
import { matches, predicateOf, readText, sigmaText } from "../../kit/sigma-reader.js";

/** Files as people have them: each is read as it is meant, with a word where that is not sure, or refused. */
const test = suite("Sigma, read: dirty files");

const clean = sigmaText("selection:\n    Image: x\ncondition: selection");
const line = "process.command_line";

/** A change of a clean file, and the codes that it gives; the rule still finds its events. */
const readable: readonly (readonly [name: string, text: string, codes: readonly string[]])[] = [
  ["a byte order mark", `\ufeff${clean}`, []],
  ["line ends of Windows", clean.replaceAll("\n", "\r\n"), []],
  ["a document start", `---\n${clean}`, []],
  ["an empty document after it", `${clean}---\n`, []],
  ["a document end", `${clean}...\n`, []],
  ["a zero width space in a field name", clean.replace("Image", "\u200bImage"), ["sigma/invisible-characters"]],
  ["a blank after a field name", clean.replace("Image:", "'Image ':"), ["sigma/invisible-characters"]],
  ["a blank before a modifier", clean.replace("Image:", "'Image| startswith':"), ["sigma/invisible-characters"]],
  ["a zero width space in a condition", clean.replace("condition: selection", "condition: selection\u200b"), ["sigma/invisible-characters"]],
  ["a zero width space in the name of a search", clean.replace("    selection:", "    selection\u200b:"), ["sigma/invisible-characters"]],
  ["a hard space in a condition", clean.replace("condition: selection", "condition: selection\u00a0and selection"), []],
  ["operators in capitals", clean.replace("condition: selection", "condition: selection AND NOT NOT ALL OF Selection* OR 1 Of THEM"), ["sigma/no-search-matches"]],
  ["a condition over several lines", clean.replace("condition: selection", "condition: |\n        selection\n        and selection"), []],
  ["a list of conditions", clean.replace("condition: selection", "condition:\n        - selection\n        - selection and selection"), []],
  ["a comment in a condition's line", clean.replace("condition: selection", "condition: selection # as it is"), []],
  ["keys of others", `${clean}fields: [Image, Nope]\nscope: [server]\ncustom: { a: b }\n`, []],
  ["a status that nobody knows", `${clean}status: experimental|\n`, ["sigma/odd-metadata"]],
  ["a doubled key of metadata", `${clean}level: high\n`, ["yaml/duplicate-key"]],
  ["an anchor", clean.replace("selection:\n", "selection: &same\n").replace("    condition: selection", "    other: *same\n    condition: selection and other"), []],
  ["a search that is not used", clean.replace("    condition", "    other: { Image: y }\n    condition"), ["sigma/unused-search"]],
  ["an item twice in a list", clean.replace("Image: x", "Image: [x, x]"), []],
];

for (const [name, text, codes] of readable) {
  test(`${name}: ${codes.length === 0 ? "nothing is said" : codes.join()}`, () => {
    const { rules, codes: found } = readText(text);
    assert.equal([...new Set(found)], codes);
    if (codes.includes("sigma/no-search-matches")) {
      assert.equal(rules, []);
      return;
    }
    const predicate = rules[0]?.signals[0]?.predicate ?? { kind: "constant", value: false };
    assert.equal(["x", "X", "y", null].map((image) => matches(predicate, { "process.executable": image })), [true, true, false, false]);
  });
}

const refused: readonly (readonly [name: string, text: string, codes: readonly string[]])[] = [
  ["a doubled item", clean.replace("Image: x", "Image: x\n        Image: y"), ["yaml/duplicate-key"]],
  ["two searches of one name, as people see it", clean.replace("    condition", "    selection\u200b: { Image: y }\n    condition"), ["sigma/invisible-characters", "yaml/duplicate-key"]],
  ["keys in capitals", clean.replace("detection:", "Detection:"), ["sigma/no-rule"]],
  ["a list for a map of searches", clean.replace(/detection:[^]*/, "detection:\n    - selection: { Image: x }\n    - condition: selection\nlevel: low\n"), ["sigma/wrong-shape"]],
  ["a list of log sources", clean.replace(/logsource:.*/, "logsource: [{ product: windows }]"), ["sigma/wrong-shape"]],
  ["no log source", clean.replace(/logsource:.*\n/, ""), ["sigma/wrong-shape"]],
  ["a list in a list", clean.replace("Image: x", "Image: [x, [y]]"), ["sigma/value-type"]],
  ["a map for a value", clean.replace("Image: x", "Image: { contains: x }"), ["sigma/value-type"]],
  ["a field name that is only blank", clean.replace("Image: x", "' |re': x"), ["sigma/invisible-characters", "sigma/unreadable-keyword"]],
  ["an empty search", clean.replace("\n        Image: x", ""), ["sigma/no-values"]],
  ["a condition that is empty", clean.replace("condition: selection", "condition: ''"), ["sigma/condition-syntax"]],
  ["a condition that is no text", clean.replace("condition: selection", "condition: [selection, 5]"), ["sigma/wrong-shape"]],
  ["no condition", clean.replace("    condition: selection\n", ""), ["sigma/wrong-shape"]],
];

for (const [name, text, codes] of refused) {
  test(`${name}: ${codes.join()}`, () => {
    const { rules, codes: found, diagnostics } = readText(text);
    assert.equal([rules.length, [...new Set(found)].sort()], [0, [...codes].sort()]);
    for (const { span } of diagnostics) assert.ok(span !== undefined && span[0] >= 0 && span[1] <= text.length);
  });
}

test("empty field names, null and types beside each other, and keywords with all", () => {
  const on = (detection: string, fields: Readonly<Record<string, string | null>>): boolean => matches(predicateOf(`${detection}\ncondition: a`), fields);
  assert.equal(["a xb", "b"].map((text) => on("a: { '': x }", { [line]: text })), [true, false]);
  assert.equal(["x", null, "5", "true", "y"].map((text) => on("a: { CommandLine: [x, null, 5, true] }", { [line]: text })), [true, true, true, true, false]);
  assert.equal(["x 5", "5", "x"].map((text) => on("a: { '|all': [x, 5] }", { [line]: text })), [true, false, false]);
  assert.equal([on("a: { '|all': [x, y], Image: z }", { [line]: "xy", "process.executable": "z" }), on("a: { '|all': [x, y], Image: z }", { [line]: "xy" })], [true, false]);
  assert.equal([on("a: [{ Image: x }, word]", { [line]: "a word" }), on("a: [{ Image: x }, word]", { "process.executable": "x" }), on("a: [{ Image: x }, word]", { "process.executable": "xy" })], [true, true, false]);
  assert.equal(readText(sigmaText("a: { '|all': [x, null] }\ncondition: a")).codes, ["sigma/value-type"]);
  // To YAML 1.1, which most Sigma tools read, an exponent without a point and a sign makes no number.
  assert.equal(["2024-01-02", "1.50", "1e3", "31", "15"].map((text, at) => on(`a: { CommandLine: ${["2024-01-02", "1.50", "1e3", "0x1F", "0o17"][at]} }`, { [line]: text })), [true, true, true, true, true]);
});

test.run();

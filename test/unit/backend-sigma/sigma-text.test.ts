import { parseSigmaText, printSigmaText, type SigmaTextPart, sigmaEscapes } from "@isorule/backend-sigma/read";
import { escapeLike, parseLike } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hostileTexts } from "../../kit/hostile.js";

const text = (value: string): SigmaTextPart => ({ kind: "text", text: value });
const run: SigmaTextPart = { kind: "run" };
const one: SigmaTextPart = { kind: "one" };

const reading = suite("Sigma values: reading");

/** The cases of the rules specification, section Escaping, and of a UNC path. */
const table: readonly (readonly [written: string, parts: readonly SigmaTextPart[]])[] = [
  ["a\\b", [text("a\\b")]],
  ["a\\\\b", [text("a\\b")]],
  ["a\\\\\\b", [text("a\\\\b")]],
  ["a\\\\\\\\b", [text("a\\\\b")]],
  ["a\\*b", [text("a*b")]],
  ["a\\?b", [text("a?b")]],
  ["a\\\\*b", [text("a\\"), run, text("b")]],
  ["a\\\\\\*b", [text("a\\*b")]],
  ["C:\\Windows\\", [text("C:\\Windows\\")]],
  ["*\\cmd.exe", [run, text("\\cmd.exe")]],
  ["\\\\server\\share", [text("\\server\\share")]],
  ["\\\\\\\\server\\share", [text("\\\\server\\share")]],
  ["a?b*", [text("a"), one, text("b"), run]],
  ["", []],
];

for (const [written, parts] of table) {
  reading(`reads ${written}`, () => assert.equal(parseSigmaText(written), parts));
}

reading.run();

const writing = suite("Sigma values: writing");

writing("writes what the specification recommends", () => {
  assert.is(printSigmaText([text("C:\\Windows\\System32\\cmd.exe")]), "C:\\Windows\\System32\\cmd.exe");
  assert.is(printSigmaText([text("C:\\Windows\\")]), "C:\\Windows\\");
  assert.is(printSigmaText([text("\\\\server\\share")]), "\\\\\\\\server\\share");
  assert.is(printSigmaText([text("a\\"), run]), "a\\\\*");
  assert.is(printSigmaText([text("a\\*")]), "a\\\\\\*");
  assert.is(printSigmaText([text("100% [x] \"y\" 'z' $")]), "100% [x] \"y\" 'z' $");
});

writing("has a row for every escape that it writes", () => {
  for (const { character, written } of sigmaEscapes) assert.ok(written.endsWith(character));
  assert.equal([...new Set(sigmaEscapes.map((row) => row.character))], ["*", "?", "\\"]);
});

/** Texts in which backslashes and wildcards meet often. */
const awkward = fc.string({ unit: fc.constantFrom("\\", "\\", "*", "?", "a", "B", " ", "'"), maxLength: 12 });

writing("is undone by reading, for any text", () => {
  fc.assert(
    fc.property(fc.oneof(awkward, fc.string({ unit: "binary" })), (value) => {
      assert.equal(parseSigmaText(printSigmaText([text(value)])), value === "" ? [] : [text(value)]);
    }),
    { numRuns: 2000 },
  );
});

writing("is undone by reading, for the hostile texts", () => {
  for (const { name, text: value } of hostileTexts) assert.equal(parseSigmaText(printSigmaText([text(value)])), [text(value)], name);
});

const part = fc.oneof(awkward.map(text), fc.constantFrom(run, one));

writing("is undone by reading, for any pattern", () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const printed = printSigmaText(parts);
      assert.equal(printSigmaText(parseSigmaText(printed)), printed);
      const pattern = parts.map((each) => (each.kind === "run" ? "*" : each.kind === "one" ? "?" : escapeLike(each.text))).join("");
      assert.equal(parseSigmaText(printed), parseLike(pattern));
    }),
    { numRuns: 2000 },
  );
});

writing("keeps a text as it is where a modifier puts wildcards around it", () => {
  fc.assert(
    fc.property(awkward, (value) => {
      const inside = parseSigmaText(printSigmaText([text(value)]));
      // contains, startswith and endswith add their wildcards to the parts that were read (pySigma, modifiers.py).
      assert.equal(parseSigmaText(printSigmaText([run, ...inside, run])), value === "" ? [run] : [run, text(value), run]);
      assert.equal(parseSigmaText(printSigmaText([...inside, run])), value === "" ? [run] : [text(value), run]);
      assert.equal(parseSigmaText(printSigmaText([run, ...inside])), value === "" ? [run] : [run, text(value)]);
    }),
  );
});

writing.run();

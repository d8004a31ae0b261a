import { isWritable, plainYaml, proseYaml, quoteYaml } from "@isorule/backend-sigma/read";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { hostileTexts } from "../../kit/hostile.js";

const quoting = suite("YAML of Sigma files");

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom("'", '"', "\\", ":", "#", " ", "-", "\n", "\r", "\t", "\0", "\u0085", "\u2028", "\ufeff", "a", "|", "%", "{", "&", "*") }),
  fc.constantFrom("yes", "No", "null", "~", "0123", "1e3", "2026-01-01", "0x10", "12:30", "---", "...", "- a", "? a", "a: b", "a #b", "=", "<<", "!!str"),
);

quoting("reads back any text, quoted, plain or as prose, by both versions of YAML", () => {
  const texts = fc.oneof(anyText, fc.constantFrom(...hostileTexts.map(({ text }) => text))).filter(isWritable);
  fc.assert(
    fc.property(texts, (text) => {
      for (const version of ["1.2", "1.1"] as const) {
        assert.is(parse(quoteYaml(text), { version }), text);
        assert.equal(parse(`k: ${plainYaml(text)}\nl: 1\n`, { version }), { k: text, l: 1 });
        assert.equal(parse(`k:\n    - ${proseYaml(text, 8)}\n    - 1\n`, { version }), { k: [text, 1] });
        assert.equal(parse(`k: ${proseYaml(text, 4)}\nl: 1\n`, { version }), { k: text, l: 1 });
      }
    }),
    { numRuns: 3000 },
  );
});

quoting("keeps every quoted text on one line of visible characters", () => {
  for (const { text } of hostileTexts.filter(({ text: each }) => isWritable(each))) {
    assert.not.match(quoteYaml(text), /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\u200b\u202e]/u);
  }
});

quoting("prefers single quotes, as the rules specification asks for", () => {
  assert.is(quoteYaml("C:\\Temp\\a's \"b\""), "'C:\\Temp\\a''s \"b\"'");
  assert.is(quoteYaml("a\nb\\"), '"a\\nb\\\\"');
  assert.is(quoteYaml("\u{e0041}\u202e\u0007"), '"\\U000e0041\\u202e\\x07"');
});

quoting("leaves names and sentences without quotes, words with a meaning not", () => {
  assert.is(plainYaml("TargetObject|contains|all"), "TargetObject|contains|all");
  assert.is(plainYaml("https://example.org/a#b"), "https://example.org/a#b");
  assert.is(plainYaml("Yes"), "'Yes'");
  assert.is(plainYaml("a: b"), "'a: b'");
  assert.is(plainYaml("a #b"), "'a #b'");
  assert.is(plainYaml("|all"), "'|all'");
  assert.is(plainYaml("a "), "'a '");
});

quoting("writes several lines as a block", () => {
  assert.is(proseYaml("One.\n\nTwo.\n", 4), "|\n    One.\n\n    Two.");
  assert.is(proseYaml("One.\nTwo.", 4), "|-\n    One.\n    Two.");
  assert.is(proseYaml(" One.\nTwo.", 4), '" One.\\nTwo."');
});

quoting("knows half characters", () => {
  assert.not(isWritable("a\ud800b"));
  assert.ok(isWritable("a🚀b"));
});

quoting.run();

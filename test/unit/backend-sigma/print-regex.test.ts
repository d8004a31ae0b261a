import { printRegex, regexHas } from "@isorule/backend-sigma/read";
import { parseRegex, type Regex, regexSearch } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const printing = suite("Sigma regular expressions");

function parsed(pattern: string): Regex {
  const result = parseRegex(pattern);
  if ("fault" in result) throw new Error(`${pattern}: ${result.fault.message}`);
  return result.regex;
}

const table: readonly (readonly [pattern: string, printed: string])[] = [
  ["\\d+", "[0-9]+"],
  ["\\w\\W", "[0-9A-Z_a-z][^0-9A-Z_a-z]"],
  ["(?:a|b)c", "(a|b)c"],
  ["(?<name>ab)*?", "(ab)*"],
  ["a{2,3}b{2}c{2,}d?", "a{2,3}b{2}c{2,}d?"],
  ["^a$", "^a$"],
  ["\\.\\*\\\\", "\\.\\*\\\\"],
  ["[\\]\\^\\-a-c]", "[\\-\\]\\^a-c]"],
  ["[^a-z]", "[^a-z]"],
  ["\\x41/", "A/"],
  ["a|", "a|"],
  ["(a|b)|c", "a|b|c"],
  ["[\\D]", "[^0-9]"],
  ["\\ba\\B", "\\ba\\B"],
];

for (const [pattern, printed] of table) printing(`spells ${pattern}`, () => assert.is(printRegex(parsed(pattern), true), printed));

printing("uses only what the modifiers appendix allows", () => {
  const text = printRegex(parsed("\\d\\w\\s(?:x)(?<n>y)\\t\\x00"), true);
  assert.not.match(text, /\\[A-Za-z]|\(\?/);
});

const atom = fc.constantFrom("a", "B", "\\d", "\\W", "[a-c]", "[^b]", ".", "\\.", "\\\\", "\\[", "[\\D\\]x]", "[\\Wb]", "[-a]", "\\{", " ");
const pattern = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    atom,
    fc.tuple(tie("node"), tie("node")).map(([left, right]) => left + right),
    fc.tuple(tie("node"), tie("node")).map(([left, right]) => `(?:${left}|${right})`),
    fc.tuple(tie("node"), fc.constantFrom("*", "+", "?", "{1,2}", "{2}")).map(([inner, times]) => `(?:${inner})${times}`),
    tie("node").map((inner) => `^${inner}`),
    tie("node").map((inner) => `(?:${inner})$`),
  ),
})).node;

printing("means the same as the pattern, to the model's engine and to JavaScript's", () => {
  const subject = fc.string({ unit: fc.constantFrom("a", "b", "B", "c", "1", ".", "\\", "[", "]", "x", "-", "{", " ", "\n"), maxLength: 6 });
  fc.assert(
    fc.property(pattern, fc.array(subject, { minLength: 8, maxLength: 8 }), fc.boolean(), (source, subjects, caseSensitive) => {
      const regex = parsed(source);
      const spelled = printRegex(regex, caseSensitive);
      const again = regexSearch(parsed(spelled), { caseSensitive });
      const native = new RegExp(spelled, caseSensitive ? "u" : "iu");
      const search = regexSearch(regex, { caseSensitive });
      for (const text of subjects) {
        assert.is(again(text), search(text), `${source} as ${spelled} on ${JSON.stringify(text)}`);
        assert.is(native.test(text), search(text), `${source} as ${spelled} on ${JSON.stringify(text)}`);
      }
    }),
    { numRuns: 1000 },
  );
});

printing("finds kinds at any depth", () => {
  assert.ok(regexHas(parsed("a(b|(c\\b)*)"), "wordBoundary"));
  assert.not(regexHas(parsed("a(b|c)"), "end"));
});

printing.run();

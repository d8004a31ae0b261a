import { readPlainYaml } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parsedTree } from "../../kit/parsed-tree.js";

const test = suite("read plain YAML");

const mostDepth = 80;
const rule = `title: A rule
id: 1d9fd8a8-5b3c-4f6e-9a49-0d7e3c1a0001   # made up
description: |
    Two lines
      and one that is indented more

    and a paragraph
references:
- https://example.org/#anchor
- a text: is a map
date: 2024-01-31
falsepositives:
  - a text that goes on
    in the next line

    and behind an empty one
detection:
    # what it selects
    selection:
        CommandLine|contains|all:
            - ' it''s '
            - "a \\\\ and \\" quote"
            - -enc
        EventID: 4688
        Flag: true
        Other: null
    condition: selection # all of it
level: high
`;

test("reads what rule files have, as the parser of all of YAML does", () => {
  const tree = readPlainYaml(rule, mostDepth);
  assert.ok(tree !== undefined);
  assert.equal(tree, parsedTree(rule));
});

test("reads a text with or without a line feed at its end", () => {
  for (const text of ["a: 1", "a: b\n\n", "a: |\n  x", "a: |\n  x\n\n", "a: |-\n  x", "a:\n- b", "a:\n  - b: c\n    d: e", "a: 'b'", "a: b\n  c"]) {
    assert.equal(readPlainYaml(text, mostDepth), parsedTree(text), JSON.stringify(text));
    assert.ok(readPlainYaml(text, mostDepth) !== undefined, JSON.stringify(text));
  }
});

const leftAlone: readonly string[] = [
  "", "# nothing\n", "a", "- a\n", "a: {}\n", "a: [1]\n", "a: &x 1\n", "a: *x\n", "a: !t 1\n", "a: >\n  b\n", "a:\n", "a: 1\na: 2\n", "1: a\n", "null: a\n", "'a': b\n",
  "a: 0x10\n", "a: .inf\n", "a: 1e3\n", "a:\tb\n", "a: b\r\n", "---\na: b\n", "a: b\n---\nc: d\n", "%YAML 1.1\n---\na: b\n", "a: 'b\n  c'\n", "a: \"\\x41\"\n", "a: b: c\n", "a: b\n  c: d\n",
  "a: b\n c\nd\n", "a: 'b' c\n", "a: 'b'#c\n", "a:\n  b: c\n d: e\n", "a:\n  - b\n - c\n", "a: |\n  b\n c\n", "a: |\n\n  b\n", "a: | # c\n  b\n", "a: |2\n  b\n", "? a\n: b\n", "a: @b\n", "a: %b\n",
  "a: b\n# c\n  d\n", "a:\n  b: c\n  # of b\nd: e\n", "\ufeffa: b\n", "a : b\n", "a: - b\n", "a: ,b\n", "- - a\n", "a:\n  -\n    b\n",
];

test("leaves everything else to the parser of all of YAML", () => {
  for (const text of leftAlone) assert.is(readPlainYaml(text, mostDepth), undefined, JSON.stringify(text));
});

test("nests no deeper than it is told", () => {
  const nested = (depth: number): string => Array.from({ length: depth }, (_, at) => `${" ".repeat(at)}a:`).join("\n") + " b\n";
  assert.ok(readPlainYaml(nested(mostDepth), mostDepth) !== undefined);
  assert.is(readPlainYaml(nested(mostDepth + 1), mostDepth), undefined);
  assert.equal(readPlainYaml(nested(mostDepth), mostDepth), parsedTree(nested(mostDepth)));
});

/** Pieces from which texts come out that are nearly plain YAML. */
const piece = fc.constantFrom(
  "a: ", "b: ", "c:", "key|all: ", "a:\n", "  a:\n", "- ", "  - ", "    ", "  ", " ", "\n", "\n\n", "\n  ", "\n    ", "text", "two words", "1", "-1", "2024-01-31", "true", "~", "null", "0x1", ".5",
  "'x'", "''", "\"y\"", "\"\\\\\"", "|\n", "|-\n", ">\n", "# c", "#", " # c\n", "\n# c\n", "\n  # c\n", ":", ": ", "-", "?", "&", "*", "!", "%", "@", "`", "[", "]", "{", "}", ",", "\\", "é", "\u2028", "---", "...", "\t", "\r\n",
);

test("gives the tree of the parser of all of YAML, or none", () => {
  let read = 0;
  fc.assert(
    fc.property(fc.constantFrom("a: ", "a:\n  b: ", "a:\n- ", "a:\n  - ", "a: |\n  "), fc.array(piece, { maxLength: 12 }), (start, pieces) => {
      const text = start + pieces.join("");
      const tree = readPlainYaml(text, mostDepth);
      if (tree === undefined) return;
      read++;
      assert.equal(tree, parsedTree(text), JSON.stringify(text));
    }),
    { numRuns: 4000 },
  );
  assert.ok(read > 40, `${read} of 4000 texts are plain`);
});

test("gives the same tree or none for a rule with a change anywhere", () => {
  let read = 0;
  fc.assert(
    fc.property(fc.nat(rule.length), fc.nat(5), fc.array(piece, { maxLength: 2 }), (at, gone, pieces) => {
      const text = rule.slice(0, at) + pieces.join("") + rule.slice(at + gone);
      const tree = readPlainYaml(text, mostDepth);
      if (tree === undefined) return;
      read++;
      assert.equal(tree, parsedTree(text), JSON.stringify(text));
    }),
    { numRuns: 1500 },
  );
  assert.ok(read > 200, `${read} of 1500 texts are plain`);
});

test.run();

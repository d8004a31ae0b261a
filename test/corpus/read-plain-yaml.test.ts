import { readPlainYaml } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { corpusFiles } from "../kit/corpus.js";
import { parsedTree } from "../kit/parsed-tree.js";

const test = suite("SigmaHQ: plain YAML");

test("the short way through YAML gives the tree of the parser, and nearly all rules take it", () => {
  const files = [...corpusFiles("sigma", /\.ya?ml$/), ...corpusFiles("t1505.004", /\.ya?ml$/)];
  let plain = 0;
  for (const { path, text } of files) {
    const tree = readPlainYaml(text, 80);
    if (tree === undefined) continue;
    plain++;
    assert.equal(tree, parsedTree(text), path);
  }
  console.log(`\n  ${plain} of ${files.length} files are plain`);
  assert.ok(plain > files.length * 0.95);
});

test.run();

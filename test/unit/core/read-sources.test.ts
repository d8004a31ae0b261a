import { coreDiagnostics, dataOf, type Diagnostic, readSources, reporter, type Source } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("core: texts of several documents");

function read(text: string): { readonly sources: readonly Source[] | undefined; readonly data: readonly unknown[] | undefined; readonly codes: readonly string[] } {
  const found: Diagnostic[] = [];
  const sources = readSources(text, reporter(coreDiagnostics, (diagnostic) => found.push(diagnostic)));
  return { sources, data: sources?.map(dataOf), codes: found.map(({ code }) => code) };
}

test("reads every document, with offsets in the whole text", () => {
  const text = "a: 1\n---\nb: x\n";
  const { sources, data, codes } = read(text);
  assert.equal(codes, []);
  assert.equal(data, [{ a: 1 }, { b: "x" }]);
  const [, second] = sources ?? [];
  const entry = second?.kind === "map" ? second.entries[0] : undefined;
  assert.is(text.slice(...(entry?.value.span ?? [0, 0])), "x");
  assert.is(text.slice(...(entry?.keySpan ?? [0, 0])), "b");
});

test("passes over empty documents, but not over a text without any other", () => {
  assert.equal(read("---\na: 1\n---\n# nothing\n---\n").data, [{ a: 1 }]);
  for (const text of ["", "---\n---\n", "# only a comment\n"]) assert.equal(read(text), { sources: undefined, data: undefined, codes: ["yaml/empty"] }, text);
});

test("leaves out a document with a fault and keeps the others", () => {
  assert.equal(read("a: 1\n---\nb: 'open\n").data, [{ a: 1 }]);
  const { data, codes } = read("a: [1\n---\nb: 2\n");
  assert.equal(data, [{ b: 2 }]);
  assert.ok(codes.length > 0);
});

test("does not take an anchor over into the next document", () => {
  const { data, codes } = read("a: &x 1\n---\nb: *x\n---\nc: 3\n");
  assert.equal(data, [{ a: 1 }, { c: 3 }]);
  assert.equal(codes, ["yaml/syntax"]);
});

test("has one budget of values for all documents", () => {
  const bomb = `a: &a [${"1,".repeat(60)}1]\nb: &b [${"*a,".repeat(60)}*a]\nc: [${"*b,".repeat(60)}*b]\n`;
  const start = Date.now();
  assert.equal(read(`${bomb}---\n${bomb}---\n${bomb}`).codes, ["yaml/too-many-values"]);
  assert.ok(Date.now() - start < 3_000);
});

test.run();

import { polarLeaves } from "@isorule/catalog";
import type { Comparison, Predicate } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("catalog: what is looked for, and what is left out");

const is = (value: string): Comparison => ({ kind: "comparison", field: "process.name", operator: "equals", values: [value], caseSensitive: false });
const not = (operand: Predicate): Predicate => ({ kind: "not", operand });
const and = (...operands: Predicate[]): Predicate => ({ kind: "and", operands });
const or = (...operands: Predicate[]): Predicate => ({ kind: "or", operands });

function polarities(predicate: Predicate): string {
  return polarLeaves(predicate).map(({ leaf, excluded }) => `${excluded ? "-" : "+"}${leaf.kind === "comparison" ? leaf.values[0] : leaf.kind}`).join(" ");
}

test("by hand", () => {
  const cases: readonly (readonly [Predicate, string])[] = [
    [is("a"), "+a"],
    [not(is("a")), "-a"],
    [not(not(is("a"))), "+a"],
    [and(is("a"), not(is("b"))), "+a -b"],
    [not(or(is("a"), not(is("b")))), "-a +b"],
    [not(and(is("a"), or(not(is("b")), is("c")))), "-a +b -c"],
    [or(and(is("a"), not(and(is("b"), not(or(is("c"), not(is("d"))))))), is("e")), "+a -b +c -d +e"],
    [and(is("a"), { kind: "constant", value: true }, not({ kind: "exists", field: "user.name" }), not({ kind: "keyword", values: ["x"], caseSensitive: false })), "+a -exists -keyword"],
  ];
  for (const [predicate, expected] of cases) assert.is(polarities(predicate), expected);
});

const names = ["a", "b", "c", "d", "e", "f"];
const tree = fc.letrec<{ node: Predicate }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    fc.constantFrom(...names).map(is),
    fc.record({ kind: fc.constantFrom("and" as const, "or" as const), operands: fc.array(tie("node"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant("not" as const), operand: tie("node") }),
  ),
})).node;

/** The truth of a tree whose leaves are numbered in their order. */
function truth(node: Predicate, leaves: readonly boolean[], next: { at: number }): boolean {
  if (node.kind === "not") return !truth(node.operand, leaves, next);
  if (node.kind === "and" || node.kind === "or") {
    const values = node.operands.map((operand) => truth(operand, leaves, next));
    return node.kind === "and" ? values.every(Boolean) : values.some(Boolean);
  }
  return leaves[next.at++] === true;
}

test("what is looked for can only add events, what is left out can only take some away", () => {
  fc.assert(fc.property(tree, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (node, values) => {
    for (const [at, { excluded }] of polarLeaves(node).entries()) {
      const [without, with_] = [false, true].map((value) => truth(node, values.with(at, value), { at: 0 }));
      assert.ok(excluded ? without === true || with_ === false : with_ === true || without === false);
    }
  }), { numRuns: 500 });
});

test("any depth is walked", () => {
  let node: Predicate = is("a");
  for (let depth = 0; depth < 100_001; depth++) node = not(node);
  assert.is(polarities(node), "-a");
});

test.run();

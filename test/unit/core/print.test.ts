import { allOf, anyOf, type Expression, type ExpressionSyntax, leafOf, notOf, printExpression } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("core: print expressions");

const syntax: ExpressionSyntax<string> = { and: "AND", or: "OR", not: (operand) => `NOT ${operand}`, leaf: (leaf) => leaf };

const random: fc.Arbitrary<Expression<string>> = fc.letrec<{ node: Expression<string> }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom("a", "b", "c", "d").map(leafOf),
    tie("node").map((operand): Expression<string> => ({ kind: "not", operand })),
    fc.record({ kind: fc.constantFrom("and" as const, "or" as const), operands: fc.array(tie("node"), { minLength: 2, maxLength: 4 }) }),
  ),
})).node;

function evaluate(node: Expression<string>, truth: Readonly<Record<string, boolean>>): boolean {
  if (node.kind === "leaf") return truth[node.leaf] === true;
  if (node.kind === "not") return !evaluate(node.operand, truth);
  return node.kind === "and" ? node.operands.every((operand) => evaluate(operand, truth)) : node.operands.some((operand) => evaluate(operand, truth));
}

/** Evaluates printed text with one of the two precedences, by JavaScript's own parser: full parentheses make them agree. */
function run(text: string, truth: Readonly<Record<string, boolean>>, orFirst: boolean): boolean {
  const words = text.replace(/\n/g, " ").replace(/NOT/g, "!").replace(/[abcd]/g, (name) => String(truth[name]));
  if (!orFirst) return Function(`return (${words.replace(/AND/g, "&&").replace(/OR/g, "||")})`)() === true;
  // OR above AND: read OR as && of complements, AND as ||, on complemented leaves.
  const dual = words.replace(/\btrue\b/g, "F").replace(/\bfalse\b/g, "true").replace(/\bF\b/g, "false").replace(/AND/g, "||").replace(/OR/g, "&&");
  return Function(`return (${dual})`)() === false;
}

test("means the same whether AND or OR binds tighter", () => {
  fc.assert(
    fc.property(random, fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean(), d: fc.boolean() }), fc.integer({ min: 5, max: 120 }), (node, truth, width) => {
      const text = printExpression(node, { ...syntax, width });
      assert.is(run(text, truth, false), evaluate(node, truth), text);
      assert.is(run(text, truth, true), evaluate(node, truth), text);
    }),
    { numRuns: 2_000 },
  );
});

test("a long chain becomes a balanced tree in the same order", () => {
  const names = Array.from({ length: 5_000 }, (_, index) => `x${index}`);
  const text = printExpression(anyOf(names.map(leafOf)), { ...syntax, maxChain: 100, breakLines: false });
  assert.equal(text.match(/x\d+/g), names);
  let depth = 0;
  let deepest = 0;
  for (const char of text) {
    if (char === "(") deepest = Math.max(deepest, ++depth);
    if (char === ")") depth--;
  }
  assert.ok(deepest > 0 && deepest <= 2);
});

test("one operand needs no parentheses, two negations cancel out", () => {
  assert.is(printExpression(allOf([leafOf("a")]), syntax), "a");
  assert.is(printExpression(notOf(notOf(leafOf("a"))), syntax), "a");
  assert.is(printExpression(notOf(allOf([leafOf("a"), leafOf("b")])), syntax), "NOT (a AND b)");
});

test.run();

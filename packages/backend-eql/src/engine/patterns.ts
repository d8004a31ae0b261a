import { EngineFault } from "@isorule/core";
import type { EqlPattern } from "../syntax/tree.js";
import { foldCase } from "./fold-case.js";
import type { IndexMapping } from "./index-mapping.js";
import { compileLuceneRegex } from "./lucene-regex.js";
import { type Condition, testOf, type Truth } from "./truth.js";
import { compileValue, type Scope } from "./values.js";
import { compileWildcard } from "./wildcard.js";

/**
 * Makes a condition of `:`, `like` and `regex`. In a pattern of the first two, `*` and `?` are always live, and a
 * backslash is a backslash.
 *
 * @throws EngineFault for anything but texts, and for a regular expression that Lucene refuses
 */
export function compilePattern(node: EqlPattern, mapping: IndexMapping): Condition {
  const scope: Scope = { mapping, fields: [] };
  const operand = compileValue(node.operand, scope);
  const texts = node.values.map(({ value }) => {
    if (typeof value !== "string") throw new EngineFault(`${node.operator} compares texts only, and not ${JSON.stringify(value)}.`);
    return value;
  });
  if (operand.kind !== "null" && operand.kind !== "text") throw new EngineFault(`${node.operator} compares texts only, and not a value of the type ${operand.kind}.`);
  // Also a pattern for a field that no index maps is read, and refused.
  const test = node.operator === "regex" ? regexTest(node, texts, operand.field !== undefined || operand.constant !== undefined) : wildcardTests(node, texts);
  if (operand.constant?.value === null) {
    const truth = operand.isNull ? unmappedTruth(node, texts) : null;
    return () => truth;
  }
  return testOf(operand, scope, (value) => test(String(value)));
}

function wildcardTests({ insensitive }: EqlPattern, texts: readonly string[]): (value: string) => boolean {
  const plain = texts.filter((text) => !isWildcard(text));
  const exact = new Set(insensitive ? plain.map(foldCase) : plain);
  const tests = texts.filter(isWildcard).map((text) => compileWildcard(text, { insensitive, escapes: false }));
  return (value) => (exact.size > 0 && exact.has(insensitive ? foldCase(value) : value)) || tests.some((test) => test(value));
}

/** Several expressions are one for Lucene, joined by `|`. Source: querytranslator_tests.txt, regexMultiArg */
function regexTest({ insensitive }: EqlPattern, texts: readonly string[], isField: boolean): (value: string) => boolean {
  if (!isField) throw new EngineFault("The regular expression of a function is one of Java, which this engine does not know.");
  return compileLuceneRegex(texts.join("|"), insensitive);
}

function isWildcard(text: string): boolean {
  return text.includes("*") || text.includes("?");
}

/**
 * What a pattern says of a null that stands there: one that is a plain text or takes any text becomes a comparison or a
 * test for a value before null is folded, and these are false of null; any other one is null.
 * Source: ReplaceRegexMatch in OptimizerRules of Elasticsearch
 */
function unmappedTruth({ operator, insensitive }: EqlPattern, texts: readonly string[]): Truth {
  if (operator === "regex") return !insensitive && texts.length === 1 && !/[*?.+{}[\]()"\\#@&<>~|]/.test(texts[0] as string) ? false : null;
  return texts.every((text) => /^\*+$/.test(text) || (!insensitive && !isWildcard(text))) ? false : null;
}

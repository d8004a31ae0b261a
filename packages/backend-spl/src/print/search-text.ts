import { allOf, anyOf, type Expression, leafOf, type ExpressionSyntax, printExpression, printOperand } from "@isorule/core";
import type { Filter, SearchLeaf, Term } from "../query.js";
import { quoteText, searchField } from "./literals.js";

/**
 * How a search writes conditions. OR binds tighter than AND here and the other way round in `where`, so every group
 * stands in parentheses; `NOT f="v"` and never `f!="v"`, which would ask for the field to be there.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/search-manual/10.0/search-primer/boolean-expressions-with-logical-operators
 * @see https://help.splunk.com/en/splunk-enterprise/search/search-manual/10.0/search-primer/difference-between-not-and-
 */
export const searchSyntax: ExpressionSyntax<SearchLeaf> = {
  and: "AND",
  or: "OR",
  not: (operand) => `NOT ${operand}`,
  leaf: searchLeaf,
};

function searchLeaf(leaf: SearchLeaf): string {
  const field = searchField(leaf.field);
  switch (leaf.kind) {
    case "equals": {
      const [first] = leaf.patterns;
      if (leaf.patterns.length === 1 && first !== undefined) return `${field}=${quoteText(first)}`;
      return `${field} IN (${wrapped(leaf.patterns.map(quoteText))})`;
    }
    case "present":
      // The manuals do not say whether f=* takes an empty value, so emptiness is ruled out.
      return `(${field}=* AND NOT ${field}="")`;
    case "number":
      return `${field}${leaf.operator}${numberText(leaf.value)}`;
  }
}

/** A list on several lines where one would grow too long. Blanks between items mean nothing. */
function wrapped(items: readonly string[]): string {
  const lines: string[] = [];
  for (const [index, item] of items.entries()) {
    const text = index === items.length - 1 ? item : `${item},`;
    const last = lines.at(-1);
    if (last !== undefined && last.length + text.length < 100) lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(text);
  }
  return lines.join("\n    ");
}

/** A number without an exponent, which a search would read as text. */
export function numberText(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, "");
}

/** The terms of a base search, such as `source="..." EventCode=13`. */
export function termTexts(terms: readonly Term[]): readonly string[] {
  return terms.map(({ field, values }) => {
    const texts = values.map((value) => (typeof value === "number" ? numberText(value) : quoteText(value)));
    const [first] = texts;
    return texts.length === 1 && first !== undefined ? `${searchField(field)}=${first}` : `${searchField(field)} IN (${texts.join(", ")})`;
  });
}

/** The lines of a filter: its terms, then one line for each condition, all of which must hold. */
export function filterLines(filter: Filter): readonly string[] {
  const terms = termTexts(filter.source.terms).join(" ");
  const conditions = filter.search.map((condition) => printOperand(condition, searchSyntax));
  return terms === "" ? conditions : [terms, ...conditions];
}

/** Any of several filters, each with its terms and conditions in one pair of parentheses. */
export function filterAlternatives(filters: readonly Filter[]): string {
  const groups = filters.map((filter) => {
    const terms = filter.source.terms.map((term): Expression<SearchLeaf | Term> => leafOf(term));
    return allOf<SearchLeaf | Term>([...terms, ...filter.search]);
  });
  return printExpression(anyOf(groups), { ...searchSyntax, leaf: (leaf) => ("kind" in leaf ? searchLeaf(leaf) : termTexts([leaf]).join("")) });
}

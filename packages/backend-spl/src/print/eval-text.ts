import { allOf, type Expression, type ExpressionSyntax, printExpression } from "@isorule/core";
import type { EvalLeaf, EvalValue } from "../query.js";
import { hexNumber, quoteText } from "./literals.js";
import { numberText } from "./search-text.js";

/**
 * How `where` and `eval` write conditions. A comparison with a missing field is null, and so is its complement, so each
 * leaf is written in a form that is never null: `coalesce`, or `if(condition, 1, 0)=1`, whose third value is taken for
 * null as well.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/where
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/evaluation-functions/comparison-and-conditional-functions
 */
export const evalSyntax: ExpressionSyntax<EvalLeaf> = {
  and: "AND",
  or: "OR",
  not: (operand) => `NOT ${operand}`,
  leaf: evalLeaf,
};

function evalLeaf(leaf: EvalLeaf): string {
  switch (leaf.kind) {
    case "match":
      // mvfind is documented for fields of several values; it gives null where nothing matches.
      if (leaf.value.array) return `isnotnull(mvfind(${leaf.value.expression}, ${quoteText(leaf.regex)}))`;
      return `match(coalesce(${leaf.value.expression}, ""), ${quoteText(leaf.regex)})`;
    case "present":
      return `coalesce(${leaf.value.expression}, "")!=""`;
    case "number":
      return settled(`${numeric(leaf.value)}${leaf.operator}${numberText(leaf.number)}`);
    case "cidr":
      return settled(`cidrmatch(${quoteText(leaf.network)}, ${leaf.value.expression})`);
    case "fields":
      return settled(fieldsText(leaf));
    case "constant":
      return leaf.value ? "1=1" : "1=0";
  }
}

/** True when the condition is, false when it is false or null. */
function settled(condition: string): string {
  return `if(${condition}, 1, 0)=1`;
}

function numeric(value: EvalValue): string {
  return value.hex ? hexNumber(value.expression) : `tonumber(${value.expression})`;
}

type FieldsLeaf = Extract<EvalLeaf, { kind: "fields" }>;

function fieldsText(leaf: FieldsLeaf): string {
  const { relation } = leaf;
  if (relation === "=" || relation === "<" || relation === "<=" || relation === ">" || relation === ">=") {
    return `${numeric(leaf.left)}${relation}${numeric(leaf.right)}`;
  }
  const left = folded(leaf.left, leaf.caseSensitive);
  const right = folded(leaf.right, leaf.caseSensitive);
  const bothPresent = `${left}!="" AND ${right}!=""`;
  switch (relation) {
    case "equals":
      // The added letter keeps eval from comparing two texts of digits as numbers.
      return `${bothPresent} AND "=".${left}="=".${right}`;
    case "contains":
      // split takes its delimiter as plain text: what is left of the text is shorter where it occurs.
      return `${bothPresent} AND len(${left})>coalesce(len(mvjoin(split(${left}, ${right}), "")), 0)`;
    case "startsWith":
      return `${bothPresent} AND "=".substr(${left}, 1, len(${right}))="=".${right}`;
    case "endsWith":
      return `${bothPresent} AND len(${left})>=len(${right}) AND "=".substr(${left}, len(${left})-len(${right})+1)="=".${right}`;
  }
}

function folded(value: EvalValue, caseSensitive: boolean): string {
  return caseSensitive ? value.expression : `lower(${value.expression})`;
}

/** The conditions of a `where`, all of which must hold; empty when there are none. */
export function whereText(conditions: readonly Expression<EvalLeaf>[]): string {
  return conditions.length === 0 ? "" : printExpression(allOf(conditions), evalSyntax);
}

import { allOf, anyOf, type Exists, type Expression, type FieldComparison, type Keyword, leafOf, notOf, type Predicate } from "@isorule/core";
import { call, compare, complementFunctions, complements, type Kql, type KqlListOperator, type KqlOperator, text } from "../syntax/kql.js";
import { asNumber, asText, type FieldFinder, type PlacedField } from "./fields.js";
import { lowerComparison, numberOperators, sure, textOperator } from "./lower-comparison.js";
import { listExists } from "./lower-list.js";
import { rewrites } from "./rewrites.js";

/** What is told while a predicate is lowered. */
export interface Losses {
  /** The condition is close, but not the same. */
  readonly approximate: (kind: "hive" | "keyword" | "case", field: string, reason: string) => void;
}

/**
 * The predicate as a boolean expression of the language. The meaning is two-valued: below a `not`, leaves that could be
 * null are made false; positive ones are left plain, because `where` drops null as it drops false.
 *
 * Every field has a column here (core's `mapRule` sees to that) and is no list.
 */
export function lowerPredicate(predicate: Predicate, fields: FieldFinder, losses: Losses): Expression<Kql> {
  return lower(predicate, { fields, losses }, false);
}

interface Context {
  readonly fields: FieldFinder;
  readonly losses: Losses;
}

function lower(node: Predicate, context: Context, strict: boolean): Expression<Kql> {
  switch (node.kind) {
    case "and":
      return allOf(node.operands.map((operand) => lower(operand, context, strict)));
    case "or":
      return anyOf(node.operands.map((operand) => lower(operand, context, strict)));
    case "not":
      return complement(lower(node.operand, context, true), textFieldOf(node.operand, context));
    case "comparison": {
      const field = fieldOf(node.field, context);
      if (!node.caseSensitive && node.values.some(hasUnusualCase)) {
        context.losses.approximate("case", node.field, node.values.filter(hasUnusualCase).join(", "));
      }
      const rewrite = field.rewrite === undefined ? undefined : rewrites[field.rewrite];
      if (rewrite === undefined) return lowerComparison(node, field, strict);
      const { approximate, operator, or = [], values } = rewrite(node.operator, node.values); // `impossible` was judged before
      if (approximate !== undefined) context.losses.approximate("hive", node.field, approximate);
      return anyOf([{ operator, values }, ...or].map((each) => lowerComparison({ ...node, ...each }, field, strict)));
    }
    case "fieldComparison":
      return lowerFieldComparison(node, context, strict);
    case "exists":
      return leafOf(lowerExists(node, context));
    case "keyword":
      return lowerKeyword(node, context);
    case "constant":
      return leafOf({ kind: "boolean", value: node.value });
  }
}

function fieldOf(name: string, context: Context): PlacedField {
  const field = context.fields.find(name);
  if (field === undefined) throw new Error(`Invariant: ${name} was mapped and has no column`);
  return field;
}

/**
 * Whether case is a question of language for the value: letters outside of ASCII that have two cases. The manual of the
 * string operators does not say how such letters are folded.
 */
function hasUnusualCase(value: string | number | boolean): boolean {
  return typeof value === "string" && /[^\0-\x7f]/.test(value) && [...value].some((char) => char > "\u007f" && char.toLowerCase() !== char.toUpperCase());
}

function lowerExists(node: Exists, context: Context): Kql {
  const field = fieldOf(node.field, context);
  if (field.list) return listExists(field);
  const nullable = field.type === "number" || field.type === "boolean" || field.type === "time";
  if (nullable) return call("isnotnull", { kind: "column", name: field.name });
  return call("isnotempty", field.type === "hexNumber" ? { kind: "column", name: field.name } : asText(field));
}

/**
 * Two absent fields look equal, and every text contains the empty one: the side that could be empty is asked to be
 * there. Comparisons of numbers are null when either is, which is false in a `where`.
 */
function lowerFieldComparison(node: FieldComparison, context: Context, strict: boolean): Expression<Kql> {
  const [field, other] = [fieldOf(node.field, context), fieldOf(node.other, context)];
  switch (node.operator) {
    case "equals":
      return allOf([leafOf(call("isnotempty", asText(field))), leafOf(compare(asText(field), textOperator("equals", node.caseSensitive), asText(other)))]);
    case "contains":
    case "startsWith":
    case "endsWith":
      return allOf([leafOf(call("isnotempty", asText(other))), leafOf(compare(asText(field), textOperator(node.operator, node.caseSensitive), asText(other)))]);
    default:
      return leafOf(sure(compare(asNumber(field), numberOperators[node.operator], asNumber(other)), strict));
  }
}

/** Text in any column. Manual: https://learn.microsoft.com/kusto/query/where-operator ("Compare * with a value"). */
function lowerKeyword(node: Keyword, context: Context): Expression<Kql> {
  context.losses.approximate("keyword", "keyword", "");
  return anyOf(node.values.map((value) => leafOf(compare({ kind: "anyColumn" }, textOperator("contains", node.caseSensitive), text(value)))));
}

/** The complement: the opposite operator where the operand is one test of text, which is never null; else `not(...)`. */
function complement(condition: Expression<Kql>, isText: boolean): Expression<Kql> {
  if (condition.kind === "leaf" && isText) {
    const opposite = oppositeOf(condition.leaf);
    if (opposite !== undefined) return leafOf(opposite);
  }
  return notOf(condition);
}

function oppositeOf(leaf: Kql): Kql | undefined {
  switch (leaf.kind) {
    case "compare": {
      const operator = complements[leaf.operator] as KqlOperator | undefined;
      return operator === undefined ? undefined : { ...leaf, operator };
    }
    case "list": {
      const operator = complements[leaf.operator] as KqlListOperator | undefined;
      return operator === undefined ? undefined : { ...leaf, operator };
    }
    case "call": {
      const name = complementFunctions[leaf.name];
      return name === undefined ? undefined : { ...leaf, name };
    }
    default:
      return undefined;
  }
}

/** Whether a predicate is one test of a field whose column is text, or one of presence. */
function textFieldOf(node: Predicate, context: Context): boolean {
  if (node.kind === "exists") return true;
  if (node.kind === "comparison" && fieldOf(node.field, context).list) return true;
  return node.kind === "comparison" && node.operator !== "cidr" && ["text", "ip"].includes(fieldOf(node.field, context).type);
}

import { oncePer, type Vocabulary } from "@isorule/core";
import { parseKql } from "../parse/parse-kql.js";
import type { KqlDynamicValue, KqlExpression, KqlTabular } from "../parse/tree.js";

/**
 * The canonical text of an expression: one for all ways to write it. Texts are in double quotes, calls have a blank behind
 * each comma, what only changes the type of a value (`tostring`, `parse_json`) is left out, and `a["b"]` is `a.b`.
 *
 * @example canonicalText(expression of `tostring(parse_json( x )['y'])`) // "x.y"
 */
export function canonicalText(node: KqlExpression): string {
  switch (node.kind) {
    case "name":
      return node.name;
    case "text":
      return JSON.stringify(node.value);
    case "number":
      return String(node.value);
    case "boolean":
      return String(node.value);
    case "timespan":
      return `timespan(${node.milliseconds}ms)`;
    case "datetime":
      return `datetime(${new Date(Math.max(-8.64e15, Math.min(8.64e15, node.milliseconds))).toISOString()})`;
    case "guid":
      return `guid(${node.value})`;
    case "dynamic":
      return dynamicText(node.value);
    case "null":
      return `${node.type}(null)`;
    case "star":
      return "*";
    case "member":
      return isIdentifier(node.name) ? `${canonicalText(node.of)}.${node.name}` : `${canonicalText(node.of)}[${JSON.stringify(node.name)}]`;
    case "element":
      if (node.index.kind === "text" && isIdentifier(node.index.value)) return `${canonicalText(node.of)}.${node.index.value}`;
      return `${canonicalText(node.of)}[${canonicalText(node.index)}]`;
    case "call": {
      const [only] = node.arguments;
      if (only !== undefined && node.of === undefined && node.arguments.length === 1 && isTypeChange(node.name)) return canonicalText(only.value);
      if (node.name === "column_ifexists" && only?.value.kind === "text") return only.value.value;
      const args = node.arguments.map(({ name, value }) => (name === undefined ? canonicalText(value) : `${name} = ${canonicalText(value)}`));
      return `${node.of === undefined ? "" : `${canonicalText(node.of)}.`}${sameFunctions[node.name] ?? node.name}(${args.join(", ")})`;
    }
    case "unary":
      return `${node.operator}${bracketed(node.operand)}`;
    case "arithmetic":
    case "comparison":
      return `${bracketed(node.left)} ${node.operator} ${bracketed(node.right)}`;
    case "membership":
      return `${bracketed(node.left)} ${node.operator} (${node.values.map(canonicalText).join(", ")})`;
    case "between":
      return `${bracketed(node.left)} ${node.negated ? "!between" : "between"} (${canonicalText(node.from)} .. ${canonicalText(node.to)})`;
    case "and":
    case "or":
      return node.operands.map(bracketed).join(` ${node.kind} `);
    case "typeof":
      return `typeof(${node.type})`;
    case "pipe":
      return [...(node.source === undefined ? [] : [canonicalText(node.source)]), ...node.operators.map(operatorText)].join(" | ");
    case "datatable":
    case "externaldata":
    case "fault":
      return `<${node.kind}>`;
  }
}

/** Operators that stand in the tables of mapping files; others are not told apart. */
function operatorText(operator: KqlTabular): string {
  switch (operator.kind) {
    case "where":
      return `where ${canonicalText(operator.condition)}`;
    case "project":
    case "distinct":
      return `${operator.kind} ${operator.items.map(({ names, value }) => [...names, canonicalText(value)].join(" = ")).join(", ")}`;
    default:
      return `<${operator.kind}>`;
  }
}

/** Functions that give the same value in another type: for a test of text or of a number they change nothing. */
const typeChanges: Readonly<Record<string, true>> = { tostring: true, parse_json: true, todynamic: true, parsejson: true, toobject: true, dynamic_to_json: true };

/** Whether a function of one argument only changes the type of its value. */
export function isTypeChange(name: string): boolean {
  return Object.hasOwn(typeChanges, name);
}

/** Functions with two names. Manual: https://learn.microsoft.com/kusto/query/iff-function and its like */
const sameFunctions: Readonly<Record<string, string>> = { iif: "iff", notnull: "isnotnull", notempty: "isnotempty", columnifexists: "column_ifexists", parsejson: "parse_json", strcatdelim: "strcat_delim" };

function bracketed(node: KqlExpression): string {
  const text = canonicalText(node);
  const isCompound = node.kind === "arithmetic" || node.kind === "comparison" || node.kind === "membership" || node.kind === "between" || node.kind === "and" || node.kind === "or";
  return isCompound ? `(${text})` : text;
}

function dynamicText(value: KqlDynamicValue): string {
  return `dynamic(${JSON.stringify(value)})`;
}

function isIdentifier(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
}

/** The canonical text of an expression that a mapping file has; the text itself where it is no expression. */
export function expressionName(expression: string, vocabulary: Vocabulary): string {
  const known = namesOf(vocabulary);
  const found = known.get(expression) ?? nameOf(expression);
  if (known.size < mostNames) known.set(expression, found);
  return found;
}

/** Rows are few, and event data of any name has a row. */
const mostNames = 5_000;
const namesOf = oncePer((_: Vocabulary) => new Map<string, string>());

function nameOf(expression: string): string {
  const { faults, statements } = parseKql(expression);
  const [only] = statements;
  return faults.length === 0 && statements.length === 1 && only?.kind === "query" ? canonicalText(only.value) : expression;
}

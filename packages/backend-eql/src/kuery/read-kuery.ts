import { escapeLike, type NativeLoss, parseNetwork, type Predicate } from "@isorule/core";
import { combine, constantOf, isRead, type Lost, lost, notOf, type Reading } from "../read/reading.js";
import { comparison } from "../read/read-values.js";
import { hasWildcard, type KueryAll, type KueryLiteral, type KueryMatch, type KueryNode, type KueryRange, literalText } from "./tree.js";

/** Local to one call of {@link readKuery}. */
interface Context {
  readonly lose: (loss: NativeLoss) => void;
  readonly leaves: Map<KueryNode, Reading>;
}

/**
 * A query of Kibana's query language as a predicate over native names.
 *
 * A value is compared with the whole of a keyword field, with case, and so is one with wildcards; quotes make a star
 * ordinary. All is two-valued: `not` is the complement, and a field that an event lacks matches nothing. A field that holds
 * analysed text is searched for words, which is read as a search for the text, and told.
 *
 * Sources: https://www.elastic.co/docs/explore-analyze/query-filter/languages/kql, and elastic/kibana,
 * packages/kbn-es-query/src/kuery/functions/is.ts, range.ts, nested.ts
 *
 * @param lose is told of each part that is left out or read nearly
 * @param prefix the path of the object that the query is about
 */
export function readKuery(node: KueryNode, lose: (loss: NativeLoss) => void, prefix = ""): Reading {
  return read({ lose, leaves: new Map() }, node, true, prefix);
}

function read(context: Context, node: KueryNode, wanted: boolean, prefix: string): Reading {
  switch (node.kind) {
    case "and":
    case "or": {
      const kind = (node.kind === "and") === wanted ? "and" : "or";
      if (kind !== node.kind && isWhole(context, node, prefix)) return negated(read(context, node, true, prefix), false);
      return combine(kind, node.operands.map((operand) => read(context, operand, wanted, prefix)), context.lose, node.span);
    }
    case "not":
      return read(context, node.operand, !wanted, prefix);
    case "nested": {
      const path = literalText(node.field);
      context.lose({ what: "nested", reason: `The conditions in braces are about one object of \`${path}\`; the rule takes events where several objects meet them together.`, fidelity: "approximate", span: node.span });
      return read(context, node.operand, wanted, `${prefix}${path}.`);
    }
    default:
      return negated(leafOf(context, node, prefix), wanted);
  }
}

function negated(reading: Reading, wanted: boolean): Reading {
  return wanted || !isRead(reading) ? reading : notOf(reading);
}

/** Whether all of its leaves are read, so that its complement is its negation. */
function isWhole(context: Context, node: KueryNode, prefix: string): boolean {
  switch (node.kind) {
    case "and":
    case "or":
      return node.operands.every((operand) => isWhole(context, operand, prefix));
    case "not":
      return isWhole(context, node.operand, prefix);
    case "nested":
      return false;
    default:
      return isRead(leafOf(context, node, prefix));
  }
}

function leafOf(context: Context, node: KueryAll | KueryMatch | KueryRange, prefix: string): Reading {
  const known = context.leaves.get(node);
  if (known !== undefined) return known;
  const reading = node.kind === "all" ? constantOf(true) : node.kind === "range" ? readRange(node, prefix) : readMatch(context, node, prefix);
  context.leaves.set(node, reading);
  return reading;
}

/** Fields that integrations index as analysed text. Source: elastic/integrations, fields/*.yml of the packages; ECS, type match_only_text. */
const textFields: ReadonlySet<string> = new Set(["message", "error.message", "powershell.file.script_block_text", "email.subject", "error.stack_trace"]);

function readMatch(context: Context, { field, value, span }: KueryMatch, prefix: string): Reading {
  if (field === undefined) return lost("search over all fields", "The value is looked for in all fields of an event", span);
  const name = prefix + literalText(field);
  if (hasWildcard(field)) return lost("wildcard in a field name", "The fields that are compared depend on the index", span);
  const text = literalText(value);
  if (hasWildcard(value) && value.parts.every((part) => part === "")) return { kind: "exists", field: name, span };
  if (textFields.has(name) || name.endsWith(".text")) return readWords(context, name, value, span);
  if (hasWildcard(value)) return comparison(name, "like", [value.parts.map(escapeLike).join("*")], true, span);
  if (text === "") return lost("empty text", "An empty text and an absent field are the same in a rule", span);
  // A field of type ip takes networks.
  if (/^[0-9a-f:.]+\/\d{1,3}$/i.test(text) && parseNetwork(text) !== undefined) return comparison(name, "cidr", [text], false, span);
  if (!value.quoted && (text === "true" || text === "false")) return comparison(name, "equals", [text === "true"], false, span);
  if (!value.quoted && text === "null") return lost("null", "null matches nothing that a rule can name", span);
  return comparison(name, "equals", [text], true, span);
}

function readWords(context: Context, name: string, value: KueryLiteral, span: KueryMatch["span"]): Predicate | Lost {
  context.lose({ what: "analysed text", reason: `\`${name}\` is searched for words; the rule looks for the text \`${literalText(value).slice(0, 60)}\` anywhere in it.`, fidelity: "approximate", span });
  const pieces = value.parts.filter((part) => part !== "");
  if (pieces.length === 1) return comparison(name, "contains", pieces, false, span);
  return comparison(name, "like", [`*${value.parts.map(escapeLike).join("*")}*`], false, span);
}

const orders = { "<": "lt", "<=": "lte", ">": "gt", ">=": "gte" } as const;

function readRange({ field, operator, value, span }: KueryRange, prefix: string): Reading {
  const text = literalText(value);
  if (hasWildcard(field)) return lost("wildcard in a field name", "The fields that are compared depend on the index", span);
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text)) return lost(/^now\b|^\d{4}-/.test(text) ? "order of times" : "order of texts", "A rule orders numbers only", span);
  return comparison(prefix + literalText(field), orders[operator], [Number(text)], false, span);
}

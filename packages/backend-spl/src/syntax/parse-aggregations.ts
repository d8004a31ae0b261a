import { type Argument, byFieldsOf, isSign, isWord } from "./arguments.js";
import { parseEval } from "./parse-eval.js";
import { type ParseContext, problem } from "./source-text.js";
import type { Aggregation, ByField, EvalExpression } from "./tree.js";

/** The functions and the BY clause of `stats` and its relatives. */
export interface Aggregations {
  readonly aggregations: readonly Aggregation[];
  readonly by: readonly ByField[];
}

/**
 * Reads `function [ "(" field ")" ] [ "AS" name ]`, any number of them with commas or blanks between, and the BY clause.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/stats
 */
export function parseAggregations(context: ParseContext, found: readonly Argument[]): Aggregations {
  const by = byIndex(found);
  const functions = by < 0 ? found : found.slice(0, by);
  return { aggregations: aggregationsOf(context, functions), by: by < 0 ? [] : byFieldsOf(context, found.slice(by + 1)) };
}

/** Where the word BY stands outside of parentheses; -1 where it does not. */
function byIndex(found: readonly Argument[]): number {
  let depth = 0;
  return found.findIndex((each) => {
    if (isSign(each, "(")) depth++;
    if (isSign(each, ")")) depth--;
    return depth === 0 && (isWord(each, "by") || isWord(each, "groupby"));
  });
}

/** The functions of `stats`, without a BY clause. */
export function aggregationsOf(context: ParseContext, found: readonly Argument[]): readonly Aggregation[] {
  const aggregations: Aggregation[] = [];
  for (let index = 0; index < found.length; ) {
    const name = found[index] as Argument;
    index++;
    if (name.kind === "sign" || name.kind === "macro" || name.kind === "search") {
      if (name.text !== ",") problem(context, "syntax", `A function is expected and not ${name.text.slice(0, 40)}.`, name.start, name.end);
      continue;
    }
    let end = name.end;
    let field: string | undefined;
    let expression: EvalExpression | undefined;
    if (isSign(found[index], "(") ) {
      const open = found[index] as Argument;
      const close = closing(found, index);
      const inside = found.slice(index + 1, close);
      const last = found[close];
      if (last === undefined) problem(context, "syntax", "A parenthesis is never closed.", open.start, open.end);
      end = last?.end ?? inside.at(-1)?.end ?? open.end;
      index = close + 1;
      if (isWord(inside[0], "eval") && isSign(inside[1], "(")) {
        const read = parseEval(context, open.end, last?.start ?? end);
        expression = read?.expression.kind === "call" && read.expression.name === "eval" ? read.expression.arguments[0] : read?.expression;
      } else field = fieldText(context, inside);
    }
    let as = context.text.slice(name.start, end);
    const target = found[index + 1];
    if (isWord(found[index], "as") && target !== undefined) {
      // A name may have parentheses glued to it: `AS aceFlags(inheritance)`.
      const glued = isSign(found[index + 2], "(") && found[index + 2]?.start === target.end;
      const last = glued ? found[closing(found, index + 2)] : undefined;
      end = last?.end ?? target.end;
      as = last === undefined ? target.text : context.text.slice(target.start, end);
      index = last === undefined ? index + 2 : found.indexOf(last, index) + 1;
    }
    aggregations.push({ function: name.text.toLowerCase(), field, expression, as, span: context.spanOf(name.start, end) });
  }
  return aggregations;
}

function closing(found: readonly Argument[], open: number): number {
  let depth = 0;
  for (let at = open; at < found.length; at++) {
    if (isSign(found[at], "(")) depth++;
    else if (isSign(found[at], ")") && --depth === 0) return at;
  }
  return found.length;
}

function fieldText(context: ParseContext, inside: readonly Argument[]): string | undefined {
  const [first] = inside;
  if (first === undefined) return undefined;
  if (inside.length === 1) return first.text;
  return context.text.slice(first.start, inside.at(-1)?.end ?? first.end);
}

import { oncePer, type Vocabulary } from "@isorule/core";
import { parseEval } from "../syntax/parse-eval.js";
import { columnText, evalText } from "./eval-text.js";

/** Tells whether the canonical text of an expression is a column of a vocabulary. */
export type IsKnownExpression = (text: string) => boolean;

/** The canonical text of an expression of a mapping file; the text itself where it cannot be parsed. */
export function canonicalExpression(expression: string): string {
  const read = parseEval({ text: expression, spanOf: (start, end) => [start, end], problems: [] }, 0, expression.length);
  if (read === undefined || read.behind < expression.length) return expression;
  return evalText(read.expression, columnText) ?? expression;
}

const marker = "isoruleMarker";

/** The expressions that are columns of a vocabulary, those with the hole `{name}` for event data too. */
export const knownExpressions: (vocabulary: Vocabulary) => IsKnownExpression = oncePer((vocabulary: Vocabulary) => {
  const whole = new Set<string>();
  const holes: (readonly string[])[] = [];
  const seen = new Set<string>();
  for (const expression of expressionsOf(vocabulary)) {
    if (seen.has(expression)) continue;
    seen.add(expression);
    const text = canonicalExpression(expression.replaceAll("{name}", marker));
    if (text.includes(marker)) holes.push(text.split(marker));
    else whole.add(text);
  }
  return (text: string) => whole.has(text) || holes.some((parts) => fills(text, parts));
});

/** Whether the text is the parts with one and the same name between them. */
function fills(text: string, parts: readonly string[]): boolean {
  const [before = "", next = ""] = parts;
  if (!text.startsWith(before)) return false;
  const end = next === "" ? text.length : text.indexOf(next, before.length);
  const name = text.slice(before.length, end);
  return end > before.length && name.length < 200 && parts.join(name) === text;
}

function expressionsOf(vocabulary: Vocabulary): readonly string[] {
  const events = Object.values(vocabulary.events);
  const layers = [vocabulary, ...events, ...events.flatMap(({ variants = [] }) => variants)];
  return layers.flatMap(({ fields = {}, eventData }) => [
    ...Object.values(fields).flatMap((row) => ("expression" in row && row.expression !== undefined ? [row.expression] : [])),
    ...(eventData?.expression === undefined ? [] : [eventData.expression]),
  ]);
}

import { EngineFault } from "@isorule/core";
import { parseSpl } from "../syntax/parse-spl.js";
import type { EvalExpression, SearchExpression } from "../syntax/tree.js";

/** The condition that a text of `searchmatch` says. */
export function searchOfText(text: string): SearchExpression {
  const { pipeline, problems } = parseSpl(`search ${text}`);
  const [command] = pipeline.commands;
  if (problems.length > 0 || command?.kind !== "search" || pipeline.commands.length > 1) throw new EngineFault(`${text.slice(0, 60)} is no search`);
  return command.expression;
}

/** An expression as a mapping holds it; undefined where the text is none. */
export function expressionOfText(text: string): EvalExpression | undefined {
  const { pipeline, problems } = parseSpl(`| eval x=${text}`);
  const [command] = pipeline.commands;
  if (problems.length > 0 || command?.kind !== "eval" || command.assignments.length !== 1) return undefined;
  return command.assignments[0]?.value;
}

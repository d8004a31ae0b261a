import { operators, type Span } from "@isorule/core";

/** How much of a condition is looked at for the name of its field. */
const most = 300;

/** Before the name: parentheses, negations, the quote of a name, and functions that the name is given to. */
const name = /^[\s(!-]*(?:(?:not|where|regex)\s+)*((?:[A-Za-z_]\w*\(\s*){0,4})(["'`[]*)([A-Za-z_$@][\w.$@{}-]*)["'`\]]*/i;

/** After it: a sign or word of comparison. A value stands alone. */
const comparing = /^\s*(?:[|:=!<>~]|(?:not\s+)?(?:in|like|contains|has|startswith|endswith|matches|between|is)\w*[~!\s(])/i;
const argument = /^\s*[,)]/;

/** Words at the start of a condition that are no name of a field: the operators of our own rules, whose field stands before, too. */
const words = new Set(["not", "and", "or", "where", "regex", "true", "false", "in", "any", "search", "keywords", ...operators.map((operator) => operator.toLowerCase()), "exists"]);

/**
 * What a condition calls its field, as its text shows it: the first name, after functions such as `tolower(`,
 * where something that compares follows.
 *
 * @returns undefined where the text begins otherwise
 * @example spellingOf("Image|endswith: '\\cmd.exe'", [0, 26]) // "Image"
 */
export function spellingOf(text: string, span: Span | undefined): string | undefined {
  if (span === undefined) return undefined;
  const condition = text.slice(span[0], Math.min(span[1], span[0] + most));
  const found = name.exec(condition);
  if (found === null) return undefined;
  const [whole, functions = "", , written = ""] = found;
  const after = condition.slice(whole.length);
  if (!comparing.test(after) && !(functions !== "" && argument.test(after))) return undefined;
  const spelling = written.replace(/[.-]+$/, "");
  return spelling.length < 2 || spelling.length > 120 || words.has(spelling.toLowerCase()) ? undefined : spelling;
}

import type { Fix, Span } from "@isorule/core";
import { fieldOf } from "../read/read-call.js";
import type { EqlCompare, EqlEventFilter, EqlExpression, EqlFieldName, EqlLiteral, EqlMembership, EqlPattern, EqlSequence, EqlStatement } from "../syntax/tree.js";
import { isWildcardField, isWindowsName, type LintContext, mostKeyword, shown } from "./lint-context.js";
import { lintRegex } from "./lint-regex.js";

/**
 * What is dubious in a query of EQL.
 *
 * @param isWide whether the document does not narrow the events by indices of its own
 */
export function lintEql({ query }: EqlStatement, context: LintContext, isWide: boolean): void {
  if (query.kind === "event") return lintFilter(query.filter, context, isWide);
  if (query.kind === "sequence") lintSequence(query, context);
  for (const step of query.steps) lintFilter(step.filter, context, isWide);
}

function lintSequence({ by, maxspan, steps, span }: EqlSequence, { report, place }: LintContext): void {
  const head: Span = place([span[0], span[0] + "sequence".length]);
  if (maxspan === undefined) report("eql/lint-no-maxspan", {}, { span: head });
  if (by.length === 0 && steps.every((step) => step.by.length === 0)) report("eql/lint-no-by", {}, { span: head });
}

/** Fields that tell where an event comes from. */
const sourceFields: ReadonlySet<string> = new Set(["data_stream.dataset", "data_stream.namespace", "event.category", "event.code", "event.dataset", "event.module", "event.provider", "winlog.channel", "winlog.provider_name"]);

function lintFilter({ category, condition, span }: EqlEventFilter, context: LintContext, isWide: boolean): void {
  if (category === undefined && isWide && !namesSource(condition)) context.report("eql/lint-no-source", {}, { span: context.place([span[0], span[0] + 3]) });
  const seen = new Set<string>();
  lintCondition(condition, context, false, seen);
}

/** Whether every event that meets the condition is one of a named source. */
function namesSource(condition: EqlExpression): boolean {
  switch (condition.kind) {
    case "and":
      return condition.operands.some(namesSource);
    case "or":
      return condition.operands.every(namesSource);
    case "compare":
      return condition.operator === "==" && condition.left.kind === "field" && sourceFields.has(condition.left.name);
    case "membership":
      return !condition.negated && condition.operand.kind === "field" && sourceFields.has(condition.operand.name);
    case "pattern":
      return condition.operand.kind === "field" && sourceFields.has(condition.operand.name);
    default:
      return false;
  }
}

/** @param seen fields that were told once */
function lintCondition(node: EqlExpression, context: LintContext, negated: boolean, seen: Set<string>): void {
  switch (node.kind) {
    case "and":
    case "or":
      for (const operand of node.operands) lintCondition(operand, context, negated, seen);
      return;
    case "not":
      return lintCondition(node.operand, context, !negated, seen);
    case "compare":
      lintCompare(node, context);
      lintFields([node.left, node.right], context, seen);
      return;
    case "membership":
      lintMembership(node, context);
      lintFields([node.operand], context, seen);
      if (node.negated !== negated) lintNegation(node.operand, node.span, context, seen);
      return;
    case "pattern":
      lintPattern(node, context, seen);
      lintFields([node.operand], context, seen);
      if (negated && !isNullSafe(node)) lintNegation(node.operand, node.span, context, seen);
      return;
    case "call":
      lintFields(node.args, context, seen);
      if (negated && node.args[0] !== undefined) lintNegation(node.args[0], node.span, context, seen);
      return;
    default:
  }
}

/** Patterns that become `==` and `!= null` before null is looked at. */
function isNullSafe({ operator, insensitive, values }: EqlPattern): boolean {
  return operator !== "regex" && values.every(({ value }) => typeof value === "string" && (/^\*+$/.test(value) || (!insensitive && !/[*?]/.test(value))));
}

function lintNegation(operand: EqlExpression, span: Span, { report, place }: LintContext, seen: Set<string>): void {
  const field = fieldOf(operand);
  if (field?.optional !== true || seen.has(`not ${field.name}`)) return;
  seen.add(`not ${field.name}`);
  report("eql/lint-negated-optional", { field: field.name }, { span: place(span) });
}

/** Columns of event data, which an index has when the first such event comes in. */
const whenSeen = /^winlog\.(?:event|user)_data\./;

function lintFields(nodes: readonly EqlExpression[], { report, place, isPlain }: LintContext, seen: Set<string>): void {
  for (const node of nodes) {
    if (node.kind !== "field" || node.optional || !whenSeen.test(node.name) || seen.has(node.name)) continue;
    seen.add(node.name);
    const at: Span = [node.span[0], node.span[0]];
    report("eql/lint-unmapped-field", { field: node.name }, { span: place(node.span), ...(isPlain(node.span) ? { fix: { span: place(at), text: "?", safe: false } } : {}) });
  }
}

// field ( "==" / "!=" ) text
function lintCompare(node: EqlCompare, context: LintContext): void {
  const { operator, left, right } = node;
  if ((operator !== "==" && operator !== "!=") || left.kind !== "field" || right.kind !== "literal" || typeof right.value !== "string") return;
  lintLong(right, left, context);
  if (lintStar(operator, [right], left, context) || !isWindowsName(left.name, right.value)) return;
  // A question mark would be a wildcard there.
  const isSafeValue = !/[*?]/.test(right.value);
  const mend = operator === "==" ? `${left.name} : …` : `not ${left.name} : …`;
  const fix = operator === "==" && isSafeValue ? operatorFix([left.span[1], right.span[0]], operator, ":", context) : undefined;
  context.report("eql/lint-case", { operator, field: left.name, value: shown(right.value), mend: isSafeValue ? mend : `${left.name} in~ (…)` }, { span: context.place(node.span), ...(fix === undefined ? {} : { fix }) });
}

function lintMembership(node: EqlMembership, context: LintContext): void {
  const { operand, values, insensitive, negated, span } = node;
  if (operand.kind !== "field") return;
  const literals = values.filter((value): value is EqlLiteral => value.kind === "literal");
  for (const literal of literals) lintLong(literal, operand, context);
  const word = `${negated ? "not " : ""}in${insensitive ? "~" : ""}`;
  if (lintStar(word, literals, operand, context) || insensitive) return;
  const trapped = literals.find(({ value }) => typeof value === "string" && isWindowsName(operand.name, value));
  if (trapped === undefined || values[0] === undefined) return;
  const open = context.query.lastIndexOf("(", values[0].span[0]);
  const fix = open > operand.span[1] ? operatorFix([operand.span[1], open], word, `${word}~`, context) : undefined;
  context.report("eql/lint-case", { operator: word, field: operand.name, value: shown(String(trapped.value)), mend: `${operand.name} ${word}~ (…)` }, { span: context.place(span), ...(fix === undefined ? {} : { fix }) });
}

function lintPattern(node: EqlPattern, context: LintContext, seen: Set<string>): void {
  const { operand, operator, insensitive, values, span } = node;
  const field = fieldOf(operand);
  if (field === undefined) return;
  for (const literal of values) lintLong(literal, field, context);
  if (operator === "regex") lintRegex(node, field.name, context);
  else {
    const leading = values.find(({ value }) => typeof value === "string" && /^\*+[^*]/.test(value));
    if (leading !== undefined && !isWildcardField(field.name) && !seen.has(`* ${field.name}`)) {
      seen.add(`* ${field.name}`);
      context.report("eql/lint-leading-wildcard", { value: shown(String(leading.value)), field: field.name }, { span: context.place(leading.span) });
    }
  }
  const trapped = insensitive || operator === "regex" ? undefined : values.find(({ value }) => typeof value === "string" && isWindowsName(field.name, value));
  if (trapped === undefined) return;
  const at = values[0]?.span[0] ?? span[1];
  const before = context.query.lastIndexOf("(", at);
  const fix = operatorFix([operand.span[1], before > operand.span[1] ? before : at], operator, `${operator}~`, context);
  context.report("eql/lint-case", { operator, field: field.name, value: shown(String(trapped.value)), mend: `${field.name} ${operator}~ …` }, { span: context.place(span), ...(fix === undefined ? {} : { fix }) });
}

/** Whether a star was told that stands for itself: one in a name or path of Windows, which cannot hold it. */
function lintStar(operator: string, literals: readonly EqlLiteral[], field: EqlFieldName, { report, place }: LintContext): boolean {
  const star = literals.find(({ value }) => typeof value === "string" && value.includes("*") && value.length > 1 && isWindowsName(field.name, value));
  if (star === undefined) return false;
  report("eql/lint-literal-star", { operator, value: shown(String(star.value)) }, { span: place(star.span) });
  return true;
}

function lintLong({ value, span }: EqlLiteral, field: EqlFieldName, { report, place }: LintContext): void {
  if (typeof value === "string" && value.length > mostKeyword && !isWildcardField(field.name)) report("eql/lint-long-value", { length: value.length }, { span: place(span) });
}

/** Another operator in the place of one, where nothing but spaces is beside it. Case may be meant, so that it is not safe. */
function operatorFix([from, to]: Span, operator: string, text: string, { query, place, isPlain }: LintContext): Fix | undefined {
  const between = query.slice(from, to);
  if (between.trim().toLowerCase() !== operator || !isPlain([from, to])) return undefined;
  const start = from + between.length - between.trimStart().length;
  return { span: place([start, start + operator.length]), text, safe: false };
}

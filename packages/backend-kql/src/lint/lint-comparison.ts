import type { Span } from "@isorule/core";
import type { KqlCall, KqlComparison, KqlExpression, KqlMembership } from "../parse/tree.js";
import type { LintContext } from "./lint-context.js";
import { isWindowsName } from "./windows-names.js";

/** Checks of one comparison with a value or a list. `isNegated`: it stands below `not`. */
export function lintComparison(node: KqlComparison | KqlMembership, isNegated: boolean, context: LintContext): void {
  const texts = node.kind === "comparison" ? textsOf([node.right]) : textsOf(node.values);
  const where = operatorSpan(node, context.text);
  lintTerms(node, texts, where, context);
  const name = node.left.kind === "name" ? node.left.name : undefined;
  if (name === undefined) return;
  lintCase(node, name, texts, where, context);
  lintNull(node, name, isNegated, context);
}

/** Operators that look at case, with their twins that do not. */
const withoutCase: Readonly<Record<string, string>> = { "==": "=~", "!=": "!~", in: "in~", "!in": "!in~" };

function lintCase(node: KqlComparison | KqlMembership, column: string, texts: readonly string[], where: Span | undefined, { fix, place, report }: LintContext): void {
  const better = Object.hasOwn(withoutCase, node.operator) ? withoutCase[node.operator] : undefined;
  const value = texts.find((each) => /[A-Za-z]/.test(each));
  if (!isWindowsName(column) || value === undefined) return;
  if (better !== undefined) report("kql/lint-case", { operator: node.operator, column, value: shown(value), better }, { span: place(node.span), ...(where === undefined ? {} : fix(where, better, false)) });
  // A letter that is no part of an escape or a class.
  else if (node.operator === "matches regex" && !/^\(\?[a-z]*i/.test(value) && /[A-Za-z]{2}/.test(value.replace(/\\./g, ""))) report("kql/lint-regex-case", { column }, { span: place(node.span) });
}

/** Operators that say that something is not so. */
const negations: Readonly<Record<string, true>> = { "!=": true, "!in": true, "!in~": true, "!~": true };
const nullable: Readonly<Record<string, true>> = { number: true, boolean: true, time: true };

function lintNull(node: KqlComparison | KqlMembership, column: string, isNegated: boolean, { kindOf, place, report }: LintContext): void {
  if (Object.hasOwn(negations, node.operator) === isNegated) return;
  if (Object.hasOwn(nullable, kindOf(column) ?? "")) report("kql/lint-null", { column }, { span: place(node.span) });
}

/** Operators that look inside of words, with those that look for whole ones. */
const wholeTerm: Readonly<Record<string, string>> = { contains: "has", "!contains": "!has", contains_cs: "has_cs", "!contains_cs": "!has_cs" };
const termOperators = /^!?has(?:_any|_all|_cs)?$/;

function lintTerms(node: KqlComparison | KqlMembership, texts: readonly string[], where: Span | undefined, { fix, place, report, text }: LintContext): void {
  const [first] = texts;
  if (first === undefined) return;
  const better = Object.hasOwn(wholeTerm, node.operator) ? wholeTerm[node.operator] : undefined;
  // A word of letters alone is likely to be meant as one; the bound keeps suffixes such as `exe` out.
  if (better !== undefined && /^[A-Za-z]{5,}$/.test(first)) report("kql/lint-contains", { operator: node.operator, value: shown(first), better }, { span: place(node.span), ...(where === undefined ? {} : fix(where, better, false)) });
  const short = texts.find((each) => each !== "" && !/[\p{L}\p{N}]{3}/u.test(each));
  if (termOperators.test(node.operator) && short !== undefined) report("kql/lint-short-term", { operator: node.operator, value: shown(short) }, { span: place(node.span) });
  if (node.kind === "comparison" && node.operator === "matches regex") {
    const part = /^(?:\(\?[a-z]+\))?(\.\*\??)(?=.)(?![*+?{|)])/.exec(first)?.[1];
    if (part === undefined) return;
    // The pattern stands behind a quote, and nothing before `.*` has an escape.
    const from = text.slice(...node.right.span).indexOf(part);
    const span: Span = [node.right.span[0] + from, node.right.span[0] + from + part.length];
    report("kql/lint-leading-any", { part }, { span: place(node.right.span), ...(from < 0 ? {} : fix(span, "", !first.includes("|"))) });
  }
}

/** `isnull` and `isnotnull` of a text. */
export function lintCall(node: KqlCall, { fix, kindOf, place, report, text }: LintContext): void {
  if (node.name !== "isnull" && node.name !== "isnotnull" && node.name !== "notnull") return;
  const [only] = node.arguments;
  if (only?.value.kind !== "name" || kindOf(only.value.name) !== "text") return;
  const isPositive = node.name !== "isnull";
  const better = isPositive ? "isnotempty" : "isempty";
  const start = node.span[0];
  const isPlain = text.startsWith(node.name, start);
  report("kql/lint-text-null", { column: only.value.name, function: node.name, value: String(isPositive), better }, { span: place(node.span), ...(isPlain ? fix([start, start + node.name.length], better, false) : {}) });
}

function textsOf(nodes: readonly KqlExpression[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === "text") return [node.value];
    return node.kind === "dynamic" && Array.isArray(node.value) ? node.value.filter((each): each is string => typeof each === "string") : [];
  });
}

/** Where the operator stands, if nothing but blanks and brackets is around it. */
function operatorSpan(node: KqlComparison | KqlMembership, text: string): Span | undefined {
  const from = node.left.span[1];
  const between = text.slice(from, from + 40);
  const at = /^[\s)]*/.exec(between)?.[0].length ?? 0;
  return between.startsWith(node.operator, at) ? [from + at, from + at + node.operator.length] : undefined;
}

function shown(value: string): string {
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}...` : value);
}

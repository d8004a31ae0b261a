import type { SearchCompare, SearchExpression, SearchIn, SearchText, SplPipeline } from "../syntax/tree.js";
import { fixAt, isWritten, type LintContext, shown } from "./lint-context.js";

/** Fields that bound what is read before any event is. */
const sources: readonly string[] = ["index", "source", "sourcetype", "eventtype", "tag", "_index", "savedsearch", "datamodel", "nodename"];

/**
 * The checks of a condition of `search` or of the WHERE of `tstats`.
 *
 * @param tested names of fields that the rest of the pipeline asks to be there, or makes
 * @returns the searches inside of it
 */
export function lintSearch(root: SearchExpression, tested: ReadonlySet<string>, context: LintContext): readonly SplPipeline[] {
  const there = new Set([...tested, ...askedFields(root)]);
  const inside: SplPipeline[] = [];
  const open: (readonly [SearchExpression, inGroup: boolean, negated: boolean])[] = [[root, false, false]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, inGroup, negated] = next;
    switch (node.kind) {
      case "and":
        lintPrecedence(node, context);
        for (const operand of node.operands) open.push([operand, node.operands.length > 1, negated]);
        break;
      case "or":
        for (const operand of node.operands) open.push([operand, true, negated]);
        break;
      case "not":
        open.push([node.operand, false, !negated]);
        break;
      case "compare":
      case "in":
        if (isWritten(node.span, context)) lintField(node, there, negated, context);
        break;
      case "text":
        if (isWritten(node.span, context)) lintText(node, inGroup, context);
        break;
      case "subsearch":
        inside.push(node.search);
        break;
      case "macro":
        break;
    }
  }
  return inside;
}

/** Whether anything bounds where the events are; a macro or a search inside may. */
export function boundsOf(root: SearchExpression, context: LintContext): { readonly source: boolean; readonly index: boolean } {
  let source = false;
  let index = false;
  const open: SearchExpression[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === "and" || node.kind === "or") for (const operand of node.operands) open.push(operand);
    // Macros are where a team puts its indexes.
    else if (node.kind === "macro" || node.kind === "subsearch" || !isWritten(node.span, context)) source = index = true;
    else if (node.kind === "compare" || node.kind === "in") {
      const field = node.field.toLowerCase();
      if (sources.includes(field) || field.startsWith("tag::")) source = true;
      if (["index", "_index", "eventtype", "savedsearch"].includes(field)) index = true;
    }
  }
  return { source, index };
}

/** Fields that a condition asks to be there, wherever it does: a later `!=` on them leaves nothing out by surprise. */
function askedFields(root: SearchExpression): readonly string[] {
  const found: string[] = [];
  const open: SearchExpression[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === "and" || node.kind === "or") for (const operand of node.operands) open.push(operand);
    else if (node.kind === "in") found.push(node.field);
    else if (node.kind === "compare" && node.operator !== "!=") found.push(node.field);
  }
  return found;
}

function lintField(node: SearchCompare | SearchIn, there: ReadonlySet<string>, negated: boolean, context: LintContext): void {
  const { report, text, place } = context;
  const values = node.kind === "in" ? node.values : [node.value];
  if (node.field.toLowerCase() === "index" && !negated && values.some((value) => value.text === "*")) report("spl/lint-every-index", {}, { span: place(node.span) });
  if (node.kind === "compare" && node.operator === "!=" && !negated && node.value.text !== "" && !/^\*+$/.test(node.value.text) && !there.has(node.field) && !sources.includes(node.field.toLowerCase())) {
    const written = text.slice(...node.span);
    report("spl/lint-missing-field", { test: shown(written), field: node.field, mend: `NOT ${shown(written.replace("!=", "="))}` }, { span: place(node.span) });
  }
  // Not `%{guid}` of events of the directory, nor `%TEMP%`.
  const percent = values.find((value) => /^%[^%{]*[.\\/ ][^%]*%$|^%[\\/.][^%]*$/.test(value.text));
  if (percent !== undefined) report("spl/lint-literal-wildcard", { wildcard: "%", value: shown(percent.text), where: "a search", mend: "Write a star." }, { span: place(percent.span) });
}

const words = /^(?:and|or|not)$/i;

/** Characters at which Splunk ends words. */
const breakers = /[\s[\]<>(){}|!;,'"&?+%\\/:=@.#$-]/;

function lintText({ value, span }: SearchText, inGroup: boolean, context: LintContext): void {
  const { report, place } = context;
  if (value.form !== "plain") return;
  if (!value.quoted && inGroup && words.test(value.text) && value.text !== value.text.toUpperCase()) {
    const upper = value.text.toUpperCase();
    report("spl/lint-lower-case-word", { word: value.text, upper }, { span: place(span), ...fixAt(span, upper, true, context) });
  } else if (/^\*+$/.test(value.text)) {
    if (inGroup) report("spl/lint-bare-star", {}, { span: place(span), ...fixAt(span, "", false, context) });
  } else if (value.text.startsWith("*")) report("spl/lint-leading-wildcard", { value: shown(value.text) }, { span: place(span) });
  else if (/.\*+./.test(value.text) && breakers.test(value.text)) report("spl/lint-inner-wildcard", { value: shown(value.text) }, { span: place(span) });
}

// a=1 AND b=2 OR c=3
function lintPrecedence(node: Extract<SearchExpression, { kind: "and" }>, { text, place, report }: LintContext): void {
  node.operands.forEach((operand, at) => {
    if (operand.kind !== "or" || text[operand.span[0]] === "`") return;
    const before = node.operands[at - 1];
    const after = node.operands[at + 1];
    // The word AND beside the alternatives shows that somebody thought of an order.
    const worded = (before !== undefined && /\bAND\s*$/.test(text.slice(before.span[1], operand.span[0]))) || (after !== undefined && /^\s*AND\b/.test(text.slice(operand.span[1], after.span[0])));
    if (worded) report("spl/lint-precedence", {}, { span: place(operand.span) });
  });
}

import type { EvalCall, EvalCompare, EvalExpression } from "../syntax/tree.js";
import { fixAt, isWritten, type LintContext, type LintFields, shown } from "./lint-context.js";

/** The checks of a condition of `where`. */
export function lintWhere(root: EvalExpression, fields: LintFields, context: LintContext): void {
  const known: LintFields = { ...fields, there: new Set([...fields.there, ...presenceTests(root)]) };
  const open: (readonly [EvalExpression, negated: boolean])[] = [[root, false]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, negated] = next;
    if (!isWritten(node.span, context)) continue;
    switch (node.kind) {
      case "and":
      case "or":
      case "xor":
      case "concat":
        for (const operand of node.operands) open.push([operand, negated]);
        break;
      case "not":
        open.push([node.operand, !negated]);
        break;
      case "compare":
        lintCompare(node, negated, known, context);
        break;
      case "call":
        lintCall(node, negated, known, context);
        break;
      default:
        break;
    }
  }
}

/** Fields that the condition asks about being there. */
function presenceTests(root: EvalExpression): readonly string[] {
  const found: string[] = [];
  const open: EvalExpression[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === "call") {
      if (["isnull", "isnotnull", "coalesce", "if", "case", "ifnull", "len", "mvcount"].includes(node.name)) found.push(...node.arguments.flatMap((each) => (each.kind === "field" ? [each.name] : [])));
      open.push(...node.arguments);
    } else if ("operands" in node) for (const operand of node.operands) open.push(operand);
    else if (node.kind === "not" || node.kind === "minus") open.push(node.operand);
    else if (node.kind === "compare" || node.kind === "arithmetic") open.push(node.left, node.right);
  }
  return found;
}

/** Texts that are names of Windows: a program or library, a path, a key. */
const windowsName = /(?:^|[\w*?%)\]+])\.(?:exe|dll|ps1|bat|cmd|vbs|js|hta|sys|msi|scr|lnk)\b|^[a-z]:\\|\\(?:windows|system32|syswow64|program files|users|appdata|temp)\\|^(?:hklm|hkcu|hkey_|hku)\b/i;

function lintCompare(node: EvalCompare, negated: boolean, fields: LintFields, context: LintContext): void {
  const { report, place, text } = context;
  const [value, other] = node.left.kind === "text" ? [node.left, node.right] : [node.right, node.left];
  if (node.operator === "!=" ? !negated : negated) lintMissing(other, node, fields, context);
  if (value.kind !== "text") return;
  if (node.operator === "like") return lintLike(other, value.text, node, fields, context);
  if (node.operator === "=" || node.operator === "!=") {
    lintTexts(other, [{ text: value.text, span: value.span }], node, fields, context);
  } else if (/^-?\d+(?:\.\d+)?$/.test(value.text)) {
    report("spl/lint-number-as-text", { value: shown(value.text) }, { span: place(value.span), ...fixAt(value.span, text.slice(...value.span).replace(/^["']|["']$/g, ""), false, context) });
  }
}

function lintCall(node: EvalCall, negated: boolean, fields: LintFields, context: LintContext): void {
  const [first, second] = node.arguments;
  if (first === undefined) return;
  switch (node.name) {
    case "match": {
      if (negated) lintMissing(first, node, fields, context);
      if (second?.kind === "text") lintRegex(first, second.text, node, fields, context);
      return;
    }
    case "like":
      if (negated) lintMissing(first, node, fields, context);
      if (second?.kind === "text") lintLike(first, second.text, node, fields, context);
      return;
    case "in": {
      if (negated) lintMissing(first, node, fields, context);
      const values = node.arguments.slice(1).flatMap((each) => (each.kind === "text" ? [{ text: each.text, span: each.span }] : []));
      lintTexts(first, values, node, fields, context);
      return;
    }
    default:
      return;
  }
}

function lintMissing(left: EvalExpression, node: EvalCompare | EvalCall, fields: LintFields, { report, place, text }: LintContext): void {
  if (left.kind !== "field" || fields.there.has(left.name)) return;
  const test = node.kind === "compare" && node.operator === "!=" ? text.slice(...node.span) : `NOT ${text.slice(...node.span)}`;
  report("spl/lint-missing-field", { test: shown(test), field: left.name, mend: `isnull('${left.name}') OR ${shown(test)}` }, { span: place(node.span) });
}

interface TextAt {
  readonly text: string;
  readonly span: EvalExpression["span"];
}

/** Texts that a value is compared with as a whole. */
function lintTexts(left: EvalExpression, values: readonly TextAt[], node: EvalExpression, fields: LintFields, context: LintContext): void {
  const { report, place, text } = context;
  const made = left.kind === "call" && (left.name === "lower" || left.name === "upper") ? left.name : undefined;
  const other = values.find((value) => made !== undefined && value.text !== (made === "lower" ? value.text.toLowerCase() : value.text.toUpperCase()));
  if (other !== undefined && made !== undefined) {
    const written = text.slice(...other.span);
    const mended = made === "lower" ? written.toLowerCase() : written.toUpperCase();
    report("spl/lint-never-equal", { function: `${made}()`, value: shown(other.text), letters: made === "lower" ? "small" : "capital" }, { span: place(other.span), ...fixAt(other.span, mended, !written.includes("\\"), context) });
  }
  const starred = values.find((value) => /^\*.|.\*$/.test(value.text));
  if (starred !== undefined) report("spl/lint-literal-wildcard", { wildcard: "*", value: shown(starred.text), where: "where", mend: "Use `search`, or `like` with percent signs." }, { span: place(starred.span) });
  if (left.kind !== "field" || fields.folded.has(left.name) || starred !== undefined) return;
  if (values.some((value) => windowsName.test(value.text))) report("spl/lint-case", { test: shown(text.slice(...node.span)), mend: `Compare lower('${left.name}') with a text in small letters.` }, { span: place(node.span) });
}

function lintLike(left: EvalExpression, pattern: string, node: EvalExpression, fields: LintFields, { report, place, text }: LintContext): void {
  if (/^\*.|.\*$/.test(pattern) && !pattern.includes("%")) {
    report("spl/lint-literal-wildcard", { wildcard: "*", value: shown(pattern), where: "like", mend: "Write a percent sign." }, { span: place(node.span) });
  } else if (left.kind === "field" && !fields.folded.has(left.name) && windowsName.test(pattern.replaceAll("%", ""))) {
    report("spl/lint-case", { test: shown(text.slice(...node.span)), mend: `Compare lower('${left.name}') with a pattern in small letters.` }, { span: place(node.span) });
  }
}

/** Whether letters count by their case in a regular expression that names things of Windows. */
function lintRegex(left: EvalExpression, pattern: string, node: EvalExpression, fields: LintFields, { report, place, text }: LintContext): void {
  if (left.kind === "field" && !fields.folded.has(left.name) && isCaseTrap(pattern)) report("spl/lint-case", { test: shown(text.slice(...node.span)), mend: "Begin the pattern with (?i)." }, { span: place(node.span) });
}

/** Whether a pattern names something of Windows and has no `(?i)`, nor both cases of a letter in a class. */
export function isCaseTrap(pattern: string): boolean {
  if (pattern.length > 2_000 || /\(\?[a-z]*i/.test(pattern) || /\[([a-zA-Z])([a-zA-Z])\]/.test(pattern)) return false;
  return windowsName.test(pattern.replace(/\\\./g, ".").replace(/\\\\/g, "\\"));
}

/**
 * The plain text that a pattern is, and where it stands in a value.
 *
 * @returns undefined where the pattern says more than a text
 */
export function plainPattern(pattern: string): string | undefined {
  if (pattern.length > 200) return undefined;
  const found = /^(\^|\\A)?((?:\.\*)?)((?:[\w -]|\\[.\\/:-])+)((?:\.\*)?)(\$|\\z|\\Z)?$/.exec(pattern);
  const body = found?.[3];
  if (found === null || body === undefined || /\\[A-Za-z]/.test(body.replace(/\\\\/g, ""))) return undefined;
  const start = found[1] === undefined || found[2] !== "" ? "*" : "";
  const end = found[5] === undefined || found[4] !== "" ? "*" : "";
  return start + body.replace(/\\(.)/g, "$1") + end;
}

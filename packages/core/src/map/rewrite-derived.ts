import type { Comparison, Exists, Predicate } from "../generated/model.js";
import { isProcessWithoutFile } from "../model/derive.js";
import { parseLike } from "../model/like.js";
import type { Derivation } from "../model/taxonomy.js";

/**
 * The same test on the field that a derived field follows from, for targets that lack the derived one:
 * `process.name equals w3wp.exe` is `process.executable endsWith \w3wp.exe`.
 *
 * @param separator what separates the parts of a path in these events
 * @returns undefined where no test on the other field means the same (a regex on a base name, a comparison of numbers)
 */
export function rewriteDerived(node: Comparison | Exists, derivation: Derivation, separator: string): Predicate | undefined {
  if (node.kind === "exists") return rewriteExists(derivation, separator);
  const context: Context = { node, derivation, separator };
  const operands: Predicate[] = [];
  for (const value of node.values) {
    const rewritten = typeof value === "string" ? rewriteValue(context, value) : undefined;
    if (rewritten === undefined) return undefined;
    operands.push(rewritten);
  }
  return { kind: "or", operands };
}

interface Context {
  readonly node: Comparison;
  readonly derivation: Derivation;
  readonly separator: string;
}

function rewriteExists(derivation: Derivation, separator: string): Predicate {
  const base: Comparison = { kind: "comparison", field: derivation.from, operator: "regex", values: [], caseSensitive: true, dotAll: true };
  const sep = escapeRegex(separator);
  const other = `[^${classEscape(separator)}]`;
  if (derivation.how === "dirname") return { ...base, values: [`.${sep}`] };
  if (derivation.how === "extension") return { ...base, values: [`\\.[^.${classEscape(separator)}]+$`] };
  return { ...base, values: [derivation.rooted === true ? `${sep}${other}+$` : `${other}$`] };
}

function rewriteValue(context: Context, value: string): Predicate | undefined {
  switch (context.derivation.how) {
    case "basename":
      return rewriteBasename(context, value);
    case "extension":
      return rewriteExtension(context, value);
    case "dirname":
      return rewriteDirname(context, value);
  }
}

function rewriteBasename(context: Context, value: string): Predicate | undefined {
  const { node, derivation, separator } = context;
  const other = `[^${classEscape(separator)}]*`;
  const before = derivation.rooted === true ? escapeRegex(separator) : `(?:^|${escapeRegex(separator)})`;
  if (node.operator !== "like" && node.operator !== "regex" && value.includes(separator)) return never;
  switch (node.operator) {
    case "equals": {
      const ending = comparison(context, "endsWith", separator + value);
      const bare = derivation.rooted !== true || isProcessWithoutFile(value);
      return bare ? { kind: "or", operands: [ending, comparison(context, "equals", value)] } : ending;
    }
    case "endsWith":
      // A path that ends with the text has a base name that ends with it, but for a bare text without a file.
      return comparison(context, "endsWith", value);
    case "startsWith":
      return comparison(context, "regex", `${before}${escapeRegex(value)}${other}$`);
    case "contains":
      return comparison(context, "regex", `${before}${other}${escapeRegex(value)}${other}$`);
    case "like":
      return comparison(context, "regex", `${before}${likeToRegex(value, separator)}$`);
    default:
      return undefined;
  }
}

function rewriteExtension(context: Context, value: string): Predicate | undefined {
  if (value.includes(context.separator) || value.includes(".")) return context.node.operator === "equals" ? never : undefined;
  const other = `[^.${classEscape(context.separator)}]*`;
  switch (context.node.operator) {
    case "equals":
      return comparison(context, "endsWith", `.${value}`);
    case "startsWith":
      return comparison(context, "regex", `\\.${escapeRegex(value)}${other}$`);
    case "endsWith":
    case "contains":
      return comparison(context, "regex", `\\.${other}${escapeRegex(value)}${context.node.operator === "contains" ? other : ""}$`);
    default:
      return undefined;
  }
}

function rewriteDirname(context: Context, value: string): Predicate | undefined {
  const sep = escapeRegex(context.separator);
  const other = `[^${classEscape(context.separator)}]*`;
  const text = escapeRegex(value);
  switch (context.node.operator) {
    case "equals":
      return comparison(context, "regex", `^${text}${sep}${other}$`);
    case "startsWith":
      return comparison(context, "regex", `^${text}.*${sep}`);
    case "endsWith":
      return comparison(context, "regex", `${text}${sep}${other}$`);
    case "contains":
      return comparison(context, "regex", `${text}.*${sep}`);
    default:
      return undefined;
  }
}

const never: Predicate = { kind: "constant", value: false };

function comparison(context: Context, operator: Comparison["operator"], value: string): Comparison {
  const { caseSensitive, span } = context.node;
  return {
    kind: "comparison",
    field: context.derivation.from,
    operator,
    values: [value],
    caseSensitive,
    ...(operator === "regex" ? { dotAll: true } : {}),
    ...(span === undefined ? {} : { span }),
  };
}

function likeToRegex(pattern: string, separator: string): string {
  const other = `[^${classEscape(separator)}]`;
  return parseLike(pattern)
    .map((part) => (part.kind === "text" ? escapeRegex(part.text) : part.kind === "one" ? other : `${other}*`))
    .join("");
}

/** The text as a regex that matches exactly it. */
export function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function classEscape(char: string): string {
  return char === "\\" ? "\\\\" : char;
}

import type { EvalExpression } from "../syntax/tree.js";

/** Texts longer than this are no names of expressions. */
const mostText = 8_000;

/**
 * A name as an expression writes it: a plain identifier, or single quotes around anything else.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/eval
 */
export function columnText(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^(and|or|not|xor|like|in)$/i.test(name) ? name : `'${name}'`;
}

/** A text as an expression writes it. */
export function literalText(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/**
 * The canonical text of an expression: one blank around words, none around signs, parentheses around every inner
 * operator. Undefined where a name has no text, or the text grows too long.
 *
 * @param textOf the text of a field; its own name where nothing was assigned to it
 */
export function evalText(node: EvalExpression, textOf: (name: string) => string | undefined): string | undefined {
  const written = write(node, textOf);
  return written === undefined || written.length > mostText ? undefined : written;
}

function write(node: EvalExpression, textOf: (name: string) => string | undefined): string | undefined {
  switch (node.kind) {
    case "text":
      return literalText(node.text);
    case "number":
      return String(node.value);
    case "field":
      return textOf(node.name);
    case "call": {
      const list = parts(node.arguments, textOf, false);
      return list === undefined ? undefined : `${node.name}(${list.join(", ")})`;
    }
    case "not":
    case "minus": {
      const operand = inner(node.operand, textOf);
      return operand === undefined ? undefined : `${node.kind === "not" ? "NOT " : "-"}${operand}`;
    }
    case "and":
    case "or":
    case "xor":
    case "concat": {
      const list = parts(node.operands, textOf, true);
      return list?.join(node.kind === "concat" ? "." : ` ${node.kind.toUpperCase()} `);
    }
    case "compare":
    case "arithmetic": {
      const left = inner(node.left, textOf);
      const right = inner(node.right, textOf);
      const sign = node.operator === "like" ? " LIKE " : node.operator;
      return left === undefined || right === undefined ? undefined : left + sign + right;
    }
  }
}

/** The operands; too many characters are none. */
function parts(nodes: readonly EvalExpression[], textOf: (name: string) => string | undefined, isInner: boolean): readonly string[] | undefined {
  const found: string[] = [];
  let length = 0;
  for (const node of nodes) {
    const text = isInner ? inner(node, textOf) : write(node, textOf);
    if (text === undefined || (length += text.length) > mostText) return undefined;
    found.push(text);
  }
  return found;
}

function inner(node: EvalExpression, textOf: (name: string) => string | undefined): string | undefined {
  const text = write(node, textOf);
  const simple = node.kind === "text" || node.kind === "number" || node.kind === "call" || (node.kind === "field" && text !== undefined && /^(?:[A-Za-z_][A-Za-z0-9_]*|'[^']*'|"(?:[^"\\]|\\.)*"|\d+|[a-z_0-9]+\([^()]*\))$/.test(text));
  return text === undefined || simple ? text : `(${text})`;
}

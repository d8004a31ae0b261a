/** A boolean expression of a target language. Leaves are the target's own. */
export type Expression<Leaf> =
  | { readonly kind: "and" | "or"; readonly operands: readonly Expression<Leaf>[] }
  | { readonly kind: "not"; readonly operand: Expression<Leaf> }
  | { readonly kind: "leaf"; readonly leaf: Leaf };

/** How a language writes boolean expressions. */
export interface ExpressionSyntax<Leaf> {
  /** Between operands, without spaces around: `AND`, `and`. Empty for juxtaposition. */
  readonly and: string;
  readonly or: string;
  /** Wraps an operand whose text is complete and, unless it is a leaf, in parentheses already. */
  readonly not: (operand: string) => string;
  /** The text of a leaf. It must need no parentheses beside and, or and not. */
  readonly leaf: (leaf: Leaf) => string;
  /** The most operands of one flat chain; a longer one becomes a balanced tree. Default: no limit. */
  readonly maxChain?: number;
  /** Longest text that stays on one line, in characters. Default: 100. */
  readonly width?: number;
  /** Whether the language allows a line break between operands. Default: true. */
  readonly breakLines?: boolean;
}

/** An `and` of all the operands; the operand itself when there is one. */
export function allOf<Leaf>(operands: readonly Expression<Leaf>[]): Expression<Leaf> {
  return join("and", operands);
}

/** An `or` of all the operands; the operand itself when there is one. */
export function anyOf<Leaf>(operands: readonly Expression<Leaf>[]): Expression<Leaf> {
  return join("or", operands);
}

/** The complement; a double one cancels out. */
export function notOf<Leaf>(operand: Expression<Leaf>): Expression<Leaf> {
  return operand.kind === "not" ? operand.operand : { kind: "not", operand };
}

/** A leaf. */
export function leafOf<Leaf>(leaf: Leaf): Expression<Leaf> {
  return { kind: "leaf", leaf };
}

/**
 * Prints an expression with full parentheses: every `and` or `or` inside another expression stands in its own pair, so
 * that no reader has to know which binds tighter (in one language the two even differ from command to command).
 *
 * @returns text without parentheses around the whole; lines are indented by two spaces for each open parenthesis.
 */
export function printExpression<Leaf>(expression: Expression<Leaf>, syntax: ExpressionSyntax<Leaf>): string {
  return print(expression, syntax, 0);
}

/** The same, with parentheses around anything but a leaf. */
export function printOperand<Leaf>(expression: Expression<Leaf>, syntax: ExpressionSyntax<Leaf>): string {
  return operandText(expression, syntax, 0);
}

function print<Leaf>(expression: Expression<Leaf>, syntax: ExpressionSyntax<Leaf>, depth: number): string {
  switch (expression.kind) {
    case "leaf":
      return syntax.leaf(expression.leaf);
    case "not":
      return syntax.not(operandText(expression.operand, syntax, depth));
    case "and":
    case "or":
      return printChain(balance(expression, syntax.maxChain), syntax, depth);
  }
}

function printChain<Leaf>(
  chain: Extract<Expression<Leaf>, { kind: "and" | "or" }>,
  syntax: ExpressionSyntax<Leaf>,
  depth: number,
): string {
  const operands = chain.operands.map((operand) => operandText(operand, syntax, depth));
  const word = syntax[chain.kind];
  const flat = operands.join(word === "" ? " " : ` ${word} `);
  const fits = flat.length + depth * 2 <= (syntax.width ?? 100) && !flat.includes("\n");
  if (fits || syntax.breakLines === false) return flat;
  const indent = "\n" + "  ".repeat(depth);
  return operands.join(word === "" ? indent : `${indent}${word} `);
}

function operandText<Leaf>(expression: Expression<Leaf>, syntax: ExpressionSyntax<Leaf>, depth: number): string {
  if (expression.kind === "leaf") return print(expression, syntax, depth);
  if (expression.kind === "not") return print(expression, syntax, depth);
  const inner = print(expression, syntax, depth + 1);
  if (!inner.includes("\n")) return `(${inner})`;
  return `(\n${"  ".repeat(depth + 1)}${inner}\n${"  ".repeat(depth)})`;
}

/** A long chain as a tree of chains of at most `most` operands each, which keeps the order. */
function balance<Leaf>(
  chain: Extract<Expression<Leaf>, { kind: "and" | "or" }>,
  most = Number.POSITIVE_INFINITY,
): Extract<Expression<Leaf>, { kind: "and" | "or" }> {
  if (chain.operands.length <= most) return chain;
  const size = Math.ceil(chain.operands.length / most);
  const groups: Expression<Leaf>[] = [];
  for (let start = 0; start < chain.operands.length; start += size) {
    groups.push(join(chain.kind, chain.operands.slice(start, start + size)));
  }
  return { kind: chain.kind, operands: groups };
}

function join<Leaf>(kind: "and" | "or", operands: readonly Expression<Leaf>[]): Expression<Leaf> {
  const only = operands[0];
  return only !== undefined && operands.length === 1 ? only : { kind, operands };
}

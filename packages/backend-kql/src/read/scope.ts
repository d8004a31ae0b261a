import type { KqlColumnType, KqlExpression, KqlStatement } from "../parse/tree.js";

/** What a `let` names. */
export type LetEntry =
  | { readonly kind: "value"; readonly node: KqlExpression; readonly scope: Scope; readonly order: number }
  | { readonly kind: "function"; readonly parameters: readonly KqlColumnType[]; readonly body: readonly KqlStatement[]; readonly scope: Scope; readonly order: number };

/** The names that an expression can use: those of its block that stand before it, and those around the block. */
export interface Scope {
  readonly entries: ReadonlyMap<string, LetEntry>;
  /** A name of the block is known where its order is less. */
  readonly before: number;
  readonly outer: Scope | undefined;
}

/** No names. */
export const emptyScope: Scope = { entries: new Map(), before: 0, outer: undefined };

/** What a name stands for; undefined where it is a column or a table. */
export function lookUp(name: string, scope: Scope): LetEntry | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    const entry = at.entries.get(name);
    if (entry !== undefined && entry.order < at.before) return entry;
  }
  return undefined;
}

/** The scope behind the statements of a block: each `let` sees those before it. */
export function blockScope(statements: readonly KqlStatement[], outer: Scope, given: ReadonlyMap<string, LetEntry> = new Map()): Scope {
  const entries = new Map(given);
  for (const [at, statement] of statements.entries()) {
    const order = at + 1;
    const scope: Scope = { entries, before: order, outer };
    if (statement.kind === "let") entries.set(statement.name, { kind: "value", node: statement.value, scope, order });
    else if (statement.kind === "letFunction") entries.set(statement.name, { kind: "function", parameters: statement.parameters, body: statement.body, scope, order });
    else if (statement.kind === "declare") {
      for (const { name, value } of statement.parameters) if (value !== undefined) entries.set(name, { kind: "value", node: value, scope, order });
    }
  }
  return { entries, before: statements.length + 1, outer };
}

/** The scope of the body of a function that is called with these arguments. */
export function callScope(entry: Extract<LetEntry, { kind: "function" }>, args: readonly { readonly name?: string; readonly value: KqlExpression }[], caller: Scope): Scope {
  const given = new Map<string, LetEntry>();
  for (const [at, parameter] of entry.parameters.entries()) {
    const argument = args.find(({ name }) => name === parameter.name) ?? (args[at]?.name === undefined ? args[at] : undefined);
    const node = argument?.value ?? parameter.value;
    if (node !== undefined) given.set(parameter.name, { kind: "value", node, scope: caller, order: 0 });
  }
  return blockScope(entry.body, entry.scope, given);
}

/** The query that a block of statements gives: the last one. */
export function resultOf(body: readonly KqlStatement[]): KqlExpression | undefined {
  const last = body.at(-1);
  return last?.kind === "query" ? last.value : undefined;
}

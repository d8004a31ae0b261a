import type { Span } from "@isorule/core";
import type { KqlPipe, KqlTabular, KqlWhere } from "../parse/tree.js";
import type { LintContext } from "./lint-context.js";
import { namesIn, nodesOf } from "./walk-tree.js";

/** Checks of the operators of a table, one by one and in their order. */
export function lintPipe(node: KqlPipe, context: LintContext): void {
  for (const [at, operator] of node.operators.entries()) {
    lintOperator(operator, node, at, context);
    const before = at === 0 ? undefined : node.operators[at - 1];
    if (operator.kind === "where" && before !== undefined) lintOrder(operator, before, context);
  }
}

function lintOperator(operator: KqlTabular, pipe: KqlPipe, at: number, { fix, place, report, text }: LintContext): void {
  switch (operator.kind) {
    case "where": {
      if (operator.name === undefined) return;
      const start = operator.span[0];
      const sign = /^\s*=(?!=)/.test(text.slice(0, operator.condition.span[0])) ? undefined : text.slice(start, operator.condition.span[0]).lastIndexOf("=");
      report("kql/lint-assignment", { name: operator.name }, { span: place(operator.span), ...(sign === undefined || sign < 0 ? {} : fix([start + sign, start + sign + 1], "==", true)) });
      return;
    }
    case "join": {
      if (operator.parameters["kind"] !== undefined) return;
      const start = operator.span[0];
      const isPlain = text.startsWith("join", start);
      const word: Span = [start, start + "join".length];
      report("kql/lint-join-kind", {}, { span: place(isPlain ? word : operator.span), ...(isPlain ? fix([word[1], word[1]], " kind=inner", false) : {}) });
      return;
    }
    case "search":
      if (at === 0 && pipe.source === undefined && operator.tables.length === 0) report("kql/lint-all-tables", { operator: "search", example: "`search in (SigninLogs, AuditLogs) ...`" }, { span: place(operator.span) });
      return;
    case "find":
      if (operator.tables.length === 0) report("kql/lint-all-tables", { operator: "find", example: "`find in (SigninLogs, AuditLogs) ...`" }, { span: place(operator.span) });
      return;
    case "union":
      if (operator.tables.some(({ kind }) => kind === "star")) report("kql/lint-all-tables", { operator: "union *", example: "`union SigninLogs, AuditLogs`" }, { span: place(operator.span) });
      return;
  }
}

/** Whether a condition asks for nothing that the operator before it makes. */
function lintOrder(where: KqlWhere, before: KqlTabular, { place, report }: LintContext): void {
  const names = namesIn(where.condition);
  if (names.length === 0 || nodesOf([where.condition]).some(({ node }) => node.kind === "pipe" || node.kind === "star")) return;
  const kept = keptBy(before);
  if (kept === undefined || !names.every(kept)) return;
  report("kql/lint-late-where", { operator: before.kind }, { span: place(where.span) });
}

/** Which columns an operator passes on as they are. Undefined: it is not said, or a filter before it keeps other rows. */
function keptBy(operator: KqlTabular): ((name: string) => boolean) | undefined {
  switch (operator.kind) {
    case "summarize": {
      if (operator.by.length === 0) return undefined;
      return plainNames(operator.by);
    }
    case "project":
      return plainNames(operator.items);
    case "sort":
      return () => true;
    default:
      return undefined;
  }
}

function plainNames(items: readonly { readonly names: readonly string[]; readonly value: { readonly kind: string; readonly name?: unknown } }[]): (name: string) => boolean {
  const plain = new Set(items.flatMap(({ names, value }) => (value.kind === "name" && typeof value.name === "string" && (names.length === 0 || (names.length === 1 && names[0] === value.name)) ? [value.name] : [])));
  return (name) => plain.has(name);
}

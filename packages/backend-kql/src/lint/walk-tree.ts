import type { KqlExpression, KqlPipe, KqlStatement, KqlTabular } from "../parse/tree.js";

/** Any node of the tree of a query. */
export type KqlNode = KqlExpression | KqlTabular | KqlStatement;

/**
 * Every node of a tree, in the order of the text, with the call, operator or pipe that it stands in. The parser bounds how deep
 * a tree is; the walk itself keeps no stack of calls.
 */
export function nodesOf(roots: readonly KqlNode[]): readonly { readonly node: KqlNode; readonly parent: KqlNode | undefined }[] {
  const found: { readonly node: KqlNode; readonly parent: KqlNode | undefined }[] = [];
  const open: { readonly value: unknown; readonly parent: KqlNode | undefined }[] = [...roots].reverse().map((value) => ({ value, parent: undefined }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { parent, value } = next;
    if (typeof value !== "object" || value === null) continue;
    const isNode = isKqlNode(value);
    if (isNode) found.push({ node: value, parent });
    const inside = isNode ? value : parent;
    const children = Array.isArray(value) ? value : Object.entries(value).flatMap(([key, child]) => (key === "span" || (isNode && value.kind === "dynamic") ? [] : [child]));
    for (let at = children.length - 1; at >= 0; at--) open.push({ value: children[at], parent: inside });
  }
  return found;
}

function isKqlNode(value: object): value is KqlNode {
  return "kind" in value && "span" in value;
}

/** The names that an expression reads, those inside of tables in it included. */
export function namesIn(node: KqlExpression): readonly string[] {
  return nodesOf([node]).flatMap(({ node: each }) => (each.kind === "name" ? [each.name] : []));
}

/** Whether a node is a table with operators behind it. */
export function isPipe(node: KqlNode): node is KqlPipe {
  return node.kind === "pipe";
}

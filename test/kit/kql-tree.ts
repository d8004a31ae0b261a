import { kustoLibrary, kustoParse, type KustoElement } from "./kusto-check.js";

/** A node of a KQL syntax tree: what Microsoft's parser made, in plain data. */
export interface KqlNode {
  /** The library's name of the kind: `FilterOperator`. */
  readonly kind: string;
  /** The text of a token; empty for anything else. */
  readonly text: string;
  /** The value of a text literal. */
  readonly literal: string | undefined;
  readonly children: readonly KqlNode[];
}

/** The tree of a query. */
export function kqlTree(query: string, vocabulary: string): KqlNode {
  const kinds = new Map(Object.entries(kustoLibrary().Language.Syntax.SyntaxKind).map(([name, number]) => [number, name]));
  const convert = (element: KustoElement): KqlNode => {
    const children: KqlNode[] = [];
    for (let at = 0; at < element.ChildCount; at++) {
      const child = element.GetChild(at);
      if (child !== null && child !== undefined) children.push(convert(child));
    }
    const kind = kinds.get(element.Kind) ?? String(element.Kind);
    return {
      kind,
      text: element.ChildCount === 0 ? ((element as { readonly Text?: string }).Text ?? "") : "",
      literal: kind === "StringLiteralExpression" ? String(element.LiteralValue) : undefined,
      children,
    };
  };
  return convert(kustoParse(query, vocabulary).Syntax);
}

/** The first child of that kind. Throws when there is none: the tree is of a query that binds. */
export function childOf(node: KqlNode, kind: string): KqlNode {
  return findChild(node, kind) ?? fail(node, `has no ${kind}`);
}

/** The first child of that kind, if any. */
export function findChild(node: KqlNode, kind: string): KqlNode | undefined {
  return node.children.find((child) => child.kind === kind);
}

/** The elements of the last list among the children: separators are left out. */
export function listOf(node: KqlNode): readonly KqlNode[] {
  const list = node.children.filter(({ kind }) => kind === "List").at(-1);
  return (list?.children ?? []).map((element) => (element.kind === "SeparatedElement" ? (element.children[0] as KqlNode) : element));
}

/** The name that a reference or declaration spells, without its quotes. */
export function nameOf(node: KqlNode): string {
  const tokens: KqlNode[] = [];
  const visit = (each: KqlNode): void => {
    if (each.literal !== undefined || (each.children.length === 0 && each.text !== "")) tokens.push(each);
    else each.children.forEach(visit);
  };
  visit(node);
  const quoted = tokens.find(({ literal }) => literal !== undefined);
  return quoted?.literal ?? tokens[0]?.text ?? fail(node, "has no name");
}

/** Throws: the evaluator does not know what the printer must not print. */
export function fail(node: KqlNode, why: string): never {
  throw new Error(`${node.kind} ${why}: ${JSON.stringify(node).slice(0, 300)}`);
}

import { parse } from "parse5";

/** As much of a parsed page as tests look at. */
export interface HtmlNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
}

/** A page as a browser would parse it. */
export function parsedHtml(html: string): HtmlNode {
  return parse(html) as unknown as HtmlNode;
}

/** A node with all below it. */
export function nodesOf(node: HtmlNode): readonly HtmlNode[] {
  return [node, ...(node.childNodes ?? []).flatMap(nodesOf)];
}

/** The text of a node. */
export function textOf(node: HtmlNode): string {
  return node.value ?? (node.childNodes ?? []).map(textOf).join("");
}

/** An attribute; undefined where the node has none of that name. */
export function attribute(node: HtmlNode, name: string): string | undefined {
  return node.attrs?.find((each) => each.name === name)?.value;
}

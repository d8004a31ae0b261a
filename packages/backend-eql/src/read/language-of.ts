import { parseKuery } from "../kuery/parse-kuery.js";
import type { KueryNode } from "../kuery/tree.js";

const firstCharacters = 100_000;

/** The language of a plain query: one of EQL says of which category its events are, one of Kibana compares some field. */
export function languageOf(text: string): "eql" | "kuery" {
  const at = afterSpace(text, 0);
  const [word] = /^(?:[A-Za-z_]\w{0,200}|"[^"\n]{0,200}")/.exec(text.slice(at, at + 300)) ?? [];
  if (word !== undefined) {
    const next = afterSpace(text, at + word.length);
    if (/^(?:sequence|sample|join)$/.test(word) || (next > at + word.length && /^where\b/.test(text.slice(next, next + 6)))) return "eql";
  }
  const { query } = parseKuery(text);
  return query !== undefined && hasField(query) ? "kuery" : "eql";
}

/** Where spaces and comments end. One pass: a regular expression would try every way to divide them. */
function afterSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && at < firstCharacters) {
    if (/\s/.test(text[at] as string)) at++;
    else if (text.startsWith("//", at)) at = endOf(text, "\n", at + 2);
    else if (text.startsWith("/*", at)) at = endOf(text, "*/", at + 2);
    else break;
  }
  return at;
}

function endOf(text: string, closing: string, from: number): number {
  const found = text.indexOf(closing, from);
  return found < 0 ? text.length : found + closing.length;
}

function hasField(node: KueryNode): boolean {
  if (node.kind === "and" || node.kind === "or") return node.operands.some(hasField);
  return node.kind === "not" ? hasField(node.operand) : node.kind === "match" ? node.field !== undefined : node.kind !== "all";
}

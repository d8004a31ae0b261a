import { hasWildcard, type KueryLiteral, type KueryNode, literalText } from "../kuery/tree.js";
import { isWildcardField, isWindowsName, type LintContext, mostKeyword, shown } from "./lint-context.js";

/** What is dubious in a query of Kibana's query language. */
export function lintKuery(query: KueryNode, context: LintContext): void {
  const open: KueryNode[] = [query];
  const seen = new Set<string>();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === "and" || node.kind === "or") for (const operand of [...node.operands].reverse()) open.push(operand);
    else if (node.kind === "not" || node.kind === "nested") open.push(node.operand);
    else if (node.kind === "match") lintMatch(node.field, node.value, context, seen);
  }
}

/** Escapes that a path may hold by mistake. Source: elastic/kibana, grammar.peg, EscapedWhitespace and EscapedUnicodeSequence */
const escapes: Readonly<Record<string, string>> = { t: "a tab", r: "a carriage return", n: "a line feed", u: "one character, named by its number" };

function lintMatch(field: KueryLiteral | undefined, value: KueryLiteral, context: LintContext, seen: Set<string>): void {
  const { report, place, query } = context;
  const name = field === undefined ? "" : literalText(field);
  const text = literalText(value);
  const span = place(value.span);
  if (text.length > mostKeyword && !isWildcardField(name)) report("eql/lint-long-value", { length: text.length }, { span });
  if (hasWildcard(value) && !hasWildcard(field ?? value) && value.parts[0] === "" && text.replaceAll("*", "") !== "" && !isWildcardField(name) && !seen.has(name)) {
    seen.add(name);
    report("eql/lint-leading-wildcard", { value: shown(text), field: name === "" ? "all fields" : name }, { span });
  }
  if (!value.quoted) return;
  if (text.includes("*") && isWindowsName(name, text)) report("eql/lint-quoted-star", { value: shown(text) }, { span });
  const source = query.slice(...value.span);
  for (let at = 1; at < source.length - 1; at++) {
    if (source[at] !== "\\") continue;
    const next = source[at + 1] ?? "";
    const before = source.slice(1, at);
    // Behind a drive, a folder or at the beginning of a name of a share it is a path.
    if (Object.hasOwn(escapes, next) && /[A-Za-z]:|\\|%/.test(before) && !/[\t\r\n]/.test(before)) {
      const from = value.span[0] + at;
      report("eql/lint-quoted-backslash", { escape: `\\${next}`, meaning: escapes[next] ?? "" }, { span: place([from, from + 2]), ...(context.isPlain([from, from + 2]) ? { fix: { span: place([from, from + 1]), text: "\\\\", safe: false } } : {}) });
      return;
    }
    at++;
  }
}

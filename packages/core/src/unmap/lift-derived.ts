import type { Comparison, Predicate } from "../generated/model.js";
import { rewriteDerived } from "../map/rewrite-derived.js";
import { separatorOf } from "../model/derive.js";
import { escapeLike } from "../model/like.js";
import { eventClass, fieldInfo } from "../model/taxonomy.js";
import { normalizePredicate, predicateKey } from "../normalize/normalize-predicate.js";

/**
 * The predicate with the ends of paths as the base names that they are: `process.executable` ends with `\w3wp.exe` is
 * `process.name` equals `w3wp.exe`, and a regex `\\\\reg[^\\\\]*$` on the one is that the other starts with `reg`, so that products
 * that record the one and products that record the other meet. Only where both mean the same by {@link rewriteDerived}.
 */
export function liftDerived(node: Predicate, event: string): Predicate {
  switch (node.kind) {
    case "and":
    case "or": {
      const operands = node.operands.map((operand) => liftDerived(operand, event));
      return operands.every((operand, at) => operand === node.operands[at]) ? node : { ...node, operands };
    }
    case "not": {
      const operand = liftDerived(node.operand, event);
      return operand === node.operand ? node : { ...node, operand };
    }
    case "comparison":
      return node.operator === "endsWith" ? liftEnding(node, event) : node.operator === "regex" ? liftPatterns(node, event) : node;
    default:
      return node;
  }
}

function liftEnding(node: Comparison, event: string): Predicate {
  const field = baseNameField(node.field, event);
  const derive = field === undefined ? undefined : fieldInfo(field)?.derive;
  const separator = separatorOf(event);
  const names = node.values.map((value) => (typeof value === "string" && value.startsWith(separator) ? value.slice(separator.length) : ""));
  if (field === undefined || derive === undefined || names.some((name) => name === "" || name.includes(separator))) return node;
  const lifted: Comparison = { ...node, field, operator: "equals", values: names };
  const back = rewriteDerived(lifted, derive, separator);
  return back !== undefined && predicateKey(normalizePredicate(back)) === predicateKey(node) ? lifted : node;
}

function liftPatterns(node: Comparison, event: string): Predicate {
  const field = baseNameField(node.field, event);
  const derive = field === undefined ? undefined : fieldInfo(field)?.derive;
  if (field === undefined || derive === undefined || node.multiline === true) return node;
  const separator = separatorOf(event);
  const operands: Predicate[] = [];
  for (const value of node.values) {
    const pattern = basePattern(String(value), separator);
    if (pattern === undefined) return node;
    const lifted: Comparison = { kind: "comparison", field, operator: "like", values: [pattern], caseSensitive: node.caseSensitive, ...(node.span === undefined ? {} : { span: node.span }) };
    const back = rewriteDerived(lifted, derive, separator);
    const [only] = back?.kind === "or" ? back.operands : [];
    if (only?.kind !== "comparison" || only.operator !== "regex" || basePattern(String(only.values[0]), separator) !== pattern) return node;
    operands.push(lifted);
  }
  return { kind: "or", operands };
}

/** What the base name is like where a path matches the regex; undefined where the regex is not of the form that says so. */
function basePattern(regex: string, separator: string): string | undefined {
  const escaped = `\\${separator}`;
  const start = regex.startsWith(escaped) ? escaped.length : separator !== "\\" && regex.startsWith(separator) ? separator.length : 0;
  const end = /(?:\\z|\$)$/.exec(regex);
  if (start === 0 || end === null || /(?:^|[^\\])(?:\\\\)*\\$/.test(regex.slice(0, end.index))) return undefined;
  let pattern = "";
  let at = start;
  const other = [`[^${escaped}]`, ...(separator === "\\" ? [] : [`[^${separator}]`])];
  while (at < end.index) {
    const part = other.find((each) => regex.startsWith(each, at));
    const char = regex[at] as string;
    const next = regex[at + 1] ?? "";
    if (part !== undefined) {
      at += part.length;
      const many = regex[at] === "*";
      pattern += many ? "*" : "?";
      if (many) at++;
    } else if (char === "\\" && /[^A-Za-z0-9]/.test(next) && next !== separator) {
      pattern += escapeLike(next);
      at += 2;
    } else if (/[^\\^$.*+?()[\]{}|]/.test(char) && char !== separator) {
      pattern += escapeLike(char);
      at++;
    } else return undefined;
    // What is repeated in another way is no pattern.
    if (/[*+?{]/.test(regex[at] ?? "")) return undefined;
  }
  return pattern;
}

function baseNameField(from: string, event: string): string | undefined {
  return eventClass(event)?.fields.find((field) => {
    const derive = fieldInfo(field)?.derive;
    return derive?.from === from && derive.how === "basename";
  });
}

import { type Column, type ColumnType, nativeName, oncePer } from "@isorule/core";
import { parseKql } from "../parse/parse-kql.js";
import type { KqlExpression } from "../parse/tree.js";
import { canonicalText } from "../read/expression-text.js";
import { call, type Kql } from "../syntax/kql.js";
import { hasLoneSurrogate, isIdentifier, nameText, numberLiteral, textLiteral } from "../syntax/literals.js";
import { isReservedWord } from "../syntax/reserved-words.js";

/** What an expression gives. */
type Kind = "text" | "number" | "dynamic";

/** A function that may stand in the name of a field: what it takes, the last kind again and again, and what it gives. */
interface PureFunction {
  readonly takes: readonly Kind[];
  readonly least: number;
  readonly most: number;
  readonly gives: Kind;
}

/**
 * Functions of one row that have no effect and no look at other tables. Manuals: https://learn.microsoft.com/kusto/query/scalar-functions,
 * each with a page of its own.
 */
const functions: Readonly<Record<string, PureFunction>> = {
  tolower: { takes: ["text"], least: 1, most: 1, gives: "text" },
  toupper: { takes: ["text"], least: 1, most: 1, gives: "text" },
  trim: { takes: ["text"], least: 2, most: 2, gives: "text" },
  trim_start: { takes: ["text"], least: 2, most: 2, gives: "text" },
  trim_end: { takes: ["text"], least: 2, most: 2, gives: "text" },
  strcat: { takes: ["text"], least: 1, most: 64, gives: "text" },
  replace_string: { takes: ["text"], least: 3, most: 3, gives: "text" },
  replace_regex: { takes: ["text"], least: 3, most: 3, gives: "text" },
  substring: { takes: ["text", "number"], least: 2, most: 3, gives: "text" },
  extract: { takes: ["text", "number", "text"], least: 3, most: 3, gives: "text" },
  base64_decode_tostring: { takes: ["text"], least: 1, most: 1, gives: "text" },
  url_decode: { takes: ["text"], least: 1, most: 1, gives: "text" },
  strlen: { takes: ["text"], least: 1, most: 1, gives: "number" },
  indexof: { takes: ["text"], least: 2, most: 2, gives: "number" },
  array_length: { takes: ["dynamic"], least: 1, most: 1, gives: "number" },
  split: { takes: ["text", "text", "number"], least: 2, most: 3, gives: "dynamic" },
  parse_path: { takes: ["text"], least: 1, most: 1, gives: "dynamic" },
  parse_url: { takes: ["text"], least: 1, most: 1, gives: "dynamic" },
  bag_keys: { takes: ["dynamic"], least: 1, most: 1, gives: "dynamic" },
};

/** The longest name that is looked at. */
const longest = 500;

/** A field whose name is an expression, as it is computed. */
export interface NativeExpression {
  readonly computed: Kql;
  readonly type: ColumnType;
}

/** Whether a row stands for a native name that is no plain name of a column. */
export function isNativeExpression({ field, name }: Column): boolean {
  return nativeName(field)?.name === name && !isIdentifier(name);
}

/**
 * How a field such as `kql:AdditionalFields.ThreatName` is computed. Its name comes from a rule, which a stranger may have
 * written: it is parsed, only columns, paths, plain literals and calls of a list are taken, and what is printed is made of the
 * tree. Nothing of the name is copied.
 *
 * @returns undefined where the name is no such expression, or reads as another one
 */
export const nativeExpression = oncePer(({ name, type }: Column): NativeExpression | undefined => {
  if (name.length > longest || hasLoneSurrogate(name)) return undefined;
  const { faults, statements } = parseKql(name);
  const [only] = statements;
  if (faults.length > 0 || statements.length !== 1 || only?.kind !== "query" || canonicalText(only.value) !== name) return undefined;
  const node = only.value;
  if (node.kind !== "member" && node.kind !== "element" && node.kind !== "call") return undefined;
  const given = written(node);
  if (given === undefined) return undefined;
  const isNumber = type === "number";
  const value: Kql = { kind: "expression", text: given.text };
  if (given.kind === "dynamic") return isNumber ? { computed: call("todouble", value), type } : { computed: call("tostring", value), type: "text" };
  return { computed: value, type: given.kind };
});

interface Written {
  readonly text: string;
  readonly kind: Kind;
}

function written(node: KqlExpression): Written | undefined {
  switch (node.kind) {
    case "member":
      return pathText(node.of, isIdentifier(node.name) && !isReservedWord(node.name) ? `.${node.name}` : `[${textLiteral(node.name)}]`);
    case "element": {
      const index = node.index.kind === "text" ? textLiteral(node.index.value) : indexText(node.index);
      return index === undefined ? undefined : pathText(node.of, `[${index}]`);
    }
    case "call":
      return callText(node);
    default:
      return undefined;
  }
}

/** A step into a value: the column at the root is parsed where it is text, and stays as it is where it is dynamic. */
function pathText(of: KqlExpression, step: string): Written | undefined {
  const root = of.kind === "name" ? columnText(of.name, "dynamic") : written(of);
  return root?.kind === "dynamic" ? { text: root.text + step, kind: "dynamic" } : undefined;
}

function indexText(node: KqlExpression): string | undefined {
  const inner = node.kind === "unary" && node.operator === "-" ? node.operand : node;
  if (inner.kind !== "number" || !Number.isInteger(inner.value) || inner.value < 0 || inner.value > 10_000) return undefined;
  return `${inner === node ? "" : "-"}${numberLiteral(inner.value)}`;
}

function callText(node: Extract<KqlExpression, { kind: "call" }>): Written | undefined {
  const known = node.of === undefined && Object.hasOwn(functions, node.name) ? functions[node.name] : undefined;
  const { length } = node.arguments;
  if (known === undefined || length < known.least || length > known.most) return undefined;
  const texts: string[] = [];
  for (const [at, { name, value }] of node.arguments.entries()) {
    const text = name === undefined ? argumentText(value, known.takes[Math.min(at, known.takes.length - 1)] ?? "text") : undefined;
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return { text: `${node.name}(${texts.join(", ")})`, kind: known.gives };
}

function argumentText(node: KqlExpression, kind: Kind): string | undefined {
  if (node.kind === "text") return kind === "text" ? textLiteral(node.value) : undefined;
  if (kind === "number") return indexText(node);
  if (node.kind === "name") return columnText(node.name, kind)?.text;
  const given = written(node);
  if (given === undefined || given.kind === kind) return given?.text;
  return kind === "text" ? `tostring(${given.text})` : undefined;
}

function columnText(name: string, kind: Kind): Written | undefined {
  return isIdentifier(name) ? { text: `${kind === "dynamic" ? "parse_json" : "tostring"}(${nameText(name)})`, kind } : undefined;
}

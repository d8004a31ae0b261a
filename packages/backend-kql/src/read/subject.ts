import type { Scalar } from "@isorule/core";
import type { KqlExpression } from "../parse/tree.js";
import { constantValue } from "./constant-value.js";
import { dataField, type EventData } from "./event-data.js";
import { canonicalText } from "./expression-text.js";

/** What a test is about. */
export type Subject =
  | {
      readonly kind: "field";
      /** The native name: a column, or the canonical text of an expression. */
      readonly field: string;
      /** Whether the value went through `tolower` or `toupper`: case does not matter. */
      readonly folded: boolean;
      /** Whether the value was made a number, which is null where it is none. */
      readonly number: boolean;
      /** What stands before and behind each item, where the value is the text of a list. */
      readonly separator?: string;
      /** Whether no value of the subject can be equal to this one: lower-case text has no capitals. */
      readonly changesValue: (value: Scalar) => boolean;
    }
  | { readonly kind: "constant"; readonly value: Scalar }
  | { readonly kind: "other"; readonly what: string };

/**
 * What an expression, names written out, is as the left side of a test. Any expression over columns is a field of its own,
 * but not one over several rows, of the clock or of chance.
 */
export function subjectOf(node: KqlExpression, data: EventData | undefined): Subject {
  const text = data === undefined ? undefined : knownText(node, data);
  if (text !== undefined) return { kind: "field", field: text, folded: false, number: false, changesValue: () => false };
  const value = constantValue(node);
  if (value?.kind === "scalar") return { kind: "constant", value: value.value };
  let inner = node;
  let fold: "lower" | "upper" | undefined;
  let number = false;
  let separator: string | undefined;
  for (;;) {
    const next = unwrapped(inner);
    if (next === undefined) break;
    if (next.fold !== undefined) fold ??= next.fold;
    number ||= next.number;
    separator ??= next.separator;
    inner = next.node;
  }
  const refused = unreadable(inner);
  if (refused !== undefined) return { kind: "other", what: refused };
  const folds = fold;
  return {
    kind: "field",
    field: dataField(inner, data) ?? canonicalText(inner),
    folded: folds !== undefined,
    number,
    ...(separator === undefined ? {} : { separator }),
    changesValue: (each) => folds !== undefined && typeof each === "string" && each !== (folds === "lower" ? each.toLowerCase() : each.toUpperCase()),
  };
}

/** The canonical text of an expression that a vocabulary knows as a column. */
export function knownText(node: KqlExpression, data: EventData): string | undefined {
  // A column may be the same text for all events of a table.
  if ((node.kind !== "call" && node.kind !== "text") || data.known.size === 0) return undefined;
  const text = canonicalText(node);
  return data.known.has(text) ? text : undefined;
}

interface Unwrapped {
  readonly node: KqlExpression;
  readonly number: boolean;
  readonly fold?: "lower" | "upper";
  readonly separator?: string;
}

/** Functions of one argument that change no more than type or case. */
const wrappers: Readonly<Record<string, Omit<Unwrapped, "node">>> = {
  tostring: { number: false },
  tolower: { number: false, fold: "lower" },
  toupper: { number: false, fold: "upper" },
  toint: { number: true },
  tolong: { number: true },
  todouble: { number: true },
  toreal: { number: true },
  todecimal: { number: true },
  int: { number: true },
  long: { number: true },
  double: { number: true },
  toguid: { number: false },
  todynamic: { number: false },
  parse_json: { number: false },
  parsejson: { number: false },
};

/** The text of a number with nothing else around it: what a test of a number in free text takes. */
const numberPattern = /^\^\[ .*\]\*\(\[-\+\]\?.*\)\[ .*\]\*\$$/;

function unwrapped(node: KqlExpression): Unwrapped | undefined {
  if (node.kind !== "call" || node.of !== undefined) return undefined;
  const [first, second, third] = node.arguments.map(({ value }) => value);
  const wrapper = Object.hasOwn(wrappers, node.name) ? wrappers[node.name] : undefined;
  if (wrapper !== undefined && first !== undefined && node.arguments.length === 1) return { ...wrapper, node: first };
  if (node.name === "extract" && first?.kind === "text" && third !== undefined && node.arguments.length === 3 && numberPattern.test(first.value)) return { node: third, number: true };
  // The entities of XML in the text of a list.
  if (node.name === "replace_strings" && first?.kind === "call" && first.name === "strcat" && second?.kind === "dynamic") return { node: first, number: false };
  return listText(node.name, first, second, third);
}

/** `strcat(s, strcat_array(list, s), s)`, with a separator that no item has. */
function listText(name: string, first: KqlExpression | undefined, second: KqlExpression | undefined, third: KqlExpression | undefined): Unwrapped | undefined {
  if (name !== "strcat" || first?.kind !== "text" || third?.kind !== "text" || first.value !== third.value || first.value.length !== 1 || first.value >= " ") return undefined;
  if (second?.kind !== "call" || second.name !== "strcat_array") return undefined;
  const [list, separator] = second.arguments.map(({ value }) => value);
  return list !== undefined && separator?.kind === "text" && separator.value === first.value ? { node: list, number: false, separator: first.value } : undefined;
}

/** Functions whose value does not follow from the columns of the row. */
const otherFunctions = /^(?:now|ago|rand|prev|next|row_\w+|toscalar|new_guid|ingestion_time|cursor_\w+|materialize|_GetWatchlist|series_\w+|ipv4_lookup|current_\w+)$/;

/** Why an expression is no field; undefined where it is one. */
function unreadable(node: KqlExpression): string | undefined {
  const open: KqlExpression[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    switch (next.kind) {
      case "call":
        if (otherFunctions.test(next.name)) return `function ${next.name}`;
        for (const { value } of next.arguments) open.push(value);
        if (next.of !== undefined) open.push(next.of);
        break;
      case "member":
        open.push(next.of);
        break;
      case "element":
        open.push(next.of, next.index);
        break;
      case "arithmetic":
      case "comparison":
        open.push(next.left, next.right);
        break;
      case "unary":
        open.push(next.operand);
        break;
      case "and":
      case "or":
        open.push(...next.operands.slice(0, 1000));
        break;
      case "star":
        return next === node ? undefined : "every column";
      case "pipe":
      case "datatable":
      case "externaldata":
      case "fault":
        return next.kind;
      default:
        break;
    }
  }
  return undefined;
}

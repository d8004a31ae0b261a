import type { EvalCall, EvalExpression } from "../syntax/tree.js";

/** What a record holds so that an expression gives a value. */
export interface Placed {
  /** Fields with their texts. */
  readonly fields: Readonly<Record<string, string>>;
  /** Elements of the XML text in a field: the name of `Data`, or of the element itself. */
  readonly elements: readonly { readonly field: string; readonly name: string; readonly data: boolean; readonly text: string }[];
  /** Values of the record's JSON text, by their path. */
  readonly json: Readonly<Record<string, string>>;
}

/**
 * A guess at what gives a value; undefined for the value of nothing. The caller works the expression out on the record and
 * compares, so that a wrong guess is no wrong record.
 */
export type Inverse = (value: string | undefined) => Placed | undefined;

const nothing: Placed = { fields: {}, elements: [], json: {} };

/** The inverse of an expression of a mapping, for the forms that mappings have; undefined for others. */
export function inverseOf(node: EvalExpression): Inverse | undefined {
  if (node.kind === "field") return (value) => (value === undefined ? nothing : { ...nothing, fields: { [node.name]: value } });
  if (node.kind === "concat") return inverseOfConcat(node.operands);
  return node.kind === "call" ? inverseOfCall(node) : undefined;
}

// domain . "\\" . user
function inverseOfConcat(operands: readonly EvalExpression[]): Inverse | undefined {
  const [left, between, right] = operands;
  if (operands.length !== 3 || left?.kind !== "field" || between?.kind !== "text" || right?.kind !== "field") return undefined;
  return (value) => {
    if (value === undefined) return nothing;
    const cut = value.lastIndexOf(between.text);
    if (cut <= 0 || cut + between.text.length === value.length) return undefined;
    return { ...nothing, fields: { [left.name]: value.slice(0, cut), [right.name]: value.slice(cut + between.text.length) } };
  };
}

function inverseOfCall(node: EvalCall): Inverse | undefined {
  const [first, second] = node.arguments;
  if (first === undefined) return undefined;
  switch (node.name) {
    case "nullif":
      // What is missing stands as the text that means nothing.
      if (first.kind !== "field" || second?.kind !== "text") return undefined;
      return (value) => ({ ...nothing, fields: { [first.name]: value ?? second.text } });
    case "coalesce":
    case "mvjoin":
    case "mvappend":
      return inverseOf(first);
    case "if":
      return inverseOfCase([first, second]) ?? (second === undefined ? undefined : inverseOf(second));
    case "case":
      return inverseOfCase(node.arguments);
    case "replace":
      return first.kind === "field" && second?.kind === "text" ? inverseOfReplace(first.name, second.text) : undefined;
    case "spath": {
      if (first.kind !== "field" || first.name !== "_raw" || second?.kind !== "text") return undefined;
      return (value) => (value === undefined ? nothing : { ...nothing, json: { [second.text]: value } });
    }
    default:
      return undefined;
  }
}

// case(direction="outbound", "true", direction="inbound", "false")
function inverseOfCase(pairs: readonly (EvalExpression | undefined)[]): Inverse | undefined {
  const rows = new Map<string, Readonly<Record<string, string>>>();
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const [condition, result] = [pairs[index], pairs[index + 1]];
    if (result?.kind !== "text" || condition === undefined) return undefined;
    const fields = condition.kind === "compare" && condition.operator === "=" && condition.left.kind === "field" && (condition.right.kind === "text" || condition.right.kind === "number")
      ? { [condition.left.name]: condition.right.kind === "text" ? condition.right.text : String(condition.right.value) }
      : {};
    if (!rows.has(result.text)) rows.set(result.text, fields);
  }
  return (value) => {
    const fields = value === undefined ? {} : rows.get(value);
    return fields === undefined ? undefined : { ...nothing, fields };
  };
}

// "(?s)^.*?<Data Name=[^>]Name[^>]>([^<]*)</Data>.*", "<Address(?: [^>]*)?>([^<]*)</Address>", "^.*\.([^./]*)$"
function inverseOfReplace(field: string, pattern: string): Inverse | undefined {
  const data = /<Data Name=\[\^>\](\w+)\[\^>\]>/.exec(pattern)?.[1];
  const element = /<(\w+)(?:\(\?: \[\^>\]\*\)\?)?>\(\[\^<\]\*\)/.exec(pattern)?.[1];
  const name = data ?? element;
  if (name !== undefined) return (value) => (value === undefined ? nothing : { ...nothing, elements: [{ field, name, data: data !== undefined, text: value }] });
  if (pattern.includes("\\.(")) return (value) => (value === undefined ? nothing : { ...nothing, fields: { [field]: `/x.${value}` } });
  return undefined;
}

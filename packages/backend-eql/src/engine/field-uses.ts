import type { EqlEventFilter, EqlExpression, EqlFieldName, EqlStatement } from "../syntax/tree.js";
import { functions } from "./functions.js";
import type { FieldType } from "./field-types.js";

/** How a query uses a field. */
export interface FieldUse {
  /** Whether it stands somewhere without `?`. */
  readonly plain: boolean;
  /** The type that it would have to have, where what it is compared with tells. */
  readonly type?: FieldType;
}

/** The fields that a query names, and that of the category where a filter has one. */
export function fieldUses({ query }: EqlStatement): ReadonlyMap<string, FieldUse> {
  const uses = new Map<string, FieldUse>();
  const addFilter = ({ category, condition }: EqlEventFilter): void => {
    if (category !== undefined) uses.set("event.category", { plain: false });
    addUses(condition, uses);
  };
  if (query.kind === "event") addFilter(query.filter);
  else {
    const until = query.kind === "sequence" && query.until !== undefined ? [query.until] : [];
    for (const key of query.by) addUses(key, uses);
    for (const step of [...query.steps, ...until]) {
      addFilter(step.filter);
      for (const key of step.by) addUses(key, uses);
    }
  }
  return uses;
}

type Uses = Map<string, FieldUse>;

function addUse({ name, optional }: EqlFieldName, type: FieldType | undefined, uses: Uses): void {
  const before = uses.get(name);
  const known = before?.type ?? type;
  uses.set(name, { plain: before?.plain === true || !optional, ...(known === undefined ? {} : { type: known }) });
}

/** An operand, with the type that what it is compared with asks for. */
function addOperand(node: EqlExpression, type: FieldType | undefined, uses: Uses): void {
  if (node.kind === "field") addUse(node, type, uses);
  else addUses(node, uses);
}

function typeOf(node: EqlExpression | undefined): FieldType | undefined {
  if (node?.kind === "arithmetic" || node?.kind === "negative") return "long";
  if (node?.kind !== "literal" || node.value === null) return undefined;
  return typeof node.value === "string" ? "keyword" : typeof node.value === "boolean" ? "boolean" : "long";
}

function addUses(node: EqlExpression, uses: Uses): void {
  switch (node.kind) {
    case "and":
    case "or":
      for (const operand of node.operands) addOperand(operand, "boolean", uses);
      return;
    case "not":
      return addOperand(node.operand, "boolean", uses);
    case "negative":
      return addOperand(node.operand, "long", uses);
    case "compare":
      addOperand(node.left, typeOf(node.right), uses);
      return addOperand(node.right, typeOf(node.left), uses);
    case "arithmetic":
      addOperand(node.left, "long", uses);
      return addOperand(node.right, "long", uses);
    case "membership":
      addOperand(node.operand, typeOf(node.values[0]), uses);
      for (const value of node.values) addUses(value, uses);
      return;
    case "pattern":
      return addOperand(node.operand, "keyword", uses);
    case "call": {
      const key = node.name.toLowerCase();
      const takes = Object.hasOwn(functions, key) ? (functions[key]?.takes ?? []) : [];
      for (const [index, arg] of node.args.entries()) {
        const kind = takes[Math.min(index, takes.length - 1)];
        addOperand(arg, kind === "number" ? "long" : kind === "text" ? "keyword" : kind === "ip" || kind === "boolean" ? kind : undefined, uses);
      }
      return;
    }
    case "field":
      return addUse(node, undefined, uses);
    case "literal":
  }
}

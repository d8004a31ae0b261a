import type { Expression } from "@isorule/core";
import type { SigmaConditionLeaf, SigmaDetection, SigmaItem, SigmaSearch } from "../document.js";
import { packItems } from "./pack-items.js";
import type { SigmaLeaf } from "./lowered.js";

type Condition = Expression<SigmaConditionLeaf>;

/** The searches that have names so far. */
interface Naming {
  readonly searches: { name: string; search: SigmaSearch }[];
}

/**
 * Gives every part of an expression a named search and joins the names to a condition, as people write Sigma rules:
 *
 * - comparisons that must all hold stand in the map `selection`; what does not fit into one map, and alternatives, in
 *   `selection_<field>`; keywords in `keywords`;
 * - what must not hold stands in `filter_<field>`, and several of these are `not 1 of filter_*`;
 * - whatever is nested deeper is `part_<field>`, put together in the condition with full parentheses.
 *
 * Names depend on the expression alone, so that a rule that did not change gives the same file.
 *
 * @example // Image|endswith: \a.exe and not User: bob
 * // selection, filter_user; condition: selection and not filter_user
 */
export function nameSearches(expression: Expression<SigmaLeaf>): SigmaDetection {
  const naming: Naming = { searches: [] };
  const condition =
    expression.kind === "or"
      ? alternatives(naming, expression.operands, "selection")
      : conjunction(naming, expression.kind === "and" ? expression.operands : [expression]);
  return { searches: naming.searches, condition };
}

function conjunction(naming: Naming, operands: readonly Expression<SigmaLeaf>[]): Condition {
  const wanted = operands.filter((operand) => operand.kind !== "not");
  const unwanted = operands.flatMap((operand) => (operand.kind === "not" ? alternativesOf(operand.operand) : []));
  const parts: Condition[] = [];
  for (const [at, items] of packItems(itemsOf(wanted)).entries()) {
    parts.push(add(naming, at === 0 ? "selection" : nameFor("selection", { kind: "map", items }), { kind: "map", items }));
  }
  for (const operand of wanted) {
    if (operand.kind === "leaf" && operand.leaf.kind === "item") continue;
    const search = searchOf(operand);
    if (search === undefined) parts.push(nested(naming, operand));
    else if (search.kind === "keywords") parts.push(add(naming, "keywords", search));
    else parts.push(add(naming, wanted.length === 1 ? "selection" : nameFor("selection", search), search));
  }
  const filters = unwanted.map((operand) => {
    const search = searchOf(operand);
    return search === undefined ? { search, condition: nested(naming, operand) } : { search, condition: add(naming, nameFor("filter", search), search) };
  });
  const plain = filters.filter(({ search }) => search !== undefined);
  if (plain.length > 1) parts.push({ kind: "not", operand: { kind: "leaf", leaf: { kind: "oneOf", pattern: "filter_*" } } });
  else for (const { condition } of plain) parts.push({ kind: "not", operand: condition });
  for (const { search, condition } of filters) if (search === undefined) parts.push(negated(condition));
  return join("and", parts);
}

/** The alternatives of which a filter takes out each: `not (a or b)` is `not a and not b`. */
function alternativesOf(operand: Expression<SigmaLeaf>): readonly Expression<SigmaLeaf>[] {
  return operand.kind === "or" ? operand.operands : [operand];
}

/** The operands that fit into maps become one list of maps; the others get conditions of their own. */
function alternatives(naming: Naming, operands: readonly Expression<SigmaLeaf>[], prefix: string): Condition {
  const maps = operands.map(mapOf).filter((map) => map !== undefined);
  const parts: Condition[] = [];
  const [only] = maps;
  if (only !== undefined) {
    const search: SigmaSearch = maps.length === 1 ? { kind: "map", items: only } : { kind: "maps", maps };
    parts.push(add(naming, prefix === "selection" ? prefix : nameFor(prefix, search), search));
  }
  for (const operand of operands) if (mapOf(operand) === undefined) parts.push(nested(naming, operand));
  return join("or", parts);
}

function nested(naming: Naming, operand: Expression<SigmaLeaf>): Condition {
  const search = searchOf(operand);
  if (search !== undefined) return add(naming, search.kind === "keywords" ? "keywords" : nameFor("part", search), search);
  switch (operand.kind) {
    case "not":
      return negated(nested(naming, operand.operand));
    case "or":
      return alternatives(naming, operand.operands, "part");
    default:
      return nestedConjunction(naming, operand.kind === "and" ? operand.operands : [operand]);
  }
}

function nestedConjunction(naming: Naming, operands: readonly Expression<SigmaLeaf>[]): Condition {
  const parts: Condition[] = packItems(itemsOf(operands)).map((items) => add(naming, nameFor("part", { kind: "map", items }), { kind: "map", items }));
  for (const operand of operands) {
    if (operand.kind !== "leaf" || operand.leaf.kind !== "item") parts.push(nested(naming, operand));
  }
  return join("and", parts);
}

/** The expression as a single search, where it can be one. */
function searchOf(expression: Expression<SigmaLeaf>): SigmaSearch | undefined {
  if (expression.kind === "leaf" && expression.leaf.kind === "keywords") return expression.leaf;
  const items = mapOf(expression);
  if (items !== undefined) return { kind: "map", items };
  if (expression.kind !== "or") return undefined;
  const maps = expression.operands.map(mapOf);
  if (maps.every((map) => map !== undefined)) return { kind: "maps", maps };
  return undefined;
}

/** The items of a comparison, or of several that must all hold and whose keys differ. */
function mapOf(expression: Expression<SigmaLeaf>): readonly SigmaItem[] | undefined {
  if (expression.kind === "leaf") return expression.leaf.kind === "item" ? [expression.leaf] : undefined;
  if (expression.kind !== "and") return undefined;
  const items = itemsOf(expression.operands);
  if (items.length !== expression.operands.length) return undefined;
  const maps = packItems(items);
  return maps.length === 1 ? maps[0] : undefined;
}

function itemsOf(operands: readonly Expression<SigmaLeaf>[]): readonly SigmaItem[] {
  return operands.flatMap((operand) => (operand.kind === "leaf" && operand.leaf.kind === "item" ? [operand.leaf] : []));
}

function add(naming: Naming, name: string, search: SigmaSearch): Condition {
  let unique = name;
  for (let turn = 2; naming.searches.some((other) => other.name === unique); turn++) unique = `${name}_${turn}`;
  naming.searches.push({ name: unique, search });
  return { kind: "leaf", leaf: { kind: "search", name: unique } };
}

/** `filter_target_filename`: the prefix and the first field. Letters, digits and underscores, as conditions take them. */
function nameFor(prefix: string, search: SigmaSearch): string {
  const field = search.kind === "map" ? search.items[0]?.field : search.kind === "maps" ? search.maps[0]?.[0]?.field : "keywords";
  const words = (field ?? "").replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_+|_+$/g, "");
  return `${prefix}_${words === "" ? "field" : words}`;
}

function negated(condition: Condition): Condition {
  return condition.kind === "not" ? condition.operand : { kind: "not", operand: condition };
}

function join(kind: "and" | "or", parts: readonly Condition[]): Condition {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { kind, operands: parts };
}

import { templateRenderer, visitPredicate, type MappedRule, type Predicate, type PrintedQuery, type Scalar } from "@isorule/core";
import { templates } from "./generated/templates.js";
import type { ToyQuery } from "./lower.js";

const render = templateRenderer(templates);

/** The text of a query. */
export function print({ unit, variant }: ToyQuery, mapped: MappedRule): PrintedQuery {
  const name = (field: string): string => variant.column(field)?.name ?? field;
  const text = render("query", { box: variant.source.box, condition: predicate(variant.predicate, name) });
  return { part: mapped.unitCount === 1 ? "" : unit, text, units: [unit] };
}

function predicate(node: Predicate, name: (field: string) => string): string {
  return visitPredicate(node, {
    and: ({ operands }) => call("and", operands.map((operand) => predicate(operand, name))),
    or: ({ operands }) => call("or", operands.map((operand) => predicate(operand, name))),
    not: ({ operand }) => call("not", [predicate(operand, name)]),
    comparison: (leaf) => call(leaf.caseSensitive ? `${leaf.operator}-cased` : leaf.operator, [name(leaf.field), ...leaf.values.map(value)]),
    fieldComparison: (leaf) => call(`${leaf.operator}-field`, [name(leaf.field), name(leaf.other)]),
    exists: ({ field }) => call("exists", [name(field)]),
    keyword: ({ values }) => call("keyword", values.map(value)),
    constant: (leaf) => String(leaf.value),
  });
}

function call(name: string, operands: readonly string[]): string {
  return `(${[name, ...operands].join(" ")})`;
}

/** The toy language has the literals of JSON. */
function value(scalar: Scalar): string {
  return JSON.stringify(scalar);
}

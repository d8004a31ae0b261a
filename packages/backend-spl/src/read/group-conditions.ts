import type { Predicate, Span } from "@isorule/core";
import type { EvalExpression, SearchExpression } from "../syntax/tree.js";
import { lose } from "./predicates.js";
import type { Rows, StageContext } from "./rows.js";
import { assigned, type Environment, type GroupedValue, type Value } from "./values.js";

/**
 * The values of a group as those of one event, where a condition looks at one name of them: the group has an event that
 * meets it, and that event is the hit. Where a condition looks at two of them, they may come from two events: they stay as
 * they are, and the condition is a loss.
 */
export function groupsOpened(environment: Environment, names: ReadonlySet<string>, branches: number): Environment {
  const found = groupsIn(environment, names);
  const [name] = found;
  if (found.length !== 1 || name === undefined || branches !== 1) return environment;
  const value = environment.known.get(name) as Value;
  const opened = value.cases.flatMap(({ when, value: each }) => (each.kind === "grouped" ? each.inner.cases : [{ when, value: each }]));
  return assigned(environment, [[name, { cases: opened, text: undefined }]]);
}

function groupsIn({ known }: Environment, names: ReadonlySet<string>): readonly string[] {
  return [...names].filter((name) => known.get(name)?.cases.some(({ value }) => value.kind === "grouped") === true);
}

/** Functions that take one value of a group, which another event of it may not have. */
const picking: Readonly<Record<string, true>> = { first: true, last: true, earliest: true, latest: true, mode: true };

/**
 * Notes where a condition on all values of a group is more than that some event meets it: one that asks what no event has,
 * a second one, which another event may meet, and one on the value of a certain event.
 *
 * @param misses whether the condition may be false because of one event of a group, or asks the name twice
 */
export function noteGroup(rows: Rows, names: ReadonlySet<string>, misses: boolean, span: Span, context: StageContext): Rows {
  const values = rows.branches.flatMap(({ environment }) => groupsIn(environment, names).flatMap((name) => environment.known.get(name)?.cases.flatMap(({ value }) => (value.kind === "grouped" ? [value] : [])) ?? []));
  if (values.length === 0) return rows;
  const by = (values[0] as GroupedValue).by;
  const what = by === "mvexpand" ? by : "values of a group";
  if (values.some((value) => Object.hasOwn(picking, value.by))) lose(context.losses, what, `A condition on what ${by} takes of a group is read as one on each of its events: the rule finds more.`, span);
  else if (misses) lose(context.losses, what, "A condition on all values of a group is read as one on each of its events.", span);
  else if (rows.opened === true) lose(context.losses, what, "Several conditions on the values of a group are read as those of one event: the rule finds less.", span);
  return { ...rows, opened: true };
}

/** Notes where a condition may be on a field that a command before it added. */
export function noteAdded({ added, branches }: Rows, names: ReadonlySet<string>, span: Span, context: StageContext): void {
  if (added === undefined) return;
  const isSure = branches.every(({ conjuncts, environment }) => {
    if (environment.other !== "column") return true;
    const asked = fieldsOf(conjuncts);
    return [...names].every((name) => environment.known.has(name) || asked.has(name));
  });
  if (!isSure) lose(context.losses, added, `A condition is read as one on the events, though its fields may be those that ${added} added.`, span);
}

function fieldsOf(conjuncts: readonly Predicate[]): ReadonlySet<string> {
  const fields = new Set<string>();
  const open: Predicate[] = [...conjuncts];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === "and" || next.kind === "or") for (const each of next.operands) open.push(each);
    else if (next.kind === "not") open.push(next.operand);
    else if ("field" in next) fields.add(next.field);
  }
  return fields;
}

/** Whether a condition on values of a group asks for more than one value that meets it. */
export function mayMiss(node: EvalExpression): boolean {
  switch (node.kind) {
    case "not":
    case "xor":
      return true;
    case "and":
      return true;
    case "or":
      return node.operands.some(mayMiss);
    case "compare":
      return node.operator === "!=";
    case "call":
      return node.name === "isnull" || ((node.name === "if" || node.name === "case" || node.name === "coalesce") && node.arguments.length > 1);
    default:
      return false;
  }
}

/** The same of a condition of `search`. */
export function searchMayMiss(node: SearchExpression): boolean {
  if (node.kind === "not" || node.kind === "and") return true;
  if (node.kind === "or") return node.operands.some(searchMayMiss);
  return node.kind === "compare" && node.operator === "!=";
}

/** The names of fields in an expression. */
export function namesIn(node: EvalExpression): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (each: EvalExpression): void => {
    switch (each.kind) {
      case "field":
        names.add(each.name);
        return;
      case "call":
        return each.arguments.forEach(visit);
      case "not":
      case "minus":
        return visit(each.operand);
      case "and":
      case "or":
      case "xor":
      case "concat":
        return each.operands.forEach(visit);
      case "compare":
      case "arithmetic":
        visit(each.left);
        return visit(each.right);
    }
  };
  visit(node);
  return names;
}

/** The names of fields in a condition of `search`. */
export function namesInSearch(node: SearchExpression): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (each: SearchExpression): void => {
    if (each.kind === "and" || each.kind === "or") each.operands.forEach(visit);
    else if (each.kind === "not") visit(each.operand);
    else if (each.kind === "compare" || each.kind === "in") names.add(each.field);
  };
  visit(node);
  return names;
}

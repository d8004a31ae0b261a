import { type Comparison, type Event, type Exists, type FieldComparison, fieldsOf, type FieldValue, type Keyword, type Predicate, type Scalar } from "@isorule/core";
import { isTooDeep } from "../logic/predicate-formula.js";
import { boundaryValues, swapCase } from "./boundary-values.js";
import { statedField } from "./field-values.js";
import { realisticValues } from "./realistic-values.js";
import { type Goal, type Solver, solverFor } from "./solve-goals.js";
import type { LeftOut, WitnessOptions } from "./witness.js";

/** A test of a predicate that is no combination of others. */
export type Leaf = Comparison | Exists | FieldComparison | Keyword;

/** One event that shows something of a predicate. */
export interface ShownEvent {
  readonly why: string;
  readonly event: Event;
}

/** Events around the decisions of one predicate. */
export interface DecidingEvents {
  /** An event that the predicate matches, where one was found. */
  readonly matching: Event | undefined;
  readonly shown: readonly ShownEvent[];
  readonly leftOut: readonly LeftOut[];
}

/** A leaf, and what has to hold elsewhere so that it decides. */
interface Placement {
  readonly leaf: Leaf;
  readonly goals: readonly Goal[];
}

/**
 * Events in which each leaf of a predicate decides its outcome, in both directions, and each value of a list by itself;
 * and the values beside those.
 *
 * A leaf decides where all that is joined to it by `and` holds and all that is joined by `or` does not.
 *
 * @param also what has to hold beside: other parts of the rule that would answer as well
 */
export function decidingEvents(predicate: Predicate, eventClassName: string, options: WitnessOptions = {}, also: readonly Goal[] = []): DecidingEvents {
  const solver = solverFor(eventClassName);
  const leftOut: LeftOut[] = [];
  if (isTooDeep(predicate)) return { matching: undefined, shown: ordinaryEvents(eventClassName, []), leftOut: [{ reason: "bound", what: "a predicate that is nested too deeply" }] };
  // Each comparison asks for all of the others: of thousands, fewer are shown.
  const most = Math.min(options.comparisons ?? 120, Math.max(8, Math.floor(mostPairs / leavesIn(predicate))));
  const placements: Placement[] = [];
  const total = collect(predicate, also, placements, most);
  if (total > most) leftOut.push({ reason: "bound", what: `${total - most} of ${total} comparisons` });
  const shown: ShownEvent[] = [];
  for (const placement of placements) showLeaf(solver, placement, options, shown, leftOut);
  const whole = solver.solve([...also, { node: predicate, truth: true }]) ?? solver.solve([{ node: predicate, truth: true }]);
  const other = solver.solve([...also, { node: predicate, truth: false }]);
  if (other !== undefined) shown.unshift({ why: "what the rule does not ask for", event: other });
  if (whole !== undefined) shown.unshift({ why: "what the rule asks for", event: whole });
  shown.push(...ordinaryEvents(eventClassName, fieldsOf(predicate)));
  return { matching: whole, shown, leftOut };
}

/** How many comparisons, or values of one, are set against each other. */
const mostPairs = 120_000;

function leavesIn(predicate: Predicate): number {
  return collect(predicate, [], [], 0);
}

/** An event without any field of the predicate, and one in which all of them have ordinary values. */
function ordinaryEvents(eventClassName: string, named: readonly string[]): readonly ShownEvent[] {
  const fields: Record<string, FieldValue> = {};
  for (const field of named.slice(0, 40)) {
    const stated = statedField(field);
    const [value] = realisticValues(stated, eventClassName);
    if (value !== undefined) fields[stated] = value;
  }
  return [{ why: "an event without a field", event: { class: eventClassName, time: 0, fields: {} } }, { why: "an ordinary event", event: { class: eventClassName, time: 0, fields } }];
}

/** Finds the leaves with what stands beside them; returns how many there are. */
function collect(predicate: Predicate, also: readonly Goal[], placements: Placement[], most: number): number {
  let count = 0;
  // Of a stack, so that a deep tree does no harm.
  const stack: { readonly node: Predicate; readonly beside: Beside | undefined }[] = [{ node: predicate, beside: undefined }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, beside } = top;
    if (node.kind === "not") stack.push({ node: node.operand, beside });
    else if (node.kind === "and" || node.kind === "or") {
      for (let at = node.operands.length - 1; at >= 0; at--) stack.push({ node: node.operands[at] as Predicate, beside: { chain: node, at, outer: beside } });
    } else if (node.kind !== "constant") {
      if (++count <= most) placements.push({ leaf: node, goals: [...also, ...goalsBeside(beside)] });
    }
  }
  return count;
}

/** The chains that a leaf stands in, from the inside. */
interface Beside {
  readonly chain: Extract<Predicate, { kind: "and" | "or" }>;
  readonly at: number;
  readonly outer: Beside | undefined;
}

function goalsBeside(beside: Beside | undefined): readonly Goal[] {
  const goals: Goal[] = [];
  for (let each = beside; each !== undefined; each = each.outer) {
    const truth = each.chain.kind === "and";
    for (const [at, node] of each.chain.operands.entries()) if (at !== each.at) goals.push({ node, truth });
  }
  return goals.reverse();
}

function showLeaf(solver: Solver, { leaf, goals }: Placement, options: WitnessOptions, shown: ShownEvent[], leftOut: LeftOut[]): void {
  const place = leaf.span === undefined ? {} : { span: leaf.span };
  const name = nameOf(leaf);
  const all: readonly (Scalar | undefined)[] = leaf.kind === "comparison" || leaf.kind === "keyword" ? leaf.values : [undefined];
  // Each value is told from all others of its list.
  const values = spread(all, Math.min(options.values ?? 24, Math.max(4, Math.floor(mostPairs / all.length))));
  if (values.length < all.length) leftOut.push({ reason: "bound", what: `${all.length - values.length} of ${all.length} values of ${name}`, ...place });
  const first = shown.length;
  for (const value of values) {
    const what = value === undefined ? name : `${name} ${brief(value)}`;
    const decided = solver.solve([...goals, ...onlyBy(leaf, value)]);
    if (decided === undefined) leftOut.push({ reason: "undecided", what, ...place });
    // Beside a value that others cover there is still something to see.
    const event = decided ?? solver.solve([...goals, { node: withValue(leaf, value), truth: true }]) ?? solver.solve([{ node: withValue(leaf, value), truth: true }]);
    if (event === undefined) continue;
    shown.push({ why: decided === undefined ? `with ${what}` : `decided by ${what}`, event });
    if (options.boundaries === false) continue;
    const whole = shown.length === first + 1;
    if (leaf.kind === "comparison" || leaf.kind === "exists") shown.push(...beside(leaf, event, value, what, whole));
    else if (leaf.kind === "keyword") shown.push(...besideKeyword(leaf, event, value, what, whole));
    if (leaf.kind === "comparison" && !leaf.caseSensitive && whole) push(shown, `${what}, in the other case`, solver.solve([...goals, ...onlyInOtherCase(leaf, value)]));
  }
  const not: Goal = { node: leaf, truth: false };
  const present = leaf.kind === "comparison" ? solver.solve([...goals, { node: { kind: "exists", field: leaf.field }, truth: true }, not]) : undefined;
  const event = present ?? solver.solve([...goals, not]);
  if (event === undefined) leftOut.push({ reason: "undecided", what: `no ${name}`, ...place });
  else shown.push({ why: `decided by no ${name}`, event });
}

function push(shown: ShownEvent[], why: string, event: Event | undefined): void {
  if (event !== undefined) shown.push({ why, event });
}

/** The values at even distances, the first and the last among them. */
function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, at) => items[Math.round((at * (items.length - 1)) / Math.max(1, most - 1))] as Item);
}

function withValue(leaf: Leaf, value: Scalar | undefined): Leaf {
  if (value === undefined) return leaf;
  if (leaf.kind === "comparison") return { ...leaf, values: [value] };
  return leaf.kind === "keyword" ? { ...leaf, values: [String(value)] } : leaf;
}

/** That a leaf holds, and that it does so by this one value. */
function onlyBy(leaf: Leaf, value: Scalar | undefined): readonly Goal[] {
  if ((leaf.kind !== "comparison" && leaf.kind !== "keyword") || leaf.values.length < 2 || value === undefined) return [{ node: leaf, truth: true }];
  const own = withValue(leaf, value);
  const others = { ...leaf, values: leaf.values.filter((each) => each !== value) } as Comparison | Keyword;
  return others.values.length === 0 ? [{ node: own, truth: true }] : [{ node: own, truth: true }, { node: others, truth: false }];
}

/** That a comparison holds for text in another case only. */
function onlyInOtherCase(leaf: Comparison, value: Scalar | undefined): readonly Goal[] {
  if (typeof value !== "string" || swapCase(value) === value) return [{ node: { kind: "constant", value: false }, truth: true }];
  return [{ node: leaf, truth: true }, { node: { ...leaf, caseSensitive: true }, truth: false }];
}

/** The event with other values in the field of a leaf; the cheap ones for every value, all of them once a leaf. */
function beside(leaf: Comparison | Exists, event: Event, wanted: Scalar | undefined, what: string, whole: boolean): readonly ShownEvent[] {
  const field = statedField(leaf.field);
  const value = event.fields[field];
  if (value === undefined) return [];
  const { [field]: _, ...others } = event.fields;
  return boundaryValues(leaf, value, wanted)
    .filter(({ why }) => whole || ownToValue.test(why))
    .map(({ why, value: other }) => ({ why: `${what}: ${why}`, event: { ...event, fields: other === undefined ? others : { ...others, [field]: other as FieldValue } } }));
}

/** The event with other values in the field that holds a keyword. */
function besideKeyword(leaf: Keyword, event: Event, wanted: Scalar | undefined, what: string, whole: boolean): readonly ShownEvent[] {
  const needle = String(wanted ?? "").toLowerCase();
  const host = Object.entries(event.fields).find(([, value]) => typeof value === "string" && value.toLowerCase().includes(needle));
  if (host === undefined || wanted === undefined) return [];
  // The text stands in any field, most of which hold one value.
  return beside({ kind: "comparison", field: host[0], operator: "contains", values: [wanted], caseSensitive: leaf.caseSensitive }, event, wanted, what, whole).filter(({ why }) => !why.includes(": a list"));
}

/** What has to be looked at for every value of a list, because it depends on the characters of the value. */
const ownToValue = /in place of|another character|without its|doubled|removed$|wanted text in the other case|one less|one more/;

function nameOf(leaf: Leaf): string {
  if (leaf.kind === "comparison") return `${leaf.field} ${leaf.operator}`;
  if (leaf.kind === "exists") return `${leaf.field} exists`;
  return leaf.kind === "keyword" ? "keyword" : `${leaf.field} ${leaf.operator} ${leaf.other}`;
}

function brief(value: Scalar): string {
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

import { classHasField, type Comparison, compilePredicate, type Event, eventClass, type Exists, type FieldComparison, fieldInfo, type FieldValue, type Keyword, type Matcher, type Predicate } from "@isorule/core";
import { isTooDeep } from "../logic/predicate-formula.js";
import { type Budget, fieldValueFor, statedField, type Wish } from "./field-values.js";

/** That a predicate is true of the event, or false. */
export interface Goal {
  readonly node: Predicate;
  readonly truth: boolean;
}

/** Makes events of one class; what is compiled and found out serves all of them. */
export interface Solver {
  /** An event that grants all goals; undefined when none was found within the bounds, which proves nothing. */
  readonly solve: (goals: readonly Goal[]) => Event | undefined;
}

/** How much is tried in the search for one event, and for all of one predicate: tests of leaves. */
const mostWork = 30_000;
const mostWorkInAll = 400_000;
/** How many choices between alternatives may be open at a time. */
const mostChoices = 1_500;
const mostWishes = 20_000;

/** What is decided so far. Copied before each choice. */
interface State {
  readonly wishes: Map<string, readonly Wish[]>;
  readonly values: Map<string, FieldValue | undefined>;
}

/** The search for one event. */
interface Search {
  readonly event: string;
  readonly test: (node: Predicate) => Matcher;
  readonly goals: readonly Goal[];
  readonly budget: Budget;
}

/** Comparisons between fields and of any text of the event, which do not stand on one field. */
type Across = FieldComparison | Keyword;

/**
 * Prepares the making of events of a class. Values are put together from the texts of the goals, because a person should
 * recognize them; what nothing was found for is not proved to be impossible.
 */
export function solverFor(eventClassName: string): Solver {
  const known = new Map<Predicate, Matcher>();
  const test = (node: Predicate): Matcher => {
    const found = known.get(node) ?? compilePredicate(node);
    if (known.size < mostWishes) known.set(node, found);
    return found;
  };
  let inAll = mostWorkInAll;
  return {
    solve: (goals) => {
      if (inAll <= 0 || goals.some(({ node }) => isTooDeep(node))) return undefined;
      const given = Math.min(mostWork, inAll);
      const budget: Budget = { left: given };
      const found = settle({ event: eventClassName, test, goals, budget }, [...goals], { wishes: new Map(), values: new Map() }, [], []);
      inAll -= given - budget.left;
      return found;
    },
  };
}

/**
 * Grants what has to be, then tries the alternatives of the first open choice, those first that hold already.
 * A stack of goals; choices and comparisons across fields wait until all else is settled.
 */
function settle(search: Search, goals: Goal[], state: State, waiting: readonly Goal[], across: readonly { readonly node: Across; readonly truth: boolean }[]): Event | undefined {
  const choices = [...waiting];
  const crossing = [...across];
  for (let goal = goals.pop(); goal !== undefined; goal = goals.pop()) {
    if (search.budget.left-- <= 0) return undefined;
    const { node, truth } = goal;
    switch (node.kind) {
      case "constant":
        if (node.value !== truth) return undefined;
        break;
      case "not":
        goals.push({ node: node.operand, truth: !truth });
        break;
      case "and":
      case "or":
        if ((node.kind === "and") === truth || node.operands.length === 1) for (let at = node.operands.length - 1; at >= 0; at--) goals.push({ node: node.operands[at] as Predicate, truth });
        else if (choices.length < mostChoices) choices.push(goal);
        else return undefined;
        break;
      case "comparison":
      case "exists":
        if (!grant(search, state, node, truth)) return undefined;
        break;
      case "fieldComparison":
        crossing.push({ node, truth });
        break;
      case "keyword":
        if (truth) choices.push({ node: keywordPlaces(search, node), truth: true });
        else crossing.push({ node, truth });
    }
  }
  return choose(search, state, choices, crossing);
}

function choose(search: Search, state: State, choices: Goal[], crossing: readonly { readonly node: Across; readonly truth: boolean }[]): Event | undefined {
  // A choice that holds already may stay so: it is looked at again in the end.
  const event = eventOf(search, state);
  search.budget.left -= choices.length;
  if (search.budget.left <= 0) return undefined;
  const open = choices.findIndex(({ node, truth }) => search.test(node)(event) !== truth);
  if (open < 0) {
    const found = cross(search, state, crossing);
    if (found !== undefined && search.goals.every(({ node, truth }) => search.test(node)(found) === truth)) return found;
    if (choices.length === 0) return undefined;
  }
  const at = Math.max(open, 0);
  const { node, truth } = choices[at] as Goal;
  const others = choices.filter((_, index) => index !== at);
  if (node.kind !== "and" && node.kind !== "or") return undefined;
  for (const operand of node.operands) {
    if (search.budget.left <= 0) return undefined;
    const copy: State = { wishes: new Map(state.wishes), values: new Map(state.values) };
    const solved = settle(search, [{ node: operand, truth }], copy, others, crossing);
    if (solved !== undefined) return solved;
  }
  return undefined;
}

/** Gives the field of a leaf a value that grants this wish and all before it. */
function grant(search: Search, state: State, leaf: Comparison | Exists, truth: boolean): boolean {
  const field = statedField(leaf.field);
  const wish: Wish = { leaf, truth, holds: search.test(leaf) };
  const wishes = [...(state.wishes.get(field) ?? []), wish];
  state.wishes.set(field, wishes);
  const value = state.values.get(field);
  if (wish.holds({ class: search.event, time: 0, fields: value === undefined ? {} : { [field]: value } }) === truth) return true;
  if (search.budget.left <= 0) return false;
  const found = fieldValueFor(field, search.event, wishes, search.budget);
  if (found === undefined) return false;
  state.values.set(field, found.value);
  return true;
}

function eventOf({ event }: Search, { values }: State): Event {
  const fields: Record<string, FieldValue> = {};
  for (const [field, value] of values) if (value !== undefined) fields[field] = value;
  return { class: event, time: 0, fields };
}

/** A keyword as a text in one of some fields that the class has. */
function keywordPlaces({ event, goals }: Search, { values, caseSensitive }: Keyword): Predicate {
  const used = new Set<string>();
  for (const { node } of goals) collectFields(node, used);
  const text = (eventClass(event)?.fields ?? []).filter((field) => fieldInfo(field)?.type === "text" && fieldInfo(field)?.derive === undefined);
  const likely = text.filter((field) => /command_line|text|payload|message|path|contents/.test(field));
  const free = [...likely, ...text].filter((field) => !used.has(field)).slice(0, 2);
  const spare = free.length === 0 && classHasField(event, "event_data.Message") ? ["event_data.Message"] : [];
  const hosts = [...new Set([...free, ...spare, ...[...used].map(statedField).slice(0, 8), ...text.slice(0, 1)])];
  return { kind: "or", operands: hosts.map((field): Comparison => ({ kind: "comparison", field, operator: "contains", values, caseSensitive })) };
}

function collectFields(node: Predicate, found: Set<string>): void {
  if (node.kind === "and" || node.kind === "or") for (const operand of node.operands) collectFields(operand, found);
  else if (node.kind === "not") collectFields(node.operand, found);
  else if (node.kind === "comparison" || node.kind === "exists") found.add(node.field);
  else if (node.kind === "fieldComparison") found.add(node.field).add(node.other);
}

/** Settles what stands on several fields by giving one of them another value, which its own wishes must allow. */
function cross(search: Search, state: State, crossing: readonly { readonly node: Across; readonly truth: boolean }[]): Event | undefined {
  let event = eventOf(search, state);
  for (let turn = 0; turn < 4; turn++) {
    const open = crossing.filter(({ node, truth }) => search.test(node)(event) !== truth);
    if (open.length === 0) return event;
    for (const { node, truth } of open) {
      const mended = node.kind === "keyword" ? withoutKeyword(search, state, event, node) : related(search, state, event, node, truth);
      if (mended === undefined) return undefined;
      event = mended;
    }
  }
  return undefined;
}

function allows(search: Search, state: State, field: string, value: FieldValue | undefined): boolean {
  const event: Event = { class: search.event, time: 0, fields: value === undefined ? {} : { [field]: value } };
  return (state.wishes.get(field) ?? []).every(({ holds, truth }) => holds(event) === truth);
}

/** Gives every field that holds a forbidden text a value without it. */
function withoutKeyword(search: Search, state: State, event: Event, node: Keyword): Event | undefined {
  const fields: Record<string, FieldValue> = { ...event.fields };
  const forbids = (value: FieldValue | undefined): boolean => {
    const texts = Array.isArray(value) ? value : [value];
    return texts.some((text) => node.values.some((each) => fold(String(text ?? ""), node.caseSensitive).includes(fold(each, node.caseSensitive))));
  };
  for (const [field, value] of Object.entries(event.fields)) {
    if (!forbids(value)) continue;
    if (search.budget.left <= 0) return undefined;
    const found = fieldValueFor(field, search.event, state.wishes.get(field) ?? [], search.budget, forbids);
    if (found === undefined) return undefined;
    if (found.value === undefined) delete fields[field];
    else fields[field] = found.value;
  }
  return { ...event, fields };
}

function fold(text: string, caseSensitive: boolean): string {
  return caseSensitive ? text : text.toLowerCase();
}

/** Makes a comparison of two fields true or false by a value for one of them, or for both. */
function related(search: Search, state: State, event: Event, node: FieldComparison, truth: boolean): Event | undefined {
  const left = statedField(node.field);
  const right = statedField(node.other);
  const leftValue = event.fields[left];
  const rightValue = event.fields[right];
  const base = leftValue ?? rightValue ?? valueFor(node);
  const pairs: (readonly [FieldValue | undefined, FieldValue | undefined])[] = [];
  for (const each of [base, leftValue, rightValue]) {
    if (each === undefined) continue;
    const text = String(each);
    const number = Number(each);
    if (typeof each === "number") pairs.push([number, number], [number + 1, number], [number - 1, number], [number, number + 1], [number, number - 1]);
    pairs.push([each, each], [`${text}x`, each], [`x${text}`, each], [`x${text}x`, each], [each, text.slice(0, 2)], [each, text.slice(-2)], [each, text.slice(1, 3)], [each, text.slice(0, 1)]);
  }
  const last = String(leftValue ?? "").at(-1);
  if (last !== undefined) pairs.push([leftValue, last]);
  pairs.push([undefined, rightValue], [leftValue, undefined], [undefined, undefined], [leftValue, "other"], ["other", rightValue], [`${String(rightValue ?? "")}z`, rightValue], ["1", "2"], ["2", "1"]);
  for (const [one, other] of pairs) {
    if (left === right && one !== other) continue;
    if (!allows(search, state, left, one) || !allows(search, state, right, other)) continue;
    const { [left]: _, [right]: __, ...rest } = event.fields;
    const changed: Event = { ...event, fields: { ...rest, ...(one === undefined || one === "" ? {} : { [left]: one }), ...(other === undefined || other === "" ? {} : { [right]: other }) } };
    if (search.test(node)(changed) === truth) return changed;
  }
  return undefined;
}

function valueFor(node: FieldComparison): FieldValue {
  if (fieldInfo(node.field)?.type === "number") return 443;
  return fieldInfo(node.field)?.type === "ip" ? "192.0.2.17" : "alpha beta";
}

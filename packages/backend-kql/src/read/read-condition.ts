import { compilePredicate, type NativeLoss, type Predicate, type Scalar, type Span } from "@isorule/core";
import type { KqlComparison, KqlExpression, KqlMembership } from "../parse/tree.js";
import { type ConstantValue, constantValue } from "./constant-value.js";
import type { EventData } from "./event-data.js";
import { canonicalText } from "./expression-text.js";
import { inlineNames, isTable, type Names } from "./inline-names.js";
import { tableValues } from "./table-values.js";
import { testField } from "./read-comparison.js";
import { knownText, type Subject, subjectOf } from "./subject.js";
import { anyOf, comparison, constant, exists, negate } from "./predicates.js";
import { choiceTruth, coalesceTruth, fixed, logicOf, lost, notTruth, sure, type Truth, whereKnown } from "./truth.js";

/** How a condition of a `where` was taken. */
export interface ReadCondition {
  readonly span: Span;
  /** `time` is a bound of the time of the event, which is no condition on the event. */
  readonly state: "read" | "time" | "lost";
  /** Of a lost one: why, in a word. */
  readonly what?: string;
}

/** What a condition is read with. */
export interface ConditionContext {
  readonly names: Names;
  /** The type of a column, where the vocabulary tells. */
  readonly typeOf: (name: string) => ColumnKind | undefined;
  readonly data: EventData | undefined;
  readonly lose: (loss: NativeLoss) => void;
  readonly note: (condition: ReadCondition) => void;
  /** A condition that the event is not older than this. */
  readonly window: (milliseconds: number) => void;
}

/** What matters of the type of a column: whether it has a null beside its empty value. */
export type ColumnKind = "text" | "number" | "boolean" | "time" | "dynamic";

/** Where a condition stands: what is lost there makes the rule wider or narrower. */
interface Place {
  /** Whether the rule wants the condition to hold. */
  readonly wanted: boolean;
  /** Whether nothing but `and` is around it. */
  readonly top: boolean;
  readonly wider: boolean;
}

/**
 * When a condition is true, over native names. `where` drops the rows where it is null as those where it is false.
 *
 * @returns undefined where all of it is lost
 */
export function readCondition(node: KqlExpression, context: ConditionContext): Predicate | undefined {
  return truthOf(node, context, { wanted: true, top: true, wider: true }).t;
}

function truthOf(node: KqlExpression, context: ConditionContext, place: Place): Truth {
  switch (node.kind) {
    case "and":
    case "or": {
      const isAll = (node.kind === "and") === place.wanted;
      const inner: Place = { wanted: place.wanted, top: place.top && isAll, wider: isAll };
      return logicOf(node.kind, node.operands.map((operand) => truthOf(operand, context, inner)));
    }
    case "call": {
      const args = node.arguments.map(({ value }) => value);
      const [first, second, third] = args;
      const flipped: Place = { wanted: !place.wanted, top: false, wider: !place.wider };
      const inside: Place = { ...place, top: false };
      if (node.name === "not" && first !== undefined && args.length === 1) return notTruth(truthOf(first, context, flipped));
      if (node.name === "coalesce" && args.length >= 2 && args.length <= mostChoices) return args.map((each) => truthOf(each, context, inside)).reduceRight((rest, each) => coalesceTruth(each, rest));
      if ((node.name === "iff" || node.name === "iif") && first !== undefined && second !== undefined && third !== undefined) return choiceTruth(truthOf(first, context, inside), truthOf(second, context, inside), truthOf(third, context, inside));
      if (node.name === "tobool" && first !== undefined && isCondition(first)) return truthOf(first, context, place);
      return leafTruth(node, context, place);
    }
    case "boolean":
      return fixed(node.value);
    default:
      return leafTruth(node, context, place);
  }
}

/** Whether an expression is surely a condition, and no text or number. */
function isCondition(node: KqlExpression): boolean {
  switch (node.kind) {
    case "boolean":
    case "and":
    case "or":
    case "comparison":
    case "membership":
    case "between":
      return true;
    case "call":
      if (/^(?:coalesce|iff|iif)$/.test(node.name)) return node.arguments.slice(node.name === "coalesce" ? 0 : 1).some(({ value }) => isCondition(value));
      return /^(?:not|is(?:not)?(?:empty|null)|ipv[46]_is_\w+|has_(?:any_)?ipv4\w*|set_has_element)$/.test(node.name);
    default:
      return false;
  }
}

/** One condition without `and`, `or` and `not`. */
function leafTruth(node: KqlExpression, context: ConditionContext, place: Place): Truth {
  const { node: inlined, near, opaque } = inlineNames(node, context.names);
  const { span } = node;
  const lose = (what: string, why: string): Truth => {
    context.note({ span, state: "lost", what });
    context.lose({ what, reason: `${why} The rule is ${place.wider ? "wider" : "narrower"} without it.`, fidelity: "approximate", span });
    return lost;
  };
  if (opaque.length > 0) return lose(opaque[0] as string, `A condition asks for what ${opaque[0]} gives, which a rule on events does not say.`);
  // A name may stand for a whole condition: `let isBad = ...`, `extend Bad = A == 1 or B == 2`.
  if (inlined !== node && (inlined.kind === "and" || inlined.kind === "or" || (inlined.kind === "call" && (inlined.name === "not" || inlined.name === "coalesce" || inlined.name === "iff" || inlined.name === "iif")))) {
    return truthOf(inlined, { ...context, names: { columns: new Map(), scope: context.names.scope } }, { ...place, top: false });
  }
  const time = timeTest(inlined, context);
  if (time !== undefined) {
    if (!place.top) return lose("time", "A bound of the time of the event stands beside other conditions.");
    if (time.isFixed) return lose("fixed time", "Events of fixed dates are asked for.");
    if (time.isAsked) return lose("time of a table", "The time of the event is compared with what another query gives.");
    context.note({ span, state: "time" });
    if (time.back !== undefined) context.window(time.back);
    return fixed(true);
  }
  // What the columns stand for is written out: a column in it is one of the table, whatever was made of its name.
  const truth = readLeaf(inlined, { ...context, names: { columns: new Map(), scope: context.names.scope } }, span);
  if ("what" in truth) return lose(truth.what, truth.why);
  for (const what of near) context.lose({ what, reason: `A condition on what ${what} gives is read as one on the event, of which it may be true by another item or another event.`, fidelity: "approximate", span });
  context.note({ span, state: "read" });
  return truth;
}

/** Why a condition is none of the model. */
export interface Unread {
  readonly what: string;
  readonly why: string;
}

function readLeaf(node: KqlExpression, context: ConditionContext, span: Span): Truth | Unread {
  switch (node.kind) {
    case "comparison":
      return readComparison(node, context, span);
    case "membership":
      return readMembership(node, context, span);
    case "between":
      return readBetween(node, context, span);
    case "boolean":
      return fixed(node.value);
    case "call":
      return readCall(node, context, span);
    case "name":
    case "member":
    case "element": {
      // A column that holds a boolean.
      const subject = subjectOf(node, context.data);
      if (subject.kind !== "field") return { what: "expression", why: "It is no test of a column." };
      return whereKnown(comparison(subject.field, "equals", [true], true, span), exists(subject.field));
    }
    case "text":
      return sure({ kind: "keyword", values: [node.value], caseSensitive: false, span });
    default:
      return { what: node.kind, why: "It is no test of a column." };
  }
}

const flippedOrder: Readonly<Record<string, KqlComparison["operator"]>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!=", "=~": "=~", "!~": "!~" };

function readComparison(node: KqlComparison, context: ConditionContext, span: Span): Truth | Unread {
  const { left, operator, right } = node;
  const value = constantValue(right);
  if (value !== undefined) return readValueTest(left, operator, value, context, span);
  const mirrored = constantValue(left);
  const flipped = Object.hasOwn(flippedOrder, operator) ? flippedOrder[operator] : undefined;
  if (mirrored !== undefined && flipped !== undefined) return readValueTest(right, flipped, mirrored, context, span);
  if (isTable(right, context.names.scope, 0) || isToScalar(right)) return { what: "value of a table", why: "A column is compared with what another query gives." };
  if (left.kind === "number" || right.kind === "number") return { what: "large number", why: "A number is larger than a rule can hold." };
  return readFieldTest(left, operator, right, context, span);
}

function isToScalar(node: KqlExpression): boolean {
  return node.kind === "call" && node.name === "toscalar";
}

/** `x op value`, where x may be a choice among others. */
function readValueTest(left: KqlExpression, operator: KqlComparison["operator"], value: ConstantValue, context: ConditionContext, span: Span): Truth | Unread {
  if (value.kind === "null") return { what: "null", why: "A comparison with null is never true." };
  if (value.kind === "list") return { what: "list", why: "A column is compared with a whole list." };
  if (value.kind !== "scalar") return { what: "time", why: "A column is compared with a time that is not the one of the event." };
  const { value: wanted } = value;
  const known = context.data !== undefined && knownText(left, context.data) !== undefined ? undefined : constantValue(left);
  if (known?.kind === "scalar" && (operator === "==" || operator === "!=")) return fixed((known.value === wanted) === (operator === "=="));
  return onChoices(left, context, (subject) => {
    if (subject.kind === "constant") return testConstant(subject.value, operator, wanted, span);
    return testField(subject, operator, wanted, context.typeOf(subject.field), span);
  });
}

/** A test of a value that is the same for every row: the test of a field, on an event that has the value. */
function testConstant(value: Scalar, operator: KqlComparison["operator"], wanted: Scalar, span: Span): Truth | Unread {
  const field: Extract<Subject, { kind: "field" }> = { kind: "field", field: "value", folded: false, number: false, changesValue: () => false };
  const truth = testField(field, operator, wanted, typeof value === "number" ? "number" : "text", span);
  if ("what" in truth || truth.t === undefined) return truth;
  return fixed(compilePredicate(truth.t)({ class: "", time: 0, fields: { value } }));
}

const mostChoices = 12;

/** A test of each of the values that an expression can have, with the condition under which it has it. */
function onChoices(node: KqlExpression, context: ConditionContext, test: (subject: Exclude<Subject, { kind: "other" }>) => Truth | Unread, depth = 0): Truth | Unread {
  const isColumn = context.data !== undefined && knownText(node, context.data) !== undefined;
  if (!isColumn && node.kind === "call" && depth < mostChoices) {
    const args = node.arguments.map(({ value }) => value);
    if ((node.name === "iff" || node.name === "iif") && args.length === 3) return choose(args, context, test, depth);
    if (node.name === "case" && args.length >= 3 && args.length % 2 === 1 && args.length <= 2 * mostChoices + 1) return choose(args, context, test, depth);
    const [first] = args;
    if (first !== undefined && (node.name === "tostring" || node.name === "tolower") && first.kind === "call" && /^(?:iff|iif|case|coalesce)$/.test(first.name) && node.name === "tostring") return onChoices(first, context, test, depth + 1);
    if (node.name === "coalesce" && args.length >= 2 && args.length <= mostChoices) {
      const parts: KqlExpression[] = args.slice(0, -1).flatMap((value): KqlExpression[] => [{ kind: "call", name: "isnotempty", arguments: [{ value }], span: node.span }, value]);
      return choose([...parts, args.at(-1) as KqlExpression], context, test, depth);
    }
  }
  const subject = subjectOf(node, context.data);
  return subject.kind === "other" ? { what: subject.what, why: `It tests what ${subject.what} gives.` } : test(subject);
}

/** `case(c1, v1, c2, v2, ..., otherwise)` */
function choose(args: readonly KqlExpression[], context: ConditionContext, test: (subject: Exclude<Subject, { kind: "other" }>) => Truth | Unread, depth: number): Truth | Unread {
  let result = onChoices(args.at(-1) as KqlExpression, context, test, depth + 1);
  const quiet: ConditionContext = { ...context, lose: () => undefined, note: () => undefined };
  for (let at = args.length - 3; at >= 0; at -= 2) {
    const value = onChoices(args[at + 1] as KqlExpression, context, test, depth + 1);
    if ("what" in result) return result;
    if ("what" in value) return value;
    const condition = truthOf(args[at] as KqlExpression, quiet, { wanted: true, top: false, wider: true });
    result = choiceTruth(condition, value, result);
    if (result.t === undefined || result.f === undefined) return { what: "choice", why: "It tests a value that is chosen by a condition which is not read." };
  }
  return result;
}

/** `x op y`, both columns. Manual: https://learn.microsoft.com/kusto/query/scalar-data-types/null-values */
function readFieldTest(left: KqlExpression, operator: KqlComparison["operator"], right: KqlExpression, context: ConditionContext, span: Span): Truth | Unread {
  const [a, b] = [subjectOf(left, context.data), subjectOf(right, context.data)];
  if (a.kind !== "field" || b.kind !== "field") return { what: "comparison of expressions", why: "Two expressions are compared with one another." };
  const kinds = [context.typeOf(a.field), context.typeOf(b.field)];
  const nullable = kinds.some((kind) => kind === "number" || kind === "time" || kind === "boolean") || a.number || b.number;
  const make = (named: "equals" | "contains" | "startsWith" | "endsWith" | "lt" | "lte" | "gt" | "gte", caseSensitive: boolean): Predicate => ({ kind: "fieldComparison", field: a.field, operator: named, other: b.field, caseSensitive: caseSensitive && !a.folded && !b.folded, span });
  const base = operator.replace(/^!(?!=|~)/, "");
  const isNegated = operator !== base || operator === "!=" || operator === "!~";
  const turn = (truth: Truth): Truth => (isNegated ? notTruth(truth) : truth);
  switch (base) {
    case "==":
    case "!=":
    case "=~":
    case "!~": {
      const same = make("equals", base === "==" || base === "!=");
      if (nullable) return isNegated ? { t: negate(same), f: same } : sure(same);
      // Two empty texts are equal.
      const empty: Predicate = { kind: "and", operands: [negate(exists(a.field)), negate(exists(b.field))] };
      return turn(sure(anyOf([same, empty])));
    }
    case "<":
    case "<=":
    case ">":
    case ">=": {
      const test = make(orderNames[base], false);
      return { t: test, f: { kind: "and", operands: [exists(a.field), exists(b.field), negate(test)] } };
    }
    case "contains":
    case "contains_cs":
    case "startswith":
    case "startswith_cs":
    case "endswith":
    case "endswith_cs": {
      const named = base.startsWith("contains") ? "contains" : base.startsWith("starts") ? "startsWith" : "endsWith";
      return turn(sure(anyOf([make(named, base.endsWith("_cs")), negate(exists(b.field))])));
    }
    default:
      return { what: `${base} of columns`, why: "Terms of one column are looked for in another." };
  }
}

const orderNames = { "<": "lt", "<=": "lte", ">": "gt", ">=": "gte" } as const;

/** `x in (...)`, `x has_any (...)`. Manual: https://learn.microsoft.com/kusto/query/in-cs-operator and .../has-any-operator */
function readMembership(node: KqlMembership, context: ConditionContext, span: Span): Truth | Unread {
  const whole = context.data !== undefined && context.data.known.size > 0 && node.values.length === 1 ? canonicalText(node) : undefined;
  if (whole !== undefined && context.data?.known.has(whole) === true) return sure(comparison(whole, "equals", [true], true, span));
  const values: Scalar[] = [];
  for (const item of node.values) {
    const value = constantValue(item) ?? tableValues(item, context.names.scope, 0);
    if (value?.kind === "scalar") values.push(value.value);
    else if (value?.kind === "list") for (const each of value.values) if (typeof each === "string" || typeof each === "number" || typeof each === "boolean") values.push(each);
    if (value?.kind === "scalar" || value?.kind === "list") continue;
    // A name alone that is no column: a table of one column, of which nothing says what is in it.
    const isOther = item.kind === "name" || isTable(item, context.names.scope, 0) || isToScalar(item);
    if (!isOther) return readMembershipOfFields(node, context, span);
    return node.values.length === 1 || isOther ? { what: "membership in a table", why: "A column is looked up in what another query gives." } : { what: "list", why: "It compares with a list that is no constant." };
  }
  if (node.operator === "has_any" || node.operator === "has_all") {
    if (values.length === 0) return fixed(node.operator === "has_all");
    return onChoices(node.left, context, (subject) => {
      const tests = values.map((value) => (subject.kind === "constant" ? testConstant(subject.value, "has", value, span) : testField(subject, "has", value, context.typeOf(subject.field), span)));
      const unread = tests.find((test): test is Unread => "what" in test);
      return unread ?? logicOf(node.operator === "has_any" ? "or" : "and", tests as readonly Truth[]);
    });
  }
  const isNegated = node.operator.startsWith("!");
  const equality = node.operator.endsWith("~") ? "=~" : "==";
  const truth = onChoices(node.left, context, (subject) => {
    if (subject.kind === "constant") return fixed(values.some((value) => (equality === "==" ? value === subject.value : String(value).toLowerCase() === String(subject.value).toLowerCase())));
    const kind = context.typeOf(subject.field);
    // Values of one kind are one comparison, however many there are.
    const plain = values.filter((value) => value !== "" && !subject.changesValue(value));
    const others = values.filter((value) => value === "" || subject.changesValue(value));
    const caseSensitive = equality === "==" && !subject.folded && plain.some((value) => typeof value === "string");
    const tests: Truth[] = plain.length === 0 ? [] : [sure(comparison(subject.field, "equals", plain, caseSensitive, span))];
    for (const value of others) {
      const test = testField(subject, equality, value, kind, span);
      if ("what" in test) return test;
      tests.push(test);
    }
    return tests.length === 0 ? fixed(false) : logicOf("or", tests);
  });
  return "what" in truth ? truth : isNegated ? notTruth(truth) : truth;
}

/** `"x" in (A, B)` and `A in (B, C)`: a comparison with each. */
function readMembershipOfFields(node: KqlMembership, context: ConditionContext, span: Span): Truth | Unread {
  if (node.operator.startsWith("has") || node.values.length > 50) return { what: "list", why: "It compares with a list that is no constant." };
  const operator = node.operator.endsWith("~") ? "=~" : "==";
  const tests = node.values.map((right) => readComparison({ kind: "comparison", operator, left: node.left, right, span: node.span }, context, span));
  const unread = tests.find((test): test is Unread => "what" in test);
  if (unread !== undefined) return unread;
  const truth = logicOf("or", tests as readonly Truth[]);
  return node.operator.startsWith("!") ? notTruth(truth) : truth;
}

function readBetween(node: Extract<KqlExpression, { kind: "between" }>, context: ConditionContext, span: Span): Truth | Unread {
  const [from, to] = [constantValue(node.from), constantValue(node.to)];
  if (from?.kind !== "scalar" || to?.kind !== "scalar") return { what: "between", why: "It compares with bounds that are no constants." };
  const [low, high] = [readValueTest(node.left, ">=", from, context, span), readValueTest(node.left, "<=", to, context, span)];
  if ("what" in low) return low;
  if ("what" in high) return high;
  const truth = logicOf("and", [low, high]);
  return node.negated ? notTruth(truth) : truth;
}

/** Every address of a family: where a function of addresses is not null. */
const everyAddress = { ipv4: ["0.0.0.0/0"], ipv6: ["0.0.0.0/0", "::/0"] } as const;

/** Manual: https://learn.microsoft.com/kusto/query/ipv4-is-private-function */
const privateNetworks: readonly string[] = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"];

function readCall(node: Extract<KqlExpression, { kind: "call" }>, context: ConditionContext, span: Span): Truth | Unread {
  const args = node.arguments.map(({ value }) => value);
  const [first, second] = args;
  if (first === undefined) return { what: `function ${node.name}`, why: "It asks a function that is not known here." };
  const subject = subjectOf(first, context.data);
  // Every event has its time.
  if (/^(?:is(?:not)?|not)(?:empty|null)$/.test(node.name) && first.kind === "name" && (first.name === "Timestamp" || first.name === "TimeGenerated")) return fixed(node.name.includes("not"));
  switch (node.name) {
    case "isempty":
    case "isnotempty":
    case "notempty": {
      const truth = onChoices(first, context, (each) => (each.kind === "constant" ? fixed(each.value !== "") : sure(exists(each.field, span))));
      return "what" in truth ? truth : node.name === "isempty" ? notTruth(truth) : truth;
    }
    case "isnull":
    case "isnotnull":
    case "notnull": {
      // A text is never null, so that the test of one is constant.
      if (subject.kind === "other") return { what: subject.what, why: `It tests what ${subject.what} gives.` };
      const present = subject.kind === "constant" || (context.typeOf(subject.field) === "text" && !subject.number) ? constant(true) : exists(subject.field, span);
      return node.name === "isnull" ? notTruth(sure(present)) : sure(present);
    }
    case "ipv4_is_private":
      return inNetworks(subject, privateNetworks, everyAddress.ipv4, span);
    case "ipv4_is_in_range":
    case "ipv4_is_in_any_range":
    case "ipv4_is_match":
    case "ipv6_is_in_range":
    case "ipv6_is_in_any_range":
    case "ipv6_is_match": {
      const values = args.slice(1).map(constantValue);
      const networks = values.flatMap(textsOf);
      if (second === undefined || !networks.every((network) => network !== undefined)) return { what: "network list", why: "The networks are no constants." };
      return inNetworks(subject, networks, node.name.startsWith("ipv4") ? everyAddress.ipv4 : everyAddress.ipv6, span);
    }
    case "has_ipv4":
    case "has_any_ipv4": {
      const values = args.slice(1).map(constantValue).flatMap(textsOf);
      if (subject.kind !== "field" || values.length === 0 || !values.every((value) => value !== undefined)) break;
      const patterns = values.map((value) => `(?:\\A|[^0-9A-Za-z])${String(value).replaceAll(".", "\\.")}(?:[^0-9A-Za-z]|\\z)`);
      return sure(comparison(subject.field, "regex", patterns, true, span));
    }
    case "set_has_element":
    case "array_has_element": {
      const value = second === undefined ? undefined : constantValue(second);
      const [list, item] = [constantValue(first), second === undefined ? undefined : subjectOf(second, context.data)];
      if (list?.kind === "list" && item?.kind === "field" && list.values.every((each) => typeof each === "string")) return sure(comparison(item.field, "equals", list.values as readonly string[], !item.folded, span));
      if (subject.kind !== "field" || value?.kind !== "scalar") break;
      return whereKnown(comparison(subject.field, "equals", [value.value], true, span), exists(subject.field));
    }
    case "startswith":
    case "tobool":
      break;
  }
  if (subject.kind === "field" && (node.name === "tobool" || node.name === "toboolean")) return whereKnown(comparison(subject.field, "equals", [true], true, span), exists(subject.field));
  return { what: `function ${node.name}`, why: `It asks the function ${node.name}.` };
}

/** The texts of a constant; undefined for each value that is none. */
function textsOf(value: ConstantValue | undefined): readonly (string | undefined)[] {
  if (value?.kind === "scalar") return [typeof value.value === "string" ? value.value : undefined];
  return value?.kind === "list" ? value.values.map((each) => (typeof each === "string" ? each : undefined)) : [undefined];
}

function inNetworks(subject: Subject, networks: readonly string[], every: readonly string[], span: Span): Truth | Unread {
  if (subject.kind !== "field") return { what: "address", why: "It tests an address that is no column." };
  return whereKnown(comparison(subject.field, "cidr", networks, false, span), comparison(subject.field, "cidr", [...every], false));
}

/** Columns with the time of the event, by which its products cut windows. */
const timeColumns: Readonly<Record<string, true>> = { Timestamp: true, TimeGenerated: true, ingestion_time: true, StartTime: true, EventTime: true, CreatedDateTime: true, timestamp: true, env_time: true };

/** Whether a condition only bounds the time of the event, and how far back. */
function timeTest(node: KqlExpression, context: ConditionContext): { readonly back: number | undefined; readonly isAsked: boolean; readonly isFixed: boolean } | undefined {
  if (node.kind !== "comparison" && node.kind !== "between") return undefined;
  const sides = node.kind === "comparison" ? [node.left, node.right] : [node.left, node.from, node.to];
  const clocks = sides.filter((side) => isClock(side, 0));
  const others = sides.filter((side) => !clocks.includes(side));
  const isEventTime = (side: KqlExpression): boolean => {
    if (side.kind === "call" && (side.name === "ingestion_time" || side.name === "bin" || side.name === "todatetime" || side.name === "startofday") && side.of === undefined) {
      return side.name === "ingestion_time" || side.arguments.some(({ value }) => isEventTime(value));
    }
    return side.kind === "name" && (Object.hasOwn(timeColumns, side.name) || context.typeOf(side.name) === "time");
  };
  if (clocks.length === 0 || others.length === 0) return undefined;
  if (!others.every(isEventTime)) return undefined;
  const backs = clocks.flatMap((side) => backOf(side) ?? []);
  return { back: backs.length === 0 ? undefined : Math.max(...backs), isAsked: clocks.some(asksTable), isFixed: clocks.some(isDate) };
}

/** Whether an expression is a point in time or a length of it that needs no column; one that another query gives counts. */
function isClock(node: KqlExpression, depth: number): boolean {
  const value = constantValue(node);
  if (value !== undefined) return value.kind === "time" || value.kind === "timespan" || value.kind === "null";
  if (node.kind === "arithmetic" && depth < 20) return isClock(node.left, depth + 1) && isClock(node.right, depth + 1);
  return isToScalar(node);
}

/** Whether a point in time is the same whenever the query runs. */
function isDate(node: KqlExpression): boolean {
  const value = constantValue(node);
  return value?.kind === "time" && value.milliseconds !== undefined;
}

/** Whether a point in time is what another query gives. */
function asksTable(node: KqlExpression): boolean {
  return node.kind === "arithmetic" ? asksTable(node.left) || asksTable(node.right) : isToScalar(node);
}

/** How long ago `ago(1h)` and `now() - 1h` are, in milliseconds. */
function backOf(node: KqlExpression): number | undefined {
  const span = (each: KqlExpression | undefined): number | undefined => {
    const value = each === undefined ? undefined : constantValue(each);
    return value?.kind === "timespan" ? value.milliseconds : undefined;
  };
  if (node.kind === "call" && node.name === "ago") return span(node.arguments[0]?.value);
  if (node.kind === "arithmetic" && node.operator === "-" && node.left.kind === "call" && node.left.name === "now") return span(node.right);
  return undefined;
}

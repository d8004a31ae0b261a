import { compileLike, compileValuesTest, type FieldOperator, inNetwork, type Operator, parseAddress, parseNetwork, type Predicate, type Span } from "@isorule/core";
import type { EvalCall, EvalCompare, EvalExpression } from "../syntax/tree.js";
import { noteOrder } from "./column-kinds.js";
import { evalText } from "./eval-text.js";
import { type EvalContext, evalValue, type Truth } from "./eval-value.js";
import { allOf, anyOf, both, checkSize, compared, constant, either, negated, present, Unsaid } from "./predicates.js";
import { likePattern, parsePcre, type PcrePattern, pcreMatches, pcrePredicate } from "./regex-condition.js";
import { rawKeyword } from "./raw-keyword.js";
import { type NativeField, type Simple, singleOf, type Value } from "./values.js";

/** Reads a search that stands as text in an expression. */
export type ReadSearchText = (text: string, span: Span) => Predicate;

type CompareOperator = EvalCompare["operator"];

/**
 * When a condition of `where` and `eval` is true, and when it is false. A comparison with a missing field is neither; NOT
 * of it is neither too, and `where` keeps what is true.
 *
 * @throws Unsaid where the model cannot say it
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/where
 */
export function truthReader(searchText: ReadSearchText): (node: EvalExpression, context: EvalContext) => Truth {
  const truth = (node: EvalExpression, context: EvalContext): Truth => {
    if (--context.budget.steps < 0) throw new Unsaid("size", "An expression is built of too many parts.", node.span);
    switch (node.kind) {
      case "and":
      case "or": {
        const operands = node.operands.map((operand) => truth(operand, context));
        const [all, any] = node.kind === "and" ? (["true", "false"] as const) : (["false", "true"] as const);
        const every = allOf(operands.map((each) => each[all]));
        const some = anyOf(operands.map((each) => each[any]));
        return node.kind === "and" ? { true: every, false: some } : { true: some, false: every };
      }
      case "xor":
        return node.operands.slice(1).reduce((left: Truth, operand) => {
          const right = truth(operand, context);
          return checked({ true: either(both(left.true, right.false), both(left.false, right.true)), false: either(both(left.true, right.true), both(left.false, right.false)) }, node, context);
        }, truth(node.operands[0] as EvalExpression, context));
      case "not": {
        const operand = truth(node.operand, context);
        return { true: operand.false, false: operand.true };
      }
      case "compare":
        return checked(compareTruth(node, context), node, context);
      case "call":
        return checked(callTruth(node, context), node, context);
      default:
        throw new Unsaid("no condition", "A value stands where a condition is expected.", node.span);
    }
  };

  const callTruth = (node: EvalCall, context: EvalContext): Truth => {
    const [first, second] = node.arguments;
    switch (node.name) {
      case "true":
        return settled(constant(true));
      case "false":
        return settled(constant(false));
      case "isnull":
      case "isnotnull": {
        const there = isThere(required(first, node), context);
        return node.name === "isnotnull" ? settled(there) : settled(negated(there));
      }
      case "match":
        return matchTruth(node, context);
      case "like":
        return operatorTruth("like", evalValue(required(first, node), context), evalValue(required(second, node), context), node.span);
      case "in": {
        const value = evalValue(required(first, node), context);
        return mergedList(node.arguments.slice(1).map((each) => operatorTruth("=", value, evalValue(each, context), node.span)));
      }
      case "cidrmatch":
        return cidrTruth(node, context);
      case "searchmatch": {
        const text = required(first, node);
        if (text.kind !== "text") throw new Unsaid("searchmatch", "The search of searchmatch is no plain text.", node.span);
        return settled(searchText(text.text, node.span));
      }
      case "if": {
        const [condition, yes, no] = node.arguments;
        if (condition === undefined || yes === undefined || no === undefined) break;
        const when = truth(condition, context).true;
        const [left, right] = [truth(yes, context), truth(no, context)];
        return { true: either(both(when, left.true), both(negated(when), right.true)), false: either(both(when, left.false), both(negated(when), right.false)) };
      }
      case "coalesce": {
        const left = truth(required(first, node), context);
        const right = node.arguments.length === 2 ? truth(required(second, node), context) : undefined;
        if (right === undefined) break;
        const neither = both(negated(left.true), negated(left.false));
        return { true: either(left.true, both(neither, right.true)), false: either(left.false, both(neither, right.false)) };
      }
    }
    throw new Unsaid("function", `The function ${node.name} is no condition that a rule can say.`, node.span);
  };

  const isThere = (node: EvalExpression, context: EvalContext): Predicate => {
    // mvfind gives the place of the first value that matches, and null where none does.
    const [value, pattern] = node.kind === "call" && node.name === "mvfind" ? node.arguments : [];
    if (value !== undefined && pattern !== undefined) return matched(value, pattern, node.span, context).true;
    return either(
      ...evalValue(node, context).cases.map(({ when, value: simple }) => {
        if (simple.kind === "opaque") throw new Unsaid(simple.what, simple.reason, node.span);
        if (simple.kind === "grouped" || simple.kind === "measure") throw new Unsaid("group", "Whether a group has a value is asked.", node.span);
        if (simple.kind === "null") return constant(false);
        if (simple.kind !== "field" || simple.present) return when;
        return both(when, present(simple.name, node.span));
      }),
    );
  };

  const matchTruth = (node: EvalCall, context: EvalContext): Truth => {
    const [value, pattern] = node.arguments;
    return matched(required(value, node), required(pattern, node), node.span, context);
  };

  const compareTruth = (node: EvalCompare, context: EvalContext): Truth => {
    const { left, right, span } = node;
    // `if(condition, 1, 0)=1` and mvfind in comparisons are read by their values, and so is everything else.
    const fields = node.operator === "like" ? undefined : fieldRecipe(node, context);
    if (fields !== undefined) return fields;
    const found = left.kind === "call" && left.name === "mvfind" && right.kind === "number" ? left.arguments : [];
    const [value, pattern] = found;
    const wanted = right.kind === "number" ? right.value : 0;
    if (value !== undefined && pattern !== undefined && ((node.operator === ">=" && wanted === 0) || (node.operator === ">" && wanted === -1))) {
      return { true: matched(value, pattern, span, context).true, false: constant(false) };
    }
    const joined = withoutEqualStart(node);
    const sides = [evalValue(joined.left, context), evalValue(joined.right, context)] as const;
    if (node.operator.startsWith("<") || node.operator.startsWith(">")) for (const { cases } of sides) for (const each of cases) noteOrder(each.value, context, span);
    return operatorTruth(node.operator, ...sides, span, joined.asText);
  };

  return truth;
}

/** Conditions that take others twice may not grow without bound. */
function checked(truth: Truth, node: EvalExpression, { budget }: EvalContext): Truth {
  checkSize(truth.true, budget, node.span);
  checkSize(truth.false, budget, node.span);
  return truth;
}

function required(node: EvalExpression | undefined, call: EvalCall): EvalExpression {
  if (node === undefined) throw new Unsaid("function", `The function ${call.name} lacks an argument.`, call.span);
  return node;
}

/** A condition that is true or false and never null. */
function settled(predicate: Predicate): Truth {
  return { true: predicate, false: negated(predicate) };
}

function unionOf(parts: readonly Truth[]): Truth {
  return { true: anyOf(parts.map((each) => each.true)), false: allOf(parts.map((each) => each.false)) };
}

/** `in` is true when one is, and false when all are: tests of one field are one test with a list of values. */
function mergedList(parts: readonly Truth[]): Truth {
  const tests = parts.map((each) => each.true);
  const [first] = tests;
  const all = unionOf(parts);
  if (first?.kind !== "comparison" || !tests.every((each) => each.kind === "comparison" && each.field === first.field && each.operator === "equals" && each.caseSensitive === first.caseSensitive)) return all;
  const test = { ...first, values: tests.flatMap((each) => (each.kind === "comparison" ? each.values : [])) };
  return { true: test, false: both(present(first.field), negated(test)) };
}

// Pairs of cases

function operatorTruth(operator: CompareOperator, left: Value, right: Value, span: Span, asText = false): Truth {
  let isTrue: Predicate = constant(false);
  let isFalse: Predicate = constant(false);
  if (left.cases.length * right.cases.length > 400) throw new Unsaid("size", "A comparison has too many cases.", span);
  for (const a of left.cases) {
    for (const b of right.cases) {
      const when = both(a.when, b.when);
      if (when.kind === "constant" && !when.value) continue;
      const pair = simpleTruth(operator, a.value, b.value, span, asText);
      isTrue = either(isTrue, both(withoutFiller(when, a.value, pair.true), pair.true));
      isFalse = either(isFalse, both(when, pair.false));
    }
  }
  return { true: isTrue, false: isFalse };
}

/** That a value is not the text for a missing one need not be said beside a test that this text does not meet. */
function withoutFiller(when: Predicate, value: Simple, test: Predicate): Predicate {
  if (value.kind !== "field" || value.filler === undefined || test.kind !== "comparison" || test.field !== value.name) return when;
  const { name, filler } = value;
  const says = (each: Predicate): boolean => each.kind === "not" && each.operand.kind === "comparison" && each.operand.field === name && each.operand.operator === "equals" && each.operand.values.length === 1 && each.operand.values[0] === filler;
  if (!says(when) && !(when.kind === "and" && when.operands.some(says))) return when;
  if (compileValuesTest(test)([filler])) return when;
  return when.kind === "and" ? allOf(when.operands.filter((each) => !says(each))) : constant(true);
}

const neither: Truth = { true: constant(false), false: constant(false) };

function simpleTruth(operator: CompareOperator, left: Simple, right: Simple, span: Span, asText: boolean): Truth {
  for (const side of [left, right]) {
    if (side.kind === "opaque") throw new Unsaid(side.what, side.reason, span);
    if (side.kind === "measure") throw new Unsaid("threshold", "A number of a group is compared in a way that is no threshold.", span);
    if (side.kind === "grouped") throw new Unsaid("values of a group", "A condition looks at all values of a group.", span);
  }
  if (left.kind === "null" || right.kind === "null") return neither;
  if (operator === "!=") {
    const equal = simpleTruth("=", left, right, span, asText);
    return { true: equal.false, false: equal.true };
  }
  if (left.kind === "field" && right.kind === "field") return fieldsTruth(operator, left, right, span, asText);
  if (left.kind === "field") return fieldTruth(operator, left, right as Literal, span);
  if (right.kind === "field") return fieldTruth(flipped(operator, span), right, left as Literal, span);
  return settled(constant(literalsCompare(operator, left as Literal, right as Literal)));
}

type Literal = Extract<Simple, { kind: "text" | "number" }>;

function textOfLiteral(literal: Literal): string {
  return literal.kind === "text" ? literal.text : String(literal.value);
}

function flipped(operator: CompareOperator, span: Span): CompareOperator {
  switch (operator) {
    case "<":
      return ">";
    case "<=":
      return ">=";
    case ">":
      return "<";
    case ">=":
      return "<=";
    case "like":
      throw new Unsaid("pattern in a field", "The pattern of like is no plain text.", span);
    default:
      return operator;
  }
}

/** Texts that look like numbers compare as numbers, others by their characters. */
function literalsCompare(operator: CompareOperator, left: Literal, right: Literal): boolean {
  const [a, b] = [textOfLiteral(left), textOfLiteral(right)];
  if (operator === "like") return compileLike(likePattern(b), true)(a);
  const numbers = a.trim() !== "" && b.trim() !== "" && !Number.isNaN(Number(a)) && !Number.isNaN(Number(b));
  const order = numbers ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0;
  return operator === "=" ? order === 0 : operator === "<" ? order < 0 : operator === "<=" ? order <= 0 : operator === ">" ? order > 0 : order >= 0;
}

const numberOperators = { "<": "lt", "<=": "lte", ">": "gt", ">=": "gte" } as const;
const opposite = { "<": ">=", "<=": ">", ">": "<=", ">=": "<" } as const;

/** The column is there: what its tests are false for, where they are not true. */
function there(field: NativeField): Predicate {
  return field.present ? constant(true) : present(field.name);
}

function complement(field: NativeField, test: Predicate): Truth {
  return { true: test, false: both(there(field), negated(test)) };
}

function fieldTruth(operator: CompareOperator, field: NativeField, literal: Literal, span: Span): Truth {
  const text = textOfLiteral(literal);
  switch (operator) {
    case "=": {
      const number = literal.kind === "number" ? literal.value : field.numeric ? Number(text) : undefined;
      if (number !== undefined && !Number.isNaN(number)) {
        const test = compared(field.name, "equals", [number], false, span);
        const others = either(compared(field.name, "lt", [number], false, span), compared(field.name, "gt", [number], false, span));
        return field.numeric ? { true: test, false: others } : complement(field, test);
      }
      return textTruth(field, "equals", text, text, span);
    }
    case "like":
      return textTruth(field, "like", likePattern(text), text, span);
    case "!=":
      return { true: fieldTruth("=", field, literal, span).false, false: fieldTruth("=", field, literal, span).true };
    default: {
      const number = Number(text);
      if (text.trim() === "" || Number.isNaN(number)) throw new Unsaid("order of texts", "Texts are compared by their order.", span);
      return {
        true: compared(field.name, numberOperators[operator], [number], false, span),
        false: compared(field.name, numberOperators[opposite[operator]], [number], false, span),
      };
    }
  }
}

/** A test of the text of a field. What was put into one case is never equal to a text of the other. */
function textTruth(field: NativeField, operator: Operator, value: string, text: string, span: Span): Truth {
  if (text === field.filler) return complement(field, constant(false));
  if (operator === "equals" && text === "") {
    // Empty text is what a rule calls absent; where the field is known to be there it is not empty.
    return field.present ? settled(constant(false)) : { true: constant(false), false: present(field.name, span) };
  }
  if (field.fold === "none") return complement(field, compared(field.name, operator, [value], true, span));
  const changed = field.fold === "lower" ? text.toLowerCase() : text.toUpperCase();
  return complement(field, changed === text ? compared(field.name, operator, [value], false, span) : constant(false));
}

function fieldsTruth(operator: CompareOperator, left: NativeField, right: NativeField, span: Span, asText: boolean): Truth {
  if (operator === "like") throw new Unsaid("pattern in a field", "The pattern of like is no plain text.", span);
  const bothThere = both(there(left), there(right));
  if (operator === "=" && !(left.numeric && right.numeric)) {
    if (left.fold !== right.fold) throw new Unsaid("case of fields", "Two fields are compared of which one was put into one case.", span);
    void asText;
    const test: Predicate = { kind: "fieldComparison", field: left.name, operator: "equals", other: right.name, caseSensitive: left.fold === "none", span };
    return { true: test, false: both(bothThere, negated(test)) };
  }
  if (operator === "=") {
    const test: Predicate = { kind: "fieldComparison", field: left.name, operator: "equals", other: right.name, caseSensitive: false, span };
    return { true: test, false: both(bothThere, negated(test)) };
  }
  if (operator === "!=") throw new Error("Invariant: != was turned into =");
  const test = (each: keyof typeof numberOperators): Predicate => ({ kind: "fieldComparison", field: left.name, operator: numberOperators[each] as FieldOperator, other: right.name, caseSensitive: false, span });
  return { true: test(operator), false: test(opposite[operator]) };
}

// Regular expressions and networks

function matched(value: EvalExpression, pattern: EvalExpression, span: Span, context: EvalContext): Truth {
  if (pattern.kind !== "text") throw new Unsaid("pattern in a field", "The regular expression is no plain text.", span);
  return patternTruth(evalValue(value, context), pattern.text, span);
}

/** When a pattern of PCRE matches somewhere in a value. */
export function patternTruth(value: Value, pattern: string, span: Span): Truth {
  const raw = value.cases.some(({ value: each }) => each.kind === "field" && each.name === "_raw");
  const keyword = raw ? rawKeyword(pattern, span) : undefined;
  return keyword === undefined ? valueMatches(value, parsePcre(pattern, span), span) : settled(keyword);
}

function valueMatches(value: Value, read: PcrePattern, span: Span): Truth {
  return casesTruth(value, span, (field) => {
    if (field.fold !== "none" && read.caseSensitive && /[A-Za-z]/.test(field.fold === "lower" ? literalLetters(read.pattern, /[A-Z]/) : literalLetters(read.pattern, /[a-z]/))) {
      throw new Unsaid("case of a regex", "A regular expression asks for letters that the folded value does not have.", span);
    }
    return pcrePredicate(field.name, field.fold === "none" ? read : { ...read, caseSensitive: false }, span);
  }, (text) => pcreMatches(read, text));
}

/** The letters of a pattern of one case that stand for themselves. */
function literalLetters(pattern: string, wanted: RegExp): string {
  return [...pattern.replace(/\\(?:x[0-9a-fA-F]{2}|.)/gs, "")].filter((char) => wanted.test(char)).join("");
}

function casesTruth(value: Value, span: Span, ofField: (field: NativeField) => Predicate, ofText: (text: string) => boolean): Truth {
  return {
    ...value.cases.reduce<Truth>((truth, { when, value: simple }) => {
      const own = caseTruth(simple, span, ofField, ofText);
      return { true: either(truth.true, both(withoutFiller(when, simple, own.true), own.true)), false: either(truth.false, both(when, own.false)) };
    }, neither),
  };
}

function caseTruth(simple: Simple, span: Span, ofField: (field: NativeField) => Predicate, ofText: (text: string) => boolean): Truth {
  switch (simple.kind) {
    case "field":
      return complement(simple, ofField(simple));
    case "text":
      return settled(constant(ofText(simple.text)));
    case "number":
      return settled(constant(ofText(String(simple.value))));
    case "null":
      return neither;
    case "opaque":
      throw new Unsaid(simple.what, simple.reason, span);
    case "grouped":
    case "measure":
      throw new Unsaid("values of a group", "A condition looks at all values of a group.", span);
  }
}

// cidrmatch(network, address)
function cidrTruth(node: EvalCall, context: EvalContext): Truth {
  const [network, address] = node.arguments;
  const single = singleOf(evalValue(required(network, node), context));
  if (single?.kind !== "text") throw new Unsaid("network in a field", "The network of cidrmatch is no plain text.", node.span);
  const read = parseNetwork(single.text);
  if (read === undefined) throw new Unsaid("network", `${single.text.slice(0, 60)} is no network.`, node.span);
  return casesTruth(evalValue(required(address, node), context), node.span, (field) => compared(field.name, "cidr", [single.text], false, node.span), (text) => {
    const found = parseAddress(text);
    return found !== undefined && inNetwork(found, read);
  });
}

// Comparisons of two fields

/** `"=".a="=".b`: the same text before both sides makes a comparison of texts and not of numbers. */
function withoutEqualStart(node: EvalCompare): { readonly left: EvalExpression; readonly right: EvalExpression; readonly asText: boolean } {
  const { left, right } = node;
  if (node.operator === "=" && left.kind === "concat" && right.kind === "concat" && left.operands.length === 2 && right.operands.length === 2) {
    const [a, first] = left.operands;
    const [b, second] = right.operands;
    if (a?.kind === "text" && b?.kind === "text" && a.text === b.text && first !== undefined && second !== undefined) return { left: first, right: second, asText: true };
  }
  return { left, right, asText: false };
}

/**
 * Tests of one field in another that take several functions: `substr(a, 1, len(b))=b`, `substr(a, len(a)-len(b)+1)=b`,
 * `len(a)>coalesce(len(mvjoin(split(a, b), "")), 0)`.
 */
function fieldRecipe(node: EvalCompare, context: EvalContext): Truth | undefined {
  const { left, right, asText } = withoutEqualStart(node);
  const test = (a: EvalExpression, b: EvalExpression, operator: FieldOperator): Truth | undefined => {
    const [one, other] = [singleOf(evalValue(a, context)), singleOf(evalValue(b, context))];
    if (one?.kind !== "field" || other?.kind !== "field" || one.fold !== other.fold) return undefined;
    const found: Predicate = { kind: "fieldComparison", field: one.name, operator, other: other.name, caseSensitive: one.fold === "none", span: node.span };
    return { true: found, false: both(there(one), there(other), negated(found)) };
  };
  const key = (each: EvalExpression | undefined): string | undefined => (each === undefined ? undefined : evalText(each, (name) => `'${name}'`));
  if (asText && left.kind === "call" && left.name === "substr") {
    const [a, start, length] = left.arguments;
    if (a === undefined || start === undefined) return undefined;
    const lengthOf = (each: EvalExpression): string => `len(${key(each) ?? ""})`;
    if (start.kind === "number" && start.value === 1 && key(length) === lengthOf(right)) return test(a, right, "startsWith");
    if (length === undefined && key(start) === `(${lengthOf(a)}-${lengthOf(right)})+1`) return test(a, right, "endsWith");
    return undefined;
  }
  // len(a) > coalesce(len(mvjoin(split(a, b), "")), 0)
  if (node.operator !== ">" || left.kind !== "call" || left.name !== "len" || right.kind !== "call" || right.name !== "coalesce") return undefined;
  const [a] = left.arguments;
  const length = right.arguments[0];
  const joined = length?.kind === "call" && length.name === "len" ? length.arguments[0] : undefined;
  const split = joined?.kind === "call" && joined.name === "mvjoin" ? joined.arguments[0] : undefined;
  const [whole, b] = split?.kind === "call" && split.name === "split" ? split.arguments : [];
  return a !== undefined && b !== undefined && key(whole) === key(a) ? test(a, b, "contains") : undefined;
}

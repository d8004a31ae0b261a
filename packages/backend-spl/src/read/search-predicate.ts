import { compileLike, parseNetwork, type Predicate, type Span } from "@isorule/core";
import type { SearchCompare, SearchExpression, SearchIn, SearchValue } from "../syntax/tree.js";
import { type ColumnKinds, noteOrder } from "./column-kinds.js";
import { columnText } from "./eval-text.js";
import { allOf, anyOf, both, compared, constant, either, type Losses, lose, negated, present, said, Unsaid } from "./predicates.js";
import { searchPattern } from "./regex-condition.js";
import { type Environment, lookUp, type NativeField, type Simple } from "./values.js";

/**
 * Words that bound the time of a search, or name how it runs, and are no conditions on events.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/time-format-variables-and-modifiers/time-modifiers
 */
const timeWords: readonly string[] = [
  "earliest", "latest", "_index_earliest", "_index_latest", "starttime", "endtime", "timeformat", "daysago", "hoursago", "minutesago", "startdaysago", "starthoursago",
  "startminutesago", "enddaysago", "endhoursago", "endminutesago", "monthsago", "startmonthsago", "endmonthsago", "starttimeu", "endtimeu", "index_earliest", "index_latest",
];

/** What the reader of searches needs. */
export interface SearchContext {
  readonly environment: Environment;
  readonly losses: Losses;
  /** What is known of columns; nothing is said of order and of lists where it is missing. */
  readonly columns?: ColumnKinds;
  /** `tstats` may have `nodename=Model.Dataset` in its WHERE, which names the data set. */
  readonly nodename?: (name: string) => Predicate;
}

/**
 * The conjuncts of a search: two-valued, a test of a missing field is false and its complement true. A conjunct with a
 * part that the model cannot say is left out, with a loss.
 */
export function searchConjuncts(node: SearchExpression, context: SearchContext): readonly Predicate[] {
  const conjuncts = node.kind === "and" ? node.operands : [node];
  const asked = presentFields(conjuncts);
  return conjuncts.flatMap((each) => said(context.losses, () => searchPredicate(each, context, asked)) ?? []);
}

/** The fields that must be there: `f=*`. */
function presentFields(conjuncts: readonly SearchExpression[]): ReadonlySet<string> {
  return new Set(conjuncts.flatMap((each) => (each.kind === "compare" && each.operator === "=" && each.value.text === "*" ? [each.field] : [])));
}

function predicatesOf(operands: readonly SearchExpression[], context: SearchContext): readonly Predicate[] {
  const asked = presentFields(operands);
  return operands.map((operand) => searchPredicate(operand, context, asked));
}

/**
 * The predicate of a search.
 *
 * @param asked fields that other conditions beside this one ask to be there
 * @throws Unsaid where the model cannot say it
 */
export function searchPredicate(node: SearchExpression, context: SearchContext, asked: ReadonlySet<string> = new Set()): Predicate {
  switch (node.kind) {
    case "and":
      return allOf(predicatesOf(node.operands, context));
    case "or":
      return anyOf(node.operands.map((operand) => searchPredicate(operand, context)));
    case "not":
      // `f=* NOT f=""`: the field is there and not empty, which is what being there is to a rule.
      if (isEmptyTest(node.operand) && asked.has(fieldOf(node.operand))) return constant(true);
      return negated(searchPredicate(node.operand, context));
    case "compare":
      return comparison(node, context);
    case "in":
      return list(node, context);
    case "text":
      return text(node.value, node.span, context);
    case "macro":
      throw new Unsaid("macro", `The macro ${node.name.slice(0, 80)} is not defined: what it asks for is not read, and the rule finds more.`, node.span);
    case "subsearch":
      throw new Unsaid("subsearch", "A condition is the result of another search: it is not read, and the rule finds more.", node.span);
  }
}

function isEmptyTest(node: SearchExpression): boolean {
  return node.kind === "compare" && node.operator === "=" && node.value.text === "";
}

function fieldOf(node: SearchExpression): string {
  return node.kind === "compare" ? node.field : "";
}

// field operator value
function comparison(node: SearchCompare, context: SearchContext): Predicate {
  const { field, operator, value, span } = node;
  if (timeWords.includes(field.toLowerCase())) return constant(true);
  if (field === "_time") throw new Unsaid("time", "A condition depends on the time of the event.", span);
  if (field.toLowerCase() === "nodename" && context.nodename !== undefined && operator === "=") return context.nodename(value.text);
  if (field.includes("*")) throw new Unsaid("field wildcard", "The name of a field has a wildcard.", span);
  switch (operator) {
    case "=":
      return anyCase(field, span, context, (simple) => equals(simple, [value], span));
    case "!=": {
      const there = anyCase(field, span, context, (simple) => {
        noteList(simple, context, span);
        return isPresent(simple, span);
      });
      // What is not equal to everything is nothing.
      if (/^\*+$/.test(value.text)) return constant(false);
      return both(there, negated(anyCase(field, span, context, (simple) => equals(simple, [value], span))));
    }
    default:
      return anyCase(field, span, context, (simple) => {
        noteOrder(simple, context, span);
        return ordered(simple, operator, value, span, context);
      });
  }
}

/** `f!=x` on a list asks whether some value differs, which no rule says. */
function noteList(simple: Simple, { columns, losses }: SearchContext, span: Span): void {
  if (simple.kind !== "field" || columns?.isList(simple.name) !== true) return;
  lose(losses, "list", `${simple.name.slice(0, 80)} may hold several values: Splunk asks of != whether one of them differs, and the rule whether none is the value, so that it finds less.`, span);
}

// field IN (values)
function list(node: SearchIn, context: SearchContext): Predicate {
  const { field, values, span } = node;
  if (field.includes("*")) throw new Unsaid("field wildcard", "The name of a field has a wildcard.", span);
  return anyCase(field, span, context, (simple) => equals(simple, values, span));
}

/** The test of every case that the field may be. */
function anyCase(field: string, span: Span, context: SearchContext, test: (simple: Simple) => Predicate): Predicate {
  const { cases } = lookUp(context.environment, field, columnText);
  return either(...cases.map(({ when, value }) => {
    if (value.kind === "opaque") throw new Unsaid(value.what, value.reason, span);
    if (value.kind === "measure") throw new Unsaid("threshold", "A number of a group is compared in a way that is no threshold.", span);
    if (value.kind === "grouped") throw new Unsaid("values of a group", "A condition looks at all values of a group.", span);
    return both(when, test(value));
  }));
}

function isPresent(simple: Simple, span: Span): Predicate {
  if (simple.kind === "field") return present(simple.name, span);
  return constant(simple.kind !== "null");
}

/** The values of one test, sorted by the operator that they need. */
function equals(simple: Simple, values: readonly SearchValue[], span: Span): Predicate {
  if (simple.kind !== "field") {
    const held = simple.kind === "text" ? simple.text : simple.kind === "number" ? String(simple.value) : undefined;
    return constant(held !== undefined && values.some((value) => compileLike(searchPattern(value.text), value.form === "case")(held)));
  }
  const found = new Map<string, { readonly operator: "equals" | "like" | "cidr" | "exists" | "absent"; readonly caseSensitive: boolean; readonly values: string[] }>();
  for (const value of values) {
    const kind = kindOf(value);
    const caseSensitive = value.form === "case" && (kind === "equals" || kind === "like");
    const key = `${kind} ${caseSensitive}`;
    const group = found.get(key) ?? { operator: kind, caseSensitive, values: [] };
    found.set(key, group);
    group.values.push(kind === "like" ? searchPattern(value.text) : value.text);
  }
  return either(...[...found.values()].map((group) => {
    if (group.operator === "exists") return present(simple.name, span);
    if (group.operator === "absent") return emptyText(simple, span);
    return compared(simple.name, group.operator, group.values, group.caseSensitive, span);
  }));
}

function kindOf({ text, form }: SearchValue): "equals" | "like" | "cidr" | "exists" | "absent" {
  if (text === "") return "absent";
  if (/^\*+$/.test(text)) return "exists";
  if (text.includes("*")) return "like";
  // An address with a prefix length is a network, in any quotes.
  return form === "plain" && /^[0-9a-fA-F.:]+\/\d{1,3}$/.test(text) && parseNetwork(text) !== undefined ? "cidr" : "equals";
}

/** `f=""` finds empty text, which events of a rule do not tell from a missing field. */
function emptyText(simple: NativeField, span: Span): Predicate {
  throw new Unsaid("empty text", `${simple.name.slice(0, 80)} is compared with empty text, which a rule does not tell from a field that is missing.`, span);
}

const numberOperators = { "<": "lt", "<=": "lte", ">": "gt", ">=": "gte" } as const;

function ordered(simple: Simple, operator: keyof typeof numberOperators, value: SearchValue, span: Span, { losses }: SearchContext): Predicate {
  const bound = Number(value.text);
  if (value.text.trim() === "" || Number.isNaN(bound)) throw new Unsaid("order of texts", "Texts are compared by their order.", span);
  if (simple.kind === "field") return compared(simple.name, numberOperators[operator], [bound], false, span);
  const held = simple.kind === "number" ? simple.value : simple.kind === "text" && simple.text.trim() !== "" ? Number(simple.text) : Number.NaN;
  if (simple.kind === "text" && Number.isNaN(held)) lose(losses, "order", `The text ${simple.text.slice(0, 80)}, which stands for a missing value, is compared by its order: Splunk compares characters, and the rule does not match.`, span);
  return constant(operator === "<" ? held < bound : operator === "<=" ? held <= bound : operator === ">" ? held > bound : held >= bound);
}

/**
 * A word or phrase by itself. Splunk looks for it as whole terms of the raw text, and the rule for the text anywhere in a
 * value: the rule may find more, and misses what stands across values.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/search-manual/10.0/search-primer/use-case-and-term-to-match-phrases
 */
function text(value: SearchValue, span: Span, context: SearchContext): Predicate {
  const stripped = value.text.replace(/^\*+|\*+$/g, "");
  if (stripped === "") return constant(true);
  if (stripped.includes("*")) throw new Unsaid("free text", "A text with a wildcard inside is looked for in the whole event.", span);
  lose(context.losses, "free text", "A text is looked for in the whole event: Splunk finds whole terms of the raw event, the rule finds the text anywhere in a value.", span);
  return { kind: "keyword", values: [stripped], caseSensitive: value.form === "case", span };
}

import { type Comparison, type Expression, fieldsOf, type Keyword, parseLike, type Predicate, type Scalar } from "@isorule/core";
import { escapeRegexText, hasLoneSurrogate, hasOtherLetters } from "../print/literals.js";
import type { EvalLeaf, Filter, SearchLeaf, Source } from "../query.js";
import { onBaseNames } from "./base-names.js";
import { evalCondition } from "./eval-condition.js";
import { columnFault, columnOf, holdsElements, type Place } from "./place.js";
import { searchCondition } from "./search-condition.js";

/** The most characters of one text in a regular expression; the engine refuses patterns of more than 64 kilobytes. */
const mostText = 20_000;

/**
 * The conditions of one place. Conjuncts that a search can say stay in the base search, where Splunk is fastest and
 * ignores case by itself; a conjunct with a part that it cannot say goes as a whole into a `where`.
 *
 * @returns undefined when a part cannot be said at all; then a diagnostic of fidelity `dropped` was given
 */
export function lowerFilter<From extends Source>(source: From, place: Place): Filter<From> | undefined {
  const predicate = onBaseNames(place.variant.predicate, place);
  if (predicate === undefined || isRefused(predicate, place)) return undefined;
  const conjuncts = predicate.kind === "and" ? predicate.operands : [predicate];
  const search: Expression<SearchLeaf>[] = [];
  const where: Expression<EvalLeaf>[] = [];
  const read = new Set<string>();
  const late: Predicate[] = [];
  for (const conjunct of conjuncts) {
    const said = searchCondition(conjunct, place);
    if (said !== undefined) {
      search.push(said);
      continue;
    }
    if (hasLongText(conjunct, place)) return undefined;
    late.push(conjunct);
    where.push(evalCondition(conjunct, place));
    for (const field of fieldsOf(conjunct)) read.add(columnOf(place, field).name);
  }
  if (place.dataset) remarkLists({ kind: "and", operands: late }, place);
  return { source, search, where, read: [...read] };
}

/** Says where values of a list are looked at one by one: `tstats ... BY` makes a row of each. */
function remarkLists(where: Predicate, place: Place): void {
  for (const field of listTests(where, place).apart) place.report("spl/list-in-data-model", { unit: place.unit, field: columnOf(place, field).name }, { span: where.span });
}

/**
 * The fields of lists that are tested, and those of them whose values are not enough one by one: no value may meet a test,
 * or several values meet several tests together.
 */
function listTests(node: Predicate, place: Place): { readonly tested: ReadonlySet<string>; readonly apart: ReadonlySet<string> } {
  switch (node.kind) {
    case "and":
    case "or": {
      const parts = node.operands.map((operand) => listTests(operand, place));
      const tested = new Set(parts.flatMap((part) => [...part.tested]));
      const together = node.kind === "or" ? [] : [...tested].filter((field) => parts.filter((part) => part.tested.has(field)).length > 1);
      return { tested, apart: new Set([...parts.flatMap((part) => [...part.apart]), ...together]) };
    }
    case "not": {
      const { tested } = listTests(node.operand, place);
      return { tested, apart: tested };
    }
    case "comparison":
      return { tested: new Set(columnOf(place, node.field).array === true ? [node.field] : []), apart: new Set() };
    default:
      return { tested: new Set(), apart: new Set() };
  }
}

/** Whether a text, a name or a kind of condition cannot be written at all. Gives the diagnostics. */
function isRefused(node: Predicate, place: Place): boolean {
  switch (node.kind) {
    case "and":
    case "or":
      // All operands are looked at, so that every fault is reported at once.
      return node.operands.map((operand) => isRefused(operand, place)).includes(true);
    case "not":
      return isRefused(node.operand, place);
    case "exists":
      return isFieldRefused(node.field, place, node.span);
    case "fieldComparison":
      return [node.field, node.other].map((field) => isFieldRefused(field, place, node.span) || isPartRefused(field, place, "whether another field equals it", node.span)).includes(true);
    case "comparison":
      if (isFieldRefused(node.field, place, node.span) || isTextRefused(node, place)) return true;
      if (wholeOperators.has(node.operator) && isPartRefused(node.field, place, "how large it is or which network it is in", node.span)) return true;
      remarkCase(node, place);
      return false;
    case "keyword":
      return isKeywordRefused(node, place);
    case "constant":
      return false;
  }
}

/** Whether a field cannot be named; gives the diagnostic. */
export function isFieldRefused(field: string, place: Place, span: Comparison["span"]): boolean {
  const column = columnOf(place, field);
  const reason = columnFault(column, place);
  if (reason === undefined) return false;
  place.report("spl/field-name", { unit: place.unit, field: column.name, reason }, { span });
  return true;
}

/** Comparisons that need the value alone. */
const wholeOperators: ReadonlySet<Comparison["operator"]> = new Set(["lt", "lte", "gt", "gte", "cidr"]);

/** Whether a column holds its value as a part of a longer text, so that something cannot be asked; gives the diagnostic. */
export function isPartRefused(field: string, place: Place, question: string, span: Comparison["span"]): boolean {
  const column = columnOf(place, field);
  if (!holdsElements(column)) return false;
  place.report("spl/part-of-a-text", { unit: place.unit, field: column.name, question }, { span });
  return true;
}

function isTextRefused(node: Comparison | Keyword, place: Place): boolean {
  const field = node.kind === "keyword" ? "_raw" : columnOf(place, node.field).name;
  const reason = node.values.map((value) => textFault(value, node)).find((fault) => fault !== undefined);
  if (reason === undefined) return false;
  place.report("spl/unprintable-text", { unit: place.unit, field, reason }, { span: node.span });
  return true;
}

function textFault(value: Scalar, node: Comparison | Keyword): string | undefined {
  if (typeof value !== "string") return undefined;
  if (hasLoneSurrogate(value)) return "holds half of a character, which cannot be encoded";
  const asRegex = node.kind === "keyword" || node.caseSensitive || node.operator === "regex" || /[*?\u0000-\u001f]/.test(value);
  return asRegex && isLongText(value, node) ? `is longer than ${mostText} characters and needs a regular expression` : undefined;
}

/** Whether a text is too long for a regular expression, which every text of a `where` becomes. Gives the diagnostic. */
function hasLongText(node: Predicate, place: Place): boolean {
  switch (node.kind) {
    case "and":
    case "or":
      return node.operands.some((operand) => hasLongText(operand, place));
    case "not":
      return hasLongText(node.operand, place);
    case "comparison": {
      if (!node.values.some((value) => isLongText(value, node))) return false;
      const reason = `is longer than ${mostText} characters and needs a regular expression`;
      place.report("spl/unprintable-text", { unit: place.unit, field: columnOf(place, node.field).name, reason }, { span: node.span });
      return true;
    }
    default:
      return false;
  }
}

/** Whether the regular expression for a value would be too long. */
function isLongText(value: Scalar, node: Comparison | Keyword): boolean {
  if (typeof value !== "string") return false;
  const text = node.kind === "comparison" && node.operator === "like" ? printedLike(value) : value;
  // No character becomes more than four.
  return text.length * 4 > mostText && escapeRegexText(text).length > mostText;
}

/** The characters of a `like` pattern without its escapes. */
function printedLike(pattern: string): string {
  return parseLike(pattern).map((part) => (part.kind === "text" ? part.text : "*")).join("");
}

function isKeywordRefused(node: Keyword, place: Place): boolean {
  if (place.dataset) {
    place.report("spl/keyword-in-data-model", { unit: place.unit }, { span: node.span });
    return true;
  }
  if (isTextRefused(node, place)) return true;
  if (place.format === "other") place.report("spl/keyword-on-raw-text", { unit: place.unit }, { span: node.span });
  return false;
}

/** Says where letters outside ASCII are compared without case. Texts spell out both cases; a pattern of the rule does not. */
function remarkCase(node: Comparison, place: Place): void {
  if (node.caseSensitive || node.operator !== "regex" || !node.values.some((value) => hasOtherLetters(String(value)))) return;
  place.report("spl/non-ascii-case", { unit: place.unit, field: columnOf(place, node.field).name }, { span: node.span });
}

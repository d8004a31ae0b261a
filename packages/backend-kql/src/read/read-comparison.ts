import { type Comparison, parseRegex, type Predicate, type Regex, type Scalar, type Span } from "@isorule/core";
import type { KqlComparisonOperator } from "../parse/tree.js";
import { anyOf, comparison, exists, negate } from "./predicates.js";
import { portablePattern, regexTest, type TermEdges, termTest } from "./regex.js";
import type { ColumnKind, Unread } from "./read-condition.js";
import type { Subject } from "./subject.js";
import { fixed, notTruth, sure, type Truth, whereKnown } from "./truth.js";

type Field = Extract<Subject, { kind: "field" }>;

interface OperatorRow {
  readonly test: "equals" | "contains" | "startsWith" | "endsWith" | "regex" | "gt" | "gte" | "lt" | "lte" | TermEdges;
  readonly caseSensitive: boolean;
}

/**
 * What an operator compares, and whether case matters. A negated one is its complement, also for null.
 * Manuals: https://learn.microsoft.com/kusto/query/datatypes-string-operators, .../numerical-operators,
 * .../scalar-data-types/null-values; `:` is `has`: .../search-operator
 */
const operatorRows: Readonly<Record<string, OperatorRow>> = {
  "==": { test: "equals", caseSensitive: true },
  "=~": { test: "equals", caseSensitive: false },
  contains: { test: "contains", caseSensitive: false },
  contains_cs: { test: "contains", caseSensitive: true },
  startswith: { test: "startsWith", caseSensitive: false },
  startswith_cs: { test: "startsWith", caseSensitive: true },
  endswith: { test: "endsWith", caseSensitive: false },
  endswith_cs: { test: "endsWith", caseSensitive: true },
  has: { test: "term", caseSensitive: false },
  has_cs: { test: "term", caseSensitive: true },
  hasprefix: { test: "prefix", caseSensitive: false },
  hasprefix_cs: { test: "prefix", caseSensitive: true },
  hassuffix: { test: "suffix", caseSensitive: false },
  hassuffix_cs: { test: "suffix", caseSensitive: true },
  ":": { test: "term", caseSensitive: false },
  "matches regex": { test: "regex", caseSensitive: true },
  "<": { test: "lt", caseSensitive: false },
  "<=": { test: "lte", caseSensitive: false },
  ">": { test: "gt", caseSensitive: false },
  ">=": { test: "gte", caseSensitive: false },
};

/** The operators that are the complement of another. */
const negations: Readonly<Record<string, string>> = { "!=": "==", "!~": "=~" };

/** The test of a field with a value. */
export function testField(subject: Field, operator: KqlComparisonOperator, value: Scalar, kind: ColumnKind | undefined, span: Span): Truth | Unread {
  const base = negations[operator] ?? operator.replace(/^!/, "");
  const row = Object.hasOwn(operatorRows, base) ? operatorRows[base] : undefined;
  if (row === undefined) return { what: `operator ${operator}`, why: `The operator ${operator} is not documented.` };
  const truth = subject.field === "*" ? anyColumnTest(row, value, span) : plainTest(subject, row, value, kind, span);
  return "what" in truth || base === operator ? truth : notTruth(truth);
}

function plainTest(subject: Field, row: OperatorRow, value: Scalar, kind: ColumnKind | undefined, span: Span): Truth | Unread {
  const { field } = subject;
  // Text in lower case holds no capitals: a test with case is one without where the value has none, and else never true.
  if (subject.folded && row.caseSensitive && row.test !== "regex" && subject.changesValue(value)) return fixed(false);
  const caseSensitive = row.caseSensitive && !subject.folded;
  if (subject.separator !== undefined) return listTest(subject, row, String(value), caseSensitive, span);
  switch (row.test) {
    case "equals": {
      if (value === "") return sure(negate(exists(field, span)));
      // A comparison with null is false here, and its complement true: no third case.
      return sure(comparison(field, "equals", [value], caseSensitive && typeof value === "string" && kind !== "number", span));
    }
    case "contains":
    case "startsWith":
    case "endsWith":
      return value === "" ? fixed(true) : sure(comparison(field, row.test, [String(value)], caseSensitive, span));
    case "term":
    case "prefix":
    case "suffix":
      return sure(termTest(field, String(value), row.test, caseSensitive, span));
    case "regex": {
      const pattern = portablePattern(String(value));
      if ("reason" in pattern) return { what: "regex", why: `Its pattern is not portable: ${pattern.reason}.` };
      // Text in lower case against a pattern without capitals.
      if (subject.folded && pattern.caseSensitive && /[A-Z]/.test(pattern.pattern.replace(/\\./g, ""))) return { what: "regex", why: "A pattern with capitals is looked for in text without." };
      return sure(regexTest(field, subject.folded ? { ...pattern, caseSensitive: false } : pattern, span));
    }
    default: {
      const number = typeof value === "number" ? value : typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
      if (!Number.isFinite(number)) return { what: "order of texts", why: "Texts have no order in the language." };
      return whereKnown(comparison(field, row.test, [number], false, span), exists(field));
    }
  }
}

/** `* has "x"`: some column. */
function anyColumnTest(row: OperatorRow, value: Scalar, span: Span): Truth | Unread {
  if (row.test !== "contains" && row.test !== "term" && row.test !== "prefix" && row.test !== "suffix" && row.test !== "equals") return { what: "every column", why: "All columns are tested in a way that a keyword is not." };
  if (row.test !== "contains") return { what: "every column", why: "Terms are looked for in all columns." };
  return sure({ kind: "keyword", values: [String(value)], caseSensitive: row.caseSensitive, span });
}

/** A test of the text of a list, in which the separator stands before and behind each item. */
function listTest({ field, separator = "" }: Field, row: OperatorRow, value: string, caseSensitive: boolean, span: Span): Truth | Unread {
  if (row.test === "contains") {
    const [begins, ends] = [value.startsWith(separator), value.length > 1 && value.endsWith(separator)];
    const item = value.slice(begins ? 1 : 0, ends ? -1 : undefined);
    if (item === "" || item.includes(separator)) return { what: "list", why: "It tests the text of a list in a way that is not known." };
    const operator: Comparison["operator"] = begins && ends ? "equals" : begins ? "startsWith" : ends ? "endsWith" : "contains";
    return sure(comparison(field, operator, [item], caseSensitive, span));
  }
  if (row.test === "regex") {
    const pattern = portablePattern(value);
    if ("reason" in pattern) return { what: "regex", why: `Its pattern is not portable: ${pattern.reason}.` };
    // Text in lower case against a pattern with capitals.
    if (!caseSensitive && pattern.caseSensitive && /[A-Z]/.test(pattern.pattern.replace(/\\./g, ""))) return { what: "list", why: "It tests the text of a list in a way that is not known." };
    return itemPattern(field, pattern.pattern, separator, caseSensitive && pattern.caseSensitive, span);
  }
  return { what: "list", why: "It tests the text of a list in a way that is not known." };
}

/**
 * A pattern over the text of a list as one over its items: what matches lies in one item where no part of the pattern takes
 * the separator, but for those before and behind the whole.
 */
function itemPattern(field: string, pattern: string, separator: string, caseSensitive: boolean, span: Span): Truth | Unread {
  const code = separator.charCodeAt(0);
  const text = pattern.replace(/\\(?:x\{([0-9a-f]+)\}|x([0-9a-f]{2})|[^])/gi, (escape, long?: string, short?: string) => (Number.parseInt(long ?? short ?? "", 16) === code ? separator : escape));
  if (text === `[^${separator}]`) return sure(exists(field, span));
  const tests = alternativesOf(text).map((each) => oneItem(field, each, separator, caseSensitive, span));
  const read = tests.filter((each) => each !== undefined);
  return read.length === tests.length ? sure(anyOf(read)) : { what: "list", why: "It tests the text of a list in a way that is not known." };
}

const parts = /\\[^]|\[\^?(?:\\[^]|[^\]\\])*\]|[^]/g;

/** The alternatives of a pattern that stand in no group. */
function alternativesOf(pattern: string): readonly string[] {
  const found = [""];
  let depth = 0;
  for (const [part] of pattern.matchAll(parts)) {
    if (part === "(") depth++;
    if (part === ")") depth--;
    if (part === "|" && depth === 0) found.push("");
    else found[found.length - 1] += part;
  }
  return found;
}

/** The test of an item that a pattern without alternatives makes, in which the separator stands as it is; undefined for none. */
function oneItem(field: string, pattern: string, separator: string, caseSensitive: boolean, span: Span): Predicate | undefined {
  const [begins, ends] = [pattern.startsWith(separator), pattern.length > 1 && pattern.endsWith(separator)];
  const item = pattern.slice(begins ? 1 : 0, ends ? -1 : undefined);
  const parsed = parseRegex(item);
  if ("fault" in parsed || takes(parsed.regex, separator.charCodeAt(0))) return undefined;
  const hasLines = item.includes(`[^\\n${separator}]`);
  const own = item.replace(parts, (part) => {
    const rest = part.startsWith("[^") ? part.replaceAll(separator, "") : part;
    if (rest === "[^\\n]") return ".";
    return rest === "[^]" ? (hasLines ? "[\\x00-\\x{10FFFF}]" : ".") : rest;
  });
  return regexTest(field, { pattern: `${begins ? "\\A" : ""}${own}${ends ? "\\z" : ""}`, caseSensitive, multiline: false, dotAll: !hasLines }, span);
}

/** Whether a part of a pattern takes a character, or asks for an edge of the whole text. */
function takes(regex: Regex, code: number): boolean {
  switch (regex.kind) {
    case "character":
      return regex.codePoint === code;
    case "class":
      return regex.ranges.some(([first, last]) => first <= code && code <= last) !== regex.negated;
    case "sequence":
    case "alternatives":
      return regex.items.some((item) => takes(item, code));
    case "repeat":
      return takes(regex.item, code);
    case "wordBoundary":
      return false;
    default:
      return true;
  }
}

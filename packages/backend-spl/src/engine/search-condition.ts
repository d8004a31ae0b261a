import { EngineFault } from "@isorule/core";
import type { SearchExpression, SearchOperator, SearchValue } from "../syntax/tree.js";
import { networkTest } from "./network.js";
import { termTest } from "./terms.js";
import { fieldOf, type OpenQuestions, orderOf, type Row, textsOf } from "./values.js";
import { wildcardTest } from "./wildcard.js";

/** Whether a row meets a condition of a search. There is no third value: what is not found is false, and its NOT true. */
export type RowTest = (row: Row) => boolean;

/**
 * Compiles a condition of the `search` command, or of the WHERE of `tstats`.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/search
 * @throws EngineFault for subsearches and for macros without a definition
 */
export function compileSearch(node: SearchExpression, answers: OpenQuestions): RowTest {
  switch (node.kind) {
    case "and": {
      const tests = node.operands.map((operand) => compileSearch(operand, answers));
      return (row) => tests.every((test) => test(row));
    }
    case "or": {
      const tests = node.operands.map((operand) => compileSearch(operand, answers));
      return (row) => tests.some((test) => test(row));
    }
    case "not": {
      const test = compileSearch(node.operand, answers);
      return (row) => !test(row);
    }
    case "compare":
      return compare(node.field, node.operator, node.value, answers);
    case "in": {
      const tests = node.values.map((value) => equals(value, answers));
      return (row) => textsOf(fieldOf(row, node.field)).some((text) => tests.some((test) => test(text)));
    }
    case "text":
      return freeText(node.value);
    case "macro":
      if (isOwnFilter(node.name)) return () => true;
      throw new EngineFault(`the macro ${node.name} is not defined`);
    case "subsearch":
      throw new EngineFault("a subsearch as a condition is not run");
  }
}

/** The macro that each detection of security_content leaves to its users: `search *` until somebody fills it. */
export function isOwnFilter(macro: string): boolean {
  return macro.endsWith("_filter");
}

/**
 * Words that set the time range of the search and are no fields. The range is that of the run, so that they hold.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/time-format-variables-and-modifiers/time-modifiers
 */
const timeModifiers: ReadonlySet<string> = new Set(["earliest", "latest", "_index_earliest", "_index_latest", "starttime", "endtime", "timeformat", "now"]);

function compare(field: string, operator: SearchOperator, value: SearchValue, answers: OpenQuestions): RowTest {
  if (operator === "=") {
    if (timeModifiers.has(field)) return () => true;
    const test = equals(value, answers);
    return (row) => textsOf(fieldOf(row, field)).some(test);
  }
  if (operator === "!=") {
    // The field has to be there: that is how != differs from NOT.
    const test = equals(value, answers);
    return (row) => textsOf(fieldOf(row, field)).some((text) => !test(text));
  }
  const holds = orderTests[operator];
  return (row) => textsOf(fieldOf(row, field)).some((text) => holds(orderOf(text, value.text)));
}

const orderTests: Readonly<Record<"<" | "<=" | ">" | ">=", (order: number) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** `=` compares text, so that 1 is not 1.0. A network takes the addresses in it. */
function equals(value: SearchValue, answers: OpenQuestions): (text: string) => boolean {
  if (value.form === "plain") {
    if (value.text === "*") return (text) => text !== "" || answers.starTakesEmpty;
    const network = networkTest(value.text);
    if (network !== undefined) return network;
  }
  return wildcardTest(value.text, value.form === "case");
}

function freeText(value: SearchValue): RowTest {
  const test = termTest(value.text, { caseSensitive: value.form === "case", whole: value.form === "term" });
  if (value.text === "*") return () => true;
  return (row) => textsOf(fieldOf(row, "_raw")).some(test);
}

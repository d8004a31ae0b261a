import { EngineFault } from "@isorule/core";
import type { EvalCall, EvalExpression } from "../syntax/tree.js";
import type { EvalContext, RowValue } from "./eval-expression.js";
import { evalFunctions } from "./eval-functions.js";
import { searchOfText } from "./parse-text.js";
import { compilePcre, type CompiledPcre } from "./regex/compile-pcre.js";
import { compileSearch } from "./search-condition.js";
import { eachOf, emptyRow, fieldOf, listOf, numberOf, sameValue, singleOf, type SplValue, textOf, textsOf } from "./values.js";
import { likeTest } from "./wildcard.js";

/** An {@link EvalContext} that can compile arguments. */
export interface CallContext extends EvalContext {
  readonly compile: (node: EvalExpression) => RowValue;
}

/**
 * Compiles the call of a function. Functions that treat null in a way of their own, or do not work out every argument, are
 * here; the others are in the table of {@link evalFunctions}.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/evaluation-functions/comparison-and-conditional-functions
 */
export function compileCall(node: EvalCall, context: CallContext): RowValue {
  const special = specials[node.name];
  if (special !== undefined) return special(node, node.arguments.map(context.compile), context);
  const plain = evalFunctions[node.name];
  if (plain === undefined) throw new EngineFault(`the eval function ${node.name} is not known here`);
  const values = node.arguments.map(context.compile);
  if (values.length < plain.least || values.length > plain.most) throw new EngineFault(`the eval function ${node.name} does not take ${values.length} arguments`);
  return (row) => {
    const found: Exclude<SplValue, null>[] = [];
    for (const value of values) {
      const each = value(row);
      if (each === null) return null;
      found.push(each);
    }
    return plain.of(found);
  };
}

type Special = (node: EvalCall, values: readonly RowValue[], context: CallContext) => RowValue;

function needs(node: EvalCall, least: number, most = least): void {
  const count = node.arguments.length;
  if (count < least || count > most) throw new EngineFault(`the eval function ${node.name} does not take ${count} arguments`);
}

function at(values: readonly RowValue[], index: number): RowValue {
  const value = values[index];
  if (value === undefined) throw new EngineFault("an argument is missing");
  return value;
}

/** Null is neither true nor false, and the conditional functions go on behind it. */
const specials: Readonly<Record<string, Special>> = {
  null: () => () => null,
  true: () => () => true,
  false: () => () => false,
  now: (_node, _values, { now }) => () => now(),
  time: (_node, _values, { now }) => () => now(),
  isnull: (node, values) => {
    needs(node, 1);
    return (row) => at(values, 0)(row) === null;
  },
  isnotnull: (node, values) => {
    needs(node, 1);
    return (row) => at(values, 0)(row) !== null;
  },
  coalesce: (_node, values) => (row) => {
    for (const value of values) {
      const found = value(row);
      if (found !== null) return found;
    }
    return null;
  },
  if: (node, values) => {
    needs(node, 3);
    const [condition, yes, no] = [at(values, 0), at(values, 1), at(values, 2)];
    return (row) => (isTrue(condition(row)) ? yes(row) : no(row));
  },
  case: (_node, values) => {
    if (values.length % 2 !== 0) throw new EngineFault("case takes conditions and values in pairs");
    return (row) => {
      for (let index = 0; index < values.length; index += 2) if (isTrue(at(values, index)(row))) return at(values, index + 1)(row);
      return null;
    };
  },
  validate: (_node, values) => (row) => {
    for (let index = 0; index + 1 < values.length; index += 2) if (!isTrue(at(values, index)(row))) return at(values, index + 1)(row);
    return null;
  },
  nullif: (node, values) => {
    needs(node, 2);
    return (row) => {
      const [value, other] = [at(values, 0)(row), at(values, 1)(row)];
      if (value === null || other === null || typeof value === "object") return value;
      return sameValue(singleOf(value, "nullif"), singleOf(other, "nullif")) ? null : value;
    };
  },
  // in(x, a, b): equal to any of them, and null where x is.
  in: (node, values) => {
    needs(node, 2, 100_000);
    const [value, ...others] = values;
    return (row) => {
      const held = (value as RowValue)(row);
      if (held === null) return null;
      return others.some((other) => {
        const against = other(row);
        return against !== null && eachOf(held, "in").some((each) => eachOf(against, "in").some((one) => sameValue(each, one)));
      });
    };
  },
  like: (node, values) => {
    needs(node, 2);
    const pattern = node.arguments[1];
    const fixed = pattern?.kind === "text" ? likeTest(pattern.text) : undefined;
    return onTexts(values, "like", (text) => fixed ?? likeTest(text));
  },
  match: (node, values) => {
    needs(node, 2);
    const regexOf = regexArgument(node, 1);
    return onTexts(values, "match", (text) => regexOf(text).test);
  },
  mvfind: (node, values) => {
    needs(node, 2);
    const regexOf = regexArgument(node, 1);
    return (row) => {
      const [value, pattern] = [at(values, 0)(row), at(values, 1)(row)];
      if (value === null || pattern === null) return null;
      const regex = regexOf(textOf(singleOf(pattern, "mvfind")));
      const index = textsOf(value).findIndex((text) => regex.test(text));
      return index < 0 ? null : index;
    };
  },
  replace: (node, values) => {
    needs(node, 3);
    const regexOf = regexArgument(node, 1);
    return (row) => {
      const [value, pattern, replacement] = [at(values, 0)(row), at(values, 1)(row), at(values, 2)(row)];
      if (value === null || pattern === null || replacement === null) return null;
      const regex = regexOf(textOf(singleOf(pattern, "replace")));
      const written = textOf(singleOf(replacement, "replace"));
      if (typeof value === "object") return value.map((each) => replaced(each, regex, written));
      return replaced(textOf(singleOf(value, "replace")), regex, written);
    };
  },
  searchmatch: (node, _values, context) => {
    needs(node, 1);
    const [text] = node.arguments;
    if (text?.kind !== "text") throw new EngineFault("searchmatch takes a literal text");
    return compileSearch(searchOfText(text.text), context.answers);
  },
  // mvfilter(condition over one field): the values of the field for which the condition is true.
  mvfilter: (node, values) => {
    needs(node, 1);
    const fields = new Set(fieldNames(node.arguments[0] as EvalExpression));
    const [field] = fields;
    if (fields.size !== 1 || field === undefined) throw new EngineFault("mvfilter looks at one field");
    return (row) => listOf(textsOf(fieldOf(row, field)).filter((value) => isTrue(at(values, 0)(Object.assign(emptyRow(), { [field]: value })))));
  },
  mvmap: (node, values) => {
    needs(node, 2, 3);
    const [field] = node.arguments;
    if (field?.kind !== "field") throw new EngineFault("mvmap looks at one field");
    return (row) => listOf(textsOf(at(values, 0)(row)).flatMap((value) => textsOf(at(values, 1)(Object.assign(emptyRow(), row, { [field.name]: value })))));
  },
  mvcount: (node, values) => {
    needs(node, 1);
    return (row) => {
      const count = textsOf(at(values, 0)(row)).length;
      return count === 0 ? null : count;
    };
  },
  mvappend: (_node, values) => (row) => listOf(values.flatMap((value) => textsOf(value(row)))),
  max: (_node, values) => (row) => extreme(values.map((value) => value(row)), 1),
  min: (_node, values) => (row) => extreme(values.map((value) => value(row)), -1),
  typeof: (node, values) => {
    needs(node, 1);
    return (row) => {
      const value = at(values, 0)(row);
      if (value === null) return "Invalid";
      return typeof value === "boolean" ? "Boolean" : numberOf(value) === null ? "String" : "Number";
    };
  },
};

function isTrue(value: SplValue): boolean {
  if (value === null || typeof value === "boolean") return value === true;
  throw new EngineFault(`a condition is expected and not ${JSON.stringify(value).slice(0, 60)}`);
}

function onTexts(values: readonly RowValue[], name: string, testOf: (pattern: string) => (text: string) => boolean): RowValue {
  return (row) => {
    const [value, pattern] = [at(values, 0)(row), at(values, 1)(row)];
    if (value === null || pattern === null) return null;
    const test = testOf(textOf(singleOf(pattern, name)));
    return textsOf(value).some(test);
  };
}

/** The regular expression of an argument: compiled once when it is a literal, else once for each text in a row. */
function regexArgument(node: EvalCall, index: number): (pattern: string) => CompiledPcre {
  const argument = node.arguments[index];
  const fixed = argument?.kind === "text" ? compilePcre(argument.text) : undefined;
  let last: { readonly pattern: string; readonly regex: CompiledPcre } | undefined;
  return (pattern) => {
    if (fixed !== undefined) return fixed;
    if (last?.pattern !== pattern) last = { pattern, regex: compilePcre(pattern) };
    return last.regex;
  };
}

/** The most characters that a replacement makes. */
const longestText = 5_000_000;

/** All matches replaced; `\1` in the replacement is what the first group took. */
function replaced(text: string, regex: CompiledPcre, replacement: string): string {
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  for (let start = 0; start <= text.length; ) {
    const found = regex.match(text, start);
    if (found === undefined) break;
    const [begin, end] = [found.starts[0] as number, found.ends[0] as number];
    const written = replacement.replace(/\\(\d)/g, (_, group: string) => {
      const index = Number(group);
      const first = found.starts[index] ?? -1;
      return first < 0 ? "" : text.slice(first, found.ends[index]);
    });
    parts.push(text.slice(from, begin), written);
    length += begin - from + written.length;
    if (length > longestText) throw new EngineFault("replace makes a text that is too long");
    from = end;
    if (end > begin) start = end;
    else start = end + 1;
  }
  parts.push(text.slice(from));
  return parts.join("");
}

function fieldNames(node: EvalExpression): readonly string[] {
  switch (node.kind) {
    case "field":
      return [node.name];
    case "call":
      return node.arguments.flatMap(fieldNames);
    case "not":
    case "minus":
      return fieldNames(node.operand);
    case "and":
    case "or":
    case "xor":
    case "concat":
      return node.operands.flatMap(fieldNames);
    case "compare":
    case "arithmetic":
      return [...fieldNames(node.left), ...fieldNames(node.right)];
    default:
      return [];
  }
}

/** Numbers are less than texts to `max` and `min` of eval; nulls do not count. */
function extreme(values: readonly SplValue[], sign: 1 | -1): SplValue {
  let best: string | number | null = null;
  for (const value of values) {
    for (const each of value === null ? [] : eachOf(value, "max and min")) {
      if (best === null || rankedOrder(each, best) * sign > 0) best = each;
    }
  }
  return best;
}

function rankedOrder(left: string | number, right: string | number): number {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a !== null && b !== null) return a - b;
  if (a !== null || b !== null) return a !== null ? -1 : 1;
  return left < right ? -1 : left > right ? 1 : 0;
}

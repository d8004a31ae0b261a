import { inRanges, numberOf4, privateNetworks, sameAddress } from "./addresses.js";
import { notOf, textOf } from "./comparisons.js";
import type { EngineFunction } from "./functions.js";
import { type Frame, type Scalar, scalarOf } from "./scope.js";
import { convert, isEmpty, isNumeric, type KqlType, type KqlValue, refuse, toText } from "./values.js";

/**
 * The type that all values have; numbers of two types are of the wider one, and a dynamic value makes all dynamic.
 * Refuses types that have nothing in common.
 */
export function commonType(values: readonly Scalar[], where: string): KqlType {
  const types = [...new Set(values.map(({ type }) => type))];
  const [only] = types;
  if (types.length === 1 && only !== undefined) return only;
  if (types.includes("dynamic")) return "dynamic";
  if (!types.every(isNumeric)) return refuse(`${where} of ${types.join(" and ")}`);
  return types.includes("real") ? "real" : types.includes("decimal") ? "decimal" : "long";
}

const many = Number.POSITIVE_INFINITY;

/** Functions that decide, and functions on addresses. Manual: https://learn.microsoft.com/kusto/query/scalar-functions */
export const conditionFunctions: Readonly<Record<string, EngineFunction>> = {
  not: { least: 1, most: 1, make: ([value]) => notOf(value as Scalar) },
  iff: { least: 3, most: 3, make: choose },
  iif: { least: 3, most: 3, make: choose },
  case: { least: 3, most: many, make: cases },
  // The first value that is not null; of text, that is not empty. Manual: .../kusto/query/coalesce-function
  coalesce: { least: 2, most: many, make: coalesce },
  isempty: predicate((value) => isEmpty(value)),
  isnotempty: predicate((value) => !isEmpty(value)),
  notempty: predicate((value) => !isEmpty(value)),
  isnull: predicate((value) => value === null),
  isnotnull: predicate((value) => value !== null),
  notnull: predicate((value) => value !== null),
  ipv4_is_in_range: ranges(4),
  ipv6_is_in_range: ranges(6),
  ipv4_is_in_any_range: ranges(4),
  ipv6_is_in_any_range: ranges(6),
  ipv4_is_match: matches(4),
  ipv6_is_match: matches(6),
  ipv4_is_private: addressTest((text) => inRanges(4, text, privateNetworks)),
  parse_ipv4: { least: 1, most: 1, make: ([value]) => onText("long", value as Scalar, "parse_ipv4", numberOf4) },
};

function predicate(test: (value: KqlValue) => boolean): EngineFunction {
  return { least: 1, most: 1, make: (args) => scalarOf("bool", args, (frame) => test((args[0] as Scalar).run(frame))) };
}

function choose([condition, yes, no]: readonly Scalar[]): Scalar {
  return cases([condition as Scalar, yes as Scalar, no as Scalar]);
}

/** A condition that is null counts as false. Manual: https://learn.microsoft.com/kusto/query/case-function */
function cases(args: readonly Scalar[]): Scalar {
  if (args.length % 2 === 0) refuse("case without a last value");
  const conditions = args.filter((_arg, at) => at % 2 === 0 && at < args.length - 1);
  const values = args.filter((_arg, at) => at % 2 === 1 || at === args.length - 1);
  for (const { type } of conditions) if (type !== "bool") refuse(`a ${type} as a condition`);
  const type = commonType(values, "case");
  const results = values.map((value) => typed(value, type));
  const last = results.at(-1) as Scalar;
  return scalarOf(type, args, (frame) => {
    for (let at = 0; at < conditions.length; at++) if ((conditions[at] as Scalar).run(frame) === true) return (results[at] as Scalar).run(frame);
    return last.run(frame);
  });
}

/** The value in a type that takes it in. */
export function typed(value: Scalar, type: KqlType): Scalar {
  return value.type === type ? value : scalarOf(type, [value], (frame) => convert(value.run(frame), value.type, type));
}

function coalesce(args: readonly Scalar[]): Scalar {
  const type = commonType(args, "coalesce");
  const values = args.map((value) => typed(value, type));
  return scalarOf(type, args, (frame) => {
    for (const value of values) {
      const found = value.run(frame);
      if (type === "string" ? found !== "" : found !== null) return found;
    }
    return type === "string" ? "" : null;
  });
}

/** A function of one text. */
export function onText(type: KqlType, value: Scalar, name: string, run: (text: string) => KqlValue): Scalar {
  const text = textOf(value, name);
  return scalarOf(type, [text], (frame) => run(text.run(frame) as string));
}

function addressTest(test: (text: string) => boolean | null): EngineFunction {
  return { least: 1, most: 1, make: ([value]) => onText("bool", value as Scalar, "an address function", test) };
}

/** The ranges may be one dynamic list. Manual: https://learn.microsoft.com/kusto/query/ipv4-is-in-any-range-function */
function ranges(version: 4 | 6): EngineFunction {
  return {
    least: 2,
    most: many,
    make: ([value, ...rest]) => {
      const text = textOf(value as Scalar, "an address function");
      const listed = (frame: Frame): readonly string[] =>
        rest.flatMap((range) => {
          const found = range.run(frame);
          return Array.isArray(found) ? found.map((each) => toText(each as KqlValue, "dynamic")) : [toText(found, range.type)];
        });
      return scalarOf("bool", [text, ...rest], (frame) => inRanges(version, text.run(frame) as string, listed(frame)));
    },
  };
}

function matches(version: 4 | 6): EngineFunction {
  return {
    least: 2,
    most: 3,
    make: ([left, right, prefix]) => {
      const [one, two] = [textOf(left as Scalar, "an address function"), textOf(right as Scalar, "an address function")];
      const args = prefix === undefined ? [one, two] : [one, two, prefix];
      return scalarOf("bool", args, (frame) => sameAddress(version, one.run(frame) as string, two.run(frame) as string, (prefix?.run(frame) ?? undefined) as number | undefined));
    },
  };
}

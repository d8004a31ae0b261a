import type { EngineFunction } from "./functions.js";
import { commonType, typed } from "./functions-condition.js";
import { type Frame, type Scalar, scalarOf } from "./scope.js";
import { compareOrder, convert, isNumeric, isWhole, type KqlType, type KqlValue, refuse, toText } from "./values.js";

const many = Number.POSITIVE_INFINITY;

/** Conversions and functions on numbers. Manual: https://learn.microsoft.com/kusto/query/scalar-functions */
export const numberFunctions: Readonly<Record<string, EngineFunction>> = {
  tostring: conversion("string"), tolong: conversion("long"), toint: conversion("int"), todouble: conversion("real"), toreal: conversion("real"), todecimal: conversion("decimal"),
  tobool: conversion("bool"), toboolean: conversion("bool"), todatetime: conversion("datetime"), totimespan: conversion("timespan"), toguid: conversion("guid"),
  bin: { least: 2, most: 2, make: binOf },
  floor: { least: 1, most: 2, make: (args) => (args.length === 2 ? binOf(args) : wholeOf(args[0] as Scalar, Math.floor)) },
  ceiling: { least: 1, most: 1, make: ([value]) => wholeOf(value as Scalar, Math.ceil) },
  round: { least: 1, most: 2, make: roundOf },
  abs: { least: 1, most: 1, make: ([value]) => numeric((value as Scalar).type, [value as Scalar], (number) => Math.abs(number)) },
  sign: { least: 1, most: 1, make: ([value]) => numeric("long", [value as Scalar], (number) => Math.sign(number)) },
  sqrt: { least: 1, most: 1, make: ([value]) => real([value as Scalar], (number) => (number < 0 ? null : Math.sqrt(number))) },
  exp: { least: 1, most: 1, make: ([value]) => real([value as Scalar], (number) => Math.exp(number)) },
  log: { least: 1, most: 1, make: ([value]) => real([value as Scalar], (number) => (number <= 0 ? null : Math.log(number))) },
  log2: { least: 1, most: 1, make: ([value]) => real([value as Scalar], (number) => (number <= 0 ? null : Math.log2(number))) },
  log10: { least: 1, most: 1, make: ([value]) => real([value as Scalar], (number) => (number <= 0 ? null : Math.log10(number))) },
  pow: { least: 2, most: 2, make: (args) => real(args, (base, power) => base ** power) },
  max_of: { least: 2, most: many, make: (args) => extreme(args, 1) },
  min_of: { least: 2, most: many, make: (args) => extreme(args, -1) },
  tohex: { least: 1, most: 2, make: hexOf },
  binary_and: { least: 2, most: 2, make: (args) => bits(args, (a, b) => a & b) },
  binary_or: { least: 2, most: 2, make: (args) => bits(args, (a, b) => a | b) },
  binary_xor: { least: 2, most: 2, make: (args) => bits(args, (a, b) => a ^ b) },
  isnan: { least: 1, most: 1, make: ([value]) => numeric("bool", [value as Scalar], (number) => Number.isNaN(number)) },
  isinf: { least: 1, most: 1, make: ([value]) => numeric("bool", [value as Scalar], (number) => Math.abs(number) === many) },
  isfinite: { least: 1, most: 1, make: ([value]) => numeric("bool", [value as Scalar], (number) => Number.isFinite(number)) },
};

function conversion(to: KqlType): EngineFunction {
  return { least: 1, most: 1, make: ([value]) => scalarOf(to, [value as Scalar], (frame) => convert((value as Scalar).run(frame), (value as Scalar).type, to)) };
}

/** A function of numbers, null where any of them is. Dynamic values count as the numbers that they hold. */
function numeric(type: KqlType, args: readonly Scalar[], run: (...numbers: number[]) => KqlValue): Scalar {
  const values = args.map((value) => (value.type === "dynamic" ? typed(value, "real") : value));
  for (const value of values) if (!isNumeric(value.type) && value.type !== "timespan") refuse(`arithmetic of a ${value.type}`);
  return scalarOf(type, values, (frame) => {
    const numbers = values.map((value) => value.run(frame));
    return numbers.includes(null) ? null : run(...(numbers as number[]));
  });
}

function real(args: readonly Scalar[], run: (...numbers: number[]) => number | null): Scalar {
  return numeric("real", args, run);
}

function wholeOf(value: Scalar, round: (number: number) => number): Scalar {
  return numeric(isWhole(value.type) ? value.type : "real", [value], round);
}

function roundOf([value, digits]: readonly Scalar[]): Scalar {
  return real(digits === undefined ? [value as Scalar] : [value as Scalar, digits], (number, places = 0) => {
    const size = 10 ** places;
    const scaled = number * size;
    // Half of a unit goes away from zero.
    return (Math.sign(scaled) * Math.round(Math.abs(scaled))) / size;
  });
}

/** Rounds down to a multiple. Manual: https://learn.microsoft.com/kusto/query/bin-function */
function binOf(args: readonly Scalar[]): Scalar {
  const [value, size] = args as readonly [Scalar, Scalar];
  const fits = value.type === "datetime" || value.type === "timespan" ? size.type === "timespan" : isNumeric(value.type) && isNumeric(size.type);
  if (!fits) refuse(`bin of ${value.type} by ${size.type}`);
  const type = isNumeric(value.type) ? commonType(args, "bin") : value.type;
  return scalarOf(type, args, (frame) => {
    const [number, step] = [value.run(frame), size.run(frame)] as readonly (number | null)[];
    return number == null || step == null || step <= 0 ? null : Math.floor(number / step) * step;
  });
}

function extreme(args: readonly Scalar[], sign: 1 | -1): Scalar {
  const type = commonType(args, "max_of");
  const values = args.map((value) => typed(value, type));
  return scalarOf(type, values, (frame: Frame) => {
    let best: KqlValue = null;
    for (const value of values) {
      const found = value.run(frame);
      if (found !== null && (best === null || compareOrder(found, best) * sign > 0)) best = found;
    }
    return best;
  });
}

/** Lower-case digits; a least number of them may be asked for. Manual: https://learn.microsoft.com/kusto/query/tohex-function */
function hexOf([value, digits]: readonly Scalar[]): Scalar {
  const number = value as Scalar;
  if (!isWhole(number.type)) refuse(`tohex of a ${number.type}`);
  return scalarOf("string", digits === undefined ? [number] : [number, digits], (frame) => {
    const found = number.run(frame) as number | null;
    if (found === null) return "";
    const text = found < 0 ? BigInt.asUintN(64, BigInt(Math.trunc(found))).toString(16) : found.toString(16);
    return text.padStart(Math.min(Number(toText(digits?.run(frame) ?? null, "long")), 64), "0");
  });
}

function bits(args: readonly Scalar[], run: (a: bigint, b: bigint) => bigint): Scalar {
  for (const { type } of args) if (!isWhole(type)) refuse(`bits of a ${type}`);
  return numeric("long", args, (a, b) => Number(BigInt.asIntN(64, run(BigInt(Math.trunc(a)), BigInt(Math.trunc(b as number))))));
}

/** An operator between two values. Manual: https://learn.microsoft.com/kusto/query/numerical-operators, .../datetime-timespan-arithmetic */
export function arithmetic(operator: "+" | "-" | "*" | "/" | "%", left: Scalar, right: Scalar): Scalar {
  const [a, b] = [left.type, right.type];
  const plain = (type: KqlType, run: (one: number, two: number) => number | null): Scalar =>
    scalarOf(type, [left, right], (frame) => {
      const [one, two] = [left.run(frame), right.run(frame)];
      return one === null || two === null ? null : run(one as number, two as number);
    });
  if (a === "datetime" || b === "datetime" || a === "timespan" || b === "timespan") {
    if (operator === "+" && ((a === "datetime" && b === "timespan") || (a === "timespan" && b === "datetime"))) return plain("datetime", (one, two) => one + two);
    if (operator === "-" && a === "datetime" && b === "timespan") return plain("datetime", (one, two) => one - two);
    if (operator === "-" && a === "datetime" && b === "datetime") return plain("timespan", (one, two) => one - two);
    if (a === "timespan" && b === "timespan") {
      if (operator === "+") return plain("timespan", (one, two) => one + two);
      if (operator === "-") return plain("timespan", (one, two) => one - two);
      if (operator === "/") return plain("real", (one, two) => one / two);
    }
    if (operator === "*" && ((a === "timespan" && isNumeric(b)) || (b === "timespan" && isNumeric(a)))) return plain("timespan", (one, two) => one * two);
    if (operator === "/" && a === "timespan" && isNumeric(b)) return plain("timespan", (one, two) => one / two);
    return refuse(`${a} ${operator} ${b}`);
  }
  if (!isNumeric(a) || !isNumeric(b)) return refuse(`${a} ${operator} ${b}`);
  const type = commonType([left, right], operator);
  const whole = isWhole(type);
  switch (operator) {
    case "+":
      return plain(type, (one, two) => one + two);
    case "-":
      return plain(type, (one, two) => one - two);
    case "*":
      return plain(type, (one, two) => one * two);
    case "/":
      return plain(type, (one, two) => (whole ? (two === 0 ? null : Math.trunc(one / two)) : one / two));
    case "%":
      // The sign is that of the divisor. Manual: https://learn.microsoft.com/kusto/query/numerical-operators
      return plain(type, (one, two) => (two === 0 ? null : ((one % two) + Math.abs(two)) % Math.abs(two)));
  }
}

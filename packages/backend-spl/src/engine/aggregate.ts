import { EngineFault } from "@isorule/core";
import type { Aggregation } from "../syntax/tree.js";
import { compileEval, type EvalContext, type RowValue } from "./eval-expression.js";
import { fieldOf, listOf, numberOf, orderOf, type Row, type SplValue, textsOf } from "./values.js";

/** Takes rows one after the other and gives a value for those that it has taken. */
export interface Accumulator {
  readonly add: (row: Row) => void;
  readonly value: () => SplValue;
}

/** A function of `stats` and its like, ready to be started for a group. */
export interface Aggregate {
  readonly as: string;
  readonly start: () => Accumulator;
  /** Counts: 0 and not nothing where there are no rows. */
  readonly counts: boolean;
}

/** The count that a row of `tstats prestats=true` stands for. */
export const prestatsCount = "psrsvd_gc";

/** `list()` keeps so many values. */
const mostListed = 100;
/** The most values that one function keeps. */
const mostKept = 1_000_000;

/**
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/statistical-and-charting-functions/statistical-and-charting-functions
 * @throws EngineFault for a function that is not known
 */
export function compileAggregate(node: Aggregation, context: EvalContext): Aggregate {
  const name = node.function;
  const isCount = name === "count" || name === "c";
  if (isCount && node.field === undefined && node.expression === undefined) return { as: node.as, start: rowCount, counts: true };
  const valueOf = argumentOf(node, context);
  const make = makers[name] ?? percentileMaker(name);
  if (make === undefined) throw new EngineFault(`the function ${name} of stats is not known here`);
  if (node.field !== undefined && /\*/.test(node.field)) throw new EngineFault(`${name}(${node.field}) over all fields is not known here`);
  return { as: node.as, start: () => make(valueOf), counts: isCount || name === "dc" || name === "distinct_count" || name === "estdc" };
}

function argumentOf(node: Aggregation, context: EvalContext): RowValue {
  if (node.expression !== undefined) return compileEval(node.expression, context);
  const { field } = node;
  if (field === undefined) throw new EngineFault(`the function ${node.function} lacks a field`);
  return (row) => fieldOf(row, field);
}

function rowCount(): Accumulator {
  let count = 0;
  return {
    add: (row) => {
      const partial = row[prestatsCount];
      count += typeof partial === "number" ? partial : 1;
    },
    value: () => count,
  };
}

/** The texts of a value. A condition, as of `count(eval(x=1))`, counts where it is true. */
function taken(value: SplValue): readonly string[] {
  return typeof value === "boolean" ? (value ? ["1"] : []) : textsOf(value);
}

type Maker = (valueOf: RowValue) => Accumulator;

const countMaker: Maker = (valueOf) => {
  let count = 0;
  return { add: (row) => void (count += taken(valueOf(row)).length), value: () => count };
};

const distinctMaker: Maker = (valueOf) => {
  const seen = new Set<string>();
  return {
    add: (row) => {
      for (const text of taken(valueOf(row))) seen.add(text);
      if (seen.size > mostKept) throw new EngineFault("more values than this engine keeps");
    },
    value: () => seen.size,
  };
};

/** A function of all values of the rows. */
function fromTexts(of: (texts: readonly string[]) => SplValue): Maker {
  return (valueOf) => {
    const kept: string[] = [];
    return {
      add: (row) => {
        for (const text of taken(valueOf(row))) kept.push(text);
        if (kept.length > mostKept) throw new EngineFault("more values than this engine keeps");
      },
      value: () => of(kept),
    };
  };
}

/** A function of all values that are numbers. */
function fromNumbers(of: (numbers: readonly number[]) => SplValue): Maker {
  return fromTexts((texts) => {
    const numbers = texts.flatMap((text) => numberOf(text) ?? []);
    return numbers.length === 0 ? null : of(numbers);
  });
}

/** The value that stands first or last by order: numbers by size, else texts. */
function extremeMaker(sign: 1 | -1): Maker {
  return (valueOf) => {
    let best: string | undefined;
    return {
      add: (row) => {
        for (const text of taken(valueOf(row))) if (best === undefined || orderOf(text, best) * sign > 0) best = text;
      },
      value: () => (best === undefined ? null : (numberOf(best) ?? best)),
    };
  };
}

/** The value of the row that comes first or last: in the order of rows, or by `_time`. */
function rowMaker(isBetter: (row: Row, best: Row | undefined) => boolean, give: (value: SplValue, row: Row) => SplValue): Maker {
  return (valueOf) => {
    let best: Row | undefined;
    return {
      add: (row) => {
        if (valueOf(row) !== null && isBetter(row, best)) best = row;
      },
      value: () => (best === undefined ? null : give(valueOf(best), best)),
    };
  };
}

const timeOf = (row: Row): number => Number(row["_time"] ?? Number.NaN);
const isEarlier = (row: Row, best: Row | undefined): boolean => best === undefined || timeOf(row) < timeOf(best);
const isLater = (row: Row, best: Row | undefined): boolean => best === undefined || timeOf(row) > timeOf(best);
const valueItself = (value: SplValue): SplValue => value;
const timeItself = (_value: SplValue, row: Row): SplValue => fieldOf(row, "_time");

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

function variance(numbers: readonly number[], sample: boolean): number {
  const middle = mean(numbers);
  const squares = numbers.reduce((sum, each) => sum + (each - middle) ** 2, 0);
  const parts = sample ? numbers.length - 1 : numbers.length;
  return parts === 0 ? 0 : squares / parts;
}

const makers: Readonly<Record<string, Maker>> = {
  count: countMaker,
  c: countMaker,
  dc: distinctMaker,
  distinct_count: distinctMaker,
  estdc: distinctMaker,
  values: fromTexts((texts) => listOf([...new Set(texts)].sort())),
  list: fromTexts((texts) => listOf(texts.slice(0, mostListed))),
  sum: fromNumbers((numbers) => numbers.reduce((sum, each) => sum + each, 0)),
  sumsq: fromNumbers((numbers) => numbers.reduce((sum, each) => sum + each * each, 0)),
  avg: fromNumbers(mean),
  mean: fromNumbers(mean),
  range: fromNumbers((numbers) => numbers.reduce((a, b) => Math.max(a, b)) - numbers.reduce((a, b) => Math.min(a, b))),
  median: fromNumbers((numbers) => percentile(numbers, 50)),
  stdev: fromNumbers((numbers) => Math.sqrt(variance(numbers, true))),
  stdevp: fromNumbers((numbers) => Math.sqrt(variance(numbers, false))),
  var: fromNumbers((numbers) => variance(numbers, true)),
  varp: fromNumbers((numbers) => variance(numbers, false)),
  max: extremeMaker(1),
  min: extremeMaker(-1),
  mode: fromTexts((texts) => {
    const counts = new Map<string, number>();
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    return [...counts].reduce<readonly [string, number] | undefined>((best, each) => (best === undefined || each[1] > best[1] ? each : best), undefined)?.[0] ?? null;
  }),
  first: rowMaker((_row, best) => best === undefined, valueItself),
  last: rowMaker(() => true, valueItself),
  earliest: rowMaker(isEarlier, valueItself),
  latest: rowMaker(isLater, valueItself),
  earliest_time: rowMaker(isEarlier, timeItself),
  latest_time: rowMaker(isLater, timeItself),
};

/** `perc95`, `p95`, `exactperc95`, `upperperc95`: of some thousand values, all of them are exact. */
function percentileMaker(name: string): Maker | undefined {
  const found = /^(?:p|perc|exactperc|upperperc)(\d{1,3}(?:\.\d+)?)$/.exec(name);
  const share = Number(found?.[1]);
  return found === null || share > 100 ? undefined : fromNumbers((numbers) => percentile(numbers, share));
}

/** The smallest value that at least this share of the values does not exceed. */
function percentile(numbers: readonly number[], share: number): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? null;
}

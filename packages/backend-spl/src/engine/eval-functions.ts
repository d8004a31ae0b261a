import { EngineFault } from "@isorule/core";
import { jsonAt } from "./json-path.js";
import { networkTest } from "./network.js";
import { listOf, numberOf, singleOf, type SplValue, textOf, textsOf } from "./values.js";

type Given = Exclude<SplValue, null>;

/** A function that gives null as soon as an argument is null. */
export interface EvalFunction {
  readonly least: number;
  readonly most: number;
  readonly of: (values: readonly Given[]) => SplValue;
}

function one(values: readonly Given[], index: number, name: string): string {
  return textOf(singleOf(values[index] as Given, name));
}

function numberAt(values: readonly Given[], index: number): number | null {
  const value = values[index];
  return value === undefined ? null : numberOf(value);
}

/** A function of one text that is worked out for each of several values. */
function onText(of: (text: string) => SplValue): EvalFunction {
  return {
    least: 1,
    most: 1,
    of: ([value]) => (typeof value === "object" ? listOf(value.flatMap((each) => textsOf(of(each)))) : of(textOf(value as string | number))),
  };
}

function onNumber(of: (value: number) => number): EvalFunction {
  return {
    least: 1,
    most: 1,
    of: (values) => {
      const value = numberAt(values, 0);
      const result = value === null ? null : of(value);
      return result === null || !Number.isFinite(result) ? null : result;
    },
  };
}

function trimmed(ends: "both" | "left" | "right"): EvalFunction {
  return {
    least: 1,
    most: 2,
    of: (values) => {
      const text = one(values, 0, "trim");
      const signs = new Set(values.length > 1 ? one(values, 1, "trim") : " \t");
      let [start, end] = [0, text.length];
      if (ends !== "right") while (start < end && signs.has(text[start] as string)) start++;
      if (ends !== "left") while (end > start && signs.has(text[end - 1] as string)) end--;
      return text.slice(start, end);
    },
  };
}

/**
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/evaluation-functions/text-functions
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/evaluation-functions/multivalue-eval-functions
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/evaluation-functions/conversion-functions
 */
export const evalFunctions: Readonly<Record<string, EvalFunction>> = {
  lower: onText((text) => text.toLowerCase()),
  upper: onText((text) => text.toUpperCase()),
  len: { least: 1, most: 1, of: (values) => [...one(values, 0, "len")].length },
  trim: trimmed("both"),
  ltrim: trimmed("left"),
  rtrim: trimmed("right"),
  urldecode: onText((text) => {
    try {
      return decodeURIComponent(text.replaceAll("+", " "));
    } catch {
      return text;
    }
  }),
  // Positions count from 1; a negative one counts from the end.
  substr: {
    least: 2,
    most: 3,
    of: (values) => {
      const text = [...one(values, 0, "substr")];
      const start = numberAt(values, 1);
      const length = values.length > 2 ? numberAt(values, 2) : text.length;
      if (start === null || length === null) return null;
      const begin = start < 0 ? Math.max(0, text.length + start) : Math.max(0, start - 1);
      return text.slice(begin, begin + Math.max(0, length)).join("");
    },
  },
  // An empty delimiter parts the single characters.
  split: {
    least: 2,
    most: 2,
    of: (values) => {
      const [text, delimiter] = [one(values, 0, "split"), one(values, 1, "split")];
      return listOf((delimiter === "" ? [...text] : text.split(delimiter)).filter((piece) => piece !== ""));
    },
  },
  mvjoin: {
    least: 2,
    most: 2,
    of: (values) => {
      const texts = textsOf(values[0] as Given);
      return texts.length === 0 ? null : texts.join(one(values, 1, "mvjoin"));
    },
  },
  mvindex: {
    least: 2,
    most: 3,
    of: (values) => {
      const texts = textsOf(values[0] as Given);
      const [first, last] = [numberAt(values, 1), values.length > 2 ? numberAt(values, 2) : numberAt(values, 1)];
      if (first === null || last === null) return null;
      const place = (index: number): number => (index < 0 ? texts.length + index : index);
      return listOf(texts.slice(Math.max(0, place(first)), place(last) + 1));
    },
  },
  mvdedup: { least: 1, most: 1, of: ([value]) => listOf([...new Set(textsOf(value as Given))]) },
  mvsort: { least: 1, most: 1, of: ([value]) => listOf([...textsOf(value as Given)].sort()) },
  mvzip: {
    least: 2,
    most: 3,
    of: (values) => {
      const [left, right] = [textsOf(values[0] as Given), textsOf(values[1] as Given)];
      const between = values.length > 2 ? one(values, 2, "mvzip") : ",";
      return listOf(left.slice(0, right.length).map((text, index) => text + between + (right[index] as string)));
    },
  },
  tonumber: {
    least: 1,
    most: 2,
    of: (values) => {
      const text = one(values, 0, "tonumber");
      const base = values.length > 1 ? numberAt(values, 1) : 10;
      if (base === 10) return numberOf(text);
      if (base === null || base < 2 || base > 36) return null;
      return toNumber(text, base);
    },
  },
  tostring: {
    least: 1,
    most: 2,
    of: (values) => {
      const [value] = values;
      if (values.length > 1) throw new EngineFault("tostring with a format is not known here");
      return typeof value === "boolean" ? (value ? "True" : "False") : typeof value === "number" ? textOf(value) : (value ?? null);
    },
  },
  round: {
    least: 1,
    most: 2,
    of: (values) => {
      const [value, digits] = [numberAt(values, 0), values.length > 1 ? numberAt(values, 1) : 0];
      return value === null || digits === null || digits < 0 || digits > 20 ? null : Number(value.toFixed(digits));
    },
  },
  abs: onNumber(Math.abs),
  floor: onNumber(Math.floor),
  ceil: onNumber(Math.ceil),
  ceiling: onNumber(Math.ceil),
  sqrt: onNumber(Math.sqrt),
  exact: onNumber((value) => value),
  ln: onNumber(Math.log),
  exp: onNumber(Math.exp),
  pow: {
    least: 2,
    most: 2,
    of: (values) => {
      const [base, exponent] = [numberAt(values, 0), numberAt(values, 1)];
      const power = base === null || exponent === null ? null : base ** exponent;
      return power === null || !Number.isFinite(power) ? null : power;
    },
  },
  isnum: { least: 1, most: 1, of: ([value]) => numberOf(value as Given) !== null },
  isint: { least: 1, most: 1, of: ([value]) => Number.isInteger(numberOf(value as Given) ?? 0.5) },
  isstr: { least: 1, most: 1, of: ([value]) => typeof value !== "boolean" && numberOf(value as Given) === null },
  isbool: { least: 1, most: 1, of: ([value]) => typeof value === "boolean" },
  // False for what is no address; a text that is no network is a fault of the query.
  cidrmatch: {
    least: 2,
    most: 2,
    of: (values) => {
      const network = one(values, 0, "cidrmatch");
      const test = networkTest(network);
      if (test === undefined) throw new EngineFault(`cidrmatch: ${network.slice(0, 60)} is no network`);
      return textsOf(values[1] as Given).some(test);
    },
  },
  spath: { least: 2, most: 2, of: (values) => listOf(jsonAt(one(values, 0, "spath"), one(values, 1, "spath"))) },
};

function toNumber(text: string, base: number): number | null {
  const digits = "0123456789abcdefghijklmnopqrstuvwxyz".slice(0, base);
  // 0x before hexadecimal digits is read over, as the C library does.
  const folded = base === 16 ? text.toLowerCase().replace(/^0x/, "") : text.toLowerCase();
  if (folded === "" || folded.length > 200 || [...folded].some((digit) => !digits.includes(digit))) return null;
  return Number.parseInt(folded, base);
}

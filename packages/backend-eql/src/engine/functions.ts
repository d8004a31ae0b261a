import { EngineFault, inNetwork, parseAddress, type Scalar } from "@isorule/core";
import type { ValueKind } from "./field-types.js";
import { foldCase } from "./fold-case.js";
import { compileWildcard } from "./wildcard.js";

/** What a function takes and gives. */
export interface EqlFunction {
  /** Kinds of the arguments; the last one stands for all further ones. `any` takes every kind. */
  readonly takes: readonly (ValueKind | "any")[];
  readonly least: number;
  readonly most: number;
  readonly gives: ValueKind;
  /** Whether the result is a whole number when all numbers among the arguments are: their division gives whole numbers. */
  readonly whole?: "always" | "as-arguments";
  /** Which arguments make the result null when they are null: every one where it does not say. */
  readonly nullBy?: "first" | "none";
  readonly run: (args: readonly (Scalar | null)[], insensitive: boolean, whole: boolean) => Scalar | null;
}

const text = (value: Scalar | null | undefined): string => String(value);

/** A function that is null when any argument is. */
function nullWhenAny(run: (args: readonly Scalar[], insensitive: boolean, whole: boolean) => Scalar | null): EqlFunction["run"] {
  return (args, insensitive, whole) => (args.includes(null) ? null : run(args as readonly Scalar[], insensitive, whole));
}

function arithmetic(run: (left: number, right: number, whole: boolean) => number): EqlFunction {
  return { takes: ["number"], least: 2, most: 2, gives: "number", whole: "as-arguments", run: nullWhenAny(([left, right], _insensitive, whole) => run(Number(left), Number(right), whole)) };
}

function textTest(run: (source: string, part: string) => boolean): EqlFunction {
  return {
    takes: ["text"],
    least: 2,
    most: 2,
    gives: "boolean",
    run: nullWhenAny(([source, part], insensitive) => (insensitive ? run(foldCase(text(source)), foldCase(text(part))) : run(text(source), text(part)))),
  };
}

function wholeDivision(left: number, right: number): number {
  if (right === 0) throw new EngineFault("A whole number is divided by zero.");
  return Math.trunc(left / right);
}

/**
 * The functions by their names in lower case: the registry of Elasticsearch looks names up without case.
 * Source: https://www.elastic.co/docs/reference/query-languages/eql/eql-function-ref and the processors in
 * elastic/elasticsearch, x-pack/plugin/eql, expression/function/scalar
 */
export const functions: Readonly<Record<string, EqlFunction>> = {
  add: arithmetic((left, right) => left + right),
  subtract: arithmetic((left, right) => left - right),
  multiply: arithmetic((left, right) => left * right),
  divide: arithmetic((left, right, whole) => (whole ? wholeDivision(left, right) : left / right)),
  modulo: arithmetic((left, right, whole) => (whole && right === 0 ? wholeDivision(left, right) : left % right)),
  startswith: textTest((source, part) => source.startsWith(part)),
  endswith: textTest((source, part) => source.endsWith(part)),
  // test_extra.toml of the EQL suite: an empty text is in no other
  stringcontains: textTest((source, part) => part !== "" && source.includes(part)),
  length: { takes: ["text"], least: 1, most: 1, gives: "number", whole: "always", run: nullWhenAny(([source]) => text(source).length) },
  string: { takes: ["any"], least: 1, most: 1, gives: "text", run: nullWhenAny(([value]) => text(value)) },
  concat: { takes: ["any"], least: 1, most: Infinity, gives: "text", nullBy: "none", run: (args) => args.map((arg) => (arg === null ? "" : text(arg))).join("") },
  substring: { takes: ["text", "number"], least: 2, most: 3, gives: "text", run: nullWhenAny(([source, start, end]) => text(source).slice(Number(start), end === undefined ? undefined : Number(end))) },
  indexof: { takes: ["text", "text", "number"], least: 2, most: 3, gives: "number", whole: "always", run: nullWhenAny(indexOf) },
  between: { takes: ["text", "text", "text", "boolean"], least: 3, most: 4, gives: "text", run: nullWhenAny(between) },
  number: { takes: ["any", "number"], least: 1, most: 2, gives: "number", nullBy: "first", run: ([value, base]) => (value === null || value === undefined ? null : toNumber(value, base)) },
  cidrmatch: { takes: ["ip", "text"], least: 2, most: Infinity, gives: "boolean", run: nullWhenAny(([address, ...networks]) => networkTest(networks.map(text))(text(address))) },
  wildcard: { takes: ["text"], least: 2, most: Infinity, gives: "boolean", run: nullWhenAny(([source, ...patterns], insensitive) => patterns.some((pattern) => compileWildcard(text(pattern), { insensitive, escapes: false })(text(source)))) },
};

function indexOf([source, part, start = 0]: readonly Scalar[], insensitive: boolean): number | null {
  const [inside, wanted] = insensitive ? [foldCase(text(source)), foldCase(text(part))] : [text(source), text(part)];
  const from = Math.max(0, Number(start));
  const found = from > inside.length ? -1 : inside.indexOf(wanted, from);
  return found < 0 ? null : found;
}

function between([source, left, right, greedy = false]: readonly Scalar[], insensitive: boolean): string {
  const [inside, before, after] = insensitive ? [foldCase(text(source)), foldCase(text(left)), foldCase(text(right))] : [text(source), text(left), text(right)];
  const found = inside.indexOf(before);
  if (found < 0) return "";
  const start = found + before.length;
  const end = greedy === true ? inside.lastIndexOf(after) : inside.indexOf(after, start);
  return end < start ? "" : text(source).slice(start, end);
}

function toNumber(value: Scalar, base: Scalar | null | undefined): number {
  if (typeof value === "number") return value;
  const digits = text(value);
  const radix = base === null || base === undefined ? 10 : Number(base);
  const number = radix === 10 ? (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(digits) ? Number(digits) : Number.NaN) : wholeNumber(digits, radix);
  if (Number.isNaN(number)) throw new EngineFault(`${JSON.stringify(digits.slice(0, 60))} is no number.`);
  return number;
}

function wholeNumber(digits: string, radix: number): number {
  const body = radix === 16 ? digits.replace(/^([-+]?)0x/i, "$1") : digits;
  const allowed = "0123456789abcdefghijklmnopqrstuvwxyz".slice(0, radix);
  const isNumber = radix >= 2 && radix <= 36 && body !== "" && Array.from(body.replace(/^[-+]/, "").toLowerCase()).every((digit) => allowed.includes(digit));
  return isNumber ? Number.parseInt(body, radix) : Number.NaN;
}

/**
 * Whether an address lies in one of the networks, which may be plain addresses. Bits behind the prefix do not count.
 *
 * @throws EngineFault for a text that is neither
 */
export function networkTest(networks: readonly string[]): (address: string) => boolean {
  const parsed = networks.map((network) => {
    const [address = "", length, ...rest] = network.split("/");
    const bytes = parseAddress(address);
    const prefix = length === undefined ? (bytes?.length ?? 0) * 8 : /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
    if (bytes === undefined || rest.length > 0 || !(prefix <= bytes.length * 8)) throw new EngineFault(`${JSON.stringify(network.slice(0, 60))} is no network.`);
    return { bytes, prefix };
  });
  return (address) => {
    const bytes = addressBytes(address);
    return bytes !== undefined && parsed.some((network) => inNetwork(bytes, network) || inNetwork(mapped(bytes), network));
  };
}

/** An address as an index holds it: `::ffff:10.0.0.1` is 10.0.0.1. Source: InetAddressPoint of Lucene */
function addressBytes(address: string): readonly number[] | undefined {
  const bytes = parseAddress(address);
  return bytes !== undefined && bytes.length === 16 && isMapped(bytes) ? bytes.slice(12) : bytes;
}

/** An IPv4 address as the IPv6 address that an index keeps it as: a network such as `::/0` holds it. */
function mapped(bytes: readonly number[]): readonly number[] {
  return bytes.length === 4 ? [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, ...bytes] : bytes;
}

function isMapped(bytes: readonly number[]): boolean {
  return bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255;
}

/** Whether two texts are the same address. */
export function sameAddress(one: string, other: string): boolean {
  const [left, right] = [addressBytes(one), addressBytes(other)];
  return left !== undefined && right !== undefined && left.join(".") === right.join(".");
}

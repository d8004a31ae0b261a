import { type Comparison, type Exists, fieldInfo, parseAddress, parseLike, parseNetwork, parseRegex, type Scalar } from "@isorule/core";
import { regexExamples } from "./regex-examples.js";

/** Where a text has to stand in a value. */
export type Part = "whole" | "start" | "middle" | "end";

/** The value that a text is wished of: the field that events state, or one that follows from it. */
export type Space = "stated" | "basename" | "dirname" | "extension";

/** A text that a value has to hold in a place. */
export interface Piece {
  readonly part: Part;
  readonly space: Space;
  readonly text: string;
  readonly caseSensitive: boolean;
}

/** One way to make a comparison true: all its pieces. */
export type Way = readonly Piece[];

/** The most ways of a list of values; which of thousands it is makes no difference to the shape of an event. */
const mostWays = 60;
const mostExamples = 6;

/**
 * The ways in which a value makes a comparison or a test of presence true, without a promise: patterns are filled in,
 * expressions get examples, numbers the nearest ones.
 */
export function waysOf(leaf: Comparison | Exists): readonly Way[] {
  const space = fieldInfo(leaf.field)?.derive?.how ?? "stated";
  if (leaf.kind === "exists") return [[]];
  const ways: Way[] = [];
  for (const value of leaf.values) {
    if (ways.length >= mostWays) break;
    ways.push(...waysOfValue(leaf, value, space));
  }
  return ways;
}

function waysOfValue(leaf: Comparison, value: Scalar, space: Space): readonly Way[] {
  const text = String(value);
  const { caseSensitive } = leaf;
  const piece = (part: Part, of: string): Piece => ({ part, space, text: of, caseSensitive });
  switch (leaf.operator) {
    case "equals":
      return [[piece("whole", text)]];
    case "contains":
      return [[piece("middle", text)]];
    case "startsWith":
      return [[piece("start", text)]];
    case "endsWith":
      return [[piece("end", text)]];
    case "like":
      return [likeWay(text, piece)];
    case "regex": {
      const result = parseRegex(text);
      if ("fault" in result) return [];
      return regexExamples(result.regex, mostExamples).map((example) => [
        piece(example.atStart ? (example.atEnd ? "whole" : "start") : example.atEnd ? "end" : "middle", example.text),
      ]);
    }
    case "cidr":
      return edgesOf(text).inside.map((address) => [piece("whole", address)]);
    case "lt":
      return [[piece("whole", String(Number(value) - 1))]];
    case "gt":
      return [[piece("whole", String(Number(value) + 1))]];
    case "lte":
    case "gte":
      return [[piece("whole", text)]];
  }
}

/** `a*b?c*` has to start with `a`, and to hold `b`, any character and `c`. */
function likeWay(pattern: string, piece: (part: Part, text: string) => Piece): Way {
  const runs: string[] = [""];
  for (const part of parseLike(pattern)) {
    if (part.kind === "run") runs.push("");
    else runs[runs.length - 1] += part.kind === "text" ? part.text : "q";
  }
  const [first = "", ...others] = runs;
  const last = others.pop();
  if (last === undefined) return [piece("whole", first)];
  const middle = others.join("x");
  return [...(first === "" ? [] : [piece("start", first)]), ...(middle === "" ? [] : [piece("middle", middle)]), ...(last === "" ? [] : [piece("end", last)])];
}

/** The first and last address of a network, and their neighbours outside. */
export function edgesOf(network: string): { readonly inside: readonly string[]; readonly outside: readonly string[] } {
  const parsed = parseNetwork(network);
  if (parsed === undefined) return { inside: [], outside: [] };
  const first = toNumber(parsed.bytes);
  const length = parsed.bytes.length;
  const last = first + (1n << BigInt(length * 8 - parsed.prefix)) - 1n;
  const end = 1n << BigInt(length * 8);
  const near = [first, last, first + 1n].filter((each, at, all) => each <= last && all.indexOf(each) === at);
  return {
    inside: near.map((each) => printAddress(each, length)),
    outside: [first - 1n, last + 1n].filter((each) => each >= 0n && each < end).map((each) => printAddress(each, length)),
  };
}

/** The next addresses before and after one; none where the text is no address. */
export function neighboursOf(address: string): readonly string[] {
  const bytes = parseAddress(address);
  if (bytes === undefined) return [];
  const number = toNumber(bytes);
  const end = 1n << BigInt(bytes.length * 8);
  return [number - 1n, number + 1n].filter((each) => each >= 0n && each < end).map((each) => printAddress(each, bytes.length));
}

function toNumber(bytes: readonly number[]): bigint {
  return bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
}

/** The shortest usual spelling (RFC 5952): the longest run of zero groups is `::`. */
function printAddress(number: bigint, length: number): string {
  if (length === 4) return [24n, 16n, 8n, 0n].map((shift) => String((number >> shift) & 255n)).join(".");
  const groups = Array.from({ length: 8 }, (_, at) => ((number >> BigInt(16 * (7 - at))) & 0xffffn).toString(16));
  const runs = [...groups.join(":").matchAll(/(?:^|:)0(?::0)+(?=:|$)/g)].sort((a, b) => b[0].length - a[0].length);
  const run = runs[0];
  if (run === undefined) return groups.join(":");
  const text = groups.join(":");
  return `${text.slice(0, run.index)}::${text.slice(run.index + run[0].length).replace(/^:/, "")}`;
}


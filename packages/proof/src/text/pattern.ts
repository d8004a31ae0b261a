import { parseLike, parseNetwork, parseRegex, type Network, type Regex } from "@isorule/core";
import { hasOddLetter } from "./letter-set.js";
import { networkRegex } from "./network-regex.js";

/** What one value of a comparison asks of one value of a field. */
export type Pattern = TextPattern | RegexPattern | NumberPattern | NetworkPattern | AnyPattern;

/** A text, whole or at a place. Written in lower case where case does not count. */
export interface TextPattern {
  readonly kind: "equals" | "contains" | "startsWith" | "endsWith";
  readonly text: string;
  /** The text as the rule has it, for events that people look at. */
  readonly written: string;
  readonly caseSensitive: boolean;
  readonly key: string;
}

/** A regex, or a `like` with a wildcard inside. */
export interface RegexPattern {
  readonly kind: "regex";
  readonly regex: Regex;
  readonly caseSensitive: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
  /** The texts that every match holds, by their places; empty for what is written as a regex. */
  readonly parts: readonly TextPattern[];
  /** The pattern of a `like`, as a text to begin candidates with. */
  readonly like: string | undefined;
  readonly key: string;
}

/** Numbers between two bounds; a whole range or one number. */
export interface NumberPattern {
  readonly kind: "number";
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly key: string;
}

/** The addresses of a network. */
export interface NetworkPattern {
  readonly kind: "network";
  readonly network: Network;
  readonly text: string;
  /** For IPv4, whose addresses are written in one way. */
  readonly regex: Regex | undefined;
  readonly key: string;
}

/** Every text. */
export interface AnyPattern {
  readonly kind: "any";
  readonly key: "any";
}

/** Every text. */
export const anyText: AnyPattern = { kind: "any", key: "any" };

/** A text at a place. One without letters is the same whether case counts or not. */
export function textPattern(kind: TextPattern["kind"], text: string, caseSensitive: boolean): TextPattern {
  const folded = text.toLowerCase();
  const counts = caseSensitive && (folded !== text || text.toUpperCase() !== text);
  return { kind, text: counts ? text : folded, written: text, caseSensitive: counts, key: `${kind}${counts ? "=" : "~"}${counts ? text : folded}` };
}

/** A `like`, as the plainest pattern that means the same. */
export function likePattern(pattern: string, caseSensitive: boolean): Pattern {
  const parts = parseLike(pattern);
  const [first, second, third] = parts;
  if (parts.length === 1 && first?.kind === "run") return anyText;
  if (parts.length === 1 && first?.kind === "text") return textPattern("equals", first.text, caseSensitive);
  if (parts.length === 2 && first?.kind === "text" && second?.kind === "run") return textPattern("startsWith", first.text, caseSensitive);
  if (parts.length === 2 && first?.kind === "run" && second?.kind === "text") return textPattern("endsWith", second.text, caseSensitive);
  if (parts.length === 3 && first?.kind === "run" && second?.kind === "text" && third?.kind === "run") return textPattern("contains", second.text, caseSensitive);
  const items = parts.flatMap((part): readonly Regex[] => {
    if (part.kind === "one") return [{ kind: "any" }];
    if (part.kind === "run") return [{ kind: "repeat", item: { kind: "any" }, min: 0, max: undefined }];
    return [...part.text].map((char): Regex => ({ kind: "character", codePoint: char.codePointAt(0) as number }));
  });
  const texts = parts.flatMap((part, at) => {
    if (part.kind !== "text") return [];
    return [textPattern(at === 0 ? "startsWith" : at === parts.length - 1 ? "endsWith" : "contains", part.text, caseSensitive)];
  });
  const regex: Regex = { kind: "sequence", items: [{ kind: "start" }, ...items, { kind: "end" }] };
  return { kind: "regex", regex, caseSensitive, multiline: false, dotAll: true, parts: texts, like: pattern, key: `like${caseSensitive ? "=" : "~"}${caseSensitive ? pattern : pattern.toLowerCase()}` };
}

/** A regex; undefined for one that core does not read: it matches nothing. */
export function regexPattern(text: string, caseSensitive: boolean, multiline: boolean, dotAll: boolean): Pattern | undefined {
  const parsed = parseRegex(text);
  if ("fault" in parsed) return undefined;
  const plain = plainRegex(parsed.regex, caseSensitive, multiline);
  if (plain !== undefined) return plain;
  const key = `regex${caseSensitive ? "=" : "~"}${multiline ? "m" : ""}${dotAll ? "s" : ""}/${text}`;
  return { kind: "regex", regex: parsed.regex, caseSensitive, multiline, dotAll, parts: [], like: undefined, key };
}

/** A regex of plain characters, maybe with its ends: the text that it looks for. */
function plainRegex(regex: Regex, caseSensitive: boolean, multiline: boolean): Pattern | undefined {
  const items = regex.kind === "sequence" ? regex.items : [regex];
  const atStart = items[0]?.kind === "start";
  const atEnd = items.length > 1 && items.at(-1)?.kind === "end";
  const middle = items.slice(atStart ? 1 : 0, atEnd ? -1 : undefined);
  if (middle.length === 0 || ((atStart || atEnd) && multiline)) return undefined;
  let text = "";
  for (const item of middle) {
    if (item.kind !== "character") return undefined;
    text += String.fromCodePoint(item.codePoint);
  }
  if (hasOddLetter(text)) return undefined;
  return textPattern(atStart ? (atEnd ? "equals" : "startsWith") : atEnd ? "endsWith" : "contains", text, caseSensitive);
}

/** A network; undefined for a text that is none: it holds no address. */
export function networkPattern(text: string): NetworkPattern | undefined {
  const network = parseNetwork(text);
  if (network === undefined) return undefined;
  return { kind: "network", network, text, regex: networkRegex(network), key: `network ${network.bytes.join(".")}/${network.prefix}` };
}

/** The numbers between two bounds. */
export function numberPattern(low: number, high: number, lowOpen: boolean, highOpen: boolean): NumberPattern {
  return { kind: "number", low, high, lowOpen, highOpen, key: `number ${lowOpen ? "(" : "["}${low},${high}${highOpen ? ")" : "]"}` };
}

/** Whether a number lies between the bounds. */
export function isBetween({ low, high, lowOpen, highOpen }: NumberPattern, number: number): boolean {
  return (lowOpen ? number > low : number >= low) && (highOpen ? number < high : number <= high);
}

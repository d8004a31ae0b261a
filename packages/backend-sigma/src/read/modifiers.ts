/** How the values of an item are compared. */
export type MatchModifier = "contains" | "startswith" | "endswith" | "re" | "cidr" | "lt" | "lte" | "gt" | "gte" | "exists" | "fieldref";

/** What changes values before they are compared. */
export type TransformModifier = "windash" | "expand" | "wide" | "utf16le" | "utf16be" | "utf16" | "base64" | "base64offset";

/** The modifiers of an item, sorted by what they do. */
export interface Modifiers {
  /** As written, joined by `|`. */
  readonly text: string;
  /** Undefined: the whole value is compared. */
  readonly match: MatchModifier | undefined;
  /** With `fieldref`: how the two fields are compared. */
  readonly part: "contains" | "startswith" | "endswith" | undefined;
  /** In the order of application. */
  readonly transforms: readonly TransformModifier[];
  readonly all: boolean;
  readonly cased: boolean;
  readonly negated: boolean;
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
}

/** Why a chain of modifiers is refused. */
export type ModifierFault =
  | { readonly fault: "unknown"; readonly modifier: string }
  | { readonly fault: "time"; readonly modifier: string }
  | { readonly fault: "combination"; readonly reason: string };

const matches: readonly string[] = ["contains", "startswith", "endswith", "re", "cidr", "lt", "lte", "gt", "gte", "exists", "fieldref"] satisfies readonly MatchModifier[];
const parts: readonly string[] = ["contains", "startswith", "endswith"];
const unicode: readonly string[] = ["wide", "utf16le", "utf16be", "utf16"];
const encodings: readonly string[] = [...unicode, "base64", "base64offset"];
const transforms: readonly string[] = ["windash", "expand", ...encodings] satisfies readonly (TransformModifier | string)[];
const times: readonly string[] = ["minute", "hour", "day", "week", "month", "year"];
const regexFlags: readonly string[] = ["i", "m", "s"];

/** All modifiers of the specification, version 2.1. */
export const sigmaModifierNames: readonly string[] = [...matches, ...transforms, ...regexFlags, "all", "cased", "neq", ...times];

/**
 * Sorts a chain of modifiers by what they do, and refuses chains without one clear meaning.
 * Manual: modifiers appendix; "the value modifiers are applied in the given order" (rules specification, value modifiers).
 *
 * @example parseModifiers(["contains", "all"]) // match contains, all
 */
export function parseModifiers(names: readonly string[]): Modifiers | ModifierFault {
  const unknown = names.find((name) => !sigmaModifierNames.includes(name));
  if (unknown !== undefined) return { fault: "unknown", modifier: unknown };
  const time = names.find((name) => times.includes(name));
  if (time !== undefined) return { fault: "time", modifier: time };
  const has = (name: string): boolean => names.includes(name);
  const found = names.filter((name) => matches.includes(name));
  const match = has("fieldref") ? "fieldref" : found[0];
  const reason = faultOf(names, found, match);
  if (reason !== undefined) return { fault: "combination", reason };
  return {
    text: names.join("|"),
    match: match as MatchModifier | undefined,
    part: has("fieldref") ? (found.find((name) => parts.includes(name)) as Modifiers["part"]) : undefined,
    transforms: names.filter((name) => transforms.includes(name)) as readonly TransformModifier[],
    all: has("all"),
    cased: has("cased"),
    negated: has("neq"),
    ignoreCase: has("i"),
    multiline: has("m"),
    dotAll: has("s"),
  };
}

function faultOf(names: readonly string[], found: readonly string[], match: string | undefined): string | undefined {
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return `\`${twice}\` stands twice`;
  const partial = match === "fieldref" && found.length === 2 && found.some((name) => parts.includes(name));
  if (found.length > 1 && !partial) return `\`${found[0]}\` and \`${found[1]}\` both say how values are compared`;
  const flag = names.find((name, at) => regexFlags.includes(name) && (match !== "re" || at < names.indexOf("re")));
  if (flag !== undefined) return `\`${flag}\` stands after \`re\` only`;
  return textFault(names, match) ?? encodingFault(names, match);
}

/** Modifiers that need text, or need no list. */
function textFault(names: readonly string[], match: string | undefined): string | undefined {
  const textual = match === undefined || parts.includes(match);
  const has = (name: string): boolean => names.includes(name);
  if (has("cased") && !textual) return match === "re" ? "a regular expression is compared with case already" : `\`${match}\` knows no case`;
  const transform = names.find((name) => transforms.includes(name));
  if (transform !== undefined && !textual) return `\`${transform}\` changes text, and \`${match}\` takes no plain text`;
  if (has("neq") && has("all")) return "tools disagree whether one or all values have to differ";
  if (match === "exists" && (has("neq") || has("all"))) return "`exists` takes true or false, which says it all";
  if (has("neq") && match !== undefined && ["lt", "lte", "gt", "gte"].includes(match)) return "the opposite comparison says the same";
  return undefined;
}

/** Modifiers that encode: Unicode first, Base64 then, each once, before the comparison, on the values as they are. */
function encodingFault(names: readonly string[], match: string | undefined): string | undefined {
  const chain = names.filter((name) => encodings.includes(name));
  const [first, second] = chain;
  if (first === undefined) return undefined;
  const compared = names.findIndex((name) => parts.includes(name));
  if (compared >= 0 && compared < names.indexOf(chain.at(-1) as string)) return `\`${match}\` would have to be encoded too; write it after \`${chain.at(-1)}\``;
  const changed = names.find((name, at) => (name === "windash" || name === "expand") && at > names.indexOf(first));
  if (changed !== undefined) return `\`${changed}\` would change encoded text; write it before \`${first}\``;
  if (chain.length > 2 || (second !== undefined && (!unicode.includes(first) || unicode.includes(second)))) return "a value is encoded once, in UTF-16 and then in Base64 at most";
  return undefined;
}

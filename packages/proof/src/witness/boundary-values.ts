import { canonicalFields, type Comparison, type Exists, fieldInfo, type FieldValue, parseLike, type Scalar } from "@isorule/core";
import { statedField } from "./field-values.js";
import { edgesOf, neighboursOf } from "./wished-texts.js";

/** A value beside one that decides, and what is beside about it. */
export interface BoundaryValue {
  readonly why: string;
  /** Undefined: the field is missing. */
  readonly value: FieldValue | undefined;
}

/**
 * Values near the one with which a comparison decides: the places where languages differ from each other. What the rule
 * says of them is not looked at.
 *
 * @param value what the event states
 * @param wanted the value of the comparison that it answers
 */
export function boundaryValues(leaf: Comparison | Exists, value: FieldValue, wanted: Scalar | undefined): readonly BoundaryValue[] {
  const found: BoundaryValue[] = [
    { why: "the field is missing", value: undefined },
    { why: "the field is empty", value: "" },
  ];
  if (typeof value === "number") found.push(...besideNumber(value));
  else if (typeof value === "boolean") found.push({ why: "the other truth value", value: !value });
  else if (fieldInfo(leaf.field)?.type === "ip") found.push(...besideAddress(leaf, String(value)));
  else if (typeof value === "string") found.push(...besideText(leaf, value, wanted));
  return found;
}

function besideNumber(value: number): readonly BoundaryValue[] {
  return [
    { why: "the number as text", value: String(value) },
    { why: "one less", value: value - 1 },
    { why: "one more", value: value + 1 },
    { why: "a digit added behind", value: Number(`${value}0`) },
    { why: "a digit added before", value: Number(`1${Math.abs(value)}`) },
  ];
}

function besideAddress(leaf: Comparison | Exists, value: string): readonly BoundaryValue[] {
  const network = leaf.kind === "comparison" && leaf.operator === "cidr" ? edgesOf(String(leaf.values[0] ?? "")) : { inside: [], outside: [] };
  return [
    ...network.inside.map((address) => ({ why: "the edge of the network", value: address })),
    ...network.outside.map((address) => ({ why: "next to the network", value: address })),
    ...neighboursOf(value).map((address) => ({ why: "the next address", value: address })),
    { why: "an address of the other family", value: value.includes(":") ? "192.0.2.99" : "2001:db8::99" },
  ];
}

/** Whether other fields follow from a field. */
function isSource(field: string): boolean {
  return Object.values(canonicalFields).some(({ derive }) => derive?.from === field);
}

/** Characters with a meaning in some language, and what that meaning would let pass in their place. */
const special: readonly (readonly [char: string, instead: string])[] = [["*", "mid"], ["?", "m"], ["%", "mid"], ["_", "m"], [".", "m"], ["\"", "'"], ["'", "\""], ["/", "\\"]];

function besideText(leaf: Comparison | Exists, value: string, wanted: Scalar | undefined): readonly BoundaryValue[] {
  const found: BoundaryValue[] = [
    { why: "a character added before", value: `x${value}` },
    { why: "a character added behind", value: `${value}x` },
    { why: "the first character removed", value: value.slice(1) },
    { why: "the last character removed", value: value.slice(0, -1) },
    { why: "the other case", value: swapCase(value) },
  ];
  // A path from which names follow is one: a process has one file.
  if (!isSource(statedField(leaf.field))) found.push({ why: "a list with the value", value: ["other", value] }, { why: "a list without the value", value: ["other", "another"] });
  if (value.includes("\\")) {
    found.push({ why: "every backslash doubled", value: value.replaceAll("\\", "\\\\") }, { why: "a backslash added behind", value: `${value}\\` });
  }
  if (leaf.kind === "exists" || wanted === undefined) return found;
  if (leaf.operator === "regex") found.push({ why: "a line feed added behind", value: `${value}\n` }, { why: "a line feed added before", value: `\n${value}` });
  if (leaf.operator === "like") found.push(...besidePattern(String(wanted)));
  else if (leaf.operator !== "regex" && leaf.operator !== "cidr") found.push(...besideWanted(value, String(wanted)));
  return found;
}

/** Changes of the wanted text where it stands in the value. */
function besideWanted(value: string, wanted: string): readonly BoundaryValue[] {
  const at = wanted === "" ? -1 : value.toLowerCase().lastIndexOf(wanted.toLowerCase());
  if (at < 0) return [];
  const changed = (why: string, text: string): BoundaryValue => ({ why, value: value.slice(0, at) + text + value.slice(at + wanted.length) });
  const middle = Math.floor(wanted.length / 2);
  const found = [
    changed("the wanted text without its first character", wanted.slice(1)),
    changed("the wanted text without its last character", wanted.slice(0, -1)),
    changed("another character in the wanted text", wanted.slice(0, middle) + (wanted[middle] === "j" ? "k" : "j") + wanted.slice(middle + 1)),
    changed("the wanted text in the other case", swapCase(wanted)),
    changed("the wanted text twice", wanted + wanted),
    changed("the wanted text between others", `x${wanted}x`),
  ];
  if (wanted.includes("\\")) {
    found.push(changed("backslashes of the wanted text doubled", wanted.replaceAll("\\", "\\\\")), changed("a backslash of the wanted text removed", wanted.replace("\\", "")));
  }
  for (const [char, instead] of special) {
    if (wanted.includes(char)) found.push(changed(`other text in place of ${char}`, wanted.replace(char, instead)));
  }
  const space = wanted.indexOf(" ");
  if (space >= 0) found.push(changed("two spaces in place of one", wanted.replace(" ", "  ")));
  return found;
}

/** Fillings of a pattern: literal wildcards, nothing, a character too many. */
function besidePattern(pattern: string): readonly BoundaryValue[] {
  const parts = parseLike(pattern);
  const filled = (run: string, one: string): string => parts.map((part) => (part.kind === "text" ? part.text : part.kind === "run" ? run : one)).join("");
  const found: BoundaryValue[] = [
    { why: "literal wildcards in place of wildcards", value: filled("*", "?") },
    { why: "nothing in place of a run", value: filled("", "z") },
    { why: "a line feed in place of a run", value: filled("a\nb", "z") },
    { why: "separators in place of a run", value: filled("\\a/b", "z") },
    { why: "the pattern in the other case", value: swapCase(filled("m", "z")) },
  ];
  if (parts.some(({ kind }) => kind === "one")) {
    found.push({ why: "nothing in place of one character", value: filled("m", "") }, { why: "two characters in place of one", value: filled("m", "zz") });
  }
  for (const [at, part] of parts.entries()) {
    if (part.kind !== "text" || found.length > 12) continue;
    const without = parts.map((each, index) => (index === at ? part.text.slice(1) : each.kind === "text" ? each.text : "m")).join("");
    found.push({ why: "a character of the pattern removed", value: without });
  }
  return found;
}

/** Upper case for lower case and the other way round. */
export function swapCase(text: string): string {
  return text.replace(/\p{L}/gu, (char) => (char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase()));
}

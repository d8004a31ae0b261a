import { parseSigmaText, printSigmaText, type SigmaTextPart } from "../value/sigma-text.js";
import { base64, base64Offsets, byteOrderMark, utf16Bytes, utf8Bytes } from "./encode-text.js";
import type { Modifiers, TransformModifier } from "./modifiers.js";
import { shorten, type SigmaReadContext } from "./read-context.js";

/** A value as its parts, and where to point. */
interface Transforming {
  readonly context: SigmaReadContext;
  readonly modifiers: Modifiers;
  readonly span: readonly [number, number];
}

type Parts = readonly SigmaTextPart[];

/** The most values that one value may become. */
const mostVariants = 2_000;

/**
 * The values that a text becomes by the transforming modifiers, any of which suffices.
 *
 * Diagnostics: `sigma/unknown-placeholder`, `sigma/too-many-values`, `sigma/encoded-wildcard`, `sigma/encoded-text`,
 * `sigma/short-value`.
 *
 * @returns undefined after an error
 */
export function transformText(text: string, modifiers: Modifiers, context: SigmaReadContext, span: readonly [number, number]): readonly Parts[] | undefined {
  const transforming: Transforming = { context, modifiers, span };
  let values: readonly Parts[] | undefined = modifiers.transforms.includes("expand") ? expanded(text, transforming) : [parseSigmaText(text)];
  if (values !== undefined && modifiers.transforms.includes("windash")) values = dashed(values, transforming);
  const encodings = modifiers.transforms.filter((name) => name !== "expand" && name !== "windash");
  if (values === undefined || encodings.length === 0) return values;
  const encoded = values.map((value) => encodedValue(value, encodings, transforming));
  return encoded.every((each) => each !== undefined) ? encoded.flat() : undefined;
}

/** "Handles `%name%` as placeholder … a plain percent character can be used by escaping it with a backslash" (rules specification, Placeholders). */
function expanded(text: string, { context, span }: Transforming): readonly Parts[] | undefined {
  let spelled: readonly string[] = [""];
  let fine = true;
  for (const [token, name] of text.matchAll(/\\%|%(\w+)%|[^%\\]+|[%\\]/g)) {
    let pieces: readonly string[] = [token === "\\%" ? "%" : token];
    if (name !== undefined) {
      const values = Object.hasOwn(context.placeholders, name) ? (context.placeholders[name] ?? []) : [];
      if (values.length === 0) {
        context.report("sigma/unknown-placeholder", { name: shorten(name) }, { span });
        fine = false;
        continue;
      }
      pieces = values;
    }
    if (tooMany(spelled.length * pieces.length, "expand", context, span)) return undefined;
    spelled = spelled.flatMap((before) => pieces.map((piece) => before + piece));
  }
  return fine ? spelled.map(parseSigmaText) : undefined;
}

/** The five characters of the modifiers appendix, windash: hyphen, slash, en dash, em dash, horizontal bar. */
const dashes = ["-", "/", "\u2013", "\u2014", "\u2015"] as const;

/**
 * "All possible permutations" of the dashes that can begin a flag: those that stand before a letter, digit or underscore
 * and not after one, as the reference implementation has it (pySigma, `sigma/modifiers.py`). Others are parts of words
 * and paths.
 */
function dashed(values: readonly Parts[], { context, span }: Transforming): readonly Parts[] | undefined {
  const all: Parts[] = [];
  for (const value of values) {
    let variants: readonly Parts[] = [[]];
    for (const part of value) {
      const pieces = part.kind === "text" ? part.text.split(/(?<![\p{L}\p{N}_])([-/\u2013\u2014\u2015])(?=[\p{L}\p{N}_])/u) : [];
      // Of a split with one group, every second piece is what the group matched.
      const choices: readonly Parts[][] = part.kind === "text" ? pieces.map((text, at) => (at % 2 === 0 ? [[{ kind: "text", text }]] : dashes.map((dash): Parts => [{ kind: "text", text: dash }]))) : [[[part]]];
      for (const choice of choices) {
        if (tooMany(all.length + variants.length * choice.length, "windash", context, span)) return undefined;
        variants = variants.flatMap((before) => choice.map((after) => [...before, ...after]));
      }
    }
    for (const variant of variants) all.push(mergeParts(variant));
  }
  return all;
}

function tooMany(count: number, what: string, context: SigmaReadContext, span: readonly [number, number]): boolean {
  if (count <= mostVariants) return false;
  context.report("sigma/too-many-values", { what: `The modifier \`${what}\``, most: mostVariants }, { span });
  return true;
}

function encodedValue(value: Parts, encodings: readonly TransformModifier[], { context, span }: Transforming): readonly Parts[] | undefined {
  const shown = shorten(printSigmaText(value));
  const modifier = encodings.join("|");
  const text = plainText(value);
  if (text === undefined) {
    context.report("sigma/encoded-wildcard", { value: shown, modifier }, { span });
    return undefined;
  }
  const bytes = bytesOf(text, encodings[0]);
  if (encodings.includes("base64")) return [literal(base64(bytes))];
  if (encodings.includes("base64offset")) {
    const offsets = base64Offsets(bytes);
    if (offsets.every((offset) => offset !== "")) return [...new Set(offsets)].map(literal);
    context.report("sigma/short-value", { value: shown }, { span });
    return undefined;
  }
  if (bytes.every((byte) => byte < 0x80)) return [literal(bytes.map((byte) => String.fromCharCode(byte)).join(""))];
  context.report("sigma/encoded-text", { value: shown, modifier }, { span });
  return undefined;
}

function bytesOf(text: string, encoding: TransformModifier | undefined): readonly number[] {
  if (encoding === "wide" || encoding === "utf16le") return utf16Bytes(text, "le");
  if (encoding === "utf16be") return utf16Bytes(text, "be");
  if (encoding === "utf16") return [...byteOrderMark, ...utf16Bytes(text, "le")];
  return utf8Bytes(text);
}

/** The text of a value without wildcards; undefined for one with some. */
export function plainText(value: readonly SigmaTextPart[]): string | undefined {
  let text = "";
  for (const part of value) {
    if (part.kind !== "text") return undefined;
    text += part.text;
  }
  return text;
}

/** Neighbouring texts and neighbouring runs become one part; empty texts go. */
export function mergeParts(parts: readonly SigmaTextPart[]): readonly SigmaTextPart[] {
  const merged: SigmaTextPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.kind === "text" && last?.kind === "text") merged[merged.length - 1] = { kind: "text", text: last.text + part.text };
    else if ((part.kind !== "text" || part.text !== "") && (part.kind !== "run" || last?.kind !== "run")) merged.push(part);
  }
  return merged;
}

function literal(text: string): Parts {
  return text === "" ? [] : [{ kind: "text", text }];
}

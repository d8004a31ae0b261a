import { fieldInfo, parseLike } from "@isorule/core";
import type { View } from "../text/derived-machine.js";
import type { Pattern, TextPattern } from "../text/pattern.js";

/**
 * Texts that may fit a pattern, those that a log would hold first: the text itself, with a folder before it where a path
 * is asked for, with a name behind it. Whether they fit is for the caller to see.
 */
export function* candidatesOf(pattern: Pattern, field: string, view: View | undefined): Generator<string> {
  const direct = directCandidates(pattern, field);
  if (view === undefined) {
    yield* direct;
    return;
  }
  const { separator, derivation } = view;
  const folder = separator === "\\" ? "C:\\Windows" : "/opt";
  for (const text of direct) {
    if (derivation.how === "dirname") yield `${text}${separator}a.exe`;
    else if (derivation.how === "extension") yield `${folder}${separator}a.${text}`;
    else {
      yield `${folder}${separator}${text}`;
      yield text;
    }
  }
}

/** The first so many candidates. */
export function someCandidates(pattern: Pattern, field: string, view: View | undefined, count: number): readonly string[] {
  const some: string[] = [];
  for (const text of candidatesOf(pattern, field, view)) {
    some.push(text);
    if (some.length >= count) break;
  }
  return some;
}

function directCandidates(pattern: Pattern, field: string): Iterable<string> {
  switch (pattern.kind) {
    case "any": {
      const example = fieldInfo(field)?.example;
      return [...(example === undefined ? [] : [example]), ...fillers, "1"];
    }
    case "equals":
    case "contains":
    case "startsWith":
    case "endsWith":
      return textCandidates(pattern, field);
    case "regex":
      return pattern.like === undefined ? [] : likeCandidates(pattern.like, field);
    case "number":
      return numberCandidates(pattern).map(String);
    case "network": {
      const { bytes } = pattern.network;
      return bytes.length === 4 ? [bytes.join("."), [...bytes.slice(0, 3), (bytes[3] as number) | 1].join(".")] : [pattern.text.split("/")[0] as string];
    }
  }
}

const fillers = ["a", "x", "b"];

function* textCandidates({ kind, text, written, caseSensitive }: TextPattern, field: string): Generator<string> {
  const befores = kind === "contains" || kind === "endsWith" ? [...new Set([beforeOf(text, field), "", ...fillers])] : [""];
  const afters = kind === "contains" || kind === "startsWith" ? [...new Set([afterOf(text, field), "", ...fillers])] : [""];
  const seen = new Set<string>();
  for (const change of caseSensitive ? [same] : [same, lower, upper, capital]) {
    const each = change(written);
    if (seen.has(each)) continue;
    seen.add(each);
    for (const before of befores) for (const after of afters) yield before + each + after;
  }
}

function same(text: string): string {
  return text;
}

function lower(text: string): string {
  return text.toLowerCase();
}

function upper(text: string): string {
  return text.toUpperCase();
}

/** `C:\Windows` before `\Temp\`, a program before its arguments; nothing before what may begin a value. */
function beforeOf(text: string, field: string): string {
  if (text.startsWith("\\") && !text.startsWith("\\\\")) return field.startsWith("registry") ? "HKLM\\SOFTWARE" : "C:\\Windows";
  if (text.startsWith(" ")) return "a.exe";
  return text.startsWith("/") && isPath(field) ? "/opt" : "";
}

function afterOf(text: string, field: string): string {
  if (text.endsWith("\\")) return field === "dll.path" ? "a.dll" : "a.exe";
  if (text.endsWith("/") && isPath(field)) return "a";
  return text.endsWith(" ") || text.endsWith("=") ? "a" : text.endsWith(".") ? "txt" : "";
}

function isPath(field: string): boolean {
  return /executable|path|directory/.test(field);
}

function capital(text: string): string {
  return text.replace(/[a-z]/, (letter) => letter.toUpperCase());
}

function likeCandidates(pattern: string, field: string): readonly string[] {
  const parts = parseLike(pattern);
  const firstText = parts.find((part) => part.kind === "text")?.text ?? "";
  return ["", "a", "1", " "].map((run) =>
    parts
      .map((part, at) => {
        if (part.kind === "text") return part.text;
        if (part.kind === "one") return run === "1" ? "1" : "a";
        return at === 0 ? beforeOf(firstText, field) + run : run;
      })
      .join(""),
  );
}

/** Whole numbers in and near the bounds. */
function numberCandidates({ low, high }: Extract<Pattern, { kind: "number" }>): readonly number[] {
  const numbers = new Set<number>();
  for (const bound of [low, high]) {
    if (!Number.isFinite(bound)) continue;
    for (const step of [0, 1, -1, 2, -2, 0.5, -0.5, 10, 100, 1000]) numbers.add(bound + step);
  }
  if (Number.isFinite(low) && Number.isFinite(high)) numbers.add((low + high) / 2).add(Math.floor((low + high) / 2));
  for (const number of [0, 1, 2, 3, 4, 10, 80, 443, 1000, 4242, 65535, 1_000_000]) numbers.add(number);
  return [...numbers];
}

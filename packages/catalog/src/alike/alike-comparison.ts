import { type Comparison, foldText, type LikePart, normalizePredicate, type Operator, parseLike, type Predicate } from "@isorule/core";

import { anyDrive, partsWithoutDrive, withoutDrive } from "./drive-prefix.js";
import { basenameField, extensionOf } from "./family.js";
import { numberKey } from "./number-key.js";

/** A comparison with one value, as all vendors have it after their spellings are made alike. */
export interface AlikeValue {
  readonly name: string;
  readonly operator: Operator;
  /** The same for all spellings of one value. */
  readonly key: string;
  /** As the rule has it, without signs that its operator says. */
  readonly text: string;
}

/**
 * The values of a comparison, made alike: each with the plainest operator that means the same (`*x*` is `contains`), the
 * file name of a path under the field that holds file names (`process.executable` ends with `\cmd.exe` is `process.name`
 * equals `cmd.exe`), paths without their drive or device, numbers without their spelling. Empty texts are left out.
 *
 * Where `like` is more than one condition, such as a start and an end, it stays a pattern.
 */
export function alikeValues(comparison: Comparison): readonly AlikeValue[] {
  return comparison.values.flatMap((value) => {
    if (typeof value === "string" && value === "") return [];
    const one = plainest({ ...comparison, values: [value] });
    return one === undefined ? [] : [alikeValue(one)];
  });
}

interface OneValue {
  readonly field: string;
  readonly operator: Operator;
  readonly value: string;
}

function plainest(comparison: Comparison): OneValue | undefined {
  const written = { field: comparison.field, operator: comparison.operator, value: String(comparison.values[0]) };
  if (comparison.operator !== "like") return written;
  const drive = patternWithoutDrive(comparison, written.value);
  if (drive !== undefined) return drive;
  const plain: Predicate = normalizePredicate(comparison);
  if (plain.kind === "exists") return undefined;
  return plain.kind === "comparison" && plain.values.length === 1 ? { field: plain.field, operator: plain.operator, value: String(plain.values[0]) } : written;
}

// ?:\Windows\*  *:\Windows\*  \Device\HarddiskVolume*\Windows\*
function patternWithoutDrive({ field }: Comparison, pattern: string): OneValue | undefined {
  const rest = partsWithoutDrive(parseLike(pattern));
  if (rest === undefined) return undefined;
  const [first, second] = rest;
  if (first?.kind === "text" && rest.length === 1) return { field, operator: "equals", value: anyDrive + first.text };
  if (first?.kind === "text" && second?.kind === "run" && rest.length === 2) return { field, operator: "startsWith", value: anyDrive + first.text };
  return { field, operator: "like", value: anyDrive + rest.map(patternText).join("") };
}

/** For people: a backslash is itself, as in every path. */
function patternText(part: LikePart): string {
  return part.kind === "run" ? "*" : part.kind === "one" ? "?" : part.text;
}

function alikeValue({ field, operator, value }: OneValue): AlikeValue {
  const file = fileName(field, operator, value);
  if (file !== undefined) return { ...file, key: foldText(file.text) };
  const extension = operator === "equals" ? extensionOf(field) : undefined;
  if (extension !== undefined) {
    const text = `.${value}`;
    return { name: basenameField(extension) ?? field, operator: "endsWith", key: foldText(text), text };
  }
  const exact = operator === "equals" || operator === "lt" || operator === "lte" || operator === "gt" || operator === "gte";
  const number = exact ? numberKey(value) : undefined;
  if (number !== undefined) return { name: field, operator, key: number, text: value };
  const path = operator === "equals" || operator === "startsWith" ? withoutDrive(value) : undefined;
  return { name: field, operator, key: operator === "regex" ? value : foldText(path ?? value), text: value };
}

/** A path that ends with a whole file name, or with the end of one. */
function fileName(field: string, operator: Operator, value: string): { readonly name: string; readonly operator: Operator; readonly text: string } | undefined {
  if (operator !== "endsWith") return undefined;
  const name = basenameField(field);
  if (name === undefined) return undefined;
  const rest = /^[\\/]/.test(value) ? value.slice(1) : value;
  if (rest === "" || /[\\/]/.test(rest)) return undefined;
  return { name, operator: rest === value ? "endsWith" : "equals", text: rest };
}

import { type Column, type Comparison, type Exists, parseLike, type Predicate, requiredTexts } from "@isorule/core";

/** The text of a number in the registry, as Sysmon writes it. */
const numberText = "\\A(?:DWORD \\(|QWORD \\(0x[0-9a-f]{8}-)0x[0-9a-f]{8}\\)\\z";

/**
 * A test of registry.data.strings as one of the registry's data: the pipelines store `DWORD (0x0000002a)` as `42`, so that
 * digits are a text of digits or a number, and nothing else that a test names is a number.
 *
 * Source: elastic/integrations, packages/windows/data_stream/sysmon_operational, ingest pipeline, and the rows of
 * mappings/ecs.yaml
 */
export function undoRegistryData(leaf: Comparison | Exists, { field }: Column): Predicate | undefined {
  if (leaf.kind === "exists") return { ...leaf, field };
  const test = { ...leaf, field };
  const texts = leaf.values.map(String);
  if (leaf.operator === "equals") {
    const numbers = texts.flatMap(numbersOf);
    const isText = texts.filter((text) => !isNumberText(text));
    const plain: Predicate = isText.length === texts.length ? test : isText.length === 0 ? { kind: "constant", value: false } : { ...test, values: isText };
    return numbers.length === 0 ? plain : { kind: "or", operands: [plain, { ...test, values: numbers, caseSensitive: false }] };
  }
  const literals = texts.flatMap((text) => literalsOf(leaf, text));
  if (literals.some((text) => /^[0-9]*$/.test(text))) return undefined;
  if (!literals.some((text) => /^[0-9a-fxdqwor() -]*$/i.test(text))) return test;
  return { kind: "and", operands: [test, { kind: "not", operand: { kind: "comparison", field, operator: "regex", values: [numberText], caseSensitive: false, dotAll: true } }] };
}

/** The numbers of which digits are the stored form. */
export function numbersOf(text: string): readonly string[] {
  if (!/^(?:0|[1-9]\d{0,9})$/.test(text) || Number(text) > 0xffffffff) return [];
  const hex = Number(text).toString(16).padStart(8, "0");
  return [`DWORD (0x${hex})`, `QWORD (0x00000000-0x${hex})`];
}

function isNumberText(text: string): boolean {
  return /^(?:DWORD \(|QWORD \(0x[0-9a-f]{8}-)0x[0-9a-f]{8}\)$/i.test(text);
}

/** Texts one of which every value that matches holds, whole or in parts; an empty text where nothing is known. */
function literalsOf(leaf: Comparison, text: string): readonly string[] {
  if (leaf.operator === "regex") return requiredTexts({ ...leaf, values: [text] })?.map((required) => required.text) ?? [""];
  return [leaf.operator === "like" ? parseLike(text).map((part) => (part.kind === "text" ? part.text : "")).join("") : text];
}

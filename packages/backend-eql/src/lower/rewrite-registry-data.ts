import { allOf, anyOf, type Column, type Comparison, leafOf, notOf } from "@isorule/core";
import type { EqlExpression } from "../query/query.js";
import { compareColumn } from "./compare-column.js";
import type { Place } from "./place.js";

/**
 * Numbers in the registry: `DWORD (0x00000001)` is stored as `1` with a type that ends in DWORD (REG_DWORD in Elastic
 * Defend, SZ_DWORD in the Sysmon pipeline). The whole text is translated; a text of digits must not meet a stored number;
 * and what may be a part of the text sees no numbers.
 */
export function rewriteRegistryData(node: Comparison, column: Column, place: Place): EqlExpression | undefined {
  const { operator, span } = node;
  const texts = node.values.map(String);
  const numbers = texts.filter((text) => (operator === "equals" ? numberText : /[dq]word|\(0x/i).test(text));
  const digits = texts.filter((text) => !numbers.includes(text) && (operator === "regex" || /^[0-9]*$/.test(literalOf(text, operator))));
  const parts = texts.filter((text) => !numbers.includes(text) && operator !== "equals" && (operator === "regex" || /^[0-9a-fxdqwor() -]*$/i.test(literalOf(text, operator))));
  for (const value of parts) place.notes.push({ code: "eql/registry-numbers-unseen", args: { operator, value: value.slice(0, 60) }, span });
  if (numbers.length === 0 && digits.length === 0) return undefined;
  const rest = texts.filter((text) => !numbers.includes(text) && !digits.includes(text));
  const type: Column = { ...column, name: "registry.data.type" };
  const isNumber = (ending: string): EqlExpression => compareColumn({ ...node, operator: "endsWith", values: [ending] }, type, place);
  const options = numbers.map((value): EqlExpression => {
    const stored = operator === "equals" ? storedNumber(value) : undefined;
    // In another case than the sensor's own it is the text of no number.
    if (stored !== undefined && node.caseSensitive && value !== stored.text) return leafOf({ kind: "constant", value: false });
    if (stored !== undefined) return allOf([compareColumn({ ...node, values: [stored.digits] }, column, place), isNumber(stored.type)]);
    place.faults.push({ code: "eql/registry-data-rewritten", args: { operator, value: value.slice(0, 60) }, span });
    return leafOf({ kind: "constant", value: false });
  });
  if (digits.length > 0) options.unshift(allOf([compareColumn({ ...node, values: digits }, column, place), notOf(isNumber("WORD"))]));
  if (rest.length > 0) options.unshift(compareColumn({ ...node, values: rest }, column, place));
  return anyOf(options);
}

/** The text without what a `like` pattern adds to it. */
function literalOf(text: string, operator: Comparison["operator"]): string {
  return operator === "like" ? text.replace(/[*?\\]/g, "") : text;
}

// "DWORD (0x" 8HEX ")" or "QWORD (0x" 8HEX "-0x" 8HEX ")"
const numberText = /^(?:DWORD \(|QWORD \(0x([0-9a-f]{8})-)0x([0-9a-f]{8})\)$/i;

/** How a number is stored, and its text as Sysmon spells it; undefined for a QWORD with a high half, which the pipeline miscounts. */
function storedNumber(text: string): { readonly digits: string; readonly type: string; readonly text: string } | undefined {
  const [, high, low = ""] = numberText.exec(text) ?? [];
  if (high !== undefined && Number.parseInt(high, 16) !== 0) return undefined;
  const type = high === undefined ? "DWORD" : "QWORD";
  const hex = low.toLowerCase();
  return { digits: String(Number.parseInt(hex, 16)), type, text: high === undefined ? `DWORD (0x${hex})` : `QWORD (0x${high}-0x${hex})` };
}

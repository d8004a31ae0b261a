import { allOf, anyOf, type Column, type Comparison, compilePredicate, type Exists, fieldInfo, leafOf, notOf, type Predicate, processesWithoutFile } from "@isorule/core";
import type { EqlExpression } from "../query/query.js";
import { compareColumn } from "./compare-column.js";
import { columnOf, fieldReference } from "./field-reference.js";
import type { Place } from "./place.js";
import { existsLeaf } from "./text-leaves.js";

/** Another form of a comparison, where the column holds the value in another form; undefined where it does not matter. */
type Rewrite = (node: Comparison, column: Column, place: Place) => EqlExpression | undefined;

/** The values of `rewrite` in a mapping file. */
const rewrites: Readonly<Record<string, Rewrite>> = {
  account: rewriteAccount,
  "bare-name": rewriteBareName,
  "last-dot": rewriteLastDot,
  "registry-data": rewriteRegistryData,
};

/** The fields that a rewrite names beside the column: a stream that maps the one maps the others. */
const companions: Readonly<Record<string, readonly string[]>> = { account: ["user.domain"], "registry-data": ["registry.data.type"] };

/** The names of a column and of what its rewrite compares beside it. */
export function namesOf(column: Column): readonly string[] {
  const { name, rewrite } = column;
  return rewrite !== undefined && Object.hasOwn(companions, rewrite) ? [name, ...(companions[rewrite] ?? [])] : [name];
}

/**
 * The comparison in the form that the column's row asks for; undefined when the row asks for none, or when this comparison
 * means the same without.
 *
 * Faults: `eql/unknown-rewrite`, `eql/account-not-split`, `eql/registry-data-rewritten`.
 */
export function rewriteComparison(node: Comparison, column: Column, place: Place): EqlExpression | undefined {
  if (column.rewrite === undefined) return undefined;
  const rewrite = Object.hasOwn(rewrites, column.rewrite) ? rewrites[column.rewrite] : undefined;
  if (rewrite === undefined) {
    place.faults.push({ code: "eql/unknown-rewrite", args: { rewrite: column.rewrite, column: column.name }, span: node.span });
    return undefined;
  }
  return rewrite(node, column, place);
}

/** `exists` in the form that the column's row asks for; `plain` is the test without. */
export function rewriteExists(node: Exists, column: Column, plain: EqlExpression, place: Place): EqlExpression {
  if (column.rewrite === "bare-name") return anyOf([plain, bareNames(node.field, processesWithoutFile, false, place)]);
  if (column.rewrite === "last-dot") return allOf([plain, noFolder(column, place)]);
  return plain;
}

/**
 * `DOMAIN\name` is two fields, user.domain and user.name. A text that holds the backslash is cut there; one without lies in
 * either part.
 */
function rewriteAccount(node: Comparison, column: Column, place: Place): EqlExpression {
  const domain: Column = { ...column, name: "user.domain" };
  const part = (target: Column, operator: Comparison["operator"], value: string): EqlExpression => {
    if (value !== "") return compareColumn({ ...node, operator, values: [value] }, target, place);
    // Neither part is ever empty.
    return operator === "equals" ? leafOf({ kind: "constant", value: false }) : leafOf(existsLeaf(fieldReference(place, target), "text"));
  };
  const options = node.values.map((value): EqlExpression => {
    const [left = "", right, rest] = String(value).split("\\");
    if (rest === undefined && right !== undefined && (node.operator !== "equals" || (left !== "" && right !== ""))) {
      const [ofDomain, ofName] = halves[node.operator] ?? [];
      if (ofDomain !== undefined && ofName !== undefined) return allOf([part(domain, ofDomain, left), part(column, ofName, right)]);
    }
    if (right === undefined && node.operator === "startsWith") return part(domain, "startsWith", left);
    if (right === undefined && node.operator === "endsWith") return part(column, "endsWith", left);
    if (right === undefined && node.operator === "contains") return anyOf([part(domain, "contains", left), part(column, "contains", left)]);
    place.faults.push({ code: "eql/account-not-split", args: { field: node.field, operator: node.operator }, span: node.span });
    return leafOf({ kind: "constant", value: false });
  });
  return anyOf(options);
}

/** What the text before and behind the backslash is, in the domain and in the name. */
const halves: Readonly<Partial<Record<Comparison["operator"], readonly [Comparison["operator"], Comparison["operator"]]>>> = {
  equals: ["equals", "equals"],
  startsWith: ["equals", "startsWith"],
  endsWith: ["endsWith", "equals"],
  contains: ["endsWith", "startsWith"],
};

/**
 * The pipelines make no process name where the executable has no backslash, as for System. Such names are looked for in
 * the executable too, when the comparison is true of one.
 */
function rewriteBareName(node: Comparison, column: Column, place: Place): EqlExpression | undefined {
  const matches = compilePredicate(node as Predicate);
  const found = processesWithoutFile.filter((name) => matches({ class: "process_creation", time: 0, fields: { [node.field]: name } }));
  if (found.length === 0) return undefined;
  return anyOf([compareColumn(node, column, place), bareNames(node.field, found, node.caseSensitive, place)]);
}

function bareNames(field: string, names: readonly string[], caseSensitive: boolean, place: Place): EqlExpression {
  const from = fieldInfo(field)?.derive?.from;
  if (from === undefined) throw new Error(`Invariant: ${field} follows from no other field`);
  return compareColumn({ kind: "comparison", field: from, operator: "equals", values: names, caseSensitive }, columnOf(place, from), place);
}

/** An extension is what follows the last dot of the whole path; when that dot is in a folder, the file has no extension. */
function rewriteLastDot(node: Comparison, column: Column, place: Place): EqlExpression | undefined {
  if (node.operator === "equals" && node.values.every((value) => !String(value).includes("\\"))) return undefined;
  return allOf([compareColumn(node, column, place), noFolder(column, place)]);
}

function noFolder(column: Column, place: Place): EqlExpression {
  return notOf(leafOf({ kind: "compare", field: fieldReference(place, column), operator: ":", values: ["*\\*"] }));
}

/**
 * Numbers in the registry: `DWORD (0x00000001)` is stored as `1` with a type that ends in DWORD (REG_DWORD in Elastic
 * Defend, SZ_DWORD in the Sysmon pipeline). The whole text is translated; a text of digits must not meet a stored number;
 * and what may be a part of the text sees no numbers.
 */
function rewriteRegistryData(node: Comparison, column: Column, place: Place): EqlExpression | undefined {
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

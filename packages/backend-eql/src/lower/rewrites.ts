import { allOf, anyOf, type Column, type Comparison, compilePredicate, type Exists, fieldInfo, leafOf, notOf, type Predicate, processesWithoutFile } from "@isorule/core";
import type { EqlExpression } from "../query/query.js";
import { compareColumn } from "./compare-column.js";
import { columnOf, fieldReference } from "./field-reference.js";
import type { Place } from "./place.js";
import { rewriteAddress } from "./rewrite-address.js";
import { existsInHashes, rewriteHash } from "./rewrite-hash.js";
import { rewriteRegistryData } from "./rewrite-registry-data.js";
import { existsInAddress, rewriteAddressPart, rewriteScheme } from "./rewrite-url.js";
import { existsInEntry, rewriteEntry, rewriteLowerCase, rewriteOperation, rewriteServiceName, rewriteWord } from "./rewrite-words.js";
import { existsLeaf } from "./text-leaves.js";

/** Another form of a comparison, where the column holds the value in another form; undefined where it does not matter. */
type Rewrite = (node: Comparison, column: Column, place: Place) => EqlExpression | undefined;

/** The values of `rewrite` in a mapping file. */
const rewrites: Readonly<Record<string, Rewrite>> = {
  account: rewriteAccount,
  "bare-name": rewriteBareName,
  "last-dot": rewriteLastDot,
  "registry-data": rewriteRegistryData,
  "lower-case": rewriteLowerCase,
  "hashes-md5": rewriteHash,
  "hashes-sha1": rewriteHash,
  "hashes-sha256": rewriteHash,
  "hashes-imphash": rewriteHash,
  "url-path": rewriteAddressPart,
  "url-query": rewriteAddressPart,
  connection: rewriteWord,
  direction: rewriteWord,
  level: rewriteWord,
  logtype: rewriteWord,
  address: rewriteAddress,
  scheme: rewriteScheme,
  "service-name": rewriteServiceName,
  operation: rewriteOperation,
  entry: rewriteEntry,
};

/** How `exists` is said on a column whose text holds more than the field. */
const partsThatExist: Readonly<Record<string, (node: Exists, column: Column, place: Place) => EqlExpression>> = {
  "hashes-md5": existsInHashes,
  "hashes-sha1": existsInHashes,
  "hashes-sha256": existsInHashes,
  "hashes-imphash": existsInHashes,
  "url-path": existsInAddress,
  "url-query": existsInAddress,
  entry: existsInEntry,
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
 * Faults: `eql/unknown-rewrite`, `eql/account-not-split`, `eql/registry-data-rewritten`, `eql/value-rewritten`.
 * Note: `eql/value-nearly`.
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
  if (column.rewrite !== undefined && Object.hasOwn(partsThatExist, column.rewrite)) return partsThatExist[column.rewrite]?.(node, column, place) ?? plain;
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

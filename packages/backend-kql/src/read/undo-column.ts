import type { Column, Comparison, Exists, Predicate, Scalar, UnmapHooks } from "@isorule/core";
import { elementOf, eventDataOf } from "./event-data.js";
import { expressionName } from "./expression-text.js";
import { placeCondition } from "./place-condition.js";

/** What reading KQL backwards needs of the language: see {@link UnmapHooks}. */
export const kqlHooks: UnmapHooks = {
  prefix: "kql",
  placeCondition,
  classColumn: "$table",
  expressionName,
  undoLeaf: undoColumn,
  elementOf,
  isElement: ({ expression, type }, source) => expression === undefined && type === "dynamic" && eventDataOf(source) !== undefined,
};

/**
 * The canonical predicate of a test of a column that the product spells in its own way: registry hives, the numbers of the
 * registry, file names without their folder.
 *
 * @returns undefined where the column needs nothing of this, or where the test cannot be undone
 */
export function undoColumn(leaf: Comparison | Exists, column: Column): Predicate | undefined {
  const { rewrite } = column;
  if (rewrite === undefined) return undefined;
  if (leaf.kind === "exists") return { ...leaf, field: column.field };
  const node: Comparison = { ...leaf, field: column.field };
  switch (rewrite) {
    case "only-base-name":
      return baseName(node);
    case "defender-registry-path":
      return registryPath(node, defenderHives);
    case "asim-registry-path":
      return registryPath(node, asimHives);
    case "defender-registry-data":
    case "asim-registry-data":
      return registryData(node);
    default:
      return undefined;
  }
}

/** The column holds `\\cmd.exe`, the last part of a path with its backslash. */
function baseName(node: Comparison): Comparison | undefined {
  const isPart = node.values.every((value) => typeof value === "string" && !value.slice(1).includes("\\"));
  if (!isPart) return undefined;
  if (node.operator === "endsWith") return node;
  return node.operator === "equals" && node.values.every((value) => String(value).startsWith("\\")) ? { ...node, operator: "endsWith" } : undefined;
}

/** How a product spells a hive, then as Sysmon does; longer spellings stand first. */
type Hives = readonly (readonly [theirs: string, ours: string])[];

/** Source: published hunting queries on DeviceRegistryEvents (Bert-JanP, FalconForceTeam, reprise99). */
const defenderHives: Hives = [
  ["HKEY_LOCAL_MACHINE\\SOFTWARE\\Classes", "HKCR"],
  ["HKEY_LOCAL_MACHINE", "HKLM"],
  ["HKEY_CURRENT_USER", "HKU"],
  ["HKEY_USERS", "HKU"],
  ["HKEY_CLASSES_ROOT", "HKCR"],
];

/** Source: Azure-Sentinel, Parsers/ASimRegistryEvent/Parsers/vimRegistryEventMicrosoftSysmon.yaml, table Hives. */
const asimHives: Hives = [
  ["HKEY_LOCAL_MACHINE\\Classes", "HKCR"],
  ["HKEY_LOCAL_MACHINE", "HKLM"],
  ["HKEY_CURRENT_USER", "HKU"],
  ["HKEY_USERS", "HKU"],
  ["HKEY_CLASSES_ROOT", "HKCR"],
];

/** A path with the hive as Sysmon spells it. What begins behind the hive stays; a pattern that names one is not undone. */
function registryPath(node: Comparison, hives: Hives): Comparison | undefined {
  const texts = node.values.map(String);
  if (node.operator === "regex") return texts.some((text) => /HKEY_|HKLM|CONTROLSET/i.test(text)) ? undefined : node;
  const begins = node.operator === "equals" || node.operator === "startsWith" || node.operator === "contains" || node.operator === "like";
  const undone = texts.map((text) => (begins ? hiveOf(text, texts, hives, node.operator === "like") : text));
  // The current control set is written by its number, too: both spellings together are one.
  const named = new Set(undone.map((text) => text.toLowerCase()));
  const values = undone.filter((text) => !/\\controlset001\\/i.test(text) || !named.has(text.replace(/\\controlset001\\/i, "\\CurrentControlSet\\").toLowerCase()));
  return { ...node, values: [...new Map(values.map((text) => [text.toLowerCase(), text])).values()] };
}

function hiveOf(text: string, all: readonly string[], hives: Hives, isLike: boolean): string {
  const plain = isLike ? text.replaceAll("\\\\", "\\") : text;
  const found = hives.find(([theirs, ours]) => startsWithPart(plain, theirs) && (ours !== "HKCR" || !/^HKEY_LOCAL/i.test(theirs) || hasSibling(plain, theirs, all, hives, isLike)));
  if (found === undefined) return text;
  const rest = plain.slice(found[0].length);
  return found[1] + (isLike ? rest.replaceAll("\\", "\\\\") : rest);
}

/** Whether the same path stands among the values with the other spelling of HKCR, too. */
function hasSibling(text: string, theirs: string, all: readonly string[], hives: Hives, isLike: boolean): boolean {
  const rest = text.slice(theirs.length).toLowerCase();
  return hives.some(([other, ours]) => ours === "HKCR" && other !== theirs && all.some((each) => (isLike ? each.replaceAll("\\\\", "\\") : each).toLowerCase() === other.toLowerCase() + rest));
}

function startsWithPart(text: string, part: string): boolean {
  return text.toLowerCase().startsWith(part.toLowerCase()) && (text.length === part.length || text[part.length] === "\\");
}

/**
 * The products write the numbers of the registry in decimal digits, Sysmon `DWORD (0x00000001)`. Digits alone are read as
 * the number that they nearly always are.
 */
function registryData(node: Comparison): Comparison {
  if (node.operator !== "equals") return node;
  const texts = node.values.map(String);
  const values = texts.map((text): Scalar => (/^\d{1,10}$/.test(text) && Number(text) <= 0xffffffff ? dword(Number(text)) : text));
  return { ...node, values: [...new Set(values)] };
}

function dword(value: number): string {
  return `DWORD (0x${value.toString(16).padStart(8, "0")})`;
}

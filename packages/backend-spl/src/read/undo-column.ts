import { type Column, type Comparison, escapeLike, type Exists, parseRegex, type Predicate, type Scalar, separatorOf, type UnmapHooks, type UnmapPlace } from "@isorule/core";
import { canonicalExpression } from "./known-expressions.js";
import { placeCondition } from "./place-condition.js";
import { anyOf, either, negated } from "./predicates.js";
import { undoRaw } from "./raw-keyword.js";
import { plainTexts } from "./regex-condition.js";

/** What reading SPL backwards needs of the language: see {@link UnmapHooks}. */
export const splHooks: UnmapHooks = {
  prefix: "spl",
  placeCondition,
  classColumn: "$datamodel",
  otherClass: "events",
  expressionName: canonicalExpression,
  undoLeaf: undoColumn,
  undoAll: true,
  undoOther: (leaf, place) => undoRaw(leaf, place) ?? undoDefault(leaf, place),
};

/**
 * The canonical predicate of a test of a column: file names of columns that hold them alone, values among others, elements
 * of XML, entities, numbers in hexadecimal digits, and texts that fill what is missing.
 *
 * @returns undefined where the column needs nothing of this, or where the test cannot be undone
 */
export function undoColumn(leaf: Comparison | Exists, column: Column, place: UnmapPlace): Predicate | undefined {
  const filler = fillerOf(column, place);
  if (leaf.kind === "exists") {
    // What is filled is never missing.
    if (filler !== undefined) return { kind: "constant", value: true };
    return column.rewrite === "elements" ? undefined : { ...leaf, field: column.field };
  }
  const node: Comparison = { ...leaf, field: column.field };
  if (filler !== undefined && node.operator === "equals" && node.values.length === 1 && String(node.values[0]).toLowerCase() === filler.toLowerCase()) {
    return negated({ kind: "exists", field: column.field, ...(leaf.span === undefined ? {} : { span: leaf.span }) });
  }
  switch (column.rewrite) {
    case "basename":
      return fileName(node, place);
    case "contained":
      return contained(node, column, place);
    case "elements":
      return element(node);
    case undefined:
      if (column.type === "hexNumber") return hexadecimal(node);
      return isXml(place) && column.type === "text" ? withoutEntities(node) : undefined;
    default:
      return undefined;
  }
}

/**
 * Fields that Splunk gives every event. They are never event data, whose fields of these names are hidden behind them.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/manage-knowledge-objects/knowledge-management-manual/10.0/use-default-fields/use-default-fields
 */
const defaultFields = ["host", "source", "sourcetype", "index", "linecount", "punct", "splunk_server", "eventtype", "tag", "_raw", "_time", "_indextime"];

function undoDefault(leaf: Comparison | Exists, place: UnmapPlace): Predicate | undefined {
  if (!defaultFields.includes(leaf.field) || place.columns.some(({ name, aliases = [] }) => name === leaf.field || aliases.includes(leaf.field))) return undefined;
  return { ...leaf, field: `${splHooks.prefix}:${leaf.field}` };
}

/** The text with which the data model fills the column where an event has none. */
function fillerOf(column: Column, { variant, vocabulary }: UnmapPlace): string | undefined {
  const filled: unknown = vocabulary.settings?.["filled"];
  if (typeof variant.source["datamodel"] !== "string" || typeof filled !== "object" || filled === null || !("text" in filled) || !("columns" in filled)) return undefined;
  return typeof filled.text === "string" && Array.isArray(filled.columns) && filled.columns.includes(column.name) ? filled.text : undefined;
}

/** A path ends with `\cmd.exe` when its file name is `cmd.exe`. */
function fileName(node: Comparison, place: UnmapPlace): Comparison | undefined {
  const separator = separatorOf(place.event);
  if (node.operator === "endsWith") return node;
  return node.operator === "equals" ? { ...node, operator: "endsWith", values: node.values.map((value) => separator + String(value)) } : undefined;
}

/** Hashes by the end of their field, and how many digits they have. */
const hashSizes: readonly (readonly [end: string, size: number])[] = [["md5", 32], ["imphash", 32], ["sha1", 40], ["sha256", 64]];

function hashSize(field: string): number | undefined {
  return hashSizes.find(([end]) => field.endsWith(end))?.[1];
}

/** A hash among others is itself, and its length tells which; of other values no more is known than that they are contained. */
function contained(node: Comparison, column: Column, place: UnmapPlace): Predicate | undefined {
  if (node.operator !== "contains" && node.operator !== "equals") return undefined;
  if (hashSize(node.field) === undefined) return { ...node, operator: "contains" };
  const fields = new Map<string, Scalar[]>();
  for (const value of node.values) {
    const size = /^[0-9a-fA-F]+$/.test(String(value)) ? String(value).length : 0;
    const others = place.columns.filter((each) => each.name === column.name && each.rewrite === "contained").map(({ field }) => field);
    const fitting = others.filter((each) => hashSize(each) === size);
    // Where two fields have hashes of that length, the one that was asked about is it, or the next that is asked about.
    const field = hashSize(node.field) === size ? node.field : fitting.length === 1 ? fitting[0] : undefined;
    if (field === undefined) return undefined;
    fields.set(field, [...(fields.get(field) ?? []), value]);
  }
  return either(...[...fields].map(([field, values]): Comparison => ({ ...node, field, operator: "equals", values })));
}

/** `0xf84` is 3972, and so is the text `3972` that `tonumber` gives. */
function hexadecimal(node: Comparison): Comparison {
  const values = node.values.map((value): Scalar => {
    const text = String(value);
    if (/^0[xX][0-9a-fA-F]{1,13}$/.test(text)) return Number.parseInt(text.slice(2), 16);
    return /^\d{1,15}$/.test(text) ? Number(text) : value;
  });
  return node.operator === "equals" ? { ...node, values } : node;
}

// Entities of XML

function isXml({ variant, vocabulary }: UnmapPlace): boolean {
  return (variant.source["format"] ?? vocabulary.settings?.["format"]) === "xml";
}

/** The characters of the entities that the add-ons leave in the fields; both spellings of a value are one. */
function withoutEntities(node: Comparison): Comparison | undefined {
  if (node.operator === "regex" || !node.values.some((value) => /&(?:amp|lt|gt);/.test(String(value)))) return undefined;
  return { ...node, values: [...new Set(node.values.map((value) => characters(value)))] };
}

function characters(value: Scalar): Scalar {
  return typeof value === "string" ? value.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&") : value;
}

const [open, close] = ["<Data>", "</Data>"] as const;
/** Any text between two tags, as a regular expression. */
const between = "[^<&]*(?:&[a-z0-9#]+;[^<&]*)*";

/** A text of XML whose unnamed elements are the values: `<Data>one</Data><Data>two</Data>`. */
function element(node: Comparison): Predicate | undefined {
  const found: Predicate[] = [];
  // Tests of one column may have been put into one list: each value says for itself where in an element it stands.
  for (const value of node.values) {
    const text = String(value);
    const undone = node.operator === "contains" ? elementText(node, text) : node.operator === "regex" ? elementRegex(node, text) : undefined;
    if (undone === undefined) return undefined;
    found.push(undone);
  }
  return anyOf(found);
}

function elementText(node: Comparison, text: string): Comparison | undefined {
  if (!text.startsWith(open)) return undefined;
  const whole = text.endsWith(close);
  const inner = text.slice(open.length, whole ? -close.length : undefined);
  return inner.includes("<") ? undefined : { ...node, operator: whole ? "equals" : "startsWith", values: [characters(inner)] };
}

/** Any character between two tags. */
const one = "(?:&[a-z0-9#]+;|[^<&])";
/** Stand for any text and any character where the rest is plain. */
const [anyMark, oneMark] = ["\ue000", "\ue001"] as const;

function elementRegex(node: Comparison, pattern: string): Predicate | undefined {
  if (pattern === `${open}[^<]`) return { kind: "exists", field: node.field };
  if (pattern.includes(anyMark) || pattern.includes(oneMark)) return undefined;
  const read = parseRegex(pattern.replaceAll(between, anyMark).replaceAll(one, oneMark));
  const texts = "fault" in read ? undefined : plainTexts(read.regex);
  if (texts === undefined || !texts.every((text) => text.startsWith(open))) return undefined;
  const values = texts.map((text) => {
    const whole = text.endsWith(close);
    const inner = String(characters(text.slice(open.length, whole ? -close.length : undefined)));
    return escapeLike(inner).replaceAll(anyMark, "*").replaceAll(oneMark, "?") + (whole ? "" : "*");
  });
  return { ...node, operator: "like", values };
}

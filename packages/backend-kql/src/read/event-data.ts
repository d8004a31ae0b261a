import type { VariantRow } from "@isorule/core";
import { parseKql } from "../parse/parse-kql.js";
import type { KqlExpression } from "../parse/tree.js";

/** What the vocabulary knows of the columns of a table. */
export interface EventData {
  /** The column that holds the data of an event, whose values are fields of their own. */
  readonly column: string | undefined;
  readonly form: "dynamic" | "xml";
  /** The canonical texts of expressions that are columns of a vocabulary: they stay as they are. */
  readonly known: ReadonlySet<string>;
  /** Columns of the table: a value of the data with such a name is named by its expression. */
  readonly reserved: ReadonlySet<string>;
}

/**
 * The native name of a value in the data of an event, which is its own name: of `EventData.Image`, or of the element of
 * that name in XML text. Undefined where it is none, and where that name is a column's or may be read as an expression.
 */
export function dataField(node: KqlExpression, data: EventData | undefined): string | undefined {
  const name = data?.column === undefined ? undefined : dataName(node, data.column, data.form);
  return name === undefined || data?.reserved.has(name) === true || !isPlain(name) ? undefined : name;
}

function dataName(node: KqlExpression, column: string, form: EventData["form"]): string | undefined {
  return form === "dynamic" ? memberOf(node, column) : elementText(node, column);
}

/** Whether a name is no text of an expression: that has brackets, dots, or operators between blanks. */
function isPlain(name: string): boolean {
  return /^[\p{L}\p{N}_:@#$ -]+$/u.test(name) && !/ [-:] /.test(name);
}

/** The column of a place with the data of its events. */
export function eventDataOf({ data, xmlData }: VariantRow["source"]): Pick<EventData, "form"> & { readonly column: string } | undefined {
  if (typeof data === "string") return { column: data, form: "dynamic" };
  return typeof xmlData === "string" ? { column: xmlData, form: "xml" } : undefined;
}

/**
 * The element of the event data for which a native name stands in a place, see {@link dataField}; undefined for columns of
 * the table (`AccountType` of SecurityEvent is made by the product, and no element of the data with that name), and for
 * expressions.
 */
export function elementOf(name: string, source: VariantRow["source"]): string | undefined {
  const { reserved } = source;
  if (isPlain(name)) return Array.isArray(reserved) && (reserved as readonly unknown[]).includes(name) ? undefined : name;
  const data = eventDataOf(source);
  const { faults, statements } = parseKql(name);
  const [only] = statements;
  const isExpression = faults.length === 0 && statements.length === 1 && only?.kind === "query";
  return data === undefined || !isExpression ? undefined : dataName(only.value, data.column, data.form);
}

function memberOf(node: KqlExpression, column: string): string | undefined {
  const of = node.kind === "member" || node.kind === "element" ? withoutParsing(node.of) : undefined;
  if (of?.kind !== "name" || of.name !== column) return undefined;
  if (node.kind === "member") return node.name;
  return node.kind === "element" && node.index.kind === "text" ? node.index.value : undefined;
}

function withoutParsing(node: KqlExpression): KqlExpression {
  const [only] = node.kind === "call" ? node.arguments : [];
  return node.kind === "call" && only !== undefined && /^(?:parse_json|todynamic|parsejson)$/.test(node.name) ? only.value : node;
}

/**
 * `extract("<Data Name=\"X\">([^<]*)</Data>", 1, EventData)`, with or without the entities of XML turned back.
 * Source of the form: Azure-Sentinel, Parsers/ASimFileEvent/Parsers/vimFileEventMicrosoftSysmon.yaml
 */
function elementText(node: KqlExpression, column: string): string | undefined {
  if (node.kind !== "call") return undefined;
  const [first, second, third] = node.arguments.map(({ value }) => value);
  if (node.name === "replace_strings" && first !== undefined && turnsEntitiesBack(second, third)) return elementText(first, column);
  if (node.name === "extract_all" && first?.kind === "text" && first.value === `<Data(?: Name="Data")?>([^<]*)</Data>` && second?.kind === "name" && second.name === column) return "Data";
  if (node.name !== "extract" || first?.kind !== "text" || second?.kind !== "number" || second.value !== 1 || third?.kind !== "name" || third.name !== column) return undefined;
  const match = /^<Data Name="(.*)">\(\[\^<\]\*\)<\/Data>$/s.exec(first.value);
  return match === null ? undefined : attributeText(match[1] as string);
}

const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&", "&#xD;": "\r", "&#xA;": "\n", "&#x9;": "\t" };

/** Whether two lists are entities of XML and the characters that they stand for, the ampersand last. */
function turnsEntitiesBack(from: KqlExpression | undefined, to: KqlExpression | undefined): boolean {
  if (from?.kind !== "dynamic" || to?.kind !== "dynamic" || !Array.isArray(from.value) || !Array.isArray(to.value)) return false;
  const [texts, chars]: readonly (readonly unknown[])[] = [from.value, to.value];
  return texts?.length === chars?.length && texts?.includes("&lt;") === true && texts.at(-1) === "&amp;" && texts.every((text, at) => typeof text === "string" && Object.hasOwn(entities, text) && entities[text] === chars?.[at]);
}

/** How a character of an attribute may stand in a pattern. Manual: https://www.w3.org/TR/xml/#sec-predefined-ent */
const attributeForms: readonly (readonly [form: string, char: string])[] = [
  ["(?:>|&gt;)", ">"], ["(?:'|&apos;)", "'"], ["(?:\\t|&#x9;)", "\t"], ["(?:\\n|&#xA;)", "\n"], ["(?:\\r|&#xD;)", "\r"],
  ["&lt;", "<"], ["&quot;", '"'], ["&amp;", "&"],
];

function attributeText(pattern: string): string {
  let text = "";
  for (let at = 0; at < pattern.length; ) {
    const form = attributeForms.find(([each]) => pattern.startsWith(each, at));
    if (form !== undefined) {
      text += form[1];
      at += form[0].length;
      continue;
    }
    if (pattern[at] === "\\") at++;
    text += pattern[at] ?? "";
    at++;
  }
  return text;
}

import { EngineFault, type Scalar } from "@isorule/core";
import { hasWildcard, type KueryLiteral, type KueryMatch, type KueryNode, type KueryRange, literalText } from "../kuery/tree.js";
import { type EngineDocument, valuesOf } from "./document.js";
import type { FieldType } from "./field-types.js";
import type { FieldUse } from "./field-uses.js";
import { networkTest } from "./functions.js";
import type { IndexMapping } from "./index-mapping.js";
import { readField } from "./values.js";
import { compileWildcard } from "./wildcard.js";

/** Whether a query takes a document: there is no null in this language. */
export type KueryCondition = (document: EngineDocument) => boolean;

/** The fields that a query names, those aside whose names have wildcards. */
export function kueryUses(node: KueryNode, uses: Map<string, FieldUse> = new Map()): ReadonlyMap<string, FieldUse> {
  if (node.kind === "and" || node.kind === "or") for (const operand of node.operands) kueryUses(operand, uses);
  else if (node.kind === "not") kueryUses(node.operand, uses);
  else if (node.kind === "match" || node.kind === "range") {
    if (node.field !== undefined && !hasWildcard(node.field)) uses.set(literalText(node.field), { plain: false });
  }
  return uses;
}

/**
 * Makes a condition of a query in Kibana's query language, as Kibana turns it into one of Elasticsearch: a value is the
 * whole of a keyword and has case, a star in it is any text unless it stands in quotes, an analysed text is searched for
 * words, a field that no index maps matches nothing, and `not` is the complement.
 *
 * Sources: elastic/kibana, packages/kbn-es-query/src/kuery/functions (is.ts, range.ts, exists.ts), and
 * https://www.elastic.co/docs/explore-analyze/query-filter/languages/kql
 *
 * @throws EngineFault for a value that the type of a field does not take, and for conditions on nested objects
 */
export function compileKuery(node: KueryNode, mapping: IndexMapping): KueryCondition {
  switch (node.kind) {
    case "and":
    case "or": {
      const conditions = node.operands.map((operand) => compileKuery(operand, mapping));
      return node.kind === "and" ? (document) => conditions.every((condition) => condition(document)) : (document) => conditions.some((condition) => condition(document));
    }
    case "not": {
      const condition = compileKuery(node.operand, mapping);
      return (document) => !condition(document);
    }
    case "all":
      return () => true;
    case "nested":
      throw new EngineFault("Conditions on one object of a list need the objects, which a record of fields does not have.");
    case "range":
      return compileRange(node, mapping);
    case "match":
      return compileMatch(node, mapping);
  }
}

function compileMatch({ field, value }: KueryMatch, mapping: IndexMapping): KueryCondition {
  const isAny = hasWildcard(value) && value.parts.every((part) => part === "");
  if (field !== undefined && !hasWildcard(field)) {
    const name = literalText(field);
    const type = mapping.get(name);
    if (type === undefined) return () => false;
    if (isAny) return (document) => readField(document, { name, type }).length > 0;
    const test = matchTest(value, type);
    return (document) => readField(document, { name, type }).some(test);
  }
  // A search in several fields passes over those whose type the value does not fit.
  const isMeant = field === undefined ? () => true : compileWildcard(literalText(field), { insensitive: false, escapes: false });
  const text = matchTest(value, "keyword");
  return (document) => [...document.keys()].some((name) => isMeant(name) && (isAny || valuesOf(document, name).some((each) => text(String(each)))));
}

function matchTest(value: KueryLiteral, type: FieldType): (value: Scalar) => boolean {
  const text = literalText(value);
  switch (type) {
    case "keyword":
    case "wildcard": {
      // The texts between the stars are ordinary.
      const test = hasWildcard(value) ? compileWildcard(value.parts.map((part) => part.replace(/[*?\\]/g, "\\$&")).join("*"), { insensitive: false, escapes: true }) : undefined;
      return test === undefined ? (each) => each === text : (each) => test(String(each));
    }
    case "text":
      return wordsTest(value);
    case "ip": {
      if (hasWildcard(value)) throw new EngineFault("An address is not compared with a wildcard.");
      const test = networkTest([text]);
      return (each) => test(String(each));
    }
    case "boolean":
      if (text !== "true" && text !== "false") throw new EngineFault(`${JSON.stringify(text.slice(0, 60))} is neither true nor false.`);
      return (each) => each === (text === "true");
    case "long":
    case "double": {
      const wanted = numberOf(text);
      return (each) => each === wanted;
    }
    case "date": {
      const time = Date.parse(text);
      return (each) => each === time;
    }
  }
}

function numberOf(text: string): number {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isNaN(number)) throw new EngineFault(`${JSON.stringify(text.slice(0, 60))} is no number.`);
  return number;
}

/** The words of an analysed text, without case. Source: the standard analyzer of Elasticsearch */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Any of the words, or in quotes all of them in their order; with a star, a word of the text that the pattern takes. */
function wordsTest(value: KueryLiteral): (value: Scalar) => boolean {
  if (hasWildcard(value)) {
    const test = compileWildcard(literalText(value), { insensitive: true, escapes: false });
    return (each) => wordsOf(String(each)).some(test);
  }
  const wanted = wordsOf(literalText(value));
  if (!value.quoted) return (each) => wordsOf(String(each)).some((word) => wanted.includes(word));
  return (each) => ` ${wordsOf(String(each)).join(" ")} `.includes(` ${wanted.join(" ")} `);
}

function compileRange({ field, operator, value }: KueryRange, mapping: IndexMapping): KueryCondition {
  if (hasWildcard(field)) throw new EngineFault("A range is for one field.");
  const name = literalText(field);
  const type = mapping.get(name);
  if (type === undefined) return () => false;
  const text = literalText(value);
  const bound = type === "long" || type === "double" ? numberOf(text) : type === "date" ? Date.parse(text) : text;
  if (type === "ip" || type === "boolean" || Number.isNaN(bound)) throw new EngineFault(`${name} is not ordered by ${JSON.stringify(text.slice(0, 60))}.`);
  return (document) => readField(document, { name, type }).some((each) => isInOrder(operator, each as string | number, bound));
}

function isInOrder(operator: KueryRange["operator"], left: string | number, right: string | number): boolean {
  return operator === "<" ? left < right : operator === "<=" ? left <= right : operator === ">" ? left > right : left >= right;
}

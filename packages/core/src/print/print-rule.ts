import { Document, isMap, isScalar, isSeq, type Node, Scalar, visit } from "yaml";
import type { Rule } from "../model/rule.js";
import { ruleSource } from "./rule-source.js";
import { tightLists } from "./tight-lists.js";

/** The text of a rule file. */
export interface PrintedRule {
  readonly text: string;
  /** What a rule file cannot say of the rule, as sentences; empty where the text is the whole rule. */
  readonly losses: readonly string[];
}

/** Lists and maps of one value each are written in one line up to so many characters. */
const longestLine = 110;

/** Texts that need no quotes, whatever reads them. */
const plain = /^[A-Za-z][\w./-]*(?: [\w./()-]+)*$/;
/** Words that some reader of YAML takes for something else than a text. */
const words = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/**
 * A rule as the text of a rule file: the way back of {@link readRule}. Comments and the order of the keys of a file that
 * it was read from are not kept.
 *
 * @example printRule(rule).text // "id: 9a0f…\ntitle: Malicious IIS component installed or loaded\n…"
 */
export function printRule(rule: Rule): PrintedRule {
  const { data, losses } = ruleSource(rule);
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_key, node) {
      const { value } = node;
      if (typeof value === "string") node.type = typeOf(value);
    },
    Pair(_key, pair) {
      if (isScalar(pair.key)) pair.key.type = /^[\w.-]+$/.test(String(pair.key.value)) && !words.test(String(pair.key.value)) ? Scalar.PLAIN : Scalar.QUOTE_SINGLE;
    },
  });
  flow(document.contents);
  return { text: tightLists(document.toString({ lineWidth: 0 })), losses };
}

function typeOf(value: string): Scalar.Type {
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\p{Surrogate}/u.test(value)) return Scalar.QUOTE_DOUBLE;
  if (value.includes("\n")) return /^\s|\t| \n| $/.test(value) ? Scalar.QUOTE_DOUBLE : Scalar.BLOCK_LITERAL;
  return plain.test(value) && !words.test(value) ? Scalar.PLAIN : value.includes("\t") ? Scalar.QUOTE_DOUBLE : Scalar.QUOTE_SINGLE;
}

/** Writes what is short and holds no map of maps in one line, and tells how long a node is. */
function flow(node: unknown, depth = 0): number {
  if (isScalar(node)) return node.type === Scalar.BLOCK_LITERAL ? longestLine : String(node.value).length + 4;
  if (!isMap(node) && !isSeq(node)) return 0;
  const items: readonly unknown[] = isMap(node) ? node.items.map(({ value }) => value) : node.items;
  const keys = isMap(node) ? node.items.reduce((sum, { key }) => sum + String((key as Node).toJSON()).length + 2, 0) : 0;
  const length = items.reduce<number>((sum, item) => sum + flow(item, depth + 1), keys);
  const simple = isSeq(node) ? node.items.every((item) => isScalar(item)) : node.items.every(({ value }) => isScalar(value) || (isSeq(value) && value.flow === true));
  // Sections and the bodies of signals stay blocks, so that a diff shows one condition a line.
  if (simple && length < longestLine && (isSeq(node) || depth > 3)) node.flow = true;
  return length;
}

import type { Vocabulary } from "@isorule/core";
import type { KqlSyntaxFault } from "../parse/lex.js";
import { documentsOf } from "./documents.js";
import type { ReadCondition } from "./read-condition.js";
import { readConditions } from "./read-query.js";

/** A query of a document, and what became of its conditions. */
export interface KqlQueryConditions {
  readonly text: string;
  readonly faults: readonly KqlSyntaxFault[];
  /** Each once, with places in `text`. */
  readonly conditions: readonly ReadCondition[];
}

/**
 * How far the conditions of a document are read: every test in a `where`, whether a rule uses it or it belongs to a table
 * beside it, such as the list of a membership. For statistics over many documents.
 */
export function kqlConditions(text: string, vocabularies: readonly Vocabulary[]): readonly KqlQueryConditions[] {
  return documentsOf(text, () => undefined, undefined).map((document) => {
    const { conditions, parsed } = readConditions(document.text, vocabularies);
    return { text: document.text, faults: parsed.faults, conditions };
  });
}

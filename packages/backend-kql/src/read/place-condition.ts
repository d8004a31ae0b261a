import { type Predicate, type Scalar, type VariantRow, type Vocabulary } from "@isorule/core";
import { parseKql } from "../parse/parse-kql.js";
import type { KqlExpression } from "../parse/tree.js";
import { canonicalText, expressionName } from "./expression-text.js";
import { allOf, comparison } from "./predicates.js";
import { readCondition } from "./read-condition.js";
import { emptyScope } from "./scope.js";
import { tablesOf } from "./vocabulary-tables.js";

/**
 * What picks the events of a place, over native names: the `source` of a mapping file as a condition. The table is
 * `$table`; `where` lists the values of columns, compared with case; `conditions` are texts of the language. What the
 * language asks of other tables has no test in the model: it is a column of its own that is true.
 */
export function placeCondition(source: VariantRow["source"], vocabulary: Vocabulary): Predicate {
  const { conditions, table, where } = source;
  const parts: Predicate[] = typeof table === "string" ? [comparison("$table", "equals", [table], true)] : [];
  if (typeof where === "object" && where !== null) {
    for (const [column, value] of Object.entries(where)) {
      const values = (Array.isArray(value) ? value : [value]).filter((each): each is Scalar => typeof each === "string" || typeof each === "number");
      parts.push(comparison(column, "equals", values, values.some((each) => typeof each === "string")));
    }
  }
  const texts = Array.isArray(conditions) ? conditions.filter((each) => typeof each === "string") : [];
  for (const text of texts) parts.push(conditionOf(text, typeof table === "string" ? table : "", vocabulary));
  return allOf(parts);
}

function conditionOf(text: string, table: string, vocabulary: Vocabulary): Predicate {
  const [only] = parseKql(text).statements;
  const node: KqlExpression | undefined = only?.kind === "query" ? only.value : undefined;
  const facts = tablesOf(vocabulary).get(table);
  const nothing = (): void => undefined;
  let isLost = false;
  const lose = (): void => {
    isLost = true;
  };
  const context = { names: { columns: new Map(), scope: emptyScope }, typeOf: (name: string) => facts?.kinds.get(name), data: facts?.data, lose, note: nothing, window: nothing };
  const predicate = node === undefined ? undefined : readCondition(node, context);
  if (predicate !== undefined && !isLost) return predicate;
  return comparison(node === undefined ? expressionName(text, vocabulary) : canonicalText(node), "equals", [true], true);
}

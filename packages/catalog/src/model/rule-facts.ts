import type { Detection, Operator, RuleSeverity, Signal } from "@isorule/core";

import type { CatalogEvent, CatalogField, CatalogOperator, RuleReading } from "./catalog.js";

/**
 * What one rule says, before it meets the others: plain data without the text of its file, so that it can come from a
 * worker. See `factsOf`.
 */
export interface RuleFacts {
  readonly id: string;
  readonly title: string;
  /** As people write it; the id follows from it. */
  readonly vendor: string;
  readonly language: string;
  readonly file: string;
  /** The number of the rule in its file, from 0. */
  readonly at: number;
  readonly link?: string;
  readonly level?: RuleSeverity;
  readonly status?: string;
  readonly read: RuleReading;
  readonly losses: readonly string[];
  /** As the rule gives them. */
  readonly techniques: readonly { readonly id: string; readonly name?: string }[];
  readonly tactics: readonly string[];
  readonly classes: readonly string[];
  readonly detection: string;
  readonly events: readonly EventFact[];
  readonly predicates: readonly PredicateFact[];
  /** What is compared with other rules: without places in the text. Missing where the rule is not exactly known. */
  readonly logic?: { readonly signals: readonly Signal[]; readonly detection: Detection };
}

/** An event that a rule looks at. */
export type EventFact = Omit<CatalogEvent, "rules" | "classes"> & { readonly class: string };

/** One comparison of a rule. */
export interface PredicateFact {
  /** The row. */
  readonly field: string;
  readonly name: string;
  readonly kind: CatalogField["kind"];
  readonly operator: CatalogOperator;
  /** `key`: the same for all spellings of one value. */
  readonly values: readonly { readonly operator: Operator; readonly key: string; readonly text: string }[];
  readonly excluded: boolean;
  readonly caseSensitive: boolean;
  /** What the text of the rule calls the field, where that can be seen. */
  readonly spelling?: string;
}

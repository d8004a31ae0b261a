import type { Fidelity, HighlightToken } from "@isorule/core";
import type { Faith } from "@isorule/proof";

/** What the page asks of its worker. */
export type Question =
  | { readonly kind: "render"; readonly text: string; readonly language: string; readonly vocabularies: Readonly<Record<string, string>> }
  | { readonly kind: "prove"; readonly text: string; readonly language: string; readonly vocabularies: Readonly<Record<string, string>> }
  | { readonly kind: "explain"; readonly text: string; readonly language: string; readonly events: string }
  | { readonly kind: "compare"; readonly text: string; readonly language: string; readonly second: string; readonly secondLanguage: string };

/** A question with its number: answers come back in any order. */
export interface Request {
  readonly number: number;
  readonly question: Question;
}

/** An answer. `failed`: a fault of ours. */
export type Reply = { readonly number: number } & ({ readonly answer: Answer } | { readonly failed: string });

/** What the worker answers. */
export type Answer = Rendered | Proved | Explained | Compared;

/** A diagnostic as the page shows it; lines and columns from 1. */
export interface Remark {
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly span: readonly [number, number] | undefined;
}

/** The queries of a rule. */
export interface Rendered {
  readonly kind: "render";
  readonly title: string | undefined;
  readonly remarks: readonly Remark[];
  readonly targets: readonly RenderedTarget[];
  /** Events of the examples of the rule, as JSON, for the editor of events. */
  readonly events: string | undefined;
}

/** One language. */
export interface RenderedTarget {
  readonly language: string;
  readonly vocabulary: string;
  readonly extension: string;
  readonly text: string;
  readonly fidelity: Fidelity;
  readonly losses: readonly string[];
}

/** How far the queries are shown to mean the rule, by language, and their colours. */
export interface Proved {
  readonly kind: "prove";
  readonly faiths: readonly { readonly language: string; readonly faith: Faith | undefined; readonly reason: string | undefined; readonly text: string; readonly tokens: readonly HighlightToken[] }[];
}

/** Which comparisons match which events. */
export interface Explained {
  readonly kind: "explain";
  readonly fault: string | undefined;
  readonly fires: boolean;
  readonly events: readonly { readonly name: string; readonly signals: readonly { readonly signal: string; readonly matches: boolean; readonly tree: ExplainedNode }[] }[];
}

/** A condition with its outcome. */
export interface ExplainedNode {
  readonly text: string;
  readonly outcome: "true" | "false" | "missing";
  readonly actual: string;
  readonly parts: readonly ExplainedNode[];
}

/** What the second rule is against the first. */
export interface Compared {
  readonly kind: "compare";
  readonly fault: string | undefined;
  readonly verdict: string;
  readonly reason: string | undefined;
  /** Events as JSON on which only one side fires. */
  readonly onlyFirst: string | undefined;
  readonly onlySecond: string | undefined;
}

import type { Fidelity, Severity } from "@isorule/core";

import type { Conversion } from "./conversions.js";

/** What became of the rules in one language. */
export interface LanguageCount {
  readonly language: string;
  rules: number;
  exact: number;
  approximate: number;
  /** A part has no document, another part has. */
  partly: number;
  /** No document at all. */
  refused: number;
  /** Vocabulary to the rules for which it was chosen. */
  readonly vocabularies: Map<string, number>;
}

/** Why rules are not exact: one kind of diagnostic. */
export interface Reason {
  readonly code: string;
  readonly severity: Severity;
  readonly fidelity: Fidelity | undefined;
  /** Language to the rules that have the diagnostic. */
  readonly languages: Map<string, number>;
}

/** The sum of a run. */
export interface ConvertCounts {
  readonly languages: ReadonlyMap<string, LanguageCount>;
  readonly reasons: ReadonlyMap<string, Reason>;
}

/** Starts to count. */
export function startCounts(languages: readonly string[]): { readonly counts: ConvertCounts; add(conversion: Conversion): void } {
  const byLanguage = new Map(languages.map((language): [string, LanguageCount] => [language, { language, rules: 0, exact: 0, approximate: 0, partly: 0, refused: 0, vocabularies: new Map() }]));
  const reasons = new Map<string, Reason>();
  return {
    counts: { languages: byLanguage, reasons },
    add({ to, vocabulary, fidelity, documents, diagnostics }) {
      const count = byLanguage.get(to);
      if (count === undefined) return;
      count.rules++;
      count[resultOf(fidelity, documents.length)]++;
      if (vocabulary !== null && documents.length > 0) count.vocabularies.set(vocabulary, (count.vocabularies.get(vocabulary) ?? 0) + 1);
      const seen = new Set<string>();
      for (const { code, severity, fidelity: loss } of diagnostics) {
        if ((severity !== "error" && (loss === undefined || loss === "exact")) || seen.has(code)) continue;
        seen.add(code);
        const reason = reasons.get(code) ?? { code, severity, fidelity: loss, languages: new Map<string, number>() };
        reason.languages.set(to, (reason.languages.get(to) ?? 0) + 1);
        reasons.set(code, reason);
      }
    },
  };
}

function resultOf(fidelity: Fidelity, documents: number): "exact" | "approximate" | "partly" | "refused" {
  return documents === 0 ? "refused" : fidelity === "dropped" ? "partly" : fidelity;
}

import { type Backend, type Document, type Fidelity, normalizeRule, type QueryEngine, type Rule, transpile } from "@isorule/core";
import { documentGroups, type Faithfulness, faithfulness, witnessesOf } from "@isorule/proof";

import type { SourceFile } from "../rules/read-source-files.js";

/** A language whose documents are checked. */
export interface VerifyTarget {
  readonly backend: Backend;
  /** A document for each; of the vocabularies in one of them the one that keeps most of the rule is taken. */
  readonly choices: readonly (readonly string[])[];
  readonly formats: readonly string[];
  readonly engine: QueryEngine | undefined;
}

/** A document, and how far it means its rule; where several say a unit together, how far they do. */
export interface VerifiedDocument {
  readonly source: SourceFile;
  readonly rule: Rule;
  readonly document: Document;
  /** What its language says of it. */
  readonly fidelity: Fidelity;
  readonly faithfulness: Faithfulness;
}

/** Renders a rule and checks every document. */
export function verifyRule(rule: Rule, source: SourceFile, targets: readonly VerifyTarget[]): readonly VerifiedDocument[] {
  const normalized = normalizeRule(rule);
  const witnesses = witnessesOf(normalized);
  return targets.flatMap(({ backend, choices, formats, engine }) =>
    choices.flatMap((vocabularies) => {
      const { documents, fidelity, vocabulary } = transpile(normalized, backend, { vocabulary: vocabularies, formats, normalized: true });
      const names = backend.vocabularies[vocabulary];
      if (names === undefined) return [];
      return formats.flatMap((format) => documentGroups(documents.filter((document) => document.format === format))).flatMap((group): readonly VerifiedDocument[] => {
        const found = faithfulness({ rule: normalized, documents: group, backend, vocabulary: names, witnesses, ...(engine === undefined ? {} : { engine }) });
        return group.map((document) => ({ source, rule, document, fidelity, faithfulness: found }));
      });
    }),
  );
}

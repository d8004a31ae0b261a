import { type Backend, type Document, type Fidelity, normalizeRule, type QueryEngine, type Rule, transpile } from "@isorule/core";
import { documentGroups, type Faithfulness, faithfulness, type NativeRun, witnessesOf } from "@isorule/proof";

/** A language whose documents are checked. */
export interface VerifyTarget {
  readonly backend: Backend;
  /** A document for each; of the vocabularies in one of them the one that keeps most of the rule is taken. */
  readonly choices: readonly (readonly string[])[];
  readonly formats: readonly string[];
  readonly engine: QueryEngine | undefined;
}

/** A document, and how far it means its rule; where several say a unit together, how far they do. Plain data: workers hand it over. */
export interface JudgedDocument {
  readonly document: Pick<Document, "language" | "vocabulary" | "format" | "part" | "units">;
  /** What its language says of it. */
  readonly fidelity: Fidelity;
  readonly faithfulness: Pick<Faithfulness, "verdict" | "reason" | "witness" | "notes"> & { readonly run?: Pick<NativeRun, "runs" | "firing"> };
}

/** A judged document of a rule in a file. */
export interface VerifiedDocument extends JudgedDocument {
  readonly source: { readonly name: string };
  readonly rule: Pick<Rule, "id" | "title">;
}

/** Renders a rule and checks every document. */
export function verifyRule(rule: Rule, targets: readonly VerifyTarget[]): readonly JudgedDocument[] {
  const normalized = normalizeRule(rule);
  const witnesses = witnessesOf(normalized);
  return targets.flatMap(({ backend, choices, formats, engine }) =>
    choices.flatMap((vocabularies) => {
      const { documents, fidelity, vocabulary } = transpile(normalized, backend, { vocabulary: vocabularies, formats, normalized: true });
      const names = backend.vocabularies[vocabulary];
      if (names === undefined) return [];
      return formats.flatMap((format) => documentGroups(documents.filter((document) => document.format === format))).flatMap((group): readonly JudgedDocument[] => {
        const found = judged(faithfulness({ rule: normalized, documents: group, backend, vocabulary: names, witnesses, ...(engine === undefined ? {} : { engine }) }));
        return group.map(({ language, vocabulary: own, format, part, units }) => ({ document: { language, vocabulary: own, format, part, units }, fidelity, faithfulness: found }));
      });
    }),
  );
}

/** What is reported: thousands of documents are kept until the end. */
function judged({ verdict, reason, witness, notes, run }: Faithfulness): JudgedDocument["faithfulness"] {
  return {
    verdict,
    notes,
    ...(reason === undefined ? {} : { reason }),
    ...(witness === undefined ? {} : { witness }),
    ...(run === undefined ? {} : { run: { runs: run.runs, firing: run.firing } }),
  };
}

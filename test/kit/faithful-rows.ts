import { type Backend, type Fidelity, type QueryEngine, type Rule, transpile, type Vocabulary } from "@isorule/core";
import { documentGroups, type Faith, type Faithfulness, faithfulness, type Witness } from "@isorule/proof";

/** How far the documents of one rule in one language say it. */
export interface FaithfulRow {
  readonly path: string;
  readonly vocabulary: string;
  readonly fidelity: Fidelity;
  /** The text of the documents that were judged together. */
  readonly text: string;
  readonly answer: Faithfulness;
}

/** Converts a rule as `isorule convert` does, with the vocabulary that keeps most of it, and judges its documents. */
export function faithfulRows(path: string, rule: Rule, witnesses: readonly Witness[], backend: Backend, engine?: QueryEngine): readonly FaithfulRow[] {
  const format = backend.defaultFormats[0] as string;
  const { documents, vocabulary, fidelity } = transpile(rule, backend, { vocabulary: "auto", formats: [format] });
  return documentGroups(documents).map((group) => ({
    path,
    vocabulary,
    fidelity,
    text: group.map(({ text }) => text).join("\n"),
    answer: faithfulness({ rule, documents: group, backend, vocabulary: backend.vocabularies[vocabulary] as Vocabulary, witnesses, ...(engine === undefined ? {} : { engine }) }),
  }));
}

const verdicts: readonly Faith[] = ["proved", "tested", "differs", "unreadable"];

/** A table of the verdicts by fidelity and vocabulary. */
export function faithfulTable(rows: readonly FaithfulRow[]): string {
  const kinds = [...new Set(rows.map(({ fidelity, vocabulary }) => `${fidelity} ${vocabulary}`))].sort();
  const lines = kinds.map((kind) => {
    const own = rows.filter(({ fidelity, vocabulary }) => `${fidelity} ${vocabulary}` === kind);
    return [kind.padEnd(26), ...verdicts.map((verdict) => String(own.filter(({ answer }) => answer.verdict === verdict).length).padStart(10))].join(" ");
  });
  return [["".padEnd(26), ...verdicts.map((verdict) => verdict.padStart(10))].join(" "), ...lines].join("\n");
}

/** What is not proved, one entry a row: what, why, the smallest witness and the query. */
export function faithfulList(rows: readonly FaithfulRow[]): string {
  return rows
    .filter(({ answer }) => answer.verdict !== "proved")
    .map(({ path, vocabulary, fidelity, text, answer: { verdict, reason, notes, witness } }) => {
      const shown = witness === undefined ? [] : [`events ${JSON.stringify(witness.events.map((event) => [event.class, event.fields]))}`, `records ${JSON.stringify(witness.records.map(({ source, values }) => [source, values]))}`];
      return [`${fidelity} ${verdict} ${path} ${vocabulary}`, reason ?? "", ...notes, ...shown.map((each) => each.slice(0, 1500)), text.replace(/\s+/g, " ").slice(0, 900)].filter((line) => line !== "").join("\n    ");
    })
    .sort()
    .join("\n\n");
}

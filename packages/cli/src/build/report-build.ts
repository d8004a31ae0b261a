import path from "node:path";

import type { Fidelity } from "@isorule/core";
import type { Faith } from "@isorule/proof";

import { displayName } from "../rules/find-rule-files.js";
import type { Colors } from "../terminal/colors.js";
import { printableLine } from "../terminal/printable.js";
import { tableLines, tableWidth } from "../terminal/table.js";
import type { Build, BuiltDocument, Outcome } from "./build-rules.js";

/** How a fidelity is shown: a rule of which only a part is missing still has documents. */
export function fidelityLabel(outcome: Outcome): string {
  return outcome.fidelity === "dropped" && outcome.documents.length > 0 ? "partly dropped" : outcome.fidelity;
}

/** Colours a fidelity, or a text that starts with one. */
export function colorFidelity(text: string, fidelity: string, colors: Colors): string {
  return fidelity === "exact" ? colors.green(text) : fidelity === "approximate" ? colors.yellow(text) : colors.red(text);
}

/**
 * The table of a build that was written: a line for each document, with the rule's title on its first one. Where the
 * terminal is too narrow for that, the title is a line of its own.
 *
 * @param faiths how far each document means its rule, where that is known
 * @param width columns of the terminal; undefined where no person reads it in one
 */
export function buildTable(build: Build, root: string, cwd: string, colors: Colors, width?: number, faiths?: ReadonlyMap<BuiltDocument, Faith>): readonly string[] {
  const rows = build.outcomes.flatMap((outcome, at) => {
    const first = outcome.rule !== build.outcomes[at - 1]?.rule;
    const files = outcome.documents.length === 0 ? [["—", "—"] as const] : outcome.documents.map((document) => [faiths?.get(document) ?? "—", displayName(path.join(root, document.path), cwd)] as const);
    return files.map(([faith, file], index) => [first && index === 0 ? outcome.rule.title : "", outcome.language, outcome.vocabulary, fidelityLabel(outcome), ...(faiths === undefined ? [] : [faith]), file]);
  });
  const title = { title: "Rule", max: 44, color: colors.bold };
  const columns = [
    { title: "Language" },
    { title: "Vocabulary" },
    { title: "Fidelity", color: (padded: string, text: string) => colorFidelity(padded, text, colors) },
    ...(faiths === undefined ? [] : [{ title: "Meaning", color: (padded: string, text: string) => colorFaith(padded, text, colors) }]),
    { title: "File", color: colors.dim },
  ];
  if (width === undefined || tableWidth([title, ...columns], rows) <= width) return tableLines([title, ...columns], rows, colors.underline);
  const [head = "", ...lines] = tableLines(columns, rows.map(([, ...cells]) => cells), colors.underline);
  return [`  ${head}`, ...lines.flatMap((line, at) => [...(rows[at]?.[0] ? [colors.bold(printableLine(rows[at][0]))] : []), `  ${line}`])];
}

/** Colours how far a document means its rule. */
function colorFaith(padded: string, text: string, colors: Colors): string {
  return text === "proved" ? colors.green(padded) : text === "differs" ? colors.red(padded) : text === "tested" ? colors.cyan(padded) : colors.yellow(padded);
}

/** One sentence on the whole: `12 rules, 96 documents in 4 languages: 90 exact, 6 approximate.` */
export function buildSummary(build: Build): string {
  const rules = new Set(build.outcomes.map((outcome) => outcome.source));
  const languages = new Set(build.outcomes.map((outcome) => outcome.language));
  const documents = build.outcomes.reduce((sum, outcome) => sum + outcome.documents.length, 0);
  const labels = build.outcomes.map(fidelityLabel);
  const parts = ["exact", "approximate", "partly dropped", "dropped"].flatMap((label) => {
    const count = labels.filter((each) => each === label).length;
    return count > 0 ? [`${count} ${label}`] : [];
  });
  return `${plural(rules.size, "rule")}, ${plural(documents, "document")} in ${plural(languages.size, "language")}; of ${plural(build.outcomes.length, "rendering")} ${parts.join(", ") || "none"}.`;
}

/** How many renderings (one rule in one vocabulary) have each fidelity. */
export function countFidelities(build: Build): Readonly<Record<Fidelity, number>> {
  const counts = { exact: 0, approximate: 0, dropped: 0 };
  for (const outcome of build.outcomes) counts[outcome.fidelity]++;
  return counts;
}

/** A heading over a printed document: `── spl · cim · exact`, with the part and the format where there are several. */
export function documentHeading(outcome: Outcome, document: BuiltDocument | undefined, plainFormat: string | undefined, colors: Colors): string {
  const label = fidelityLabel(outcome);
  const rest = [document?.part ?? "", document === undefined || document.format === plainFormat ? "" : document.format].filter((text) => text !== "");
  return [
    colors.dim("──"),
    colors.bold(colors.cyan(outcome.language)),
    colors.dim("·"),
    colors.cyan(outcome.vocabulary),
    colors.dim("·"),
    colorFidelity(label, outcome.fidelity, colors),
    ...rest.flatMap((text) => [colors.dim("·"), printableLine(text)]),
  ].join(" ");
}

/** A document as an object of the JSON output, without its text or its file. */
export function documentRecord(outcome: Outcome, document: BuiltDocument, faith?: Faith): { readonly type: "document" } & Readonly<Record<string, unknown>> {
  const { rule, source, language, vocabulary, fidelity } = outcome;
  const { format, part, units, path: place } = document;
  return { type: "document", rule: { id: rule.id, title: rule.title, file: source.name }, language, vocabulary, format, part, units, fidelity, ...(faith === undefined ? {} : { meaning: faith }), path: place };
}

/** `1 rule`, `2 rules`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

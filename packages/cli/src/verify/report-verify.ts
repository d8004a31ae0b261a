import type { Event } from "@isorule/core";
import type { Disagreement, Faith } from "@isorule/proof";

import { plural } from "../build/report-build.js";
import { colorsOf, type Colors } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { printableLine } from "../terminal/printable.js";
import { fittedTableLines, shorten } from "../terminal/table.js";
import type { VerifiedDocument } from "./verify-rule.js";

const faiths: readonly Faith[] = ["proved", "tested", "differs", "unreadable"];
const mostShown = 10;

/**
 * The documents at which a run fails: those below what is required, or else those that differ although their language says
 * that they are exact.
 */
export function failingDocuments(verified: readonly VerifiedDocument[], required: Faith | undefined): readonly VerifiedDocument[] {
  if (required === undefined) return verified.filter(({ fidelity, faithfulness }) => fidelity === "exact" && faithfulness.verdict === "differs");
  return verified.filter(({ faithfulness }) => faiths.indexOf(faithfulness.verdict) > faiths.indexOf(required));
}

/** Writes the table, and the documents that fail with the event that shows it. */
export function reportVerify(verified: readonly VerifiedDocument[], failing: readonly VerifiedDocument[], { verbose, rules }: { readonly verbose: boolean; readonly rules: number }, io: Io): void {
  const colors = colorsOf(io.stdout, io.env);
  const shown = verbose ? verified.filter(({ faithfulness }) => faithfulness.verdict !== "proved") : failing.slice(0, mostShown);
  for (const document of shown) io.stdout.write(`${documentLines(document, colors).join("\n")}\n\n`);
  if (!verbose && failing.length > shown.length) io.stdout.write(`… and ${plural(failing.length - shown.length, "other document")}: --verbose shows all.\n\n`);
  const groups = new Map<string, VerifiedDocument[]>();
  for (const each of verified) {
    const key = `${each.document.language}\n${each.document.vocabulary}\n${each.fidelity}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const rows = [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, documents]) => [...key.split("\n"), String(documents.length), ...faiths.map((faith) => share(documents.filter(({ faithfulness }) => faithfulness.verdict === faith).length, documents.length))]);
  const columns = [
    { title: "Language", color: colors.bold },
    { title: "Vocabulary" },
    { title: "Fidelity" },
    { title: "Documents" },
    { title: "Proved", color: colors.green },
    { title: "Tested", color: colors.cyan },
    { title: "Differs", color: colors.red },
    { title: "Unreadable", color: colors.yellow },
  ];
  for (const line of fittedTableLines(columns, rows, io.stdout.isTTY ? io.stdout.columns : undefined, colors.underline)) io.stdout.write(`${line}\n`);
  io.stdout.write(`\n${plural(rules, "rule")}, ${plural(verified.length, "document")}: ${faiths.map((faith) => `${verified.filter(({ faithfulness }) => faithfulness.verdict === faith).length} ${faith}`).join(", ")}.\n`);
}

function share(count: number, total: number): string {
  return count === 0 ? "0" : `${count} (${count === total ? "100" : Math.min(99.9, (100 * count) / total).toFixed(1)} %)`;
}

/** A document with its verdict, and the event that shows that it differs. */
export function documentLines({ source, rule, document, fidelity, faithfulness }: VerifiedDocument, colors: Colors): readonly string[] {
  const { verdict, reason, witness, notes } = faithfulness;
  const color = { proved: colors.green, tested: colors.cyan, differs: colors.red, unreadable: colors.yellow }[verdict];
  const parts = [document.language, document.vocabulary, document.format, document.part].filter((part) => part !== "").map(printableLine);
  return [
    `${printableLine(source.name)} ${colors.dim(parts.join(" · "))}: ${color(verdict)} ${colors.dim(`(${fidelity})`)} ${printableLine(rule.title)}`,
    ...(reason === undefined ? [] : [`  ${printableLine(reason)}`]),
    ...notes.map((note) => `  ${colors.yellow("note")}: ${printableLine(note)}`),
    ...(witness === undefined ? [] : witnessLines(witness, colors)),
  ];
}

const mostEvents = 4;

function witnessLines(witness: Disagreement, colors: Colors): readonly string[] {
  return witness.events.slice(0, mostEvents).flatMap((event: Event, at) => [
    `  ${colors.cyan(printableLine(event.class))} ${colors.dim(printableLine(witness.places[at] ?? ""))}`,
    ...Object.entries(event.fields).map(([field, value]) => `    ${printableLine(field)}  ${text(value)}`),
    `    ${colors.dim("recorded as")} ${text(witness.records[at]?.values ?? null)}`,
  ]);
}

function text(value: unknown): string {
  return shorten(printableLine(JSON.stringify(value)), 300);
}

/** A document as an object of the JSON output. */
export function verifiedRecord({ source, rule, document, fidelity, faithfulness }: VerifiedDocument): { readonly type: "faithfulness" } & Readonly<Record<string, unknown>> {
  const { verdict, reason, witness, notes, run } = faithfulness;
  const { language, vocabulary, format, part, units } = document;
  return {
    type: "faithfulness",
    rule: { id: rule.id, title: rule.title, file: source.name },
    language, vocabulary, format, part, units, fidelity, verdict,
    ...(reason === undefined ? {} : { reason }),
    ...(notes.length === 0 ? {} : { notes }),
    ...(run === undefined ? {} : { runs: run.runs, firing: run.firing }),
    ...(witness === undefined ? {} : { witness: { why: witness.why, rule: witness.fires, document: !witness.fires, events: witness.events, places: witness.places, records: witness.records } }),
  };
}

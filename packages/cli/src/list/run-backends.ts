import type { Backend, Fidelity, FidelityRow } from "@isorule/core";

import { exitCodes } from "../exit-codes.js";
import { backends } from "../generated/backends.js";
import { colorsOf, type Colors } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { jsonLine } from "../terminal/json-line.js";
import { tableLines } from "../terminal/table.js";

/** The options of `isorule backends`. */
export interface BackendsOptions {
  readonly fidelity?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** `isorule backends`: lists what can be rendered. Gives the exit code. */
export async function runBackends(options: BackendsOptions, io: Io): Promise<number> {
  if (options.json === true) for (const backend of backends) io.stdout.write(jsonLine(backendRecord(backend)));
  else if (options.fidelity === true) printFidelity(io);
  else printBackends(io);
  return exitCodes.ok;
}

function printBackends(io: Io): void {
  const colors = colorsOf(io.stdout, io.env);
  for (const [at, backend] of backends.entries()) {
    io.stdout.write(`${at === 0 ? "" : "\n"}${colors.bold(colors.cyan(backend.language))}  ${backend.title}\n`);
    const vocabularies = Object.values(backend.vocabularies).map((row) => ["  vocabulary", mark(row.vocabulary, backend.defaultVocabularies), row.title]);
    const formats = Object.entries(backend.formats).map(([name, format]) => ["  format", mark(name, backend.defaultFormats), `${format.title} (.${format.extension})`]);
    // The titles of the columns say nothing that the rows do not.
    for (const line of tableLines([{ title: "", color: colors.dim }, { title: "" }, { title: "", color: colors.dim }], [...vocabularies, ...formats]).slice(1)) io.stdout.write(`${line}\n`);
  }
  io.stdout.write(`\n${colors.dim("* is rendered when nothing else is said. Choose with --to, --vocabulary and --format.")}\n`);
}

function mark(name: string, defaults: readonly string[]): string {
  return defaults.includes(name) ? `${name} *` : name;
}

/** One construct of the rule language with its row for each backend. */
interface Construct {
  readonly group: string;
  readonly name: string;
  readonly rows: readonly FidelityRow[];
}

function constructs(): readonly Construct[] {
  return (["predicates", "operators", "detections"] as const).flatMap((group) => {
    const tables = backends.map((backend) => backend.fidelity[group] as Readonly<Record<string, FidelityRow>>);
    const names = [...new Set(tables.flatMap((table) => Object.keys(table)))];
    return names.map((name) => ({ group: group.slice(0, -1), name, rows: tables.map((table) => table[name] ?? { fidelity: "dropped" as const, note: "not declared" }) }));
  });
}

function printFidelity(io: Io): void {
  const colors = colorsOf(io.stdout, io.env);
  const all = constructs();
  let group = "";
  const rows = all.map((construct) => {
    const first = construct.group === group ? "" : construct.group;
    group = construct.group;
    return [first, construct.name, ...construct.rows.map((row) => row.fidelity)];
  });
  const languages = backends.map((backend) => ({ title: backend.language, color: (padded: string, text: string) => colorOf(text, colors)(padded) }));
  for (const line of tableLines([{ title: "", color: colors.dim }, { title: "Construct" }, ...languages], rows, colors.underline)) io.stdout.write(`${line}\n`);

  const notes = all.flatMap((construct) => construct.rows.flatMap((row, at) => (row.fidelity === "exact" ? [] : [`${construct.name} in ${backends[at]?.language ?? ""}: ${row.note}`])));
  if (notes.length > 0) io.stdout.write(`\n${notes.join("\n")}\n`);
}

function colorOf(fidelity: string, colors: Colors): (text: string) => string {
  const byFidelity: Readonly<Record<Fidelity, (text: string) => string>> = { exact: colors.green, approximate: colors.yellow, dropped: colors.red };
  return byFidelity[fidelity as Fidelity] ?? String;
}

function backendRecord(backend: Backend): { readonly type: "backend" } & Readonly<Record<string, unknown>> {
  return {
    type: "backend",
    language: backend.language,
    title: backend.title,
    vocabularies: Object.values(backend.vocabularies).map(({ vocabulary, title }) => ({ name: vocabulary, title, default: backend.defaultVocabularies.includes(vocabulary) })),
    formats: Object.entries(backend.formats).map(([name, format]) => ({ name, ...format, default: backend.defaultFormats.includes(name) })),
    fidelity: backend.fidelity,
  };
}

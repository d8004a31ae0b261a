import { type Backend, canonicalFields, columnFinder, didYouMean, eventClass, eventClasses, type EventClass, eventDataName, fieldInfo, relatedClasses, type Vocabulary } from "@isorule/core";

import { loadConfig } from "../config/load-config.js";
import { readMappingFiles } from "../config/mapping-files.js";
import { exitCodes } from "../exit-codes.js";
import { backends } from "../generated/backends.js";
import { colorsOf } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { jsonLine } from "../terminal/json-line.js";
import { tableLines, type TableColumn } from "../terminal/table.js";
import { UsageFault } from "../usage-fault.js";

/** The options of `isorule fields`. */
export interface FieldsOptions {
  readonly vocabulary?: string | undefined;
  readonly mapping?: readonly string[] | undefined;
  readonly config?: string | undefined;
  readonly json?: boolean | undefined;
}

/** `isorule fields [CLASS]`: lists event classes and fields. Gives the exit code. */
export async function runFields(name: string | undefined, options: FieldsOptions, io: Io): Promise<number> {
  const found = name === undefined ? undefined : eventClass(name);
  if (name !== undefined && found === undefined) throw new UsageFault(`there is no event class called ${name}`, didYouMean(name, Object.keys(eventClasses), relatedClasses(name)));
  const vocabulary = options.vocabulary === undefined ? undefined : findVocabulary(options.vocabulary, await backendsOf(options, io));
  const fields = [...(found?.fields ?? Object.keys(canonicalFields)), ...namedEventData(name, vocabulary)].map((field) => fieldRow(field, name, vocabulary));

  if (options.json === true) {
    const classes = name === undefined || found === undefined ? Object.entries(eventClasses) : [[name, found] as const];
    for (const [each, info] of classes) io.stdout.write(jsonLine({ type: "event-class", name: each, ...info }));
    for (const field of fields) io.stdout.write(jsonLine({ type: "field", ...field }));
    return exitCodes.ok;
  }
  if (name === undefined || found === undefined) printClasses(io);
  else printClass(name, found, io);
  printFields(fields, vocabulary, io);
  return exitCodes.ok;
}

/** The provider's own fields that a vocabulary has a row for. */
function namedEventData(event: string | undefined, vocabulary: Vocabulary | undefined): readonly string[] {
  const row = event === undefined ? undefined : vocabulary?.events[event];
  const rows = [row?.fields, ...(row?.variants ?? []).map(({ fields }) => fields)];
  return [...new Set(rows.flatMap((fields) => Object.keys(fields ?? {})))].filter((field) => eventDataName(field) !== undefined);
}

/** A field as it is listed. */
interface FieldRow {
  readonly field: string;
  readonly valueType: string;
  readonly description: string;
  readonly derivedFrom?: string;
  readonly example?: string;
  /** The target's names, one for each place in which it keeps the events; empty when it has none. */
  readonly columns?: readonly string[];
  /** Why the target has none. */
  readonly unavailable?: string;
}

function fieldRow(field: string, event: string | undefined, vocabulary: Vocabulary | undefined): FieldRow {
  const info = fieldInfo(field);
  return {
    field,
    valueType: info?.type ?? "text",
    description: info?.description ?? "",
    ...(info?.derive === undefined ? {} : { derivedFrom: info.derive.from }),
    ...(info?.example === undefined ? {} : { example: info.example }),
    ...(vocabulary === undefined ? {} : columnsOf(field, event, vocabulary)),
  };
}

/** The columns of a field in all the places of a class, or in the rows that hold for every class. */
function columnsOf(field: string, event: string | undefined, vocabulary: Vocabulary): Pick<FieldRow, "columns" | "unavailable"> {
  const row = event === undefined ? undefined : vocabulary.events[event];
  if (event !== undefined && row === undefined) return { columns: [], unavailable: `no ${event} events` };
  if (row?.unavailable !== undefined) return { columns: [], unavailable: row.unavailable };
  const places = row?.variants ?? [{}];
  const found = places.map((place) => columnFinder([place, row ?? {}, vocabulary])(field));
  const columns = new Set<string>();
  let unavailable: string | undefined;
  for (const each of found) {
    if (each === undefined) continue;
    if ("unavailable" in each) unavailable ??= each.unavailable;
    else columns.add(each.expression ?? each.name);
  }
  return { columns: [...columns], ...(columns.size === 0 && unavailable !== undefined ? { unavailable } : {}) };
}

/** The backends with the vocabularies of mapping files on top. */
async function backendsOf(options: FieldsOptions, io: Io): Promise<readonly Backend[]> {
  const files = await readMappingFiles(options.mapping, await loadConfig(options.config, io), io);
  if (files.length === 0) return backends;
  const { applyMappingFiles } = await import("../config/apply-mapping-files.js");
  return applyMappingFiles(backends, files, io);
}

function findVocabulary(text: string, backends: readonly Backend[]): Vocabulary {
  const known = backends.flatMap((backend) => Object.keys(backend.vocabularies).map((name) => `${backend.language}/${name}`));
  const wanted = text.replace("=", "/");
  const matches = wanted.includes("/") ? [wanted] : known.filter((each) => each.endsWith(`/${wanted}`));
  const [language, name] = (matches.length === 1 ? (matches[0] ?? "") : "").split("/");
  const vocabularies = backends.find((backend) => backend.language === language)?.vocabularies ?? {};
  const found = name !== undefined && Object.hasOwn(vocabularies, name) ? vocabularies[name] : undefined;
  if (found === undefined) throw new UsageFault(`there is no vocabulary called ${text}`, didYouMean(wanted, known, `Known are: ${known.join(", ")}.`));
  return found;
}

function printClasses(io: Io): void {
  const colors = colorsOf(io.stdout, io.env);
  const rows = Object.entries(eventClasses).map(([name, info]) => [name, info.description, logsOf(info)]);
  for (const line of tableLines([{ title: "Event class", color: colors.cyan }, { title: "What happened", max: 60 }, { title: "Recorded by", color: colors.dim }], rows, colors.underline)) io.stdout.write(`${line}\n`);
  io.stdout.write("\n");
}

function printClass(name: string, info: EventClass, io: Io): void {
  const colors = colorsOf(io.stdout, io.env);
  io.stdout.write(`${colors.bold(name)}  ${info.description}\n`);
  for (const log of info.logs ?? []) io.stdout.write(`${colors.dim(`  ${log.provider} ${log.id}  ${log.title}`)}\n`);
  if (info.eventData === true) io.stdout.write(`${colors.dim("  Fields of the provider can be used as event_data.NAME.")}\n`);
  io.stdout.write("\n");
}

function printFields(fields: readonly FieldRow[], vocabulary: Vocabulary | undefined, io: Io): void {
  const colors = colorsOf(io.stdout, io.env);
  const columns: TableColumn[] = [
    { title: "Field", color: colors.cyan },
    { title: "Type", color: colors.dim },
    ...(vocabulary === undefined ? [] : [{ title: vocabulary.vocabulary, max: 60, color: colors.green }]),
    { title: "Meaning" },
  ];
  const rows = fields.map((row) => {
    const target = vocabulary === undefined ? [] : [targetCell(row)];
    return [row.field, row.valueType, ...target, row.description + (row.derivedFrom === undefined ? "" : ` From ${row.derivedFrom}.`)];
  });
  for (const line of tableLines(columns, rows, colors.underline)) io.stdout.write(`${line}\n`);
}

/** The columns; where a derived field has none, it is asked of the field that it follows from. */
function targetCell(row: FieldRow): string {
  if (row.columns !== undefined && row.columns.length > 0) return row.columns.join(", ");
  return row.unavailable === undefined && row.derivedFrom !== undefined ? `(by ${row.derivedFrom})` : "—";
}

/** `Microsoft-Windows-Sysmon 12, 13, 14`: the event ids of each provider together, else the channels. */
function logsOf(info: EventClass): string {
  const ids = new Map<string, number[]>();
  for (const { provider, id } of info.logs ?? []) ids.set(provider, [...(ids.get(provider) ?? []), id]);
  if (ids.size === 0) return (info.channels ?? []).join("; ");
  return [...ids].map(([provider, list]) => `${provider.replace(/^Microsoft-Windows-/, "")} ${list.join(", ")}`).join("; ");
}

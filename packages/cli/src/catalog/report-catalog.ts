import type { Catalog, CatalogRule, EventRow, FieldRow, ReadCounts, TechniqueTables, ValueRow } from "@isorule/catalog";

import { plural } from "../build/report-build.js";
import { colorsOf } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { printableLine } from "../terminal/printable.js";
import { fittedTableLines, type TableColumn } from "../terminal/table.js";

/** So many rows of a table are shown, unless all are asked for. */
export const shownRows = 20;

/** The rules of each vendor, and how far they were read. */
export function printVendors({ vendors }: Catalog, io: Io): void {
  printTable(io, "", [{ title: "Vendor" }, { title: "Rules" }, { title: "Exact" }, { title: "In part" }, { title: "Not read" }],
    vendors.map(({ title, counts }) => [title, String(sum(counts)), String(counts.exact), String(counts.approximate), String(counts.unread)]));
}

/** All tables of a technique. */
export function printTechnique(catalog: Catalog, tables: TechniqueTables, all: boolean, io: Io): void {
  const { technique, counts, vendors } = tables;
  const colors = colorsOf(io.stdout, io.env);
  const name = [technique.id, technique.name].filter((part) => part !== "").join(" ");
  io.stdout.write(`${colors.bold(printableLine(name))}${technique.tactics.length === 0 ? "" : `  ${technique.tactics.join(", ")}`}\n${colors.dim(technique.url)}\n`);
  io.stdout.write(`${plural(sum(counts), "rule")}: ${vendors.map(({ title, rules }) => `${rules.length} ${printableLine(title)}`).join(", ")}; ${readLine(counts)}. ATT&CK ${catalog.attack}.\n`);
  printTable(io, "Events covered", [{ title: "Rules" }, { title: "Corpus" }, { title: "Event" }, { title: "Title" }], tables.events.map(eventCells), all);
  printTable(io, "Fields filtered", [{ title: "Rules" }, { title: "Corpus" }, { title: "Field", color: colors.cyan }, { title: "How" }, { title: "Values", max: 80 }], tables.fields.map(fieldCells), all);
  printTable(io, "Indicators", valueColumns(colors.cyan), tables.indicators.map(valueCells), all);
  printTable(io, "Exclusions", valueColumns(colors.cyan), tables.exclusions.map(valueCells), all);
  printTable(io, "Rules", [{ title: "Vendor" }, { title: "Level" }, { title: "Status" }, { title: "Read" }, { title: "Title", max: 80 }, { title: "Where", color: colors.dim }], tables.rules.map((at) => ruleCells(catalog.rules[at] as CatalogRule)), all);
  if (tables.relations.length > 0) printTable(io, "Rules of several vendors", [{ title: "Rule" }, { title: "Is" }, { title: "Rule" }], tables.relations.map(({ rule, verdict, other }) => [ruleName(catalog, rule), verdict === "equal" ? "equal to" : "contained in", ruleName(catalog, other)]), all);
}

/** Rules as lines of a table. */
export function printRules(catalog: Catalog, title: string, rules: readonly number[], all: boolean, io: Io): void {
  if (rules.length === 0) return;
  printTable(io, `${title}: ${rules.length}`, [{ title: "Vendor" }, { title: "Level" }, { title: "Techniques" }, { title: "Title", max: 80 }, { title: "Where" }], rules.map((at) => {
    const { vendor, level, techniques, title: name, link, file } = catalog.rules[at] as CatalogRule;
    return [vendor, level ?? "", techniques.slice(0, 3).join(" "), name, link ?? file];
  }), all);
}

/** A table with its heading; more rows than are shown are counted. */
export function printTable(io: Io, heading: string, columns: readonly TableColumn[], rows: readonly (readonly string[])[], all = true): void {
  const colors = colorsOf(io.stdout, io.env);
  if (heading !== "") io.stdout.write(`\n${colors.bold(heading)}\n`);
  if (rows.length === 0) {
    io.stdout.write("none\n");
    return;
  }
  const shown = all ? rows : rows.slice(0, shownRows);
  for (const line of fittedTableLines(columns, shown, io.stdout.isTTY ? io.stdout.columns : undefined, colors.underline)) io.stdout.write(`${line}\n`);
  if (shown.length < rows.length) io.stdout.write(`${colors.dim(`… ${rows.length - shown.length} more; --all shows them`)}\n`);
}

/** `Title (Vendor)`, of a rule. */
export function ruleName(catalog: Catalog, at: number): string {
  const { title, vendor } = catalog.rules[at] as CatalogRule;
  return `${title} (${catalog.vendors.find(({ id }) => id === vendor)?.title ?? vendor})`;
}

/** `Sysmon 1`: an event as people name it. */
export function eventName({ kind, provider, id, title }: Pick<EventRow, "kind" | "provider" | "id" | "title">): string {
  const source = provider.replace(/^Microsoft-Windows-/, "");
  return kind === "table" ? `${source}:${title}` : [source, id === undefined ? "" : String(id)].filter((part) => part !== "").join(" ");
}

function eventCells(row: EventRow): readonly string[] {
  return [String(row.rules.length), String(row.reach), eventName(row), row.title];
}

function fieldCells({ name, rules, reach, operators, samples }: FieldRow): readonly string[] {
  return [String(rules.length), String(reach), name, operators.map((each) => `${each.operator} ${each.rules}`).join(", "), samples.slice(0, 5).map((value) => quoted(value)).join(" ")];
}

function valueColumns(color: (text: string) => string): readonly TableColumn[] {
  return [{ title: "Rules" }, { title: "Corpus" }, { title: "Lift" }, { title: "Vendors" }, { title: "Field", color }, { title: "How" }, { title: "Value", max: 100 }];
}

function valueCells({ rules, reach, lift, vendors, field, operator, value }: ValueRow): readonly string[] {
  return [String(rules.length), reach === rules.length ? "" : String(reach), String(lift), vendors.join(" "), field, operator, quoted(value)];
}

function ruleCells({ vendor, level, status = "", read, title, link, file }: CatalogRule): readonly string[] {
  return [vendor, level ?? "", status, read === "approximate" ? "in part" : read, title, link ?? file];
}

/** Blanks at an end are part of a value. */
function quoted(value: string): string {
  return value === value.trim() ? value : `'${value}'`;
}

function readLine({ exact, approximate, unread }: ReadCounts): string {
  return [[exact, "read exactly"], [approximate, "in part"], [unread, "not read"]].flatMap(([count, how]) => (count === 0 ? [] : [`${count} ${how}`])).join(", ");
}

function sum({ exact, approximate, unread }: ReadCounts): number {
  return exact + approximate + unread;
}

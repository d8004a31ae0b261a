import { type Catalog, type CatalogField, type CatalogRule, type CatalogValue, findField, findValues, searchCatalog } from "@isorule/catalog";

import { plural } from "../build/report-build.js";
import { exitCodes } from "../exit-codes.js";
import { colorsOf } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { jsonLine } from "../terminal/json-line.js";
import { printableLine } from "../terminal/printable.js";
import { UsageFault } from "../usage-fault.js";
import { openCatalog } from "./open-catalog.js";
import { printRules, printTable } from "./report-catalog.js";
import type { CatalogShowOptions } from "./run-catalog-show.js";

/** So many values of a text are told with their rules. */
const shownValues = 12;

/** `isorule catalog search TEXT`: everything that a text is in. Gives the exit code; 1 where nothing is found. */
export async function runCatalogSearch(text: string, paths: readonly string[], options: CatalogShowOptions, io: Io): Promise<number> {
  const catalog = await openCatalog(paths, options, io);
  const found = searchCatalog(catalog, text);
  const all = options.all === true;
  const hits = found.techniques.length + found.rules.length + found.fields.length + found.values.length;
  if (options.json === true) {
    for (const at of found.techniques) io.stdout.write(jsonLine({ type: "technique", ...withCount(catalog.techniques[at]) }));
    for (const at of found.fields) io.stdout.write(jsonLine({ type: "field", ...fieldRecord(catalog, at) }));
    for (const at of found.values) io.stdout.write(jsonLine({ type: "value", ...valueRecord(catalog, at) }));
    for (const at of found.rules) io.stdout.write(jsonLine({ type: "rule", ...ruleRecord(catalog, at) }));
    return hits === 0 ? exitCodes.findings : exitCodes.ok;
  }
  if (hits === 0) io.stdout.write(`Nothing in the catalog has ${printableLine(text)} in it.\n`);
  if (found.techniques.length > 0) printTable(io, `Techniques: ${found.techniques.length}`, [{ title: "Rules" }, { title: "Technique" }, { title: "Name" }], found.techniques.map((at) => [String(catalog.techniques[at]?.rules.length ?? 0), catalog.techniques[at]?.id ?? "", catalog.techniques[at]?.name ?? ""]), all);
  if (found.fields.length > 0) printTable(io, `Fields: ${found.fields.length}`, [{ title: "Rules" }, { title: "Field" }, { title: "Also called" }], found.fields.map((at) => [String(catalog.fields[at]?.rules.length ?? 0), catalog.fields[at]?.field ?? "", spellingsOf(catalog.fields[at])]), all);
  if (found.values.length > 0) printTable(io, `Values: ${found.values.length}`, [{ title: "Used" }, { title: "Excluded" }, { title: "Field" }, { title: "How" }, { title: "Value", max: 100 }], found.values.map((at) => valueCells(catalog.values[at])), all);
  printRules(catalog, "Rules", found.rules, all, io);
  return hits === 0 ? exitCodes.findings : exitCodes.ok;
}

/** `isorule catalog field NAME`: who filters a field, how, and what it is called. Gives the exit code. */
export async function runCatalogField(name: string, paths: readonly string[], options: CatalogShowOptions, io: Io): Promise<number> {
  const catalog = await openCatalog(paths, options, io);
  const at = findField(catalog, name);
  const field = at === undefined ? undefined : catalog.fields[at];
  if (at === undefined || field === undefined) throw new UsageFault(`no rule filters a field called ${name}`, "`isorule catalog search TEXT` looks for parts of names.");
  const values = catalog.values.flatMap((value, place) => (value.field === at ? [place] : []));
  if (options.json === true) {
    io.stdout.write(jsonLine({ type: "field", ...fieldRecord(catalog, at), values: values.map((place) => valueRecord(catalog, place)) }));
    return exitCodes.ok;
  }
  io.stdout.write(`${colorsOf(io.stdout, io.env).bold(printableLine(field.field))}: ${plural(field.rules.length, "rule")}, ${field.excluding.length} exclude by it. ${field.operators.map(({ operator, rules }) => `${operator} ${rules}`).join(", ")}\n`);
  printTable(io, "Called", [{ title: "Vendor" }, { title: "Rules" }, { title: "Name" }], field.spellings.map(({ vendor, name: called, rules }) => [vendor, String(rules), called]), options.all === true);
  printTable(io, `Values: ${values.length}`, [{ title: "Used" }, { title: "Excluded" }, { title: "Field" }, { title: "How" }, { title: "Value", max: 100 }], values.map((place) => valueCells(catalog.values[place])), options.all === true);
  return exitCodes.ok;
}

/** `isorule catalog value TEXT`: who uses a value, who excludes it. Gives the exit code; 1 where nobody does. */
export async function runCatalogValue(text: string, paths: readonly string[], options: CatalogShowOptions, io: Io): Promise<number> {
  const catalog = await openCatalog(paths, options, io);
  const found = findValues(catalog, text);
  if (options.json === true) {
    for (const at of found) io.stdout.write(jsonLine({ type: "value", ...valueRecord(catalog, at) }));
    return found.length === 0 ? exitCodes.findings : exitCodes.ok;
  }
  if (found.length === 0) io.stdout.write(`No rule compares with ${printableLine(text)}.\n`);
  const told = options.all === true ? found : found.slice(0, shownValues);
  for (const at of told) {
    const { name, operator, value, spellings, rules, excluding } = catalog.values[at] as CatalogValue;
    io.stdout.write(`\n${colorsOf(io.stdout, io.env).bold(`${printableLine(name)} ${operator} ${printableLine(value)}`)}${spellings.length === 0 ? "" : `  (also ${spellings.slice(0, 5).map(printableLine).join(", ")})`}\n`);
    printRules(catalog, "Used by", rules, options.all === true, io);
    printRules(catalog, "Excluded by", excluding, options.all === true, io);
  }
  if (told.length < found.length) io.stdout.write(`\n… ${found.length - told.length} more values; --all shows them\n`);
  return found.length === 0 ? exitCodes.findings : exitCodes.ok;
}

function valueCells(value: CatalogValue | undefined): readonly string[] {
  return value === undefined ? [] : [String(value.rules.length), String(value.excluding.length), value.name, value.operator, value.value];
}

function spellingsOf(field: CatalogField | undefined): string {
  return [...new Set((field?.spellings ?? []).map(({ name }) => name))].slice(0, 6).join(" ");
}

function withCount<Row extends { readonly rules: readonly number[] }>(row: Row | undefined): object {
  return { ...row, rules: row?.rules.length ?? 0 };
}

function keysOf(catalog: Catalog, rules: readonly number[]): readonly string[] {
  return rules.map((at) => (catalog.rules[at] as CatalogRule).key);
}

function fieldRecord(catalog: Catalog, at: number): object {
  const field = catalog.fields[at] as CatalogField;
  return { ...field, rules: keysOf(catalog, field.rules), excluding: keysOf(catalog, field.excluding) };
}

function valueRecord(catalog: Catalog, at: number): object {
  const { field: _, ...value } = catalog.values[at] as CatalogValue;
  return { ...value, rules: keysOf(catalog, value.rules), excluding: keysOf(catalog, value.excluding) };
}

function ruleRecord(catalog: Catalog, at: number): object {
  const { events: _events, predicates: _predicates, ...rule } = catalog.rules[at] as CatalogRule;
  return rule;
}

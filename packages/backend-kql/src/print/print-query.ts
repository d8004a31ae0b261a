import { type Expression, oncePer, type PrintedQuery, type TemplateRenderer } from "@isorule/core";
import { xmlTextFunction } from "../lower/fields.js";
import type { KqlQuery, NamedKql, Place, SignalPlan, UnitPlan } from "../lower/query.js";
import type { KqlSettings } from "../lower/settings.js";
import type { Kql } from "../syntax/kql.js";
import { nameText, textLiteral } from "../syntax/literals.js";
import { printCondition, printKql } from "../syntax/print-kql.js";
import { type Statement, unitStatements } from "./print-unit.js";

/**
 * The text of a query: the pipeline of the only signal, or a `let` statement for each signal and each unit and the union
 * of the units, each row with the name of the unit that it belongs to.
 */
export function printQuery(query: KqlQuery, settings: KqlSettings, render: TemplateRenderer): PrintedQuery {
  const signals = query.signals.map((signal): Statement => ({ name: signal.name, body: signalText(signal, settings, render) }));
  const units = query.units.flatMap((unit) => unitStatements(unit, settings, render));
  const statements = [...signals, ...units];
  // The only unit is the last statement, and needs no name.
  const body = query.units.length === 1 ? (statements.pop() as Statement).body : unionOf(query.units);
  const xmlText = query.signals.some(usesXmlText);
  return { part: "", text: render("query", { xmlText, statements, body }).trimEnd(), units: query.units.map(({ unit }) => unit) };
}

function unionOf(units: readonly UnitPlan[]): string {
  const rows = units.map((unit) => `    (${nameText(unit.name)} | extend DetectedBy = ${textLiteral(unit.unit)})`);
  return `union\n${rows.join(",\n")}`;
}

function signalText(signal: SignalPlan, settings: KqlSettings, render: TemplateRenderer): string {
  const [only] = signal.places;
  const places = signal.places.map((place) => placeText(place, render));
  if (only !== undefined && places.length === 1) return places[0] as string;
  return render("places", { fuzzy: settings.fuzzyUnion, places, conditions: conjuncts(signal.condition) }).trimEnd();
}

function placeText(place: Place, render: TemplateRenderer): string {
  return render("place", {
    table: nameText(place.table),
    selections: selectionTexts(place.selection),
    computed: wrap(place.computed.map(({ name, value }) => `${nameText(name)} = ${computedText(value)}`)),
    conditions: conjuncts(place.condition),
    output: place.output === undefined ? "" : columnsText(place.output),
  }).trimEnd();
}

/** The places of a vocabulary stand in many rules. */
const selectionTexts = oncePer((selection: Place["selection"]) => selection.map(printCondition));

/** So do its computed columns. */
const computedText = oncePer(printKql);

/** Each operand of an `and` in a `where` of its own; the lines behind the first are indented below it. */
function conjuncts(condition: Expression<Kql> | undefined): readonly string[] {
  if (condition === undefined) return [];
  const operands = condition.kind === "and" ? condition.operands : [condition];
  return operands.map((operand) => {
    const text = printCondition(operand);
    return text.includes("\n") ? text.replaceAll("\n", "\n    ") : text;
  });
}

function columnsText(columns: readonly NamedKql[]): string {
  const items = columns.map(({ name, value }) => (value === undefined ? nameText(name) : `${nameText(name)} = ${printKql(value)}`));
  return wrap(items);
}

/** A list on one line, or over several where it is long. */
function wrap(items: readonly string[]): string {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length + 2 <= 110) lines[lines.length - 1] = `${last}, ${item}`;
    else lines.push(item);
  }
  return lines.join(",\n    ");
}

function usesXmlText(signal: SignalPlan): boolean {
  const calls = (node: Kql | undefined): boolean => node?.kind === "call" && (node.name === xmlTextFunction || node.arguments.some(calls));
  return signal.places.some(({ computed, output }) => computed.some(({ value }) => calls(value)) || (output?.some(({ value }) => calls(value)) ?? false));
}

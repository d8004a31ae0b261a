import type { Bound, TemplateRenderer } from "@isorule/core";
import type { Measure, SignalInUnit, UnitPlan } from "../lower/query.js";
import type { KqlSettings } from "../lower/settings.js";
import { nameText, numberLiteral, timespanLiteral } from "../syntax/literals.js";
import { printKql } from "../syntax/print-kql.js";

/** A `let` statement. */
export interface Statement {
  readonly name: string;
  /** Without indentation and without a line feed at the end. */
  readonly body: string;
}

type WindowUnit = Exclude<UnitPlan, { kind: "event" }>;

/** Names and texts that all recipes of a unit share. */
interface Frame {
  readonly time: string;
  readonly window: string;
  readonly identity: readonly string[];
  /** The key columns, one for each `by` field. */
  readonly keys: readonly string[];
}

/**
 * The recipe of a unit: statements of which the last has its name and gives its rows. An event unit needs none beside the
 * statement of its signal.
 *
 * - Sequence by joins: each step keeps the latest possible start for every key and time, so that the window can be
 *   measured from the first event. Joins compare for equality only; `Slot` cuts time into pieces as long as the window,
 *   and an event can only follow one of its own slot or of the one before. `kind=inner` matters: the default keeps one
 *   row for each key. Manual: https://learn.microsoft.com/kusto/query/join-operator and .../join-time-window
 * - Sequence by `scan`: rows in order of key and time; at equal times later steps stand first, so that a step never
 *   follows one of the same instant. Manual: https://learn.microsoft.com/kusto/query/scan-operator
 * - At least n events: the event n - 1 places before is of the same key and inside of the window.
 *   Manual: https://learn.microsoft.com/kusto/query/prev-function
 * - Everything else looks at all events of the window that ends at an event, found by the same join.
 */
export function unitStatements(unit: UnitPlan, settings: KqlSettings, render: TemplateRenderer): readonly Statement[] {
  if (unit.kind === "event") return [];
  const frame: Frame = {
    time: nameText(settings.time),
    window: timespanLiteral(unit.within),
    identity: settings.identity.map(nameText),
    keys: (unit.signals[0]?.keys ?? []).map((_key, at) => keyName(at)),
  };
  return recipe(unit, frame, render);
}

function keyName(at: number): string {
  return `Key${at < 26 ? String.fromCharCode(65 + at) : `_${at}`}`;
}

function recipe(unit: WindowUnit, frame: Frame, render: TemplateRenderer): readonly Statement[] {
  switch (unit.kind) {
    case "sequence":
      return unit.recipe === "scan" ? [scanStatement(unit, frame, render)] : joinStatements(unit, frame, render);
    case "atLeast":
      return [atLeastStatement(unit, frame, render)];
    case "together":
    case "measure":
      return windowStatements(unit, frame, render);
  }
}

function joinStatements(unit: WindowUnit, frame: Frame, render: TemplateRenderer): readonly Statement[] {
  const names = unit.signals.map((_signal, at) => (at === unit.signals.length - 1 ? unit.name : `${unit.name}_step${at + 1}`));
  return unit.signals.map((signal, at) => {
    const slot = at === 0 ? [] : [`Slot = bin(${frame.time}, ${frame.window})`];
    const body = render("sequence-step", {
      ...frame,
      signal: nameText(signal.signal),
      extend: [...keyColumns(signal), ...slot].join(", "),
      keyNames: frame.keys,
      previous: at === 0 ? "" : (names[at - 1] as string),
      last: at === unit.signals.length - 1,
      on: [...frame.keys, "Slot"].join(", "),
      by: frame.keys.map((key) => `${key}, `).join(""),
      identity: [...frame.keys, ...frame.identity].join(", "),
      scaffold: [...frame.keys, ...frame.keys.map((key) => `${key}1`), "Slot", "Slot1", "StepTime"].join(", "),
    });
    return { name: names[at] as string, body: body.trimEnd() };
  });
}

function keyColumns(signal: SignalInUnit): readonly string[] {
  return signal.keys.map((key, at) => `${keyName(at)} = ${printKql(key)}`);
}

function scanStatement(unit: WindowUnit, frame: Frame, render: TemplateRenderer): Statement {
  const { keys, time, window } = frame;
  const scan = unit.signals.map((_signal, at) => {
    const before = `s${at}`;
    const same = keys.map((key) => `${key} == ${before}.${key} and `).join("");
    return {
      step: at + 1,
      condition: at === 0 ? "Step == 1" : `Step == ${at + 1} and ${same}${time} - ${before}.StartTime <= ${window}`,
      start: at === 0 ? time : `${before}.StartTime`,
    };
  });
  const body = render("sequence-scan", {
    steps: unit.signals.map((signal, at) => ({ signal: nameText(signal.signal), step: at + 1, keys: keyColumns(signal).join(", ") })),
    keyNames: keys,
    order: [...keys.map((key) => `${key} asc`), `${time} asc`, "Step desc"].join(", "),
    scan,
    scaffold: [...keys, "Step"].join(", "),
  });
  return { name: unit.name, body: body.trimEnd() };
}

function atLeastStatement(unit: Extract<UnitPlan, { kind: "atLeast" }>, frame: Frame, render: TemplateRenderer): Statement {
  const { keys, time } = frame;
  const body = render("at-least", {
    ...frame,
    events: eventsText(unit, frame, render),
    keyNames: keys,
    before: unit.least - 1,
    order: [...keys.map((key) => `${key} asc`), `${time} asc`].join(", "),
    sameKeys: keys.map((key) => `First${key} == ${key} and `).join(""),
    scaffold: [...keys, ...(unit.least > 1 ? keys.map((key) => `First${key}`) : [])].join(", "),
  });
  return { name: unit.name, body: body.trimEnd() };
}

/** The events of all signals of a unit with their keys; absent keys take no part. */
function eventsText(unit: WindowUnit, frame: Frame, render: TemplateRenderer): string {
  const signals = unit.signals.map((signal, at) => ({
    signal: nameText(signal.signal),
    extend: [
      ...keyColumns(signal),
      ...(unit.kind === "together" ? [`Step = ${at + 1}`] : []),
      ...(signal.value === undefined ? [] : [`Value = ${printKql(signal.value)}`]),
    ].join(", "),
  }));
  return render("events", { many: signals.length > 1, signals, keyNames: frame.keys }).trimEnd();
}

function windowStatements(unit: Extract<UnitPlan, { kind: "together" | "measure" }>, frame: Frame, render: TemplateRenderer): readonly Statement[] {
  const { keys, time } = frame;
  const events: Statement = { name: `${unit.name}_all`, body: eventsText(unit, frame, render) };
  const carried = unit.kind === "together" ? ["Step"] : unit.measure.kind === "count" ? [] : ["Value"];
  const { aggregates, condition } = unit.kind === "together" ? allSteps(unit.signals.length) : measured(unit.measure, unit.bounds);
  const body = render("window", {
    ...frame,
    events: events.name,
    by: keys.map((key) => `${key}, `).join(""),
    earlier: [...keys, `EarlierTime = ${time}`, ...carried.map((name) => `Earlier${name} = ${name}`)].join(", "),
    on: [...keys, "Slot"].join(", "),
    aggregates,
    condition,
    scaffold: [...keys, ...keys.map((key) => `${key}1`), ...carried, "Slot", "Slot1", "EarlierTime", ...carried.map((name) => `Earlier${name}`)].join(", "),
  });
  return [events, { name: unit.name, body: body.trimEnd() }];
}

interface Aggregates {
  readonly aggregates: string;
  readonly condition: string;
}

function allSteps(count: number): Aggregates {
  const steps = Array.from({ length: count }, (_none, at) => at + 1);
  return {
    aggregates: steps.map((step) => `StepCount${step} = countif(EarlierStep == ${step})`).join(", "),
    condition: steps.map((step) => `StepCount${step} > 0`).join(" and "),
  };
}

/**
 * Exact functions only: `dcount` and `percentile` estimate. Manuals: .../kusto/query/make-set-if-aggregation-function,
 * .../make-list-if-aggregation-function, .../dcount-aggregation-function
 */
function measured(measure: Measure, bounds: readonly Bound[]): Aggregates {
  switch (measure.kind) {
    case "count":
      return { aggregates: "WindowCount = count()", condition: boundsText("WindowCount", bounds) };
    case "distinct":
      return {
        aggregates: "WindowCount = array_length(make_set_if(EarlierValue, isnotempty(EarlierValue)))",
        condition: boundsText("WindowCount", bounds),
      };
    case "sum":
    case "avg":
      return {
        aggregates: `WindowCount = countif(isnotnull(EarlierValue)), WindowValue = ${measure.kind}(EarlierValue)`,
        condition: `WindowCount > 0 and ${boundsText("WindowValue", bounds)}`,
      };
    case "percentile": {
      // Nearest rank. An index behind the end of an empty list gives null, of which `!=` is true: so the count comes first.
      // Manual: https://learn.microsoft.com/kusto/query/scalar-data-types/null-values
      const rank = `toint(max_of(1.0, ceiling(${numberLiteral(measure.percentile / 100)} * array_length(WindowValues)))) - 1`;
      return {
        aggregates: "WindowCount = countif(isnotnull(EarlierValue)), WindowValues = array_sort_asc(make_list_if(EarlierValue, isnotnull(EarlierValue)))",
        condition: `WindowCount > 0 and ${boundsText(`todouble(WindowValues[${rank}])`, bounds)}`,
      };
    }
  }
}

/** Manual: https://learn.microsoft.com/kusto/query/numerical-operators */
const boundOperators: Readonly<Record<Bound["operator"], string>> = { gt: ">", gte: ">=", lt: "<", lte: "<=", eq: "==", neq: "!=" };

function boundsText(value: string, bounds: readonly Bound[]): string {
  return bounds.map((bound) => `${value} ${boundOperators[bound.operator]} ${numberLiteral(bound.value)}`).join(" and ");
}

import { type DiagnosticSink, type MappedRule, onceEach, reporter, unitsOf } from "@isorule/core";
import { sigmaDiagnostics } from "../diagnostics.js";
import type { SigmaDocument, SigmaRule } from "../document.js";
import { type UnitContext, detectionRule, placeSuffix } from "./base-rules.js";
import { alertAbout, describeRule } from "./describe-rule.js";
import { lowerCorrelation } from "./lower-correlation.js";

/** The documents of one unit: the names of its base rules, and what raises alerts. */
export interface LoweredUnit {
  readonly unit: string;
  readonly bases: readonly string[];
  readonly alerts: readonly SigmaDocument[];
}

/**
 * A mapped rule as Sigma documents, base rules before the correlations that refer to them: a plain rule for a unit of one
 * event, a correlation with base rules for every other unit. A unit that cannot be said is left out as a whole.
 *
 * Diagnostics: all of {@link sigmaDiagnostics} but `sigma/no-portable-rule`.
 */
export function lowerRule(mapped: MappedRule, sink: DiagnosticSink): readonly SigmaDocument[] {
  const report = reporter(sigmaDiagnostics, onceEach(sink), mapped.rule.file);
  const description = describeRule(mapped, report);
  if (description === undefined) return [];
  const bases = new Map<string, SigmaRule>();
  const lowered = mapped.units.flatMap((unit) => {
    const context: UnitContext = { report, description, unit, bases };
    const naming = nameUnit(mapped, context);
    return (unit.detection.kind === "event" ? lowerEvent(context, naming) : lowerCorrelation(context, unit.detection, naming)) ?? [];
  });
  return inOrder(lowered, bases);
}

/** How the alerting documents of a unit are called. */
export interface UnitNaming {
  /** For titles; empty when the unit is the whole rule. */
  readonly part: string;
  /** Whether it is the first unit of the source rule, whatever the vocabulary leaves of it. */
  readonly isFirst: boolean;
}

function nameUnit(mapped: MappedRule, { unit }: UnitContext): UnitNaming {
  const signals = [...new Set(unit.signals.map(({ signal }) => signal.name))].join(", ");
  return { part: mapped.unitCount === 1 ? "" : signals, isFirst: unitsOf(mapped.rule)[0]?.name === unit.name };
}

function lowerEvent(context: UnitContext, naming: UnitNaming): LoweredUnit | undefined {
  const { description, unit } = context;
  const places = unit.signals.flatMap((signal) => signal.variants.map((variant) => ({ signal, variant })));
  const rules = places.map((place) => detectionRule(context, place));
  if (!rules.every((rule) => rule !== undefined)) return undefined;
  const alerts = rules.map((rule, at): SigmaRule => {
    const suffix = placeSuffix(places[at] as (typeof places)[number], " ").trim();
    const part = [naming.part, suffix].filter((text) => text !== "").join(", ");
    const about = alertAbout(description, part, suffix === "" ? unit.name : `${unit.name}/${suffix}`, naming.isFirst && at === 0);
    return { kind: "rule", about, ...rule, units: [unit.name] };
  });
  return { unit: unit.name, bases: [], alerts };
}

/** Each base rule once, before the first correlation that refers to it, with all the units that it serves. */
function inOrder(lowered: readonly LoweredUnit[], bases: ReadonlyMap<string, SigmaRule>): readonly SigmaDocument[] {
  const written = new Set<string>();
  return lowered.flatMap((unit) => {
    const fresh = unit.bases.filter((name) => !written.has(name));
    for (const name of fresh) written.add(name);
    const rules = fresh.flatMap((name) => bases.get(name) ?? []);
    return [...rules.map((rule) => ({ ...rule, units: servedBy(lowered, rule) })), ...unit.alerts];
  });
}

function servedBy(lowered: readonly LoweredUnit[], base: SigmaRule): readonly string[] {
  return lowered.filter(({ bases }) => bases.includes(base.about.name ?? "")).map(({ unit }) => unit);
}

import { type Event, lineAndColumn, type Rule, type Signal, signalsUsed, type Span, unitsOf } from "@isorule/core";
import { decidingSpans, distinctSpans } from "@isorule/proof";
import type { Place } from "../model/review.js";
import { cut } from "./condition-lines.js";
import type { PlacedSource } from "./pair-rules.js";

/** Places of one side that are named. */
const mostPlaces = 4;

/** Characters of a place that are shown. */
const longestText = 240;

/**
 * The conditions that events hang on which fire one rule and not the other: those that one side has for itself, and where
 * neither has, those that decide in both.
 *
 * @param values texts that the difference is about: of a long list the one value is named, where it stands there once
 */
export function findPlaces(base: PlacedSource, head: PlacedSource, events: readonly Event[], values: ReadonlySet<string>): readonly Place[] {
  const left = decidersOf(base.rule, head.rule, events);
  const right = decidersOf(head.rule, base.rule, events);
  const useCommon = left.own.length === 0 && right.own.length === 0;
  return [
    ...(useCommon ? left.common : left.own).slice(0, mostPlaces).map((span) => placeOf("base", base, narrowed(span, base.source.text, values))),
    ...(useCommon ? right.common : right.own).slice(0, mostPlaces).map((span) => placeOf("head", head, narrowed(span, head.source.text, values))),
  ];
}

function decidersOf(rule: Rule, other: Rule, events: readonly Event[]): { readonly own: readonly Span[]; readonly common: readonly Span[] } {
  const others = usedSignals(other).map(({ predicate }) => predicate);
  const own = usedSignals(rule);
  const found = events.slice(0, 20).flatMap((event) => own.filter((signal) => signal.event === event.class).map(({ predicate }) => decidingSpans(predicate, event, others)));
  const structured = events.length > 1 ? otherUnits(rule, other) : [];
  return { own: distinctSpans([...found.flatMap((each) => each.own), ...structured]), common: distinctSpans(found.flatMap(({ common }) => common)) };
}

function usedSignals(rule: Rule): readonly Signal[] {
  const used = new Set(signalsUsed(rule.detection));
  return rule.signals.filter(({ name }) => used.has(name));
}

/** The units of several events that the other rule does not have in the same form. */
function otherUnits(rule: Rule, other: Rule): readonly Span[] {
  const known = new Set(unitsOf(other).map(({ detection }) => JSON.stringify(withoutSpans(detection))));
  return unitsOf(rule).flatMap(({ detection }) => (detection.kind === "event" || detection.span === undefined || known.has(JSON.stringify(withoutSpans(detection))) ? [] : [detection.span]));
}

function withoutSpans(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSpans);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => (key === "span" ? [] : [[key, withoutSpans(each)]])));
}

/** The span of the one value in it that is meant. */
function narrowed(span: Span, text: string, values: ReadonlySet<string>): Span {
  const source = text.slice(span[0], span[1]);
  if (!source.includes("\n") && source.length < 80) return span;
  const found = [...values].flatMap((value): readonly Span[] => {
    if (value.length < 3) return [];
    // In YAML and in query languages a backslash or a quote may stand twice.
    for (const spelling of new Set([value, value.replaceAll("\\", "\\\\"), value.replaceAll("'", "''")])) {
      const at = source.indexOf(spelling);
      if (at >= 0 && source.indexOf(spelling, at + 1) < 0 && isWhole(source, at, spelling.length)) return [[span[0] + at, span[0] + at + spelling.length]];
    }
    return [];
  });
  return found.length === 1 ? (found[0] as Span) : span;
}

function isWhole(source: string, at: number, length: number): boolean {
  return !/\w/.test(source[at - 1] ?? "") && !/\w/.test(source[at + length] ?? "");
}

/** A part of a source as a place. */
export function placeOf(side: Place["side"], { source }: Pick<PlacedSource, "source">, span: Span): Place {
  const [start, end] = [lineAndColumn(source.text, span[0]), lineAndColumn(source.text, span[1])];
  return { side, file: source.file, span, line: start.line, column: start.column, endLine: end.line, endColumn: end.column, text: cut(source.text.slice(span[0], span[1]).trim(), longestText) };
}

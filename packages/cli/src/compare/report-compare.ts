import { type Event, formatDiagnostic, lineAndColumn, quoteValue, type Span } from "@isorule/core";
import type { RuleComparison, Verdict } from "@isorule/proof";

import { colorsOf, type Colors } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { printableLine } from "../terminal/printable.js";
import { shorten } from "../terminal/table.js";
import type { SideRule } from "./read-side.js";
import type { ComparedPair } from "./run-compare.js";

const meanings: Readonly<Record<Verdict, string>> = {
  equal: "Both select the same events.",
  narrower: "The second selects less than the first, and nothing new.",
  wider: "The second selects all that the first does, and more.",
  changed: "The second loses something that the first selects, and selects something new.",
  disjoint: "No event is selected by both.",
  unknown: "It is not proved what the second is against the first.",
};

const reasons: Readonly<Record<string, string>> = {
  budget: "The comparison took more work than it may: --steps allows more.",
  depth: "A condition nests too deeply.",
  structure: "The detections are built in different ways, and no events were found that tell them apart.",
};

/** A comparison as lines for people. */
export function comparisonLines({ left, right, comparison }: ComparedPair, several: boolean, io: Io): readonly string[] {
  const colors = colorsOf(io.stdout, io.env);
  const { verdict, reason } = comparison;
  const color = verdict === "equal" ? colors.green : verdict === "unknown" ? colors.yellow : colors.red;
  const isWhole = left.fidelity === "exact" && right.fidelity === "exact";
  const title = several ? ` ${colors.dim(printableLine(left.rule.title))}` : "";
  const lines = [`${colors.bold(printableLine(left.side.name))} → ${colors.bold(printableLine(right.side.name))}: ${color(verdict)}${title}`, isWhole ? meanings[verdict] : `As far as they are read: ${lowerFirst(meanings[verdict])}`];
  if (reason !== undefined) lines.push(reasons[reason] ?? `Because of: ${reason}.`);
  for (const { side, fidelity } of [left, right]) {
    if (fidelity !== "exact") lines.push(`${colors.yellow(fidelity)}: ${printableLine(side.name)} is not read as it stands, so that the verdict is about what was read.`);
  }
  const shown = [
    { title: `selected by ${left.side.name} alone`, events: comparison.onlyLeft },
    { title: `selected by ${right.side.name} alone`, events: comparison.onlyRight },
  ];
  for (const { title: heading, events } of shown) {
    if (events !== undefined) lines.push("", `${colors.bold(printableLine(heading))}:`, ...eventLines(events, colors));
  }
  lines.push(...placeLines(left, comparison.leftSpans, colors), ...placeLines(right, comparison.rightSpans, colors));
  return several ? [...lines, ""] : lines;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const mostEvents = 8;

function eventLines(events: readonly Event[], colors: Colors): readonly string[] {
  const start = Math.min(...events.map(({ time }) => time));
  const lines = events.slice(0, mostEvents).flatMap((event) => {
    const time = events.length > 1 ? ` ${colors.dim(`after ${(event.time - start) / 1000} s`)}` : "";
    const fields = Object.entries(event.fields);
    const width = Math.max(0, ...fields.map(([field]) => field.length));
    return [`  ${colors.cyan(printableLine(event.class))}${time}`, ...fields.map(([field, value]) => `    ${printableLine(field).padEnd(width)}  ${valueText(value)}`)];
  });
  return events.length > mostEvents ? [...lines, `  … and ${events.length - mostEvents} more`] : lines;
}

function valueText(value: Event["fields"][string]): string {
  if (value === null) return "(absent)";
  return shorten(printableLine((typeof value === "object" ? value : [value]).map((each) => quoteValue(each)).join(", ")), 200);
}

const mostPlaces = 5;

/** The places that the difference hangs on, as in a diagnostic. */
function placeLines({ side }: SideRule, spans: readonly Span[], colors: Colors): readonly string[] {
  if (side.text === "" || spans.length === 0) return [];
  const style = { info: colors.cyan, dim: colors.dim };
  return spans.slice(0, mostPlaces).flatMap((span, at) => {
    const report = formatDiagnostic({ code: "", severity: "info", message: at === 0 ? "the difference hangs on this" : "and on this", file: side.name, span }, side.text, { style });
    return ["", ...report.replace(" []", "").split("\n")];
  });
}

/** A comparison as an object of the JSON output. Lines and columns count from 1. */
export function comparisonRecord({ left, right, comparison }: ComparedPair): { readonly type: "comparison" } & Readonly<Record<string, unknown>> {
  const { verdict, reason, onlyLeft, onlyRight, leftSpans, rightSpans, steps } = comparison;
  const side = ({ side: { name, text }, rule, fidelity }: SideRule, spans: RuleComparison["leftSpans"]): object => ({
    file: name,
    id: rule.id,
    title: rule.title,
    read: fidelity,
    places: spans.map((span) => {
      const [start, end] = [lineAndColumn(text, span[0]), lineAndColumn(text, span[1])];
      return { span, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    }),
  });
  return {
    type: "comparison",
    verdict,
    ...(reason === undefined ? {} : { reason }),
    old: side(left, leftSpans),
    new: side(right, rightSpans),
    ...(onlyLeft === undefined ? {} : { onlyOld: onlyLeft }),
    ...(onlyRight === undefined ? {} : { onlyNew: onlyRight }),
    steps,
  };
}

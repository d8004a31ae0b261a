import { explain, type Rule, type RuleSeverity, signalsUsed } from "@isorule/core";

import { plural } from "../build/report-build.js";
import { explanationLines } from "../explain/explanation-lines.js";
import type { SourceFile } from "../rules/read-source-files.js";
import { type Colors, colorsOf } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { jsonLine } from "../terminal/json-line.js";
import { printableLine } from "../terminal/printable.js";
import { tableLines } from "../terminal/table.js";
import { describeEvent } from "./describe-event.js";
import type { EventPlace, MatchCounts, MatchSink, SeveralMatch, SingleMatch } from "./match-events.js";

/** A rule with the file that it stands in. */
export interface MatchedRule {
  readonly rule: Rule;
  readonly source: SourceFile;
}

/** How matches are wanted. */
export interface MatchReportOptions {
  /** Of each rule so many matches are shown; not in JSON. */
  readonly limit: number;
  /** Show which comparisons decided. */
  readonly explain: boolean;
  readonly verbose: boolean;
}

/** Takes matches, and tells of them. */
export interface MatchReport extends Omit<MatchSink, "progress"> {
  /** Writes what is left. Gives the number of rules that matched. */
  end(counts: MatchCounts, milliseconds: number): number;
}

/** Writes one object for each match as it comes, and a summary. */
export function jsonReport(rules: readonly MatchedRule[], options: MatchReportOptions, io: Io): MatchReport {
  const matched = new Set<number>();
  let matches = 0;
  const about = rules.map(({ rule, source }) => ({ id: rule.id, title: rule.title, severity: rule.severity, file: source.name }));
  const count = (rule: number): void => {
    matched.add(rule);
    matches++;
  };
  return {
    single({ rule, units, place, event }) {
      count(rule);
      const explained = options.explain ? { explanation: explain((rules[rule] as MatchedRule).rule, event).signals.filter((signal) => signal.matches) } : {};
      io.stdout.write(jsonLine({ type: "match", rule: about[rule], units, events: [{ ...placeRecord(place), class: event.class, description: describeEvent(event) }], ...explained }));
    },
    several({ rule, unit, key, time, count: events, places }) {
      count(rule);
      io.stdout.write(jsonLine({ type: "match", rule: about[rule], units: [unit], key, time: isoTime(time) ?? null, count: events, events: places.map(placeRecord) }));
    },
    unread(file, line, reason) {
      io.stdout.write(jsonLine({ type: "unread", file, line, reason }));
    },
    end(counts) {
      io.stdout.write(jsonLine({ type: "summary", rules: rules.length, matchedRules: matched.size, matches, ...counts }));
      return matched.size;
    },
  };
}

function placeRecord({ file, line, number, time }: EventPlace): Readonly<Record<string, unknown>> {
  return { file, line, number, time: isoTime(time) ?? null };
}

/** The matches of one rule: how many, and the first ones as lines. */
interface Tally {
  count: number;
  readonly lines: string[];
}

const severities: readonly RuleSeverity[] = ["critical", "high", "medium", "low", "informational"];

/** Of what cannot be read so many places are told. */
const mostFaults = 5;

/** Gathers matches by rule; shows the worst rules first, each with its first matches, and a table. */
export function textReport(rules: readonly MatchedRule[], options: MatchReportOptions, io: Io): MatchReport {
  const colors = colorsOf(io.stdout, io.env);
  const tallies = new Map<number, Tally>();
  let faults = 0;
  const add = (rule: number, lines: () => readonly string[]): void => {
    const tally = tallies.get(rule) ?? { count: 0, lines: [] };
    tallies.set(rule, tally);
    if (tally.count++ < options.limit) tally.lines.push(...lines());
  };
  return {
    single: (match) => add(match.rule, () => singleLines(match, (rules[match.rule] as MatchedRule).rule, options, colors)),
    several: (match) => add(match.rule, () => severalLines(match, colors)),
    unread(file, line, reason) {
      if (faults++ < mostFaults || options.verbose) io.stderr.write(`${printableLine(file)}:${line} ${colorsOf(io.stderr, io.env).yellow("warning")}: this is left out: ${printableLine(reason)}\n`);
    },
    end(counts, milliseconds) {
      if (faults > mostFaults && !options.verbose) io.stderr.write(`… and ${faults - mostFaults} more that are left out; --verbose shows all.\n`);
      const found = [...tallies].sort(([a, left], [b, right]) => rank(rules[a]) - rank(rules[b]) || right.count - left.count || a - b);
      for (const [rule, tally] of found) {
        for (const line of ruleLines(rules[rule] as MatchedRule, tally, options, colors)) io.stdout.write(`${line}\n`);
      }
      if (found.length > 1) for (const line of totals(rules, found, colors)) io.stdout.write(`${line}\n`);
      for (const line of summaryLines(rules, found, counts, milliseconds, colors)) io.stdout.write(`${line}\n`);
      return found.length;
    },
  };
}

function rank(matched: MatchedRule | undefined): number {
  return severities.indexOf(matched?.rule.severity ?? "informational");
}

function ruleLines({ rule, source }: MatchedRule, { count, lines }: Tally, options: MatchReportOptions, colors: Colors): readonly string[] {
  const more = count - options.limit;
  return [
    `${colors.bold(printableLine(rule.title))}  ${severityText(rule.severity, colors)}  ${colors.dim(printableLine(source.name))}`,
    ...lines,
    ...(more > 0 ? [colors.dim(`  … and ${more} more; --limit all shows every match.`)] : []),
    "",
  ];
}

function severityText(severity: RuleSeverity, colors: Colors): string {
  if (severity === "critical" || severity === "high") return colors.red(severity);
  return severity === "medium" ? colors.yellow(severity) : colors.dim(severity);
}

function singleLines({ units, place, event }: SingleMatch, rule: Rule, options: MatchReportOptions, colors: Colors): readonly string[] {
  const unit = signalsUsed(rule.detection).length > 1 ? `  ${colors.cyan(printableLine(units.join(", ")))}` : "";
  const line = `  ${placeText(place, colors)}  ${colors.dim(event.class)}${unit}  ${describeEvent(event)}`;
  if (!options.explain) return [line];
  const matching = explain(rule, event).signals.filter((signal) => signal.matches);
  return [line, ...matching.flatMap(({ signal, predicate }) => [`    ${colors.bold(printableLine(signal))}`, ...explanationLines(predicate, colors, true, 3)])];
}

function severalLines({ unit, key, count, places }: SeveralMatch, colors: Colors): readonly string[] {
  const by = key.length === 0 ? "" : `  ${colors.dim("for")} ${printableLine(key.join(", "))}`;
  const shown = places.length <= 6 ? places : [...places.slice(0, 3), ...places.slice(-3)];
  const rest = count - shown.length;
  const lines = shown.map((place) => `    ${placeText(place, colors)}`);
  if (rest > 0) lines.splice(3, 0, colors.dim(`    … ${plural(rest, "event")} between`));
  return [`  ${colors.cyan(printableLine(unit))}  ${plural(count, "event")}${by}`, ...lines];
}

function placeText({ file, line, time }: EventPlace, colors: Colors): string {
  return `${colors.cyan(`${printableLine(file)}:${line}`)}  ${isoTime(time) ?? colors.dim("no time")}`;
}

/** ISO 8601 in UTC; undefined for no time, or for one that no calendar has. */
function isoTime(time: number | undefined): string | undefined {
  if (time === undefined || Math.abs(time) > 8.64e15) return undefined;
  return new Date(time).toISOString();
}

function totals(rules: readonly MatchedRule[], found: readonly (readonly [number, Tally])[], colors: Colors): readonly string[] {
  const rows = found.map(([rule, { count }]) => {
    const { rule: about, source } = rules[rule] as MatchedRule;
    return [String(count), about.severity, about.title, source.name];
  });
  return [...tableLines([{ title: "Matches" }, { title: "Severity" }, { title: "Rule", max: 70, color: colors.bold }, { title: "File", color: colors.dim }], rows, colors.underline), ""];
}

function summaryLines(rules: readonly MatchedRule[], found: readonly (readonly [number, Tally])[], counts: MatchCounts, milliseconds: number, colors: Colors): readonly string[] {
  const total = found.reduce((sum, [, { count }]) => sum + count, 0);
  const verdict = total === 0 ? "nothing matches" : colors.bold(`${plural(found.length, "rule")} ${found.length === 1 ? "matches" : "match"}, ${plural(total, "time")}`);
  const seconds = milliseconds / 1000;
  const pace = milliseconds > 0 && counts.events >= 1_000 ? `, ${Math.round(counts.events / seconds)} events per second` : "";
  const lines = [`${plural(rules.length, "rule")} on ${plural(counts.events, "event")}: ${verdict} (${seconds.toFixed(1)} s${pace}).`];
  if (counts.unclassified > 0) lines.push(`${plural(counts.unclassified, "event")} of a form or a log that no event class covers; --class says what they are${classHint(rules)}.`);
  if (counts.untimed > 0) lines.push(`${plural(counts.untimed, "event")} without a time; each counts as one second after the event before.`);
  if (counts.unread > 0) lines.push(colors.yellow(`${plural(counts.unread, "part")} of the files could not be read.`));
  return lines;
}

/** The classes that the rules look at, where they are few enough to be a hint. */
function classHint(rules: readonly MatchedRule[]): string {
  const classes = [...new Set(rules.flatMap(({ rule }) => rule.signals.map(({ event }) => event)))].sort();
  if (classes.length > 4) return "";
  return classes.length === 1 ? `, such as --class ${classes[0] ?? ""}` : `, and the rules look at ${classes.join(", ")}`;
}

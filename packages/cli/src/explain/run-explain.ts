import { readFile } from "node:fs/promises";
import path from "node:path";

import { detect, didYouMean, explain, type Event, type Hit, type Rule } from "@isorule/core";

import { diagnosticRecord, printDiagnostics } from "../diagnostics/print-diagnostics.js";
import { exitCodes } from "../exit-codes.js";
import { displayName, stdinName } from "../rules/find-rule-files.js";
import { decodeUtf8, readRuleFile, reasonOf, type RuleSource } from "../rules/read-rule-files.js";
import { colorsOf, type Colors } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { jsonLine } from "../terminal/json-line.js";
import { printableLine } from "../terminal/printable.js";
import { UsageFault } from "../usage-fault.js";
import { explanationLines } from "./explanation-lines.js";
import { parseEvents } from "./parse-events.js";

/** The options of `isorule explain`. */
export interface ExplainOptions {
  readonly example?: string | undefined;
  readonly all?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** `isorule explain RULE EVENT`: the outcome of every comparison. Gives the exit code. */
export async function runExplain(ruleFile: string, eventText: string | undefined, options: ExplainOptions, io: Io): Promise<number> {
  if (ruleFile === "-" && eventText === "-") throw new UsageFault("standard input cannot be the rule and the event");
  const source = await readOneRule(ruleFile, io);
  if (options.json === true) for (const diagnostic of source.diagnostics) io.stdout.write(jsonLine(diagnosticRecord({ diagnostic, text: source.text })));
  else printDiagnostics(source.diagnostics.map((diagnostic) => ({ diagnostic, text: source.text })), io);
  if (source.rule === undefined) return exitCodes.ruleFault;

  const events = await eventsOf(source.rule, eventText, options, io);
  const hits = detect(source.rule, events);
  if (options.json === true) printRecords(source.rule, events, hits, io);
  else printExplanations(source, source.rule, events, hits, options.all === true, io);
  return exitCodes.ok;
}

async function readOneRule(file: string, io: Io): Promise<RuleSource> {
  if (file === "-") return readRuleFile({ path: undefined, name: stdinName }, io);
  const place = path.resolve(io.cwd, file);
  return readRuleFile({ path: place, name: displayName(place, io.cwd) }, io);
}

async function eventsOf(rule: Rule, eventText: string | undefined, options: ExplainOptions, io: Io): Promise<readonly Event[]> {
  if (options.example !== undefined) {
    if (eventText !== undefined) throw new UsageFault("give an event or --example, not both");
    return exampleEvents(rule, options.example);
  }
  if (eventText === undefined) throw new UsageFault("no event is given", `Give a JSON file or JSON text, or --example with a name of the rule's own:${nameList(exampleNames(rule))}`);
  const inline = /^\s*[[{]/.test(eventText);
  const { events, warnings } = parseEvents(inline ? eventText : await readEventText(eventText, io), inline ? "the event" : eventText === "-" ? stdinName : eventText);
  const { yellow } = colorsOf(io.stderr, io.env);
  for (const warning of warnings) io.stderr.write(`${yellow("warning")}: ${printableLine(warning)}\n`);
  return events;
}

async function readEventText(file: string, io: Io): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = file === "-" ? await io.stdin() : await readFile(path.resolve(io.cwd, file));
  } catch (error) {
    throw new UsageFault(`the event ${file} cannot be read: ${reasonOf(error)}`);
  }
  const text = decodeUtf8(bytes);
  if (typeof text === "number") throw new UsageFault(`${file} is not UTF-8 text`);
  return text;
}

function exampleNames(rule: Rule): readonly string[] {
  return [...rule.examples.match, ...rule.examples.ignore, ...rule.tests].map(({ name }) => name);
}

function exampleEvents(rule: Rule, name: string): readonly Event[] {
  const example = [...rule.examples.match, ...rule.examples.ignore].find((each) => each.name === name);
  const test = rule.tests.find((each) => each.name === name);
  const events = example?.events ?? test?.expect.map(({ event }) => event);
  if (events !== undefined) return events;
  const known = exampleNames(rule);
  throw new UsageFault(`the rule has no example or test called ${name}`, didYouMean(name, known, `Known are:${nameList(known)}`));
}

function nameList(names: readonly string[]): string {
  return names.length === 0 ? " it has none at all." : names.map((name) => `\n      ${name.replace(/\s+/g, " ")}`).join("");
}

function printRecords(rule: Rule, events: readonly Event[], hits: readonly Hit[], io: Io): void {
  for (const [index, event] of events.entries()) io.stdout.write(jsonLine({ type: "explanation", index, event, ...explain(rule, event) }));
  io.stdout.write(jsonLine({ type: "detection", rule: { id: rule.id, title: rule.title }, fires: hits.length > 0, hits }));
}

function printExplanations(source: RuleSource, rule: Rule, events: readonly Event[], hits: readonly Hit[], all: boolean, io: Io): void {
  const colors = colorsOf(io.stdout, io.env);
  const write = (line: string): void => io.stdout.write(`${line}\n`);
  write(`${colors.bold(printableLine(rule.title))} ${colors.dim(printableLine(source.name))}`);
  for (const [index, event] of events.entries()) {
    const number = events.length === 1 ? "Event" : `Event ${index + 1}, at ${event.time - (events[0]?.time ?? 0)} ms`;
    write(`\n${colors.underline(`${number}: ${printableLine(event.class)}`)}`);
    for (const { signal, event: wanted, classMatches, matches, predicate } of explain(rule, event).signals) {
      const verdict = matches ? colors.green("matches") : colors.red("does not match");
      if (!classMatches && !all) {
        write(`${colors.dim(`${signal} looks at ${wanted} events`)}`);
        continue;
      }
      write(`${colors.bold(signal)} ${verdict}${classMatches ? "" : colors.dim(`  — it looks at ${wanted} events`)}`);
      for (const line of explanationLines(predicate, colors, false, 1)) write(line);
    }
  }
  write("");
  for (const line of verdictLines(events, hits, colors)) write(line);
}

function verdictLines(events: readonly Event[], hits: readonly Hit[], colors: Colors): readonly string[] {
  const these = events.length === 1 ? "this event" : "these events";
  if (hits.length === 0) return [`The rule ${colors.red("does not fire")} on ${these}.`];
  const units = [...new Set(hits.map((hit) => (events.length === 1 ? hit.unit : `${hit.unit}, events ${hit.events.map((index) => index + 1).join(", ")}`)))];
  return [`The rule ${colors.green("fires")} on ${these}: ${units.join("; ")}.`];
}

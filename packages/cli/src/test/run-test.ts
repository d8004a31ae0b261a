import { lineAndColumn } from "@isorule/core";

import { loadConfig } from "../config/load-config.js";
import { diagnosticRecord, printDiagnostics } from "../diagnostics/print-diagnostics.js";
import { exitCodes } from "../exit-codes.js";
import { chooseRuleFiles } from "../rules/choose-rule-files.js";
import { readRuleFiles, type RuleSource } from "../rules/read-rule-files.js";
import { colorsOf } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { jsonLine } from "../terminal/json-line.js";
import { startProgress } from "../terminal/progress.js";
import { checkRule, type CheckResult } from "./check-rule.js";
import { failureLines, ruleLine, summaryLine, testSummary } from "./report-test.js";
import type { TestedRule } from "./tested-rule.js";

/** The options of `isorule test`. */
export interface TestOptions {
  readonly junit?: string | undefined;
  readonly json?: boolean | undefined;
  readonly config?: string | undefined;
}

/** `isorule test`: runs the examples and expected signals of rules. Gives the exit code. */
export async function runTest(paths: readonly string[], options: TestOptions, io: Io): Promise<number> {
  const config = await loadConfig(options.config, io);
  const sources = await readRuleFiles(await chooseRuleFiles(paths, config, io), io);
  const tested = testRules(sources, io);
  const findings = sources.flatMap((source) => source.diagnostics.map((diagnostic) => ({ diagnostic, text: source.text })));
  if (options.json === true) {
    for (const finding of findings) io.stdout.write(jsonLine(diagnosticRecord(finding)));
    printRecords(tested, io);
  } else {
    printDiagnostics(findings, io);
    printReport(tested, io);
  }
  if (options.junit !== undefined) {
    const { writeJunit } = await import("./junit.js");
    await writeJunit(options.junit, tested, io);
  }
  if (findings.some(({ diagnostic }) => diagnostic.severity === "error")) return exitCodes.ruleFault;
  return testSummary(tested).failed > 0 ? exitCodes.findings : exitCodes.ok;
}

/** Runs the examples and tests of every rule, with progress on standard error. */
export function testRules(sources: readonly RuleSource[], io: Io): readonly TestedRule[] {
  const progress = startProgress("testing", sources.length, io);
  const tested = sources.map((source, at): TestedRule => {
    const results = source.rule === undefined ? [] : checkRule(source.rule);
    progress.update(at + 1);
    return { source, results };
  });
  progress.end();
  return tested;
}

function printReport(tested: readonly TestedRule[], io: Io): void {
  const colors = colorsOf(io.stdout, io.env);
  for (const rule of tested) {
    io.stdout.write(`${ruleLine(rule, colors)}\n`);
    const failures = failureLines(rule, colors);
    for (const line of failures.length === 0 ? [] : [...failures, ""]) io.stdout.write(`${line}\n`);
  }
  io.stdout.write(`\n${summaryLine(tested, colors)}\n`);
}

function printRecords(tested: readonly TestedRule[], io: Io): void {
  for (const { source, results } of tested) {
    for (const result of results) io.stdout.write(jsonLine(testRecord(source, result)));
  }
  io.stdout.write(jsonLine({ type: "summary", ...testSummary(tested) }));
}

/** What became of an example or a test, as an object of the JSON output. */
export function testRecord(source: RuleSource, { kind, name, span, failures }: CheckResult): { readonly type: "test" } & Readonly<Record<string, unknown>> {
  const rule = { id: source.rule?.id, title: source.rule?.title, file: source.name };
  const place = span === undefined ? {} : { line: lineAndColumn(source.text, span[0]).line };
  return { type: "test", rule, kind, name, ...place, passed: failures.length === 0, failures };
}

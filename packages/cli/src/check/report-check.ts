import { staleLines } from "../build/report-check.js";
import type { StaleFile } from "../build/check-output.js";
import { plural } from "../build/report-build.js";
import { diagnosticRecord, printDiagnostics, type Finding } from "../diagnostics/print-diagnostics.js";
import { displayName } from "../rules/find-rule-files.js";
import { colorsOf } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { jsonLine } from "../terminal/json-line.js";
import { printableLine } from "../terminal/printable.js";
import { failureLines, ruleLine, testSummary } from "../test/report-test.js";
import { testRecord } from "../test/run-test.js";
import type { TestedRule } from "../test/tested-rule.js";
import { documentLines, verifiedRecord } from "../verify/report-verify.js";
import type { VerifiedDocument } from "../verify/verify-rule.js";

/** Whether the files below the output folder are what a build gives. */
export interface Freshness {
  /** The output folder, absolute. */
  readonly root: string;
  /** How many files a build gives. */
  readonly files: number;
  readonly stale: readonly StaleFile[];
}

/** All that a check found. */
export interface CheckReport {
  readonly files: number;
  readonly rules: number;
  /** Errors of rules and of building them. */
  readonly findings: readonly Finding[];
  /** Undefined where no output folder is configured. */
  readonly freshness: Freshness | undefined;
  /** Renderings that lose more than the configuration allows; undefined where it allows everything. */
  readonly inexact: number | undefined;
  readonly verified: readonly VerifiedDocument[];
  /** Those at which it fails. */
  readonly unfaithful: readonly VerifiedDocument[];
  readonly tested: readonly TestedRule[];
}

/** One question of a check. */
interface Section {
  readonly name: "valid" | "fresh" | "exact" | "faithful" | "tests";
  readonly state: "ok" | "failed" | "not asked";
  readonly text: string;
  /** What is wrong, in lines for people and as objects. */
  readonly lines: readonly string[];
  readonly records: readonly ({ readonly type: string } & Readonly<Record<string, unknown>>)[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Documents that differ and are shown with their events. */
const mostDocuments = 10;

/** Writes a line for each question, with what is wrong below it. Gives whether all is well. */
export function reportCheck(report: CheckReport, json: boolean, io: Io): boolean {
  const sections = [validSection(report), freshSection(report, io), ...exactSection(report), faithfulSection(report, io), testSection(report, io)];
  const passed = sections.every(({ state }) => state !== "failed");
  if (json) {
    for (const { records } of sections) for (const record of records) io.stdout.write(jsonLine(record));
    for (const { name, state, text, counts } of sections) io.stdout.write(jsonLine({ type: "section", name, state, message: text, ...counts }));
    io.stdout.write(jsonLine({ type: "summary", passed, files: report.files, rules: report.rules }));
    return passed;
  }
  const colors = colorsOf(io.stdout, io.env);
  printDiagnostics(report.findings, io);
  const marks = { ok: colors.green("ok  "), failed: colors.red("FAIL"), "not asked": colors.dim("—   ") };
  for (const { name, state, text, lines } of sections) {
    io.stdout.write(`${marks[state]}  ${name.padEnd(8)}  ${text}\n`);
    for (const line of lines) io.stdout.write(line === "" ? "\n" : `      ${line}\n`);
  }
  return passed;
}

function validSection({ files, rules, findings }: CheckReport): Section {
  const faults = new Set(findings.map(({ diagnostic }) => diagnostic.file)).size;
  const text = faults === 0 ? `${plural(rules, "rule")} in ${plural(files, "file")}` : `${plural(findings.length, "error")} in ${plural(faults, "file")} of ${files}`;
  return { name: "valid", state: faults === 0 ? "ok" : "failed", text, lines: [], records: findings.map(diagnosticRecord), counts: { files, rules, errors: findings.length } };
}

function freshSection({ freshness }: CheckReport, io: Io): Section {
  if (freshness === undefined) return { name: "fresh", state: "not asked", text: "no output folder is configured", lines: [], records: [], counts: {} };
  const { root, files, stale } = freshness;
  const folder = printableLine(displayName(root, io.cwd));
  return {
    name: "fresh",
    state: stale.length === 0 ? "ok" : "failed",
    text: stale.length === 0 ? `${plural(files, "file")} below ${folder} ${files === 1 ? "is" : "are"} what a build gives` : `${plural(stale.length, "file")} below ${folder} ${stale.length === 1 ? "is" : "are"} not what a build gives: run isorule build`,
    lines: staleLines(stale, root, io.cwd, colorsOf(io.stdout, io.env)),
    records: stale.map(({ path, state }) => ({ type: "stale", path, state })),
    counts: { files, stale: stale.length },
  };
}

function exactSection({ inexact }: CheckReport): readonly Section[] {
  if (inexact === undefined) return [];
  const text = inexact === 0 ? "nothing is lost that the configuration does not allow" : `${plural(inexact, "rendering")} ${inexact === 1 ? "loses" : "lose"} more than the configuration allows: isorule build shows why`;
  return [{ name: "exact", state: inexact === 0 ? "ok" : "failed", text, lines: [], records: [], counts: { inexact } }];
}

function faithfulSection({ verified, unfaithful }: CheckReport, io: Io): Section {
  const colors = colorsOf(io.stdout, io.env);
  const counts = { proved: 0, tested: 0, differs: 0, unreadable: 0 };
  for (const { faithfulness } of verified) counts[faithfulness.verdict]++;
  const parts = Object.entries(counts).filter(([, count]) => count > 0).map(([faith, count]) => `${count} ${faith}`);
  const shown = unfaithful.slice(0, mostDocuments);
  const more = unfaithful.length > shown.length ? [`… and ${plural(unfaithful.length - shown.length, "other document")}: isorule verify shows more`] : [];
  return {
    name: "faithful",
    state: unfaithful.length === 0 ? "ok" : "failed",
    text: `${plural(verified.length, "document")}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}${unfaithful.length === 0 ? "" : `; ${unfaithful.length} fail`}`,
    lines: [...shown.flatMap((document) => documentLines(document, colors)), ...more],
    records: unfaithful.map(verifiedRecord),
    counts: { documents: verified.length, ...counts, failing: unfaithful.length },
  };
}

function testSection({ tested }: CheckReport, io: Io): Section {
  const colors = colorsOf(io.stdout, io.env);
  const { checks, failed, untested } = testSummary(tested);
  const failing = tested.filter(({ results }) => results.some(({ failures }) => failures.length > 0));
  const none = untested > 0 ? `; ${plural(untested, "rule")} without any` : "";
  return {
    name: "tests",
    state: failed === 0 ? "ok" : "failed",
    text: `${failed === 0 ? checks : `${checks - failed} of ${checks}`} ${checks === 1 ? "example or test passes" : "examples and tests pass"}${none}`,
    lines: failing.flatMap((rule) => [ruleLine(rule, colors), ...failureLines(rule, colors)]),
    records: failing.flatMap(({ source, results }) => results.filter(({ failures }) => failures.length > 0).map((result) => testRecord(source, result))),
    counts: { checks, failed, untested },
  };
}

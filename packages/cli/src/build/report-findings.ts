import type { Fidelity } from "@isorule/core";

import type { FailOn } from "../config/config.js";
import { diagnosticRecord, mergeFindings, printBriefly, printDiagnostics, type Finding } from "../diagnostics/print-diagnostics.js";
import { exitCodes } from "../exit-codes.js";
import { colorsOf } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { jsonLine } from "../terminal/json-line.js";
import type { Build } from "./build-rules.js";
import { countFidelities, plural } from "./report-build.js";

/** How findings are wanted. */
export interface ReportOptions {
  readonly verbose?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/**
 * Diagnostics go to standard error, or into the stream of objects. Errors are shown in full, and so is everything where
 * there is a single rule to look at or where that was asked for. Of many rules, the losses at which the build fails take
 * a line each and the rest is counted at the end: the table and the headings say which renderings have lost something.
 *
 * @returns what is counted
 */
export function reportFindings(build: Build, rules: number, failOn: FailOn, options: ReportOptions, io: Io): readonly Finding[] {
  const findings = mergeFindings(build.findings);
  if (options.json === true) {
    for (const finding of findings) io.stdout.write(jsonLine(diagnosticRecord(finding)));
    return [];
  }
  if (options.verbose === true || rules === 1) {
    printDiagnostics(findings, io);
    return [];
  }
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === "error");
  const failing = findings.filter((finding) => !errors.includes(finding) && isLoss(finding.diagnostic.fidelity, failOn));
  printDiagnostics(errors, io);
  printBriefly(failing, io);
  if (failing.length > 0) io.stderr.write("\n");
  return findings.filter((finding) => !errors.includes(finding) && !failing.includes(finding));
}

/** Says how much was not said. */
export function reportRest(rest: readonly Finding[], io: Io): void {
  if (rest.length === 0) return;
  const losses = rest.filter(({ diagnostic }) => isLoss(diagnostic.fidelity, "approximate")).length;
  const counts = [...(losses > 0 ? [`${plural(losses, "reason")} for what is not exact`] : []), ...(rest.length > losses ? [plural(rest.length - losses, "remark")] : [])];
  io.stderr.write(`Not shown: ${counts.join(", ")}. --verbose shows all of them, and a build of one rule those of the rule.\n`);
}

/** Says when meaning was lost that the caller did not want to lose, and gives the exit code for it. */
export function reportLoss(build: Build, failOn: FailOn, options: ReportOptions, io: Io): number {
  if (failOn === "never") return exitCodes.ok;
  const counts = countFidelities(build);
  const lost = counts.dropped + (failOn === "approximate" ? counts.approximate : 0);
  if (lost === 0) return exitCodes.ok;
  if (options.json !== true) {
    const colors = colorsOf(io.stderr, io.env);
    const what = failOn === "approximate" ? "not exact" : "without a part of their rule";
    io.stderr.write(`${colors.red("failed")}: ${plural(lost, "rendering")} ${lost === 1 ? "is" : "are"} ${what}.\n`);
  }
  return exitCodes.findings;
}

function isLoss(fidelity: Fidelity | undefined, failOn: FailOn): boolean {
  return failOn !== "never" && (fidelity === "dropped" || (fidelity === "approximate" && failOn === "approximate"));
}

import { lineAndColumn } from "@isorule/core";

import { plural } from "../build/report-build.js";
import { explanationLines } from "../explain/explanation-lines.js";
import type { Colors } from "../terminal/colors.js";
import { printableLine } from "../terminal/printable.js";
import type { CheckResult, Evidence, Failure } from "./check-rule.js";
import type { TestedRule } from "./tested-rule.js";

/** Counts over all rules. */
export interface TestSummary {
  readonly rules: number;
  /** Rules without any example or test. */
  readonly untested: number;
  /** Rules that cannot be read. */
  readonly wrong: number;
  readonly checks: number;
  readonly failed: number;
}

/** The counts of a run. */
export function testSummary(tested: readonly TestedRule[]): TestSummary {
  const results = tested.flatMap((rule) => rule.results);
  return {
    rules: tested.length,
    untested: tested.filter(({ source, results: own }) => source.rule !== undefined && own.length === 0).length,
    wrong: tested.filter(({ source }) => source.rule === undefined).length,
    checks: results.length,
    failed: results.filter(({ failures }) => failures.length > 0).length,
  };
}

/** One line for a rule: how many of its examples and tests passed. */
export function ruleLine({ source, results }: TestedRule, colors: Colors): string {
  const title = printableLine(source.rule?.title ?? source.name);
  const place = source.rule === undefined ? "" : ` ${colors.dim(printableLine(source.name))}`;
  if (source.rule === undefined) return `${colors.red("wrong")}  ${title}`;
  if (results.length === 0) return `${colors.yellow("none ")}  ${title}${place}  ${colors.dim("no examples and no tests")}`;
  const failed = results.filter(({ failures }) => failures.length > 0).length;
  const verdict = failed === 0 ? colors.green("pass ") : colors.red("FAIL ");
  return `${verdict}  ${title}${place}  ${colors.dim(`${results.length - failed}/${results.length}`)}`;
}

const titles: Readonly<Record<CheckResult["kind"], string>> = { match: "match example", ignore: "ignore example", test: "test" };

/** What failed in a rule, with the comparisons that made it fail. */
export function failureLines({ source, results }: TestedRule, colors: Colors): readonly string[] {
  return results.filter(({ failures }) => failures.length > 0).flatMap((result) => {
    const line = result.span === undefined ? "" : ` ${colors.dim(`${printableLine(source.name)}:${lineAndColumn(source.text, result.span[0]).line}`)}`;
    return ["", `  ${colors.red("✗")} ${titles[result.kind]} ${colors.bold(printableLine(result.name))}${line}`, ...result.failures.flatMap((failure) => failureBody(failure, colors))];
  });
}

function failureBody({ message, evidence }: Failure, colors: Colors): readonly string[] {
  const several = new Set(evidence.map(({ index }) => index)).size > 1;
  return [`    ${printableLine(message)}`, ...evidence.flatMap((each) => evidenceLines(each, several, colors))];
}

function evidenceLines({ index, signal, matches, predicate }: Evidence, several: boolean, colors: Colors): readonly string[] {
  const event = several ? `event ${index + 1} and ` : "";
  return [`    ${colors.dim(`${event}${signal}, which ${matches ? "matches" : "does not match"}:`)}`, ...explanationLines(predicate, colors, true, 3)];
}

/** The last line of a run. */
export function summaryLine(tested: readonly TestedRule[], colors: Colors): string {
  const { rules, untested, wrong, checks, failed } = testSummary(tested);
  const parts = [
    plural(rules, "rule"),
    `${plural(checks, "example or test").replace("example or tests", "examples and tests")}`,
    failed === 0 ? colors.green(`${checks} passed`) : `${checks - failed} passed, ${colors.red(`${failed} failed`)}`,
    ...(untested > 0 ? [colors.yellow(`${plural(untested, "rule")} without any`)] : []),
    ...(wrong > 0 ? [colors.red(`${plural(wrong, "rule")} wrong`)] : []),
  ];
  return `${parts.slice(0, 2).join(", ")}: ${parts.slice(2).join(", ")}.`;
}

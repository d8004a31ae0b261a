import type { Command } from "commander";

import type { CompareCommandOptions } from "../compare/run-compare.js";
import { collect, jsonOption } from "./options.js";
import type { Run } from "./run.js";

/** Defines `isorule compare`. */
export function addCompareCommand(program: Command, run: Run): void {
  program
    .command("compare")
    .summary("tell whether two rules or queries mean the same")
    .description("Compares two rules or queries of any languages by what they select: what the second is against the first. Every verdict but unknown is proved, and every difference is shown with events that both sides were run on.")
    .argument("<old>", "a file with a rule or query, or - for standard input")
    .argument("<new>", "another one")
    .option("--from <language>", "language of both files, or of the first and the second: spl,kql (default: each file tells)")
    .option("--expect <verdicts>", "verdicts that are no finding, such as equal,wider (default: equal)")
    .option("--definitions <path>", "files or folders with what queries refer to by name, such as macros of Splunk; repeatable", collect)
    .option("--allow-approximate", "take a verdict as it is although a side is read in part only")
    .option("--steps <number>", "how much work a comparison may take (default: 2000000)")
    .addOption(jsonOption())
    .addHelpText("after", `
Verdicts: equal; narrower (the second selects less, and nothing new); wider (all of the first, and more); changed (some
is lost, some is new); disjoint (nothing is selected by both); unknown, with the reason.

Rules of files with several are compared by their ids, or by their places where they have none. Exit codes: 0 where
every verdict is expected, 1 where one is not or a side is read in part only, 2 where something cannot be read as a
rule, 3 for wrong usage.

Examples:
  isorule compare old.rule.yml new.rule.yml
  isorule compare rule.rule.yml deployed.kql
  isorule compare a.spl b.spl --expect equal,narrower --json`)
    .action((left: string, right: string, options: CompareCommandOptions) =>
      run(async (io) => (await import("../compare/run-compare.js")).runCompare(left, right, options, io)),
    );
}

import type { Command } from "commander";

import type { TestOptions } from "../test/run-test.js";
import { configOption, jsonOption } from "./options.js";
import type { Run } from "./run.js";

/** Defines `isorule test`. */
export function addTestCommand(program: Command, run: Run): void {
  program
    .command("test")
    .summary("run the examples and expected signals of rules")
    .description("Runs each rule on its own examples and on the events that its tests expect, and shows the comparison that failed.")
    .argument("[paths...]", "rule files, folders, globs, or - for standard input (default: the configuration, or rules/)")
    .option("--junit <file>", "write a JUnit report as well")
    .addOption(configOption())
    .addOption(jsonOption())
    .addHelpText("after", `
A match example must make the rule fire, an ignore example must not; signals that an example names must match. Of a
test, each expected event must match its signal, and all of them together must make the rule fire (or not: fires: false).

Examples:
  isorule test
  isorule test rules/my-first-rule.rule.yml
  isorule test --junit report.xml`)
    .action((paths: readonly string[], options: TestOptions) =>
      run(async (io) => (await import("../test/run-test.js")).runTest(paths, options, io)),
    );
}

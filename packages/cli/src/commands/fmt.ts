import type { Command } from "commander";

import type { FmtOptions } from "../fmt/run-fmt.js";
import { configOption, jsonOption } from "./options.js";
import type { Run } from "./run.js";

/** Defines `isorule fmt`. */
export function addFmtCommand(program: Command, run: Run): void {
  program
    .command("fmt")
    .summary("write rule files in one form")
    .description("Writes rule files in one form: keys in the order of the documentation, the same indentation everywhere. Comments, blank lines and quotes stay, and so does the meaning.")
    .argument("[paths...]", "rule files, folders, globs, or - for standard input to standard output (default: the configuration, or rules/)")
    .option("--check", "write nothing, and fail when a file would change")
    .addOption(configOption())
    .addOption(jsonOption())
    .addHelpText("after", `
Examples:
  isorule fmt
  isorule fmt rules/my-first-rule.rule.yml
  isorule fmt --check
  isorule fmt - < draft.rule.yml > rules/draft.rule.yml`)
    .action((paths: readonly string[], options: FmtOptions) =>
      run(async (io) => (await import("../fmt/run-fmt.js")).runFmt(paths, options, io)),
    );
}

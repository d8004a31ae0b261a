import { Option, type Command } from "commander";

import type { CheckOptions } from "../check/run-check.js";
import { collect, configOption, jsonOption } from "./options.js";
import type { Run } from "./run.js";

/** Defines `isorule check`. */
export function addCheckCommand(program: Command, run: Run): void {
  program
    .command("check")
    .summary("are rules valid, their files fresh and faithful, and do their tests pass?")
    .description("The one command for a build server: rules are valid, the files below the configured output folder are what a build gives, every document means its rule, and all examples and tests pass. Nothing is written.")
    .argument("[paths...]", "files of rules of any language, folders, globs, or - for standard input (default: the configuration, or rules/)")
    .option("--to <language>", "languages to check, such as spl,kql (default: the configuration, or all)", collect)
    .option("--vocabulary <language=name>", "vocabularies to check, such as spl=cim; repeatable", collect)
    .option("--mapping <file>", "mapping file of your own, on top of ours; repeatable", collect)
    .option("--definitions <path>", "files or folders with what queries refer to by name; repeatable", collect)
    .addOption(new Option("--require <verdict>", "fail where a document is less (default: fail where one differs that is said to be exact)").choices(["proved", "tested"]))
    .addOption(configOption())
    .addOption(jsonOption())
    .addHelpText("after", `
Whether files are fresh is asked where isorule.config.yaml names an output folder; whether documents are exact, where it
says strict or failOn.

Exit codes: 0 all is well, 1 something is not fresh, not faithful or fails, 2 a rule is wrong, 3 wrong usage.

Examples:
  isorule check
  isorule check rules/my-first-rule.rule.yml --to spl
  isorule check --require proved --json`)
    .action((paths: readonly string[], options: CheckOptions) =>
      run(async (io) => (await import("../check/run-check.js")).runCheck(paths, options, io)),
    );
}

import { Option, type Command } from "commander";

import type { VerifyOptions } from "../verify/run-verify.js";
import { collect, configOption, jsonOption } from "./options.js";
import type { Run } from "./run.js";

/** Defines `isorule verify`. */
export function addVerifyCommand(program: Command, run: Run): void {
  program
    .command("verify")
    .summary("check that every document means its rule")
    .description("Renders rules, reads every document back and compares it with its rule, and runs it by an engine of its language on events that tell every part of the rule from its neighbours. Reading and running know nothing of how the document was printed.")
    .argument("[paths...]", "files of rules of any language, folders, globs, or - for standard input (default: the configuration, or rules/)")
    .option("--from <language>", "language of the files (default: each file tells)")
    .option("--to <language>", "languages to check, such as spl,kql (default: the configuration, or all)", collect)
    .option("--vocabulary <language=name>", "vocabularies to check, such as spl=cim; repeatable (default: the configuration; else the one that keeps most of the rule)", collect)
    .option("--format <language=name>", "kind of document, such as spl=savedsearch; repeatable (default: the configuration, or the usual ones)", collect)
    .option("--mapping <file>", "mapping file of your own, on top of ours; repeatable", collect)
    .option("--definitions <path>", "files or folders with what queries refer to by name; repeatable", collect)
    .addOption(new Option("--require <verdict>", "fail where a document is less (default: fail where one differs that is said to be exact)").choices(["proved", "tested"]))
    .option("--workers <number>", "worker threads (default: by cores and rules; 0 for none)")
    .option("--verbose", "show every document that is not proved, with the reason")
    .addOption(configOption())
    .addOption(jsonOption())
    .addHelpText("after", `
proved: read back, the document asks the same of every event, and it agrees with the rule on all witness events.
tested: it agrees on all witness events, and reading it back does not prove more.
differs: there is an event on which it does not agree; it is shown. An approximate document may differ: it says so.
unreadable: neither could be done.

Examples:
  isorule verify
  isorule verify rules --require proved
  isorule verify sigma/rules --to kql --json > kql.ndjson
  isorule verify my.rule.yml --to spl --vocabulary cim --verbose`)
    .action((paths: readonly string[], options: VerifyOptions) =>
      run(async (io) => (await import("../verify/run-verify.js")).runVerify(paths, options, io)),
    );
}

import { Option, type Command } from "commander";

import type { LintCommandOptions } from "../lint/run-lint.js";
import { collect, configOption, jsonOption } from "./options.js";
import type { Run } from "./run.js";

/** Defines `isorule lint`. */
export function addLintCommand(program: Command, run: Run): void {
  program
    .command("lint")
    .summary("find dead logic, traps and slow constructs in rules and queries")
    .description("Looks for what is dubious in rules and queries of any language although it is well formed: parts that never decide, wildcards that are none, traps of case and of missing fields, slow constructs, retired ids of ATT&CK. Dead parts are proved to be dead.")
    .argument("[paths...]", "files of rules or queries, folders, globs, or - for standard input (default: the configuration, or rules/)")
    .option("--from <language>", "language of the files (default: each file tells)")
    .option("--definitions <path>", "files or folders with what queries refer to by name; repeatable", collect)
    .option("--fix", "mend what is safe to mend, in the files")
    .addOption(new Option("--fail-on <severity>", "fail from this severity on (default: warning)").choices(["error", "warning", "info", "never"]))
    .addOption(configOption())
    .addOption(jsonOption())
    .addHelpText("after", `
Each finding has a code, a place and a way to mend it: docs/diagnostics.md tells about all of them.

Examples:
  isorule lint
  isorule lint rules --fix
  isorule lint hunts/*.kql --fail-on never
  isorule lint sigma/rules --json > findings.ndjson`)
    .action((paths: readonly string[], options: LintCommandOptions) =>
      run(async (io) => (await import("../lint/run-lint.js")).runLint(paths, options, io)),
    );
}

import type { Command } from "commander";

import type { BackendsOptions } from "../list/run-backends.js";
import { jsonOption } from "./options.js";
import type { Run } from "./run.js";

/** Defines `isorule backends`. */
export function addBackendsCommand(program: Command, run: Run): void {
  program
    .command("backends")
    .summary("list languages, vocabularies and formats")
    .description("Lists the languages with their vocabularies (field and table names) and formats (kinds of document).")
    .option("--fidelity", "show how each construct of a rule comes out in each language")
    .addOption(jsonOption())
    .addHelpText("after", `
Examples:
  isorule backends
  isorule backends --fidelity`)
    .action((options: BackendsOptions) => run(async (io) => (await import("../list/run-backends.js")).runBackends(options, io)));
}

import type { Command } from "commander";

import type { FieldsOptions } from "../list/run-fields.js";
import { collect, configOption, jsonOption } from "./options.js";
import type { Run } from "./run.js";

/** Defines `isorule fields`. */
export function addFieldsCommand(program: Command, run: Run): void {
  program
    .command("fields")
    .summary("list event classes and canonical fields")
    .description("Lists the event classes and, for one class, its canonical fields with their types.")
    .argument("[class]", "event class, such as process_creation")
    .option("--vocabulary <language/name>", "show the target's names beside them, such as spl/cim")
    .option("--mapping <file>", "mapping file of your own, on top of ours; repeatable", collect)
    .addOption(configOption())
    .addOption(jsonOption())
    .addHelpText("after", `
Examples:
  isorule fields                                 event classes, then every field
  isorule fields registry_set                    the fields of one class and the logs that record it
  isorule fields registry_set --vocabulary spl/cim
  isorule fields process_creation --mapping ours.yaml --vocabulary spl/acme`)
    .action((name: string | undefined, options: FieldsOptions) =>
      run(async (io) => (await import("../list/run-fields.js")).runFields(name, options, io)),
    );
}

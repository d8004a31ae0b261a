import type { Command } from "commander";
import type { Run } from "./run.js";

/** Defines `isorule schema`. */
export function addSchemaCommand(program: Command, run: Run): void {
  program
    .command("schema")
    .summary("print the JSON Schema of a file format")
    .description("Prints the JSON Schema of a file format: rule, mapping, config, accepted, convert, review or taxonomy.")
    .argument("<name>", "rule, mapping, config, accepted, convert, review or taxonomy")
    .addHelpText("after", `
Examples:
  isorule schema rule > rule.schema.json`)
    .action((name: string) => run(async (io) => (await import("../list/run-schema.js")).runSchema(name, io)));
}

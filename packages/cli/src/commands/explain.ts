import type { Command } from "commander";

import type { ExplainOptions } from "../explain/run-explain.js";
import { jsonOption } from "./options.js";
import type { Run } from "./run.js";

/** Defines `isorule explain`. */
export function addExplainCommand(program: Command, run: Run): void {
  program
    .command("explain")
    .summary("show which comparison of a rule was true, false or missing")
    .description("Shows for an event which comparison of a rule was true, false or had no field to look at: all of them.")
    .argument("<rule>", "rule file, or - for standard input")
    .argument("[event]", "JSON file, JSON text, or - for standard input; an event or a list of events")
    .option("--example <name>", "take the events of this example or test of the rule")
    .option("--all", "spell out signals of other event classes, too")
    .addOption(jsonOption())
    .addHelpText("after", `
An event is { "class": "process_creation", "fields": { "process.name": "cmd.exe" } }, with "time" in milliseconds or as
an ISO 8601 text where it matters. \`isorule fields\` lists classes and fields.

Examples:
  isorule explain my.rule.yml event.json
  isorule explain my.rule.yml '{"class":"image_load","fields":{"process.name":"w3wp.exe"}}'
  isorule explain my.rule.yml --example "Module from a temp folder"`)
    .action((rule: string, event: string | undefined, options: ExplainOptions) =>
      run(async (io) => (await import("../explain/run-explain.js")).runExplain(rule, event, options, io)),
    );
}

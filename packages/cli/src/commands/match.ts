import type { Command } from "commander";

import type { MatchOptions } from "../match/run-match.js";
import { configOption, jsonOption } from "./options.js";
import type { Run } from "./run.js";

/** Defines `isorule match`. */
export function addMatchCommand(program: Command, run: Run): void {
  program
    .command("match")
    .summary("run rules on recorded events")
    .description("Runs rules on recorded events and shows which rule matches which event.")
    .argument("[paths...]", "rules: files, folders, globs, or - for standard input; our own and Sigma's (default: the configuration, or rules/)")
    .requiredOption("--events <files...>", "files, folders or globs of recorded events, or - for standard input")
    .option("--class <name>", "the event class of every record, for logs that do not say it, such as aws_cloudtrail")
    .option("--limit <number>", "show so many matches of each rule, or all of them (default: 10)")
    .option("--explain", "show which comparisons made each match")
    .option("--verbose", "say of every rule and event that cannot be read why")
    .option("--placeholders <file>", "YAML map of values for the placeholders of Sigma rules (modifier expand)")
    .addOption(configOption())
    .addOption(jsonOption())
    .addHelpText("after", `
Events are JSON: one object on each line, one after the other, or a list; also compressed by gzip. Windows events are
read in the forms of evtx_dump, EvtxECmd, Winlogbeat and NXLog, documents of the Elastic Common Schema as a search gives
them, and events with canonical names: { "class": "process_creation", "time": "…", "fields": { … } }.

Files are read as streams, and memory does not grow with them. For rules over several events, the keys of the events
that match one of their signals are kept to the end; the order of events in the files does not matter.

--json writes an object for each match: type "match", rule (id, title, severity, file), units, events (file, line, number,
time, and for a single one class and description); for several events also key, time and count, with at most 20 of the
events. Then "unread" (file, line, reason) for what is no event, and a last "summary" with all counts.

Exit codes: 0 nothing matches, 1 a rule matches, 2 a rule of ours is wrong or no rule can be read, 3 wrong usage. Sigma
rules that cannot be read are counted and leave the exit code as it is.

Examples:
  isorule match rules --events events.ndjson
  isorule match ~/sigma/rules/windows --events Security.json Sysmon.json.gz
  evtx_dump -o jsonl Security.evtx | isorule match my.rule.yml --events - --explain
  isorule match ~/sigma/rules/cloud/aws --events trail.json.gz --class aws_cloudtrail --json`)
    .action((paths: readonly string[], options: MatchOptions) =>
      run(async (io) => (await import("../match/run-match.js")).runMatch(paths, options, io)),
    );
}

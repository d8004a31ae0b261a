import { Option, type Command } from "commander";

import type { ConvertOptions } from "../convert/run-convert.js";
import { collect, configOption, jsonOption } from "./options.js";
import type { Run } from "./run.js";

/** Defines `isorule convert`. */
export function addConvertCommand(program: Command, run: Run): void {
  program
    .command("convert")
    .summary("convert rules of any language to any other, thousands at once")
    .description("Converts rules and queries of any language to any other: Sigma, SPL, EQL, Kibana queries, KQL, and rule files of isorule. A wrong file never stops the others. For each rule and language the vocabulary is taken that keeps most of the rule.")
    .argument("<paths...>", "files of rules or queries, folders of them, globs, or - for standard input")
    .option("--from <format>", "sigma, spl, eql, kuery, kql, or rule for *.rule.yml (default: each file tells by its name and content)")
    .option("--to <language>", "languages to convert to, such as spl,eql,kql, or rule for *.rule.yml (default: the configuration, or all others)", collect)
    .option("--vocabulary <language=name>", "field and table names to choose from, such as spl=cim or kql=sentinel,defender-xdr; repeatable", collect)
    .option("--format <language=name>", "kind of document, such as spl=savedsearch; repeatable", collect)
    .option("--out <folder>", "write files below this folder")
    .option("--mapping <file>", "mapping file of your own, on top of ours; repeatable", collect)
    .option("--placeholders <file>", "YAML map of values for the placeholders of Sigma rules (modifier expand)")
    .option("--definitions <path>", "files or folders with what queries refer to by name, such as macros of Splunk; repeatable", collect)
    .addOption(new Option("--fail-on <loss>", "fail from this loss of meaning on (default: never)").choices(["approximate", "refused", "never"]))
    .option("--workers <number>", "worker threads (default: by cores and files; 0 for none)")
    .option("--no-cache", "convert unchanged files anew, and keep nothing for the next run")
    .option("--watch", "convert again whenever a file changes")
    .option("--verbose", "show every loss and remark")
    .addOption(configOption())
    .addOption(jsonOption())
    .addHelpText("after", `
Files are <out>/<language>/<vocabulary>/<folders>/<rule>[.part][.format].<extension>. Files of rules that are gone are
removed, if an earlier run wrote them. Without --out and --json the documents of a single file are printed, and of
several files the tables alone.

--json prints one object for each rule and language: source, id, title, to, vocabulary, fidelity, documents (format,
path, text) and diagnostics; the tables go to standard error. \`isorule schema convert\` prints its JSON Schema.

Examples:
  isorule convert sigma/rules --to spl,eql,kql --out out
  isorule convert rule.yml --to kql --vocabulary sentinel   one query to standard output
  isorule convert sigma/rules --to spl --json > spl.ndjson
  isorule convert hunts/*.kql --to eql,spl
  isorule convert security_content/detections --definitions security_content/macros --to rule --out rules
  isorule convert sigma/rules --mapping ours.yaml --fail-on refused`)
    .action((paths: readonly string[], options: ConvertOptions) =>
      run(async (io) => (await import("../convert/run-convert.js")).runConvert(paths, options, io)),
    );
}

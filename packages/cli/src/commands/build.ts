import { Option, type Command } from "commander";

import type { BuildOptions } from "../build/run-build.js";
import { collect, configOption, jsonOption } from "./options.js";
import type { Run } from "./run.js";

/** Defines `isorule build`. */
export function addBuildCommand(program: Command, run: Run): void {
  program
    .command("build")
    .summary("render rules into query languages")
    .description("Renders rules into query languages: into files with --out, else to standard output.")
    .argument("[paths...]", "rule files, folders, globs, or - for standard input (default: the configuration, or rules/)")
    .option("--to <language>", "languages to render, such as spl,kql (default: the configuration, or all)", collect)
    .option("--vocabulary <language=name>", "field and table names to use, such as spl=cim; repeatable", collect)
    .option("--format <language=name>", "kind of document, such as spl=savedsearch; repeatable", collect)
    .option("--mapping <file>", "mapping file of your own, on top of ours; repeatable", collect)
    .option("--out <folder>", "write files below this folder")
    .option("--check", "write nothing; fail when the files below --out are not what a build gives")
    .option("--print", "print the documents even where an output folder is configured")
    .option("--verify", "show how far each document means its rule, however many there are (default: up to 400)")
    .option("--no-verify", "do not look how far each document means its rule")
    .option("--strict", "fail when anything is not exact")
    .addOption(new Option("--fail-on <loss>", "fail from this loss of meaning on (default: never)").choices(["approximate", "dropped", "never"]))
    .option("--verbose", "show every loss and remark, also when many rules are built")
    .addOption(configOption())
    .addOption(jsonOption())
    .addHelpText("after", `
Files are <out>/<language>/<vocabulary>/<rule>[.part][.format].<extension>. Files of rules that are gone are removed,
if an earlier build wrote them.

Examples:
  isorule build rules --out out                       every language in its default vocabularies
  isorule build my.rule.yml --to spl --vocabulary cim   one query to standard output
  isorule build --to kql --vocabulary kql=sentinel,defender-xdr --out out
  isorule build --check                               in CI: are the committed files fresh?
  isorule build - --to eql < my.rule.yml              read standard input`)
    .action((paths: readonly string[], options: BuildOptions) =>
      run(async (io) => (await import("../build/run-build.js")).runBuild(paths, options, io)),
    );
}

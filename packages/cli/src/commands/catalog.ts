import type { Command } from "commander";

import type { CatalogBuildOptions } from "../catalog/run-catalog-build.js";
import type { CatalogShowOptions } from "../catalog/run-catalog-show.js";
import { collect, jsonOption } from "./options.js";
import type { Run } from "./run.js";

const paths = "folders, files or globs of rules (default: the catalog in --catalog)";

/** Defines `isorule catalog` and its commands. */
export function addCatalogCommand(program: Command, run: Run): void {
  const catalog = program
    .command("catalog")
    .summary("what the rules of the world look for, by technique, event, field and value")
    .description("Reads rules of every language and makes tables of them: events covered, fields filtered, values looked for, values excluded, for each technique of ATT&CK and for all, with the rules behind every number.");
  reading(catalog.command("build"))
    .summary("make the catalog of folders of rules")
    .description("Writes catalog.json, tables in CSV, a layer of ATT&CK Navigator, and for each technique a document and its tables. Rules of Sigma, Splunk (YAML, with the macros that lie beside them), Elastic, KQL and isorule are read; the others count as unread.")
    .argument("<paths...>", "folders, files or globs of rules")
    .requiredOption("--out <folder>", "write below this folder")
    .addOption(jsonOption())
    .addHelpText("after", `
In CSV a value that a spreadsheet would take for a formula (it begins with = + - @ or a tab) has an apostrophe before it.

Examples:
  isorule catalog build sigma/rules security_content --out catalog
  isorule catalog build corpus --out catalog --link sigma=https://github.com/SigmaHQ/sigma/blob/master/{path}
  isorule catalog build hunts --vendor ours=hunts --out catalog`)
    .action((files: readonly string[], options: CatalogBuildOptions) => run(async (io) => (await import("../catalog/run-catalog-build.js")).runCatalogBuild(files, options, io)));
  looking(catalog.command("show"))
    .summary("all tables of a technique")
    .description("Shows what rules do about a technique: events, fields, indicators, exclusions, rules.")
    .argument("<technique>", "id of ATT&CK, such as T1505.004; an older id is mapped to the current one")
    .argument("[paths...]", paths)
    .action((id: string, files: readonly string[], options: CatalogShowOptions) => run(async (io) => (await import("../catalog/run-catalog-show.js")).runCatalogShow(id, files, options, io)));
  looking(catalog.command("search"))
    .summary("techniques, rules, fields and values that a text is in")
    .argument("<text>", "part of a title, name or value, whatever the case")
    .argument("[paths...]", paths)
    .action((text: string, files: readonly string[], options: CatalogShowOptions) => run(async (io) => (await import("../catalog/run-catalog-lookup.js")).runCatalogSearch(text, files, options, io)));
  looking(catalog.command("field"))
    .summary("who filters a field, how, and what each vendor calls it")
    .argument("<name>", "canonical name, or what a vendor calls it, such as Image")
    .argument("[paths...]", paths)
    .action((name: string, files: readonly string[], options: CatalogShowOptions) => run(async (io) => (await import("../catalog/run-catalog-lookup.js")).runCatalogField(name, files, options, io)));
  looking(catalog.command("value"))
    .summary("who uses a value, and who excludes it")
    .argument("<text>", "the value in any spelling, such as w3wp.exe or 0x1; else a part of it")
    .argument("[paths...]", paths)
    .action((text: string, files: readonly string[], options: CatalogShowOptions) => run(async (io) => (await import("../catalog/run-catalog-lookup.js")).runCatalogValue(text, files, options, io)));
}

function looking(command: Command): Command {
  return reading(command)
    .option("--catalog <folder>", "folder that `isorule catalog build` wrote to (default: catalog)")
    .option("--all", "show every row")
    .addOption(jsonOption());
}

function reading(command: Command): Command {
  return command
    .option("--vendor <name=folder>", "whose rules lie below a folder (default: by the kind of file, and for KQL by folder); repeatable", collect)
    .option("--link <vendor=url>", "address of the rule files of a vendor, with {path} in it; repeatable", collect)
    .option("--definitions <path>", "more files or folders with what queries refer to by name, such as macros; repeatable", collect)
    .option("--workers <number>", "worker threads that read (default: by cores and files; 0 for none)")
    .option("--no-relations", "do not compare rules of different vendors");
}

import type { Command } from "commander";

import type { SiteBuildOptions } from "../site/run-site-build.js";
import { collect, configOption, jsonOption } from "./options.js";
import type { Run } from "./run.js";

/** Defines `isorule site` and its commands. */
export function addSiteCommand(program: Command, run: Run): void {
  const site = program.command("site").summary("make static pages of rules and of a catalog").description("Makes static pages that can be served from anywhere: every detection on every platform, with its query, proof and tests; what the rules of the world look for, by technique, event and field; a playground.");
  site
    .command("build")
    .summary("write all pages below a folder")
    .description("Writes the pages of rules, and of a catalog where one is named. Each page has its data as JSON beside it. No page asks another host for anything.")
    .argument("[paths...]", "files of rules, folders or globs (default: the configuration, or rules/)")
    .requiredOption("--out <folder>", "write below this folder")
    .option("--catalog <folder>", "folder that `isorule catalog build` wrote to")
    .option("--title <text>", "name of the site", "isorule")
    .option("--url <address>", "where the site will be found, for the sitemap and the feed")
    .option("--mapping <file>", "mapping file of your own, on top of ours; repeatable", collect)
    .addOption(configOption())
    .addOption(jsonOption())
    .addHelpText("after", `
Files of an earlier build that are not made any more are removed. Without --url there is no sitemap.

Examples:
  isorule site build --out site
  isorule site build rules --catalog catalog --out site --url https://detections.example.org/`)
    .action((paths: readonly string[], options: SiteBuildOptions) => run(async (io) => (await import("../site/run-site-build.js")).runSiteBuild(paths, options, io)));
}

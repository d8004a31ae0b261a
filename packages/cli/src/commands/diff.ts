import type { Command } from "commander";

import type { DiffOptions } from "../diff/run-diff.js";
import { collect, configOption } from "./options.js";
import type { Run } from "./run.js";

/** Defines `isorule diff`. */
export function addDiffCommand(program: Command, run: Run): void {
  program
    .command("diff")
    .summary("tell what a change of rules means")
    .description("Compares two revisions of rules by what they select: which rules mean something else now, an event that was caught and is no longer, or is newly caught, the lines that did it, and whether the documents made from the rules are fresh and mean their rules.")
    .argument("[base]", "a revision of git, a folder or a file; also BASE..HEAD, and BASE...HEAD from the merge base (default: HEAD)")
    .argument("[head]", "another one (default: the working tree)")
    .option("--format <format[=file]>", "text, markdown, json, sarif, github, html or gitlab; with =FILE into a file; repeatable (default: text)", collect)
    .option("--fail-on <kinds>", "findings at which it fails: narrower,wider,changed,unfaithful,unknown,stale (default: none)")
    .option("--events <files...>", "recorded events that the rules of both sides are run on")
    .option("--class <name>", "the event class of every recorded event, for logs that do not say it")
    .option("--path <paths...>", "look at these files, folders or globs only")
    .option("--to <language>", "languages of the documents, such as spl,kql (default: the configuration, or all)", collect)
    .option("--vocabulary <language=name>", "vocabularies of the documents, such as spl=cim; repeatable", collect)
    .option("--no-documents", "look at the rules alone")
    .option("--mapping <file>", "mapping file of your own, on top of ours; repeatable", collect)
    .option("--definitions <path>", "files or folders with what queries refer to by name; repeatable", collect)
    .option("--accept [fingerprints...]", "accept these findings, or all at which it fails; needs --reason")
    .option("--reason <text>", "why they are on purpose")
    .option("--by <name>", "who accepts them (default: user.name of git)")
    .option("--accepted <file>", "the accepted findings (default: accepted.yml beside the configuration, or at the root)")
    .option("--report-url <url>", "address of the full report, for reports that cannot show everything")
    .option("--git-driver <arguments...>", "be an external diff driver of git; see below")
    .addOption(configOption())
    .addHelpText("after", `
Configuration, mapping files and definitions are those of the working folder for both sides. Only files that differ are
read. Where a filter of Sigma differs, all Sigma rules are compared.

Exit codes: 0 nothing at which it fails, 1 findings named by --fail-on, 2 a file of rules of head cannot be read, 3 wrong
usage.

Examples:
  isorule diff                                   what is not committed yet
  isorule diff origin/main...HEAD --fail-on narrower,changed,unfaithful,stale
  isorule diff v1 v2 --format markdown --format sarif=isorule.sarif
  isorule diff old-rules/ new-rules/ --to spl
  isorule diff --fail-on narrower --accept --reason "backup agents are noise, see DET-112"

As a diff driver of git, so that git diff and git log -p --ext-diff show the meaning:
  git config diff.isorule.command "npx isorule diff --git-driver"
  echo "*.rule.yml diff=isorule" >> .gitattributes`)
    .action((base: string | undefined, head: string | undefined, options: DiffOptions) =>
      run(async (io) => (await import("../diff/run-diff.js")).runDiff(base === undefined ? [] : head === undefined ? [base] : [base, head], options, io)),
    );
}

import { Command, CommanderError } from "commander";

import { addBackendsCommand } from "./commands/backends.js";
import { addBuildCommand } from "./commands/build.js";
import { addCatalogCommand } from "./commands/catalog.js";
import { addCheckCommand } from "./commands/check.js";
import { addCompareCommand } from "./commands/compare.js";
import { addConvertCommand } from "./commands/convert.js";
import { addDiffCommand } from "./commands/diff.js";
import { addExplainCommand } from "./commands/explain.js";
import { addFieldsCommand } from "./commands/fields.js";
import { addFmtCommand } from "./commands/fmt.js";
import { addInitCommand } from "./commands/init.js";
import { addLintCommand } from "./commands/lint.js";
import { addMatchCommand } from "./commands/match.js";
import { addSchemaCommand } from "./commands/schema.js";
import { addSiteCommand } from "./commands/site.js";
import { addTestCommand } from "./commands/test.js";
import { addVerifyCommand } from "./commands/verify.js";
import type { Run } from "./commands/run.js";
import { exitCodes } from "./exit-codes.js";
import { packageVersion } from "./package-version.js";
import { colorsOf, wantsColor } from "./terminal/colors.js";
import { processIo, type Io } from "./terminal/io.js";
import { printable } from "./terminal/printable.js";
import { UsageFault } from "./usage-fault.js";

export type { Io, Output } from "./terminal/io.js";

const issues = "https://github.com/isorule/isorule/issues";

/**
 * Runs the command line `isorule …`. Never throws and never ends the process.
 *
 * This file and the definitions of the commands load little: what a command needs is imported when it runs.
 *
 * @param args the arguments after the name of the command
 * @param io the world outside; default: the running process
 * @returns the exit code: see {@link exitCodes}
 * @example process.exitCode = await main(["build", "rules", "--out", "out"]);
 */
export async function main(args: readonly string[], io: Io = processIo()): Promise<number> {
  let code: number = exitCodes.ok;
  const program = createProgram(io, async (work) => {
    code = await work(io);
  });
  try {
    // What git hands over is files, whatever they are called.
    if (args[0] === "diff" && args[1] === "--git-driver") return await (await import("./diff/git-driver.js")).runGitDriver(args.slice(2), io);
    await program.parseAsync(args.length === 0 ? ["--help"] : [...args], { from: "user" });
    return code;
  } catch (error) {
    return reportFault(error, io);
  }
}

function createProgram(io: Io, run: Run): Command {
  const program = new Command("isorule")
    .description("One detection rule, written once, that means the same in every query language.")
    .version(packageVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print help on a command")
    .helpCommand("help [command]", "print help on a command")
    .exitOverride()
    .configureHelp({
      sortSubcommands: false,
      styleTitle: (text) => colorsOf(io.stdout, io.env).bold(text),
      styleCommandText: (text) => colorsOf(io.stdout, io.env).cyan(text),
      styleOptionTerm: (text) => colorsOf(io.stdout, io.env).cyan(text),
      styleSubcommandTerm: (text) => colorsOf(io.stdout, io.env).cyan(text),
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(colorError(printable(text), io)),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      getOutHasColors: () => wantsColor(io.stdout, io.env),
      getErrHasColors: () => wantsColor(io.stderr, io.env),
    })
    .addHelpText("after", `
Examples:
  isorule init                              make a first rule here
  isorule build                             render every rule below rules/
  isorule build rules --out out             … into files
  isorule build my.rule.yml --print --to spl  print one query
  isorule convert sigma/rules --to spl,kql  convert Sigma rules
  isorule check                             is all well? for a build server
  isorule verify                            does every document mean its rule?
  isorule compare old.spl new.spl           do two queries mean the same?
  isorule diff origin/main...HEAD           what does this branch change?
  isorule catalog show T1505.004 corpus     what do rules do about a technique?
  isorule test                              run the examples of every rule
  isorule help build                        more on a command

Exit codes: 0 nothing to report, 1 findings, 2 a rule is wrong, 3 wrong usage or configuration, 70 a fault of isorule.`);
  for (const add of [addBuildCommand, addConvertCommand, addCheckCommand, addVerifyCommand, addCompareCommand, addDiffCommand, addTestCommand, addExplainCommand, addMatchCommand, addCatalogCommand, addLintCommand, addFmtCommand, addInitCommand, addBackendsCommand, addFieldsCommand, addSiteCommand, addSchemaCommand]) add(program, run);
  return program;
}

function colorError(text: string, io: Io): string {
  return text.replace(/^error:/, colorsOf(io.stderr, io.env).red("error:"));
}

function reportFault(error: unknown, io: Io): number {
  // Commander has printed its own message, or the help or version that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof UsageFault) {
    io.stderr.write(colorError(`error: ${printable(error.message)}\n`, io));
    if (error.help !== undefined) io.stderr.write(`  = help: ${printable(error.help)}\n`);
    return exitCodes.usage;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(colorError(`error: isorule itself has failed. That is a fault of ours, not of your rule.\n`, io));
  io.stderr.write(`Please report it at ${issues} with the rule, if you can share it, and these lines:\n\n`);
  io.stderr.write(`isorule ${packageVersion()}, Node.js ${process.version}, ${process.platform}\n${printable(trace)}\n`);
  return exitCodes.internal;
}

import type { Command } from "commander";
import type { Run } from "./run.js";

/** Defines `isorule init`. */
export function addInitCommand(program: Command, run: Run): void {
  program
    .command("init")
    .summary("make a first rule, a configuration and editor hints")
    .description("Writes a first rule, a configuration and hints for the editor. Files that are there stay as they are.")
    .argument("[folder]", "where to write", ".")
    .addHelpText("after", `
Examples:
  isorule init
  isorule init detections`)
    .action((folder: string) => run(async (io) => (await import("../init/run-init.js")).runInit(folder, io)));
}

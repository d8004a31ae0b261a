import { mkdir, open, readFile } from "node:fs/promises";
import path from "node:path";

import { schemas } from "@isorule/core/schemas";

import { exitCodes } from "../exit-codes.js";
import { backends } from "../generated/backends.js";
import { displayName } from "../rules/find-rule-files.js";
import { reasonOf } from "../rules/read-rule-files.js";
import { colorsOf } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { UsageFault } from "../usage-fault.js";
import { editorSettings, firstConfig, firstRule, schemaFiles } from "./first-files.js";

const settingsFile = ".vscode/settings.json";

/** `isorule init [DIR]`: writes what a new project needs and says what comes next. Gives the exit code. */
export async function runInit(folder: string, io: Io): Promise<number> {
  const root = path.resolve(io.cwd, folder);
  const colors = colorsOf(io.stdout, io.env);
  const files: readonly (readonly [string, string])[] = [
    ["rules/my-first-rule.rule.yml", firstRule()],
    ["isorule.config.yaml", firstConfig(backends)],
    [settingsFile, editorSettings()],
    [schemaFiles.rule, schemaText("rule")],
    [schemaFiles.config, schemaText("config")],
  ];
  let hints = true;
  for (const [name, text] of files) {
    const written = await writeNew(path.join(root, name), text);
    const shown = displayName(path.join(root, name), io.cwd);
    io.stdout.write(written ? `${colors.green("wrote")}  ${shown}\n` : `${colors.yellow("kept")}   ${shown}\n`);
    if (name === settingsFile && !written) hints = await mentionsSchemas(path.join(root, name));
  }
  const where = displayName(root, io.cwd);
  const steps = [
    ...(where === "." ? [] : [[`cd ${where}`, ""]]),
    ["isorule test", "run the examples of the rule"],
    ["isorule build", "render it into every language, below out/"],
    ["isorule build --print --to kql", "look at one language"],
    ["isorule fields", "see what rules can ask for"],
  ];
  if (!hints) io.stdout.write(`\nFor completion in the editor, add this to ${settingsFile}:\n${editorSettings()}`);
  io.stdout.write(`\n${colors.bold("Next:")}\n${steps.map(([command = "", why = ""]) => `  ${colors.cyan(command.padEnd(32))}${colors.dim(why)}`.trimEnd()).join("\n")}\n`);
  return exitCodes.ok;
}

function schemaText(name: string): string {
  return `${JSON.stringify(schemas[name], null, 2)}\n`;
}

/** Writes a file unless there is something under its name. */
async function writeNew(place: string, text: string): Promise<boolean> {
  try {
    await mkdir(path.dirname(place), { recursive: true });
    const handle = await open(place, "wx");
    try {
      await handle.writeFile(text, "utf8");
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST" && (await readFile(place).then(() => true, () => false))) return false;
    throw new UsageFault(`cannot write ${place}: ${reasonOf(error)}`);
  }
}

async function mentionsSchemas(settings: string): Promise<boolean> {
  return (await readFile(settings, "utf8").catch(() => "")).includes("rule.schema.json");
}

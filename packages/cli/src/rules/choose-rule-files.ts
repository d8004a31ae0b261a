import { stat } from "node:fs/promises";
import path from "node:path";

import type { LoadedConfig } from "../config/config.js";
import type { Io } from "../terminal/io.js";
import { UsageFault } from "../usage-fault.js";
import { findRuleFiles, ruleFiles, type RuleFile, type SearchedFiles } from "./find-rule-files.js";

/** The folder that is searched when nothing is said. */
const defaultFolder = "rules";

/**
 * The rule files of a run: those that the command line names, or else the configuration, or else the folder `rules`
 * beside it.
 *
 * @param wanted what is looked for below a folder
 * @throws UsageFault when there is nothing to read
 */
export async function chooseRuleFiles(args: readonly string[], config: LoadedConfig | undefined, io: Io, wanted: SearchedFiles = ruleFiles): Promise<readonly RuleFile[]> {
  if (args.length > 0) return findRuleFiles(args, io.cwd, io.cwd, wanted);
  const base = config?.folder ?? io.cwd;
  if (config?.config.rules !== undefined) return findRuleFiles(config.config.rules, base, io.cwd, wanted);
  const folder = await stat(path.join(base, defaultFolder)).catch(() => undefined);
  if (folder?.isDirectory() !== true) {
    throw new UsageFault("there are no rules to read", "Name files or folders, or make a first rule with `isorule init`.");
  }
  return findRuleFiles([defaultFolder], base, io.cwd, wanted);
}

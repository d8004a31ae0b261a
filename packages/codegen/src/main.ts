import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { changedFiles, generateSources, writeFiles } from "./generate/generate.js";
import { printFault } from "./workspace/fault.js";
import { readWorkspace, type Workspace } from "./workspace/workspace.js";

const usage = `Usage: codegen COMMAND [--root FOLDER]

  generate [--check]   writes every src/generated/; with --check it writes nothing and fails when something would change
`;

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  const at = args.indexOf("--root");
  const root = at < 0 ? join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..") : (args[at + 1] ?? ".");
  const rest = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  switch (rest[0]) {
    case "generate":
      return generate(readWorkspace(root), rest.includes("--check"));
    default:
      process.stderr.write(usage);
      return 3;
  }
}

function generate(workspace: Workspace, check: boolean): number {
  const { files, faults } = generateSources(workspace);
  for (const fault of faults) process.stderr.write(`${printFault(fault)}\n`);
  const changed = changedFiles(workspace, files);
  for (const file of changed) process.stdout.write(`${check ? "out of date" : "wrote"} ${file.path}\n`);
  if (!check) writeFiles(workspace, changed);
  if (check && changed.length > 0) process.stderr.write("Run `npm run generate` and commit what it writes.\n");
  if (changed.length === 0 && faults.length === 0) process.stdout.write(`${files.length} generated files are up to date.\n`);
  return faults.length > 0 || (check && changed.length > 0) ? 1 : 0;
}

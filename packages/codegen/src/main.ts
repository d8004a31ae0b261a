import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateDocs } from "./generate/docs.js";
import { changedFiles, generateSources, writeFiles } from "./generate/generate.js";
import type { Generated } from "./generate/generated-file.js";
import { verify, type Verdict } from "./verify/verify.js";
import { printFault } from "./workspace/fault.js";
import { readWorkspace, type Workspace } from "./workspace/workspace.js";

const usage = `Usage: codegen COMMAND [--root FOLDER]

  generate [sources]   writes every src/generated/ and then, from the packages built with it, the generated documents;
                       \`sources\` stops before the documents
    --check            writes nothing and fails when something would change
  verify               checks the rules of the house on the sources and the built packages
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const at = args.indexOf("--root");
  const root = at < 0 ? join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..") : (args[at + 1] ?? ".");
  const rest = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  switch (rest[0]) {
    case "generate":
      return generate(readWorkspace(root), rest.includes("--check"), rest.includes("sources"));
    case "verify":
      return report(await verify(readWorkspace(root)));
    default:
      process.stderr.write(usage);
      return 3;
  }
}

async function generate(workspace: Workspace, check: boolean, sourcesOnly: boolean): Promise<number> {
  const outcomes = [apply(workspace, generateSources(workspace), check)];
  if (!sourcesOnly) outcomes.push(apply(workspace, await generateDocs(workspace), check));
  const fine = outcomes.every((outcome) => outcome.faults === 0);
  const changed = outcomes.reduce((sum, outcome) => sum + outcome.changed, 0);
  if (check && changed > 0) process.stderr.write("Run `npm run generate` and commit what it writes.\n");
  if (fine && changed === 0) process.stdout.write("All generated files are up to date.\n");
  return fine && !(check && changed > 0) ? 0 : 1;
}

/** Writes, or with `check` only names, the files that differ. */
function apply(workspace: Workspace, { files, faults }: Generated, check: boolean): { changed: number; faults: number } {
  for (const fault of faults) process.stderr.write(`${printFault(fault)}\n`);
  const changed = changedFiles(workspace, files);
  for (const file of changed) process.stdout.write(`${check ? "out of date" : "wrote"} ${file.path}\n`);
  if (!check) writeFiles(workspace, changed);
  return { changed: changed.length, faults: faults.length };
}

function report(verdicts: readonly Verdict[]): number {
  for (const { rule, faults } of verdicts) {
    process.stdout.write(`${faults.length === 0 ? "holds" : "BROKEN"}  ${rule.name}\n`);
    for (const fault of faults) process.stdout.write(`        ${printFault(fault)}\n`);
  }
  const failed = verdicts.filter((verdict) => verdict.faults.length > 0).length;
  process.stdout.write(`${verdicts.length - failed} passed, ${failed} failed\n`);
  return failed > 0 ? 1 : 0;
}

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readWorkspace, type Workspace } from "@isorule/codegen";
import { repositoryRoot } from "../../kit/paths.js";

/** Text of each file by its path from the root of the fixture. */
export type Files = Readonly<Record<string, string>>;

/** A package.json of a fixture. */
export function packageJson(id: string, more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ name: id === "cli" ? "isorule" : `@isorule/${id}`, ...more });
}

/** Runs `use` on a small repository in a temporary folder, which is removed afterwards. */
export async function withFixture<Result>(files: Files, use: (workspace: Workspace) => Result | Promise<Result>): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), "isorule-fixture-"));
  try {
    mkdirSync(join(root, "packages"));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return await use(readWorkspace(root));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The same with our schemas and a small taxonomy, which the generators need. */
export async function withSources<Result>(files: Files, use: (workspace: Workspace) => Result | Promise<Result>): Promise<Result> {
  const present: Files = {
    "packages/core/package.json": packageJson("core"),
    "packages/core/taxonomy/fields.yaml": fieldsYaml,
    "packages/core/taxonomy/events.yaml": eventsYaml,
    ...files,
  };
  return withFixture(present, (workspace) => {
    cpSync(join(repositoryRoot, "schemas"), join(workspace.root, "schemas"), { recursive: true });
    // A file of the fixture replaces ours.
    for (const [path, text] of Object.entries(files)) if (path.startsWith("schemas/")) writeFileSync(join(workspace.root, path), text);
    return use(workspace);
  });
}

const fieldsYaml = `fields:
  file.path: { type: text, description: Full path. }
  file.name: { type: text, description: Name., derive: { from: file.path, how: basename } }
  process.pid: { type: number, description: Process id. }
`;

const eventsYaml = `events:
  file_event: { title: File, description: A file was created., fields: [file.path, file.name] }
  application: { title: Log, description: A record., channels: [Application], eventData: true, fields: [] }
  taskscheduler: { title: Log, description: A record., channels: [Tasks/Operational], fields: [] }
  powershell: { title: Log, description: A record., channels: [Shell/Operational, ShellCore/Operational], fields: [] }
`;

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Fault } from "../workspace/fault.js";
import { backendPackages, readText, type Workspace } from "../workspace/workspace.js";
import { diagnosticsDocument, type Catalogue } from "./diagnostics-document.js";
import { fidelityDocument, type LanguageFidelity } from "./fidelity-document.js";
import type { Generated, GeneratedFile } from "./generated-file.js";
import { type QueryRenderer, withQueries } from "./readme-document.js";

/** What a built backend holds that its documentation needs. */
interface BuiltBackend {
  readonly language: string;
  readonly title: string;
  readonly fidelity: LanguageFidelity["table"];
  readonly diagnostics: Catalogue;
  readonly defaultFormats: readonly string[];
}

/** What of the built core the queries on a page need. */
interface BuiltCore {
  readRule(text: string, options: { readonly file: string }): { readonly rule?: unknown };
  transpile(rule: unknown, backend: BuiltBackend, options: object): { readonly documents: readonly { readonly part: string; readonly text: string }[] };
}

/**
 * Writes docs/diagnostics.md and the tables of docs/fidelity.md from the built packages, which it builds first: what
 * they export is the one place where these texts stand.
 */
export async function generateDocs(workspace: Workspace): Promise<Generated> {
  const folders = ["packages/core", ...backendPackages(workspace).map((each) => each.folder), "packages/proof", "packages/review", "packages/cli"];
  const log = build(workspace, folders);
  if (log !== undefined) return { files: [], faults: [{ file: "docs", message: `not written, because the packages do not build:\n${log}` }] };

  const faults: Fault[] = [];
  const core = await load(workspace, "packages/core");
  const proof = await load(workspace, "packages/proof");
  const review = await load(workspace, "packages/review");
  const cli = await load(workspace, "packages/cli");
  const backends: BuiltBackend[] = [];
  for (const { folder, json } of backendPackages(workspace)) {
    const backend = (await load(workspace, folder, json.isorule?.reads === undefined ? "index.js" : "read.js"))[json.isorule?.export ?? ""] as BuiltBackend | undefined;
    if (backend === undefined) faults.push({ file: `${folder}/src/index.ts`, message: `exports no ${json.isorule?.export ?? "backend"}` });
    else backends.push(backend);
  }
  if (faults.length > 0) return { files: [], faults };
  const catalogues = [
    { title: "Rules", catalogue: core.coreDiagnostics as Catalogue | undefined },
    ...backends.map((backend) => ({ title: backend.title, catalogue: backend.diagnostics })),
    { title: "What rules mean", catalogue: proof.lintDiagnostics === undefined ? undefined : ({ ...(proof.deadLogicDiagnostics as Catalogue), ...(proof.lintDiagnostics as Catalogue) }) },
    { title: "What a change means", catalogue: review.reviewDiagnostics as Catalogue | undefined },
    { title: "The command", catalogue: cli.cliDiagnostics as Catalogue | undefined },
  ];
  const files: GeneratedFile[] = [
    { path: "docs/diagnostics.md", text: diagnosticsDocument(catalogues.filter(isPresent)) },
    {
      path: "docs/fidelity.md",
      text: fidelityDocument(readText(workspace, "docs/fidelity.md"), backends.map(({ language, title, fidelity }) => ({ language, title, table: fidelity }))),
    },
  ];
  const readme = readText(workspace, "README.md");
  if (readme !== undefined) {
    const { text, unknown } = withQueries(readme, flagshipQueries(workspace, core, cli));
    files.push({ path: "README.md", text });
    faults.push(...unknown.map((marker) => ({ file: "README.md", message: `${marker} names no query of the flagship rule` })));
  }
  return { files, faults };
}

const flagship = "rules/iis-component-installed-or-loaded.rule.yml";

/** The plain queries of the flagship rule, by language, vocabulary and part. */
function flagshipQueries(workspace: Workspace, core: Readonly<Record<string, unknown>>, cli: Readonly<Record<string, unknown>>): QueryRenderer {
  const { readRule, transpile } = core as unknown as BuiltCore;
  const { rule } = readRule(readText(workspace, flagship) ?? "", { file: flagship });
  const backends = (cli.backends ?? []) as readonly BuiltBackend[];
  return (language, vocabulary, part) => {
    const backend = backends.find((each) => each.language === language);
    if (rule === undefined || backend === undefined) return undefined;
    const { documents } = transpile(rule, backend, { vocabulary, formats: backend.defaultFormats.slice(0, 1) });
    return documents.find((each) => each.part === part)?.text;
  };
}

function isPresent(row: { title: string; catalogue: Catalogue | undefined }): row is { title: string; catalogue: Catalogue } {
  return row.catalogue !== undefined;
}

/** Builds the packages; the compiler's messages when it fails. */
function build(workspace: Workspace, folders: readonly string[]): string | undefined {
  const tsc = join(workspace.root, "node_modules", "typescript", "bin", "tsc");
  const result = spawnSync(process.execPath, [tsc, "-b", ...folders], { cwd: workspace.root, encoding: "utf8" });
  if (result.status === 0) return undefined;
  const lines = `${result.stdout}${result.stderr}`.trim().split("\n");
  return [...lines.slice(0, 3), ...(lines.length > 3 ? [`and ${lines.length - 3} more; run \`npm run build\``] : [])].map((line) => `  ${line.slice(0, 160)}`).join("\n");
}

async function load(workspace: Workspace, folder: string, entry = "index.js"): Promise<Readonly<Record<string, unknown>>> {
  const file = join(workspace.root, folder, "dist", entry);
  if (!existsSync(file)) return {};
  return (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
}

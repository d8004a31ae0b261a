import { VariableDeclarationKind } from "ts-morph";
import type { Fault } from "../workspace/fault.js";
import { backendPackages, readText, type Workspace, type WorkspacePackage } from "../workspace/workspace.js";
import { typescriptFile, type Generated, type GeneratedFile } from "./generated-file.js";

const registry = "packages/cli";

/**
 * Writes the list of backends for the command from the `isorule` field of each `packages/backend-X/package.json`, and
 * what has to follow when a package is added: the command's dependencies and the project references of TypeScript.
 */
export function generateBackends(workspace: Workspace): Generated {
  const faults: Fault[] = [];
  const backends: WorkspacePackage[] = [];
  for (const backend of backendPackages(workspace)) {
    if (backend.json.isorule === undefined) faults.push({ file: `${backend.folder}/package.json`, message: 'a backend needs the field "isorule": { "backend": LANGUAGE, "export": NAME }' });
    else backends.push(backend);
  }
  const dependencies = dependenciesOfCommand(workspace, backends);
  const files = [list(backends), loaders(backends), sourceFormats(backends), ...dependencies, ...references(workspace, dependencies)];
  return { files, faults };
}

/** Where the command gets a backend from: the entry point that reads as well, where the language is read. */
function moduleOf({ json }: WorkspacePackage): string {
  return json.isorule?.reads === undefined ? json.name : `${json.name}/read`;
}

function list(backends: readonly WorkspacePackage[]): GeneratedFile {
  const rows = backends.map((backend) => ({ module: moduleOf(backend), name: backend.json.isorule?.export ?? "" })).sort((a, b) => (a.name < b.name ? -1 : 1));
  return typescriptFile(`${registry}/src/generated/backends.ts`, "packages/backend-*/package.json", (file) => {
    for (const { module, name } of rows) file.addImportDeclaration({ moduleSpecifier: module, namedImports: [name] });
    file.addImportDeclaration({ isTypeOnly: true, moduleSpecifier: "@isorule/core", namedImports: ["Backend"] });
    file.addVariableStatement({
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name: "backends", type: "readonly Backend[]", initializer: `[${rows.map((row) => row.name).join(", ")}]` }],
      docs: ["The backends, in the order of their names."],
      leadingTrivia: "\n",
    });
    file.addExportDeclaration({ namedExports: rows.map((row) => row.name) });
  });
}

/** For commands that need one or two languages and start many times: the tables of the others are not even read. */
function loaders(backends: readonly WorkspacePackage[]): GeneratedFile {
  const rows = backends.map((backend) => ({ module: backend.json.name, entry: moduleOf(backend), language: backend.json.isorule?.backend ?? "", name: backend.json.isorule?.export ?? "", engine: backend.json.isorule?.engine })).sort((a, b) => (a.language < b.language ? -1 : 1));
  return typescriptFile(`${registry}/src/generated/backend-loaders.ts`, "packages/backend-*/package.json", (file) => {
    file.addImportDeclaration({ isTypeOnly: true, moduleSpecifier: "@isorule/core", namedImports: ["Backend", "QueryEngine"] });
    const add = (name: string, type: string, docs: string, entries: readonly string[]): void => {
      file.addVariableStatement({
        isExported: true,
        declarationKind: VariableDeclarationKind.Const,
        declarations: [{ name, type: `Readonly<Record<string, () => Promise<${type}>>>`, initializer: (writer) => void writer.inlineBlock(() => entries.forEach((entry) => writer.writeLine(entry))) }],
        docs: [docs],
        leadingTrivia: "\n",
      });
    };
    add("backendLoaders", "Backend", "What loads the backend of a language, and nothing of the others; in the order of their names.", rows.map(({ entry, language, name }) => `${language}: async () => (await import(${JSON.stringify(entry)})).${name},`));
    const engines = rows.flatMap(({ module, language, engine }) => (engine === undefined ? [] : [`${language}: async () => (await import(${JSON.stringify(`${module}/engine`)})).${engine},`]));
    add("engineLoaders", "QueryEngine", "What loads the engine of a language, for the languages that have one.", engines);
  });
}

/** How files of a language are known, without loading it. */
function sourceFormats(backends: readonly WorkspacePackage[]): GeneratedFile {
  const rows = backends.flatMap(({ json: { isorule } }) => (isorule?.reads === undefined ? [] : [{ language: isorule.backend, files: Object.entries(isorule.reads.files), dialects: isorule.reads.dialects ?? [] }]));
  // A language with one kind of files is told by it; one with several has marks that other formats may have too.
  rows.sort((a, b) => a.files.length - b.files.length || (a.language < b.language ? -1 : 1));
  return typescriptFile(`${registry}/src/generated/source-formats.ts`, "packages/backend-*/package.json", (file) => {
    file.addInterface({
      isExported: true,
      name: "SourceLanguage",
      docs: ["How files of a language are known."],
      properties: [
        { name: "language", type: "string", isReadonly: true },
        { name: "files", type: "readonly (readonly [extension: string, mark: string])[]", isReadonly: true, docs: ["Regular expressions for the extension of a file, and for a line in it; none where the extension tells alone."] },
        { name: "dialects", type: "readonly string[]", isReadonly: true, docs: ["Names of other notations that its reader knows."] },
      ],
    });
    file.addVariableStatement({
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name: "sourceLanguages", type: "readonly SourceLanguage[]", initializer: JSON.stringify(rows) }],
      docs: ["The languages that are read, those with the clearest marks first."],
      leadingTrivia: "\n",
    });
  });
}

/** Every backend is a dependency of the command: package.json is written anew only where one is missing. */
function dependenciesOfCommand(workspace: Workspace, backends: readonly WorkspacePackage[]): readonly GeneratedFile[] {
  const path = `${registry}/package.json`;
  const text = readText(workspace, path);
  if (text === undefined) return [];
  const have = (JSON.parse(text) as WorkspacePackage["json"]).dependencies ?? {};
  const missing = backends.filter((backend) => have[backend.json.name] === undefined);
  if (missing.length === 0) return [];
  const all = { ...have, ...Object.fromEntries(missing.map((backend) => [backend.json.name, "workspace:*"])) };
  const rows = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, version]) => `    ${JSON.stringify(name)}: ${JSON.stringify(version)}`);
  return [{ path, text: text.replace(/"dependencies": \{[^}]*\}/, () => `"dependencies": {\n${rows.join(",\n")}\n  }`) }];
}

/** TypeScript builds a package after those that it depends on: its references follow its dependencies. */
function references(workspace: Workspace, changed: readonly GeneratedFile[]): readonly GeneratedFile[] {
  const folders = new Map(workspace.packages.map((each) => [each.json.name, each.folder]));
  const files: GeneratedFile[] = [];
  for (const path of [...workspace.packages.map((each) => `${each.folder}/tsconfig.json`), "tsconfig.json"]) {
    const text = readText(workspace, path);
    if (text === undefined) continue;
    const wanted = path === "tsconfig.json" ? [...folders.values(), "test"] : referencesOf(workspace, path, folders, changed);
    const have = [...text.matchAll(/"path": "([^"]+)"/g)].map((match) => match[1]);
    if (have.length === wanted.length && wanted.every((each) => have.includes(each))) continue;
    const rows = wanted.map((each) => `\n    { "path": ${JSON.stringify(each)} }`);
    files.push({ path, text: text.replace(/"references": \[[^\]]*\]/, () => `"references": [${rows.join(",")}${rows.length > 0 ? "\n  " : ""}]`) });
  }
  return files;
}

function referencesOf(workspace: Workspace, tsconfig: string, folders: ReadonlyMap<string, string>, changed: readonly GeneratedFile[]): readonly string[] {
  const path = tsconfig.replace("tsconfig.json", "package.json");
  const text = changed.find((file) => file.path === path)?.text ?? readText(workspace, path) ?? "{}";
  const json = JSON.parse(text) as WorkspacePackage["json"];
  return Object.keys({ ...json.dependencies, ...json.devDependencies })
    .flatMap((name) => folders.get(name) ?? [])
    .map((folder) => folder.replace("packages/", "../"))
    .sort();
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** The fields of a package.json that are used here. */
export interface PackageJson {
  readonly name: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  /** Set in a backend: the language and the export that holds its `Backend`. */
  readonly isorule?: {
    readonly backend: string;
    readonly export: string;
    readonly engine?: string;
    /** How files of the language are known. */
    readonly reads?: { readonly files: Readonly<Record<string, string>>; readonly dialects?: readonly string[] };
  };
}

/** One package of the workspace. */
export interface WorkspacePackage {
  /** Folder from the repository root: `packages/backend-spl`. */
  readonly folder: string;
  /** Last part of the folder: `backend-spl`. */
  readonly id: string;
  readonly json: PackageJson;
}

/** The repository. All paths are relative to `root` and have slashes. */
export interface Workspace {
  readonly root: string;
  /** The packages below `packages/`, by folder. */
  readonly packages: readonly WorkspacePackage[];
}

/** Reads the packages of the repository in `root`. */
export function readWorkspace(root: string): Workspace {
  const packages = readdirSync(join(root, "packages"))
    .sort()
    .filter((id) => existsSync(join(root, "packages", id, "package.json")))
    .map((id): WorkspacePackage => {
      const folder = `packages/${id}`;
      return { folder, id, json: JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as PackageJson };
    });
  return { root, packages };
}

/** The packages that hold a backend. */
export function backendPackages(workspace: Workspace): readonly WorkspacePackage[] {
  return workspace.packages.filter((each) => each.id.startsWith("backend-"));
}

/** The text of a file, line ends as `\n`; undefined when there is none. */
export function readText(workspace: Workspace, path: string): string | undefined {
  const file = join(workspace.root, path);
  return existsSync(file) ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : undefined;
}

/** The files below a folder whose names end so, sorted, as paths from the root; none when the folder does not exist. */
export function listFiles(workspace: Workspace, folder: string, ending: string): readonly string[] {
  const absolute = join(workspace.root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true })
    .map((name) => `${folder}/${String(name).split(sep).join("/")}`)
    .filter((path) => path.endsWith(ending) && !/\/(node_modules|dist)\//.test(path))
    .sort();
}

import { join } from "node:path";
import { Project, type SourceFile } from "ts-morph";
import type { Fault } from "../workspace/fault.js";
import { listFiles, type Workspace, type WorkspacePackage } from "../workspace/workspace.js";

/** A parsed TypeScript file of the repository. */
export interface ParsedFile {
  /** Path from the root. */
  readonly path: string;
  /** The package that it belongs to; undefined for a test. */
  readonly owner: WorkspacePackage | undefined;
  /** Whether generation writes it. */
  readonly generated: boolean;
  readonly source: SourceFile;
}

/** What a rule looks at. */
export interface Sources {
  readonly workspace: Workspace;
  /** The sources of the packages and the tests. */
  readonly files: readonly ParsedFile[];
}

/** A fact about the code that must hold. */
export interface Rule {
  /** The fact, in words. */
  readonly name: string;
  /** What contradicts it. */
  check(sources: Sources): readonly Fault[] | Promise<readonly Fault[]>;
}

/** Parses the sources of all packages and the tests. Nothing is type-checked: the compiler does that. */
export function readSources(workspace: Workspace): Sources {
  const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true, skipLoadingLibFiles: true });
  const parse = (path: string, owner: WorkspacePackage | undefined): ParsedFile => ({
    path,
    owner,
    generated: path.includes("/generated/"),
    source: project.addSourceFileAtPath(join(workspace.root, path)),
  });
  const files = workspace.packages.flatMap((owner) => listFiles(workspace, `${owner.folder}/src`, ".ts").map((path) => parse(path, owner)));
  return { workspace, files: [...files, ...listFiles(workspace, "test", ".ts").map((path) => parse(path, undefined))] };
}

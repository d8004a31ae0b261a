import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Fault } from "../workspace/fault.js";
import { readText, type Workspace } from "../workspace/workspace.js";
import { generateBackends } from "./backends.js";
import type { Generated, GeneratedFile } from "./generated-file.js";
import { generateMappings } from "./mappings.js";
import { generateModel } from "./model.js";
import { generateSchemas } from "./schemas.js";
import { generateTaxonomy } from "./taxonomy.js";
import { generateTemplates } from "./templates.js";

/** The generated source files of the whole workspace. Nothing is written. */
export function generateSources(workspace: Workspace): Generated {
  const taxonomy = generateTaxonomy(workspace);
  const parts = [
    taxonomy,
    generateModel(workspace),
    generateSchemas(workspace),
    generateMappings(workspace, taxonomy.taxonomy),
    generateTemplates(workspace),
    generateBackends(workspace),
  ];
  return { files: parts.flatMap((part) => part.files), faults: parts.flatMap((part): readonly Fault[] => part.faults) };
}

/** The files whose text on disk differs. */
export function changedFiles(workspace: Workspace, files: readonly GeneratedFile[]): readonly GeneratedFile[] {
  return files.filter((file) => readText(workspace, file.path) !== file.text);
}

/** Writes files below the root of the workspace. */
export function writeFiles(workspace: Workspace, files: readonly GeneratedFile[]): void {
  for (const file of files) {
    const path = join(workspace.root, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.text);
  }
}

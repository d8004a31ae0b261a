import { access } from "node:fs/promises";
import path from "node:path";

import { manifestName, parseManifest, printManifest, type Manifest } from "./manifest.js";
import { readOutputFile } from "./output-folder.js";

/** What the output folder must hold after a build. */
export interface OutputPlan {
  /** Path below the folder to text: the documents of this build, and the manifest. */
  readonly files: ReadonlyMap<string, string>;
  /** Files of an earlier build that this one no longer gives: their rule is gone, or says less. */
  readonly leftOver: readonly string[];
  /** Files of an earlier build that this one says nothing about. */
  readonly kept: readonly string[];
}

/** What a run has to write. */
export interface PlannedBuild {
  readonly outcomes: readonly { readonly source: { readonly path: string | undefined }; readonly documents: readonly { readonly path: string; readonly text: string }[] }[];
}

/** What a build was about; earlier files outside of it stay. */
export interface BuildScope {
  /** The files that were read; the `rule` of a wrong one is undefined. */
  readonly sources: readonly { readonly path: string | undefined; readonly rule: unknown }[];
  readonly targets: readonly { readonly backend: { readonly language: string }; readonly vocabulary: string }[];
  /** Whether the command line named the targets, so that other targets may have files of their own. */
  readonly narrowed: boolean;
}

/**
 * Compares a build with the manifest of the builds before it.
 *
 * An earlier file is left over when this build should have written it and did not: its rule file is gone, or its rule
 * was built and its target is no longer wanted or no longer gives it. The files of a rule that has become wrong stay
 * until it is mended.
 *
 * @param root the output folder, absolute
 */
export async function planOutput(root: string, build: PlannedBuild, scope: BuildScope): Promise<OutputPlan> {
  const documents = new Map<string, string>();
  const manifest = new Map<string, string>();
  const sourceKey = (file: string | undefined): string => (file === undefined ? "-" : path.relative(root, file).split(path.sep).join("/"));
  for (const outcome of build.outcomes) {
    for (const document of outcome.documents) {
      documents.set(document.path, document.text);
      manifest.set(document.path, sourceKey(outcome.source.path));
    }
  }

  const built = new Map(scope.sources.map((source) => [sourceKey(source.path), source.rule !== undefined]));
  const targets = new Set(scope.targets.map((target) => `${target.backend.language}/${target.vocabulary}`));
  const leftOver: string[] = [];
  const kept: string[] = [];
  for (const [file, source] of (await readManifest(root)) ?? []) {
    if (documents.has(file)) continue;
    const wanted = !scope.narrowed || targets.has(file.split("/", 2).join("/"));
    const stale = built.has(source) ? wanted && built.get(source) === true : source !== "-" && (await isGone(path.resolve(root, source)));
    (stale ? leftOver : kept).push(file);
    if (!stale) manifest.set(file, source);
  }
  documents.set(manifestName, printManifest(manifest));
  return { files: documents, leftOver: leftOver.sort(), kept: kept.sort() };
}

async function readManifest(root: string): Promise<Manifest | undefined> {
  const text = await readOutputFile(root, manifestName);
  return text === undefined ? undefined : parseManifest(text);
}

async function isGone(file: string): Promise<boolean> {
  return access(file).then(() => false, () => true);
}

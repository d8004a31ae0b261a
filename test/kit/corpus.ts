import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./paths.js";

/** The folder of rules by others: ISORULE_CORPUS, or `../shared/corpus` beside the repository. Throws when there is none. */
export function corpusFolder(): string {
  const folder = process.env["ISORULE_CORPUS"] ?? join(repositoryRoot, "..", "shared", "corpus");
  if (!existsSync(folder)) throw new Error(`There is no corpus in ${folder}: set ISORULE_CORPUS.`);
  return folder;
}

/** A file of the corpus. */
export interface CorpusFile {
  /** Below the folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** The files below a folder of the corpus whose path the pattern fits, in the order of their paths. */
export function corpusFiles(folder: string, pattern: RegExp): readonly CorpusFile[] {
  const root = join(corpusFolder(), folder);
  return readdirSync(root, { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((path) => pattern.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

import { readOutputFile, removeOutputFile } from "../build/output-folder.js";

/** The list of files that builds of a site have written. */
export const siteManifestName = ".isorule-site.json";

/** The text of the list. */
export function siteManifestText(names: readonly string[]): string {
  return `${JSON.stringify({ comment: "Written by isorule site build: the files that it may remove when they are not made any more.", files: names.toSorted() }, null, 1)}\n`;
}

/** What an earlier build has written; nothing where the list is missing or is none. */
export async function readSiteManifest(root: string): Promise<readonly string[]> {
  const text = await readOutputFile(root, siteManifestName);
  if (text === undefined) return [];
  try {
    const { files } = JSON.parse(text) as { readonly files?: unknown };
    return Array.isArray(files) ? files.filter((file): file is string => typeof file === "string" && isSitePath(file)) : [];
  } catch {
    return [];
  }
}

/** Removes what an earlier build wrote and this one did not. Gives how many files that were. */
export async function removeLeftOver(root: string, before: readonly string[], names: readonly string[]): Promise<number> {
  const made = new Set(names.map((name) => name.toLowerCase()));
  let removed = 0;
  for (const file of before) if (!made.has(file.toLowerCase()) && (await removeOutputFile(root, file))) removed++;
  return removed;
}

/** Whether a path has the form that a site gives: the list is text that anybody may have changed. */
function isSitePath(file: string): boolean {
  return file.split("/").every((part) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(part)) && /\.(?:html|json|xml|css|js|svg|[a-z0-9.]+)$/.test(file);
}

/** The name of the list of files that the builds of an output folder have written. */
export const manifestName = ".isorule-manifest.json";

/** File to the rule file that it was made from, both with `/`: below the output folder, and relative to it. */
export type Manifest = ReadonlyMap<string, string>;

/**
 * The text of a manifest: sorted, one file on a line, so that two branches that add different rules merge without
 * conflict most of the time.
 */
export function printManifest(manifest: Manifest): string {
  const files = Object.fromEntries([...manifest].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)));
  return `${JSON.stringify({ comment: "Written by isorule build: the files that it may remove when their rule is gone.", files }, null, 2)}\n`;
}

/**
 * Reads a manifest. An entry that no build can have written (not `language/vocabulary/…/file`, or with a part that leads
 * elsewhere) is left out: the file is text that anybody may have changed, and what it lists may be removed.
 *
 * @returns undefined when it is no manifest
 */
export function parseManifest(text: string): Manifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const files = typeof value === "object" && value !== null ? (value as { readonly files?: unknown }).files : undefined;
  if (typeof files !== "object" || files === null || Array.isArray(files)) return undefined;
  const entries = Object.entries(files).filter((entry): entry is [string, string] => isOutputPath(entry[0]) && typeof entry[1] === "string");
  return new Map(entries);
}

/** Whether a path has the form that a build gives. */
export function isOutputPath(file: string): boolean {
  const parts = file.split("/");
  return parts.length >= 3 && parts.every((part) => part !== "" && !part.startsWith(".") && !/[\\:\u0000-\u001f]/.test(part));
}

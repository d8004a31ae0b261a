import { readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import path from "node:path";

/**
 * The files below a folder whose names fit, absolute, in the same order on every machine. Hidden files and folders and
 * `node_modules` are passed over. Links are followed, but each folder is searched once, so that a loop of links ends and
 * a folder that is there itself keeps its own name. A folder that cannot be opened is in the list: reading it gives the
 * reason.
 *
 * This is synchronous on purpose: for thousands of files it takes a third of the time.
 *
 * @param except a folder that is not searched, absolute
 */
export function walkFolder(folder: string, fits: (name: string) => boolean, except?: string): readonly string[] {
  const files: string[] = [];
  const searched = new Set<string>();
  const links: string[] = [];
  const search = (place: string, real: string): void => {
    if (searched.has(real) || place === except) return;
    searched.add(real);
    for (const entry of entriesOf(place, files)) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const file = path.join(place, entry.name);
      if (entry.isDirectory()) search(file, path.join(real, entry.name));
      else if (entry.isSymbolicLink() && isFolder(file)) links.push(file);
      else if (fits(entry.name)) files.push(file);
    }
  };
  search(folder, realpathSync(folder));
  for (const link of links) search(link, realpathSync(link));
  return files.sort(byCodeUnit);
}

/** The same order on every machine, whatever its language. */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function entriesOf(folder: string, unreadable: string[]): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((left, right) => byCodeUnit(left.name, right.name));
  } catch {
    unreadable.push(folder);
    return [];
  }
}

function isFolder(link: string): boolean {
  return statSync(link, { throwIfNoEntry: false })?.isDirectory() === true;
}

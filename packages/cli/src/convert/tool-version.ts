import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { backendLoaders } from "../generated/backend-loaders.js";
import { keyOf } from "./convert-cache.js";

/**
 * A digest of everything of isorule that a result depends on: the version, and the size and time of each file of code or
 * tables, so that a checkout that was built anew is another version too. Undefined where these files cannot be found, as
 * in a bundle: then nothing may be kept.
 */
export function toolVersion(): string | undefined {
  try {
    const packages = ["@isorule/core", ...Object.keys(backendLoaders).map((language) => `@isorule/backend-${language}`)];
    const folders = [...packages.map((name) => path.dirname(fileURLToPath(import.meta.resolve(name)))), path.dirname(fileURLToPath(import.meta.url))];
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { readonly version: string };
    return keyOf(version, ...folders.flatMap(filesOf));
  } catch {
    return undefined;
  }
}

function filesOf(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js")).sort();
  return names.map((name) => {
    const { size, mtimeMs } = statSync(path.join(folder, name));
    return `${name} ${size} ${mtimeMs}`;
  });
}

// Makes the scripts of the pages from what the compiler has written: packages/site/dist/scripts/. The command
// `isorule site build` copies them into every site.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** What a site is read by when its pages are open: what decides whether the scripts are fresh. */
const inputs = ["core", "backend-eql", "backend-kql", "backend-sigma", "backend-spl", "proof", "review", "site"];

/**
 * @param {string} root the root folder of the repository
 * @returns {boolean} whether anything was written
 */
export function bundleSite(root) {
  const from = join(root, "packages", "site", "dist");
  const out = join(from, "scripts");
  if (!existsSync(join(from, "playground", "playground.js"))) return false;
  // Written last.
  const stamp = join(out, "offline.js");
  const newest = Math.max(...inputs.map((name) => newestOf(join(root, "packages", name, "dist"))));
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= newest) return false;
  const { buildSync: build } = createRequire(join(root, "test", "package.json"))("esbuild");
  // Made beside, and put in its place whole: others may read it, or make it, at the same time.
  const made = join(from, `scripts.${process.pid}.tmp`);
  mkdirSync(made, { recursive: true });
  const common = { bundle: true, minify: true, platform: "browser", target: "es2022", charset: "ascii", legalComments: "none", outdir: made, logLevel: "warning" };
  build({ ...common, format: "iife", entryPoints: [join(from, "browser", "page.js"), join(from, "browser", "theme.js")] });
  build({ ...common, format: "esm", splitting: true, chunkNames: "[name]-[hash]", entryPoints: [join(from, "playground", "playground.js"), join(from, "playground", "worker.js")] });
  const files = readdirSync(made).filter((name) => name.endsWith(".js") && name !== "page.js" && name !== "theme.js").sort();
  const version = createHash("sha256");
  for (const name of [...files, "page.js", "theme.js"]) version.update(name).update(readFileSync(join(made, name)));
  const kept = ["./index.html", ...files.map((name) => `./${name}`), "../assets/style.css", "../assets/page.js", "../assets/theme.js", "../assets/icon.svg"];
  build({ ...common, format: "iife", entryPoints: [join(from, "playground", "offline.js")], define: { playgroundFiles: JSON.stringify(kept), playgroundVersion: JSON.stringify(version.digest("hex").slice(0, 16)) } });
  const old = join(from, `scripts.${process.pid}.old`);
  try {
    if (existsSync(out)) renameSync(out, old);
    renameSync(made, out);
  } catch (error) {
    // Another process was quicker.
    if (!existsSync(stamp)) throw error;
  } finally {
    for (const folder of [made, old]) rmSync(folder, { recursive: true, force: true });
  }
  return true;
}

function newestOf(folder) {
  if (!existsSync(folder)) return 0;
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) newest = /^scripts(?:\.\d+\.\w+)?$/.test(entry.name) ? newest : Math.max(newest, newestOf(path));
    else if (entry.name.endsWith(".js")) newest = Math.max(newest, statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  }
  return newest;
}

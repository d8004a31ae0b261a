import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "../kit/paths.js";

/** The release that the known disagreements were looked at with. About 550 MB, installed outside of the workspace. */
const version = "3.4.0";
const folder = join(repositoryRoot, ".engines");

/** A running engine. */
export interface Chdb {
  /** What a statement gives, or why it fails. */
  readonly run: (statement: string, format?: string) => { readonly text: string } | { readonly fault: string };
  readonly close: () => void;
}

/** Installs chDB in a folder of its own where it is not there, and starts it. Undefined, with a message, where that cannot be. */
export function startChdb(): Chdb | undefined {
  if (!existsSync(join(folder, "node_modules", "chdb")) && !install()) return undefined;
  const { Session } = createRequire(join(folder, "package.json"))("chdb") as { readonly Session: new (path: string) => { query(text: string, format: string): unknown; cleanup?(): void } };
  const place = mkdtempSync(join(tmpdir(), "isorule-chdb-"));
  const session = new Session(place);
  return {
    run: (statement, format = "CSV") => {
      try {
        return { text: String(session.query(statement, format)) };
      } catch (error) {
        return { fault: String(error instanceof Error ? error.message : error).replace(/\s+/g, " ").slice(0, 300) };
      }
    },
    close: () => {
      session.cleanup?.();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

function install(): boolean {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ private: true, type: "commonjs" })}\n`);
  process.stderr.write(`Installing chdb ${version} below ${folder}, about 550 MB …\n`);
  const { status, stderr } = spawnSync("npm", ["install", `chdb@${version}`, "--no-audit", "--no-fund", "--save-exact"], { cwd: folder, encoding: "utf8" });
  if (status !== 0) process.stderr.write(`chDB cannot be installed: ${stderr.trim().split("\n").at(-1) ?? ""}\n`);
  return status === 0;
}

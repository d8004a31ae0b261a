import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";
import { repositoryRoot } from "./paths.js";

/** What drives the browser, and what asks a page about access: installed outside of the workspace, by these tests alone. */
const tools = ["playwright-core@1.65.1", "axe-core@4.14.1"];
const folder = join(repositoryRoot, ".browser");

/** What the tests use of a page of the browser. */
export interface BrowserPage {
  goto(url: string): Promise<unknown>;
  on(event: string, listener: (subject: never) => void): void;
  evaluate<Result>(script: string): Promise<Result>;
  click(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  selectOption(selector: string, value: string): Promise<unknown>;
  textContent(selector: string): Promise<string | null>;
  waitForURL(url: RegExp): Promise<void>;
  url(): string;
  screenshot(options: { readonly path: string; readonly fullPage?: boolean }): Promise<unknown>;
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
}

/** A window with a size and a colour scheme of its own. */
export interface BrowserContext {
  newPage(): Promise<BrowserPage>;
  setOffline(offline: boolean): Promise<void>;
  close(): Promise<void>;
}

/** A running browser. */
export interface Browser {
  newContext(options: object): Promise<BrowserContext>;
  close(): Promise<void>;
  version(): string;
}

/** Starts Chromium of the system. CHROMIUM names another one. @throws Error with what to do where there is none */
export async function startBrowser(): Promise<Browser> {
  if (!existsSync(join(folder, "node_modules", "axe-core")) || !existsSync(join(folder, "node_modules", "playwright-core"))) install();
  const executablePath = process.env["CHROMIUM"] ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  if (executablePath === undefined) throw new Error("There is no Chromium: install it (Debian: apt-get install chromium), or name it in CHROMIUM.");
  const { chromium } = createRequire(join(folder, "package.json"))("playwright-core") as { readonly chromium: { launch(options: object): Promise<Browser> } };
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

/** The text of axe-core, to be run in a page. */
export function axeSource(): string {
  return readFileSync(join(folder, "node_modules", "axe-core", "axe.min.js"), "utf8");
}

function install(): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ private: true, type: "commonjs" })}\n`);
  process.stderr.write(`Installing ${tools.join(" and ")} below ${folder} …\n`);
  const { status, stderr } = spawnSync("npm", ["install", ...tools, "--no-audit", "--no-fund", "--save-exact"], { cwd: folder, encoding: "utf8", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`The tools of the browser tests cannot be installed: ${stderr.trim().split("\n").at(-1) ?? ""}`);
}

const mediaTypes: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".svg": "image/svg+xml", ".xml": "application/xml" };

/** Serves files from memory, as any web server would. */
export async function serveFiles(files: ReadonlyMap<string, string>): Promise<{ readonly url: string; readonly close: () => void }> {
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname)).replace(/^\/+/, "").replace(/(^|\/)$/, "$1index.html");
    const text = files.get(path);
    response.writeHead(text === undefined ? 404 : 200, { "content-type": mediaTypes[extname(path)] ?? "text/plain; charset=utf-8" });
    response.end(text ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/`, close: () => server.close() };
}

import type { Rule } from "@isorule/core";
import { buildSite, pageName, prepareDetection, relateDetections, type SiteDetection, type SiteInput, type SiteTarget } from "@isorule/site";

import { givenFolder } from "../build/given-folder.js";
import { writeOutputFile } from "../build/output-folder.js";
import { stemOf } from "../build/output-path.js";
import { openCatalog } from "../catalog/open-catalog.js";
import { applyMappingFiles } from "../config/apply-mapping-files.js";
import { loadConfig } from "../config/load-config.js";
import { readMappingFiles } from "../config/mapping-files.js";
import { diagnosticRecord, printDiagnostics } from "../diagnostics/print-diagnostics.js";
import { exitCodes } from "../exit-codes.js";
import { engineLoaders } from "../generated/backend-loaders.js";
import { backends } from "../generated/backends.js";
import { chooseRuleFiles } from "../rules/choose-rule-files.js";
import { readRuleFiles, type RuleSource } from "../rules/read-rule-files.js";
import type { Io } from "../terminal/io.js";
import { jsonLine } from "../terminal/json-line.js";
import { startProgress } from "../terminal/progress.js";
import { UsageFault } from "../usage-fault.js";
import { siteScripts } from "./site-scripts.js";
import { readSiteManifest, removeLeftOver, siteManifestName, siteManifestText } from "./site-manifest.js";

/** The options of `isorule site build`. */
export interface SiteBuildOptions {
  readonly out?: string | undefined;
  readonly catalog?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly mapping?: readonly string[] | undefined;
  readonly config?: string | undefined;
  readonly json?: boolean | undefined;
}

/** `isorule site build`: writes all pages. Gives the exit code. */
export async function runSiteBuild(paths: readonly string[], options: SiteBuildOptions, io: Io): Promise<number> {
  const root = givenFolder(options.out, io.cwd);
  if (root === undefined) throw new UsageFault("there is no folder to write to", "Give one with --out.");
  const url = addressOf(options.url);
  const config = await loadConfig(options.config, io);
  const known = applyMappingFiles(backends, await readMappingFiles(options.mapping, config, io), io);
  const sources = await readRuleFiles(await chooseRuleFiles(paths, config, io), io);
  const findings = sources.flatMap((source) => source.diagnostics.filter(({ severity }) => severity === "error").map((diagnostic) => ({ diagnostic, text: source.text })));
  if (options.json === true) for (const finding of findings) io.stdout.write(jsonLine(diagnosticRecord(finding)));
  else printDiagnostics(findings, io);
  const catalog = options.catalog === undefined ? undefined : await openCatalog([], { catalog: options.catalog }, io);
  const scripts = siteScripts();
  const input: SiteInput = {
    title: options.title === undefined || options.title.trim() === "" ? "isorule" : options.title,
    detections: relateDetections(await detectionsOf(sources, await targetsOf(known), io)),
    backends: known,
    scripts,
    ...(url === undefined ? {} : { url }),
    ...(catalog === undefined ? {} : { catalog }),
  };
  const { written, unchanged, removed, bytes } = await writeSite(root, input, io);
  if (options.json === true) io.stdout.write(jsonLine({ type: "site", detections: input.detections.length, rules: catalog?.rules.length ?? 0, written, unchanged, removed, bytes }));
  else io.stdout.write(`${input.detections.length} detections${catalog === undefined ? "" : ` and a catalog of ${catalog.rules.length} rules`}. Files: ${written} written, ${unchanged} unchanged${removed > 0 ? `, ${removed} removed` : ""}, ${(bytes / 1e6).toFixed(1)} MB.\n`);
  return findings.length > 0 ? exitCodes.ruleFault : exitCodes.ok;
}

/** The address of the site, with a slash at its end. */
function addressOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") throw new UsageFault(`--url needs an address of http or https, and ${text} is none`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

async function targetsOf(known: readonly (typeof backends)[number][]): Promise<readonly SiteTarget[]> {
  const targets: SiteTarget[] = [];
  for (const backend of known) {
    const engine = await engineLoaders[backend.language]?.();
    targets.push({ backend, vocabularies: backend.defaultVocabularies, ...(engine === undefined ? {} : { engine }) });
  }
  return targets;
}

async function detectionsOf(sources: readonly RuleSource[], targets: readonly SiteTarget[], io: Io): Promise<readonly SiteDetection[]> {
  const read = sources.flatMap((source) => (source.rule === undefined ? [] : [{ source, rule: source.rule }])).sort((one, other) => byTitle(one.rule, other.rule));
  const slugs = new Set<string>();
  const progress = startProgress("proving", read.length, io);
  const detections = read.map(({ source, rule }, at) => {
    const stem = pageName(stemOf(source.path)).toLowerCase();
    const slug = slugs.has(stem) ? `${stem}-${rule.id.slice(0, 8)}` : stem;
    slugs.add(slug);
    const detection = prepareDetection({ slug, rule, source: source.text, file: source.name }, targets);
    progress.update(at + 1);
    return detection;
  });
  progress.end();
  return detections;
}

function byTitle(one: Rule, other: Rule): number {
  return one.title < other.title ? -1 : one.title > other.title ? 1 : one.id < other.id ? -1 : 1;
}

interface WrittenSite {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly bytes: number;
}

async function writeSite(root: string, input: SiteInput, io: Io): Promise<WrittenSite> {
  const before = await readSiteManifest(root);
  const folders = new Set<string>();
  const names: string[] = [];
  let written = 0;
  let bytes = 0;
  const progress = startProgress("writing", input.catalog?.rules.length ?? input.detections.length, io);
  for (const { path, text } of buildSite(input)) {
    names.push(path);
    bytes += Buffer.byteLength(text);
    if (writeOutputFile(root, path, text, folders)) written++;
    progress.update(names.length);
  }
  progress.end();
  const removed = await removeLeftOver(root, before, names);
  writeOutputFile(root, siteManifestName, siteManifestText(names));
  return { written, unchanged: names.length - written, removed, bytes };
}

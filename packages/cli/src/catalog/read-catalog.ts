import { readFileSync } from "node:fs";
import path from "node:path";

import { type Catalog, catalogOf } from "@isorule/catalog";

import { readDefinitions } from "../convert/read-definitions.js";
import { backendLoaders } from "../generated/backend-loaders.js";
import { decodeUtf8 } from "../rules/decode-utf8.js";
import { findRuleFiles, type RuleFile, searchedSources } from "../rules/find-rule-files.js";
import { formatOf } from "../rules/source-format.js";
import type { Io } from "../terminal/io.js";
import { startProgress } from "../terminal/progress.js";
import { UsageFault } from "../usage-fault.js";
import type { FactJob, FactPlan } from "./create-fact-reader.js";
import { readFacts } from "./read-facts.js";
import { linkOf, parseLinks, parseVendors, vendorOf } from "./vendor-of.js";

/** How rules are read for a catalog. */
export interface ReadCatalogOptions {
  readonly vendor?: readonly string[] | undefined;
  readonly link?: readonly string[] | undefined;
  readonly definitions?: readonly string[] | undefined;
  readonly workers?: string | undefined;
  /** False for `--no-relations`. */
  readonly relations?: boolean | undefined;
}

/** A catalog, and what of the folders is not in it. */
export interface ReadCatalog {
  readonly catalog: Catalog;
  /** Files of rules. */
  readonly files: number;
  /** Files that hold no rule, and files that are no text. */
  readonly skipped: number;
}

/**
 * The catalog of the rules below some folders, of any language that is read. Macros that are defined there are used.
 *
 * @param except a folder that is not searched, absolute: the one that is written to
 * @throws UsageFault where there is no rule, and for faulty options
 */
export async function readCatalog(paths: readonly string[], options: ReadCatalogOptions, except: string | undefined, io: Io): Promise<ReadCatalog> {
  const workers = workersOf(options.workers);
  const vendors = parseVendors(options.vendor, io.cwd);
  const links = parseLinks(options.link);
  const found = await findRuleFiles(paths, io.cwd, io.cwd, { ...searchedSources(), except });
  const jobs: FactJob[] = [];
  const defining: string[] = [];
  for (const file of found) {
    const text = await textOf(file, io);
    if (text === undefined) continue;
    const format = catalogFormat(file.name, text);
    if (/^definition[ \t]*:/m.test(text)) defining.push(text);
    if (format === "other") continue;
    const vendor = vendorOf(file.path, format, vendors);
    const below = [...(file.folders ?? []), path.basename(file.path ?? file.name)].join("/");
    jobs.push({ at: jobs.length, name: file.name, file: below, format, vendor, link: linkOf(links, vendor, below), text });
  }
  if (jobs.length === 0) throw new UsageFault(`no rules below ${paths.join(", ")}`, "Rules are known by keys such as detection of Sigma, search of Splunk or detect of isorule, or by their extension.");
  const definitions = merged(await definitionsOf(defining), await readDefinitions(options.definitions, io));
  const reading = startProgress("reading", jobs.length, io);
  let done = 0;
  const facts = await readFacts(jobs, { definitions }, workers, () => reading.update(++done));
  reading.end();
  let comparing: ReturnType<typeof startProgress> | undefined;
  const catalog = catalogOf(facts, { relate: options.relations === false ? false : { progress: (at, all) => (comparing ??= startProgress("comparing", all, io)).update(at) } });
  comparing?.end();
  return { catalog, files: jobs.length, skipped: found.length - jobs.length };
}

/** A query of KQL in Markdown, in a fence of no language or another one: a line that begins with a bar and a step. */
const kqlStep = /^[ \t]*\|[ \t]*(?:where|project|summarize|extend|join|distinct|make-series|mv-expand)\b/m;

/** The format of a file; of Markdown also where its fences do not say that they are KQL, so that it counts at least as unread. */
function catalogFormat(name: string, text: string): string {
  const format = formatOf(name, text);
  return format === "other" && /\.md$/i.test(name) && /^ *(?:```|~~~)/m.test(text) && kqlStep.test(text) ? "kql" : format;
}

async function textOf(file: RuleFile, io: Io): Promise<string | undefined> {
  try {
    // One after another without waiting in between is the fastest way to read thousands of small files.
    const text = decodeUtf8(file.path === undefined ? await io.stdin() : readFileSync(file.path));
    return typeof text === "string" ? text : undefined;
  } catch {
    return undefined;
  }
}

type Definitions = FactPlan["definitions"];

/** What the files of the folders define, such as macros. */
async function definitionsOf(texts: readonly string[]): Promise<Definitions> {
  if (texts.length === 0) return {};
  const found: Record<string, Record<string, string>> = {};
  for (const [language, load] of Object.entries(backendLoaders)) {
    const { readDefinitions: read } = await load();
    if (read !== undefined) found[language] = Object.fromEntries(texts.flatMap((text) => Object.entries(read(text))));
  }
  return found;
}

function merged(some: Definitions, others: Definitions): Definitions {
  return Object.fromEntries([...new Set([...Object.keys(some), ...Object.keys(others)])].map((language) => [language, { ...some[language], ...others[language] }]));
}

function workersOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,3}$/.test(text)) throw new UsageFault(`--workers needs a number, and ${text} is none`, "0 reads without workers.");
  return Number(text);
}

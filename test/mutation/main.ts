import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Backend, type Document, normalizeRule, type QueryEngine, readRule, type Rule, type Transpiled, transpile } from "@isorule/core";
import { eqlEngine } from "@isorule/backend-eql/engine";
import { kqlEngine } from "@isorule/backend-kql/engine";
import { splEngine } from "@isorule/backend-spl/engine";
import { documentGroups, type Faith, faithfulness, type Witness, witnessesOf } from "@isorule/proof";
import { backends, sigma } from "isorule";
import { corpusFiles } from "../kit/corpus.js";
import { repositoryRoot } from "../kit/paths.js";
import { type Defect, defectsOf } from "./defects.js";
import { drillRules } from "./drill-rules.js";

/**
 * Puts deliberate defects into the built printers and lowerings, one at a time, and counts how many of them are noticed
 * by what `isorule verify` does: reading back and running. A defect counts when it changes a document of some rule.
 *
 * Run by `npm run test:mutation [defects per language] [seed]`. It takes minutes.
 */
const wanted = Number(process.argv[2] ?? "50");
const seed = Number(process.argv[3] ?? "1");
const engines: Readonly<Record<string, QueryEngine>> = { eql: eqlEngine, kql: kqlEngine, spl: splEngine };
/** So many of the documents that a defect changes are verified. */
const mostVerified = 14;

interface Case {
  readonly rule: Rule;
  readonly right: Transpiled;
  witnesses?: readonly Witness[];
}

interface Outcome {
  readonly kind: "unchanged" | "crash" | "harmless" | "noticed" | "weaker" | "missed";
  /** The rule that shows it. */
  readonly where?: string;
}

const rules = [...ownRules(), ...drillRules(), ...corpusRules()].map(normalizeRule);
const totals = { noticed: 0, weaker: 0, missed: 0, harmless: 0 };
const missed: string[] = [];
for (const backend of backends) await mutate(backend);
const counted = totals.noticed + totals.weaker + totals.missed;
process.stdout.write(`\n${counted} defects that change a document in its meaning: ${totals.noticed} noticed (${((100 * totals.noticed) / counted).toFixed(1)} %), ${totals.weaker} no longer proved, ${totals.missed} missed; ${totals.harmless} more change texts that are still proved to mean their rule.\n${missed.join("\n")}\n`);

async function mutate(backend: Backend): Promise<void> {
  const { language } = backend;
  const dist = join(repositoryRoot, "packages", `backend-${language}`, "dist");
  const files = ["lower", "print"].flatMap((folder) => readdirSync(join(dist, folder), { recursive: true }).map((name) => `${folder}/${String(name).replaceAll("\\", "/")}`)).filter((name) => name.endsWith(".js"));
  if (language === "kql") files.push("syntax/print-kql.js", "syntax/literals.js", "syntax/regex-text.js");
  const defects = shuffled(files.flatMap((file) => defectsOf(file, readFileSync(join(dist, file), "utf8"))), seed);
  const cases = rules.flatMap((rule): readonly Case[] => {
    const right = transpile(rule, backend, { vocabulary: "auto", formats: [backend.defaultFormats[0] ?? ""], normalized: true });
    return right.documents.length > 0 && right.fidelity === "exact" ? [{ rule, right }] : [];
  });
  // Beside the built files, so that the copies find the packages that they import.
  const copies = join(dist, "..", ".mutants");
  let found = 0;
  let tried = 0;
  for (const defect of defects) {
    if (found >= wanted) break;
    tried++;
    const copy = join(copies, String(tried));
    const outcome = await outcomeOf(backend, cases, defect, dist, copy);
    rmSync(copy, { recursive: true, force: true });
    if (outcome.kind === "unchanged" || outcome.kind === "crash") continue;
    totals[outcome.kind]++;
    if (outcome.kind === "harmless") continue;
    found++;
    if (outcome.kind !== "noticed") missed.push(`${outcome.kind}: ${language}/${defect.file}:${defect.line} ${defect.kind}: ${defect.before.replace(/\s+/g, " ").slice(0, 70)} → ${defect.after.replace(/\s+/g, " ").slice(0, 70)} (${outcome.where ?? ""})`);
    if (process.stderr.isTTY) process.stderr.write(`\r${language}: ${found} of ${wanted}, ${tried} tried `);
  }
  rmSync(copies, { recursive: true, force: true });
  process.stdout.write(`${language}: ${found} defects of ${tried} tried on ${cases.length} rules\n`);
}

async function outcomeOf(backend: Backend, cases: readonly Case[], defect: Defect, dist: string, copy: string): Promise<Outcome> {
  mkdirSync(copy, { recursive: true });
  cpSync(dist, copy, { recursive: true, filter: (from) => !/\.(?:map|d\.ts)$/.test(from) && !/dist[\\/]engine/.test(from) });
  const target = join(copy, defect.file);
  const text = readFileSync(target, "utf8");
  writeFileSync(target, text.slice(0, defect.start) + defect.after + text.slice(defect.end));
  let wrong: Backend;
  try {
    wrong = ((await import(pathToFileURL(join(copy, "index.js")).href)) as Readonly<Record<string, Backend>>)[backend.language] as Backend;
  } catch {
    return { kind: "crash" };
  }
  const changed: { readonly each: Case; readonly documents: readonly Document[] }[] = [];
  for (const each of cases) {
    let now: Transpiled;
    try {
      now = transpile(each.rule, wrong, { vocabulary: each.right.vocabulary, formats: [backend.defaultFormats[0] ?? ""], normalized: true });
    } catch {
      return { kind: "crash" };
    }
    // A defect that only makes a language refuse more, or doubt more, gives no wrong query.
    if (now.documents.length === 0 || now.fidelity !== "exact") continue;
    if (now.documents.some(({ text: after }, at) => after !== each.right.documents[at]?.text)) changed.push({ each, documents: now.documents });
  }
  if (changed.length === 0) return { kind: "unchanged" };
  let weaker: string | undefined;
  let harmless = true;
  const step = Math.max(1, Math.floor(changed.length / mostVerified));
  for (const { each, documents } of changed.filter((_, at) => at % step === 0).slice(0, mostVerified + 1)) {
    for (const group of documentGroups(documents)) {
      const verdict = verify(backend, each, group);
      if (verdict === "differs" || verdict === "unreadable") return { kind: "noticed", where: each.rule.title };
      if (verdict !== "proved") {
        harmless = false;
        if (verify(backend, each, each.right.documents) === "proved") weaker ??= each.rule.title;
      }
    }
  }
  if (harmless) return { kind: "harmless" };
  return weaker === undefined ? { kind: "missed", where: changed[0]?.each.rule.title ?? "" } : { kind: "weaker", where: weaker };
}

function verify(backend: Backend, each: Case, documents: readonly Document[]): Faith {
  const vocabulary = backend.vocabularies[each.right.vocabulary];
  if (vocabulary === undefined) return "unreadable";
  each.witnesses ??= witnessesOf(each.rule);
  const engine = engines[backend.language];
  return faithfulness({ rule: each.rule, documents, backend, vocabulary, witnesses: each.witnesses, ...(engine === undefined ? {} : { engine }) }).verdict;
}

function ownRules(): readonly Rule[] {
  const folder = join(repositoryRoot, "rules");
  return readdirSync(folder).filter((name) => name.endsWith(".rule.yml")).sort().flatMap((name) => readRule(readFileSync(join(folder, name), "utf8")).rule ?? []);
}

function corpusRules(): readonly Rule[] {
  return corpusFiles("sigma", /^rules.*\.yml$/).filter((_, at) => at % 13 === 0).flatMap(({ text }) => sigma.read?.(text).rules ?? []);
}

/** The same order for the same seed. */
function shuffled<Item>(items: readonly Item[], from: number): readonly Item[] {
  let state = from;
  const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31);
  return items.map((item) => ({ item, key: next() })).sort((one, other) => one.key - other.key).map(({ item }) => item);
}

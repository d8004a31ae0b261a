import { reporter, type Diagnostic, type UnmapPreference } from "@isorule/core";
import type { SourceFileSide } from "@isorule/review";

import { cliDiagnostics } from "../diagnostics/catalogue.js";
import { decodeUtf8 } from "../rules/decode-utf8.js";
import { mayFilter, readSourceTexts, type SourceFile, type SourceOptions, type SourceText } from "../rules/read-source-files.js";
import { formatOf } from "../rules/source-format.js";
import { headFiles, type RevisionPair, type Side } from "./revision-pair.js";
import type { RuleScope } from "./rule-scope.js";

/** The rule files of two revisions that have to be looked at. */
export interface ReadSides {
  readonly base: readonly SourceFileSide[];
  readonly head: readonly SourceFileSide[];
  /** How many others there are, by their names; pages in Markdown are seldom rules, and not counted. */
  readonly unchangedFiles: number;
}

type Texts = ReadonlyMap<string, SourceText>;

/**
 * Reads the rule files that differ, and those that are asked for beside them. Where a filter of Sigma differs, all files
 * of Sigma are read: it changes the meaning of rules that have not changed. Files of no language are left out, unless
 * they were or become rules.
 *
 * @param besides files whose documents have to be looked at
 * @param step is called with the number of files that are read
 */
export async function readSides(pair: RevisionPair, scope: Pick<RuleScope, "isRule">, besides: ReadonlySet<string>, options: SourceOptions, step: (done: number) => void = () => undefined): Promise<ReadSides> {
  const isRule = pair.isSingle === true ? () => true : scope.isRule;
  const baseFiles = (await pair.baseFiles()).filter(isRule);
  const allFiles: Readonly<Record<Side, readonly string[]>> = { base: baseFiles, head: headFiles(baseFiles, pair.changes.filter(({ file }) => isRule(file))) };
  const changed = new Set(pair.changes.map(({ file }) => file));
  const wanted = (side: Side): readonly string[] => allFiles[side].filter((file) => changed.has(file) || besides.has(file));
  let texts = await textsOf(pair, wanted, options.from);
  let filters: readonly SourceText[] = [];
  if ([...texts.base.values(), ...texts.head.values()].some(({ format }) => format === "sigma")) {
    const changedFilter = [texts.base, texts.head].some((side) => [...side.values()].some(({ file, text, format }) => format === "sigma" && changed.has(file.name) && text !== undefined && mayFilter(text)));
    if (changedFilter) {
      texts = withSigma(texts, await textsOf(pair, (side) => allFiles[side].filter((file) => /\.ya?ml$/i.test(file)), options.from));
    } else {
      const others = (await pair.filterFiles()).filter((file) => scope.isRule(file) && !changed.has(file) && !besides.has(file));
      filters = [...(await textsOf(pair, (side) => (side === "base" ? others : []), options.from)).base.values()];
    }
  }
  const kept = [...new Set([...texts.base.keys(), ...texts.head.keys()])].filter((file) => isOfRules(texts.base.get(file), texts.head.get(file))).sort();
  const read = async (side: Side, files: readonly string[], before: number, prefer: UnmapPreference = {}): Promise<readonly SourceFileSide[]> =>
    (await readSourceTexts(files.flatMap((file) => texts[side].get(file) ?? []), { ...options, filtersOf: filters, withoutMadeIds: true, prefer }, (done) => step(before + done))).map(sideOf);
  const baseRead = await read("base", kept, 0);
  const headRead = await read("head", kept, baseRead.length);
  const natively = readInPart(baseRead, headRead);
  // Queries of one language need no names of ours: what they look at is taken as it is said.
  const [base, headSides] = natively.length === 0 ? [baseRead, headRead] : [replaced(baseRead, await read("base", natively, 0, { exact: true })), replaced(headRead, await read("head", natively, 0, { exact: true }))];
  const faulty = new Set(base.filter(({ file, diagnostics }) => !changed.has(file) && diagnostics.length > 0).map(({ file }) => file));
  // What was wrong before, in a file that has not changed, is not what this change is about.
  const head = headSides.map((side) => (faulty.has(side.file) ? { ...side, diagnostics: [] } : side));
  const looked = new Set(kept);
  return { base, head, unchangedFiles: allFiles.head.filter((file) => !looked.has(file) && !changed.has(file) && !/\.md$/i.test(file)).length };
}

/** The files in one language on both sides of which some rule is read in part. */
function readInPart(base: readonly SourceFileSide[], head: readonly SourceFileSide[]): readonly string[] {
  const before = new Map(base.map((each) => [each.file, each]));
  return head.flatMap((after) => {
    const other = before.get(after.file);
    const sides = other === undefined ? [] : [other, after];
    return other?.format === after.format && sides.some(({ fidelities }) => fidelities.includes("approximate")) ? [after.file] : [];
  });
}

function replaced(sides: readonly SourceFileSide[], by: readonly SourceFileSide[]): readonly SourceFileSide[] {
  const others = new Map(by.map((each) => [each.file, each]));
  return sides.map((each) => others.get(each.file) ?? each);
}

type BothTexts = Readonly<Record<Side, Texts>>;

async function textsOf(pair: RevisionPair, filesOf: (side: Side) => readonly string[], from: string | undefined): Promise<BothTexts> {
  const [base, head] = [await textsOfSide(pair, "base", filesOf("base"), from), await textsOfSide(pair, "head", filesOf("head"), from)];
  return { base, head: withLineEnds(base, head) };
}

async function textsOfSide(pair: RevisionPair, side: Side, files: readonly string[], from: string | undefined): Promise<Texts> {
  const contents = await pair.read(side, files);
  return new Map(files.map((file): readonly [string, SourceText] => {
    const diagnostics: Diagnostic[] = [];
    const report = reporter(cliDiagnostics, (diagnostic) => diagnostics.push(diagnostic), file);
    const bytes = contents.get(file);
    const text = bytes === undefined ? undefined : decodeUtf8(bytes);
    if (bytes === undefined) report("cli/unreadable-file", { file, reason: "it is not there, no ordinary file, or larger than 16 MiB" });
    else if (typeof text === "number") report("cli/not-utf8", { file, offset: text });
    const told = typeof text === "string" ? text : undefined;
    // `path` only tells standard input from files here. What a folder holds besides rules is passed over.
    return [file, { file: { path: file, name: file, ...(pair.isSingle === true ? {} : { folders: [] }) }, text: told, format: told === undefined ? "other" : (from ?? formatOf(pair.nameOf?.(side) ?? file, told)), diagnostics }];
  }));
}

/** A file that was checked out with the line ends of Windows has not changed in all its lines. */
function withLineEnds(base: Texts, head: Texts): Texts {
  return new Map([...head].map(([file, each]) => {
    const before = base.get(file)?.text;
    if (each.text === undefined || before === undefined || before.includes("\r") || !each.text.includes("\r\n")) return [file, each];
    return [file, { ...each, text: each.text.replaceAll("\r\n", "\n") }];
  }));
}

function withSigma(texts: BothTexts, all: BothTexts): BothTexts {
  const merged = (side: Side): Texts => new Map([...[...all[side]].filter(([, { format }]) => format === "sigma"), ...texts[side]]);
  return { base: merged("base"), head: merged("head") };
}

/** Folders of rules have other files beside them. One that cannot be read at all is one of rules by its extension. */
function isOfRules(base: SourceText | undefined, head: SourceText | undefined): boolean {
  const sides = [base, head].flatMap((side) => side ?? []);
  if (sides.some(({ text, format }) => text !== undefined && format !== "other")) return true;
  return sides.every(({ text }) => text === undefined) && sides.some(({ file }) => !/\.(?:md|ndjson|conf|toml)$/i.test(file.name));
}

function sideOf({ name, text, format, rules, fidelities, diagnostics }: SourceFile): SourceFileSide {
  return { file: name, text, format, rules, fidelities, diagnostics };
}

import { readFile, stat } from "node:fs/promises";

import { reviewRevisions, ruleLines, textDiff } from "@isorule/review";

import { loadConfig } from "../config/load-config.js";
import { exitCodes } from "../exit-codes.js";
import { decodeUtf8 } from "../rules/decode-utf8.js";
import { readSourceTexts, type SourceText } from "../rules/read-source-files.js";
import { formatOf } from "../rules/source-format.js";
import { colorsOf, type Colors } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { printable, printableLine } from "../terminal/printable.js";
import { UsageFault } from "../usage-fault.js";

/** A file in one revision, as git hands it over. */
interface DriverFile {
  /** As in the repository. */
  readonly name: string;
  /** Where its content is; undefined where there is none. */
  readonly place: string | undefined;
}

/** A larger file is shown as text alone, in bytes. */
const largestRule = 2 * 1024 * 1024;

/**
 * `isorule diff --git-driver …`: what a change of one file means, and then its text, for git
 * (https://git-scm.com/docs/git#Documentation/git.txt-codeGITEXTERNALDIFFcode and gitattributes, "Defining an external
 * diff driver"). Git ends with a fault where its driver does, so that a file that cannot be read is shown as text.
 *
 * @param args `path old-file old-hex old-mode new-file new-hex new-mode`, of a renamed file also `new-path headers`; the
 *   path alone for a file that is not merged
 * @returns 0
 * @throws UsageFault for other arguments: then it is not git that calls
 */
export async function runGitDriver(args: readonly string[], io: Io): Promise<number> {
  const [path, oldFile, , oldMode, newFile, , newMode, newPath, headers] = args;
  if (path !== undefined && args.length === 1) {
    io.stdout.write(`* Unmerged path ${printableLine(path)}\n`);
    return exitCodes.ok;
  }
  if (path === undefined || oldFile === undefined || newFile === undefined || oldMode === undefined || newMode === undefined) {
    throw new UsageFault("--git-driver is called by git with seven arguments or more", 'Install it with: git config diff.isorule.command "npx isorule diff --git-driver", and `*.rule.yml diff=isorule` in .gitattributes.');
  }
  const colors = driverColors(io);
  const base: DriverFile = { name: path, place: placeOf(oldFile) };
  const head: DriverFile = { name: newPath ?? path, place: placeOf(newFile) };
  const write = (lines: readonly string[]): void => lines.forEach((line) => io.stdout.write(`${line}\n`));
  write([colors.bold(`diff --git a/${printableLine(base.name)} b/${printableLine(head.name)}`), ...headerLines(base, head, oldMode, newMode, headers, colors)]);
  const isFile = [oldMode, newMode].every((mode) => mode === "." || mode.startsWith("100"));
  if (isFile) write(await meaningLines(base, head, colors, io).catch(() => []));
  write(await textLines(base, head, colors));
  return exitCodes.ok;
}

function placeOf(file: string): string | undefined {
  return file === "/dev/null" || file === "nul" ? undefined : file;
}

/** Git hands its pager what the driver writes, and says so (GIT_PAGER_IN_USE). */
function driverColors(io: Io): Colors {
  const inPager = io.env["GIT_PAGER_IN_USE"] === "true" || io.env["GIT_PAGER_IN_USE"] === "1";
  return colorsOf(inPager ? { ...io.stdout, isTTY: true } : io.stdout, io.env);
}

function headerLines(base: DriverFile, head: DriverFile, oldMode: string, newMode: string, headers: string | undefined, colors: Colors): readonly string[] {
  const told = (headers ?? "").split("\n").filter((line) => line !== "").map((line) => printableLine(line));
  if (base.place === undefined) told.unshift(`new file mode ${printableLine(newMode)}`);
  else if (head.place === undefined) told.unshift(`deleted file mode ${printableLine(oldMode)}`);
  else if (oldMode !== newMode) told.unshift(`old mode ${printableLine(oldMode)}`, `new mode ${printableLine(newMode)}`);
  return told.map((line) => colors.bold(line));
}

async function meaningLines(base: DriverFile, head: DriverFile, colors: Colors, io: Io): Promise<readonly string[]> {
  const texts = { base: await sourceText(base), head: await sourceText(head) };
  if ([texts.base, texts.head].every((side) => side === undefined || side.format === "other")) return [];
  // A fault in the configuration is for other commands to tell.
  const quiet: Io = { ...io, stderr: { isTTY: false, write: () => undefined } };
  const config = await loadConfig(undefined, quiet).catch(() => undefined);
  const read = async (text: SourceText | undefined): ReturnType<typeof readSourceTexts> =>
    text === undefined ? [] : readSourceTexts([text], { placeholders: config?.config.placeholders ?? {}, withoutMadeIds: true });
  const side = async (text: SourceText | undefined): Promise<Parameters<typeof reviewRevisions>[0]["sources"]["base"]> =>
    (await read(text)).map(({ name, text: content, format, rules, fidelities, diagnostics }) => ({ file: name, text: content, format, rules, fidelities, diagnostics }));
  const sources = { base: await side(texts.base), head: await side(texts.head) };
  const review = reviewRevisions({ base: "old", head: "new", sources, unchangedFiles: 0, targets: [] });
  const sourceOf = ({ side: which }: { readonly side: "base" | "head" }): string | undefined => sources[which][0]?.text;
  // Git shows the text below, and there is nothing to accept here.
  const rules = review.rules.flatMap((rule) => ruleLines({ ...rule, findings: rule.findings.filter(({ kind, code }) => kind === undefined && !code.startsWith("review/rule-")) }, { colors, diffs: "none", sourceOf }));
  const files = review.findings.map(({ message }) => `${colors.yellow("not read")}: ${printableLine(message)}`);
  return [...rules, ...files];
}

async function sourceText({ name, place }: DriverFile): Promise<SourceText | undefined> {
  const text = await textOf(place, largestRule);
  if (text === undefined) return undefined;
  return { file: { path: name, name, folders: [] }, text, format: formatOf(name, text), diagnostics: [] };
}

async function textOf(place: string | undefined, most: number): Promise<string | undefined> {
  if (place === undefined || (await stat(place)).size > most) return undefined;
  const text = decodeUtf8(await readFile(place));
  return typeof text === "string" && !text.includes("\0") ? text : undefined;
}

async function textLines(base: DriverFile, head: DriverFile, colors: Colors): Promise<readonly string[]> {
  const [before, after] = await Promise.all([base, head].map(({ place }) => (place === undefined ? "" : textOf(place, Number.POSITIVE_INFINITY).catch(() => undefined))));
  const names = [base.place === undefined ? "/dev/null" : `a/${printableLine(base.name)}`, head.place === undefined ? "/dev/null" : `b/${printableLine(head.name)}`] as const;
  if (before === undefined || after === undefined) return [`Binary files ${names[0]} and ${names[1]} differ`];
  if (before === after) return [];
  return [
    colors.bold(`--- ${names[0]}`),
    colors.bold(`+++ ${names[1]}`),
    ...textDiff(before, after).replace(/\n$/, "").split("\n").map((line) => {
      const shown = printable(line);
      return shown.startsWith("+") ? colors.green(shown) : shown.startsWith("-") ? colors.red(shown) : shown.startsWith("@@") ? colors.cyan(shown) : shown;
    }),
  ];
}

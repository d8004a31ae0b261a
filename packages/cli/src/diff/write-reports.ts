import { statSync, writeFileSync, type Stats } from "node:fs";
import path from "node:path";

import type { Backend, HighlightToken } from "@isorule/core";
import { highlightYaml } from "@isorule/core/highlight";
import { codeQualityReport, githubReport, htmlReport, jsonReport, markdownReport, sarifReport, textReport, type Place, type Review, type SourceFileSide } from "@isorule/review";

import { writeOutputFile } from "../build/output-folder.js";
import { packageVersion } from "../package-version.js";
import { reasonOf } from "../rules/decode-utf8.js";
import { colorsOf } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { UsageFault } from "../usage-fault.js";
import type { FormatWish, ReportFormat } from "./format-wishes.js";

/** What reports are made with, beside the review. */
export interface ReportContext {
  /** Where the full report can be read. */
  readonly reportUrl: string | undefined;
  /** The files of both revisions, for the lines of places. */
  readonly sources: { readonly base: readonly SourceFileSide[]; readonly head: readonly SourceFileSide[] };
  readonly backends: readonly Backend[];
}

/**
 * Writes a review in each wanted format: into files, whole or not at all, and to standard output.
 *
 * @throws UsageFault when a file cannot be written
 */
export async function writeReports(review: Review, wishes: readonly FormatWish[], context: ReportContext, io: Io): Promise<void> {
  for (const { format, file } of wishes) {
    const text = reportText(review, format, context, file === undefined ? io : undefined);
    if (file === undefined) io.stdout.write(text);
    else writeReport(path.resolve(io.cwd, file), text);
  }
}

function reportText(review: Review, format: ReportFormat, { sources, reportUrl, backends }: ReportContext, io: Io | undefined): string {
  switch (format) {
    case "text": {
      const colors = io === undefined ? plain : colorsOf(io.stdout, io.env);
      const width = io?.stdout.isTTY === true ? io.stdout.columns : undefined;
      return `${textReport(review, { colors, width, sourceOf: sourceOf(sources) }).join("\n")}\n`;
    }
    case "markdown":
      return withEnd(markdownReport(review, { reportUrl }));
    case "json":
      return withEnd(jsonReport(review));
    case "sarif":
      return withEnd(sarifReport(review, { version: packageVersion(), informationUri: "https://github.com/isorule/isorule" }));
    case "github":
      return withEnd(githubReport(review));
    case "gitlab":
      return withEnd(codeQualityReport(review));
    case "html":
      return withEnd(htmlReport(review, { highlight: highlightBy(backends) }));
  }
}

/** The colours of texts: each language by its own lexer, our rules as YAML. */
function highlightBy(backends: readonly Backend[]): (language: string, text: string) => readonly HighlightToken[] {
  const byLanguage = new Map(backends.map((backend) => [backend.language, backend]));
  return (language, text) => (language === "isorule" ? highlightYaml(text) : (byLanguage.get(language)?.highlight?.(text) ?? []));
}

/** A text whose last line has an end; nothing stays nothing. */
function withEnd(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

function same(text: string): string {
  return text;
}

const plain = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same };

/** The text of the file of a place. */
function sourceOf({ base, head }: ReportContext["sources"]): (place: Place) => string | undefined {
  const texts = { base: new Map(base.map(({ file, text }) => [file, text])), head: new Map(head.map(({ file, text }) => [file, text])) };
  return ({ side, file }) => texts[side].get(file);
}

function infoOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

function writeReport(file: string, text: string): void {
  // A device or a pipe is written to; nothing takes its name.
  const info = infoOf(file);
  if (info === undefined || info.isFile()) {
    writeOutputFile(path.dirname(file), path.basename(file), text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageFault(`cannot write ${file}: ${reasonOf(error)}`);
  }
}

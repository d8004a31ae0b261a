import { backends } from "../generated/backends.js";
import { colorsOf, type Colors } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { jsonLine } from "../terminal/json-line.js";
import { printable, printableLine } from "../terminal/printable.js";
import type { Build, BuiltDocument, Outcome } from "./build-rules.js";
import { documentHeading, documentRecord } from "./report-build.js";

/**
 * Writes the documents to standard output. Each has a heading, except where there is exactly one and a program reads
 * it: then the output is the document and nothing else.
 */
export function printDocuments(build: Build, json: boolean, io: Io): void {
  if (json) {
    for (const outcome of build.outcomes) {
      for (const document of outcome.documents) io.stdout.write(jsonLine({ ...documentRecord(outcome, document), text: document.text }));
    }
    return;
  }
  const [only, ...others] = build.outcomes.flatMap((outcome) => outcome.documents);
  if (only !== undefined && others.length === 0 && build.outcomes.length === 1 && !io.stdout.isTTY) io.stdout.write(withLineEnd(only.text));
  else printWithHeadings(build, io);
}

function printWithHeadings(build: Build, io: Io): void {
  const colors = colorsOf(io.stdout, io.env);
  let previous: Outcome["rule"] | undefined;
  let changed = false;
  for (const outcome of build.outcomes) {
    if (outcome.rule !== previous) io.stdout.write(`${previous === undefined ? "" : "\n"}${ruleHeading(outcome, colors)}\n\n`);
    previous = outcome.rule;
    const plainFormat = backends.find((backend) => backend.language === outcome.language)?.defaultFormats[0];
    for (const document of outcome.documents.length > 0 ? outcome.documents : [undefined]) {
      const text = textOf(document, io);
      changed ||= document !== undefined && text !== document.text;
      io.stdout.write(`${documentHeading(outcome, document, plainFormat, colors)}\n${withLineEnd(document === undefined ? colors.dim(text) : text)}\n`);
    }
  }
  if (changed) io.stderr.write("Control characters are shown as signs here. Write to files or a pipe to get the text as it is.\n");
}

/** What a terminal may get: control characters of a rule would be obeyed there. */
function textOf(document: BuiltDocument | undefined, io: Io): string {
  if (document === undefined) return "nothing: the reason is in the diagnostics";
  return io.stdout.isTTY ? printable(document.text) : document.text;
}

function ruleHeading(outcome: Outcome, colors: Colors): string {
  return `${colors.bold(printableLine(outcome.rule.title))} ${colors.dim(printableLine(outcome.source.name))}`;
}

function withLineEnd(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}

import type { Finding } from "../diagnostics/print-diagnostics.js";
import { colorFidelity } from "../build/report-build.js";
import { colorsOf } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { printable, printableLine } from "../terminal/printable.js";
import type { Conversion, FileConversions } from "./conversions.js";

/**
 * Prints what a single file gives: diagnostics in full to standard error, and the documents, each below a heading. A
 * program that asked for one document gets it without one, and nothing where it is refused: a heading in a file of
 * queries would be taken for a query.
 *
 * @param documents false where they were written to files
 */
export async function printFile({ file, conversions }: FileConversions, documents: boolean, io: Io): Promise<void> {
  const text = file.text ?? "";
  const findings = conversions.flatMap(({ source, to, vocabulary, diagnostics }) => diagnostics.map((diagnostic): Finding => {
    const outputs = vocabulary === null ? [] : [`${to} · ${vocabulary}`];
    return { diagnostic: { ...diagnostic, file: diagnostic.file ?? source }, text, outputs };
  }));
  if (findings.length > 0) {
    const { mergeFindings, printDiagnostics } = await import("../diagnostics/print-diagnostics.js");
    printDiagnostics(mergeFindings(findings), io);
  }
  if (!documents) return;
  const [only, ...others] = conversions.flatMap((conversion) => conversion.documents);
  const [first, ...more] = conversions;
  if (others.length === 0 && more.length === 0 && !io.stdout.isTTY) {
    if (only !== undefined) io.stdout.write(withLineEnd(only.text));
    else if (first?.vocabulary != null) io.stderr.write(`${colorsOf(io.stderr, io.env).yellow("refused")}: there is no ${first.to} of ${printableLine(first.source)}; the reason stands above.\n`);
  } else for (const [at, conversion] of conversions.entries()) printConversion(conversion, conversion.title !== conversions[at - 1]?.title || at === 0, io);
}

function printConversion({ title, source, to, vocabulary, fidelity, documents }: Conversion, first: boolean, io: Io): void {
  // What could not be read has no vocabulary, and its reasons are told already.
  if (vocabulary === null) return;
  const colors = colorsOf(io.stdout, io.env);
  if (first) io.stdout.write(`${colors.bold(printableLine(title ?? ""))} ${colors.dim(printableLine(source))}\n\n`);
  const label = fidelity === "dropped" && documents.length > 0 ? "partly dropped" : fidelity;
  for (const document of documents.length > 0 ? documents : [undefined]) {
    const parts = [colors.bold(colors.cyan(to)), colors.cyan(vocabulary), colorFidelity(label, fidelity, colors), ...(document === undefined ? [] : [printableLine(document.path)])];
    const text = document === undefined ? colors.dim("nothing: the reason is in the diagnostics") : io.stdout.isTTY ? printable(document.text) : document.text;
    io.stdout.write(`${colors.dim("──")} ${parts.join(` ${colors.dim("·")} `)}\n${withLineEnd(text)}\n`);
  }
}

function withLineEnd(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}

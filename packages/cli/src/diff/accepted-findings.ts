import { existsSync } from "node:fs";
import path from "node:path";

import { coreDiagnostics, dataFaults, dataOf, didYouMean, pathText, readSource, reporter, type Diagnostic } from "@isorule/core";
import type { Acceptance } from "@isorule/review";

import type { LoadedConfig } from "../config/config.js";
import { readGivenFile } from "../config/mapping-files.js";
import { cliDiagnostics } from "../diagnostics/catalogue.js";
import { printDiagnostics } from "../diagnostics/print-diagnostics.js";
import { validateAccepted } from "../generated/accepted-schema.js";
import { displayName } from "../rules/find-rule-files.js";
import type { Io } from "../terminal/io.js";
import { UsageFault } from "../usage-fault.js";

/** The accepted findings of a run, and where they are kept. */
export interface AcceptedFindings {
  /** Absolute; the file need not be there. */
  readonly path: string;
  /** As messages name it. */
  readonly name: string;
  /** Empty where there is no file. */
  readonly text: string;
  readonly entries: readonly Acceptance[];
}

/** The name under which accepted findings are looked for. */
export const acceptedName = "accepted.yml";

/**
 * The accepted findings: of the file that was asked for, or of `accepted.yml` beside the configuration, else at the root.
 *
 * Diagnostics: `yaml/*`, `accepted/unknown-key`, `accepted/invalid`; they are printed.
 *
 * @param asked of the command line
 * @param root of what is compared, absolute
 * @throws UsageFault when the file has a fault, or was asked for and cannot be read
 */
export async function loadAccepted(asked: string | undefined, config: LoadedConfig | undefined, root: string, mayBeMissing: boolean, io: Io): Promise<AcceptedFindings> {
  const place = asked === undefined ? path.join(config?.folder ?? root, acceptedName) : path.resolve(io.cwd, asked);
  const name = displayName(place, io.cwd);
  if (!existsSync(place) && (asked === undefined || mayBeMissing)) return { path: place, name, text: "", entries: [] };
  const { text } = await readGivenFile(place, "file of accepted findings", io);
  const { entries, diagnostics } = parseAccepted(text, name);
  if (diagnostics.length > 0) {
    printDiagnostics(diagnostics.map((diagnostic) => ({ diagnostic, text })), io);
    throw new UsageFault(`${name} has ${diagnostics.length === 1 ? "a fault" : `${diagnostics.length} faults`}`, "`isorule schema accepted` prints what may stand in it.");
  }
  return { path: place, name, text, entries };
}

/** Reads and checks the text of accepted.yml. All faults are reported at once, each with its place. */
export function parseAccepted(text: string, name: string): { readonly entries: readonly Acceptance[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const sink = (diagnostic: Diagnostic): unknown => diagnostic.code === "yaml/empty" || diagnostics.push(diagnostic);
  const source = readSource(text, reporter(coreDiagnostics, sink, name));
  if (diagnostics.length > 0 || source === undefined) return { entries: [], diagnostics };
  const value = dataOf(source);
  const report = reporter(cliDiagnostics, sink, name);
  for (const { path: place, span, reason, unknown } of validateAccepted(value) ? [] : dataFaults(source, validateAccepted.errors ?? [])) {
    if (unknown === undefined) report("accepted/invalid", { setting: pathText(place, "The file"), reason }, { span });
    else report("accepted/unknown-key", { key: unknown.key, known: unknown.known.join(", ") }, { span, help: didYouMean(unknown.key, unknown.known) });
  }
  if (diagnostics.length > 0) return { entries: [], diagnostics };
  const entries = (value as readonly Acceptance[]).map(({ fingerprint, reason, by, date }): Acceptance => ({ fingerprint, reason, ...(by === undefined ? {} : { by }), ...(date === undefined ? {} : { date }) }));
  return { entries, diagnostics };
}

import type { Diagnostic } from "@isorule/core";

import type { LoadedConfig } from "../config/config.js";
import { printDiagnostics } from "../diagnostics/print-diagnostics.js";
import type { Io } from "../terminal/io.js";
import { UsageFault } from "../usage-fault.js";

/**
 * Ends a command whose configuration names languages, vocabularies or formats that do not exist.
 *
 * @throws UsageFault where there is a diagnostic; they are printed before
 */
export function refuseUnknownNames(diagnostics: readonly Diagnostic[], config: LoadedConfig | undefined, io: Io): void {
  if (diagnostics.length === 0) return;
  printDiagnostics(diagnostics.map((diagnostic) => ({ diagnostic, text: config?.text ?? "" })), io);
  throw new UsageFault(`${config?.name ?? "the configuration"} names what does not exist`, "`isorule backends` lists languages, vocabularies and formats.");
}

import { plural } from "../build/report-build.js";
import type { Colors } from "../terminal/colors.js";
import { printableLine } from "../terminal/printable.js";
import { fittedTableLines } from "../terminal/table.js";
import type { Conversion } from "./conversions.js";
import type { ConvertCounts, LanguageCount, Reason } from "./count-conversions.js";
import type { PlacedDiagnostic } from "./conversion.js";

/** How many reasons and how many faults are shown; more only hide the first ones. */
const mostReasons = 15;
const mostFaults = 20;

/** How the tables at the end are shown. */
export interface TableStyle {
  readonly colors: Colors;
  /** Columns of the terminal; undefined where there is none. */
  readonly width: number | undefined;
  /** Whether every single loss was shown already. */
  readonly verbose: boolean;
}

/** The tables at the end: what became of the rules in each language, and why they are not exact. */
export function convertTables({ languages, reasons }: ConvertCounts, titles: Readonly<Record<string, string>>, style: TableStyle): readonly string[] {
  const { colors, width } = style;
  const rows = [...languages.values()].map((count) => [
    count.language,
    String(count.rules),
    share(count.exact, count),
    share(count.approximate, count),
    share(count.partly, count),
    share(count.refused, count),
    byCount(count.vocabularies),
  ]);
  const columns = [
    { title: "Language", color: colors.bold },
    { title: "Rules" },
    { title: "Exact", color: colors.green },
    { title: "Approximate", color: colors.yellow },
    { title: "Partly", color: colors.yellow },
    { title: "Refused", color: colors.red },
    { title: "Vocabularies", color: colors.dim },
  ];
  return [...fittedTableLines(columns, rows, width, colors.underline), ...reasonLines([...reasons.values()], titles, style)];
}

function reasonLines(reasons: readonly Reason[], titles: Readonly<Record<string, string>>, { colors, width, verbose }: TableStyle): readonly string[] {
  if (reasons.length === 0) return [];
  const sorted = reasons.map((reason) => ({ reason, total: [...reason.languages.values()].reduce((sum, count) => sum + count, 0) })).sort((a, b) => b.total - a.total || (a.reason.code < b.reason.code ? -1 : 1));
  const rows = sorted.slice(0, mostReasons).map(({ reason, total }) => [
    String(total),
    reason.fidelity === "approximate" ? "approximate" : "refused",
    `${titles[reason.code] ?? ""} [${reason.code}]`,
    byCount(reason.languages),
  ]);
  const columns = [
    { title: "Rules" },
    { title: "Become", color: (padded: string, text: string) => (text === "approximate" ? colors.yellow(padded) : colors.red(padded)) },
    { title: "Because" },
    { title: "In", color: colors.dim },
  ];
  const more = sorted.length > mostReasons ? [`… and ${plural(sorted.length - mostReasons, "other reason")}.`] : [];
  const way = verbose ? [] : ["--verbose shows each loss with its place."];
  const rest = [...more, ...way].join(" ");
  return ["", ...fittedTableLines(columns, rows, width, colors.underline), ...(rest === "" ? [] : [colors.dim(rest)])];
}

function share(count: number, { rules }: LanguageCount): string {
  return count === 0 ? "0" : `${count} (${rules === count ? "100" : Math.min(99.9, (100 * count) / rules).toFixed(1)} %)`;
}

/** `sysmon 812, windows 300`: the most first. */
function byCount(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name, count]) => `${name} ${count}`).join(", ");
}

/** One line for a diagnostic: place, how grave, message and code. */
export function briefLine(source: string, diagnostic: PlacedDiagnostic, outputs: readonly string[], colors: Colors): string {
  const { severity, fidelity, message, code, line, column } = diagnostic;
  const place = line === undefined ? "" : `:${line}:${column ?? 1}`;
  const label = severity === "error" ? colors.red("error") : (severity === "info" ? colors.blue : colors.yellow)(fidelity ?? severity);
  const where = outputs.length === 0 ? "" : ` ${colors.dim(`(${outputs.join(", ")})`)}`;
  return `${printableLine(source)}${place} ${label}: ${printableLine(message)} ${colors.dim(`[${code}]`)}${where}`;
}

/**
 * The diagnostics of many rules, a line each: the errors, or all of them. What several languages say in the same words at
 * the same place is one line.
 */
export function briefLines(conversions: readonly Conversion[], all: boolean, colors: Colors): readonly string[] {
  const lines = new Map<string, { readonly source: string; readonly diagnostic: PlacedDiagnostic; readonly outputs: string[] }>();
  for (const { source, to, vocabulary, diagnostics } of conversions) {
    for (const diagnostic of diagnostics) {
      if (!all && diagnostic.severity !== "error") continue;
      const key = JSON.stringify([source, diagnostic.code, diagnostic.message, diagnostic.span]);
      const found = lines.get(key) ?? { source, diagnostic, outputs: [] };
      if (vocabulary !== null) found.outputs.push(`${to} · ${vocabulary}`);
      lines.set(key, found);
    }
  }
  const shown = [...lines.values()].slice(0, all ? lines.size : mostFaults).map(({ source, diagnostic, outputs }) => briefLine(source, diagnostic, all ? [...new Set(outputs)] : [], colors));
  return lines.size > shown.length ? [...shown, colors.dim(`… and ${plural(lines.size - shown.length, "other error")}: --verbose shows all.`)] : shown;
}

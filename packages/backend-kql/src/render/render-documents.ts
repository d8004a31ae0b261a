import { type DiagnosticSink, type MappedRule, type PrintedQuery, type RenderedDocument, reporter, type TemplateRenderer } from "@isorule/core";
import { kqlDiagnostics } from "../kql-diagnostics.js";
import { lowerRule } from "../lower/lower-rule.js";
import { settingsOf } from "../lower/settings.js";
import { hasLoneSurrogate } from "../syntax/literals.js";
import { defenderDetection } from "./defender-detection.js";
import { type Envelope, sentinelRule } from "./sentinel-rule.js";

/**
 * The documents of one format. An envelope belongs to one product: for a vocabulary of another there is no document.
 *
 * Diagnostics: `kql/format-not-for-vocabulary`, `kql/query-too-long`, `kql/window-too-long`, `kql/unprintable-text`,
 * `kql/tactic-renamed`.
 */
export function renderDocuments(
  queries: readonly PrintedQuery[],
  mapped: MappedRule,
  format: string,
  sink: DiagnosticSink,
  render: TemplateRenderer,
): readonly RenderedDocument[] {
  if (format === "query") return queries.map(({ part, text, units }) => ({ part, text: `${text}\n`, units }));
  const { rule, vocabulary } = mapped;
  const settings = settingsOf(vocabulary);
  const report = reporter(kqlDiagnostics, sink, rule.file);
  if (!settings.formats.includes(format)) {
    const reason = settings.formats.length === 0 ? "its settings name no format" : `its format is ${settings.formats.join(", ")}`;
    report("kql/format-not-for-vocabulary", { format, vocabulary: vocabulary.vocabulary, reason });
    return [];
  }
  const broken = [rule.title, rule.description, rule.explanation, rule.response].find((text) => text !== undefined && hasLoneSurrogate(text));
  if (broken !== undefined) {
    report("kql/unprintable-text", { format, vocabulary: vocabulary.vocabulary, what: JSON.stringify(broken.slice(0, 60)) });
    return [];
  }
  // What the query is made of is known from its tree; lowering is cheap, and has told its losses already.
  const plans = lowerRule(mapped, () => {});
  return queries.flatMap((printed, at) => {
    const plan = plans[at];
    if (plan === undefined) return [];
    const envelope: Envelope = { printed, plan, mapped, settings, format, report, render };
    const text = format === "sentinel-rule" ? sentinelRule(envelope) : defenderDetection(envelope);
    return text === undefined ? [] : [{ part: printed.part, text, units: printed.units }];
  });
}

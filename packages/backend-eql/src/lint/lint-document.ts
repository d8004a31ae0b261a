import { type Diagnostic, ownValue, reporter, type Span } from "@isorule/core";
import { parseKuery } from "../kuery/parse-kuery.js";
import { languageOf } from "../read/language-of.js";
import { queryLanguage } from "../read/read-rule.js";
import { textField, textsField } from "../read/rule-fields.js";
import { plainRule, sourceRules, type SourceRule } from "../read/source-rules.js";
import { parseEql } from "../syntax/parse-eql.js";
import type { LintContext } from "./lint-context.js";
import { eqlLintDiagnostics } from "./lint-diagnostics.js";
import { lintEql } from "./lint-eql.js";
import { lintKuery } from "./lint-kuery.js";

const mostCharacters = 20_000_000;

/**
 * What is dubious in a document of EQL or of Kibana's query language, plain or in rules: slow patterns, traps of case, of
 * wildcards and of fields that no index has, sequences without bounds. It looks at the syntax tree and not at the meaning.
 * What does not parse has no findings; reading it says why. Never throws for any input.
 *
 * Diagnostics: those of {@link eqlLintDiagnostics}.
 *
 * @example lintDocument('process where process.name == "cmd.exe"') // eql/lint-case
 */
export function lintDocument(text: string, { file, dialect }: { readonly file?: string; readonly dialect?: string } = {}): readonly Diagnostic[] {
  if (text.length > mostCharacters) return [];
  const diagnostics: Diagnostic[] = [];
  const report = reporter(eqlLintDiagnostics, (diagnostic) => diagnostics.push(diagnostic), file);
  const rules = sourceRules(text, () => undefined);
  for (const rule of rules ?? [plainRule(text, dialect ?? languageOf(text))]) {
    const query = textField(rule.fields, "query");
    const language = queryLanguage(rule.fields);
    if (query === undefined || (language !== "eql" && language !== "kuery")) continue;
    if (rules !== undefined && !hasIndices(rule)) report("eql/lint-no-index", {}, { span: rule.place([0, Math.min(1, query.length)]) });
    const context: LintContext = { query, report, place: rule.place, isPlain: (span) => isSame(text, query, rule, span) };
    if (language === "eql") {
      const { statement } = parseEql(query);
      if (statement !== undefined) lintEql(statement, context, rules !== undefined && isWide(rule));
    } else {
      const tree = parseKuery(query).query;
      if (tree !== undefined) lintKuery(tree, context);
    }
  }
  return diagnostics;
}

function hasIndices({ fields }: SourceRule): boolean {
  return textsField(fields, "index").length > 0 || typeof ownValue(fields, "data_view_id") === "string";
}

/** Whether the indices of a rule hold events of every kind. */
function isWide({ fields }: SourceRule): boolean {
  return textsField(fields, "index").some((pattern) => /^(?:\*|logs-\*|\*-\*|auditbeat-\*|filebeat-\*|winlogbeat-\*)$/.test(pattern));
}

/** Whether a part of the query stands in the document as it is, without escapes. */
function isSame(text: string, query: string, { place }: SourceRule, span: Span): boolean {
  return text.slice(...place(span)) === query.slice(...span);
}

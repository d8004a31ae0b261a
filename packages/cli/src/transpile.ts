import { normalizeRule, readRule, suggest, transpile as transpileWith, worstFidelity, type Backend, type Diagnostic, type Document, type Fidelity, type Rule, type Transpiled, type Vocabulary } from "@isorule/core";

import { backends } from "./generated/backends.js";

/** What to render, and how. */
export interface TranspileRuleOptions {
  /** A language such as `spl`, a backend, or several of these. Default: every language. */
  readonly to?: string | Backend | readonly (string | Backend)[];
  /**
   * A vocabulary by name, or one of the caller's own; or `"auto"`, or several, of which each language takes the one
   * that keeps most of the rule. Default: the first default one of each language.
   */
  readonly vocabulary?: string | Vocabulary | readonly (string | Vocabulary)[];
  /** Formats by name, such as `savedsearch`. Default: the default ones of each language. */
  readonly formats?: readonly string[];
  /** How diagnostics name the rule file. */
  readonly file?: string;
}

/** What became of a rule. */
export interface RuleTranspiled {
  /** Undefined when the text is no right rule: the diagnostics say why. */
  readonly rule: Rule | undefined;
  /** The documents of all languages. */
  readonly documents: readonly Document[];
  /** What reading and rendering found. */
  readonly diagnostics: readonly Diagnostic[];
  /** The worst of all languages; `dropped` for a wrong rule. */
  readonly fidelity: Fidelity;
  /** The same by language, in the order of `to`. */
  readonly languages: readonly Transpiled[];
}

/**
 * Renders a rule, or the text of a rule file, in one or more languages. Faults of the rule and losses are diagnostics.
 *
 * @throws TypeError when `to` names a language that does not exist: a fault of the caller
 * @example
 * const { documents, diagnostics } = transpile(text, { to: "kql", vocabulary: "sentinel" });
 * for (const { language, vocabulary } of transpile(text, { vocabulary: "auto" }).languages) console.log(language, vocabulary);
 */
export function transpile(ruleOrText: Rule | string, options: TranspileRuleOptions = {}): RuleTranspiled {
  const chosen = chooseBackends(options.to);
  const { rule, diagnostics } = typeof ruleOrText === "string" ? readRule(ruleOrText, options.file === undefined ? {} : { file: options.file }) : { rule: ruleOrText, diagnostics: [] };
  if (rule === undefined) return { rule, documents: [], diagnostics, fidelity: "dropped", languages: [] };
  const { vocabulary, formats } = options;
  const normalized = normalizeRule(rule);
  const languages = chosen.map((backend) => transpileWith(normalized, backend, { normalized: true, ...(vocabulary === undefined ? {} : { vocabulary }), ...(formats === undefined ? {} : { formats }) }));
  return {
    rule,
    documents: languages.flatMap((each) => each.documents),
    diagnostics: [...diagnostics, ...languages.flatMap((each) => each.diagnostics)],
    fidelity: worstFidelity(languages.map((each) => each.fidelity)),
    languages,
  };
}

function chooseBackends(to: TranspileRuleOptions["to"]): readonly Backend[] {
  if (to === undefined) return backends;
  return (Array.isArray(to) ? (to as readonly (string | Backend)[]) : [to as string | Backend]).map((each) => {
    if (typeof each !== "string") return each;
    const backend = backends.find(({ language }) => language === each);
    if (backend !== undefined) return backend;
    const languages = backends.map(({ language }) => language);
    const near = suggest(each, languages);
    throw new TypeError(`There is no language ${JSON.stringify(each)}. ${near === undefined ? `Known are: ${languages.join(", ")}.` : `Did you mean ${JSON.stringify(near)}?`}`);
  });
}

import { type Diagnostic, type Fidelity, readRule, type ReadOptions, type ReadRule, type Rule, suggest } from "@isorule/core";

import { backends } from "./generated/backends.js";
import { sourceLanguages } from "./generated/source-formats.js";
import { formatOf } from "./rules/source-format.js";

/** In which language a text is, and what its reader is told. */
export interface ReadAnyOptions extends ReadOptions {
  /**
   * A language such as `spl`, `rule` for a rule file of ours, or a notation such as `kuery`. Default: the extension of
   * `file` and the keys of the text tell.
   */
  readonly from?: string;
}

/** What a text says. */
export interface ReadAnyResult {
  /** In the order of the text. A rule with an error is left out. */
  readonly rules: readonly Rule[];
  readonly diagnostics: readonly Diagnostic[];
  /** How far each rule is the text. */
  readonly fidelities: readonly Exclude<Fidelity, "dropped">[];
  /** Of readers that know them: losses, and what the query asks in each place. */
  readonly readings: readonly ReadRule[] | undefined;
}

/**
 * Reads a text of any language that is read: rule files of ours, Sigma, SPL, EQL, Kibana queries, KQL, and the documents
 * that products exchange. Never throws for any text.
 *
 * @throws TypeError when `from` names no language, or nothing tells the language: a fault of the caller
 * @example read(text, { from: "kql" }).rules[0]?.signals
 */
export function read(text: string, options: ReadAnyOptions = {}): ReadAnyResult {
  const { from, ...others } = options;
  const format = from ?? formatOf(options.file ?? "", text);
  if (format === "rule" || format === "isorule") {
    const { rule, diagnostics } = readRule(text, options.file === undefined ? {} : { file: options.file });
    return { rules: rule === undefined ? [] : [rule], diagnostics, fidelities: rule === undefined ? [] : ["exact"], readings: undefined };
  }
  const { language, dialect } = languageOf(format);
  const reader = backends.find((backend) => backend.language === language)?.read;
  if (reader === undefined) throw new TypeError(`The language ${JSON.stringify(language)} is not read.`);
  const { rules, diagnostics, readings } = reader(text, dialect === undefined ? others : { ...others, dialect });
  return { rules, diagnostics, fidelities: rules.map((_, at) => readings?.[at]?.fidelity ?? "exact"), readings };
}

function languageOf(format: string): { readonly language: string; readonly dialect?: string } {
  if (backends.some((backend) => backend.language === format)) return { language: format };
  const found = sourceLanguages.find(({ dialects }) => dialects.includes(format));
  if (found !== undefined) return { language: found.language, dialect: format };
  if (format === "other") throw new TypeError("Neither the name nor the text tells the language: say it with `from`.");
  const known = ["rule", ...sourceLanguages.flatMap((each) => [each.language, ...each.dialects])];
  const near = suggest(format, known);
  throw new TypeError(`There is no language ${JSON.stringify(format)}. ${near === undefined ? `Known are: ${known.join(", ")}.` : `Did you mean ${JSON.stringify(near)}?`}`);
}

import { type CompiledQuery, type CompiledText, type Diagnostic, isJsonObject, type JsonObject, ownValue, reporter, type Vocabulary } from "@isorule/core";
import { type ParsedKuery, parseKuery } from "../kuery/parse-kuery.js";
import type { KueryNode } from "../kuery/tree.js";
import { eqlReadDiagnostics } from "../read/read-diagnostics.js";
import { plainRule, type SourceRule, sourceRules } from "../read/source-rules.js";
import { parseEql, type ParsedEql } from "../syntax/parse-eql.js";
import { compileKueryRule } from "./compile-kuery-rule.js";
import { compileQuery } from "./compile-query.js";

/** What a caller may say of a text. */
export interface CompileOptions {
  readonly file?: string;
  readonly vocabulary?: Vocabulary;
}

/**
 * The queries of a text: a plain query, or rules of Kibana or of elastic/detection-rules, each with the index patterns that
 * it looks at. Rules in Kibana's own query language are compiled, too.
 *
 * Diagnostics: those of the parsers and of the documents, in places of the text; `eql/read-language`.
 */
export function compileDocument(text: string, { file, vocabulary }: CompileOptions): CompiledText {
  const diagnostics: Diagnostic[] = [];
  const sink = (diagnostic: Diagnostic): void => {
    diagnostics.push(file === undefined || diagnostic.file !== undefined ? diagnostic : { ...diagnostic, file });
  };
  const report = reporter(eqlReadDiagnostics, sink, file);
  const rules = sourceRules(text, report);
  const queries = (rules ?? [plainRule(text, "")]).flatMap((rule): readonly CompiledQuery[] => {
    const query = stringOf(rule.fields, "query");
    const parsed = query === undefined ? undefined : rules === undefined ? parsePlain(query) : parseAs(languageOf(rule.fields), query);
    if (parsed === undefined) {
      report("eql/read-language", { what: query === undefined ? "without a query" : "of another language" }, { span: rule.place([0, 0]) });
      return [];
    }
    for (const diagnostic of parsed.diagnostics) sink(diagnostic.span === undefined ? diagnostic : { ...diagnostic, span: rule.place(diagnostic.span) });
    return compileRule(rule, parsed, vocabulary);
  });
  return { queries, diagnostics };
}

function compileRule({ fields }: SourceRule, parsed: ParsedEql | ParsedKuery, vocabulary: Vocabulary | undefined): readonly CompiledQuery[] {
  const patterns = ownValue(fields, "index");
  const index = Array.isArray(patterns) ? patterns.filter((pattern) => typeof pattern === "string") : [];
  const tiebreaker = stringOf(fields, "tiebreaker_field");
  const options = { index, ...(vocabulary === undefined ? {} : { vocabulary }), ...(tiebreaker === undefined ? {} : { tiebreaker }) };
  const filters = ownValue(fields, "filters");
  const isFiltered = Array.isArray(filters) && filters.some(isJsonObject);
  if ("statement" in parsed && parsed.statement !== undefined) return [compileQuery(parsed.statement, { ...options, isFiltered })];
  if ("query" in parsed && parsed.query !== undefined) return [compileKueryRule(parsed.query, fields, { ...options, isFiltered })];
  return [];
}

function stringOf(fields: JsonObject, key: string): string | undefined {
  const value = ownValue(fields, key);
  return typeof value === "string" ? value : undefined;
}

const kueryTypes: ReadonlySet<string> = new Set(["query", "threshold", "new_terms"]);

function languageOf(fields: JsonObject): string {
  const type = stringOf(fields, "type") ?? "";
  const language = stringOf(fields, "language") ?? (type === "eql" ? "eql" : kueryTypes.has(type) ? "kuery" : type);
  return language === "kuery" && type !== "" && !kueryTypes.has(type) ? type : language;
}

function parseAs(language: string, query: string): ParsedEql | ParsedKuery | undefined {
  return language === "eql" ? parseEql(query) : language === "kuery" ? parseKuery(query) : undefined;
}

/** How a query of EQL begins, also one with an error: with its form, or with the category of its events. */
const eqlStart = /^(?:\s|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*(?:(?:sequence|sample|join)\b|(?:[A-Za-z_]\w*|"[^"\n]*")\s+where\b)/;

/** A query by itself is of Kibana's language where it is no EQL and asks for a field. */
function parsePlain(query: string): ParsedEql | ParsedKuery {
  const parsed = parseEql(query);
  if (parsed.statement !== undefined || eqlStart.test(query.slice(0, 10_000))) return parsed;
  const other = parseKuery(query);
  return other.query !== undefined && asksForField(other.query) ? other : parsed;
}

function asksForField(node: KueryNode): boolean {
  if (node.kind === "and" || node.kind === "or") return node.operands.some(asksForField);
  return node.kind === "not" ? asksForField(node.operand) : node.kind === "match" ? node.field !== undefined : node.kind !== "all";
}

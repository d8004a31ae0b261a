import { type Diagnostic, type ReadOptions, type Report, reporter, type Span } from "@isorule/core";
import { isConf } from "../read/conf-document.js";
import type { SourceSearch } from "../read/document.js";
import { documentOf } from "../read/read-spl.js";
import { parseSpl } from "../syntax/parse-spl.js";
import type { EvalExpression, SplCommand, SplPipeline } from "../syntax/tree.js";
import { fixAt, isWritten, type LintContext, type LintFields, shown } from "./lint-context.js";
import { splLintDiagnostics } from "./lint-diagnostics.js";
import { isCaseTrap, lintWhere, plainPattern } from "./lint-eval.js";
import { boundsOf, lintSearch } from "./lint-search.js";

/** Findings of one text: more than this help nobody. */
const mostFindings = 1_000;

/**
 * What is dubious in the searches of a document: no bound in place or time, wildcards that are slow or stand for
 * themselves, traps of case, of missing values and of the order of operators, commands that cut off rows. Never throws
 * for any input.
 *
 * Diagnostics: `spl/lint-*`, some with a fix.
 *
 * @example lintSpl('EventCode=1 | where Image="C:\\\\a.exe"').map(({ code }) => code) // ["spl/lint-no-source", "spl/lint-case"]
 */
export function lintSpl(text: string, { file, definitions = {} }: Pick<ReadOptions, "file" | "definitions"> = {}): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = reporter(splLintDiagnostics, (diagnostic) => void (found.length < mostFindings && found.push(diagnostic)), file);
  const document = documentOf(text, () => undefined, file);
  const conf = isConf(text);
  for (const search of document.searches) {
    const { pipeline } = parseSpl(search.text, { definitions: { ...definitions, ...document.definitions } });
    const context: LintContext = { report, text: search.text, place: search.place, source: text };
    lintPipeline(pipeline, context);
    if (conf) lintTime(search, text, report);
  }
  return found.sort((left, right) => (left.span?.[0] ?? 0) - (right.span?.[0] ?? 0));
}

function lintPipeline(root: SplPipeline, context: LintContext): void {
  const open: (readonly [SplPipeline, outer: boolean])[] = [[root, true]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [pipeline, outer] = next;
    const fields: LintFields = { there: testedFields(pipeline), folded: foldedFields(pipeline) };
    pipeline.commands.forEach((command, at) => {
      if (at === 0 && outer) lintBase(command, context);
      for (const inside of lintCommand(command, pipeline.commands.slice(at + 1), fields, context)) open.push([inside, false]);
    });
  }
}

/** Names that commands make, or of which only rows with a value are left: no row lacks them. */
function testedFields(pipeline: SplPipeline): ReadonlySet<string> {
  const names = new Set<string>();
  for (const command of pipeline.commands) {
    if (command.kind === "stats" || command.kind === "tstats" || command.kind === "eventstats" || command.kind === "streamstats") {
      for (const { as } of command.aggregations) names.add(as);
      if (command.kind === "stats" || command.kind === "tstats") for (const { field } of command.by) names.add(field);
    } else if (command.kind === "eval") for (const { name } of command.assignments) names.add(name);
    else if (command.kind === "fillnull") for (const field of command.fields) names.add(field);
    else if (command.kind === "rename") for (const { from, to } of command.pairs) for (const name of renamed(names, from, to)) names.add(name);
  }
  return names;
}

/** The names that known names get: `Processes.*` AS `*` takes the data set away. */
function renamed(names: ReadonlySet<string>, from: string, to: string): readonly string[] {
  if (!from.endsWith("*") || !to.endsWith("*")) return names.has(from) ? [to] : [];
  const start = from.slice(0, -1);
  return [...names].flatMap((name) => (name.startsWith(start) ? [to.slice(0, -1) + name.slice(start.length)] : []));
}

/** Names whose values have letters of one case only. */
function foldedFields(pipeline: SplPipeline): ReadonlySet<string> {
  return new Set(pipeline.commands.flatMap((command) => (command.kind === "eval" ? command.assignments.flatMap(({ name, value }) => (isFolded(value) ? [name] : [])) : [])));
}

function isFolded(value: EvalExpression): boolean {
  return value.kind === "call" && (value.name === "lower" || value.name === "upper" || value.arguments.some((each) => each.kind === "call" && (each.name === "lower" || each.name === "upper")));
}

/** The first command: does anything bound what is read? */
function lintBase(command: SplCommand, context: LintContext): void {
  if (command.kind !== "search") return;
  const { report, place } = context;
  const { source, index } = boundsOf(command.expression, context);
  if (!source) report("spl/lint-no-source", {}, { span: place(command.span) });
  else if (!index) report("spl/lint-no-index", {}, { span: place(command.span) });
}

/** Commands whose result depends on every row. */
const counting: readonly string[] = ["stats", "streamstats", "eventstats", "dedup", "transaction", "timechart", "chart", "autoregress", "delta", "accum", "join"];

function nameOf(command: SplCommand): string {
  return command.kind === "other" ? command.name : command.kind;
}

/** The checks of a command. Gives the searches inside of it. */
function lintCommand(command: SplCommand, behind: readonly SplCommand[], fields: LintFields, context: LintContext): readonly SplPipeline[] {
  const { report, place, text } = context;
  if (!isWritten(command.span, context) && command.kind !== "search") return [];
  const span = place(command.span);
  switch (command.kind) {
    case "search":
      return lintSearch(command.expression, fields.there, context);
    case "tstats":
      // The fields of the BY clause are there in every row.
      return command.where === undefined ? [] : lintSearch(command.where, new Set(command.by.map(({ field }) => field)), context);
    case "where":
      lintWhere(command.condition, fields, context);
      return [];
    case "regex": {
      if (isCaseTrap(command.pattern)) report("spl/lint-case", { test: shown(text.slice(...command.span)), mend: "Begin the pattern with (?i)." }, { span });
      const plain = plainPattern(command.pattern);
      if (plain !== undefined && command.field !== "_raw") report("spl/lint-regex-without-need", { pattern: shown(command.pattern), mend: `${command.negated ? "NOT " : ""}${command.field}="${shown(plain)}"` }, { span });
      return [];
    }
    case "sort": {
      const next = behind.find((each) => counting.includes(nameOf(each)));
      if (command.limit === undefined && next !== undefined) {
        const word: Span = [command.span[0], command.span[0] + 4];
        report("spl/lint-sort-limit", { command: nameOf(next) }, { span, ...(text.slice(...word).toLowerCase() === "sort" ? fixAt(word, `${text.slice(...word)} 0`, true, context) : {}) });
      }
      return [];
    }
    case "join":
      report("spl/lint-join", {}, { span });
      return [command.search];
    case "append":
    case "appendcols":
    case "appendpipe":
      return [command.search];
    case "multisearch":
    case "union":
      return command.searches;
    case "other":
      if (command.name === "transaction") report("spl/lint-transaction", {}, { span });
      return [];
    default:
      return [];
  }
}

/** A stanza of savedsearches.conf needs a bound, in a setting or in the search. */
function lintTime(search: SourceSearch, text: string, report: Report<typeof splLintDiagnostics>): void {
  const at = search.place([0, 0])[0];
  const start = text.lastIndexOf("\n[", at) + 1;
  const next = text.indexOf("\n[", at);
  const stanza = text.slice(start, next < 0 ? text.length : next);
  if (search.range !== undefined || /^[ \t]*dispatch\.earliest_time[ \t]*=[ \t]*\S/m.test(stanza) || /\b(?:earliest|_index_earliest)\s*=/i.test(search.text)) return;
  const end = text.indexOf("\n", start);
  report("spl/lint-no-time", {}, { span: [start, end < 0 ? text.length : end] });
}

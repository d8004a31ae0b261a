import { type Argument, argumentsOf, byFieldsOf, isOn, isSign, isWord, takeOptions } from "./arguments.js";
import { aggregationsOf } from "./parse-aggregations.js";
import { type ParseSubsearch, parseSearch } from "./parse-search.js";
import type { ParseContext } from "./source-text.js";
import type { TstatsCommand } from "./tree.js";

/** Names that are options of `tstats` and `mstats` and no functions. */
const optionNames = ["prestats", "append", "summariesonly", "allow_old_summaries", "chunk_size", "fillnull_value", "include_reduced_buckets", "local", "use_summary_index_values", "use_replicated_buckets", "chart", "backfill", "update_period", "every", "span"];

/** A clause with its words; `start` and `end` are the offsets of the text behind its key word. */
interface Clause {
  readonly name: "head" | "from" | "where" | "by";
  readonly start: number;
  readonly end: number;
}

/**
 * Reads `tstats`: options, functions, FROM, WHERE and BY, in any order and any case.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/tstats
 */
export function parseTstats(kind: TstatsCommand["kind"], context: ParseContext, start: number, end: number, span: TstatsCommand["span"], subsearch: ParseSubsearch): TstatsCommand {
  const words = argumentsOf(context.text, start, end);
  const clauses = clausesOf(words, start, end);
  const optionTable = new Set(optionNames);
  const wordsOf = (clause: Clause): readonly Argument[] => words.filter((each) => each.start >= clause.start && each.end <= clause.end);
  const options: Record<string, string> = {};
  const aggregations: TstatsCommand["aggregations"][number][] = [];
  const by: TstatsCommand["by"][number][] = [];
  let datamodel: string | undefined;
  let where: TstatsCommand["where"];
  for (const clause of clauses) {
    const found = wordsOf(clause);
    switch (clause.name) {
      case "head": {
        const sorted = takeOptions(found, optionTable);
        Object.assign(options, sorted.options);
        for (const each of aggregationsOf(context, sorted.rest)) aggregations.push(each);
        break;
      }
      case "from": {
        const named = found.findIndex((each) => isWord(each, "datamodel"));
        if (named < 0) break;
        const name = isSign(found[named + 1], "=") || isSign(found[named + 1], ":") ? found[named + 2] : found[named + 1];
        datamodel = name?.text.replace(/^datamodel[:=]/i, "");
        // `FROM datamodel=A nodename=B.C`: options may stand behind it.
        const sorted = takeOptions(found.slice(named + 3));
        Object.assign(options, sorted.options);
        for (const each of aggregationsOf(context, sorted.rest)) aggregations.push(each);
        break;
      }
      case "where":
        where = parseSearch(context, clause.start, clause.end, subsearch);
        break;
      case "by": {
        const sorted = takeOptions(found, new Set(optionNames.filter((name) => name !== "span")));
        Object.assign(options, sorted.options);
        for (const each of byFieldsOf(context, sorted.rest)) by.push(each);
      }
    }
  }
  return { kind, options, prestats: isOn(options["prestats"], false), append: isOn(options["append"], false), aggregations, datamodel, where, by, span };
}

function clausesOf(words: readonly Argument[], start: number, end: number): readonly Clause[] {
  const clauses: Clause[] = [];
  let name: Clause["name"] = "head";
  let from = start;
  let depth = 0;
  const seen = new Set<Clause["name"]>();
  words.forEach((each, index) => {
    if (isSign(each, "(")) depth++;
    if (isSign(each, ")")) depth--;
    // Behind an operator the word is a value: `user=by`.
    if (depth > 0 || each.kind !== "word" || isOperator(words[index - 1])) return;
    const next = clauseName(each.text.toLowerCase());
    if (next === undefined || seen.has(next) || isSign(words[index + 1], "=")) return;
    seen.add(next);
    clauses.push({ name, start: from, end: each.start });
    name = next;
    from = each.end;
  });
  clauses.push({ name, start: from, end });
  return clauses.filter((clause) => clause.start < clause.end);
}

function isOperator(word: Argument | undefined): boolean {
  return word !== undefined && (isSign(word, "=") || (word.kind === "word" && /[<>!]$/.test(word.text)));
}

function clauseName(word: string): Clause["name"] | undefined {
  switch (word) {
    case "from":
    case "where":
    case "by":
      return word;
    case "groupby":
      return "by";
    default:
      return undefined;
  }
}

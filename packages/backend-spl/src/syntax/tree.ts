import type { Span } from "@isorule/core";

/**
 * The syntax tree of SPL. It says what the text says and decides nothing about meaning: a reader makes a rule of it, an
 * engine runs it.
 *
 * All spans are offsets in the text that was parsed. What a macro brought in has the span of the macro's call.
 */

/** Commands with pipes between them. A text that does not begin with a pipe begins with the command `search`. */
export interface SplPipeline {
  readonly kind: "pipeline";
  readonly commands: readonly SplCommand[];
  readonly span: Span;
}

// Searches

/** A condition of `search`, of the WHERE of `tstats` and of the first command. NOT binds tightest, then OR, then AND. */
export type SearchExpression = SearchAll | SearchAny | SearchNot | SearchCompare | SearchIn | SearchText | SearchMacro | SearchSub;

/** All of the operands, with AND or with nothing between them. No operand: every event (`search *` has one). */
export interface SearchAll {
  readonly kind: "and";
  readonly operands: readonly SearchExpression[];
  readonly span: Span;
}

/** Any of the operands. */
export interface SearchAny {
  readonly kind: "or";
  readonly operands: readonly SearchExpression[];
  readonly span: Span;
}

/** `NOT x`: every event that x does not find, those without the field too. */
export interface SearchNot {
  readonly kind: "not";
  readonly operand: SearchExpression;
  readonly span: Span;
}

/** How a search compares a field. `==` is written `=` here. */
export type SearchOperator = "=" | "!=" | "<" | "<=" | ">" | ">=";

/** `field=value`. The field is without its quotes. Time modifiers such as `earliest=-24h` come as this too. */
export interface SearchCompare {
  readonly kind: "compare";
  readonly field: string;
  readonly operator: SearchOperator;
  readonly value: SearchValue;
  readonly span: Span;
}

/** `field IN (value, ...)`. `field NOT IN (...)` is a `not` around it. */
export interface SearchIn {
  readonly kind: "in";
  readonly field: string;
  readonly values: readonly SearchValue[];
  readonly span: Span;
}

/** A word or a quoted phrase that stands alone: the event has it as terms. */
export interface SearchText {
  readonly kind: "text";
  readonly value: SearchValue;
  readonly span: Span;
}

/** A macro of which no definition is known, between conditions. */
export interface SearchMacro {
  readonly kind: "macro";
  readonly name: string;
  readonly arguments: readonly string[];
  readonly span: Span;
}

/** `[ ... ]` between conditions: its rows become conditions. */
export interface SearchSub {
  readonly kind: "subsearch";
  readonly search: SplPipeline;
  readonly span: Span;
}

/** A value of a search. */
export interface SearchValue {
  /** Without quotes and escapes. Every `*` is a wildcard: nothing escapes it in a search. */
  readonly text: string;
  readonly quoted: boolean;
  /** `case`: inside CASE(), with case; `term`: inside TERM(), one indexed term. */
  readonly form: "plain" | "case" | "term";
  readonly span: Span;
}

// Expressions of eval and where

/** An expression of `eval` and `where`. NOT binds tightest of the words, then AND, then OR and XOR. */
export type EvalExpression = EvalText | EvalNumber | EvalField | EvalCall | EvalNot | EvalMinus | EvalMany | EvalCompare | EvalArithmetic;

/** `"text"`, without quotes and escapes: `\"` and `\\` are read, any other backslash stays. */
export interface EvalText {
  readonly kind: "text";
  readonly text: string;
  readonly span: Span;
}

/** `12.5`, `0x1f` */
export interface EvalNumber {
  readonly kind: "number";
  readonly value: number;
  readonly span: Span;
}

/** `name` or `'a name'`. The words true, false and null without parentheses are fields, which the vendor's eval says too. */
export interface EvalField {
  readonly kind: "field";
  readonly name: string;
  readonly span: Span;
}

/** `name(argument, ...)`, the name in lower case. `f IN (a, b)` is a call of `in` with f first; `f NOT IN (..)` a `not` around it. */
export interface EvalCall {
  readonly kind: "call";
  readonly name: string;
  readonly arguments: readonly EvalExpression[];
  readonly span: Span;
}

/** `NOT x`, `! x` */
export interface EvalNot {
  readonly kind: "not";
  readonly operand: EvalExpression;
  readonly span: Span;
}

/** `-x` */
export interface EvalMinus {
  readonly kind: "minus";
  readonly operand: EvalExpression;
  readonly span: Span;
}

/** Two or more operands with the same operator between them; `concat` is the dot. */
export interface EvalMany {
  readonly kind: "and" | "or" | "xor" | "concat";
  readonly operands: readonly EvalExpression[];
  readonly span: Span;
}

/** A comparison. `==` is written `=` here; `like` is the infix `field LIKE "pattern"`. */
export interface EvalCompare {
  readonly kind: "compare";
  readonly operator: "=" | "!=" | "<" | "<=" | ">" | ">=" | "like";
  readonly left: EvalExpression;
  readonly right: EvalExpression;
  readonly span: Span;
}

/** `left + right` and the like. `+` joins two texts. */
export interface EvalArithmetic {
  readonly kind: "arithmetic";
  readonly operator: "+" | "-" | "*" | "/" | "%";
  readonly left: EvalExpression;
  readonly right: EvalExpression;
  readonly span: Span;
}

// Parts of commands

/** `name=value` of `eval`. */
export interface EvalAssignment {
  readonly name: string;
  readonly value: EvalExpression;
  readonly span: Span;
}

/** `dc(field) AS name`. */
export interface Aggregation {
  /** In lower case and as written: `count`, `c`, `dc`, `distinct_count`, `values`, `exactperc95`, `sparkline`. */
  readonly function: string;
  /** The field, without quotes, wildcards included; undefined for a plain `count` and where an expression stands. */
  readonly field: string | undefined;
  /** The expression of `count(eval(...))`. */
  readonly expression: EvalExpression | undefined;
  /** The name of the result: that of AS, else the text as it is written, such as `dc(user)`. */
  readonly as: string;
  readonly span: Span;
}

/** A field of a BY clause; `spanText` is what stands behind `span=`, such as `1h`. */
export interface ByField {
  readonly field: string;
  readonly spanText: string | undefined;
  readonly span: Span;
}

/** A key of `sort`. */
export interface SortKey {
  readonly field: string;
  readonly descending: boolean;
  /** The function around the field; `auto` where there is none. */
  readonly as: "auto" | "num" | "str" | "ip";
}

/** `name AS other`: of `rename`, `lookup`, `convert`. `to` is the name itself where no AS stands. */
export interface NamePair {
  readonly from: string;
  readonly to: string;
}

/** Options before or behind the arguments of a command, such as `limit=0`: names in lower case, values without quotes. */
export type CommandOptions = Readonly<Record<string, string>>;

// Commands

/** One command of a pipeline. */
export type SplCommand =
  | SearchCommand
  | WhereCommand
  | EvalCommand
  | RegexCommand
  | RexCommand
  | RenameCommand
  | StatsCommand
  | StreamstatsCommand
  | TstatsCommand
  | FieldsCommand
  | DedupCommand
  | BinCommand
  | SortCommand
  | FillnullCommand
  | FromCommand
  | MultisearchCommand
  | SubsearchCommand
  | JoinCommand
  | SpathCommand
  | MvexpandCommand
  | LookupCommand
  | InputlookupCommand
  | HeadCommand
  | MacroCommand
  | OtherCommand;

/** `search condition` */
export interface SearchCommand {
  readonly kind: "search";
  readonly expression: SearchExpression;
  readonly span: Span;
}

/** `where expression` */
export interface WhereCommand {
  readonly kind: "where";
  readonly condition: EvalExpression;
  readonly span: Span;
}

/** `eval a=x, b=y`: one after the other, so that y sees the new a. */
export interface EvalCommand {
  readonly kind: "eval";
  readonly assignments: readonly EvalAssignment[];
  readonly span: Span;
}

/** `regex field="pattern"`, `regex field!="pattern"`, `regex "pattern"` on `_raw`. */
export interface RegexCommand {
  readonly kind: "regex";
  readonly field: string;
  readonly negated: boolean;
  /** After the quoted text was read: what PCRE gets. */
  readonly pattern: string;
  readonly span: Span;
}

/** `rex field=name mode=sed max_match=n "pattern"` */
export interface RexCommand {
  readonly kind: "rex";
  readonly field: string;
  readonly sed: boolean;
  readonly options: CommandOptions;
  readonly pattern: string;
  readonly span: Span;
}

/** `rename a AS b, "c d" AS e, Processes.* AS *` */
export interface RenameCommand {
  readonly kind: "rename";
  readonly pairs: readonly NamePair[];
  readonly span: Span;
}

/** `stats`, `eventstats`: functions over all rows of a group. */
export interface StatsCommand {
  readonly kind: "stats" | "eventstats";
  readonly options: CommandOptions;
  readonly aggregations: readonly Aggregation[];
  readonly by: readonly ByField[];
  readonly span: Span;
}

/** `streamstats`: functions over the rows of a group up to this one. */
export interface StreamstatsCommand {
  readonly kind: "streamstats";
  /** Whether this row counts. Default true. */
  readonly current: boolean;
  /** Rows; 0 is all. Default 0. */
  readonly window: number;
  /** Whether the window is over all groups together. Default true; it matters with `window` only. */
  readonly global: boolean;
  /** Seconds, of `time_window`. */
  readonly seconds: number | undefined;
  /** All options, those above too. */
  readonly options: CommandOptions;
  readonly aggregations: readonly Aggregation[];
  readonly by: readonly ByField[];
  readonly span: Span;
}

/** `tstats options functions from datamodel=A.B where condition by fields`, `mstats` likewise. */
export interface TstatsCommand {
  readonly kind: "tstats" | "mstats";
  /** `prestats`, `append`, `summariesonly`, `fillnull_value`, `allow_old_summaries`, `chunk_size`, ... */
  readonly options: CommandOptions;
  readonly prestats: boolean;
  readonly append: boolean;
  readonly aggregations: readonly Aggregation[];
  /** `Endpoint.Processes` or `Endpoint` as written behind `datamodel=`; undefined where no data model is read. */
  readonly datamodel: string | undefined;
  /** All of the WHERE, `nodename=` and `index=` too; undefined where there is none. */
  readonly where: SearchExpression | undefined;
  readonly by: readonly ByField[];
  readonly span: Span;
}

/** `fields a, b`, `fields - a`, `table a b`: names may hold wildcards. */
export interface FieldsCommand {
  readonly kind: "fields" | "table";
  /** Whether the fields are taken away. */
  readonly removed: boolean;
  readonly names: readonly string[];
  readonly span: Span;
}

/** `dedup 3 a b keepempty=true sortby -c` */
export interface DedupCommand {
  readonly kind: "dedup";
  readonly count: number;
  readonly fields: readonly string[];
  readonly options: CommandOptions;
  readonly sortBy: readonly SortKey[];
  readonly span: Span;
}

/** `bin span=1h _time AS bucket`, also as `bucket`. */
export interface BinCommand {
  readonly kind: "bin";
  /** Undefined where none is named. */
  readonly field: string | undefined;
  readonly as: string | undefined;
  /** `1h` of `span=1h` */
  readonly spanText: string | undefined;
  readonly options: CommandOptions;
  readonly span: Span;
}

/** `sort 0 a, -num(b)` */
export interface SortCommand {
  readonly kind: "sort";
  /** 0 is all; undefined where none is written, which is 10,000. */
  readonly limit: number | undefined;
  readonly keys: readonly SortKey[];
  readonly span: Span;
}

/** `fillnull value=0 a b`: all fields where none is named. */
export interface FillnullCommand {
  readonly kind: "fillnull";
  readonly value: string;
  readonly fields: readonly string[];
  readonly span: Span;
}

/** `from datamodel:"Risk.All_Risk"`, `from datamodel Endpoint.Processes`, `datamodel Endpoint Processes search`. */
export interface FromCommand {
  readonly kind: "from";
  /** `Risk.All_Risk`; undefined for another kind of data set. */
  readonly datamodel: string | undefined;
  /** All that stands behind the command. */
  readonly text: string;
  readonly span: Span;
}

/** `multisearch [search ...] [search ...]`, `union [...] [...]` */
export interface MultisearchCommand {
  readonly kind: "multisearch" | "union";
  readonly searches: readonly SplPipeline[];
  /** Data sets of `union` by name, such as `datamodel:Internal_Audit_Logs`. */
  readonly datasets: readonly string[];
  readonly options: CommandOptions;
  readonly span: Span;
}

/** `append [...]` and others that run a search on the side. */
export interface SubsearchCommand {
  readonly kind: "append" | "appendcols" | "appendpipe";
  readonly options: CommandOptions;
  readonly search: SplPipeline;
  readonly span: Span;
}

/** `join type=left a b [...]` */
export interface JoinCommand {
  readonly kind: "join";
  readonly options: CommandOptions;
  readonly fields: readonly string[];
  readonly search: SplPipeline;
  readonly span: Span;
}

/** `spath input=a output=b path=c.d` */
export interface SpathCommand {
  readonly kind: "spath";
  /** Default `_raw`. */
  readonly input: string;
  readonly output: string | undefined;
  readonly path: string | undefined;
  readonly span: Span;
}

/** `mvexpand field limit=n` */
export interface MvexpandCommand {
  readonly kind: "mvexpand";
  readonly field: string;
  readonly span: Span;
}

/** `lookup update=true name a AS b OUTPUTNEW c AS d` */
export interface LookupCommand {
  readonly kind: "lookup";
  readonly name: string;
  /** `from` is the name in the table, `to` the one in the event. */
  readonly inputs: readonly NamePair[];
  readonly outputs: readonly NamePair[];
  /** Whether only fields that the event does not have are written: OUTPUTNEW. */
  readonly onlyNew: boolean;
  readonly options: CommandOptions;
  readonly span: Span;
}

/** `inputlookup append=true name where condition` */
export interface InputlookupCommand {
  readonly kind: "inputlookup";
  readonly name: string;
  readonly options: CommandOptions;
  readonly where: SearchExpression | undefined;
  readonly span: Span;
}

/** `head 10`, `head while (x)`: only the plain form has its number. */
export interface HeadCommand {
  readonly kind: "head";
  /** Undefined where an expression stands. Default 10. */
  readonly limit: number | undefined;
  readonly span: Span;
}

/** A macro of which no definition is known, in the place of a command. */
export interface MacroCommand {
  readonly kind: "macro";
  readonly name: string;
  readonly arguments: readonly string[];
  readonly span: Span;
}

/** Any other command, or one whose arguments could not be read; then a problem was reported at its span. */
export interface OtherCommand {
  readonly kind: "other";
  /** In lower case. */
  readonly name: string;
  /** What stands behind the name. */
  readonly text: string;
  /** Whether the command is one of the kinds above and was not understood. */
  readonly faulty: boolean;
  readonly span: Span;
}

/** What is wrong with a text, or what the parser had to give up. */
export interface SplProblem {
  /** `syntax`: not SPL; `macro`: a macro that is not defined; `limit`: too deep or too long. */
  readonly what: "syntax" | "macro" | "limit";
  readonly message: string;
  readonly span: Span;
}

/** A parsed text. */
export interface ParsedSpl {
  /** Always there: what could not be understood is an {@link OtherCommand} and a problem of `syntax` or `limit`. */
  readonly pipeline: SplPipeline;
  readonly problems: readonly SplProblem[];
}

/** What a parser may be told. */
export interface ParseSplOptions {
  /**
   * The definitions of macros, by name. One with arguments has their names behind it: `security_content_ctime(field)`,
   * in whose definition `$field$` stands for the argument.
   */
  readonly definitions?: Readonly<Record<string, string>>;
}

import type { Span } from "@isorule/core";

/**
 * The syntax tree of a query, as written: names are not resolved, literals are read, parentheses are gone.
 *
 * Tables and scalars share one grammar: a name, a call or a member may be either, and only its place tells. So there is
 * one type of expression, and {@link Pipe} is the one that is surely a table.
 * Manual: https://learn.microsoft.com/kusto/query/ and
 * https://github.com/microsoft/Kusto-Query-Language/blob/master/grammar/Kql.g4
 */
export type KqlExpression =
  | KqlName | KqlText | KqlNumber | KqlBoolean | KqlTimespan | KqlDatetime | KqlGuid | KqlDynamic | KqlNull | KqlStar
  | KqlMember | KqlElement | KqlCall | KqlUnary | KqlArithmetic | KqlComparison | KqlMembership | KqlBetween | KqlLogic
  | KqlPipe | KqlDatatable | KqlExternalData | KqlTypeOf | KqlFault;

/** What every node has: start and end offset in the text that was parsed. */
interface Node<Kind extends string> {
  readonly kind: Kind;
  readonly span: Span;
}

/** `Image`, `['my column']`, `$left`, `$right`. In a list of columns also a pattern such as `Process*`. */
export interface KqlName extends Node<"name"> {
  readonly name: string;
}
/** A string literal; parts that stand side by side are one. */
export interface KqlText extends Node<"text"> {
  readonly value: string;
}
/** `5`, `0x1f`, `1.5`, `1e3`, `long(5)`, `real(1)`, `decimal(1.5)`. */
export interface KqlNumber extends Node<"number"> {
  readonly type: "int" | "long" | "real" | "decimal";
  readonly value: number;
  /** The literal as written, without the type: a `long` may have more digits than `value` can hold. */
  readonly text: string;
}
/** `true`, `false`, `bool(true)`. */
export interface KqlBoolean extends Node<"boolean"> {
  readonly value: boolean;
}
/** `5m`, `time(1.02:03:04)`, `timespan(5m)`. */
export interface KqlTimespan extends Node<"timespan"> {
  readonly milliseconds: number;
}
/** `datetime(2024-01-01)`. */
export interface KqlDatetime extends Node<"datetime"> {
  /** Since 1970, UTC. */
  readonly milliseconds: number;
}
/** In lower case, without braces. */
export interface KqlGuid extends Node<"guid"> {
  readonly value: string;
}
/** What a `dynamic(...)` literal holds. Numbers of more than 53 bits lose digits. */
export type KqlDynamicValue = string | number | boolean | null | readonly KqlDynamicValue[] | { readonly [name: string]: KqlDynamicValue };
/** `dynamic([1, "a"])`. Time spans and points in time inside are texts. */
export interface KqlDynamic extends Node<"dynamic"> {
  readonly value: KqlDynamicValue;
}
/** `int(null)`, `datetime(null)`, `dynamic(null)`. */
export interface KqlNull extends Node<"null"> {
  readonly type: string;
}
/** `*`: every column. */
export interface KqlStar extends Node<"star"> {}
/** `of.name` */
export interface KqlMember extends Node<"member"> {
  readonly of: KqlExpression;
  readonly name: string;
}
/** `of["name"]`, `of[0]`, `of[column]` */
export interface KqlElement extends Node<"element"> {
  readonly of: KqlExpression;
  readonly index: KqlExpression;
}
/** `name(a, option = b)`. `not(...)`, `iff(...)` and `toscalar(...)` are calls, too; a table in an argument is a pipe. */
export interface KqlCall extends Node<"call"> {
  /** `cluster("x")` of `cluster("x").database("y")`. */
  readonly of?: KqlExpression;
  readonly name: string;
  readonly arguments: readonly KqlArgument[];
}
/** One argument of a call. */
export interface KqlArgument {
  /** Of `name = value`. */
  readonly name?: string;
  readonly value: KqlExpression;
}
/** `-a`, `+a` */
export interface KqlUnary extends Node<"unary"> {
  readonly operator: "-" | "+";
  readonly operand: KqlExpression;
}
/** `a + b` */
export interface KqlArithmetic extends Node<"arithmetic"> {
  readonly operator: "+" | "-" | "*" | "/" | "%";
  readonly left: KqlExpression;
  readonly right: KqlExpression;
}
/** The operators of the language with one value on each side. `<>` is `!=`, and old spellings are the new ones. */
export const comparisonOperators = [
  "==", "!=", "<", "<=", ">", ">=", "=~", "!~", ":",
  "has", "!has", "has_cs", "!has_cs", "hasprefix", "!hasprefix", "hasprefix_cs", "!hasprefix_cs",
  "hassuffix", "!hassuffix", "hassuffix_cs", "!hassuffix_cs",
  "contains", "!contains", "contains_cs", "!contains_cs",
  "startswith", "!startswith", "startswith_cs", "!startswith_cs",
  "endswith", "!endswith", "endswith_cs", "!endswith_cs",
  "matches regex", "like", "notlike", "likecs", "notlikecs",
] as const;
/** One of {@link comparisonOperators}. */
export type KqlComparisonOperator = (typeof comparisonOperators)[number];
/** `left == right` */
export interface KqlComparison extends Node<"comparison"> {
  readonly operator: KqlComparisonOperator;
  readonly left: KqlExpression;
  readonly right: KqlExpression;
}
/** The operators with a list on the right. */
export const membershipOperators = ["in", "!in", "in~", "!in~", "has_any", "has_all"] as const;
/** One of {@link membershipOperators}. */
export type KqlMembershipOperator = (typeof membershipOperators)[number];
/** `left in (values)`. One value may be a list (a `let`, `dynamic([..])`) or a table of one column. */
export interface KqlMembership extends Node<"membership"> {
  readonly operator: KqlMembershipOperator;
  readonly left: KqlExpression;
  readonly values: readonly KqlExpression[];
}
/** `left between (from .. to)`, both ends included. */
export interface KqlBetween extends Node<"between"> {
  readonly negated: boolean;
  readonly left: KqlExpression;
  readonly from: KqlExpression;
  readonly to: KqlExpression;
}
/** `a and b and c`: a chain without parentheses is one node; at least two operands. */
export interface KqlLogic extends Node<"and" | "or"> {
  readonly operands: readonly KqlExpression[];
}
/** `datatable (A: string) ["x"]` */
export interface KqlDatatable extends Node<"datatable"> {
  readonly columns: readonly KqlColumnType[];
  readonly values: readonly KqlExpression[];
}
/** `externaldata (A: string) ["https://…"]` */
export interface KqlExternalData extends Node<"externaldata"> {
  readonly columns: readonly KqlColumnType[];
  readonly sources: readonly KqlExpression[];
}
/** `typeof(long)` */
export interface KqlTypeOf extends Node<"typeof"> {
  readonly type: string;
}
/** What could not be read; a diagnostic says why. */
export interface KqlFault extends Node<"fault"> {}

/** `Name: type` */
export interface KqlColumnType {
  readonly name: string;
  readonly type: string;
  /** In `declare`: the value where none is given. */
  readonly value?: KqlExpression;
}

/** A table and what is done with it, in order. */
export interface KqlPipe extends Node<"pipe"> {
  /** Undefined where the first operator makes the rows: `union`, `print`, `range`, `search`, `find`, `evaluate`. */
  readonly source: KqlExpression | undefined;
  readonly operators: readonly KqlTabular[];
}

/** `Name = value`, `(A, B) = value`, or a value without a name (no `names`). */
export interface KqlAssignment {
  readonly names: readonly string[];
  readonly value: KqlExpression;
  readonly span: Span;
}

/** `kind=inner`, `hint.strategy=shuffle`, `with_source=T`: name in lower case without spaces, value as written. */
export type KqlParameters = Readonly<Record<string, string>>;

/** What stands between two pipes. */
export type KqlTabular =
  | KqlWhere | KqlExtend | KqlProject | KqlColumns | KqlSummarize | KqlDistinct | KqlUnion | KqlJoin | KqlSort | KqlTop
  | KqlTake | KqlCount | KqlMvExpand | KqlMvApply | KqlParse | KqlParseKv | KqlEvaluate | KqlInvoke | KqlMakeSeries
  | KqlRender | KqlScan | KqlPartition | KqlRange | KqlSearch | KqlFind | KqlAs | KqlSampleDistinct | KqlGetSchema | KqlOther;

/** `where`, `filter` */
export interface KqlWhere extends Node<"where"> {
  /** Of `where Name = value`, which compares nothing: `value` is the condition. A common slip for `==`. */
  readonly name?: string;
  readonly condition: KqlExpression;
}
/** `extend`, and `serialize`, which keeps the rows in order beside that. */
export interface KqlExtend extends Node<"extend" | "serialize"> {
  readonly items: readonly KqlAssignment[];
}
/** `project`, `project-rename` and `print`, which makes one row. */
export interface KqlProject extends Node<"project" | "project-rename" | "print"> {
  readonly items: readonly KqlAssignment[];
}
/** Columns by name or pattern (`Process*`). For `project-reorder` their order words are left out. */
export interface KqlColumns extends Node<"project-away" | "project-keep" | "project-reorder"> {
  readonly columns: readonly KqlExpression[];
}
/** `summarize count() by A` */
export interface KqlSummarize extends Node<"summarize"> {
  readonly parameters: KqlParameters;
  readonly aggregates: readonly KqlAssignment[];
  readonly by: readonly KqlAssignment[];
}
/** `distinct A, B` */
export interface KqlDistinct extends Node<"distinct"> {
  readonly items: readonly KqlAssignment[];
}
/** `union kind=outer T, (U | where …)` */
export interface KqlUnion extends Node<"union"> {
  readonly parameters: KqlParameters;
  readonly tables: readonly KqlExpression[];
}
/** `on` holds names, or comparisons of `$left.a` with `$right.b`, or an `and` of such. */
export interface KqlJoin extends Node<"join" | "lookup"> {
  readonly parameters: KqlParameters;
  readonly right: KqlExpression;
  readonly on: readonly KqlExpression[];
}
/** One key of an order. Without words the order is descending, and nulls come last there, first where it is ascending. */
export interface KqlOrder {
  readonly value: KqlExpression;
  readonly order: "asc" | "desc";
  readonly nulls: "first" | "last";
}
/** `sort by A desc` */
export interface KqlSort extends Node<"sort"> {
  readonly by: readonly KqlOrder[];
}
/** `top 5 by A` */
export interface KqlTop extends Node<"top"> {
  readonly count: KqlExpression;
  readonly by: readonly KqlOrder[];
}
/** `take`, `limit`; `sample` picks by chance. */
export interface KqlTake extends Node<"take" | "sample"> {
  readonly count: KqlExpression;
}
/** `count`, one row with the column `Count`, or the name behind `as`. */
export interface KqlCount extends Node<"count"> {
  readonly name: string;
}
/** `A = B to typeof(string)` of an expansion. */
export interface KqlExpandItem {
  /** Of `name = value`. */
  readonly name?: string;
  readonly value: KqlExpression;
  /** Of `to typeof(type)`. */
  readonly type?: string;
}
/** `mv-expand A` */
export interface KqlMvExpand extends Node<"mv-expand"> {
  readonly parameters: KqlParameters;
  readonly items: readonly KqlExpandItem[];
  readonly limit: KqlExpression | undefined;
}
/** `mv-apply A on (…)` */
export interface KqlMvApply extends Node<"mv-apply"> {
  readonly parameters: KqlParameters;
  readonly items: readonly KqlExpandItem[];
  readonly limit: KqlExpression | undefined;
  /** Its source is undefined: it works on the rows of one record. */
  readonly body: KqlPipe;
}
/** A text, a star or a column of a pattern of `parse`. */
export type KqlParsePart =
  | { readonly kind: "star" }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "column"; readonly name: string; readonly type: string };
/** `parse [kind=...] value with parts`; `parse-where` drops the rows that do not fit. */
export interface KqlParse extends Node<"parse" | "parse-where"> {
  readonly parameters: KqlParameters;
  readonly value: KqlExpression;
  readonly parts: readonly KqlParsePart[];
}
/** `parse-kv A as (B: string)` */
export interface KqlParseKv extends Node<"parse-kv"> {
  readonly value: KqlExpression;
  readonly columns: readonly KqlColumnType[];
}
/** `evaluate bag_unpack(A)` */
export interface KqlEvaluate extends Node<"evaluate"> {
  readonly call: KqlExpression;
}
/** `invoke FileProfile(A)` */
export interface KqlInvoke extends Node<"invoke"> {
  readonly call: KqlExpression;
}
/** `make-series count() on Timestamp step 1h by A` */
export interface KqlMakeSeries extends Node<"make-series"> {
  readonly aggregates: readonly (KqlAssignment & { readonly default?: KqlExpression })[];
  readonly on: KqlExpression;
  readonly from: KqlExpression | undefined;
  readonly to: KqlExpression | undefined;
  readonly step: KqlExpression | undefined;
  readonly by: readonly KqlAssignment[];
}
/** `render timechart` */
export interface KqlRender extends Node<"render"> {
  readonly chart: string;
}
/** `step s: A == 1 => B = 2;` of a scan. */
export interface KqlScanStep {
  readonly name: string;
  /** Default `all`. */
  readonly output: "all" | "last" | "none";
  readonly optional: boolean;
  readonly condition: KqlExpression;
  readonly assignments: readonly KqlAssignment[];
}
/** `scan with_match_id=m declare (…) with (…)` */
export interface KqlScan extends Node<"scan"> {
  readonly parameters: KqlParameters;
  readonly order: readonly KqlOrder[];
  readonly partitionBy: readonly KqlExpression[];
  readonly declare: readonly KqlColumnType[];
  readonly steps: readonly KqlScanStep[];
}
/** `partition by Key (operators)`. */
export interface KqlPartition extends Node<"partition"> {
  readonly parameters: KqlParameters;
  readonly by: KqlExpression;
  /** Its source is undefined where it works on the rows of one key. */
  readonly body: KqlPipe;
}
/** `range x from 1 to 5 step 1` */
export interface KqlRange extends Node<"range"> {
  readonly name: string;
  readonly from: KqlExpression;
  readonly to: KqlExpression;
  readonly step: KqlExpression;
}
/** `search in (A, B) condition`; a text alone is looked for in all columns. */
export interface KqlSearch extends Node<"search"> {
  readonly parameters: KqlParameters;
  readonly tables: readonly KqlExpression[];
  readonly condition: KqlExpression;
}
/** `find in (T) where …` */
export interface KqlFind extends Node<"find"> {
  readonly parameters: KqlParameters;
  readonly tables: readonly KqlExpression[];
  readonly condition: KqlExpression;
}
/** `as Name` */
export interface KqlAs extends Node<"as"> {
  readonly name: string;
}
/** `sample-distinct 5 of A` */
export interface KqlSampleDistinct extends Node<"sample-distinct"> {
  readonly count: KqlExpression;
  readonly of: KqlExpression;
}
/** `getschema` */
export interface KqlGetSchema extends Node<"getschema" | "consume"> {}
/** An operator that is kept as text: `fork`, `facet`, `reduce`, `top-nested`, a graph operator, or no operator at all. */
export interface KqlOther extends Node<"other"> {
  /** As written. */
  readonly word: string;
}

/** What ends with a semicolon. */
export type KqlStatement = KqlLet | KqlLetFunction | KqlQueryStatement | KqlDeclare | KqlSetting;

/** `let name = value`, a scalar or a table. `view () { ... }` is a function. */
export interface KqlLet extends Node<"let"> {
  readonly name: string;
  readonly value: KqlExpression;
}
/** `let name = (a: string, T: (*)) { statements }` */
export interface KqlLetFunction extends Node<"letFunction"> {
  readonly name: string;
  readonly parameters: readonly KqlColumnType[];
  /** The last one is a query: what the function gives. */
  readonly body: readonly KqlStatement[];
}
/** A query: what the text is about. A text may have several. */
export interface KqlQueryStatement extends Node<"query"> {
  readonly value: KqlExpression;
}
/** `declare query_parameters(name: type = value)` */
export interface KqlDeclare extends Node<"declare"> {
  readonly parameters: readonly KqlColumnType[];
}
/** `set name = value`, `alias database ...`, `restrict access to ...`, `declare pattern ...`: kept as text. */
export interface KqlSetting extends Node<"setting"> {
  readonly word: string;
}

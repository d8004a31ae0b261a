/**
 * Tabular operators, with the words that go on with them. A word is one of these only behind its operator, so that a
 * column may be called `kind` or `step`.
 *
 * Manual: https://learn.microsoft.com/kusto/query/tabular-operators
 */
export const operatorClauses: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    as: "hint", "assert-schema": "", consume: "decodeblocks", count: "as", distinct: "", evaluate: "hint", "execute-and-cache": "", extend: "", externaldata: "with", datatable: "",
    facet: "by with", filter: "", find: "in where project withsource datascope project-smart", fork: "", getschema: "kind", invoke: "", join: "kind on hint", limit: "", lookup: "kind on hint", "macro-expand": "",
    "make-graph": "with on", "graph-match": "where project cycles", "graph-to-table": "nodes edges as", "graph-shortest-paths": "where project", "graph-mark-components": "kind", "graph-where-nodes": "", "graph-where-edges": "",
    "make-series": "on from to step by default in range kind", "mv-apply": "to typeof limit on id", "mvapply": "to typeof limit on id", "mv-expand": "to typeof limit kind bagexpansion with_itemindex", mvexpand: "to typeof limit kind bagexpansion with_itemindex",
    order: "by asc desc nulls first last", parse: "kind with flags", "parse-kv": "as with", "parse-where": "kind with flags", partition: "by hint", print: "", project: "",
    "project-away": "", "project-by-names": "", "project-keep": "", "project-rename": "", "project-reorder": "asc desc granny-asc granny-desc", range: "from to step", reduce: "by with", render: "with kind title xtitle ytitle xaxis yaxis series legend accumulate ycolumns xcolumn", sample: "",
    "sample-distinct": "of", scan: "with_match_id with step declare order partition by output last none all optional", search: "in kind", serialize: "", sort: "by asc desc nulls first last", summarize: "by hint", take: "",
    top: "by asc desc nulls first last", "top-hitters": "of by", "top-nested": "of by with others", union: "kind withsource isfuzzy hint", where: "",
  }).map(([name, words]) => [name, new Set(words.split(" "))] as const),
);

/** What may begin a query or a statement and is no table. */
export const statementWords: ReadonlySet<string> = new Set(["let", "set", "declare", "alias", "restrict", "pattern", "query_parameters", "access"]);

/**
 * Operators that are words.
 *
 * Manual: https://learn.microsoft.com/kusto/query/datatypes-string-operators, https://learn.microsoft.com/kusto/query/logical-operators
 */
export const wordOperators: ReadonlySet<string> = new Set([
  "and", "or", "in~", "!in~", "has_any", "has_all", "matches", "regex", "like", "notlike", "likecs", "notlikecs",
  ...["in", "has", "has_cs", "contains", "contains_cs", "startswith", "startswith_cs", "endswith", "endswith_cs", "hasprefix", "hasprefix_cs", "hassuffix", "hassuffix_cs", "between"].flatMap((word) => [word, `!${word}`]),
]);

/** Manual: https://learn.microsoft.com/kusto/query/scalar-data-types */
export const typeNames: ReadonlySet<string> = new Set(["bool", "boolean", "date", "datetime", "decimal", "double", "dynamic", "guid", "int", "long", "real", "string", "time", "timespan", "uuid", "uniqueid"]);

/** Names of types whose literals are bare words in parentheses: `datetime(2024-01-31 10:00)`, `guid(74be27de-...)`, `timespan(1.00:00:00)`. */
export const bareLiterals: ReadonlySet<string> = new Set(["date", "datetime", "guid", "time", "timespan", "uuid", "uniqueid"]);

/** Words for one value. */
export const constants: ReadonlySet<string> = new Set(["true", "false", "null"]);

/** Signs that compare, calculate or assign; other signs are punctuation. */
export const signOperators: ReadonlySet<string> = new Set(["==", "=~", "=>", "!=", "!~", "<=", "<>", ">=", "..", "=", "<", ">", "+", "-", "*", "/", "%"]);

/** Signs that order a text and mean nothing by themselves. */
export const punctuation: ReadonlySet<string> = new Set(["|", ";", ",", "(", ")", "[", "]", "{", "}", ":", ".", "?", "@"]);

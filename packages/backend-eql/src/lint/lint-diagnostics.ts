import { defineDiagnostics } from "@isorule/core";

/** What {@link lintDocument} says: a document with these findings is well formed, and hardly means what was wanted or is slow. */
export const eqlLintDiagnostics = defineDiagnostics({
  "eql/lint-leading-wildcard": {
    severity: "info",
    title: "A pattern that begins with a star",
    message: "`{value}` begins with a star, so that every value of {field} is looked at.",
    help: "Begin with what is known, such as the drive; compare a field that holds the end, such as the file name; or give the field the type wildcard.",
    explanation: "An index finds the beginning of a keyword at once and its end only by looking at all of them. Fields of ECS with the type wildcard are made for this and are not reported. Elasticsearch refuses such patterns where search.allow_expensive_queries is off. See https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-wildcard-query",
  },
  "eql/lint-case": {
    severity: "warning",
    title: "Case counts where Windows has none",
    message: "`{operator}` compares {field} with case, and Windows keeps `{value}` in the case in which someone typed it.",
    help: "Write `{mend}`.",
    explanation: "`==`, `!=`, `in`, `like` and `regex` compare with case; `:`, `in~`, `like~` and `regex~` do not. Who runs CMD.exe gets cmd.exe, and the log holds what was typed. Note that stars and question marks are wildcards in `:`. See https://www.elastic.co/docs/reference/query-languages/eql/eql-syntax#eql-syntax-comparison-operators",
  },
  "eql/lint-literal-star": {
    severity: "warning",
    title: "A star that stands for itself",
    message: "`{operator}` takes the star of `{value}` as an ordinary character.",
    help: "Use `:`, `like` or `like~` for patterns.",
    explanation: "Wildcards are live in `:`, `like` and `like~` only. Names of files cannot hold a star on Windows, so that such a comparison hardly ever matches.",
  },
  "eql/lint-negated-optional": {
    severity: "info",
    title: "A negated test that is never true where no index has the field",
    message: "Where no index maps {field}, this negation of `?{field}` is null, and no event passes it.",
    help: "Write `(?{field} == null or not …)`.",
    explanation: "A field with a question mark is null where no index maps it, and so is every test of it but those with `==` and `!=`, and its negation too. Where some index maps it, an event without it passes the negation. See https://www.elastic.co/docs/reference/query-languages/eql/eql-syntax#eql-syntax-optional-fields",
  },
  "eql/lint-unmapped-field": {
    severity: "info",
    title: "A field that is mapped only when it was seen",
    message: "The query fails as long as no event with {field} has come in.",
    help: "Write `?{field}`.",
    explanation: "Elasticsearch refuses a query with a field that no index maps. Data of events of the Windows log are mapped when the first such event comes in. A question mark before the field makes it null instead.",
  },
  "eql/lint-no-source": {
    severity: "info",
    title: "A query over all events",
    message: "`any where` without a condition on where the events come from looks at all of them.",
    help: "Begin with a category, or compare data_stream.dataset, event.module, event.provider or event.code.",
    explanation: "A field of one name may hold something else in the events of another source, and every event is looked at.",
  },
  "eql/lint-no-maxspan": {
    severity: "warning",
    title: "A sequence without an end",
    message: "The sequence has no `maxspan`, so that its events may lie any time apart.",
    help: "Write `with maxspan=1m` or what fits.",
    explanation: "Without maxspan all starts are kept for the whole time that is searched. See https://www.elastic.co/docs/reference/query-languages/eql/eql-syntax#eql-with-maxspan-keywords",
  },
  "eql/lint-no-by": {
    severity: "warning",
    title: "A sequence over all hosts",
    message: "The sequence has no `by`, so that its events may be of different hosts, users and processes.",
    help: "Write `sequence by host.id`, or `by` behind each step.",
    explanation: "Without a key any events that follow each other make a sequence: in a large network there are always such.",
  },
  "eql/lint-regex-wildcard": {
    severity: "info",
    title: "A regular expression between two runs of anything",
    message: "`{value}` begins and ends with `.*`, so that every value of {field} is looked at.",
    help: "Where the rest is plain text, write it with `:` and stars.",
    explanation: "A regular expression of EQL is about the whole value. Between two runs of anything it costs the most, and a pattern with stars is easier to read.",
  },
  "eql/lint-regex-dialect": {
    severity: "warning",
    title: "A sign that means something else in regular expressions of Lucene",
    message: "`{sign}` {meaning}.",
    help: "{help}",
    explanation: "Lucene's regular expressions are about the whole value: there are no anchors, no look-around and no flags. On the other hand `@ & < > ~ # \"` are operators. See https://www.elastic.co/docs/reference/query-languages/query-dsl/regexp-syntax",
  },
  "eql/lint-quoted-backslash": {
    severity: "warning",
    title: "A backslash that is read as an escape",
    message: "In quotes `{escape}` is {meaning}.",
    help: "Write two backslashes.",
    explanation: "In quotes Kibana's query language reads \\t, \\r, \\n, \\u and four digits, \\\\ and \\\" as escapes. A path with a folder whose name begins with such a letter is not the path that stands there. See https://www.elastic.co/docs/reference/query-languages/kql",
  },
  "eql/lint-quoted-star": {
    severity: "warning",
    title: "A star in quotes",
    message: "In quotes the star of `{value}` is an ordinary character.",
    help: "Leave out the quotes, and put a backslash before special characters.",
    explanation: "Wildcards are live without quotes only. See https://www.elastic.co/docs/reference/query-languages/kql#_filter_for_documents_using_wildcards",
  },
  "eql/lint-long-value": {
    severity: "warning",
    title: "A value that is too long to be indexed",
    message: "The value has {length} characters; keyword fields leave out values of more than 1,024.",
    help: "Compare a part of it.",
    explanation: "Elastic's integrations and Elastic Agent give keyword fields ignore_above 1024: a longer value is absent for a query.",
  },
  "eql/lint-no-index": {
    severity: "info",
    title: "A rule without indices",
    message: "The rule does not say which indices it searches.",
    help: "Give `index` the patterns of its data streams.",
    explanation: "Without index and data_view_id Kibana takes the patterns of its settings, which hold more than this rule is about.",
  },
});

/** A code of {@link eqlLintDiagnostics}. */
export type EqlLintCode = keyof typeof eqlLintDiagnostics;

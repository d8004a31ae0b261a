import { defineDiagnostics } from "@isorule/core";

/** The diagnostics of reading EQL, Kibana's query language and the documents that hold them. */
export const eqlReadDiagnostics = defineDiagnostics({
  "eql/read-too-long": {
    severity: "error",
    title: "The text is too long to be read",
    message: "The text is longer than {most} characters.",
    help: "Split it.",
    explanation: "A limit keeps one text from filling the memory.",
  },
  "eql/read-too-deep": {
    severity: "error",
    title: "A query is nested too deeply to be read",
    message: "The query nests deeper than {most} levels.",
    help: "Flatten it: `and`, `or` and lists take any number of operands.",
    explanation: "A limit keeps a hostile query from overflowing the stack. Elasticsearch itself takes 30 levels (indices.query.bool.max_nested_depth).",
  },
  "eql/read-character": {
    severity: "error",
    title: "A character begins nothing of EQL",
    message: "{char} begins no word, sign or text of EQL.",
    help: "Put a field name with special characters in backticks, and text in double quotes.",
    explanation: "The lexer of EQL knows words, numbers, texts in double quotes, names in backticks, comments and the signs of its operators.",
  },
  "eql/read-string-end": {
    severity: "error",
    title: "A text has no end",
    message: "The text that begins here has no closing {quotes} on its line.",
    help: "Close it; a line break inside a text is written \\n.",
    explanation: "A text of EQL ends on the line on which it begins, in double quotes as well as in three of them.",
  },
  "eql/read-escape": {
    severity: "error",
    title: "An unknown escape in a text",
    message: "`{escape}` is no escape of EQL.",
    help: "Write \\\\ for a backslash, or put the text in three double quotes, where a backslash is an ordinary character.",
    explanation: "EQL knows \\b \\t \\n \\f \\r \\\" \\' \\\\ and \\u{...} with two to eight hexadecimal digits. Elasticsearch refuses a query with anything else.",
  },
  "eql/read-old-string": {
    severity: "error",
    title: "A text in single quotes",
    message: "EQL takes text in double quotes only.",
    help: "Write \"...\", or \"\"\"...\"\"\" for a text with backslashes.",
    explanation: "Single quotes, and a question mark before a text, are of the EQL before Elasticsearch. Elasticsearch refuses them.",
  },
  "eql/read-comment-end": {
    severity: "error",
    title: "A comment has no end",
    message: "The comment that begins here is never closed.",
    help: "Close it with */.",
    explanation: "A comment with /* reaches to */.",
  },
  "eql/read-name-end": {
    severity: "error",
    title: "A quoted name has no end",
    message: "The field name that begins here has no closing backtick.",
    help: "Close it; a backtick inside a name is doubled.",
    explanation: "A field name in backticks may hold any character; a backtick is written twice.",
  },
  "eql/read-unexpected": {
    severity: "error",
    title: "Something else was expected",
    message: "{found} stands where {wanted} should be.",
    explanation: "The query does not follow the grammar of its language at this place.",
  },
  "eql/read-equals": {
    severity: "error",
    title: "A single equals sign",
    message: "`=` compares nothing in EQL.",
    help: "Write `==`, or `:` to compare without case.",
    explanation: "EQL has == (with case) and : (without case, wildcards are live). A single = stands in maxspan=1m and runs=3 only.",
  },
  "eql/read-unsupported": {
    severity: "error",
    title: "Elasticsearch does not support this part of EQL",
    message: "{what} is no part of Elasticsearch's EQL.",
    explanation: "The EQL of Endgame had `join`, `child of`, `descendant of` and `fork`. Elasticsearch refuses a query with them.",
  },
  "eql/read-sequence": {
    severity: "error",
    title: "A sequence that Elasticsearch refuses",
    message: "{reason}.",
    explanation: "A sequence takes two events at least (a repeated one counts as often as it is repeated), the same number of keys in each step, and `maxspan` where it has a missing event.",
  },
  "eql/read-runs": {
    severity: "error",
    title: "A wrong number of repetitions",
    message: "`runs` takes a whole number from 1 to 100.",
    explanation: "`with runs=N` repeats a step of a sequence; Elasticsearch takes 1 to 100.",
  },
  "eql/read-time-span": {
    severity: "error",
    title: "A wrong time span",
    message: "`maxspan` takes a positive whole number and one of the units ms, s, m, h, d.",
    explanation: "The manual of EQL gives these units for maxspan.",
  },
  "eql/read-toml": {
    severity: "error",
    title: "No TOML",
    message: "This is no TOML: {reason}.",
    explanation: "The file begins like a rule of elastic/detection-rules, and does not follow TOML 1.0. Nothing of it is read until it does.",
  },
  "eql/read-json": {
    severity: "error",
    title: "No JSON",
    message: "This line is no JSON object.",
    help: "Export rules from Kibana as NDJSON: one object on each line.",
    explanation: "Rules of Kibana are read as one JSON value, or as one object on each line. The other lines are read.",
  },
  "eql/read-no-rule": {
    severity: "error",
    title: "A document without a rule",
    message: "This document has neither `type` nor `query`, and so is no rule.",
    explanation: "A file in the form of elastic/detection-rules has a table [rule]; an object of Kibana's API has both keys.",
  },
  "eql/read-language": {
    severity: "warning",
    title: "A rule of a kind that is not read",
    message: "A rule {what} is not read.",
    help: "EQL and Kibana's query language are read.",
    explanation: "ES|QL, Lucene queries and machine learning jobs are no rules over single events with a language that is read here.",
  },
});

/** A code of {@link eqlReadDiagnostics}. */
export type EqlReadCode = keyof typeof eqlReadDiagnostics;

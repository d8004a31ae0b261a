import { defineDiagnostics } from "@isorule/core";

/** The diagnostics of the EQL backend. */
export const eqlDiagnostics = defineDiagnostics({
  "eql/no-keywords": {
    severity: "warning",
    fidelity: "dropped",
    title: "EQL has no search over all fields",
    message: "`{unit}` has no EQL query: EQL cannot look for a text in every field of an event.",
    help: "Name the fields that can hold the text.",
    explanation:
      "EQL compares named fields only, and the message field of Elastic's integrations is an analysed text field, which EQL cannot search. A list of guessed fields would miss events without saying so.",
  },
  "eql/operator-not-for-type": {
    severity: "warning",
    fidelity: "dropped",
    title: "The column's type does not take the operator",
    message: "`{unit}` has no EQL query: {operator} cannot be used on `{column}`, which is a field of type {type}.",
    help: "Use equals, cidr or a comparison of numbers, as the type allows.",
    explanation:
      "In Elasticsearch an address, a number or a boolean is no text: wildcards, regular expressions and text functions on such a field are errors.",
  },
  "eql/value-not-for-type": {
    severity: "warning",
    fidelity: "dropped",
    title: "The value does not fit the column's type",
    message: "`{unit}` has no EQL query: `{value}` is no {type}, which `{column}` demands.",
    help: "Correct the value.",
    explanation:
      "A comparison of a typed field with a value of another type is an error of the whole query. An IPv4 address in IPv6 form (::ffff:10.0.0.1) is an IPv4 address for Elasticsearch and none for a rule: write it as one.",
  },
  "eql/lone-surrogate": {
    severity: "warning",
    fidelity: "dropped",
    title: "A value is no valid Unicode text",
    message: "`{unit}` has no EQL query: a value of `{field}` holds half of a surrogate pair, which no EQL string can hold.",
    help: "Correct the value.",
    explanation: "EQL strings are Unicode text; a lone surrogate is no character and cannot be escaped either.",
  },
  "eql/name-impossible": {
    severity: "warning",
    fidelity: "dropped",
    title: "A field name cannot stand in a query",
    message: "`{unit}` has no EQL query: no field of an Elasticsearch index can have the name of `{field}`, or no query can show it.",
    help: "Look up how the event data spells the name.",
    explanation:
      "A dot parts the levels of an Elasticsearch field name, so that no part may be empty or blank; a star in a name is read as a wildcard, and characters that control or that are not seen have no place in a query.",
  },
  "eql/regex-not-portable": {
    severity: "warning",
    fidelity: "dropped",
    title: "A regular expression is not portable",
    message: "`{unit}` has no EQL query: the regular expression on `{field}` is not portable: {problem}.",
    help: "Write it without.",
    explanation:
      "A rule file with such a pattern is refused when it is read; this is for rules that a program builds by itself.",
  },
  "eql/regex-anchor": {
    severity: "warning",
    fidelity: "dropped",
    title: "A regular expression has an anchor in its middle",
    message: "`{unit}` has no EQL query: the regular expression on `{field}` has {what}, which Lucene's syntax does not have.",
    help: "Write it without, for example as two conditions.",
    explanation:
      "Regular expressions of EQL are Lucene's. They compare the whole value; ^ and $ at the edges are translated, but anchors elsewhere and word boundaries have no counterpart.",
  },
  "eql/regex-too-long": {
    severity: "warning",
    fidelity: "dropped",
    title: "A regular expression is too long for Elasticsearch",
    message: "`{unit}` has no EQL query: a regular expression on `{field}` takes {length} characters in Lucene's syntax, and an index takes {limit}.",
    help: "Shorten the pattern, split it, or raise index.max_regex_length and use a pattern of your own.",
    explanation:
      "The index setting index.max_regex_length is 1,000 unless somebody raised it. Texts with a literal * or ? inside contains, endsWith and like are printed as regular expressions too, because a wildcard of EQL cannot be escaped.",
  },
  "eql/pattern-too-complex": {
    severity: "warning",
    fidelity: "dropped",
    title: "A pattern has too many ways to match",
    message: "`{unit}` has no EQL query: {operator} on `{field}` has a pattern with more ways to match than Lucene follows.",
    help: "Shorten what follows `.*` or `*`: a counted repetition, or a run of `?`.",
    explanation:
      "Elasticsearch turns a pattern into an automaton that knows every way to match, and refuses the query when that takes more than 10,000 steps (tenfold, as Lucene counts). `.*a.{20}` is short and needs millions: after each `a` it has to remember where the 20 characters end.",
  },
  "eql/account-not-split": {
    severity: "warning",
    fidelity: "dropped",
    title: "A test on an account cannot be split",
    message: "`{unit}` has no EQL query: {operator} on `{field}` cannot be said of user.domain and user.name, which hold its two parts.",
    help: "Compare user.account with DOMAIN\\name by equals, or test user.name.",
    explanation:
      "Elastic splits the account into user.domain and user.name. Only a whole account, or an ending from its backslash on, can be tested on the parts.",
  },
  "eql/registry-data-rewritten": {
    severity: "warning",
    fidelity: "dropped",
    title: "Registry data of a number is stored in another form",
    message: "`{unit}` has no EQL query: registry.data.strings holds a number as decimal digits, and {operator} `{value}` cannot be said of them.",
    help: "Compare with the whole value, such as DWORD (0x00000001).",
    explanation:
      "Sysmon writes DWORD (0x00000001), and Elastic stores 1. A comparison with the whole text is translated; a part of the text is not.",
  },
  "eql/registry-numbers-unseen": {
    severity: "info",
    fidelity: "approximate",
    title: "A test on registry data does not see numbers",
    message: "`{unit}` is approximate: {operator} `{value}` on registry.data sees texts only, because Elastic stores a number as decimal digits.",
    help: "Compare a number as a whole, such as DWORD (0x00000001).",
    explanation:
      "In a rule the data of a number is the text that Sysmon writes, DWORD (0x00000001), and a part of that text may match. Elastic stores 1 instead, so that such a test is limited to data that is text.",
  },
  "eql/keywords-in-fields": {
    severity: "info",
    fidelity: "approximate",
    title: "A text is looked for in some fields",
    message: "`{unit}` is approximate: its text is looked for in {columns} only.",
    help: "Name the field that holds the text.",
    explanation:
      "A rule may look for a text anywhere in an event. EQL has no search over all fields, so that the query looks where such a text is most likely.",
  },
  "eql/needs-setup": {
    severity: "info",
    title: "A query needs a mapping that integrations do not bring",
    message: "The query of `{unit}` needs {needs}",
    help: "Add the mapping to the @custom component template of the data stream, and roll it over.",
    explanation:
      "Fields of type keyword do not index long values, and analysed text cannot be searched by EQL. A field of type wildcard can, without a limit of length.",
  },
  "eql/value-rewritten": {
    severity: "warning",
    fidelity: "dropped",
    title: "A column holds its values in another form",
    message: "`{unit}` has no EQL query: {operator} on `{field}` cannot be said of {column}, which holds the value in another form.",
    help: "Compare with a whole value, or choose another vocabulary.",
    explanation:
      "The mapping file says how the values of a rule are translated into those of the column, such as true into connection_attempted. Only whole values that the table knows, or parts of a text of known form, can be translated.",
  },
  "eql/value-nearly": {
    severity: "info",
    fidelity: "approximate",
    title: "A value has only nearly a counterpart",
    message: "`{unit}` is approximate: {column} holds `{field}` in nearly the same form: {reason}.",
    explanation: "The pipeline changes the value, so that a few values look alike or begin otherwise.",
  },
  "eql/array-fields": {
    severity: "warning",
    fidelity: "dropped",
    title: "Two fields cannot be compared where one is a list",
    message: "`{unit}` has no EQL query: `{column}` may hold several values, and a comparison with another field needs one.",
    help: "Compare with fixed values instead.",
    explanation:
      "A comparison of two fields is printed as two function calls. On a list each call may be true of another element, which is not what the rule says.",
  },
  "eql/place-left-out": {
    severity: "warning",
    fidelity: "approximate",
    title: "One place of the events is not searched",
    message: "`{unit}` does not look at {place}: {reason}",
    help: "Nothing to do where your data does not come from there.",
    explanation:
      "The events of a class may lie in several data streams. A stream for which the condition cannot be said in EQL is left out of the query; the others are searched.",
  },
  "eql/unknown-rewrite": {
    severity: "error",
    fidelity: "dropped",
    title: "A mapping file asks for a rewrite that does not exist",
    message: "`{unit}` has no EQL query: the row of `{column}` asks for the rewrite `{rewrite}`, which the EQL backend does not have.",
    help: "Use a name that the mapping files of this backend use, such as account, bare-name or registry-data, or leave `rewrite` out.",
    explanation: "A row of a mapping file can name how the backend translates compared values. The names are the backend's own.",
  },
  "eql/sequence-order": {
    severity: "info",
    fidelity: "approximate",
    title: "Equal timestamps in a sequence",
    message: "`{unit}` is approximate: EQL puts events of the same instant into an order of its own, so that they may count as one after the other.",
    explanation:
      "A rule's steps happen strictly one after the other. EQL orders equal timestamps by a tiebreaker field, or by the place in the index.",
  },
  "eql/key-case": {
    severity: "info",
    fidelity: "approximate",
    title: "Keys compare with case",
    message: "`{unit}` is approximate: EQL compares {keys} with case.",
    explanation: "Two events whose key differs only in case belong together in the rule, and do not in EQL.",
  },
  "eql/together-as-sequences": {
    severity: "info",
    fidelity: "approximate",
    title: "Any order becomes one sequence for each order",
    message: "`{unit}` is approximate: it takes {count} queries, one for each order of its steps, and one event cannot be two steps at once.",
    explanation:
      "EQL has no unordered correlation with a time limit. Each order of the steps is a sequence and a document of its own; an event that matches two steps serves only one of them, and equal timestamps have an order of their own.",
  },
  "eql/together-too-many": {
    severity: "warning",
    fidelity: "dropped",
    title: "Too many steps in any order",
    message: "`{unit}` has no EQL query: {count} steps in any order would take {documents} queries.",
    help: "Correlate fewer signals, give them an order, or use another language.",
    explanation: "EQL has no unordered correlation with a time limit; one sequence for each order is reasonable for three steps at most.",
  },
  "eql/count-bounds": {
    severity: "warning",
    fidelity: "dropped",
    title: "EQL cannot count to this threshold",
    message: "`{unit}` has no EQL query: EQL can only say that an event is repeated, from 1 to 100 times, and not {bounds}.",
    help: "Write a Kibana rule of type threshold for it, or an ES|QL rule.",
    explanation: "`with runs=N` repeats a step of a sequence. There is no upper bound, no other number and no more than 100.",
  },
  "eql/no-aggregation": {
    severity: "warning",
    fidelity: "dropped",
    title: "EQL has no aggregation",
    message: "`{unit}` has no EQL query: EQL cannot compute {what}.",
    help: "Write a Kibana rule of type threshold (its cardinality counts distinct values), or an ES|QL rule.",
    explanation: "EQL matches events and sequences of events. It has no functions over several events.",
  },
  "eql/key-differs": {
    severity: "warning",
    fidelity: "dropped",
    title: "A key has too many columns",
    message: "`{unit}` has no EQL query: its keys have different columns in different data streams, which would take {documents} queries.",
    help: "Correlate by a field that has one column, such as host.name.",
    explanation: "A join key of EQL is one field for each step. Where streams name it differently, every combination of streams needs a query of its own.",
  },
  "eql/too-deep": {
    severity: "warning",
    fidelity: "dropped",
    title: "The conditions are nested too deeply",
    message: "`{unit}` has no EQL query: its conditions are nested {depth} levels deep, and Elasticsearch takes {limit}.",
    help: "Flatten the conditions.",
    explanation: "The setting indices.query.bool.max_nested_depth is 30.",
  },
  "eql/many-clauses": {
    severity: "warning",
    title: "A query has very many values",
    message: "`{unit}` has a query with {count} clauses; a small Elasticsearch node takes {limit}.",
    help: "Split the rule, or run it on nodes with more memory.",
    explanation:
      "How many clauses a query may have follows from the memory of the node and is 1,024 at least. Each value of a list is a clause.",
  },
  "eql/non-ascii-case": {
    severity: "info",
    fidelity: "approximate",
    title: "Case of letters outside ASCII",
    message: "`{unit}` is approximate: whether `{value}` matches its other case depends on the version of Elasticsearch.",
    explanation: "Older versions of Elasticsearch fold the case of ASCII letters only, newer ones of each character by itself.",
  },
  "eql/toml-text": {
    severity: "warning",
    fidelity: "dropped",
    title: "A text cannot stand in TOML",
    message: "There is no TOML document: {what} holds half of a surrogate pair, which no TOML file can hold.",
    help: "Correct the text.",
    explanation: "A TOML file is UTF-8 text, which has no lone surrogates, and TOML has no escape for them.",
  },
  "eql/toml-without-date": {
    severity: "info",
    title: "A TOML document without dates",
    message: "The TOML document has no creation_date and updated_date, which the tools of detection-rules demand.",
    help: "Add created and modified to the rule.",
    explanation: "The dates are those of the rule. None is invented, so that the same rule always gives the same document.",
  },
});

/** A code of {@link eqlDiagnostics}. */
export type EqlCode = keyof typeof eqlDiagnostics;

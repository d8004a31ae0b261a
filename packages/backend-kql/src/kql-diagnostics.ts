import { defineDiagnostics } from "@isorule/core";

/** The diagnostics of the Microsoft KQL backend. */
export const kqlDiagnostics = defineDiagnostics({
  "kql/syntax": {
    severity: "error",
    title: "A query that cannot be parsed",
    message: "The query cannot be parsed here: {reason}.",
    explanation: "The reader goes on at the next pipe or semicolon. What stands between is missing from the rule.",
  },
  "kql/no-query": {
    severity: "info",
    title: "A text that is no query",
    message: "This text between fences or blank lines is no query, and is passed over.",
    explanation: "Files with queries hold prose, command lines and lists of values, too. A query names a table and has a pipe.",
  },
  "kql/too-many-queries": {
    severity: "warning",
    title: "More queries than are read",
    message: "Only the first {most} queries of the text are read.",
    explanation: "A text with thousands of queries is likely to be no file of queries.",
  },
  "kql/bad-source": {
    severity: "error",
    fidelity: "dropped",
    title: "A mapping file names no table",
    message: "`{unit}` is left out of {vocabulary}: the source of {place} names no table, or a condition of it has no value.",
    help: "Write `table`, and a list of values for each column below `where`, into the source of that place.",
    explanation:
      "Every place of an event class in a KQL mapping file says in `source` which table holds the events, and in `where` which of its rows they are. Without a table there is nothing to query.",
  },
  "kql/unsupported-column": {
    severity: "warning",
    fidelity: "dropped",
    title: "A column cannot be compared",
    message: "`{unit}` is left out of {vocabulary}: `{field}` is held in `{column}`, {reason}.",
    help: "Give the field a row with an `expression` that makes plain text or a number of it.",
    explanation:
      "A list that a row makes with an `expression` is searched as one text with a separator between its items; numbers, networks, other fields and patterns with `^` or `$` inside have no test there. Points in time are not compared with text, and a column that has a file name without its folder only tells the end of a path.",
  },
  "kql/lone-surrogate": {
    severity: "warning",
    fidelity: "dropped",
    title: "A text is no Unicode",
    message: "`{unit}` is left out of {vocabulary}: {what} holds half of a surrogate pair, which no query can hold.",
    help: "Correct the text in the rule.",
    explanation: "A query is UTF-8 text. Half of a surrogate pair has no place in it, and would be replaced by a question mark on the way.",
  },
  "kql/hive-spelling": {
    severity: "warning",
    fidelity: "approximate",
    title: "A value may touch the spelling of a registry hive",
    message: "`{field}` is approximate in {vocabulary}: {reason}",
    help: "Start the value with the hive (`HKLM\\...`) or with a backslash.",
    explanation:
      "Sysmon writes HKLM, HKU and HKCR; Defender and the ASIM parsers write the hives out. Values that begin with a hive are rewritten. Of a part such as `M\\SOFTWARE` nobody can say whether it was meant to touch the hive. Numbers in registry data are spelled differently, too.",
  },
  "kql/keyword": {
    severity: "warning",
    fidelity: "approximate",
    title: "A keyword is looked for column by column",
    message: "The keyword of `{unit}` is approximate in {vocabulary}: it is looked for in each column of the table, names of tables and agents included, and a text that spans two fields is not found.",
    help: "Name the field that holds the text.",
    explanation: "`* contains` looks at every column of a record, also at those that the product adds. XML text in the Event table holds `<`, `>` and `&` as entities.",
  },
  "kql/letter-case": {
    severity: "warning",
    fidelity: "approximate",
    title: "Letters outside of ASCII are compared without case",
    message: "`{field}` is approximate in {vocabulary}: how KQL folds the case of {reason} is not documented.",
    help: "Set `caseSensitive: true`, or list the spellings that occur.",
    explanation: "The manual of the string operators says “case-insensitive” and not how letters outside of ASCII are folded. Plain accented letters are likely to be safe; İ, ı, ß and their like are not.",
  },
  "kql/counted-twice": {
    severity: "warning",
    fidelity: "approximate",
    title: "A record of two event classes counts for each",
    message: "`{unit}` is approximate in {vocabulary}: two of its event classes are in one table, and a record that both hold counts twice.",
    help: "Count signals of the wider class only.",
    explanation: "An event of a rule has one class. A table may hold records of two: the value that was set is a record of registry_set and of registry_event. Signals of one class are merged, so that an event counts once; those of different classes are not.",
  },
  "kql/format-not-for-vocabulary": {
    severity: "info",
    title: "The format belongs to another product",
    message: "The format {format} is not rendered for {vocabulary}: {reason}.",
    explanation: "Analytics rules of Microsoft Sentinel run in a workspace, custom detections in Microsoft Defender. A vocabulary belongs to one of them; for the other, no document is rendered.",
  },
  "kql/query-too-long": {
    severity: "warning",
    fidelity: "dropped",
    title: "The query is longer than the product takes",
    message: "The format {format} is left out for {vocabulary}: the query has {length} characters, and the product takes {most}.",
    help: "Shorten the lists of the rule, split the rule, or move the values to a watchlist.",
    explanation: "The query of an analytics rule of Microsoft Sentinel has between 1 and 10,000 characters.",
  },
  "kql/window-too-long": {
    severity: "warning",
    fidelity: "dropped",
    title: "The window is longer than the product looks back",
    message: "The format {format} is left out for {vocabulary}: a window of {window} does not fit into the {most} that the product looks back.",
    help: "Use a shorter window.",
    explanation: "A scheduled rule sees the events of its look-back only. It must hold the whole window and the time between two runs; else a sequence that begins early is missed.",
  },
  "kql/unprintable-text": {
    severity: "warning",
    fidelity: "dropped",
    title: "A text of the envelope is no Unicode",
    message: "The format {format} is left out for {vocabulary}: {what} holds half of a surrogate pair.",
    help: "Correct the text in the rule.",
    explanation: "Documents are UTF-8. Half of a surrogate pair in a title or description cannot be written.",
  },
  "kql/tactic-renamed": {
    severity: "info",
    title: "A tactic has an older name in the product",
    message: "The tactic {tactic} is written {name}: the product knows the tactics of earlier ATT&CK versions.",
    explanation: "ATT&CK 19 split Defense Evasion into Stealth and Defense Impairment. The lists of Microsoft Sentinel and Defender have Defense Evasion.",
  },
});

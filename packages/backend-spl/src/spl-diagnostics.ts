import { defineDiagnostics } from "@isorule/core";

/** The diagnostics of the Splunk backend. */
export const splDiagnostics = defineDiagnostics({
  "spl/field-name": {
    severity: "warning",
    fidelity: "dropped",
    title: "A field name that no search can hold",
    message: "`{unit}` is left out: `{field}` cannot be written as a field name. {reason}",
    help: "Give the field a column in a mapping file of your own.",
    explanation:
      "Quotes, stars, control characters and the like cannot stand in a field name, and the names of Splunk's own fields (source, host, index and others) hide event data of the same name.",
  },
  "spl/unprintable-text": {
    severity: "warning",
    fidelity: "dropped",
    title: "A text that no search can hold",
    message: "`{unit}` is left out: a value of `{field}` {reason}.",
    explanation:
      "Half of a character outside the basic plane cannot be encoded, and a regular expression of more than 20,000 characters is too large for the engine of Splunk.",
  },
  "spl/keyword-on-raw-text": {
    severity: "warning",
    fidelity: "approximate",
    title: "Keywords are looked for in the raw text",
    message: "`{unit}` looks for its keywords in _raw, the text of the record, where names of fields stand too.",
    help: "Name the field that holds the text, where you know it.",
    explanation:
      "A keyword condition means the values of the event. Splunk has the text of the whole record, in which a keyword is also found in names and across two values. Characters that XML writes as entities, and quotes and backslashes of JSON, are looked for in both spellings. Lines of a log are no records of fields, so that nothing is said of them.",
  },
  "spl/xml-entities": {
    severity: "info",
    fidelity: "approximate",
    title: "A regular expression on the text between tags of XML",
    message: "`{unit}` matches the elements of `{field}` with a regular expression, to which &, < and > are the several characters of their entities.",
    help: "Compare with a text.",
    explanation: "Unnamed event data is searched in the XML of the record. Texts are looked for as XML writes them; a dot or a class takes the characters of &gt; one by one.",
  },
  "spl/base-name-only": {
    severity: "warning",
    fidelity: "dropped",
    title: "A path of which only the file name is known",
    message: "`{unit}` is left out: `{field}` holds the name of the file only, and a condition asks for its folder.",
    help: "Use a vocabulary whose events hold the path.",
    explanation: "Some sensors record the file name of a parent process and not its path. What a path ends with, from its last separator on, can be asked of the name; folders cannot.",
  },
  "spl/part-of-a-text": {
    severity: "warning",
    fidelity: "dropped",
    title: "A value that stands inside of a longer text",
    message: "`{unit}` is left out: `{field}` holds the value inside of the XML of all event data, and a search cannot ask {question}.",
    help: "Extract the value into a field of its own, and map it to that.",
    explanation: "Unnamed event data has no field in Splunk. Texts are looked for between its tags; sizes, networks, keys and other fields need the value alone.",
  },
  "spl/keyword-in-data-model": {
    severity: "warning",
    fidelity: "dropped",
    title: "A data model has no text to search",
    message: "`{unit}` is left out: tstats reads fields of a data model, and keywords need the raw text.",
    help: "Name the field that holds the text, or use a vocabulary of raw events.",
    explanation: "The summaries of a data model hold its fields and nothing else.",
  },
  "spl/list-in-data-model": {
    severity: "warning",
    fidelity: "approximate",
    title: "Values of a list one by one",
    message: "`{unit}` looks at each value of `{field}` by itself, because tstats makes a row of each: it also finds events of which only some values meet the condition.",
    help: "Use a vocabulary of raw events.",
    explanation:
      "A field of a data model may hold several values, such as the answers of a name server. Behind tstats each of them stands in a row of its own, so that `not` is asked of each value and not of the list. Conditions that the WHERE of tstats can say are asked of the event.",
  },
  "spl/needs-setup": {
    severity: "info",
    title: "A search needs a source type of your own",
    message: "The search of `{unit}` needs {needs}",
    help: "Give the log this source type, or name yours in a mapping file.",
    explanation: "For some products there is no add-on that names their logs. The fields are those that the product writes, and the source type is the one that a team gives them.",
  },
  "spl/filled-value": {
    severity: "info",
    fidelity: "approximate",
    title: "The data model writes a text where nothing is",
    message: "`{field}` of `{unit}` is never missing in the data model, which writes `{text}` instead; that text counts as missing here.",
    explanation:
      "The Common Information Model fills many of its fields. A condition that the filler text would meet, or that asks whether the field exists, takes the text for a missing value, so that a real value of the same spelling is taken for one too.",
  },
  "spl/non-ascii-case": {
    severity: "info",
    fidelity: "approximate",
    title: "Letters outside ASCII compared without case",
    message: "`{unit}` compares `{field}` without case with a value that has letters outside ASCII; Splunk's manuals do not say how these fold.",
    help: "Write both spellings as two values, or compare with case.",
    explanation: "The manuals say that searches ignore case and do not say for which letters. ASCII letters are certain.",
  },
  "spl/whole-seconds": {
    severity: "warning",
    fidelity: "approximate",
    title: "Data models know whole seconds only",
    message: "`{unit}` orders and counts events of a data model by whole seconds, so the order within a second is lost.",
    help: "Use a vocabulary of raw events where the order of close events matters.",
    explanation:
      "tstats groups by _time with a span of one second at the least. Two steps within one second count as the same instant and do not fire; the window is measured in whole seconds.",
  },
  "spl/time-window": {
    severity: "warning",
    fidelity: "approximate",
    title: "A sliding window of streamstats",
    message: "`{unit}` uses a time_window of {seconds} seconds{rounded}: its manual does not say whether an event exactly at the edge counts, and max_stream_window ends a window at 10,000 events.",
    explanation:
      "Different values, sums and averages over a sliding window need time_window, which is given in whole seconds: a part of one is rounded up. Counts do not need it, except in a data model: they compare the time of the N-th last event.",
  },
  "spl/aggregate-in-data-model": {
    severity: "warning",
    fidelity: "dropped",
    title: "Sums and percentiles need the events themselves",
    message: "`{unit}` is left out: sums, averages and percentiles are not computed over the grouped rows of a data model.",
    help: "Use a vocabulary of raw events.",
    explanation: "tstats gives one row for each second and combination of fields, not one for each event.",
  },
  "spl/percentile": {
    severity: "warning",
    fidelity: "approximate",
    title: "Percentiles may be interpolated",
    message: "`{unit}` uses exactperc, which may lie between two values where the rule takes the nearest one.",
    explanation: "The model takes the nearest rank. The manual of Splunk does not say that its percentile is one of the values.",
  },
  "spl/threshold": {
    severity: "warning",
    fidelity: "dropped",
    title: "A threshold that a search cannot watch",
    message: "`{unit}` is left out: {reason}.",
    explanation:
      "A window of streamstats holds at most 10,000 events (max_stream_window), a percentile is a whole number, and bounds that no number can meet never fire.",
  },
  "spl/mixed-sources": {
    severity: "warning",
    fidelity: "dropped",
    title: "Raw events and data models in one window",
    message: "`{unit}` is left out: its events come from raw events and from a data model, which no search can put in one order.",
    help: "Map all its events to the same kind of source.",
    explanation: "multisearch takes searches of raw events, and a chain of tstats takes datasets; neither takes both.",
  },
  "spl/text-changed": {
    severity: "info",
    title: "A text was changed to fit into a .conf file",
    message: "The {what} of the rule was changed in savedsearches.conf: it holds {reason}.",
    explanation:
      "A stanza name cannot hold brackets or line breaks, and a setting cannot hold a carriage return, a NUL, a backslash at the end of a line or blanks at its ends. Conditions are never changed.",
  },
});

import { defineDiagnostics } from "./diagnostic.js";

/** The diagnostics of the core: reading a rule file and mapping it to a vocabulary. */
export const coreDiagnostics = defineDiagnostics({
  "map/event-unavailable": {
    severity: "warning",
    fidelity: "dropped",
    title: "The vocabulary has no such events",
    message: "`{unit}` is left out of {vocabulary}: it has no {event} events. {reason}",
    help: "Use another vocabulary for this rule, or add the event class to a mapping file of your own.",
    explanation:
      "A vocabulary lists the event classes that its product records. A part of the detection that needs another class has no document there; the other parts of the rule still have theirs.",
  },
  "map/field-unavailable": {
    severity: "warning",
    fidelity: "dropped",
    title: "The vocabulary has no such field",
    message: "`{unit}` is left out of {vocabulary}: {place} has no column for `{field}`. {reason}",
    help: "Use another vocabulary for this rule, or add a row for the field to a mapping file of your own.",
    explanation:
      "Every field of a signal must have a column in the table of its events. A condition is never dropped to make a query fit, because the query would then mean something else.",
  },
  "map/variant-skipped": {
    severity: "warning",
    fidelity: "approximate",
    title: "One place of the events is not searched",
    message: "`{unit}` does not look at {place}, which has no column for `{field}`.",
    help: "Nothing to do where your data does not come from there.",
    explanation:
      "Some vocabularies find the events of a class in several places, such as the data streams of two integrations. A place that lacks a field of the rule is left out of the query; the others are searched.",
  },
  "map/approximate-field": {
    severity: "warning",
    fidelity: "approximate",
    title: "A column is close, but not the same",
    message: "`{field}` is approximate in {vocabulary}: {reason}",
    explanation: "The product records something close to the canonical field. The reason says where the two differ.",
  },
  "map/approximate-event": {
    severity: "warning",
    fidelity: "approximate",
    title: "The events are close, but not the same",
    message: "{event} events are approximate in {vocabulary} ({place}): {reason}",
    explanation: "The product records other events than the class describes, or only some of them. The reason says which.",
  },
  "map/regex-on-derived-field": {
    severity: "warning",
    fidelity: "dropped",
    title: "A derived field cannot be rewritten",
    message: "`{unit}` is left out of {vocabulary}: it has no column for `{field}`, and {operator} on it cannot be said of `{from}`.",
    help: "Write the condition on `{from}`.",
    explanation:
      "A field such as process.name follows from another one. Where a product lacks it, most tests are rewritten for the other field; regular expressions, ranges and comparisons of two fields are not.",
  },
  "map/constant-unit": {
    severity: "warning",
    fidelity: "dropped",
    title: "A part of the rule matches everything or nothing",
    message: "`{unit}` is left out: its conditions are always {value}.",
    help: "Look for an empty text or for conditions that contradict each other.",
    explanation: "After folding, nothing is left to test. A query for every event, or for none, is never what an author means.",
  },
  "render/unknown-vocabulary": {
    severity: "error",
    fidelity: "dropped",
    title: "No such vocabulary",
    message: "{language} has no vocabulary `{vocabulary}`. It has: {known}.",
    help: "`isorule backends` lists the vocabularies of every language.",
    explanation: "The name after --vocabulary, in the configuration or in the options of transpile() is not one of the language's vocabularies.",
  },
  "render/unknown-format": {
    severity: "error",
    title: "No such format",
    message: "{language} has no format `{format}`. It has: {known}.",
    help: "`isorule backends` lists the formats of every language.",
    explanation: "The name after --format, in the configuration or in the options of transpile() is not one of the language's document formats.",
  },
});

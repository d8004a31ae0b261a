import { defineDiagnostics } from "@isorule/core";

/** What {@link lintRule} says. None of it is a fault of form: a rule with these findings still means what it says. */
export const lintDiagnostics = defineDiagnostics({
  "lint/star-in-value": {
    severity: "warning",
    title: "A star that stands for itself",
    message: "`{value}` has a star or question mark, which `{operator}` takes as an ordinary character.",
    help: "Use `like` for patterns, or `contains`, `startsWith` and `endsWith` without the star.",
    explanation: "Stars and question marks are ordinary in all operators but `like`. Names of files cannot hold them on Windows, so that such a value hardly ever matches there.",
  },
  "lint/useless-wildcard": {
    severity: "info",
    title: "A pattern that needs none",
    message: "`{value}` says no more than `{operator}: {plain}`.",
    explanation: "A plain operator is easier to read and quicker in every language.",
  },
  "lint/regex-without-need": {
    severity: "info",
    title: "A regular expression that is plain text",
    message: "`{value}` says no more than `{operator}: {plain}`.",
    explanation: "A plain operator is easier to read and quicker in every language.",
  },
  "lint/part-of-name": {
    severity: "warning",
    title: "A file name that other names end with",
    message: "`{value}` is also the end of other names, such as `{example}`.",
    help: "Write `{mend}`, or compare `{field}`.",
    explanation: "The end of a path is the end of its file name. Without a separator before it, `cmd.exe` is the end of `notcmd.exe` as well.",
  },
  "lint/short-text": {
    severity: "info",
    title: "A very short text to look for",
    message: "`{value}` is contained in very many values of {field}.",
    explanation: "A text of one or two characters is found nearly everywhere. Together with other conditions that may be meant.",
  },
  "lint/case-trap": {
    severity: "warning",
    title: "Case counts where names have none",
    message: "{field} is compared with case, and such names come in any case.",
    help: "Leave out `caseSensitive`.",
    explanation: "Windows does not tell names by their case: who runs `CMD.exe` gets `cmd.exe`, and the log holds what was typed.",
  },
  "lint/matches-nothing-said": {
    severity: "warning",
    title: "A rule that fires on an event without fields",
    message: "The signal {signal} matches every event that holds none of its fields.",
    help: "Add a condition that must hold, or `exists: true` for a field that must be there.",
    explanation: "A test of an absent field is false and its `not` true. A signal of exclusions alone matches all events in which the product did not record these fields.",
  },
  "lint/retired-technique": {
    severity: "warning",
    title: "A technique that ATT&CK has replaced",
    message: "ATT&CK has replaced {technique} by {replacement}.",
    explanation: "Old ids lead nowhere: coverage that is counted by them has holes.",
  },
  "lint/withdrawn-technique": {
    severity: "warning",
    title: "A technique that ATT&CK has withdrawn",
    message: "ATT&CK has withdrawn {technique} without a replacement.",
    help: "Choose the technique that the rule is about from https://attack.mitre.org/techniques/enterprise/.",
    explanation: "Withdrawn techniques are no longer counted or described.",
  },
});

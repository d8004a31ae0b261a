import { defineDiagnostics } from "@isorule/core";

/** What a rule says without an effect. */
export const deadLogicDiagnostics = defineDiagnostics({
  "logic/never": {
    severity: "error",
    title: "Nothing can match",
    message: "No event can match {what}.",
    help: "Look for conditions that contradict each other, and write alternatives with `any`.",
    explanation: "It was proved that the conditions contradict each other: whatever an event holds, the signal, the part of the detection or the threshold is not met. The rule, or this part of it, never fires.",
  },
  "logic/always": {
    severity: "warning",
    title: "Everything matches",
    message: "Every event of the class {event} matches {what}.",
    help: "Add a condition, or say it with the event class alone.",
    explanation: "It was proved that no event of the class can fail the conditions.",
  },
  "logic/several-values": {
    severity: "warning",
    title: "Only a field with several values can match",
    message: "Only an event with several values in {field} can match {what}.",
    help: "Where one value was meant to meet any of the conditions, write them as alternatives.",
    explanation: "A field with one value cannot meet all conditions at once. Events with a list in the field can, because a list passes when any of its values does; most fields never hold one.",
  },
  "logic/no-effect": {
    severity: "warning",
    title: "A condition decides nothing",
    message: "{what} decides nothing: without it the same events match, because {reason}.",
    help: "Remove it, or correct it where it was meant to say something else.",
    explanation: "It was proved that the signal, or the rule, matches the same events without the condition.",
  },
  "logic/branch-never": {
    severity: "warning",
    title: "An alternative that nothing can match",
    message: "No event can match the alternative {what}.",
    help: "Remove it, or look for conditions in it that contradict each other.",
    explanation: "It was proved that the conditions of the alternative contradict each other; the other alternatives are not concerned.",
  },
  "logic/swallowed": {
    severity: "error",
    title: "An exclusion swallows its selection",
    message: "The exclusion {what} leaves nothing: all that the other conditions select is excluded.",
    help: "Narrow the exclusion.",
    explanation: "Without the exclusion events match, and with it no event does.",
  },
  "logic/excludes-nothing": {
    severity: "warning",
    title: "An exclusion excludes nothing",
    message: "The exclusion {what} excludes nothing: no event that the other conditions select meets it.",
    help: "Remove it, or correct its values.",
    explanation: "It was proved that the other conditions select no event that the exclusion is true of. Often a value is spelt in another way than in the selection.",
  },
  "logic/covered-value": {
    severity: "warning",
    title: "A value is covered by another one",
    message: "`{field} {operator}` has `{value}`, which `{by}` of the same list covers.",
    help: "Remove `{value}`.",
    explanation: "Every text that passes by the longer value passes by the shorter one, so that the longer one never decides.",
  },
  "logic/same-signals": {
    severity: "warning",
    title: "Two signals are the same",
    message: "The signals `{name}` and `{other}` match the same events.",
    help: "Keep one of them.",
    explanation: "It was proved that both match the same events. In a sequence that is often a slip.",
  },
});

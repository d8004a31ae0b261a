import { defineDiagnostics } from "@isorule/core";
import type { FailureKind } from "./review.js";

/** What a review says of a rule, a document or a file. */
export const reviewDiagnostics = defineDiagnostics({
  "review/narrower": {
    severity: "warning",
    title: "A rule selects less",
    message: "{title} no longer selects some of the events that it selected, and selects nothing new.",
    help: "Where that is on purpose, accept it with a reason: isorule diff --accept {fingerprint} --reason TEXT.",
    explanation: "It was proved that every event that the new rule selects was selected before, and an event was found that is lost. The report shows it, with the conditions that make the difference.",
  },
  "review/wider": {
    severity: "info",
    title: "A rule selects more",
    message: "{title} selects all that it selected, and more.",
    explanation: "It was proved that nothing is lost, and an event was found that is selected now. More events may mean more false alarms.",
  },
  "review/changed": {
    severity: "warning",
    title: "A rule selects other events",
    message: "{title} no longer selects some of the events that it selected, and selects others that it did not.",
    help: "Where that is on purpose, accept it with a reason: isorule diff --accept {fingerprint} --reason TEXT.",
    explanation: "For both directions an event was found. Often a field or a value is spelt in another way.",
  },
  "review/disjoint": {
    severity: "warning",
    title: "A rule selects nothing of what it selected",
    message: "No event that {title} selected is selected any more; it selects others.",
    help: "Look whether a field, an event class or an operator was meant to change.",
    explanation: "It was proved that no event is selected by both.",
  },
  "review/unknown": {
    severity: "warning",
    title: "It is not proved what a change means",
    message: "It is not proved what the change of {title} means. {reason}",
    help: "Compare by hand, or with more steps: isorule compare --steps.",
    explanation: "The comparison is bounded, and some things are not compared: two fields with each other, detections that are built in different ways. A difference that was found is shown all the same.",
  },
  "review/read-in-part": {
    severity: "warning",
    title: "A rule is read in part",
    message: "{title} is not read as a whole, so that the verdict is about what was read.",
    explanation: "A reader does not understand some part of the text. Nothing is proved of that part, and a rule of which only the part that is read is the same is never called equal.",
  },
  "review/never-matches": {
    severity: "error",
    title: "Nothing can match a rule",
    message: "No event can match {title} any more.",
    help: "{reason}",
    explanation: "It was proved that the conditions of the rule contradict each other, and in base they did not, or there was no such rule.",
  },
  "review/dead-part": {
    severity: "warning",
    title: "A part of a rule decides nothing",
    message: "{title}: {reason}",
    explanation: "A condition, an alternative or an exclusion that came with the change has no effect.",
  },
  "review/rule-removed": {
    severity: "warning",
    title: "A rule is gone",
    message: "{title} is gone. What it selected is no longer selected by it.",
    explanation: "No rule of head has the id of the rule, and no file has its text.",
  },
  "review/rule-added": {
    severity: "info",
    title: "A new rule",
    message: "{title} is new.",
    explanation: "No rule of base has its id.",
  },
  "review/severity-lowered": {
    severity: "warning",
    title: "The severity is lower",
    message: "The severity of {title} goes from {before} to {after}.",
    explanation: "Hits may no longer reach the people who looked at them.",
  },
  "review/unfaithful": {
    severity: "error",
    title: "A document does not mean its rule",
    message: "Not the same as {title}: {documents}. {reason}",
    help: "Build it anew: isorule build.",
    explanation: "Read back, or run by the engine of its language, the document answers otherwise than its rule. It was edited by hand, or it was made from another revision of the rule.",
  },
  "review/unverified": {
    severity: "warning",
    title: "A document is not shown to mean its rule",
    message: "Not shown to mean {title}: {documents}. {reason}",
    explanation: "The document can be neither read back nor run.",
  },
  "review/less-exact": {
    severity: "warning",
    title: "A document says its rule less exactly",
    message: "From {before} to {after} for {title}: {documents}. {reason}",
    explanation: "The rule uses something that the language, or its names in this vocabulary, cannot say exactly.",
  },
  "review/stale": {
    severity: "error",
    title: "A document is not what its rule gives",
    message: "Not what a build gives of {title}: {documents}.",
    help: "Build it anew, and commit what it gives: isorule build.",
    explanation: "The committed file differs from what is rendered from the rule of the same revision, or there is no file.",
  },
  "review/left-over": {
    severity: "error",
    title: "A document is left over",
    message: "{document} is left over: {source} gives no such document.",
    help: "Build anew, which removes it: isorule build.",
    explanation: "The rule that the file was made from is gone, or no longer gives this document.",
  },
  "review/unreadable": {
    severity: "error",
    title: "A file of rules cannot be read",
    message: "{reason}",
    explanation: "The file has a fault, and there is nothing to compare.",
  },
});

/** The codes of findings. */
export type ReviewCode = keyof typeof reviewDiagnostics;

/** By which word of `--fail-on` a finding fails; codes that are not named never do. */
export const failureKinds: Readonly<Partial<Record<ReviewCode, FailureKind>>> = {
  "review/narrower": "narrower",
  "review/never-matches": "narrower",
  "review/rule-removed": "narrower",
  "review/wider": "wider",
  "review/changed": "changed",
  "review/disjoint": "changed",
  "review/unknown": "unknown",
  "review/read-in-part": "unknown",
  "review/unreadable": "unknown",
  "review/unverified": "unknown",
  "review/unfaithful": "unfaithful",
  "review/less-exact": "unfaithful",
  "review/stale": "stale",
  "review/left-over": "stale",
};

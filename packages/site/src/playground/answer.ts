import { eql } from "@isorule/backend-eql";
import { kql } from "@isorule/backend-kql";
import { sigma } from "@isorule/backend-sigma";
import { spl } from "@isorule/backend-spl";
import { type Backend, compileRule, type Diagnostic, eventClasses, explain, type Event, type FieldValue, lineAndColumn, normalizeRule, type PredicateExplanation, readRule, type Rule, transpile, type Transpiled, vocabulariesInOrder, worstFidelity } from "@isorule/core";
import type { Answer, Explained, ExplainedNode, Question, Remark, Rendered } from "./protocol.js";

const backends: readonly Backend[] = [sigma, spl, eql, kql];

/** What was read of a text. */
export interface ReadText {
  readonly rule?: Rule | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** What of the text is not in the rule. */
  readonly losses?: readonly string[];
}

/** Answers a question of the page. What only some questions need is loaded when the first of them comes. */
export async function answerWith(question: Question): Promise<Answer> {
  switch (question.kind) {
    case "render":
      return render(question, await readAny(question.text, question.language));
    case "explain":
      return explained((await readAny(question.text, question.language)).rule, question.events);
    case "prove": {
      const { rule } = await readAny(question.text, question.language);
      return (await import("./full-answer.js")).prove(rule, question.vocabularies);
    }
    case "compare":
      return (await import("./full-answer.js")).compareTexts(question);
  }
}

/** A text of our own format is read by what is loaded already. */
async function readAny(text: string, language: string): Promise<ReadText> {
  if (text.trim() === "") return { rule: undefined, diagnostics: [] };
  if (language === "isorule") return readRule(text);
  // Other languages have no names for what only one product has.
  return (await import("./full-answer.js")).readText(text, language, { near: true });
}

function render({ text, vocabularies }: Extract<Question, { kind: "render" }>, { rule, diagnostics, losses = [] }: ReadText): Rendered {
  const remarks = [...diagnostics.map((diagnostic) => remarkOf(diagnostic, text)), ...(rule === undefined ? [] : nativeRemark(rule))];
  if (rule === undefined) return { kind: "render", title: undefined, remarks, targets: [], events: undefined };
  const normalized = normalizeRule(rule);
  const targets = backends.map((backend) => {
    const done = transpileFor(normalized, backend, vocabularies[backend.language]);
    const query = queryText(done);
    return {
      language: backend.language,
      vocabulary: done.vocabulary,
      extension: done.documents[0]?.extension ?? "txt",
      text: query,
      // A query of a rule that is not quite the text is not quite the text.
      fidelity: done.documents.length === 0 ? ("dropped" as const) : worstFidelity([done.fidelity, losses.length > 0 ? "approximate" : "exact"]),
      losses: [...new Set([...losses, ...done.diagnostics.filter(({ fidelity }) => fidelity === "approximate" || fidelity === "dropped").map(({ message }) => message)])],
    };
  });
  return { kind: "render", title: rule.title, remarks, targets, events: eventsOf(rule) };
}

/** What to do where a query is about events that other languages have no name for. */
function nativeRemark({ signals }: Rule): readonly Remark[] {
  const native = signals.find(({ event }) => event.includes(":"));
  if (native === undefined) return [];
  return [{ severity: "info", message: `The query looks at ${native.event.replace(":", " ")} events, which only its own product has. Where it says which system and which action they are of, such as host.os.type == "windows" and event.type == "start" in EQL, other languages can say it, too.`, line: undefined, column: undefined, span: undefined }];
}

/** A rule in one language; without a wish for a vocabulary in that which keeps most of it, the usual one first. */
export function transpileFor(normalized: Rule, backend: Backend, wish: string | undefined): Transpiled {
  const vocabulary = wish ?? [...new Set([...backend.defaultVocabularies, ...vocabulariesInOrder(backend)])];
  return transpile(normalized, backend, { vocabulary, formats: backend.defaultFormats.slice(0, 1), normalized: true });
}

/** The queries of a rule as one text. */
export function queryText({ documents }: Transpiled): string {
  return documents.map(({ text }) => text.trimEnd()).join("\n\n");
}

/** A diagnostic with the line and column that people count. */
export function remarkOf({ severity, message, help, span }: Diagnostic, text: string): Remark {
  const place = span === undefined ? undefined : lineAndColumn(text, span[0]);
  return { severity, message: help === undefined ? message : `${message} ${help}`, line: place?.line, column: place?.column, span };
}

/** The first example of a rule, or the events of its first test. */
function eventsOf({ examples, tests }: Rule): string | undefined {
  const events = examples.match[0]?.events ?? tests[0]?.expect.map(({ event }) => event);
  return events === undefined ? undefined : eventsJson(events);
}

/** Events as the editor shows them. */
export function eventsJson(events: readonly Event[]): string {
  const shown = events.map(({ class: name, time, fields }) => ({ class: name, time, fields }));
  return JSON.stringify(shown.length === 1 ? shown[0] : shown, null, 2);
}

function explained(rule: Rule | undefined, text: string): Explained {
  const nothing = { kind: "explain", fires: false, events: [] } as const;
  if (rule === undefined) return { ...nothing, fault: "There is no rule to try." };
  const events = parseEvents(text);
  if (typeof events === "string") return { ...nothing, fault: events };
  return {
    kind: "explain",
    fault: undefined,
    fires: compileRule(rule)(events).length > 0,
    events: events.map((event, at) => {
      const signals = explain(rule, event).signals.filter(({ classMatches }) => classMatches);
      return { name: `${at + 1}. ${event.class}`, signals: signals.map(({ signal, matches, predicate }) => ({ signal, matches, tree: nodeOf(predicate) })) };
    }),
  };
}

function nodeOf({ text, outcome, actual, operands }: PredicateExplanation): ExplainedNode {
  return { text, outcome, actual: actual.map(String).join(", "), parts: operands.map(nodeOf) };
}

/** Events from JSON, or what is wrong with it. */
function parseEvents(text: string): readonly Event[] | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `The events are no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  const events: Event[] = [];
  for (const each of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
    const { class: own, event: other, time, fields } = (typeof each === "object" && each !== null ? each : {}) as Readonly<Record<string, unknown>>;
    const name = own ?? other;
    if (typeof name !== "string" || typeof fields !== "object" || fields === null) return 'An event is { "class": "process_creation", "fields": { "process.name": "cmd.exe" } }.';
    if (!Object.hasOwn(eventClasses, name) && !name.includes(":")) return `There is no event class ${name}.`;
    const when = typeof time === "string" ? Date.parse(time) : typeof time === "number" ? time : events.length * 1000;
    events.push({ class: name, time: Number.isFinite(when) ? when : 0, fields: fields as Readonly<Record<string, FieldValue>> });
  }
  return events;
}

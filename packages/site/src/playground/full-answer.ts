import { eqlEngine } from "@isorule/backend-eql/engine";
import { eql } from "@isorule/backend-eql/read";
import { kqlEngine } from "@isorule/backend-kql/engine";
import { kql } from "@isorule/backend-kql/read";
import { sigma } from "@isorule/backend-sigma/read";
import { splEngine } from "@isorule/backend-spl/engine";
import { spl } from "@isorule/backend-spl/read";
import { type Backend, normalizeRule, type QueryEngine, readRule, type Rule, type UnmapPreference } from "@isorule/core";
import { compareRules, documentGroups, type Faith, faithfulness, witnessesOf } from "@isorule/proof";
import { eventsJson, queryText, type ReadText, remarkOf, transpileFor } from "./answer.js";
import type { Compared, Proved, Question } from "./protocol.js";

// Readers, engines and proofs: loaded when the first question needs them.

const languages: readonly { readonly backend: Backend; readonly engine?: QueryEngine }[] = [{ backend: sigma }, { backend: spl, engine: splEngine }, { backend: eql, engine: eqlEngine }, { backend: kql, engine: kqlEngine }];

/** Longer texts are shown without colours. */
const longest = 200_000;

/** Reads a text of a language. Of several rules the first is taken. */
export function readText(text: string, language: string, prefer: UnmapPreference): ReadText {
  if (language === "isorule") return readRule(text);
  const read = languages.find(({ backend }) => backend.language === language)?.backend.read;
  const found = read?.(text, { prefer });
  return { rule: found?.rules[0], diagnostics: found?.diagnostics ?? [], losses: (found?.readings?.[0]?.losses ?? []).map(({ reason }) => reason) };
}

const order: readonly Faith[] = ["proved", "tested", "unreadable", "differs"];

/** How far the queries of a rule are shown to mean it. */
export function prove(rule: Rule | undefined, vocabularies: Readonly<Record<string, string>>): Proved {
  if (rule === undefined) return { kind: "prove", faiths: [] };
  const normalized = normalizeRule(rule);
  const witnesses = witnessesOf(normalized);
  return { kind: "prove", faiths: languages.map(({ backend, engine }) => {
    const done = transpileFor(normalized, backend, vocabularies[backend.language]);
    const text = queryText(done);
    const vocabulary = backend.vocabularies[done.vocabulary];
    const found = vocabulary === undefined ? [] : documentGroups(done.documents).map((documents) => faithfulness({ rule: normalized, documents, backend, vocabulary, witnesses, ...(engine === undefined ? {} : { engine }) }));
    const worst = found.toSorted((left, right) => order.indexOf(right.verdict) - order.indexOf(left.verdict))[0];
    return { language: backend.language, faith: worst?.verdict, reason: worst?.reason, text, tokens: text.length > longest ? [] : (backend.highlight?.(text) ?? []) };
  }) };
}

/** What a second rule is against the first. */
export function compareTexts({ text, language, second, secondLanguage }: Extract<Question, { kind: "compare" }>): Compared {
  const nothing = { kind: "compare", verdict: "", reason: undefined, onlyFirst: undefined, onlySecond: undefined } as const;
  if (second.trim() === "") return { ...nothing, fault: undefined };
  // Queries of one language need no names of ours: what they look at is taken as it is said.
  const same: UnmapPreference = language === secondLanguage ? { exact: true } : {};
  let [one, other] = [readText(text, language, same), readText(second, secondLanguage, same)];
  // A query is about the events that a rule names, where its product leaves a choice.
  if (hasClasses(language) && !hasClasses(secondLanguage) && one.rule !== undefined) other = readText(second, secondLanguage, { events: classesOf(one.rule) });
  if (hasClasses(secondLanguage) && !hasClasses(language) && other.rule !== undefined) one = readText(text, language, { events: classesOf(other.rule) });
  for (const [name, source, side] of [["first", text, one], ["second", second, other]] as const) {
    if (side.rule === undefined) return { ...nothing, fault: `The ${name} rule cannot be read. ${side.diagnostics.slice(0, 3).map((each) => remarkOf(each, source)).map(({ line, message }) => (line === undefined ? message : `Line ${line}: ${message}`)).join(" ")}` };
  }
  if (one.rule === undefined || other.rule === undefined) return { ...nothing, fault: "There is no rule." };
  const { verdict, reason, onlyLeft, onlyRight } = compareRules(one.rule, other.rule);
  const partly = [one, other].flatMap(({ losses = [] }) => losses);
  return { ...nothing, fault: undefined, verdict, reason: partly.length > 0 ? `The verdict is about what was read. ${[...new Set(partly)].join(" ")}` : reason, onlyFirst: onlyLeft === undefined ? undefined : eventsJson(onlyLeft), onlySecond: onlyRight === undefined ? undefined : eventsJson(onlyRight) };
}

function hasClasses(language: string): boolean {
  return language === "isorule" || language === "sigma";
}

function classesOf({ signals }: Rule): readonly string[] {
  return signals.map(({ event }) => event);
}

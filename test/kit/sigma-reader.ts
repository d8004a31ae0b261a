import { readSigma, type ReadSigmaOptions, sigma } from "@isorule/backend-sigma/read";
import { compilePredicate, type Diagnostic, type FieldValue, type Predicate, type ReadDocumentResult, type Rule } from "@isorule/core";
import { sigmaVocabulary } from "./sigma-vocabulary.js";

/** What a Sigma file gave, with the codes of its diagnostics. */
export interface SigmaReading extends ReadDocumentResult {
  readonly codes: readonly string[];
}

/** Reads a Sigma file as the backend does; with placeholders where there are some. */
export function readText(text: string, options: ReadSigmaOptions = {}): SigmaReading {
  const result = options.placeholders === undefined && sigma.read !== undefined ? sigma.read(text, options) : readSigma(sigmaVocabulary(), text, options);
  return { ...result, codes: result.diagnostics.map(({ code }) => code) };
}

/** A rule of process creation, or of another log source, around a detection in YAML, whose lines are indented by four spaces. */
export function sigmaText(detection: string, logsource = "{ category: process_creation, product: windows }"): string {
  return `title: A rule\nid: 0f1e2d3c-4b5a-4697-8877-665544332211\nlogsource: ${logsource}\ndetection:\n${indent(detection)}\nlevel: low\n`;
}

function indent(text: string): string {
  return text.split("\n").map((line) => (line === "" ? line : `    ${line}`)).join("\n");
}

/** The only rule of a text. Throws, with the diagnostics, when there is none or more. */
export function onlyRule({ rules, diagnostics }: ReadDocumentResult): Rule {
  const [rule] = rules;
  if (rules.length !== 1 || rule === undefined) throw new Error(`${rules.length} rules: ${diagnostics.map((each: Diagnostic) => `${each.code} ${each.message}`).join("; ")}`);
  return rule;
}

/** The predicate of a detection's only signal. */
export function predicateOf(detection: string, logsource?: string, options: ReadSigmaOptions = {}): Predicate {
  const { signals } = onlyRule(readText(sigmaText(detection, logsource), options));
  const [signal] = signals;
  if (signals.length !== 1 || signal === undefined) throw new Error(`${signals.length} signals`);
  return signal.predicate;
}

/** The predicate of one item: `CommandLine|contains: x`. */
export function itemPredicate(item: string, logsource?: string, options: ReadSigmaOptions = {}): Predicate {
  return predicateOf(`selection:\n    ${item}\ncondition: selection`, logsource, options);
}

/** Whether an event with these canonical fields matches. */
export function matches(predicate: Predicate, fields: Readonly<Record<string, FieldValue>>, event = "process_creation"): boolean {
  return compilePredicate(predicate)({ class: event, time: 0, fields });
}

/** A predicate without places. */
export function bare(predicate: Predicate): Predicate {
  return JSON.parse(JSON.stringify(predicate, (key, value: unknown) => (key === "span" ? undefined : value))) as Predicate;
}

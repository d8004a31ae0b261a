import { coreDiagnostics, type Entry, entryOf, type Expression, type MapSource, type Predicate, type ReadFilter, reporter, type Span } from "@isorule/core";
import { coversSource, type LogSource } from "./log-sources.js";
import { type ConditionLeaf, parseCondition } from "./parse-condition.js";
import { describeSource, itemsOf, referenceName, shorten, type SigmaReadContext, textOfScalar } from "./read-context.js";
import { readDetection } from "./read-detection.js";
import { sigmaReadDiagnostics } from "./read-diagnostics.js";
import type { DetectionContext } from "./read-item.js";
import { readSources } from "./read-logsource.js";

/** A filter: searches and a condition that rules get in addition to their own (filters specification). */
export interface SigmaFilter extends ReadFilter {
  readonly title: string;
  /** The ids and names of the rules that it is for; `any`: all whose log source fits; undefined when that cannot be read. */
  readonly references: readonly FilterReference[] | "any" | undefined;
  /** Undefined when they cannot be read. */
  readonly sources: readonly LogSource[] | undefined;
  readonly sourceSpan: Span;
  /** The searches and the condition; undefined when they cannot be read. */
  readonly detection: MapSource | undefined;
}

interface FilterReference {
  readonly name: string;
  readonly span: Span;
}

/**
 * A document with `filter`. It is for rules with the log source of the filter, or a part of it, that `rules` names; `any`
 * is the word of the coming version 2.2 for all of them.
 *
 * Diagnostics: `sigma/wrong-shape`, `sigma/condition-syntax`, `sigma/filter-keeps`, and those of log sources. A filter
 * with an error has parts that are undefined.
 */
export function readFilterDocument(context: SigmaReadContext, root: MapSource, file: string | undefined): SigmaFilter {
  const { keySpan, value } = entryOf(root, "filter") as Entry;
  const titleSource = entryOf(root, "title")?.value;
  const title = titleSource?.kind === "scalar" && titleSource.value !== null ? shorten(textOfScalar(titleSource)) : "without a title";
  const sourceSpan = entryOf(root, "logsource")?.value.span ?? keySpan;
  const sources = filterSources(context, root, sourceSpan);
  const shared = { kind: "filter", title, sources, sourceSpan, ...(file === undefined ? {} : { file }) } as const;
  if (value.kind !== "map") {
    context.report("sigma/wrong-shape", { name: "filter", wanted: "a map", found: describeSource(value) }, { span: value.span });
    return { ...shared, references: undefined, detection: undefined };
  }
  const references = readReferences(context, value, keySpan);
  const detection: MapSource = { ...value, entries: value.entries.filter(({ key }) => key !== "rules") };
  return { ...shared, references, detection: isReadable(context, detection, title, keySpan) ? detection : undefined };
}

/** A filter without any part of a log source would be one for everything, which its author hardly means. */
function filterSources(context: SigmaReadContext, root: MapSource, span: Span): readonly LogSource[] | undefined {
  const sources = readSources(context, root);
  if (sources?.every((source) => Object.keys(source).length > 0) !== false) return sources;
  context.report("sigma/wrong-shape", { name: "logsource", wanted: "one of category, product and service at least", found: "empty" }, { span });
  return undefined;
}

function readReferences(context: SigmaReadContext, map: MapSource, keySpan: Span): SigmaFilter["references"] {
  const value = entryOf(map, "rules")?.value;
  const items = value === undefined ? [] : itemsOf(value);
  const references = items.map((item): FilterReference | undefined => {
    const name = item.kind === "scalar" && item.value !== null ? textOfScalar(item).trim() : "";
    return name === "" ? undefined : { name: referenceName(name), span: item.span };
  });
  if (references.length === 0 || !references.every((each) => each !== undefined)) {
    const found = value === undefined ? "missing" : items.length === 0 ? "empty" : describeSource(value);
    context.report("sigma/wrong-shape", { name: "rules", wanted: "the ids or names of rules, or `any`", found }, { span: value?.span ?? keySpan });
    return undefined;
  }
  return references.length === 1 && references[0]?.name.toLowerCase() === "any" ? "any" : references;
}

/** Whether a filter has a condition and searches: what the searches say depends on the rule. */
function isReadable(context: SigmaReadContext, detection: MapSource, title: string, keySpan: Span): boolean {
  const condition = entryOf(detection, "condition")?.value;
  if (condition?.kind !== "scalar" || typeof condition.value !== "string") {
    context.report("sigma/wrong-shape", { name: "condition", wanted: "text", found: condition === undefined ? "missing" : describeSource(condition) }, { span: condition?.span ?? keySpan });
    return false;
  }
  const parsed = parseCondition(condition.value);
  if ("fault" in parsed) {
    context.report("sigma/condition-syntax", { reason: parsed.fault.reason }, { span: condition.span });
    return false;
  }
  if (!onlyRemoves(parsed.condition)) context.report("sigma/filter-keeps", { filter: title }, { span: condition.span });
  return true;
}

function onlyRemoves(condition: Expression<ConditionLeaf>): boolean {
  return condition.kind === "not" || (condition.kind !== "leaf" && condition.operands.every(onlyRemoves));
}

/** What a filter needs to know of a rule. */
export interface FilteredRule {
  /** What the rule may be called, as {@link referenceName} spells it. */
  readonly references: readonly string[];
  readonly title: string;
  /** Of all its event classes. */
  readonly sources: readonly LogSource[];
  /** Where to point. */
  readonly span: Span;
}

/**
 * The filters that a rule gets. Reports filters that name the rule and are for another log source, and those that cannot
 * be read.
 *
 * Diagnostics: `sigma/filter`, `sigma/filter-logsource`.
 *
 * @returns undefined after an error
 */
export function filtersFor(context: SigmaReadContext, filters: readonly SigmaFilter[], rule: FilteredRule): readonly SigmaFilter[] | undefined {
  let fine = true;
  const chosen = filters.filter((filter) => {
    const { references, sources, title, detection, sourceSpan, file } = filter;
    const isNamed = references === undefined || references === "any" || references.some(({ name }) => rule.references.includes(name));
    if (!isNamed) return false;
    const fits = sources === undefined || rule.sources.some((source) => sources.some((each) => coversSource(each, source)));
    if (!fits) {
      if (references !== "any" && references !== undefined) context.report("sigma/filter-logsource", { filter: title, rule: shorten(rule.title) }, { span: sourceSpan, file });
      return false;
    }
    if (references !== undefined && sources !== undefined && detection !== undefined) return true;
    context.report("sigma/filter", { rule: shorten(rule.title), filter: title }, { span: rule.span });
    fine = false;
    return false;
  });
  return fine ? chosen : undefined;
}

/**
 * A predicate with the filters of its rule: all of them have to hold beside it. Names of searches are those of each
 * filter alone, so that they never clash; places in another file are left out, because a node's place is one in the file
 * of its rule.
 *
 * Diagnostics: those of {@link readDetection}, in the filter's file; `sigma/filter`, `sigma/filter-logsource`.
 *
 * @param sources the log sources of the rule that belong to the event class
 */
export function filtered(context: DetectionContext, predicate: Predicate, filters: readonly SigmaFilter[], sources: readonly LogSource[], rule: FilteredRule): Predicate | undefined {
  const parts = filters
    .filter((filter) => {
      const covered = sources.filter((source) => (filter.sources ?? []).some((each) => coversSource(each, source)));
      if (covered.length > 0 && covered.length < sources.length) context.report("sigma/filter-logsource", { filter: filter.title, rule: shorten(rule.title) }, { span: filter.sourceSpan, file: filter.file });
      return covered.length > 0 && covered.length === sources.length;
    })
    .map((filter) => {
      if (filter.detection === undefined) throw new Error("Invariant: a filter without searches is not applied");
      const isOwn = context.ownFilters.has(filter);
      const { sink } = context;
      const elsewhere = { report: reporter(sigmaReadDiagnostics, sink, filter.file), reportYaml: reporter(coreDiagnostics, sink, filter.file) };
      const found = readDetection(isOwn ? context : { ...context, ...elsewhere }, filter.detection);
      if (found === undefined) context.report("sigma/filter", { rule: shorten(rule.title), filter: filter.title }, { span: rule.span });
      return found === undefined || isOwn ? found : withoutPlaces(found);
    });
  if (!parts.every((part) => part !== undefined)) return undefined;
  return parts.length === 0 ? predicate : { kind: "and", operands: [predicate, ...parts], ...(predicate.span === undefined ? {} : { span: predicate.span }) };
}

function withoutPlaces(predicate: Predicate): Predicate {
  const { span: _span, ...rest } = predicate;
  if (rest.kind === "and" || rest.kind === "or") return { ...rest, operands: rest.operands.map(withoutPlaces) };
  return rest.kind === "not" ? { ...rest, operand: withoutPlaces(rest.operand) } : rest;
}

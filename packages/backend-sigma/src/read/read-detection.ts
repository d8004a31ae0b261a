import { didYouMean, type Entry, type Expression, type MapSource, type Predicate, type ScalarSource, type Source, type Span } from "@isorule/core";
import { parseModifiers, type Modifiers } from "./modifiers.js";
import { type ConditionFault, type ConditionLeaf, fitsPattern, parseCondition } from "./parse-condition.js";
import { describeSource, itemsOf, shorten, spanInside, visibleName } from "./read-context.js";
import { type DetectionContext, type ItemContext, readItem } from "./read-item.js";
import { readKeywords } from "./read-keywords.js";

/** The most values of a whole detection, with every use of a search counted. */
const mostValues = 250_000;

/** The most steps that all patterns of names may take. Rules take some thousands. */
const mostCompared = 50_000_000;

/** A search that was read. */
interface Search {
  /** Undefined after an error. */
  readonly predicate: Predicate | undefined;
  readonly size: number;
  /** Why it selects more events than its author wrote; undefined where it does not. */
  readonly loose: string | undefined;
}

/** The searches of a detection while its condition is read. */
interface Resolving {
  readonly context: DetectionContext;
  readonly entries: ReadonlyMap<string, Entry>;
  /** The searches that were used. */
  readonly read: Map<string, Search>;
  /** The names that a pattern fits, so that a long condition asks once. */
  readonly fitting: Map<string, readonly string[]>;
  /** Characters of patterns and names that were compared, at most. */
  compared: number;
  size: number;
  /** Values that were read, each search once. */
  spent: number;
  tooLarge: boolean;
}

/**
 * The searches of a detection, put together as its condition says. A list of conditions fires when any of them does.
 *
 * Diagnostics: `sigma/wrong-shape`, `sigma/no-values`, `sigma/condition-syntax`, `sigma/aggregation`, `sigma/count-of`,
 * `sigma/unknown-search`, `sigma/no-search-matches`, `sigma/negated-search`, `sigma/too-many-values`, `sigma/unused-search`,
 * `sigma/unused-timeframe`, and those of {@link readItem}.
 */
export function readDetection(context: DetectionContext, detection: MapSource): Predicate | undefined {
  const searches = detection.entries.filter(({ key }) => key !== "condition" && key !== "timeframe");
  const conditions = readConditions(context, detection);
  if (conditions === undefined) return undefined;
  const resolving: Resolving = { context, entries: searchesByName(context, searches), read: new Map(), fitting: new Map(), compared: 0, size: 0, spent: 0, tooLarge: false };
  const predicates = conditions.map(({ source, condition }) => resolve(resolving, condition, source, false));
  if (resolving.tooLarge) context.report("sigma/too-many-values", { what: "The detection", most: mostValues }, { span: detection.span });
  if (!predicates.every((predicate) => predicate !== undefined) || resolving.tooLarge) return undefined;
  for (const [key, { keySpan }] of resolving.entries) if (!resolving.read.has(key)) context.report("sigma/unused-search", { name: shorten(key) }, { span: keySpan });
  const timeframe = detection.entries.find(({ key }) => key === "timeframe");
  if (timeframe !== undefined) context.report("sigma/unused-timeframe", {}, { span: timeframe.keySpan });
  const [only] = predicates;
  return predicates.length === 1 ? only : { kind: "or", operands: predicates, span: detection.span };
}

/** Searches by the names that people see. Of two with one name the first counts, as it is with keys that stand twice. */
function searchesByName(context: DetectionContext, searches: readonly Entry[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const entry of searches) {
    const name = visibleName(entry.key);
    if (name !== entry.key) context.report("sigma/invisible-characters", { name: shorten(name) }, { span: entry.keySpan });
    if (entries.has(name)) context.reportYaml("yaml/duplicate-key", { key: name }, { span: entry.keySpan });
    else entries.set(name, entry);
  }
  return entries;
}

interface Condition {
  readonly source: ScalarSource;
  readonly condition: Expression<ConditionLeaf>;
}

function readConditions(context: DetectionContext, detection: MapSource): readonly Condition[] | undefined {
  const entry = detection.entries.find(({ key }) => key === "condition");
  const sources = entry === undefined ? [] : itemsOf(entry.value);
  if (sources.length === 0) {
    context.report("sigma/wrong-shape", { name: "condition", wanted: "text", found: entry === undefined ? "missing" : "empty" }, { span: entry?.keySpan ?? detection.span });
    return undefined;
  }
  const conditions = sources.map((source): Condition | undefined => {
    if (source.kind !== "scalar" || typeof source.value !== "string") {
      context.report("sigma/wrong-shape", { name: "condition", wanted: "text", found: describeSource(source) }, { span: source.span });
      return undefined;
    }
    const result = parseCondition(source.value);
    if (visibleName(source.value) !== source.value.trim()) context.report("sigma/invisible-characters", { name: shorten(visibleName(source.value)) }, { span: source.span });
    if ("condition" in result) return { source, condition: result.condition };
    reportFault(context, result.fault, spanInside(source, result.fault.from, result.fault.to));
    return undefined;
  });
  return conditions.every((condition) => condition !== undefined) ? conditions : undefined;
}

function reportFault(context: DetectionContext, { code, reason }: ConditionFault, span: Span): void {
  if (code === "aggregation") context.report("sigma/aggregation", { text: shorten(reason) }, { span });
  else if (code === "count") context.report("sigma/count-of", { text: shorten(reason) }, { span });
  else context.report("sigma/condition-syntax", { reason }, { span });
}

/**
 * All parts are looked at, so that every fault is reported at once.
 *
 * @param negated whether the node stands under an odd number of `not`
 */
function resolve(resolving: Resolving, node: Expression<ConditionLeaf>, source: ScalarSource, negated: boolean): Predicate | undefined {
  switch (node.kind) {
    case "leaf":
      return node.leaf.kind === "search" ? resolveName(resolving, node.leaf, source, negated) : resolvePattern(resolving, node.leaf, source, negated);
    case "not": {
      const operand = resolve(resolving, node.operand, source, !negated);
      return operand && { kind: "not", operand, ...(operand.span === undefined ? {} : { span: operand.span }) };
    }
    default:
      return joined(node.kind, node.operands.map((operand) => resolve(resolving, operand, source, negated)), source.span);
  }
}

function joined(kind: "and" | "or", operands: readonly (Predicate | undefined)[], span: Span): Predicate | undefined {
  if (!operands.every((operand) => operand !== undefined)) return undefined;
  const flat = operands.flatMap((operand) => (operand.kind === kind ? operand.operands : [operand]));
  const [only] = flat;
  return flat.length === 1 ? only : { kind, operands: flat, span };
}

function resolveName(resolving: Resolving, leaf: Extract<ConditionLeaf, { kind: "search" }>, source: ScalarSource, negated: boolean): Predicate | undefined {
  const span = spanInside(source, leaf.from, leaf.to);
  if (resolving.entries.has(leaf.name)) return searchNamed(resolving, leaf.name, negated, span);
  resolving.context.report("sigma/unknown-search", { name: shorten(leaf.name) }, { span, help: didYouMean(leaf.name, resolving.entries.keys()) });
  return undefined;
}

/** "All defined search identifiers not starting with an underscore"; a pattern passes over those too, unless it begins with one. */
function resolvePattern(resolving: Resolving, leaf: Extract<ConditionLeaf, { kind: "of" }>, source: ScalarSource, negated: boolean): Predicate | undefined {
  const pattern = leaf.pattern.toLowerCase() === "them" ? "*" : leaf.pattern;
  let names = resolving.fitting.get(pattern);
  if (names === undefined) {
    for (const name of resolving.entries.keys()) resolving.compared += name.length * pattern.length;
    if (resolving.compared > mostCompared) resolving.tooLarge = true;
    if (resolving.tooLarge) return undefined;
    names = [...resolving.entries.keys()].filter((name) => (!name.startsWith("_") || pattern.startsWith("_")) && fitsPattern(name, pattern));
    resolving.fitting.set(pattern, names);
  }
  const span = spanInside(source, leaf.from, leaf.to);
  if (names.length > 0) return resolving.tooLarge ? undefined : joined(leaf.quantifier === "all" ? "and" : "or", names.map((name) => searchNamed(resolving, name, negated, span)), span);
  const text = source.value === null ? "" : String(source.value).slice(leaf.from, leaf.to);
  resolving.context.report("sigma/no-search-matches", { text: shorten(text) }, { span, help: didYouMean(leaf.pattern.replace(/\*$/, ""), resolving.entries.keys()) });
  return undefined;
}

function searchNamed(resolving: Resolving, name: string, negated: boolean, span: Span): Predicate | undefined {
  let known = resolving.read.get(name);
  if (known === undefined) {
    let loose: string | undefined;
    const noteLoose = (reason: string): void => {
      loose ??= reason;
    };
    const spend = (values: number): boolean => {
      resolving.spent += values;
      if (resolving.spent > mostValues) resolving.tooLarge = true;
      return !resolving.tooLarge;
    };
    const predicate = readSearch({ ...resolving.context, noteLoose, spend }, resolving.entries.get(name) as Entry);
    known = { predicate, size: predicate === undefined ? 0 : sizeOf(predicate), loose };
    resolving.read.set(name, known);
  }
  if (known.loose !== undefined && negated) {
    resolving.context.report("sigma/negated-search", { name: shorten(name), reason: known.loose }, { span });
    return undefined;
  }
  resolving.size += known.size;
  if (resolving.size > mostValues) resolving.tooLarge = true;
  return resolving.tooLarge ? undefined : known.predicate;
}

/**
 * A search: a map, all of whose items must match; a list of maps or keywords, any of which suffices; or one keyword
 * (rules specification, Detection).
 */
function readSearch(context: ItemContext, { key, keySpan, value }: Entry): Predicate | undefined {
  const span: Span = [keySpan[0], Math.max(keySpan[1], value.span[1])];
  const items = itemsOf(value);
  if (items.length === 0 || (value.kind === "scalar" && value.value === null)) {
    context.report("sigma/no-values", { name: shorten(key) }, { span });
    return undefined;
  }
  const keywords = items.filter((item) => item.kind === "scalar");
  const others = items.filter((item) => item.kind !== "scalar").map((item) => readMap(context, key, item));
  const modifiers = parseModifiers([]) as Modifiers;
  const words = keywords.length === 0 ? [] : [readKeywords({ context, key, modifiers, span }, keywords)];
  return joined("or", [...words, ...others], span);
}

function readMap(context: ItemContext, name: string, source: Source): Predicate | undefined {
  if (source.kind !== "map") {
    context.report("sigma/wrong-shape", { name: shorten(name), wanted: "a map, a list of maps or a list of texts", found: describeSource(source) }, { span: source.span });
    return undefined;
  }
  if (source.entries.length === 0) {
    context.report("sigma/no-values", { name: shorten(name) }, { span: source.span });
    return undefined;
  }
  return joined("and", [...source.entries, ...(source.repeats ?? [])].map((entry) => readItem(context, entry)), source.span);
}

/**
 * The items of the searches of a detection whose key stands in their map before, and which say what they mean: all items
 * of a map must match, and a field can hold several texts but have one value only.
 */
export function readableRepeats(detection: MapSource): readonly Entry[] {
  return detection.entries.flatMap(({ value }) => itemsOf(value)).flatMap((item) => (item.kind === "map" ? (item.repeats ?? []).filter(({ key }) => partModifier.test(key)) : []));
}

/** Modifiers that ask for less than the whole value. */
const partModifier = /\|(?:contains|startswith|endswith|re|cidr|[lg]te?)(?=\||$)/;

function sizeOf(predicate: Predicate): number {
  switch (predicate.kind) {
    case "and":
    case "or":
      return predicate.operands.reduce((sum, operand) => sum + sizeOf(operand), 1);
    case "not":
      return sizeOf(predicate.operand);
    case "comparison":
    case "keyword":
      return predicate.values.length;
    default:
      return 1;
  }
}

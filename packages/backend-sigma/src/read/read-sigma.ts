import { coreDiagnostics, type Diagnostic, type Entry, entryOf, type MapSource, type ReadDocumentResult, type ReadOptions, readSources, reporter, type Rule, type Source, type Span, type Vocabulary } from "@isorule/core";
import { type ReadCorrelation, referencesOf, type Referred } from "./correlation-parts.js";
import { isGenerating, readCorrelation } from "./read-correlation.js";
import { describeSource, referenceName, type SigmaReadContext, visibleName } from "./read-context.js";
import { sigmaReadDiagnostics } from "./read-diagnostics.js";
import { readableRepeats } from "./read-detection.js";
import { readFilterDocument, type SigmaFilter } from "./read-filter.js";
import { type ReadRuleDocument, readRuleDocument, ruleOfDocument } from "./read-rule-document.js";

/** What a caller may say of a Sigma file. */
export interface ReadSigmaOptions extends Omit<ReadOptions, "filters" | "vocabulary"> {
  /**
   * What placeholders such as `%Servers%` stand for, for values with the modifier `expand`. They are read as Sigma
   * values: `srv*` has a wildcard.
   */
  readonly placeholders?: Readonly<Record<string, readonly string[]>>;
  /** Filters of other files, from {@link readSigmaFilters}. Those of a file with the same name are left to the file itself. */
  readonly filters?: readonly SigmaFilter[];
}

/** A document of the file while it is read. */
interface ReadingDocument {
  readonly root: MapSource;
  readonly ordinal: number;
  /** A detection rule; undefined for a correlation and after an error. */
  readonly rule: ReadRuleDocument | undefined;
  readonly isCorrelation: boolean;
  /** Whether a fault of YAML leaves open what it selects. */
  readonly isFaulty: boolean;
}

/**
 * Reads a Sigma file, specification 2.1, of one or more documents. Each detection rule is a rule of the model; a
 * correlation is one together with the rules that it refers to, which are rules of their own only where `generate` says
 * so. A rule with an error is left out, the others are there. Never throws for any input.
 *
 * Diagnostics: `yaml/*` and those of {@link sigmaReadDiagnostics}, in the order of the file.
 *
 * @param vocabulary whose log sources and field names are read backwards
 * @example readSigma(vocabulary, text, { file: "proc_creation_win_x.yml" }).rules
 */
export function readSigma(vocabulary: Vocabulary, text: string, options: ReadSigmaOptions = {}): ReadDocumentResult {
  const { file, filters = [] } = options;
  const reading = startReading(vocabulary, text, options);
  const { sources, diagnostics, errors } = reading;
  const own = filtersOf(reading, file);
  const foreign = filters.filter((filter) => filter.file === undefined || filter.file !== file);
  const context: SigmaReadContext = { ...reading.context, filters: [...own, ...foreign], ownFilters: new Set(own) };
  const documents = sources.flatMap((source, ordinal) => {
    const document = readDocument(context, source, ordinal, errors);
    return document === undefined ? [] : reading.faulty.has(source) ? { ...document, rule: undefined, isFaulty: true } : document;
  });
  const rules = rulesOf(context, documents, file, errors);
  return { rules, diagnostics: inOrder(diagnostics, file) };
}

/**
 * The filters of a Sigma file, for the option `filters` of {@link readSigma}: filters apply to rules of any file, so that
 * a caller collects those of all files before it reads the first rule.
 *
 * Diagnostics: `yaml/*` and those of {@link readFilterDocument}; nothing is said of the rules in the file.
 */
export function readSigmaFilters(vocabulary: Vocabulary, text: string, options: Pick<ReadSigmaOptions, "file"> = {}): { readonly filters: readonly SigmaFilter[]; readonly diagnostics: readonly Diagnostic[] } {
  // Most files of a collection have none, and need not be parsed twice.
  if (!/^(?:["']?filter["']?\s*:|\{)/m.test(text)) return { filters: [], diagnostics: [] };
  const reading = startReading(vocabulary, text, options);
  const filters = filtersOf(reading, options.file);
  return { filters, diagnostics: filters.length === 0 ? [] : inOrder(reading.diagnostics, options.file) };
}

/** A text that is parsed, and where its diagnostics go. */
interface Reading {
  readonly sources: readonly Source[];
  /** Documents of which a fault of YAML leaves open what they select. */
  readonly faulty: ReadonlySet<Source>;
  /** Each once, in the order in which they were found. */
  readonly diagnostics: Diagnostic[];
  /** How many of them are errors by now. */
  readonly errors: () => number;
  readonly context: SigmaReadContext;
}

function startReading(vocabulary: Vocabulary, text: string, { file, placeholders = {} }: ReadSigmaOptions): Reading {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  let errors = 0;
  const sink = (diagnostic: Diagnostic): void => {
    const key = `${diagnostic.code} ${diagnostic.span?.join() ?? ""} ${diagnostic.file ?? ""} ${diagnostic.message}`;
    if (diagnostic.severity === "error") errors++;
    if (!seen.has(key)) diagnostics.push(diagnostic);
    seen.add(key);
  };
  const reportYaml = reporter(coreDiagnostics, sink, file);
  const sources = readSources(text, reportYaml) ?? [];
  const faulty = faultyDocuments(diagnostics, sources, text);
  const context: SigmaReadContext = { report: reporter(sigmaReadDiagnostics, sink, file), reportYaml, sink, vocabulary, placeholders, filters: [], ownFilters: new Set() };
  return { sources, faulty, diagnostics, errors: () => errors, context };
}

function filtersOf({ context, sources, faulty }: Reading, file: string | undefined): readonly SigmaFilter[] {
  return sources.flatMap((source) => {
    if (source.kind !== "map" || !isFilter(source)) return [];
    const filter = readFilterDocument(context, source, file);
    return faulty.has(source) ? { ...filter, detection: undefined } : filter;
  });
}

function isFilter(root: MapSource): boolean {
  return entryOf(root, "filter") !== undefined && entryOf(root, "correlation") === undefined && entryOf(root, "action") === undefined && entryOf(root, "detection") === undefined;
}

/** In the order of the file; those of other files after them. */
function inOrder(diagnostics: readonly Diagnostic[], file: string | undefined): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => Number(a.file !== file) - Number(b.file !== file) || (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
}

/** Faults of YAML after which the rest of the document is still what its author wrote. */
const localFaults: readonly string[] = ["yaml/duplicate-key", "yaml/key-not-text", "yaml/odd-value", "yaml/old-version"];

/** Keys of these say which events are selected. */
const logicKeys: readonly string[] = ["detection", "logsource", "correlation", "filter"];

/**
 * Whether a place lies in what says which events are selected. There a key that stands twice has no clear meaning: some
 * readers refuse it, others take one of the two, and the author meant both: {@link readableRepeats} are those of which
 * that can be read. Elsewhere the first one counts.
 */
function isLogic(root: MapSource, [start, end]: Span, text: string): boolean {
  if (start < root.span[0] || start >= root.span[1]) return false;
  // A whole second `detection` is no entry of the tree.
  if (logicKeys.includes(text.slice(start, end))) return true;
  return root.entries.some(({ key, value }) => logicKeys.includes(key) && value.span[0] <= start && start < value.span[1]);
}

/** Makes warnings of local faults of YAML outside of the logic. Returns the documents that have others. */
function faultyDocuments(diagnostics: Diagnostic[], sources: readonly Source[], text: string): ReadonlySet<Source> {
  const faulty = new Set<Source>();
  const repeats = new Map<Source, ReadonlySet<number>>();
  for (const [at, diagnostic] of diagnostics.entries()) {
    const { span, code, severity } = diagnostic;
    if (severity !== "error" || span === undefined || !localFaults.includes(code)) continue;
    const touched = sources.find((source) => source.kind === "map" && isLogic(source, span, text));
    if (touched === undefined) diagnostics[at] = { ...diagnostic, severity: "warning" };
    else if (knownRepeats(repeats, touched).has(span[0])) diagnostics[at] = { ...diagnostic, severity: "warning", help: bothAreRead };
    else faulty.add(touched);
  }
  return faulty;
}

const bothAreRead = "Both are read: an event must match each. Say it with `|all`, or with two searches that the condition joins by `and`.";

/** Where the repeated keys stand that can be read. */
function knownRepeats(known: Map<Source, ReadonlySet<number>>, source: Source): ReadonlySet<number> {
  const places = known.get(source) ?? new Set(repeatsOf(source).map(({ keySpan }) => keySpan[0]));
  known.set(source, places);
  return places;
}

/** Repeated keys in the searches of a document that can be read. */
function repeatsOf(source: Source): readonly Entry[] {
  const detection = source.kind === "map" ? (entryOf(source, "detection") ?? entryOf(source, "filter"))?.value : undefined;
  return detection?.kind === "map" ? readableRepeats(detection) : [];
}

function readDocument(context: SigmaReadContext, source: Source, ordinal: number, errors: () => number): ReadingDocument | undefined {
  const refuse = (reason: string, span: Span, help?: string): undefined => {
    context.report("sigma/no-rule", { reason }, { span, help });
    return undefined;
  };
  const start: Span = [source.span[0], source.span[0] + 1];
  if (source.kind !== "map") return refuse(`it is ${describeSource(source)}, not a map`, start);
  const action = entryOf(source, "action");
  if (action !== undefined) return refuse("documents that change others by `action` are no part of Sigma 2", action.keySpan);
  const merged = entryOf(source, "<<");
  if (merged !== undefined) return refuse("it merges maps by `<<`, which YAML 1.2 does not know", merged.keySpan, "Write the keys out.");
  const second = entryOf(source, "correlation") && (entryOf(source, "detection") ?? entryOf(source, "filter"));
  if (second !== undefined) return refuse(`it has both \`correlation\` and \`${second.key}\``, second.keySpan);
  if (entryOf(source, "correlation") !== undefined) return { root: source, ordinal, rule: undefined, isCorrelation: true, isFaulty: false };
  // Filters are looked at before all rules.
  if (isFilter(source)) return undefined;
  const filter = entryOf(source, "filter");
  if (filter !== undefined) return refuse("it has both `detection` and `filter`", filter.keySpan);
  if (entryOf(source, "detection") === undefined) {
    const near = source.entries.find(({ key }) => ["detection", "correlation", "filter"].includes(visibleName(key).toLowerCase()));
    return refuse("it has none of `detection`, `correlation` and `filter`", near?.keySpan ?? start, near && `Write \`${visibleName(near.key).toLowerCase()}\`: keys are in lower case.`);
  }
  const before = errors();
  const rule = readRuleDocument(context, source, ordinal);
  return { root: source, ordinal, rule: errors() > before ? undefined : rule, isCorrelation: false, isFaulty: false };
}

function rulesOf(context: SigmaReadContext, documents: readonly ReadingDocument[], file: string | undefined, errors: () => number): readonly Rule[] {
  const correlations = documents.filter(({ isCorrelation }) => isCorrelation);
  const lookUp = lookUpOf(documents, (document, find) => {
    const before = errors();
    const read = readCorrelation(context, document.root, document.ordinal, find, file);
    return errors() > before ? undefined : read;
  });
  const onlyReferred = new Set(correlations.filter(({ root }) => !isGenerating(root)).flatMap(({ root }) => referencesOf(root)));
  const generated = new Set(correlations.filter(({ root }) => isGenerating(root)).flatMap(({ root }) => referencesOf(root)));
  return documents.flatMap((document) => {
    if (document.isFaulty) return [];
    const names = namesOf(document);
    const isPart = names.some((name) => onlyReferred.has(name)) && !names.some((name) => generated.has(name));
    if (document.isCorrelation) {
      const read = lookUp.correlation(document);
      return read === undefined || isPart ? [] : [read.rule];
    }
    return document.rule === undefined || isPart ? [] : [ruleOfDocument(document.rule, file)];
  });
}

/** What references may call a document. */
function namesOf({ root, rule }: ReadingDocument): readonly string[] {
  if (rule !== undefined) return rule.references;
  return ["id", "name"].flatMap((key) => {
    const value = entryOf(root, key)?.value;
    return value?.kind === "scalar" && value.value !== null ? [referenceName(String(value.value))] : [];
  });
}

/** Finds documents by name, and reads each correlation once, when it is first asked for. */
interface LookUp {
  readonly find: (reference: string) => Referred;
  readonly correlation: (document: ReadingDocument) => ReadCorrelation | undefined;
}

/** "A rule can be referred to by the `id` or `name`" (correlation specification, Related rules). */
function lookUpOf(documents: readonly ReadingDocument[], read: (document: ReadingDocument, find: LookUp["find"]) => ReadCorrelation | undefined): LookUp {
  const known = new Map<string, ReadingDocument | "ambiguous">();
  for (const document of documents) {
    for (const name of namesOf(document)) {
      const before = known.get(name);
      // Which of two documents of one name is meant, tools decide in different ways.
      known.set(name, before === undefined || before === document ? document : "ambiguous");
    }
  }
  const done = new Map<ReadingDocument, ReadCorrelation | undefined>();
  const open = new Set<ReadingDocument>();
  const correlation = (document: ReadingDocument): ReadCorrelation | undefined => {
    if (!done.has(document)) {
      open.add(document);
      done.set(document, open.size > mostNesting ? undefined : read(document, find));
      open.delete(document);
    }
    return done.get(document);
  };
  const find = (reference: string): Referred => {
    const document = known.get(referenceName(reference));
    if (document === undefined || document === "ambiguous") return document;
    if (document.isFaulty) return "faulty";
    if (!document.isCorrelation) return document.rule ?? "faulty";
    return open.has(document) ? "itself" : (correlation(document) ?? "faulty");
  };
  return { find, correlation };
}

/** How deep correlations of correlations may nest. */
const mostNesting = 50;

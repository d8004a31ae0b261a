import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { type Diagnostic, reporter } from "../diagnostics/diagnostic.js";
import type { Detection } from "../generated/model.js";
import type { Rule, Signal } from "../model/rule.js";
import { eventClass } from "../model/taxonomy.js";
import { signalsUsed } from "../normalize/units.js";
import { kindName, type ReadContext } from "./read-context.js";
import { readDetect } from "./read-detect.js";
import { readEventClass } from "./read-event-class.js";
import { readExamples, readHunts, readTests } from "./read-examples.js";
import { optionalText, optionalTexts, textOrObject } from "./read-metadata.js";
import { readWhere } from "./read-where.js";
import { reportShapeFaults } from "./shape-faults.js";
import { type Entry, entryOf, type MapSource, readSource, type Source } from "./source-tree.js";

/** A rule, or what is wrong with its text. */
export interface ReadRuleResult {
  /** Missing when any diagnostic is an error. */
  readonly rule?: Rule;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a rule file (`*.rule.yml`). All faults of the file are reported at once, in the order of the file, each with its
 * place: `yaml/*` for the text, `rule/*` for what it says. Never throws for any input.
 *
 * @param options.file the name that diagnostics show
 * @example
 * const { rule, diagnostics } = readRule(text, { file: "rules/iis.rule.yml" });
 */
export function readRule(text: string, options: { readonly file?: string } = {}): ReadRuleResult {
  const diagnostics: Diagnostic[] = [];
  const report = reporter(coreDiagnostics, (diagnostic) => diagnostics.push(diagnostic), options.file);
  const context: ReadContext = { report };
  const source = readSource(text, report);
  if (source === undefined) return { diagnostics };
  if (source.kind !== "map") {
    report("rule/not-a-map", { found: kindName(source) }, { span: source.span });
    return { diagnostics };
  }
  const root = source;
  reportShapeFaults(context, root);
  const rule = readRoot(context, root, options.file);
  diagnostics.sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
  const wrong = rule === undefined || diagnostics.some(({ severity }) => severity === "error");
  return wrong ? { diagnostics } : { rule, diagnostics };
}

function readRoot(context: ReadContext, root: MapSource, file: string | undefined): Rule | undefined {
  const signals = readSignals(context, root);
  const classes = new Map(signals.map(({ name, event }) => [name, eventClass(event) === undefined ? undefined : event]));
  let faults = 0;
  const counting: ReadContext = { report: (...report) => void (faults++, context.report(...report)) };
  const detection = readDetection(counting, root, classes);
  const examples = readExamples(context, root, classes);
  const tests = readTests(context, root, classes);
  const hunting = readHunts(context, root);
  if (detection === undefined) return undefined;
  // After a fault in `detect` it is open which signals the author meant to use.
  if (faults === 0) reportUnusedSignals(context, root, detection);
  const text = (key: string): string | undefined => optionalText(root, key);
  const texts = (key: string): readonly string[] => optionalTexts(root, key);
  return {
    id: text("id") ?? "",
    title: text("title") ?? "",
    ...optional("description", text("description")),
    ...optional("status", text("status")),
    authors: texts("author"),
    ...optional("created", text("created")),
    ...optional("modified", text("modified")),
    ...optional("license", text("license")),
    severity: (text("severity") ?? "medium") as Rule["severity"],
    ...optional("confidence", text("confidence") as Rule["confidence"]),
    attack: listOf(root, "attack").map((item) => ({
      technique: optionalText(item, "technique") ?? "",
      ...optional("name", optionalText(item, "name")),
      tactics: optionalTexts(item, "tactics"),
      ...optional("version", optionalText(item, "version")),
    })),
    software: texts("software"),
    signals,
    detection,
    ...optional("explanation", text("explanation")),
    dataSources: texts("dataSources"),
    falsePositives: texts("falsePositives"),
    tuning: texts("tuning"),
    tests,
    examples,
    ...optional("response", text("response")),
    ...optional("investigation", text("investigation")),
    hunting,
    related: listOf(root, "related").map((item) => ({
      id: optionalText(item, "id") ?? "",
      ...optional("type", optionalText(item, "type")),
      ...optional("note", optionalText(item, "note")),
    })),
    references: listOf(root, "references").map((item) => textOrObject(item)),
    tags: texts("tags"),
    ...optional("file", file),
  };
}

function readSignals(context: ReadContext, root: MapSource): readonly Signal[] {
  const map = entryOf(root, "signals")?.value;
  if (map?.kind !== "map") return [];
  return map.entries.map((entry) => readSignal(context, entry));
}

function readSignal(context: ReadContext, entry: Entry): Signal {
  const event = optionalText(entry.value, "event");
  const known = readEventClass(context, entry.value);
  const where = entryOf(entry.value, "where")?.value;
  return {
    name: entry.key,
    event: event ?? "",
    ...optional("description", optionalText(entry.value, "description")),
    predicate: where === undefined ? { kind: "constant", value: true } : readWhere(context, where, known),
    span: entry.keySpan,
  };
}

function readDetection(context: ReadContext, root: MapSource, signals: ReadonlyMap<string, string | undefined>): Detection | undefined {
  const entry = entryOf(root, "detect");
  return entry === undefined ? undefined : readDetect({ ...context, signals }, entry.value);
}

function reportUnusedSignals(context: ReadContext, root: MapSource, detection: Detection): void {
  const map = entryOf(root, "signals")?.value;
  const used = signalsUsed(detection);
  for (const { key, keySpan } of map?.kind === "map" ? map.entries : []) {
    if (!used.includes(key)) context.report("rule/unused-signal", { signal: key }, { span: keySpan });
  }
}

function listOf(root: MapSource, key: string): readonly Source[] {
  const value = entryOf(root, key)?.value;
  return value?.kind === "list" ? value.items : [];
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}

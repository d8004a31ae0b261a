import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { type Diagnostic, type Report, reporter } from "../diagnostics/diagnostic.js";
import { validateMapping } from "../generated/mapping-schema.js";
import type { Span } from "../generated/model.js";
import { canonicalFields, classHasField, eventClass, eventClasses, eventDataName, fieldInfo } from "../model/taxonomy.js";
import { type DataPath, dataFaults, pathText, sourceAt } from "../read/data-faults.js";
import { dataOf, entryOf, readSource, type Source } from "../read/source-tree.js";
import { didYouMean } from "../read/suggest.js";
import type { EventDataRow, EventRow, Rows, Vocabulary } from "./vocabulary.js";

/** What a mapping file of a user says: a vocabulary of its own, or what changes in another one. */
export interface Mapping extends Partial<Omit<Vocabulary, "vocabulary">> {
  readonly vocabulary: string;
  /** The language, where the file says it. */
  readonly language?: string;
  /** The vocabulary that a new one starts from. */
  readonly extends?: string;
  /** The row of every event class that is a set of whole channels; `{channel}` stands for their names. */
  readonly channels?: EventRow;
}

/** A mapping file that was read. */
export interface ReadMapping {
  readonly mapping: Mapping;
  /** The file as the caller named it. */
  readonly file: string | undefined;
  /** Where a value stands in the text. */
  readonly spanOf: (path: DataPath) => Span | undefined;
}

/** A mapping file, or what is wrong with its text. */
export interface ReadMappingResult {
  /** Missing when any diagnostic is an error. */
  readonly read?: ReadMapping;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a mapping file of a user, with the checks that the mapping files of the backends get: the schema, the event
 * classes and fields of the taxonomy, a reason for what is approximate. All faults are reported at once, each with its
 * place: `yaml/*`, `mapping/*`. Never throws for any input.
 *
 * @example
 * const { read, diagnostics } = readMapping("vocabulary: acme\nfields: { user.account: { name: Account, source: our add-on } }\n");
 */
export function readMapping(text: string, options: { readonly file?: string } = {}): ReadMappingResult {
  const diagnostics: Diagnostic[] = [];
  const report = reporter(coreDiagnostics, (diagnostic) => diagnostics.push(diagnostic), options.file);
  const source = readSource(text, report);
  if (source === undefined || diagnostics.length > 0) return { diagnostics };
  const data = dataOf(source);
  if (!validateMapping(data)) {
    for (const { path, span, reason, unknown } of dataFaults(source, validateMapping.errors ?? [])) {
      if (unknown === undefined) report("mapping/invalid", { place: pathText(path, "The mapping"), reason }, { span });
      else report("mapping/unknown-key", { key: unknown.key, known: unknown.known.join(", ") }, { span, help: didYouMean(unknown.key, unknown.known) });
    }
    return { diagnostics: inOrder(diagnostics) };
  }
  const mapping = data as Mapping;
  checkMapping(mapping, source, report);
  return diagnostics.length > 0 ? { diagnostics: inOrder(diagnostics) } : { read: { mapping, file: options.file, spanOf: (path) => sourceAt(source, path).span }, diagnostics };
}

/** What has rows: a vocabulary, an event class or a place. */
interface Layer {
  readonly fields?: Rows;
  readonly eventData?: EventDataRow;
  readonly fidelity?: string;
  readonly reason?: string;
}

interface Check {
  readonly source: Source;
  readonly report: Report<typeof coreDiagnostics>;
}

function checkMapping(mapping: Mapping, source: Source, report: Report<typeof coreDiagnostics>): void {
  const check: Check = { source, report };
  checkLayer(check, mapping, undefined, []);
  if (mapping.channels !== undefined) checkEvent(check, mapping.channels, undefined, ["channels"]);
  for (const [name, event] of Object.entries(mapping.events ?? {})) {
    const path = ["events", name];
    if (eventClass(name) !== undefined) checkEvent(check, event, name, path);
    else report("mapping/unknown-event", { event: name.slice(0, 60) }, { span: keySpan(check, path), help: didYouMean(name, Object.keys(eventClasses)) ?? "`isorule fields` lists the event classes." });
  }
}

function checkEvent(check: Check, event: EventRow, name: string | undefined, path: DataPath): void {
  checkLayer(check, event, name, path);
  event.variants?.forEach((variant, at) => checkLayer(check, variant, name, [...path, "variants", at]));
}

function checkLayer(check: Check, layer: Layer, event: string | undefined, path: DataPath): void {
  const { source, report } = check;
  const invalid = (at: DataPath, reason: string): void => report("mapping/invalid", { place: pathText(at, "The mapping"), reason }, { span: sourceAt(source, at).span });
  const withoutReason = (row: Pick<Layer, "fidelity" | "reason">): boolean => row.fidelity === "approximate" && row.reason === undefined;
  if (withoutReason(layer)) invalid(path, "is approximate and needs a reason");
  if (layer.eventData !== undefined) {
    if (withoutReason(layer.eventData)) invalid([...path, "eventData"], "is approximate and needs a reason");
    if (!layer.eventData.name.includes("{name}")) invalid([...path, "eventData", "name"], "must contain {name}");
  }
  for (const [field, row] of Object.entries(layer.fields ?? {})) {
    const at = [...path, "fields", field];
    if ("fidelity" in row && withoutReason(row)) invalid(at, "is approximate and needs a reason");
    checkField(check, field, event, at);
  }
}

function checkField(check: Check, field: string, event: string | undefined, path: DataPath): void {
  const shown = field.slice(0, 60);
  if (fieldInfo(field) === undefined) {
    const help = didYouMean(field, Object.keys(canonicalFields)) ?? "`isorule fields` lists the fields.";
    check.report("mapping/unknown-field", { reason: `There is no field \`${shown}\`.` }, { span: keySpan(check, path), help });
  } else if (event !== undefined && !classHasField(event, field)) {
    const help = eventDataName(field) === undefined ? didYouMean(field, eventClass(event)?.fields ?? []) : undefined;
    check.report("mapping/unknown-field", { reason: `Events of the class ${event} have no field \`${shown}\`.` }, { span: keySpan(check, path), help });
  }
}

/** The place of the last key of a path. */
function keySpan({ source }: Check, path: DataPath): Span | undefined {
  return entryOf(sourceAt(source, path.slice(0, -1)), String(path.at(-1)))?.keySpan;
}

function inOrder(diagnostics: Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
}

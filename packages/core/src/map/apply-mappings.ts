import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { type Diagnostic, type Report, reporter } from "../diagnostics/diagnostic.js";
import type { DataPath } from "../read/data-faults.js";
import { didYouMean } from "../read/suggest.js";
import type { Backend } from "../render/backend.js";
import { extendVocabulary } from "./extend-vocabulary.js";
import type { Mapping, ReadMapping } from "./read-mapping.js";
import type { EventRow, Rows, Vocabulary } from "./vocabulary.js";

/** Backends with the vocabularies of a user, or what is wrong with these. */
export interface AppliedMappings {
  /** In the same order. A backend without a mapping file is the same object. */
  readonly backends: readonly Backend[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives backends the vocabularies of mapping files, in the order of the files: a file may start from the one before. A
 * new vocabulary comes first among those that are rendered and chosen from; a changed one keeps its place.
 *
 * Diagnostics: `mapping/unknown-name`, `mapping/unknown-key`, `mapping/invalid`.
 */
export function applyMappings(backends: readonly Backend[], files: readonly ReadMapping[]): AppliedMappings {
  const diagnostics: Diagnostic[] = [];
  const current = [...backends];
  for (const file of files) {
    const report = reporter(coreDiagnostics, (diagnostic) => diagnostics.push(diagnostic), file.file);
    const backend = backendOf(file, current, report);
    if (backend === undefined) continue;
    const changed = withMapping(backend, file, backends.find(({ language }) => language === backend.language) ?? backend, report);
    current[current.indexOf(backend)] = changed;
  }
  return { backends: current, diagnostics };
}

type MappingReport = Report<typeof coreDiagnostics>;

/** The backend that a file is for: the one that it names, or the only one that has the vocabulary. */
function backendOf({ mapping, spanOf }: ReadMapping, backends: readonly Backend[], report: MappingReport): Backend | undefined {
  const languages = backends.map(({ language }) => language);
  if (mapping.language !== undefined) {
    const named = backends.find(({ language }) => language === mapping.language);
    if (named === undefined) report("mapping/unknown-name", { what: "language", name: mapping.language }, { span: spanOf(["language"]), help: didYouMean(mapping.language, languages, `Known are: ${languages.join(", ")}.`) });
    return named;
  }
  const base = mapping.extends ?? mapping.vocabulary;
  const owners = backends.filter(({ vocabularies }) => Object.hasOwn(vocabularies, base));
  if (owners.length === 1) return owners[0];
  const reason = owners.length > 1 ? `stands in several languages, so that the file must say its \`language\`: ${owners.map(({ language }) => language).join(" or ")}` : `names ${base}, which no language has yet, so that the file must say its \`language\``;
  const path = mapping.extends === undefined ? "vocabulary" : "extends";
  const help = owners.length > 1 ? undefined : didYouMean(base, backends.flatMap(({ vocabularies }) => Object.keys(vocabularies)));
  report("mapping/invalid", { place: path, reason }, { span: spanOf([path]), help });
  return undefined;
}

function withMapping(backend: Backend, { mapping, spanOf }: ReadMapping, original: Backend, report: MappingReport): Backend {
  const { vocabularies } = backend;
  const base = mapping.extends ?? mapping.vocabulary;
  if (mapping.extends !== undefined && !Object.hasOwn(vocabularies, base)) {
    const known = Object.keys(vocabularies);
    report("mapping/unknown-name", { what: `vocabulary of ${backend.language}`, name: base }, { span: spanOf(["extends"]), help: didYouMean(base, known, `Known are: ${known.join(", ")}.`) });
    return backend;
  }
  const name = mapping.vocabulary;
  const isNew = !Object.hasOwn(vocabularies, name);
  const extended = extendVocabulary(Object.hasOwn(vocabularies, base) ? vocabularies[base] : undefined, mapping);
  const invalid = (path: DataPath, place: string, reason: string): void => report("mapping/invalid", { place, reason }, { span: spanOf(path) });
  if (name === "auto") invalid(["vocabulary"], "vocabulary", "must not be auto: that word asks for a choice");
  for (const event of Object.keys(mapping.events ?? {})) {
    const row = extended.events[event];
    if (row?.variants === undefined && row?.unavailable === undefined) invalid(["events", event], `events.${event}`, "needs variants, or unavailable with the reason");
  }
  checkNames(mapping, original, spanOf, report);
  return {
    ...backend,
    vocabularies: { ...vocabularies, [name]: extended },
    defaultVocabularies: isNew ? [name, ...backend.defaultVocabularies] : backend.defaultVocabularies,
  };
}

/** Checks what only the backend knows, by what its own mapping files use: the rewrites of rows and the keys of places. */
function checkNames(mapping: Mapping, backend: Backend, spanOf: ReadMapping["spanOf"], report: MappingReport): void {
  const rewrites = new Set<string>();
  const keys = new Set<string>();
  for (const vocabulary of Object.values(backend.vocabularies)) {
    visit(vocabulary, (rows) => Object.values(rows).forEach((row) => "rewrite" in row && row.rewrite !== undefined && rewrites.add(row.rewrite)), (source) => Object.keys(source).forEach((key) => keys.add(key)));
  }
  visit(
    mapping,
    (rows, path) => {
      for (const [field, row] of Object.entries(rows)) {
        if (!("rewrite" in row) || row.rewrite === undefined || rewrites.has(row.rewrite)) continue;
        report("mapping/unknown-name", { what: `rewrite of ${backend.language}`, name: row.rewrite }, { span: spanOf([...path, field, "rewrite"]), help: didYouMean(row.rewrite, rewrites, `Known are: ${[...rewrites].join(", ")}.`) });
      }
    },
    (source, path) => {
      for (const key of Object.keys(source)) {
        if (keys.has(key)) continue;
        report("mapping/unknown-key", { key, known: [...keys].join(", ") }, { span: spanOf([...path, key]), help: didYouMean(key, keys) });
      }
    },
  );
}

/** Visits all rows, and what selects the events of all places. */
function visit(vocabulary: Vocabulary | Mapping, rows: (rows: Rows, path: DataPath) => void, source: (source: Readonly<Record<string, unknown>>, path: DataPath) => void): void {
  const layer = (fields: Rows | undefined, path: DataPath): void => void (fields && rows(fields, [...path, "fields"]));
  const event = (row: EventRow, path: DataPath): void => {
    layer(row.fields, path);
    row.variants?.forEach((variant, at) => {
      layer(variant.fields, [...path, "variants", at]);
      source(variant.source, [...path, "variants", at, "source"]);
    });
  };
  layer(vocabulary.fields, []);
  if ("channels" in vocabulary && vocabulary.channels !== undefined) event(vocabulary.channels, ["channels"]);
  for (const [name, row] of Object.entries(vocabulary.events ?? {})) event(row, ["events", name]);
}

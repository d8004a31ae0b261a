import { coreDiagnostics, dataOf, type Diagnostic, entryOf, readSource, type Reference, reporter, type Report, type RuleSeverity, type ScalarSource, type Source, type Technique } from "@isorule/core";
import { alignedPlace, type SourceSearch, type SplDocument } from "./document.js";

/** Whether the text is YAML with a search or the definition of a macro in it. */
export function isYaml(text: string): boolean {
  return /^(?:search|logic|definition)[ \t]*:(?:[ \t]|\r?$)/m.test(text) && /^(?:name|id|title|description|definition|type|logic_format)[ \t]*:/m.test(text);
}

/**
 * The search of a detection: the YAML of splunk/security_content, as of 2024 (`tags.mitre_attack_id`, `date`) and of 2026
 * (`mitre_attack_id`, `creation_date`), files with `logic` for `search`, and the macros of `macros/*.yml`.
 *
 * @param sink is told of faults of the YAML
 * @returns undefined where the text is no YAML
 * @see https://github.com/splunk/security_content/tree/develop/detections
 */
export function yamlDocument(text: string, sink: (diagnostic: Diagnostic) => void, file: string | undefined): SplDocument | undefined {
  const source = readYaml(text, sink, file);
  if (source?.kind !== "map") return undefined;
  const definition = textAt(source, "definition");
  const name = textAt(source, "name");
  if (definition !== undefined && name !== undefined && textAt(source, "search") === undefined) {
    const names = textsAt(source, "arguments");
    return { searches: [], definitions: { [names.length === 0 ? name : `${name}(${names.join(",")})`]: definition } };
  }
  const format = textAt(source, "logic_format");
  const search = scalarAt(source, "search") ?? (format === undefined || /splunk|spl/i.test(format) ? scalarAt(source, "logic") : undefined);
  if (search === undefined) return { searches: [], definitions: {} };
  const value = String(search.value);
  return { searches: [{ text: value, place: alignedPlace(value, text, search.span), about: aboutOf(source), range: undefined }], definitions: {} };
}

/**
 * Lines of a quoted text that begin in the first column are read by Splunk's own tools and are no YAML 1.2: there, line
 * breaks inside of quotes are blanks, which they mean.
 */
function readYaml(text: string, sink: (diagnostic: Diagnostic) => void, file: string | undefined): Source | undefined {
  const found: Diagnostic[] = [];
  const report: Report<typeof coreDiagnostics> = reporter(coreDiagnostics, (diagnostic) => void found.push(diagnostic), file);
  const source = readSource(text, report);
  if (source !== undefined) {
    found.forEach(sink);
    return source;
  }
  const again: Diagnostic[] = [];
  const joined = withoutBreaks(text);
  const mended = joined === text ? undefined : readSource(joined, reporter(coreDiagnostics, (diagnostic) => void again.push(diagnostic), file));
  (mended === undefined ? found : again).forEach(sink);
  return mended;
}

/** The text with blanks for the line breaks inside of single quotes that open behind a key of the first column. */
function withoutBreaks(text: string): string {
  const lines = text.split("\n");
  let open = false;
  return lines.reduce((joined, line, index) => {
    const separator = index === 0 ? "" : open ? " " : "\n";
    const starts = !open && /^[A-Za-z_]+:[ \t]+'/.test(line);
    if (starts || open) {
      const quotes = line.split("'").length - 1;
      if (quotes % 2 === 1) open = !open;
    }
    return joined + separator + line;
  }, "");
}

function scalarAt(source: Source | undefined, key: string): ScalarSource | undefined {
  const value = entryOf(source, key)?.value;
  return value?.kind === "scalar" && value.value !== null ? value : undefined;
}

function textAt(source: Source | undefined, key: string): string | undefined {
  const scalar = scalarAt(source, key);
  return scalar === undefined ? undefined : scalar.plain && typeof scalar.value !== "string" ? scalar.raw : String(scalar.value);
}

function textsAt(source: Source | undefined, key: string): readonly string[] {
  const value = entryOf(source, key)?.value;
  if (value?.kind === "list") return value.items.flatMap((item) => (item.kind === "scalar" && item.value !== null ? [String(item.value)] : []));
  return value?.kind === "scalar" && value.value !== null && String(value.value) !== "" ? [String(value.value)] : [];
}

/** What security_content calls the state of a detection, and the status that a rule has for it. */
const statuses: Readonly<Record<string, string>> = { production: "stable", validation: "test", experimental: "experimental", deprecated: "deprecated", removed: "deprecated" };

function aboutOf(source: Source): SourceSearch["about"] {
  const tags = entryOf(source, "tags")?.value;
  const title = textAt(source, "name") ?? textAt(source, "title");
  const [id, description] = [textAt(source, "id"), textAt(source, "description")];
  const state = textAt(source, "status")?.toLowerCase() ?? "";
  const status = Object.hasOwn(statuses, state) ? statuses[state] : undefined;
  const created = dateOf(textAt(source, "creation_date") ?? textAt(source, "date"));
  const modified = dateOf(textAt(source, "modification_date"));
  const authors = (textAt(source, "author") ?? "").split(/\s*,\s*/).filter((name) => name !== "");
  const attack = techniques([...textsAt(source, "mitre_attack_id"), ...textsAt(tags, "mitre_attack_id"), ...textsAt(source, "technique_id")]);
  const falsePositives = textsAt(source, "known_false_positives").map((text) => text.trim());
  const references = textsAt(source, "references").map((url): Reference => ({ url }));
  const dataSources = [...textsAt(source, "data_source"), ...textsAt(source, "data_category")];
  const type = textAt(source, "type");
  const severity = severityOf(source, tags);
  return {
    ...(title === undefined ? {} : { title: title.trim() }),
    ...(id !== undefined && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(id) ? { id } : {}),
    ...(description === undefined ? {} : { description: description.trim() }),
    ...(status === undefined ? {} : { status }),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(severity === undefined ? {} : { severity }),
    ...(type === "TTP" ? { confidence: "high" as const } : {}),
    ...(attack.length === 0 ? {} : { attack }),
    ...(falsePositives.length === 0 ? {} : { falsePositives }),
    ...(references.length === 0 ? {} : { references }),
    ...(dataSources.length === 0 ? {} : { dataSources }),
  };
}

function dateOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
}

function techniques(ids: readonly string[]): readonly Technique[] {
  return [...new Set(ids)].flatMap((id) => (/^T\d{4}(\.\d{3})?$/.test(id) ? [{ technique: id, tactics: [] }] : []));
}

/** The score of the finding as of 2026, or of the tags as of 2024: hundred is the worst. */
function severityOf(source: Source, tags: Source | undefined): RuleSeverity | undefined {
  const finding = entryOf(entryOf(source, "finding")?.value, "entity")?.value;
  const entities = entryOf(entryOf(source, "intermediate_findings")?.value, "entities")?.value;
  const first = entities?.kind === "list" ? entities.items[0] : undefined;
  const rba = entryOf(entryOf(source, "rba")?.value, "risk_objects")?.value;
  const risk = rba?.kind === "list" ? rba.items[0] : undefined;
  const scores = [scalarAt(finding, "score"), scalarAt(first, "score"), scalarAt(risk, "score"), scalarAt(tags, "risk_score")];
  const score = scores.map((each) => (each === undefined ? undefined : dataOf(each))).find((each): each is number => typeof each === "number");
  if (score === undefined) return undefined;
  return score >= 80 ? "critical" : score >= 60 ? "high" : score >= 40 ? "medium" : score >= 20 ? "low" : "informational";
}

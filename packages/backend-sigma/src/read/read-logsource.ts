import { type Entry, entryOf, type MapSource, type Vocabulary } from "@isorule/core";
import { describeSource, itemsOf, shorten, type SigmaReadContext } from "./read-context.js";

/** Where the events of a rule come from. */
export interface ReadLogsource {
  /** The event classes, each once. More than one where the log source lists several. */
  readonly events: readonly string[];
  /** What has to be logged, for people. */
  readonly definition: string | undefined;
}

const parts = ["category", "product", "service"] as const;
type Parts = Readonly<Partial<Record<(typeof parts)[number], string>>>;

/** The most combinations of listed parts. */
const mostSources = 20;

/**
 * The event classes of a log source: the places of the mapping file, read backwards. A list in it means any of its values.
 *
 * Diagnostics: `sigma/wrong-shape`, `sigma/unknown-logsource`, `sigma/wider-events`.
 */
export function readLogsource(context: SigmaReadContext, rule: MapSource): ReadLogsource | undefined {
  const entry = entryOf(rule, "logsource");
  if (entry === undefined || entry.value.kind !== "map") {
    context.report("sigma/wrong-shape", { name: "logsource", wanted: "a map", found: entry === undefined ? "missing" : describeSource(entry.value) }, { span: entry?.value.span ?? rule.span });
    return undefined;
  }
  const sources = sourcesOf(context, entry.value);
  if (sources === undefined) return undefined;
  const events = sources.map((source) => eventOf(context, source, entry));
  if (!events.every((event) => event !== undefined)) return undefined;
  const definition = entryOf(entry.value, "definition")?.value;
  return { events: [...new Set(events)], definition: definition?.kind === "scalar" && typeof definition.value === "string" && definition.value.trim() !== "" ? definition.value.trim() : undefined };
}

function sourcesOf(context: SigmaReadContext, map: MapSource): readonly Parts[] | undefined {
  let sources: readonly Parts[] = [{}];
  for (const part of parts) {
    const value = entryOf(map, part)?.value;
    if (value === undefined || (value.kind === "scalar" && value.value === null)) continue;
    const texts = itemsOf(value).map((item) => (item.kind === "scalar" && item.value !== null && item.value !== "" ? String(item.value) : undefined));
    if (texts.length === 0 || texts.length * sources.length > mostSources || !texts.every((text) => text !== undefined)) {
      context.report("sigma/wrong-shape", { name: part, wanted: "text", found: describeSource(value) }, { span: value.span });
      return undefined;
    }
    sources = sources.flatMap((source) => texts.map((text) => ({ ...source, [part]: text })));
  }
  return sources;
}

function eventOf(context: SigmaReadContext, source: Parts, { value }: Entry): string | undefined {
  const shown = parts.flatMap((part) => (source[part] === undefined ? [] : [`${part} \`${shorten(source[part])}\``])).join(", ");
  const found = findEvent(context.vocabulary, source);
  if (found === undefined) {
    context.report("sigma/unknown-logsource", { source: shown === "" ? "without category, product and service" : shown }, { span: value.span });
    return undefined;
  }
  if (found.others.length > 0) context.report("sigma/wider-events", { event: found.event, source: shown, others: found.others.join(", ") }, { span: value.span });
  return found.event;
}

/** The class with a place of exactly these parts, and the names of its other places. */
function findEvent(vocabulary: Vocabulary, source: Parts): { readonly event: string; readonly others: readonly string[] } | undefined {
  for (const [event, { variants = [] }] of Object.entries(vocabulary.events)) {
    const found = variants.find((variant) => parts.every((part) => variant.source[part] === source[part]));
    if (found === undefined) continue;
    const others = variants.filter((variant) => parts.some((part) => variant.source[part] !== source[part]));
    return { event, others: others.map(({ name, source: place }) => `\`${name ?? String(place["category"] ?? place["service"])}\``) };
  }
  return undefined;
}

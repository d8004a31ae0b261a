import { didYouMean, entryOf, type MapSource, type Span } from "@isorule/core";
import { coversSource, findEvents, type LogSource, nearestSources, printSource, sourceParts } from "./log-sources.js";
import { describeSource, itemsOf, type SigmaReadContext } from "./read-context.js";

/** Where the events of a rule come from. */
export interface ReadLogsource {
  /** The event classes, each once. More than one where the log source lists several, or names a category only. */
  readonly events: readonly ReadEvent[];
  /** What has to be logged, for people. */
  readonly definition: string | undefined;
}

/** One event class of a rule. */
export interface ReadEvent {
  readonly event: string;
  /** The log sources of the rule that it stands for, as far as they are known. */
  readonly sources: readonly LogSource[];
}

/** The most combinations of listed parts. */
const mostSources = 20;

/** All keys of a log source that mean something: https://github.com/SigmaHQ/sigma-specification, LogSource. */
const knownKeys: readonly string[] = [...sourceParts, "definition"];

/**
 * The event classes of a log source: the places of the mapping file, read backwards. A list in it means any of its values.
 *
 * Diagnostics: `sigma/wrong-shape`, `sigma/logsource-key`, `sigma/unknown-logsource`, `sigma/broad-logsource`,
 * `sigma/wider-events`, `sigma/logsource-reading`.
 */
export function readLogsource(context: SigmaReadContext, rule: MapSource): ReadLogsource | undefined {
  const entry = entryOf(rule, "logsource");
  const sources = readSources(context, rule);
  if (entry === undefined || sources === undefined) return undefined;
  const found = sources.map((source) => eventsOf(context, source, entry.value.span));
  if (!found.every((events) => events !== undefined)) return undefined;
  const events = new Map<string, LogSource[]>();
  for (const { event, source } of found.flat()) events.set(event, [...(events.get(event) ?? []), source]);
  const definition = entryOf(entry.value, "definition")?.value;
  const text = definition?.kind === "scalar" && typeof definition.value === "string" ? definition.value.trim() : "";
  return { events: [...events].map(([event, each]) => ({ event, sources: each })), definition: text === "" ? undefined : text };
}

/**
 * The log sources of a rule or a filter: one for each combination of listed values, in lower case.
 *
 * Diagnostics: `sigma/wrong-shape`, `sigma/logsource-key`, `sigma/logsource-reading`.
 */
export function readSources(context: SigmaReadContext, document: MapSource): readonly LogSource[] | undefined {
  const entry = entryOf(document, "logsource");
  if (entry === undefined || entry.value.kind !== "map") {
    context.report("sigma/wrong-shape", { name: "logsource", wanted: "a map", found: entry === undefined ? "missing" : describeSource(entry.value) }, { span: entry?.value.span ?? document.span });
    return undefined;
  }
  let fine = true;
  for (const { key, keySpan } of entry.value.entries) {
    const help = knownKeys.includes(key) ? undefined : key === "<<" ? "Write the keys out: YAML 1.2 does not know merged maps." : didYouMean(key, knownKeys);
    if (help === undefined) continue;
    context.report("sigma/logsource-key", { key }, { span: keySpan, help });
    fine = false;
  }
  let sources: readonly LogSource[] = [{}];
  for (const part of sourceParts) {
    const values = readPart(context, entry.value, part, sources.length);
    if (values === undefined) return undefined;
    if (values.length > 0) sources = sources.flatMap((source) => values.map((text) => ({ ...source, [part]: text })));
  }
  return fine ? sources : undefined;
}

/** The values of one part; none when it is missing, undefined after an error. */
function readPart(context: SigmaReadContext, map: MapSource, part: string, before: number): readonly string[] | undefined {
  const value = entryOf(map, part)?.value;
  if (value === undefined || (value.kind === "scalar" && value.value === null)) return [];
  const texts = itemsOf(value).map((item) => (item.kind === "scalar" && item.value !== null ? String(item.value).trim() : ""));
  if (texts.length === 0 || texts.length * before > mostSources || texts.includes("")) {
    context.report("sigma/wrong-shape", { name: part, wanted: "text", found: describeSource(value) }, { span: value.span });
    return undefined;
  }
  const folded = texts.map((text) => text.toLowerCase());
  const odd = texts.findIndex((text, at) => text !== folded[at]);
  if (odd >= 0) context.report("sigma/logsource-reading", { source: `${part} \`${(texts[odd] ?? "").slice(0, 60)}\``, reading: `\`${(folded[odd] ?? "").slice(0, 60)}\`` }, { span: value.span });
  return folded;
}

function eventsOf(context: SigmaReadContext, source: LogSource, span: Span): readonly { readonly event: string; readonly source: LogSource }[] | undefined {
  const { report, vocabulary } = context;
  const shown = printSource(source);
  const found = findEvents(vocabulary, source);
  if (typeof found === "number") {
    const near = nearestSources(vocabulary, source, 3);
    report("sigma/broad-logsource", { source: shown, count: found }, { span, help: `Name one of them, such as ${near.join("; ")}.` });
    return undefined;
  }
  if (found === undefined) {
    const near = nearestSources(vocabulary, source, 3);
    const help = near.length === 0 ? undefined : `The nearest: ${near.join("; ")}. A mapping file of your own can add places.`;
    report("sigma/unknown-logsource", { source: shown === "" ? "without category, product and service" : shown }, { span, help });
    return undefined;
  }
  const [first] = found.events;
  if (first === undefined) throw new Error("Invariant: a log source that was found has an event class");
  const others = found.how === "wider" ? [`events of ${printSource(first.source)} from elsewhere`] : first.others;
  if (found.how === "wider" || first.others.length > 0) report("sigma/wider-events", { event: first.event, source: shown, others: others.join(", ") }, { span });
  if (found.how === "several") report("sigma/logsource-reading", { source: shown, reading: found.events.map((each) => printSource(each.source)).join(" or ") }, { span });
  // Filters ask which log source of the rule an event class is: that of the place, where the rule's has more events.
  return found.events.map((each) => ({ event: each.event, source: coversSource(source, each.source) ? each.source : source }));
}

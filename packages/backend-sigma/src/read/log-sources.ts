import { oncePer, suggest, type Vocabulary } from "@isorule/core";

/** The parts of a log source that select events. */
export const sourceParts = ["category", "product", "service"] as const;

/** A log source: the parts that a document names, in lower case. */
export type LogSource = Readonly<Partial<Record<(typeof sourceParts)[number], string>>>;

/** One event class that a log source stands for. */
export interface FoundEvent {
  readonly event: string;
  /** The log source of the place that was found. */
  readonly source: LogSource;
  /** Names of other places of the class, which have other events. */
  readonly others: readonly string[];
}

/** The event classes of a log source, and how the source was read. */
export interface FoundEvents {
  readonly events: readonly FoundEvent[];
  /**
   * `exact`: a place has exactly these parts; `known`: the place that was found names a whole log, and the category
   * beside it is only its group; `wider`: the place names fewer parts and may have more events; `several`: places that
   * name more parts, which together are the source.
   */
  readonly how: "exact" | "known" | "wider" | "several";
}

/** The most classes that a category without a product may stand for. More have nothing in common. */
const mostClasses = 6;

/** A place of the vocabulary. */
interface Row extends FoundEvent {
  readonly size: number;
}

/**
 * The event classes of a log source.
 *
 * "The `category`, `product` and `service` can be used alone or in any combination" (rules specification, LogSource): each
 * part narrows. So a place with the same parts is the best; else the place with the most of them and no other, which has
 * these events and perhaps more, unless it only names a product; else all places that have these parts and more, when
 * they are one class or one category on several platforms.
 *
 * @returns the number of classes where there are too many, undefined where there is none
 * @example findEvents(vocabulary, { category: "process_creation" }) // that of Windows, Linux and macOS
 */
export function findEvents(vocabulary: Vocabulary, source: LogSource): FoundEvents | number | undefined {
  const exact = exactRows(vocabulary).get(sourceKey(source));
  if (exact !== undefined) return { events: [exact], how: "exact" };
  const given = sourceParts.filter((part) => source[part] !== undefined);
  if (given.length === 0) return undefined;
  const rows = rowsOf(vocabulary);
  const fitting = rows.filter((row) => sourceParts.every((part) => row.source[part] === undefined || row.source[part] === source[part]));
  // A place that only names a product is no log: its other events have nothing to do with the source.
  const wider = fitting
    .filter((row) => row.size > 0 && (row.source.category !== undefined || row.source.service !== undefined))
    // A category says what happened, and a service only which log tells it.
    .sort((a, b) => b.size - a.size || Number(b.source.category !== undefined) - Number(a.source.category !== undefined))[0];
  if (wider !== undefined) {
    const isGroup = source.category !== undefined && wider.source.category === undefined && wider.size === given.length - 1 && wider.source.product !== undefined;
    return { events: [wider], how: isGroup ? "known" : "wider" };
  }
  const narrower = onePerEvent(rows.filter((row) => given.every((part) => row.source[part] === source[part])));
  if (narrower.length === 0) return undefined;
  const isCategory = given.length === 1 && source.category !== undefined;
  return narrower.length === 1 || (isCategory && narrower.length <= mostClasses) ? { events: narrower, how: "several" } : narrower.length;
}

/**
 * The places of a vocabulary that are most like a log source, best first, in the words of Sigma.
 *
 * @example nearestSources(vocabulary, { category: "proces_creation", product: "windows" }, 3)
 */
export function nearestSources(vocabulary: Vocabulary, source: LogSource, most: number): readonly string[] {
  const scored = onePerEvent(rowsOf(vocabulary)).map((row, at) => ({ row, at, score: likeness(row.source, source) }));
  const best = Math.max(...scored.map(({ score }) => score));
  const near = scored.filter(({ score }) => score >= Math.max(2, best - 1)).sort((a, b) => b.score - a.score || a.at - b.at);
  return near.slice(0, most).map(({ row }) => printSource(row.source));
}

/** A log source in words: "category `dns_query`, product `windows`". */
export function printSource(source: LogSource): string {
  return sourceParts.flatMap((part) => (source[part] === undefined ? [] : [`${part} \`${source[part].slice(0, 60)}\``])).join(", ");
}

/** Whether all events of one log source are events of another: the other names the same parts, or fewer. */
export function coversSource(wider: LogSource, source: LogSource): boolean {
  return sourceParts.every((part) => wider[part] === undefined || wider[part] === source[part]);
}

const rowsOf = oncePer((vocabulary: Vocabulary): readonly Row[] =>
  Object.entries(vocabulary.events).flatMap(([event, { variants = [] }]) =>
    variants.map((variant): Row => {
      const source = sourceOf(variant.source);
      const places = variant.alias === true ? [] : variants.filter((other) => other !== variant && other.alias !== true);
      const others = places.map(({ name, source: place }) => `\`${name ?? String(place["category"] ?? place["service"] ?? place["product"])}\``);
      return { event, source, others, size: sourceParts.filter((part) => source[part] !== undefined).length };
    }),
  ),
);

/** The first place of each log source; none for a place without a log source. */
const exactRows = oncePer((vocabulary: Vocabulary): ReadonlyMap<string, Row> => {
  const found = rowsOf(vocabulary).filter(({ size }) => size > 0).reverse();
  return new Map(found.map((row) => [sourceKey(row.source), row]));
});

function sourceKey({ category, product, service }: LogSource): string {
  return JSON.stringify([category, product, service]);
}

function sourceOf(row: Readonly<Record<string, unknown>>): LogSource {
  return Object.fromEntries(sourceParts.flatMap((part) => (typeof row[part] === "string" ? [[part, row[part]]] : []))) as LogSource;
}

function onePerEvent(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row, at) => rows.findIndex(({ event }) => event === row.event) === at);
}

/** The same value counts most, a value that is nearly the same counts, and one of the two alone counts nothing. */
function likeness(row: LogSource, source: LogSource): number {
  let score = 0;
  for (const part of sourceParts) {
    const [left, right] = [row[part], source[part]];
    if (right === undefined) continue;
    if (left === right) score += part === "product" ? 2 : 3;
    else if (left !== undefined && suggest(right, [left]) !== undefined) score += part === "product" ? 1 : 2;
  }
  // A value in the wrong place: `service: process_creation`.
  const values = sourceParts.flatMap((part) => row[part] ?? []);
  for (const part of sourceParts) if (source[part] !== undefined && row[part] !== source[part] && values.includes(source[part])) score += 2;
  return score;
}

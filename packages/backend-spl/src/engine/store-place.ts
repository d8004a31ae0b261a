import { type Column, columnFinder, type EventRow, eventClass, nativeEventRow, oncePer, type VariantRow, type Vocabulary } from "@isorule/core";
import { compileEval, type RowValue } from "./eval-expression.js";
import { type Inverse, inverseOf } from "./invert-expression.js";
import { expressionOfText } from "./parse-text.js";
import { usualAnswers } from "./values.js";

/** How the text of a record is written. */
export type RecordFormat = "xml" | "json" | "pairs" | "line" | "other";

/** One place of a class of events, and what the mapping says of it. */
export interface StorePlace {
  readonly name: string;
  /** Such as `Endpoint.Processes`; undefined for raw events. */
  readonly datamodel: string | undefined;
  /** Fields that pick the events of the place, with the values that they may have. */
  readonly terms: readonly (readonly [field: string, values: readonly string[]])[];
  readonly format: RecordFormat;
  /** What the data model writes into a field that is missing, by the name of the column. */
  readonly filler: ReadonlyMap<string, string>;
  /** The canonical fields that the mapping names here and that have a column, whether an event has them or not. */
  readonly columns: readonly Column[];
  readonly column: (field: string) => Column | undefined;
  /** The expression of a column, and how a value gets into it; undefined where the text is no expression. */
  readonly computed: (column: Column) => Computed | undefined;
}

/** A column that an expression works out. */
export interface Computed {
  readonly value: RowValue;
  readonly inverse: Inverse | undefined;
}

/** The places of a class in a vocabulary; those of `alias` rows are other names of the place before them. */
export function placesOf(event: string, vocabulary: Vocabulary): readonly StorePlace[] {
  const row = Object.hasOwn(vocabulary.events, event) ? vocabulary.events[event] : nativeEventRow(event, vocabulary.native);
  if (row === undefined || row.unavailable !== undefined) return [];
  return knownPlaces(vocabulary)(row)(event);
}

const knownPlaces = oncePer((vocabulary: Vocabulary) =>
  oncePer((row: EventRow) => {
    const known = new Map<string, readonly StorePlace[]>();
    return (event: string): readonly StorePlace[] => {
      const found = known.get(event) ?? (row.variants ?? [{ source: {} }]).filter(({ alias }) => alias !== true).map((variant) => placeOf(event, row, variant, vocabulary));
      // Names of native classes are without number.
      if (known.size > 500) known.clear();
      known.set(event, found);
      return found;
    };
  }),
);

const formats: readonly RecordFormat[] = ["xml", "json", "pairs", "line", "other"];

function placeOf(event: string, row: EventRow, variant: VariantRow, vocabulary: Vocabulary): StorePlace {
  const { source } = variant;
  const format = source["format"] ?? vocabulary.settings?.["format"];
  const datamodel = typeof source["datamodel"] === "string" ? source["datamodel"] : undefined;
  const terms = [...(datamodel === undefined ? termsOf(vocabulary.settings?.["terms"]) : []), ...termsOf(source["terms"])];
  const layers = [variant, row, vocabulary];
  const named = new Set([...(eventClass(event)?.fields ?? []), ...layers.flatMap(({ fields }) => Object.keys(fields ?? {}))]);
  const column = columnFinder(layers, vocabulary.native);
  return {
    name: variant.name ?? vocabulary.vocabulary,
    datamodel,
    terms,
    format: formats.find((each) => each === format) ?? "other",
    filler: datamodel === undefined ? new Map<string, string>() : fillerOf(datamodel, vocabulary),
    columns: [...named].flatMap((field) => columnAt(column, field) ?? []),
    column: (field) => columnAt(column, field),
    computed: computedFinder(),
  };
}

function columnAt(find: ReturnType<typeof columnFinder>, field: string): Column | undefined {
  const found = find(field);
  return found === undefined || "unavailable" in found ? undefined : found;
}

function computedFinder(): (column: Column) => Computed | undefined {
  const known = new Map<string, Computed | undefined>();
  return ({ expression }) => {
    if (expression === undefined) return undefined;
    if (known.has(expression)) return known.get(expression);
    const tree = expressionOfText(expression);
    const found = tree === undefined ? undefined : { value: compileEval(tree, { answers: usualAnswers, now: () => 0 }), inverse: inverseOf(tree) };
    if (known.size > 500) known.clear();
    known.set(expression, found);
    return found;
  };
}

/** `terms` of a mapping. A star takes any text, so that a value of the place may be anything there. */
function termsOf(terms: unknown): StorePlace["terms"] {
  if (typeof terms !== "object" || terms === null) return [];
  return Object.entries(terms).map(([field, value]) => {
    const values = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter((each) => typeof each === "string" || typeof each === "number");
    return [field, values.map((each) => String(each).replaceAll("*", "x"))];
  });
}

/** The setting `filled`, for the dataset of a place: `Processes.user` belongs to `Endpoint.Processes`. */
function fillerOf(datamodel: string, vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const filled = vocabulary.settings?.["filled"];
  if (typeof filled !== "object" || filled === null) return new Map();
  const { text, columns } = filled as { readonly text?: unknown; readonly columns?: unknown };
  if (typeof text !== "string" || !Array.isArray(columns)) return new Map();
  const prefix = `${datamodel.slice(datamodel.indexOf(".") + 1)}.`;
  return new Map((columns as readonly unknown[]).flatMap((column) => (typeof column === "string" && column.startsWith(prefix) ? [[column, text] as const] : [])));
}

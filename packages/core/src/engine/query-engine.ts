import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Vocabulary } from "../map/vocabulary.js";
import type { Event } from "../model/rule.js";

/** What a record holds under a name: JSON, so that objects and lists may be nested. */
export type NativeValue = string | number | boolean | null | readonly NativeValue[] | { readonly [name: string]: NativeValue };

/** An event as the product of a vocabulary keeps it. */
export interface NativeRecord {
  /** Where it lies: a table, a data model with its dataset, a data stream, or nothing where conditions pick the place. */
  readonly source: string;
  /** Milliseconds. */
  readonly time: number;
  /** Native names to values. */
  readonly values: Readonly<Record<string, NativeValue>>;
}

/** An event in one place of a vocabulary. */
export interface StoredEvent {
  /** The name of the place, as `MappedVariant.name` has it. */
  readonly place: string;
  readonly record: NativeRecord;
  /** Records of other tables that are there whenever this one is, such as the facts on its device. A query needs both. */
  readonly companions?: readonly NativeRecord[];
  /** The event as far as the place holds it: without what its records never have, values in the form that can be read back. */
  readonly held: Event;
}

/** A query that is parsed and ready to run. */
export interface CompiledQuery {
  /**
   * Whether the query gives at least one row on these records, by the rules of its own engine. Records come in any order;
   * their times count.
   *
   * @throws EngineFault where the engine would refuse the query, or this one does not know a construct
   */
  readonly fires: (records: readonly NativeRecord[]) => boolean;
}

/** What became of a text. */
export interface CompiledText {
  /** One for each query of the text, in its order; empty where it cannot be parsed. */
  readonly queries: readonly CompiledQuery[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The engine of a query language, as far as conditions, sequences and thresholds need one: a second opinion on what a
 * query means, which shares no code with the printer and follows the documents of the vendor and not our model.
 */
export interface QueryEngine {
  readonly language: string;
  /**
   * Parses a query or a document with queries in it. Never throws for any input.
   *
   * @param options `definitions` are texts of other files that the query refers to by name, see `Backend.readDefinitions`
   */
  compile(text: string, options?: { readonly file?: string; readonly vocabulary?: Vocabulary; readonly definitions?: Readonly<Record<string, string>> }): CompiledText;
  /**
   * An event as each place of a vocabulary keeps it: one for each place of its class that can hold it.
   * Only what the mapping says of a place is used; nothing of the printer.
   */
  store(event: Event, vocabulary: Vocabulary): readonly StoredEvent[];
}

/** Why a query cannot run. Thrown by {@link CompiledQuery.fires} and nothing else. */
export class EngineFault extends Error {
  override readonly name = "EngineFault";
}

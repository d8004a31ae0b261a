import type { Diagnostic, DiagnosticCatalogue, Fidelity } from "../diagnostics/diagnostic.js";
import type { DetectionVisitor, Operator, Predicate } from "../generated/model.js";
import type { HighlightToken } from "../highlight/highlight-token.js";
import type { MappedRule } from "../map/mapped.js";
import type { VariantRow, Vocabulary } from "../map/vocabulary.js";
import type { Rule } from "../model/rule.js";
import type { RecordReader } from "../records/record-reader.js";
import type { ReadRule } from "../unmap/native-rule.js";
import type { UnmapPreference } from "../unmap/unmap-hooks.js";

/** Takes a finished diagnostic. Backends make one with `reporter(theirCatalogue, sink)`. */
export type DiagnosticSink = (diagnostic: Diagnostic) => void;

/** What a backend says of one construct, for docs/fidelity.md and for `isorule backends`. */
export interface FidelityRow {
  readonly fidelity: Fidelity;
  /** How it is printed, or why it is approximate or impossible. */
  readonly note: string;
}

/** One row for every kind of node and every operator: a kind that is not listed does not compile. */
export interface FidelityTable {
  readonly predicates: Readonly<Record<Predicate["kind"], FidelityRow>>;
  readonly operators: Readonly<Record<Operator, FidelityRow>>;
  readonly detections: Readonly<Record<keyof DetectionVisitor<unknown>, FidelityRow>>;
}

/** A kind of document that a backend can render. */
export interface Format {
  /** One line for people. */
  readonly title: string;
  /** Without a leading dot: `spl`, `conf`, `rule.yml`. */
  readonly extension: string;
  readonly mediaType: string;
}

/** A finished query, before it is put into an envelope. */
export interface PrintedQuery {
  /** Empty when the query says the whole rule; else a name for the part, for file names. */
  readonly part: string;
  readonly text: string;
  /** The names of the units that the query says. */
  readonly units: readonly string[];
}

/** A document without its place. */
export interface RenderedDocument {
  /** Empty, or a name that keeps the documents of one rule apart. */
  readonly part: string;
  readonly text: string;
  readonly units: readonly string[];
}

/** What a text of a backend's language says. */
export interface ReadDocumentResult {
  /** The rules of the text, in its order. A rule with an error is left out. */
  readonly rules: readonly Rule[];
  readonly diagnostics: readonly Diagnostic[];
  /** How far each of `rules` is the text, in the same order. Missing where every rule of the reader is exact. */
  readonly readings?: readonly ReadRule[];
}

/** What a reader may be told beside the text. */
export interface ReadOptions {
  /** The name that diagnostics show. */
  readonly file?: string;
  /** What placeholders in the text stand for, where the language has such. */
  readonly placeholders?: Readonly<Record<string, readonly string[]>>;
  /** Whose names are read backwards. Default: the language's own. */
  readonly vocabulary?: Vocabulary;
  /** By name, those that a language with several chooses from, such as its own with the changes of users. Default: its own. */
  readonly vocabularies?: Readonly<Record<string, Vocabulary>>;
  /** Filters of other files that change the rules of this one, from {@link Backend.readFilters}. */
  readonly filters?: readonly ReadFilter[];
  /** Texts of other files that the text refers to by name, such as macros. */
  readonly definitions?: Readonly<Record<string, string>>;
  /** The notation of the text, where the reader knows several and the text does not tell. */
  readonly dialect?: string;
  /** What the caller expects, where names of the product leave a choice. */
  readonly prefer?: UnmapPreference;
}

/** A document that is no rule and changes rules of other files. Only the backend that made it looks inside. */
export interface ReadFilter {
  readonly kind: "filter";
  /** The file that it stands in, as the caller named it. */
  readonly file?: string;
}

/** The filters of a text. */
export interface ReadFiltersResult {
  readonly filters: readonly ReadFilter[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A query language: the four verbs of the way out.
 *
 * A user's fault or a loss is reported to `sink` and never thrown. What cannot be said exactly or approximately is
 * left out as a whole unit, with a diagnostic of fidelity `dropped`.
 */
export interface Backend<Query = unknown> {
  /** Short name, such as `spl`; also the folder of its documents. */
  readonly language: string;
  readonly title: string;
  readonly vocabularies: Readonly<Record<string, Vocabulary>>;
  /** The vocabularies that are rendered when none is asked for. */
  readonly defaultVocabularies: readonly string[];
  readonly formats: Readonly<Record<string, Format>>;
  /** The formats that are rendered when none is asked for. The first is the plain query. */
  readonly defaultFormats: readonly string[];
  readonly fidelity: FidelityTable;
  readonly diagnostics: DiagnosticCatalogue;
  /**
   * The way in: reads a document of the language to rules of the model. Missing where the language is only printed.
   * Never throws for any input.
   */
  read?(text: string, options?: ReadOptions): ReadDocumentResult;
  /**
   * What picks the events of a place, over native names: the meaning of the `source` of a mapping file for a reader, see
   * {@link NativeSignal.predicate}. It is written apart from the lowering, which it checks. Needed by {@link unmapRule}.
   */
  placeCondition?(source: VariantRow["source"], vocabulary: Vocabulary): Predicate;
  /**
   * The filters of a text, for {@link ReadOptions.filters}: a caller with many files collects them first. The reader of
   * the text itself knows them already. Missing where the language has none. Never throws for any input.
   */
  readFilters?(text: string, options?: Pick<ReadOptions, "file" | "vocabulary">): ReadFiltersResult;
  /**
   * What is dubious in a document of the language, beyond what its reader says: slow constructs, traps of case and of
   * missing values, no bound in place or time. Missing where the language has no such checks. Never throws for any input.
   */
  lint?(text: string, options?: ReadOptions): readonly Diagnostic[];
  /**
   * The parts of a text that are shown in a colour, of a query as of a document that holds one: in order, without
   * overlap, no white space alone. What is not understood has no token, so that any text can be shown while it is
   * written. Missing where the language is not shown in colours. Never throws for any input, and takes time in proportion
   * to its length.
   */
  highlight?(text: string): readonly HighlightToken[];
  /**
   * The texts of a file that other texts refer to by name, for {@link ReadOptions.definitions}; none where the file has no
   * such. Missing where the language has none. Never throws for any input.
   */
  readDefinitions?(text: string, options?: Pick<ReadOptions, "file">): Readonly<Record<string, string>>;
  /**
   * The way in for recorded events: a reader of records that hold the names of a vocabulary, its rows read backwards.
   * Missing where such records are not read. The reader keeps its tables, so that one serves many records.
   *
   * @param event the class of every record, where the caller knows it; else the record itself has to tell
   */
  recordReader?(vocabulary: Vocabulary, event?: string): RecordReader;
  /** What the target can express, still as a tree: one query for one or more units. */
  lower(mapped: MappedRule, sink: DiagnosticSink): readonly Query[];
  /** The text of a query: expressions with precedence and escapes in the query's skeleton. */
  print(query: Query, mapped: MappedRule): PrintedQuery;
  /** The documents of one format. */
  render(queries: readonly PrintedQuery[], mapped: MappedRule, format: string, sink: DiagnosticSink): readonly RenderedDocument[];
}

/** Declares a backend and hides its query type, so that backends of all languages fit one list. */
export function defineBackend<Query>(backend: Backend<Query>): Backend {
  return backend as unknown as Backend;
}

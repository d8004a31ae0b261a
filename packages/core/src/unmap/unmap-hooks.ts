import type { And, Comparison, Exists, Not, Or, Predicate } from "../generated/model.js";
import type { Column, VariantRow, Vocabulary } from "../map/vocabulary.js";

/** One place of a vocabulary, as {@link unmapRule} hands it to the hooks. */
export interface UnmapPlace {
  /** The event class. */
  readonly event: string;
  readonly variant: VariantRow;
  readonly vocabulary: Vocabulary;
  /** The columns of the place that hold canonical fields, those of the event data left out. */
  readonly columns: readonly Column[];
}

/** What {@link unmapRule} has to be told of a language. */
export interface UnmapHooks {
  /**
   * The word before the names of the language's own: a column that no canonical field is, becomes the field
   * `word:Column`, and events that no class has, are of the class `word:Name`.
   */
  readonly prefix: string;
  /** See `Backend.placeCondition`: what picks the events of a place, over native names. */
  readonly placeCondition: (source: VariantRow["source"], vocabulary: Vocabulary) => Predicate;
  /**
   * The native name whose values name the class of events that no class of the vocabulary is: `$table` makes
   * `word:DeviceInfo` of `$table` equals `DeviceInfo`.
   */
  readonly classColumn: string;
  /** The name after the prefix where the query compares no such column. Undefined: there is no such query. */
  readonly otherClass?: string;
  /**
   * The name under which a native predicate has a column that is an expression. Default: the text of `column.expression`.
   */
  readonly expressionName?: (expression: string, vocabulary: Vocabulary) => string;
  /**
   * The canonical predicate (over `column.field`) of a test of a column: undoes `column.rewrite`, encodings of the place
   * and spellings of values. Asked for every leaf whose column has a rewrite or an expression, and for all leaves where
   * `undoAll` is set. Undefined: it cannot be undone; the leaf then stays one on the native name, and is a loss.
   */
  readonly undoLeaf?: (leaf: Comparison | Exists, column: Column, place: UnmapPlace) => Predicate | undefined;
  readonly undoAll?: boolean;
  /**
   * The element of the event data that a native name stands for, where the place keeps such elements: an element that is
   * called as a column of the place has another native name. Undefined: the name is no element's. Default: the name itself.
   */
  readonly elementOf?: (name: string, source: VariantRow["source"]) => string | undefined;
  /** Whether a row of the place names an element of the event data, and no column beside it. Default: no. */
  readonly isElement?: (column: Column, source: VariantRow["source"]) => boolean;
  /**
   * The canonical predicate of a test of something that is no column, such as the whole text of an event. Asked for every
   * leaf before its column is looked up; undefined: the leaf is about a column.
   */
  readonly undoOther?: (leaf: Comparison | Exists, place: UnmapPlace) => Predicate | undefined;
  /**
   * The same for several leaves that together say one thing, such as a domain and a name: asked for every `and`, `or` and
   * `not` from the outside in, over native names; the result is over canonical fields and not looked at again. Operands that
   * are no part of it are read by `visit`.
   */
  readonly undoGroup?: (node: And | Or | Not, place: UnmapPlace, visit: (node: Predicate) => Predicate) => Predicate | undefined;
}

/** What a caller of a reader may know of the rule that a text should be. */
export interface UnmapPreference {
  /** Canonical fields to take where one column holds several. */
  readonly fields?: readonly string[];
  /** Event classes to take where several have the same place. */
  readonly events?: readonly string[];
  /**
   * Whether events that a spelling wider than a class picks keep the name of their product, instead of being taken for the
   * class: for a caller who compares texts of one language and has no need for names of ours.
   */
  readonly exact?: boolean;
  /**
   * Whether a query about more events than any class has may be read as the class nearest to it, with a loss that says so:
   * for a caller who wants the rule in another language, to which the names of this product say nothing.
   */
  readonly near?: boolean;
}

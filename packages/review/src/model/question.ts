import type { Backend, Diagnostic, Document, Event, Fidelity, QueryEngine, Rule } from "@isorule/core";
import type { Acceptance, FailureKind } from "./review.js";

/** A file of rules in one revision, read. */
export interface SourceFileSide {
  /** With `/`, below the root that both revisions have in common. */
  readonly file: string;
  readonly text: string;
  /** `isorule`, a language, or `other` for a file that is none of rules. */
  readonly format: string;
  /** The rules without a fault, in the order of the file. An id that the text does not give is empty. */
  readonly rules: readonly Rule[];
  /** How far each rule is its text; exact where nothing is said. */
  readonly fidelities: readonly Fidelity[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A language in which documents of rules are reviewed. */
export interface ReviewTarget {
  /** With its reader. */
  readonly backend: Backend;
  readonly vocabulary: string;
  readonly formats: readonly string[];
  readonly engine?: QueryEngine;
}

/** A document that is kept in a file. */
export interface CommittedDocument {
  /** With `/`, below the root. */
  readonly file: string;
  readonly text: string;
  /** The file of the rule that it was made from, with `/`, below the root. */
  readonly source: string;
}

/** What recorded events say of the rules of both revisions. */
export interface RecordedAnswers {
  /** Events that were looked at. */
  readonly events: number;
  /** The answer for a rule of base and one of head; either may be missing. */
  answer(base: Rule | undefined, head: Rule | undefined): RecordedAnswer | undefined;
}

/** On which recorded events two rules fire. */
export interface RecordedAnswer {
  readonly base: number;
  readonly head: number;
  readonly lost: number;
  readonly gained: number;
  /** An event on which base alone fires, and where it was recorded. */
  readonly firstLost?: { readonly event: Event; readonly origin: string };
  readonly firstGained?: { readonly event: Event; readonly origin: string };
}

/** Two revisions of a folder of rules, and what is asked of them. */
export interface ReviewQuestion {
  /** The names of the revisions for messages. */
  readonly base: string;
  readonly head: string;
  /** The files that are not the same in both, and those whose documents are not. */
  readonly sources: { readonly base: readonly SourceFileSide[]; readonly head: readonly SourceFileSide[] };
  /** How many files of rules are the same, and not among `sources`. */
  readonly unchangedFiles: number;
  /** Empty: documents are not looked at. */
  readonly targets: readonly ReviewTarget[];
  /** The documents of these rules that are kept in files. Missing where the repository keeps none. */
  readonly committed?: { readonly base: readonly CommittedDocument[]; readonly head: readonly CommittedDocument[] };
  /** The file that a document of a rule belongs in, below the root. Needed with `committed`. */
  readonly fileOf?: (document: Document, source: string) => string;
  readonly recorded?: RecordedAnswers;
  readonly accepted?: readonly Acceptance[];
  readonly failOn?: readonly FailureKind[];
  /** How much work one comparison may take, as of `compareRules`. */
  readonly steps?: number;
  /** Called after each rule. */
  readonly progress?: (done: number, all: number) => void;
}

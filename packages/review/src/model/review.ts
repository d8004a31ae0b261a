import type { Fidelity, FieldValue, Span } from "@isorule/core";
import type { Faith, Verdict } from "@isorule/proof";

/**
 * What a revision of a folder of rules is against another one. Plain data, of which every report is made;
 * `schemas/review.schema.json` says the same as a JSON Schema. All texts are as they stand in the files: whoever shows
 * them has to quote them.
 */
export interface Review {
  readonly version: 1;
  /** The older revision, as messages name it. */
  readonly base: string;
  readonly head: string;
  readonly summary: ReviewSummary;
  /** The rules that something is to be said of, the gravest first. */
  readonly rules: readonly RuleReview[];
  /** What is to be said of files that belong to no rule above: they cannot be read, or are left over. */
  readonly findings: readonly ReviewFinding[];
}

/** A review in numbers. */
export interface ReviewSummary {
  /** Files of rules in head that are as they were in base, and were not read. */
  readonly unchangedFiles: number;
  readonly added: number;
  readonly removed: number;
  /** Rules that are in both and whose text is another one. */
  readonly changed: number;
  /** Of those in both: the ones whose file has another name. */
  readonly renamed: number;
  /** Of the rules in both: how many are what against their base. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Of the documents of all these rules. */
  readonly documents: { readonly changed: number; readonly stale: number; readonly unfaithful: number; readonly lessExact: number };
  /** Findings at which the caller fails, and those that would be but are accepted. */
  readonly failing: number;
  readonly accepted: number;
}

/** What became of a rule. */
export type RuleChange = "added" | "removed" | "changed" | "unchanged";

/** One rule in two revisions. */
export interface RuleReview {
  /** Stable over revisions: the id of the rule in lower case, or the name of its file where it has none. */
  readonly key: string;
  readonly id: string;
  readonly title: string;
  /** `unchanged`: the rule says what it said, and something else is to be told, of its documents for example. */
  readonly change: RuleChange;
  readonly base?: RuleSide;
  readonly head?: RuleSide;
  /** What head is against base; undefined for a rule that is in one of them alone. */
  readonly verdict?: Verdict;
  /** The verdict in a sentence. */
  readonly meaning: string;
  /** Why the verdict is `unknown`, or why it is about a part of the rule only. A sentence each. */
  readonly doubts: readonly string[];
  /** What base selects and head does not. */
  readonly lost?: Region;
  /** What head selects and base does not. */
  readonly gained?: Region;
  /** The parts that fire by themselves, where the rule has several. */
  readonly detections: readonly DetectionReview[];
  /** What changed about windows, keys, steps and thresholds. */
  readonly structure: readonly ValueChange[];
  /** What changed beside the detection: severity, ATT&CK, false positives, examples. */
  readonly metadata: readonly ValueChange[];
  readonly documents: readonly DocumentReview[];
  /** What recorded events say, where there are any. */
  readonly recorded?: RecordedReview;
  /** A unified diff of the text of the rule, without a heading; empty where it is the same. */
  readonly diff: string;
  readonly findings: readonly ReviewFinding[];
}

/** A rule in one revision. */
export interface RuleSide {
  /** With `/`, below the root that both revisions have in common. */
  readonly file: string;
  readonly title: string;
  readonly severity: string;
  /** `isorule` or a language. */
  readonly format: string;
  /** How far the rule is its text. */
  readonly read: Exclude<Fidelity, "dropped">;
}

/** Events that one side selects and the other does not. */
export interface Region {
  /** A condition for them in lines for people, indented by two spaces a level. Empty where no short one was found. */
  readonly formula: readonly string[];
  /** What all of them meet beside, since both sides ask for it. One line each. */
  readonly within: readonly string[];
  /** An event, or a list of events, of the region: it was run through both sides. */
  readonly witness?: Witness;
  /** The conditions that make the difference: those that base has, and those that head has. */
  readonly places: readonly Place[];
}

/** Events on which the two sides differ. */
export interface Witness {
  /** `true`: they were recorded. `false`: they were made up. */
  readonly observed: boolean;
  /** Where they were recorded, such as `events.json:12`. */
  readonly origin?: string;
  readonly events: readonly WitnessEvent[];
}

/** One event of a witness. */
export interface WitnessEvent {
  readonly class: string;
  /** Milliseconds after the first event of the list. */
  readonly after: number;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** A part of a source text. Lines and columns count from 1, columns in characters (UTF-16). */
export interface Place {
  readonly side: "base" | "head";
  readonly file: string;
  readonly span: Span;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What stands there; long texts are cut. */
  readonly text: string;
}

/** A part of a rule that fires by itself, in two revisions. */
export interface DetectionReview {
  /** Made from the names of its signals. */
  readonly name: string;
  readonly change: RuleChange;
  readonly verdict?: Verdict;
  /** Why the verdict is `unknown`. */
  readonly doubt?: string;
  readonly lost?: Region;
  readonly gained?: Region;
}

/** A value before and after; a list as what went and what came. */
export interface ValueChange {
  /** What it is, such as `severity` or `window of component_registered-dll_dropped`. */
  readonly what: string;
  readonly before?: string;
  readonly after?: string;
  readonly removed?: readonly string[];
  readonly added?: readonly string[];
}

/** A document of a rule in two revisions. */
export interface DocumentReview {
  /** The file that it is committed in, or `language · vocabulary · format` where it is in none. */
  readonly name: string;
  /** Whether `name` is a file. */
  readonly committed: boolean;
  readonly language: string;
  readonly vocabulary: string;
  readonly format: string;
  readonly change: RuleChange;
  readonly before?: string;
  readonly after?: string;
  /** A unified diff without a heading; empty where nothing changed. */
  readonly diff: string;
  readonly fidelity: { readonly base?: Fidelity; readonly head?: Fidelity };
  /** Why head is less than exact. */
  readonly losses: readonly string[];
  /** What the document of head is against that of base, both as they are read back. */
  readonly verdict?: Verdict;
  /** Whether the committed file is what head's rule gives; undefined where nothing is committed. */
  readonly fresh?: boolean;
  /** How far the document of head means the rule of head. */
  readonly faith?: Faith;
  /** Why `faith` is not better. */
  readonly reason?: string;
  /** Events on which document and rule disagree; where it is `fires`, the rule does and the document does not. */
  readonly disagreement?: { readonly events: readonly WitnessEvent[]; readonly fires: boolean };
}

/** What both sides do on recorded events. */
export interface RecordedReview {
  /** Events that were looked at. */
  readonly events: number;
  /** On how many each side fires. */
  readonly base: number;
  readonly head: number;
  /** On how many base alone fires, and head alone. */
  readonly lost: number;
  readonly gained: number;
}

/** How grave a finding is by itself. */
export type FindingLevel = "error" | "warning" | "note";

/** What `--fail-on` can name. */
export type FailureKind = "narrower" | "wider" | "changed" | "unfaithful" | "unknown" | "stale";

/** Something that a reviewer has to know, with an identity that survives a rebase. */
export interface ReviewFinding {
  /** Such as `review/narrower`. */
  readonly code: string;
  readonly level: FindingLevel;
  /** One or two sentences for people, with names and values of the rule as they stand. */
  readonly message: string;
  /** The way out, where there is one. */
  readonly help?: string;
  /** Of the code, the rule and the region: not of lines, titles or file names. 32 hexadecimal digits. */
  readonly fingerprint: string;
  /** {@link RuleReview.key}; undefined for a finding about a file. */
  readonly rule?: string;
  /** The file in head, or in base for what was removed. */
  readonly file: string;
  /** Where in `file`; of head where head has a part in it. */
  readonly place?: Place;
  readonly related: readonly Place[];
  /** By which option it fails; undefined for what never does. */
  readonly kind?: FailureKind;
  /** Whether it does. */
  readonly failing: boolean;
  readonly accepted?: Acceptance;
}

/** Somebody's word that a finding is on purpose. */
export interface Acceptance {
  readonly fingerprint: string;
  readonly reason: string;
  readonly by?: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
}

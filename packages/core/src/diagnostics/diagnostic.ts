import type { Span } from "../generated/model.js";

/** How grave a diagnostic is. `error`: the rule or the document is wrong or missing; `warning`: look at it; `info`: good to know. */
export type Severity = "error" | "warning" | "info";

/** How much of the rule's meaning a document keeps. `approximate` and `dropped` always come with a reason. */
export type Fidelity = "exact" | "approximate" | "dropped";

/** A place in another part of a source file that belongs to a diagnostic. */
export interface RelatedPlace {
  readonly message: string;
  readonly file?: string;
  readonly span?: Span;
}

/** A change of the source that mends what a diagnostic says. */
export interface Fix {
  readonly span: Span;
  /** What stands there afterwards. */
  readonly text: string;
  /** Whether the meaning is surely what the author wants, so that a program may do it. */
  readonly safe: boolean;
}

/** A fault, a loss or a remark, as plain data. Never thrown. */
export interface Diagnostic {
  /** Stable identity, such as `rule/unknown-field`. */
  readonly code: string;
  readonly severity: Severity;
  /** Set where the meaning of an output is touched. */
  readonly fidelity?: Fidelity;
  /** What is wrong and why, in one or two sentences. */
  readonly message: string;
  /** How to mend it. */
  readonly help?: string;
  /** The source file, as the caller named it. */
  readonly file?: string;
  /** Offsets in the source text. */
  readonly span?: Span;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
}

/** One kind of diagnostic: its texts hold `{name}` holes that are filled when it is reported. */
export interface DiagnosticKind {
  readonly severity: Severity;
  readonly fidelity?: Fidelity;
  /** A short title for the table of all diagnostics. */
  readonly title: string;
  readonly message: string;
  readonly help?: string;
  /** A paragraph for docs/diagnostics.md: when it appears and what to do. */
  readonly explanation: string;
}

/** The diagnostics of one package, by code. */
export type DiagnosticCatalogue = Readonly<Record<string, DiagnosticKind>>;

/** The names of the holes in a text: `"no {a} in {b}"` gives `"a" | "b"`. */
export type Holes<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never;

type HolesOf<Kind> = Kind extends DiagnosticKind
  ? Holes<Kind["message"]> | (Kind extends { help: infer Help } ? Holes<Help> : never)
  : never;

/** The arguments of one kind of diagnostic: one text or number for each hole. */
export type DiagnosticArguments<Kind> = Readonly<Record<HolesOf<Kind>, string | number>>;

/** Place and overrides of a reported diagnostic. */
export interface DiagnosticPlace {
  readonly file?: string | undefined;
  readonly span?: Span | undefined;
  readonly related?: readonly RelatedPlace[];
  /** Replaces the help text of the kind. */
  readonly help?: string | undefined;
  readonly fix?: Fix | undefined;
}

/** Reports one diagnostic of a catalogue. */
export type Report<Catalogue extends DiagnosticCatalogue> = <Code extends keyof Catalogue & string>(
  code: Code,
  args: DiagnosticArguments<Catalogue[Code]>,
  place?: DiagnosticPlace,
) => void;

/**
 * Makes the function that fills the texts of a catalogue and hands the finished diagnostics to `sink`.
 *
 * @example
 * const report = reporter(coreDiagnostics, (d) => found.push(d));
 * report("rule/unknown-field", { field: "registry.pth", event: "registry_set" }, { span });
 */
export function reporter<Catalogue extends DiagnosticCatalogue>(
  catalogue: Catalogue,
  sink: (diagnostic: Diagnostic) => void,
  file?: string,
): Report<Catalogue> {
  return (code, args, place = {}) => {
    const kind = catalogue[code] as DiagnosticKind;
    const help = place.help ?? (kind.help === undefined ? undefined : fill(kind.help, args));
    const where = place.file ?? file;
    // Many spreads in one literal would take ten times as long.
    const diagnostic: { -readonly [Key in keyof Diagnostic]: Diagnostic[Key] } =
      kind.fidelity === undefined ? { code, severity: kind.severity, message: fill(kind.message, args) } : { code, severity: kind.severity, fidelity: kind.fidelity, message: fill(kind.message, args) };
    if (help !== undefined) diagnostic.help = help;
    if (where !== undefined) diagnostic.file = where;
    if (place.span !== undefined) diagnostic.span = place.span;
    if (place.related !== undefined) diagnostic.related = place.related;
    if (place.fix !== undefined) diagnostic.fix = place.fix;
    sink(diagnostic);
  };
}

/** Declares a catalogue and keeps the literal texts in its type, so that `report` can check the arguments. */
export function defineDiagnostics<const Catalogue extends DiagnosticCatalogue>(catalogue: Catalogue): Catalogue {
  return catalogue;
}

const fidelityOrder: readonly Fidelity[] = ["exact", "approximate", "dropped"];

/** The worst of several fidelities; `exact` when there is none. */
export function worstFidelity(fidelities: Iterable<Fidelity | undefined>): Fidelity {
  let worst = 0;
  for (const fidelity of fidelities) {
    if (fidelity !== undefined) worst = Math.max(worst, fidelityOrder.indexOf(fidelity));
  }
  return fidelityOrder[worst] as Fidelity;
}

function fill(text: string, args: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (hole, name: string) => {
    const value = args[name];
    return value === undefined ? hole : String(value);
  }).trimEnd();
}

import { entryOf, type MapSource, type Rule, type Signal } from "@isorule/core";
import { dropImpliedPresence } from "./drop-implied-presence.js";
import { type FieldNames, fieldNamesOf } from "./field-names.js";
import { type ReadAbout, readAbout, textOf } from "./read-about.js";
import { describeSource, type SigmaReadContext } from "./read-context.js";
import { readDetection } from "./read-detection.js";
import { readLogsource } from "./read-logsource.js";

/** A detection rule of a Sigma file. */
export interface ReadRuleDocument {
  readonly about: ReadAbout;
  /** What correlations call it by, beside its id. */
  readonly name: string | undefined;
  /** One for each event class. */
  readonly signals: readonly ReadSignal[];
  readonly definition: string | undefined;
}

/** A signal with the Sigma names of its fields. */
export interface ReadSignal {
  readonly signal: Signal;
  readonly names: FieldNames;
}

/** A document with `detection`. Its parts are all looked at, so that every fault is reported at once. */
export function readRuleDocument(context: SigmaReadContext, root: MapSource, ordinal: number): ReadRuleDocument | undefined {
  const about = readAbout(context, root, ordinal);
  reportTaxonomy(context, root);
  const logsource = readLogsource(context, root);
  const detection = entryOf(root, "detection")?.value;
  if (detection?.kind !== "map") {
    context.report("sigma/wrong-shape", { name: "detection", wanted: "a map", found: detection === undefined ? "missing" : describeSource(detection) }, { span: detection?.span ?? root.span });
    return undefined;
  }
  if (logsource === undefined) return undefined;
  const classes = logsource.events.map((event) => fieldNamesOf(context.vocabulary, event));
  const signals = classes.map((names): ReadSignal | undefined => {
    const { event } = names;
    const predicate = readDetection({ ...context, names, otherNames: classes.filter((other) => other !== names) }, detection);
    return predicate && { signal: { name: event, event, predicate: dropImpliedPresence(predicate), span: detection.span }, names };
  });
  if (!signals.every((signal) => signal !== undefined)) return undefined;
  return { about, name: textOf(context, root, "name"), signals, definition: logsource.definition };
}

/** A rule of the model that fires whenever one of the signals does. */
export function ruleOfDocument({ about, signals, definition }: ReadRuleDocument, file: string | undefined): Rule {
  const uses = signals.map(({ signal }) => ({ kind: "signal", signal: signal.name }) as const);
  const [only] = uses;
  return modelRule(about, signals.map(({ signal }) => signal), uses.length === 1 && only !== undefined ? only : { kind: "any", operands: uses }, definition === undefined ? [] : [definition], file);
}

/** Puts a rule of the model together; what Sigma does not have is empty. */
export function modelRule(about: ReadAbout, signals: readonly Signal[], detection: Rule["detection"], dataSources: readonly string[], file: string | undefined): Rule {
  return {
    ...about,
    signals,
    detection,
    dataSources,
    tuning: [],
    tests: [],
    examples: { match: [], ignore: [] },
    hunting: [],
    ...(file === undefined ? {} : { file }),
  };
}

/** "The taxonomy used in the rule": field names of another one mean something else. */
function reportTaxonomy(context: SigmaReadContext, root: MapSource): void {
  const taxonomy = textOf(context, root, "taxonomy");
  if (taxonomy === undefined || taxonomy.toLowerCase() === "sigma") return;
  context.report("sigma/no-rule", { reason: `its fields are those of the taxonomy \`${taxonomy.slice(0, 60)}\`, of which only \`sigma\` is known` }, { span: entryOf(root, "taxonomy")?.value.span });
}

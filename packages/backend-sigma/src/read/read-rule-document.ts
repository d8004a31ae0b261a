import { entryOf, type MapSource, normalizePredicate, type Rule, type Signal } from "@isorule/core";
import { dropImpliedPresence } from "./drop-implied-presence.js";
import { type FieldNames, fieldNamesOf } from "./field-names.js";
import { type ReadAbout, readAbout, textOf } from "./read-about.js";
import { describeSource, referenceName, type SigmaReadContext } from "./read-context.js";
import { readDetection } from "./read-detection.js";
import { type FilteredRule, filtered, filtersFor } from "./read-filter.js";
import type { DetectionContext } from "./read-item.js";
import { readLogsource } from "./read-logsource.js";

/** A detection rule of a Sigma file. */
export interface ReadRuleDocument {
  readonly about: ReadAbout;
  /** The name that a reference may have in place of the id. */
  readonly name: string | undefined;
  /** Everything that references may call it, as {@link referenceName} spells it. */
  readonly references: readonly string[];
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
  const name = textOf(context, root, "name");
  const references = [about.id, textOf(context, root, "id") ?? about.id, name ?? about.id].map(referenceName);
  const rule: FilteredRule = { references, title: about.title, sources: logsource.events.flatMap(({ sources }) => sources), span: [root.span[0], root.span[0] + 1] };
  const filters = filtersFor(context, context.filters, rule);
  if (filters === undefined) return undefined;
  const classes = logsource.events.map(({ event, sources }) => ({ names: fieldNamesOf(context.vocabulary, event), sources }));
  const signals = classes.map(({ names, sources }): ReadSignal | undefined => {
    const { event } = names;
    const own: DetectionContext = { ...context, names, otherNames: classes.flatMap((other) => (other.names === names ? [] : [other.names])) };
    const predicate = readDetection(own, detection);
    const whole = predicate && filtered(own, predicate, filters, sources, rule);
    return whole && { signal: { name: event, event, predicate: dropImpliedPresence(whole), span: detection.span }, names };
  });
  if (!signals.every((signal) => signal !== undefined)) return undefined;
  return { about, name, references: [...new Set(references)], signals: withoutNever(signals), definition: logsource.definition };
}

/** Of several event classes those that can match: one that lacks the fields of the rule never does. */
function withoutNever(signals: readonly ReadSignal[]): readonly ReadSignal[] {
  if (signals.length === 1) return signals;
  const possible = signals.filter(({ signal }) => {
    const predicate = normalizePredicate(signal.predicate);
    return predicate.kind !== "constant" || predicate.value;
  });
  return possible.length === 0 ? signals.slice(0, 1) : possible;
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

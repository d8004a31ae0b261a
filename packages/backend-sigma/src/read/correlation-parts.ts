import { type Detection, entryOf, type MapSource, type Rule, type Signal, type Span } from "@isorule/core";
import { nameSuffix } from "../value/name-suffix.js";
import { itemsOf, referenceName, shorten, type SigmaReadContext } from "./read-context.js";
import type { ReadRuleDocument, ReadSignal } from "./read-rule-document.js";
import { namesInCondition } from "./temporal-condition.js";

/** What a name or id of a file refers to: a rule, another correlation, or something that cannot stand in a correlation. */
export type Referred = ReadRuleDocument | ReadCorrelation | "faulty" | "ambiguous" | "itself" | undefined;

/** A correlation that was read. */
export interface ReadCorrelation {
  readonly rule: Rule;
  /** Its signals, in the order of the rule. */
  readonly steps: readonly Step[];
  /** The canonical fields that its alerts hold. */
  readonly by: readonly string[];
}

/** A signal of a correlation, with what the correlation calls its rule by. */
export interface Step extends ReadSignal {
  readonly references: readonly string[];
}

/** A rule that a correlation refers to: the signals that it is, any of which suffices, or a correlation of its own. */
export interface Part {
  readonly written: string;
  readonly references: readonly string[];
  readonly steps: readonly Step[];
  /** What a correlation detects, with the names of `steps`. */
  readonly nested?: { readonly detection: Detection; readonly by: readonly string[] };
}

/** The most signals of a correlation. */
const mostSteps = 200;

/** A correlation whose parts are read. */
export interface PartsReading {
  readonly context: SigmaReadContext;
  readonly root: MapSource;
  /** What stands below `correlation`. */
  readonly map: MapSource;
  readonly keySpan: Span;
  readonly id: string;
  readonly type: string | undefined;
}

/** The names and ids that a correlation refers to, as {@link referenceName} spells them: its `rules`, else those of its condition. */
export function referencesOf(root: MapSource): readonly string[] {
  const map = entryOf(root, "correlation")?.value;
  const rules = entryOf(map, "rules")?.value;
  if (rules === undefined) return (namesInCondition(entryOf(map, "condition")?.value) ?? []).map(referenceName);
  return itemsOf(rules).flatMap((item) => (item.kind === "scalar" && item.value !== null ? [referenceName(String(item.value))] : []));
}

/**
 * The rules that a correlation refers to, each with signals of names that differ from those of the others.
 *
 * Diagnostics: `sigma/correlation`.
 */
export function readParts({ context, root, map, keySpan, id, type }: PartsReading, lookUp: (reference: string) => Referred): readonly Part[] | undefined {
  const rules = entryOf(map, "rules")?.value;
  const condition = entryOf(map, "condition")?.value;
  const written = rules === undefined ? referencesOf(root).map((text) => ({ text, span: condition?.span ?? keySpan })) : itemsOf(rules).map((item) => ({ text: item.kind === "scalar" && item.value !== null ? String(item.value) : "", span: item.span }));
  const parts: Part[] = [];
  let fine = true;
  const fail = (reason: string, span: Span, help?: string): void => {
    fine = false;
    context.report("sigma/correlation", { reason }, { span, help });
  };
  if (written.length === 0) fail("it names no rules", keySpan);
  const known = new Set<ReadRuleDocument | ReadCorrelation>();
  for (const { text, span } of written) {
    const found = lookUp(text);
    const shown = shorten(text);
    if (found === undefined) fail(`its file has no rule \`${shown}\``, span);
    else if (found === "ambiguous") fail(`several documents of its file are called \`${shown}\``, span);
    else if (found === "itself") fail(`\`${shown}\` refers back to it`, span);
    else if (found === "faulty") fail(`its rule \`${shown}\` could not be read`, span);
    else if (known.has(found)) {
      if (type?.startsWith("temporal") === true) fail(`it names \`${shown}\` twice`, span);
    } else if ("rule" in found && type?.startsWith("temporal") !== true) {
      fail(`\`${shown}\` is a correlation itself, and a rule here counts events, not alerts`, span, apartHelp);
    } else {
      parts.push(partOf(found, text, id, parts.flatMap(({ steps }) => steps)));
      const count = parts.reduce((sum, { steps }) => sum + steps.length, 0);
      // Correlations of correlations may double at each level.
      if (count > mostSteps) {
        fail(`it refers to more than ${mostSteps} rules, those of its correlations included`, span);
        break;
      }
    }
    if (typeof found === "object") known.add(found);
  }
  return fine ? parts : undefined;
}

/** What to do where a correlation cannot stand in another one. */
export const apartHelp = "Let the target run the inner correlation as a rule of its own, and correlate its alerts there.";

function partOf(found: ReadRuleDocument | ReadCorrelation, written: string, id: string, before: readonly Step[]): Part {
  if (!("rule" in found)) return { written, references: found.references, steps: stepsOf(found, id, before) };
  const references = [found.rule.id, referenceName(written)];
  const names = new Map<string, string>();
  const steps: Step[] = [];
  for (const { signal, ...rest } of found.steps) {
    const name = freeName(signal.name, [...before, ...steps]);
    names.set(signal.name, name);
    steps.push({ ...rest, signal: { ...signal, name }, references });
  }
  return { written, references, steps, nested: { detection: renamed(found.rule.detection, (name) => names.get(name) ?? name), by: found.by } };
}

/** A detection over signals of other names. */
function renamed(detection: Detection, nameOf: (name: string) => string): Detection {
  switch (detection.kind) {
    case "signal":
      return { ...detection, signal: nameOf(detection.signal) };
    case "any":
    case "all":
      return { ...detection, operands: detection.operands.map((operand) => renamed(operand, nameOf)) };
    case "sequence":
    case "together":
      return { ...detection, steps: detection.steps.map(nameOf) };
    default:
      return { ...detection, of: detection.of.map(nameOf) };
  }
}

/** The signals of a rule, under its name. Names that our printer made end in the first digits of the rule's id. */
function stepsOf(rule: ReadRuleDocument, id: string, before: readonly Step[]): readonly Step[] {
  const own = rule.name ?? rule.about.title;
  const suffix = `_${nameSuffix(id)}`;
  const short = own.endsWith(suffix) && own.length > suffix.length ? own.slice(0, -suffix.length) : own;
  const steps: Step[] = [];
  for (const { signal, names } of rule.signals) {
    const name = freeName(rule.signals.length === 1 ? short : `${short}_${signal.event}`, [...before, ...steps]);
    const { description } = rule.about;
    const named: Signal = { ...signal, name, ...(description === undefined ? {} : { description }) };
    steps.push({ signal: named, names, references: rule.references });
  }
  return steps;
}

function freeName(wanted: string, taken: readonly Step[]): string {
  const word = wanted.replace(/[^A-Za-z0-9_]+/g, "_").replace(/^[^A-Za-z]+/, "").slice(0, 80);
  const name = word === "" ? "signal" : word;
  let free = name;
  for (let turn = 2; taken.some(({ signal }) => signal.name === free); turn++) free = `${name}_${turn}`;
  return free;
}


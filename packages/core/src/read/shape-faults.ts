import type { Span } from "../generated/model.js";
import { validateRule } from "../generated/rule-schema.js";
import type { SchemaError } from "../generated/schema-validator.js";
import { helpOf, kindName, type ReadContext } from "./read-context.js";
import { dataOf, type Entry, type MapSource, type Source } from "./source-tree.js";
import { didYouMean, suggest } from "./suggest.js";

const mostFaults = 500;

/** A fault of the schema with the place in the source to which it points. */
interface Found {
  readonly error: SchemaError;
  readonly source: Source;
  readonly entry: Entry | undefined;
  readonly name: string;
}

/**
 * Reports what the schema has against a rule file, but for the conditions of signals and hunts and for `detect`: their
 * readers know more and say it better.
 *
 * Diagnostics: `rule/missing-key`, `rule/unknown-key`, `rule/wrong-type`, `rule/wrong-value`, `rule/wrong-form`, ...
 */
export function reportShapeFaults(context: ReadContext, root: MapSource): void {
  const readElsewhere = /^\/(detect|signals\/[^/]+\/where|hunting\/\d+\/where)(\/|$)/;
  // The readers of these parts report also what is in their way, so the schema is asked about the rest only.
  if (validateRule(dataOf(root))) return;
  const errors = (validateRule.errors ?? []).filter((error) => !readElsewhere.test(error.instancePath) && error.propertyName === undefined);
  const seen = new Set<string>();
  // Past so many faults the file is something else than a rule; to look at each costs more than it tells.
  const looked = errors.slice(0, mostFaults);
  const meant = meantKeys(looked);
  for (const error of withoutBranches(looked)) {
    if (error.keyword === "required" && meant.has(placeOf(error, String(error.params["missingProperty"])))) continue;
    const found = locate(root, error);
    const key = `${error.instancePath} ${error.keyword} ${JSON.stringify(error.params)}`;
    if (found === undefined || seen.has(key)) continue;
    seen.add(key);
    reportFault(context, found);
  }
}

/** The keys that unknown ones were probably meant to be, each with its map: they are not missing, but misspelt. */
function meantKeys(errors: readonly SchemaError[]): ReadonlySet<string> {
  const unknown = errors.filter(({ keyword }) => keyword === "additionalProperties");
  return new Set(
    unknown.flatMap((error) => {
      const key = suggest(String(error.params["additionalProperty"]), knownKeys(error));
      return key === undefined ? [] : [placeOf(error, key)];
    }),
  );
}

function placeOf(error: SchemaError, key: string): string {
  return `${error.instancePath}/${key}`;
}

/** One error for each failed `oneOf`: of a value that is of another type altogether, or the errors deeper inside. */
function withoutBranches(errors: readonly SchemaError[]): readonly SchemaError[] {
  const unions = errors.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf");
  return errors.filter((error) => {
    if (!isDecisive(error) && unions.some((union) => isBranchOf(error, union) && error.instancePath === union.instancePath)) return false;
    if (!unions.includes(error)) return true;
    return !errors.some((each) => isBranchOf(each, error) && (each.instancePath !== error.instancePath || isDecisive(each)));
  });
}

/** Whether an error comes from one of the alternatives of a failed union. */
function isBranchOf(error: SchemaError, union: SchemaError): boolean {
  const sameValue = error.instancePath === union.instancePath || error.instancePath.startsWith(`${union.instancePath}/`);
  return error !== union && sameValue && (error.schemaPath.startsWith(`${union.schemaPath}/`) || error.instancePath !== union.instancePath);
}

/** Errors that are about what a map holds, not about whether it should be a map. */
function isDecisive(error: SchemaError): boolean {
  return error.keyword === "additionalProperties" || error.keyword === "required" || error.keyword === "minItems";
}

function locate(root: MapSource, error: SchemaError): Found | undefined {
  let source: Source = root;
  let entry: Entry | undefined;
  const steps = error.instancePath.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  for (const step of steps) {
    if (source.kind === "map") {
      entry = source.entries.find(({ key }) => key === step);
      if (entry === undefined) return undefined;
      source = entry.value;
    } else if (source.kind === "list") {
      const item: Source | undefined = source.items[Number(step)];
      if (item === undefined) return undefined;
      source = item;
      entry = undefined;
    } else return undefined;
  }
  return { error, source, entry, name: nameOf(steps) };
}

/** `signals/a/event` is `event`, `tests/0` is `tests[1]`, the file itself is `the rule`. */
function nameOf(steps: readonly string[]): string {
  const last = steps.at(-1);
  if (last === undefined) return "the rule";
  return /^\d+$/.test(last) && steps.length > 1 ? `${steps.at(-2)}[${Number(last) + 1}]` : last;
}

function reportFault(context: ReadContext, found: Found): void {
  const { error, source, entry, name } = found;
  const span = source.kind === "scalar" && source.raw === "" && entry !== undefined ? entry.keySpan : source.span;
  switch (error.keyword) {
    case "required":
      context.report("rule/missing-key", { key: String(error.params["missingProperty"]), place: name }, { span: entry?.keySpan ?? startOf(source) });
      return;
    case "additionalProperties":
      reportUnknownKey(context, found, String(error.params["additionalProperty"]));
      return;
    case "propertyNames":
      reportBadName(context, found, String(error.params["propertyName"]));
      return;
    case "type":
    case "oneOf":
    case "anyOf":
      context.report("rule/wrong-type", { name, wanted: wantedOf(error), found: kindName(source) }, { span, help: formHelp(name, source) ?? helpOf(source, wantedOf(error)) });
      return;
    case "enum": {
      const allowed = (error.params["allowedValues"] as readonly unknown[]).map(String);
      const value = source.kind === "scalar" ? String(source.value) : kindName(source);
      context.report("rule/wrong-value", { name, allowed: allowed.join(", "), found: value.slice(0, 60) }, { span, help: didYouMean(value, allowed) });
      return;
    }
    case "pattern":
      reportPattern(context, found, span);
      return;
    case "minLength":
      context.report("rule/wrong-type", { name, wanted: "text", found: "an empty text" }, { span });
      return;
    case "maxLength":
      context.report("rule/too-long", { name, most: String(error.params["limit"]) }, { span });
      return;
    case "minItems":
    case "minProperties":
      context.report("rule/empty-list", { name }, { span });
      return;
    case "uniqueItems": {
      const [first = 0, second = 0] = [Number(error.params["i"]), Number(error.params["j"])].sort((a, b) => a - b);
      const item = source.kind === "list" ? source.items[second] : undefined;
      context.report("rule/duplicate-item", { name, first: first + 1, second: second + 1 }, { span: item?.span ?? span });
      return;
    }
    default:
      context.report("rule/wrong-form", { name, form: error.message ?? error.keyword }, { span });
  }
}

function reportUnknownKey(context: ReadContext, { source, name, error }: Found, key: string): void {
  const entry = source.kind === "map" ? source.entries.find((each) => each.key === key) : undefined;
  const known = knownKeys(error);
  const shown = known.length > 12 ? undefined : `Known are ${known.join(", ")}.`;
  const word = error.instancePath === "" && Object.hasOwn(keyWords, key) ? keyWords[key] : undefined;
  context.report("rule/unknown-key", { key: key.slice(0, 60), place: name }, { span: entry?.keySpan ?? source.span, help: word ?? didYouMean(key, known, shown) });
}

/** Keys of other rule formats, and where the same stands here. */
const keyWords: Readonly<Record<string, string>> = {
  condition: "How signals combine stands under `detect`.",
  date: "Did you mean `created`?",
  detection: "Conditions stand under `signals`, and how they combine under `detect`.",
  level: "Did you mean `severity`?",
  logsource: "Every signal names its class of events in `event`.",
  name: "Did you mean `title`?",
  query: "Conditions stand under `signals`, and how they combine under `detect`.",
};

/** The keys that the schema knows at the place of an `additionalProperties` error. */
function knownKeys(error: SchemaError): readonly string[] {
  const properties = (error as { readonly parentSchema?: { readonly properties?: object } }).parentSchema?.properties;
  return properties === undefined ? [] : Object.keys(properties);
}

function reportBadName(context: ReadContext, { source }: Found, name: string): void {
  const entry = source.kind === "map" ? source.entries.find((each) => each.key === name) : undefined;
  context.report("rule/bad-signal-name", { name: name.slice(0, 60) }, { span: entry?.keySpan ?? source.span });
}

const forms: Readonly<Record<string, string>> = {
  id: "a UUID such as 9a0f2c64-6c1e-4f0e-9f43-0d9d1b1f6a10",
  technique: "an ATT&CK id such as T1505.004",
  created: "a day as YYYY-MM-DD",
  modified: "a day as YYYY-MM-DD",
  version: "a version such as 17.1",
  atomic: "the GUID of an Atomic Red Team test, in lower case",
  at: "a time such as 0, 500ms, 30s, 5m or 1h",
};

/** Quotes around a number do not help where the text has a form of its own. */
function formHelp(name: string, source: Source): string | undefined {
  const form = forms[name];
  const already = source.kind === "scalar" && (name === "version" || name === "at");
  return form === undefined || already || source.kind !== "scalar" ? undefined : `Write ${form}.`;
}

function reportPattern(context: ReadContext, { source, entry, name }: Found, span: Span): void {
  if (entry === undefined && source.kind !== "scalar") return;
  context.report("rule/wrong-form", { name, form: forms[name] ?? "of another form" }, { span });
}

function wantedOf(error: SchemaError): string {
  if (error.keyword !== "type") return alternativesOf(error);
  const type = error.params["type"];
  return typeWords(Array.isArray(type) ? type : [type]);
}

function typeWords(types: readonly unknown[]): string {
  const words: Readonly<Record<string, string>> = { string: "text", object: "a map", array: "a list", boolean: "true or false", number: "a number", integer: "a whole number", null: "nothing" };
  return types.map((each) => words[String(each)] ?? String(each)).join(" or ");
}

/** What a failed union would have taken: `text or a list`. */
function alternativesOf(error: SchemaError): string {
  const branches = (error as { readonly schema?: unknown }).schema;
  const types = (Array.isArray(branches) ? branches : []).flatMap((branch: { readonly type?: unknown }) => branch.type ?? []);
  if (types.includes("boolean") && types.includes("array")) return "a value or a list of values";
  return types.length === 0 ? "of another type" : typeWords([...new Set(types)]);
}

function startOf(source: Source): Span {
  return [source.span[0], Math.min(source.span[1], source.span[0] + 1)];
}

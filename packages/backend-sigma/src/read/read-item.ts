import { didYouMean, type Entry, type FieldOperator, fieldInfo, type Predicate, parseNetwork, parseRegex, type ScalarSource, type Source, type Span } from "@isorule/core";
import { parseSigmaText, type SigmaTextPart } from "../value/sigma-text.js";
import { absentNode, anyOfAtoms, type Atom, existsNode, textAtom } from "./atoms.js";
import { type FieldNames, type NamedField, namedField } from "./field-names.js";
import { type Modifiers, parseModifiers, sigmaModifierNames } from "./modifiers.js";
import { describeSource, isTextInYaml11, itemsOf, shorten, type SigmaReadContext, textOfScalar, visibleName } from "./read-context.js";
import { readEventId, readLogField } from "./read-event-id.js";
import { readHash } from "./read-hash.js";
import { readKeywords } from "./read-keywords.js";
import { tellsOfChannel } from "../value/told-channel.js";
import { plainText, transformText } from "./transform-text.js";

/** What reading a detection needs. */
export interface DetectionContext extends SigmaReadContext {
  readonly names: FieldNames;
  /** The other event classes of the log source. */
  readonly otherNames: readonly FieldNames[];
}

/** What reading the items of a detection needs. */
export interface ItemContext extends DetectionContext {
  /** Counts values of the detection; false when they are too many, which is reported for the whole detection. */
  readonly spend: (values: number) => boolean;
  /** Says why a search selects more events than its author wrote, so that it cannot stand under a negation. */
  readonly noteLoose: (reason: string) => void;
}

/** An item while it is read. */
export interface ItemReading {
  readonly context: ItemContext;
  /** The field and its modifiers, as written. */
  readonly key: string;
  readonly modifiers: Modifiers;
  /** The whole item. */
  readonly span: Span;
}

/**
 * One item of a map: `field|modifiers: values`, or `'|modifiers': keywords`.
 *
 * Diagnostics: `sigma/unknown-modifier`, `sigma/time-modifier`, `sigma/modifier-combination`, `sigma/unknown-field`,
 * `sigma/field-case`, `sigma/no-values`, `sigma/value-type`, `sigma/single-all`, `sigma/base64offset-alone`, and those of
 * values.
 */
export function readItem(context: ItemContext, entry: Entry): Predicate | undefined {
  const [name = "", ...rest] = entry.key.split("|").map(visibleName);
  if (entry.key !== [name, ...rest].join("|")) context.report("sigma/invisible-characters", { name: shorten(visibleName(entry.key)) }, { span: entry.keySpan });
  const elsewhere = name === "" ? undefined : classWithField(context, name);
  if (elsewhere !== undefined) {
    const predicate = readItem({ ...context, names: elsewhere, otherNames: [] }, entry);
    return predicate && withoutField(predicate);
  }
  const modifiers = checkedModifiers(context, rest, entry);
  const named = name === "" ? undefined : checkedField(context, name, entry.keySpan);
  if (modifiers === undefined || named?.kind === "unknown") return undefined;
  const span: Span = [entry.keySpan[0], Math.max(entry.keySpan[1], entry.value.span[1])];
  const item: ItemReading = { context, key: entry.key, modifiers, span };
  const values = itemsOf(entry.value);
  if (values.length === 0) {
    context.report("sigma/no-values", { name: entry.key }, { span });
    return undefined;
  }
  reportHabits(item, named === undefined, values.length);
  if (named === undefined) return readKeywords(item, values);
  if (named.kind === "eventId") return readEventId(item, named, values);
  if (values.length > 1) reportNull(item, values);
  const target = named.kind === "log" ? ({ ...named, kind: "field" } as const) : channelToldOf(context, named, values);
  const groups = values.map((value) => spent(context, readValue(item, target, value)));
  if (!groups.every((group) => group !== undefined)) return undefined;
  const predicate = modifiers.all ? allOf(groups.map((group) => anyOfAtoms(group, span)), span) : anyOfAtoms(groups.flat(), span);
  const whole: Predicate = modifiers.negated ? { kind: "not", operand: predicate, span } : predicate;
  return named.kind === "log" ? readLogField(item, named, whole, values) : whole;
}

/** Of a log source that lists several classes: another class whose events have the field, where this one's do not. */
function classWithField({ names, otherNames }: ItemContext, name: string): FieldNames | undefined {
  if (otherNames.length === 0 || namedField(names, name).kind !== "unknown") return undefined;
  return otherNames.find((other) => namedField(other, name).kind !== "unknown");
}

/**
 * `Channel` is the channel of the record, and in the data of some events the one that they tell of, such as the log that
 * was cleared (event 104 in System). Where a value is none of the channels that the class has, the data is meant.
 */
function channelToldOf<Named extends NamedField>(context: ItemContext, named: Named, values: readonly Source[]): Named | Extract<NamedField, { kind: "field" }> {
  if (named.kind !== "field" || named.field !== "event.channel" || context.names.eventData === undefined) return named;
  const field = `event_data.${named.name}`;
  const info = fieldInfo(field);
  const texts = values.flatMap((value) => (value.kind === "scalar" ? textOfScalar(value) : []));
  return !tellsOfChannel(context.names.event, texts) || info === undefined ? named : { kind: "field", field, info, name: named.name };
}

/** What a predicate is on events that never have its fields. */
function withoutField(predicate: Predicate): Predicate {
  switch (predicate.kind) {
    case "and":
    case "or":
      return { ...predicate, operands: predicate.operands.map(withoutField) };
    case "not":
      return { ...predicate, operand: withoutField(predicate.operand) };
    case "constant":
      return predicate;
    default:
      return { kind: "constant", value: false, ...(predicate.span === undefined ? {} : { span: predicate.span }) };
  }
}

/** The field that a name stands for, or a report. The result is unknown after an error. */
export function checkedField(context: DetectionContext, name: string, span: Span): NamedField {
  const named = namedField(context.names, name);
  if (named.kind === "unknown") {
    const help = named.suggestion === undefined ? `\`isorule fields ${context.names.event}\` lists the fields of these events.` : `Did you mean \`${named.suggestion}\`?`;
    context.report("sigma/unknown-field", { event: context.names.event, field: shorten(name) }, { span, help });
  } else if (named.name !== name) context.report("sigma/field-case", { field: name, name: named.name }, { span });
  return named;
}

function checkedModifiers(context: ItemContext, names: readonly string[], entry: Entry): Modifiers | undefined {
  const modifiers = parseModifiers(names);
  if (!("fault" in modifiers)) return modifiers;
  const place = { span: entry.keySpan };
  if (modifiers.fault === "combination") context.report("sigma/modifier-combination", { modifiers: shorten(names.join("|")), reason: modifiers.reason }, place);
  else if (modifiers.fault === "time") context.report("sigma/time-modifier", { modifier: modifiers.modifier }, place);
  else context.report("sigma/unknown-modifier", { modifier: shorten(modifiers.modifier) }, { ...place, help: didYouMean(modifiers.modifier, sigmaModifierNames) });
  return undefined;
}

/** Values while the detection may have more of them. */
function spent<Value>(context: ItemContext, values: readonly Value[] | undefined): readonly Value[] | undefined {
  return values !== undefined && context.spend(values.length) ? values : undefined;
}

/** What is read as it is written, though its author hardly means it. */
function reportHabits({ context, key, modifiers, span }: ItemReading, isKeyword: boolean, values: number): void {
  if (modifiers.all && values === 1) context.report("sigma/single-all", { key: shorten(key) }, { span });
  if (modifiers.transforms.includes("base64offset") && modifiers.match !== "contains" && !isKeyword) context.report("sigma/base64offset-alone", { key: shorten(key) }, { span });
}

function reportNull({ context, key, span }: ItemReading, values: readonly Source[]): void {
  if (values.some((value) => value.kind === "scalar" && value.value === null)) context.report("sigma/null-in-list", { key }, { span });
}

function allOf(operands: readonly Predicate[], span: Span): Predicate {
  const [only] = operands;
  return operands.length === 1 && only !== undefined ? only : { kind: "and", operands, span };
}

type Target = Extract<NamedField, { kind: "field" | "hashes" }>;

/** The comparisons that one value stands for, any of which suffices. */
function readValue(item: ItemReading, target: Target, source: Source): readonly Atom[] | undefined {
  if (source.kind !== "scalar") return refuse(item, source, "text, numbers, true, false or null");
  const { modifiers } = item;
  warnOfYaml(item, source);
  if (target.kind === "hashes") return readHash(item, target, source);
  switch (modifiers.match) {
    case "exists":
      return readExists(item, target, source);
    case "fieldref":
      return readFieldReference(item, target, source);
    case "re":
      return readRegex(item, target, source);
    case "cidr":
      return readNetwork(item, target, source);
    case "lt":
    case "lte":
    case "gt":
    case "gte":
      return readBound(item, target, source, modifiers.match);
    default:
      return readPlain(item, target, source);
  }
}

type PlainTarget = Extract<NamedField, { kind: "field" }>;

function readPlain(item: ItemReading, target: PlainTarget, source: ScalarSource): readonly Atom[] | undefined {
  const { modifiers, span, key, context } = item;
  const { field, info } = target;
  if (source.value === null) return modifiers.text === "" || modifiers.text === "neq" || modifiers.text === "all" ? [{ kind: "node", node: absentNode(field, span) }] : refuse(item, source, "text");
  if (source.value === "" && modifiers.match === undefined && modifiers.transforms.length === 0) {
    context.report("sigma/empty-and-absent", { key }, { span });
    return [{ kind: "node", node: absentNode(field, span) }];
  }
  const texts = textsOf(item, source);
  if (texts === undefined) return undefined;
  const atoms = texts.map((parts) => typedAtom(item, target, parts));
  if (atoms.every((atom) => atom !== undefined)) return atoms;
  return refuse(item, source, info.type === "boolean" ? "true or false" : "numbers");
}

/** The values that a scalar becomes by the modifiers, with the wildcards that the comparison adds. */
export function textsOf(item: ItemReading, source: ScalarSource): readonly (readonly SigmaTextPart[])[] | undefined {
  const { modifiers, context } = item;
  const text = textOfScalar(source);
  // After too many values nothing more is multiplied.
  if (!context.spend(0)) return undefined;
  const values = modifiers.transforms.length > 0 ? transformText(text, modifiers, context, source.span) : [parseSigmaText(text)];
  const { match } = modifiers;
  if (match !== "contains" && match !== "startswith" && match !== "endswith") return values;
  const run: SigmaTextPart = { kind: "run" };
  return values?.map((parts) => mergeRuns([...(match === "startswith" ? [] : [run]), ...parts, ...(match === "endswith" ? [] : [run])]));
}

function mergeRuns(parts: readonly SigmaTextPart[]): readonly SigmaTextPart[] {
  return parts.filter((part, at) => part.kind !== "run" || parts[at - 1]?.kind !== "run");
}

/** A value for a field of its type; undefined for text that such a field never holds. */
function typedAtom({ modifiers, span }: ItemReading, { field, info }: PlainTarget, parts: readonly SigmaTextPart[]): Atom | undefined {
  const text = parts.length > 0 ? plainText(parts) : undefined;
  if (text !== undefined && info.type === "number") {
    const value = numberOfText(text);
    return value === undefined ? undefined : { kind: "atom", field, operator: "equals", value, caseSensitive: false };
  }
  if (text !== undefined && info.type === "boolean") {
    const folded = text.toLowerCase();
    return folded === "true" || folded === "false" ? { kind: "atom", field, operator: "equals", value: folded === "true", caseSensitive: false } : undefined;
  }
  return textAtom(field, parts, modifiers.cased, span);
}

/** The number that a text spells in decimal or hexadecimal digits and that a double holds exactly. */
export function numberOfText(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^[-+]?(?:\d+(?:\.\d+)?|0[xX][0-9a-fA-F]+)$/.test(trimmed) || /^[-+]0[xX]/.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? undefined : value;
}

function readExists(item: ItemReading, { field }: PlainTarget, source: ScalarSource): readonly Atom[] | undefined {
  const { span, key, context } = item;
  const folded = typeof source.value === "string" ? source.value.toLowerCase() : source.value;
  if (folded !== true && folded !== false && folded !== "true" && folded !== "false") return refuse(item, source, "true or false");
  context.report("sigma/empty-and-absent", { key }, { span });
  const wanted = folded === true || folded === "true";
  return [{ kind: "node", node: wanted ? existsNode(field, span) : absentNode(field, span) }];
}

const fieldOperators: Readonly<Record<NonNullable<Modifiers["part"]>, FieldOperator>> = { contains: "contains", startswith: "startsWith", endswith: "endsWith" };

function readFieldReference(item: ItemReading, { field }: PlainTarget, source: ScalarSource): readonly Atom[] | undefined {
  const { modifiers, span, context } = item;
  const name = typeof source.value === "string" && source.value !== "" ? plainText(parseSigmaText(source.value)) : undefined;
  if (name === undefined) return refuse(item, source, "the name of a field");
  const other = checkedField(context, name, source.span);
  if (other.kind === "unknown") return undefined;
  if (other.kind !== "field") return refuse(item, source, "the name of a field of its own");
  const operator = modifiers.part === undefined ? "equals" : fieldOperators[modifiers.part];
  return [{ kind: "node", node: { kind: "fieldComparison", field, operator, other: other.field, caseSensitive: false, span } }];
}

/** `i`, `m` and `s` as modifiers; flags at the very start of a pattern say the same in PCRE. */
function readRegex(item: ItemReading, { field }: PlainTarget, source: ScalarSource): readonly Atom[] | undefined {
  const { modifiers, context } = item;
  if (source.value === null || source.value === "") return refuse(item, source, "a pattern");
  const written = textOfScalar(source);
  const flags = /^\(\?([ims]+)\)/.exec(written)?.[1] ?? "";
  const pattern = flags === "" ? written : written.slice(flags.length + 3);
  const result = parseRegex(pattern);
  if ("fault" in result) {
    context.report("sigma/unreadable-regex", { pattern: shorten(written), reason: result.fault.message }, { span: source.span });
    return undefined;
  }
  const has = (flag: string, modifier: boolean): boolean => modifier || flags.includes(flag);
  return [{
    kind: "atom",
    field,
    operator: "regex",
    value: pattern,
    caseSensitive: !has("i", modifiers.ignoreCase),
    ...(has("m", modifiers.multiline) ? { multiline: true } : {}),
    ...(has("s", modifiers.dotAll) ? { dotAll: true } : {}),
  }];
}

function readNetwork(item: ItemReading, { field }: PlainTarget, source: ScalarSource): readonly Atom[] | undefined {
  if (typeof source.value !== "string") return refuse(item, source, "a network");
  if (parseNetwork(source.value) !== undefined) return [{ kind: "atom", field, operator: "cidr", value: source.value, caseSensitive: false }];
  item.context.report("sigma/unreadable-network", { value: shorten(source.value) }, { span: source.span });
  return undefined;
}

function readBound(item: ItemReading, { field, info }: PlainTarget, source: ScalarSource, operator: "lt" | "lte" | "gt" | "gte"): readonly Atom[] | undefined {
  const value = source.value === null || typeof source.value === "boolean" ? undefined : numberOfText(textOfScalar(source));
  if (value === undefined) return refuse(item, source, "a number");
  // Event ids and event data are text that may spell a number; other text fields never do.
  const ordered = info.type === "number" || field === "event.code" || field.startsWith("event_data.");
  if (ordered) return [{ kind: "atom", field, operator, value, caseSensitive: false }];
  return refuse(item, source, `no order: the field holds ${info.type === "text" ? "text" : `values of the type ${info.type}`}`);
}

/** Reports a value of the wrong kind. */
export function refuse({ context, key }: ItemReading, source: Source, wanted: string): undefined {
  context.report("sigma/value-type", { key: shorten(key), wanted, found: describeSource(source) }, { span: source.span });
  return undefined;
}

/** What the YAML 1.1 of most Sigma tools reads in another way. */
function warnOfYaml({ context }: ItemReading, source: ScalarSource): void {
  const { raw, value, plain, span } = source;
  if (!plain) return;
  if (typeof value === "number" && /^[-+]?0[0-9]/.test(raw) && !isTextInYaml11(source)) context.reportYaml("yaml/leading-zero", { raw: shorten(raw), value }, { span });
  else if (typeof value === "string" && /^(?:yes|no|on|off)$/i.test(raw)) context.reportYaml("yaml/looks-like-boolean", { raw }, { span });
}

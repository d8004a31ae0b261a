import { entryOf, type MapSource, type Rule, type RuleSeverity, type ScalarSource, type Source, type Technique, uuidOfName } from "@isorule/core";
import { describeSource, itemsOf, shorten, type SigmaReadContext, textOfScalar } from "./read-context.js";

/** What a document says of itself, in the terms of the model. */
export type ReadAbout = Pick<
  Rule,
  "id" | "title" | "description" | "status" | "authors" | "created" | "modified" | "license" | "severity" | "attack" | "software" | "falsePositives" | "related" | "references" | "tags"
>;

/** The name space of ids that follow from titles. */
const titleSpace = "6d0c3f0e-58a1-5c1b-9d6f-2f6a0c7be4a1";

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const statuses: readonly string[] = ["experimental", "test", "stable", "deprecated"];
const levels: readonly string[] = ["informational", "low", "medium", "high", "critical"] satisfies readonly RuleSeverity[];
const relations: readonly string[] = ["derived", "obsolete", "merged", "renamed", "similar", "correlation"];

/** ATT&CK's tactics by their short names: https://attack.mitre.org/tactics/enterprise/ and, for the older one, its version 17. */
const tactics: readonly string[] = [
  "reconnaissance", "resource-development", "initial-access", "execution", "persistence", "privilege-escalation", "defense-evasion", "stealth",
  "defense-impairment", "credential-access", "discovery", "lateral-movement", "collection", "command-and-control", "exfiltration", "impact",
];

/**
 * The metadata of a document. What is not as the specification says is left out or mended, never an error: the detection
 * does not depend on it.
 *
 * Diagnostics: `sigma/odd-metadata`, `sigma/derived-id`, `sigma/no-level`.
 *
 * @param ordinal how many documents stand before this one
 */
export function readAbout(context: SigmaReadContext, root: MapSource, ordinal: number): ReadAbout {
  const title = readTitle(context, root);
  const attack = readTags(textsOf(context, root, "tags"));
  const date = (key: string): string | undefined => readDate(context, root, key);
  return withoutUndefined<ReadAbout>({
    id: readId(context, root, title, ordinal),
    title,
    description: textOf(context, root, "description"),
    status: readChoice(context, root, "status", statuses),
    authors: textsOf(context, root, "author").flatMap(splitAuthors),
    created: date("date"),
    modified: date("modified"),
    license: textOf(context, root, "license"),
    severity: readLevel(context, root),
    attack: attack.attack,
    software: attack.software,
    tags: attack.tags,
    falsePositives: textsOf(context, root, "falsepositives"),
    related: readRelated(context, root),
    references: textsOf(context, root, "references").map((url) => ({ url })),
  });
}

/** The properties that have a value. Many spreads in one literal would take ten times as long. */
function withoutUndefined<Wanted>(properties: { readonly [Key in keyof Wanted]-?: Wanted[Key] | undefined }): Wanted {
  const kept: Record<string, unknown> = {};
  for (const key in properties) if (properties[key] !== undefined) kept[key] = properties[key];
  return kept as Wanted;
}

function readTitle(context: SigmaReadContext, root: MapSource): string {
  const title = textOf(context, root, "title");
  if (title !== undefined) return title;
  context.report("sigma/odd-metadata", { name: "title", found: "missing", result: "the rule is called Untitled Sigma rule" }, { span: [root.span[0], root.span[0] + 1] });
  return "Untitled Sigma rule";
}

/** Where an id is missing, or is no UUID, it follows from it or from the title, so that it is the same each time. */
function readId(context: SigmaReadContext, root: MapSource, title: string, ordinal: number): string {
  const entry = entryOf(root, "id");
  const given = entry?.value.kind === "scalar" && entry.value.value !== null ? textOfScalar(entry.value).trim() : "";
  if (uuidPattern.test(given)) return given.toLowerCase();
  const name = given === "" ? `${title}${ordinal === 0 ? "" : `#${ordinal}`}` : given;
  const id = uuidOfName(titleSpace, name.replace(/\p{Surrogate}/gu, "\ufffd"));
  context.report("sigma/derived-id", { id }, { span: entry?.value.span ?? [root.span[0], root.span[0] + 1] });
  return id;
}

function readLevel(context: SigmaReadContext, root: MapSource): RuleSeverity {
  if (entryOf(root, "level") === undefined) {
    context.report("sigma/no-level", {}, { span: [root.span[0], root.span[0] + 1] });
    return "medium";
  }
  return (readChoice(context, root, "level", levels) as RuleSeverity | undefined) ?? "medium";
}

/** One of some words. Case and stray characters at the ends, such as those of `experimental|`, do not matter. */
function readChoice(context: SigmaReadContext, root: MapSource, key: string, choices: readonly string[]): string | undefined {
  const entry = entryOf(root, key);
  const text = textOf(context, root, key);
  if (entry === undefined || text === undefined) return undefined;
  const word = text.toLowerCase().replace(/^[^a-z]+|[^a-z]+$/g, "");
  const found = choices.includes(word) ? word : undefined;
  if (found !== text) {
    const result = found === undefined ? "it is left out" : `it is read as ${found}`;
    context.report("sigma/odd-metadata", { name: key, found: describeSource(entry.value), result }, { span: entry.value.span });
  }
  return found;
}

/** YYYY-MM-DD; slashes, as before Sigma 2.0, are read too. */
function readDate(context: SigmaReadContext, root: MapSource, key: string): string | undefined {
  const text = textOf(context, root, key);
  if (text === undefined) return undefined;
  const found = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  const [, year = "", month = "", day = ""] = found ?? [];
  if (found !== null && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31) return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const place = entryOf(root, key)?.value.span;
  context.report("sigma/odd-metadata", { name: key, found: `the text \`${shorten(text)}\``, result: "it is left out, because it is no date" }, { span: place });
  return undefined;
}

/** "A, B (C, D)" gives "A" and "B (C, D)". */
function splitAuthors(text: string): readonly string[] {
  const names: string[] = [""];
  let depth = 0;
  for (const char of text) {
    if (char === "(") depth++;
    else if (char === ")") depth = Math.max(0, depth - 1);
    if (char === "," && depth === 0) names.push("");
    else names[names.length - 1] += char;
  }
  return names.map((name) => name.trim()).filter((name) => name !== "");
}

/**
 * The name space `attack` of the tags appendix. Sigma does not say which tactic a technique serves here, so that each
 * technique carries all of them; without a technique they stay tags, as everything else does.
 */
function readTags(texts: readonly string[]): Pick<Rule, "attack" | "software" | "tags"> {
  const techniques = new Set<string>();
  const named = new Set<string>();
  const software = new Set<string>();
  const rest: string[] = [];
  for (const tag of texts) {
    const name = /^attack\.(.+)$/i.exec(tag)?.[1]?.toLowerCase() ?? "";
    const tactic = name.replaceAll("_", "-");
    if (/^t\d{4}(?:\.\d{3})?$/.test(name)) techniques.add(name.toUpperCase());
    else if (/^s\d{4}$/.test(name)) software.add(name.toUpperCase());
    else if (tactics.includes(tactic)) named.add(tactic);
    else rest.push(tag);
  }
  const attack: Technique[] = [...techniques].map((technique) => ({ technique, tactics: [...named] }));
  const tags = attack.length > 0 ? rest : [...[...named].map((tactic) => `attack.${tactic}`), ...rest];
  return { attack, software: [...software], tags: [...new Set(tags)] };
}

function readRelated(context: SigmaReadContext, root: MapSource): Rule["related"] {
  const entry = entryOf(root, "related");
  if (entry === undefined) return [];
  return itemsOf(entry.value).flatMap((item) => {
    const id = scalarText(entryOf(item, "id")?.value);
    const type = scalarText(entryOf(item, "type")?.value)?.toLowerCase();
    if (id === undefined || !uuidPattern.test(id)) {
      if (item.kind !== "scalar" || item.value !== null) context.report("sigma/odd-metadata", { name: "related", found: describeSource(item), result: "it is left out, because it names no rule by a UUID" }, { span: item.span });
      return [];
    }
    return [{ id: id.toLowerCase(), ...optional("type", type !== undefined && relations.includes(type) ? type : undefined) }];
  });
}

/** The text of a key; undefined when it is missing or empty, with a report when it is no text. */
export function textOf(context: SigmaReadContext, root: MapSource, key: string): string | undefined {
  const entry = entryOf(root, key);
  if (entry === undefined) return undefined;
  if (entry.value.kind === "scalar") return scalarText(entry.value);
  context.report("sigma/odd-metadata", { name: key, found: describeSource(entry.value), result: "it is left out" }, { span: entry.value.span });
  return undefined;
}

function textsOf(context: SigmaReadContext, root: MapSource, key: string): readonly string[] {
  const entry = entryOf(root, key);
  if (entry === undefined) return [];
  return itemsOf(entry.value).flatMap((item) => {
    if (item.kind === "scalar") return scalarText(item) ?? [];
    context.report("sigma/odd-metadata", { name: key, found: describeSource(item), result: "it is left out" }, { span: item.span });
    return [];
  });
}

function scalarText(source: Source | undefined): string | undefined {
  if (source?.kind !== "scalar" || source.value === null) return undefined;
  const text = textOfScalar(source as ScalarSource).trim();
  return text === "" ? undefined : text;
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}

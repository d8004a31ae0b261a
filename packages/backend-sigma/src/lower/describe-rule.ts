import { type MappedRule, type Rule, uuidOfName } from "@isorule/core";
import type { SigmaAbout, SigmaRelation } from "../document.js";
import { isWritable } from "../print/quote-yaml.js";
import type { SigmaReport } from "./context.js";

/** What all documents of one rule have in common. */
export interface RuleDescription {
  readonly rule: Rule;
  readonly tags: readonly string[];
  readonly references: readonly string[];
  readonly falsePositives: readonly string[];
  readonly related: SigmaAbout["related"];
  /** Of two dates, those that are dates. */
  readonly dates: Pick<SigmaAbout, "date" | "modified">;
}

/** Limits of the JSON schema of Sigma rules: https://github.com/SigmaHQ/sigma-specification/tree/main/json-schema */
const mostTitle = 256;
const mostDescription = 65_535;
const tagPattern = /^[a-z0-9_-]+\.[a-z0-9._-]+$/;
const datePattern = /^\d{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])$/;
const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const relations: readonly string[] = ["derived", "obsolete", "merged", "renamed", "similar"] satisfies readonly SigmaRelation[];

/**
 * Everything that a Sigma document says of a rule beside its logic.
 *
 * Diagnostics: `sigma/text-too-long` and `sigma/unwritable-text`, after which the result is undefined;
 * `sigma/detail-left-out` for what Sigma has no place for.
 */
export function describeRule(mapped: MappedRule, report: SigmaReport): RuleDescription | undefined {
  const { rule } = mapped;
  if (!isDescribable(mapped, report)) return undefined;
  const leftOut = (what: string, reason: string): void => report("sigma/detail-left-out", { what, reason });
  const date = (what: string, value: string | undefined): string | undefined => {
    if (value === undefined || datePattern.test(value)) return value;
    leftOut(`the ${what} date ${value}`, "it is no date of the form YYYY-MM-DD");
    return undefined;
  };
  const created = date("creation", rule.created);
  const modified = date("modification", rule.modified);
  return {
    rule,
    tags: tagsOf(rule, leftOut),
    references: [...new Set(rule.references.map((reference) => reference.url))],
    falsePositives: [...new Set(rule.falsePositives)].filter((text) => {
      if (text.length < 2) leftOut(`the false positive ${JSON.stringify(text)}`, "Sigma asks for two characters at least");
      return text.length >= 2;
    }),
    related: relatedOf(rule, leftOut),
    dates: { ...(created === undefined ? {} : { date: created }), ...(modified === undefined ? {} : { modified }) },
  };
}

function isDescribable(mapped: MappedRule, report: SigmaReport): boolean {
  const { rule } = mapped;
  let fits = true;
  const check = (what: string, text: string | undefined, most: number): void => {
    if (text === undefined || (text.length <= most && isWritable(text))) return;
    if (!isWritable(text)) report("sigma/unwritable-text", { unit: mapped.units.map(({ name }) => name).join(", "), what: `the ${what}` });
    else report("sigma/text-too-long", { what, length: text.length, most });
    fits = false;
  };
  check("title", rule.title, mostTitle);
  check("description", rule.description, mostDescription);
  check("license", rule.license, mostDescription);
  for (const text of rule.authors) check("author", text, mostDescription);
  for (const text of rule.falsePositives) check("false positive", text, mostDescription);
  for (const { url } of rule.references) check("reference", url, mostDescription);
  for (const { description } of rule.signals) check("signal description", description, mostDescription);
  return fits;
}

/** `attack.persistence`, `attack.t1505.004` (tags appendix, name space attack), software ids, and the rule's own tags. */
function tagsOf(rule: Rule, leftOut: (what: string, reason: string) => void): readonly string[] {
  const attack = [
    ...rule.attack.flatMap(({ tactics }) => tactics),
    ...rule.attack.map(({ technique }) => technique.toLowerCase()),
    ...rule.software.filter((name) => /^S\d{4}$/i.test(name)).map((name) => name.toLowerCase()),
  ].map((name) => `attack.${name}`);
  const strange = rule.tags.filter((tag) => !tagPattern.test(tag));
  if (strange.length > 0) leftOut(`the tags ${strange.map((tag) => JSON.stringify(tag)).join(", ")}`, "a Sigma tag is a name space, a dot and a name in lower case");
  return [...new Set([...attack, ...rule.tags])].filter((tag) => tagPattern.test(tag));
}

function relatedOf(rule: Rule, leftOut: (what: string, reason: string) => void): SigmaAbout["related"] {
  return rule.related.flatMap(({ id, type = "" }) => {
    if (uuidPattern.test(id)) return [{ id: id.toLowerCase(), type: (relations.includes(type) ? type : "similar") as SigmaRelation }];
    leftOut(`the related rule ${JSON.stringify(id)}`, "Sigma refers to rules by UUID");
    return [];
  });
}

/**
 * The heading of a document that raises alerts. The first such document of a rule has the rule's own id: it is the one
 * that people mean by it. Every other document has an id that follows from the rule's id and its own name, so that it
 * stays the same from build to build and whatever else the rule gains, and says that it is derived from the rule.
 *
 * @param part what the document says, for its title; empty when it says the whole rule
 * @param name what its id is made from
 */
export function alertAbout(description: RuleDescription, part: string, name: string, isFirst: boolean): SigmaAbout {
  const { rule } = description;
  const id = rule.id.toLowerCase();
  const author = rule.authors.join(", ");
  const about: { -readonly [Key in keyof SigmaAbout]: SigmaAbout[Key] } = {
    title: titleOf(rule, part),
    id: isFirst ? id : uuidOfName(id, `sigma/${name}`),
    related: isFirst ? description.related : [{ id, type: "derived" }, ...description.related],
    references: description.references,
    tags: description.tags,
    falsePositives: description.falsePositives,
    level: rule.severity,
  };
  if (rule.status !== undefined) about.status = rule.status;
  if (rule.description !== undefined) about.description = rule.description;
  if (rule.license !== undefined) about.license = rule.license;
  if (author !== "") about.author = author;
  if (description.dates.date !== undefined) about.date = description.dates.date;
  if (description.dates.modified !== undefined) about.modified = description.dates.modified;
  return about;
}

/**
 * The heading of a base rule, which raises no alerts: "only the outermost correlation rule may define meta information
 * such as status, level, date or anything else" (correlation specification, correlation rules).
 */
export function baseAbout(rule: Rule, part: string, name: string, description: string | undefined): SigmaAbout {
  return {
    title: titleOf(rule, part),
    id: uuidOfName(rule.id.toLowerCase(), `sigma/base/${name}`),
    name,
    related: [],
    ...(description === undefined ? {} : { description }),
    references: [],
    tags: [],
    falsePositives: [],
  };
}

/** The rule's title and, in brackets, what part of the rule it is, where both fit. */
function titleOf(rule: Rule, part: string): string {
  const title = part === "" ? rule.title : `${rule.title} (${part.replaceAll("_", " ")})`;
  return title.length <= mostTitle ? title : rule.title;
}

import { type NativeRule, type Reference, type RuleSeverity, type Technique, uuidOfName } from "@isorule/core";
import { objectsField, textField, textsField } from "./rule-fields.js";
import type { SourceRule } from "./source-rules.js";

type About = NativeRule["about"];

/** The name space of ids that follow from queries. */
const querySpace = "2f4f1fd1-7c35-5a0e-a44b-6c5a4cf0e6c3";

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const severities: readonly string[] = ["low", "medium", "high", "critical"] satisfies readonly RuleSeverity[];

/** Maturities of detection-rules, and the status that a rule has for them. */
const statuses: Readonly<Record<string, string>> = { production: "stable", deprecated: "deprecated", development: "experimental" };

/** What the renderer of this package writes for an informational rule: Kibana has no such severity. */
const informationalScore = 1;

/**
 * What a rule of Kibana says of itself, in the terms of the model. What is not as the API says is left out.
 *
 * Sources: https://www.elastic.co/docs/api/doc/kibana/operation/operation-createrule; elastic/detection-rules,
 * detection_rules/rule.py (metadata)
 */
export function readAbout({ fields, metadata }: SourceRule): About {
  const query = textField(fields, "query") ?? "";
  const title = textField(fields, "name") ?? firstLine(query);
  const severity = textField(fields, "severity") ?? "medium";
  const score = fields["risk_score"];
  return withoutUndefined<About>({
    id: idOf(textField(fields, "rule_id") ?? textField(fields, "id"), query),
    title,
    description: textField(fields, "description"),
    status: statuses[textField(metadata, "maturity") ?? ""],
    authors: textsField(fields, "author"),
    created: dateOf(textField(metadata, "creation_date") ?? textField(fields, "created_at")),
    modified: dateOf(textField(metadata, "updated_date") ?? textField(fields, "updated_at")),
    license: textField(fields, "license"),
    severity: severity === "low" && score === informationalScore ? "informational" : severities.includes(severity) ? (severity as RuleSeverity) : "medium",
    attack: attackOf(objectsField(fields, "threat")),
    falsePositives: textsField(fields, "false_positives"),
    references: textsField(fields, "references").map((url): Reference => ({ url })),
    tags: textsField(fields, "tags"),
    ...guideOf(textField(fields, "note") ?? ""),
  });
}

function withoutUndefined<Wanted>(properties: { readonly [Key in keyof Wanted]?: Wanted[Key] | undefined }): Wanted {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Wanted;
}

/** The id of the rule where it is a UUID; else one that follows from what there is. */
function idOf(id: string | undefined, query: string): string {
  return id !== undefined && uuidPattern.test(id) ? id.toLowerCase() : uuidOfName(querySpace, (id ?? query).replace(/\p{Cs}/gu, "\ufffd"));
}

function firstLine(query: string): string {
  const line = query.trim().split("\n")[0]?.trim() ?? "";
  return line === "" ? "Query" : line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}

/** `2022/03/17`, or a point in time, as YYYY-MM-DD. */
function dateOf(text: string | undefined): string | undefined {
  const found = /^(\d{4})[-/](\d{2})[-/](\d{2})/.exec(text ?? "");
  return found === null ? undefined : `${found[1]}-${found[2]}-${found[3]}`;
}

/** Techniques with the tactics under which they stand; a sub-technique stands for its technique. */
function attackOf(threats: ReturnType<typeof objectsField>): readonly Technique[] {
  const found = new Map<string, { name?: string; tactics: string[] }>();
  for (const threat of threats) {
    const tactic = textField(objectsField(threat, "tactic")[0] ?? {}, "name")?.toLowerCase().replaceAll(" ", "-");
    for (const technique of objectsField(threat, "technique")) {
      const subs = objectsField(technique, "subtechnique");
      for (const each of subs.length > 0 ? subs : [technique]) {
        const id = textField(each, "id");
        if (id === undefined || !/^T\d{4}(?:\.\d{3})?$/.test(id)) continue;
        const name = textField(each, "name");
        const entry = found.get(id) ?? { ...(name === undefined || name === id ? {} : { name: subs.length > 0 ? nameOfSub(technique, name) : name }), tactics: [] };
        if (tactic !== undefined && !entry.tactics.includes(tactic)) entry.tactics.push(tactic);
        found.set(id, entry);
      }
    }
  }
  return [...found].map(([technique, { name, tactics }]) => (name === undefined ? { technique, tactics } : { technique, name, tactics }));
}

/** `Command and Scripting Interpreter: Unix Shell`, as ATT&CK writes it. */
function nameOfSub(technique: Parameters<typeof textField>[0], name: string): string {
  const above = textField(technique, "name");
  return above === undefined || /^T\d{4}/.test(above) ? name : `${above}: ${name}`;
}

const sections = { Explanation: "explanation", Investigation: "investigation", Response: "response" } as const;

/** The investigation guide: by the headings that this package writes, or as a whole. */
function guideOf(note: string): Pick<About, "explanation" | "investigation" | "response"> {
  if (note.trim() === "") return {};
  if (!/^## (?:Explanation|Investigation|Response|Tuning)\n/.test(note)) return { investigation: note.trim() };
  const parts = note.split(/^## (Explanation|Investigation|Response|Tuning)$/m).slice(1);
  const found: Record<string, string> = {};
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const title = parts[at] as string;
    if (title in sections) found[sections[title as keyof typeof sections]] = (parts[at + 1] ?? "").trim();
  }
  return found;
}

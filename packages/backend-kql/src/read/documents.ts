import { coreDiagnostics, dataOf, parseDuration, type DiagnosticSink, readSources, reporter, type Rule, type RuleSeverity, type Source, type Span, type Technique } from "@isorule/core";
import { fencesOf, holdsQueries, splitQueries } from "./split-queries.js";

/** A query in a document. */
export interface QueryDocument {
  readonly text: string;
  /** Where the query stands in the document. */
  readonly span: Span;
  /** Whether an offset of the query is one of the document behind the start of `span`; a text in quotes has others. */
  readonly isVerbatim: boolean;
  /** Whether the query stands between fences of Markdown, where people put texts of all kinds. */
  readonly isFenced?: boolean;
  readonly about: Partial<Omit<Rule, "signals" | "detection">>;
  /** How far back the document looks, in milliseconds. */
  readonly lookBack?: number;
  /** Set where the document alerts by more than one row. */
  readonly trigger?: string;
}

/**
 * The queries of a text, whatever it is: a plain query or several, Markdown with fences, an analytics rule of Microsoft
 * Sentinel in YAML or as an ARM template, a custom detection of Microsoft Defender as JSON. The content tells which.
 */
export function documentsOf(text: string, sink: DiagnosticSink, file: string | undefined): readonly QueryDocument[] {
  const start = /^[\s\ufeff\u200b]*/.exec(text)?.[0].length ?? 0;
  if (text[start] === "{" || (text[start] === "[" && text[start + 1] !== "'" && text[start + 1] !== '"')) {
    const found = fromJson(text);
    if (found !== undefined) return found;
  }
  if (/^query[ \t]*:/m.test(text) && /^(?:id|name|kind|severity|description|displayName)[ \t]*:/m.test(text)) {
    const sources = readSources(text, reporter(coreDiagnostics, sink, file)) ?? [];
    return sources.flatMap(fromYaml);
  }
  const fences = fencesOf(text);
  if (fences !== undefined) return fromMarkdown(text, fences);
  const attack = techniquesIn(text);
  return splitQueries(text).slice(0, mostDocuments).map((part) => ({ ...part, isVerbatim: true, about: aboutOfComments(text, part.span, attack) }));
}

/** More queries than a reader takes. */
const mostDocuments = 1_001;

// --- Markdown and plain text --------------------------------------------------------------------------------------------

function fromMarkdown(text: string, fences: NonNullable<ReturnType<typeof fencesOf>>): readonly QueryDocument[] {
  const prose = [0, ...fences.map(({ span }) => span[1])].map((from, at) => text.slice(from, fences[at]?.span[0] ?? text.length)).join("");
  const title = /^#[ \t]+(.+?)[ \t]*$/m.exec(prose)?.[1];
  const attack = techniquesIn(prose);
  return fences
    .filter(holdsQueries)
    .flatMap((fence) =>
      splitQueries(fence.text).map(({ text: query, span }) => ({
        text: query,
        span: [fence.span[0] + span[0], fence.span[0] + span[1]] as const,
        isVerbatim: true,
        isFenced: true,
        about: { ...(title === undefined ? {} : { title }), ...(attack.length === 0 ? {} : { attack }) },
      })),
    );
}

/** What the comments of a file with queries say: the first one before a query is its title. */
function aboutOfComments(text: string, span: Span, attack: readonly Technique[]): QueryDocument["about"] {
  const before = text.slice(Math.max(0, span[0] - 1_000), span[0]);
  const comments = before.split("\n").flatMap((line) => /^\s*\/\/+\s*(.*?)\s*$/.exec(line)?.[1] ?? []);
  const title = comments.find((line) => line !== "" && line.length < 200);
  return { ...(title === undefined ? {} : { title }), ...(attack.length === 0 ? {} : { attack }) };
}

function techniquesIn(text: string): readonly Technique[] {
  const ids = text.match(/\bT1\d{3}(?:\.\d{3})?\b/g) ?? [];
  return [...new Set(ids)].slice(0, 50).map((technique) => ({ technique, tactics: [] }));
}

// --- YAML and JSON --------------------------------------------------------------------------------------------------------

type Data = Readonly<Record<string, unknown>>;

function fromYaml(source: Source): readonly QueryDocument[] {
  if (source.kind !== "map") return [];
  const data = dataOf(source) as Data;
  const entry = source.entries.find(({ key }) => key === "query");
  const query = data["query"];
  return typeof query !== "string" || entry === undefined ? [] : [{ ...ruleDocument(data, query), span: entry.value.span }];
}

function fromJson(text: string): readonly QueryDocument[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const found: QueryDocument[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > 8 || found.length >= 1_000) return;
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    else if (isRecord(value)) {
      const document = jsonDocument(value);
      if (document !== undefined) found.push({ ...document, span: [0, text.length] });
      else for (const item of Object.values(value)) if (typeof item === "object") visit(item, depth + 1);
    }
  };
  visit(data, 0);
  return found;
}

function jsonDocument(data: Data): Omit<QueryDocument, "span"> | undefined {
  const condition = data["queryCondition"];
  if (isRecord(condition) && typeof condition["queryText"] === "string") return detectionDocument(data, condition["queryText"]);
  const properties = data["properties"];
  if (isRecord(properties) && typeof properties["query"] === "string") return ruleDocument({ ...properties, id: data["name"] ?? data["id"] }, properties["query"]);
  return typeof data["query"] === "string" && (data["displayName"] ?? data["name"]) !== undefined ? ruleDocument(data, data["query"]) : undefined;
}

function isRecord(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An analytics rule. Manual: https://learn.microsoft.com/rest/api/securityinsights/alert-rules/create-or-update */
function ruleDocument(data: Data, query: string): Omit<QueryDocument, "span"> {
  const period = textOf(data["queryPeriod"]);
  const lookBack = period === undefined ? undefined : periodOf(period);
  const threshold = Number(data["triggerThreshold"] ?? 0);
  const operator = textOf(data["triggerOperator"])?.toLowerCase() ?? "gt";
  const isPlain = (operator === "gt" || operator === "greaterthan") && threshold === 0;
  return {
    text: query,
    isVerbatim: false,
    about: aboutOf({
      id: textOf(data["id"]),
      title: textOf(data["name"]) ?? textOf(data["displayName"]),
      description: textOf(data["description"]),
      severity: textOf(data["severity"]),
      tactics: textsOf(data["tactics"]),
      techniques: [...textsOf(data["relevantTechniques"]), ...textsOf(data["techniques"]), ...textsOf(data["subTechniques"])],
    }),
    ...(lookBack === undefined ? {} : { lookBack }),
    ...(isPlain ? {} : { trigger: `${operator} ${threshold}` }),
  };
}

/** A custom detection. Manual: https://learn.microsoft.com/graph/api/resources/security-detectionrule */
function detectionDocument(data: Data, query: string): Omit<QueryDocument, "span"> {
  const action = isRecord(data["detectionAction"]) ? data["detectionAction"] : {};
  const template = isRecord(action["alertTemplate"]) ? action["alertTemplate"] : {};
  const tactics = Array.isArray(template["tactics"]) ? template["tactics"].filter(isRecord) : [];
  const attack = tactics.flatMap((row) => {
    const tactic = textOf(row["tactic"]);
    const techniques = Array.isArray(row["techniques"]) ? row["techniques"].filter(isRecord).flatMap((each) => textOf(each["technique"]) ?? []) : [];
    return techniques.map((technique) => ({ technique, tactic }));
  });
  const byTechnique = new Map<string, string[]>();
  for (const { tactic, technique } of attack) byTechnique.set(technique, [...(byTechnique.get(technique) ?? []), ...(tactic === undefined ? [] : [tacticName(tactic)])]);
  const about = aboutOf({
    id: textOf(data["id"]) ?? textOf(data["detectorId"]),
    title: textOf(data["displayName"]) ?? textOf(template["title"]),
    description: textOf(template["description"]) ?? textOf(data["description"]),
    severity: textOf(template["severity"]),
    tactics: [],
    techniques: textsOf(template["mitreTechniques"]),
  });
  return { text: query, isVerbatim: false, about: byTechnique.size === 0 ? about : { ...about, attack: [...byTechnique].map(([technique, names]) => ({ technique, tactics: names })) } };
}

interface Metadata {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly severity: string | undefined;
  readonly tactics: readonly string[];
  readonly techniques: readonly string[];
}

function aboutOf({ description, id, severity, tactics, techniques, title }: Metadata): QueryDocument["about"] {
  const level = severity?.toLowerCase();
  const isLevel = level !== undefined && ["informational", "low", "medium", "high", "critical"].includes(level);
  const names = tactics.map(tacticName);
  const attack = [...new Set(techniques)].filter((technique) => /^T\d{4}(?:\.\d{3})?$/.test(technique)).map((technique) => ({ technique, tactics: names }));
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(isLevel ? { severity: level as RuleSeverity } : {}),
    ...(attack.length === 0 ? {} : { attack }),
  };
}

/** `DefenseEvasion` as `defense-evasion`. */
function tacticName(name: string): string {
  return name.trim().replace(/([a-z])([A-Z])/g, "$1-$2").replace(/[\s_]+/g, "-").toLowerCase();
}

/** Milliseconds of `1h`, `PT1H`, `P1DT2H`. */
function periodOf(text: string): number | undefined {
  const iso = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  if (iso === null) return parseDuration(text);
  const [days, hours, minutes, seconds] = iso.slice(1).map((part) => Number(part ?? 0));
  return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60_000 + (seconds ?? 0) * 1_000;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

import { unreadFacts } from "@isorule/catalog";
import type { RuleFacts } from "@isorule/catalog";

/** A rule file whose rule could not be read. */
export interface UnreadFile {
  readonly text: string;
  readonly vendor: string;
  readonly format: string;
  readonly file: string;
  readonly link: string | undefined;
  readonly at: number;
  /** Why, in short words. */
  readonly losses: readonly string[];
}

/** Only so much of a text is looked at: what a file says of its rule stands at the start, or shortly behind a query. */
const looked = 60_000;

// id: T1505.004   - T1505.004   "T1505.004"   attack.t1505.004
const techniqueId = /(?:^[ \t]*-[ \t]*['"]?|[["',=][ \t]*['"]?|attack\.)(t\d{4}(?:\.\d{3})?)(?![\d.]|\w)/gim;

/**
 * What can be seen of a rule that could not be read: title, id, level, status and techniques, as YAML, TOML and Markdown
 * have them at the start of a line. They count, and nothing else of the rule does.
 */
export function unreadRule({ text, vendor, format, file, link, at, losses }: UnreadFile): RuleFacts {
  const head = text.slice(0, looked);
  const stem = (file.split("/").at(-1) ?? "").replace(/\.[A-Za-z0-9]+$/, "");
  const level = valueOf(head, "level|severity")?.toLowerCase();
  const status = valueOf(head, "status|maturity");
  return unreadFacts({
    id: valueOf(head, "id|rule_id") ?? "",
    title: valueOf(head, "title|name") ?? /^#[ \t]+(.{1,200})$/m.exec(head)?.[1]?.trim() ?? stem,
    vendor, language: languageOf(head, format), file, at, losses,
    ...(link === undefined ? {} : { link }),
    ...(isLevel(level) ? { level } : {}),
    ...(status === undefined ? {} : { status }),
    techniques: [...new Set([...head.matchAll(techniqueId)].map(([, id = ""]) => id.toUpperCase()))].map((id) => ({ id })),
    tactics: [],
  });
}

// title: a   title = "a"
function valueOf(text: string, keys: string): string | undefined {
  const value = new RegExp(`^(?:${keys})[ \\t]*[:=][ \\t]*(['"]?)(.{1,300}?)\\1[ \\t]*\\r?$`, "m").exec(text)?.[2]?.trim();
  return value === "" ? undefined : value;
}

function isLevel(text: string | undefined): text is NonNullable<RuleFacts["level"]> {
  return text === "informational" || text === "low" || text === "medium" || text === "high" || text === "critical";
}

/** A rule of Elastic says in which of its languages it is. */
function languageOf(text: string, format: string): string {
  if (format !== "eql") return format;
  const language = valueOf(text, "language");
  const type = valueOf(text, "type");
  return language !== undefined && /^[a-z]{2,12}$/.test(language) ? language : type !== undefined && /^[a-z_]{2,20}$/.test(type) ? type : format;
}

import type { RuleSeverity, Technique } from "@isorule/core";
import { sourceBuilder } from "../syntax/source-text.js";
import { spanSeconds } from "../syntax/parse-command.js";
import type { SourceSearch, SplDocument } from "./document.js";

/** A setting with the pieces of the text that it was put together from. */
interface Setting {
  readonly value: string;
  readonly place: SourceSearch["place"];
}

/** Whether the text is a .conf file: its first line that is no comment is the name of a stanza, or a setting. */
export function isConf(text: string): boolean {
  return /^(?:\ufeff)?(?:[ \t]*(?:#[^\n]*\n|\r?\n))*[ \t]*\[[^\]\n]*\][ \t]*\r?(?:\n|$)/.test(text.slice(0, 20_000));
}

/**
 * The searches of savedsearches.conf, and the definitions of macros.conf. A line that ends with a backslash goes on in the
 * next one.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/administer/admin-manual/10.0/administer-splunk-enterprise-with-configuration-files/configuration-file-structure
 * @see https://help.splunk.com/en/data-management/splunk-enterprise-admin-manual/10.0/configuration-file-reference/10.0.0-configuration-file-reference/savedsearches.conf
 */
export function confDocument(text: string): SplDocument {
  const searches: SourceSearch[] = [];
  const definitions = new Map<string, string>();
  for (const { name, settings } of stanzas(text)) {
    const search = settings.get("search");
    const definition = settings.get("definition");
    if (search !== undefined) searches.push({ text: search.value, place: search.place, about: aboutOf(name, settings), range: rangeOf(settings) });
    else if (definition !== undefined) definitions.set(macroKey(name, settings.get("args")?.value), definition.value);
  }
  return { searches, definitions: Object.fromEntries(definitions) };
}

/** `name(2)` with `args = a, b` */
function macroKey(name: string, args: string | undefined): string {
  const plain = name.replace(/\(\d+\)$/, "");
  return args === undefined || args.trim() === "" ? plain : `${plain}(${args})`;
}

interface Stanza {
  readonly name: string;
  readonly settings: ReadonlyMap<string, Setting>;
}

function stanzas(text: string): readonly Stanza[] {
  const found: { name: string; settings: Map<string, Setting> }[] = [];
  for (let at = text.startsWith("\ufeff") ? 1 : 0; at < text.length; ) {
    const builder = sourceBuilder();
    const start = at;
    let open = true;
    while (open && at < text.length) {
      const feed = text.indexOf("\n", at);
      const end = feed < 0 ? text.length : feed;
      const last = end > at && text[end - 1] === "\r" ? end - 1 : end;
      open = last > at && text[last - 1] === "\\";
      builder.add(text.slice(at, open ? last - 1 : last), at, undefined);
      if (open) builder.add("\n", last, undefined);
      at = end + 1;
    }
    const line = builder.finish();
    const stanza = /^\s*\[(.*)\]\s*$/.exec(text.slice(start, Math.min(at, start + 1000)).split("\n", 1)[0] ?? "");
    if (stanza !== null) {
      found.push({ name: stanza[1] as string, settings: new Map() });
      continue;
    }
    const setting = /^\s*([A-Za-z_][\w.:-]*)[ \t]*=[ \t]*/.exec(line.text.slice(0, 400));
    if (setting === null || /^\s*#/.test(line.text)) continue;
    const from = setting[0].length;
    found.at(-1)?.settings.set((setting[1] as string).toLowerCase(), { value: line.text.slice(from).trimEnd(), place: ([left, right]) => line.spanOf(left + from, right + from) });
  }
  return found;
}

/** `alert.severity`: 1 debug, 2 info, 3 warn, 4 error, 5 severe, 6 fatal. */
const severities: Readonly<Record<string, RuleSeverity>> = { 1: "informational", 2: "low", 3: "medium", 4: "high", 5: "critical", 6: "critical" };

function aboutOf(name: string, settings: ReadonlyMap<string, Setting>): SourceSearch["about"] {
  const description = settings.get("description")?.value;
  const severity = severities[settings.get("alert.severity")?.value ?? ""];
  const attack = attackOf(settings.get("action.correlationsearch.annotations")?.value);
  return { title: name, ...(description === undefined ? {} : { description }), ...(severity === undefined ? {} : { severity }), ...(attack.length === 0 ? {} : { attack }) };
}

// {"mitre_attack": ["T1505.004"]}
function attackOf(text: string | undefined): readonly Technique[] {
  if (text === undefined || text.length > 100_000) return [];
  try {
    const data: unknown = JSON.parse(text);
    const ids: unknown = typeof data === "object" && data !== null && "mitre_attack" in data ? data.mitre_attack : [];
    return Array.isArray(ids) ? ids.flatMap((id: unknown) => (typeof id === "string" && /^T\d{4}(\.\d{3})?$/.test(id) ? [{ technique: id, tactics: [] }] : [])) : [];
  } catch {
    return [];
  }
}

/** The time between `dispatch.earliest_time` and `dispatch.latest_time`: `-70m@m` to `-10m@m` is an hour. */
function rangeOf(settings: ReadonlyMap<string, Setting>): number | undefined {
  const earliest = relative(settings.get("dispatch.earliest_time")?.value);
  const latest = relative(settings.get("dispatch.latest_time")?.value ?? "now");
  return earliest === undefined || latest === undefined || earliest <= latest ? undefined : (earliest - latest) * 1000;
}

/** Seconds before now of a relative time. */
function relative(text: string | undefined): number | undefined {
  const found = /^(?:now|-(\d+[a-z]+)?(?:@[a-z0-9]+)?|@[a-z0-9]+)$/i.exec((text ?? "").trim());
  if (found === null) return undefined;
  return found[1] === undefined ? 0 : spanSeconds(found[1]);
}

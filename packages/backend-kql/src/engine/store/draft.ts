import type { KqlValue } from "../values.js";

/**
 * A record while it is put together: columns that are finished, and parts of columns that hold many values. Plain maps
 * that a trial copies.
 */
export interface Draft {
  readonly columns: Map<string, KqlValue>;
  /** Column to the properties of its JSON value. `text`: the column holds it as text. */
  readonly bags: Map<string, { readonly text: boolean; readonly bag: Record<string, KqlValue> }>;
  /** The event data of the record by name. */
  readonly data: Map<string, string>;
  /** Event data without names, in order. */
  readonly unnamed: string[];
  /** Elements of the user data by name. */
  readonly elements: Map<string, string>;
  /** Column to `name=value` pairs with a sign between them. */
  readonly pairs: Map<string, { readonly separator: string; readonly items: Map<string, string> }>;
  /** The items of a record of the audit daemon. */
  readonly audit: Map<string, string>;
}

/** A record without columns. */
export function emptyDraft(): Draft {
  return { columns: new Map(), bags: new Map(), data: new Map(), unnamed: [], elements: new Map(), pairs: new Map(), audit: new Map() };
}

/** A copy that can be thrown away. */
export function copyDraft(draft: Draft): Draft {
  return {
    columns: new Map(draft.columns),
    bags: new Map([...draft.bags].map(([name, { bag, text }]) => [name, { text, bag: JSON.parse(JSON.stringify(bag)) as Record<string, KqlValue> }])),
    data: new Map(draft.data),
    unnamed: [...draft.unnamed],
    elements: new Map(draft.elements),
    pairs: new Map([...draft.pairs].map(([name, { items, separator }]) => [name, { separator, items: new Map(items) }])),
    audit: new Map(draft.audit),
  };
}

/** Where the values of a record are that have no columns of their own. */
export interface DraftPlace {
  readonly table: string;
  readonly dataColumn: string | undefined;
  readonly xmlColumn: string | undefined;
  /** The number of the event, where the XML is a whole event and says it. */
  readonly eventId: string | undefined;
}

/** The values of the record. */
export function finishedValues(draft: Draft, place: DraftPlace): Readonly<Record<string, KqlValue>> {
  const values: Record<string, KqlValue> = Object.fromEntries(draft.columns);
  for (const [name, { bag, text }] of draft.bags) values[name] = text ? JSON.stringify(bag) : bag;
  for (const [name, { items, separator }] of draft.pairs) values[name] = [...items].map(([key, value]) => `${key}=${value}`).join(separator);
  if (place.dataColumn !== undefined) values[place.dataColumn] = Object.fromEntries(draft.data);
  if (place.xmlColumn !== undefined && (draft.data.size > 0 || draft.unnamed.length > 0 || draft.elements.size > 0 || place.eventId !== undefined)) values[place.xmlColumn] = xmlText(draft, place);
  if (draft.audit.size > 0) values["SyslogMessage"] = auditText(draft.audit);
  return values;
}

/**
 * Event data as text: an element with `<Data Name="...">`. Azure Monitor wraps it into a `DataItem`; Sysmon for Linux
 * writes the whole event; the Security log has one value on a line.
 * Source: the parsers of Azure-Sentinel, Parsers/ASimProcessEvent/Parsers/vimProcessCreateMicrosoftSysmon.yaml and
 * .../vimProcessCreateLinuxSysmon.yaml
 */
function xmlText(draft: Draft, { eventId, table }: DraftPlace): string {
  const named = [...draft.data].map(([name, value]) => `<Data Name="${escapeXml(name)}">${escapeXml(value)}</Data>`);
  const data = [...named, ...draft.unnamed.map((value) => `<Data>${escapeXml(value)}</Data>`)];
  if (eventId !== undefined) {
    return `<Event><System><Provider Name="Linux-Sysmon" Guid="{ff032593-a8d3-4f13-b0d6-01fc615a0f97}"/><EventID>${eventId}</EventID><Version>5</Version></System><EventData>${data.join("")}</EventData></Event>`;
  }
  const namespace = 'xmlns="http://schemas.microsoft.com/win/2004/08/events/event"';
  if (table === "SecurityEvent") return `<EventData ${namespace}>\r\n  ${data.join("\r\n  ")}\r\n</EventData>`;
  const user = draft.elements.size === 0 ? "" : `<UserData><EventXML ${namespace}>${[...draft.elements].map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`).join("")}</EventXML></UserData>`;
  const event = data.length === 0 && user !== "" ? "" : `<EventData ${namespace}>${data.join("")}</EventData>`;
  return `<DataItem type="System.XmlData" time="2026-01-01T00:00:00" sourceHealthServiceId="0">${event}${user}</DataItem>`;
}

/** Manual: https://www.w3.org/TR/xml/#syntax; what an XML writer does with characters that a reader would change. */
export function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;", "\r": "&#xD;" };
  return text.replace(/[&<>"'\r]/g, (char) => entities[char] as string);
}

/** Whether XML 1.0 has the characters of a text. */
export function isXmlText(text: string): boolean {
  return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

/**
 * A record of the audit daemon. What others may choose stands in quotes, or in hexadecimal digits where it has a quote, a
 * space or a control character.
 * Manual: https://github.com/linux-audit/audit-documentation/wiki/SPEC-Audit-Event-Enrichment and auparse(3)
 */
function auditText(items: ReadonlyMap<string, string>): string {
  const type = items.get("type")?.toUpperCase() ?? "EXECVE";
  const parts = [...items].filter(([name]) => name !== "type").map(([name, value]) => {
    if (/^a\d+$/.test(name) && type !== "EXECVE") return `${name}=${value}`;
    if (bareAudit.includes(name)) return `${name}=${value}`;
    return `${name}=${/^[!#-~]*$/.test(value) ? `"${value}"` : hexOf(value)}`;
  });
  return `type=${type} msg=audit(1700000000.123:42): ${parts.join(" ")}`;
}

/** Items that the daemon writes without quotes. */
const bareAudit: readonly string[] = ["nametype", "unit", "syscall", "SYSCALL", "success", "exit", "pid", "ppid", "uid", "auid", "euid", "op", "res", "saddr"];

/** The bytes of UTF-8 in upper-case hexadecimal digits. */
function hexOf(text: string): string {
  return encodeURIComponent(text).replace(/%([0-9A-F]{2})|[^%]/g, (char, byte: string | undefined) => byte ?? char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0"));
}

import type { RecordFormat } from "./store-place.js";

/** What the text of a record is made of. */
export interface RawParts {
  /** Fields with their texts, as the record states them and not as XML or JSON writes them. */
  readonly fields: readonly (readonly [name: string, texts: readonly string[]])[];
  /** Unnamed event data. */
  readonly unnamed: readonly string[];
  /** Values of the JSON text that are no fields, by their path. */
  readonly json: Readonly<Record<string, string>>;
}

/** `&`, `<` and `>` as XML writes them in text. */
export function xmlText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replace(/[&<>]/g, (char) => (char === "&" ? "&amp;" : char === "<" ? "&lt;" : "&gt;"));
}

/** The text that {@link xmlText} was made of. */
export function plainText(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_, name: string) => (name === "amp" ? "&" : name === "lt" ? "<" : ">"));
}

/**
 * What the add-on for Windows takes out of the header of a record and not out of its data.
 *
 * @see https://learn.microsoft.com/en-us/windows/win32/wes/eventschema-systempropertiestype-complextype
 */
export const headerFields: ReadonlySet<string> = new Set(["Name", "Guid", "EventID", "EventCode", "Version", "Level", "Task", "Opcode", "Keywords", "TimeCreated", "SystemTime", "EventRecordID", "RecordNumber", "Channel", "Computer", "UserID", "source", "sourcetype", "host", "index", "EventData_Xml", "UserData_Xml"]);

/** The block of event data: `<Data Name='Image'>...</Data>` for each field of data, `<Data>...</Data>` for unnamed ones. */
export function eventDataXml(parts: RawParts): string {
  const named = parts.fields.flatMap(([name, texts]) => (headerFields.has(name) ? [] : texts.map((text) => dataElement(name, text))));
  return [...named, ...parts.unnamed.map((text) => `<Data>${xmlText(text)}</Data>`)].join("");
}

/** One element of event data. */
export function dataElement(name: string, text: string): string {
  return `<Data Name='${xmlText(name).replaceAll("'", "&apos;")}'>${xmlText(text)}</Data>`;
}

/** The text of a record: `_raw`. `blocks` are the XML texts of event and user data. */
export function rawText(format: RecordFormat, parts: RawParts, blocks: readonly string[]): string {
  const pairs = parts.fields.flatMap(([name, texts]) => texts.map((text) => [name, text] as const));
  switch (format) {
    case "line":
      // Nothing that rules look for goes over the end of a line.
      return [...pairs.map(([, text]) => text), ...parts.unnamed].join("\n");
    case "pairs":
    case "other":
      return pairs.map(([name, text]) => `${name}=${JSON.stringify(text)}`).join(" ");
    case "json":
      return JSON.stringify(jsonOf(parts));
    case "xml": {
      const texts = new Map(parts.fields);
      const header = (name: string): string => texts.get(name)?.[0] ?? "";
      const attribute = (text: string): string => xmlText(text).replaceAll("'", "&apos;");
      const simple = ["Level", "Channel", "Computer"].map((name) => `<${name}>${xmlText(header(name))}</${name}>`).join("");
      return `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='${attribute(header("Name"))}'/><EventID>${xmlText(header("EventCode"))}</EventID>${simple}</System>${blocks.join("")}</Event>`;
    }
  }
}

/** Names with dots are members of objects; a name with `{}` is a list. */
function jsonOf(parts: RawParts): object {
  const root: Record<string, unknown> = {};
  for (const [name, texts] of parts.fields) setPath(root, name, texts.length === 1 && !name.includes("{}") ? texts[0] : texts);
  for (const path of Object.keys(parts.json)) setPath(root, path, parts.json[path]);
  return root;
}

function setPath(root: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split(".").map((step) => step.replace(/\{\}$/, ""));
  const last = steps.pop() as string;
  let target = root;
  for (const step of steps) {
    const known = Object.hasOwn(target, step) ? target[step] : undefined;
    if (known !== undefined && (typeof known !== "object" || known === null || Array.isArray(known))) {
      // A text stands where an object should: the whole path is a name then.
      define(root, path, value);
      return;
    }
    if (known === undefined) define(target, step, {});
    target = target[step] as Record<string, unknown>;
  }
  define(target, last, value);
}

/** Names are the sender's: `__proto__` is one as any other. */
function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

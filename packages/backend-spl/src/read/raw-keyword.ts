import { type Comparison, type Exists, parseRegex, type Predicate, type Span, type UnmapPlace } from "@isorule/core";
import { plainTexts } from "./regex-condition.js";

/** Any text between two tags, and any text inside of quotes; both end at no place inside of an escape. */
const betweenTags = "[^<&]*(?:&[a-z0-9#]+;[^<&]*)*";
const quoted = '[^"\\\\]*(?:\\\\.[^"\\\\]*)*';

/**
 * Patterns that find a text in a value of a raw event, and nowhere in a name: what stands before and behind it in XML, in
 * JSON and in pairs of names and values.
 */
const forms: readonly { readonly before: string; readonly between: string | undefined; readonly behind: string; readonly spelled: (text: string) => string; readonly written: (pattern: string) => string }[] = [
  {
    before: `(?:>${betweenTags}|<(?:Provider|TimeCreated|Correlation|Execution|Security)\\b[^>]*=(?:'[^']*|"[^"]*))`,
    between: undefined,
    behind: "",
    spelled: (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&#39;", "'").replaceAll("&amp;", "&"),
    written: (pattern) => pattern,
  },
  {
    before: `(?:[:\\[,]\\s*"${quoted}`,
    between: `${quoted}"(?!\\s*:)|(?:"\\s*:|[\\[,])\\s*[-+0-9.a-z]*`,
    behind: ")",
    spelled: fromJson,
    // JSON may write a slash with a backslash before it.
    written: (pattern) => pattern.replaceAll("\\\\?/", "/"),
  },
  { before: `=(?:"${quoted}|[^\\s"]*)`, between: undefined, behind: "", spelled: (text) => text, written: (pattern) => pattern.replaceAll('\\\\?"', '"') },
];

function fromJson(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}

/** A pattern on `_raw` that looks for texts in values only: as keywords. Undefined where it is another. */
export function rawKeyword(text: string, span: Span | undefined): Predicate | undefined {
  const folded = text.startsWith("(?i)");
  const pattern = folded ? text.slice(4) : text;
  for (const { before, between, behind, spelled, written } of forms) {
    if (!pattern.startsWith(before) || !pattern.endsWith(behind)) continue;
    const inner = pattern.slice(before.length, pattern.length - behind.length);
    const at = between === undefined ? inner.length : (inner.length - between.length) / 2;
    if (between !== undefined && inner !== inner.slice(0, at) + between + inner.slice(0, at)) continue;
    const read = parseRegex(written(inner.slice(0, at)));
    const texts = "fault" in read ? undefined : plainTexts(read.regex);
    if (texts === undefined) continue;
    return { kind: "keyword", values: [...new Set(texts.map(spelled))], caseSensitive: !folded, ...(span === undefined ? {} : { span }) };
  }
  return undefined;
}

/** A text in the raw event is a keyword where events are lines, or are no records with names in them that are known. */
export function undoRaw(leaf: Comparison | Exists, { variant, vocabulary }: UnmapPlace): Predicate | undefined {
  if (leaf.field !== "_raw" || leaf.kind !== "comparison" || leaf.operator !== "contains") return undefined;
  const format = variant.source["format"] ?? vocabulary.settings?.["format"];
  if (format === "xml" || format === "json" || format === "pairs") return undefined;
  return { kind: "keyword", values: leaf.values.map(String), caseSensitive: leaf.caseSensitive, ...(leaf.span === undefined ? {} : { span: leaf.span }) };
}

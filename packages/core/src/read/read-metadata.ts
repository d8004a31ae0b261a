import { entryOf, type Source } from "./source-tree.js";

/**
 * The text under a key; undefined when there is none or it is no text, which the schema has reported. The line feed that
 * a block scalar (`|`) ends in belongs to YAML and not to the text.
 */
export function optionalText(source: Source, key: string): string | undefined {
  const value = entryOf(source, key)?.value;
  return value?.kind === "scalar" && typeof value.value === "string" && value.value !== "" ? withoutLastFeed(value.value) : undefined;
}

/** The texts under a key: of a list, or one alone. */
export function optionalTexts(source: Source, key: string): readonly string[] {
  const value = entryOf(source, key)?.value;
  const items = value === undefined ? [] : value.kind === "list" ? value.items : [value];
  return items.flatMap((item) => (item.kind === "scalar" && typeof item.value === "string" && item.value !== "" ? [withoutLastFeed(item.value)] : []));
}

function withoutLastFeed(text: string): string {
  return text.replace(/\n+$/, "");
}

/** Whether `true` stands under a key. */
export function optionalBoolean(source: Source, key: string): boolean | undefined {
  const value = entryOf(source, key)?.value;
  return value?.kind === "scalar" && typeof value.value === "boolean" ? value.value : undefined;
}

/** A reference: an address alone, or with its title. */
export function textOrObject(source: Source): { readonly url: string; readonly title?: string } {
  if (source.kind === "scalar") return { url: String(source.value ?? "") };
  const title = optionalText(source, "title");
  return { url: optionalText(source, "url") ?? "", ...(title === undefined ? {} : { title }) };
}

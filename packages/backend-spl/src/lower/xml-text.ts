import { escapeRegexText } from "../print/literals.js";

/**
 * The add-ons for Windows and Sysmon cut fields out of the XML text of a record, so that `&`, `<` and `>` in a value stand
 * as entities. Fields from other collectors hold the characters themselves, so both spellings are looked for.
 *
 * @see https://github.com/splunk/security_content/blob/develop/detections/endpoint/impacket_lateral_movement_commandline_parameters.yml (`"*2>&1*", "*2&gt;&amp;1*"`)
 */
export function hasXmlCharacter(text: string): boolean {
  return /[&<>]/.test(text);
}

/** The text as it stands in XML. */
export function xmlText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

const entityNames: readonly string[] = ["amp;", "lt;", "gt;", "quot;", "apos;", "#"];

/** Whether some `&` of a search pattern, which is no entity there, would also be found as the beginning of one. */
export function looksLikeEntity(pattern: string): boolean {
  for (const [, rest = "", end] of pattern.matchAll(/&([^*&]*)(?=(\*|&|$))/g)) {
    if (entityNames.some((name) => rest.startsWith(name) || (end === "*" && name.startsWith(rest)))) return true;
  }
  return false;
}

const characters: Readonly<Record<string, string>> = {
  "&": "&(?:amp;|(?!(?:amp|lt|gt|quot|apos|#[0-9]+);))",
  "<": "(?:<|&lt;)",
  ">": "(?:>|&gt;)",
};

/** The regular expression for a text in either spelling. */
export function eitherSpelling(text: string): string {
  return [...text].map((char) => characters[char] ?? escapeRegexText(char)).join("");
}

/** What stands around the value of one unnamed element of event data. */
export const element = { start: "<Data>", end: "</Data>", other: "[^<]*" } as const;

/** The regular expression for a text inside of an element, where entities are the only spelling. */
export function insideElement(text: string): string {
  return escapeRegexText(xmlText(text));
}

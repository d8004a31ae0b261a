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

/** An eval expression for the value of another one without entities. */
export function withoutEntities(expression: string): string {
  return `replace(replace(replace(${expression}, "&lt;", "<"), "&gt;", ">"), "&amp;", "&")`;
}

const entities: readonly string[] = ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"];

/**
 * Whether a search pattern would also be found across the end of an entity, or inside of one: `*; rm*` in `a &amp; rm`,
 * and `*&*` in `&gt;`.
 */
export function cutsEntity(pattern: string): boolean {
  const parts = pattern.toLowerCase().split("*");
  return parts.some((part, index) => {
    const isOpen = { start: index > 0, end: index < parts.length - 1 };
    return part !== "" && ((isOpen.start && beginsInside(part, isOpen.end)) || endsInside(part, isOpen.end));
  });
}

/** Whether a text begins with the end of an entity, or is a piece of one. */
function beginsInside(part: string, openEnd: boolean): boolean {
  const mayBePiece = openEnd && part.length <= longestRest;
  if (!mayBePiece && !part.includes(";")) return false;
  return entityRests.some((rest) => part.startsWith(rest) || (mayBePiece && rest.startsWith(part)));
}

/** What is left of the entities without their beginning, each once. */
const entityRests: readonly string[] = ["amp;", "mp;", "p;", "lt;", "gt;", "t;", "quot;", "uot;", "ot;", "apos;", "pos;", "os;", "s;", ";"];
const longestRest = 5;

/** Whether a text may stand in XML as it is, because each `&` of it begins an entity there. */
function endsInside(part: string, openEnd: boolean): boolean {
  if (!part.includes("&")) return false;
  const signs = [...part.matchAll(/&/g)];
  return !/[<>]/.test(part) && signs.every(({ index }) => {
    const rest = part.slice(index);
    return entities.some((entity) => rest.startsWith(entity) || (openEnd && entity.startsWith(rest)));
  });
}

/** Any text between two tags. It ends at no place inside of an entity, and the engine takes few steps for long ones. */
export const anyXmlText = "[^<&]*(?:&[a-z0-9#]+;[^<&]*)*";

/** What stands around the value of one unnamed element of event data, and what it consists of. */
export const element = { start: "<Data>", end: "</Data>", character: "(?:&[a-z0-9#]+;|[^<&])", other: anyXmlText } as const;

/** The regular expression for a text between tags, where entities are the only spelling. */
export function insideElement(text: string): string {
  return escapeRegexText(xmlText(text));
}

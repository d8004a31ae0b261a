import type { Span } from "@isorule/core";
import { behindQuote, unescaped } from "./scan.js";
import { plainSource, type SourceBuilder, sourceBuilder, type SourceText } from "./source-text.js";
import type { SplProblem } from "./tree.js";

/**
 * The depth at which Splunk gives up.
 *
 * @see https://help.splunk.com/en/data-management/splunk-enterprise-admin-manual/10.0/configuration-file-reference/10.0.0-configuration-file-reference/macros.conf
 */
const mostDepth = 100;
/** Characters of the text with all macros written out. */
const mostCharacters = 2_000_000;
const mostCalls = 20_000;

/** A call between backticks. */
export interface MacroCall {
  readonly name: string;
  readonly arguments: readonly string[];
}

/** A definition, with the names of its arguments. */
interface Definition {
  readonly arguments: readonly string[];
  readonly text: string;
}

/**
 * Writes macros out and takes comments away. Both are outside of double quotes only; a definition goes in as text, before
 * anything is parsed. A macro without a definition stays as it stands.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/manage-knowledge-objects/knowledge-management-manual/10.0/use-search-macros/use-search-macros-in-searches
 */
export function expandMacros(text: string, definitions: Readonly<Record<string, string>>, problems: SplProblem[]): SourceText {
  if (!text.includes("`")) return plainSource(text);
  const builder = sourceBuilder();
  const state: ExpandState = { definitions: tableOf(definitions), problems, builder, calls: 0, full: false };
  expand(text, 0, undefined, [], state);
  return builder.finish();
}

interface ExpandState {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly problems: SplProblem[];
  readonly builder: SourceBuilder;
  calls: number;
  full: boolean;
}

function expand(text: string, base: number, call: Span | undefined, open: readonly string[], state: ExpandState): void {
  let from = 0;
  const copy = (end: number): void => state.builder.add(text.slice(from, end), base + from, call);
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "\\") at++;
    else if (char === '"') at = behindQuote(text, at) - 1;
    else if (char === "`") {
      copy(at);
      const comment = text.startsWith("```", at);
      const close = text.indexOf(comment ? "```" : "`", at + (comment ? 3 : 1));
      const behind = close < 0 ? text.length : close + (comment ? 3 : 1);
      const span = call ?? [base + at, base + behind];
      if (close < 0) note(state, "syntax", comment ? "A comment is never closed." : "A backtick is never closed.", span);
      if (comment) state.builder.add(" ", base + at, call);
      else if (close >= 0) replace(text.slice(at + 1, close), span, open, state);
      from = behind;
      at = behind - 1;
    }
  }
  copy(text.length);
}

/** Puts the definition of a call in its place, or the call itself. */
function replace(inside: string, span: Span, open: readonly string[], state: ExpandState): void {
  const call = parseMacroCall(inside);
  const definition = definitionOf(call, state.definitions);
  const kept = (): void => state.builder.add(`\`${inside}\``, span[0], span);
  if (definition === undefined) {
    if (state.problems.length < 100) note(state, "macro", `The macro ${call.name.slice(0, 80)} is not defined.`, span);
    return kept();
  }
  const key = `${call.name}/${call.arguments.length}`;
  if (open.includes(key) || open.length >= mostDepth) {
    note(state, "limit", `The macro ${call.name} calls itself, or macros are nested deeper than ${mostDepth}.`, span);
    return kept();
  }
  const body = state.full ? undefined : substituted(definition, call.arguments, mostCharacters - state.builder.length());
  if (body === undefined || ++state.calls > mostCalls) {
    if (!state.full) note(state, "limit", `The macros grow to more than ${mostCharacters} characters or ${mostCalls} calls.`, span);
    state.full = true;
    return kept();
  }
  expand(body, 0, span, [...open, key], state);
}

function note(state: ExpandState, what: SplProblem["what"], message: string, span: Span): void {
  state.problems.push({ what, message, span });
}

/** The definition with its arguments; undefined where it grows longer than `room`. */
function substituted(definition: Definition, values: readonly string[], room: number): string | undefined {
  if (definition.arguments.length === 0) return definition.text.length > room ? undefined : definition.text;
  const byName = new Map(definition.arguments.map((name, index) => [name, values[index] ?? ""]));
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  // Only the names of arguments are holes: any other dollar is text.
  for (let at = definition.text.indexOf("$"); at >= 0; at = definition.text.indexOf("$", at + 1)) {
    const close = definition.text.indexOf("$", at + 1);
    const value = close < 0 ? undefined : byName.get(definition.text.slice(at + 1, close));
    if (value === undefined) continue;
    parts.push(definition.text.slice(from, at), value);
    length += at - from + value.length;
    if (length > room) return undefined;
    from = close + 1;
    at = close;
  }
  parts.push(definition.text.slice(from));
  if (length + definition.text.length - from > room) return undefined;
  return parts.join("");
}

/**
 * The parts of a call: `name`, `name(a, "b, c")`. Quotes around a whole argument are not part of it.
 *
 * @example parseMacroCall('drop_dm_object_name("Processes")') // name drop_dm_object_name, arguments Processes
 */
export function parseMacroCall(inside: string): MacroCall {
  const text = inside.trim();
  const paren = text.indexOf("(");
  if (paren < 0 || !text.endsWith(")")) return { name: text, arguments: [] };
  const found: string[] = [];
  let from = paren + 1;
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '"') at = behindQuote(text, at) - 1;
    else if (char === "(") depth++;
    else if ((char === "," && depth === 0) || (char === ")" && depth-- === 0)) {
      found.push(argumentText(text.slice(from, at)));
      from = at + 1;
    }
  }
  return { name: text.slice(0, paren).trim(), arguments: found.length === 1 && found[0] === "" ? [] : found };
}

function argumentText(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 1 && trimmed.startsWith('"') && behindQuote(trimmed, 0) === trimmed.length ? unescaped(trimmed.slice(1, -1)) : trimmed;
}

function definitionOf(call: MacroCall, definitions: ReadonlyMap<string, Definition>): Definition | undefined {
  const own = definitions.get(`${call.name}/${call.arguments.length}`);
  if (own !== undefined) return own;
  const given = builtIn(call.name, call.arguments.length);
  if (given !== undefined) return given;
  // security_content makes one for every detection, for exceptions of the user's own: it is empty as it is delivered.
  return call.arguments.length === 0 && call.name.endsWith("_filter") ? { arguments: [], text: "search *" } : undefined;
}

/** Macros that come with Splunk's own apps and that detections call. */
function builtIn(name: string, count: number): Definition | undefined {
  switch (`${name}/${count}`) {
    case "drop_dm_object_name/1":
      // https://docs.splunk.com/Documentation/CIM (Splunk_SA_CIM, macros.conf)
      return { arguments: ["object"], text: "rename $object$.* as *" };
    case "security_content_ctime/1":
    case "ctime/1":
      // https://github.com/splunk/security_content/blob/develop/macros/security_content_ctime.yml
      return { arguments: ["field"], text: 'convert timeformat="%Y-%m-%dT%H:%M:%S" ctime($field$)' };
    case "security_content_summariesonly/0":
      // https://github.com/splunk/security_content/blob/develop/macros/security_content_summariesonly.yml
      return { arguments: [], text: "summariesonly=false allow_old_summaries=true fillnull_value=null" };
    case "summariesonly/0":
      return { arguments: [], text: "summariesonly=false" };
    case "comment/1":
      // The way to write comments before there were triple backticks.
      return { arguments: [], text: "" };
    default:
      return undefined;
  }
}

function tableOf(definitions: Readonly<Record<string, string>>): ReadonlyMap<string, Definition> {
  return new Map(
    Object.entries(definitions).map(([key, text]): [string, Definition] => {
      const call = parseMacroCall(key);
      return [`${call.name}/${call.arguments.length}`, { arguments: call.arguments, text }];
    }),
  );
}

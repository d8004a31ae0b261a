import type { Entry, ListSource, MapSource, ScalarSource, Source } from "./source-tree.js";

/** A place in a text of plain YAML: always at the first character of what is read next. */
interface Cursor {
  readonly text: string;
  at: number;
  /** The column of `at` in its line; -1 at the end of the text. */
  column: number;
  /** Behind the line of the last scalar: where the collections that it is the last of end. */
  end: number;
  /** The greatest column of the comments that were passed on the way to `at`; -1 when there were none. */
  comment: number;
}

const newline = 10;
const space = 32;
const quoteDouble = 34;
const hash = 35;
const quoteSingle = 39;
const hyphen = 45;
const colon = 58;
const backslash = 92;
const bar = 124;

/** No key may be longer than 1,024 characters, by YAML 1.2, 7.4.2. */
const longestKey = 1_000;

/**
 * Reads YAML as rule files are written: maps and lists in blocks, scalars of one line or folded over several, `|` blocks.
 * What is anything else, or wrong, is left to the parser of all of YAML, which takes many times as long. A test holds the
 * two against each other: where this gives a tree, the other gives the same without a fault.
 *
 * @param mostDepth below how many collections a scalar may stand
 * @returns undefined for a text with tabs, carriage returns, flow collections, anchors, aliases, tags, directives, several
 * documents, `>` blocks, quoted text over several lines, keys that are quoted, doubled or no text, missing values, values
 * that are not finite, or any fault
 * @example readPlainYaml("a: 1\nb:\n  - x\n", 80) // a map with the keys a and b
 */
export function readPlainYaml(text: string, mostDepth: number): MapSource | undefined {
  if (["\t", "\r", "\0", "\ufeff"].some((char) => text.includes(char))) return undefined;
  const cursor: Cursor = { text, at: 0, column: 0, end: 0, comment: -1 };
  toNextContent(cursor);
  if (cursor.column !== 0) return undefined;
  const root = readMap(cursor, mostDepth - 1);
  return cursor.column < 0 ? root : undefined;
}

/** Goes over blank lines and lines of comments, from the start of a line. */
function toNextContent(cursor: Cursor): void {
  const { text } = cursor;
  let start = cursor.at;
  cursor.comment = -1;
  for (;;) {
    let at = start;
    let code = text.charCodeAt(at);
    while (code === space) code = text.charCodeAt(++at);
    if (code === hash) {
      cursor.comment = Math.max(cursor.comment, at - start);
      at = lineEnd(text, at);
    } else if (code !== newline && at < text.length) {
      cursor.at = at;
      cursor.column = at - start;
      return;
    }
    if (at >= text.length) {
      cursor.at = at;
      cursor.column = -1;
      return;
    }
    start = at + 1;
  }
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}

/** Goes from behind a scalar to the next content, over spaces and a comment. False when something else follows. */
function endLine(cursor: Cursor): boolean {
  const { text } = cursor;
  const from = cursor.at;
  let at = from;
  while (text.charCodeAt(at) === space) at++;
  if (text.charCodeAt(at) === hash && at > from) at = lineEnd(text, at);
  if (at < text.length && text.charCodeAt(at) !== newline) return false;
  cursor.end = Math.min(at + 1, text.length);
  cursor.at = cursor.end;
  toNextContent(cursor);
  return true;
}

/** Whether a collection in some column ends here; undefined where the line belongs to nothing. */
function isEnd(cursor: Cursor, column: number): boolean | undefined {
  if (cursor.column === column) return false;
  // The parser counts a comment that is indented as the collection is to the collection, which ends behind it then.
  return cursor.column > column || cursor.comment >= Math.max(column, 1) ? undefined : true;
}

function readMap(cursor: Cursor, depth: number): MapSource | undefined {
  const { at: start, column, text } = cursor;
  if (depth < 0) return undefined;
  const entries: Entry[] = [];
  const keys = new Set<string>();
  for (;;) {
    const from = cursor.at;
    const to = keyEnd(text, from);
    if (to === undefined) return undefined;
    const key = text.slice(from, to);
    if (!isTextKey(key) || keys.has(key)) return undefined;
    keys.add(key);
    cursor.at = to + 1;
    const value = readEntryValue(cursor, column, depth - 1);
    if (value === undefined) return undefined;
    entries.push({ key, keySpan: [from, to], value });
    const ends = isEnd(cursor, column);
    if (ends === undefined) return undefined;
    if (ends) return { kind: "map", entries, span: [start, cursor.end] };
  }
}

/** Where a plain key of one line ends, with a colon; undefined when there is none. */
function keyEnd(text: string, from: number): number | undefined {
  const most = from + longestKey;
  for (let at = from; at < most; at++) {
    const code = text.charCodeAt(at);
    if (code === colon) {
      const next = text.charCodeAt(at + 1);
      if (next === space || next === newline || at + 1 === text.length) return text.charCodeAt(at - 1) === space ? undefined : at;
    } else if (code === newline || at >= text.length || (code === hash && text.charCodeAt(at - 1) === space)) return undefined;
  }
  return undefined;
}

/** Whether a plain scalar begins as no other thing in YAML does, and is no null, boolean or number. */
function isTextKey(key: string): boolean {
  return /^[A-Za-z_\\/$(]/.test(key) && !words.has(key);
}

/** The value behind the colon of a key. */
function readEntryValue(cursor: Cursor, column: number, depth: number): Source | undefined {
  const { text } = cursor;
  let at = cursor.at;
  while (text.charCodeAt(at) === space) at++;
  const code = text.charCodeAt(at);
  if (code !== newline && code !== hash) {
    cursor.at = at;
    return at < text.length ? readScalar(cursor, column) : undefined;
  }
  if (code === hash && at === cursor.at) return undefined;
  cursor.at = lineEnd(text, at) + 1;
  if (cursor.at > text.length) return undefined;
  toNextContent(cursor);
  if (isListStart(text, cursor.at) && cursor.column >= column) return readList(cursor, column, depth);
  return cursor.column > column ? readMap(cursor, depth) : undefined;
}

function isListStart(text: string, at: number): boolean {
  return text.charCodeAt(at) === hyphen && text.charCodeAt(at + 1) === space;
}

/** @param parent the column of the map that the list stands in, which may be its own */
function readList(cursor: Cursor, parent: number, depth: number): ListSource | undefined {
  const { at: start, column, text } = cursor;
  if (depth < 0) return undefined;
  const items: Source[] = [];
  for (;;) {
    if (!isListStart(text, cursor.at)) return undefined;
    let at = cursor.at + 2;
    while (text.charCodeAt(at) === space) at++;
    const first = text.charCodeAt(at);
    if (isListStart(text, at) || first === hash || first === newline || at >= text.length) return undefined;
    cursor.column += at - cursor.at;
    cursor.at = at;
    const isMap = first !== quoteSingle && first !== quoteDouble && first !== bar && keyEnd(text, at) !== undefined;
    const item = isMap ? readMap(cursor, depth - 1) : readScalar(cursor, column);
    if (item === undefined) return undefined;
    items.push(item);
    // In the column of its map, a list ends with the next key.
    if (column === parent && cursor.column === column && text.charCodeAt(cursor.at) !== hyphen) {
      return cursor.comment >= Math.max(column, 1) ? undefined : { kind: "list", items, span: [start, cursor.end] };
    }
    const ends = isEnd(cursor, column);
    if (ends === undefined) return undefined;
    if (ends) return { kind: "list", items, span: [start, cursor.end] };
  }
}

/** @param parent the column of the collection that the scalar stands in: its further lines are indented more */
function readScalar(cursor: Cursor, parent: number): ScalarSource | undefined {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === quoteSingle) return readSingleQuoted(cursor);
  if (code === quoteDouble) return readDoubleQuoted(cursor);
  if (code === bar) return readBlock(cursor, parent);
  return readPlain(cursor, parent);
}

function readSingleQuoted(cursor: Cursor): ScalarSource | undefined {
  const { text, at: start } = cursor;
  let end = text.indexOf("'", start + 1);
  while (end >= 0 && text.charCodeAt(end + 1) === quoteSingle) end = text.indexOf("'", end + 2);
  const raw = text.slice(start, end + 1);
  if (end < 0 || raw.includes("\n")) return undefined;
  cursor.at = end + 1;
  const value = raw.slice(1, -1);
  return endLine(cursor) ? { kind: "scalar", value: value.includes("'") ? value.replaceAll("''", "'") : value, raw, plain: false, span: [start, end + 1] } : undefined;
}

function readDoubleQuoted(cursor: Cursor): ScalarSource | undefined {
  const { text, at: start } = cursor;
  let value = "";
  let from = start + 1;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === newline) return undefined;
    if (code === backslash) {
      const next = text.charCodeAt(at + 1);
      if (next !== backslash && next !== quoteDouble) return undefined;
      value += text.slice(from, at);
      from = ++at;
    } else if (code === quoteDouble) {
      cursor.at = at + 1;
      value += text.slice(from, at);
      return endLine(cursor) ? { kind: "scalar", value, raw: text.slice(start, at + 1), plain: false, span: [start, at + 1] } : undefined;
    }
  }
  return undefined;
}

/** A `|` block, whose first line has content and says how far all are indented. */
function readBlock(cursor: Cursor, parent: number): ScalarSource | undefined {
  const { text, at: start } = cursor;
  const isStripped = text.charCodeAt(start + 1) === hyphen;
  const body = start + (isStripped ? 3 : 2);
  if (text.charCodeAt(body - 1) !== newline) return undefined;
  let indent = 0;
  while (text.charCodeAt(body + indent) === space) indent++;
  if (indent <= parent || body + indent >= text.length || text.charCodeAt(body + indent) === newline) return undefined;
  const lines: string[] = [];
  let end = body;
  let from = body;
  while (from < text.length) {
    const to = lineEnd(text, from);
    let at = from;
    while (text.charCodeAt(at) === space) at++;
    if (at === to) {
      // A line of more spaces than the others are indented by has content.
      if (to - from > indent) return undefined;
      lines.push("");
    } else if (at - from < indent) break;
    else {
      lines.push(text.slice(from + indent, to));
      end = Math.min(to + 1, text.length);
    }
    from = to + 1;
  }
  while (lines.at(-1) === "") lines.pop();
  cursor.end = end;
  cursor.at = end;
  toNextContent(cursor);
  return { kind: "scalar", value: lines.join("\n") + (isStripped ? "" : "\n"), raw: text.slice(start, end), plain: false, span: [start, end] };
}

/** A plain scalar: lines that are indented more than the collection that it stands in belong to it. */
function readPlain(cursor: Cursor, parent: number): ScalarSource | undefined {
  const { text, at: start } = cursor;
  if (!/[^\s,[\]{}#&*!|>'"%@`?:-]/.test(text.charAt(start)) && !(text.charCodeAt(start) === hyphen && /[^\s]/.test(text.charAt(start + 1)))) return undefined;
  let end = plainEnd(text, start);
  if (end === undefined) return undefined;
  cursor.at = end;
  if (!endLine(cursor)) return undefined;
  if (cursor.column <= parent) {
    const raw = text.slice(start, end);
    const value = plainValue(raw);
    return value === undefined ? undefined : { kind: "scalar", value, raw, plain: true, span: [start, end] };
  }
  let value = text.slice(start, end);
  while (cursor.column > parent) {
    // Behind a comment, a scalar does not go on.
    const between = text.slice(end, cursor.at);
    if (between.includes("#")) return undefined;
    const breaks = between.split("\n").length - 1;
    const from = cursor.at;
    end = plainEnd(text, from);
    if (end === undefined) return undefined;
    value += (breaks === 1 ? " " : "\n".repeat(breaks - 1)) + text.slice(from, end);
    cursor.at = end;
    if (!endLine(cursor)) return undefined;
  }
  return { kind: "scalar", value, raw: text.slice(start, end), plain: true, span: [start, end] };
}

/** Behind the last character of a plain scalar in this line; undefined where a colon makes it a key. */
function plainEnd(text: string, from: number): number | undefined {
  let end = from;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === newline) break;
    if (code === space) continue;
    if (code === hash && text.charCodeAt(at - 1) === space) break;
    if (code === colon) {
      const next = text.charCodeAt(at + 1);
      if (next === space || next === newline || at + 1 === text.length) return undefined;
    }
    end = at + 1;
  }
  return end;
}

/** Plain scalars of the core schema that are no text: YAML 1.2, 10.3.2. */
const words: ReadonlyMap<string, boolean | null> = new Map([
  ["~", null], ["null", null], ["Null", null], ["NULL", null],
  ["true", true], ["True", true], ["TRUE", true], ["false", false], ["False", false], ["FALSE", false],
]);

/** All other numbers of the core schema. */
const unusualNumber = /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;

/** Undefined for a number that is written in an unusual way. */
function plainValue(raw: string): string | number | boolean | null | undefined {
  // Letters come behind digits, signs and dots.
  if (raw.charCodeAt(0) > 57) return words.has(raw) ? words.get(raw) : raw;
  if (/^-?[0-9]{1,15}$/.test(raw)) return Number.parseInt(raw, 10);
  return unusualNumber.test(raw) ? undefined : raw;
}

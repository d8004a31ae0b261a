/** Takes the objects of a stream of JSON, and what is none. */
export interface JsonSink {
  /** @param line where the object begins, from 1 */
  value(value: unknown, line: number): void;
  fault(reason: string, line: number): void;
}

/** Cuts a stream of text into JSON objects. */
export interface JsonSplitter {
  push(chunk: string): void;
  end(): void;
}

/** An object is at most so many characters; a longer one is left out. */
export const longestObject = 16 * 1024 * 1024;

/**
 * Objects are nested at most so deep where they are not on a line of their own. It also bounds how often a line is looked
 * at in a file of which nothing has an end.
 */
const deepest = 200;

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openList = 0x5b;
const backslash = 0x5c;
const closeList = 0x5d;
const open = 0x7b;
const close = 0x7d;
const lineFeed = 0x0a;

/**
 * Cuts a text that comes in pieces into its objects: one on each line, one after the other in any layout, or the items of
 * a list. Memory holds one object at a time. After a fault it goes on at the next object that begins a line, so that one
 * broken line costs no other.
 *
 * @example
 * const splitter = splitJson({ value: (event) => …, fault: (reason, line) => … });
 * splitter.push('{"a":1}\n{"a":');
 * splitter.push("2}\n");
 * splitter.end();
 */
export function splitJson(sink: JsonSink): JsonSplitter {
  let text = "";
  /** The position of the next character that is not yet cut off, and its line. */
  let at = 0;
  let line = 1;
  /** The next line feed, as far as it is known: at or behind `at`, or before it when it has to be looked for. */
  let feed = -1;
  /** Up to here it is known that an object does not fill its line. */
  let slowUntil = 0;
  /** Whether the rest of the line is thrown away. */
  let skipping = false;

  const run = (isLast: boolean): void => {
    while (at < text.length) {
      if (skipping) {
        const end = text.indexOf("\n", at);
        at = end < 0 ? text.length : end;
        if (end < 0) break;
        skipping = false;
      }
      const code = text.charCodeAt(at);
      if (code === open) {
        if (!readObject(isLast)) break;
      } else if (code === lineFeed) {
        line++;
        at++;
      } else if (isBetween(code)) at++;
      else {
        sink.fault("it is no JSON object", line);
        skipping = true;
      }
    }
    text = text.slice(at);
    slowUntil = Math.max(0, slowUntil - at);
    feed -= at;
    at = 0;
  };

  /** Reads the object that begins here; false when its end has not come yet. */
  const readObject = (isLast: boolean): boolean => {
    if (feed < at) feed = positionOf(text, "\n", at);
    const end = feed === Number.POSITIVE_INFINITY && isLast ? text.length : feed;
    if (end <= text.length && end > slowUntil) {
      const value = parseLine(text.slice(at, end));
      if (value !== undefined) {
        sink.value(value, line);
        at = end;
        return true;
      }
      slowUntil = end;
    }
    const found = scanObject(text, at, feed);
    if (found.kind === "open") {
      if (!isLast && text.length - at <= longestObject) return false;
      sink.fault(isLast ? "it has no end" : `it is longer than ${longestObject / 1024 / 1024} MiB`, line);
      skipping = true;
      return true;
    }
    const whole = text.slice(at, found.end);
    if (found.kind === "fault") sink.fault(found.reason, line);
    else {
      try {
        sink.value(JSON.parse(whole), line);
      } catch (error) {
        sink.fault(`it is no JSON: ${reasonOf(error)}`, line);
      }
    }
    line += countLines(whole);
    at = found.end;
    // What a fault leaves behind on its line is no object either.
    skipping = found.kind === "fault" && !(text.charCodeAt(at) === open && text.charCodeAt(at - 1) === lineFeed);
    return true;
  };

  return {
    push(chunk) {
      text += chunk;
      if (feed === Number.POSITIVE_INFINITY) feed = -1;
      run(false);
    },
    end() {
      run(true);
    },
  };
}

/** The object that fills a line but for a comma or the brackets of a list; undefined when it does not. */
function parseLine(written: string): unknown {
  let end = written.length;
  while (end > 0 && isBetween(written.charCodeAt(end - 1))) end--;
  if (written.charCodeAt(end - 1) !== close) return undefined;
  try {
    return JSON.parse(written.slice(0, end)) as unknown;
  } catch {
    return undefined;
  }
}

/** White space, what stands between and around the items of a list, a byte order mark, the mark of RFC 7464. */
function isBetween(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === comma || code === openList || code === closeList || code === 0xfeff || code === 0x1e;
}

type Scanned = { readonly kind: "object" | "fault"; readonly end: number; readonly reason: string } | { readonly kind: "open" };

/**
 * Looks for the end of the object that begins at a position, and for what shows that it has none.
 *
 * @param firstFeed the next line feed behind the start; infinity when there is none
 */
function scanObject(text: string, start: number, firstFeed: number): Scanned {
  const containers: number[] = [];
  /** The last character that is no white space. */
  let last = colon;
  let feed = firstFeed;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20) continue;
    if (code === quote) {
      // Looked for anew only behind the last one, so that a long line is not searched for every text in it.
      if (feed < at) feed = positionOf(text, "\n", at);
      const end = endOfText(text, at, feed);
      if (end === undefined) return { kind: "open" };
      if (end < 0) return { kind: "fault", end: -end, reason: "a text has no end on its line" };
      at = end;
    } else if (code === open || code === openList) {
      // Another object begins where none can stand: the end of this one is missing.
      const fits = at === start || (containers.at(-1) === open ? last === colon : last === comma || last === openList);
      if (!fits && code === open) return { kind: "fault", end: at, reason: "its end is missing" };
      if (containers.length >= deepest) return { kind: "fault", end: at + 1, reason: `it is nested deeper than ${deepest}` };
      containers.push(code);
    } else if (code === close || code === closeList) {
      if (containers.pop() !== (code === close ? open : openList)) return { kind: "fault", end: at + 1, reason: "its brackets do not match" };
      if (containers.length === 0) return { kind: "object", end: at + 1, reason: "" };
    }
    last = code;
  }
  return { kind: "open" };
}

/** Where a text occurs next; infinity when it does not. */
function positionOf(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** The closing quote of a text; undefined when it has not come, the negative position of the line feed when that stands before. */
function endOfText(text: string, start: number, feed: number): number | undefined {
  for (let at = start + 1; ; at++) {
    const end = positionOf(text, '"', at);
    if (end > feed) return -feed;
    if (end === Number.POSITIVE_INFINITY) return undefined;
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes++;
    if (slashes % 2 === 0) return end;
    at = end;
  }
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 120) : "unknown";
}

/**
 * The place behind the quoted text that begins at `start`, or the end of the text where the quote is never closed.
 * A backslash takes the next character with it.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/search (Quotes and escaping characters)
 */
export function behindQuote(text: string, start: number, end = text.length): number {
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x22) return at + 1;
  }
  return end;
}

/** Whether the quoted text from `start` to `behind` has its closing quote. */
export function isClosed(text: string, start: number, behind: number): boolean {
  if (behind < start + 2 || text[behind - 1] !== '"') return false;
  let backslashes = 0;
  for (let at = behind - 2; at > start && text[at] === "\\"; at--) backslashes++;
  return backslashes % 2 === 0;
}

/**
 * What a command gets of a text in double quotes: a backslash before a quote or a backslash is taken away, and one before
 * a pipe too. Any other backslash stays, so that `"\W"` and `"\\W"` are the same.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/search (Quotes and escaping characters)
 */
export function unescaped(text: string): string {
  return text.includes("\\") ? text.replace(/\\(["\\|])/g, "$1") : text;
}

/** Places of the text from `start` to `end` between which no pipe, bracket or quote is open. */
export interface Cut {
  readonly start: number;
  readonly end: number;
}

/** The result of {@link cutAtPipes}. */
export interface PipeCuts {
  readonly stages: readonly Cut[];
  /** Where a bracket is that is never closed, or that closes nothing. */
  readonly strayBracket: number | undefined;
  /** Where a quote is that is never closed. */
  readonly openQuote: number | undefined;
}

/**
 * Cuts a text at its pipes: one in double quotes, in a subsearch or in a macro call does not cut. Of brackets that do not
 * pair, the closing ones are ordinary characters, and an opening one is so from where it stands.
 */
export function cutAtPipes(text: string, start: number, end: number): PipeCuts {
  const stages: Cut[] = [];
  let from = start;
  let depth = 0;
  let outermost = -1;
  let strayBracket: number | undefined;
  let openQuote: number | undefined;
  let ignored = -1;
  let stagesBefore = 0;
  let fromBefore = start;
  for (let at = start; at <= end; at++) {
    if (at === end) {
      if (depth === 0 || ignored >= 0) break;
      // The bracket at `outermost` is never closed: the text behind it is read again as if it were no bracket.
      strayBracket = outermost;
      ignored = outermost;
      at = outermost;
      depth = 0;
      stages.length = stagesBefore;
      from = fromBefore;
      continue;
    }
    switch (text[at]) {
      case "\\":
        at++;
        if (at >= end) at = end - 1;
        break;
      case '"': {
        const behind = behindQuote(text, at, end);
        if (!isClosed(text, at, behind)) openQuote ??= at;
        at = behind - 1;
        break;
      }
      case "`": {
        const close = text.indexOf("`", at + 1);
        if (close > 0 && close < end) at = close;
        break;
      }
      case "[":
        if (ignored >= 0) break;
        if (depth++ === 0) {
          outermost = at;
          stagesBefore = stages.length;
          fromBefore = from;
        }
        break;
      case "]":
        if (ignored >= 0) break;
        if (depth > 0) depth--;
        else strayBracket ??= at;
        break;
      case "|":
        if (depth === 0) {
          stages.push({ start: from, end: at });
          from = at + 1;
        }
    }
  }
  stages.push({ start: from, end });
  return { stages, strayBracket, openQuote };
}

/** The place behind the bracket or parenthesis that closes the one at `start`; -1 where none does before `end`. */
export function behindClosing(text: string, start: number, end: number): number {
  const open = text[start];
  const close = open === "[" ? "]" : ")";
  let depth = 0;
  for (let at = start; at < end; at++) {
    const char = text[at];
    if (char === "\\") at++;
    else if (char === '"') at = behindQuote(text, at, end) - 1;
    else if (char === open) depth++;
    else if (char === close && --depth === 0) return at + 1;
  }
  return -1;
}

/** The first place from `at` on that is no blank. */
export function skipBlanks(text: string, at: number, end: number): number {
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Blanks as SPL has them between words: also the no-break space and the marks that editors leave behind. */
export function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x200b || code === 0xfeff || code === 0x2028 || code === 0x2029;
}

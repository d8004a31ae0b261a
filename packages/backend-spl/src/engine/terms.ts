/**
 * Characters that part the text of an event into terms. `#` to `~` stand for themselves.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/administer/admin-manual/10.0/configuration-file-reference/10.0.0-configuration-file-reference/segmenters.conf
 */
const majorBreakers: ReadonlySet<string> = new Set([..."[]<>(){}|!;,'\"*\n\r \t&?+"]);
const minorBreakers: ReadonlySet<string> = new Set([..."/:=@.-$#%\\_"]);

/** How a text without a field is looked for. */
export interface TermStyle {
  readonly caseSensitive: boolean;
  /** TERM(): one term between major breakers, so that minor ones are part of it. */
  readonly whole: boolean;
}

/**
 * A test of whether the text of an event has these terms: the text occurs and begins and ends where terms do. A `*` stands
 * for any characters of one term; at an end it takes the rest of the term.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/search-manual/10.0/search-primer/use-case-and-term-to-match-phrases
 */
export function termTest(pattern: string, style: TermStyle): (raw: string) => boolean {
  const wanted = style.caseSensitive ? pattern : pattern.toLowerCase();
  const pieces = wanted.split("*");
  const breaks = (char: string | undefined): boolean => char === undefined || majorBreakers.has(char) || (!style.whole && minorBreakers.has(char));
  const [first = ""] = pieces;
  return (given) => {
    const raw = style.caseSensitive ? given : given.toLowerCase();
    if (pieces.every((piece) => piece === "")) return true;
    let found = raw.indexOf(first);
    // Many occurrences of a short text in a long one: each is looked at once.
    while (found >= 0) {
      const startsTerm = first === "" || breaks(first[0]) || breaks(raw[found - 1]);
      if (startsTerm && restMatches(raw, found + first.length, pieces, breaks)) return true;
      if (first === "") return restAnywhere(raw, pieces, breaks);
      found = raw.indexOf(first, found + 1);
    }
    return false;
  };
}

/** A pattern that begins with `*`: its first text may stand anywhere. */
function restAnywhere(raw: string, pieces: readonly string[], breaks: (char: string | undefined) => boolean): boolean {
  const second = pieces.findIndex((piece) => piece !== "");
  const text = pieces[second] as string;
  for (let found = raw.indexOf(text); found >= 0; found = raw.indexOf(text, found + 1)) {
    if (restMatches(raw, found + text.length, pieces.slice(second), breaks)) return true;
  }
  return false;
}

/** Whether the pieces behind the first follow in the same term, and the last one ends with a term. */
function restMatches(raw: string, start: number, pieces: readonly string[], breaks: (char: string | undefined) => boolean): boolean {
  let at = start;
  for (let index = 1; index < pieces.length; index++) {
    const piece = pieces[index] as string;
    if (piece === "" && index === pieces.length - 1) return true;
    const found = raw.indexOf(piece, at);
    if (found < 0) return false;
    for (let between = at; between < found; between++) if (majorBreakers.has(raw[between] as string)) return false;
    at = found + piece.length;
  }
  const last = pieces.at(-1) as string;
  return breaks(last.at(-1)) || breaks(raw[at]);
}

/**
 * A test for a pattern of the `search` command: `*` is any run of characters, nothing escapes it, and there is no sign
 * for one character. The whole text must match.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/search-manual/10.0/search-primer/wildcards
 */
export function wildcardTest(pattern: string, caseSensitive: boolean): (text: string) => boolean {
  const wanted = caseSensitive ? pattern : pattern.toLowerCase();
  const pieces = wanted.split("*");
  const fold = (text: string): string => (caseSensitive ? text : text.toLowerCase());
  const [first = "", ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return (text) => fold(text) === first;
  return (given) => {
    const text = fold(given);
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
    let at = first.length;
    const end = text.length - last.length;
    for (const piece of rest) {
      const found = text.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
      if (at > end) return false;
    }
    return true;
  };
}

/**
 * A test for a pattern of `like`: `%` is any run, `_` one character, case counts and nothing escapes either sign.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/evaluation-functions/comparison-and-conditional-functions
 */
export function likeTest(pattern: string): (text: string) => boolean {
  const wanted = [...pattern];
  return (given) => {
    const text = [...given];
    // Greedy with one place to come back to, which is enough for runs.
    let [at, inPattern, run, mark] = [0, 0, -1, 0];
    while (at < text.length) {
      const sign = wanted[inPattern];
      if (sign === "%") {
        run = inPattern++;
        mark = at;
      } else if (sign !== undefined && (sign === "_" || sign === text[at])) {
        inPattern++;
        at++;
      } else if (run >= 0) {
        inPattern = run + 1;
        at = ++mark;
      } else return false;
    }
    while (wanted[inPattern] === "%") inPattern++;
    return inPattern === wanted.length;
  };
}

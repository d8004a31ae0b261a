import { distance } from "fastest-levenshtein";

/**
 * The known name that the given one was probably meant to be; undefined when none is close. Case does not count, and a
 * name that the given one ends, that ends it (`path` for `registry.path`) or that it begins (`file.ext`) is close too.
 *
 * @example suggest("registry.pth", ["registry.path", "registry.key"]) // "registry.path"
 */
export function suggest(given: string, known: Iterable<string>): string | undefined {
  if (given.length > 200) return undefined;
  const wanted = given.toLowerCase();
  const most = Math.max(1, Math.round(given.length * 0.4));
  let best: string | undefined;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const folded = name.toLowerCase();
    const tail = wanted.length >= 3 && (folded.endsWith(`.${wanted}`) || wanted.endsWith(`.${folded}`));
    const head = wanted.length >= 4 && folded.startsWith(wanted) && !folded.slice(wanted.length).includes(".");
    const score = head ? 1 : tail ? most : distance(wanted, folded);
    if (score > most || score >= bestScore) continue;
    best = name;
    bestScore = score;
  }
  return best;
}

/** A help text with the suggestion, or the fallback when there is none. */
export function didYouMean(given: string, known: Iterable<string>, fallback?: string): string | undefined {
  const name = suggest(given, known);
  return name === undefined ? fallback : `Did you mean \`${name}\`?`;
}

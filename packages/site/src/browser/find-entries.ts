/** A thing that can be found, as `search/pages.json` holds it. */
export type Entry = readonly [kind: string, path: string, text: string, weight: number];

/** Entries with their texts as they are compared. */
export interface SearchTable {
  readonly entries: readonly Entry[];
  readonly folded: readonly string[];
}

/** What was found: the best first, and how many there are. */
export interface Found {
  readonly best: readonly Entry[];
  readonly count: number;
}

/** Prepares entries for {@link findEntries}. */
export function searchTable(entries: readonly Entry[]): SearchTable {
  return { entries, folded: entries.map(([, , text]) => text.toLowerCase()) };
}

const kinds: Readonly<Record<string, number>> = { technique: 6, detection: 5, query: 3, event: 3, field: 3, page: 3, value: 2, rule: 1 };

/**
 * Entries that hold every word of a query, those first in which the words begin a word. A few thousand short texts are
 * gone through faster than an index of them would be loaded.
 */
export function findEntries({ entries, folded }: SearchTable, query: string, most: number): Found {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return { best: [], count: 0 };
  const found: { readonly entry: Entry; readonly score: number }[] = [];
  for (const [at, text] of folded.entries()) {
    let score = 0;
    for (const word of words) {
      const place = text.indexOf(word);
      if (place < 0) {
        score = -1;
        break;
      }
      score += place === 0 ? 30 : startsWord(text, word) ? 15 : 1;
    }
    const entry = entries[at];
    if (score < 0 || entry === undefined) continue;
    found.push({ entry, score: score / words.length + (kinds[entry[0]] ?? 0) + Math.min(8, Math.log2(1 + entry[3])) - text.length / 200 });
  }
  found.sort((left, right) => right.score - left.score || (left.entry[2] < right.entry[2] ? -1 : 1));
  return { best: found.slice(0, most).map(({ entry }) => entry), count: found.length };
}

function startsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  return false;
}

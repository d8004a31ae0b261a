/** A text to look for, and the number of who asked. */
export interface SearchedText {
  /** In lower case, not empty. */
  readonly text: string;
  readonly id: number;
}

/** Tells `found` the numbers of the texts that occur in a text of lower case; one more than once, maybe. */
export type TextSearch = (text: string, found: (id: number) => void) => void;

/** The table of the automaton has at most so many cells of four bytes. */
const mostCells = 8_000_000;

/** Of longer texts only the end is looked for: what does not hold the end does not hold the text. */
const lengths = [12, 8, 5, 3, 1];

/**
 * Looks for many texts in one pass: the automaton of Aho and Corasick, Efficient string matching, 1975. Of long texts
 * only the end is compared, so a text that is told may not occur; one that occurs is always told. ſ and ı count as s and
 * i, because patterns without case let them match.
 */
export function compileTextSearch(texts: readonly SearchedText[]): TextSearch {
  const letters = lettersOf(texts);
  for (const length of lengths) {
    const cut = texts.map(({ text, id }) => ({ text: text.slice(-length), id }));
    const states = cut.reduce((total, { text }) => total + text.length, 1);
    if (states * letters.count <= mostCells || length === 1) return search(buildAutomaton(cut, letters, states), letters);
  }
  throw new Error("Invariant: the last length always serves");
}

/** Numbers of the letters that occur in the texts, from 1; 0 is any other letter. */
interface Letters {
  readonly plain: Uint16Array;
  readonly others: ReadonlyMap<number, number>;
  readonly count: number;
}

function lettersOf(texts: readonly SearchedText[]): Letters {
  const plain = new Uint16Array(128);
  const others = new Map<number, number>();
  let count = 1;
  for (const { text } of texts) {
    for (let at = 0; at < text.length; at++) {
      const code = alike(text.charCodeAt(at));
      if (code < 128) plain[code] ||= count++;
      else if (!others.has(code)) others.set(code, count++);
    }
  }
  return { plain, others, count };
}

function alike(code: number): number {
  return code === 0x17f ? 0x73 : code === 0x131 ? 0x69 : code;
}

function numberOf(letters: Letters, code: number): number {
  return code < 128 ? (letters.plain[code] as number) : (letters.others.get(alike(code)) ?? letters.plain[alike(code)] ?? 0);
}

interface Automaton {
  /** The next state of each state and letter. */
  readonly next: Int32Array;
  /** The numbers that each state tells, those of its shorter ends included. */
  readonly ids: readonly (readonly number[] | undefined)[];
}

function buildAutomaton(texts: readonly SearchedText[], letters: Letters, states: number): Automaton {
  const { count } = letters;
  const next = new Int32Array(states * count);
  const ids: (number[] | undefined)[] = [];
  let used = 1;
  for (const { text, id } of texts) {
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      const cell = state * count + numberOf(letters, text.charCodeAt(at));
      state = next[cell] ||= used++;
    }
    (ids[state] ??= []).push(id);
  }
  const ends = new Int32Array(used);
  const queue: number[] = [];
  for (let letter = 0; letter < count; letter++) if ((next[letter] as number) > 0) queue.push(next[letter] as number);
  for (let at = 0; at < queue.length; at++) {
    const state = queue[at] as number;
    const end = ends[state] as number;
    const shorter = ids[end];
    if (shorter !== undefined) ids[state] = [...new Set([...(ids[state] ?? []), ...shorter])];
    for (let letter = 0; letter < count; letter++) {
      const cell = state * count + letter;
      const to = next[cell] as number;
      const fallback = next[end * count + letter] as number;
      if (to === 0) next[cell] = fallback;
      else {
        ends[to] = fallback;
        queue.push(to);
      }
    }
  }
  return { next, ids: Array.from({ length: used }, (_, state) => ids[state]) };
}

function search({ next, ids }: Automaton, letters: Letters): TextSearch {
  const { plain, count } = letters;
  return (text, found) => {
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      state = next[state * count + (code < 128 ? (plain[code] as number) : numberOf(letters, code))] as number;
      const told = ids[state];
      if (told !== undefined) for (let each = 0; each < told.length; each++) found(told[each] as number);
    }
  };
}

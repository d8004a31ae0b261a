/** A text to look for, and the number of who asked. */
export interface SearchedText {
  /** In lower case, not empty. */
  readonly text: string;
  readonly id: number;
  /** Where it must stand, letter by letter. Missing: anywhere, as a pattern may find it, and it may be told in vain. */
  readonly exactly?: "anywhere" | "start" | "end";
}

/** Tells `found` the numbers of the texts that occur in a text of lower case; one more than once, maybe. */
export type TextSearch = (text: string, found: (id: number) => void) => void;

/** The table of the automaton has at most so many cells of four bytes. */
const mostCells = 8_000_000;

/** Of longer texts only the end is in the automaton; the rest is compared where the end occurs. */
const lengths = [12, 8, 5, 3, 1];

/**
 * Looks for many texts in one pass: the automaton of Aho and Corasick, Efficient string matching, 1975. Where it is not
 * said that a text must stand there exactly, ſ and ı count as s and i: a caller may take them for these.
 */
export function compileTextSearch(texts: readonly SearchedText[]): TextSearch {
  const wanted = wantedOf(texts);
  const [inPlain, inOthers] = [true, false].map((isPlain) => {
    const some = wanted.filter(({ text }) => plain.test(text) === isPlain);
    return some.length === 0 ? undefined : compileSearch(some);
  });
  // Texts of other letters, of which some rules have hundreds, would make the table of the plain ones wide.
  return (text, found) => {
    inPlain?.(text, found);
    if (inOthers !== undefined && !plain.test(text)) inOthers(text, found);
  };
}

const plain = /^[\0-\x7f]*$/;

function compileSearch(wanted: readonly Wanted[]): TextSearch {
  const letters = lettersOf(wanted);
  for (const length of lengths) {
    const states = wanted.reduce((total, { text }) => total + Math.min(text.length, length), 1);
    if (states * letters.count <= mostCells || length === 1) return search(buildAutomaton(wanted, length, letters, states), letters);
  }
  throw new Error("Invariant: the last length always serves");
}

/** A text with all who asked for it in one way. */
interface Wanted {
  readonly text: string;
  readonly exactly: SearchedText["exactly"];
  /** Whether it has letters that count as others. */
  readonly isOdd: boolean;
  readonly ids: number[];
}

function wantedOf(texts: readonly SearchedText[]): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const { text: written, id, exactly } of texts) {
    const text = exactly === undefined ? written.replaceAll("\u017f", "s").replaceAll("\u0131", "i") : written;
    const key = `${exactly ?? ""} ${text}`;
    const known = wanted.get(key);
    if (known === undefined) wanted.set(key, { text, exactly, isOdd: /[\u017f\u0131]/.test(text), ids: [id] });
    else known.ids.push(id);
  }
  return [...wanted.values()];
}

/** Numbers of the letters that occur in the texts, from 1; 0 is any other letter. */
interface Letters {
  readonly plain: Uint16Array;
  readonly others: ReadonlyMap<number, number>;
  readonly count: number;
}

function lettersOf(texts: readonly Wanted[]): Letters {
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

/** A text as the automaton tells it. */
interface Told extends Wanted {
  /** Whether its beginning is not in the automaton. */
  readonly isCut: boolean;
  /** The number of the search that told it last. */
  told: number;
}

interface Automaton {
  /** The next state of each state and letter. */
  readonly next: Int32Array;
  /** The texts that each state tells, those of its shorter ends included. */
  readonly inside: readonly (readonly Told[] | undefined)[];
  /** The texts that it tells at the end of what is searched. */
  readonly atEnd: readonly (readonly Told[] | undefined)[];
}

function buildAutomaton(wanted: readonly Wanted[], length: number, letters: Letters, states: number): Automaton {
  const { count } = letters;
  const next = new Int32Array(states * count);
  const inside: (Told[] | undefined)[] = [];
  const atEnd: (Told[] | undefined)[] = [];
  let used = 1;
  for (const each of wanted) {
    const { text } = each;
    let state = 0;
    for (let at = Math.max(0, text.length - length); at < text.length; at++) {
      const cell = state * count + numberOf(letters, text.charCodeAt(at));
      state = next[cell] ||= used++;
    }
    ((each.exactly === "end" ? atEnd : inside)[state] ??= []).push({ ...each, isCut: text.length > length, told: 0 });
  }
  const ends = new Int32Array(used);
  const queue: number[] = [];
  for (let letter = 0; letter < count; letter++) if ((next[letter] as number) > 0) queue.push(next[letter] as number);
  for (let at = 0; at < queue.length; at++) {
    const state = queue[at] as number;
    const end = ends[state] as number;
    for (const told of [inside, atEnd]) {
      const shorter = told[end];
      if (shorter !== undefined) told[state] = told[state] === undefined ? shorter : [...(told[state] as Told[]), ...shorter];
    }
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
  const whole = (told: readonly (readonly Told[] | undefined)[]): readonly (readonly Told[] | undefined)[] => Array.from({ length: used }, (_, state) => told[state]);
  return { next: next.slice(0, used * count), inside: whole(inside), atEnd: whole(atEnd) };
}

function search({ next, inside, atEnd }: Automaton, letters: Letters): TextSearch {
  const { plain, count } = letters;
  let number = 0;
  return (text, found) => {
    number++;
    let state = 0;
    let isOdd = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= 128) isOdd ||= alike(code) !== code;
      state = next[state * count + (code < 128 ? (plain[code] as number) : numberOf(letters, code))] as number;
      const told = inside[state];
      if (told !== undefined) tell(told, text, at + 1, isOdd, number, found);
    }
    const last = atEnd[state];
    if (last !== undefined) tell(last, text, text.length, isOdd, number, found);
  };
}

/**
 * @param isOdd whether the text has letters that count as others
 * @param number of the search: what it has told it does not tell again
 */
function tell(told: readonly Told[], text: string, end: number, isOdd: boolean, number: number, found: (id: number) => void): void {
  for (let each = 0; each < told.length; each++) {
    const one = told[each] as Told;
    if (one.told === number) continue;
    const { text: wanted, exactly, isCut, isOdd: isOddItself, ids } = one;
    if (exactly === "start" && end !== wanted.length) continue;
    const isDoubtful = isOdd || isOddItself;
    if (exactly === undefined ? isCut && !isDoubtful : isCut || isDoubtful) {
      if (end < wanted.length || !text.startsWith(wanted, end - wanted.length)) continue;
    }
    one.told = number;
    for (let id = 0; id < ids.length; id++) found(ids[id] as number);
  }
}

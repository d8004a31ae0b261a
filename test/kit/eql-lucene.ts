import { EqlError } from "./eql-lexer.js";

/** The positions at which an expression that starts at a position can end. */
type Ends = (text: readonly string[], start: number) => ReadonlySet<number>;

interface Cursor {
  readonly chars: readonly string[];
  readonly insensitive: boolean;
  at: number;
}

/**
 * Lucene's regular expressions with all optional operators on, matched against a whole value. Written from the page
 * "Regular expression syntax" of Elasticsearch: no anchors, `.` is any character, `# @ & < > ~ "` are operators, a letter
 * behind a backslash is a class (d, w, s) or an error, and single characters fold their case but classes do not.
 */
export function luceneRegex(pattern: string, insensitive: boolean): (text: string) => boolean {
  const cursor: Cursor = { chars: [...pattern], insensitive, at: 0 };
  const ends = cursor.chars.length === 0 ? emptyText : union(cursor);
  if (cursor.at < cursor.chars.length) throw new EqlError(`regular expression: ${cursor.chars[cursor.at]} at ${cursor.at} closes nothing`);
  return (text) => {
    const chars = [...text];
    return ends(chars, 0).has(chars.length);
  };
}

/** Folds one character the way that newer versions do: by itself. */
export function foldCharacter(char: string): string {
  const lower = char.toLowerCase();
  return [...lower].length === 1 ? lower : char;
}

const emptyText: Ends = (_text, start) => new Set([start]);

function union(cursor: Cursor): Ends {
  const options = [intersection(cursor)];
  while (take(cursor, "|")) options.push(intersection(cursor));
  return (text, start) => new Set(options.flatMap((option) => [...option(text, start)]));
}

function intersection(cursor: Cursor): Ends {
  const parts = [concatenation(cursor)];
  while (take(cursor, "&")) parts.push(concatenation(cursor));
  return (text, start) => {
    const sets = parts.map((part) => part(text, start));
    return new Set([...(sets[0] as ReadonlySet<number>)].filter((end) => sets.every((set) => set.has(end))));
  };
}

function concatenation(cursor: Cursor): Ends {
  const parts: Ends[] = [];
  while (cursor.at < cursor.chars.length && !")|&".includes(cursor.chars[cursor.at] as string)) parts.push(repetition(cursor));
  if (parts.length === 0) throw new EqlError("regular expression: nothing between operators");
  return sequenceOf(parts);
}

function sequenceOf(parts: readonly Ends[]): Ends {
  return (text, start) => parts.reduce<ReadonlySet<number>>((starts, part) => new Set([...starts].flatMap((each) => [...part(text, each)])), new Set([start]));
}

function repetition(cursor: Cursor): Ends {
  let item = complement(cursor);
  for (;;) {
    if (take(cursor, "?")) item = repeat(item, 0, 1);
    else if (take(cursor, "*")) item = repeat(item, 0, undefined);
    else if (take(cursor, "+")) item = repeat(item, 1, undefined);
    else if (take(cursor, "{")) {
      const found = /^(\d+)(?:(,)(\d*))?\}/.exec(cursor.chars.slice(cursor.at).join(""));
      if (found === null) throw new EqlError("regular expression: a brace without numbers");
      cursor.at += found[0].length;
      const min = Number(found[1]);
      item = repeat(item, min, found[2] === undefined ? min : found[3] === "" ? undefined : Number(found[3]));
    } else return item;
  }
}

function repeat(item: Ends, min: number, max: number | undefined): Ends {
  return (text, start) => {
    let reached: ReadonlySet<number> = new Set([start]);
    for (let turn = 0; turn < min; turn++) reached = new Set([...reached].flatMap((each) => [...item(text, each)]));
    const all = new Set(reached);
    for (let turn = min; max === undefined || turn < max; turn++) {
      reached = new Set([...reached].flatMap((each) => [...item(text, each)]).filter((end) => !all.has(end)));
      if (reached.size === 0) break;
      for (const end of reached) all.add(end);
    }
    return all;
  };
}

function complement(cursor: Cursor): Ends {
  if (!take(cursor, "~")) return simple(cursor);
  const inner = complement(cursor);
  return (text, start) => {
    const excluded = inner(text, start);
    return new Set(allEnds(text, start).filter((end) => !excluded.has(end)));
  };
}

function allEnds(text: readonly string[], start: number): readonly number[] {
  return Array.from({ length: text.length - start + 1 }, (_, index) => start + index);
}

function simple(cursor: Cursor): Ends {
  const char = cursor.chars[cursor.at++] as string;
  switch (char) {
    case ".":
      return test(() => true);
    case "#":
      return () => new Set();
    case "@":
      return (text, start) => new Set(allEnds(text, start));
    case '"':
      return quoted(cursor);
    case "(": {
      if (take(cursor, ")")) return emptyText;
      const inner = union(cursor);
      if (!take(cursor, ")")) throw new EqlError("regular expression: a group without an end");
      return inner;
    }
    case "[":
      return bracket(cursor);
    case "<":
      return interval(cursor);
    case "\\":
      return test(escaped(cursor));
    default:
      if ("?*+{})]>".includes(char) && char !== "}" && char !== ">" && char !== "]") throw new EqlError(`regular expression: ${char} repeats or closes nothing`);
      return test(single(char, cursor.insensitive));
  }
}

function test(matches: (char: string) => boolean): Ends {
  return (text, start) => new Set(start < text.length && matches(text[start] as string) ? [start + 1] : []);
}

function single(char: string, insensitive: boolean): (other: string) => boolean {
  return insensitive ? (other) => foldCharacter(other) === foldCharacter(char) : (other) => other === char;
}

function quoted(cursor: Cursor): Ends {
  const end = cursor.chars.indexOf('"', cursor.at);
  if (end < 0) throw new EqlError("regular expression: a quote without an end");
  const parts = cursor.chars.slice(cursor.at, end).map((char) => test(single(char, cursor.insensitive)));
  cursor.at = end + 1;
  return sequenceOf(parts);
}

function interval(cursor: Cursor): Ends {
  const found = /^(\d+)-(\d+)>/.exec(cursor.chars.slice(cursor.at).join(""));
  if (found === null) throw new EqlError("regular expression: an interval without numbers");
  cursor.at += found[0].length;
  return (text, start) =>
    new Set(
      allEnds(text, start).filter((end) => {
        const digits = text.slice(start, end).join("");
        return /^\d+$/.test(digits) && Number(digits) >= Number(found[1]) && Number(digits) <= Number(found[2]);
      }),
    );
}

const classes: Readonly<Record<string, (char: string) => boolean>> = {
  d: (char) => /^[0-9]$/.test(char),
  w: (char) => /^[A-Za-z0-9_]$/.test(char),
  s: (char) => /^[ \t\r\n\f]$/.test(char),
};

function escaped(cursor: Cursor): (char: string) => boolean {
  const char = cursor.chars[cursor.at++];
  if (char === undefined) throw new EqlError("regular expression: a backslash at the end");
  const known = classes[char.toLowerCase()];
  if (known !== undefined) return char === char.toLowerCase() ? known : (other) => !known(other);
  if (/[A-Za-z0-9]/.test(char)) throw new EqlError(`regular expression: \\${char} is no escape`);
  return single(char, cursor.insensitive);
}

// "[" ["^"] ( char | char "-" char )+ "]"; the case of what stands in a class is not folded
function bracket(cursor: Cursor): Ends {
  const negated = take(cursor, "^");
  const tests: ((char: string) => boolean)[] = [];
  do {
    if (cursor.at >= cursor.chars.length) throw new EqlError("regular expression: a class without an end");
    const isClass = cursor.chars[cursor.at] === "\\" && Object.hasOwn(classes, (cursor.chars[cursor.at + 1] ?? "").toLowerCase());
    if (isClass) {
      cursor.at++;
      tests.push(escaped(cursor));
      continue;
    }
    const from = classCharacter(cursor);
    if (cursor.chars[cursor.at] !== "-") {
      tests.push((char) => char === from);
      continue;
    }
    cursor.at++;
    if (cursor.chars[cursor.at] === "]") throw new EqlError("regular expression: a range without an end");
    const to = classCharacter(cursor);
    const [first, last] = [from.codePointAt(0) as number, to.codePointAt(0) as number];
    if (first > last) throw new EqlError("regular expression: a range the wrong way round");
    tests.push((char) => (char.codePointAt(0) as number) >= first && (char.codePointAt(0) as number) <= last);
  } while (cursor.chars[cursor.at] !== "]");
  cursor.at++;
  return test((char) => tests.some((each) => each(char)) !== negated);
}

function classCharacter(cursor: Cursor): string {
  if (cursor.chars[cursor.at] === "\\") cursor.at++;
  else return cursor.chars[cursor.at++] as string;
  const char = cursor.chars[cursor.at++];
  if (char === undefined || /[A-Za-z0-9]/.test(char)) throw new EqlError(`regular expression: \\${char} is no escape`);
  return char;
}

function take(cursor: Cursor, char: string): boolean {
  if (cursor.chars[cursor.at] !== char) return false;
  cursor.at++;
  return true;
}

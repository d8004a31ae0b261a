import type { Regex } from "@isorule/core";

/** A text that a regular expression finds, and whether it has to stand at an end of the value. */
export interface RegexExample {
  readonly text: string;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

const empty: RegexExample = { text: "", atStart: false, atEnd: false };

/** Longer examples are of no use to a reader, and would grow without end. */
const longest = 2_000;

/**
 * Texts in which a regular expression finds something: one for each of its alternatives and for fewer and more
 * repetitions, as far as `most` goes. Anchors in the middle of a pattern are not looked at, so that the caller asks the
 * expression itself.
 *
 * @example regexExamples(regex("^(a|b)+$"), 4) // a, b and aa, each at both ends
 */
export function regexExamples(regex: Regex, most: number): readonly RegexExample[] {
  const found = new Map<string, RegexExample>();
  for (let turn = 0; turn < most * 3 && found.size < most; turn++) {
    const example = exampleOf(regex, { turn, left: longest });
    found.set(JSON.stringify(example), example);
  }
  return [...found.values()];
}

/** Which alternatives are taken: digits of `turn`, used up from the front of the pattern. Local to one example. */
interface Choice {
  turn: number;
  left: number;
}

function take(choice: Choice, count: number): number {
  if (count < 2) return 0;
  const chosen = choice.turn % count;
  choice.turn = Math.floor(choice.turn / count);
  return chosen;
}

function exampleOf(regex: Regex, choice: Choice): RegexExample {
  if (choice.left-- <= 0) return empty;
  switch (regex.kind) {
    case "character":
      return plain(String.fromCodePoint(regex.codePoint));
    case "any":
      return plain(["q", "7", "_"][take(choice, 3)] as string);
    case "class":
      return plain(classExample(regex, choice));
    case "start":
      return { text: "", atStart: true, atEnd: false };
    case "end":
      return { text: "", atStart: false, atEnd: true };
    case "wordBoundary":
      return empty;
    case "alternatives":
      return exampleOf(regex.items[take(choice, regex.items.length)] as Regex, choice);
    case "sequence":
      return joined(regex.items.map((item) => exampleOf(item, choice)));
    case "repeat": {
      const turns = [Math.max(regex.min, 1), regex.min, regex.min + 2].filter((count) => regex.max === undefined || count <= regex.max);
      const count = turns[take(choice, turns.length)] ?? regex.min;
      return joined(Array.from({ length: count }, () => exampleOf(regex.item, choice)));
    }
  }
}

function plain(text: string): RegexExample {
  return { text, atStart: false, atEnd: false };
}

/** A start counts in front of all text, an end behind all of it. */
function joined(examples: readonly RegexExample[]): RegexExample {
  let text = "";
  let atStart = false;
  let atEnd = false;
  for (const example of examples) {
    if (example.atStart && text === "") atStart = true;
    if (example.text !== "") atEnd = false;
    text += example.text;
    if (example.atEnd) atEnd = true;
  }
  return { text, atStart, atEnd };
}

/** Common characters first: who reads a witness should see letters and digits. */
const common = [..."aQ5 ._-\\/\"'()=:"].map((char) => char.codePointAt(0) as number);

function classExample({ ranges, negated }: Extract<Regex, { kind: "class" }>, choice: Choice): string {
  const inside = (code: number): boolean => ranges.some(([first, last]) => first <= code && code <= last) !== negated;
  const bounds = negated ? [] : ranges.flatMap(([first, last]) => [first, last]);
  const wanted = [...new Set([...common, ...bounds])].filter(inside).slice(0, 4);
  const code = wanted[take(choice, wanted.length)];
  return code === undefined ? "" : String.fromCodePoint(code);
}

import { type Derivation, oncePer, processesWithoutFile } from "@isorule/core";
import type { Alphabet } from "./alphabet.js";
import type { Budget } from "../budget.js";
import { type LetterSet, setOfLetter } from "./letter-set.js";
import { makeMachine, type Machine } from "./machine.js";
import { type Pattern, textPattern } from "./pattern.js";
import { makeProgram, type Program } from "./program.js";

/** How a field is seen through the field that it follows from. */
export interface View {
  readonly derivation: Derivation;
  readonly separator: "\\" | "/";
}

/** The sets of letters that a view tells apart. */
export function setsOfView(view: View): readonly LetterSet[] {
  return [letterOf(view.separator), letterOf("."), ...bareProgram().sets.values()];
}

function letterOf(char: string): LetterSet {
  return setOfLetter(char.charCodeAt(0), true) as LetterSet;
}

const programOfNames = oncePer((names: readonly string[]): Program => makeProgram(names.map((name): Pattern => textPattern("equals", name, false))).program);

function bareProgram(): Program {
  return programOfNames(processesWithoutFile);
}

/** Where a text is: what of it the derived value is so far, and what the inner automaton makes of that. */
interface Place {
  readonly inner: number;
  /** Whether the derived value has a letter. */
  readonly isFilled: boolean;
  readonly hasSeparator: boolean;
  readonly hasDot: boolean;
  /** For a directory: whether the part before the last separator matches. */
  readonly latch: boolean;
  /** For names of processes without a file. */
  readonly bare: number;
}

/**
 * The automaton of the texts whose derived value the inner automaton matches: of the paths whose base name is such a
 * one, and so on. What core's `deriveText` says, letter by letter.
 */
export function derivedMachine(inner: Machine, { derivation, separator }: View, alphabet: Alphabet, budget: Budget): Machine {
  const { how, rooted = false } = derivation;
  const separators = alphabet.membersOf(letterOf(separator));
  const dots = alphabet.membersOf(letterOf("."));
  const bare = makeMachine(bareProgram(), alphabet, budget);
  const first: Place = { inner: 0, isFilled: false, hasSeparator: false, hasDot: false, latch: false, bare: 0 };
  const places: Place[] = [first];
  const steps: (number | undefined)[][] = [];
  const numbers = new Map<number, number>([[keyOf(first), 0]]);

  const after = (place: Place, letter: number): Place => {
    const isSeparator = separators[letter] === 1;
    const bareNext = !rooted || how !== "basename" || place.hasSeparator || isSeparator ? 0 : bare.step(place.bare, letter);
    const { hasSeparator, hasDot } = place;
    if (how === "dirname") {
      const latch = isSeparator ? place.isFilled && inner.ends(place.inner) : place.latch;
      return { inner: inner.step(place.inner, letter), isFilled: true, hasSeparator, hasDot, latch, bare: 0 };
    }
    if (isSeparator) return { inner: 0, isFilled: false, hasSeparator: true, hasDot: false, latch: false, bare: 0 };
    if (how === "extension" && dots[letter] === 1) return { inner: 0, isFilled: false, hasSeparator, hasDot: true, latch: false, bare: bareNext };
    if (how === "extension" && !hasDot) return { inner: 0, isFilled: false, hasSeparator, hasDot, latch: false, bare: bareNext };
    return { inner: inner.step(place.inner, letter), isFilled: true, hasSeparator, hasDot, latch: false, bare: bareNext };
  };

  const advance = (number: number, letter: number): number => {
    const next = after(places[number] as Place, letter);
    const key = keyOf(next);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, places.length);
    return places.push(next) - 1;
  };

  return {
    step(number, letter) {
      const ways = (steps[number] ??= []);
      return (ways[letter] ??= advance(number, letter));
    },
    ends(number) {
      const place = places[number] as Place;
      if (how === "dirname") return place.latch;
      if (!place.isFilled || !inner.ends(place.inner)) return false;
      if (how === "extension" && !place.hasDot) return false;
      return !rooted || place.hasSeparator || (how === "basename" && bare.ends(place.bare));
    },
    isSettled: () => false,
    isDead: () => false,
  };
}

function keyOf({ inner, isFilled, hasSeparator, hasDot, latch, bare }: Place): number {
  const flags = (isFilled ? 8 : 0) + (hasSeparator ? 4 : 0) + (hasDot ? 2 : 0) + (latch ? 1 : 0);
  return (inner * mostBare + bare) * 16 + flags;
}

/** The automaton of the names of processes without a file has fewer states. */
const mostBare = 4_096;

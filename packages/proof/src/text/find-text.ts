import type { Budget } from "../budget.js";
import { spend } from "../budget.js";
import { type Alphabet, makeAlphabet } from "./alphabet.js";
import { derivedMachine, setsOfView, type View } from "./derived-machine.js";
import type { LetterSet } from "./letter-set.js";
import { type Machine, makeMachine } from "./machine.js";
import type { Pattern } from "./pattern.js";
import { makeProgram } from "./program.js";

/** Patterns, any of which suffices, of a field or of what follows from it. */
export interface PatternGroup {
  readonly patterns: readonly Pattern[];
  readonly view: View | undefined;
}

/** The answer of {@link findText}. */
export type FoundText = { readonly kind: "text"; readonly text: string } | { readonly kind: "none" } | { readonly kind: "unknown"; readonly reason: string };

/** After so many texts that the caller refuses, looking on is of no use. */
const mostRefused = 200;

/** So many pairs of states of automata are looked at. */
const mostPlaces = 200_000;

/**
 * Looks for a text that matches every wanted group and no unwanted one, the shortest first. What has no automaton (a
 * number, an IPv6 network) is left out: it can only make the answer `none` rarer, for an unwanted one, and is up to
 * `accepts` for every text that is found.
 *
 * @returns `none` only where there is no such text
 */
export function findText(wanted: readonly PatternGroup[], unwanted: readonly PatternGroup[], accepts: (text: string) => boolean, budget: Budget): FoundText {
  const groups = [...wanted, ...unwanted].map(({ patterns, view }) => ({ view, ...makeProgram(patterns) }));
  const sets = new Map<string, LetterSet>();
  for (const { program, view } of groups) {
    for (const set of program.sets.values()) sets.set(set.key, set);
    for (const set of view === undefined ? [] : setsOfView(view)) sets.set(set.key, set);
  }
  if (!spend(budget, groups.reduce((sum, { program }) => sum + program.steps.length, sets.size * 20))) return { kind: "unknown", reason: "budget" };
  const alphabet = makeAlphabet(sets);
  const machines = groups.map(({ program, view }): Machine => {
    const machine = makeMachine(program, alphabet, budget);
    return view === undefined ? machine : derivedMachine(machine, view, alphabet, budget);
  });
  // A wanted group that is not whole may match more than its program: it narrows nothing.
  const needed = machines.slice(0, wanted.length).filter((_, at) => groups[at]?.isWhole === true);
  return search(needed, machines.slice(wanted.length), alphabet, accepts, budget);
}

interface Place {
  readonly states: readonly number[];
  readonly from: number;
  readonly letter: number;
}

/** A search in breadth over the states of all automata side by side. */
function search(wanted: readonly Machine[], unwanted: readonly Machine[], alphabet: Alphabet, accepts: (text: string) => boolean, budget: Budget): FoundText {
  const all = [...wanted, ...unwanted];
  if (all.length === 0) return accepts("a") ? { kind: "text", text: "a" } : { kind: "unknown", reason: "texts" };
  const count = wanted.length;
  const places: Place[] = [{ states: all.map(() => 0), from: -1, letter: -1 }];
  const seen = new Set<string | number>([count + unwanted.length === 1 ? 0 : (places[0] as Place).states.join()]);
  let refused = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as Place;
    if (!spend(budget, all.length * alphabet.count)) return { kind: "unknown", reason: "budget" };
    for (let letter = 0; letter < alphabet.count; letter++) {
      const states = stepAll(all, count, place.states, letter);
      if (states === undefined) continue;
      const key = states.length === 1 ? (states[0] as number) : states.join();
      if (seen.has(key)) continue;
      seen.add(key);
      places.push({ states, from: at, letter });
      if (fits(all, count, states)) {
        const text = textOf(places, places.length - 1, alphabet);
        if (accepts(text)) return { kind: "text", text };
        if (++refused > mostRefused) return { kind: "unknown", reason: "texts" };
      }
      if (places.length > mostPlaces) return { kind: "unknown", reason: "budget" };
    }
  }
  // What was refused may be all that there is of its kind, or not.
  return refused === 0 ? { kind: "none" } : { kind: "unknown", reason: "texts" };
}

/** The states after one more letter; undefined where nothing that begins so can fit. */
function stepAll(all: readonly Machine[], count: number, states: readonly number[], letter: number): readonly number[] | undefined {
  const next: number[] = [];
  for (let index = 0; index < all.length; index++) {
    const machine = all[index] as Machine;
    const state = machine.step(states[index] as number, letter);
    if (index < count ? machine.isDead(state) : machine.isSettled(state)) return undefined;
    next.push(state);
  }
  return next;
}

function fits(all: readonly Machine[], count: number, states: readonly number[]): boolean {
  for (let index = 0; index < all.length; index++) if ((all[index] as Machine).ends(states[index] as number) !== index < count) return false;
  return true;
}

function textOf(places: readonly Place[], last: number, alphabet: Alphabet): string {
  const letters: string[] = [];
  for (let at = last; at > 0; at = (places[at] as Place).from) letters.push(alphabet.sampleOf((places[at] as Place).letter));
  return letters.reverse().join("");
}

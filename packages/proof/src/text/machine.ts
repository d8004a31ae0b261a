import type { Alphabet } from "./alphabet.js";
import { type Budget, spend } from "../budget.js";
import { lineFeeds, wordLetters } from "./letter-set.js";
import type { Program, Step } from "./program.js";

/** An automaton whose states are made when they are reached. States are numbers; the first is 0. */
export interface Machine {
  /** The state after one more letter of a kind of the alphabet. */
  step(state: number, letter: number): number;
  /** Whether a text that ends here matches. */
  ends(state: number): boolean;
  /** Whether every text that begins so matches. */
  isSettled(state: number): boolean;
  /** Whether no text that begins so matches. */
  isDead(state: number): boolean;
}

/** What stands before a place: the start of the text, a letter of a word, a line feed, or another letter. */
type Before = "start" | "word" | "line" | "other";

interface State {
  readonly threads: readonly number[];
  readonly before: Before;
  readonly next: (number | undefined)[];
  /** The steps that wait for a letter, where they do not depend on it. */
  ready: readonly number[] | undefined;
  ends: boolean | undefined;
}

/** What is reached without taking a letter. */
interface Reach {
  readonly ready: readonly number[];
  readonly matched: boolean;
}

const settled = 1;

/** The automaton of a program: which threads of it are under way makes a state. */
export function makeMachine(program: Program, alphabet: Alphabet, budget: Budget): Machine {
  const { steps, looksAround } = program;
  const words = looksAround ? alphabet.membersOf(wordLetters) : undefined;
  const lines = looksAround ? alphabet.membersOf(lineFeeds) : undefined;
  const tables = steps.map((step) => (step.op === "letter" ? alphabet.membersOf(step.set) : undefined));
  const branches: (readonly (readonly number[])[] | undefined)[] = steps.map(() => undefined);
  const seen = new Int32Array(steps.length).fill(-1);
  let look = 0;
  // The second state is that of a match: what follows does not count.
  const states: State[] = [newState([], "start"), newState([], "other")];
  const numbers = new Map<string, number>([["start:", 0]]);

  const kindOf = (letter: number): Before => (words?.[letter] === 1 ? "word" : lines?.[letter] === 1 ? "line" : "other");

  const reach = (state: State, after: Before | "end"): Reach => {
    const ready: number[] = [];
    const stack = [program.start, ...state.threads];
    look++;
    let work = 0;
    while (stack.length > 0) {
      const index = stack.pop() as number;
      if (seen[index] === look) continue;
      seen[index] = look;
      work++;
      const step = steps[index] as Step;
      if (step.op === "match") return { ready: [], matched: true };
      if (step.op === "split") for (const next of step.to) stack.push(next);
      else if (step.op === "assert") {
        if (holds(step.what, state.before, after)) stack.push(step.next);
      } else {
        ready.push(index);
        if (step.op === "branch") for (const end of step.ends) stack.push(end);
      }
    }
    spend(budget, work);
    return { ready, matched: false };
  };

  const waysOf = (index: number, step: Extract<Step, { op: "branch" }>): readonly (readonly number[])[] => {
    const known = branches[index];
    if (known !== undefined) return known;
    const ways: number[][] = [];
    for (const { set, next } of step.ways.values()) {
      const members = alphabet.membersOf(set);
      for (let letter = 0; letter < alphabet.count; letter++) if (members[letter] === 1) (ways[letter] ??= []).push(next);
    }
    branches[index] = ways;
    return ways;
  };

  const advance = (state: State, letter: number): number => {
    const kind = kindOf(letter);
    let ready = looksAround ? undefined : state.ready;
    if (ready === undefined) {
      const reached = reach(state, kind);
      if (reached.matched) return settled;
      ready = reached.ready;
      if (!looksAround) state.ready = ready;
    }
    const threads: number[] = [];
    for (const index of ready) {
      const step = steps[index] as Step;
      if (step.op === "branch") {
        const ways = waysOf(index, step)[letter];
        if (ways !== undefined) threads.push(...ways);
      } else if ((tables[index] as Uint8Array)[letter] === 1) threads.push((step as Extract<Step, { op: "letter" }>).next);
    }
    spend(budget, ready.length + 1);
    const unique = threads.length > 1 ? [...new Set(threads)].sort((a, b) => a - b) : threads;
    const before = looksAround ? kind : "other";
    const key = `${before}:${unique.join()}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const fresh = newState(unique, before);
    // A match that is complete needs no further letter.
    const number = !looksAround && reach(fresh, "other").matched ? settled : states.push(fresh) - 1;
    numbers.set(key, number);
    return number;
  };

  return {
    step(number, letter) {
      if (number === settled) return settled;
      const state = states[number] as State;
      return (state.next[letter] ??= advance(state, letter));
    },
    ends(number) {
      if (number === settled) return true;
      const state = states[number] as State;
      return (state.ends ??= reach(state, "end").matched);
    },
    isSettled: (number) => number === settled,
    isDead: (number) => number > settled && program.isAnchored && (states[number] as State).threads.length === 0,
  };
}

function newState(threads: readonly number[], before: Before): State {
  return { threads, before, next: [], ready: undefined, ends: undefined };
}

function holds(what: Extract<Step, { op: "assert" }>["what"], before: Before, after: Before | "end"): boolean {
  switch (what) {
    case "start":
      return before === "start";
    case "end":
      return after === "end";
    case "lineStart":
      return before === "start" || before === "line";
    case "lineEnd":
      return after === "end" || after === "line";
    case "edge":
      return (before === "word") !== (after === "word");
    case "notEdge":
      return (before === "word") === (after === "word");
  }
}

import { type CharTest, readRegex, type RegexNode } from "./regex-syntax.js";
import { refuse } from "./values.js";

/** Where a pattern was found: start and end of the whole and of each group; -1 where a group took no part. */
export type RegexMatch = Int32Array;

/** A pattern of the language, ready to run. */
export interface KqlRegex {
  readonly groups: number;
  /** Whether any part of the text matches. */
  test(text: string): boolean;
  /** The first match at or behind an offset; of those that begin there the one that the pattern prefers. */
  exec(text: string, from?: number): RegexMatch | undefined;
}

type Step =
  | { readonly op: "char"; readonly test: CharTest }
  | { readonly op: "assert"; readonly holds: (before: number, after: number) => boolean }
  | { readonly op: "split"; first: number; second: number }
  | { readonly op: "save"; readonly slot: number }
  | { readonly op: "jump"; to: number }
  | { readonly op: "match" };

/** As many steps as a pattern of 300,000 characters has; counted repetitions are written out. */
const mostSteps = 400_000;

/** As many steps as a search takes: a large pattern on a long text would go on for minutes. */
const mostWork = 10_000_000;

/**
 * Compiles a pattern. Time is linear in the text for a given pattern: all ways to match are followed at once.
 *
 * @throws EngineFault where the product would refuse the pattern
 */
export function kqlRegex(pattern: string): KqlRegex {
  const { root, groups } = readRegex(pattern);
  const program: Step[] = [];
  emit(program, { kind: "group", index: 0, item: root });
  program.push({ op: "match" });
  const prefix = literalPrefix(root);
  const machine = new Machine(program, groups, prefix);
  return { groups, test: (text) => machine.search(text, 0, false) !== undefined, exec: (text, from = 0) => machine.search(text, from, true) };
}

/** The characters with which every match begins. */
function literalPrefix(root: RegexNode): string {
  let prefix = "";
  for (const item of root.kind === "sequence" ? root.items : [root]) {
    if (item.kind !== "char" || item.literal === undefined) break;
    prefix += item.literal;
  }
  return prefix;
}

function emit(program: Step[], node: RegexNode): void {
  if (program.length > mostSteps) refuse("a regex that is too large");
  switch (node.kind) {
    case "char":
      program.push({ op: "char", test: node.test });
      return;
    case "assert":
      program.push({ op: "assert", holds: node.holds });
      return;
    case "sequence":
      for (const item of node.items) emit(program, item);
      return;
    case "group":
      program.push({ op: "save", slot: node.index * 2 });
      emit(program, node.item);
      program.push({ op: "save", slot: node.index * 2 + 1 });
      return;
    case "either":
      emitEither(program, node.items);
      return;
    case "repeat":
      emitRepeat(program, node);
  }
}

function emitEither(program: Step[], items: readonly RegexNode[]): void {
  const exits: { op: "jump"; to: number }[] = [];
  items.forEach((item, at) => {
    if (at === items.length - 1) return emit(program, item);
    const split = { op: "split" as const, first: program.length + 1, second: 0 };
    program.push(split);
    emit(program, item);
    const exit = { op: "jump" as const, to: 0 };
    program.push(exit);
    exits.push(exit);
    split.second = program.length;
  });
  for (const exit of exits) exit.to = program.length;
}

function emitRepeat(program: Step[], { item, lazy, max, min }: Extract<RegexNode, { kind: "repeat" }>): void {
  const fork = (): { op: "split"; first: number; second: number } => {
    const split = { op: "split" as const, first: 0, second: 0 };
    program.push(split);
    return split;
  };
  const aim = (split: { first: number; second: number }, inside: number, outside: number): void => {
    split.first = lazy ? outside : inside;
    split.second = lazy ? inside : outside;
  };
  for (let turn = 0; turn < min; turn++) emit(program, item);
  if (max === undefined) {
    const split = fork();
    const start = program.length;
    emit(program, item);
    program.push({ op: "jump", to: start - 1 });
    aim(split, start, program.length);
    return;
  }
  const splits: [split: { op: "split"; first: number; second: number }, inside: number][] = [];
  for (let turn = min; turn < max; turn++) {
    splits.push([fork(), program.length]);
    emit(program, item);
  }
  for (const [split, inside] of splits) aim(split, inside, program.length);
}

/** A thread: where it is in the program, and what its groups hold. */
interface Thread {
  readonly at: number;
  readonly slots: Int32Array;
}

/** Runs a program over texts. What it keeps between texts is only room to work in. */
class Machine {
  private readonly seen: Int32Array;
  private stamp = 0;

  constructor(
    private readonly program: readonly Step[],
    private readonly groups: number,
    private readonly prefix: string,
  ) {
    this.seen = new Int32Array(program.length);
  }

  /** @param saving whether the places of the groups are wanted; without, the end of the search is the first match */
  search(text: string, from: number, saving: boolean): Int32Array | undefined {
    let threads: Thread[] = [];
    let found: Int32Array | undefined;
    let work = 0;
    const empty = new Int32Array((this.groups + 1) * 2).fill(-1);
    for (let at = from; at <= text.length; ) {
      if (threads.length === 0) {
        if (found !== undefined) return found;
        if (this.prefix !== "") {
          const next = text.indexOf(this.prefix, at);
          if (next < 0) return undefined;
          at = next;
        }
      }
      const after = at < text.length ? (text.codePointAt(at) as number) : -1;
      const before = at === 0 ? -1 : codeBefore(text, at);
      this.stamp++;
      const ready: Thread[] = [];
      let matched = false;
      for (const thread of threads) {
        const end = this.follow(thread.at, thread.slots, at, before, after, saving, ready);
        if (end !== undefined) {
          found = end;
          matched = true;
          break;
        }
      }
      // A match that is under way is preferred to one that begins later.
      if (!matched && found === undefined) {
        const end = this.follow(0, empty, at, before, after, saving, ready);
        if (end !== undefined) found = end;
      }
      if (found !== undefined && !saving) return found;
      if (after < 0) return found;
      work += ready.length;
      if (work > mostWork) refuse("a regex that takes too long on a text");
      threads = [];
      for (const thread of ready) if ((this.program[thread.at] as Extract<Step, { op: "char" }>).test(after)) threads.push({ at: thread.at + 1, slots: thread.slots });
      at += after > 0xffff ? 2 : 1;
    }
    return found;
  }

  /** Follows a thread to where it needs a character, in the order of preference; gives its groups where it has matched. */
  private follow(start: number, slots: Int32Array, place: number, before: number, after: number, saving: boolean, ready: Thread[]): Int32Array | undefined {
    const stack: Thread[] = [{ at: start, slots }];
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      const { at } = top;
      if (this.seen[at] === this.stamp) continue;
      this.seen[at] = this.stamp;
      const step = this.program[at] as Step;
      switch (step.op) {
        case "match":
          return top.slots;
        case "jump":
          stack.push({ at: step.to, slots: top.slots });
          break;
        case "split":
          stack.push({ at: step.second, slots: top.slots }, { at: step.first, slots: top.slots });
          break;
        case "assert":
          if (step.holds(before, after)) stack.push({ at: at + 1, slots: top.slots });
          break;
        case "save": {
          let next = top.slots;
          if (saving) {
            next = top.slots.slice();
            next[step.slot] = place;
          }
          stack.push({ at: at + 1, slots: next });
          break;
        }
        case "char":
          ready.push(top);
      }
    }
    return undefined;
  }
}

function codeBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && at > 1 ? (text.codePointAt(at - 2) as number) > 0xffff ? (text.codePointAt(at - 2) as number) : unit : unit;
}

/** The parts of a text in which a pattern is found, one behind the other. */
export function allMatches(regex: KqlRegex, text: string): readonly RegexMatch[] {
  const found: RegexMatch[] = [];
  for (let from = 0; from <= text.length; ) {
    const match = regex.exec(text, from);
    if (match === undefined) break;
    found.push(match);
    const [start, end] = match as unknown as readonly [number, number];
    // An empty match moves on by a character.
    from = end > start ? end : end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1);
    if (found.length > 100_000) refuse("a regex with too many matches");
  }
  return found;
}

/** What a group of a match holds; undefined where it took no part. */
export function groupText(match: RegexMatch, text: string, group: number): string | undefined {
  const [start, end] = [match[group * 2] ?? -1, match[group * 2 + 1] ?? -1];
  return start < 0 || end < 0 ? undefined : text.slice(start, end);
}

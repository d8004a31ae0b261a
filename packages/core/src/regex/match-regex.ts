import { foldText } from "../model/fold-text.js";
import type { CodePointRange, Regex } from "./syntax.js";

/** How a regex is applied. */
export interface RegexFlags {
  readonly caseSensitive: boolean;
  /** `^` and `$` also match at line breaks. Default: false. */
  readonly multiline?: boolean;
  /** `.` also matches a line feed. Default: false. */
  readonly dotAll?: boolean;
}

/** One step of the program that a regex is compiled to. */
type Step =
  | { readonly op: "test"; readonly test: (codePoint: number) => boolean }
  | { readonly op: "assert"; readonly holds: (before: number, after: number) => boolean }
  | { readonly op: "split"; first: number; second: number }
  | { readonly op: "jump"; to: number }
  | { readonly op: "match" };

const none = -1;
const lineFeed = 10;

/**
 * Compiles a regex to a search: true when some part of the text matches. Time is linear in the text for a given regex,
 * whatever the regex: all ways to match are followed at once and nothing is ever tried twice.
 *
 * @example regexSearch(regex, { caseSensitive: false })("C:\\Windows\\CMD.EXE")
 */
export function regexSearch(regex: Regex, flags: RegexFlags): (text: string) => boolean {
  const program: Step[] = [];
  emit(program, regex, flags);
  program.push({ op: "match" });
  return (text) => run(program, text);
}

function emit(program: Step[], regex: Regex, flags: RegexFlags): void {
  switch (regex.kind) {
    case "character":
      program.push({ op: "test", test: characterTest(regex.codePoint, flags) });
      return;
    case "any":
      program.push({ op: "test", test: flags.dotAll === true ? () => true : (code) => code !== lineFeed });
      return;
    case "class":
      program.push({ op: "test", test: classTest(regex.ranges, regex.negated, flags) });
      return;
    case "start":
      program.push({ op: "assert", holds: (before) => before === none || (flags.multiline === true && before === lineFeed) });
      return;
    case "end":
      program.push({ op: "assert", holds: (_before, after) => after === none || (flags.multiline === true && after === lineFeed) });
      return;
    case "wordBoundary":
      program.push({ op: "assert", holds: (before, after) => (isWord(before) !== isWord(after)) !== regex.negated });
      return;
    case "sequence":
      for (const item of regex.items) emit(program, item, flags);
      return;
    case "alternatives":
      emitAlternatives(program, regex.items, flags);
      return;
    case "repeat":
      emitRepeat(program, regex, flags);
  }
}

function emitAlternatives(program: Step[], items: readonly Regex[], flags: RegexFlags): void {
  const exits: { op: "jump"; to: number }[] = [];
  items.forEach((item, index) => {
    if (index === items.length - 1) {
      emit(program, item, flags);
      return;
    }
    const split: Step = { op: "split", first: program.length + 1, second: 0 };
    program.push(split);
    emit(program, item, flags);
    const exit = { op: "jump" as const, to: 0 };
    program.push(exit);
    exits.push(exit);
    split.second = program.length;
  });
  for (const exit of exits) exit.to = program.length;
}

function emitRepeat(program: Step[], regex: Extract<Regex, { kind: "repeat" }>, flags: RegexFlags): void {
  for (let turn = 0; turn < regex.min; turn++) emit(program, regex.item, flags);
  if (regex.max === undefined) {
    const split: Step = { op: "split", first: program.length + 1, second: 0 };
    const start = program.length;
    program.push(split);
    emit(program, regex.item, flags);
    program.push({ op: "jump", to: start });
    split.second = program.length;
    return;
  }
  const splits: { op: "split"; first: number; second: number }[] = [];
  for (let turn = regex.min; turn < regex.max; turn++) {
    const split = { op: "split" as const, first: program.length + 1, second: 0 };
    program.push(split);
    splits.push(split);
    emit(program, regex.item, flags);
  }
  for (const split of splits) split.second = program.length;
}

/** Follows all threads through the text at once; `seen` holds the position at which a step was last reached. */
function run(program: readonly Step[], text: string): boolean {
  const seen = new Int32Array(program.length).fill(-2);
  const stack: number[] = [];
  let threads: number[] = [];
  let before = none;
  for (let at = 0; at <= text.length; ) {
    const after = at < text.length ? (text.codePointAt(at) as number) : none;
    const ready: number[] = [];
    stack.push(0); // a new attempt starts at every position, after those that are under way
    for (const thread of threads) stack.push(thread);
    while (stack.length > 0) {
      const index = stack.pop() as number;
      if (seen[index] === at) continue;
      seen[index] = at;
      const step = program[index] as Step;
      if (step.op === "match") return true;
      if (step.op === "jump") stack.push(step.to);
      else if (step.op === "split") stack.push(step.second, step.first);
      else if (step.op === "assert") {
        if (step.holds(before, after)) stack.push(index + 1);
      } else ready.push(index);
    }
    if (after === none) return false;
    threads = [];
    for (const index of ready) {
      if ((program[index] as Extract<Step, { op: "test" }>).test(after)) threads.push(index + 1);
    }
    before = after;
    at += after > 0xffff ? 2 : 1;
  }
  return false;
}

function characterTest(codePoint: number, flags: RegexFlags): (code: number) => boolean {
  if (flags.caseSensitive) return (code) => code === codePoint;
  const folded = foldOf(codePoint);
  const other = String.fromCodePoint(folded).toUpperCase().codePointAt(0);
  return (code) => code === codePoint || code === folded || (code < 128 ? code === other && foldOf(code) === folded : foldOf(code) === folded);
}

function classTest(ranges: readonly CodePointRange[], negated: boolean, flags: RegexFlags): (code: number) => boolean {
  const inside = (code: number): boolean => ranges.some(([first, last]) => code >= first && code <= last);
  if (flags.caseSensitive) return (code) => inside(code) !== negated;
  return remembered((code) => (inside(code) || caseVariants(code).some(inside)) !== negated);
}

/** The same test, which keeps its answers for ASCII: the case of a letter is looked up once, not in every text. */
function remembered(test: (code: number) => boolean): (code: number) => boolean {
  const answers = new Uint8Array(128);
  return (code) => {
    if (code >= 128) return test(code);
    if (answers[code] === 0) answers[code] = test(code) ? 1 : 2;
    return answers[code] === 1;
  };
}

/** A character as it is compared without case. */
function foldOf(code: number): number {
  return foldText(String.fromCodePoint(code)).codePointAt(0) as number;
}

/** Characters that no upper case leads to: by what they are folded to. */
const otherForms: Readonly<Record<string, string>> = { k: "\u212a", "\u00e5": "\u212b", "\u03c9": "\u2126", "\u00df": "\u1e9e", "\u03b8": "\u03f4", "\u01c6": "\u01c5", "\u01c9": "\u01c8", "\u01cc": "\u01cb", "\u01f3": "\u01f2" };

/** The characters that are the same without case, with each other's case folded. */
function caseVariants(code: number): readonly number[] {
  const folded = foldText(String.fromCodePoint(code));
  const forms = [folded, folded.toUpperCase(), ...(Object.hasOwn(otherForms, folded) ? [otherForms[folded] as string] : [])];
  return forms.filter((form) => foldText(form) === folded).map((form) => form.codePointAt(0) as number);
}

function isWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || (code >= 0x61 && code <= 0x7a);
}

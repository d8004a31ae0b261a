import type { UnmapPreference } from "@isorule/core";
import { compareRules, type RuleComparison, type Verdict } from "@isorule/proof";

import { readDefinitions } from "../convert/read-definitions.js";
import { diagnosticRecord, printDiagnostics, type Finding } from "../diagnostics/print-diagnostics.js";
import { exitCodes, worstExit } from "../exit-codes.js";
import { colorsOf } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { jsonLine } from "../terminal/json-line.js";
import { printableLine } from "../terminal/printable.js";
import { UsageFault } from "../usage-fault.js";
import { comparisonLines, comparisonRecord } from "./report-compare.js";
import { readSide, type Side, type SideRule } from "./read-side.js";

/** The options of `isorule compare`. */
export interface CompareCommandOptions {
  readonly from?: string | undefined;
  readonly expect?: string | undefined;
  readonly definitions?: readonly string[] | undefined;
  readonly steps?: string | undefined;
  /** Whether a verdict holds although a side is read in part only. */
  readonly allowApproximate?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** Two rules, and what the second is against the first. */
export interface ComparedPair {
  readonly left: SideRule;
  readonly right: SideRule;
  readonly comparison: RuleComparison;
}

const verdicts: readonly Verdict[] = ["equal", "narrower", "wider", "changed", "disjoint", "unknown"];

/** `isorule compare`: what a rule is against another one. Gives the exit code. */
export async function runCompare(left: string, right: string, options: CompareCommandOptions, io: Io): Promise<number> {
  const expected = expectedVerdicts(options.expect);
  const steps = stepsOf(options.steps);
  const [leftFrom, rightFrom] = languagesOf(options.from);
  if (left === "-" && right === "-") throw new UsageFault("standard input cannot be both sides");
  const definitions = await readDefinitions(options.definitions, io);
  const read = async (prefer: UnmapPreference): Promise<readonly [Side, Side]> => [await readSide(left, leftFrom, definitions, prefer, io), await readSide(right, rightFrom, definitions, prefer, io)];
  const common = await read({});
  // Queries of one language need no names of ours: what they look at is taken as it is said.
  const nearly = left !== "-" && right !== "-" && common[0].format === common[1].format && common.some(({ rules }) => rules.some(({ fidelity }) => fidelity !== "exact"));
  const sides = nearly ? await read({ exact: true }) : await asExpected(common);
  async function asExpected([one, other]: readonly [Side, Side]): Promise<readonly [Side, Side]> {
    // A query is about the events that a rule names, where its product leaves a choice.
    if (right !== "-" && hasOwnClasses(one.format) && !hasOwnClasses(other.format)) return [one, await readSide(right, rightFrom, definitions, { events: classesOf(one) }, io)];
    if (left !== "-" && hasOwnClasses(other.format) && !hasOwnClasses(one.format)) return [await readSide(left, leftFrom, definitions, { events: classesOf(other) }, io), other];
    return [one, other];
  }
  const findings = sides.flatMap((side): readonly Finding[] => side.diagnostics.map((diagnostic) => ({ diagnostic, text: side.text })));
  if (options.json === true) for (const finding of findings) io.stdout.write(jsonLine(diagnosticRecord(finding)));
  else printDiagnostics(findings, io);
  if (sides.some(({ rules }) => rules.length === 0)) return exitCodes.ruleFault;
  const { paired, alone } = pairsOf(sides[0], sides[1]);
  const pairs = paired.map(([one, other]): ComparedPair => ({ left: one, right: other, comparison: compareRules(one.rule, other.rule, steps === undefined ? {} : { steps }) }));
  for (const pair of pairs) {
    if (options.json === true) io.stdout.write(jsonLine(comparisonRecord(pair)));
    else for (const line of comparisonLines(pair, sides.some(({ rules }) => rules.length > 1), io)) io.stdout.write(`${line}\n`);
  }
  for (const { side, rule } of alone) {
    if (options.json === true) io.stdout.write(jsonLine({ type: "alone", file: side.name, id: rule.id, title: rule.title }));
    else io.stdout.write(`${printableLine(rule.title)} is in ${printableLine(side.name)} alone.\n`);
  }
  const good = pairs.filter(({ comparison }) => expected.includes(comparison.verdict));
  const doubtful = options.allowApproximate === true ? [] : good.filter(({ left: one, right: other }) => isPartlyRead(one, other));
  if (doubtful.length > 0) io.stderr.write(`${colorsOf(io.stderr, io.env).red("failed")}: nothing is proved of what is not read. --allow-approximate takes the verdict about the rest.\n`);
  // A file with one rule may be compared with its rule in a collection; of two collections none may lose a rule.
  const lost = alone.length > 0 && sides.every(({ rules }) => rules.length > 1);
  const wrong = findings.some(({ diagnostic }) => diagnostic.severity === "error");
  return worstExit(wrong ? exitCodes.ruleFault : exitCodes.ok, good.length === pairs.length && doubtful.length === 0 && !lost ? exitCodes.ok : exitCodes.findings);
}

/** Whether a verdict is not about the whole of two texts. The same text is equal whatever it means. */
function isPartlyRead(one: SideRule, other: SideRule): boolean {
  const same = one.side.text === other.side.text && one.side.format === other.side.format && one.key === other.key;
  return !same && (one.fidelity !== "exact" || other.fidelity !== "exact");
}

/** Whether a language names event classes of ours, or such that are named alike. */
function hasOwnClasses(format: string): boolean {
  return format === "isorule" || format === "sigma";
}

function classesOf({ rules }: Side): readonly string[] {
  return [...new Set(rules.flatMap(({ rule }) => rule.signals.map(({ event }) => event)))];
}

function expectedVerdicts(text: string | undefined): readonly Verdict[] {
  if (text === undefined) return ["equal"];
  const words = text.split(",").map((word) => word.trim()).filter((word) => word !== "");
  if (words.length === 0) throw new UsageFault("--expect needs a verdict", `Known are: ${verdicts.join(", ")}.`);
  return words.map((word) => {
    const found = verdicts.find((verdict) => verdict === word);
    if (found === undefined) throw new UsageFault(`there is no verdict called ${word}`, `Known are: ${verdicts.join(", ")}.`);
    return found;
  });
}

function stepsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,12}$/.test(text) || Number(text) === 0) throw new UsageFault(`--steps needs a number, and ${text} is none`);
  return Number(text);
}

function languagesOf(from: string | undefined): readonly [string | undefined, string | undefined] {
  const words = from?.split(",").map((word) => word.trim()) ?? [];
  if (words.length > 2) throw new UsageFault(`--from names ${words.length} languages for two files`);
  const [left, right] = words.map((word) => (word === "" ? undefined : word));
  return [left, words.length === 2 ? right : left];
}

interface Pairs {
  readonly paired: readonly (readonly [SideRule, SideRule])[];
  /** Rules that the other side does not have. */
  readonly alone: readonly SideRule[];
}

/** The only rules of both sides, or those with the same id; where they have none, those in the same place. */
function pairsOf(left: Side, right: Side): Pairs {
  const [one] = left.rules;
  const [other] = right.rules;
  if (left.rules.length === 1 && right.rules.length === 1 && one !== undefined && other !== undefined) return { paired: [[one, other]], alone: [] };
  const free = [...right.rules];
  const alone: SideRule[] = [];
  const paired: (readonly [SideRule, SideRule])[] = [];
  for (const side of left.rules) {
    const at = free.findIndex(({ key }) => key === side.key);
    const [found] = at < 0 ? [] : free.splice(at, 1);
    if (found === undefined) alone.push(side);
    else paired.push([side, found]);
  }
  if (paired.length > 0) return { paired, alone: [...alone, ...free] };
  throw new UsageFault(`${left.name} has ${left.rules.length} rules and ${right.name} has ${right.rules.length}, and no two have the same id`, "Compare files with one rule each.");
}

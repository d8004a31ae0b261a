import { compareRules, type RuleComparison, type Verdict } from "@isorule/proof";

import { readDefinitions } from "../convert/read-definitions.js";
import { diagnosticRecord, printDiagnostics, type Finding } from "../diagnostics/print-diagnostics.js";
import { exitCodes } from "../exit-codes.js";
import type { Io } from "../terminal/io.js";
import { jsonLine } from "../terminal/json-line.js";
import { UsageFault } from "../usage-fault.js";
import { comparisonLines, comparisonRecord } from "./report-compare.js";
import { readSide, type Side, type SideRule } from "./read-side.js";

/** The options of `isorule compare`. */
export interface CompareCommandOptions {
  readonly from?: string | undefined;
  readonly expect?: string | undefined;
  readonly definitions?: readonly string[] | undefined;
  readonly steps?: string | undefined;
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
  const read = async (exact: boolean): Promise<readonly [Side, Side]> => [await readSide(left, leftFrom, definitions, exact, io), await readSide(right, rightFrom, definitions, exact, io)];
  const common = await read(false);
  // Queries of one language need no names of ours: what they look at is taken as it is said.
  const nearly = left !== "-" && right !== "-" && common[0].format === common[1].format && common.some(({ rules }) => rules.some(({ fidelity }) => fidelity !== "exact"));
  const sides = nearly ? await read(true) : common;
  const findings = sides.flatMap((side): readonly Finding[] => side.diagnostics.map((diagnostic) => ({ diagnostic, text: side.text })));
  if (options.json === true) for (const finding of findings) io.stdout.write(jsonLine(diagnosticRecord(finding)));
  else printDiagnostics(findings, io);
  if (sides.some(({ rules }) => rules.length === 0)) return exitCodes.ruleFault;
  const pairs = pairsOf(sides[0], sides[1]).map(([one, other]): ComparedPair => ({ left: one, right: other, comparison: compareRules(one.rule, other.rule, steps === undefined ? {} : { steps }) }));
  for (const pair of pairs) {
    if (options.json === true) io.stdout.write(jsonLine(comparisonRecord(pair)));
    else for (const line of comparisonLines(pair, sides.some(({ rules }) => rules.length > 1), io)) io.stdout.write(`${line}\n`);
  }
  return pairs.every(({ comparison }) => expected.includes(comparison.verdict)) ? exitCodes.ok : exitCodes.findings;
}

function expectedVerdicts(text: string | undefined): readonly Verdict[] {
  if (text === undefined) return ["equal"];
  return text.split(",").map((word) => word.trim()).filter((word) => word !== "").map((word) => {
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
  const [left, right] = from?.split(",").map((word) => word.trim()) ?? [];
  return [left, right ?? left];
}

/** The only rules of both sides, or those with the same id. */
function pairsOf(left: Side, right: Side): readonly (readonly [SideRule, SideRule])[] {
  const [one] = left.rules;
  const [other] = right.rules;
  if (left.rules.length === 1 && right.rules.length === 1 && one !== undefined && other !== undefined) return [[one, other]];
  const byId = new Map(right.rules.map((side) => [side.rule.id.toLowerCase(), side]));
  const pairs = left.rules.flatMap((side): readonly (readonly [SideRule, SideRule])[] => {
    const found = byId.get(side.rule.id.toLowerCase());
    return found === undefined ? [] : [[side, found]];
  });
  if (pairs.length > 0) return pairs;
  throw new UsageFault(`${left.name} has ${left.rules.length} rules and ${right.name} has ${right.rules.length}, and no two have the same id`, "Compare files with one rule each.");
}

import { parseSpl, readNative, readSplDefinitions, type SearchExpression, spl, type SplCommand } from "@isorule/backend-spl/read";
import type { NativeLoss, NativeRule, Span, Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseDocument } from "yaml";
import { type CorpusFile, corpusFiles } from "../kit/corpus.js";

/**
 * The detections of splunk/security_content and of the T1505.004 page, with the macros beside them. What counts:
 *
 * - parsed: no fault of syntax is told of the search;
 * - a condition of the base search is exact when no part of the conjunct that it stands in is lost;
 * - a rule is exact when nothing of the whole search is lost.
 */
const macros = corpusFiles("splunk/macros", /\.ya?ml$/);
const definitions: Readonly<Record<string, string>> = Object.assign({}, ...macros.map(({ text }) => readSplDefinitions(text))) as Readonly<Record<string, string>>;
const files = [...corpusFiles("splunk/detections", /\.ya?ml$/), ...corpusFiles("t1505.004/splunk", /\.ya?ml$/)];
const vocabularies: readonly Vocabulary[] = Object.values(spl.vocabularies);

interface Measured {
  readonly path: string;
  readonly text: string;
  readonly native: NativeRule;
  readonly faults: readonly string[];
  /** Conditions of the base search, and how many of them are exact. */
  readonly leaves: number;
  readonly exact: number;
}

/** The search of a detection, as YAML has it; undefined for the few files that only Splunk's own tools take for YAML. */
function searchOf({ text }: CorpusFile): string | undefined {
  const document = parseDocument(text, { uniqueKeys: false });
  const data: unknown = document.errors.length > 0 ? undefined : document.toJS();
  if (typeof data !== "object" || data === null) return undefined;
  const found = "search" in data ? data.search : "logic" in data ? data.logic : undefined;
  return typeof found === "string" ? found : undefined;
}

function measure(file: CorpusFile): Measured {
  const [native] = readNative(file.text, { definitions, vocabularies });
  if (native === undefined) throw new Error(`${file.path} has no search`);
  const text = searchOf(file) ?? "search *";
  const parsed = parseSpl(text, { definitions });
  const given = native.losses.flatMap(({ what, reason }) => (what === "syntax" || what === "limit" ? [reason] : []));
  const plain = readNative(text, { definitions, vocabularies })[0]?.losses ?? [];
  const [first] = parsed.pipeline.commands;
  const conjuncts = baseConjuncts(first);
  const counts = conjuncts.map((conjunct) => {
    const leaves = leavesOf(conjunct);
    return { leaves: leaves.length, exact: leaves.every((leaf) => isSaid(leaf, plain)) ? leaves.length : 0 };
  });
  return {
    path: file.path,
    text,
    native,
    faults: [...given, ...parsed.problems.filter(({ what }) => what !== "macro").map(({ message }) => message)],
    leaves: counts.reduce((sum, { leaves }) => sum + leaves, 0),
    exact: counts.reduce((sum, { exact }) => sum + exact, 0),
  };
}

function baseConjuncts(command: SplCommand | undefined): readonly SearchExpression[] {
  const condition = command?.kind === "search" ? command.expression : command?.kind === "tstats" || command?.kind === "mstats" ? command.where : undefined;
  if (condition === undefined) return [];
  return condition.kind === "and" ? condition.operands : [condition];
}

function leavesOf(node: SearchExpression): readonly SearchExpression[] {
  if (node.kind === "and" || node.kind === "or") return node.operands.flatMap(leavesOf);
  return node.kind === "not" ? leavesOf(node.operand) : [node];
}

function isSaid(leaf: SearchExpression, losses: readonly NativeLoss[]): boolean {
  if (leaf.kind === "text" || leaf.kind === "macro" || leaf.kind === "subsearch") return leaf.kind === "text" && leaf.value.text === "*";
  return !losses.some(({ span }) => span !== undefined && isSame(span, leaf.span));
}

function isSame(left: Span, right: Span): boolean {
  return left[0] === right[0] && left[1] === right[1];
}

const measured = files.map(measure);

const test = suite("security_content: searches of Splunk read as rules");

function share(part: number, whole: number): number {
  return (part / whole) * 100;
}

function topReasons(): string {
  const reasons = new Map<string, string[]>();
  for (const { path, native } of measured) {
    for (const what of new Set(native.losses.map((loss) => loss.what))) reasons.set(what, [...(reasons.get(what) ?? []), path]);
  }
  const rows = [...reasons].sort(([, left], [, right]) => right.length - left.length).slice(0, 20);
  return rows.map(([what, paths]) => `${String(paths.length).padStart(5)}  ${what.padEnd(24)} ${paths[0] ?? ""}`).join("\n");
}

test("every macro file defines its macro", () => {
  assert.is(Object.keys(definitions).length, macros.length);
});

test("at least 99 of 100 searches are parsed", () => {
  const faulty = measured.filter(({ faults }) => faults.length > 0);
  console.log(`\n${measured.length} searches, ${measured.length - faulty.length} parsed`);
  assert.ok(share(measured.length - faulty.length, measured.length) >= 99, faulty.map(({ path, faults }) => `${path}: ${faults.join(" ")}`).join("\n"));
});

test("at least 90 of 100 conditions of base searches are read exactly", () => {
  const leaves = measured.reduce((sum, each) => sum + each.leaves, 0);
  const exact = measured.reduce((sum, each) => sum + each.exact, 0);
  console.log(`${exact} of ${leaves} conditions of base searches exact: ${share(exact, leaves).toFixed(1)} %`);
  assert.ok(leaves > 2500);
  assert.ok(share(exact, leaves) >= 90);
});

test("at least 72 of 100 searches are exact as a whole", () => {
  const exact = measured.filter(({ native }) => native.losses.length === 0).length;
  const rules = measured.filter(({ native }) => !native.losses.some(({ fidelity }) => fidelity === "dropped")).length;
  console.log(`${exact} of ${measured.length} searches exact: ${share(exact, measured.length).toFixed(1)} %; ${rules} are rules. Reasons for the others:\n${topReasons()}`);
  assert.ok(share(exact, measured.length) >= 72);
});

test("no exact search lost all of its conditions, and none can never fire", () => {
  const empty = measured.filter(({ native }) => native.losses.length === 0 && native.signals.every(({ predicate }) => predicate.kind === "constant"));
  assert.equal(empty.map(({ path }) => path), []);
});

test("every detection is a rule of the model with its metadata, in some vocabulary", () => {
  const found = files.map(({ path, text }) => ({ path, result: spl.read?.(text, { file: path, definitions }) }));
  const read = found.filter(({ result }) => result?.rules.length === 1);
  console.log(`${read.length} of ${found.length} detections are rules`);
  assert.ok(share(read.length, found.length) >= 97, found.filter(({ result }) => result?.rules.length !== 1).map(({ path, result }) => `${path}: ${result?.diagnostics[0]?.message ?? ""}`).join("\n"));
  for (const { path, result } of read) {
    const [rule] = result?.rules ?? [];
    assert.ok(rule !== undefined && rule.title !== "", path);
  }
  const techniques = read.filter(({ result }) => (result?.rules[0]?.attack.length ?? 0) > 0);
  assert.ok(share(techniques.length, read.length) >= 85, `${techniques.length} detections name techniques`);
});

test.run();

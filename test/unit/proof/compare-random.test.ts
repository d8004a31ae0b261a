import { compilePredicate, type Event, type FieldValue, type Operator, type Predicate } from "@isorule/core";
import { comparePredicates } from "@isorule/proof";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { randomNumbers } from "../../kit/random-numbers.js";

/** All pairs are more than the default set of tests has time for. */
const pairs = process.env["ISORULE_ALL"] === "1" ? 100_000 : 2_000;

const letters = ["a", "b", "A", "."];
const textOperators: readonly Operator[] = ["equals", "contains", "startsWith", "endsWith", "like", "regex"];
const numberOperators: readonly Operator[] = ["equals", "lt", "lte", "gt", "gte"];
const regexes = ["a", "a|b", "^a", "b$", "^a.*b$", "a.b", "[ab]", "[^a]", "a+b", "\\.", "^(a|b)+$", "\\ba", "\\Ba", "a?b", "^$", "^..$", "(ab|b)a*", "a{2}", "\\w\\b", "^[^.]+$"];

type Random = (below: number) => number;

function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[random(items.length)] as Item;
}

function textOf(random: Random, longest: number): string {
  return Array.from({ length: random(longest + 1) }, () => pick(letters, random)).join("");
}

function likeOf(random: Random): string {
  return Array.from({ length: random(5) }, () => pick([...letters, "*", "*", "?"], random)).join("");
}

/** The fields that one pair is about: one text, two texts, a path with its base name, a text and a number. */
const fieldSets = [
  ["process.command_line"],
  ["process.command_line", "user.account"],
  ["process.executable", "process.name"],
  ["process.command_line", "process.pid"],
  ["file.path", "file.extension", "file.directory"],
  ["process.command_line", "user.account", "host.name"],
] as const;

function leafOf(fields: readonly string[], random: Random): Predicate {
  const field = pick(fields, random);
  const kind = random(20);
  if (kind === 0) return { kind: "exists", field };
  if (kind === 1) return { kind: "constant", value: random(2) === 0 };
  if (kind === 2) return { kind: "keyword", values: [pick(letters, random), textOf(random, 2)].filter((text) => text !== "").slice(0, 1 + random(2)), caseSensitive: random(2) === 0 };
  // A path is not compared with its own parts.
  if (kind === 3 && fields.includes("user.account")) return { kind: "fieldComparison", field, other: pick(fields, random), operator: pick(["equals", "contains", "startsWith", "endsWith"] as const, random), caseSensitive: random(2) === 0 };
  if (field === "process.pid" && random(3) > 0) return { kind: "comparison", field, operator: pick(numberOperators, random), values: Array.from({ length: 1 + random(2) }, () => random(4)), caseSensitive: false };
  const operator = pick(textOperators, random);
  const path = field !== "process.executable" && field !== "file.path";
  const value = (): string => (operator === "regex" ? pick(regexes, random) : operator === "like" ? likeOf(random) : (path || random(2) === 0 ? "" : "\\") + textOf(random, 2));
  return { kind: "comparison", field, operator, values: Array.from({ length: 1 + random(3) }, value), caseSensitive: random(3) === 0 };
}

function predicateOf(fields: readonly string[], random: Random, depth: number): Predicate {
  const kind = depth === 0 ? 0 : random(6);
  if (kind < 2) return leafOf(fields, random);
  if (kind === 2) return { kind: "not", operand: predicateOf(fields, random, depth - 1) };
  return { kind: kind < 5 ? "and" : "or", operands: Array.from({ length: 1 + random(3) }, () => predicateOf(fields, random, depth - 1)) };
}

/** The predicate with one small change: that is what pairs look like that people compare. */
function changed(predicate: Predicate, fields: readonly string[], random: Random): Predicate {
  if (predicate.kind === "and" || predicate.kind === "or") {
    const at = random(predicate.operands.length + 1);
    if (at === predicate.operands.length) return { ...predicate, operands: [...predicate.operands, leafOf(fields, random)] };
    if (random(4) === 0 && predicate.operands.length > 1) return { ...predicate, operands: predicate.operands.filter((_, index) => index !== at) };
    return { ...predicate, operands: predicate.operands.map((operand, index) => (index === at ? changed(operand, fields, random) : operand)) };
  }
  if (predicate.kind === "not") return { ...predicate, operand: changed(predicate.operand, fields, random) };
  if (predicate.kind !== "comparison") return random(2) === 0 ? predicate : { kind: "not", operand: predicate };
  if (random(3) === 0) return { ...predicate, caseSensitive: !predicate.caseSensitive };
  if (typeof predicate.values[0] === "number" || predicate.operator === "regex") return { ...predicate, values: predicate.values.slice(0, 1) };
  return { ...predicate, values: [...predicate.values, textOf(random, 2)] };
}

/** Absent, all texts of up to three letters, longer ones at random, and lists of two. */
function textValues(random: Random, path: boolean): readonly FieldValue[] {
  const alphabet = path ? ["a", "b", "A", ".", "\\"] : letters;
  const one = alphabet;
  const two = one.flatMap((text) => alphabet.map((letter) => text + letter));
  const three = two.flatMap((text) => alphabet.map((letter) => text + letter));
  const longer = Array.from({ length: 40 }, () => Array.from({ length: 4 + random(3) }, () => pick(alphabet, random)).join(""));
  const texts = [...one, ...two, ...three, ...longer];
  return [null, ...texts, ...Array.from({ length: 60 }, () => [pick(texts, random), pick(texts, random)])];
}

/** Events whose derived fields are what their base field says. */
function eventsOf(fields: readonly string[], random: Random): readonly Event[] {
  const bases = fields.filter((field) => field !== "process.name" && field !== "file.extension" && field !== "file.directory");
  const values = bases.map((field): readonly FieldValue[] => (field === "process.pid" ? [null, 0, 1, 2, 3, 4, [0, 3]] : textValues(random, bases.length < fields.length)));
  const count = bases.length === 1 ? (values[0]?.length ?? 0) : 400;
  return Array.from({ length: count }, (_, at) => ({
    class: "process_creation",
    time: 0,
    fields: Object.fromEntries(bases.map((field, index) => [field, bases.length === 1 ? ((values[0] as readonly FieldValue[])[at] as FieldValue) : pick(values[index] as readonly FieldValue[], random)])),
  }));
}

const random = suite("comparing random predicates");

random("no verdict is contradicted by an event, and few are unknown", () => {
  const next = randomNumbers(Number(process.env["ISORULE_SEED"] ?? 4));
  const pools = fieldSets.map((fields) => eventsOf(fields, next));
  const counts: Record<string, number> = {};
  for (let pair = 0; pair < pairs; pair++) {
    const set = pick([0, 0, 0, 1, 1, 2, 3, 4, 5], next);
    const fields = fieldSets[set] as readonly string[];
    const depth = 1 + next(3);
    const left = predicateOf(fields, next, depth);
    const right = next(2) === 0 ? predicateOf(fields, next, depth) : changed(left, fields, next);
    const { verdict, onlyLeft, onlyRight, reason } = comparePredicates(left, right);
    counts[verdict] = (counts[verdict] ?? 0) + 1;
    const [inLeft, inRight] = [compilePredicate(left), compilePredicate(right)];
    const shown = (event: Event | undefined): string => `${verdict} ${reason ?? ""}: ${JSON.stringify({ left, right, event })}`;
    assert.not(reason === "witness", shown(undefined));
    if (onlyLeft !== undefined) assert.ok(inLeft(onlyLeft) && !inRight(onlyLeft), shown(onlyLeft));
    if (onlyRight !== undefined) assert.ok(inRight(onlyRight) && !inLeft(onlyRight), shown(onlyRight));
    assert.is(onlyLeft !== undefined, verdict === "narrower" || verdict === "changed" || verdict === "disjoint" || (verdict === "unknown" && onlyLeft !== undefined), shown(undefined));
    assert.is(onlyRight !== undefined, verdict === "wider" || verdict === "changed" || verdict === "disjoint" || (verdict === "unknown" && onlyRight !== undefined), shown(undefined));
    if (verdict === "changed" || verdict === "unknown") continue;
    for (const event of pools[set] as readonly Event[]) {
      const [ofLeft, ofRight] = [inLeft(event), inRight(event)];
      if (verdict === "equal" && ofLeft !== ofRight) assert.unreachable(shown(event));
      if (verdict === "narrower" && ofRight && !ofLeft) assert.unreachable(shown(event));
      if (verdict === "wider" && ofLeft && !ofRight) assert.unreachable(shown(event));
      if (verdict === "disjoint" && ofLeft && ofRight) assert.unreachable(shown(event));
    }
  }
  for (const verdict of ["equal", "narrower", "wider", "changed", "disjoint"]) assert.ok((counts[verdict] ?? 0) > pairs / 100, `${verdict}: ${JSON.stringify(counts)}`);
  assert.ok((counts["unknown"] ?? 0) < pairs / 100, JSON.stringify(counts));
  if (process.env["ISORULE_ALL"] === "1") process.stdout.write(`${JSON.stringify(counts)}\n`);
});

random.run();

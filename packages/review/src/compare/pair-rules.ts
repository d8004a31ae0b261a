import type { Fidelity, Rule } from "@isorule/core";
import type { SourceFileSide } from "../model/question.js";

/** A rule of one revision with its file. */
export interface PlacedSource {
  readonly source: SourceFileSide;
  readonly rule: Rule;
  readonly fidelity: Exclude<Fidelity, "dropped">;
  /** Position among the rules of the file. */
  readonly at: number;
}

/** A rule in both revisions, or in one of them. */
export interface RulePair {
  readonly key: string;
  readonly base?: PlacedSource;
  readonly head?: PlacedSource;
}

/**
 * Finds the rules of two revisions that are one rule: by id, and where one has no id or a new one by its file; a file
 * that has moved is known by its text, else by the title of its rule.
 */
export function pairRules(base: readonly SourceFileSide[], head: readonly SourceFileSide[]): readonly RulePair[] {
  const open = { base: placed(base), head: placed(head) };
  const pairs: RulePair[] = [];
  const match = (keyOf: (each: PlacedSource) => string | undefined): void => {
    const lefts = group(open.base, keyOf);
    const rights = group(open.head, keyOf);
    for (const [key, left] of lefts) {
      const right = rights.get(key) ?? [];
      // Of several with one key nobody knows which is which.
      const [one, other] = [left[0], right[0]];
      if (left.length !== 1 || right.length !== 1 || one === undefined || other === undefined) continue;
      pairs.push({ key: keyOfRule(other), base: one, head: other });
      open.base = open.base.filter((each) => each !== one);
      open.head = open.head.filter((each) => each !== other);
    }
  };
  match(({ rule, source }) => (rule.id === "" ? undefined : `${rule.id.toLowerCase()} ${source.file}`));
  match(({ rule }) => (rule.id === "" ? undefined : rule.id.toLowerCase()));
  match(({ source, at, rule }) => (rule.id === "" ? `${source.file} ${at}` : undefined));
  match(({ source }) => source.file);
  match(({ source, at }) => `${at} ${source.text}`);
  match(({ rule, source }) => (rule.title === "" ? undefined : `${source.format} ${rule.title}`));
  for (const each of open.base) pairs.push({ key: keyOfRule(each), base: each });
  for (const each of open.head) pairs.push({ key: keyOfRule(each), head: each });
  return pairs;
}

function placed(sources: readonly SourceFileSide[]): readonly PlacedSource[] {
  return sources.flatMap((source) =>
    source.rules.map((rule, at): PlacedSource => ({ source, rule, at, fidelity: source.fidelities[at] === "approximate" ? "approximate" : "exact" })),
  );
}

/** See `RuleReview.key`. */
function keyOfRule({ rule, source, at }: PlacedSource): string {
  if (rule.id !== "") return rule.id.toLowerCase();
  return source.rules.length > 1 ? `${source.file}#${at + 1}` : source.file;
}

function group<Each>(all: readonly Each[], keyOf: (each: Each) => string | undefined): ReadonlyMap<string, readonly Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const key = keyOf(each);
    if (key === undefined) continue;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [each]);
    else known.push(each);
  }
  return groups;
}

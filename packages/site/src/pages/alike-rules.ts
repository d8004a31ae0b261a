import { factsOf, nativeAliases } from "@isorule/catalog";
import type { SiteDetection, SiteInput } from "../model/site-input.js";
import type { SiteContext } from "./site-context.js";

/** A rule of the catalog that looks for values that a detection looks for. */
export interface AlikeRule {
  /** Its place in the catalog. */
  readonly rule: number;
  /** How many values both look for. */
  readonly shared: number;
  /** What was shown of the two, where the detection is in the catalog, too. */
  readonly verdict: "equal" | "narrower" | "wider" | undefined;
}

/** A value of this part of all rules tells nothing. */
const mostReach = 0.05;

/** So many are named. */
const most = 6;

/** Finds the rules of the catalog that are nearest to a detection; made once for a site. */
export type AlikeFinder = (detection: SiteDetection) => readonly AlikeRule[];

/** The finder of a site: values are compared as the catalog compares them, so that the spelling of a product is no matter. */
export function alikeFinder({ backends, catalog }: SiteInput): AlikeFinder {
  if (catalog === undefined) return () => [];
  const aliases = nativeAliases(backends);
  const places = new Map<string, number>();
  for (const [at, { name, operator, value, spellings }] of catalog.values.entries()) for (const text of [value, ...spellings]) places.set(keyOf(name, operator, text), at);
  return ({ file, rule, source }) => {
    const facts = factsOf({ vendor: "", language: "isorule", file, at: 0, text: source, rule, fidelity: "exact", losses: [] }, aliases);
    const values = new Set(facts.predicates.filter(({ excluded }) => !excluded).flatMap(({ name, values: own }) => own.flatMap(({ operator, text }) => places.get(keyOf(name, operator, text)) ?? [])));
    const own = catalog.rules.findIndex(({ id, language }) => language === "isorule" && id.toLowerCase() === rule.id.toLowerCase());
    const found = new Map<number, { shared: number; score: number }>();
    for (const value of values) {
      const rules = catalog.values[value]?.rules ?? [];
      if (rules.length > Math.max(20, catalog.rules.length * mostReach)) continue;
      for (const other of rules) {
        const before = found.get(other) ?? { shared: 0, score: 0 };
        found.set(other, { shared: before.shared + 1, score: before.score + Math.log2(catalog.rules.length / rules.length + 1) });
      }
    }
    for (const { rule: one, other } of catalog.relations) if (own >= 0 && (one === own || other === own)) found.set(one === own ? other : one, { shared: found.get(one === own ? other : one)?.shared ?? 0, score: Infinity });
    const techniques = new Set(rule.attack.map(({ technique }) => technique));
    return [...found]
      .map(([at, { shared, score }]) => {
        const other = catalog.rules[at];
        const isSame = other?.techniques.some((id) => techniques.has(id)) === true;
        const all = other?.predicates.reduce((sum, { values: all }) => sum + all.length, 0) ?? 0;
        // A rule of a hundred values has some in common with everything.
        return { at, shared, isSame, score: ((isSame ? 2 : 1) * score) / Math.sqrt(Math.max(1, all)) };
      })
      .filter(({ at, isSame, shared }) => catalog.rules[at]?.language !== "isorule" && (shared !== 1 || isSame))
      .sort((one, other) => other.score - one.score || one.at - other.at)
      .slice(0, most)
      .map(({ at, shared }) => ({ rule: at, shared, verdict: verdictOf(catalog.relations, own, at) }));
  };
}

function verdictOf(relations: NonNullable<SiteContext["catalog"]>["relations"], own: number, other: number): AlikeRule["verdict"] {
  const found = relations.find((each) => (each.rule === own && each.other === other) || (each.rule === other && each.other === own));
  if (found === undefined || own < 0) return undefined;
  return found.verdict === "equal" ? "equal" : found.rule === other ? "narrower" : "wider";
}

function keyOf(name: string, operator: string, text: string): string {
  return `${name}\n${operator}\n${text.toLowerCase()}`;
}

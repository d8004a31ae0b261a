import type { Branch, Filter, RawSource, Term } from "../query.js";

/** A branch over raw events. */
export type RawBranch = Branch & { readonly filter: Filter<RawSource> };

/** Places with the same conditions whose terms differ in the values of one field are one place with all of these values. */
export function mergePlaces(branches: readonly RawBranch[]): readonly RawBranch[] {
  const merged: RawBranch[] = [];
  for (const branch of branches) {
    const at = merged.findIndex((each) => differingTerm(each, branch) !== undefined);
    const same = merged[at];
    const field = same === undefined ? undefined : differingTerm(same, branch);
    if (same === undefined || field === undefined) merged.push(branch);
    else merged[at] = { ...same, filter: { ...same.filter, source: { kind: "raw", terms: joinTerms(same.filter.source.terms, branch.filter.source.terms, field) } } };
  }
  return merged;
}

/** The only field in whose values the terms of two places differ; undefined when more is different. */
function differingTerm(left: RawBranch, right: RawBranch): string | undefined {
  if (left.step !== right.step || left.filter.source.terms.length !== right.filter.source.terms.length) return undefined;
  const rest = ({ filter, step }: RawBranch): string => JSON.stringify([step, filter.search, filter.where, filter.source.terms.map(({ field }) => field)]);
  if (rest(left) !== rest(right)) return undefined;
  const differing = left.filter.source.terms.filter(({ values }, index) => JSON.stringify(values) !== JSON.stringify(right.filter.source.terms[index]?.values));
  return differing.length === 1 ? differing[0]?.field : undefined;
}

function joinTerms(left: readonly Term[], right: readonly Term[], field: string): readonly Term[] {
  return left.map((term, index) => (term.field === field ? { field, values: [...new Set([...term.values, ...(right[index]?.values ?? [])])] } : term));
}

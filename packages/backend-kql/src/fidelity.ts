import type { FidelityTable } from "@isorule/core";

/** What the language can say of each construct. */
export const fidelity: FidelityTable = {
  predicates: {
    and: { fidelity: "exact", note: "`and`; operands at the top stand in a `where` each." },
    or: { fidelity: "exact", note: "`or` with parentheses; long chains become trees, because the language service gives up at 490 operands." },
    not: { fidelity: "exact", note: "`!~`, `!in~`, `!contains` and their like on text, which is never null; `not(...)` over conditions that are made false where they would be null." },
    comparison: { fidelity: "exact", note: "See the operators. Letters outside of ASCII without case are approximate: their folding is not documented." },
    fieldComparison: { fidelity: "exact", note: "Both sides by name; a side that could be empty is asked to be there." },
    exists: { fidelity: "exact", note: "`isnotempty`, or `isnotnull` on numbers. Text is never null, so that absent and empty are one." },
    keyword: { fidelity: "approximate", note: "`* contains`: column by column, the product's own columns included." },
    constant: { fidelity: "exact", note: "`true` and `false`." },
  },
  operators: {
    equals: { fidelity: "exact", note: "`=~` and `in~`, or `==` and `in` with case; numbers and booleans in the type of the column." },
    contains: { fidelity: "exact", note: "`contains` or `contains_cs`, never `has`, which compares whole terms." },
    startsWith: { fidelity: "exact", note: "`startswith` or `startswith_cs`." },
    endsWith: { fidelity: "exact", note: "`endswith` or `endswith_cs`." },
    like: { fidelity: "exact", note: "`matches regex` with both ends anchored." },
    regex: { fidelity: "exact", note: "`matches regex`, a search; classes and word boundaries are spelled in ASCII." },
    cidr: { fidelity: "exact", note: "`ipv4_is_in_any_range` and `ipv6_is_in_any_range`, by the family of the network." },
    lt: { fidelity: "exact", note: "`<`; text and hexadecimal columns are converted." },
    lte: { fidelity: "exact", note: "`<=`; text and hexadecimal columns are converted." },
    gt: { fidelity: "exact", note: "`>`; text and hexadecimal columns are converted." },
    gte: { fidelity: "exact", note: "`>=`; text and hexadecimal columns are converted." },
  },
  detections: {
    signal: { fidelity: "exact", note: "A pipeline of `where`; events that may be in several tables are the union of them." },
    any: { fidelity: "exact", note: "The union of its parts in one query." },
    all: { fidelity: "exact", note: "One pipeline with all conditions." },
    sequence: { fidelity: "exact", note: "By joins with a time window, or by `scan` in Microsoft Sentinel. A hit for each last event; one for several of the same instant." },
    together: { fidelity: "exact", note: "A join of the events with those of the window before each." },
    count: { fidelity: "exact", note: "`prev` for lower bounds, a join with the window for others; the window slides. A record of two counted classes (registry_set and registry_event) counts for each, which is told." },
    distinct: { fidelity: "exact", note: "`make_set_if` over the window, up to 1,048,576 values; never `dcount`, which estimates." },
    aggregate: { fidelity: "exact", note: "`sum` and `avg` over the window; percentiles by nearest rank from the sorted values, because `percentile` estimates." },
  },
};

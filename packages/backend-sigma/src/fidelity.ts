import type { FidelityTable } from "@isorule/core";

const text = "Without case, `|cased` with it. Literal `*`, `?` and backslashes are escaped as the rules specification says; which characters outside ASCII fold is up to the target.";

/** What Sigma 2.1 can say of each construct, and how it is written. */
export const sigmaFidelity: FidelityTable = {
  predicates: {
    and: { fidelity: "exact", note: "Items of one map, or named searches joined by `and`. Two texts for one field and modifier become `|all`." },
    or: { fidelity: "exact", note: "A list of values, a list of maps, or named searches joined by `or`." },
    not: { fidelity: "exact", note: "`not` over a search of its own, named `filter_*`. Sigma evaluates it as the complement: an event without the field is not filtered." },
    comparison: { fidelity: "exact", note: "A field with modifiers; see the operators." },
    fieldComparison: {
      fidelity: "approximate",
      note: "`|fieldref` for equality without case, exact. With contains, startsWith and endsWith the modifiers are chained, which pySigma reads and the specification does not mention. Order and case cannot be said. Two empty fields are not equal: the first one must not be empty.",
    },
    exists: {
      fidelity: "exact",
      note: "Text: `field: '?*'`, at least one character, because `|exists` looks at the presence of a field and not at its value, and absent, null and empty are the same here. Numbers, booleans, addresses and times: `not` over `field: null`, which matches an absent field too.",
    },
    keyword: { fidelity: "approximate", note: "A list of texts. The specification leaves it to the target what the full log message is and whether parts of words count." },
    constant: { fidelity: "dropped", note: "A detection has to select something; only inside a larger condition it is folded away." },
  },
  operators: {
    equals: { fidelity: "exact", note: `${text} A text of digits for a number field is written as a number.` },
    contains: { fidelity: "exact", note: text },
    startsWith: { fidelity: "exact", note: text },
    endsWith: { fidelity: "exact", note: text },
    like: { fidelity: "exact", note: "Wildcards in the value; a `*` at the ends becomes contains, startswith or endswith." },
    regex: {
      fidelity: "exact",
      note: "`|re` with `|i`, `|m`, `|s`, spelled with the metacharacters of the modifiers appendix: `\\d`, `\\w`, `\\s` become ASCII classes. Approximate where it ends in `$` (PCRE also matches before a last line break) or uses `\\b`. A pattern that matches nothing at all also asks for a value that is not empty.",
    },
    cidr: { fidelity: "exact", note: "`|cidr`, IPv4 and IPv6; a single address is written with its full prefix length." },
    lt: { fidelity: "exact", note: "`|lt`. Not for fields of hexadecimal text." },
    lte: { fidelity: "exact", note: "`|lte`. Not for fields of hexadecimal text." },
    gt: { fidelity: "exact", note: "`|gt`. Not for fields of hexadecimal text." },
    gte: { fidelity: "exact", note: "`|gte`. Not for fields of hexadecimal text." },
  },
  detections: {
    signal: { fidelity: "exact", note: "A plain rule; one for each place in which the events are found." },
    any: { fidelity: "exact", note: "Several documents in one file." },
    all: { fidelity: "exact", note: "One rule with the conditions of all signals." },
    sequence: {
      fidelity: "approximate",
      note: "`temporal_ordered` over base rules, which ask for the keys to be present. The specification does not say whether equal times are in order, nor that two steps are two events; whether the window includes its last instant is left to the engine too. A signal that is two steps is dropped.",
    },
    together: { fidelity: "exact", note: "`temporal` over base rules, which ask for the keys to be present. Whether letter case of the keys matters and whether the window includes its last instant is left to the engine." },
    count: {
      fidelity: "exact",
      note: "`event_count`. Signals of one log source are joined to one base rule, so that an event that matches two is counted once. Classes that share events, such as registry_set and registry_event, make it approximate. An upper bound is approximate: the specification does not say when the window is measured. An engine with windows on clock boundaries has to warn by the specification.",
    },
    distinct: { fidelity: "exact", note: "`value_count` with the field in its condition. An upper bound is approximate, as for a count." },
    aggregate: { fidelity: "approximate", note: "`value_sum` with a lower bound is exact for numbers that are not negative. `value_avg`, upper bounds and `value_percentile` are approximate: when the window is measured and how a percentile is given is left open." },
  },
};

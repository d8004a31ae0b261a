import type { FidelityTable } from "@isorule/core";

/** What EQL can say of each construct of a rule. */
export const eqlFidelity: FidelityTable = {
  predicates: {
    and: { fidelity: "exact", note: "`and` with full parentheses" },
    or: { fidelity: "exact", note: "`or` with full parentheses; alternatives on one field are one list" },
    not: {
      fidelity: "exact",
      note: "`not` where every stream maps the field; over an optional field it becomes `(?f == null or not ...)`, so that an unmapped field counts as absent",
    },
    comparison: { fidelity: "exact", note: "by operator and type of the field; see the operators. Keyword fields do not index values longer than 1,024 characters" },
    fieldComparison: {
      fidelity: "exact",
      note: "functions of two fields: `startsWith~(f, g) and startsWith~(g, f)` for equal, `subtract(f, g) < 0` for the order of numbers; dropped where a field may hold a list",
    },
    exists: { fidelity: "exact", note: '`f : "?*"` for text, because Elastic Defend indexes empty texts; `f != null` for other types' },
    keyword: { fidelity: "approximate", note: "EQL has no search over all fields: the query looks in the fields that the mapping names for it, such as the command line; dropped where it names none" },
    constant: { fidelity: "exact", note: "`true` and `false`" },
  },
  operators: {
    equals: { fidelity: "exact", note: "`:`, or `in~` where the text has `*` or `?`; `==` and `in` with case; addresses by `cidrMatch`. Letters outside ASCII: approximate" },
    contains: { fidelity: "exact", note: '`: "*v*"`, `like "*v*"` with case; a text with `*` or `?` is a regular expression of at most 1,000 characters' },
    startsWith: { fidelity: "exact", note: '`: "v*"`, as contains' },
    endsWith: { fidelity: "exact", note: '`: "*v"`, as contains' },
    like: { fidelity: "exact", note: "`:` or `like`; as a regular expression where the pattern has an escaped `*` or `?`" },
    regex: {
      fidelity: "exact",
      note: "`regex` and `regex~` in Lucene's syntax: whole value, anchors at the edges translated, classes in both cases; inner anchors and word boundaries are dropped",
    },
    cidr: { fidelity: "exact", note: "`cidrMatch` on address fields; dropped on text" },
    lt: { fidelity: "exact", note: "`<` on number fields; dropped on text" },
    lte: { fidelity: "exact", note: "`<=` on number fields; dropped on text" },
    gt: { fidelity: "exact", note: "`>` on number fields; dropped on text" },
    gte: { fidelity: "exact", note: "`>=` on number fields; dropped on text" },
  },
  detections: {
    signal: { fidelity: "exact", note: "`category where ...`; `any where` with `event.category` for streams that put the events into different categories" },
    any: { fidelity: "exact", note: "alternatives that are single events are one query, in `any where` where their categories differ; each other one is a document of its own: no EQL query joins a sequence with an event by `or`" },
    all: { fidelity: "exact", note: "one event query with all the conditions" },
    sequence: {
      fidelity: "approximate",
      note: "`sequence by ... with maxspan=...`: events of one instant get an order, and keys compare with case. The same keys alert in the same window; how many alerts there are differs",
    },
    together: { fidelity: "approximate", note: "a sequence for each order of at most three steps; one event cannot be two steps. Dropped for more steps" },
    count: { fidelity: "approximate", note: "`[...] with runs=N` for at least N events, N up to 100; keys compare with case. Exact without keys; upper bounds and other numbers are dropped" },
    distinct: { fidelity: "dropped", note: "EQL has no functions over several events; a Kibana threshold rule counts different values" },
    aggregate: { fidelity: "dropped", note: "EQL has no functions over several events; an ES|QL rule computes sums and averages" },
  },
};

import type { FidelityTable } from "@isorule/core";

/** What the Splunk backend says of each construct. */
export const splFidelity: FidelityTable = {
  predicates: {
    and: { fidelity: "exact", note: "Conjuncts that a search can say are in the base search; the others are in a where after it." },
    or: { fidelity: "exact", note: "Always in parentheses: OR binds tighter than AND in searches, and the other way round in where." },
    not: {
      fidelity: "exact",
      note: "NOT f=\"v\" in searches, never f!=\"v\", which asks for the field to be there. In where each leaf is written so that it is never null (coalesce, if(...,1,0)=1), so NOT is the plain complement. Rests on the manual pages \"Difference between NOT and !=\", coalesce and if.",
    },
    comparison: {
      fidelity: "exact",
      note: "See the operators. That a search compares a field of several values with each of them, and match() too, is practice and not in the manual; a column that the mapping marks as a list uses mvfind, which is. Fields that were cut out of XML keep &amp;, &lt; and &gt;, as published searches show: both spellings are looked for, and a text that could begin or end inside of an entity goes to where behind replace(). Unnamed event data is looked for between its tags.",
    },
    fieldComparison: { fidelity: "exact", note: "In where, with lower(), split and substr, and a letter added so that texts of digits are not compared as numbers. Fields of several values are not considered." },
    exists: { fidelity: "exact", note: "(f=* AND NOT f=\"\"), because the manual does not say whether f=* takes an empty value. In data models the filler text of the model counts as missing, which is approximate." },
    keyword: {
      fidelity: "exact",
      note: "match(_raw, ...) between the tags of XML, in the values of JSON and of pairs, and anywhere in a line of a log; the rendered message of a Windows event is no part of its XML. Approximate on records of another form, whose names are searched as well. Left out in data models, which have no text.",
    },
    constant: { fidelity: "exact", note: "1=1 or 1=0 in where." },
  },
  operators: {
    equals: { fidelity: "exact", note: "f=\"v\" or f IN (...), which ignore case. In where, match with \\z, for a value with a star, a control character, blanks at its ends or the form of a network, and with case. How letters outside ASCII fold is not documented, so that match gets both cases of each. A number is compared by its digits, so 5 does not find 5.0. That IN takes a field name in quotes, which names with blanks and hyphens need, is not in the manual." },
    contains: { fidelity: "exact", note: "f=\"*v*\" on the extracted value, never a bare term, which would match whole words only." },
    startsWith: { fidelity: "exact", note: "f=\"v*\"" },
    endsWith: { fidelity: "exact", note: "f=\"*v\"" },
    like: { fidelity: "exact", note: "Stars are the wildcards of searches; exactly one character and ordinary stars go to match(), where one character may be one byte: whether the engine reads UTF-8 is not documented. The manual warns of wildcards beside punctuation in the middle of a value; what it means for field values is not said." },
    regex: { fidelity: "exact", note: "match() with PCRE; anchors and dots are written out so that no option of the engine changes them. A pattern beyond match_limit of limits.conf counts as no match." },
    cidr: { fidelity: "exact", note: "f=\"10.0.0.0/8\" on address columns of raw events; cidrmatch in where elsewhere, because tstats may compare networks as text." },
    lt: { fidelity: "exact", note: "f<5 on columns of numbers; tonumber in where on columns of text, where a search would order what is no number as text, and for hexadecimal ids." },
    lte: { fidelity: "exact", note: "f<=5, as lt." },
    gt: { fidelity: "exact", note: "f>5, as lt." },
    gte: { fidelity: "exact", note: "f>=5, as lt." },
  },
  detections: {
    signal: { fidelity: "exact", note: "A base search, or tstats with every field that later conditions read in its BY clause; fillnull_value keeps rows in which one is missing. tstats makes a row of each value of a field that has several (hashes), so that a where after it sees them one by one." },
    any: { fidelity: "exact", note: "One search over raw events: OR, or branches of multisearch. Data models take one search for each dataset, and for each window." },
    all: { fidelity: "exact", note: "One event that meets all conditions." },
    sequence: {
      fidelity: "exact",
      note: "multisearch, sort 0 and one streamstats for each step but the last, which carries the latest start; steps of one instant do not count as an order. No transaction, join, append or row cap. One page of the manual speaks of 10,000 events for streamstats without a window and another of all; rows of one key stand together, so that only a key with more is touched. Keys with several values are not considered. In data models a chain of tstats with prestats and append, in whole seconds, which is approximate.",
    },
    together: { fidelity: "exact", note: "The latest time of each step by streamstats; approximate in data models, as for a sequence." },
    count: { fidelity: "exact", note: "The time of the N-th last event by streamstats window=N global=f, up to 10,000. Upper bounds are judged on the last event of an instant. An event that several signals of one class match counts once; a record that two classes hold (registry_set and registry_event) counts for each. Approximate in data models, which use time_window." },
    distinct: { fidelity: "approximate", note: "streamstats time_window with dc, in whole seconds: the manual does not say whether the edge of the window counts, and a window holds 10,000 events at most." },
    aggregate: { fidelity: "approximate", note: "streamstats time_window with sum, avg or exactperc, which may interpolate. Left out in data models." },
  },
};

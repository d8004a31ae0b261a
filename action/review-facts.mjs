import { field } from "./github-api.mjs";

/**
 * What a review says in short: from its JSON, as `schemas/review.schema.json` has it.
 */

/**
 * @typedef {object} ReviewFacts
 * @property {string} verdict the worst of all rules that are in both revisions; `equal` where there are none
 * @property {Readonly<Record<"narrower" | "wider" | "changed" | "unknown" | "unfaithful" | "stale" | "failing", number>>} counts
 * @property {boolean} isEmpty whether there is nothing to say
 */

/** Worst first: a lost event weighs more than a new one, and what is not known may be either. */
const worstFirst = ["disjoint", "changed", "narrower", "unknown", "wider", "equal"];

/**
 * @param {string | undefined} text the JSON
 * @returns {ReviewFacts | undefined} undefined for what is no review
 */
export function reviewFacts(text) {
  const review = text === undefined ? undefined : parsed(text);
  const summary = field(review, "summary");
  if (typeof summary !== "object" || summary === null) return undefined;
  const verdicts = field(summary, "verdicts");
  const documents = field(summary, "documents");
  return {
    verdict: worstFirst.find((verdict) => count(verdicts, verdict) > 0) ?? "equal",
    counts: {
      narrower: count(verdicts, "narrower"),
      wider: count(verdicts, "wider"),
      changed: count(verdicts, "changed") + count(verdicts, "disjoint"),
      unknown: count(verdicts, "unknown"),
      unfaithful: count(documents, "unfaithful"),
      stale: count(documents, "stale"),
      failing: count(summary, "failing"),
    },
    isEmpty: isEmptyList(field(review, "rules")) && isEmptyList(field(review, "findings")),
  };
}

/** @param {unknown} numbers @param {string} name */
function count(numbers, name) {
  const value = field(numbers, name);
  return typeof value === "number" && Number.isInteger(value) ? value : 0;
}

/** @param {unknown} value */
function isEmptyList(value) {
  return Array.isArray(value) && value.length === 0;
}

/**
 * @param {string} text
 * @returns {unknown}
 */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import type { TemplateRenderer } from "@isorule/core";
import { wholeSeconds } from "../lower/lower-window.js";
import type { Limit, Window } from "../query.js";
import { quoteText } from "./literals.js";
import { numberText } from "./search-text.js";

/**
 * The stages that decide on the events of a window, after the branches have been put together.
 *
 * @param combined whether other parts of the query can fire too; then the stages mark hits instead of filtering
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/streamstats
 */
export function printWindow(window: Window, combined: boolean, render: TemplateRenderer): string {
  const common = { keys: window.keys.map((key) => `str(${key})`).join(", "), by: window.keys.join(" ") };
  const decide = (condition: string): string => (combined ? `| eval fires=if(${condition}, 1, fires)` : `| where ${condition}`);
  // Events of other windows lack the keys of this one, but still hold what those windows wrote into the same fields.
  const own = combined && window.kind !== "sequence" ? `isnotnull(${window.keys[0] ?? "_time"}) AND ` : "";
  const decideOwn = (condition: string): string => decide(own + condition);
  const within = (start: string): string => `round(_time-${start}, 3)<=${numberText(window.seconds)}`;
  switch (window.kind) {
    case "sequence":
      return render("sequence", { ...common, ...sequence(window.steps), decision: decide(sequenceCondition(window.steps, within)) });
    case "together": {
      const numbers = window.steps.map((_, index) => index + 1);
      return render("together", {
        ...common,
        times: window.steps.map((step, index) => `time_${index + 1}=if(step=${quoteText(step)}, _time, null())`).join(", "),
        latest: numbers.map((number) => `max(time_${number}) AS latest_${number}`).join(" "),
        decision: decideOwn(numbers.map((number) => within(`latest_${number}`)).join(" AND ")),
      });
    }
    case "count":
      return render("count", { ...common, ...count(window, within, decideOwn) });
    case "measure": {
      const closing = !window.growing || window.limits.some(({ operator }) => operator !== ">=" && operator !== ">");
      const measured = window.zero ? "coalesce(measured, 0)" : "measured";
      const conditions = window.limits.map((limit) => limitText(measured, limit));
      const span = `${wholeSeconds(window.seconds)}s`;
      return render("measure", { ...common, closing, span, function: window.function, decision: decideOwn(closingText(closing, conditions)) });
    }
  }
}

/**
 * One pass for each step but the last: it carries the latest start of what came before. On the same instant later steps
 * stand first, so that an event of that instant is never taken for an earlier one.
 */
function sequence(steps: readonly string[]): { readonly order: string; readonly passes: readonly object[] } {
  const order = steps.map((step, index) => `step=${quoteText(step)}, ${steps.length - index}`).join(", ");
  const passes = steps.slice(0, -1).map((step, index) => ({
    number: index + 1,
    step: quoteText(step),
    start: index === 0 ? "_time" : `latest_${index}`,
  }));
  return { order, passes };
}

function sequenceCondition(steps: readonly string[], within: (start: string) => string): string {
  const last = `step=${quoteText(steps.at(-1) ?? "")}`;
  if (steps.length < 2) return last;
  const latest = `latest_${steps.length - 1}`;
  return `${last} AND ${latest}<_time AND ${within(latest)}`;
}

type CountWindow = Extract<Window, { kind: "count" }>;

/** At least N events in the window: the N-th last event, this one included, is not too old. */
function count(window: CountWindow, within: (start: string) => string, decide: (condition: string) => string): object {
  const numbers = new Set<number>();
  const atLeast = (number: number): string => {
    numbers.add(number);
    return `count_${number}=${number} AND ${within(`first_${number}`)}`;
  };
  const conditions: string[] = [];
  if (window.least > 1) conditions.push(atLeast(window.least));
  if (window.below !== undefined) conditions.push(`NOT (${atLeast(window.below)})`);
  for (const value of window.not) {
    const above = `(${atLeast(value + 1)})`;
    conditions.push(value === 1 ? above : `(NOT (${atLeast(value)}) OR ${above})`);
  }
  const closing = window.below !== undefined || window.not.length > 0;
  if (conditions.length === 0) conditions.push(`isnotnull(${window.keys[0] ?? "_time"})`);
  return { numbers: [...numbers].sort((a, b) => a - b), closing, decision: decide(closingText(closing, conditions)) };
}

/** What more events of the same instant can undo is judged on the last of them, which has counted the others. */
function closingText(closing: boolean, conditions: readonly string[]): string {
  return [...(closing ? ["closes=1"] : []), ...conditions].join(" AND ");
}

function limitText(measured: string, limit: Limit): string {
  return `${measured}${limit.operator}${numberText(limit.value)}`;
}

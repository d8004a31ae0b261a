import { type PrintedQuery, templateRenderer } from "@isorule/core";
import { templates } from "../generated/templates.js";
import { absentText } from "../lower/place.js";
import type { Branch, DatasetSource, Filter, SplQuery } from "../query.js";
import { whereText } from "./eval-text.js";
import { quoteText } from "./literals.js";
import { printWindow } from "./print-window.js";
import { filterAlternatives, filterLines } from "./search-text.js";

const render = templateRenderer(templates);

/** The text of a query: conditions in the skeleton of its template. No literal holds a line break, so every line is one. */
export function printQuery(query: SplQuery): PrintedQuery {
  const lines = queryText(query).split("\n").map((line) => line.trimEnd());
  const text = lines.filter((line) => line !== "").join("\n");
  return { part: query.part, text, units: query.units };
}

function queryText(query: SplQuery): string {
  switch (query.kind) {
    case "search": {
      const [only] = query.filters;
      const search = query.filters.length === 1 && only !== undefined ? indented(filterLines(only).join("\n"), 2) : filterAlternatives(query.filters);
      return render("search", { search, where: "" });
    }
    case "dataset":
      return datasetText(query.filters);
    case "branches":
      return branchesText(query);
  }
}

function datasetText(filters: readonly Filter<DatasetSource>[]): string {
  const [first] = filters;
  if (first === undefined) throw new Error("Invariant: a query has a filter");
  const { datamodel, show } = first.source;
  const conditions = filters.length === 1 ? filterLines(first).join("\n") : filterAlternatives(filters);
  return render("dataset", {
    absent: quoteText(absentText),
    datamodel,
    dataset: datasetName(datamodel),
    conditions: indented(conditions, 6),
    // Without a field to group by there would be one row, also where nothing is found.
    fields: [...new Set([...show, ...filters.flatMap(({ read }) => read)])].join(" ") || "_time span=1s",
    where: indented(whereText(first.where), 2),
  });
}

function datasetName(datamodel: string): string {
  return datamodel.slice(datamodel.lastIndexOf(".") + 1);
}

type BranchesQuery = Extract<SplQuery, { kind: "branches" }>;

function branchesText(query: BranchesQuery): string {
  const [first] = query.branches;
  if (first === undefined) throw new Error("Invariant: a query has a branch");
  if (query.windows.length === 0 && query.branches.length === 1) {
    return render("search", { search: indented(filterLines(first.filter).join("\n"), 2), where: indented(whereText(first.filter.where), 2) });
  }
  const combined = query.windows.length > 1 || (query.windows.length === 1 && query.branches.some((branch) => branch.fires));
  const windows = query.windows.map((window) => printWindow(window, combined, render).trimEnd());
  return render("branches", { head: headText(query, combined).trimEnd(), windows, combined });
}

function headText(query: BranchesQuery, combined: boolean): string {
  const { branches } = query;
  if (branches.every((branch) => branch.filter.source.kind === "dataset")) return chainText(query);
  const keyed = keyedText(query, combined);
  const alone = branches.length === 1;
  const rows = branches.map((branch) => ({
    search: indented(filterLines(branch.filter).join("\n"), alone ? 2 : 8),
    where: indented(whereText(branch.filter.where), alone ? 2 : 8),
    assignments: assignmentText(branch, combined),
  }));
  return alone ? render("single-branch", { ...rows[0], keyed }) : render("multisearch", { branches: rows, keyed });
}

function assignmentText(branch: Branch, combined: boolean): string {
  const step = `step=${quoteText(branch.step)}`;
  const kept = branch.assignments.map(({ name, expression }) => `${name}=${expression}`);
  // A field of the events that is called step is read before the mark takes its place.
  const marked = branch.assignments.some(({ column }) => column === "step") ? [...kept, step] : [step, ...kept];
  // An event may hold a field called fires of its own, so that every branch sets it.
  return [...marked, ...(combined ? [branch.fires ? "fires=1" : "fires=null()"] : [])].join(", ");
}

/** Events without a key take no part in a window; those that fire by themselves stay. */
function keyedText(query: BranchesQuery, combined: boolean): string {
  if (query.windows.length === 0) return "";
  const windows = query.windows.map(({ keys }) => {
    const all = keys.map((key) => `isnotnull(${key})`).join(" AND ");
    return keys.length > 1 && (combined || query.windows.length > 1) ? `(${all})` : all;
  });
  const alone = query.branches.some((branch) => branch.fires) ? ["isnotnull(fires)"] : [];
  return [...alone, ...windows].join(" OR ");
}

/**
 * Several tstats in one search: with prestats=true each one but the first adds its rows to those before, and no row is
 * cut. Rows without a mark are those of the tstats just before it.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/tstats (append, prestats)
 */
function chainText(query: BranchesQuery): string {
  const [window] = query.windows;
  const rows = query.branches.map((branch, index) => {
    const filter = branch.filter as Filter<DatasetSource>;
    return {
      append: index === 0 ? "" : "append=true ",
      absent: quoteText(absentText),
      datamodel: filter.source.datamodel,
      conditions: indented(filterLines(filter).join("\n"), 6),
      fields: [...new Set([...branch.assignments.flatMap(({ column }) => column ?? []), ...filter.read])].join(" "),
      step: chainStep(branch, index),
    };
  });
  const keys = window?.keys ?? [];
  const names = [...new Set(query.branches.flatMap((branch) => branch.assignments.map(({ name }) => name)))];
  const skipped = query.branches.some((branch) => branch.filter.where.length > 0) ? ['step!="-"'] : [];
  // Upper bounds are judged at events without a value too, and stats drops the rows of an empty BY field.
  const valueless = window?.kind === "measure" && window.zero && window.limits.some(({ operator }) => operator !== ">=" && operator !== ">");
  const assigned = (name: string): string => {
    const expression = mergedExpression(query.branches, name);
    return valueless && name === "value" ? `coalesce(${expression}, ${quoteText(absentText)})` : expression;
  };
  return render("tstats-chain", {
    branches: rows,
    valueless,
    absent: quoteText(absentText),
    assignments: names.map((name) => `${name}=${assigned(name)}`).join(", "),
    keyed: [...skipped, ...keys.map((key) => `isnotnull(${key})`)].join(" AND "),
    by: names.join(" "),
  });
}

function chainStep(branch: Branch, index: number): string {
  const where = whereText(branch.filter.where);
  const mark = where === "" ? quoteText(branch.step) : `if(${indented(where, 4)}, ${quoteText(branch.step)}, "-")`;
  return index === 0 ? mark : `coalesce(step, ${mark})`;
}

function mergedExpression(branches: readonly Branch[], name: string): string {
  const expressions = [...new Set(branches.flatMap((branch) => branch.assignments.filter((each) => each.name === name).map(({ expression }) => expression)))];
  const [only] = expressions;
  return expressions.length === 1 && only !== undefined ? only : `coalesce(${expressions.join(", ")})`;
}

/** The text with its later lines moved to the right. */
function indented(text: string, blanks: number): string {
  return text.replaceAll("\n", `\n${" ".repeat(blanks)}`);
}

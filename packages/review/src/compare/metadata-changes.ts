import type { Rule } from "@isorule/core";
import type { ValueChange } from "../model/review.js";
import { cut } from "./condition-lines.js";

/** Characters of a value that are shown. */
const longest = 300;

type Texts = (rule: Rule) => string | readonly string[] | undefined;

/** What a rule says beside its detection, in the order in which a reviewer wants it. */
const parts: readonly (readonly [what: string, texts: Texts])[] = [
  ["id", ({ id }) => id],
  ["title", ({ title }) => title],
  ["severity", ({ severity }) => severity],
  ["confidence", ({ confidence }) => confidence],
  ["status", ({ status }) => status],
  ["ATT&CK", ({ attack }) => attack.map(({ technique, tactics }) => [technique, ...tactics].join(" "))],
  ["software", ({ software }) => software],
  ["false positives", ({ falsePositives }) => falsePositives],
  ["description", ({ description }) => description],
  ["explanation", ({ explanation }) => explanation],
  ["tuning", ({ tuning }) => tuning],
  ["data sources", ({ dataSources }) => dataSources],
  ["response", ({ response }) => response],
  ["investigation", ({ investigation }) => investigation],
  ["hunting", ({ hunting }) => hunting.map(({ name }) => name)],
  ["examples that must fire", ({ examples }) => examples.match.map(({ name }) => name)],
  ["examples that must not fire", ({ examples }) => examples.ignore.map(({ name }) => name)],
  ["tests", ({ tests }) => tests.map(({ name }) => name)],
  ["authors", ({ authors }) => authors],
  ["license", ({ license }) => license],
  ["references", ({ references }) => references.map(({ url }) => url)],
  ["related rules", ({ related }) => related.map(({ id, type }) => (type === undefined ? id : `${id} (${type})`))],
  ["tags", ({ tags }) => tags],
];

/** What changed about a rule beside its detection. */
export function metadataChanges(base: Rule, head: Rule): readonly ValueChange[] {
  return parts.flatMap(([what, texts]) => valueChange(what, texts(base), texts(head)));
}

/** A change of a text or a list; none where both are the same. */
export function valueChange(what: string, before: string | readonly string[] | undefined, after: string | readonly string[] | undefined): readonly ValueChange[] {
  if (Array.isArray(before) || Array.isArray(after)) {
    const [left, right] = [listOf(before), listOf(after)];
    const removed = left.filter((each) => !right.includes(each)).map((each) => cut(each, longest));
    const added = right.filter((each) => !left.includes(each)).map((each) => cut(each, longest));
    if (removed.length === 0 && added.length === 0) return [];
    return [{ what, ...(removed.length === 0 ? {} : { removed }), ...(added.length === 0 ? {} : { added }) }];
  }
  const [left, right] = [textOf(before), textOf(after)];
  if (left === right) return [];
  return [{ what, ...(left === undefined ? {} : { before: cut(left, longest) }), ...(right === undefined ? {} : { after: cut(right, longest) }) }];
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}

function textOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

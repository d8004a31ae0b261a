import { sigma } from "@isorule/backend-sigma/read";
import type { Rule } from "@isorule/core";
import type { CorpusFile } from "./corpus.js";

/** A rule before and after a change that somebody could have made. */
export interface RuleTextChange {
  /** What was changed, in words. */
  readonly what: string;
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

type Edit = readonly [what: string, edit: (text: string) => string];

/** Changes of the text of a Sigma rule; each is one that detection engineers make. */
const edits: readonly Edit[] = [
  ["a value removed", (text) => text.replace(/(\n +- .*)\n( +- .*)/, "$1")],
  ["the last value of a list removed", (text) => text.replace(/(\n( {8,})- [^\n]*)(\n\2- [^\n]*)(?=\n {0,7}\S)/, "$1")],
  ["a value added", (text) => text.replace(/\n( {8,})- ([^\n]*)\n/, "\n$1- $2\n$1- 'added-by-a-change'\n")],
  ["the order of two values", (text) => text.replace(/\n( {8,})- ([^\n]*)\n\1- ([^\n]*)\n/, "\n$1- $3\n$1- $2\n")],
  ["an exclusion added", (text) => text.replace(/\n( *)condition: ([^\n]*)\n/, "\n$1filter_added:\n$1    User: 'svc_backup'\n$1condition: ($2) and not filter_added\n")],
  ["an exclusion taken away", (text) => text.replace(/(\n *condition: [^\n]*?) and not [^\n]*\n/, "$1\n")],
  ["end for anywhere", (text) => text.replace("|endswith:", "|contains:")],
  ["anywhere for end", (text) => text.replace("|contains:", "|endswith:")],
  ["all for any", (text) => text.replace("|contains:", "|contains|all:")],
  ["any for all", (text) => text.replace("|contains|all:", "|contains:")],
  ["a field renamed", (text) => text.replace(/\n( +)Image(\||:)/, "\n$1ParentImage$2")],
  ["or for and", (text) => text.replace(/(\n *condition: [^\n]*?) and (?!not)/, "$1 or ")],
  ["another case", (text) => text.replace(/\n( {8,})- '([^'\n]*)'/, (_, indent: string, value: string) => `\n${indent}- '${value.toUpperCase()}'`)],
  ["the level", (text) => text.replace(/\nlevel: \w+/, "\nlevel: low")],
  ["a path made shorter", (text) => text.replace(/'\\([A-Za-z]+\.exe)'/, "'$1'")],
];

/** The changes of a text that change something. */
export function editsOf({ path, text }: CorpusFile): readonly RuleTextChange[] {
  return edits.flatMap(([what, edit]) => {
    const after = edit(text);
    return after === text ? [] : [{ what, path, before: text, after }];
  });
}

/** Pairs of rules of which one names the other as what it was made from or is like, or that have one id. */
export function relatedPairs(files: readonly CorpusFile[]): readonly RuleTextChange[] {
  const byId = new Map<string, CorpusFile[]>();
  for (const file of files) {
    const id = /^id: *['"]?([0-9a-f-]{36})/im.exec(file.text)?.[1]?.toLowerCase();
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), file]);
  }
  const pairs: RuleTextChange[] = [];
  for (const [id, [first, ...others]] of byId) {
    for (const other of others) if (first !== undefined && first.text !== other.text) pairs.push({ what: `one id ${id}`, path: `${first.path} → ${other.path}`, before: first.text, after: other.text });
  }
  for (const file of files) {
    for (const [, id = "", type = ""] of file.text.matchAll(/- id: *['"]?([0-9a-f-]{36})['"]?[^\n]*\n +type: *(\w+)/g)) {
      const other = byId.get(id.toLowerCase())?.[0];
      if (other !== undefined && other !== file) pairs.push({ what: `related, ${type}`, path: `${other.path} → ${file.path}`, before: other.text, after: file.text });
    }
  }
  return pairs;
}

/** The only rule of a Sigma text; undefined where it has none or several. */
export function onlyRule(text: string, file: string): Rule | undefined {
  const { rules = [], diagnostics = [] } = sigma.read?.(text, { file }) ?? {};
  return rules.length === 1 && !diagnostics.some(({ severity }) => severity === "error") ? rules[0] : undefined;
}

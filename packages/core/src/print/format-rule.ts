import { type Document, isMap, isScalar, parseDocument, type Pair, Scalar, visit } from "yaml";
import { readRule } from "../read/read-rule.js";
import { ruleKeys } from "./rule-source.js";
import { tightLists } from "./tight-lists.js";

/**
 * A rule file in one form: keys in the order of the documentation, two spaces of indentation, one space around what is
 * written in one line. Comments, blank lines and quotes stay, the line ends of Windows too, and so does the meaning.
 *
 * @returns undefined where the file is no right rule, or would not be the same rule afterwards
 * @example formatRule("title: x\nid: …") // "id: …\ntitle: x\n"
 */
export function formatRule(text: string): string | undefined {
  const before = readRule(text).rule;
  if (before === undefined) return undefined;
  const document = parseDocument(text, { keepSourceTokens: false });
  if (document.errors.length > 0) return undefined;
  orderKeys(document);
  const folded = takeFolded(document);
  const written = tightLists(document.toString({ lineWidth: 0, indent: 2 }));
  const wanted = meaning(before);
  // Spaces at the end of a line mean nothing, but in a text that keeps its lines.
  for (const lines of [written.replace(/[ \t]+$/gm, ""), written]) {
    const formatted = putFolded(lines, folded);
    const after = readRule(formatted).rule;
    if (after !== undefined && meaning(after) === wanted) return hasWindowsLines(text) ? formatted.replace(/\n/g, "\r\n") : formatted;
  }
  return undefined;
}

/** Whether most lines end as on Windows. */
function hasWindowsLines(text: string): boolean {
  const lines = text.split("\n");
  return lines.filter((line) => line.endsWith("\r")).length * 2 > lines.length;
}

function orderKeys(document: Document): void {
  const { contents } = document;
  if (!isMap(contents)) return;
  const place = ({ key }: Pair): number => {
    const at = ruleKeys.indexOf(isScalar(key) ? String(key.value) : "");
    return at < 0 ? ruleKeys.length : at;
  };
  const [first] = contents.items;
  contents.items.sort((left, right) => place(left) - place(right));
  const [top] = contents.items;
  if (top === first || !isScalar(top?.key) || !isScalar(first?.key)) return;
  // The first key has no blank line before it, and what stands above the first key is about the file.
  top.key.spaceBefore = false;
  const comment = [first.key.commentBefore, top.key.commentBefore].filter((each) => each !== undefined && each !== null).join("\n");
  first.key.commentBefore = null;
  if (comment !== "") top.key.commentBefore = comment;
}

/** Columns of a line of folded prose. */
const width = 120;

/**
 * Takes the paragraphs that are folded with `>` out of a document, with a word of its own in the place of each: `yaml`
 * folds either all long values, also those of conditions, or none.
 */
function takeFolded(document: Document): readonly string[] {
  const taken: string[] = [];
  visit(document, {
    Scalar(_key, node) {
      const { value, type } = node;
      if (type !== Scalar.BLOCK_FOLDED || typeof value !== "string" || !/^[^\s][^\n]*[^\s]\n?$/.test(value) || /\s\s/.test(value.trimEnd())) return;
      node.value = `isorule-folded-${taken.length}`;
      node.type = Scalar.PLAIN;
      taken.push(value);
    },
  });
  return taken;
}

function putFolded(text: string, taken: readonly string[]): string {
  return text.replace(/^( *)(.*?)isorule-folded-(\d+)$/gm, (line, indent: string, before: string, at: string) => {
    const value = taken[Number(at)];
    if (value === undefined) return line;
    // An entry of a list of maps starts two columns further.
    const deeper = `${indent}${/^(?:- )*/.exec(before)?.[0].replace(/-/g, " ") ?? ""}  `;
    return [`${indent}${before}${value.endsWith("\n") ? ">" : ">-"}`, ...wrap(value.trimEnd(), Math.max(20, width - deeper.length)).map((each) => deeper + each)].join("\n");
  });
}

function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function meaning(rule: object): string {
  return JSON.stringify(rule, (key, value: unknown) => (key === "span" ? undefined : value));
}

import { Node, SyntaxKind } from "ts-morph";
import type { Fault } from "../workspace/fault.js";
import type { ParsedFile, Rule } from "./source-files.js";

/** Written in two pieces, because this file is checked as well. */
const unfinished = ["TO", "FIX"].map((start, at) => start + ["DO", "ME"][at]).join("|");
const comment = new RegExp(`^\\s*//\\s*@ts-(?:ignore|nocheck)|/[/*].*\\b(?:${unfinished})\\b`);

/** The house style where the compiler allows more. */
export const plainTypescript: Rule = {
  name: "no default export, no enum, no any, no switched-off check, no note of unfinished work",
  check: ({ files }) => files.filter((file) => !file.generated).flatMap((file) => [...forms(file), ...notes(file)]),
};

function forms(file: ParsedFile): readonly Fault[] {
  const faults: Fault[] = [];
  file.source.forEachDescendant((node) => {
    const message = messageOf(node);
    if (message !== undefined) faults.push({ file: file.path, line: node.getStartLineNumber(), message });
  });
  return faults;
}

function messageOf(node: Node): string | undefined {
  if (Node.isExportAssignment(node) || node.isKind(SyntaxKind.DefaultKeyword) && node.getParent()?.isKind(SyntaxKind.DefaultClause) !== true) return "a default export: name it";
  if (Node.isEnumDeclaration(node)) return "an enum: use a union of texts";
  if (node.isKind(SyntaxKind.AnyKeyword)) return "any: say what it is, or unknown";
  return undefined;
}

function notes(file: ParsedFile): readonly Fault[] {
  return file.source
    .getFullText()
    .split("\n")
    .flatMap((text, index) => {
      const found = comment.exec(text);
      return found === null ? [] : [{ file: file.path, line: index + 1, message: `"${found[0].trim()}"` }];
    });
}

import { Node, SyntaxKind, type Statement } from "ts-morph";
import type { Fault } from "../workspace/fault.js";
import { hasExportKeyword } from "./imports.js";
import type { ParsedFile, Rule } from "./source-files.js";

/** Whoever reads a name in an editor reads what it is. */
export const documentedExports: Rule = {
  name: "every export of a public package has a doc comment",
  check: ({ files }) => files.filter(({ owner }) => owner !== undefined && owner.json.private !== true).flatMap(undocumented),
};

function undocumented(file: ParsedFile): readonly Fault[] {
  const seen = new Set<string>();
  return file.source.getStatements().flatMap((statement): readonly Fault[] => {
    if (!hasExportKeyword(statement)) return [];
    const names = namesOf(statement);
    // The overloads of a function share the comment of the first.
    const repeated = names.every((name) => seen.has(name));
    names.forEach((name) => seen.add(name));
    if (repeated || hasDocComment(statement)) return [];
    return [{ file: file.path, line: statement.getStartLineNumber(), message: `${names.join(", ")} has no doc comment` }];
  });
}

function namesOf(statement: Statement): readonly string[] {
  if (Node.isVariableStatement(statement)) return statement.getDeclarations().map((declaration) => declaration.getName());
  const name = statement.getFirstChildByKind(SyntaxKind.Identifier)?.getText();
  return [name ?? "an export"];
}

function hasDocComment(statement: Statement): boolean {
  return Node.isJSDocable(statement) && statement.getJsDocs().some((doc) => doc.getDescription().trim() !== "" || doc.getTags().length > 0);
}

import { Node } from "ts-morph";
import type { ParsedFile } from "./source-files.js";

/** One module that a file names in an import, an export or a dynamic import. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
}

/** The modules that a file names, from the top down. */
export function importsOf(file: ParsedFile): readonly Import[] {
  const imports: Import[] = [];
  for (const literal of file.source.getImportStringLiterals()) imports.push({ specifier: literal.getLiteralValue(), line: literal.getStartLineNumber() });
  return imports.sort((a, b) => a.line - b.line);
}

/** `@scope/name/path` to `@scope/name`; undefined for a path or a module of Node. */
export function packageNameOf(specifier: string): string | undefined {
  if (specifier.startsWith(".") || specifier.startsWith("node:")) return undefined;
  return specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

/** Whether a node is exported by a keyword of its own. */
export function hasExportKeyword(node: Node): boolean {
  return Node.isModifierable(node) && node.getModifiers().some((modifier) => modifier.getText() === "export");
}

import { IndentationText, Project, QuoteKind, type SourceFile } from "ts-morph";
import type { Fault } from "../workspace/fault.js";

/** A file that generation gives. */
export interface GeneratedFile {
  /** Path from the repository root. */
  readonly path: string;
  readonly text: string;
}

/** What one generator gives: files, and what is wrong with its sources. */
export interface Generated {
  readonly files: readonly GeneratedFile[];
  readonly faults: readonly Fault[];
}

/** Writes one TypeScript file under the line that says where it comes from. */
export function typescriptFile(path: string, source: string, write: (file: SourceFile) => void): GeneratedFile {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Double },
  });
  const file = project.createSourceFile("generated.ts");
  write(file);
  // No text holds a bare line break (literals are escaped), so that blank lines can be counted here.
  const text = file.getFullText().trim().replace(/ +\n/g, "\n").replace(/\n{3,}/g, "\n\n");
  return { path, text: `${banner(source)}\n${text.startsWith("import") ? "" : "\n"}${text}\n` };
}

/** The first line of every generated file. */
export function banner(source: string): string {
  return `// Written by packages/codegen from ${source}. Do not edit: run \`npm run generate\`.`;
}

/** The line that keeps the compiler from checking code that another tool wrote as plain JavaScript. */
export const unchecked = `// @ts-${"nocheck"}: written by another tool as plain JavaScript.`;

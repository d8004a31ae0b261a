import { basename } from "node:path";
import Handlebars from "handlebars";
import type { Fault } from "../workspace/fault.js";
import { listFiles, readText, type Workspace } from "../workspace/workspace.js";
import { banner, unchecked, type Generated, type GeneratedFile } from "./generated-file.js";

/** A missing name is a fault, nothing is HTML-escaped, and a partial never re-indents the text of a value. */
const settings = { strict: true, noEscape: true, preventIndent: true } as const;

/** Precompiles `templates/X/*.hbs` into the package `backend-X`, or `X` where there is no such backend. */
export function generateTemplates(workspace: Workspace): Generated {
  const files: GeneratedFile[] = [];
  const faults: Fault[] = [];
  const groups = new Map<string, string[]>();
  for (const path of listFiles(workspace, "templates", ".hbs")) {
    const folder = path.slice(0, path.lastIndexOf("/"));
    groups.set(folder, [...(groups.get(folder) ?? []), path]);
  }
  for (const [folder, paths] of groups) {
    const name = basename(folder);
    const owner = workspace.packages.find((each) => each.id === `backend-${name}` || each.id === name);
    if (owner === undefined) {
      faults.push({ file: folder, message: `no package backend-${name} or ${name} uses these templates` });
      continue;
    }
    const { text, faults: found } = compile(workspace, folder, paths);
    faults.push(...found);
    if (found.length === 0) files.push({ path: `${owner.folder}/src/generated/templates.ts`, text });
  }
  return { files, faults };
}

function compile(workspace: Workspace, folder: string, paths: readonly string[]): { text: string; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const names = new Set(paths.map(templateName));
  const rows = paths.map((path) => {
    const source = readText(workspace, path) ?? "";
    try {
      faults.push(...checkPartials(path, Handlebars.parse(source), names));
      return `  ${JSON.stringify(templateName(path))}: ${Handlebars.precompile(source, settings) as string},\n`;
    } catch (error) {
      faults.push(parseFault(path, error));
      return "";
    }
  });
  const text = `${banner(`${folder}/*.hbs`)}
${unchecked}
import type { TemplateSpecifications } from "@isorule/core";

/** The precompiled templates by file name. Names that start with \`_\` are partials. */
export const templates: TemplateSpecifications = {
${rows.join("")}};
`;
  return { text, faults };
}

function templateName(path: string): string {
  return basename(path, ".hbs");
}

/** A partial is a template of the same folder whose name starts with an underscore; nothing else can be included. */
function checkPartials(file: string, program: hbs.AST.Program, names: ReadonlySet<string>): readonly Fault[] {
  const faults: Fault[] = [];
  class Partials extends Handlebars.Visitor {
    override PartialStatement(partial: hbs.AST.PartialStatement): void {
      this.check(partial.name, partial.loc.start.line);
      super.PartialStatement(partial);
    }
    override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
      this.check(partial.name, partial.loc.start.line);
      super.PartialBlockStatement(partial);
    }
    private check(name: hbs.AST.PathExpression | hbs.AST.SubExpression, line: number): void {
      const called = name.type === "PathExpression" ? (name as hbs.AST.PathExpression).original : undefined;
      if (called === undefined) faults.push({ file, line, message: "a partial must be called by its plain name" });
      else if (!called.startsWith("_")) faults.push({ file, line, message: `${called} is no partial: its name does not start with "_"` });
      else if (!names.has(called)) faults.push({ file, line, message: `there is no partial ${called}.hbs in this folder` });
    }
  }
  new Partials().accept(program);
  return faults;
}

function parseFault(file: string, error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const line = /on line (\d+)/.exec(message)?.[1];
  return { file, ...(line === undefined ? {} : { line: Number(line) }), message: message.split("\n").join(" ") };
}

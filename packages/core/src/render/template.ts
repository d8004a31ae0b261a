import runtime from "handlebars/runtime.js";

/** The part of the Handlebars runtime that is used; its own types describe the full compiler only. */
interface Environment {
  registerHelper(name: string, helper: (...values: unknown[]) => unknown): void;
  registerPartial(name: string, template: unknown): void;
  template(specification: unknown): (data: unknown, options: object) => string;
}

const createEnvironment = (runtime as unknown as { create(): Environment }).create;

/** A function that a template calls: finished text for one hole. */
export type TemplateHelper = (...values: never[]) => string | boolean;

/** The precompiled templates of one backend, by file name without ending. Names that start with `_` are partials. */
export type TemplateSpecifications = Readonly<Record<string, unknown>>;

/** Renders a template with data: every hole is a finished piece or goes through a helper. */
export type TemplateRenderer = (name: string, data: unknown) => string;

/**
 * Makes the renderer of a backend from its generated templates. Nothing is compiled or read at run time; holes are not
 * HTML-escaped (`noEscape`), and a missing name throws (`strict`), because that is a fault of ours.
 *
 * @param helpers quoting functions of the document's format, called from templates by name
 */
export function templateRenderer(specifications: TemplateSpecifications, helpers: Readonly<Record<string, TemplateHelper>> = {}): TemplateRenderer {
  let compiled: Map<string, (data: unknown) => string> | undefined;
  return (name, data) => {
    compiled ??= compileAll(specifications, helpers);
    const template = compiled.get(name);
    if (template === undefined) throw new Error(`Invariant: no template named ${name}`);
    return template(data);
  };
}

function compileAll(specifications: TemplateSpecifications, helpers: Readonly<Record<string, TemplateHelper>>): Map<string, (data: unknown) => string> {
  const environment = createEnvironment();
  for (const [name, helper] of Object.entries(helpers)) {
    // The last argument of a helper is Handlebars' own options object.
    environment.registerHelper(name, (...values: unknown[]) => (helper as (...values: unknown[]) => unknown)(...values.slice(0, -1)));
  }
  const compiled = new Map<string, (data: unknown) => string>();
  for (const [name, specification] of Object.entries(specifications)) {
    const template = environment.template(specification);
    if (name.startsWith("_")) environment.registerPartial(name, template);
    compiled.set(name, (data) => template(data, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false }));
  }
  return compiled;
}

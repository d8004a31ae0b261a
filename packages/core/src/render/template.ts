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
  const templates = Object.entries(specifications).map(([name, specification]) => [name, environment.template(specification)] as const);
  for (const [name, template] of templates) if (name.startsWith("_")) environment.registerPartial(name, template);
  const surroundings = surroundingsOf(environment);
  return new Map(templates.map(([name, template]) => [name, (data) => template(data, { ...surroundings, data: { root: data } })]));
}

/** What Handlebars hands from a template to its partials. */
type Surroundings = Readonly<Record<"helpers" | "partials" | "decorators" | "hooks" | "protoAccessControl", unknown>>;

/**
 * The surroundings of a partial of an empty template. Handlebars wraps every helper anew for each template that is
 * rendered by itself, which takes longer than most templates do; a partial takes them from the template around it.
 */
function surroundingsOf(environment: Environment): Surroundings & { readonly partial: true } {
  const seen: Surroundings[] = [];
  const main = ({ helpers, partials, decorators, hooks, protoAccessControl }: Surroundings): string => {
    seen.push({ helpers, partials, decorators, hooks, protoAccessControl });
    return "";
  };
  const empty = environment.template({ compiler: [8, ">= 4.3.0"], main, usePartial: true });
  empty(undefined, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
  return { ...(seen[0] as Surroundings), partial: true };
}

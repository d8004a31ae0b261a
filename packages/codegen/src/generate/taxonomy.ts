import { VariableDeclarationKind } from "ts-morph";
import type { Fault } from "../workspace/fault.js";
import { readYaml } from "../workspace/read-yaml.js";
import { compileSchema } from "../workspace/schemas.js";
import { listFiles, readText, type Workspace } from "../workspace/workspace.js";
import { typescriptFile, type Generated } from "./generated-file.js";
import { literal, unionOf } from "./literal.js";

const folder = "packages/core/taxonomy";

/** The parts of a canonical field that are checked here; the schema checks the rest. */
interface Field {
  readonly derive?: { readonly from: string };
}

/** The parts of an event class that are checked here. */
interface EventClass {
  readonly fields: readonly string[];
  readonly eventData?: boolean;
  readonly channels?: readonly string[];
}

/** The canonical names. */
export interface Taxonomy {
  readonly fields: Readonly<Record<string, Field>>;
  readonly events: Readonly<Record<string, EventClass>>;
}

/** What was read from the taxonomy files, and the generated file, when nothing is wrong. */
export interface GeneratedTaxonomy extends Generated {
  readonly taxonomy: Taxonomy;
}

/** Reads `packages/core/taxonomy/*.yaml` and writes the tables and name types of core. */
export function generateTaxonomy(workspace: Workspace): GeneratedTaxonomy {
  const validate = compileSchema(workspace, "taxonomy");
  const fields: Record<string, Field> = {};
  const events: Record<string, EventClass> = {};
  const faults: Fault[] = [];
  const checks: (() => void)[] = [];
  for (const path of listFiles(workspace, folder, ".yaml")) {
    const file = readYaml(path, readText(workspace, path) ?? "", validate);
    if (!("data" in file)) {
      faults.push(...file);
      continue;
    }
    const data = file.data as Partial<Taxonomy>;
    const fault = (keys: readonly string[], message: string): void => void faults.push({ file: path, line: file.lineOf(keys), message });
    for (const [name, field] of Object.entries(data.fields ?? {})) {
      if (Object.hasOwn(fields, name)) fault(["fields", name], `the field ${name} is in two files`);
      fields[name] = field;
    }
    for (const [name, event] of Object.entries(data.events ?? {})) {
      if (Object.hasOwn(events, name)) fault(["events", name], `the event class ${name} is in two files`);
      events[name] = event;
    }
    // References may point into a file that is read later.
    checks.push(() => checkReferences(data, { fields, events }, fault));
  }
  if (faults.length === 0) for (const check of checks) check();
  return { taxonomy: { fields, events }, faults, files: faults.length > 0 ? [] : [write({ fields, events })] };
}

function checkReferences(data: Partial<Taxonomy>, all: Taxonomy, fault: (keys: readonly string[], message: string) => void): void {
  for (const [name, field] of Object.entries(data.fields ?? {})) {
    if (field.derive !== undefined && !Object.hasOwn(all.fields, field.derive.from)) fault(["fields", name], `${name} derives from the unknown field ${field.derive.from}`);
  }
  for (const [name, event] of Object.entries(data.events ?? {})) {
    for (const field of event.fields) {
      const info = Object.hasOwn(all.fields, field) ? all.fields[field] : undefined;
      if (info === undefined) fault(["events", name, "fields"], `${name} names the unknown field ${field}`);
      else if (info.derive !== undefined && !event.fields.includes(info.derive.from)) fault(["events", name, "fields"], `${name} has ${field} but not ${info.derive.from}, from which it derives`);
    }
  }
}

function write(taxonomy: Taxonomy): Generated["files"][number] {
  return typescriptFile("packages/core/src/generated/taxonomy.ts", `${folder}/*.yaml`, (file) => {
    file.addImportDeclaration({ isTypeOnly: true, moduleSpecifier: "../model/taxonomy.js", namedImports: ["EventClass", "FieldInfo"] });
    file.addTypeAlias({ isExported: true, name: "CanonicalField", type: unionOf(Object.keys(taxonomy.fields)), docs: ["The name of a canonical field."], leadingTrivia: "\n" });
    file.addTypeAlias({ isExported: true, name: "EventClassName", type: unionOf(Object.keys(taxonomy.events)), docs: ["The name of an event class."], leadingTrivia: "\n" });
    for (const [name, type, data, doc] of [
      ["fields", "FieldInfo", taxonomy.fields, "The canonical fields by name."],
      ["events", "EventClass", taxonomy.events, "The event classes by name."],
    ] as const) {
      file.addVariableStatement({
        isExported: true,
        declarationKind: VariableDeclarationKind.Const,
        declarations: [{ name, type: `Readonly<Record<string, ${type}>>`, initializer: literal(data) }],
        docs: [doc],
        leadingTrivia: "\n",
      });
    }
  });
}

import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { VariableDeclarationKind } from "ts-morph";
import { readSchema, schemaPath, schemaSettings, type Schema } from "../workspace/schemas.js";
import type { Workspace } from "../workspace/workspace.js";
import { banner, unchecked, typescriptFile, type Generated, type GeneratedFile } from "./generated-file.js";
import { literal } from "./literal.js";

/** A validator that is needed at run time. */
interface Validator {
  readonly schema: string;
  readonly folder: string;
  /** The exported function. */
  readonly name: string;
  /** Definitions that a reader of ours checks with better messages: their values are not looked at. */
  readonly readElsewhere: readonly string[];
}

const validators: readonly Validator[] = [
  { schema: "rule", folder: "packages/core/src/generated", name: "validateRule", readElsewhere: ["Where", "DetectSource"] },
  { schema: "mapping", folder: "packages/core/src/generated", name: "validateMapping", readElsewhere: [] },
  { schema: "config", folder: "packages/cli/src/generated", name: "validateConfig", readElsewhere: [] },
  { schema: "accepted", folder: "packages/cli/src/generated", name: "validateAccepted", readElsewhere: [] },
];

/** The schemas that are handed out as data. */
const published = ["rule", "mapping", "taxonomy", "config", "convert", "accepted", "review", "catalog"];

/** Writes the compiled validators, and the schemas as data. A schema that does not exist yet is left out. */
export function generateSchemas(workspace: Workspace): Generated {
  const files: GeneratedFile[] = [];
  const folders = new Set<string>();
  for (const validator of validators) {
    const schema = readSchema(workspace, validator.schema);
    if (schema === undefined) continue;
    files.push({ path: `${validator.folder}/${validator.schema}-schema.ts`, text: validatorText(validator, schema) });
    folders.add(validator.folder);
  }
  for (const folder of folders) files.push(validatorTypes(folder));
  files.push(schemasFile(workspace));
  return { files, faults: [] };
}

function validatorText({ schema: name, name: exported, readElsewhere }: Validator, whole: Schema): string {
  const open = Object.fromEntries(readElsewhere.map((definition) => [definition, { description: "Checked by its reader." }]));
  const schema = { ...whole, $defs: { ...whole.$defs, ...open } };
  const ajv = new Ajv2020({ ...schemaSettings, verbose: true, inlineRefs: false, code: { source: true, esm: true, lines: true } });
  ajv.addSchema(schema as object);
  const generate = standalone.default as unknown as (ajv: Ajv2020, exports: Record<string, string>) => string;
  const code = generate(ajv, { [exported]: String(schema.$id) });
  const { imports, body } = withImports(code);
  const export_ = new RegExp(`export const ${exported} = (\\w+);`);
  const checked = export_.exec(body)?.[1];
  if (checked === undefined) throw new Error(`Invariant: ajv wrote no export ${exported}`);
  return `${banner(schemaPath(name))}
${unchecked}
import type { SchemaValidator } from "./schema-validator.js";
${imports}
/** The list of faults with one more. */
const add = (list, fault) => (list === null ? [fault] : (list.push(fault), list));

${shorter(body.replace(/^"use strict";\n?/, "").replace(export_, "")).trim()}

/** Whether the data is as the ${name} schema says${readElsewhere.length > 0 ? `, but for ${readElsewhere.join(" and ")}, which their readers check` : ""}. All faults are in \`errors\` until the next call. */
export const ${exported}: SchemaValidator = ${checked};
`;
}

/** ajv asks for its helpers with require(), in ES modules too. */
function withImports(code: string): { imports: string; body: string } {
  const imports: string[] = [];
  const body = code.replace(/const (\w+) = require\("([^"]+)"\)(\.\w+)?;/g, (_, name: string, path: string, member = "") => {
    imports.push(`import ${name}Module from "${path}.js";\n`);
    return `const ${name} = ${name}Module${String(member)};`;
  });
  if (body.includes("require(")) throw new Error("Invariant: ajv needs a helper in a form that is not known here");
  return { imports: imports.join(""), body };
}

/** A third of what ajv writes: one call per fault, and no schema as data that nobody reads. */
function shorter(code: string): string {
  const body = code
    .replace(/if\(vErrors === null\)\{\nvErrors = \[(\w+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g, "vErrors = add(vErrors, $1); errors++;")
    .replace(/^const err\d+ = .*;\nvErrors = add\(vErrors, err\d+\); errors\+\+;$/gm, (lines) => lines.replace(/^const err\d+ = (.*);\n.*$/s, "vErrors = add(vErrors, $1); errors++;"));
  return body.replace(/^const (schema\d+) = \{.*\};\n/gm, (line, name: string) => (body.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : ""));
}

function validatorTypes(folder: string): GeneratedFile {
  return typescriptFile(`${folder}/schema-validator.ts`, "packages/codegen/src/generate/schemas.ts", (file) => {
    file.addInterface({
      isExported: true,
      name: "SchemaError",
      docs: ["One fault that a validator found."],
      leadingTrivia: "\n",
      properties: [
        { name: "instancePath", isReadonly: true, type: "string", docs: ["JSON pointer to the faulty value."] },
        { name: "schemaPath", isReadonly: true, type: "string", docs: ["JSON pointer to the broken keyword in the schema."] },
        { name: "keyword", isReadonly: true, type: "string", docs: ["The broken keyword, such as `required`."] },
        { name: "params", isReadonly: true, type: "Readonly<Record<string, unknown>>", docs: ["What the keyword says of the fault, such as `missingProperty`."] },
        { name: "message", isReadonly: true, hasQuestionToken: true, type: "string" },
        { name: "propertyName", isReadonly: true, hasQuestionToken: true, type: "string", docs: ["The key, where the key itself is faulty."] },
      ],
    });
    file.addInterface({
      isExported: true,
      name: "SchemaValidator",
      docs: ["A compiled schema."],
      leadingTrivia: "\n",
      callSignatures: [{ parameters: [{ name: "data", type: "unknown" }], returnType: "boolean" }],
      properties: [{ name: "errors", hasQuestionToken: true, type: "readonly SchemaError[] | null", docs: ["What the last call found; null when nothing was wrong."] }],
    });
  });
}

function schemasFile(workspace: Workspace): GeneratedFile {
  const schemas = Object.fromEntries(published.map((name) => [name, readSchema(workspace, name)]).filter(([, schema]) => schema !== undefined));
  return typescriptFile("packages/core/src/generated/schemas.ts", "schemas/*.schema.json", (file) => {
    file.addVariableStatement({
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name: "schemas", type: "Readonly<Record<string, Readonly<Record<string, unknown>>>>", initializer: literal(schemas) }],
      docs: ["The JSON Schemas of the file formats, by name: `rule`, `mapping` and so on."],
      leadingTrivia: "\n",
    });
  });
}

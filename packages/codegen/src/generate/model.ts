import { VariableDeclarationKind, type SourceFile } from "ts-morph";
import { readSchema, schemaPath, type Schema } from "../workspace/schemas.js";
import type { Workspace } from "../workspace/workspace.js";
import { typescriptFile, type Generated } from "./generated-file.js";
import { propertyName } from "./literal.js";

/** The definitions that the model consists of, with all that they refer to. The others describe the source file only. */
const roots = ["Scalar", "FieldValue", "Predicate", "Detection"];

/** The unions of nodes that get a list of kinds and a visitor. */
const unions = ["Predicate", "Detection"];

/** Writes the types, guards and visitors of the model from the rule schema. */
export function generateModel(workspace: Workspace): Generated {
  const definitions = readSchema(workspace, "rule")?.$defs ?? {};
  const names = Object.keys(definitions).filter(reachable(definitions, roots));
  const file = typescriptFile("packages/core/src/generated/model.ts", schemaPath("rule"), (target) => {
    for (const name of names) addType(target, name, definitions[name] as Schema);
    addList(target, "operators", definitions.Operator?.enum ?? [], "The operators of a comparison, in the order of the schema.");
    addList(target, "fieldOperators", definitions.FieldOperator?.enum ?? [], "The operators of a comparison of two fields, in the order of the schema.");
    for (const union of unions) addUnion(target, union, definitions);
  });
  return { files: [file], faults: [] };
}

function reachable(definitions: Readonly<Record<string, Schema>>, from: readonly string[]): (name: string) => boolean {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const match of JSON.stringify(definitions[name] ?? {}).matchAll(/"#\/\$defs\/([A-Za-z]+)"/g)) visit(match[1] as string);
  };
  from.forEach(visit);
  return (name) => found.has(name);
}

function addType(file: SourceFile, name: string, schema: Schema): void {
  const docs = schema.description === undefined ? [] : [schema.description];
  if (schema.properties === undefined) {
    file.addTypeAlias({ isExported: true, name, type: typeOf(schema), docs, leadingTrivia: "\n" });
    return;
  }
  file.addInterface({
    isExported: true,
    name,
    docs,
    leadingTrivia: "\n",
    properties: Object.entries(schema.properties).map(([key, property]) => ({
      name: propertyName(key),
      isReadonly: true,
      hasQuestionToken: schema.required?.includes(key) !== true,
      type: typeOf(property),
      // A reference brings the description of its own type.
      docs: property.description === undefined || property.$ref !== undefined ? [] : [property.description],
    })),
  });
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.oneOf !== undefined) return schema.oneOf.map(typeOf).join(" | ");
  if (schema.type === "array") return arrayOf(schema);
  if (Array.isArray(schema.type)) return (schema.type as readonly string[]).map(primitive).join(" | ");
  return primitive(schema.type as string);
}

function arrayOf(schema: Schema): string {
  const item = typeOf(schema.items ?? {});
  if (schema.minItems !== undefined && schema.minItems === schema.maxItems) return `readonly [${Array.from({ length: schema.minItems }, () => item).join(", ")}]`;
  return `readonly ${/[| ]/.test(item) ? `(${item})` : item}[]`;
}

function primitive(type: string): string {
  switch (type) {
    case "integer":
    case "number":
      return "number";
    case "string":
    case "boolean":
    case "null":
      return type;
    default:
      throw new Error(`${schemaPath("rule")}: a model definition uses the type ${String(type)}, for which no TypeScript type is known`);
  }
}

function addList(file: SourceFile, name: string, values: readonly unknown[], doc: string): void {
  file.addVariableStatement({
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, initializer: `[${values.map((value) => JSON.stringify(value)).join(", ")}] as const` }],
    docs: [doc],
    leadingTrivia: "\n",
  });
}

/** The list of kinds, the visitor and a guard for each kind of one union of nodes. */
function addUnion(file: SourceFile, union: string, definitions: Readonly<Record<string, Schema>>): void {
  const lower = union.toLowerCase();
  const members = (definitions[union]?.oneOf ?? []).map(typeOf);
  const kindOf = (member: string): string => String(definitions[member]?.properties?.kind?.const);
  addList(file, `${lower}Kinds`, members.map(kindOf), `The kinds of ${lower} nodes, in the order of the schema.`);
  file.addTypeAlias({
    isExported: true,
    name: `${union}Visitor`,
    typeParameters: ["Result"],
    type: `{ readonly [Kind in ${union}["kind"]]: (node: Extract<${union}, { kind: Kind }>) => Result }`,
    docs: [`One function for each kind of ${lower}.`],
    leadingTrivia: "\n",
  });
  file.addFunction({
    isExported: true,
    name: `visit${union}`,
    typeParameters: ["Result"],
    parameters: [{ name: "node", type: union }, { name: "visitor", type: `${union}Visitor<Result>` }],
    returnType: "Result",
    statements: `return (visitor[node.kind] as (node: ${union}) => Result)(node);`,
    docs: ["Calls the visitor's function for the node's kind."],
    leadingTrivia: "\n",
  });
  for (const member of members) {
    const kind = kindOf(member);
    file.addFunction({
      isExported: true,
      name: `is${member}`,
      parameters: [{ name: "node", type: union }],
      returnType: `node is ${member}`,
      statements: `return node.kind === ${JSON.stringify(kind)};`,
      docs: [`Whether the ${lower} is of the kind \`${kind}\`.`],
      leadingTrivia: "\n",
    });
  }
}

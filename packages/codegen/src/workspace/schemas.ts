import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { readText, type Workspace } from "./workspace.js";

/** A JSON Schema, as far as it is used here. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** The schema `schemas/NAME.schema.json`; undefined when there is none. */
export function readSchema(workspace: Workspace, name: string): Schema | undefined {
  const text = readText(workspace, schemaPath(name));
  return text === undefined ? undefined : (JSON.parse(text) as Schema);
}

/** Where a schema of ours lies. */
export function schemaPath(name: string): string {
  return `schemas/${name}.schema.json`;
}

/** The settings under which all our schemas are compiled: every fault is reported, and a doubtful schema is refused. */
export const schemaSettings = { allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false } as const;

/** Compiles a schema of ours for use here. */
export function compileSchema(workspace: Workspace, name: string): ValidateFunction {
  const schema = readSchema(workspace, name);
  if (schema === undefined) throw new Error(`${schemaPath(name)} is missing`);
  return new Ajv2020(schemaSettings).compile(schema as object);
}

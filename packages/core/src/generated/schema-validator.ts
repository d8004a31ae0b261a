// Written by packages/codegen from packages/codegen/src/generate/schemas.ts. Do not edit: run `npm run generate`.

/** One fault that a validator found. */
export interface SchemaError {
  /** JSON pointer to the faulty value. */
  readonly instancePath: string;
  /** JSON pointer to the broken keyword in the schema. */
  readonly schemaPath: string;
  /** The broken keyword, such as `required`. */
  readonly keyword: string;
  /** What the keyword says of the fault, such as `missingProperty`. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** The key, where the key itself is faulty. */
  readonly propertyName?: string;
}

/** A compiled schema. */
export interface SchemaValidator {
  (data: unknown): boolean;
  /** What the last call found; null when nothing was wrong. */
  errors?: readonly SchemaError[] | null;
}

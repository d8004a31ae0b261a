import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { repositoryRoot } from "./paths.js";

let validators: { rule: ValidateFunction; correlation: ValidateFunction } | undefined;

/**
 * What SigmaHQ's own JSON Schemas say of a document: the schema of correlation rules where it has a correlation, else
 * that of detection rules. Empty when it is valid.
 */
export function sigmaSchemaFaults(document: unknown): readonly string[] {
  validators ??= { rule: compile("sigma-detection-rule-schema.json"), correlation: compile("sigma-correlation-rules-schema.json") };
  const isCorrelation = typeof document === "object" && document !== null && "correlation" in document;
  const validate = isCorrelation ? validators.correlation : validators.rule;
  if (validate(document)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ""}`);
}

function compile(name: string): ValidateFunction {
  const schema = JSON.parse(readFileSync(join(repositoryRoot, "schemas", "vendor", name), "utf8")) as Record<string, unknown>;
  // Its name of the dialect ends in "#", which ajv does not know.
  delete schema["$schema"];
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
  return new Ajv2020({ strict: false, allErrors: true, formats: { uuid } }).compile(schema);
}

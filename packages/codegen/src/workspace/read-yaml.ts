import type { ErrorObject, ValidateFunction } from "ajv";
import { isNode, LineCounter, parseDocument, type Document } from "yaml";
import type { Fault } from "./fault.js";

/** A data file that was read and found right. */
export interface YamlFile {
  readonly data: unknown;
  /** The line of the value at a path of keys, or of the nearest value above it. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Reads a YAML file and checks it against a schema; all faults at once, each with its line. */
export function readYaml(file: string, text: string, validate: ValidateFunction): YamlFile | readonly Fault[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({ file, line: lines.linePos(error.pos[0]).line, message: error.message.split("\n")[0] as string }));
  }
  const data = document.toJS() as unknown;
  const lineOf = (path: readonly (string | number)[]): number => lineOfPath(document, lines, path);
  if (validate(data)) return { data, lineOf };
  const errors = telling(validate.errors ?? []);
  return errors.map((error) => ({ file, line: lineOf(pathOf(error, data)), message: messageOf(error) }));
}

function lineOfPath(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** Without "matches no alternative" where the alternatives themselves say what is wrong. */
function telling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  return errors.filter((error) => (error.keyword !== "oneOf" && error.keyword !== "if") || !errors.some((other) => other !== error && other.instancePath.startsWith(error.instancePath)));
}

function pathOf(error: ErrorObject, data: unknown): readonly (string | number)[] {
  const path: (string | number)[] = [];
  let value = data;
  for (const part of error.instancePath.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  const extra = (error.params as { additionalProperty?: string }).additionalProperty;
  return extra === undefined ? path : [...path, extra];
}

function messageOf(error: ErrorObject): string {
  const params = error.params as { additionalProperty?: string; allowedValues?: readonly unknown[] };
  const where = error.instancePath === "" ? "" : `${error.instancePath.slice(1).replaceAll("/", " > ").replaceAll("~1", "/")} `;
  if (params.additionalProperty !== undefined) return `${where}has an unknown key "${params.additionalProperty}"`;
  if (params.allowedValues !== undefined) return `${where}must be one of ${params.allowedValues.join(", ")}`;
  return `${where}${error.message ?? error.keyword}`;
}

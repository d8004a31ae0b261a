import { coreDiagnostics, dataOf, didYouMean, entryOf, readSource, reporter, type Diagnostic, type Source, type Span } from "@isorule/core";

import { cliDiagnostics } from "../diagnostics/catalogue.js";
import { validateConfig } from "../generated/config-schema.js";
import type { SchemaError } from "../generated/schema-validator.js";
import type { Config, ConfigTarget, FailOn } from "./config.js";

type Path = readonly (string | number)[];

/** A configuration as it is written: one name or several, and either of two ways to be strict. */
interface ConfigSource {
  readonly rules?: string | readonly string[];
  readonly out?: string;
  readonly targets?: readonly { readonly to: string; readonly vocabulary?: string | readonly string[]; readonly formats?: string | readonly string[] }[];
  readonly strict?: boolean;
  readonly failOn?: FailOn;
}

/** What reading a configuration gives; no `config` when it has a fault. */
export interface ParsedConfig {
  readonly config?: Config;
  readonly diagnostics: readonly Diagnostic[];
  readonly spanOf: (path: Path) => Span | undefined;
}

/** A fault of the schema with the place in the data, as keys and positions. */
interface Fault extends SchemaError {
  readonly path: Path;
}

/**
 * Reads and checks the text of isorule.config.yaml. All faults are reported at once, each with its place: `yaml/*`,
 * `config/unknown-key`, `config/invalid`. A file without any setting is right.
 *
 * @param name the file as messages name it
 */
export function parseConfig(text: string, name: string): ParsedConfig {
  const diagnostics: Diagnostic[] = [];
  const sink = (diagnostic: Diagnostic): unknown => diagnostic.code === "yaml/empty" || diagnostics.push(diagnostic);
  const source = readSource(text, reporter(coreDiagnostics, sink, name));
  const spanOf = (path: Path): Span | undefined => source && sourceAt(source, path).span;
  if (diagnostics.length > 0) return { diagnostics, spanOf };

  const value = (source === undefined ? undefined : dataOf(source)) ?? {};
  const report = reporter(cliDiagnostics, sink, name);
  const faults = validateConfig(value) ? [] : clearest((validateConfig.errors ?? []).map((error) => ({ ...error, path: pathOf(error.instancePath) })));
  for (const fault of faults) {
    if (fault.keyword === "additionalProperties") {
      const key = String(fault.params["additionalProperty"]);
      const known = knownKeys(fault.path);
      const entry = source && entryOf(sourceAt(source, fault.path), key);
      report("config/unknown-key", { key, known: known.join(", ") }, { span: entry?.keySpan, help: didYouMean(key, known) });
    } else {
      report("config/invalid", { setting: settingName(fault.path), reason: reasonOf(fault) }, { span: spanOf(fault.path) });
    }
  }
  return diagnostics.length > 0 ? { diagnostics, spanOf } : { config: configOf(value as ConfigSource), diagnostics, spanOf };
}

function configOf(source: ConfigSource): Config {
  const failOn = source.strict === true ? "approximate" : source.failOn;
  return {
    ...(source.rules === undefined ? {} : { rules: listOf(source.rules) }),
    ...(source.out === undefined ? {} : { out: source.out }),
    ...(source.targets === undefined ? {} : { targets: source.targets.map(targetOf) }),
    ...(failOn === undefined ? {} : { failOn }),
  };
}

function targetOf(source: NonNullable<ConfigSource["targets"]>[number]): ConfigTarget {
  return {
    to: source.to,
    ...(source.vocabulary === undefined ? {} : { vocabularies: listOf(source.vocabulary) }),
    ...(source.formats === undefined ? {} : { formats: listOf(source.formats) }),
  };
}

function listOf(names: string | readonly string[]): readonly string[] {
  return typeof names === "string" ? [names] : names;
}

/**
 * The faults that a person can act on: a failed `oneOf` says less than the faults of its branches, and of branches that
 * fail at different depths the deepest one is what was meant.
 */
function clearest(errors: readonly Fault[]): readonly Fault[] {
  const plain = errors.filter((error) => error.keyword !== "oneOf");
  const deepest = plain.filter((error) => !plain.some((other) => error.keyword === "type" && other.path.length > error.path.length && isPrefix(error.path, other.path)));
  const seen = new Map<string, Fault>();
  for (const error of deepest) {
    const key = `${error.path.join("/")}\n${error.keyword}\n${String(error.params["additionalProperty"] ?? error.params["missingProperty"] ?? "")}`;
    const before = seen.get(key);
    // Several types are allowed at one place: they are named together.
    seen.set(key, before === undefined || error.keyword !== "type" ? error : { ...error, params: { type: [before.params["type"], error.params["type"]].flat() } });
  }
  return [...seen.values()];
}

function isPrefix(short: Path, long: Path): boolean {
  return short.every((part, at) => part === long[at]);
}

const typeNames: Readonly<Record<string, string>> = { string: "a text", array: "a list", object: "a group of settings", boolean: "true or false" };

function reasonOf(error: Fault): string {
  switch (error.keyword) {
    case "type":
      return `must be ${[...new Set([error.params["type"]].flat().map((type) => typeNames[String(type)] ?? String(type)))].join(" or ")}`;
    case "enum":
      return `must be one of ${(error.params["allowedValues"] as readonly unknown[]).join(", ")}`;
    case "required":
      return `needs the setting ${String(error.params["missingProperty"])}`;
    case "minLength":
    case "minItems":
      return "must not be empty";
    default:
      return error.message ?? "is not allowed";
  }
}

/** The keys that may stand at a place, for messages. */
function knownKeys(path: Path): readonly string[] {
  return path[0] === "targets" ? ["to", "vocabulary", "formats"] : ["rules", "out", "targets", "strict", "failOn"];
}

function settingName(path: Path): string {
  if (path.length === 0) return "The configuration";
  return path.map((part, at) => (typeof part === "number" ? `[${part}]` : at === 0 ? part : `.${part}`)).join("");
}

function pathOf(pointer: string): Path {
  return pointer.split("/").slice(1).map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~")));
}

/** The value at a path, or the nearest one around it. */
function sourceAt(source: Source, path: Path): Source {
  let found = source;
  for (const part of path) {
    const next = found.kind === "list" ? found.items[Number(part)] : entryOf(found, String(part))?.value;
    if (next === undefined) return found;
    found = next;
  }
  return found;
}

import { coreDiagnostics, dataFaults, dataOf, didYouMean, pathText, readSource, reporter, sourceAt, type DataPath, type Diagnostic, type Span } from "@isorule/core";

import { cliDiagnostics } from "../diagnostics/catalogue.js";
import { validateConfig } from "../generated/config-schema.js";
import type { Config, ConfigTarget, FailOn, Placeholders } from "./config.js";

/** A configuration as it is written: one name or several, and either of two ways to be strict. */
interface ConfigSource {
  readonly rules?: string | readonly string[];
  readonly out?: string;
  readonly targets?: readonly { readonly to: string; readonly vocabulary?: string | readonly string[]; readonly formats?: string | readonly string[] }[];
  readonly strict?: boolean;
  readonly failOn?: FailOn;
  readonly mappings?: string | readonly string[];
  readonly placeholders?: Readonly<Record<string, PlaceholderSource>>;
}

/** The values of a placeholder as they are written. */
type PlaceholderSource = string | number | readonly (string | number)[];

/** What reading a configuration gives; no `config` when it has a fault. */
export interface ParsedConfig {
  readonly config?: Config;
  readonly diagnostics: readonly Diagnostic[];
  readonly spanOf: (path: DataPath) => Span | undefined;
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
  const spanOf = (path: DataPath): Span | undefined => source && sourceAt(source, path).span;
  if (diagnostics.length > 0) return { diagnostics, spanOf };

  const value = (source === undefined ? undefined : dataOf(source)) ?? {};
  const report = reporter(cliDiagnostics, sink, name);
  for (const { path, span, reason, unknown } of validateConfig(value) ? [] : dataFaults(source, validateConfig.errors ?? [])) {
    if (unknown === undefined) report("config/invalid", { setting: pathText(path, "The configuration"), reason }, { span });
    else report("config/unknown-key", { key: unknown.key, known: unknown.known.join(", ") }, { span, help: didYouMean(unknown.key, unknown.known) });
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
    ...(source.mappings === undefined ? {} : { mappings: listOf(source.mappings) }),
    ...(source.placeholders === undefined ? {} : { placeholders: placeholdersOf(source.placeholders) }),
  };
}

function targetOf(source: NonNullable<ConfigSource["targets"]>[number]): ConfigTarget {
  return {
    to: source.to,
    ...(source.vocabulary === undefined ? {} : { vocabularies: listOf(source.vocabulary) }),
    ...(source.formats === undefined ? {} : { formats: listOf(source.formats) }),
  };
}

function placeholdersOf(source: Readonly<Record<string, PlaceholderSource>>): Placeholders {
  return Object.fromEntries(Object.entries(source).map(([name, values]) => [name, [values].flat().map(String)]));
}

function listOf(names: string | readonly string[]): readonly string[] {
  return typeof names === "string" ? [names] : names;
}

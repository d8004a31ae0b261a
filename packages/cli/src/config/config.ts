import type { Span } from "@isorule/core";

/** The loss of meaning at which a build fails. */
export type FailOn = "approximate" | "dropped" | "never";

/** One entry of `targets`. Absent lists mean the defaults of the language. */
export interface ConfigTarget {
  readonly to: string;
  readonly vocabularies?: readonly string[];
  readonly formats?: readonly string[];
}

/** What isorule.config.yaml says, in one form. */
export interface Config {
  /** Rule files, folders and globs, relative to `folder`. */
  readonly rules?: readonly string[];
  /** Relative to `folder`. */
  readonly out?: string;
  readonly targets?: readonly ConfigTarget[];
  readonly failOn?: FailOn;
  /** Mapping files, relative to `folder`. */
  readonly mappings?: readonly string[];
  readonly placeholders?: Placeholders;
}

/** The values of placeholders by name, without percent signs. */
export type Placeholders = Readonly<Record<string, readonly string[]>>;

/** A configuration with its place, so that later checks can point into it. */
export interface LoadedConfig {
  readonly config: Config;
  /** The folder of the file, from which its paths start. */
  readonly folder: string;
  /** The file as messages name it. */
  readonly name: string;
  readonly text: string;
  /** Where a value stands in the text: keys and positions from the top, such as `["targets", 0, "to"]`. */
  readonly spanOf: (path: readonly (string | number)[]) => Span | undefined;
}

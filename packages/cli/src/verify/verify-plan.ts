import { applyMappings, type QueryEngine, readMapping, vocabulariesInOrder } from "@isorule/core";

import type { Wish } from "../build/plan-targets.js";
import type { GivenFile } from "../config/mapping-files.js";
import { engineLoaders } from "../generated/backend-loaders.js";
import { backends } from "../generated/backends.js";
import type { VerifyTarget } from "./verify-rule.js";

/** What is checked, as plain data that a worker can be given. */
export interface VerifyPlan {
  /** Mapping files without a fault. */
  readonly mappings: readonly GivenFile[];
  readonly languages: readonly (Omit<VerifyTarget, "backend" | "engine"> & { readonly language: string })[];
}

/** The plan for what is wanted of each language. */
export function verifyPlan(wishes: readonly Wish[], mappings: readonly GivenFile[]): VerifyPlan {
  const languages = wishes.map(({ backend, vocabularies, formats }) => ({
    language: backend.language,
    choices: vocabularies === undefined ? [vocabulariesInOrder(backend)] : vocabularies.map((vocabulary) => [vocabulary]),
    formats: formats ?? backend.defaultFormats,
  }));
  return { mappings, languages };
}

/** Loads what a plan names. Languages that are not read back have nothing to show. */
export async function loadTargets({ mappings, languages }: VerifyPlan): Promise<readonly VerifyTarget[]> {
  const read = mappings.flatMap(({ name, text }) => readMapping(text, { file: name }).read ?? []);
  const known = new Map(applyMappings(backends, read).backends.map((backend) => [backend.language, backend]));
  const engines = new Map<string, QueryEngine>();
  for (const { language } of languages) {
    const engine = await engineLoaders[language]?.();
    if (engine !== undefined) engines.set(language, engine);
  }
  return languages.flatMap(({ language, choices, formats }): readonly VerifyTarget[] => {
    const backend = known.get(language);
    return backend === undefined ? [] : [{ backend, choices, formats, engine: engines.get(language) }];
  });
}

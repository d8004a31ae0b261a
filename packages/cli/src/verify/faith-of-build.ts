import { normalizeRule, type QueryEngine } from "@isorule/core";
import { documentGroups, type Faith, faithfulness } from "@isorule/proof";

import type { Build, BuiltDocument } from "../build/build-rules.js";
import type { Target } from "../build/plan-targets.js";
import { engineLoaders } from "../generated/backend-loaders.js";
import type { Io } from "../terminal/io.js";
import { startProgress } from "../terminal/progress.js";

/**
 * How far every document of a build means its rule. What is proved by reading alone is not run as well: `isorule verify`
 * does both.
 */
export async function faithOfBuild(build: Build, targets: readonly Target[], io: Io): Promise<ReadonlyMap<BuiltDocument, Faith>> {
  const faiths = new Map<BuiltDocument, Faith>();
  const engines = new Map<string, QueryEngine>();
  for (const language of new Set(targets.map(({ backend }) => backend.language))) {
    const engine = await engineLoaders[language]?.();
    if (engine !== undefined) engines.set(language, engine);
  }
  const progress = startProgress("verifying", build.outcomes.length, io);
  for (const [at, { rule, language, vocabulary, documents }] of build.outcomes.entries()) {
    const backend = targets.find((target) => target.backend.language === language)?.backend;
    const names = backend?.vocabularies[vocabulary];
    const engine = engines.get(language);
    if (backend !== undefined && names !== undefined && documents.length > 0) {
      const normalized = normalizeRule(rule);
      for (const format of new Set(documents.map((document) => document.format))) {
        for (const group of documentGroups(documents.filter((document) => document.format === format))) {
          const { verdict } = faithfulness({ rule: normalized, documents: group, backend, vocabulary: names, always: false, ...(engine === undefined ? {} : { engine }) });
          for (const document of group) faiths.set(document, verdict);
        }
      }
    }
    progress.update(at + 1);
  }
  progress.end();
  return faiths;
}

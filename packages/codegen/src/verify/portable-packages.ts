import { builtinModules } from "node:module";
import { importsOf } from "./imports.js";
import type { Rule } from "./source-files.js";

/** Core, the backends, proof and review run in a browser. */
export const portablePackages: Rule = {
  name: "core, the backends, proof and review import no module of Node",
  check: ({ files }) =>
    files
      .filter(({ owner }) => owner?.id === "core" || owner?.id === "proof" || owner?.id === "review" || owner?.id.startsWith("backend-") === true)
      .flatMap((file) =>
        importsOf(file)
          .filter(({ specifier }) => specifier.startsWith("node:") || builtinModules.includes(specifier.split("/")[0] as string))
          .map(({ specifier, line }) => ({ file: file.path, line, message: `${specifier} exists in Node only` })),
      ),
};

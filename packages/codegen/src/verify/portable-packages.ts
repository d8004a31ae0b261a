import { builtinModules } from "node:module";
import { importsOf } from "./imports.js";
import type { Rule } from "./source-files.js";

/** Core, the backends, proof, review, catalog and site run in a browser. */
const portable: readonly string[] = ["core", "proof", "review", "catalog", "site"];

/** Modules of Node exist in Node only. */
export const portablePackages: Rule = {
  name: "core, the backends, proof, review, catalog and site import no module of Node",
  check: ({ files }) =>
    files
      .filter(({ owner }) => owner !== undefined && (portable.includes(owner.id) || owner.id.startsWith("backend-")))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ specifier }) => specifier.startsWith("node:") || builtinModules.includes(specifier.split("/")[0] as string))
          .map(({ specifier, line }) => ({ file: file.path, line, message: `${specifier} exists in Node only` })),
      ),
};

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root folder of the repository. This file runs from test/dist/kit/. */
export const repositoryRoot = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");

/** The folder of the compiled tests: a place where temporary files find the packages of the tests. */
export const testDist = join(repositoryRoot, "test", "dist");

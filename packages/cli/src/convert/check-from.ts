import { didYouMean } from "@isorule/core";

import { sourceLanguages } from "../generated/source-formats.js";
import { UsageFault } from "../usage-fault.js";
import { ruleFormat } from "./conversion.js";

/** The language to read, and its notation where that was named instead. */
export interface From {
  /** `isorule` for rule files of ours; undefined where each file tells. */
  readonly from: string | undefined;
  readonly dialect: string | undefined;
}

/**
 * What `--from` says.
 *
 * @throws UsageFault for a name that no language has
 */
export function checkFrom(from: string | undefined): From {
  const known = [...sourceLanguages.flatMap(({ language, dialects }) => [language, ...dialects]), ruleFormat.language];
  if (from === undefined) return { from, dialect: undefined };
  if (from === ruleFormat.language || from === "isorule") return { from: "isorule", dialect: undefined };
  const found = sourceLanguages.find(({ language, dialects }) => language === from || dialects.includes(from));
  if (found !== undefined) return { from: found.language, dialect: found.language === from ? undefined : from };
  throw new UsageFault(`there is no format called ${from} that is read`, didYouMean(from, known, `Known are: ${known.join(", ")}.`));
}

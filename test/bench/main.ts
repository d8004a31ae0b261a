import { benchCatalog } from "./catalog-bench.js";
import { benchConvert, benchStart } from "./convert-bench.js";
import { benchCompare } from "./compare-bench.js";
import { benchCorpus } from "./corpus-bench.js";
import { benchEngine } from "./engine-bench.js";
import { benchHostile } from "./hostile-bench.js";
import { benchHostileTexts } from "./hostile-text-bench.js";
import { benchMatch } from "./match-bench.js";
import { print } from "./measure.js";
import { benchRead } from "./read-bench.js";
import { benchReview } from "./review-bench.js";
import { benchVerify } from "./verify-bench.js";

/** What a bench is asked beside its name. */
export interface BenchOptions {
  /** Of the files or rules every so many-th is taken; undefined for what the bench takes by itself. */
  readonly every?: number;
  /** Words of titles, for a bench of many works; all where there is none. */
  readonly words: readonly string[];
}

/**
 * Each is named on the command line, as in `npm run bench -- corpus start`, or all are run. `npm run bench -- read 1`
 * takes every file, `verify 10` every tenth rule, `review 200` 200 rules, `texts=kql,macros` the hostile texts of KQL and those with macros.
 */
const benches: Readonly<Record<string, (options: BenchOptions) => void | Promise<void>>> = {
  start: benchStart,
  corpus: benchCorpus,
  read: benchRead,
  engine: benchEngine,
  verify: benchVerify,
  hostile: benchHostile,
  texts: benchHostileTexts,
  convert: benchConvert,
  match: benchMatch,
  compare: benchCompare,
  review: benchReview,
  catalog: benchCatalog,
};

const asked = process.argv.slice(2).filter((word) => !/^\d+$/.test(word)).map((word) => word.split("="));
const every = process.argv.slice(2).find((word) => /^[1-9]\d*$/.test(word));
const unknown = asked.filter(([name = ""]) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  print(`There is no bench ${unknown.map(([name]) => name).join(", ")}; there are ${Object.keys(benches).join(", ")}.`);
  process.exitCode = 3;
} else {
  for (const [name, bench] of Object.entries(benches)) {
    const own = asked.find(([each]) => each === name);
    if (asked.length === 0 || own !== undefined) await bench({ ...(every === undefined ? {} : { every: Number(every) }), words: own?.[1]?.split(",") ?? [] });
  }
}

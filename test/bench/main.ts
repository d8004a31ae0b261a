import { benchConvert, benchStart } from "./convert-bench.js";
import { benchCompare } from "./compare-bench.js";
import { benchCorpus } from "./corpus-bench.js";
import { benchHostile } from "./hostile-bench.js";
import { benchMatch } from "./match-bench.js";
import { print } from "./measure.js";

/** Each is named on the command line, as in `npm run bench -- corpus start`, or all are run. */
const benches: Readonly<Record<string, () => void | Promise<void>>> = { start: benchStart, corpus: benchCorpus, hostile: benchHostile, convert: benchConvert, match: benchMatch, compare: benchCompare };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  print(`There is no bench ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}.`);
  process.exitCode = 3;
} else {
  for (const [name, bench] of Object.entries(benches)) if (asked.length === 0 || asked.includes(name)) await bench();
}

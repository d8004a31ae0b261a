import { didYouMean } from "@isorule/core";
import { schemas } from "@isorule/core/schemas";

import { exitCodes } from "../exit-codes.js";
import type { Io } from "../terminal/io.js";
import { UsageFault } from "../usage-fault.js";

/** `isorule schema NAME`: prints a JSON Schema. Gives the exit code. */
export async function runSchema(name: string, io: Io): Promise<number> {
  const known = Object.keys(schemas);
  if (!Object.hasOwn(schemas, name)) throw new UsageFault(`there is no schema called ${name}`, didYouMean(name, known, `Known are: ${known.join(", ")}.`));
  io.stdout.write(`${JSON.stringify(schemas[name], null, 2)}\n`);
  return exitCodes.ok;
}

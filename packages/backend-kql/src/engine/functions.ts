import { conditionFunctions } from "./functions-condition.js";
import { dynamicFunctions } from "./functions-dynamic.js";
import { numberFunctions } from "./functions-number.js";
import { textFunctions } from "./functions-text.js";
import { timeFunctions } from "./functions-time.js";
import type { Scalar } from "./scope.js";
import { refuse } from "./values.js";

/** A function of the language: how many arguments it takes, and what it makes of them. */
export interface EngineFunction {
  readonly least: number;
  readonly most: number;
  readonly make: (args: readonly Scalar[]) => Scalar;
}

const tables: readonly Readonly<Record<string, EngineFunction>>[] = [conditionFunctions, textFunctions, numberFunctions, timeFunctions, dynamicFunctions];

/** The function of that name, or undefined. Names are in lower case in the language, always. */
export function functionNamed(name: string): EngineFunction | undefined {
  return tables.find((table) => Object.hasOwn(table, name))?.[name];
}

/** A call of a function; refuses a count of arguments that it does not take. */
export function callOf(name: string, { least, make, most }: EngineFunction, args: readonly Scalar[]): Scalar {
  if (args.length < least || args.length > most) refuse(`${name} with ${args.length} arguments`);
  return make(args);
}

import { literal } from "./literal.js";

/** The fewest characters of a part that is worth a constant. */
const least = 40;

/** Some data as literals, in which parts that stand in several places are constants. */
export interface SharedLiterals {
  /** Names and literals of the constants, each before those that use it. */
  readonly constants: readonly { readonly name: string; readonly text: string }[];
  readonly text: string;
}

/**
 * Data as the text of a literal, with a constant for each object or list that stands in it more than once: mapping files
 * repeat rows from class to class.
 */
export function sharedLiterals(data: unknown): SharedLiterals {
  const counts = new Map<string, number>();
  count(data, counts);
  const names = new Map<string, string>();
  const constants: { readonly name: string; readonly text: string }[] = [];
  const nameOf = (part: object): string | undefined => {
    const key = JSON.stringify(part);
    if (key.length < least || (counts.get(key) ?? 0) < 2) return undefined;
    let name = names.get(key);
    if (name === undefined) {
      const text = literal(part, 0, nameOf);
      name = `shared${constants.length + 1}`;
      names.set(key, name);
      constants.push({ name, text });
    }
    return name;
  };
  return { text: literal(data, 0, nameOf), constants };
}

/** Counts every part; those inside of a part that was seen before are seen with it. */
function count(part: unknown, counts: Map<string, number>): void {
  if (typeof part !== "object" || part === null) return;
  const key = JSON.stringify(part);
  const seen = counts.get(key) ?? 0;
  counts.set(key, seen + 1);
  if (seen === 0) for (const each of Object.values(part)) count(each, counts);
}

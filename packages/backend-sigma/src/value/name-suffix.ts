import { uuidOfName } from "@isorule/core";

/**
 * Eight digits for the names of a rule's base rules, from its whole id: ids that were made one after the other often
 * begin alike, and the names of a folder of rules have to differ.
 */
export function nameSuffix(id: string): string {
  return uuidOfName(id.toLowerCase(), "sigma/names").slice(0, 8);
}

import { uuidOfName } from "@isorule/core";

/** The name space of the keys of rules, a random UUID. */
const space = "5f0a1c52-7b0e-4c1f-8e0f-6c2d1f9f4a77";

/** Lower-case letters and digits of a text, with `-` between them, for addresses and names of files. */
export function slugOf(text: string): string {
  return text.toLowerCase().normalize("NFKD").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60).replace(/-+$/, "");
}

/** The id of a vendor: its name as a slug, or digits where nothing of it can be in one. */
export function vendorId(name: string): string {
  return slugOf(name) || uuidOfName(space, wellFormed(name)).slice(0, 8);
}

/** Halves of a pair of surrogates are no text, and have no UTF-8. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

/**
 * A name for a rule that is the same in every run, as long as the rule keeps its id, or its file where it has none.
 *
 * @param taken names that are given already
 */
export function ruleKey(rule: { readonly id: string; readonly title: string; readonly vendor: string; readonly file: string; readonly at: number }, taken: Set<string>): string {
  const identity = rule.id === "" ? `${rule.file}#${rule.at}` : rule.id.toLowerCase();
  const name = [vendorId(rule.vendor), slugOf(rule.title)].filter((part) => part !== "").join(".");
  for (let number = 1; ; number++) {
    const text = wellFormed(`${rule.vendor}\n${identity}\n${number === 1 ? "" : number}`);
    const key = `${name}.${uuidOfName(space, text).slice(0, 8)}`;
    if (!taken.has(key)) {
      taken.add(key);
      return key;
    }
  }
}

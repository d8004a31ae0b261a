import { retiredTechniques, withdrawnTechniques } from "@isorule/proof";

import { techniqueLines } from "./technique-names.js";

/** The version of ATT&CK that ids are mapped to. */
export const attackVersion = "19.2";

/**
 * Techniques that versions 15 to 19 of ATT&CK have replaced, after those that {@link retiredTechniques} lists. Version 19
 * (April 2026) took Impair Defenses apart.
 *
 * Source: the relations `revoked-by` of the ATT&CK enterprise data (https://github.com/mitre-attack/attack-stix-data,
 * enterprise-attack-19.2) and https://attack.mitre.org/resources/updates/updates-april-2026/
 */
const replaced: Readonly<Record<string, string>> = {
  T1562: "T1685", "T1562.001": "T1685", "T1562.002": "T1685.001", "T1562.003": "T1690", "T1562.004": "T1686", "T1562.006": "T1685",
  "T1562.007": "T1686.001", "T1562.008": "T1685.002", "T1562.009": "T1688", "T1562.010": "T1689", "T1562.011": "T1685.003",
  "T1562.012": "T1685.004", "T1562.013": "T1686.002", "T1070.001": "T1685.005", "T1070.002": "T1685.006", "T1574.002": "T1574.001",
  T1656: "T1684.001", T1672: "T1684.002",
};

/**
 * Techniques that are gone without one in their place, after those of {@link withdrawnTechniques}.
 *
 * Source: `x_mitre_deprecated` in the same data.
 */
const withdrawn: readonly string[] = ["T1053.004"];

const oldReplaced = new Map(Object.entries(retiredTechniques));
const newReplaced = new Map(Object.entries(replaced));
const gone = new Set([...withdrawnTechniques, ...withdrawn]);

/** A technique by the table of names. */
interface NamedTechnique {
  readonly name: string;
  /** The tactic that lists it first. */
  readonly tactic: string;
}

const named = new Map(Object.entries(techniqueLines).flatMap(([tactic, lines]) => lines.flatMap((line) => namesOf(line, tactic))));

// T1505 Server Software Component;1 SQL Stored Procedures;…
function namesOf(line: string, tactic: string): readonly (readonly [id: string, technique: NamedTechnique])[] {
  const [head = "", ...subs] = line.split(";");
  const [id, name] = [head.slice(0, 5), head.slice(6)];
  return [[id, { name, tactic }], ...subs.map((sub) => {
    const [number = ""] = sub.split(" ", 1);
    return [`${id}.${number.padStart(3, "0")}`, { name: `${name}: ${sub.slice(number.length + 1)}`, tactic }] as const;
  })];
}

/** The name of a technique in {@link attackVersion}, a sub-technique with that of its technique before it; empty where there is none. */
export function techniqueName(id: string): string {
  return named.get(id)?.name ?? "";
}

/** The tactic that lists a technique first; undefined for an unknown one. */
export function techniqueTactic(id: string): string | undefined {
  return named.get(id)?.tactic;
}

/** What a technique is called in {@link attackVersion}. */
export interface CurrentTechnique {
  /** Undefined: it is gone without one in its place. */
  readonly id: string | undefined;
  /** Whether it had another id. */
  readonly renamed: boolean;
}

/**
 * The id of a technique in {@link attackVersion}, in capitals; a chain of replacements is followed to its end.
 *
 * @returns undefined where the text is no id of a technique
 * @example currentTechnique("t1562.002") // { id: "T1685.001", renamed: true }
 */
export function currentTechnique(text: string): CurrentTechnique | undefined {
  const id = text.trim().toUpperCase();
  if (!/^T\d{4}(?:\.\d{3})?$/.test(id)) return undefined;
  let current = id;
  for (let next: string | undefined = current; next !== undefined; next = newReplaced.get(current) ?? oldReplaced.get(current)) current = next;
  return gone.has(current) ? { id: undefined, renamed: true } : { id: current, renamed: current !== id };
}

/**
 * Tactics by their short names in {@link attackVersion}. Version 19 made two tactics of Defense Evasion: `defense-evasion` is
 * `defense-impairment` for a rule of techniques that went there, `stealth` for one of others, and both for a rule of both.
 *
 * Source: https://attack.mitre.org/resources/updates/updates-april-2026/
 *
 * @param techniques the current ids of the rule's techniques
 */
export function currentTactics(tactics: readonly string[], techniques: readonly string[]): readonly string[] {
  const names = tactics.flatMap((each) => {
    const name = each.trim().toLowerCase().replace(/[ _]+/g, "-");
    if (name !== "defense-evasion") return /^[a-z][a-z-]{2,40}$/.test(name) ? [name] : [];
    const impairs = techniques.some((id) => techniqueTactic(id) === "defense-impairment");
    const hides = techniques.length === 0 || techniques.some((id) => techniqueTactic(id) !== "defense-impairment");
    return [...(impairs ? ["defense-impairment"] : []), ...(hides ? ["stealth"] : [])];
  });
  return [...new Set(names)].sort();
}

/** The page of a technique. */
export function techniqueUrl(id: string): string {
  return `https://attack.mitre.org/techniques/${id.replace(".", "/")}/`;
}

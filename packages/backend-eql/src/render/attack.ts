import type { Technique } from "@isorule/core";

/** The tactics of the enterprise matrix. Source: https://attack.mitre.org/tactics/enterprise/ (19.1); defense-evasion is TA0005 of 18 and before. */
const tactics: Readonly<Record<string, readonly [id: string, name: string]>> = {
  "reconnaissance": ["TA0043", "Reconnaissance"],
  "resource-development": ["TA0042", "Resource Development"],
  "initial-access": ["TA0001", "Initial Access"],
  "execution": ["TA0002", "Execution"],
  "persistence": ["TA0003", "Persistence"],
  "privilege-escalation": ["TA0004", "Privilege Escalation"],
  "defense-evasion": ["TA0005", "Defense Evasion"],
  "stealth": ["TA0005", "Stealth"],
  "defense-impairment": ["TA0112", "Defense Impairment"],
  "credential-access": ["TA0006", "Credential Access"],
  "discovery": ["TA0007", "Discovery"],
  "lateral-movement": ["TA0008", "Lateral Movement"],
  "collection": ["TA0009", "Collection"],
  "command-and-control": ["TA0011", "Command and Control"],
  "exfiltration": ["TA0010", "Exfiltration"],
  "impact": ["TA0040", "Impact"],
};

/** An id with its name and page. */
export interface AttackNode {
  readonly id: string;
  readonly name: string;
  readonly reference: string;
}

/** A technique with those of its sub-techniques that the rule names. */
export interface AttackTechnique extends AttackNode {
  readonly subtechnique: readonly AttackNode[];
}

/** One entry of `threat`: a tactic and the techniques under it. */
export interface Threat {
  readonly framework: "MITRE ATT&CK";
  readonly tactic: AttackNode;
  readonly technique: readonly AttackTechnique[];
}

/**
 * The ATT&CK part of a Kibana rule, by tactic. A technique that the rule does not name has its id for a name; the name of a
 * technique above a sub-technique is what stands before the colon (`Server Software Component: IIS Components`).
 *
 * Source: https://www.elastic.co/docs/api/doc/kibana/operation/operation-createrule (threat)
 */
export function threatOf(attack: readonly Technique[]): readonly Threat[] {
  const names = namesOf(attack);
  const shortNames = [...new Set(attack.flatMap((technique) => technique.tactics))];
  return shortNames.flatMap((shortName): readonly Threat[] => {
    const found = Object.hasOwn(tactics, shortName) ? tactics[shortName] : undefined;
    if (found === undefined) return [];
    const [id, name] = found;
    const ids = attack.filter((each) => each.tactics.includes(shortName)).map((each) => each.technique);
    const tactic = { id, name, reference: `https://attack.mitre.org/tactics/${id}/` };
    return [{ framework: "MITRE ATT&CK", tactic, technique: techniquesOf(ids, names) }];
  });
}

function techniquesOf(ids: readonly string[], names: ReadonlyMap<string, string>): readonly AttackTechnique[] {
  const node = (id: string): AttackNode => ({ id, name: names.get(id) ?? id, reference: `https://attack.mitre.org/techniques/${id.replace(".", "/")}/` });
  const parents = [...new Set(ids.map((id) => id.slice(0, 5)))];
  return parents.map((parent) => {
    const below = [...new Set(ids.filter((id) => id.startsWith(`${parent}.`)))];
    return { ...node(parent), subtechnique: below.map(node) };
  });
}

function namesOf(attack: readonly Technique[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { technique, name } of attack) {
    if (name === undefined) continue;
    const [above, below] = technique.includes(".") ? name.split(/: (.*)/s) : [undefined, name];
    names.set(technique, below ?? name);
    if (above !== undefined && below !== undefined && !names.has(technique.slice(0, 5))) names.set(technique.slice(0, 5), above);
  }
  return names;
}

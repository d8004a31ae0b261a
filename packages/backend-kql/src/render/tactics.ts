import type { Report, Rule } from "@isorule/core";
import type { kqlDiagnostics } from "../kql-diagnostics.js";

/**
 * The tactics as Microsoft Sentinel and Defender spell them. Stealth and Defense Impairment are what ATT&CK 19 made of
 * Defense Evasion; the products have the older name.
 * Manual: https://learn.microsoft.com/rest/api/securityinsights/alert-rules/create-or-update (AttackTactic)
 */
const names: Readonly<Record<string, string>> = {
  reconnaissance: "Reconnaissance",
  "resource-development": "ResourceDevelopment",
  "initial-access": "InitialAccess",
  execution: "Execution",
  persistence: "Persistence",
  "privilege-escalation": "PrivilegeEscalation",
  "defense-evasion": "DefenseEvasion",
  stealth: "DefenseEvasion",
  "defense-impairment": "DefenseEvasion",
  "credential-access": "CredentialAccess",
  discovery: "Discovery",
  "lateral-movement": "LateralMovement",
  collection: "Collection",
  "command-and-control": "CommandAndControl",
  exfiltration: "Exfiltration",
  impact: "Impact",
};

/** A tactic and the techniques that serve it. */
export interface TacticUse {
  readonly tactic: string;
  readonly techniques: readonly string[];
}

/** The product's names of a rule's tactics, each once. */
export function tacticNames(rule: Rule, report: Report<typeof kqlDiagnostics>): readonly string[] {
  return tacticUses(rule, report).map(({ tactic }) => tactic);
}

/** The product's names of a rule's tactics, each with its techniques. */
export function tacticUses(rule: Rule, report: Report<typeof kqlDiagnostics>): readonly TacticUse[] {
  const uses = new Map<string, string[]>();
  const told = new Set<string>();
  for (const { technique, tactics } of rule.attack) {
    for (const tactic of tactics) {
      const name = names[tactic];
      if (name === undefined) continue;
      if (renamed.includes(tactic) && !told.has(tactic)) report("kql/tactic-renamed", { tactic, name });
      told.add(tactic);
      const techniques = uses.get(name);
      if (techniques === undefined) uses.set(name, [technique]);
      else if (!techniques.includes(technique)) techniques.push(technique);
    }
  }
  return [...uses].map(([tactic, techniques]) => ({ tactic, techniques }));
}

const renamed: readonly string[] = ["stealth", "defense-impairment"];

import { randomUUID } from "node:crypto";

import type { Backend } from "@isorule/core";

/** A first rule that passes build and test. */
export function firstRule(id: string = randomUUID(), today: Date = new Date()): string {
  const day = `'${today.toISOString().slice(0, 10)}'`;
  return `id: ${id}
title: Web server process asks who it is
description: |
  The worker process of a web server starts whoami.exe, one of the first things that somebody does who has got a shell there.
status: experimental
author: me
created: ${day}
modified: ${day}
severity: medium
confidence: high
attack:
  - technique: T1033
    name: System Owner/User Discovery
    tactics: [discovery]

# A signal is one kind of event with conditions, all of which must hold. A list means: any of these.
# \`isorule fields process_creation\` lists what can be asked of such an event.
signals:
  whoami_from_web_server:
    event: process_creation
    where:
      process.name: whoami.exe
      process.parent.name: [w3wp.exe, httpd.exe, nginx.exe, php-cgi.exe]
      not:
        process.command_line: { contains: /healthcheck }

# Signals combine with any, all, sequence, together, count and more.
detect: whoami_from_web_server

falsePositives:
  - Health checks of an application that runs the tool.

# \`isorule test\` runs these: the rule must fire on the first group, and not on the second.
examples:
  match:
    - name: A worker process of IIS starts whoami
      event: process_creation
      fields:
        host.name: WEB01
        process.executable: 'C:\\Windows\\System32\\whoami.exe'
        process.command_line: whoami /all
        process.parent.executable: 'C:\\Windows\\System32\\inetsrv\\w3wp.exe'
  ignore:
    - name: An administrator asks in a shell
      event: process_creation
      fields:
        host.name: WEB01
        process.executable: 'C:\\Windows\\System32\\whoami.exe'
        process.command_line: whoami
        process.parent.executable: 'C:\\Windows\\System32\\cmd.exe'
    - name: The health check
      event: process_creation
      fields:
        host.name: WEB01
        process.executable: 'C:\\Windows\\System32\\whoami.exe'
        process.command_line: whoami /healthcheck
        process.parent.executable: 'C:\\Windows\\System32\\inetsrv\\w3wp.exe'
`;
}

/** A configuration that renders every language in its default vocabularies. */
export function firstConfig(backends: readonly Backend[]): string {
  const targets = backends.map(({ language, defaultVocabularies, vocabularies }) => {
    const others = Object.keys(vocabularies).filter((name) => !defaultVocabularies.includes(name));
    const hint = others.length === 0 ? "" : ` # also: ${others.join(", ")}`;
    return `  - to: ${language}\n    vocabulary: [${defaultVocabularies.join(", ")}]${hint}\n`;
  });
  return `# What isorule build and isorule test do when nothing else is said. \`isorule backends\` lists the names.
rules: rules
out: out
targets:
${targets.join("")}
# At which loss of meaning a build fails: approximate, dropped or never.
failOn: never
`;
}

/** Where the editor finds the schemas, relative to the folder that it opens. */
export const schemaFiles = { rule: ".vscode/isorule/rule.schema.json", config: ".vscode/isorule/config.schema.json" } as const;

/** Settings for the YAML extension of Visual Studio Code: completion and checks while typing. */
export function editorSettings(): string {
  const schemas = { [`./${schemaFiles.rule}`]: "*.rule.yml", [`./${schemaFiles.config}`]: "isorule.config.yaml" };
  return `${JSON.stringify({ "yaml.schemas": schemas }, null, 2)}\n`;
}

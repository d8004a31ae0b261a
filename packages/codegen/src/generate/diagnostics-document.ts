import { cell } from "./markdown.js";

/** One kind of diagnostic, as the packages declare it. */
interface Kind {
  readonly severity: string;
  readonly fidelity?: string;
  readonly title: string;
  readonly message: string;
  readonly help?: string;
  readonly explanation: string;
}

/** The diagnostics of one package, by code. */
export type Catalogue = Readonly<Record<string, Kind>>;

/** docs/diagnostics.md: for each package one table and one section per code. */
export function diagnosticsDocument(packages: readonly { readonly title: string; readonly catalogue: Catalogue }[]): string {
  const parts = packages.filter(({ catalogue }) => Object.keys(catalogue).length > 0).map(({ title, catalogue }) => chapter(title, catalogue));
  return `<!-- Written by packages/codegen from the diagnostics of the packages. Do not edit: run \`npm run generate\`. -->

# Diagnostics

Everything that isorule reports has a code that stays the same from release to release. An \`error\` means that the rule
or a document is wrong or missing, a \`warning\` asks for a look, an \`info\` is good to know. Where the meaning of an
output is touched, the diagnostic says how much of it is kept: \`approximate\` documents are written and say nearly what
the rule says, \`dropped\` parts have no document. \`--strict\` makes both an error.

${parts.join("\n")}`;
}

function chapter(title: string, catalogue: Catalogue): string {
  const codes = Object.keys(catalogue).sort();
  const rows = codes.map((code) => {
    const kind = catalogue[code] as Kind;
    return `| [\`${code}\`](#${anchor(code)}) | ${kind.severity} | ${kind.fidelity ?? ""} | ${cell(kind.title)} |`;
  });
  const sections = codes.map((code) => section(code, catalogue[code] as Kind));
  return `## ${title}

| Code | Severity | Fidelity | What |
|---|---|---|---|
${rows.join("\n")}

${sections.join("\n")}`;
}

function section(code: string, kind: Kind): string {
  const lines = [`> ${cell(kind.message)}`];
  if (kind.help !== undefined) lines.push(">", `> Help: ${cell(kind.help)}`);
  return `### ${code}

${kind.explanation}

${lines.join("\n")}
`;
}

/** The anchor that GitHub gives to a heading with this text. */
function anchor(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9 _-]/g, "").replaceAll(" ", "-");
}

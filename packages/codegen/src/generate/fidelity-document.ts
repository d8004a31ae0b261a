import { cell } from "./markdown.js";

interface Row {
  readonly fidelity: string;
  readonly note: string;
}

type Rows = Readonly<Record<string, Row>>;

/** What one language says of every construct. */
export interface LanguageFidelity {
  readonly language: string;
  readonly title: string;
  readonly table: { readonly predicates: Rows; readonly operators: Rows; readonly detections: Rows };
}

const start = "<!-- generated:fidelity -->";
const end = "<!-- /generated:fidelity -->";

const chapters = [
  { key: "predicates", title: "Predicates" },
  { key: "operators", title: "Operators of a comparison" },
  { key: "detections", title: "Detections" },
] as const;

/** docs/fidelity.md with new tables between its markers; the prose around them stays. */
export function fidelityDocument(present: string | undefined, languages: readonly LanguageFidelity[]): string {
  const text = present ?? `# Fidelity\n\n${start}\n${end}\n`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  const tables = `${start}\n<!-- Written by packages/codegen from the backends. Do not edit: run \`npm run generate\`. -->\n\n${overview(languages)}\n${languages.map(notes).join("\n")}${end}`;
  if (from < 0 || to < from) return `${text.trimEnd()}\n\n${tables}\n`;
  return `${text.slice(0, from)}${tables}${text.slice(to + end.length)}`;
}

function overview(languages: readonly LanguageFidelity[]): string {
  return chapters
    .map(({ key, title }) => {
      const constructs = [...new Set(languages.flatMap((language) => Object.keys(language.table[key])))];
      const rows = constructs.map((construct) => `| \`${construct}\` | ${languages.map((language) => language.table[key][construct]?.fidelity ?? "").join(" | ")} |`);
      return `### ${title}\n\n| | ${languages.map((language) => language.title).join(" | ")} |\n|---|${languages.map(() => "---|").join("")}\n${rows.join("\n")}\n`;
    })
    .join("\n");
}

function notes(language: LanguageFidelity): string {
  const rows = chapters.flatMap(({ key }) => Object.entries(language.table[key]).map(([construct, row]) => `| \`${construct}\` | ${row.fidelity} | ${cell(row.note)} |`));
  return `### ${language.title}: how, and why not\n\n| Construct | Fidelity | Note |\n|---|---|---|\n${rows.join("\n")}\n`;
}

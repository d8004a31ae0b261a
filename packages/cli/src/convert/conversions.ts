import { outputPath, pathKey, stemOf, safeName } from "../build/output-path.js";
import type { ConvertedLanguage, ConvertedText, ConvertPlan, PlacedDiagnostic } from "./conversion.js";
import type { TextFile } from "./read-texts.js";

/** One line of the result: a rule in a language. */
export interface Conversion {
  /** The file, as messages name it. */
  readonly source: string;
  /** Null for what is no right rule and shows no id. */
  readonly id: string | null;
  readonly title: string | null;
  readonly to: string;
  /** Null where nothing was chosen. */
  readonly vocabulary: string | null;
  readonly fidelity: ConvertedLanguage["fidelity"];
  /** `path`: below the output folder, with `/`. */
  readonly documents: readonly { readonly format: string; readonly path: string; readonly text: string }[];
  readonly diagnostics: readonly PlacedDiagnostic[];
}

/** What a file gives, and whether any part of it is wrong. */
export interface FileConversions {
  readonly file: TextFile;
  readonly conversions: readonly Conversion[];
  readonly wrong: boolean;
}

/**
 * Makes the function that gives the conversions of one file after another their places: every rule and language in the
 * order of the file, then what was refused, in each language too. Two documents never get one path.
 */
export function conversionsOf({ targets }: ConvertPlan): (file: TextFile, converted: ConvertedText) => FileConversions {
  const owners = new Map<string, string>();
  return (file, converted) => {
    const source = file.name;
    const errors = converted.diagnostics.filter(({ severity }) => severity === "error");
    const remarks = converted.diagnostics.filter((diagnostic) => !errors.includes(diagnostic));
    const several = converted.rules.length > 1;
    const conversions = converted.rules.flatMap(({ id, title, languages }) => languages.map((language): Conversion => {
      const { to, vocabulary, fidelity } = language;
      const taken: PlacedDiagnostic[] = [];
      const plainFormat = targets.find((target) => target.language === to)?.plainFormat;
      // The rules of one file are told apart by their ids, which stay when rules are added.
      const stem = several ? `${stemOf(file.path)}.${safeName(id)}` : stemOf(file.path);
      const documents = language.documents.flatMap(({ format, part, extension, text }) => {
        const path = outputPath({ language: to, vocabulary, format, part, extension }, stem, plainFormat, file.folders);
        const other = owners.get(pathKey(path));
        if (other === undefined) owners.set(pathKey(path), source);
        else taken.push({ code: "cli/same-output", severity: "error", message: `${other} writes ${path} as well.`, help: "Rename one of the two rule files." });
        return other === undefined ? [{ format, path, text }] : [];
      });
      return { source, id, title, to, vocabulary, fidelity: taken.length > 0 ? "dropped" : fidelity, documents, diagnostics: [...remarks, ...language.diagnostics, ...taken] };
    }));
    const refused = errors.length === 0 ? [] : targets.map(({ language }): Conversion => {
      const names = converted.rules.length === 0 ? converted.refused : undefined;
      return { source, id: names?.id ?? null, title: names?.title ?? null, to: language, vocabulary: null, fidelity: "dropped", documents: [], diagnostics: errors };
    });
    return { file, conversions: [...conversions, ...refused], wrong: errors.length > 0 };
  };
}

/** A conversion as an object of the JSON output: see schemas/convert.schema.json. */
export function conversionRecord({ source, id, title, to, vocabulary, fidelity, documents, diagnostics }: Conversion): { readonly type: "conversion" } & Readonly<Record<string, unknown>> {
  return { type: "conversion", source, id, title, to, vocabulary, fidelity, documents, diagnostics };
}

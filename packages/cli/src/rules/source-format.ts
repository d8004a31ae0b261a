import { sourceLanguages } from "../generated/source-formats.js";
import { once } from "../once.js";

/** In which language a file of rules is written: `isorule` for our own format, `other` for a file of something else. */
export type SourceFormat = string;

const ownKeys = /^(?:detect|signals)[ \t]*:/m;
const yaml = "ya?ml";

interface Mark {
  readonly language: string;
  readonly extension: RegExp;
  /** Undefined where the extension tells alone. */
  readonly line: RegExp | undefined;
  readonly isYaml: boolean;
}

/** Made when the first file is looked at. */
const marks = once(() => sourceLanguages.flatMap(({ language, files }) => files.map(([extension, line]): Mark => ({
  language,
  extension: new RegExp(`\\.(?:${extension})$`, "i"),
  line: line === "" ? undefined : new RegExp(line, "im"),
  isYaml: extension === yaml,
}))));

/**
 * The format of a file, by its extension and a line that tells its language. Rules in YAML are known by their keys alone,
 * whatever the file is called: a folder of rules holds other YAML too.
 */
export function formatOf(name: string, text: string): SourceFormat {
  if (/\.rule\.ya?ml$/.test(name)) return "isorule";
  const told = marks().find(({ extension, line, isYaml }) => !isYaml && extension.test(name) && (line === undefined || line.test(text)));
  if (told !== undefined) return told.language;
  if (ownKeys.test(text)) return "isorule";
  return marks().find(({ isYaml, line }) => isYaml && line?.test(text) === true)?.language ?? "other";
}

/** The extensions of files that may hold rules, as regular expressions without a dot. */
export function sourceExtensions(from?: string): readonly string[] {
  const languages = sourceLanguages.filter(({ language, dialects }) => from === undefined || language === from || dialects.includes(from));
  return [...new Set(languages.flatMap(({ files }) => files.map(([extension]) => extension)))];
}

import { sourceLanguages } from "../generated/source-formats.js";

/** In which language a file of rules is written: `isorule` for our own format, `other` for a file of something else. */
export type SourceFormat = string;

const ownKeys = /^(?:detect|signals)[ \t]*:/m;

/** Languages with what tells them; made when the first file is looked at. */
const marks = once(() => sourceLanguages.map(({ language, extensions, keys }) => ({
  language,
  file: new RegExp(`\\.(?:${extensions.join("|")})$`, "i"),
  hasFiles: extensions.length > 0,
  // A folder of rules holds other YAML too: only its keys tell a rule, whose file may have any name.
  key: keys.length === 0 ? undefined : new RegExp(`^(?:${keys.join("|")})[ \\t]*:`, "m"),
})));

/** The format of a file, by its extension, by its keys at the left margin, or else by its name. */
export function formatOf(name: string, text: string): SourceFormat {
  if (/\.rule\.ya?ml$/.test(name)) return "isorule";
  const byName = marks().find(({ file, hasFiles }) => hasFiles && file.test(name));
  if (byName !== undefined) return byName.language;
  if (ownKeys.test(text)) return "isorule";
  return marks().find(({ key }) => key?.test(text) === true)?.language ?? "other";
}

/** What a folder is searched for, so that no file of a language is missed: `yml|yaml|kql|…`. */
export function sourceExtensions(from?: string): readonly string[] {
  const languages = sourceLanguages.filter(({ language, dialects }) => from === undefined || language === from || dialects.includes(from));
  return [...new Set([...(languages.some(({ keys }) => keys.length > 0) ? ["yml", "yaml"] : []), ...languages.flatMap(({ extensions }) => extensions)])];
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

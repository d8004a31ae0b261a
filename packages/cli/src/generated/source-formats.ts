// Written by packages/codegen from packages/backend-*/package.json. Do not edit: run `npm run generate`.

/** How files of a language are known. */
export interface SourceLanguage {
  readonly language: string;
  /** Regular expressions for the extension of a file, and for a line in it; none where the extension tells alone. */
  readonly files: readonly (readonly [extension: string, mark: string])[];
  /** Names of other notations that its reader knows. */
  readonly dialects: readonly string[];
}

/** The languages that are read, those with the clearest marks first. */
export const sourceLanguages: readonly SourceLanguage[] = [{"language":"sigma","files":[["ya?ml","^(?:detection|logsource|correlation|filter)[ \\t]*:"]],"dialects":[]},{"language":"eql","files":[["eql|kuery",""],["toml","^\\[rule\\]"],["ndjson","\"(?:rule_id|query)\""]],"dialects":["kuery"]},{"language":"kql","files":[["kql|csl",""],["ya?ml","^query[ \\t]*:"],["md","^ *(?:```|~~~) *(?:kql|kusto|c#\\s[^`]*\\n[ \\t]*\\|[ \\t]*(?:where|extend|project|summarize|join)\\b)"]],"dialects":[]},{"language":"spl","files":[["spl",""],["ya?ml","^(?:search|logic_format)[ \\t]*:"],["conf","^search[ \\t]*="]],"dialects":[]}];

// Written by packages/codegen from packages/backend-*/package.json. Do not edit: run `npm run generate`.

/** How files of a language are known. */
export interface SourceLanguage {
  readonly language: string;
  /** Of files of the language, without a dot. */
  readonly extensions: readonly string[];
  /** One of these at the left margin of a YAML file tells the language. */
  readonly keys: readonly string[];
  /** Names of other notations that its reader knows. */
  readonly dialects: readonly string[];
}

/** The languages that are read, those with the clearest marks first. */
export const sourceLanguages: readonly SourceLanguage[] = [{"language":"sigma","extensions":[],"keys":["detection","logsource","correlation","filter"],"dialects":[]},{"language":"spl","extensions":["spl","conf"],"keys":["search"],"dialects":[]},{"language":"kql","extensions":["kql","csl","md"],"keys":["query"],"dialects":[]},{"language":"eql","extensions":["eql","kuery","toml","ndjson"],"keys":[],"dialects":["kuery"]}];

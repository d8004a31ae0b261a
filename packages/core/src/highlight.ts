/** Colours of texts: what highlighters of all languages share. An entry point of its own, for those who show texts. */
export type * from "./highlight/highlight-token.js";
export * from "./highlight/highlight-yaml.js";
export * from "./highlight/token-list.js";

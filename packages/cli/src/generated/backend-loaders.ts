// Written by packages/codegen from packages/backend-*/package.json. Do not edit: run `npm run generate`.
import type { Backend, QueryEngine } from "@isorule/core";

/** What loads the backend of a language, and nothing of the others; in the order of their names. */
export const backendLoaders: Readonly<Record<string, () => Promise<Backend>>> = {
    eql: async () => (await import("@isorule/backend-eql/read")).eql,
    kql: async () => (await import("@isorule/backend-kql/read")).kql,
    sigma: async () => (await import("@isorule/backend-sigma/read")).sigma,
    spl: async () => (await import("@isorule/backend-spl/read")).spl,
  };

/** What loads the engine of a language, for the languages that have one. */
export const engineLoaders: Readonly<Record<string, () => Promise<QueryEngine>>> = {
    eql: async () => (await import("@isorule/backend-eql/engine")).eqlEngine,
    kql: async () => (await import("@isorule/backend-kql/engine")).kqlEngine,
    spl: async () => (await import("@isorule/backend-spl/engine")).splEngine,
  };

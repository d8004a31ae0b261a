// Written by packages/codegen from packages/backend-*/package.json. Do not edit: run `npm run generate`.
import { eql } from "@isorule/backend-eql/read";
import { kql } from "@isorule/backend-kql/read";
import { sigma } from "@isorule/backend-sigma/read";
import { spl } from "@isorule/backend-spl/read";
import type { Backend } from "@isorule/core";

/** The backends, in the order of their names. */
export const backends: readonly Backend[] = [eql, kql, sigma, spl];

export { eql, kql, sigma, spl };

// Written by packages/codegen from packages/core/taxonomy/*.yaml. Do not edit: run `npm run generate`.
import type { EventClass, FieldInfo } from "../model/taxonomy.js";

/** The canonical fields by name. */
export const fields: Readonly<Record<string, FieldInfo>> = {};

/** The event classes by name. */
export const events: Readonly<Record<string, EventClass>> = {};

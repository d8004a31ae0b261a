export type * from "./model/catalog.js";
export type * from "./model/tables.js";

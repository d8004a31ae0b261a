import type { UnmapHooks } from "@isorule/core";
import { placeCondition } from "./place-condition.js";
import { undoColumn } from "./undo-column.js";
import { undoGroup } from "./undo-group.js";

/** What reading a vocabulary of this package backwards has to know. */
export const eqlHooks: UnmapHooks = { prefix: "eql", placeCondition, classColumn: "event.category", otherClass: "any", undoLeaf: undoColumn, undoGroup };

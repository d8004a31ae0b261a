import type { SigmaItem } from "../document.js";

/**
 * The key of an item in its map: the field and its modifiers, separated by `|` (rules specification, value modifiers).
 * Two items with one key cannot stand in the same map.
 */
export function itemKey(item: SigmaItem): string {
  return [item.field, ...item.modifiers].join("|");
}

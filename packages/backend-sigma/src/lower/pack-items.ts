import type { SigmaItem, SigmaModifier } from "../document.js";
import { itemKey } from "../print/item-key.js";

/** Modifiers whose single values may be asked for all at once. */
const joinable: readonly (SigmaModifier | undefined)[] = ["contains", "startswith", "endswith", "re", "cased", undefined];

/**
 * Puts items that must all hold into as few maps as it takes: a map has each key once. Several items with the same key
 * and one text each become one item with `all`, "linked with AND instead of OR" (modifiers appendix, `all`).
 *
 * @example // CommandLine|contains: a, CommandLine|contains: b
 * // one map: CommandLine|contains|all: [a, b]
 */
export function packItems(items: readonly SigmaItem[]): readonly (readonly SigmaItem[])[] {
  const maps: SigmaItem[][] = [];
  for (const item of joinSingles(items)) {
    const key = itemKey(item);
    const free = maps.find((map) => map.every((other) => itemKey(other) !== key));
    if (free === undefined) maps.push([item]);
    else free.push(item);
  }
  return maps;
}

function joinSingles(items: readonly SigmaItem[]): readonly SigmaItem[] {
  const singles = new Map<string, SigmaItem[]>();
  for (const item of items) {
    if (!isJoinable(item)) continue;
    const key = itemKey(item);
    singles.set(key, [...(singles.get(key) ?? []), item]);
  }
  return items.flatMap((item) => {
    const group = isJoinable(item) ? (singles.get(itemKey(item)) ?? []) : [];
    if (group.length < 2) return [item];
    if (group[0] !== item) return [];
    return [{ ...item, modifiers: [...item.modifiers, "all"], values: group.flatMap((each) => each.values) }];
  });
}

function isJoinable(item: SigmaItem): boolean {
  const [value] = item.values;
  const text = value?.kind === "text" || (value?.kind === "verbatim" && item.modifiers[0] === "re");
  return item.values.length === 1 && text && joinable.includes(item.modifiers[0]);
}

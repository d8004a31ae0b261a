import { foldText } from "@isorule/core";

import { numberKey } from "../alike/number-key.js";
import { currentTechnique } from "../attack/attack-version.js";
import type { Catalog, CatalogField, CatalogTechnique, CatalogValue } from "../model/catalog.js";

/** What a search finds, the nearest first. Numbers are places in the lists of the catalog. */
export interface SearchHits {
  readonly techniques: readonly number[];
  readonly rules: readonly number[];
  readonly fields: readonly number[];
  readonly values: readonly number[];
}

/**
 * Everything that a text is in, whatever the case: ids and names of techniques, titles, ids and keys of rules, names and
 * spellings of fields, values. Whole matches come first, then starts, then the rest, those of most rules first.
 */
export function searchCatalog(catalog: Catalog, text: string): SearchHits {
  const wanted = foldText(text.trim());
  const id = currentTechnique(text)?.id;
  return {
    techniques: nearest(catalog.techniques, wanted, (each) => (each.id === id ? [wanted] : [each.id, each.name])),
    rules: nearest(catalog.rules, wanted, ({ title, id: own, key }) => [title, own, key]),
    fields: nearest(catalog.fields, wanted, namesOf),
    values: nearest(catalog.values, wanted, ({ value, spellings }) => [value, ...spellings]),
  };
}

/** A field by one of its names, canonical or as rules of a vendor write it, whatever the case; undefined where there is none. */
export function findField(catalog: Catalog, name: string): number | undefined {
  const wanted = foldText(name.trim());
  const own = catalog.fields.findIndex(({ field }) => foldText(field) === wanted);
  const at = own >= 0 ? own : catalog.fields.findIndex((field) => namesOf(field).some((each) => foldText(each) === wanted));
  return at < 0 ? undefined : at;
}

/**
 * Who uses a value and who excludes it: the values that a text is, in any spelling, or where there is none those that it is
 * in.
 *
 * @returns places in `catalog.values`, those of most rules first
 */
export function findValues(catalog: Catalog, text: string): readonly number[] {
  const wanted = foldText(text);
  const number = numberKey(text);
  const is = (each: string): boolean => foldText(each) === wanted || (number !== undefined && numberKey(each) === number);
  const texts = ({ value, spellings }: CatalogValue): readonly string[] => [value, ...spellings];
  const exact = places(catalog.values, (value) => texts(value).some(is));
  if (exact.length > 0 || wanted === "") return exact;
  return places(catalog.values, (value) => texts(value).some((each) => foldText(each).includes(wanted)));
}

/** A technique by its id, an old one too. */
export function findTechnique(catalog: Catalog, id: string): CatalogTechnique | undefined {
  const current = currentTechnique(id)?.id;
  return catalog.techniques.find((each) => each.id === current);
}

function namesOf({ field, names, spellings }: CatalogField): readonly string[] {
  return [...new Set([field, ...names.map(({ name }) => name), ...spellings.map(({ name }) => name)])];
}

function nearest<Item extends object>(items: readonly Item[], wanted: string, textsOf: (item: Item) => readonly string[]): readonly number[] {
  if (wanted === "") return [];
  const ranked = items.flatMap((item, at) => {
    const ranks = textsOf(item).map(foldText).map((text) => (text === wanted ? 0 : text.startsWith(wanted) ? 1 : text.includes(wanted) ? 2 : 3));
    const rank = Math.min(3, ...ranks);
    return rank === 3 ? [] : [{ at, rank, rules: rulesOf(item) }];
  });
  return ranked.sort((left, right) => left.rank - right.rank || right.rules - left.rules || left.at - right.at).map(({ at }) => at);
}

function rulesOf(item: object): number {
  return "rules" in item && Array.isArray(item.rules) ? item.rules.length : 0;
}

function places<Item>(items: readonly Item[], fits: (item: Item) => boolean): readonly number[] {
  return items.flatMap((item, at) => (fits(item) ? [at] : []));
}

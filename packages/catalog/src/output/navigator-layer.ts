import type { Catalog, CatalogRule } from "../model/catalog.js";

/**
 * The catalog as a layer of ATT&CK Navigator, version 4.5: the score of a technique is how many rules name it.
 *
 * @see https://github.com/mitre-attack/attack-navigator/blob/master/layers/spec/v4.5/layerformat.md
 */
export function navigatorLayer(catalog: Catalog): Readonly<Record<string, unknown>> {
  const most = catalog.techniques.reduce((score, { rules }) => Math.max(score, rules.length), 1);
  return {
    name: "Detection rules",
    versions: { attack: catalog.attack.split(".", 1)[0], navigator: "5.1.0", layer: "4.5" },
    domain: "enterprise-attack",
    description: `${catalog.rules.length} rules of ${catalog.vendors.map(({ title }) => title).join(", ")}. The score is how many name the technique.`,
    sorting: 3,
    hideDisabled: false,
    techniques: catalog.techniques.map(({ id, rules, counts }) => ({
      techniqueID: id,
      score: rules.length,
      enabled: true,
      showSubtechniques: id.includes("."),
      comment: vendorCounts(catalog, rules),
      metadata: [
        { name: "read exactly", value: String(counts.exact) },
        { name: "read in part", value: String(counts.approximate) },
        { name: "not read", value: String(counts.unread) },
      ],
    })),
    gradient: { colors: ["#ffffff", "#4a7bd0"], minValue: 0, maxValue: most },
    legendItems: [],
    metadata: [],
    links: [],
    showTacticRowBackground: false,
    selectTechniquesAcrossTactics: true,
    selectSubtechniquesWithParent: false,
  };
}

function vendorCounts(catalog: Catalog, rules: readonly number[]): string {
  return catalog.vendors.flatMap(({ id, title }) => {
    const own = rules.filter((at) => (catalog.rules[at] as CatalogRule).vendor === id).length;
    return own === 0 ? [] : [`${title} ${own}`];
  }).join(", ");
}

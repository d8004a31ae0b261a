import { type ExpressionSyntax, type PrintedQuery, printExpression, templateRenderer } from "@isorule/core";
import type { SigmaConditionLeaf, SigmaDetection, SigmaDocument, SigmaItem, SigmaKeywords, SigmaSearch, SigmaValue } from "../document.js";
import { templates } from "../generated/templates.js";
import { printSigmaText } from "../value/sigma-text.js";
import { type YamlData, blockYaml } from "./block-yaml.js";
import { itemKey } from "./item-key.js";
import { plainYaml, proseYaml } from "./quote-yaml.js";

const renderTemplate = templateRenderer(templates, { plain: plainYaml, prose: proseYaml });

/** The YAML text of one document, ending in a line break. The query's part is the document's name or id. */
export function printDocument(document: SigmaDocument): PrintedQuery {
  const text = document.kind === "rule" ? renderTemplate("rule", ruleData(document)) : renderTemplate("correlation", correlationData(document));
  return { part: document.about.name ?? document.about.id, text, units: document.units };
}

/** Every name that a template asks for is there, absent ones as undefined: a missing name is a fault of ours. */
function aboutData(document: SigmaDocument): Readonly<Record<string, unknown>> {
  const { title, id, related, references, tags, falsePositives, name, status, description, license, author, date, modified, level } = document.about;
  return { title, id, related, references, tags, falsePositives, name, status, description, license, author, date, modified, level };
}

function ruleData(rule: Extract<SigmaDocument, { kind: "rule" }>): Readonly<Record<string, unknown>> {
  const { category, product, service, definition } = rule.logsource;
  const logsource = [{ key: "category", value: category }, { key: "product", value: product }, { key: "service", value: service }, { key: "definition", value: definition }].filter(({ value }) => value !== undefined);
  return {
    ...aboutData(rule),
    logsource,
    searches: blockYaml(searchesData(rule.detection), 4),
    condition: printCondition(rule.detection.condition),
  };
}

function correlationData(correlation: Extract<SigmaDocument, { kind: "correlation" }>): Readonly<Record<string, unknown>> {
  const { type, rules, aliases, groupBy, timespan } = correlation;
  const condition = correlation.condition.map(({ key, value }) => ({ key, value: typeof value === "string" ? plainYaml(value) : value }));
  return { ...aboutData(correlation), type, rules, aliases, groupBy, timespan, condition };
}

/**
 * The text of a condition, with full parentheses. It needs no quotes: it holds the names of searches, which are ours,
 * and the words `and`, `or`, `not` and `1 of`.
 * Manual: rules specification, section Condition.
 */
export function printCondition(condition: SigmaDetection["condition"]): string {
  return printExpression(condition, conditionSyntax);
}

const conditionSyntax: ExpressionSyntax<SigmaConditionLeaf> = {
  and: "and",
  or: "or",
  not: (operand) => `not ${operand}`,
  leaf: (leaf) => (leaf.kind === "search" ? leaf.name : `1 of ${leaf.pattern}`),
  breakLines: false,
};

function searchesData(detection: SigmaDetection): YamlData {
  return new Map(detection.searches.map(({ name, search }) => [name, searchData(search)]));
}

function searchData(search: SigmaSearch): YamlData {
  switch (search.kind) {
    case "map":
      return mapData(search.items);
    case "maps":
      return search.maps.map(mapData);
    case "keywords":
      return keywordsData(search);
  }
}

function mapData(items: readonly SigmaItem[]): YamlData {
  return new Map(items.map((item) => [itemKey(item), valuesData(item.values)]));
}

/** A list of texts; with modifiers, a map whose key has no field (rules specification, keywords search). */
function keywordsData(keywords: SigmaKeywords): YamlData {
  const values = keywords.values.map(valueData);
  return keywords.modifiers.length === 0 ? values : new Map([[["", ...keywords.modifiers].join("|"), values]]);
}

function valuesData(values: readonly SigmaValue[]): YamlData {
  const [only] = values;
  return only !== undefined && values.length === 1 ? valueData(only) : values.map(valueData);
}

function valueData(value: SigmaValue): YamlData {
  switch (value.kind) {
    case "text":
      return printSigmaText(value.parts);
    case "verbatim":
      return value.text;
    case "number":
    case "boolean":
      return value.value;
    case "null":
      return null;
  }
}

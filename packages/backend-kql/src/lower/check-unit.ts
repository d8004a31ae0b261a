import { allKeys, type Comparison, type MappedSignal, type MappedVariant, type Predicate, type Report, type Unit } from "@isorule/core";
import type { kqlDiagnostics } from "../kql-diagnostics.js";
import { hasLoneSurrogate } from "../syntax/literals.js";
import { fieldFinder, type PlacedField } from "./fields.js";
import { unsupportedOnList } from "./lower-list.js";
import { rewrites } from "./rewrites.js";
import { sourceOf } from "./settings.js";

/**
 * Whether a unit can be said, judged before anything is printed. Reports why not: `kql/bad-source`,
 * `kql/unsupported-column`, `kql/lone-surrogate`.
 */
export function checkUnit(unit: Unit, vocabulary: string, report: Report<typeof kqlDiagnostics>): boolean {
  const keys = allKeys(unit.detection);
  const measured = unit.detection.kind === "distinct" || unit.detection.kind === "aggregate" ? [unit.detection.field] : [];
  let sound = true;
  const check = (signal: MappedSignal, variant: MappedVariant): void => {
    const place = { span: signal.signal.span };
    const source = sourceOf(variant.source);
    if (source === undefined) {
      report("kql/bad-source", { unit: unit.name, vocabulary, place: variant.name }, place);
      sound = false;
      return;
    }
    const finder = fieldFinder(variant, source);
    const { comparisons, fields, plain, texts } = contentsOf(variant.predicate);
    const refuse = (name: string, reasonOf: (field: PlacedField) => string | undefined): void => {
      const field = finder.find(name);
      const reason = field === undefined ? undefined : reasonOf(field);
      if (field === undefined || reason === undefined) return;
      report("kql/unsupported-column", { unit: unit.name, vocabulary, field: name, column: field.name, reason }, place);
      sound = false;
    };
    for (const name of new Set([...fields, ...keys, ...measured])) {
      refuse(name, ({ array, impossible, type }) => impossible ?? (array ? "which holds a list" : type === "time" ? "which holds a point in time" : undefined));
    }
    for (const name of new Set([...plain, ...keys, ...measured])) refuse(name, ({ list }) => (list ? "which holds a list" : undefined));
    for (const node of comparisons) {
      const field = finder.find(node.field);
      if (field?.list === true) refuse(node.field, () => unsupportedOnList(node));
      if (field?.rewrite !== undefined) refuse(node.field, ({ rewrite = "" }) => rewrites[rewrite]?.(node.operator, node.values).impossible);
    }
    const broken = fields.find(hasLoneSurrogate) ?? keys.find(hasLoneSurrogate) ?? measured.find(hasLoneSurrogate) ?? texts.find(hasLoneSurrogate);
    if (broken !== undefined) {
      report("kql/lone-surrogate", { unit: unit.name, vocabulary, what: JSON.stringify(broken.slice(0, 60)) }, place);
      sound = false;
    }
  };
  for (const signal of unit.signals) for (const variant of signal.variants) check(signal, variant);
  return sound;
}

interface Contents {
  readonly fields: readonly string[];
  /** Those of the fields that are compared with another field. */
  readonly plain: readonly string[];
  readonly comparisons: readonly Comparison[];
  readonly texts: readonly string[];
}

/** The fields that a predicate names and the texts that it compares with. */
function contentsOf(predicate: Predicate): Contents {
  const fields: string[] = [];
  const plain: string[] = [];
  const comparisons: Comparison[] = [];
  const texts: string[] = [];
  const visit = (node: Predicate): void => {
    switch (node.kind) {
      case "and":
      case "or":
        node.operands.forEach(visit);
        return;
      case "not":
        visit(node.operand);
        return;
      case "comparison":
        fields.push(node.field);
        comparisons.push(node);
        for (const value of node.values) if (typeof value === "string") texts.push(value);
        return;
      case "fieldComparison":
        fields.push(node.field, node.other);
        plain.push(node.field, node.other);
        return;
      case "exists":
        fields.push(node.field);
        return;
      case "keyword":
        for (const value of node.values) texts.push(value);
        return;
      case "constant":
        return;
    }
  };
  visit(predicate);
  return { fields, plain, comparisons, texts };
}

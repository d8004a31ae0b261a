import { type Backend, compileRule, compileSignal, type Diagnostic, fieldsOf, type MappedVariant, mapRule, normalizeRule, type QueryEngine, type Rule, signalOf, transpile, unitsOf, allKeys } from "@isorule/core";
import { documentGroups, type Faith, faithfulness, type Witness, witnessesOf } from "@isorule/proof";
import type { SiteDetection, SitePlace, SitePlatform, SiteTest } from "../model/site-input.js";

/** A language in which rules are shown. */
export interface SiteTarget {
  readonly backend: Backend;
  /** The vocabularies that each rule is shown in; where none of them has any document, the best of all is. */
  readonly vocabularies: readonly string[];
  readonly engine?: QueryEngine;
}

/** A rule of the team before it is rendered. */
export type SiteRule = Pick<SiteDetection, "slug" | "rule" | "source" | "file">;

/**
 * Renders a rule for each platform, proves its documents and runs its tests. {@link relateDetections} adds the relatives.
 *
 * @example prepareDetection({ slug: "iis", rule, source, file }, [{ backend: spl, vocabularies: ["sysmon"], engine: splEngine }])
 */
export function prepareDetection(given: SiteRule, targets: readonly SiteTarget[]): SiteDetection {
  const rule = normalizeRule(given.rule);
  const witnesses = witnessesOf(rule);
  const platforms = targets.flatMap((target) => platformsOf(rule, target, witnesses));
  return { ...given, platforms, tests: given.rule.tests.map((test) => testOf(given.rule, test)), relatives: [] };
}

function platformsOf(rule: Rule, target: SiteTarget, witnesses: readonly Witness[]): readonly SitePlatform[] {
  const found = target.vocabularies.map((vocabulary) => platformOf(rule, target, vocabulary, witnesses));
  return found.some(({ documents }) => documents.length > 0) ? found : [platformOf(rule, target, "auto", witnesses)];
}

function platformOf(rule: Rule, { backend, engine }: SiteTarget, asked: string, witnesses: readonly Witness[]): SitePlatform {
  const { documents, diagnostics, fidelity, vocabulary } = transpile(rule, backend, { vocabulary: asked, formats: Object.keys(backend.formats), normalized: true });
  const names = backend.vocabularies[vocabulary];
  const plain = documents.filter(({ format }) => format === backend.defaultFormats[0]);
  const found = names === undefined ? [] : documentGroups(plain).map((group) => faithfulness({ rule, documents: group, backend, vocabulary: names, witnesses, ...(engine === undefined ? {} : { engine }) }));
  const worst = worstFaith(found.map(({ verdict }) => verdict));
  const reason = found.find(({ verdict }) => verdict === worst)?.reason;
  return {
    language: backend.language,
    languageTitle: backend.title,
    vocabulary,
    vocabularyTitle: names?.title ?? vocabulary,
    fidelity,
    ...(worst === undefined ? {} : { faith: worst }),
    ...(reason === undefined || reason === "" ? {} : { faithReason: reason }),
    runs: found.reduce((sum, { run }) => sum + (run?.runs ?? 0), 0),
    documents: documents.map(({ part, format, extension, text }) => ({ part, format, formatTitle: backend.formats[format]?.title ?? format, extension, text, plain: format === backend.defaultFormats[0] })),
    losses: [...new Set(diagnostics.filter(isLoss).map(({ message }) => message))],
    places: names === undefined ? [] : placesOf(rule, names),
  };
}

function isLoss({ fidelity }: Diagnostic): boolean {
  return fidelity === "approximate" || fidelity === "dropped";
}

const faiths: readonly Faith[] = ["proved", "tested", "unreadable", "differs"];

function worstFaith(found: readonly Faith[]): Faith | undefined {
  return found.toSorted((left, right) => faiths.indexOf(right) - faiths.indexOf(left))[0];
}

function placesOf(rule: Rule, vocabulary: Parameters<typeof mapRule>[1]): readonly SitePlace[] {
  const places = new Map<string, SitePlace>();
  const keys = unitsOf(rule).flatMap(({ detection }) => allKeys(detection));
  for (const { signals } of mapRule(rule, vocabulary, () => undefined).units) {
    for (const { signal, variants } of signals) {
      for (const variant of variants) {
        const id = `${signal.name}\n${variant.name}`;
        if (!places.has(id)) places.set(id, { signal: signal.name, event: signal.event, name: variant.name, ...sourceOf(variant), columns: columnsOf(variant, keys) });
      }
    }
  }
  return [...places.values()];
}

/** What picks events; other keys of a source say how a backend prints. */
const selecting = ["where", "select", "terms", "category", "product", "service", "channel"];
const naming = ["index", "table", "datamodel", "category", "product", "service"];

function sourceOf({ source, name }: MappedVariant): Pick<SitePlace, "tables" | "select"> {
  const tables = naming.flatMap((key) => (key === "category" && ("index" in source) ? [] : textsOf(source[key]).map((text) => (["category", "product", "service"].includes(key) ? `${key}: ${text}` : text))));
  const terms = source["terms"];
  const named = typeof terms === "object" && terms !== null ? ["source", "sourcetype", "index"].flatMap((key) => textsOf((terms as Record<string, unknown>)[key]).map((text) => `${key}=${text}`)) : [];
  const select = selecting.flatMap((key) => {
    const value = source[key];
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
    return Object.entries(value as Record<string, unknown>).map(([field, values]) => ({ name: field, values: textsOf(values) })).filter(({ values }) => values.length > 0);
  });
  const all = [...tables, ...named];
  return { tables: all.length > 0 ? all : [name], select };
}

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? [String(value)] : [];
}

function columnsOf({ predicate, column }: MappedVariant, keys: readonly string[]): SitePlace["columns"] {
  return [...new Set([...fieldsOf(predicate), ...keys])].flatMap((field) => {
    const found = column(field);
    if (found === undefined) return [];
    const note = [found.optional === true ? "not always there" : "", found.fidelity === "approximate" ? `approximate: ${found.reason ?? ""}` : ""].filter((each) => each !== "").join("; ");
    return [{ field, column: found.expression ?? found.name, type: found.type, note }];
  });
}

function testOf(rule: Rule, { name, expect, fires: should }: Rule["tests"][number]): SiteTest {
  const events = expect.map(({ event }) => event);
  const fires = events.length > 0 && compileRule(rule)(events).length > 0;
  const expected = expect.map(({ event, signal }) => ({ signal, matches: rule.signals.filter((each) => compileSignal(signalOf(rule, each.name))(event)).map((each) => each.name) }));
  return { name, expected, fires, asSaid: fires === should && expected.every(({ signal, matches }) => signal === undefined || matches.includes(signal)) };
}

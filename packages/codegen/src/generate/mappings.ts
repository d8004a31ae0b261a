import { VariableDeclarationKind } from "ts-morph";
import type { ValidateFunction } from "ajv";
import type { Fault } from "../workspace/fault.js";
import { readYaml } from "../workspace/read-yaml.js";
import { compileSchema } from "../workspace/schemas.js";
import { backendPackages, listFiles, readText, type Workspace, type WorkspacePackage } from "../workspace/workspace.js";
import { typescriptFile, type Generated, type GeneratedFile } from "./generated-file.js";
import { sharedLiterals } from "./shared-literals.js";
import { channelRows } from "./channel-rows.js";
import type { Taxonomy } from "./taxonomy.js";

const eventDataPrefix = "event_data.";

interface Row {
  readonly fidelity?: string;
  readonly reason?: string;
}

interface Variant extends Row {
  readonly cite?: string;
  readonly fields?: Readonly<Record<string, Row>>;
  readonly eventData?: Row & { readonly name: string };
}

/** How an event class appears in a vocabulary. */
export interface EventRow extends Variant {
  readonly variants?: readonly Variant[];
  readonly unavailable?: string;
}

/** A mapping file. */
export interface Vocabulary extends Variant {
  readonly vocabulary: string;
  readonly title?: string;
  readonly channels?: EventRow;
  readonly events: Readonly<Record<string, EventRow>>;
}

/**
 * Writes the vocabularies of each backend from its `mappings/*.yaml`. A backend without mapping files gets no file. The
 * files of `mappings/NAME/` hold further event classes of the vocabulary NAME.
 */
export function generateMappings(workspace: Workspace, taxonomy: Taxonomy): Generated {
  const validate = compileSchema(workspace, "mapping");
  const files: GeneratedFile[] = [];
  const faults: Fault[] = [];
  for (const backend of backendPackages(workspace)) {
    const { vocabularies, faults: found } = readVocabularies(workspace, backend, taxonomy, validate);
    faults.push(...found);
    if (found.length === 0 && vocabularies.length > 0) files.push(write(backend, vocabularies));
  }
  return { files, faults };
}

function readVocabularies(workspace: Workspace, backend: WorkspacePackage, taxonomy: Taxonomy, validate: ValidateFunction): { vocabularies: readonly Vocabulary[]; faults: readonly Fault[] } {
  const vocabularies = new Map<string, Vocabulary>();
  const parts: { readonly part: Vocabulary; readonly fault: Report }[] = [];
  const faults: Fault[] = [];
  const folder = `${backend.folder}/mappings`;
  for (const path of listFiles(workspace, folder, ".yaml")) {
    const file = readYaml(path, readText(workspace, path) ?? "", validate);
    if (!("data" in file)) {
      faults.push(...file);
      continue;
    }
    const { events = {}, ...others } = file.data as Partial<Vocabulary> & Pick<Vocabulary, "vocabulary">;
    const vocabulary: Vocabulary = { ...others, events };
    const fault = (keys: readonly (string | number)[], message: string): void => void faults.push({ file: path, line: file.lineOf(keys), message });
    for (const key of ["language", "extends"]) if (Object.hasOwn(vocabulary, key)) fault([key], `${key} is for mapping files of users`);
    // The files of users may change rows of others alone.
    if ((vocabulary as Partial<Vocabulary>).events === undefined) {
      fault(["vocabulary"], "the vocabulary needs events");
      continue;
    }
    checkVocabulary(vocabulary, taxonomy, fault);
    const [name, isPart] = path.slice(folder.length + 1).replace(/\.yaml$/, "").split("/", 2);
    if (vocabulary.vocabulary !== name) fault(["vocabulary"], `the files of the vocabulary ${vocabulary.vocabulary} must have its name`);
    if (isPart !== undefined) parts.push({ part: vocabulary, fault });
    else if (vocabulary.title === undefined) fault(["vocabulary"], "the vocabulary needs a title");
    else vocabularies.set(vocabulary.vocabulary, vocabulary);
  }
  for (const { part, fault } of parts) {
    const whole = vocabularies.get(part.vocabulary);
    if (whole === undefined) fault(["vocabulary"], `there is no vocabulary ${part.vocabulary}`);
    else vocabularies.set(part.vocabulary, withPart(whole, part, fault));
  }
  return { vocabularies: [...vocabularies.values()].map((vocabulary) => channelRows(vocabulary, taxonomy)), faults };
}

function withPart(whole: Vocabulary, part: Vocabulary, fault: Report): Vocabulary {
  for (const key of Object.keys(part)) if (key !== "vocabulary" && key !== "events") fault([key], `${key} belongs into the main file of the vocabulary`);
  for (const name of Object.keys(part.events)) if (Object.hasOwn(whole.events, name)) fault(["events", name], `the event class ${name} is in two files`);
  return { ...whole, events: { ...whole.events, ...part.events } };
}

type Report = (keys: readonly (string | number)[], message: string) => void;

function checkVocabulary(vocabulary: Vocabulary, taxonomy: Taxonomy, fault: Report): void {
  checkPlace(vocabulary, undefined, taxonomy, [], fault);
  if (vocabulary.channels !== undefined) checkPlace(vocabulary.channels, undefined, taxonomy, ["channels"], fault);
  for (const [name, event] of Object.entries(vocabulary.events)) {
    const keys = ["events", name];
    if (!Object.hasOwn(taxonomy.events, name)) {
      fault(keys, `${name} is no event class`);
      continue;
    }
    if (event.unavailable === undefined && event.variants === undefined) fault(keys, `${name} needs variants, or unavailable with the reason`);
    checkPlace(event, name, taxonomy, keys, fault);
    event.variants?.forEach((variant, at) => {
      checkPlace(variant, name, taxonomy, [...keys, "variants", at], fault);
      if (variant.cite === undefined) fault([...keys, "variants", at], "a place must say where the fact comes from: cite");
    });
  }
}

function checkPlace(place: Variant, event: string | undefined, taxonomy: Taxonomy, keys: readonly (string | number)[], fault: Report): void {
  checkReason(place, keys, fault);
  if (place.eventData !== undefined) {
    checkReason(place.eventData, [...keys, "eventData"], fault);
    if (!place.eventData.name.includes("{name}")) fault([...keys, "eventData", "name"], "the name must contain {name}");
  }
  for (const [field, row] of Object.entries(place.fields ?? {})) {
    checkReason(row, [...keys, "fields", field], fault);
    const problem = problemOfField(field, event, taxonomy);
    if (problem !== undefined) fault([...keys, "fields", field], problem);
  }
}

function problemOfField(field: string, event: string | undefined, taxonomy: Taxonomy): string | undefined {
  const eventData = field.startsWith(eventDataPrefix) && field.length > eventDataPrefix.length;
  if (!eventData && !Object.hasOwn(taxonomy.fields, field)) return `${field} is no canonical field`;
  if (event === undefined) return undefined;
  const found = taxonomy.events[event];
  if (found === undefined || found.fields.includes(field) || (eventData && found.eventData === true)) return undefined;
  return `events of the class ${event} have no field ${field}`;
}

function checkReason(row: Row, keys: readonly (string | number)[], fault: Report): void {
  if (row.fidelity === "approximate" && row.reason === undefined) fault(keys, "what is approximate needs a reason");
}

/** What a program needs: where a fact comes from is for the readers of the mapping files, and a third of their size. */
function withoutSources({ sources: _, ...vocabulary }: Vocabulary & { readonly sources?: unknown }): unknown {
  const rows = (fields: Variant["fields"]): Variant["fields"] => fields && Object.fromEntries(Object.entries(fields).map(([name, row]) => [name, without(row, "source")]));
  const place = <Place extends Variant>(each: Place): Place => ({
    ...without(each, "cite"),
    ...(each.fields === undefined ? {} : { fields: rows(each.fields) }),
    ...(each.eventData === undefined ? {} : { eventData: without(each.eventData, "source") }),
  });
  const event = (each: EventRow): EventRow => ({ ...place(each), ...(each.variants === undefined ? {} : { variants: each.variants.map(place) }) });
  return { ...place(vocabulary), events: Object.fromEntries(Object.entries(vocabulary.events).map(([name, each]) => [name, event(each)])) };
}

function without<Value extends object>(value: Value, key: string): Value {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Value;
}

function write(backend: WorkspacePackage, vocabularies: readonly Vocabulary[]): GeneratedFile {
  return typescriptFile(`${backend.folder}/src/generated/mappings.ts`, `${backend.folder}/mappings/**/*.yaml`, (file) => {
    file.addImportDeclaration({ isTypeOnly: true, moduleSpecifier: "@isorule/core", namedImports: ["Vocabulary"] });
    const { constants, text } = sharedLiterals(Object.fromEntries(vocabularies.map((vocabulary) => [vocabulary.vocabulary, withoutSources(vocabulary)])));
    for (const constant of constants) {
      file.addVariableStatement({ declarationKind: VariableDeclarationKind.Const, declarations: [{ name: constant.name, initializer: `${constant.text} as const` }] });
    }
    file.addVariableStatement({
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name: "mappings", type: "Readonly<Record<string, Vocabulary>>", initializer: text }],
      docs: ["The vocabularies by name."],
      leadingTrivia: "\n",
    });
  });
}

import type { Backend, Diagnostic, Fidelity, ReadFilter, Rule, UnmapPreference } from "@isorule/core";

import type { Placeholders } from "../config/config.js";
import { backendLoaders } from "../generated/backend-loaders.js";
import type { Io } from "../terminal/io.js";
import type { RuleFile } from "./find-rule-files.js";
import { readTextFile } from "./read-rule-files.js";
import { nameRule } from "./name-rule.js";
import { namesOf, readText } from "./read-text.js";
import { formatOf, type SourceFormat } from "./source-format.js";

/** A file of rules in any format that is read. */
export interface SourceFile extends RuleFile {
  readonly format: SourceFormat;
  readonly text: string;
  /** The rules without a fault, in the order of the file. */
  readonly rules: readonly Rule[];
  /** How far each rule is its text; exact where nothing is said. */
  readonly fidelities: readonly Fidelity[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What readers are told beside the texts. */
export interface SourceOptions {
  /** What `%name%` stands for in Sigma. */
  readonly placeholders: Placeholders;
  /** Language to texts that queries refer to by name. */
  readonly definitions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The language of all files; undefined where each tells. */
  readonly from?: string | undefined;
  readonly dialect?: string | undefined;
  /** Languages whose vocabularies the user has changed. */
  readonly changed?: readonly Backend[];
}

/** A text of rules before it is read. */
export interface SourceText {
  readonly file: RuleFile;
  /** Undefined where there is none, for the reasons in `diagnostics`. */
  readonly text: string | undefined;
  readonly format: SourceFormat;
  readonly diagnostics: readonly Diagnostic[];
}

/** What texts are read with, beside {@link SourceOptions}. */
export interface SourceTextOptions extends SourceOptions {
  /** Whether an id that a text does not give stays empty. */
  readonly withoutMadeIds?: boolean;
  /** What is expected where names of a product leave a choice. */
  readonly prefer?: UnmapPreference;
  /** Texts whose filters apply, and which are not read for their rules. */
  readonly filtersOf?: readonly SourceText[];
}

/**
 * Reads files of rules in our own format and in every language that is read. A wrong file gives diagnostics, and its other
 * rules. Filters of Sigma apply to the rules of all files.
 *
 * @param step is called with the number of files that are read
 */
export async function readSourceFiles(files: readonly RuleFile[], options: SourceOptions, io: Io, step: (done: number) => void = () => undefined): Promise<readonly SourceFile[]> {
  const texts: SourceText[] = [];
  for (const file of files) {
    const { text, diagnostics } = await readTextFile(file, io);
    texts.push({ file, text, format: text === undefined ? "other" : (options.from ?? formatOf(file.name, text)), diagnostics });
  }
  return readSourceTexts(texts, options, step);
}

/** The same for texts that are there already. */
export async function readSourceTexts(texts: readonly SourceText[], options: SourceTextOptions, step: (done: number) => void = () => undefined): Promise<readonly SourceFile[]> {
  const withFilters = [...texts, ...(options.filtersOf ?? [])];
  const backends = new Map<string, Backend>();
  for (const format of new Set(withFilters.map((each) => each.format))) {
    const backend = await backendLoaders[format]?.();
    if (backend === undefined) continue;
    const own = options.changed?.find(({ language }) => language === format);
    backends.set(format, own === undefined ? backend : { ...backend, vocabularies: own.vocabularies });
  }
  const filters = withFilters.flatMap(({ file, text, format }): readonly ReadFilter[] =>
    text !== undefined && mayFilter(text) ? (backends.get(format)?.readFilters?.(text, { file: file.name }).filters ?? []) : [],
  );
  const namesFor = (format: string): ReturnType<typeof namesOf> => {
    const own = options.changed?.some(({ language }) => language === format) === true ? backends.get(format) : undefined;
    return own === undefined ? {} : namesOf(own);
  };
  return texts.map(({ file, text, format, diagnostics }, at): SourceFile => {
    step(at + 1);
    // What a folder holds besides rules is passed over; a file that was named itself is not.
    if (text === undefined || (format === "other" && file.folders !== undefined)) return { ...file, format, text: text ?? "", rules: [], fidelities: [], diagnostics };
    const others = filters.filter((filter) => filter.file !== file.name);
    const dialect = { ...(options.dialect === undefined ? {} : { dialect: options.dialect }), ...(options.prefer === undefined ? {} : { prefer: options.prefer }) };
    const read = readText(format, backends.get(format), text, { file: file.name, ...dialect, ...namesFor(format), placeholders: options.placeholders, definitions: options.definitions?.[format] ?? {}, filters: others });
    const rules = read.rules.map((rule, index) => {
      const named = nameRule(rule, file.name, read.rules.length === 1 ? 0 : index + 1);
      return options.withoutMadeIds === true ? { ...named, id: rule.id } : named;
    });
    return { ...file, format, text, rules, fidelities: read.fidelities, diagnostics: read.diagnostics.map((diagnostic) => (diagnostic.file === undefined ? { ...diagnostic, file: file.name } : diagnostic)) };
  });
}

/** Whether a text may hold a filter of Sigma. */
export function mayFilter(text: string): boolean {
  return /^filter[ \t]*:/m.test(text);
}

import { readSplDefinitions } from "@isorule/backend-spl/read";
import { type Backend, normalizeRule, transpile, type Vocabulary } from "@isorule/core";
import { backends } from "isorule";
import { parse } from "yaml";
import { corpusFiles } from "../kit/corpus.js";
import type { BenchOptions } from "./main.js";
import { type Measurement, measure, print, type Work } from "./measure.js";

const rounds = 5;

/** Texts of one language, and how they are read. */
interface Corpus {
  readonly title: string;
  readonly texts: readonly string[];
  readonly read: (text: string) => unknown;
}

/**
 * Reads rules and queries of other people in every language, and the documents that we print of Sigma rules, beside what
 * `yaml` alone takes to parse the files of Sigma: most of the others are no YAML, so that the ratio is that of the times
 * per kilobyte. Then how reading grows with the number of files, and with the length of one query.
 */
export function benchRead({ every = 3 }: BenchOptions): void {
  const some = <Each>(list: readonly Each[]): readonly Each[] => list.filter((_, at) => at % every === 0);
  const definitions = Object.assign({}, ...corpusFiles("splunk/macros", /\.ya?ml$/).map(({ text }) => readSplDefinitions(text))) as Readonly<Record<string, string>>;
  const sigma = some(corpusFiles("sigma", /^rules[^/]*\/.*\.ya?ml$/)).map(({ text }) => text);
  const backend = (language: string): Backend => backends.find((each) => each.language === language) as Backend;
  const given: readonly Corpus[] = [
    { title: "Sigma", texts: sigma, read: (text) => backend("sigma").read?.(text) },
    { title: "SPL, security_content with macros", texts: some(corpusFiles("splunk/detections", /\.ya?ml$/)).map(({ text }) => text), read: (text) => backend("spl").read?.(text, { definitions }) },
    { title: "EQL and Kibana's language, detection-rules", texts: some(corpusFiles("elastic", /\.toml$/)).map(({ text }) => text), read: (text) => backend("eql").read?.(text) },
    { title: "KQL, hunting queries", texts: some(corpusFiles("kusto", /\.(?:kql|md|ya?ml)$/)).map(({ text }) => text), read: (text) => backend("kql").read?.(text) },
  ];
  const rules = sigma.flatMap((text) => backend("sigma").read?.(text).rules ?? []).map(normalizeRule);
  const printed = backends.map((each): Corpus => {
    const documents = rules.flatMap((rule) => {
      const { documents: found, vocabulary } = transpile(rule, each, { vocabulary: "auto", normalized: true, formats: each.defaultFormats.slice(0, 1) });
      return found.map(({ text }): readonly [string, Vocabulary | undefined] => [text, each.vocabularies[vocabulary]]);
    });
    const vocabularies = new Map(documents);
    return { title: `what we print for Sigma in ${each.title}`, texts: documents.map(([text]) => text), read: (text) => {
      const vocabulary = vocabularies.get(text);
      return each.read?.(text, vocabulary === undefined ? {} : { vocabulary });
    } };
  });
  const corpora = [...given, ...printed];
  const floor: Corpus = { title: "yaml alone: parse(text) of Sigma", texts: sigma, read: parseAlone };
  const all = [floor, ...corpora];
  const measured = measure(all.map(({ title, texts, read }): Work => [title, () => texts.forEach(read)]), rounds);
  print(`\nReading, every ${every}. file; processor time, medians of ${rounds} interleaved rounds; the ratio is to yaml alone for as many kilobytes`);
  const base = perKilobyte(floor, measured[0]);
  all.forEach((corpus, at) => {
    const found = measured[at];
    const each = perKilobyte(corpus, found);
    print(`  ${corpus.title.padEnd(44)} ${String(corpus.texts.length).padStart(5)} texts ${String(Math.round(size(corpus) / 1_000)).padStart(6)} kB ${(found?.median ?? 0).toFixed(0).padStart(7)} ms ${(each * 1_000).toFixed(0).padStart(6)} µs/kB ${(each / base).toFixed(2).padStart(7)}`);
  });
  growthOfFiles(given);
  growthOfQueries(backend);
}

function parseAlone(text: string): void {
  try {
    parse(text, { logLevel: "silent" });
  } catch {
    // A file of the corpus with a fault: reading reports it.
  }
}

const size = ({ texts }: Corpus): number => texts.reduce((sum, { length }) => sum + length, 0);

function perKilobyte(corpus: Corpus, measured: Measurement | undefined): number {
  return (measured?.median ?? 0) / (size(corpus) / 1_000);
}

/** Copies of the same files with other ids. */
export function withOtherId(text: string, copy: number): string {
  return copy === 0 ? text : text.replace(/\b[0-9a-f]{8}(?=-[0-9a-f]{4}-)/g, (id) => ((Number.parseInt(id, 16) + copy) >>> 0).toString(16).padStart(8, "0"));
}

function growthOfFiles(corpora: readonly Corpus[]): void {
  print("\n  growth with the number of files: copies with other ids");
  for (const { title, texts, read } of corpora) {
    const few = texts.filter((_, at) => at % 4 === 0);
    const works = [1, 2, 4].map((copies): Work => [`${copies}×`, () => Array.from({ length: copies }, (_, copy) => few.forEach((text) => void read(withOtherId(text, copy))))]);
    print(`  ${title.padEnd(44)} ${growthOf(measure(works, 3))}`);
  }
}

/** A query with 1,000, 2,000 and 4,000 comparisons. */
function growthOfQueries(backend: (language: string) => Backend): void {
  print("\n  growth with the length of one query: an or of 1,000, 2,000 and 4,000 comparisons, and a list of as many values");
  const values = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `"value-${at}.exe"`);
  const shapes: readonly (readonly [language: string, or: (count: number) => string, list: (count: number) => string])[] = [
    ["spl", (count) => `index=main ${values(count).map((value, at) => `f${at % 9}=${value}`).join(" OR ")}`, (count) => `index=main Image IN (${values(count).join(", ")})`],
    ["eql", (count) => `process where ${values(count).map((value, at) => `process.f${at % 9} : ${value}`).join(" or ")}`, (count) => `process where process.name : (${values(count).join(", ")})`],
    ["kql", (count) => `DeviceProcessEvents | where ${values(count).map((value, at) => `f${at % 9} =~ ${value}`).join(" or ")}`, (count) => `DeviceProcessEvents | where FileName in~ (${values(count).join(", ")})`],
  ];
  for (const [language, or, list] of shapes) {
    for (const [kind, make] of [["or", or], ["list", list]] as const) {
      const works = [1_000, 2_000, 4_000].map((count): Work => [`${count}`, () => void backend(language).read?.(make(count))]);
      print(`  ${`${backend(language).title}, ${kind}`.padEnd(44)} ${growthOf(measure(works, 3))}`);
    }
  }
}

/** Times in a row, each with its ratio to the first. */
export function growthOf(measured: readonly Measurement[]): string {
  const base = measured[0]?.median ?? 1;
  return measured.map(({ title, median }) => `${title} ${median.toFixed(0)} ms (${(median / base).toFixed(2)})`).join(", ");
}

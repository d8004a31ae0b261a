import { readFileSync } from "node:fs";
import { join } from "node:path";
import { detect, formatDiagnostic, readRule } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryRoot } from "../../kit/paths.js";

const test = suite("docs/rule-format.md");
const page = readFileSync(join(repositoryRoot, "docs", "rule-format.md"), "utf8");

interface Sample {
  readonly kind: string;
  readonly rest: string;
  readonly text: string;
}

const samples: readonly Sample[] = [...page.matchAll(/^```yaml (\w+) ?(\w*)\n([\s\S]*?)^```$/gm)].map(([, kind = "", rest = "", text = ""]) => ({ kind, rest, text }));

const head = "id: 5d1f3c52-6a7e-4c1b-9a53-2f0c6c7e4b11\ntitle: A sample\nseverity: low\n";
const indented = (text: string, depth: number): string => text.replace(/^(?=.)/gm, " ".repeat(depth));
const signals = `signals:
  component_registered: { event: registry_set, where: { registry.data: { contains: .dll } } }
  dll_dropped: { event: file_event, where: { file.extension: dll } }
  written_by_worker: { event: file_event, where: { process.name: w3wp.exe } }
  written_by_shell: { event: file_event, where: { process.name: cmd.exe } }
`;

const frames: Readonly<Record<string, (sample: Sample) => string>> = {
  rule: ({ text }) => text,
  where: ({ text, rest }) => `${head}signals:\n  sample:\n    event: ${rest}\n    where:\n${indented(text, 6)}detect: sample\n`,
  detect: ({ text }) => `${head}${signals}detect:\n${indented(text, 2)}`,
  example: ({ text }) =>
    `${head}${signals}detect:\n  any: [written_by_worker, written_by_shell, { sequence: { by: host.name, within: 1h, steps: [component_registered, dll_dropped] } }]\nexamples:\n  match:\n    -\n${indented(text, 6)}`,
};

test("every sample is what it says", () => {
  assert.equal([...new Set(samples.map(({ kind }) => kind))].sort(), ["detect", "example", "rule", "where"]);
  for (const sample of samples) {
    const text = frames[sample.kind]?.(sample) ?? "";
    const { rule, diagnostics } = readRule(text, { file: `${sample.kind} sample` });
    assert.equal(diagnostics.map((each) => formatDiagnostic(each, text)), []);
    for (const { events } of rule?.examples.match ?? []) assert.ok(rule !== undefined && detect(rule, events).length > 0);
    for (const { events } of rule?.examples.ignore ?? []) assert.ok(rule !== undefined && detect(rule, events).length === 0);
  }
});

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
}

/** The keys and fixed words that an author can write, wherever they stand. The model behind the reader is left out. */
function wordsOf(schema: Schema): readonly string[] {
  const below = [schema.items, ...(schema.oneOf ?? []), ...Object.values(schema.properties ?? {})].filter((each) => each !== undefined);
  return [...Object.keys(schema.properties ?? {}), ...(schema.enum ?? []), ...below.flatMap(wordsOf)];
}

test("every key and word of the format is on the page", () => {
  const schema = JSON.parse(readFileSync(join(repositoryRoot, "schemas", "rule.schema.json"), "utf8")) as Schema & { readonly $defs: Readonly<Record<string, Schema>> };
  const authored = ["Severity", "Confidence", "Status", "Technique", "Where", "Test", "SignalSource", "DetectSource", "EventSource", "Example", "ExpectedSignal", "TestCase", "Hunt", "Related", "Reference"];
  const words = new Set([schema, ...authored.map((name) => schema.$defs[name] as Schema)].flatMap(wordsOf));
  assert.ok(words.size > 100);
  assert.equal([...words].filter((word) => !new RegExp(`[\`{ ]${word}[\`:, ]`).test(page)), []);
});

test("every link inside the page leads somewhere", () => {
  const anchors = [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) => title.toLowerCase().replace(/[^a-z0-9 -]/g, "").replaceAll(" ", "-"));
  for (const [, anchor = ""] of page.matchAll(/\]\(#([^)]*)\)/g)) assert.ok(anchors.includes(anchor), anchor);
});

test.run();

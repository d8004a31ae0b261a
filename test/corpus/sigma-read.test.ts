import { sigma } from "@isorule/backend-sigma/read";
import { type ReadDocumentResult, type Rule, transpile } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { canonicalSignals } from "../kit/canonical-predicate.js";
import { corpusFiles } from "../kit/corpus.js";
import { readText } from "../kit/sigma-reader.js";

/** Why a rule of the corpus may be refused. Any other reason is a fault of the reader, or news that somebody has to look at. */
const allowedRefusals: Readonly<Record<string, string>> = {
  "sigma/unknown-logsource": "the event classes do not cover it yet",
  "sigma/unknown-field": "the event class does not have it yet",
  "sigma/unreadable-hash": "an IMPHASH, for which there is no field yet",
  "sigma/unknown-placeholder": "the rule needs values from its user",
  "yaml/duplicate-key": "a key stands twice where events are selected",
};

interface CorpusReading extends ReadDocumentResult {
  readonly path: string;
  readonly text: string;
}

const files = [...corpusFiles("sigma", /^rules[^/]*\/.*\.ya?ml$/), ...corpusFiles("t1505.004/sigma", /\.ya?ml$/)];
const started = Date.now();
const readings: readonly CorpusReading[] = files.map(({ path, text }) => ({ path, text, ...readText(text, { file: path }) }));
const milliseconds = Date.now() - started;
const read: readonly Rule[] = readings.flatMap(({ rules }) => rules);

const test = suite("SigmaHQ: read");

test("reads the rules, and refuses the others for known reasons", () => {
  const refused = new Map<string, number>();
  for (const { path, rules, diagnostics } of readings) {
    const codes = [...new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code))];
    assert.is(rules.length, codes.length === 0 ? 1 : 0, path);
    for (const code of codes) {
      assert.ok(Object.hasOwn(allowedRefusals, code), `${path}: ${code}`);
      refused.set(code, (refused.get(code) ?? 0) + 1);
    }
  }
  const reasons = [...refused].sort((a, b) => b[1] - a[1]).map(([code, count]) => `  ${count} ${code}: ${allowedRefusals[code]}`);
  console.log(`\n${files.length} files, ${read.length} rules read in ${milliseconds} ms; refused:\n${reasons.join("\n")}`);
  assert.ok(files.length >= 1_900);
  assert.ok(read.length >= 1_940, `${read.length} read`);
});

/** Of the log sources that have an event class, by how the files write them, the least share that is read. */
const leastShares: Readonly<Record<string, number>> = {
  process_creation: 0.96, file_event: 0.95, file_delete: 1, registry_set: 0.99, registry_event: 0.85, image_load: 0.85,
  network_connection: 0.1, dns_query: 1, ps_script: 0.97, ps_module: 0.9, security: 0.96, application: 1,
};

test("reads nearly all rules of the log sources that have an event class", () => {
  const counts = new Map<string, { all: number; read: number }>();
  for (const { text, rules, diagnostics } of readings) {
    if (diagnostics.some(({ code }) => code === "sigma/unknown-logsource")) continue;
    const name = /^\s+(?:category|service):\s*['"]?([\w-]+)/m.exec(text.slice(text.indexOf("logsource:")))?.[1] ?? "other";
    const count = counts.get(name) ?? { all: 0, read: 0 };
    counts.set(name, { all: count.all + 1, read: count.read + (rules.length > 0 ? 1 : 0) });
  }
  console.log([...counts].sort((a, b) => b[1].all - a[1].all).map(([name, count]) => `\n  ${name}: ${count.read} of ${count.all}`).join(""));
  for (const [name, least] of Object.entries(leastShares)) {
    const count = counts.get(name) ?? { all: 0, read: 0 };
    assert.ok(count.all > 0 && count.read / count.all >= least, `${name}: ${count.read} of ${count.all}`);
  }
});

test("points every diagnostic into the file", () => {
  for (const { text, diagnostics, path } of readings) {
    for (const { span, code, file } of diagnostics) {
      assert.ok(span !== undefined && span[0] >= 0 && span[0] <= span[1] && span[1] <= text.length, `${path}: ${code}`);
      assert.is(file, path);
    }
  }
});

test.run();

const trip = suite("SigmaHQ: there and back");

trip("a rule that is written back means the same, and its second print is its first", () => {
  let same = 0;
  let several = 0;
  for (const rule of read) {
    const printed = texts(rule);
    const again = printed.flatMap((text) => readText(text).rules);
    // A class with several places, or a log source that lists several, has a document for each.
    if (printed.length !== 1 || again.length !== 1) {
      const covered = new Set(again.flatMap(canonicalSignals));
      assert.ok(again.length > 1 && canonicalSignals(rule).every((signal) => covered.has(signal)), rule.file);
      several++;
      continue;
    }
    const [first] = again as [Rule];
    assert.equal(canonicalSignals(first), canonicalSignals(rule), rule.file);
    const { id, title, severity, status, attack, authors, created } = rule;
    assert.equal([first.id, first.title, first.severity, first.status, first.authors, first.created], [id, title, severity, status, authors, created], rule.file);
    assert.equal(first.attack.map(({ technique }) => technique), attack.map(({ technique }) => technique), rule.file);
    const second = texts(first);
    assert.equal(readText(second[0] ?? "").rules.flatMap(texts), second, rule.file);
    same++;
  }
  console.log(`\n  ${same} rules come back with the same meaning, ${several} as several documents`);
  assert.ok(same >= 1_925);
});

function texts(rule: Rule): readonly string[] {
  return transpile(rule, sigma).documents.map(({ text }) => text);
}

trip.run();
